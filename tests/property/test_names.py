"""The sort key against an order written down another way: by comparison, level by level."""

import unicodedata
from functools import cmp_to_key

from hypothesis import given
from hypothesis import strategies as st

from cpo_desktop.domain.names import clean_name, name_key

LETTERS = list("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")
TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]
VOWELS = "aăâeêioôơuưy"


@st.composite
def syllables(draw):
    letters = draw(st.lists(st.sampled_from(LETTERS), min_size=1, max_size=4))
    vowels = [i for i, letter in enumerate(letters) if letter in VOWELS]
    if vowels:
        letters[draw(st.sampled_from(vowels))] += draw(st.sampled_from(TONES))
    form = draw(st.sampled_from(["NFC", "NFD"]))
    word = unicodedata.normalize(form, "".join(letters))
    return draw(st.sampled_from([word, word.upper(), word.title()]))


names = st.lists(syllables(), min_size=1, max_size=4).map(" ".join)


def compare_words(a, b):
    """Letters by the alphabet first, then the tone."""
    ranks = []
    for word in (a, b):
        decomposed = unicodedata.normalize("NFD", word.lower())
        tone = next((t for t in TONES[1:] if t in decomposed), "")
        bare = unicodedata.normalize("NFC", decomposed.replace(tone, "") if tone else decomposed)
        ranks.append(([LETTERS.index(letter) for letter in bare], TONES.index(tone)))
    return (ranks[0] > ranks[1]) - (ranks[0] < ranks[1])


def compare_names(a, b):
    """Given name, then each middle word, the shorter first, then the family name."""
    (*rest_a, given_a), (*rest_b, given_b) = a.split(), b.split()
    if by_given := compare_words(given_a, given_b):
        return by_given
    for middle_a, middle_b in zip(rest_a[1:], rest_b[1:], strict=False):
        if by_middle := compare_words(middle_a, middle_b):
            return by_middle
    if by_length := len(rest_a[1:]) - len(rest_b[1:]):
        return by_length
    if not (rest_a and rest_b):
        return len(rest_a) - len(rest_b)
    return compare_words(rest_a[0], rest_b[0])


@given(names, names)
def test_keys_compare_as_names_do(a, b):
    keys = name_key(a).encode(), name_key(b).encode()
    assert (keys[0] > keys[1]) - (keys[0] < keys[1]) == max(-1, min(1, compare_names(a, b)))


@given(st.lists(names, max_size=12))
def test_a_list_sorted_by_key_is_in_order(people):
    by_comparison = sorted(people, key=cmp_to_key(compare_names))
    assert [name_key(n) for n in sorted(people, key=name_key)] == [
        name_key(n) for n in by_comparison
    ]


@given(st.text())
def test_any_text_has_an_ascii_key(text):
    assert name_key(text).isascii()


@given(st.text())
def test_the_key_does_not_depend_on_composition(text):
    assert name_key(unicodedata.normalize("NFD", text)) == name_key(
        unicodedata.normalize("NFC", text)
    )


@given(st.text())
def test_cleaning_twice_changes_nothing(text):
    assert clean_name(clean_name(text)) == clean_name(text)

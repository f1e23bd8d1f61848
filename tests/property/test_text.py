import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from cpo_desktop.foundation.text import fold, words


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_composition_makes_no_difference(text):
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(st.text())
def test_search_words_are_found_in_what_they_were_taken_from(text):
    assert all(word in fold(text) for word in words(text))

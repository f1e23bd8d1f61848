"""The risk scales against decision tables written from the rule, not from the code."""

import unicodedata
from datetime import date
from fractions import Fraction
from itertools import product

import pytest

from cpo_desktop.domain.scales import (
    Count,
    Finding,
    Level,
    PartKey,
    current_scale,
    scale,
    scales,
    score,
)
from cpo_desktop.foundation.paths import resource

H, M, L = Level.HIGH, Level.MEDIUM, Level.LOW
FORM_02, FORM_03, FORM_06 = (scale(f"form_{form}", 1) for form in ("02", "03", "06"))

# Down: the answers for harm; across: for self-protection; where harm item 1 is not high.
# Worked out line by line: more high for harm is high; as many high, with no fewer medium and any
# harm at all, is medium; else what weighs more (high 2, medium 1) decides between medium and low.
TABLE_02 = """
       LL LM MM LH MH HH
    LL  L  L  L  L  L  L
    LM  M  M  L  L  L  L
    MM  M  M  M  L  L  L
    LH  H  H  H  M  L  L
    MH  H  H  H  M  M  L
"""


def table_02():
    head, *rows = [line.split() for line in TABLE_02.split("\n") if line.strip()]
    return {(row[0], column): row[n + 1] for row in rows for n, column in enumerate(head)}


def kinds(answers):
    return "".join(sorted((answer.name[0] for answer in answers), key="LMH".index))


def answered(form, answers):
    return dict(zip((item.key for item in form.items), answers, strict=True))


def by_the_rule(form, answers):
    """The rule with its balance as a fraction: the level, and whether it is an emergency."""
    harm, prot = answers[: len(form.harm.items)], answers[len(form.harm.items) :]
    h, hm = harm.count(H), harm.count(M)
    p, pm = prot.count(H), prot.count(M)
    balance = Fraction(2 * h + hm, 2 * len(harm)) - Fraction(2 * p + pm, 2 * len(prot))
    if any(i.life_threatening and a == H for i, a in zip(form.harm.items, harm, strict=True)):
        return H, True
    if h > p:
        return H, False
    if (h == p and hm >= pm and h + hm > 0) or balance > 0:
        return M, False
    return L, False


@pytest.mark.parametrize("answers", list(product(Level, repeat=4)), ids=kinds)
def test_every_answer_to_form_02_gives_what_its_table_says(answers):
    result = score(FORM_02, answered(FORM_02, answers))
    if answers[0] is H:
        assert (result.level, result.emergency) == (H, True)
    else:
        expected = table_02()[kinds(answers[:2]), kinds(answers[2:])]
        assert (result.level.name[0], result.emergency) == (expected, False)


@pytest.mark.parametrize("form", scales(), ids=lambda form: form.id)
def test_every_answer_to_a_form_gives_what_the_rule_says(form):
    for answers in product(Level, repeat=len(form.items)):
        result = score(form, answered(form, answers))
        assert (result.level, result.emergency) == by_the_rule(form, answers), answers


@pytest.mark.parametrize("form", scales(), ids=lambda form: form.id)
def test_every_level_has_answers_that_speak_for_it(form):
    for answers in product(Level, repeat=len(form.items)):
        assert score(form, answered(form, answers)).reasons, answers


@pytest.mark.parametrize("form", [FORM_02, FORM_06], ids=lambda form: form.id)
def test_a_worse_answer_never_lowers_the_level(form):
    order = [L, M, H]
    harm_items = len(form.harm.items)
    for answers in product(Level, repeat=len(form.items)):
        level = order.index(score(form, answered(form, answers)).level)
        for n, answer in enumerate(answers):
            place = order.index(answer) + (1 if n < harm_items else -1)
            if place in range(3):
                worse = (*answers[:n], order[place], *answers[n + 1 :])
                assert order.index(score(form, answered(form, worse)).level) >= level, answers


def test_a_danger_to_life_is_an_emergency_before_all_is_answered():
    result = score(FORM_02, {"harm_1": H})
    assert (result.level, result.emergency, result.complete) == (H, True, False)
    assert result.finding is Finding.LIFE_THREATENED
    assert [reason.item.key for reason in result.reasons] == ["harm_1"]


def test_without_a_danger_to_life_no_level_is_given_before_all_is_answered():
    result = score(FORM_02, {"harm_1": M, "harm_2": H, "protection_1": L})
    assert (result.level, result.finding, result.reasons) == (None, None, ())
    assert [item.key for item in result.missing] == ["protection_2"]


def test_each_part_is_counted_as_the_form_does():
    result = score(FORM_06, answered(FORM_06, [M, L, H, H, M, M, L, L]))
    assert (result.harm, result.protection) == (Count(1, 1, 1), Count(1, 2, 2))


def test_the_answers_that_made_it_high_are_told():
    result = score(FORM_02, answered(FORM_02, [M, H, L, M]))
    assert result.finding is Finding.MORE_HIGH_HARM
    told = [(reason.part.key, reason.item.key, reason.answer) for reason in result.reasons]
    assert told == [
        (PartKey.HARM, "harm_2", H),
        (PartKey.PROTECTION, "protection_1", L),
        (PartKey.PROTECTION, "protection_2", M),
    ]


def test_the_answers_that_made_it_low_are_told():
    result = score(FORM_02, answered(FORM_02, [L, M, H, H]))
    assert result.finding is Finding.PROTECTION_HOLDS
    assert [reason.answer for reason in result.reasons] == [L, M, H, H]


def test_a_balance_in_favour_of_harm_is_medium():
    # 3 of 6 points for harm are more than 4 of 10 for protection, with more medium answers there.
    result = score(FORM_06, answered(FORM_06, [M, M, M, M, M, M, M, L]))
    assert (result.finding, result.level) == (Finding.HARM_OUTWEIGHS, M)


def test_answers_as_they_are_stored_count_too():
    assert score(FORM_02, {"harm_1": "high"}).emergency


def test_an_answer_to_another_scale_is_a_bug():
    with pytest.raises(ValueError, match="harm_3"):
        score(FORM_02, {"harm_3": H})


# The files


def test_the_forms_have_the_items_of_the_decree():
    numbers = {form.id: (len(form.harm.items), len(form.protection.items)) for form in scales()}
    assert numbers == {"form_02": (2, 2), "form_03": (4, 5), "form_06": (3, 5)}


def test_only_the_degree_of_harm_before_a_plan_is_life_threatening():
    found = [(form.id, i.key) for form in scales() for i in form.items if i.life_threatening]
    assert found == [("form_02", "harm_1"), ("form_03", "harm_1")]


def test_only_the_harm_part_of_form_06_was_compared_with_the_decree():
    assert [i.key for form in scales() for i in form.items if i.verified] == [
        "harm_1",
        "harm_2",
        "harm_3",
    ]
    assert FORM_06.harm.verified
    assert not any(form.verified for form in scales())


@pytest.mark.parametrize("form", scales(), ids=lambda form: form.id)
def test_a_scale_says_everything_in_both_languages(form):
    told = [form.words, *(part.words for part in form.parts)]
    told += [words for i in form.items for words in (i.words, *i.answers.values())]
    for words in told:
        assert words.vi == " ".join(words.vi.split()) != ""
        assert words.en == " ".join(words.en.split()) != ""
        assert unicodedata.is_normalized("NFC", words.vi)


@pytest.mark.parametrize("form", scales(), ids=lambda form: form.id)
def test_a_scale_stands_in_the_file_of_its_name_with_each_item_once(form):
    assert resource("scales", f"{form.id}_v{form.version}.json").is_file()
    keys = [item.key for item in form.items]
    assert len(set(keys)) == len(keys)


def test_the_scale_of_the_day_is_the_one_in_force():
    assert current_scale("form_02", date(2026, 11, 23)) is FORM_02
    with pytest.raises(KeyError):
        current_scale("form_02", date(2017, 6, 30))


def test_a_version_that_is_not_known_is_a_bug():
    with pytest.raises(KeyError):
        scale("form_02", 99)

"""A code is found by typing any of its words without accents."""

from datetime import date

import pytest

from cpo_desktop.ui.forms.choices import choices_of, matching, words_begin

TODAY = date(2026, 11, 23)


def offered(name, typed=""):
    return matching(choices_of(name, language="vi", on=TODAY), typed)


@pytest.mark.parametrize(("typed", "key"), [("thai", "thai"), ("THÁI", "thai"), ("hmo", "hmong")])
def test_an_ethnic_group_is_found_without_accents(typed, key):
    assert key in [choice.key for choice in offered("ethnic_groups", typed)]


def test_words_may_be_typed_in_any_order():
    there = [choice.key for choice in offered("circumstances", "trai rơi bỏ")]
    assert there == [choice.key for choice in offered("circumstances", "bỏ rơi trai")]


def test_a_sub_group_is_shown_under_its_group():
    found = offered("circumstances", "lanh nan")

    assert found[0].depth == 0
    assert any(choice.parent == found[0].key and choice.depth == 1 for choice in found)


def test_a_group_that_only_stands_above_a_hit_does_not_itself_match():
    choices = choices_of("circumstances", language="vi", on=TODAY)
    [above] = [choice for choice in choices if choice.key == "N03"]

    assert not words_begin(above, "cả cha và mẹ mất tích")


def test_nothing_matches_letters_that_no_word_begins_with():
    assert offered("ethnic_groups", "zzz") == ()


def test_a_key_from_another_office_stays_on_offer_where_it_is_chosen():
    found = choices_of("sexes", language="vi", on=TODAY, kept=["x-other"])
    assert found[-1].key == "x-other"

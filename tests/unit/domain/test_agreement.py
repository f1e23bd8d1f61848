"""Figures that must agree: what is asked of them, and what is found when one is wrong."""

import pytest

from cpo_desktop.domain.figures import Figures, figure_key
from cpo_desktop.domain.indicators import INDICATORS
from cpo_desktop.domain.indicators.agreement import disagreements

GROUPS = ("N01", "N04")


def figures(**given):
    """children=5, children__sex__male=2 …."""
    values = {}
    for name, value in given.items():
        indicator, *parts = name.split("__")
        pairs = dict(zip(parts[::2], parts[1::2], strict=True))
        values[figure_key(indicator, **pairs)] = value
    return Figures(values)


def wrong(**given):
    """The indicators of what does not agree, but for breakdowns that these figures do not have."""
    found = disagreements(INDICATORS, figures(**given))
    told = [each for each in found if len(each.terms) > 1]
    return {frozenset(term.key.indicator for term in each.terms) for each in told}


def test_nothing_agrees_with_nothing():
    assert wrong() == set()


@pytest.mark.parametrize(("male", "holds"), [(2, True), (1, False), (3, False)])
def test_parts_that_exclude_each_other_add_up_to_the_whole(male, holds):
    found = wrong(children=5, children__sex__male=male, children__sex__female=3)
    assert (found == set()) is holds


def test_a_whole_without_any_part_does_not_agree():
    found = disagreements(INDICATORS, figures(children=5, children__sex__male=5))
    alone = [each.terms for each in found if len(each.terms) == 1]
    assert len(alone) == len(found) > 0  # by village, by age …: every breakdown is always counted
    assert {term.key for terms in alone for term in terms} == {figure_key("children")}


def test_rows_and_columns_of_two_dimensions_add_up_to_those_of_one():
    table = {
        "children": 3,
        "children__sex__male": 1,
        "children__sex__female": 2,
        "children__village__v1": 3,
        "children__sex__male__village__v1": 1,
    }
    assert wrong(**table, children__sex__female__village__v1=2) == set()
    assert wrong(**table, children__sex__female__village__v1=1) == {frozenset({"children"})}


def test_a_child_of_two_groups_stands_in_both_and_no_group_is_more_than_all():
    both = {f"special{which}__group__{group}": 1 for which in ("", "_entered") for group in GROUPS}
    assert wrong(children=1, special=1, special_entered=1, **both) == set()
    assert wrong(risk__risk__R03=2, risk=1, children=2, risk_entered=1) != set()


def test_opening_and_new_without_the_gone_are_the_closing():
    account = {"cases_opening": 4, "cases": 3, "cases_closed": 2}
    assert wrong(**account, cases_open=5) == set()
    assert wrong(**account, cases_open=6) == {
        frozenset({"cases_opening", "cases", "cases_closed", "cases_open"})
    }


def test_the_account_of_each_group_is_asked_too():
    closing = {"special": 1, "children": 1, "special_opening": 2, "special_left": 1}
    by_group = {"special__group__N04": 1, "special_opening__group__N04": 2}
    assert wrong(**closing, **by_group, special_left__group__N04=1) == set()
    assert len(wrong(**closing, **by_group)) == 1


def test_a_part_is_no_more_than_what_it_is_part_of():
    assert wrong(abused=2, abused_helped=2) == set()
    assert wrong(abused=2, abused_helped=3) == {frozenset({"abused", "abused_helped"})}

"""Figures that must agree: what is asked of them, and what is found when one is wrong."""

import pytest

from cpo_desktop.domain.figures import Figures, WatchedFigures, When, figure_key
from cpo_desktop.domain.indicators import INDICATORS, Timing, indicator
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


def moved(given, when):
    return Figures({key.at(when): value for key, value in given.values.items()})


def wrong(**given):
    """The indicators of what does not agree, but for breakdowns that these figures do not have."""
    found = disagreements(figures(**given))
    told = [each for each in found if len(each.terms) > 1]
    return {frozenset(term.key.indicator for term in each.terms) for each in told}


def test_nothing_agrees_with_nothing():
    assert wrong() == set()


@pytest.mark.parametrize(("male", "holds"), [(2, True), (1, False), (3, False)])
def test_parts_that_exclude_each_other_add_up_to_the_whole(male, holds):
    found = wrong(children=5, children__sex__male=male, children__sex__female=3)
    assert (found == set()) is holds


def test_a_whole_without_any_part_does_not_agree():
    found = disagreements(figures(children=5, children__sex__male=5))
    alone = [each.terms for each in found if len(each.terms) == 1]
    assert len(alone) == len(found) > 0  # by village, by age …: every breakdown is always counted
    assert {term.key for terms in alone for term in terms} == {
        figure_key("children"),
        figure_key("children", sex="male"),
    }


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


@pytest.mark.parametrize("closing", ["cases_open", "marriage_followed", "violence_open"])
def test_opening_and_new_without_the_gone_are_the_closing(closing):
    account = indicator(closing).account
    names = {account.opening: 4, account.came: 3, account.gone: 2}
    assert wrong(**names, **{closing: 5}) == set()
    assert wrong(**names, **{closing: 6}) == {frozenset({*names, closing})}


@pytest.mark.parametrize("when", When)
def test_each_of_the_periods_is_asked_for_itself(when):
    (found,) = [
        each for each in disagreements(moved(figures(cases_open=1), when)) if len(each.terms) > 1
    ]
    assert found.when is when
    assert {term.key.when for term in found.terms} == {when}


def test_a_period_that_nothing_is_compared_with_is_not_asked():
    last_year = moved(figures(cases_open=1), When.LAST_YEAR)
    assert disagreements(last_year.without(When.LAST_YEAR)) == ()


def test_only_what_shows_one_of_the_figures_suffers():
    untrue = figures(cases_open=1)
    assert disagreements(untrue, {figure_key("marriages")}) == ()
    assert disagreements(untrue, {figure_key("cases_open").at(When.PREVIOUS)}) == ()
    assert disagreements(untrue, {figure_key("cases_closed")}) != ()


def test_the_account_of_each_group_is_asked_too():
    closing = {"special": 1, "children": 1, "special_opening": 2, "special_left": 1}
    by_group = {"special__group__N04": 1, "special_opening__group__N04": 2}
    assert wrong(**closing, **by_group, special_left__group__N04=1) == set()
    assert len(wrong(**closing, **by_group)) == 1


def test_a_part_is_no_more_than_what_it_is_part_of():
    assert wrong(abused=2, abused_helped=2) == set()
    assert wrong(abused=2, abused_helped=3) == {frozenset({"abused", "abused_helped"})}


@pytest.mark.parametrize("each", INDICATORS, ids=lambda each: each.code)
def test_what_an_indicator_says_of_its_figures_is_about_figures_there_are(each):
    counted = {name for cut in each.cuts for name in cut}
    assert {*each.several, *each.free} <= counted
    assert not set(each.several) & set(each.free)
    for code in each.part_of:
        assert indicator(code)
    if each.account is not None:
        states = {indicator(each.account.opening).timing, each.timing}
        flows = {indicator(code).timing for code in (each.account.came, each.account.gone)}
        assert (states, flows) == ({Timing.STATE}, {Timing.FLOW})


def test_figures_tell_which_of_them_were_asked_for():
    watched = WatchedFigures({figure_key("cases"): 3, figure_key("children"): 5})
    assert watched.of("cases") == 3
    assert watched.asked == {figure_key("cases")}


def test_figures_left_out_are_not_asked_for():
    watched = WatchedFigures({figure_key("cases"): 3})
    compared = watched.without(When.PREVIOUS)
    assert compared.change(figure_key("cases"), When.PREVIOUS) == 3
    assert watched.asked == compared.asked == {figure_key("cases")}

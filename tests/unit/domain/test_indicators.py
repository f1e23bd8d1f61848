from decimal import Decimal

import pytest

from cpo_desktop.domain.figures import (
    FigureKey,
    Figures,
    ThreePeriods,
    When,
    figure_key,
    growth,
    percent,
)
from cpo_desktop.domain.indicators import INDICATORS, Timing, indicator
from cpo_desktop.domain.periods import Cutoff, PeriodKind, period

CUTOFF = Cutoff(14)


def test_every_indicator_has_its_own_code():
    assert len({each.code for each in INDICATORS}) == len(INDICATORS)


@pytest.mark.parametrize("each", INDICATORS, ids=lambda each: each.code)
def test_every_indicator_says_what_it_counts_and_by_which_law(each):
    assert each.definition.endswith(".")
    assert each.source
    assert each.name
    assert each.unit


def test_a_state_is_told_apart_from_what_happened():
    assert indicator("special").timing is Timing.STATE
    assert indicator("special_entered").timing is Timing.FLOW


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (figure_key("children"), "current:children"),
        (figure_key("special", sex="female", group="N03"), "current:special:group=N03,sex=female"),
        (figure_key("funds", source="donor").at(When.LAST_YEAR), "last_year:funds:source=donor"),
    ],
)
def test_a_key_is_written_and_read_as_text(key, text):
    assert str(key) == text
    assert FigureKey.parse(text) == key


@pytest.mark.parametrize("text", ["", "children", "never:children"])
def test_other_text_is_no_key(text):
    with pytest.raises(ValueError, match=r"key|When"):
        FigureKey.parse(text)


def test_the_order_in_which_dimensions_are_named_does_not_matter():
    assert figure_key("special", sex="male", group="N01") == figure_key(
        "special", group="N01"
    ).narrowed(sex="male")


def test_a_figure_that_is_not_there_is_nought():
    assert Figures({}).of("children") == 0


def test_change_is_against_the_other_period():
    key = figure_key("children")
    figures = Figures({key: 12, key.at(When.PREVIOUS): 15, key.at(When.LAST_YEAR): 10})
    assert figures.change(key, When.PREVIOUS) == -3
    assert figures.change(key, When.LAST_YEAR) == 2


def test_a_period_may_be_left_out():
    key = figure_key("children")
    figures = Figures({key: 12, key.at(When.PREVIOUS): 15, key.at(When.LAST_YEAR): 10})
    once = figures.without(When.PREVIOUS)
    assert once.values == {key: 12, key.at(When.LAST_YEAR): 10}
    assert once.left_out == {When.PREVIOUS}
    assert figures.left_out == set()


def test_values_met_in_any_period_are_told_once():
    key = figure_key("risk", risk="R03")
    figures = Figures(
        {key: 1, key.at(When.PREVIOUS): 2, figure_key("risk", risk="R01").at(When.LAST_YEAR): 1}
    )
    assert figures.met("risk", "risk") == ("R01", "R03")


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [(1, 3, "33.3"), (2, 3, "66.7"), (1, 8, "12.5"), (1, 16, "6.3"), (0, 5, "0.0")],
)
def test_percentages_have_one_decimal_and_halves_go_up(part, whole, expected):
    assert percent(part, whole) == Decimal(expected)


def test_there_is_no_percentage_of_nothing():
    assert percent(1, 0) is None
    assert growth(1, 0) is None


def test_a_fall_is_below_nought():
    assert growth(9, 12) == Decimal("-25.0")


def test_a_quarter_is_compared_with_the_one_before_and_a_year_ago():
    periods = ThreePeriods.around(period(PeriodKind.QUARTER, 2026, 1, CUTOFF), CUTOFF)
    assert [each.code for _, each in periods] == ["2026-Q1", "2025-Q4", "2025-Q1"]

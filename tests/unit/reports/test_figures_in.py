"""Which figures a report tells or rests on: those that must agree before it is issued."""

from cpo_desktop.domain.figures import Figures, ThreePeriods, When, figure_key
from cpo_desktop.domain.indicators import INDICATORS
from cpo_desktop.domain.periods import Cutoff, PeriodKind, period
from cpo_desktop.reports.catalogue import REPORT_KINDS, report_kind
from tests.unit.reports.test_periodic import a_snapshot

CUTOFF = Cutoff(14)
YEAR = ThreePeriods.around(period(PeriodKind.YEAR, 2026, 1, CUTOFF), CUTOFF)
HALF = ThreePeriods.around(period(PeriodKind.HALF, 2026, 1, CUTOFF), CUTOFF)
EACH_ONE = Figures(
    {figure_key(each.code).at(when): 9 for each in INDICATORS for when in When}
    | {figure_key("special_told", village="v1"): 9}
)


def shown(kind, periods=HALF):
    return report_kind(kind).figures_in(a_snapshot(EACH_ONE, kind=kind, periods=periods))


def indicators(kind, periods=HALF):
    return {key.indicator for key in shown(kind, periods)}


def test_each_report_has_its_own():
    assert {"cases_open", "marriage_followed", "outreach"} <= indicators("periodic")
    assert {"violence", "outreach"} <= indicators("council_violence")
    assert not {"marriages", "cases", "children"} & indicators("council_violence")
    assert not {"violence", "cases", "children"} & indicators("child_marriage")
    assert not {"marriages", "cases", "special"} & indicators("violence_form")


def test_what_is_shown_as_a_share_or_drawn_alone_counts_too():
    assert figure_key("approvals_due", timing="in_time") in shown("indicators", YEAR)
    assert "special_told" in indicators("council_children", YEAR)  # the bars by village


def test_the_columns_of_earlier_periods_count_for_themselves():
    for when in When:
        assert figure_key("cases").at(when) in shown("periodic")
    assert {key.when for key in shown("violence_form")} == {When.CURRENT}


def test_the_year_before_a_year_is_told_once():
    assert {key.when for key in shown("council_children", YEAR)} == {When.CURRENT, When.LAST_YEAR}


def test_a_trend_ends_with_the_year_before_and_this_one():
    told = report_kind("child_marriage").trend
    assert told
    for key in told:
        assert {key, key.at(When.LAST_YEAR)} <= shown("child_marriage")


def test_a_list_tells_of_records_and_not_of_figures():
    lists = [kind.key for kind in REPORT_KINDS if kind.is_list]
    assert lists
    assert not any(shown(kind) for kind in lists)

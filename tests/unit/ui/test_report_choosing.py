"""Kinds of report under their headings, their sides, and the period that is carried along."""

from dataclasses import replace

import pytest

from cpo_desktop.domain.figures import Figures, When, figure_key
from cpo_desktop.domain.periods import CALENDAR, DEFAULT_CUTOFF, PeriodKind, parse_period
from cpo_desktop.reports.catalogue import REPORT_KINDS, report_kind
from cpo_desktop.reports.snapshot import Change
from cpo_desktop.ui.reports.choosing import Group, carried, first_of, group_of, grouped, panes_of
from cpo_desktop.ui.reports.counting import warnings
from cpo_desktop.ui.reports.saving import file_kinds, with_ending
from cpo_desktop.ui.reports.showing import Pane, change_words

PERIODIC = report_kind("periodic")
LIST = replace(PERIODIC, key="list", content=None, parts=(), listing=lambda _snapshot: None)


def test_no_kind_is_left_out_of_the_groups():
    shown = [kind for _group, members in grouped(REPORT_KINDS) for kind in members]
    assert sorted(kind.key for kind in shown) == sorted(kind.key for kind in REPORT_KINDS)


@pytest.mark.parametrize(
    ("kind", "group"),
    [
        (PERIODIC, Group.REPORTS),
        (replace(PERIODIC, key="council_children"), Group.COUNCIL),
        (replace(PERIODIC, key="violence_form"), Group.STATISTICS),
        (LIST, Group.LISTS),
    ],
)
def test_a_kind_stands_under_what_it_is_for(kind, group):
    assert group_of(kind) is group


def test_a_list_has_pages_only():
    assert panes_of(LIST) == (Pane.CALENDAR, Pane.PAGES, Pane.SHELF)
    assert first_of(panes_of(LIST)) is Pane.PAGES


def test_what_a_report_has_none_of_is_not_offered():
    assert Pane.NARRATIVE not in panes_of(replace(PERIODIC, parts=()))
    assert Pane.FIGURES not in panes_of(PERIODIC, has_tables=False)


def test_the_period_stays_where_the_kind_is_made_for_it():
    quarter = parse_period("2026-Q3")
    assert carried(PERIODIC, quarter, DEFAULT_CUTOFF) == quarter


def test_the_same_period_has_other_days_by_the_calendar():
    found = carried(replace(PERIODIC, calendar=True), parse_period("2026-Q3"), CALENDAR)
    assert (found.code, str(found.start), str(found.end)) == ("2026-Q3", "2026-07-01", "2026-09-30")


def test_a_kind_of_other_periods_or_of_one_month_takes_its_own():
    yearly = replace(PERIODIC, periods=(PeriodKind.YEAR,), usual=PeriodKind.YEAR)
    june = replace(PERIODIC, usual=PeriodKind.MONTH, month=6)
    assert carried(yearly, parse_period("2026-Q3"), DEFAULT_CUTOFF) is None
    assert carried(june, parse_period("2026-09"), DEFAULT_CUTOFF) is None
    assert carried(june, parse_period("2026-06"), DEFAULT_CUTOFF) is not None


def test_a_figure_is_incomplete_in_the_period_in_which_records_miss_something():
    boys = figure_key("children", sex="male")
    unknown = figure_key("children", sex="unknown").at(When.LAST_YEAR)
    figures = Figures({boys: 4, unknown: 3})

    told = warnings(figures, {boys, boys.at(When.LAST_YEAR), unknown, figure_key("children")})

    assert set(told) == {boys.at(When.LAST_YEAR)}
    assert told[boys.at(When.LAST_YEAR)].startswith("3 children have no sex on record")


def test_every_format_is_offered_and_another_ending_becomes_a_pdf(tmp_path):
    assert file_kinds(report_kind("periodic")).count(";;") == 3
    assert with_ending(tmp_path / "a.DOCX").name == "a.DOCX"
    assert with_ending(tmp_path / "bao-cao 24.11").name == "bao-cao 24.11.pdf"


@pytest.mark.parametrize("kind", ["council_children", "council_violence"])
def test_a_report_read_out_in_public_is_not_offered_as_figures(kind):
    assert "json" not in file_kinds(report_kind(kind))


def test_a_change_is_told_in_one_line():
    change = Change(where="Trẻ em", what="Nam", before="1", after="- a\n- b")
    assert change_words(change) == "Trẻ em – Nam: 1 → - a - b"

"""Two periods side by side."""

from dataclasses import replace
from decimal import Decimal

from cpo_desktop.domain.figures import Figures, When, figure_key
from cpo_desktop.domain.periods import PeriodKind, period
from cpo_desktop.reports.catalogue import report_kind
from cpo_desktop.reports.comparison import comparison
from cpo_desktop.reports.document import BarChart, Note, texts
from cpo_desktop.reports.pdf import render_pdf
from cpo_desktop.reports.sections.tables import FigureTable
from cpo_desktop.reports.snapshot import Compared, from_json, to_json
from tests.unit.reports.test_periodic import CUTOFF, SOME, a_snapshot, figures

PERIODIC = report_kind("periodic")
SPRING = period(PeriodKind.QUARTER, 2025, 1, CUTOFF)
BEFORE = figures(children=1000, special=16, risk=8, marriages=0, special__was=99)


def made(now=SOME, before=BEFORE):
    snapshot = a_snapshot(now)
    other = Compared(period=SPRING, figures=before)
    return comparison(PERIODIC.tables(snapshot), now, snapshot.period, other)


def row_of(blocks, words):
    for block in blocks:
        if isinstance(block, FigureTable):
            for row, keys in zip(block.table.rows, block.keys, strict=True):
                if row.cells[0] == words:
                    return row.cells, keys
    raise AssertionError(words)


def test_each_line_states_both_figures_and_by_how_much_they_differ():
    cells, keys = row_of(made(), "Tổng số trẻ em dưới 16 tuổi")
    assert cells[1:] == ("trẻ em", 1234, 1000, 234, Decimal("23.4"))
    assert keys[2:4] == (figure_key("children"), figure_key("children").at(When.PREVIOUS))


def test_a_rise_from_nothing_has_no_percentage():
    cells, _ = row_of(made(), "Số vụ tảo hôn")
    assert cells[2:] == (2, 0, 2, None)


def test_the_other_period_is_the_chosen_one_and_not_its_own_past():
    tables = [block for block in made() if isinstance(block, FigureTable)]
    assert not any(99 in row.cells for each in tables for row in each.table.rows)


def test_lines_that_are_nought_in_both_are_left_out():
    told = " ".join(texts(tuple(each.table for each in made() if isinstance(each, FigureTable))))
    assert "bạo lực gia đình" not in told


def test_bars_show_both_periods():
    charts = [block for block in made() if isinstance(block, BarChart)]
    assert charts
    for chart in charts:
        names = [series.name for series in chart.series]
        assert names == ["Quý III năm 2026", "Quý I năm 2025"]


def notes(now, before):
    tables = [block.table for block in made(now, before) if isinstance(block, FigureTable)]
    return " ".join(table.note for table in tables if table.note)


def test_what_is_missing_on_record_is_said_of_the_period_that_misses_it():
    told = notes(SOME, figures(children=1000, children__sex__unknown=3))
    assert "Quý I năm 2025: 3 trẻ em chưa rõ giới tính" in told
    assert "Quý III năm 2026:" not in told


def test_nothing_is_said_where_nothing_is_missing():
    assert notes(SOME, BEFORE) == ""


def test_two_empty_periods_say_so():
    (only,) = made(Figures({}), Figures({}))
    assert isinstance(only, Note)


def test_the_annex_is_printed_and_kept_with_the_report():
    snapshot = a_snapshot(SOME, compared=Compared(period=SPRING, figures=BEFORE))
    annex = PERIODIC.document(snapshot).annexes[-1]
    assert annex.title == "So sánh số liệu quý III năm 2026 với quý I năm 2025"
    assert from_json(to_json(snapshot)) == replace(snapshot, figures=snapshot.figures)
    assert render_pdf(PERIODIC.document(snapshot)).startswith(b"%PDF")

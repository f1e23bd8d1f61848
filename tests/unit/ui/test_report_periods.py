"""Which report comes next to the one shown: its period, its number, its file's name."""

from datetime import date

import pytest

from cpo_desktop.domain.periods import DEFAULT_CUTOFF, PeriodKind, parse_period
from cpo_desktop.reports.catalogue import report_kind
from cpo_desktop.reports.document import Column, Row, RowKind, Table
from cpo_desktop.services.issuing import next_number
from cpo_desktop.storage.issued import Issued
from cpo_desktop.ui.reports.grid import fitted
from cpo_desktop.ui.reports.grid_model import GridModel, Span
from cpo_desktop.ui.reports.issuing_presenter import bare_number
from cpo_desktop.ui.reports.periods import LENGTHS, following, of_length
from cpo_desktop.ui.reports.saving import file_name
from tests.factory import TODAY, an_id


def a_report(number, day):
    return Issued(
        id=an_id(),
        kind="periodic",
        period="2026-Q3",
        number=number,
        issued_on=day,
        signer="",
    )


@pytest.mark.parametrize(
    ("shown", "later"),
    [
        ("2026-09", "2026-10"),
        ("2026-12", "2027-01"),
        ("2026-Q4", "2027-Q1"),
        ("2026-H1", "2026-H2"),
        ("2026-9M", "2027-9M"),
        ("2026", "2027"),
    ],
)
def test_a_period_is_followed_by_the_next_of_its_kind(shown, later):
    assert following(parse_period(shown), DEFAULT_CUTOFF).code == later


@pytest.mark.parametrize(
    ("shown", "length", "chosen"),
    [
        ("2026-Q3", PeriodKind.MONTH, "2026-09"),
        ("2026-Q3", PeriodKind.NINE_MONTHS, "2026-9M"),
        ("2026-Q2", PeriodKind.HALF, "2026-H1"),
        ("2026-Q3", PeriodKind.HALF, "2026-H1"),  # the second half is not over
        ("2025-Q3", PeriodKind.YEAR, "2025"),
    ],
)
def test_another_length_stays_near_and_is_over(shown, length, chosen):
    found = of_length(length, parse_period(shown), TODAY, DEFAULT_CUTOFF)
    assert found.code == chosen


def test_every_length_has_a_name():
    assert set(LENGTHS) == set(PeriodKind)


def test_the_number_after_the_highest_of_the_year_is_suggested():
    issued = (
        a_report("9", date(2026, 3, 16)),
        a_report("12", date(2026, 6, 16)),
        a_report("15a", date(2026, 9, 16)),
        a_report("80", date(2025, 12, 16)),
    )
    assert next_number(issued, 2026) == "13"


def test_the_first_report_of_a_year_is_number_one():
    assert next_number((), 2026) == "1"


@pytest.mark.parametrize("typed", ["15", " 15 ", "15/BC-UBND", "15 / BC-UBND"])
def test_the_sign_behind_a_number_is_no_part_of_it(typed):
    assert bare_number(typed) == "15"


def test_a_file_is_named_for_its_report_and_period_alone():
    name = file_name(report_kind("periodic"), "2026-01-15..2026-07-14")
    assert name == ("bao-cao-dinh-ky-cong-tac-bao-ve-tre-em-gui-cap-tren-2026-01-15_2026-07-14")


def test_columns_share_the_width_by_their_weight():
    assert fitted([10, 10, 10], [2.0, 1.0, 1.0], 400) == [200, 100, 100]


def test_no_column_is_narrower_than_its_longest_word():
    assert fitted([10, 150, 10], [2.0, 1.0, 1.0], 300) == [100, 150, 50]


def test_a_table_that_does_not_fit_is_wider_than_its_place():
    assert fitted([100, 100], [1.0, 1.0], 150) == [100, 100]


def test_neighbours_of_a_group_share_a_heading_and_others_stand_beside_it():
    columns = (
        Column(header="Chỉ tiêu"),
        Column(header="Nam", group="Tổng số"),
        Column(header="Nữ", group="Tổng số"),
    )
    rows = (Row(cells=("Theo tuổi",), kind=RowKind.GROUP), Row(cells=("0-2", 1, 2)))
    model = GridModel(Table(columns=columns, rows=rows), ((None,), (None, None, None)))

    assert model.spans() == [Span(0, 0, 2, 1), Span(0, 1, 1, 2), Span(2, 0, 1, 3)]


def test_a_table_without_rows_says_so_across_its_width():
    columns = (Column(header="Thôn"), Column(header="Số vụ"))
    model = GridModel(Table(columns=columns, rows=(), when_empty="Không có."), ())

    assert model.index(1, 0).data() == "Không có."
    assert model.spans() == [Span(1, 0, 1, 2)]

from datetime import date

import pytest

from cpo_desktop.domain.periods import (
    CALENDAR,
    Cutoff,
    InvalidPeriod,
    PeriodKind,
    current_period,
    custom_period,
    last_complete,
    parse_period,
    period,
)

FREE = "2026-01-15..2026-07-14"


# The bounds of Decree 09/2019/NĐ-CP, article 12.
@pytest.mark.parametrize(
    ("code", "start", "end"),
    [
        ("2026-01", date(2025, 12, 15), date(2026, 1, 14)),
        ("2026-09", date(2026, 8, 15), date(2026, 9, 14)),
        ("2026-Q1", date(2025, 12, 15), date(2026, 3, 14)),
        ("2026-Q3", date(2026, 6, 15), date(2026, 9, 14)),
        ("2026-H1", date(2025, 12, 15), date(2026, 6, 14)),
        ("2026-H2", date(2026, 6, 15), date(2026, 12, 14)),
        ("2026-9M", date(2025, 12, 15), date(2026, 9, 14)),
        ("2026", date(2025, 12, 15), date(2026, 12, 14)),
        (FREE, date(2026, 1, 15), date(2026, 7, 14)),
    ],
)
def test_figures_run_from_the_15th_to_the_14th(code, start, end):
    found = parse_period(code)
    assert (found.start, found.end) == (start, end)


@pytest.mark.parametrize(
    ("code", "start", "end"),
    [
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2026-Q1", date(2026, 1, 1), date(2026, 3, 31)),
        ("2026-H1", date(2026, 1, 1), date(2026, 6, 30)),
        ("2026-9M", date(2026, 1, 1), date(2026, 9, 30)),
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_without_a_cutoff_periods_are_those_of_the_calendar(code, start, end):
    found = parse_period(code, CALENDAR)
    assert (found.start, found.end) == (start, end)


@pytest.mark.parametrize("code", ["2026-09", "2026-Q3", "2026-H1", "2026-9M", "2026", FREE])
def test_a_period_is_named_as_it_was_asked_for(code):
    assert parse_period(code).code == code


def test_small_letters_name_a_period_too():
    assert parse_period(" 2026-q3 ") == parse_period("2026-Q3")


@pytest.mark.parametrize(
    "code",
    ["", "26", "2026-13", "2026-00", "2026-Q0", "2026-Q5", "2026-H3", "2026-6M", "2026-9", "1899",
     "2026-07-14..2026-01-15", "2026-02-30..2026-03-01", "2026-01-15..", "0001-01-01..0001-01-02"],
)  # fmt: skip
def test_any_other_text_is_no_period(code):
    with pytest.raises(InvalidPeriod):
        parse_period(code)


@pytest.mark.parametrize(
    ("code", "before"),
    [
        ("2026-01", "2025-12"),
        ("2026-09", "2026-08"),
        ("2026-Q1", "2025-Q4"),
        ("2026-H2", "2026-H1"),
        ("2026-H1", "2025-H2"),
        ("2026-9M", "2025-9M"),
        ("2026", "2025"),
        ("2026-03-01..2026-03-10", "2026-02-19..2026-02-28"),
    ],
)
def test_the_period_before_is_of_the_same_kind(code, before):
    assert parse_period(code).previous().code == before


@pytest.mark.parametrize(
    ("code", "before"),
    [
        ("2026-01", "2025-01"),
        ("2026-Q3", "2025-Q3"),
        ("2026", "2025"),
        (FREE, "2025-01-15..2025-07-14"),
        ("2024-02-01..2024-02-29", "2023-02-01..2023-02-28"),
    ],
)
def test_the_same_period_of_last_year_keeps_its_place_in_the_year(code, before):
    assert parse_period(code).same_last_year().code == before


def test_the_bounds_of_last_year_follow_the_cutoff():
    assert period(PeriodKind.MONTH, 2026, 3, Cutoff(20)).same_last_year(Cutoff(20)).end == date(
        2025, 3, 20
    )


@pytest.mark.parametrize(
    ("kind", "on", "code"),
    [
        (PeriodKind.MONTH, date(2026, 11, 14), "2026-11"),
        (PeriodKind.MONTH, date(2026, 11, 15), "2026-12"),
        (PeriodKind.MONTH, date(2026, 12, 15), "2027-01"),
        (PeriodKind.QUARTER, date(2026, 9, 14), "2026-Q3"),
        (PeriodKind.QUARTER, date(2026, 9, 15), "2026-Q4"),
        (PeriodKind.HALF, date(2026, 6, 15), "2026-H2"),
        (PeriodKind.NINE_MONTHS, date(2026, 9, 14), "2026-9M"),
        (PeriodKind.NINE_MONTHS, date(2026, 11, 23), "2026-9M"),
        (PeriodKind.YEAR, date(2026, 12, 14), "2026"),
        (PeriodKind.YEAR, date(2026, 12, 15), "2027"),
    ],
)
def test_a_day_falls_in_one_period_of_each_kind(kind, on, code):
    assert current_period(kind, on).code == code


@pytest.mark.parametrize(
    ("kind", "on", "code"),
    [
        (PeriodKind.MONTH, date(2026, 11, 14), "2026-10"),
        (PeriodKind.MONTH, date(2026, 11, 15), "2026-11"),
        (PeriodKind.QUARTER, date(2026, 11, 23), "2026-Q3"),
        (PeriodKind.HALF, date(2026, 11, 23), "2026-H1"),
        (PeriodKind.NINE_MONTHS, date(2026, 9, 14), "2025-9M"),
        (PeriodKind.NINE_MONTHS, date(2026, 9, 15), "2026-9M"),
        (PeriodKind.YEAR, date(2026, 11, 23), "2025"),
    ],
)
def test_a_period_is_complete_once_its_last_day_is_over(kind, on, code):
    assert last_complete(kind, on).code == code


def test_the_first_and_the_last_day_belong_to_a_period():
    free = parse_period(FREE)
    assert [day in free for day in (date(2026, 1, 14), free.start, free.end, date(2026, 7, 15))] == [
        False, True, True, False,
    ]  # fmt: skip


def test_periods_sort_by_time():
    codes = ["2025-Q4", "2026-01", "2026-Q1", "2026-H1", "2026", "2026-02"]
    assert [p.code for p in sorted(map(parse_period, reversed(codes)))] == codes


def test_a_free_period_of_one_day_is_a_period():
    day = date(2026, 5, 1)
    assert custom_period(day, day).previous().code == "2026-04-30..2026-04-30"


@pytest.mark.parametrize("day", [-1, 29])
def test_a_cutoff_that_some_month_lacks_cannot_be_made(day):
    with pytest.raises(ValueError, match="between"):
        Cutoff(day)

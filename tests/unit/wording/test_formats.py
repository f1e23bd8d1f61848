"""Days, ages and numbers as Vietnamese offices write them; here in the source language."""

from datetime import UTC, date, datetime

import pytest

from cpo_desktop.domain.dates import Age, PartialDate
from cpo_desktop.domain.periods import parse_period
from cpo_desktop.wording import formats

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("born", "words"),
    [
        (PartialDate(2015, 3, 5), "05/03/2015"),
        (PartialDate(2015, 2), "month 2 of 2015"),
        (PartialDate(2015), "year 2015"),
        (PartialDate(2015, estimated=True), "about year 2015"),
    ],
)
def test_a_date_says_what_is_known_of_it(born, words):
    assert formats.partial_date(born) == words


@pytest.mark.parametrize(
    ("born", "digits"),
    [
        (PartialDate(2015, 3, 5), "05/03/2015"),
        (PartialDate(2015, 2), "02/2015"),
        (PartialDate(2015), "2015"),
        (PartialDate(2015, estimated=True), "~2015"),
    ],
)
def test_in_a_narrow_column_a_date_is_digits(born, digits):
    assert formats.partial_date_short(born) == digits


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (Age(0, 7), "7 months"),
        (Age(5, 3), "5 years 3 months"),
        (Age(5, 0), "5 years old"),
        (Age(11, 9), "11 years old"),
    ],
)
def test_months_count_only_for_small_children(age, words):
    assert formats.age(age) == words


@pytest.mark.parametrize(
    ("number", "written"), [(0, "0"), (999, "999"), (1234, "1.234"), (1234567, "1.234.567")]
)
def test_thousands_are_parted_by_points(number, written):
    assert formats.whole(number) == written


def test_decimals_stand_behind_a_comma():
    assert formats.decimal(1234.5) == "1.234,5"


def test_a_share_is_a_percentage_with_a_comma():
    assert formats.percent(0.1234) == "12,3 %"


@pytest.mark.parametrize(
    ("amount", "short"),
    [(950_000, "950.000"), (1_500_000, "1,5 million"), (2_000_000_000, "2 billion")],
)
def test_large_amounts_are_shortened_without_a_needless_decimal(amount, short):
    assert formats.money_short(amount) == short


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 21), "2 days overdue"),
        (date(2026, 11, 23), "due today"),
        (date(2026, 11, 24), "due tomorrow"),
        (date(2026, 11, 26), "3 days left"),
    ],
)
def test_a_deadline_is_told_as_the_time_left(day, words):
    assert formats.time_left(day, TODAY) == words


def test_a_moment_is_told_by_the_clock_of_viet_nam():
    assert formats.moment(datetime(2026, 11, 22, 17, 30, tzinfo=UTC)) == "00:30 23/11/2026"


def test_yesterday_is_a_matter_of_the_calendar_in_viet_nam_not_of_hours():
    midnight_in_hanoi = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)
    just_before = datetime(2026, 11, 22, 16, 59, tzinfo=UTC)
    assert formats.ago(just_before, midnight_in_hanoi) == "yesterday"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("2026-09", "month 9 of 2026"),
        ("2026-Q3", "quarter III of 2026"),
        ("2026-H1", "first half of 2026"),
        ("2026-9M", "nine months of 2026"),
        ("2026", "year 2026"),
        ("2026-01-15..2026-07-14", "15/01/2026 – 14/07/2026"),
    ],
)
def test_a_period_is_called_as_in_reports(code, words):
    assert formats.period(parse_period(code)) == words


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.2, "about 1 seconds left"), (150, "about 2 minutes left")]
)
def test_the_rest_of_a_long_job_is_rounded(seconds, words):
    assert formats.duration(seconds) == words

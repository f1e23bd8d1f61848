from datetime import date, datetime

import pytest

from cpo_desktop.domain.dates import (
    Age,
    DateInFuture,
    DayNeeded,
    ImplausibleYear,
    InvalidDate,
    NoSuchDay,
    NoSuchMonth,
    NoSuchTime,
    PartialDate,
    TimeNeeded,
    age_on,
    anniversary,
    born_after_for_under,
    is_under,
    read_date,
    read_day,
    read_moment,
)

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "text", ["2015", "2015-02", "2015-02-11", "2015~", "2015-02~", "2016-02-29~"]
)
def test_a_stored_date_reads_back_as_it_was_written(text):
    assert PartialDate.parse_iso(text).iso() == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "15",
        "2015-2",
        "2015-13",
        "2015-02-30",
        "2015-00",
        "2015-02-00",
        "2015--11",
        "~2015",
        "0000",
        "٢٠١٥",
    ],
)
def test_anything_else_is_not_a_stored_date(text):
    with pytest.raises(ValueError):  # noqa: PT011 - which one does not matter
        PartialDate.parse_iso(text)


def test_a_day_without_its_month_cannot_be_made():
    with pytest.raises(ValueError, match="month"):
        PartialDate(2015, None, 3)


def test_an_unknown_day_counts_as_the_first_and_an_unknown_month_as_january():
    assert PartialDate(2010).earliest() == date(2010, 1, 1)
    assert PartialDate(2010, 5).earliest() == date(2010, 5, 1)


def test_the_latest_day_is_the_last_one_that_fits():
    assert PartialDate(2010).latest() == date(2010, 12, 31)
    assert PartialDate(2012, 2).latest() == date(2012, 2, 29)
    assert PartialDate(2010, 5, 3).latest() == date(2010, 5, 3)


def test_dates_sort_as_their_stored_texts():
    texts = ["2015", "2015-02", "2015-02-11", "2015-03", "2015~", "2016"]
    assert [d.iso() for d in sorted(map(PartialDate.parse_iso, reversed(texts)))] == texts


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("1/2/15", "2015-02-01"),
        ("01/02/2015", "2015-02-01"),
        ("01022015", "2015-02-01"),
        ("010215", "2015-02-01"),
        ("1-2-2015", "2015-02-01"),
        ("1.2.2015", "2015-02-01"),
        (" 1 2 2015 ", "2015-02-01"),
        ("2015-02-01", "2015-02-01"),
        ("29/2/2016", "2016-02-29"),
        ("2/2015", "2015-02"),
        ("02/2015", "2015-02"),
        ("022015", "2015-02"),
        ("2015-02", "2015-02"),
        ("2015", "2015"),
        ("0/2/2015", "2015-02"),
        ("00/00/2015", "2015"),
        ("~2015", "2015~"),
        ("2015~", "2015~"),
        ("khoảng 2015", "2015~"),
        ("Khoảng năm 2015", "2015~"),
        ("ước tính 2/2015", "2015-02~"),
        ("ngày 1 tháng 2 năm 2015", "2015-02-01"),
        ("tháng 2 năm 2015", "2015-02"),
        ("năm 2015", "2015"),
        ("hôm nay", "2026-11-23"),
        ("Hôm qua", "2026-11-22"),
        ("1/2/98", "1998-02-01"),
        ("23/11/26", "2026-11-23"),
        ("24/11/26", "1926-11-24"),
        ("23/11/2026", "2026-11-23"),
        ("11/2026", "2026-11"),
        ("2026", "2026"),
    ],
)
def test_what_an_officer_types_is_understood(typed, stored):
    assert read_date(typed, today=TODAY).iso() == stored


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("", InvalidDate),
        ("abc", InvalidDate),
        ("~", InvalidDate),
        ("15", InvalidDate),
        ("2/15", InvalidDate),
        ("12015", InvalidDate),
        ("1/0/2015", InvalidDate),
        ("1/2/3/2015", InvalidDate),
        ("31/2/2015", NoSuchDay),
        ("29/2/2015", NoSuchDay),
        ("31042015", NoSuchDay),
        ("2/25/2015", NoSuchMonth),
        ("13/2015", NoSuchMonth),
        ("1/2/1899", ImplausibleYear),
        ("1/2/2105", ImplausibleYear),
        ("24/11/2026", DateInFuture),
        ("12/2026", DateInFuture),
        ("2027", DateInFuture),
        ("ngày mai", DateInFuture),
    ],
)
def test_what_cannot_be_meant_is_refused(typed, error):
    with pytest.raises(InvalidDate) as refused:
        read_date(typed, today=TODAY)
    assert type(refused.value) is error


def test_a_refusal_says_what_there_is_instead():
    with pytest.raises(NoSuchDay) as refused:
        read_date("31/2/2015", today=TODAY)
    sentence = refused.value.sentence.format(**refused.value.details)
    assert sentence == "Month 2 of 2015 has only 28 days. Check the day."


def test_a_planned_date_may_lie_ahead():
    assert read_date("1/2/2027", today=TODAY, allow_future=True) == PartialDate(2027, 2, 1)


@pytest.mark.parametrize(("typed", "year"), [("1/2/27", 2027), ("1/2/46", 2046), ("1/2/47", 1947)])
def test_two_digits_of_a_planned_year_may_lie_ahead(typed, year):
    assert read_day(typed, today=TODAY).year == year


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("1/2/2015", date(2015, 2, 1)),
        ("+3", date(2026, 11, 26)),
        ("+ 10", date(2026, 12, 3)),
        ("-3", date(2026, 11, 20)),
        ("hôm kia", date(2026, 11, 21)),
        ("mai", date(2026, 11, 24)),
        ("5/12", date(2026, 12, 5)),
        ("ngày 5 tháng 1", date(2026, 1, 5)),
    ],
)
def test_a_day_is_understood(typed, day):
    assert read_day(typed, today=TODAY) == day


@pytest.mark.parametrize(
    ("typed", "day"), [("5/12", date(2025, 12, 5)), ("23/11", date(2026, 11, 23))]
)
def test_a_day_that_has_been_is_the_last_one_of_that_name(typed, day):
    assert read_day(typed, today=TODAY, allow_future=False) == day


@pytest.mark.parametrize("typed", ["2/2015", "2015", "~1/2/2015"])
def test_a_part_of_a_date_is_no_day(typed):
    with pytest.raises(DayNeeded):
        read_day(typed, today=TODAY)


def test_a_day_ahead_is_refused_where_it_must_have_been():
    with pytest.raises(DateInFuture):
        read_day("+1", today=TODAY, allow_future=False)


@pytest.mark.parametrize(
    ("born", "on", "under"),
    [
        (date(2010, 6, 15), date(2026, 6, 14), True),
        (date(2010, 6, 15), date(2026, 6, 15), False),
        (date(2008, 2, 29), date(2024, 2, 28), True),
        (date(2008, 2, 29), date(2024, 2, 29), False),
        (date(2012, 2, 29), date(2028, 2, 28), True),
        (PartialDate(2010), date(2025, 12, 31), True),
        (PartialDate(2010), date(2026, 1, 1), False),
        (PartialDate(2010, 6), date(2026, 5, 31), True),
        (PartialDate(2010, 6), date(2026, 6, 1), False),
    ],
)
def test_sixteen_is_completed_on_the_birthday(born, on, under):
    assert is_under(born, 16, on) is under


@pytest.mark.parametrize(("on", "under"), [(date(2026, 2, 28), True), (date(2026, 3, 1), False)])
def test_born_on_29_february_one_comes_of_age_on_1_march_of_a_common_year(on, under):
    assert is_under(date(2008, 2, 29), 18, on) is under


def test_the_anniversary_of_29_february_is_29_february_in_leap_years():
    assert anniversary(date(2008, 2, 29), 16) == date(2024, 2, 29)


@pytest.mark.parametrize(
    ("born", "on", "age"),
    [
        (date(2011, 7, 23), date(2026, 11, 23), Age(15, 4)),
        (date(2011, 7, 24), date(2026, 11, 23), Age(15, 3)),
        (date(2010, 11, 24), date(2026, 11, 23), Age(15, 11)),
        (date(2010, 11, 23), date(2026, 11, 23), Age(16, 0)),
        (date(2008, 2, 29), date(2026, 2, 28), Age(17, 11)),
        (date(2008, 2, 29), date(2026, 3, 1), Age(18, 0)),
        (date(2026, 10, 31), date(2026, 11, 30), Age(0, 0)),
        (date(2026, 10, 31), date(2026, 12, 1), Age(0, 1)),
        (PartialDate(2015, 2), date(2026, 11, 23), Age(11, 9)),
        (date(2026, 11, 24), date(2026, 11, 23), Age(0, 0)),
    ],
)
def test_an_age_is_of_completed_years_and_months(born, on, age):
    assert age_on(born, on) == age


@pytest.mark.parametrize(
    ("years", "on", "bound"),
    [
        (16, date(2026, 11, 23), date(2010, 11, 23)),
        (18, date(2028, 2, 29), date(2010, 2, 28)),
        (16, date(2024, 2, 29), date(2008, 2, 29)),
        (18, date(2026, 2, 28), date(2008, 2, 28)),
        (0, date(2026, 11, 23), date(2026, 11, 23)),
    ],
)
def test_the_bound_of_birth_dates_is_the_last_that_completes_the_years(years, on, bound):
    assert born_after_for_under(years, on) == bound


NOON = datetime(2026, 11, 23, 12, 0)


def at(day, hour, minute=0, month=11, year=2026):
    return datetime(year, month, day, hour, minute)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("bây giờ", NOON),
        ("11:45", at(23, 11, 45)),
        ("11h45", at(23, 11, 45)),
        ("11h", at(23, 11)),
        ("9 giờ 05 phút", at(23, 9, 5)),
        ("14:30 22/11", at(22, 14, 30)),
        ("14h 22/11", at(22, 14)),
        ("22/11 14h30", at(22, 14, 30)),
        ("22/11/2026 14:30", at(22, 14, 30)),
        ("14:30 ngày 5/3/2026", at(5, 14, 30, month=3)),
        ("hôm qua 20:15", at(22, 20, 15)),
        ("8 giờ tối hôm qua", at(22, 20)),
        ("2h chiều 22/11", at(22, 14)),
        ("8h sáng", at(23, 8)),
        ("11h đêm hôm qua", at(22, 23)),
        ("2h đêm", at(23, 2)),
    ],
)
def test_a_moment_is_read_as_officers_type_it(text, meant):
    assert read_moment(text, now=NOON) == meant


def test_a_time_alone_that_has_not_come_is_yesterdays():
    assert read_moment("23:30", now=NOON) == at(22, 23, 30)


def test_a_day_and_month_that_have_not_come_are_last_years():
    assert read_moment("14:30 25/12", now=NOON) == at(25, 14, 30, month=12, year=2025)


def test_later_today_has_not_come_yet():
    with pytest.raises(DateInFuture):
        read_moment("14:30 23/11", now=NOON)


def test_later_today_may_be_planned():
    assert read_moment("14:30", now=NOON, allow_future=True) == at(23, 14, 30)


def test_a_day_without_its_time_is_no_moment():
    with pytest.raises(TimeNeeded):
        read_moment("22/11", now=NOON)


@pytest.mark.parametrize("text", ["25:00", "14:75", "24h"])
def test_an_hour_or_minute_that_no_day_has_is_told(text):
    with pytest.raises(NoSuchTime):
        read_moment(text, now=NOON)


@pytest.mark.parametrize("text", ["", "abc", "14:30 32/11"])
def test_what_is_no_moment_is_refused(text):
    with pytest.raises(InvalidDate):
        read_moment(text, now=NOON)

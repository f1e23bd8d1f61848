"""The days worked in Viet Nam; expected days are from the announcements, not from the table."""

import json
import unicodedata
from datetime import date

import pytest

from cpo_desktop.domain.holidays import Certainty, Corrections, SpecialDay, work_calendar
from cpo_desktop.foundation.paths import resource

CALENDAR = work_calendar()


def a_day(on):
    return SpecialDay(on=on, vi="Ngày riêng", en="Special day")


@pytest.mark.parametrize(
    ("first", "last", "why"),
    [
        (date(2024, 2, 8), date(2024, 2, 14), "Tết 2024"),
        (date(2025, 1, 27), date(2025, 1, 31), "Tết 2025"),
        (date(2026, 2, 16), date(2026, 2, 20), "Tết 2026"),
        (date(2027, 2, 4), date(2027, 2, 10), "Tết 2027, as expected"),
        (date(2024, 4, 27), date(2024, 5, 1), "five days by an exchange in 2024"),
        (date(2025, 4, 30), date(2025, 5, 4), "five days by an exchange in 2025"),
        (date(2026, 1, 1), date(2026, 1, 4), "four days by an exchange in 2026"),
        (date(2026, 4, 25), date(2026, 4, 27), "the Kings' day on a Sunday"),
        (date(2026, 8, 29), date(2026, 9, 2), "five days by an exchange in 2026"),
        (date(2026, 11, 24), date(2026, 11, 24), "the new holiday"),
        (date(2027, 5, 1), date(2027, 5, 3), "Labour Day on a Saturday"),
    ],
)
def test_nobody_works_on_these_days(first, last, why):
    days = [date.fromordinal(day) for day in range(first.toordinal(), last.toordinal() + 1)]
    assert [day for day in days if CALENDAR.is_working_day(day)] == [], why


@pytest.mark.parametrize(
    "day", [date(2024, 5, 4), date(2025, 4, 26), date(2026, 1, 10), date(2026, 8, 22)]
)
def test_these_saturdays_are_worked(day):
    assert day.weekday() == 5
    assert CALENDAR.is_working_day(day)


@pytest.mark.parametrize("day", [date(2026, 11, 23), date(2026, 2, 13), date(2026, 2, 23)])
def test_a_plain_weekday_is_worked(day):
    assert CALENDAR.is_working_day(day)


def test_a_plain_weekend_is_off_and_no_holiday():
    assert not CALENDAR.is_working_day(date(2026, 11, 21))
    assert CALENDAR.holiday(date(2026, 11, 21)) is None


def test_24_november_is_a_holiday_from_2026_on():
    assert CALENDAR.is_working_day(date(2025, 11, 24))
    assert CALENDAR.holiday(date(2031, 11, 24)).vi == "Ngày Văn hóa Việt Nam"
    assert CALENDAR.holiday(date(2023, 11, 24)) is None


# Years that the table does not have


@pytest.mark.parametrize("month_and_day", [(1, 1), (4, 30), (5, 1), (9, 2), (11, 24)])
def test_a_year_not_in_the_table_has_the_holidays_with_a_fixed_date(month_and_day):
    assert not CALENDAR.is_working_day(date(2029, *month_and_day))


def test_a_year_not_in_the_table_has_no_lunar_holiday():
    assert CALENDAR.is_working_day(date(2029, 2, 13))  # the first day of Kỷ Dậu


@pytest.mark.parametrize(
    ("first", "last", "certainty"),
    [
        (date(2026, 11, 23), date(2026, 12, 31), Certainty.ANNOUNCED),
        (date(2026, 12, 31), date(2027, 1, 1), Certainty.EXPECTED),
        (date(2027, 12, 31), date(2028, 1, 1), Certainty.UNKNOWN),
        (date(2023, 12, 31), date(2024, 1, 2), Certainty.UNKNOWN),
    ],
)
def test_it_is_said_how_much_is_known(first, last, certainty):
    assert CALENDAR.certainty(first, last) is certainty


# Corrections


def test_an_added_holiday_is_off():
    day = a_day(date(2026, 11, 25))
    better = work_calendar(Corrections(days_off=(day,)))
    assert better.holiday(day.on) == day
    assert not better.is_working_day(day.on)


def test_an_added_working_day_is_worked_on_a_weekend_or_a_holiday():
    saturday, holiday = date(2026, 11, 28), date(2026, 11, 24)
    better = work_calendar(Corrections(working_days=(a_day(saturday), a_day(holiday))))
    assert better.is_working_day(saturday)
    assert better.is_working_day(holiday)


def test_a_removed_day_is_again_what_its_weekday_says():
    holiday, make_up = date(2026, 8, 31), date(2026, 8, 22)
    better = work_calendar(Corrections(removed=frozenset({holiday, make_up})))
    assert better.is_working_day(holiday)
    assert not better.is_working_day(make_up)


def test_a_fixed_holiday_of_a_later_year_can_be_removed():
    day = date(2028, 11, 24)
    assert not CALENDAR.is_working_day(day)
    assert work_calendar(Corrections(removed=frozenset({day}))).is_working_day(day)


def test_an_administrator_may_say_that_a_year_is_complete():
    better = work_calendar(Corrections(complete_until=date(2028, 12, 31)))
    assert better.certainty(date(2027, 2, 1), date(2028, 12, 31)) is Certainty.ANNOUNCED
    assert not better.is_working_day(date(2028, 5, 1))


# The table


def test_every_make_up_day_of_the_table_is_a_weekend_and_has_its_day_off():
    content = json.loads(resource("data", "holidays_vn.json").read_text("utf-8"))
    exchanged = [day["vi"] for day in content["days_off"] if "hoán đổi" in day["vi"]]
    for make_up in content["working_days"]:
        on = date.fromisoformat(make_up["on"])
        assert on.weekday() >= 5
        assert f"Nghỉ hoán đổi với ngày {on:%d/%m/%Y}" in exchanged
    assert len(exchanged) == len(content["working_days"])


def test_the_table_is_in_order_sourced_and_in_both_languages():
    text = resource("data", "holidays_vn.json").read_text("utf-8")
    content = json.loads(text)
    for days in (content["days_off"], content["working_days"]):
        assert [day["on"] for day in days] == sorted({day["on"] for day in days})
        assert all(day["vi"] and day["en"] and day["source"] for day in days)
    assert unicodedata.is_normalized("NFC", text)


def test_what_is_not_announced_is_not_called_verified():
    expected = [day for day in CALENDAR.days_off.values() if "dự kiến" in day.source]
    assert {day.on.year for day in expected} == {2027}
    assert not any(day.verified for day in expected)

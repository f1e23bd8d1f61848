import json
from bisect import bisect_right
from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from cpo_desktop.domain.deadlines import deadline_rules, due, rule_in_force
from cpo_desktop.domain.holidays import Corrections, SpecialDay, work_calendar
from cpo_desktop.foundation.clock import VIETNAM
from cpo_desktop.foundation.paths import resource

CALENDAR = work_calendar()
FIRST, LAST = date(2024, 1, 1), date(2027, 12, 31)

days = st.dates(FIRST, date(2027, 9, 30))
counts = st.integers(0, 30)
moments = st.builds(
    datetime.combine, st.dates(FIRST, date(2030, 1, 1)), st.times(), tzinfo=st.just(VIETNAM)
)


def worked_by_the_raw_table():
    """Every working day, in order, made without the code under test."""
    table = json.loads(resource("data", "holidays_vn.json").read_text("utf-8"))
    off = {day["on"] for day in table["days_off"]}
    worked = {day["on"] for day in table["working_days"]}
    every = (FIRST + timedelta(n) for n in range((LAST - FIRST).days + 1))
    plain = {str(day) for day in every if day.isoweekday() <= 5} - off
    return sorted(map(date.fromisoformat, plain | worked))


WORKED = worked_by_the_raw_table()


@st.composite
def corrected_calendars(draw):
    def some():
        found = draw(st.sets(st.dates(date(2026, 1, 1), date(2026, 12, 31)), max_size=12))
        return tuple(SpecialDay(on=day, vi="x", en="x") for day in found)

    removed = draw(st.sets(st.sampled_from(sorted(CALENDAR.days_off)), max_size=8))
    return work_calendar(
        Corrections(days_off=some(), working_days=some(), removed=frozenset(removed))
    )


@given(days, st.integers(1, 30))
def test_counting_off_a_list_of_working_days_gives_the_same(day, count):
    assert CALENDAR.add_working_days(day, count) == WORKED[bisect_right(WORKED, day) + count - 1]


@given(days, days)
def test_working_days_between_are_those_of_the_list(one, other):
    first, last = sorted((one, other))
    expected = bisect_right(WORKED, last) - bisect_right(WORKED, first)
    assert CALENDAR.working_days_between(first, last) == expected


@given(corrected_calendars(), st.dates(date(2025, 12, 1), date(2026, 12, 31)), st.integers(1, 30))
def test_working_days_never_end_on_a_day_off(calendar, day, count):
    end = calendar.add_working_days(day, count)
    assert calendar.is_working_day(end)
    assert calendar.working_days_between(day, end) == count


@given(corrected_calendars(), days, counts, counts)
def test_working_days_add_up(calendar, day, some, more):
    in_one = calendar.add_working_days(day, some + more)
    assert calendar.add_working_days(calendar.add_working_days(day, some), more) == in_one


@given(corrected_calendars(), days, days, counts)
def test_what_begins_later_never_ends_earlier(calendar, one, other, count):
    first, last = sorted((one, other))
    assert calendar.add_working_days(first, count) <= calendar.add_working_days(last, count)


@given(corrected_calendars(), st.sampled_from(deadline_rules()), moments, moments)
def test_every_rule_keeps_the_order_of_what_began(calendar, rule, one, other):
    first, last = sorted((one, other))
    assert due(rule, first, calendar).at <= due(rule, last, calendar).at


@given(corrected_calendars(), moments)
def test_hours_know_no_calendar(calendar, received):
    rule = rule_in_force("emergency", received.date())
    minute = received.replace(second=0, microsecond=0)
    assert due(rule, received, calendar).at == minute + timedelta(hours=12)


@given(corrected_calendars(), st.sampled_from(deadline_rules()), moments)
def test_a_deadline_is_not_past_when_it_begins_nor_in_its_last_minute(calendar, rule, started):
    deadline = due(rule, started, calendar)
    assert not deadline.is_past(started)
    assert not deadline.is_past(deadline.at)
    assert deadline.is_past(deadline.at + timedelta(minutes=1))


@given(corrected_calendars(), days)
def test_the_next_working_day_is_the_first_from_the_day_on(calendar, day):
    found = calendar.next_working_day(day)
    assert calendar.is_working_day(found)
    between = (day + timedelta(n) for n in range((found - day).days))
    assert not any(calendar.is_working_day(skipped) for skipped in between)

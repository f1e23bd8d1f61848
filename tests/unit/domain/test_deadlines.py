"""Deadlines worked out by hand on a paper calendar."""

from datetime import UTC, date, datetime

import pytest

from cpo_desktop.domain.deadlines import (
    Left,
    TimeLeft,
    Unit,
    add_months,
    days_due,
    deadline_rules,
    due,
    rule_in_force,
    time_left,
)
from cpo_desktop.domain.holidays import Certainty, Corrections, SpecialDay, work_calendar
from cpo_desktop.foundation.clock import VIETNAM

CALENDAR = work_calendar()


def rule(key, on=date(2026, 11, 23)):
    return rule_in_force(key, on)


def at(*when):
    return datetime(*when, tzinfo=VIETNAM)


def due_day(key, started):
    return due(rule(key), started, CALENDAR).day


# Working days


@pytest.mark.parametrize(
    ("received", "plan", "approval", "why"),
    [
        (date(2026, 2, 12), date(2026, 2, 26), date(2026, 3, 2), "Tết 2026: 16 to 20 February"),
        (date(2027, 2, 2), date(2027, 2, 16), date(2027, 2, 18), "Tết 2027: 4 to 10 February"),
        (date(2026, 4, 24), date(2026, 5, 6), date(2026, 5, 8), "27 and 30 April, 1 May off"),
        (date(2026, 8, 20), date(2026, 8, 26), date(2026, 8, 28), "Saturday 22 August worked"),
        (date(2026, 8, 26), date(2026, 9, 7), date(2026, 9, 9), "31 August to 2 September off"),
        (date(2025, 12, 31), date(2026, 1, 9), date(2026, 1, 12), "Saturday 10 January worked"),
        (date(2026, 11, 23), date(2026, 12, 1), date(2026, 12, 3), "24 November off, month end"),
        (date(2026, 11, 14), date(2026, 11, 20), date(2026, 11, 25), "told on a Saturday"),
        (date(2026, 11, 2), date(2026, 11, 9), date(2026, 11, 11), "nothing but a weekend"),
        (date(2024, 2, 27), date(2024, 3, 5), date(2024, 3, 7), "29 February"),
    ],
)
def test_a_plan_and_its_approval_are_due_in_5_and_7_working_days(received, plan, approval, why):
    assert (due_day("plan", received), due_day("approval", received)) == (plan, approval), why


def test_the_chair_has_2_working_days_from_the_plan():
    assert due_day("approval_decision", date(2026, 2, 13)) == date(2026, 2, 24)


def test_a_child_is_handed_over_in_15_working_days():
    assert due_day("care_hand_over", date(2026, 8, 17)) == date(2026, 9, 9)


def test_a_deadline_in_days_ends_with_its_day():
    assert due(rule("plan"), date(2026, 11, 2), CALENDAR).at == at(2026, 11, 9, 23, 59)


def test_the_day_of_a_notice_is_that_of_viet_nam():
    late_evening_in_utc = datetime(2026, 11, 1, 18, 30, tzinfo=UTC)
    assert due(rule("plan"), late_evening_in_utc, CALENDAR).day == date(2026, 11, 9)


def test_a_correction_moves_a_deadline():
    storm = SpecialDay(on=date(2026, 11, 3), vi="Nghỉ bão", en="Storm")
    calendar = work_calendar(Corrections(days_off=(storm,)))
    assert due(rule("plan"), date(2026, 11, 2), calendar).day == date(2026, 11, 10)


# Hours


@pytest.mark.parametrize(
    ("received", "latest"),
    [
        (at(2026, 2, 13, 15, 40), at(2026, 2, 14, 3, 40)),
        (at(2026, 2, 16, 20, 0), at(2026, 2, 17, 8, 0)),
        (datetime(2026, 2, 16, 13, 0, tzinfo=UTC), at(2026, 2, 17, 8, 0)),
        (at(2026, 12, 31, 22, 0), at(2027, 1, 1, 10, 0)),
    ],
)
def test_an_emergency_is_acted_on_in_12_hours_nights_and_holidays_included(received, latest):
    assert due(rule("emergency"), received, CALENDAR).at == latest


@pytest.mark.parametrize("started", [date(2026, 2, 16), datetime(2026, 2, 16, 8, 0)])
def test_hours_need_a_moment_in_a_known_time_zone(started):
    with pytest.raises(ValueError, match="emergency"):
        due(rule("emergency"), started, CALENDAR)


def test_hours_are_certain_in_any_year():
    received = at(2035, 2, 8, 8, 0)
    assert due(rule("emergency"), received, CALENDAR).certainty is Certainty.ANNOUNCED


# Calendar days and months


@pytest.mark.parametrize(
    ("began", "last"),
    [
        (date(2026, 2, 10), date(2026, 2, 25)),
        (date(2026, 2, 3), date(2026, 2, 18)),  # in Tết: it is not drawn out
        (date(2026, 12, 20), date(2027, 1, 4)),
    ],
)
def test_a_separation_ends_after_15_days_whatever_day_that_is(began, last):
    assert due_day("separation", began) == last


@pytest.mark.parametrize(
    ("key", "last_done", "next_due"),
    [
        ("adoption_review", date(2025, 8, 31), date(2026, 3, 2)),  # 28 February is a Saturday
        ("adoption_review", date(2025, 12, 31), date(2026, 6, 30)),
        ("adoption_review", date(2026, 8, 17), date(2027, 2, 17)),
        ("adoption_review", date(2025, 8, 16), date(2026, 2, 23)),  # 16 February opens Tết
        ("carers_list", date(2025, 11, 30), date(2026, 3, 2)),
        ("carers_list", date(2026, 5, 22), date(2026, 8, 22)),  # a Saturday that is worked
        ("forum_report", date(2025, 8, 17), date(2025, 9, 3)),  # 1 and 2 September off
    ],
)
def test_what_ends_on_a_day_off_is_due_on_the_next_working_day(key, last_done, next_due):
    assert due_day(key, last_done) == next_due


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2024, 8, 31), 6, date(2025, 2, 28)),
        (date(2023, 8, 31), 6, date(2024, 2, 29)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 6, 30), 6, date(2026, 12, 30)),
    ],
)
def test_a_month_without_that_day_ends_on_its_last(day, months, later):
    assert add_months(day, months) == later


# How certain


@pytest.mark.parametrize(
    ("key", "started", "certainty"),
    [
        ("plan", date(2026, 11, 23), Certainty.ANNOUNCED),
        ("plan", date(2026, 12, 30), Certainty.EXPECTED),
        ("plan", date(2027, 12, 29), Certainty.UNKNOWN),
        ("separation", date(2027, 12, 29), Certainty.ANNOUNCED),
    ],
)
def test_a_deadline_tells_how_certain_its_day_is(key, started, certainty):
    assert due(rule(key), started, CALENDAR).certainty is certainty


# Past or not


def test_what_is_done_in_the_last_minute_is_in_time():
    emergency = due(rule("emergency"), at(2026, 11, 2, 8, 0, 30), CALENDAR)
    assert not emergency.is_past(at(2026, 11, 2, 20, 0, 59))
    assert emergency.is_past(at(2026, 11, 2, 20, 1))


def test_the_last_day_is_in_time_to_midnight_and_the_next_is_not():
    plan = due(rule("plan"), date(2026, 11, 2), CALENDAR)
    assert not plan.is_past(at(2026, 11, 9, 23, 59, 59))
    assert not plan.is_past(date(2026, 11, 9))
    assert plan.is_past(at(2026, 11, 10, 0, 0))
    assert plan.is_past(date(2026, 11, 10))


# Time left


@pytest.mark.parametrize(
    ("now", "left"),
    [
        (at(2026, 2, 13, 18, 20), TimeLeft(320, Left.MINUTES, overdue=False)),
        (at(2026, 2, 13, 23, 40), TimeLeft(0, Left.MINUTES, overdue=False)),
        (at(2026, 2, 14, 0, 55), TimeLeft(75, Left.MINUTES, overdue=True)),
        (at(2026, 2, 15, 23, 40), TimeLeft(2, Left.DAYS, overdue=True)),
    ],
)
def test_a_deadline_in_hours_is_told_in_minutes_up_to_a_day(now, left):
    emergency = due(rule("emergency"), at(2026, 2, 13, 11, 40), CALENDAR)
    assert time_left(emergency, now, CALENDAR) == left


@pytest.mark.parametrize(
    ("now", "left"),
    [
        (at(2026, 2, 13, 9, 0), TimeLeft(4, Left.WORKING_DAYS, overdue=False)),
        (at(2026, 2, 18, 9, 0), TimeLeft(4, Left.WORKING_DAYS, overdue=False)),
        (at(2026, 2, 25, 9, 0), TimeLeft(1, Left.WORKING_DAYS, overdue=False)),
        (at(2026, 2, 26, 23, 59), TimeLeft(0, Left.WORKING_DAYS, overdue=False)),
        (at(2026, 2, 28, 0, 0), TimeLeft(2, Left.DAYS, overdue=True)),
    ],
)
def test_a_deadline_in_working_days_is_told_in_those_and_overdue_in_days(now, left):
    plan = due(rule("plan"), date(2026, 2, 12), CALENDAR)
    assert time_left(plan, now, CALENDAR) == left


def test_a_deadline_in_calendar_days_is_told_in_days():
    separation = due(rule("separation"), date(2026, 2, 10), CALENDAR)
    left = time_left(separation, at(2026, 2, 15, 9, 0), CALENDAR)
    assert left == TimeLeft(10, Left.DAYS, overdue=False)


# The rules


@pytest.mark.parametrize(
    ("key", "unit", "amount"),
    [
        ("emergency", Unit.HOURS, 12),
        ("separation", Unit.CALENDAR_DAYS, 15),
        ("plan", Unit.WORKING_DAYS, 5),
        ("approval", Unit.WORKING_DAYS, 7),
        ("approval_decision", Unit.WORKING_DAYS, 2),
        ("care_hand_over", Unit.WORKING_DAYS, 15),
        ("carers_list", Unit.MONTHS, 3),
        ("adoption_review", Unit.MONTHS, 6),
        ("forum_report", Unit.CALENDAR_DAYS, 15),
    ],
)
def test_the_law_says_so_much(key, unit, amount):
    assert (rule(key).unit, rule(key).amount) == (unit, amount)


def test_the_split_of_the_approval_is_not_called_verified():
    assert not rule("approval_decision").verified


def test_a_rule_that_ended_holds_for_what_began_before():
    assert rule("care_transfer", date(2025, 6, 30)).amount == 25
    assert rule("care_transfer", date(2025, 7, 1)) is None
    assert rule("plan", date(2017, 6, 30)) is None


def test_the_days_from_which_a_deadline_ends_between_two_days():
    # 31 August to 2 September 2026 are off: all who came on or after the 28th end on the 9th.
    august = {date(2026, 8, 26): date(2026, 9, 7), date(2026, 8, 27): date(2026, 9, 8)}
    later = (*(date(2026, 8, day) for day in (28, 29, 30, 31)), date(2026, 9, 1), date(2026, 9, 2))
    ends = days_due("plan", date(2026, 9, 7), date(2026, 9, 9), CALENDAR)
    assert ends == august | dict.fromkeys(later, date(2026, 9, 9))


def test_no_deadline_ends_before_there_was_a_rule():
    assert days_due("plan", date(2017, 1, 1), date(2017, 6, 30), CALENDAR) == {}


def test_a_rule_nobody_declared_is_a_bug():
    with pytest.raises(KeyError):
        rule("no such rule")


@pytest.mark.parametrize("declared", deadline_rules(), ids=lambda declared: declared.key)
def test_a_rule_says_everything_in_both_languages(declared):
    words = (declared.label("vi"), declared.label("en"), declared.source)
    assert all((*words, declared.reading("vi"), declared.reading("en"), declared.after.label))

from datetime import date, datetime

import pytest

from cpo_desktop.domain import deadlines
from cpo_desktop.domain.deadlines import Left, TimeLeft, rule_in_force
from cpo_desktop.domain.holidays import work_calendar
from cpo_desktop.foundation.clock import VIETNAM
from cpo_desktop.wording import deadlines as wording

CALENDAR = work_calendar()


def a_deadline(key, started):
    on = started.date() if isinstance(started, datetime) else started
    return deadlines.due(rule_in_force(key, on), started, CALENDAR)


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (TimeLeft(320, Left.MINUTES, overdue=False), "5 hours 20 minutes left"),
        (TimeLeft(120, Left.MINUTES, overdue=False), "2 hours left"),
        (TimeLeft(59, Left.MINUTES, overdue=False), "59 minutes left"),
        (TimeLeft(0, Left.MINUTES, overdue=False), "due this minute"),
        (TimeLeft(1, Left.MINUTES, overdue=True), "1 minutes overdue"),
        (TimeLeft(60, Left.MINUTES, overdue=True), "1 hours overdue"),
        (TimeLeft(75, Left.MINUTES, overdue=True), "1 hours 15 minutes overdue"),
        (TimeLeft(3, Left.WORKING_DAYS, overdue=False), "3 working days left"),
        (TimeLeft(0, Left.WORKING_DAYS, overdue=False), "due today"),
        (TimeLeft(10, Left.DAYS, overdue=False), "10 days left"),
        (TimeLeft(2, Left.DAYS, overdue=True), "2 days overdue"),
    ],
)
def test_time_left_is_told_in_the_unit_that_counts(left, words):
    assert wording.time_left(left) == words


def test_a_deadline_in_hours_has_its_hour_and_one_in_days_has_none():
    received = datetime(2026, 2, 13, 15, 40, tzinfo=VIETNAM)
    assert wording.when(a_deadline("emergency", received)) == "03:40 14/02/2026"
    assert wording.when(a_deadline("plan", received)) == "27/02/2026"


def test_a_term_names_its_number_and_what_it_runs_from():
    rule = rule_in_force("emergency", date(2026, 11, 23))
    assert wording.term(rule) == "12 hours after the notice was received"


def test_a_source_that_was_not_compared_says_so():
    on = date(2026, 11, 23)
    assert wording.legal_source(rule_in_force("plan", on)).endswith("Điều 28 khoản 1")
    assert "not compared" in wording.legal_source(rule_in_force("approval_decision", on))


@pytest.mark.parametrize(
    ("started", "words"),
    [
        (date(2026, 11, 23), ""),
        (date(2026, 12, 30), "The days off of 2027 have not been announced"),
        (date(2028, 12, 20), "The days off of 2028 are not known"),
    ],
)
def test_a_year_whose_days_off_are_not_known_is_told(started, words):
    assert wording.doubt(a_deadline("plan", started)).startswith(words)
    assert bool(wording.doubt(a_deadline("plan", started))) == bool(words)


@pytest.mark.parametrize(
    ("started", "days"),
    [
        (date(2026, 2, 12), "16/02–20/02"),
        (date(2027, 2, 2), "04/02–10/02"),
        (date(2026, 4, 24), "27/04, 30/04–01/05"),
        (date(2026, 11, 23), "24/11"),
    ],
)
def test_the_holidays_passed_over_are_named_as_stretches(started, days):
    told = wording.skipped(a_deadline("plan", started), CALENDAR)
    assert told == f"not counting the holidays {days}"


def test_nothing_is_said_where_no_holiday_was_passed_over():
    assert wording.skipped(a_deadline("plan", date(2026, 11, 2)), CALENDAR) == ""
    assert wording.skipped(a_deadline("separation", date(2026, 2, 10)), CALENDAR) == ""

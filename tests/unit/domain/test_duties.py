"""When reports are due; the days are worked out by hand from the calendars of 2025 to 2027."""

import json
import unicodedata
from dataclasses import replace
from datetime import date

import pytest

from cpo_desktop.domain import duties
from cpo_desktop.domain.deadlines import deadline_rules
from cpo_desktop.domain.duties import due_after, due_on, known_duties, up_to
from cpo_desktop.domain.holidays import work_calendar
from cpo_desktop.domain.periods import CALENDAR, DEFAULT_CUTOFF, Cutoff, parse_period
from cpo_desktop.domain.report_duty import ReportDuty
from cpo_desktop.foundation.paths import resource

DAYS = work_calendar()


def duty(kind, name):
    return next(each for each in known_duties() if (each.kind, each.name) == (kind, name))


def said(of, **given):
    return ReportDuty(id=duties.duty_id(of.kind, of.name), kind=of.kind, length=of.name, **given)


@pytest.mark.parametrize(
    ("code", "cutoff", "due"),
    [
        # Decree 09/2019, article 12: closed on the 14th, then two working days.
        ("2026-01", DEFAULT_CUTOFF, date(2026, 1, 16)),  # Wednesday 14: Thursday, Friday
        ("2026-02", DEFAULT_CUTOFF, date(2026, 2, 24)),  # Saturday 14, Tết 16 to 20, Monday 23
        ("2027-02", DEFAULT_CUTOFF, date(2027, 2, 16)),  # Sunday 14: Monday, Tuesday
        ("2026-Q1", DEFAULT_CUTOFF, date(2026, 3, 17)),  # Saturday 14: Monday, Tuesday
        ("2026-Q2", DEFAULT_CUTOFF, date(2026, 6, 16)),  # Sunday 14: Monday, Tuesday
        ("2026-Q3", DEFAULT_CUTOFF, date(2026, 9, 16)),  # Monday 14: Tuesday, Wednesday
        ("2026-Q4", DEFAULT_CUTOFF, date(2026, 12, 16)),  # Monday 14: Tuesday, Wednesday
        ("2026-H1", DEFAULT_CUTOFF, date(2026, 6, 16)),
        ("2025", DEFAULT_CUTOFF, date(2025, 12, 16)),  # Sunday 14: Monday, Tuesday
        ("2027-01", Cutoff(28), date(2027, 2, 1)),  # Thursday 28: Friday, Monday
        # By calendar months, over the public holidays at the turn of months.
        ("2025-12", CALENDAR, date(2026, 1, 6)),  # 1 and 2 January off, weekend, Monday 5
        ("2026-04", CALENDAR, date(2026, 5, 5)),  # 1 May off, weekend, Monday 4, Tuesday 5
        ("2026-08", CALENDAR, date(2026, 9, 4)),  # 1 and 2 September off, 3 and 4
        ("2027-04", CALENDAR, date(2027, 5, 5)),  # 1 May a Saturday, Monday 3 off, 4 and 5
    ],
)
def test_two_working_days_after_the_period(code, cutoff, due):
    shown = parse_period(code, cutoff)

    assert due_on(duty("periodic", str(shown.kind)), shown, DAYS) == due


@pytest.mark.parametrize(
    ("kind", "code", "due"),
    [
        ("violence_form", "2026-H1", date(2026, 7, 5)),
        ("action_month", "2026-06", date(2026, 7, 19)),
        ("council_children", "2026", date(2026, 12, 31)),
        ("council_violence", "2027", date(2027, 12, 31)),
    ],
)
@pytest.mark.parametrize("cutoff", [CALENDAR, DEFAULT_CUTOFF])
def test_a_fixed_day_is_the_first_one_of_that_date_after_the_period(kind, code, due, cutoff):
    shown = parse_period(code, cutoff)

    assert due_on(duty(kind, str(shown.kind)), shown, DAYS) == due


def test_a_fixed_day_of_the_next_year_comes_after_the_period_too():
    yearly = replace(duty("council_children", "year"), due_day=10, due_month=1)

    assert due_on(yearly, parse_period("2026"), DAYS) == date(2027, 1, 10)


def test_the_last_day_of_february_is_meant_by_a_day_it_does_not_have():
    yearly = replace(duty("council_children", "year"), due_day=31, due_month=2)

    assert due_on(yearly, parse_period("2026"), DAYS) == date(2027, 2, 28)


def test_where_no_day_was_found_none_is_made_up():
    yearly = duty("child_marriage", "year")

    assert not yearly.has_day
    assert due_on(yearly, parse_period("2026"), DAYS) is None


@pytest.mark.parametrize(
    ("held", "due"),
    [
        (date(2026, 8, 11), date(2026, 8, 26)),
        (date(2026, 8, 15), date(2026, 9, 3)),  # 30 August a Sunday, 31 to 2 September off
        (date(2025, 6, 30), None),  # before the circular
    ],
)
def test_the_forum_is_reported_within_fifteen_days(held, due):
    assert due_after(duty("action_month", "forum_report"), held, DAYS) == due


def test_a_forum_is_reported_with_what_its_month_saw_until_then():
    assert up_to(date(2026, 8, 11)).code == "2026-08-01..2026-08-11"


def test_the_periods_of_a_year_are_those_that_the_duty_is_about():
    def codes(kind, name):
        first, last = date(2026, 1, 1), date(2026, 12, 31)
        around = duties.periods_between(duty(kind, name), first, last, DEFAULT_CUTOFF)
        return [each.code for each in around]

    assert codes("periodic", "quarter") == ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"]
    assert codes("periodic", "half") == ["2026-H1"]
    assert codes("periodic", "year") == ["2026"]
    assert codes("action_month", "month") == ["2026-06"]


def test_months_are_not_asked_for_unless_the_office_says_so():
    monthly = duty("periodic", "month")
    assert not monthly.asked

    (here,) = duties.in_this_office([monthly], [said(monthly, asked=True)], None)

    assert here.asked
    assert here.own
    assert here.working_days == 2


@pytest.mark.parametrize(
    ("given", "sending_days", "expected"),
    [
        ({}, 5, (5, None, None)),
        ({"working_days": 7}, 5, (7, None, None)),
        ({"due_day": 20, "due_month": 3}, 5, (None, 20, 3)),
    ],
)
def test_what_the_office_was_told_counts_before_the_province_s_days(given, sending_days, expected):
    quarterly = duty("periodic", "quarter")

    (here,) = duties.in_this_office(
        [quarterly], [said(quarterly, asked=True, **given)], sending_days
    )

    assert (here.working_days, here.due_day, here.due_month) == expected


def test_the_day_of_a_forum_s_report_is_the_law_s():
    forum = duty("action_month", "forum_report")

    (here,) = duties.in_this_office([forum], [said(forum, asked=True, working_days=9)], 2)

    assert (here.event, here.working_days) == ("forum_report", None)


def test_every_duty_has_a_source_and_no_two_are_the_same():
    names = [(each.kind, each.name) for each in known_duties()]

    assert len(set(names)) == len(names)
    assert all(each.source for each in known_duties())
    assert {each.event for each in known_duties()} - {""} <= {r.key for r in deadline_rules()}
    # What has no day cannot have been found in a law.
    assert not [each for each in known_duties() if each.verified and not each.has_day]


def test_the_table_is_written_in_composed_letters():
    text = resource("data", "report_duties.json").read_text(encoding="utf-8")

    assert unicodedata.is_normalized("NFC", text)
    assert json.loads(text)["source"]

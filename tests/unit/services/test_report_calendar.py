"""The report calendar of an office: what is due, made, sent, late; the store begins on 23/11/2026."""

from datetime import date

import pytest

from cpo_desktop.domain.duties import Duty
from cpo_desktop.domain.opinion import Consultation
from cpo_desktop.foundation.errors import InvalidInput
from cpo_desktop.services.issuing import Issuing
from cpo_desktop.services.report_calendar import State
from tests.factory import an_id

# The last quarter and the year 2026 close on Monday 14 December and are due on Wednesday 16.
QUARTER = ("periodic", "2026-Q4")


@pytest.fixture
def calendar(app):
    return app.report_calendar


@pytest.fixture
def issued(app, clock):
    """Issue the last quarter's report under this number, on this day."""

    def issue(number, on):
        clock.now = clock.now.replace(year=on.year, month=on.month, day=on.day)
        period = app.reports.period(*QUARTER)
        return app.issuing.issue("periodic", period, Issuing(number, on, "Sai số liệu"))

    return issue


def entry(calendar, on, key=QUARTER):
    found = [e for e in calendar.entries(on) if (e.duty.kind, e.period.code) == key]
    return found[0] if found else None


def duty(calendar, kind, name) -> Duty:
    return next(each for each in calendar.duties() if (each.kind, each.name) == (kind, name))


@pytest.mark.parametrize(
    ("on", "state"),
    [
        (date(2026, 12, 1), State.COMING),
        (date(2026, 12, 2), State.DUE),
        (date(2026, 12, 16), State.DUE),
        (date(2026, 12, 17), State.LATE),
        (date(2027, 12, 13), State.LATE),
    ],
)
def test_a_report_is_coming_then_due_then_late(calendar, on, state):
    found = entry(calendar, on)

    assert (found.due_on, found.state) == (date(2026, 12, 16), state)


def test_after_a_year_it_is_forgotten(calendar):
    assert entry(calendar, date(2027, 12, 15)) is None


def test_what_ended_before_the_store_was_set_up_is_not_missed(calendar):
    assert entry(calendar, date(2026, 12, 1), ("periodic", "2026-Q3")) is None


@pytest.mark.parametrize(
    ("sent_on", "state"),
    [(date(2026, 12, 16), State.SENT), (date(2026, 12, 17), State.SENT_LATE)],
)
def test_what_is_sent_on_the_last_day_is_in_time(app, issued, clock, sent_on, state):
    calendar = app.report_calendar
    report = issued("31", date(2026, 12, 15))
    assert entry(calendar, date(2026, 12, 20)).state is State.ISSUED

    clock.now = clock.now.replace(day=20)
    app.issuing.sent(report.id, sent_on, "Trục liên thông văn bản")

    found = entry(calendar, date(2026, 12, 20))
    assert (found.state, found.sent_on, found.issued.number) == (state, sent_on, "31")


def test_a_correction_waits_to_be_sent_but_is_not_late(app, calendar, issued):
    first = issued("31", date(2026, 12, 15))
    app.issuing.sent(first.id, date(2026, 12, 15))
    second = issued("40", date(2026, 12, 28))

    waiting = entry(calendar, date(2026, 12, 28))
    assert (waiting.state, waiting.issued.number) == (State.ISSUED, "40")
    assert waiting.send_by == date(2026, 12, 28)

    app.issuing.sent(second.id, date(2026, 12, 28))
    assert entry(calendar, date(2026, 12, 28)).state is State.SENT


def test_a_sending_that_was_noted_is_taken_back_by_undo(app, calendar, issued):
    report = issued("31", date(2026, 12, 15))
    app.issuing.sent(report.id, date(2026, 12, 15))

    app.records.undo()

    assert entry(calendar, date(2026, 12, 16)).state is State.ISSUED


@pytest.mark.parametrize(
    ("days", "state"),
    [
        ("2025-12-15..2026-11-20", State.ISSUED),  # 341 of the year's 365 days
        ("2026-01-25..2026-11-20", State.COMING),  # 300 of them
    ],
)
def test_a_council_that_meets_before_the_year_is_over_gets_its_report_on_days_so_far(
    app, calendar, days, state
):
    period = app.reports.period("council_children", days)
    app.issuing.issue("council_children", period, Issuing("9", date(2026, 11, 23)))

    of_council = [
        e for e in calendar.entries(date(2026, 12, 1)) if e.duty.kind == "council_children"
    ]
    assert next(e.state for e in of_council if e.period.end.year == 2026) is state


def test_what_nobody_asks_for_stands_there_only_once_it_is_issued(app, calendar, issued):
    calendar.save_duty(duty(calendar, "periodic", "quarter"), asked=False)
    assert entry(calendar, date(2026, 12, 20)) is None

    issued("31", date(2026, 12, 15))

    found = entry(calendar, date(2026, 12, 20))
    assert (found.state, found.due_on) == (State.ISSUED, None)


def test_months_are_asked_for_as_soon_as_the_office_says_so(calendar):
    key = ("periodic", "2026-12")
    assert entry(calendar, date(2026, 12, 20), key) is None

    calendar.save_duty(duty(calendar, "periodic", "month"), asked=True, working_days=4)

    # Monday 14, then Tuesday to Friday.
    assert entry(calendar, date(2026, 12, 20), key).due_on == date(2026, 12, 18)


def test_a_day_of_the_year_takes_the_place_of_working_days_until_it_is_taken_back(app, calendar):
    quarterly = duty(calendar, "periodic", "quarter")
    calendar.save_duty(quarterly, asked=True, due=(20, 12))
    assert entry(calendar, date(2026, 12, 1)).due_on == date(2026, 12, 20)
    assert duty(calendar, "periodic", "quarter").own

    app.records.undo()

    assert entry(calendar, date(2026, 12, 1)).due_on == date(2026, 12, 16)
    # What was taken back can be said again: it is the same record.
    calendar.save_duty(quarterly, asked=True, due=(20, 12))
    assert entry(calendar, date(2026, 12, 1)).due_on == date(2026, 12, 20)


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"working_days": 61}, "working_days"),
        ({"due": (32, 12)}, "due_day"),
        ({"due": (1, 13)}, "due_month"),
        ({"due": (1, None)}, "due_day"),
        ({"working_days": 2, "due": (1, 12)}, "working_days"),
    ],
)
def test_a_day_that_cannot_be_is_refused_at_its_field(calendar, given, field):
    with pytest.raises(InvalidInput) as refused:
        calendar.save_duty(duty(calendar, "periodic", "quarter"), asked=True, **given)

    assert [problem.field for problem in refused.value.problems] == [field]


def test_a_forum_is_reported_within_fifteen_days(app, calendar, clock):
    forum = Consultation(
        id=an_id(), held_on=date(2026, 11, 24), way="forum", subject="Diễn đàn", children=60
    )
    clock.now = clock.now.replace(day=25)
    app.records.save(forum)

    found = [e for e in calendar.entries(date(2026, 11, 25)) if e.happened_on]
    told = [(e.duty.kind, e.period.code, e.due_on) for e in found]
    days = "2026-11-01..2026-11-24"
    assert told == [("action_month", days, date(2026, 12, 9))]
    asked = [i for i in app.work.due(date(2026, 11, 25)) if i.argument == f"action_month {days}"]
    assert [i.due_on for i in asked] == [date(2026, 12, 9)]


@pytest.mark.parametrize("code", ["2026-11-01..2026-11-23", "2026-11"])
def test_a_forum_is_reported_before_its_month_ends_or_with_the_whole_month(
    app, calendar, clock, code
):
    app.records.save(
        Consultation(
            id=an_id(), held_on=date(2026, 11, 23), way="forum", subject="Diễn đàn", children=60
        )
    )
    on = date(2026, 11, 25) if ".." in code else date(2026, 12, 1)
    clock.now = clock.now.replace(month=on.month, day=on.day)
    report = app.issuing.issue(
        "action_month", app.reports.period("action_month", code), Issuing("41", on)
    )
    app.issuing.sent(report.id, on)

    (found,) = (e for e in calendar.entries(on) if e.happened_on)

    assert (found.period.code, found.state, found.issued.number) == (code, State.SENT, "41")


def test_the_calendar_goes_by_due_dates(calendar):
    entries = calendar.entries(date(2026, 12, 1))
    days = [each.due_on or each.period.end for each in entries]

    assert days == sorted(days)
    assert {each.duty.kind for each in entries} >= {"periodic", "council_children"}

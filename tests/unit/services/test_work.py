"""Which reports the work list asks for: due after the cut-off, as the province sets it, until sent."""

import dataclasses
from datetime import date

import pytest

from cpo_desktop.foundation.errors import InvalidInput
from cpo_desktop.services.issuing import Issuing

# The store is set up on 23 November 2026. The first quarter of 2027 closes on Sunday 14 March.
LATE_MARCH = date(2027, 3, 20)


def set_office(app, **given):
    app.records.save(dataclasses.replace(app.office.office(), **given))


def reports(app, on):
    return {
        item.argument: (item.kind, item.due_on)
        for item in app.work.due(on)
        if item.screen == "reports"
    }


def test_a_new_store_is_told_of_no_report_that_ended_before_it(app):
    assert reports(app, date(2026, 12, 1)) == {}


def test_a_report_is_asked_for_once_its_period_is_over(app):
    assert "periodic 2027-Q1" not in reports(app, date(2027, 3, 14))
    assert reports(app, date(2027, 3, 15))["periodic 2027-Q1"] == ("report", date(2027, 3, 16))


@pytest.mark.parametrize(
    ("days", "due"),
    [(None, date(2027, 3, 16)), (0, date(2027, 3, 14)), (5, date(2027, 3, 19))],
)
def test_the_province_may_give_more_or_fewer_days(app, days, due):
    set_office(app, sending_days=days)

    assert reports(app, LATE_MARCH)["periodic 2027-Q1"] == ("report", due)


def test_public_holidays_do_not_count(app):
    # By calendar months the last quarter of 2026 closes on 31 December; New Year is a Friday.
    set_office(app, cutoff_day=0, sending_days=1)

    due = reports(app, date(2027, 1, 10))["periodic 2026-Q4"]
    assert due == ("report", date(2027, 1, 4))


def test_an_issued_report_waits_to_be_sent_and_a_sent_one_is_done(app, clock):
    quarter = app.reports.period("periodic", "2027-Q1")
    clock.now = clock.now.replace(year=2027, month=3, day=15)
    report = app.issuing.issue("periodic", quarter, Issuing("21", date(2027, 3, 15)))
    waiting = reports(app, LATE_MARCH)["periodic 2027-Q1"]
    assert waiting == ("report_sending", date(2027, 3, 16))

    app.issuing.sent(report.id, date(2027, 3, 15))

    assert "periodic 2027-Q1" not in reports(app, LATE_MARCH)


def test_a_correction_of_a_sent_report_has_to_be_sent_from_the_day_it_is_issued(app, clock):
    quarter = app.reports.period("periodic", "2027-Q1")
    clock.now = clock.now.replace(year=2027, month=3, day=18)
    first = app.issuing.issue("periodic", quarter, Issuing("21", date(2027, 3, 15)))
    app.issuing.sent(first.id, date(2027, 3, 15))
    app.issuing.issue("periodic", quarter, Issuing("25", date(2027, 3, 18), "Sai số liệu"))

    waiting = reports(app, LATE_MARCH)["periodic 2027-Q1"]
    assert waiting == ("report_sending", date(2027, 3, 18))


def test_the_year_and_the_last_quarter_of_it_are_asked_for_on_the_same_day(app):
    # Both close on Monday 14 December 2026.
    asked = reports(app, date(2026, 12, 15))

    assert asked["periodic 2026"] == asked["periodic 2026-Q4"] == ("report", date(2026, 12, 16))


@pytest.mark.parametrize(("name", "value"), [("sending_days", 61), ("cutoff_day", 29)])
def test_a_number_that_no_regime_can_mean_is_refused_at_its_field(app, name, value):
    with pytest.raises(InvalidInput) as refused:
        set_office(app, **{name: value})

    assert [problem.field for problem in refused.value.problems] == [name]


def test_of_what_was_never_made_only_the_newest_is_told(app):
    # Quarters close on 14 December, 14 March, 14 June.
    quarters = [key for key in reports(app, date(2027, 6, 20)) if "-Q" in key]

    assert quarters == ["periodic 2027-Q2"]


def test_what_lies_before_a_report_that_was_made_is_past(app, clock):
    clock.now = clock.now.replace(year=2027, month=3, day=15)
    report = app.issuing.issue(
        "periodic", app.reports.period("periodic", "2027-Q1"), Issuing("21", date(2027, 3, 15))
    )
    app.issuing.sent(report.id, date(2027, 3, 15))

    assert not [key for key in reports(app, LATE_MARCH) if "-Q" in key]

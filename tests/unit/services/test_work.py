"""When the quarterly report is due: working days after the cut-off, as the province sets it."""

import dataclasses
from datetime import date

import pytest

from cpo_desktop.foundation.errors import InvalidInput

# The first quarter of 2026 closes on Saturday 14 March.
LATE_MARCH = date(2026, 3, 20)


def set_office(app, **given):
    app.records.save(dataclasses.replace(app.office.office(), **given))


def day_of_the_report(app, on):
    return next(item.due_on for item in app.work.due(on) if item.kind == "report")


def test_a_new_office_sends_its_report_within_two_working_days(app):
    assert app.office.office().sending_days == 2
    assert day_of_the_report(app, LATE_MARCH) == date(2026, 3, 17)


@pytest.mark.parametrize(
    ("days", "due"),
    [(None, date(2026, 3, 17)), (0, date(2026, 3, 14)), (5, date(2026, 3, 20))],
)
def test_the_province_may_give_more_or_fewer_days(app, days, due):
    set_office(app, sending_days=days)

    assert day_of_the_report(app, LATE_MARCH) == due


def test_public_holidays_do_not_count(app):
    # By calendar months the last quarter of 2024 closes on 31 December; New Year is a holiday.
    set_office(app, cutoff_day=0, sending_days=1)

    assert day_of_the_report(app, date(2025, 1, 10)) == date(2025, 1, 2)


@pytest.mark.parametrize(("name", "value"), [("sending_days", 61), ("cutoff_day", 29)])
def test_a_number_that_no_regime_can_mean_is_refused_at_its_field(app, name, value):
    with pytest.raises(InvalidInput) as refused:
        set_office(app, **{name: value})

    assert [problem.field for problem in refused.value.problems] == [name]

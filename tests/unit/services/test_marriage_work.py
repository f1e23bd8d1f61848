"""Child marriage on the work list: looks that are planned, and weddings that are feared."""

from datetime import timedelta

import pytest

from tests.factory import TODAY, a_marriage

LOOK, WEDDING = "Look at the couple again", "Prevent the wedding that is feared for this day"
CLOSED = {"status": "closed", "closed_on": TODAY}


def after(days):
    return TODAY + timedelta(days)


@pytest.fixture
def waiting(app):
    """What waits for one case, as what and on which day from today."""

    def of(**given):
        case = a_marriage(village=app.office.villages()[0].id, **given)
        app.records.save(case)
        items = [each for each in app.work.due(TODAY) if each.kind == "marriage"]
        assert {(each.screen, each.argument, each.title) for each in items} <= {
            ("marriage", case.id, "TH-000001")
        }
        return [(each.what, (each.due_on - TODAY).days) for each in items]

    return of


@pytest.mark.parametrize("days", [-3, 0, 14])
def test_a_look_at_the_couple_waits_from_two_weeks_before_its_day(waiting, days):
    assert waiting(next_on=after(days)) == [(LOOK, days)]


@pytest.mark.parametrize("given", [{}, {"next_on": after(15)}, {"next_on": TODAY, **CLOSED}])
def test_what_is_far_or_not_planned_or_over_does_not_wait(waiting, given):
    assert waiting(**given) == []


@pytest.mark.parametrize("days", [-1, 0, 14])
def test_a_wedding_that_is_feared_is_to_be_prevented(waiting, days):
    assert waiting(kind="risk", wedding_on=after(days)) == [(WEDDING, days)]


@pytest.mark.parametrize(
    "given",
    [
        {"kind": "risk", "wedding_on": after(15)},
        {"kind": "risk", "wedding_on": TODAY, "outcome": "postponed", **CLOSED},
        {"kind": "prevented", "wedding_on": TODAY},
        {"kind": "child_marriage", "wedding_on": TODAY},
    ],
)
def test_a_wedding_that_is_far_was_called_off_or_took_place_is_not(waiting, given):
    assert waiting(**given) == []


def test_a_case_may_wait_for_both(waiting):
    found = waiting(kind="risk", wedding_on=after(5), next_on=after(2))
    assert found == [(LOOK, 2), (WEDDING, 5)]


def test_a_wedding_whose_day_has_passed_is_overdue(app, waiting):
    waiting(kind="risk", wedding_on=after(-1))
    (item,) = (each for each in app.work.due(TODAY) if each.kind == "marriage")
    assert item.is_overdue(app.records.now())

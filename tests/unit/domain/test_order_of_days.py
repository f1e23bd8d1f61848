"""Nothing ends before it began: what does would stand in the figures as gone and never as come."""

import dataclasses
from datetime import date, datetime

import pytest

from cpo_desktop.domain.checks import problems_of
from cpo_desktop.domain.dates import PartialDate
from tests.factory import (
    TODAY,
    a_case,
    a_child,
    a_circumstance,
    a_facility,
    a_marriage,
    a_measure,
    a_risk,
    a_staff_member,
    a_training,
    a_violence,
)

BEGINS, BEFORE = date(2026, 5, 5), date(2026, 5, 4)
CHILD = a_child()
ENDINGS = (
    (a_case(received_at=datetime(2026, 5, 5, 23, 30), close_reason="moved"), "closed_on"),
    (a_circumstance(CHILD, opened_on=BEGINS), "closed_on"),
    (a_risk(CHILD, opened_on=BEGINS), "closed_on"),
    (a_marriage(found_on=BEGINS, status="closed"), "closed_on"),
    (a_violence(happened_on=BEGINS, result="stopped"), "closed_on"),
    (a_violence(happened_on=BEFORE, told_on=BEGINS, result="stopped"), "closed_on"),
    (a_violence(happened_on=BEGINS), "told_on"),
    (a_measure(child=CHILD.id, started_on=BEGINS, status="completed"), "ended_on"),
    (a_child(arrived_on=BEGINS), "left_on"),
    (a_child(born=PartialDate(2026, 5, 5)), "left_on"),
    (a_facility(since=BEGINS), "until"),
    (a_staff_member(since=BEGINS), "until"),
    (a_training(held_on=BEGINS), "ended_on"),
)


@pytest.mark.parametrize(("record", "end"), ENDINGS, ids=lambda each: type(each).__name__)
def test_an_end_before_the_beginning_is_refused(record, end):
    same_day = dataclasses.replace(record, **{end: BEGINS})
    assert [each for each in problems_of(same_day, TODAY) if each.is_error] == []
    (problem,) = [
        each
        for each in problems_of(dataclasses.replace(record, **{end: BEFORE}), TODAY)
        if each.is_error
    ]
    assert problem.sentence


def test_of_a_case_it_is_told_at_the_day_that_its_form_shows():
    wrong = a_case(received_at=datetime(2026, 5, 5, 8), closed_on=BEFORE)
    (problem,) = problems_of(wrong, TODAY)
    assert (problem.field, problem.details) == ("received_at", {"day": "04/05/2026"})

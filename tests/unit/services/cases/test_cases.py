"""A case from its first notice to its end, over the Tết of 2026, as the decree's clock runs.

Tết 2026: Saturday 14 to Sunday 22 February are days off, so that of the working days after
Wednesday 11 February the 2nd is Friday the 13th and the 3rd is Monday the 23rd.
"""

import dataclasses
from datetime import date, datetime, timedelta

import pytest

from cpo_desktop.domain.case import Stage
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.procedure import answers_text, scale_of
from cpo_desktop.domain.scales import Level
from cpo_desktop.services.cases import (
    CaseIsClosed,
    ClosedTooEarly,
    NotYetSafe,
    ReasonNeeded,
    StageNotReady,
)
from cpo_desktop.wording import formats
from tests import factory
from tests.unit.services.cases.conftest import BY_HAND, at, to_review


def test_the_laws_clock_runs_from_the_notice_over_the_holidays(app, case):
    found = {
        d.deadline.rule.key: d.deadline.at.replace(tzinfo=None)
        for d in app.cases.deadlines(case.id)
    }

    assert found == BY_HAND


def test_every_deadline_says_by_which_law_it_is(app, case):
    assert all(d.deadline.rule.source for d in app.cases.deadlines(case.id))


def test_a_case_goes_through_every_stage_and_ends_safe(app, case, officer, clock):
    to_review(officer, app, case, clock)
    officer.assess("06", Level.LOW, stable=True)
    # The same answer in both parts: low harm and low protection; protection is what rises.
    (review,) = [a for a in app.cases.file(case.id).assessments if a.form == "06"]
    answers = {
        item.key: Level.LOW if part.key.value == "harm" else Level.HIGH
        for part in scale_of(review).parts
        for item in part.items
    }
    app.records.save(dataclasses.replace(review, answers=answers_text(answers)))

    app.cases.close(case.id, "safe", date(2026, 5, 25))

    file = app.cases.file(case.id)
    assert [step.stage for step in file.steps] == [stage.value for stage in Stage]
    assert (file.case.closed_on, file.case.close_reason) == (date(2026, 5, 25), "safe")


def test_what_was_done_in_time_is_not_late(app, case, officer, clock):
    to_review(officer, app, case, clock)

    late = {d.deadline.rule.key: d.is_late(app.cases.now()) for d in app.cases.deadlines(case.id)}

    assert late == {"emergency": False, "plan": False, "approval": False}


def test_a_plan_submitted_on_the_sixth_working_day_is_late(app, case, officer, clock):
    clock.at(datetime(2026, 2, 26, 12, 0))
    officer.plan(date(2026, 2, 26))

    late = {d.deadline.rule.key: d.is_late(app.cases.now()) for d in app.cases.deadlines(case.id)}

    assert (late["plan"], late["approval"]) == (True, False)


@pytest.mark.parametrize(("minute", "late"), [(30, False), (31, True)])
def test_the_twelve_hours_end_to_the_minute(app, case, clock, minute, late):
    clock.at(datetime(2026, 2, 11, 21, minute))

    (emergency, *_) = app.cases.deadlines(case.id)

    assert emergency.is_late(app.cases.now()) is late


def test_no_stage_is_passed_before_it_is_filled(app, case, officer):
    asked = []
    for fill in (
        officer.verify,
        lambda: officer.assess("02"),
        lambda: officer.assess("03"),
    ):
        with pytest.raises(StageNotReady) as refused:
            app.cases.pass_stage(case.id)
        asked.append(len(refused.value.missing))
        fill()
        app.cases.pass_stage(case.id)

    assert asked == [1, 1, 1]
    assert at(app, case) == Stage.PLAN.value


def test_a_notice_found_untrue_lets_the_case_only_be_closed(app, case, officer):
    officer.verify("unfounded")

    with pytest.raises(StageNotReady):
        app.cases.pass_stage(case.id)
    app.cases.close(case.id, "unfounded", date(2026, 2, 11))

    assert at(app, case) == Stage.CLOSED.value


def test_an_unanswered_item_keeps_the_assessment_unfinished(app, case, officer, child):
    officer.verify()
    app.cases.pass_stage(case.id)
    made = app.cases.new_assessment(case.id, child.id, "02")
    first = scale_of(made).items[0]
    app.records.save(dataclasses.replace(made, answers=answers_text({first.key: Level.LOW})))

    assert len(app.cases.missing(case.id)) == 1


def test_another_level_than_the_scales_needs_a_reason(app, case, officer):
    officer.verify()
    app.cases.pass_stage(case.id)
    officer.assess("02", Level.HIGH, level="low")
    (missing,) = app.cases.missing(case.id)
    (made,) = app.cases.file(case.id).assessments

    app.records.save(dataclasses.replace(made, level_reason="Đã chuyển chỗ ở"))

    assert "another level" in missing.sentence
    assert app.cases.missing(case.id) == ()


def test_a_young_childs_opinion_is_not_asked_for(app, case, officer, child):
    app.records.save(
        dataclasses.replace(app.records.get(type(child), child.id), born=PartialDate(2021))
    )
    for stage in ("verify", "02", "03"):
        officer.verify() if stage == "verify" else officer.assess(stage)
        app.cases.pass_stage(case.id)
    officer.plan(date(2026, 2, 11), child_opinion="")

    assert app.cases.missing(case.id) == ()


def test_a_case_is_not_closed_as_safe_while_its_review_says_otherwise(app, case, officer, clock):
    to_review(officer, app, case, clock)
    officer.assess("06", Level.LOW, stable=False)

    with pytest.raises(NotYetSafe):
        app.cases.close(case.id, "safe", date(2026, 5, 25))

    assert at(app, case) == Stage.REVIEW.value


def test_a_further_round_asks_for_a_plan_again_on_a_clock_of_its_own(app, case, officer, clock):
    to_review(officer, app, case, clock)
    officer.assess("06", Level.MEDIUM)

    app.cases.further_round(case.id, "Vẫn còn nguy cơ")

    file = app.cases.file(case.id)
    plan = {d.deadline.rule.key: d.deadline for d in app.cases.deadlines(case.id)}["plan"]
    assert (file.case.stage, file.round) == (Stage.PLAN.value, 2)
    assert plan.day == date(2026, 6, 1)  # 26, 27, 28, 29 May and Monday 1 June
    assert any("form 04" in missing.sentence for missing in app.cases.missing(case.id))


def test_a_case_is_not_closed_before_its_first_notice(app, case):
    received = case.received_at.date()
    with pytest.raises(ClosedTooEarly) as refused:
        app.cases.close(case.id, "moved", received - timedelta(1))
    assert refused.value.details == {"day": formats.day(received)}
    assert app.cases.file(case.id).case.closed_on is None
    app.cases.close(case.id, "moved", received)


def test_a_closed_case_is_reopened_with_its_reason_kept(app, case, officer):
    app.cases.close(case.id, "duplicate", date(2026, 2, 11))
    with pytest.raises(CaseIsClosed):
        app.cases.pass_stage(case.id)
    with pytest.raises(ReasonNeeded):
        app.cases.reopen(case.id, Stage.NOTICE, " ")

    app.cases.reopen(case.id, Stage.NOTICE, "Không trùng")

    file = app.cases.file(case.id)
    assert (file.case.stage, file.case.closed_on) == (Stage.NOTICE.value, None)
    assert (file.steps[-1].reopened, file.steps[-1].reason) == (True, "Không trùng")


def test_moving_a_case_on_can_be_undone(app, case, officer):
    officer.verify()
    app.cases.pass_stage(case.id)

    app.records.undo()

    assert at(app, case) == Stage.NOTICE.value
    assert len(app.cases.file(case.id).steps) == 1


def test_several_children_may_be_in_one_case_and_one_child_in_several(app, case, notice, child):
    other = factory.a_child(village=app.office.villages()[0].id)
    app.records.save(other)
    app.cases.add_child(case.id, other.id)
    app.cases.add_child(case.id, other.id)
    second = dataclasses.replace(notice, id=app.records.new_id(), code="", case=None)
    app.records.save(second)
    again = app.cases.open_case(second.id)

    assert {one.id for one in app.cases.file(case.id).children} == {child.id, other.id}
    assert {one.id for one in app.cases.of_child(child.id)} == {case.id, again.id}


def test_an_earlier_notice_added_to_a_case_moves_its_clock_back(app, case, notice):
    earlier = dataclasses.replace(
        notice,
        id=app.records.new_id(),
        code="",
        case=None,
        received_at=datetime(2026, 2, 10, 20, 0),
    )
    app.records.save(earlier)
    app.cases.add_notice(earlier.id, case.id)

    (emergency, *_) = app.cases.deadlines(case.id)

    assert emergency.deadline.at.replace(tzinfo=None) == datetime(2026, 2, 11, 8, 0)

"""A case from its first notice to its end, over the Tết of 2026, as the decree's clock runs.

Tết 2026: Saturday 14 to Sunday 22 February are days off, so that of the working days after
Wednesday 11 February the 2nd is Friday the 13th and the 3rd is Monday the 23rd.
"""

import dataclasses
from datetime import UTC, date, datetime, timedelta

import pytest

from cpo_desktop.bootstrap import open_application
from cpo_desktop.domain.case import Assessment, Plan, SafetyOrder, Stage
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.measure import FollowUp
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.procedure import answers_text, scale_of
from cpo_desktop.domain.scales import Level
from cpo_desktop.foundation.errors import InvalidInput, NotFound
from cpo_desktop.services.attachments import DocumentNotReadable, DocumentTooLarge
from cpo_desktop.services.cases import (
    CaseFilter,
    CaseIsClosed,
    NotYetSafe,
    ReasonNeeded,
    StageNotReady,
)
from cpo_desktop.storage.access import AccessLogBroken, verify
from tests import factory
from tests.conftest import PASSWORD

RECEIVED = datetime(2026, 2, 11, 9, 30)
BY_HAND = {
    "emergency": datetime(2026, 2, 11, 21, 30),  # 12 hours from the notice
    "plan": datetime(2026, 2, 25, 23, 59),  # 12, 13, 23, 24, 25 February
    "approval": datetime(2026, 2, 27, 23, 59),  # and 26, 27 February
}


class Clock:
    """Stands where the test puts it."""

    def __init__(self):
        self.at(RECEIVED)

    def at(self, local):
        self.now = (local - timedelta(hours=7)).replace(tzinfo=UTC)

    def __call__(self):
        self.now += timedelta(milliseconds=1)
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def app(store, clock):
    with open_application(store, PASSWORD, clock=clock) as application:
        yield application


@pytest.fixture
def child(app):
    child = factory.a_child(
        full_name="Nguyễn Thị Đào",
        sex="female",
        born=PartialDate(2015, 2, 1),
        village=app.office.villages()[0].id,
    )
    app.records.save(child)
    return child


@pytest.fixture
def notice(app, child):
    notice = Notice(
        id=app.records.new_id(),
        received_at=RECEIVED,
        category="abused",
        child=child.id,
        story="Chuyện riêng",
        grave=True,
    )
    app.records.save(notice)
    return app.records.get(Notice, notice.id)


@pytest.fixture
def case(app, notice):
    return app.cases.open_case(notice.id)


class Officer:
    """Fills what each stage asks for."""

    def __init__(self, app, case, child):
        self.app, self.case, self.child = app, case, child

    def verify(self, finding="confirmed"):
        (notice,) = self.app.cases.file(self.case.id).notices
        self.app.records.save(dataclasses.replace(notice, verified=finding))

    def assess(self, form, answer=Level.MEDIUM, **more):
        made = self.app.cases.new_assessment(self.case.id, self.child.id, form)
        answers = {item.key: answer for item in scale_of(made).items}
        self.app.records.save(dataclasses.replace(made, answers=answers_text(answers), **more))

    def plan(self, submitted, **more):
        round_ = self.app.cases.file(self.case.id).round
        plan = Plan(
            id=self.app.records.new_id(),
            case=self.case.id,
            child=self.child.id,
            round=round_,
            drafted_on=submitted,
            problems="Vấn đề",
            goals="Mục tiêu",
            child_opinion="Muốn ở với bà",
            carer_opinion="Đồng ý",
            submitted_on=submitted,
        )
        self.app.records.save(dataclasses.replace(plan, **more))
        measure = factory.a_measure(child=self.child.id, plan=plan.id, started_on=submitted)
        self.app.records.save(measure)
        return plan, measure

    def approve(self, plan, day):
        current = self.app.records.get(Plan, plan.id)
        self.app.records.save(
            dataclasses.replace(
                current, decision="approved", decided_on=day, decision_number="05/QĐ-UBND"
            )
        )

    def look(self, measure, day):
        self.app.records.save(
            FollowUp(
                id=self.app.records.new_id(),
                measure=measure.id,
                due_on=day,
                done_on=day,
                result="Ổn định",
            )
        )


@pytest.fixture
def officer(app, case, child):
    return Officer(app, case, child)


def at(app, case):
    return app.cases.file(case.id).case.stage


def to_review(officer, app, case, clock):
    """From the notice to the review, each step on its day."""
    officer.verify()
    app.cases.pass_stage(case.id)
    clock.at(datetime(2026, 2, 11, 15, 0))
    officer.assess("02", Level.HIGH)
    app.cases.pass_stage(case.id)
    clock.at(datetime(2026, 2, 12, 10, 0))
    officer.assess("03")
    app.cases.pass_stage(case.id)
    clock.at(datetime(2026, 2, 24, 10, 0))
    plan, measure = officer.plan(date(2026, 2, 24))
    app.cases.pass_stage(case.id)
    clock.at(datetime(2026, 2, 26, 10, 0))
    officer.approve(plan, date(2026, 2, 26))
    app.cases.pass_stage(case.id)
    clock.at(datetime(2026, 3, 20, 10, 0))
    officer.look(measure, date(2026, 3, 20))
    app.cases.pass_stage(case.id)
    clock.at(datetime(2026, 5, 25, 10, 0))


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


def separation(app, case, child, first, last, **more):
    return SafetyOrder(
        id=app.records.new_id(),
        case=case.id,
        child=child.id,
        kind="separation",
        decided_at=RECEIVED,
        begins_on=first,
        ends_on=last,
        **more,
    )


def test_a_separation_of_sixteen_days_is_refused(app, case, child):
    with pytest.raises(InvalidInput) as refused:
        app.records.save(separation(app, case, child, date(2026, 2, 11), date(2026, 2, 27)))
    assert [problem.field for problem in refused.value.problems] == ["ends_on"]


def test_an_extended_separation_still_ends_fifteen_days_after_it_began(app, case, child):
    app.records.save(
        separation(
            app, case, child, date(2026, 2, 11), date(2026, 2, 16), ended_on=date(2026, 2, 11)
        )
    )
    longer = separation(app, case, child, date(2026, 2, 16), date(2026, 2, 26))
    app.records.save(dataclasses.replace(longer, kind="extension"))

    found = {d.deadline.rule.key: d for d in app.cases.deadlines(case.id)}["separation"]

    assert (found.deadline.day, found.done_at) == (date(2026, 2, 26), None)


def test_the_list_says_where_a_case_stands_and_what_is_due(app, case):
    (row,) = app.cases.page(CaseFilter()).rows

    assert (row.code, row.stage, row.village) == ("VV-000001", Stage.NOTICE, "")
    assert row.next_deadline.deadline.rule.key == "emergency"


def test_a_case_is_listed_by_its_code_or_its_childs_name_and_not_by_its_story(app, case):
    def found(words):
        return [row.id for row in app.cases.page(CaseFilter(words=words)).rows]

    assert found("dao nguyen") == [case.id]
    assert found("rieng") == []


def test_a_closed_case_leaves_the_list_of_open_ones(app, case):
    app.cases.close(case.id, "other", date(2026, 2, 11))

    assert app.cases.page(CaseFilter()).rows == ()
    assert len(app.cases.page(CaseFilter(open_only=False)).rows) == 1
    assert app.cases.open_deadlines() == ()


def test_who_viewed_a_case_is_kept_in_a_chain(app, case):
    app.cases.note_view(case.id)
    app.cases.note_print(case.id, "02")

    assert [(a.deed.value, a.detail) for a in app.cases.accesses(case.id)] == [
        ("print", "02"),
        ("view", ""),
    ]
    with app.database.read() as work:
        assert verify(work) == 2


def test_a_view_taken_out_of_the_log_is_found(app, case):
    for _ in range(3):
        app.cases.note_view(case.id)
    with app.database.schema_change() as connection:
        connection.exec_driver_sql("DELETE FROM access WHERE seq = 2")

    with app.database.read() as work, pytest.raises(AccessLogBroken) as broken:
        verify(work)

    assert broken.value.details == {"seq": 2}


PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 100


def test_a_document_is_kept_once_however_often_it_is_added(app, case):
    first = app.attachments.add(case.id, "Ảnh 1", PNG)
    second = app.attachments.add(case.id, "Ảnh 2", PNG)

    assert first.sha256 == second.sha256
    assert app.attachments.content(second.id) == PNG
    with app.database.read() as work:
        assert work.connection.exec_driver_sql("SELECT count(*) FROM blob").scalar() == 1


def test_a_document_of_another_kind_or_too_large_is_refused(app, case):
    with pytest.raises(DocumentNotReadable):
        app.attachments.add(case.id, "x", b"MZ\x90 a program")
    with pytest.raises(DocumentTooLarge):
        app.attachments.add(case.id, "x", PNG + b"\0" * 10 * 1024 * 1024)


def test_a_case_that_is_not_there_is_not_found(app):
    with pytest.raises(NotFound):
        app.cases.file(factory.an_id())
    with pytest.raises(NotFound):
        app.cases.by_code("VV-999999")


def test_an_assessment_keeps_the_version_of_its_scale(app, case, child):
    made = app.cases.new_assessment(case.id, child.id, "03")

    assert isinstance(made, Assessment)
    assert made.scale == "form_03@1"

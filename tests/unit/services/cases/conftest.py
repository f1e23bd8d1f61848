"""A case on a clock that the test sets, and an officer who fills its stages."""

import dataclasses
from datetime import UTC, date, datetime, timedelta

import pytest

from cpo_desktop.bootstrap import open_application
from cpo_desktop.domain.case import Plan
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.measure import FollowUp
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.procedure import answers_text, scale_of
from cpo_desktop.domain.scales import Level
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

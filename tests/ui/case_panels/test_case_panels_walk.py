"""The stages of a case, filled in by window and then passed by the procedure."""

import dataclasses
from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from cpo_desktop.domain.case import Plan, Stage
from cpo_desktop.domain.measure import FollowUp, Measure
from cpo_desktop.ui import prompts
from cpo_desktop.ui.navigation import New
from tests import factory
from tests.ui.case_panels.conftest import (
    HARMED,
    SAFE,
    a_measure,
    a_plan,
    answer,
    click,
    dialog,
    field,
    put,
    words,
    write,
)


def assess(panel, levels, **notes):
    for name, text in notes.items():
        write(panel, name, text)
    answer(panel, levels)
    click(panel, "save_record")


def draft_plan(panel):
    write(panel, "goals", "Trẻ được an toàn")
    write(panel, "child_opinion", "Muốn ở với bà")
    write(panel, "carer_opinion", "Đồng ý")
    click(panel, "save_record")


def approve(panel):
    panel.findChild(QWidget, "decision").findChildren(QAbstractButton)[0].click()
    write(panel, "decision_number", "15/QĐ-UBND")
    click(panel, "save_record")


def look_after(panel):
    click(panel, "look_now")
    write(dialog(), "result", "Trẻ đã đi học lại")
    dialog().form.save()


def test_every_stage_is_filled_in_by_window_and_passed(app, shown, case, child):
    app.cases.pass_stage(case.id)
    assess(shown(Stage.FIRST_ASSESSMENT), HARMED)
    assert app.cases.pass_stage(case.id) is Stage.FULL_ASSESSMENT

    assess(shown(Stage.FULL_ASSESSMENT), HARMED, health="Trẻ sợ hãi", problems="An toàn, tâm lý")
    assert app.cases.pass_stage(case.id) is Stage.PLAN

    panel = shown(Stage.PLAN)
    assert field(panel, "problems").toPlainText() == "An toàn, tâm lý"
    draft_plan(panel)
    a_measure(app, app.cases.file(case.id).plan(child.id))
    click(panel, "submit_plan")
    assert app.cases.pass_stage(case.id) is Stage.APPROVAL

    approve(shown(Stage.APPROVAL))
    assert app.cases.pass_stage(case.id) is Stage.FOLLOW_UP

    look_after(shown(Stage.FOLLOW_UP))
    assert app.cases.pass_stage(case.id) is Stage.REVIEW

    panel = shown(Stage.REVIEW)
    panel.findChild(QAbstractButton, "stable").click()
    assess(panel, SAFE)
    app.cases.close(case.id, "safe", date(2026, 11, 23))
    assert app.cases.file(case.id).case.stage == "closed"


class TestPlan:
    def test_a_measure_is_entered_on_its_own_page_for_this_plan(
        self, app, shown, case, child, navigator
    ):
        put(app, case, Stage.PLAN)
        panel = shown(Stage.PLAN)
        click(panel, "add_measure")
        plan = app.cases.file(case.id).plan(child.id)
        assert plan is not None
        expected = New({"plan": plan.id, "child": child.id, "status": "proposed"})
        assert navigator.opened == [("measure", expected)]

    def test_its_measures_show_who_is_responsible_and_what_was_given(self, app, shown, case, child):
        plan = a_plan(app, case, child)
        measure = a_measure(app, plan, responsible="Chị Hoa")
        app.records.save(factory.a_funding(measure, id=app.records.new_id()))
        put(app, case, Stage.PLAN)
        told = words(shown(Stage.PLAN))
        assert "Chị Hoa" in told
        assert "1.500.000" in told


class TestApproval:
    @pytest.fixture
    def plan(self, app, case, child):
        put(app, case, Stage.APPROVAL)
        return a_plan(app, case, child, submitted_on=date(2026, 11, 21))

    def decide(self, panel, number):
        panel.findChild(QWidget, "decision").findChildren(QAbstractButton)[number].click()

    def test_a_decision_is_of_today_unless_told_otherwise(self, app, shown, plan):
        panel = shown(Stage.APPROVAL)
        self.decide(panel, 0)
        click(panel, "save_record")
        assert app.records.get(Plan, plan.id).decided_on == date(2026, 11, 23)

    def test_approval_approves_what_was_proposed(self, app, shown, plan):
        measure = a_measure(app, plan)
        panel = shown(Stage.APPROVAL)
        self.decide(panel, 0)
        click(panel, "save_record")
        assert app.records.get(Measure, measure.id).status == "approved"

    def test_a_returned_plan_goes_back_with_its_reason(self, app, shown, case, plan):
        panel = shown(Stage.APPROVAL)
        self.decide(panel, 1)
        write(panel, "decision_reason", "Chưa rõ ai chịu trách nhiệm")
        click(panel, "save_record")
        panel.findChild(QWidget, "returned").findChild(QAbstractButton).click()
        file = app.cases.file(case.id)
        assert (file.case.stage, file.steps[-1].reason) == ("plan", "Chưa rõ ai chịu trách nhiệm")
        assert app.records.get(Plan, plan.id).decision is None

    def test_a_plan_is_not_returned_without_a_reason(self, app, shown, case, plan, monkeypatch):
        told = []
        monkeypatch.setattr(prompts, "tell_failure", lambda _parent, error: told.append(error.code))
        app.records.save(
            dataclasses.replace(plan, decision="returned", decided_on=date(2026, 11, 22))
        )
        panel = shown(Stage.APPROVAL)
        panel.findChild(QWidget, "returned").findChild(QAbstractButton).click()
        assert told == ["ReasonNeeded"]
        assert app.cases.file(case.id).case.stage == "approval"


class TestFollowUp:
    @pytest.fixture
    def look(self, app, case, child):
        measure = a_measure(app, a_plan(app, case, child))
        look = FollowUp(id=app.records.new_id(), measure=measure.id, due_on=date(2026, 11, 22))
        app.records.save(look)
        put(app, case, Stage.FOLLOW_UP)
        return look

    def press(self, panel, look, action):
        panel.findChild(QWidget, f"entry_{look.id}").findChild(QAbstractButton, action).click()

    def test_a_planned_look_is_done_with_one_click(self, app, shown, look):
        panel = shown(Stage.FOLLOW_UP)
        assert "overdue" in words(panel)
        self.press(panel, look, "act_0")
        assert app.records.get(FollowUp, look.id).done_on == date(2026, 11, 23)

    def test_a_look_with_a_note_is_done_today_too(self, app, shown, look):
        self.press(shown(Stage.FOLLOW_UP), look, "act_1")
        write(dialog(), "result", "Trẻ đi học đều")
        dialog().form.save()
        kept = app.records.get(FollowUp, look.id)
        assert (kept.done_on, kept.result) == (date(2026, 11, 23), "Trẻ đi học đều")

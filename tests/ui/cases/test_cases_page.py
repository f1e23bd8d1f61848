"""A case's page: where it stands, by when, what is missing, and every way on."""

import dataclasses

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from cpo_desktop.domain.case import CaseChild, Stage
from cpo_desktop.domain.notice import Notice
from cpo_desktop.ui.cases.asking import Asking
from cpo_desktop.ui.cases.page import CasePage
from cpo_desktop.ui.cases.places import CaseAt
from cpo_desktop.ui.covers import Covered
from cpo_desktop.ui.forms.record_dialog import RecordDialog
from cpo_desktop.ui.widgets import Badge, LinkText
from tests.ui.cases.conftest import STORY, click, everything, shown, texts
from tests.ui.conftest import type_into


@pytest.fixture
def page(qtbot, desk, case):
    page = shown(qtbot, CasePage(desk))
    page.open(case.id)
    return page


def verify(app, notice):
    kept = app.records.get(Notice, notice.id)
    app.records.save(dataclasses.replace(kept, verified="confirmed"))


def stage(app, case):
    return app.cases.file(case.id).case.stage


def asked(page):
    return page.findChildren(Asking)[-1]


def test_the_head_tells_code_place_and_what_is_due_next(page, case, village):
    head = page.findChild(QWidget, "case_head")
    told = "\n".join(texts(head))
    assert f"Case {case.code}" in told
    assert village.name in told
    assert "10 hours 30 minutes left" in told
    assert "by 19:30 23/11/2026" in told


def test_the_source_of_a_deadline_is_on_hover(page):
    tip = page.findChild(QWidget, "nearest").toolTip()
    assert "12 hours after" in tip
    assert "Nghị định 56/2017/NĐ-CP" in tip


def test_opening_is_logged_once_and_refreshing_is_not(app, page, notice, case):
    verify(app, notice)
    assert [entry.deed for entry in app.cases.accesses(case.id)] == ["view"]


def test_what_was_told_is_covered_and_uncovering_is_logged(app, page, case):
    assert STORY not in everything(page)
    page.findChild(Covered, "fact_story").reveal()
    assert STORY in everything(page)
    assert app.cases.accesses(case.id)[0].detail == "notice.story"


def test_a_stage_is_not_passed_while_something_is_missing(app, page, case):
    click(page, "pass_on")
    told = texts(page)
    assert "•  Check whether the notice is true, and record what was found." in told
    assert "This stage is not finished yet. What is missing stands beside it." in told
    assert stage(app, case) == Stage.NOTICE


def test_a_stage_is_passed_once_nothing_is_missing(app, page, notice, case, navigator):
    verify(app, notice)
    click(page, "pass_on")
    assert stage(app, case) == Stage.FIRST_ASSESSMENT
    assert page.findChild(QWidget, "panel_first_assessment").isVisibleTo(page)
    assert navigator.receipts


def test_undo_is_followed_by_the_page(app, page, notice, case):
    verify(app, notice)
    click(page, "pass_on")
    app.records.undo()
    told = [badge.text() for badge in page.findChildren(Badge)]
    assert "under way" in told
    assert "Pass on: First assessment" in everything(page).splitlines()


def test_a_done_stage_is_read_again_and_opened_again_with_a_reason(app, page, notice, case):
    verify(app, notice)
    click(page, "pass_on")
    click(page, "step_notice")
    click(page, "reopen")
    dialog = asked(page)
    click(dialog, "do")
    assert stage(app, case) == Stage.FIRST_ASSESSMENT  # not without a reason
    type_into(dialog.findChildren(QPlainTextEdit)[0], "Có tin mới")
    click(dialog, "do")
    step = app.cases.file(case.id).steps[-1]
    assert (step.stage, step.reopened, step.reason) == (Stage.NOTICE, True, "Có tin mới")


def test_a_later_stage_can_be_looked_at_before_it_comes(page):
    click(page, "step_plan")
    assert "This stage comes later; what is entered here already counts." in texts(page)


def test_a_case_is_closed_with_a_reason_and_opened_again(app, page, case):
    click(page, "close_early")
    dialog = asked(page)
    click(dialog, "do")
    assert stage(app, case) == Stage.NOTICE  # not without a reason
    dialog.findChild(QWidget, "close_reason").show_value("other_agency")
    click(dialog, "do")
    assert stage(app, case) == Stage.CLOSED
    assert "Closed" in [badge.text() for badge in page.findChildren(Badge)]
    click(page, "reopen")
    assert asked(page).isVisible()


def test_safe_is_no_reason_before_a_review_says_so(app, page, case):
    click(page, "close_early")
    dialog = asked(page)
    dialog.findChild(QWidget, "close_reason").show_value("safe")
    click(dialog, "do")
    assert stage(app, case) == Stage.NOTICE
    assert any("Begin a further round" in words for words in texts(page))


def test_an_emergency_begins_at_its_form(page, case):
    page.open(CaseAt(case.id, orders=True))
    assert any(dialog.isVisible() for dialog in page.findChildren(RecordDialog))


def test_the_children_of_the_case_lead_to_their_pages(page, child, navigator, app):
    code = app.cases.file(page._presenter.case_id).children[0].code
    page.findChild(LinkText, f"child_{code}").click()
    assert navigator.opened == [("child", child.id)]


def test_a_child_is_taken_out_of_the_case_and_another_is_asked_for(app, page, case):
    click(page, "act_1")
    assert app.records.owned(CaseChild, "case", case.id) == ()
    assert "•  Link or add the child this is about." in texts(page)


def test_the_timeline_has_the_notice_and_each_step_but_no_story(app, page, notice):
    verify(app, notice)
    click(page, "pass_on")
    click(page, "segment_timeline")
    told = texts(page)
    assert f"Notice {notice.code} received" in told
    assert "Case opened" in told
    assert "Passed on to: First risk assessment" in told
    assert STORY not in everything(page)


def test_who_read_it_is_listed(page, app):
    click(page, "segment_accesses")
    told = texts(page)
    assert "viewed" in told
    assert "Cán bộ Thử Nghiệm" in told


def test_the_cases_own_data_are_changed_beside_it(page):
    page._side._about.set_folded(False)
    click(page, "edit_case")
    (dialog,) = [one for one in page.findChildren(RecordDialog) if one.isVisible()]
    assert dialog.findChildren(QLineEdit)

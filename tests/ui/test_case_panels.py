"""The panels of a case: each stage is filled in by window, then passed by the procedure."""

import dataclasses
from datetime import date, datetime

import pytest
from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from cpo_desktop.domain.case import Plan, SafetyOrder, Stage
from cpo_desktop.domain.measure import FollowUp, Measure
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.procedure import level_of
from cpo_desktop.domain.scales import Level
from cpo_desktop.services.cases import StageNotReady
from cpo_desktop.storage.access import Deed
from cpo_desktop.ui import prompts
from cpo_desktop.ui.case_panels.panels import Side, panel_for, side_panel_for
from cpo_desktop.ui.covers import Covered
from cpo_desktop.ui.forms.record_dialog import RecordDialog
from cpo_desktop.ui.navigation import New
from cpo_desktop.ui.previews import PdfPreview, PicturePreview
from cpo_desktop.ui.widgets import Text
from tests import factory
from tests.ui.conftest import type_into

RECEIVED = datetime(2026, 11, 23, 7, 30)
HARMED = {"harm": "high", "protection": "low"}
SAFE = {"harm": "low", "protection": "high"}


@pytest.fixture
def child(app):
    child = factory.a_child(full_name="Nguyễn Thị Đào", village=app.office.villages()[0].id)
    app.records.save(child)
    return child


@pytest.fixture
def case(app, child):
    notice = Notice(
        id=app.records.new_id(),
        received_at=RECEIVED,
        category="abused",
        child=child.id,
        verified="confirmed",
    )
    app.records.save(notice)
    return app.cases.open_case(notice.id)


@pytest.fixture
def shown(app, desk, qtbot, case):
    """Shows a panel as the case's page does: it hears of every change."""

    def show(key):
        make = panel_for if isinstance(key, Stage) else side_panel_for
        panel = make(key, desk, case.id)
        qtbot.addWidget(panel)

        def refresh(_changes=None):
            panel.refresh(app.cases.file(case.id))

        desk.changes.changed.connect(refresh)
        refresh()
        panel.resize(760, 900)
        panel.show()
        return panel

    return show


def click(panel, name):
    found = [one for one in panel.findChildren(QAbstractButton, name) if one.isVisibleTo(panel)]
    assert found, name
    found[-1].click()
    QApplication.sendPostedEvents()


def field(panel, name):
    row = [one for one in panel.findChildren(QWidget, f"row_{name}") if one.isVisibleTo(panel)][-1]
    return (row.findChildren(QPlainTextEdit) or row.findChildren(QLineEdit))[0]


def write(panel, name, words):
    editor = field(panel, name)
    editor.clear()
    type_into(editor, words)


def answer(panel, levels):
    for part, level in levels.items():
        for one in panel.findChildren(QAbstractButton):
            if one.objectName().startswith(f"answer_{part}_") and one.objectName().endswith(
                f"_{level}"
            ):
                one.click()


def words(panel):
    # What was just put into a layout shows once the layout ran.
    QApplication.processEvents()
    return "\n".join(one.text() for one in panel.findChildren(Text) if one.isVisibleTo(panel))


def dialog():
    return next(
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, RecordDialog) and one.isVisible()
    )


def put(app, case, stage):
    """The case at this stage, whatever was filled in before."""
    app.cases.reopen(case.id, stage, "thử")


def a_plan(app, case, child, **given):
    plan = Plan(
        id=app.records.new_id(),
        case=case.id,
        child=child.id,
        round=1,
        drafted_on=date(2026, 11, 20),
        **given,
    )
    app.records.save(plan)
    return plan


def a_measure(app, plan, **given):
    usual = {"level": "intervention", "status": "proposed"}
    measure = factory.a_measure(
        id=app.records.new_id(), child=plan.child, plan=plan.id, **(usual | given)
    )
    app.records.save(measure)
    return measure


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


class TestAssessing:
    @pytest.fixture
    def panel(self, app, shown, case):
        app.cases.pass_stage(case.id)
        return shown(Stage.FIRST_ASSESSMENT)

    def test_the_result_is_explained_as_answers_are_given(self, panel):
        answer(panel, {"harm": "high"})
        assert "life is in danger" in words(panel)
        assert "1a.1." in words(panel)

    def test_open_items_are_counted(self, panel):
        answer(panel, {"protection": "low"})
        assert "2 items are still to be answered." in words(panel)

    def test_a_digit_answers_and_goes_on_to_the_next_open_item(self, panel, qtbot):
        panel.activateWindow()
        first = panel.findChild(QAbstractButton, "answer_harm_1_high")
        first.setFocus()
        for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_3):
            qtbot.keyClick(panel.focusWidget(), key)
        chosen = {
            one.objectName()
            for one in panel.findChildren(QAbstractButton)
            if one.objectName().startswith("answer_") and one.isChecked()
        }
        assert chosen == {
            "answer_harm_1_high",
            "answer_harm_2_medium",
            "answer_protection_1_low",
            "answer_protection_2_low",
        }

    def test_another_level_asks_for_a_reason(self, app, panel, case, child):
        answer(panel, HARMED)
        assert not panel.findChild(QWidget, "row_level_reason").isVisibleTo(panel)
        click(panel, "segment_medium")
        write(panel, "level_reason", "Bà ngoại đã đón trẻ")
        click(panel, "save_record")
        kept = app.cases.file(case.id).assessment("02", child.id)
        assert (level_of(kept), kept.level_reason) == (Level.MEDIUM, "Bà ngoại đã đón trẻ")

    def test_the_scale_says_that_its_words_are_not_confirmed(self, panel):
        assert panel.findChild(QWidget, "scale_unconfirmed").isVisibleTo(panel)

    def test_answers_survive_leaving_without_saving(self, panel, shown):
        answer(panel, {"harm": "high"})
        panel.leave()
        again = shown(Stage.FIRST_ASSESSMENT)
        assert again.findChild(QAbstractButton, "answer_harm_2_high").isChecked()

    def test_discarding_the_draft_empties_the_scale(self, panel, shown):
        answer(panel, {"harm": "high"})
        panel.leave()
        again = shown(Stage.FIRST_ASSESSMENT)
        again.findChild(QWidget, "draft_banner").findChild(QAbstractButton).click()
        assert not again.findChild(QAbstractButton, "answer_harm_2_high").isChecked()

    def test_saving_all_that_is_typed_passes_on_from_the_page(self, app, panel, case, child):
        answer(panel, HARMED)
        assert panel.save()
        assert app.cases.file(case.id).assessment("02", child.id) is not None

    def test_a_need_is_added_though_the_assessment_was_not_saved_yet(self, app, panel, case):
        answer(panel, HARMED)
        click(panel, "add_need")
        dialog().form.fields.enter("need", "shelter")
        dialog().form.save()
        assert [need.need for need in app.cases.file(case.id).needs] == ["shelter"]
        assert "Temporary shelter" in words(panel)

    def test_high_risk_asks_for_an_emergency_measure_until_there_is_one(self, app, panel, case):
        answer(panel, HARMED)
        click(panel, "save_record")
        urgent = panel.findChild(QWidget, "urgent")
        assert urgent.isVisibleTo(panel)
        urgent.findChild(QAbstractButton).click()
        dialog().form.save()
        assert len(app.cases.file(case.id).orders) == 1
        assert not urgent.isVisibleTo(panel)

    def test_what_is_typed_stays_while_the_case_changes(self, app, panel, case):
        write(panel, "conclusion", "đang gõ")
        app.records.save(SafetyOrder(**an_order(app, case)))
        assert field(panel, "conclusion").toPlainText() == "đang gõ"


class TestWhatIsKept:
    @pytest.fixture
    def panel(self, app, shown, case, child):
        app.cases.pass_stage(case.id)
        made = app.cases.new_assessment(case.id, child.id, "02")
        app.records.save(dataclasses.replace(made, conclusion="Điều riêng tư"))
        return shown(Stage.FIRST_ASSESSMENT)

    def test_is_covered(self, panel):
        assert "Điều riêng tư" not in words(panel)

    def test_shows_on_a_click_that_is_logged(self, app, panel, case):
        panel.findChild(Covered, "fact_conclusion").reveal()
        assert "Điều riêng tư" in words(panel)
        newest = app.cases.accesses(case.id)[0]
        assert (newest.deed, newest.detail) == (Deed.REVEAL, "assessment.conclusion")

    def test_opens_to_be_changed_which_is_logged(self, app, panel, case):
        click(panel, "change_record")
        assert field(panel, "conclusion").toPlainText() == "Điều riêng tư"
        assert app.cases.accesses(case.id)[0].detail == "assessment"

    def test_comes_back_to_be_read_once_it_is_saved(self, app, panel, case, child):
        click(panel, "change_record")
        write(panel, "conclusion", "Viết lại")
        click(panel, "save_record")
        assert app.cases.file(case.id).assessment("02", child.id).conclusion == "Viết lại"
        assert panel.findChild(Covered, "fact_conclusion") is not None


def test_several_children_are_assessed_one_by_one(app, shown, case, child):
    other = factory.a_child(full_name="Nguyễn Văn Bình", village=child.village)
    app.records.save(other)
    app.cases.add_child(case.id, other.id)
    app.cases.pass_stage(case.id)
    panel = shown(Stage.FIRST_ASSESSMENT)
    answer(panel, HARMED)
    click(panel, "save_record")
    with pytest.raises(StageNotReady):
        app.cases.pass_stage(case.id)
    click(panel, f"segment_{other.id}")
    answer(panel, SAFE)
    click(panel, "save_record")
    file = app.cases.file(case.id)
    assert level_of(file.assessment("02", child.id)) is Level.HIGH
    assert level_of(file.assessment("02", other.id)) is Level.LOW


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
    def test_a_planned_look_is_done_with_one_click(self, app, shown, case, child):
        measure = a_measure(app, a_plan(app, case, child))
        look = FollowUp(id=app.records.new_id(), measure=measure.id, due_on=date(2026, 11, 22))
        app.records.save(look)
        put(app, case, Stage.FOLLOW_UP)
        panel = shown(Stage.FOLLOW_UP)
        assert "overdue" in words(panel)
        panel.findChild(QWidget, f"entry_{look.id}").findChild(QAbstractButton, "act_0").click()
        assert app.records.get(FollowUp, look.id).done_on == date(2026, 11, 23)


def an_order(app, case, **given):
    file = app.cases.file(case.id)
    usual = {
        "id": app.records.new_id(),
        "case": case.id,
        "child": file.children[0].id,
        "kind": "separation",
        "decided_at": datetime(2026, 11, 23, 8, 0),
        "begins_on": date(2026, 11, 23),
        "ends_on": date(2026, 12, 8),
    }
    return usual | given


class TestEmergencyMeasures:
    def test_a_separation_is_proposed_to_end_after_15_days(self, app, shown, case):
        click(shown(Side.ORDERS), "side_add")
        dialog().form.fields.enter("kind", "separation")
        dialog().form.save()
        order = app.cases.file(case.id).orders[0]
        assert (order.begins_on, order.ends_on) == (date(2026, 11, 23), date(2026, 12, 8))

    def test_a_longer_one_is_refused(self, app, shown, case):
        click(shown(Side.ORDERS), "side_add")
        dialog().form.fields.enter("kind", "separation")
        dialog().form.fields.enter("ends_on", date(2026, 12, 9))
        dialog().form.save()
        assert app.cases.file(case.id).orders == ()
        assert "15 days at most" in words(dialog())
        dialog().reject()

    def test_an_extension_stays_within_15_days_in_all(self, app, shown, case):
        first = an_order(app, case, begins_on=date(2026, 11, 16), ends_on=date(2026, 11, 23))
        app.records.save(SafetyOrder(**first))
        click(shown(Side.ORDERS), "side_add")
        dialog().form.fields.enter("kind", "extension")
        dialog().form.save()
        last = app.cases.file(case.id).orders[-1]
        assert (last.begins_on, last.ends_on) == (date(2026, 11, 23), date(2026, 12, 1))

    def test_one_ends_with_one_click(self, app, shown, case):
        order = SafetyOrder(**an_order(app, case))
        app.records.save(order)
        panel = shown(Side.ORDERS)
        click(panel, "act_0")
        assert app.records.get(SafetyOrder, order.id).ended_on == date(2026, 11, 23)


def test_an_agency_is_told_now_and_answers_today(app, shown, case):
    panel = shown(Side.COORDINATION)
    click(panel, "side_add")
    dialog().form.fields.enter("agency", "forensic_centre")
    dialog().form.fields.enter("purpose", "forensic_exam")
    dialog().form.save()
    assert "no answer yet" in words(panel)
    click(panel, "act_0")
    write(dialog(), "answer", "Có kết quả giám định")
    dialog().form.save()
    told = app.cases.file(case.id).coordinations[0]
    assert told.told_at.date() == told.answered_on == date(2026, 11, 23)


def test_who_is_suspected_stays_covered(app, shown, case):
    panel = shown(Side.SUSPECTS)
    click(panel, "side_add")
    write(dialog(), "full_name", "Trần Văn X")
    dialog().form.save()
    assert panel.count(app.cases.file(case.id)) == 1
    assert "Trần Văn X" not in words(panel)


def test_care_by_others_is_for_the_child_of_the_case(app, shown, case, child):
    click(shown(Side.CARE), "side_add")
    dialog().form.fields.enter("form", "relatives")
    dialog().form.save()
    assert [care.child for care in app.cases.file(case.id).cares] == [child.id]


def a_picture():
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(held.data())


class TestDocuments:
    @pytest.fixture
    def chosen(self, tmp_path, monkeypatch):
        def choose(name, content):
            path = tmp_path / name
            path.write_bytes(content)
            monkeypatch.setattr(prompts, "ask_open_path", lambda *_: path)

        return choose

    @pytest.fixture
    def panel(self, shown, chosen):
        chosen("anh.png", a_picture())
        panel = shown(Side.DOCUMENTS)
        click(panel, "side_add")
        dialog().reject()
        return panel

    def test_a_scan_is_kept_and_asked_what_it_is(self, app, shown, chosen, case):
        chosen("anh.png", a_picture())
        click(shown(Side.DOCUMENTS), "side_add")
        dialog().form.fields.enter("kind", "medical_record")
        dialog().form.save()
        kept = app.cases.file(case.id).attachments[0]
        assert (kept.name, kept.kind) == ("anh.png", "medical_record")

    def test_a_picture_is_looked_at_inside_which_is_logged(self, app, panel, case):
        click(panel, "act_0")
        preview = panel.findChild(PicturePreview)
        assert preview.isVisible()
        preview.accept()
        assert app.cases.accesses(case.id)[0].detail == "attachment"

    def test_a_pdf_shows_its_pages(self, app, shown, chosen, case):
        chosen("bien_ban.pdf", a_pdf())
        panel = shown(Side.DOCUMENTS)
        click(panel, "side_add")
        dialog().reject()
        click(panel, "act_0")
        preview = panel.findChild(PdfPreview)
        assert preview.findChild(QWidget, "preview_pages").page_count > 0
        preview.accept()

    def test_a_removed_one_comes_back_by_undo(self, app, panel, case):
        click(panel, "act_2")
        assert app.cases.file(case.id).attachments == ()
        app.records.undo()
        assert len(app.cases.file(case.id).attachments) == 1

    def test_what_cannot_be_shown_is_not_taken(self, app, shown, chosen, case, monkeypatch):
        told = []
        monkeypatch.setattr(prompts, "tell_failure", lambda _parent, error: told.append(error.code))
        chosen("film.mp4", b"not a picture")
        click(shown(Side.DOCUMENTS), "side_add")
        assert told == ["DocumentNotReadable"]
        assert app.cases.file(case.id).attachments == ()


def a_pdf():
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    painter.drawText(100, 100, "1")
    painter.end()
    return bytes(held.data())

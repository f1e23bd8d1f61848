"""Risk assessments: the scale, its result, and what is covered once it is kept."""

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from cpo_desktop.domain.case import CaseChild, SafetyOrder, Stage
from cpo_desktop.domain.procedure import level_of
from cpo_desktop.domain.scales import Level
from cpo_desktop.services.cases import StageNotReady
from cpo_desktop.storage.access import Deed
from cpo_desktop.ui.covers import Covered
from tests import factory
from tests.ui.case_panels.conftest import (
    HARMED,
    SAFE,
    an_order,
    answer,
    click,
    dialog,
    field,
    words,
    write,
)


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


def test_a_case_whose_child_was_taken_out_asks_for_one(app, shown, case):
    part = app.records.owned(CaseChild, "case", case.id)[0]
    app.records.delete(CaseChild, part.id)
    panel = shown(Stage.FIRST_ASSESSMENT)
    assert words(panel) == "Link or add the child this is about."

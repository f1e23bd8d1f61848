"""A child's page and form on the screen: entered, followed over the years, traced back."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QScrollArea, QWidget

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import Circumstance
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.ui.children.asking import Edit
from cpo_desktop.ui.children.page import ChildPage
from cpo_desktop.ui.navigation import New
from tests.factory import TODAY, a_child, a_circumstance, a_measure, a_person, a_risk
from tests.ui.conftest import type_into

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_the_head_says_who_it_is_and_who_cares_for_it(shown, keep, app, texts):
    carer = a_person(full_name="Lò Thị Nga", telephone="0912 345 678")
    app.records.save(carer)
    child = keep("Lò <b>An</b>", carer=carer.id)

    page = shown(ChildPage, child.id)

    assert "Lò <b>An</b>" in texts(page)
    assert any("Lò Thị Nga" in text and "0912 345 678" in text for text in texts(page))


def test_a_circumstance_is_added_in_its_own_window(qtbot, shown, keep, app, navigator):
    child = keep("Lò Văn An")
    page = shown(ChildPage, child.id)
    page.findChild(QPushButton, "add_circumstance").click()
    dialog = page.findChild(QDialog)
    qtbot.waitUntil(dialog.isActiveWindow)

    type_into(QApplication.focusWidget(), "khuyet tat nang")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    dialog.form.save()

    [kept] = app.records.owned(Circumstance, "child", child.id)
    assert kept.code is not None
    assert kept.opened_on == TODAY
    assert page.findChild(QWidget, f"edit_{kept.id}")
    assert len(navigator.receipts) == 1


def test_a_circumstance_ends_today_unless_another_day_is_given(qtbot, shown, keep, app):
    child = keep("Lò Văn An", a_circumstance)
    [period] = app.records.owned(Circumstance, "child", child.id)
    page = shown(ChildPage, child.id)

    page.findChild(QPushButton, f"end_{period.id}").click()
    page.findChild(QDialog).form.save()

    [kept] = app.records.owned(Circumstance, "child", child.id)
    assert kept.closed_on == TODAY


def test_a_mistaken_risk_is_deleted_and_can_come_back(shown, keep, app, navigator):
    child = keep("Lò Văn An", a_risk)
    [risk] = app.children.file(child.id).risks
    page = shown(ChildPage, child.id)

    page.findChild(QPushButton, f"delete_{risk.id}").click()
    assert app.children.file(child.id).risks == ()

    app.records.undo()
    assert app.children.file(child.id).risks == (risk,)
    assert len(navigator.receipts) == 1


def test_support_is_listed_and_more_is_one_click_away(shown, keep, app, navigator):
    child = keep("Lò Văn An", lambda child: a_measure(child=child.id))
    [measure] = app.children.file(child.id).measures
    page = shown(ChildPage, child.id)

    page.findChild(QWidget, f"measure_{measure.id}").click()
    page.findChild(QWidget, "add_measure").click()

    assert navigator.opened == [("measure", measure.id), ("measure", New({"child": child.id}))]


def test_the_history_says_from_what_to_what(shown, keep, app, texts):
    child = keep("Lò Văn An")
    app.records.save(a_child(id=child.id, village=child.village, full_name="Lò Văn Anh"))
    page = shown(ChildPage, child.id)

    page.findChild(QWidget, "segment_history").click()

    assert "Lò Văn An → Lò Văn Anh" in texts(page)


def test_f2_edits_and_saving_comes_back_to_the_page(qtbot, shown, keep, navigator, texts):
    child = keep("Lò Văn An")
    page = shown(ChildPage, child.id)
    qtbot.keyClick(page, Qt.Key.Key_F2)

    form = page._form.form
    form.fields.enter("usual_name", "Tí")
    form.save()

    assert "Tí" in texts(page)
    assert navigator.receipts[0].title == "Lò Văn An"


def test_a_new_child_is_entered_and_its_page_shown(shown, app, village, navigator, texts):
    page = shown(ChildPage, New())
    form = page._form.form
    for name, value in (
        ("full_name", "Lò Văn An"),
        ("sex", "male"),
        ("born", PartialDate(2015)),
        ("village", village.id),
    ):
        form.fields.enter(name, value)

    form.save()

    assert "Lò Văn An" in texts(page)
    assert len(navigator.receipts) == 1


def test_leaving_a_new_child_goes_back_and_keeps_the_draft(shown, app, navigator):
    page = shown(ChildPage, New())
    page._form.form.fields.enter("full_name", "Lò Văn An")

    page._form.form.leave()

    assert navigator.went_back == 1
    assert app.records.drafts() == ("child:new",)


def test_the_same_child_is_shown_while_typing_until_it_is_said_to_be_another(qtbot, shown, keep):
    child = keep("Nguyễn Thị Đào", born=PartialDate(2015, 3, 2))
    page = shown(ChildPage, New())
    fields = page._form.form.fields
    fields.enter("full_name", "Nguyen Thi Dao")
    fields.enter("born", PartialDate(2015))
    duplicates = page.findChild(QWidget, "duplicates")
    qtbot.waitUntil(duplicates.isVisible)

    page.findChild(QPushButton, f"another_{child.id}").click()

    assert not duplicates.isVisible()


def test_a_child_being_edited_is_not_its_own_duplicate(qtbot, shown, keep):
    child = keep("Nguyễn Thị Đào", born=PartialDate(2015, 3, 2))
    page = shown(ChildPage, Edit(child.id))

    page._form.look_again()

    assert not page.findChild(QWidget, "duplicates").isVisible()


def test_a_child_deleted_meanwhile_is_said_to_be_gone(shown, keep, app, texts):
    child = keep("Lò Văn An")
    page = shown(ChildPage, child.id)

    app.records.delete(Child, child.id)

    assert "This child is no longer in the register." in texts(page)


def test_deleting_goes_back_and_offers_undo(shown, keep, navigator):
    child = keep("Lò Văn An")
    page = shown(ChildPage, child.id)

    page.findChild(QPushButton, "delete_child").click()

    assert navigator.went_back == 1
    assert navigator.receipts[0].title == "Lò Văn An"


def test_siblings_are_one_click_away(shown, keep, app, navigator):
    mother = a_person()
    app.records.save(mother)
    child = keep("Lò Văn An", mother=mother.id)
    other = keep("Lò Văn Anh", mother=mother.id, born=PartialDate(2017))
    page = shown(ChildPage, child.id)

    links = [b for b in page.findChildren(QWidget) if getattr(b, "text", str)() == "Lò Văn Anh"]
    links[0].click()

    assert navigator.opened == [("child", other.id)]


def test_old_circumstances_stand_behind_those_that_last(shown, keep, app):
    child = keep(
        "Lò Văn An",
        lambda child: a_circumstance(child, code="N01.3", closed_on=date(2025, 9, 1)),
        lambda child: a_circumstance(child, code="N04.2", opened_on=date(2024, 1, 1)),
    )
    page = shown(ChildPage, child.id)
    ended, lasting = app.children.file(child.id).circumstances

    places = [
        page.findChild(QWidget, f"edit_{p.id}").mapTo(page, QPoint()).y() for p in (lasting, ended)
    ]
    assert places == sorted(places)


def test_the_page_stays_where_it_was_when_something_on_it_changes(qtbot, shown, keep, app):
    child = keep("Lò Văn An", *[a_circumstance] * 12)
    page = shown(ChildPage, child.id)
    bar = page.findChild(QScrollArea, "child_scroll").verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(100)

    app.records.save(a_risk(child))

    def place():
        areas = page.findChildren(QScrollArea, "child_scroll")
        return [area.verticalScrollBar().value() for area in areas if area.isVisible()]

    qtbot.waitUntil(lambda: place() == [100])

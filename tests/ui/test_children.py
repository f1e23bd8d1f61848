"""The register of children on the screen: found, opened, entered, followed over the years."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import Circumstance
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.services.children import ChildFilter, Slice
from cpo_desktop.ui.children.asking import Edit
from cpo_desktop.ui.children.page import ChildPage
from cpo_desktop.ui.children.table_model import columns
from cpo_desktop.ui.children.view import ChildrenWidget
from cpo_desktop.ui.lists.table_model import PagedModel
from cpo_desktop.ui.navigation import New
from cpo_desktop.ui.widgets import EmptyState
from tests.factory import TODAY, a_child, a_circumstance, a_measure, a_person, a_risk
from tests.ui.conftest import type_into

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def village(app):
    return app.office.villages()[0]


@pytest.fixture
def shown(qtbot, desk):
    """A screen, shown at the size that counts."""

    def show(make, argument=None):
        widget = make(desk)
        qtbot.addWidget(widget)
        widget.resize(1170, 700)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        widget.open(argument)
        return widget

    return show


@pytest.fixture
def keep(app, village):
    """Keeps a child of the first village, and whatever belongs to it."""

    def kept(name, *owned, **given):
        child = a_child(full_name=name, village=village.id, **given)
        app.records.save(child)
        for make in owned:
            app.records.save(make(child))
        return child

    return kept


def table(widget):
    return widget.findChild(QWidget, "children_table")


def names(widget):
    model = table(widget).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def texts(widget):
    # What a layout takes in while it shows is shown by the next event.
    QApplication.processEvents()
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def test_an_empty_register_says_how_to_begin(shown, navigator):
    widget = shown(ChildrenWidget)

    empty = widget.findChild(EmptyState)
    assert empty.isVisible()

    widget.findChild(QPushButton, "empty_action_0").click()
    assert navigator.opened == [("child", New())]


def test_a_list_that_fits_no_filter_does_not_say_that_the_register_is_empty(shown, keep):
    keep("Lò Văn Tú")

    widget = shown(ChildrenWidget, ChildFilter(words="nobody"))

    assert "No child fits the search and the filter." in texts(widget)


def test_the_first_child_is_ready_and_enter_opens_it(qtbot, shown, keep, navigator):
    child = keep("Lò Văn An")
    keep("Lò Văn Tú")
    widget = shown(ChildrenWidget)

    qtbot.keyClick(table(widget), Qt.Key.Key_Return)

    assert navigator.opened == [("child", child.id)]


def test_letters_typed_in_the_list_search_in_it(qtbot, shown, keep):
    keep("Lò Văn An")
    keep("Nguyễn Thị Đào")
    widget = shown(ChildrenWidget)

    type_into(table(widget), "d")
    type_into(QApplication.focusWidget(), "ao")

    qtbot.waitUntil(lambda: names(widget) == ["Nguyễn Thị Đào"])


def test_how_many_there_are_is_counted_in_the_background(qtbot, shown, keep):
    keep("Lò Văn An")
    keep("Lò Văn Tú")

    widget = shown(ChildrenWidget)

    qtbot.waitUntil(lambda: "2 children" in texts(widget))


def test_a_filter_is_set_in_its_list_and_taken_away_by_its_chip(qtbot, shown, keep):
    keep("Lò Văn An", sex="male")
    keep("Lò Thị Nga", sex="female")
    widget = shown(ChildrenWidget)
    qtbot.waitUntil(lambda: "2 children" in texts(widget))

    widget.findChild(QPushButton, "side_sexes").click()
    widget.findChild(QCheckBox, "choice_female").click()
    assert names(widget) == ["Lò Thị Nga"]

    widget.findChild(QPushButton, "chip_sexes_female").click()
    assert names(widget) == ["Lò Văn An", "Lò Thị Nga"]


def test_the_child_beside_the_list_has_its_carers_telephone(qtbot, shown, keep, app):
    carer = a_person(full_name="Lò Thị Nga", telephone="0912 345 678")
    app.records.save(carer)
    keep("Lò Văn An", carer=carer.id)

    widget = shown(ChildrenWidget)

    preview = widget.findChild(QWidget, "preview")
    qtbot.waitUntil(lambda: "Lò Thị Nga · 0912 345 678" in texts(preview))


def test_copied_rows_paste_as_a_table(qtbot, shown, keep):
    keep("Lò Văn An", born=PartialDate(2015, 2))
    widget = shown(ChildrenWidget)

    qtbot.keyClick(table(widget), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    headings, line = QApplication.clipboard().text().split("\n")
    assert len(headings.split("\t")) == len(line.split("\t"))
    assert line.split("\t")[:2] == ["Lò Văn An", "02/2015"]


def test_a_child_saved_elsewhere_appears_and_the_selected_one_stays(qtbot, shown, keep, navigator):
    second = keep("Lò Văn Tú")
    widget = shown(ChildrenWidget)

    keep("Lò Văn An")
    assert names(widget) == ["Lò Văn An", "Lò Văn Tú"]

    qtbot.keyClick(table(widget), Qt.Key.Key_Return)
    assert navigator.opened == [("child", second.id)]


def test_insert_adds_and_f2_edits(qtbot, shown, keep, navigator):
    child = keep("Lò Văn An")
    widget = shown(ChildrenWidget)

    qtbot.keyClick(table(widget), Qt.Key.Key_Insert)
    qtbot.keyClick(table(widget), Qt.Key.Key_F2)

    assert navigator.opened == [("child", New()), ("child", Edit(child.id))]


def test_the_table_model_keeps_qts_rules(app, keep):
    keep("Lò Văn An")
    model = PagedModel(columns(TODAY))
    QAbstractItemModelTester(model)
    found = app.children.page(ChildFilter(), Slice()).rows

    model.show_rows(found, more=True)
    model.add_rows(found, more=False)

    assert model.rowCount() == 2


def test_the_head_says_who_it_is_and_who_cares_for_it(shown, keep, app):
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


def test_the_history_says_from_what_to_what(shown, keep, app):
    child = keep("Lò Văn An")
    app.records.save(a_child(id=child.id, village=child.village, full_name="Lò Văn Anh"))
    page = shown(ChildPage, child.id)

    page.findChild(QWidget, "segment_history").click()

    assert "Lò Văn An → Lò Văn Anh" in texts(page)


def test_f2_edits_and_saving_comes_back_to_the_page(qtbot, shown, keep, app, navigator):
    child = keep("Lò Văn An")
    page = shown(ChildPage, child.id)
    qtbot.keyClick(page, Qt.Key.Key_F2)

    form = page._form.form
    form.fields.enter("usual_name", "Tí")
    form.save()

    assert app.records.get(Child, child.id).usual_name == "Tí"
    assert "Tí" in texts(page)
    assert navigator.receipts[0].title == "Lò Văn An"


def test_a_new_child_is_entered_and_its_page_shown(shown, app, village, navigator):
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


def test_a_child_deleted_meanwhile_is_said_to_be_gone(shown, keep, app):
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

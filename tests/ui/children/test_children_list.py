"""The register of children on the screen: found, narrowed, opened, copied."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QWidget

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.services.children import ChildFilter, Slice
from cpo_desktop.ui.children.asking import Edit
from cpo_desktop.ui.children.table_model import columns
from cpo_desktop.ui.children.view import ChildrenWidget
from cpo_desktop.ui.lists.table_model import PagedModel
from cpo_desktop.ui.navigation import New
from cpo_desktop.ui.widgets import EmptyState
from tests.factory import TODAY, a_person
from tests.ui.conftest import type_into

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def table(widget):
    return widget.findChild(QWidget, "children_table")


def names(widget):
    model = table(widget).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_an_empty_register_says_how_to_begin(shown, navigator):
    widget = shown(ChildrenWidget)

    empty = widget.findChild(EmptyState)
    assert empty.isVisible()

    widget.findChild(QPushButton, "empty_action_0").click()
    assert navigator.opened == [("child", New())]


def test_a_list_that_fits_no_filter_does_not_say_that_the_register_is_empty(shown, keep, texts):
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


def test_how_many_there_are_is_counted_in_the_background(qtbot, shown, keep, texts):
    keep("Lò Văn An")
    keep("Lò Văn Tú")

    widget = shown(ChildrenWidget)

    qtbot.waitUntil(lambda: "2 children" in texts(widget))


def test_a_filter_is_set_in_its_list_and_taken_away_by_its_chip(qtbot, shown, keep, texts):
    keep("Lò Văn An", sex="male")
    keep("Lò Thị Nga", sex="female")
    widget = shown(ChildrenWidget)
    qtbot.waitUntil(lambda: "2 children" in texts(widget))

    widget.findChild(QPushButton, "side_sexes").click()
    widget.findChild(QCheckBox, "choice_female").click()
    assert names(widget) == ["Lò Thị Nga"]

    widget.findChild(QPushButton, "chip_sexes_female").click()
    assert names(widget) == ["Lò Văn An", "Lò Thị Nga"]


def test_the_child_beside_the_list_has_its_carers_telephone(qtbot, shown, keep, app, texts):
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

"""Child-marriage cases on the screen: both parties, their ages by law, what was done."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from cpo_desktop.domain.couple import party_id
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.marriage import Marriage, MarriageAction, Party
from cpo_desktop.domain.sex import Sex
from cpo_desktop.services.marriages import MarriageFilter
from cpo_desktop.ui.forms.record_dialog import RecordDialog
from cpo_desktop.ui.forms.record_fields import RecordFields
from cpo_desktop.ui.lists import FindLine, PagedModel, RecordTable
from cpo_desktop.ui.marriages.page import MarriagePage
from cpo_desktop.ui.marriages.table_model import COLUMNS
from cpo_desktop.ui.marriages.view import MarriagesWidget
from cpo_desktop.ui.navigation import New
from cpo_desktop.ui.widgets import Badge, EmptyState, FieldRow, Segments
from tests.factory import TODAY, a_child, a_marriage, a_marriage_action, a_party
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
    """Keeps a case of two people."""

    def kept(his="Vàng A Páo", her="Sùng Thị Máy", **given):
        case = a_marriage(**({"village": village.id} | given))
        app.records.save(
            a_party(case, sex="male", full_name=his, born=PartialDate(2004, 1, 1)),
            a_party(case, sex="female", full_name=her, born=PartialDate(2010, 2, 1)),
            case,
        )
        return case

    return kept


def form(page, sex=None):
    return page.findChild(RecordFields, f"party_{sex}" if sex else "case")


def row(fields, name):
    return fields.findChild(FieldRow, f"row_{name}")


def go_to(fields, name):
    fields.focus_field(name)


def write(fields, name, text):
    go_to(fields, name)
    focused = QApplication.focusWidget()
    focused.selectAll()
    type_into(focused, text)


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def save(qtbot):
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def said(page, name):
    # What was said before goes away only when the event loop runs.
    return page.findChildren(QLabel, name)[-1].text()


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


# The list


def test_the_list_names_both_and_checks_both_ages(shown, keep):
    keep(cohabiting_since=date(2026, 5, 12))
    table = shown(MarriagesWidget).findChild(RecordTable)
    cells = [table.model().index(0, place).data() for place in (1, 2)]
    assert cells == ["Vàng A Páo\nSùng Thị Máy", "Male 22: of age\nFemale 16: under 18"]


def test_the_rows_are_a_sound_model(app, keep, qtbot):
    keep()
    model = PagedModel(COLUMNS)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(app.marriages.page().rows, more=False)
    model.add_rows(app.marriages.page().rows, more=False)
    assert model.rowCount() == 2


def test_an_empty_register_says_what_belongs_there_and_opens_a_new_case(shown, qtbot, navigator):
    empty = shown(MarriagesWidget).findChild(EmptyState)
    click(qtbot, empty.findChild(QPushButton, "empty_action_0"))
    assert navigator.opened == [("marriage", New())]


def test_typing_a_name_narrows_the_list(shown, keep, qtbot):
    keep()
    keep(her="Lò Thị Nhung")
    screen = shown(MarriagesWidget)
    find = screen.findChild(FindLine)
    find.setFocus()
    type_into(find, "nhung")
    table = screen.findChild(RecordTable)
    qtbot.waitUntil(lambda: table.model().rowCount() == 1)
    assert "Lò Thị Nhung" in table.model().index(0, 1).data()


def test_still_open_leaves_out_what_was_closed(shown, keep, qtbot):
    keep()
    keep(status="closed", closed_on=date(2026, 3, 1))
    screen = shown(MarriagesWidget)
    click(qtbot, screen.findChild(Segments, "open_only").findChild(object, "segment_True"))
    assert screen.findChild(RecordTable).model().rowCount() == 1


def test_a_filter_that_leaves_nothing_can_be_cleared(shown, keep, qtbot):
    keep()
    screen = shown(MarriagesWidget, MarriageFilter(year=2019))
    empty = screen.findChild(EmptyState)
    click(qtbot, empty.findChild(QPushButton, "empty_action_0"))
    assert screen.findChild(RecordTable).model().rowCount() == 1


def test_enter_opens_the_case(shown, keep, qtbot, navigator):
    case = keep()
    screen = shown(MarriagesWidget)
    qtbot.keyClick(screen.findChild(RecordTable), Qt.Key.Key_Return)
    assert navigator.opened == [("marriage", case.id)]


def test_the_preview_says_the_age_by_law_in_words(shown, keep):
    keep(cohabiting_since=date(2026, 5, 12))
    screen = shown(MarriagesWidget)
    assert said(screen, "age_female") == (
        "Female 16 years 3 months on the day they began living together, 12/05/2026: "
        "under 18 – child marriage"
    )


def test_copied_rows_have_a_cell_for_each_line(shown, keep, qtbot):
    keep()
    table = shown(MarriagesWidget).findChild(RecordTable)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    _headings, copied = QApplication.clipboard().text().split("\n")
    assert copied.split("\t")[2:4] == ["Vàng A Páo", "Sùng Thị Máy"]


# The page of a case


def test_the_page_opens_ready_for_typing(shown, qtbot):
    page = shown(MarriagePage, New())
    QApplication.processEvents()
    assert form(page, "male").isAncestorOf(QApplication.focusWidget())


def test_a_case_with_both_parties_is_saved_as_one(shown, app, qtbot, navigator, village):
    page = shown(MarriagePage, New())
    write(form(page, "male"), "full_name", "Vàng A Páo")
    write(form(page, "male"), "born", "2007")
    write(form(page, "female"), "full_name", "Sùng Thị Máy")
    write(form(page, "female"), "born", "6/2/2011")
    write(form(page), "village", "dong")
    press(qtbot, Qt.Key.Key_Return)
    write(form(page), "cohabiting_since", "12/5/2026")
    save(qtbot)

    (found,) = app.marriages.page().rows
    assert found.names == ("Vàng A Páo", "Sùng Thị Máy")
    assert navigator.opened == [("marriage", found.id)]
    (receipt,) = navigator.receipts
    assert (receipt.entity, receipt.title) == ("marriage", "TH-000001")


def test_saving_is_one_step_to_undo(shown, app, qtbot, village):
    page = shown(MarriagePage, New({"village": village.id}))
    write(form(page, "female"), "full_name", "Sùng Thị Máy")
    save(qtbot)
    app.records.undo()
    assert app.marriages.totals().cases == 0


def test_a_party_has_the_id_that_every_pc_gives_it(shown, app, qtbot, village):
    page = shown(MarriagePage, New({"village": village.id}))
    write(form(page, "female"), "full_name", "Sùng Thị Máy")
    save(qtbot)
    (found,) = app.marriages.page().rows
    assert app.records.get(Party, party_id(found.id, Sex.FEMALE)).full_name == "Sùng Thị Máy"


def test_a_party_of_whom_nothing_is_known_is_not_kept(shown, app, qtbot, village):
    page = shown(MarriagePage, New({"village": village.id}))
    write(form(page, "female"), "full_name", "Sùng Thị Máy")
    save(qtbot)
    (found,) = app.marriages.page().rows
    assert set(app.marriages.file(found.id).parties) == {"female"}


def test_without_any_party_the_name_is_asked_for(shown, app, qtbot, village):
    page = shown(MarriagePage, New({"village": village.id}))
    go_to(form(page), "place")
    save(qtbot)
    assert row(form(page, "male"), "full_name").problem() == "Please fill this in."
    assert app.marriages.totals().cases == 0


def test_what_is_wrong_in_any_form_is_told_at_once(shown, qtbot):
    page = shown(MarriagePage, New())
    write(form(page, "female"), "full_name", "Sùng Thị Máy")
    write(form(page, "female"), "number", "12345")
    save(qtbot)
    assert "12 digits" in row(form(page, "female"), "number").problem()
    assert row(form(page), "village").problem() == "Please fill this in."


def test_the_age_by_law_follows_while_one_types(shown, qtbot):
    page = shown(MarriagePage, New())
    write(form(page), "cohabiting_since", "12/05/2026")
    write(form(page, "female"), "born", "06/02/2010")
    assert "Female 16 years 3 months" in said(page, "age_female")
    write(form(page, "female"), "born", "06/02/2008")
    assert "18 or older" in said(page, "age_female")


def test_somebody_under_sixteen_brings_a_word_about_the_police(shown, qtbot):
    page = shown(MarriagePage, New())
    write(form(page), "cohabiting_since", "12/05/2026")
    write(form(page, "female"), "born", "06/02/2011")
    assert "police" in said(page.findChild(object, "doubt_under_16"), "banner_text")


def test_a_new_case_has_no_state_before_its_kind_or_a_day_is_entered(shown):
    page = shown(MarriagePage, New())
    badge = page.findChild(Badge, "state_badge")
    assert not badge.isVisible()
    write(form(page, "female"), "full_name", "Sùng Thị Máy")
    assert not badge.isVisible()
    write(form(page), "cohabiting_since", "12/05/2026")
    assert badge.isVisible()


def test_two_who_are_of_age_are_doubted_as_child_marriage(shown, keep, app):
    case = keep(cohabiting_since=date(2026, 5, 12))
    her = app.marriages.file(case.id).parties["female"]
    app.records.save(a_party(case, id=her.id, born=PartialDate(2001, 1, 1)))
    page = shown(MarriagePage, case.id)
    assert page.findChild(object, "doubt_both_of_age") is not None


def test_a_child_of_the_register_fills_in_what_is_known(shown, app, qtbot, village):
    child = a_child(
        full_name="Sùng Thị Máy",
        sex="female",
        born=PartialDate(2011, 2, 6),
        ethnic="hmong",
        village=village.id,
    )
    app.records.save(child)
    page = shown(MarriagePage, New())
    write(form(page, "female"), "child", "may sung")
    press(qtbot, Qt.Key.Key_Return)
    her = form(page, "female")
    known = [her.value(name) for name in ("child", "full_name", "born", "ethnic")]
    assert known == [child.id, "Sùng Thị Máy", PartialDate(2011, 2, 6), "hmong"]


def test_a_child_registered_with_the_other_sex_is_doubted(shown, app, qtbot, village):
    child = a_child(full_name="Lò Văn Tý", sex="male", village=village.id)
    app.records.save(child)
    page = shown(MarriagePage, New())
    write(form(page, "female"), "child", "ty lo")
    press(qtbot, Qt.Key.Key_Return)
    assert page.findChild(object, "doubt_registered_otherwise") is not None


def test_from_a_childs_page_the_child_is_a_party_already(shown, app, village):
    child = a_child(full_name="Sùng Thị Máy", sex="female", village=village.id)
    app.records.save(child)
    page = shown(MarriagePage, New({"child": child.id}))
    assert form(page, "female").value("full_name") == "Sùng Thị Máy"
    assert form(page).value("village") == village.id


def test_a_case_with_an_end_is_closed(shown, keep):
    page = shown(MarriagePage, keep().id)
    write(form(page), "closed_on", "1/11/2026")
    assert form(page).value("status") == "closed"


def test_a_case_that_is_closed_ends_today(shown, keep):
    page = shown(MarriagePage, keep().id)
    form(page).enter("status", "closed")
    assert form(page).value("closed_on") == TODAY


def test_what_was_typed_comes_back(shown, qtbot, navigator):
    page = shown(MarriagePage, New())
    write(form(page, "male"), "full_name", "Vàng A Páo")
    press(qtbot, Qt.Key.Key_Escape)
    page.leave()
    assert navigator.went_back == 1
    again = shown(MarriagePage, New())
    assert form(again, "male").value("full_name") == "Vàng A Páo"


def test_a_case_is_left_at_the_second_try_when_its_draft_cannot_be_kept(shown, app, navigator):
    page = shown(MarriagePage, New())
    write(form(page, "male"), "full_name", "Vàng A Páo")
    back = page.findChild(QPushButton, "leave")
    with app.database.scratch():
        back.click()
        assert navigator.went_back == 0
        back.click()
    assert navigator.went_back == 1


def test_saving_a_case_keeps_what_others_changed_in_it(shown, keep, app, qtbot):
    case = keep()
    page = shown(MarriagePage, case.id)
    form(page).enter("remarks", "đã thăm")
    app.records.save(replace(app.records.get(Marriage, case.id), pregnant=True))
    page.findChild(QPushButton, "save").click()
    kept = app.records.get(Marriage, case.id)
    assert (kept.pregnant, kept.remarks) == (True, "đã thăm")


def test_an_action_is_added(shown, keep, app, qtbot):
    case = keep()
    page = shown(MarriagePage, case.id)
    click(qtbot, page.findChild(object, "actions").findChild(QPushButton, "add_entry"))
    dialog = page.findChild(RecordDialog)
    fields = dialog.form.fields
    fields.enter("kind", "pledge")
    dialog.form.save()
    (kept,) = app.records.owned(MarriageAction, "marriage", case.id)
    assert (kept.kind, kept.done_on) == ("pledge", date(2026, 11, 23))
    assert page.findChild(object, f"entry_{kept.id}") is not None


def test_an_action_on_a_new_case_saves_the_case_first(shown, app, qtbot, village):
    page = shown(MarriagePage, New({"village": village.id}))
    write(form(page, "female"), "full_name", "Sùng Thị Máy")
    click(qtbot, page.findChild(object, "actions").findChild(QPushButton, "add_entry"))
    assert app.marriages.totals().cases == 1
    assert page.findChild(RecordDialog) is not None


def test_undo_brings_a_deleted_action_back_onto_the_page(shown, keep, app, qtbot):
    case = keep()
    action = a_marriage_action(case)
    app.records.save(action)
    page = shown(MarriagePage, case.id)
    entry = page.findChild(object, f"entry_{action.id}")
    click(qtbot, entry.findChild(object, "act_1"))
    assert app.records.owned(MarriageAction, "marriage", case.id) == ()
    app.records.undo()
    assert page.findChild(object, f"entry_{action.id}") is not None


def test_a_deleted_case_leads_back_to_the_list(shown, keep, app, qtbot, navigator):
    case = keep()
    page = shown(MarriagePage, case.id)
    click(qtbot, page.findChild(QPushButton, "delete_case"))
    assert navigator.opened == [("marriages", None)]
    app.records.undo()
    assert app.records.get(Marriage, case.id).id == case.id

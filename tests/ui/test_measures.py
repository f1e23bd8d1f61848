"""Support measures on the screen: the ledger, and one with its follow-ups and funds."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from cpo_desktop.domain.measure import FollowUp, Funding, Measure
from cpo_desktop.services.measures import MeasureFilter
from cpo_desktop.ui.forms.record_dialog import RecordDialog
from cpo_desktop.ui.forms.record_fields import RecordFields
from cpo_desktop.ui.lists import FindLine, PagedModel, RecordTable
from cpo_desktop.ui.measures.page import MeasurePage
from cpo_desktop.ui.measures.page_presenter import a_month_on
from cpo_desktop.ui.measures.table_model import columns
from cpo_desktop.ui.measures.view import MeasuresWidget
from cpo_desktop.ui.navigation import New
from cpo_desktop.ui.widgets import Banner, EmptyState, FieldRow, Segments
from tests.factory import (
    TODAY,
    a_child,
    a_follow_up,
    a_funding,
    a_household,
    a_measure,
    a_person,
)
from tests.ui.conftest import type_into

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def child(app):
    made = a_child(full_name="Nguyễn Thị Đào", village=app.office.villages()[0].id)
    app.records.save(made)
    return made


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
def keep(app, child):
    """Keeps a measure for the child, and what belongs to it."""

    def kept(*owned, **given):
        measure = a_measure(**({"child": child.id} | given))
        app.records.save(measure)
        app.records.save(*(make(measure) for make in owned)) if owned else None
        return measure

    return kept


def due_in(days):
    return lambda measure: a_follow_up(measure, due_on=TODAY + timedelta(days=days))


def fields(page):
    return page.findChild(RecordFields)


def row(page, name):
    return page.findChild(FieldRow, f"row_{name}")


def write(page, name, text):
    fields(page).focus_field(name)
    focused = QApplication.focusWidget()
    focused.selectAll()
    type_into(focused, text)


def take(qtbot, page, name, text):
    write(page, name, text)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def save(qtbot):
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, control)


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def segment(screen, group, key):
    return screen.findChild(Segments, group).findChild(object, f"segment_{key}")


def cells(screen, place):
    model = screen.findChild(RecordTable).model()
    return [model.index(number, place).data() for number in range(model.rowCount())]


# The ledger


def test_the_ledger_opens_with_what_is_under_way(shown, keep):
    going_on = keep()
    keep(status="completed")
    screen = shown(MeasuresWidget)
    assert [screen.findChild(RecordTable).current().id] == [going_on.id]
    assert len(cells(screen, 0)) == 1


def test_a_row_says_for_whom_what_and_what_it_cost(shown, keep):
    keep(a_funding, due_in(-2))
    screen = shown(MeasuresWidget)
    told = [cells(screen, place)[0] for place in (1, 3, 5)]
    assert told == [
        "Nguyễn Thị Đào\nChild · Thôn Đông",
        "21/11/2026\n2 days overdue",
        "1,5 million",
    ]


def test_the_states_count_what_they_would_leave(shown, keep):
    keep(due_in(-2))
    keep(due_in(3))
    keep(status="completed")
    screen = shown(MeasuresWidget)
    told = [segment(screen, "state", key).text() for key in ("open", "due", "overdue", "all")]
    assert told == ["Under way 2", "Due 2", "Overdue 1", "All 3"]


def test_overdue_leaves_what_is_late(shown, keep, qtbot):
    keep(due_in(-2))
    keep(due_in(3))
    screen = shown(MeasuresWidget)
    click(qtbot, segment(screen, "state", "overdue"))
    assert len(cells(screen, 0)) == 1


def test_nothing_overdue_is_said_in_words(shown, keep, qtbot):
    keep()
    screen = shown(MeasuresWidget, MeasureFilter(overdue_only=True))
    assert screen.findChild(QLabel, "empty_text").text() == "No follow-up is overdue."


def test_an_empty_ledger_says_what_belongs_there_and_opens_a_new_measure(shown, qtbot, navigator):
    empty = shown(MeasuresWidget).findChild(EmptyState)
    click(qtbot, empty.findChild(QPushButton, "empty_action_0"))
    assert navigator.opened == [("measure", New())]


def test_typing_a_name_narrows_the_ledger(shown, keep, app, qtbot):
    other = a_person(full_name="Lò Văn Tý")
    app.records.save(other)
    keep()
    keep(child=None, person=other.id)
    screen = shown(MeasuresWidget)
    find = screen.findChild(FindLine)
    find.setFocus()
    type_into(find, "dao")
    qtbot.waitUntil(lambda: len(cells(screen, 1)) == 1)
    assert "Nguyễn Thị Đào" in cells(screen, 1)[0]


def test_the_rows_are_a_sound_model(app, keep, qtbot):
    keep(a_funding, due_in(1))
    model = PagedModel(columns(app.records.today))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(app.measures.page().rows, more=False)
    assert model.rowCount() == 1


def test_scrolling_to_the_end_reads_the_next_page(shown, app, child, qtbot):
    app.records.save(*(a_measure(child=child.id) for _ in range(130)))
    table = shown(MeasuresWidget).findChild(RecordTable)
    assert table.model().rowCount() == 100
    table.scrollToBottom()
    qtbot.waitUntil(lambda: table.model().rowCount() == 130)


def test_a_change_elsewhere_shows_at_once(shown, keep):
    keep()
    screen = shown(MeasuresWidget)
    keep()
    assert len(cells(screen, 0)) == 2


# The page of a measure


def test_a_measure_for_a_child_is_entered_from_the_keyboard(shown, app, child, qtbot, navigator):
    page = shown(MeasurePage, New())
    take(qtbot, page, "child", "dao nguyen")
    take(qtbot, page, "kind", "tu van tam ly")
    take(qtbot, page, "law", "tri lieu")
    save(qtbot)
    (kept,) = app.measures.page().rows
    assert (kept.name, kept.kind, kept.level) == ("Nguyễn Thị Đào", "M09", "intervention")
    assert (kept.status, kept.started_on) == ("ongoing", TODAY)
    assert navigator.opened == [("measure", kept.id)]


def test_from_a_childs_page_the_child_stands_there_already(shown, child):
    page = shown(MeasurePage, New({"child": child.id}))
    assert fields(page).text_of("child") == "Nguyễn Thị Đào"


def test_only_the_chosen_kind_of_receiver_is_asked_for(shown, qtbot):
    page = shown(MeasurePage, New())
    click(qtbot, segment(page, "receiver_kind", "household"))
    shows = [row(page, name).isVisibleTo(page) for name in ("child", "person", "household")]
    assert shows == [False, False, True]


def test_another_kind_of_receiver_forgets_the_first(shown, child, app, qtbot):
    home = a_household(village=child.village)
    app.records.save(home)
    page = shown(MeasurePage, New({"child": child.id, "kind": "M16", "level": "support"}))
    click(qtbot, segment(page, "receiver_kind", "household"))
    take(qtbot, page, "household", "binh")
    save(qtbot)
    (kept,) = app.measures.page().rows
    assert (kept.receiver, kept.receiver_id) == ("household", home.id)


def test_without_a_receiver_the_field_that_shows_asks_for_one(shown, qtbot):
    page = shown(MeasurePage, New({"kind": "M16", "level": "support"}))
    click(qtbot, segment(page, "receiver_kind", "person"))
    fields(page).focus_field("partner")
    save(qtbot)
    assert "for whom" in row(page, "person").problem()


def test_the_measure_in_the_law_brings_its_level(shown, qtbot):
    page = shown(MeasurePage, New())
    take(qtbot, page, "law", "ky nang lam cha me")
    assert fields(page).value("level") == "prevention"


def test_a_level_that_is_not_the_laws_is_doubted(shown, qtbot):
    page = shown(MeasurePage, New())
    take(qtbot, page, "law", "ky nang lam cha me")
    fields(page).enter("level", "support")
    assert page.findChild(Banner, "level_doubt").isVisible()


def test_what_is_over_ends_today(shown, keep):
    page = shown(MeasurePage, keep().id)
    fields(page).enter("status", "completed")
    assert fields(page).value("ended_on") == TODAY


def test_what_ended_is_completed_unless_another_state_is_chosen(shown, keep):
    page = shown(MeasurePage, keep().id)
    fields(page).enter("ended_on", TODAY)
    assert fields(page).value("status") == "completed"


def test_an_end_agreed_for_later_leaves_the_measure_open(shown, keep):
    page = shown(MeasurePage, keep().id)
    fields(page).enter("ended_on", TODAY + timedelta(days=30))
    assert fields(page).value("status") == "ongoing"


def entry(page, record_id):
    return page.findChild(object, f"entry_{record_id}")


def test_a_follow_up_is_done_with_one_click(shown, keep, app, qtbot, navigator):
    measure = keep(due_in(-1))
    page = shown(MeasurePage, measure.id)
    (planned,) = app.measures.file(measure.id).follow_ups
    click(qtbot, entry(page, planned.id).findChild(object, "act_0"))
    assert app.records.get(FollowUp, planned.id).done_on == TODAY
    assert len(navigator.receipts) == 1


def test_a_done_follow_up_reminds_of_planning_the_next(shown, keep, app, qtbot):
    measure = keep(due_in(-1))
    page = shown(MeasurePage, measure.id)
    (planned,) = app.measures.file(measure.id).follow_ups
    click(qtbot, entry(page, planned.id).findChild(object, "act_0"))
    told = page.findChild(object, "follow_ups").findChild(QLabel, "entries_summary").text()
    assert told == "The next follow-up is not planned yet."


def test_what_was_found_is_written_with_it(shown, keep, app, qtbot):
    measure = keep(due_in(-1))
    page = shown(MeasurePage, measure.id)
    (planned,) = app.measures.file(measure.id).follow_ups
    click(qtbot, entry(page, planned.id).findChild(object, "act_1"))
    dialog = page.findChild(RecordDialog)
    dialog.form.fields.enter("result", "Trẻ đã trở lại trường.")
    dialog.form.save()
    kept = app.records.get(FollowUp, planned.id)
    assert (kept.done_on, kept.result) == (TODAY, "Trẻ đã trở lại trường.")


def test_the_next_follow_up_is_suggested_in_a_month(shown, keep, app, qtbot):
    measure = keep()
    page = shown(MeasurePage, measure.id)
    click(qtbot, page.findChild(object, "follow_ups").findChild(QPushButton, "add_entry"))
    page.findChild(RecordDialog).form.save()
    (planned,) = app.measures.file(measure.id).follow_ups
    assert planned.due_on == date(2026, 12, 23)


@pytest.mark.parametrize(
    ("today", "then"),
    [
        (date(2026, 12, 23), date(2027, 1, 23)),
        (date(2027, 1, 31), date(2027, 2, 28)),
        (date(2028, 1, 31), date(2028, 2, 29)),
    ],
)
def test_a_month_on_is_the_same_day_or_the_last(today, then):
    assert a_month_on(today) == then


def test_funds_are_summed(shown, keep):
    page = shown(MeasurePage, keep(a_funding, a_funding).id)
    told = page.findChild(object, "fundings").findChild(QLabel, "entries_summary").text()
    assert told == "In all: 3.000.000 dong"


def test_funds_on_a_new_measure_save_the_measure_first(shown, child, app, qtbot):
    page = shown(MeasurePage, New({"child": child.id, "kind": "M02", "level": "support"}))
    click(qtbot, page.findChild(object, "fundings").findChild(QPushButton, "add_entry"))
    dialog = page.findChild(RecordDialog)
    dialog.form.fields.enter("source", "state_commune")
    dialog.form.fields.enter("amount", 500_000)
    dialog.form.save()
    (kept,) = app.measures.page().rows
    assert kept.funds == 500_000


def test_undo_brings_deleted_funds_back_onto_the_page(shown, keep, app, qtbot):
    measure = keep(a_funding)
    page = shown(MeasurePage, measure.id)
    (given,) = app.measures.file(measure.id).fundings
    click(qtbot, entry(page, given.id).findChild(object, "act_1"))
    assert app.records.owned(Funding, "measure", measure.id) == ()
    app.records.undo()
    assert entry(page, given.id) is not None


def test_the_receivers_page_is_one_click_away(shown, keep, child, qtbot, navigator):
    page = shown(MeasurePage, keep().id)
    click(qtbot, page.findChild(QPushButton, "open_receiver"))
    assert navigator.opened == [("child", child.id)]


def test_a_deleted_measure_leads_back_to_the_ledger(shown, keep, app, qtbot, navigator):
    measure = keep()
    page = shown(MeasurePage, measure.id)
    click(qtbot, page.findChild(QPushButton, "delete_measure"))
    assert navigator.opened == [("measures", None)]
    app.records.undo()
    assert app.records.get(Measure, measure.id).id == measure.id

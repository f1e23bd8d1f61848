"""What is sensitive on the page of a guarded register stays covered until it is asked for."""

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget

from cpo_desktop.domain.violence import VIOLENCE, Violence
from cpo_desktop.storage.access import Deed, entries
from cpo_desktop.ui.forms.record_fields import RecordFields
from cpo_desktop.ui.navigation import New
from cpo_desktop.ui.registers.page import RegisterPage
from cpo_desktop.ui.widgets import Banner, FieldRow, LinkText
from tests.factory import a_violence
from tests.ui.conftest import type_into

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

STORY = "Bố say rượu đánh mẹ."


@pytest.fixture
def incident(app):
    """An incident with a story and no remarks."""
    made = a_violence(village=app.office.villages()[0].id, story=STORY)
    app.records.save(made)
    return made


@pytest.fixture
def page(qtbot, desk):
    widget = RegisterPage(desk, VIOLENCE)
    qtbot.addWidget(widget)
    widget.resize(1170, 700)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


@pytest.fixture
def opened(page, incident):
    page.open(incident.id)
    QApplication.processEvents()
    return page


def form(page):
    """The form that shows; one that was put away may still wait to be deleted."""
    return next(each for each in page.findChildren(RecordFields) if each.isVisible())


def cover(page, name="story"):
    return form(page).findChild(QWidget, f"cover_{name}")


def editor(page, name="story"):
    return form(page).findChild(QWidget, name)


def covered(page, name="story"):
    """Whether dots stand in the place of what is in the field."""
    assert cover(page, name).isVisible() != editor(page, name).isVisible()
    return cover(page, name).isVisible()


def link(page, name="story"):
    return cover(page, name).findChild(LinkText, "reveal")


def reveal(qtbot, page, name="story"):
    qtbot.mouseClick(link(page, name), Qt.MouseButton.LeftButton)


def text(page, name="story"):
    return editor(page, name).findChild(QPlainTextEdit)


def press(qtbot, key):
    qtbot.keyClick(QApplication.focusWidget(), key)


def save(qtbot, page):
    qtbot.mouseClick(page.findChild(QPushButton, "save"), Qt.MouseButton.LeftButton)


def focus_before(page):
    """In the last field above the story."""
    form(page).focus_field("harm")


def problem(page):
    return form(page).findChild(FieldRow, "row_story").problem()


def revealed(app, record):
    """The fields that the log says were uncovered."""
    with app.database.read() as work:
        found = entries(work, record.id)
    return [each.detail for each in found if each.deed is Deed.REVEAL]


# What is covered


def test_what_is_sensitive_and_holds_something_is_covered(opened, incident, app):
    assert covered(opened)
    told = [label.text() for label in cover(opened).findChildren(QLabel)]
    assert told == ["••••••"]
    assert revealed(app, incident) == []


def test_what_holds_nothing_is_open_for_typing(opened, incident, app):
    assert not covered(opened, "remarks")
    assert revealed(app, incident) == []


def test_in_a_new_record_nothing_is_covered_not_even_while_it_is_typed(page):
    page.open(New())
    QApplication.processEvents()
    form(page).focus_field("story")
    type_into(QApplication.focusWidget(), "Mẹ kể.")
    assert not covered(page)
    assert form(page).value("story") == "Mẹ kể."


def test_what_is_not_sensitive_has_no_cover(opened):
    assert cover(opened, "harm") is None


def test_a_form_that_nobody_guards_covers_nothing(qtbot, app, incident):
    fields = RecordFields(incident, records=app.records, is_new=False, draft_key="test")
    qtbot.addWidget(fields)
    fields.show()
    fields.start()
    assert fields.findChild(QWidget, "cover_story") is None
    assert fields.findChild(QWidget, "story").isVisible()


# Asking for it


def test_a_click_shows_it_with_the_focus_and_is_logged_once(qtbot, opened, incident, app):
    reveal(qtbot, opened)
    assert not covered(opened)
    assert QApplication.focusWidget() is text(opened)
    assert text(opened).toPlainText() == STORY
    form(opened).focus_field("story")
    assert revealed(app, incident) == ["story"]


def test_it_is_covered_again_when_it_is_opened_again(qtbot, opened, incident, app):
    reveal(qtbot, opened)
    opened.open(incident.id)
    QApplication.processEvents()
    assert covered(opened)
    reveal(qtbot, opened)
    assert revealed(app, incident) == ["story", "story"]


def test_it_is_covered_again_when_the_record_changed_elsewhere(qtbot, opened, incident, app):
    reveal(qtbot, opened)
    app.records.save(dataclasses.replace(incident, repeated=True))
    QApplication.processEvents()
    assert form(opened).value("repeated") is True
    assert covered(opened)


# Drafts


def test_what_was_typed_before_and_not_saved_is_covered(qtbot, opened, incident):
    form(opened).focus_field("remarks")
    type_into(QApplication.focusWidget(), "Hàng xóm kể.")
    assert not covered(opened, "remarks")
    opened.leave()
    opened.open(incident.id)
    QApplication.processEvents()
    assert covered(opened, "remarks")
    assert form(opened).value("remarks") == "Hàng xóm kể."


def test_to_discard_the_draft_covers_what_is_stored_and_opens_what_is_empty(
    qtbot, opened, incident
):
    form(opened).enter("remarks", "Hàng xóm kể.")
    opened.leave()
    opened.open(incident.id)
    QApplication.processEvents()
    reveal(qtbot, opened)
    assert covered(opened, "remarks")
    banner = form(opened).findChild(Banner, "draft_banner")
    qtbot.mouseClick(banner.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert covered(opened)
    assert not covered(opened, "remarks")


# Saving


def test_to_save_with_a_covered_field_keeps_what_it_holds(qtbot, opened, incident, app):
    form(opened).enter("harm", "light")
    save(qtbot, opened)
    kept = app.records.get(Violence, incident.id)
    assert (kept.harm, kept.story) == ("light", STORY)
    assert revealed(app, incident) == []


def test_what_is_wrong_with_it_uncovers_it(qtbot, opened, incident, app):
    reveal(qtbot, opened)
    form(opened).enter("story", "x" * 100_000)
    opened.leave()
    opened.open(incident.id)
    QApplication.processEvents()
    assert covered(opened)
    save(qtbot, opened)
    assert not covered(opened)
    assert problem(opened)
    assert QApplication.focusWidget() is text(opened)
    assert revealed(app, incident) == ["story", "story"]


# From the keyboard


def test_enter_goes_past_what_is_covered(qtbot, opened, incident, app):
    focus_before(opened)
    press(qtbot, Qt.Key.Key_Return)
    assert editor(opened, "case").isAncestorOf(QApplication.focusWidget())
    assert covered(opened)
    assert revealed(app, incident) == []


def test_enter_in_the_last_field_goes_on_though_a_covered_one_follows(qtbot, page, incident, app):
    app.records.save(dataclasses.replace(incident, remarks="Hàng xóm kể."))
    page.open(incident.id)
    QApplication.processEvents()
    form(page).focus_field("result")
    with qtbot.waitSignal(form(page).passed):
        press(qtbot, Qt.Key.Key_Return)
    assert covered(page, "remarks")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_tab_comes_to_the_link_and_a_key_follows_it(qtbot, opened, incident, app, key):
    focus_before(opened)
    press(qtbot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is link(opened)
    press(qtbot, key)
    assert QApplication.focusWidget() is text(opened)
    assert revealed(app, incident) == ["story"]
    press(qtbot, Qt.Key.Key_Tab)
    assert editor(opened, "case").isAncestorOf(QApplication.focusWidget())


def test_tab_goes_past_the_link(qtbot, opened):
    focus_before(opened)
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Tab)
    assert editor(opened, "case").isAncestorOf(QApplication.focusWidget())
    assert covered(opened)

"""Every screen, in Vietnamese, on a made-up commune: it opens, and nothing on it is clipped."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTableView, QWidget

from cpo_desktop.bootstrap import assemble
from cpo_desktop.domain.registers import REGISTERS
from cpo_desktop.domain.registry import BY_NAME
from cpo_desktop.foundation.progress import JobContext
from cpo_desktop.services.demo import create_demo
from cpo_desktop.services.front_door import Tiers
from cpo_desktop.ui.door import Door
from cpo_desktop.ui.forms.editors import Editor
from cpo_desktop.ui.navigation import New
from cpo_desktop.ui.preferences import Preferences
from cpo_desktop.ui.shell.screens import SCREENS, screens
from cpo_desktop.ui.theme import SPACE
from cpo_desktop.ui.widgets import ElidedLabel
from cpo_desktop.ui.window import Window
from cpo_desktop.wording.language import Language, Translators
from tests.conftest import TickingClock

SIZES = [pytest.param((1366, 768), id="1366x768"), pytest.param((1280, 720), id="1280x720")]
# 1366×768 at 150 %.
SMALLEST = (911, 512)
# Margins of the page and of a card.
BESIDE = 6 * SPACE
PANES = ["figures", "narrative", "pages", "shelf"]
RECORDS = ("child", "person", "marriage", "measure", *(each.name for each in REGISTERS))
PLACES = [*((screen.key, "") for screen in SCREENS if screen.is_list)]
PLACES += [(key, part) for key in RECORDS for part in ("first", "new")]


@pytest.fixture(scope="module")
def vietnamese(qapp):
    words = Translators(qapp)
    words.use(Language.VIETNAMESE)
    yield
    words.forget()


@pytest.fixture(scope="module")
def window(qapp, vietnamese, looks, tmp_path_factory):
    """The window on a small made-up commune; one for all, for no screen here writes."""
    folder = tmp_path_factory.mktemp("demo")
    clock = TickingClock()
    database = create_demo(
        folder, children=40, years=2, seed=1, clock=clock, tiers=Tiers.TWO, job=JobContext()
    )
    made = Window(
        Door(folder, clock, lambda _job: None),
        lambda opened: assemble(folder, opened, clock),
        Preferences(folder),
        looks,
    )
    made.enter(database)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def first(window, key):
    """The id of some record of this kind."""
    (found,) = window.shell.app.records.find(BY_NAME[key], "", 1)
    return found.id


def argument(window, key, part):
    return {"": None, "new": New()}[part] if part != "first" else first(window, key)


def show(window, key, part):
    window.shell.open(key, argument(window, key, part))
    settle(window)


def settle(window):
    window.wait_for_jobs()
    for _ in range(4):
        QApplication.processEvents()


def around(screen):
    """The area that a whole screen scrolls in where it needs more room than there is."""
    return screen.parentWidget().parentWidget()


def sideways(area):
    """By how much it must be scrolled to see all."""
    return area.horizontalScrollBar().maximum()


def shown_form(window):
    forms = window.shell.current().findChildren(QWidget, "child_form")
    return next(form for form in forms if form.isVisible())


def tabbed(window, form):
    """The names of what Tab goes through from here to the end of the form, each field once."""
    names = []
    # The window's own focus: a window that is not active, as at times in tests, has it too.
    focused = window.focusWidget()
    while form.isAncestorOf(focused):
        name = field_of(focused)
        names += [name] if focused.objectName() == "section_heading" or name not in names else []
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        focused = window.focusWidget()
    return names


def from_top_to_bottom(form):
    """The names of the fields that show, as they stand under each other."""
    shown = [editor for editor in form.findChildren(Editor) if editor.isVisible()]
    places = {each.objectName(): each.mapTo(form, QPoint(0, 0)).y() for each in shown}
    return sorted(places, key=places.__getitem__)


def field_of(widget):
    """The field that the widget is a part of; else its own name."""
    around = widget
    while around is not None and not isinstance(around, Editor):
        around = around.parentWidget()
    return (around or widget).objectName()


def is_clipped(widget):
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    needed = widget.sizeHint()
    return needed.width() > widget.width() + 1 or needed.height() > widget.height() + 1


def clipped(top):
    speaking = (
        widget
        for widget in top.findChildren(QWidget)
        if isinstance(widget, (QAbstractButton, QLabel)) and not isinstance(widget, ElidedLabel)
    )
    return [
        (type(widget).__name__, widget.objectName(), widget.text())
        for widget in speaking
        if widget.isVisible() and widget.text() and is_clipped(widget)
    ]


def test_every_screen_is_there():
    assert set(screens()) == {screen.key for screen in SCREENS}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("key", "part"), PLACES)
def test_nothing_is_clipped(window, key, part, size):
    window.resize(*size)
    show(window, key, part)
    assert clipped(window) == []


@pytest.mark.parametrize(("key", "part"), PLACES)
def test_the_window_never_outgrows_a_small_display(window, key, part):
    window.resize(*SMALLEST)
    show(window, key, part)
    assert (window.width(), window.height()) == SMALLEST


@pytest.mark.parametrize("pane", PANES)
def test_the_reports_fit_a_small_display_from_side_to_side(window, pane):
    window.resize(*SMALLEST)
    show(window, "reports", "")
    window.shell.current().findChild(QAbstractButton, f"segment_{pane}").click()
    settle(window)
    assert sideways(around(window.shell.current())) == 0


@pytest.mark.parametrize("name", ["save_as", "print", "issue", "earlier", "later"])
def test_every_button_of_the_reports_shows_on_a_small_display(window, qtbot, name):
    window.resize(*SMALLEST)
    show(window, "reports", "")
    window.shell.current().findChild(QAbstractButton, "segment_figures").click()
    settle(window)
    button = window.shell.current().findChild(QAbstractButton, name)
    qtbot.waitUntil(lambda: button.visibleRegion().boundingRect() == button.rect())


def test_the_list_of_children_needs_no_scrolling_sideways(window):
    window.resize(1366, 768)
    show(window, "children", "")
    assert sideways(window.shell.current().findChild(QTableView, "children_table")) == 0


def test_a_small_display_shows_first_what_a_child_is_looked_up_by(window):
    window.resize(*SMALLEST)
    show(window, "children", "")
    table = window.shell.current().findChild(QTableView, "children_table")
    shown = [
        table.model().headerData(number, Qt.Orientation.Horizontal)
        for number in range(table.model().columnCount())
        if table.columnViewportPosition(number) + table.columnWidth(number)
        <= table.viewport().width()
    ]
    assert shown[:4] == ["Họ và tên", "Tuổi", "Thôn", "Hoàn cảnh, nguy cơ"]


def test_tab_goes_through_the_form_of_a_child_as_one_reads_it(window):
    window.resize(1366, 768)
    show(window, "child", "new")
    form = shown_form(window)
    form.focus_field("full_name")
    names = [name for name in tabbed(window, form) if name != "section_heading"]
    read = [*from_top_to_bottom(form), "save", "leave"]
    assert names[: len(read)] == read


def test_tab_goes_through_a_section_that_was_unfolded(window):
    window.resize(1366, 768)
    show(window, "child", "new")
    form = shown_form(window)
    form.focus_field("schooling")
    assert tabbed(window, form)[:3] == ["schooling", "school_level", "school"]


def test_who_is_around_a_carer_takes_the_width_beside_the_form(window):
    window.resize(1366, 768)
    show(window, "person", "first")
    page = window.shell.current()
    inside = (widget for widget in page.findChildren(QWidget) if widget.isVisible())
    card = next(widget for widget in inside if widget.objectName().startswith("related_"))
    right = card.mapTo(page, card.rect().topRight()).x()
    assert page.width() - right < BESIDE


def test_every_control_that_can_be_tabbed_to_says_what_it_is(window):
    window.resize(1366, 768)
    show(window, "children", "")
    silent = [
        type(button).__name__
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and not (button.text() or button.accessibleName())
    ]
    assert silent == []

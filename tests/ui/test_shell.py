"""The window around the screens: where one is, what waits, search, undo, the lock."""

from dataclasses import dataclass, replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from cpo_desktop.bootstrap import assemble
from cpo_desktop.domain.child import Child
from cpo_desktop.services.front_door import unlock as unlock_store
from cpo_desktop.ui.door import Door
from cpo_desktop.ui.jobs import Job
from cpo_desktop.ui.navigation import New
from cpo_desktop.ui.preferences import Preferences
from cpo_desktop.ui.shell.bars import StatusLine
from cpo_desktop.ui.shell.palette import SearchPalette
from cpo_desktop.ui.shell.presenter import Command, Place, ShellPresenter, counts
from cpo_desktop.ui.shell.screens import SCREENS, screens
from cpo_desktop.ui.shell.view import ShellWidget
from cpo_desktop.ui.theme import Appearance
from cpo_desktop.ui.unlock.view import UnlockWidget
from cpo_desktop.ui.widgets import ElidedLabel, Text
from cpo_desktop.ui.window import Window
from cpo_desktop.wording.actions import said
from tests.conftest import NOW, PASSWORD
from tests.factory import a_child
from tests.ui.conftest import type_into

SCREENS_BY_KEY = screens()


@dataclass
class FakeView:
    place: Place | None = None
    notice: str = ""

    def show_place(self, place):
        self.place = place

    def show_notice(self, sentence, *, undo):
        self.notice = sentence

    def __getattr__(self, name):
        return lambda *_arguments, **_named: None


@pytest.fixture
def view():
    return FakeView()


@pytest.fixture
def presenter(view, app):
    commands = (Command("Thêm trẻ em", Place("child", New())),)
    made = ShellPresenter(view, app, SCREENS_BY_KEY, commands)
    made.start()
    return made


@pytest.fixture
def child(app):
    return a_child(full_name="Nguyễn Thị Đào", village=app.office.villages()[0].id)


def test_it_opens_on_the_work_list(presenter, view):
    assert view.place == Place("start")


def test_back_leads_to_where_one_was(presenter, view):
    presenter.open("child", "1")
    presenter.open("child", "2")
    presenter.back()
    assert view.place == Place("child", "1")


def test_back_leads_to_a_list_as_it_was_left_and_not_as_it_was_opened(presenter, view):
    presenter.open("children", "filter")
    presenter.open("child", "1")
    presenter.back()
    assert view.place == Place("children")


def test_back_never_leads_to_where_one_is(presenter, view):
    presenter.open("reports")
    presenter.open("children", "filter")
    presenter.open("children")
    presenter.back()
    assert view.place == Place("reports")


def test_back_never_leads_to_an_empty_form(presenter, view):
    presenter.open("children")
    presenter.open("child", New())
    presenter.open("child", "1")
    presenter.back()
    assert view.place == Place("children")


def test_a_child_is_found_by_part_of_its_name_without_accents(presenter, app, child):
    app.records.save(child)
    assert [found.place for found in presenter.search("dao nguy")] == [Place("child", child.id)]


@pytest.mark.parametrize(
    ("typed", "place"),
    [("bao", None), ("rep", Place("reports")), ("them tre", Place("child", New()))],
)
def test_screens_and_things_to_do_are_found_by_name(presenter, typed, place):
    assert [found.place for found in presenter.search(typed)] == ([place] if place else [])


def test_undo_takes_the_last_change_back_and_says_so(presenter, app, view, child):
    app.records.save(child)
    presenter.undo()
    assert view.notice == "Taken back: adding Nguyễn Thị Đào."


def test_nothing_to_undo_is_said_plainly(presenter, view):
    presenter.undo()
    assert view.notice == "There is nothing to undo."


def test_what_was_saved_is_said_by_name(app, child):
    app.records.save(child)
    assert said(app.records.save(replace(child, usual_name="Na"))) == "Saved: Nguyễn Thị Đào."


def test_each_due_item_counts_for_its_screen_and_for_the_work_list():
    items = [
        SimpleNamespace(screen=screen) for screen in ("measure", "measure", "reports", "inspection")
    ]
    counted = counts(items, NOW, SCREENS_BY_KEY)
    assert counted == {"start": 4, "measures": 2, "reports": 1, "work": 1}


def test_a_case_counts_for_its_screen_once_it_is_overdue():
    items = [
        SimpleNamespace(screen="case", is_overdue=lambda _now: True),
        SimpleNamespace(screen="case", is_overdue=lambda _now: False),
    ]
    assert counts(items, NOW, SCREENS_BY_KEY) == {"start": 2, "cases": 1}


def test_every_screen_that_is_there_has_a_name_of_its_own():
    assert len({screen.key for screen in SCREENS}) == len(SCREENS)


@pytest.fixture
def shell(qtbot, desk):
    widget = ShellWidget(desk.app, desk.jobs, desk.changes)
    qtbot.addWidget(widget)
    widget.resize(1366, 768)
    with qtbot.waitExposed(widget):
        widget.show()
    yield widget
    qtbot.waitUntil(lambda: desk.jobs.current is None)


def test_control_and_a_number_open_the_screens_in_their_order(qtbot, shell):
    keys = [key for key, screen in screens().items() if screen.in_navigation]
    assert len(keys) == 10  # the tenth is 0
    for digit, key in zip("1234567890", keys, strict=True):
        qtbot.keyClick(shell, digit, Qt.KeyboardModifier.ControlModifier)
        assert shell.current().objectName() == f"screen_{key}"


def test_control_k_finds_a_screen_and_enter_opens_it(qtbot, shell):
    qtbot.keyClick(shell, "k", Qt.KeyboardModifier.ControlModifier)
    field = shell.findChild(QLineEdit, "palette_field")
    type_into(field, "sett")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert shell.current().objectName() == "screen_settings"


def test_escape_closes_the_search(qtbot, shell):
    shell.search()
    qtbot.keyClick(shell.findChild(QLineEdit, "palette_field"), Qt.Key.Key_Escape)
    assert not shell.findChild(SearchPalette).isVisible()


def test_a_save_is_told_with_undo_beside_it_and_undo_takes_it_back(qtbot, shell, app, child):
    shell.saved(app.records.save(child))
    undo = shell.findChild(QAbstractButton, "notice_undo")
    assert undo.isVisible()
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert app.records.find(Child, "dao") == ()


def test_the_undo_button_rests_while_there_is_nothing_to_undo(shell, app, child):
    button = shell.findChild(QAbstractButton, "undo_button")
    before = button.isEnabled()
    app.records.save(child)
    assert (before, button.isEnabled()) == (False, True)


def test_a_running_job_shows_its_progress_and_can_be_stopped(qtbot):
    status = StatusLine(clock=iter(range(100)).__next__)
    qtbot.addWidget(status)
    job = Job("Đang xuất", lambda _context: None)
    status.follow(job)
    job.progressed.emit(40, 100)
    words = status.findChild(Text, "job_words").text()
    assert words.startswith("Đang xuất 40 %")


def test_nothing_personal_stands_in_the_title_of_the_window(window):
    assert window.windowTitle() == "CPO Desktop"


@pytest.fixture
def window(qtbot, store, clock, looks, tmp_path):
    door = Door(store, clock, lambda _job: None)
    made = Window(
        door, lambda database: assemble(store, database, clock), Preferences(tmp_path), looks
    )
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def unlock(qtbot, window):
    page = next(page for page in window.findChildren(UnlockWidget) if page.isVisible())
    type_into(page.findChild(QLineEdit, "password"), PASSWORD)
    with qtbot.waitSignal(page.opened):
        qtbot.keyClick(page.findChild(QLineEdit, "password"), Qt.Key.Key_Return)


def test_the_password_leads_to_the_work_list(qtbot, window):
    unlock(qtbot, window)
    assert window.shell.current().objectName() == "screen_start"


def test_locking_blanks_the_window_and_unlocking_finds_everything_as_it_was(qtbot, window):
    unlock(qtbot, window)
    window.shell.open("settings")
    window.shell.findChild(QAction, "lock").trigger()
    blank = not window.shell.isVisible()
    unlock(qtbot, window)
    assert (blank, window.shell.current().objectName()) == (True, "screen_settings")


def test_an_empty_folder_leads_to_the_set_up(qtbot, clock, looks, tmp_path):
    door = Door(tmp_path / "new", clock, lambda _job: None)
    made = Window(door, lambda _database: None, Preferences(tmp_path), looks)
    qtbot.addWidget(made)
    assert made.findChild(QWidget, "setup_page") is not None


def test_a_demo_commune_that_was_locked_opens_again(qtbot, store, clock, looks, tmp_path):
    door = Door(tmp_path / "new", clock, lambda _job: unlock_store(store, PASSWORD, clock=clock))
    window = Window(
        door, lambda database: assemble(store, database, clock), Preferences(tmp_path), looks
    )
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.opened):
        qtbot.mouseClick(window.findChild(QAbstractButton, "try_demo"), Qt.MouseButton.LeftButton)
    window.lock()
    unlock(qtbot, window)
    assert window.shell.isVisible()
    window.wait_for_jobs()
    window.close()


def test_appearance_and_language_are_remembered_beside_the_store(tmp_path):
    kept = Preferences(tmp_path)
    kept.appearance = Appearance.DARK
    kept.save()
    assert Preferences(tmp_path).appearance is Appearance.DARK


def test_the_status_line_says_whose_store_it_is(shell):
    assert shell.findChild(ElidedLabel, "who").text() == "Phường Hoàn Kiếm · Cán bộ Thử Nghiệm"

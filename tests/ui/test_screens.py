"""Every screen, in Vietnamese, on a made-up commune: it opens, and nothing on it is clipped."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from cpo_desktop.bootstrap import assemble
from cpo_desktop.foundation.progress import JobContext
from cpo_desktop.services.demo import create_demo
from cpo_desktop.services.front_door import Tiers
from cpo_desktop.ui.door import Door
from cpo_desktop.ui.navigation import New
from cpo_desktop.ui.preferences import Preferences
from cpo_desktop.ui.shell.screens import SCREENS, screens
from cpo_desktop.ui.widgets import ElidedLabel
from cpo_desktop.ui.window import Window
from cpo_desktop.wording.language import Language, Translators
from tests.conftest import TickingClock

SIZES = [pytest.param((1366, 768), id="1366x768"), pytest.param((1280, 720), id="1280x720")]
# 1366×768 at 150 %.
SMALLEST = (911, 512)
RECORDS = ("child", "person", "household", "marriage", "measure")
PLACES = [*((screen.key, "") for screen in SCREENS if screen.in_navigation)]
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
    app = window.shell.app
    letters = "abcdghlmnpqrstvxy0123456789"
    hits = (hit for letter in letters for hit in app.search.find(letter, 60))
    return next(hit.id for hit in hits if hit.entity == key)


def argument(window, key, part):
    return {"": None, "new": New()}[part] if part != "first" else first(window, key)


def show(window, key, part):
    window.shell.open(key, argument(window, key, part))
    window.wait_for_jobs()
    for _ in range(4):
        QApplication.processEvents()


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


def test_every_control_that_can_be_tabbed_to_says_what_it_is(window):
    window.resize(1366, 768)
    show(window, "children", "")
    silent = [
        type(button).__name__
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and not (button.text() or button.accessibleName())
    ]
    assert silent == []

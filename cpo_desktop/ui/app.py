"""Runs the program as a window; makes a picture of it; opens every screen and leaves.

What needs the store's code imports it where it is used: the lock is shown before (see `ui.door`).
"""

import logging
import os
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from cpo_desktop.foundation.clock import Clock
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.logs import start_logging
from cpo_desktop.foundation.progress import JobContext
from cpo_desktop.foundation.store_folder import is_used
from cpo_desktop.foundation.words import mark
from cpo_desktop.ui import prompts, theme
from cpo_desktop.ui.door import Door
from cpo_desktop.ui.preferences import Preferences
from cpo_desktop.ui.theme import Appearance
from cpo_desktop.ui.window import Window
from cpo_desktop.wording import say
from cpo_desktop.wording.language import Translators

if TYPE_CHECKING:
    from cpo_desktop.storage.database import Database

DEMO_FOLDER: Final = "demo"
DEMO_CHILDREN: Final = 400
DEMO_YEARS: Final = 3
_SELF_TEST_CHILDREN: Final = 30

log = logging.getLogger(__name__)


class FolderNotUsable(UserFacingError):
    """The data folder is no folder, or not this user's."""

    sentence = mark("The data folder {folder} cannot be used. Choose one where you may write.")


class Program:
    """The QApplication with its style, its words and its window; keep it while the program runs."""

    def __init__(
        self, folder: Path, appearance: Appearance | None = None, clock: Clock | None = None
    ) -> None:
        self._clock = clock or _now
        present = QApplication.instance()
        self.qt = present if isinstance(present, QApplication) else QApplication(sys.argv[:1])
        self.qt.setApplicationName("cpo-desktop")
        self.preferences = Preferences(folder)
        self.words = Translators(self.qt)
        self.words.use(self.preferences.language)
        self.qt.setApplicationDisplayName(say("CPO Desktop"))
        self.looks = theme.Theme(self.qt, appearance or self.preferences.appearance)
        self.door = Door(folder, self._clock, lambda job: open_demo(folder / DEMO_FOLDER, job))
        self.window = Window(self.door, self._assemble, self.preferences, self.looks)

    def _assemble(self, database: "Database") -> Any:  # noqa: ANN401 - bootstrap.Application
        from cpo_desktop.bootstrap import assemble  # noqa: PLC0415 - see the module's docstring

        return assemble(database.path.parent, database, self._clock)


def run(folder: Path) -> int:
    """Open the window on the store in this folder, and leave when it is closed."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        start_logging(folder)
    except OSError as error:
        raise FolderNotUsable(folder=folder) from error
    program = Program(folder)
    sys.excepthook = crash_handler(program.window)
    program.window.show()
    program.window.read_ahead()
    return program.qt.exec()


def screenshot(folder: Path, password: str, target: Path) -> None:
    """Save a picture of the window on the open store; WrongPassword if it does not open."""
    _do_without_display()
    program = Program(folder, Appearance.LIGHT)
    program.window.enter(program.door.unlock(password))
    program.window.resize(1366, 768)
    program.window.show()
    _settle(program)
    program.window.grab().save(str(target))
    program.window.close()


def self_test() -> int:
    """Open every screen on a small made-up commune and leave; 0 if none of them failed."""
    _do_without_display()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        program = Program(Path(folder))
        failures: list[type[BaseException]] = []
        sys.excepthook = lambda kind, _error, _trace: failures.append(kind)
        program.window.enter(
            open_demo(Path(folder), JobContext(), children=_SELF_TEST_CHILDREN, years=1)
        )
        program.window.show()
        if program.window.shell is not None:
            for key in program.window.shell.screen_keys():
                program.window.shell.open(key)
                _settle(program)
        program.window.close()
        sys.excepthook = sys.__excepthook__
    for kind in failures:
        sys.stderr.write(f"{kind.__name__}\n")
    return 1 if failures or program.window.shell is None else 0


def open_demo(
    folder: Path, job: JobContext, *, children: int = DEMO_CHILDREN, years: int = DEMO_YEARS
) -> "Database":
    """The made-up commune in this folder, open; made first if it is not there yet."""
    from cpo_desktop.services import front_door  # noqa: PLC0415
    from cpo_desktop.services.demo import DEMO_PASSWORD, create_demo  # noqa: PLC0415

    if is_used(folder):
        return front_door.unlock(folder, DEMO_PASSWORD, clock=_now)
    return create_demo(
        folder,
        children=children,
        years=years,
        seed=1,
        clock=_now,
        tiers=front_door.Tiers.TWO,
        job=job,
    )


def crash_handler(
    window: Window,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """What tells of a bug: in the log without anybody's data, and on the screen in plain words."""

    def handle(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        log.critical("crashed", exc_info=(kind, error, trace))
        prompts.tell(
            window,
            say("Something in the program went wrong. Everything saved is safe."),
            say(
                "Close the program and open it again. If this comes back, tell who looks after it."
            ),
        )

    return handle


def _now() -> datetime:
    from cpo_desktop.bootstrap import system_clock  # noqa: PLC0415

    return system_clock()


def _do_without_display() -> None:
    """Paint into memory where there is no display to paint on."""
    if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _settle(program: Program) -> None:
    """Let everything that was started be painted, and running jobs end."""
    program.window.wait_for_jobs()
    for _ in range(3):
        program.qt.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)

"""The one window: set-up or the lock, then the shell; locked again when nobody is there."""

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from typing_extensions import override

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.ui import actions, theme
from cpo_desktop.ui.changes import ChangeFeed
from cpo_desktop.ui.door import Door
from cpo_desktop.ui.jobs import Job, JobRunner
from cpo_desktop.ui.preferences import Preferences
from cpo_desktop.ui.unlock.view import UnlockWidget
from cpo_desktop.ui.widgets import column, named
from cpo_desktop.wording import say, sentence_of

if TYPE_CHECKING:
    from cpo_desktop.ui.setup.view import SetupWidget
    from cpo_desktop.ui.shell.view import ShellWidget

log = logging.getLogger(__name__)

LOCK_AFTER_MILLISECONDS: Final = 15 * 60 * 1000
_SIGNS_OF_LIFE: Final = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}
)
Gate: TypeAlias = "UnlockWidget | SetupWidget"


class Window(QWidget):
    """Holds whatever the officer may see now; closing it closes the store."""

    opened = Signal()

    def __init__(
        self,
        door: Door,
        assemble: Callable[[Any], Any],
        preferences: Preferences,
        looks: theme.Theme,
    ) -> None:
        super().__init__()
        self._door = door
        self._assemble = assemble
        self._preferences = preferences
        self._looks = looks
        self._jobs = JobRunner()
        self._app: Any = None
        self._feed: ChangeFeed | None = None
        self._shell: ShellWidget | None = None
        self._hidden: list[QWidget] = []
        self._stack = QStackedWidget()
        self.setLayout(column(self._stack, gap=0))
        self.setWindowTitle(say("CPO Desktop"))
        self.resize(1366, 768)
        self.restoreGeometry(preferences.geometry)
        self._idle = QTimer(self, singleShot=True, interval=LOCK_AFTER_MILLISECONDS)
        self._idle.timeout.connect(self.lock)
        self._show_gate()

    @property
    def shell(self) -> "ShellWidget | None":
        """The shell, once the store is open."""
        return self._shell

    def enter(self, database: Any) -> None:  # noqa: ANN401 - storage.database.Database
        """Show what is in the open store."""
        if self._shell is not None:
            # Unlocked again: the first connection is still there, and everything as it was.
            database.close()
            self._show_shell(self._shell)
            return
        try:
            self._app = self._assemble(database)
            self._feed = ChangeFeed(self._app.subscribe)
            # The shell knows every register; the lock must not wait for them to be read.
            from cpo_desktop.ui.shell.commands import commands  # noqa: PLC0415
            from cpo_desktop.ui.shell.view import ShellWidget  # noqa: PLC0415

            shell = ShellWidget(
                self._app,
                self._jobs,
                self._feed,
                commands=commands(),
                preferences=self._preferences,
                looks=self._looks,
            )
        except UserFacingError as error:
            database.close()
            self._refuse(sentence_of(error))
            return
        # The demo commune lies in a folder of its own: that is what unlocking must open again.
        self._door = replace(self._door, folder=database.path.parent)
        self._shell = named("shell", shell)
        actions.action(actions.LOCK, shell, self.lock)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._stack.addWidget(shell)
        self._show_shell(shell)
        self.opened.emit()

    def lock(self) -> None:
        """Blank the window at once and keep everything as it was."""
        if self._shell is None or self._stack.currentWidget() is not self._shell:
            return
        self._shell.leave()
        self._hidden = [
            widget
            for widget in QApplication.topLevelWidgets()
            if widget is not self and widget.isVisible()
        ]
        for widget in self._hidden:
            widget.hide()
        self._show_gate()

    def read_ahead(self) -> None:
        """Have the code behind the lock read while the password is typed."""
        self._jobs.start(Job(say("Opening"), lambda _job: self._door.read_ahead()))

    def wait_for_jobs(self) -> None:
        """Return when nothing runs any more."""
        while self._jobs.current is not None:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

    def shut_down(self) -> None:
        """Let the screens keep what was typed, stop what runs, then close the store."""
        if self._shell is not None:
            self._shell.leave()
        self._jobs.shut_down()
        if self._feed is not None:
            self._feed.close()
        if self._app is not None:
            self._copy()
            self._app.database.close()
            self._app = None
        self._preferences.geometry = self.saveGeometry()
        self._preferences.save()

    def _copy(self) -> None:
        """Leave a copy of the day; closing is not held up by a full disk, which the next start tells."""
        try:
            self._app.maintenance.copy_of_the_day()
        except (UserFacingError, OSError) as error:
            log.warning("no copy at closing: %s", type(error).__name__)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self.shut_down()
        super().closeEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self._idle.start()
        return super().eventFilter(watched, event)

    def _show_gate(self) -> None:
        if self._shell is not None or self._door.exists():
            gate: Gate = named("unlock_page", UnlockWidget(self._door, self._jobs.run))
        else:
            from cpo_desktop.ui.setup.view import SetupWidget  # noqa: PLC0415 - once in its life

            gate = named("setup_page", SetupWidget(self._door, self._jobs.run))
        gate.opened.connect(self.enter)
        self._gate = gate
        self._stack.addWidget(gate)
        self._stack.setCurrentWidget(gate)
        gate.setFocus()

    def _show_shell(self, shell: "ShellWidget") -> None:
        self._stack.setCurrentWidget(shell)
        self._stack.removeWidget(self._gate)
        self._gate.deleteLater()
        for widget in self._hidden:
            widget.show()
        self._hidden = []
        shell.current().setFocus()
        self._idle.start()

    def _refuse(self, sentence: str) -> None:
        self._gate.show_failure(sentence)

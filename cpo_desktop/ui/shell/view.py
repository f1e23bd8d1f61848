"""The main window: navigation, search, the screen that shows, the notice and the status line."""

from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from cpo_desktop.ui import actions
from cpo_desktop.ui.changes import ChangeFeed
from cpo_desktop.ui.jobs import JobRunner
from cpo_desktop.ui.navigation import Desk, Leaves, Opens
from cpo_desktop.ui.preferences import Preferences
from cpo_desktop.ui.shell.bars import NoticeBar, StatusLine, TopBar
from cpo_desktop.ui.shell.palette import SearchPalette
from cpo_desktop.ui.shell.presenter import Command, Place, ShellPresenter
from cpo_desktop.ui.shell.screens import screens
from cpo_desktop.ui.shell.shortcuts import ShortcutSheet
from cpo_desktop.ui.shell.sidebar import Sidebar
from cpo_desktop.ui.theme import SPACE, Theme
from cpo_desktop.ui.widgets import column, holding, named, row, scrolling
from cpo_desktop.wording import say
from cpo_desktop.wording.actions import Done


class ShellWidget(QWidget):
    """The frame around every screen; the navigator that the screens are given."""

    def __init__(  # noqa: PLR0913 - each names itself at the call
        self,
        app: Any,  # noqa: ANN401 - bootstrap.Application
        jobs: JobRunner,
        changes: ChangeFeed,
        *,
        commands: Collection[Command] = (),
        preferences: Preferences | None = None,
        looks: Theme | None = None,
    ) -> None:
        super().__init__()
        self._screens = screens()
        self._desk = Desk(app, self, jobs, changes, preferences, looks)
        self._made: dict[str, QWidget] = {}
        self._areas: dict[str, QScrollArea] = {}
        self._showing = QWidget()
        self._presenter = ShellPresenter(self, app, self._screens, commands)
        self._build()
        self._add_keys()
        self._palette = SearchPalette(self, self._presenter.search)
        self._palette.chosen.connect(self._on_place_chosen)
        changes.changed.connect(self._presenter.on_changes)
        jobs.started.connect(self._status.follow)
        self._presenter.start()

    def _build(self) -> None:
        self._sidebar = named("navigation", Sidebar(self._screens.values()))
        self._sidebar.chosen.connect(self.open)
        self._top = named("top", TopBar())
        self._top.search.clicked.connect(self.search)
        self._top.undo.clicked.connect(self._on_undo_clicked)
        self._stack = named("screens", QStackedWidget())
        self._notice = named("notice_bar", NoticeBar())
        self._notice.undo_wanted.connect(self._on_undo_clicked)
        self._status = named("status", StatusLine())
        right = holding(column(self._top, self._stack, self._notice, gap=0))
        upper = row(self._sidebar, right, gap=0)
        layout = column(gap=0)
        layout.addLayout(upper, 1)
        layout.addWidget(self._status)
        self.setLayout(layout)

    def _add_keys(self) -> None:
        actions.action(actions.SEARCH, self, self.search)
        actions.action(actions.UNDO, self, self._presenter.undo)
        actions.action(actions.BACK, self, self.back)
        actions.action(actions.SHORTCUTS, self, self.show_shortcuts)
        for keys, key in self._sidebar.shortcuts():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda screen=key: self.open(screen))

    # Navigator

    def open(self, screen: str, argument: object = None) -> None:
        """Show the screen."""
        self._presenter.open(screen, argument)

    def back(self) -> None:
        """Show what was shown before."""
        self._presenter.back()

    def saved(self, receipt: Done) -> None:
        """Tell of a change, with Undo beside it."""
        self._presenter.saved(receipt)

    def tell(self, sentence: str) -> None:
        """Show a sentence in the quiet bar."""
        self._presenter.tell(sentence)

    # ShellView

    def show_place(self, place: Place) -> None:
        """Bring the screen to the front, made when first asked for."""
        self.leave()
        screen = self._screens[place.screen]
        if place.screen not in self._made:
            made = named(f"screen_{screen.key}", screen.make(self._desk))
            self._made[place.screen] = made
            # Where a screen needs more room than there is, it scrolls; the window never outgrows
            # its display, as it would at 150 %.
            self._areas[place.screen] = scrolling(made, sideways=True)
            self._stack.addWidget(self._areas[place.screen])
        # On a low display it may have been left scrolled down.
        self._areas[place.screen].verticalScrollBar().setValue(0)
        self._showing = widget = self._made[place.screen]
        self._sidebar.set_current(screen.under or screen.key)
        self._stack.setCurrentIndex(list(self._made).index(place.screen))
        widget.setFocus()
        if isinstance(widget, Opens):
            widget.open(place.argument)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How much work waits behind each entry."""
        self._sidebar.set_counts(counts)

    def show_undo(self, words: str) -> None:
        """What Undo would take back."""
        self._top.show_undo(words)

    def show_notice(self, sentence: str, *, undo: bool) -> None:
        """A quiet sentence at the bottom."""
        self._notice.tell(sentence, undo=undo)

    def show_identity(self, unit: str, officer: str) -> None:
        """Whose store this is and who works."""
        self._sidebar.set_unit(unit)
        self._status.show_who(" · ".join(filter(None, (unit, officer))))

    def show_backup(self, words: str) -> None:
        """When the last copy was made."""
        self._status.show_backup(words)

    # The frame's own

    def search(self) -> None:
        """Open the search palette over the search field."""
        field = self._top.search
        corner = field.mapTo(self, QPoint(-SPACE, -SPACE))
        self._palette.open_at(corner, max(field.width(), 70 * SPACE) + 2 * SPACE)

    def show_shortcuts(self) -> None:
        """Open the sheet of shortcuts."""
        lines = [(keys, say(self._screens[key].title)) for keys, key in self._sidebar.shortcuts()]
        ShortcutSheet(self, lines).open()

    @property
    def app(self) -> Any:  # noqa: ANN401 - bootstrap.Application
        """The services that the screens are given."""
        return self._desk.app

    def screen_keys(self) -> tuple[str, ...]:
        """The screens that the navigation offers."""
        return self._sidebar.keys()

    def current(self) -> QWidget:
        """The screen that shows."""
        return self._showing

    def leave(self) -> None:
        """Let the screen that shows keep what was typed, before another takes its place."""
        if isinstance(self._showing, Leaves):
            self._showing.leave()

    def _on_undo_clicked(self) -> None:
        self._notice.hide()
        self._presenter.undo()

    def _on_place_chosen(self, place: Place) -> None:
        self.open(place.screen, place.argument)

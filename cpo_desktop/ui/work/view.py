"""The page of the commune's own work as widgets: a card for each register."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from cpo_desktop.domain.register import Register
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Card,
    ElidedLabel,
    Heading,
    LinkText,
    Text,
    button,
    column,
    emptied,
    holding,
    icon_label,
    named,
    row,
    scrolling,
)
from cpo_desktop.ui.work.presenter import Shelf, WorkPresenter
from cpo_desktop.wording import formats, labels, say

_NARROW: Final = 110 * SPACE


class WorkWidget(QWidget):
    """Every register of the commune's own work, each a click from its list and from a new entry."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._shelves: Sequence[Shelf] = ()
        # A connection does not keep its receiver alive, so the screen holds the presenter.
        self._presenter = WorkPresenter(self, desk.app, desk.navigator)
        self._place = column()
        area = named("work_area", scrolling(holding(column(self._place, None))))
        hint = say(
            "What the commune does for its children besides its cases, for the plan's reports."
        )
        layout = column(Heading(say("Work of the commune"), hint), gap=2 * SPACE, margin=3 * SPACE)
        layout.addWidget(area, 1)
        self.setLayout(layout)
        self.setFocusProxy(area)
        self._across = 0
        desk.changes.changed.connect(self._presenter.on_changes)

    def open(self, _argument: object) -> None:
        """Show how things stand now."""
        self._presenter.refresh()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shelves and self._columns() != self._across:
            self.show_shelves(self._shelves)

    def show_shelves(self, shelves: Sequence[Shelf]) -> None:
        """Show the registers."""
        self._shelves = shelves
        self._across = self._columns()
        emptied(self._place)
        grid = QGridLayout()
        grid.setSpacing(int(1.5 * SPACE))
        grid.setContentsMargins(0, 0, 2 * SPACE, 0)
        for number, shelf in enumerate(shelves):
            down, across = divmod(number, self._across)
            grid.addWidget(self._card(shelf), down, across)
        for across in range(self._across):
            grid.setColumnStretch(across, 1)
        self._place.addWidget(holding(grid))

    def _columns(self) -> int:
        return 2 if self.width() < _NARROW else 3

    def _card(self, shelf: Shelf) -> QWidget:
        register = shelf.register
        opening = named(
            f"open_{register.list_key}",
            LinkText(
                labels.entity_plural(register.kind.entity),
                lambda: self._presenter.open_list(register),
            ),
        )
        add = button(
            say("Add"),
            lambda: self._presenter.add(register),
            icon="plus",
            name=f"add_{register.name}",
        )
        head = row(icon_label(register.icon, Tone.ACCENT, 22), opening, None, add)
        hint = ElidedLabel(say(register.hint), TextSize.SMALL, Tone.QUIET)
        hint.setToolTip(say(register.hint))
        facts = row(Text(_counted(shelf), TextSize.STRONG, wraps=False), None, gap=SPACE)
        if shelf.overdue:
            facts.addWidget(self._overdue(shelf, register))
        return Card(head, hint, facts, gap=HALF)

    def _overdue(self, shelf: Shelf, register: Register) -> QWidget:
        words = say("{n} overdue").format(n=formats.whole(shelf.overdue))
        link = LinkText(words, lambda: self._presenter.open_overdue(register), tone=Tone.DANGER)
        return named(f"overdue_{register.name}", link)


def _counted(shelf: Shelf) -> str:
    number = formats.whole(shelf.number)
    if shelf.year is None:
        return say("{n} recorded").format(n=number)
    return say("{n} in {year}").format(n=number, year=shelf.year)

"""A short list of what belongs to a record: a card with an entry each, and a button to add one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtWidgets import QWidget

from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Action,
    Card,
    ElidedLabel,
    LinkText,
    Text,
    button,
    column,
    emptied,
    line,
    named,
    row,
)

_MOST: Final = 6
_MOST_IN_NARROW: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry: its words, a quieter line above and below them, and what can be done with it.

    `inside` makes what else stands in it, as words that are covered until they are asked for.
    """

    key: str
    words: str = field(repr=False)
    above: str = field(default="", repr=False)
    above_tone: Tone = Tone.QUIET
    below: str = field(default="", repr=False)
    inside: Callable[[], QWidget] | None = None
    actions: tuple[Action, ...] = ()


class EntryList(QWidget):
    """Entries under each other; without any, a sentence says what belongs there.

    In a `narrow` one no more than three things to do stand in a line.
    """

    def __init__(self, empty: str, *, narrow: bool = False) -> None:
        super().__init__()
        self._empty = empty
        self._across = _MOST_IN_NARROW if narrow else _MOST
        self._summary = named("entries_summary", Text("", tone=Tone.QUIET))
        self._entries = column(gap=int(1.5 * SPACE))
        self.setLayout(column(self._summary, self._entries, gap=int(1.5 * SPACE)))
        self.show_entries(())

    def show_entries(self, entries: Sequence[Entry], summary: str = "") -> None:
        """Show these, and one line about all of them."""
        emptied(self._entries)
        self._summary.setText(summary)
        self._summary.setVisible(bool(summary))
        for number, entry in enumerate(entries):
            if number:
                self._entries.addWidget(line())
            self._entries.addWidget(named(f"entry_{entry.key}", _EntryWords(entry, self._across)))
        if not entries:
            self._entries.addWidget(Text(self._empty, tone=Tone.QUIET))


class EntriesCard(Card):
    """Entries under a heading, with a button that adds one."""

    def __init__(self, heading: str, add: str, on_add: Callable[[], object], empty: str) -> None:
        super().__init__(gap=int(1.5 * SPACE))
        self._list = EntryList(empty)
        adding = button(add, on_add, icon="plus", name="add_entry")
        head = row(ElidedLabel(heading, TextSize.HEADING), adding)
        head.setStretch(0, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._list)

    def show_entries(self, entries: Sequence[Entry], summary: str = "") -> None:
        """Show these, and one line about all of them."""
        self._list.show_entries(entries, summary)


class _EntryWords(QWidget):
    def __init__(self, entry: Entry, across: int) -> None:
        super().__init__()
        layout = column(gap=HALF)
        if entry.above:
            layout.addWidget(Text(entry.above, TextSize.SMALL, entry.above_tone))
        layout.addWidget(Text(entry.words))
        if entry.below:
            layout.addWidget(Text(entry.below, TextSize.SMALL, Tone.QUIET))
        if entry.inside:
            layout.addWidget(entry.inside())
        links = [
            named(f"act_{number}", LinkText(words, act))
            for number, (words, act) in enumerate(entry.actions)
        ]
        for first in range(0, len(links), across):
            layout.addLayout(row(*links[first : first + across], None, gap=2 * SPACE))
        self.setLayout(layout)

"""How a list screen is laid out: heading, filters, the table or why it is empty, and a preview."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

from cpo_desktop.ui.theme import SPACE, Tone
from cpo_desktop.ui.widgets import (
    Action,
    Card,
    EmptyState,
    Text,
    column,
    emptied,
    holding,
    named,
    row,
)

PREVIEW_WIDTH: Final = 37 * SPACE


class ListFrame(QWidget):
    """The parts of a list screen in their places; the screen fills them."""

    def __init__(
        self, heading: QWidget, filters: Sequence[QWidget | None], table: QWidget, preview: QWidget
    ) -> None:
        super().__init__()
        self._summary = named("list_summary", Text("", tone=Tone.QUIET, wraps=False))
        self._empty = column()
        self._stack = QStackedWidget()
        self._stack.addWidget(Card(table, margin=1, gap=0))
        self._stack.addWidget(Card(holding(self._empty)))
        preview.setFixedWidth(PREVIEW_WIDTH)
        self._preview = preview
        body = row(self._stack, preview, gap=2 * SPACE)
        body.setStretch(0, 1)
        bar: QLayout = row(*filters, None, self._summary)
        layout = column(heading, bar, gap=2 * SPACE, margin=3 * SPACE)
        layout.addLayout(body, 1)
        self.setLayout(layout)

    def show_table(self, summary: str) -> None:
        """Show the rows; the summary says how many there are."""
        self._summary.setText(summary)
        self._stack.setCurrentIndex(0)
        self._preview.show()

    def show_empty(self, words: str, hint: str, actions: Sequence[Action]) -> None:
        """Say instead of rows why there are none, and what to do."""
        self._summary.setText("")
        emptied(self._empty)
        self._empty.addWidget(named("empty_list", EmptyState(words, actions, hint=hint)))
        self._stack.setCurrentIndex(1)
        self._preview.hide()

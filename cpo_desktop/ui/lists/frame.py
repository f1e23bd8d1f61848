"""How a list screen is laid out: heading, filters, the table or why it is empty, and a preview."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget
from typing_extensions import override

from cpo_desktop.ui.theme import SPACE, Tone
from cpo_desktop.ui.widgets import (
    Action,
    Card,
    ElidedLabel,
    EmptyState,
    column,
    emptied,
    holding,
    named,
    row,
)

PREVIEW_WIDTH: Final = 37 * SPACE
_ROOMY_FROM: Final = 120 * SPACE
"""Narrower than this there is no preview, and the filters stand in two rows."""


class ListFrame(QWidget):
    """The parts of a list screen in their places; the screen fills them."""

    def __init__(
        self,
        heading: QWidget,
        *,
        state: QWidget,
        filters: Sequence[QWidget],
        table: QWidget,
        preview: QWidget,
    ) -> None:
        super().__init__()
        self._summary = named("list_summary", ElidedLabel("", tone=Tone.QUIET))
        self._summary.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._empty = column()
        self._stack = QStackedWidget()
        self._stack.addWidget(Card(table, margin=1, gap=0))
        self._stack.addWidget(Card(holding(self._empty)))
        preview.setFixedWidth(PREVIEW_WIDTH)
        self._preview = holding(row(preview))
        body = row(self._stack, self._preview, gap=2 * SPACE)
        body.setStretch(0, 1)
        boxes = row(*filters, self._summary)
        boxes.setStretch(len(filters), 1)
        self._bar = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._bar.setSpacing(SPACE)
        self._bar.addWidget(state)
        self._bar.addLayout(boxes, 1)
        layout = column(heading, self._bar, gap=2 * SPACE, margin=3 * SPACE)
        layout.addLayout(body, 1)
        self.setLayout(layout)

    def show_table(self, summary: str = "") -> None:
        """Show the rows; the summary says what is to be said of all of them."""
        self._summary.setText(summary)
        self._stack.setCurrentIndex(0)
        self._show_preview()

    def show_empty(self, words: str, hint: str, actions: Sequence[Action]) -> None:
        """Say instead of rows why there are none, and what to do."""
        self._summary.setText("")
        emptied(self._empty)
        self._empty.addWidget(named("empty_list", EmptyState(words, actions, hint=hint)))
        self._stack.setCurrentIndex(1)
        self._show_preview()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self._bar.setDirection(ways.LeftToRight if self._roomy() else ways.TopToBottom)
        self._show_preview()

    def _roomy(self) -> bool:
        return self.width() >= _ROOMY_FROM

    def _show_preview(self) -> None:
        self._preview.setVisible(self._roomy() and self._stack.currentIndex() == 0)

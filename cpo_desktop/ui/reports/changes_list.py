"""What a correction states otherwise, line by line, in a few lines that scroll."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from cpo_desktop.reports.snapshot import Change
from cpo_desktop.ui import theme
from cpo_desktop.ui.reports.showing import change_words
from cpo_desktop.ui.theme import SPACE, TextSize
from cpo_desktop.ui.widgets import Text, column, named
from cpo_desktop.wording import formats, say

_TALLEST: Final = 14 * SPACE
_USUAL_WIDTH: Final = 70 * SPACE


class ChangesList(QWidget):
    """How many changes there are, and each of them; the words can be copied."""

    def __init__(self) -> None:
        super().__init__()
        self._said = named("changes_said", Text(""))
        self._lines = named("changes", QPlainTextEdit(), say("What changed"))
        self._lines.setReadOnly(True)
        self._lines.setTabChangesFocus(True)
        self._lines.setFrameShape(QFrame.Shape.NoFrame)
        self._lines.setFont(theme.font(TextSize.BODY))
        self.setLayout(column(self._said, self._lines, gap=SPACE // 2))

    def show_changes(self, number: str, changes: Sequence[Change]) -> None:
        """List what is stated otherwise than under this number; nothing is said plainly."""
        if changes:
            count = formats.whole(len(changes))
            words = say("Changes against number {number}: {n}").format(n=count, number=number)
        else:
            words = say("Nothing changed against number {number}.").format(number=number)
        self._said.setText(words)
        lines = "\n".join(change_words(change) for change in changes)
        self._lines.setPlainText(lines)
        self._lines.setVisible(bool(changes))
        room = QRect(0, 0, _USUAL_WIDTH, 10_000)
        box = self._lines.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, lines)
        self._lines.setFixedHeight(min(box.height() + 3 * SPACE, _TALLEST))

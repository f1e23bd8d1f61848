"""The sheet of keyboard shortcuts (Ctrl+/)."""

from collections.abc import Iterable

from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from cpo_desktop.ui import actions
from cpo_desktop.ui.theme import SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import Text, button, column, row
from cpo_desktop.wording import say


class ShortcutSheet(QDialog):
    """Every shortcut and what it does."""

    def __init__(self, parent: QWidget, screens: Iterable[tuple[str, str]]) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Keyboard shortcuts"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * SPACE)
        grid.setVerticalSpacing(SPACE)
        known = [(actions.keys_text(each), say(each.words)) for each in actions.ALL]
        lines = [*screens, *known]
        half = (len(lines) + 1) // 2
        for number, (keys, words) in enumerate(lines):
            across, down = divmod(number, half)
            grid.addWidget(Text(keys, TextSize.STRONG, Tone.ACCENT, wraps=False), down, 2 * across)
            grid.addWidget(Text(words, wraps=False), down, 2 * across + 1)
        close = button(say("Close"), self.accept, name="close")
        heading = Text(say("Keyboard shortcuts"), TextSize.TITLE)
        self.setLayout(column(heading, grid, row(None, close), gap=2 * SPACE, margin=3 * SPACE))

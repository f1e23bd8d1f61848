"""What stands above a list: a line to find in it, and boxes that narrow it."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QSignalBlocker, QSize, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLineEdit
from typing_extensions import override

from cpo_desktop.ui import theme
from cpo_desktop.ui.theme import SPACE, Tone

Choice = tuple[Any, str]
"""A value of a filter and its words."""

_TYPING_PAUSE: Final = 150
_FIND_WIDTH: Final = 30 * SPACE
_MOST_SHOWN: Final = 20
_NARROWEST: Final = 12 * SPACE


class FindLine(QLineEdit):
    """A line that narrows the list while one types; `found` carries the words after a short pause."""

    found = Signal(str)

    def __init__(self, prompt: str) -> None:
        super().__init__()
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(_FIND_WIDTH // 2)
        self.setMaximumWidth(_FIND_WIDTH)
        glass = QAction(theme.icon("magnifying-glass", Tone.QUIET), "", self)
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)
        self._pause.timeout.connect(lambda: self.found.emit(self.text()))
        self.textEdited.connect(lambda _text: self._pause.start())

    @override
    def sizeHint(self) -> QSize:
        return QSize(_FIND_WIDTH, super().sizeHint().height())

    def show_words(self, words: str) -> None:
        """Stand at these words without telling anybody."""
        if words != self.text():
            self.setText(words)


class FilterBox(QComboBox):
    """One way to narrow a list; its first choice, of the key None, narrows nothing."""

    picked = Signal(object)

    def __init__(self, everything: str) -> None:
        super().__init__()
        self._everything = everything
        self.setAccessibleName(everything)
        self.setMaxVisibleItems(_MOST_SHOWN)
        self.setMinimumWidth(_NARROWEST)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.set_choices(())
        self.activated.connect(self._on_activated)

    def set_choices(self, choices: Sequence[Choice], current: Any = None) -> None:  # noqa: ANN401
        """Offer these besides everything, and stand at `current`."""
        with QSignalBlocker(self):
            self.clear()
            for key, words in ((None, self._everything), *choices):
                self.addItem(words, key)
        self.show_choice(current)

    def show_choice(self, key: Any) -> None:  # noqa: ANN401
        """Stand at this choice without telling anybody; at everything if it is not offered."""
        self.setCurrentIndex(max(0, self.findData(key)) if key is not None else 0)

    def _on_activated(self, number: int) -> None:
        self.picked.emit(self.itemData(number))

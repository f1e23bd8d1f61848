"""Words that show only once they are asked for: case details, the informant."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from cpo_desktop.ui.theme import SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import LinkText, Text, named, row
from cpo_desktop.wording import say

DOTS: Final = "••••••"
"""What stands for words that are covered."""


class Covered(QWidget):
    """Words behind dots; a click shows them and calls back once, for the log of who read what."""

    def __init__(
        self, words: str, on_reveal: Callable[[], object], size: TextSize = TextSize.BODY
    ) -> None:
        super().__init__()
        self._hidden = words
        self._on_reveal = on_reveal
        self._words = named("covered_words", Text(DOTS, size, Tone.QUIET, selectable=True))
        self._words.setAccessibleName(say("Covered"))
        self._show = named("reveal", LinkText(say("Show"), self.reveal))
        self._across = row(self._words, self._show, None, gap=SPACE)
        self.setLayout(self._across)

    def reveal(self) -> None:
        """Show the words and say so."""
        if self._show.isHidden():
            return
        self._show.hide()
        self._words.setAccessibleName("")
        self._words.set_tone(Tone.NEUTRAL)
        self._words.setText(self._hidden)
        self._across.setStretch(0, 1000)
        self._on_reveal()

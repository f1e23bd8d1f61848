"""Choosing a password: typed twice, with how strong it is said in words while typing."""

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from cpo_desktop.foundation.words import mark
from cpo_desktop.security.passwords import ADVICE, Strength, strength
from cpo_desktop.ui import theme
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import FieldRow, Text, column, named
from cpo_desktop.wording import say

_WORDS: Final = (
    mark("Guessed at once"),
    mark("Weak"),
    mark("Enough"),
    mark("Good"),
    mark("Strong"),
)
_TONES: Final = (Tone.DANGER, Tone.DANGER, Tone.WARNING, Tone.GOOD, Tone.GOOD)


class NewPassword(QWidget):
    """Two fields, a meter, and the reasons to refuse what was typed."""

    changed = Signal()
    accepted = Signal()

    def __init__(self, forbidden_words: Callable[[], Iterable[str]] = tuple) -> None:
        super().__init__()
        self._forbidden_words = forbidden_words
        self._first = named("new_password", QLineEdit())
        self._again = named("new_password_again", QLineEdit())
        self._first_row = FieldRow(say("Password"), self._first)
        self._again_row = FieldRow(say("The same password again"), self._again)
        self._meter = named("meter", _Meter())
        self._words = named("strength", Text("", TextSize.SMALL, Tone.QUIET))
        show = named("show_password", QCheckBox(say("Show the password")))
        show.toggled.connect(self._on_show_toggled)
        for field in (self._first, self._again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.textEdited.connect(self._on_edited)
        self._first.returnPressed.connect(self._again.setFocus)
        self._again.returnPressed.connect(self.accepted)
        self.setLayout(
            column(self._first_row, self._meter, self._words, self._again_row, show, gap=SPACE)
        )
        self.setFocusProxy(self._first)
        self._on_edited()

    def password(self) -> str:
        """What was typed."""
        return self._first.text()

    def check(self) -> bool:
        """Whether it will do; if not, the fields say why."""
        judged = self._judged()
        if not judged.acceptable:
            self._first_row.set_error(say(judged.problems[0]))
            self._first.setFocus()
            return False
        if self._again.text() != self._first.text():
            self._again_row.set_error(say("The two passwords differ. Type the same one twice."))
            self._again.setFocus()
            return False
        return True

    def clear(self) -> None:
        """Forget what was typed."""
        self._first.clear()
        self._again.clear()
        self._on_edited()

    def _judged(self) -> Strength:
        return strength(self._first.text(), forbidden_words=self._forbidden_words())

    def _on_edited(self) -> None:
        self._first_row.set_error("")
        self._again_row.set_error("")
        if not self._first.text():
            self._meter.show_score(0, Tone.QUIET)
            self._words.setText(say(ADVICE))
            self._words.set_tone(Tone.QUIET)
            return
        judged = self._judged()
        self._meter.show_score(judged.score + 1, _TONES[judged.score])
        reason = say(judged.problems[0]) if judged.problems else ""
        self._words.setText(". ".join(filter(None, (say(_WORDS[judged.score]), reason))))
        self._words.set_tone(_TONES[judged.score])
        self.changed.emit()

    def _on_show_toggled(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._first.setEchoMode(mode)
        self._again.setEchoMode(mode)


class _Meter(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._score, self._tone = 0, Tone.QUIET
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_score(self, score: int, tone: Tone) -> None:
        self._score, self._tone = score, tone
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(SPACE * 10, HALF)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        in_use = theme.colours()
        painter = QPainter(self)
        parts = len(_WORDS)
        width = (self.width() - (parts - 1) * HALF) // parts
        for part in range(parts):
            lit = in_use.of(self._tone) if part < self._score else QColor(in_use.border)
            painter.fillRect(part * (width + HALF), 0, width, HALF, lit)

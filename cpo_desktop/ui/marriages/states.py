"""Where a matter of child marriage stands, as a badge and a few words."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.marriage import Marriage
from cpo_desktop.domain.marriage_state import MarriageState, state_of
from cpo_desktop.ui.theme import Tone
from cpo_desktop.ui.widgets import Badge, Text, named, row
from cpo_desktop.wording.marriage import state_label, state_sentence

STATE_TONES: Final = {
    MarriageState.RISK: Tone.WARNING,
    MarriageState.PREVENTED: Tone.GOOD,
    MarriageState.COHABITING: Tone.DANGER,
    MarriageState.ENDED: Tone.QUIET,
}


class StateLine(QWidget):
    """The state of a case, and since when or how it came to it."""

    def __init__(self) -> None:
        super().__init__()
        self._badge = named("state_badge", Badge(""))
        self._words = named("state_words", Text("", tone=Tone.QUIET))
        inside = row()
        inside.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._words, 1, Qt.AlignmentFlag.AlignTop)
        self.setLayout(inside)

    def show_state(self, marriage: Marriage, today: date) -> None:
        """Say where this case stands."""
        state = state_of(marriage)
        self._badge.set_text(state_label(state), STATE_TONES[state])
        self._words.setText(state_sentence(marriage, today))

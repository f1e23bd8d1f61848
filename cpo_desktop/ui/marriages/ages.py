"""The legal-age check of both parties, in words."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.couple import AgeCheck
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import Text, column, emptied, named
from cpo_desktop.wording import say
from cpo_desktop.wording.marriage import LEGAL_SOURCE, age_note, age_sentence


class AgeWords(QWidget):
    """A sentence for each party, a note where one is due, and the law they rest on."""

    def __init__(self) -> None:
        super().__init__()
        self._sentences = column(gap=SPACE)
        source = Text(say(LEGAL_SOURCE), TextSize.SMALL, Tone.QUIET)
        self.setLayout(column(self._sentences, source, gap=SPACE))

    def show_checks(self, checks: Sequence[AgeCheck]) -> None:
        """Say how old each party was on the day that counts."""
        emptied(self._sentences)
        for check in checks:
            self._sentences.addLayout(
                column(
                    named(f"age_{check.sex}", Text(age_sentence(check), tone=_tone(check))),
                    *_notes(check),
                    gap=HALF,
                )
            )


def _tone(check: AgeCheck) -> Tone:
    if not check.known:
        return Tone.QUIET
    return Tone.DANGER if check.under else Tone.GOOD


def _notes(check: AgeCheck) -> tuple[QWidget, ...]:
    note = age_note(check)
    return (Text(note, TextSize.SMALL, Tone.QUIET),) if note else ()

"""What a report is issued under: its number and day, the place, and who signs as what."""

from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from cpo_desktop.domain.fields import NAME_LENGTH
from cpo_desktop.services.issuing import Issuing
from cpo_desktop.ui import theme
from cpo_desktop.ui.reports.period_steps import read_into
from cpo_desktop.ui.reports.showing import Asked
from cpo_desktop.ui.theme import SPACE
from cpo_desktop.ui.widgets import (
    FieldRow,
    Look,
    Text,
    button,
    column,
    holding,
    named,
    row,
)
from cpo_desktop.wording import formats, labels, say

SYMBOL: Final = "/BC-UBND"
_NUMBER_WIDTH: Final = 14 * SPACE
_DAY_WIDTH: Final = 18 * SPACE
_PLACE_WIDTH: Final = 24 * SPACE
_SIGNING_WIDTH: Final = 50 * SPACE
_SIGNER_WIDTH: Final = 34 * SPACE
_MODES: Final = "signing_modes"


class IssueFields(QWidget):
    """`wanted` when the officer asks to issue; `closed` when she calls it off."""

    wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._number, self._number_row = _line("issue_number", say("Number"), _NUMBER_WIDTH)
        self._day, self._day_row = _line("issue_day", say("Day of issue"), _DAY_WIDTH)
        place = say("Place in the date line")
        self._place, self._place_row = _line("issue_place", place, _PLACE_WIDTH)
        self._signing = named("issue_signing", QComboBox())
        self._signing.setFixedWidth(_SIGNING_WIDTH)
        signing_row = FieldRow(say("Signs as"), self._signing)
        signer = say("Leader who signs")
        self._signer, self._signer_row = _line("issue_signer", signer, _SIGNER_WIDTH)
        self._rows = {
            "number": self._number_row,
            "issued_on": self._day_row,
            "place": self._place_row,
            "signer": self._signer_row,
        }
        symbol = Text(SYMBOL, wraps=False)
        symbol.setFixedHeight(theme.CONTROL_HEIGHT)
        numbered = row(self._number_row, column(None, symbol))
        self.setLayout(
            column(
                row(numbered, self._day_row, self._place_row, None, gap=2 * SPACE),
                row(signing_row, self._signer_row, self._buttons(), None, gap=2 * SPACE),
            )
        )
        for line in (self._number, self._day, self._place, self._signer):
            line.returnPressed.connect(self.want)

    def show_asked(self, asked: Asked) -> None:
        """Stand at what is likely."""
        under = asked.under
        self._number.setText(under.number)
        self._day.setText(formats.day(under.day))
        self._place.setText(under.place)
        self._signer.setText(under.signer)
        self._signing.clear()
        for mode in asked.modes:
            self._signing.addItem(labels.code_label(_MODES, mode), mode)
        self._signing.setCurrentIndex(self._signing.findData(under.signing))
        self.forget_problems()
        self.set_ready(ready=True)

    def focus_number(self) -> None:
        """Begin with the number."""
        self._number.setFocus()
        self._number.selectAll()

    def set_ready(self, *, ready: bool) -> None:
        """Whether it can be issued now; not while it is."""
        self._issue.setEnabled(ready)

    def forget_problems(self) -> None:
        """Nothing is wrong so far."""
        for field in self._rows.values():
            field.set_error("")

    def tell(self, field: str, sentence: str) -> bool:
        """Say at a field what must be mended; whether it is one of these."""
        if field in self._rows:
            self._rows[field].set_error(sentence)
        return field in self._rows

    def read(self, today: date, reason: str) -> Issuing | None:
        """What was asked for; None, and a sentence at the field, if something must be mended."""
        day = read_into(self._day, self._day_row, today)
        number, signer = self._number.text().strip(), self._signer.text().strip()
        if not number.removesuffix(SYMBOL):
            told = say("Write the number under which the office issues it.")
            self._number_row.set_error(told)
        elif not signer:
            self._signer_row.set_error(say("Write the name of the leader who signs it."))
        elif day is not None:
            signing = self._signing.currentData()
            return Issuing(
                number, day, reason, place=self._place.text(), signing=signing, signer=signer
            )
        return None

    def want(self) -> None:
        """Ask to issue; not while it is being issued, as Return in a line would."""
        if self._issue.isEnabled():
            self.wanted.emit()

    def _buttons(self) -> QWidget:
        self._issue = button(
            say("Issue"),
            self.want,
            look=Look.PRIMARY,
            icon="circle-wavy-check",
            name="issue_now",
        )
        cancel = button(say("Cancel"), self.closed.emit, name="issue_cancel")
        return holding(column(None, row(self._issue, cancel)))


def _line(name: str, label: str, width: int) -> tuple[QLineEdit, FieldRow]:
    line = named(name, QLineEdit())
    line.setFixedWidth(width)
    line.setMaxLength(NAME_LENGTH)
    return line, FieldRow(label, line, required=True)

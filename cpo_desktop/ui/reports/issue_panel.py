"""The last step before a report is frozen: its number, its day, and of a correction its reason."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from cpo_desktop.foundation.errors import InvalidInput, UserFacingError
from cpo_desktop.services.reports import Gap
from cpo_desktop.ui import actions, theme
from cpo_desktop.ui.reports.changes_list import ChangesList
from cpo_desktop.ui.reports.gaps import gap_line
from cpo_desktop.ui.reports.period_steps import read_into
from cpo_desktop.ui.reports.showing import Asked
from cpo_desktop.ui.theme import SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Card,
    FieldRow,
    Look,
    Text,
    button,
    column,
    emptied,
    holding,
    named,
    row,
)
from cpo_desktop.wording import formats, say, sentence_of

if TYPE_CHECKING:
    from cpo_desktop.storage.issued import Issued

_NUMBER_WIDTH: Final = 14 * SPACE
_DAY_WIDTH: Final = 18 * SPACE
SYMBOL: Final = "/BC-UBND"


class IssuePanel(Card):
    """`issued` carries number, day and reason once all can be; `mending` a gap in the way."""

    issued = Signal(str, object, str)
    mending = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._today = date.min
        self._replaces: Issued | None = None
        self._title = named("issue_title", Text("", TextSize.HEADING))
        self._problem = named("issue_problem", Text("", tone=Tone.DANGER))
        self._gaps = column(gap=SPACE)
        self._refusal = named("issue_refused", holding(self._gaps))
        self._correction = self._build_correction()
        self._fields = self._build_fields()
        said = say(
            "Figures and texts are kept as they stand now. "
            "The report can be printed again at any time, unchanged."
        )
        self._said = Text(said, tone=Tone.QUIET)
        for part in (
            self._title,
            self._said,
            self._correction,
            self._fields,
            self._problem,
            self._refusal,
        ):
            self.body.addWidget(part)
        actions.action(actions.CANCEL, self, self.closed.emit)

    def ask(self, title: str, asked: Asked, today: date) -> None:
        """Ask for number and day of this report, and why it is corrected if one is in force."""
        self._today = today
        self._replaces = asked.replaces
        self._title.setText(title)
        self._number.setText(asked.number)
        self._day.setText(formats.day(asked.day))
        self._reason.clear()
        self._forget_problems()
        self._show_parts(refused=False)
        if asked.replaces is not None:
            self._changes.show_changes(asked.replaces.number, asked.changes)
        self._issue.setEnabled(True)
        self.show()
        first = self._reason if asked.replaces else self._number
        first.setFocus()
        first.selectAll()

    def refuse(self, gaps: Sequence[Gap]) -> None:
        """Say why the report cannot be issued yet, and where to mend it."""
        self._replaces = None
        self._title.setText(say("The report cannot be issued yet: figures do not agree"))
        emptied(self._gaps)
        for number, gap in enumerate(gaps):
            self._gaps.addLayout(gap_line(number, gap, self.mending.emit))
        close = button(say("Close"), self.closed.emit, name="issue_refused_close")
        self._gaps.addLayout(row(close, None))
        self._tell("")
        self._show_parts(refused=True)
        self.show()
        close.setFocus()

    def show_failure(self, error: UserFacingError) -> None:
        """Say what must be mended, at the field if it is one's."""
        self._issue.setEnabled(True)
        fields = {
            "number": self._number_row,
            "issued_on": self._day_row,
            "reason": self._reason_row,
        }
        problems = error.problems if isinstance(error, InvalidInput) else ()
        told = [problem for problem in problems if problem.field in fields]
        for problem in told:
            fields[problem.field].set_error(sentence_of(problem))
        self._tell("" if told else sentence_of(error))

    def _build_correction(self) -> QWidget:
        self._changes = ChangesList()
        self._reason = named("issue_reason", QLineEdit())
        self._reason_row = FieldRow(
            say("Why it was corrected"),
            self._reason,
            hint=say("The correction gives this reason, and lists what changed in an annex."),
            required=True,
        )
        return named("issue_correction", holding(column(self._changes, self._reason_row)))

    def _build_fields(self) -> QWidget:
        self._number = named("issue_number", QLineEdit())
        self._number.setMinimumWidth(_NUMBER_WIDTH)
        self._number_row = FieldRow(say("Number"), self._number, required=True)
        self._day = named("issue_day", QLineEdit())
        self._day.setMinimumWidth(_DAY_WIDTH)
        self._day_row = FieldRow(say("Day of issue"), self._day, required=True)
        self._issue = button(
            say("Issue"),
            self._on_issue,
            look=Look.PRIMARY,
            icon="circle-wavy-check",
            name="issue_now",
        )
        cancel = button(say("Cancel"), self.closed.emit, name="issue_cancel")
        symbol = Text(SYMBOL, wraps=False)
        symbol.setFixedHeight(theme.CONTROL_HEIGHT)
        for line in (self._reason, self._number, self._day):
            line.returnPressed.connect(self._on_issue)
        return holding(
            row(
                row(self._number_row, column(None, symbol)),
                self._day_row,
                column(None, row(self._issue, cancel)),
                None,
                gap=2 * SPACE,
            )
        )

    def _show_parts(self, *, refused: bool) -> None:
        self._refusal.setVisible(refused)
        self._fields.setVisible(not refused)
        self._said.setVisible(not refused and self._replaces is None)
        self._correction.setVisible(self._replaces is not None)

    def _forget_problems(self) -> None:
        for field in (self._number_row, self._day_row, self._reason_row):
            field.set_error("")
        self._tell("")

    def _tell(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _on_issue(self) -> None:
        self._forget_problems()
        day = read_into(self._day, self._day_row, self._today)
        number = self._number.text().strip()
        reason = self._reason.text().strip()
        if not number.removesuffix(SYMBOL):
            self._number_row.set_error(say("Write the number under which the office issues it."))
        elif self._replaces is not None and not reason:
            self._reason_row.set_error(say("Write why: the correction gives this reason."))
        elif day is not None and self._issue.isEnabled():
            self._issue.setEnabled(False)
            self.issued.emit(number, day, reason)

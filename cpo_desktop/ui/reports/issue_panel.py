"""The last step before a report is frozen: its number and its day."""

from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from cpo_desktop.foundation.errors import InvalidInput, UserFacingError
from cpo_desktop.ui import actions, theme
from cpo_desktop.ui.reports.period_bar import read_into
from cpo_desktop.ui.theme import SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Card,
    FieldRow,
    Look,
    Text,
    button,
    column,
    named,
    row,
)
from cpo_desktop.wording import formats, say, sentence_of

_NUMBER_WIDTH: Final = 14 * SPACE
_DAY_WIDTH: Final = 18 * SPACE
SYMBOL: Final = "/BC-UBND"


class IssuePanel(Card):
    """`issued` carries number and day once both can be."""

    issued = Signal(str, object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._today = date.min
        self._title = named("issue_title", Text("", TextSize.HEADING))
        said = say(
            "Figures and texts are kept as they stand now. "
            "The report can be printed again at any time, unchanged."
        )
        self._number = named("issue_number", QLineEdit())
        self._number.setMinimumWidth(_NUMBER_WIDTH)
        self._number_row = FieldRow(say("Number"), self._number, required=True)
        self._day = named("issue_day", QLineEdit())
        self._day.setMinimumWidth(_DAY_WIDTH)
        self._day_row = FieldRow(say("Day of issue"), self._day, required=True)
        self._problem = named("issue_problem", Text("", tone=Tone.DANGER))
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
        fields = row(
            row(self._number_row, column(None, symbol)),
            self._day_row,
            column(None, row(self._issue, cancel)),
            None,
            gap=2 * SPACE,
        )
        for part in (self._title, Text(said, tone=Tone.QUIET)):
            self.body.addWidget(part)
        self.body.addLayout(fields)
        self.body.addWidget(self._problem)
        for line in (self._number, self._day):
            line.returnPressed.connect(self._on_issue)
        actions.action(actions.CANCEL, self, self.closed.emit)

    def ask(self, title: str, number: str, day: date, today: date) -> None:
        """Ask for number and day of this report."""
        self._today = today
        self._title.setText(title)
        self._number.setText(number)
        self._day.setText(formats.day(day))
        self._forget_problems()
        self._issue.setEnabled(True)
        self.show()
        self._number.setFocus()
        self._number.selectAll()

    def show_failure(self, error: UserFacingError) -> None:
        """Say what must be mended, at the field if it is one's."""
        self._issue.setEnabled(True)
        fields = {"number": self._number_row, "issued_on": self._day_row}
        problems = error.problems if isinstance(error, InvalidInput) else ()
        told = [problem for problem in problems if problem.field in fields]
        for problem in told:
            fields[problem.field].set_error(sentence_of(problem))
        self._tell("" if told else sentence_of(error))

    def _forget_problems(self) -> None:
        self._number_row.set_error("")
        self._day_row.set_error("")
        self._tell("")

    def _tell(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _on_issue(self) -> None:
        self._forget_problems()
        day = read_into(self._day, self._day_row, self._today)
        number = self._number.text().strip()
        if not number.removesuffix(SYMBOL):
            self._number_row.set_error(say("Write the number under which the office issues it."))
        elif day is not None and self._issue.isEnabled():
            self._issue.setEnabled(False)
            self.issued.emit(number, day)

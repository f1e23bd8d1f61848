"""The last step before a report is frozen: what it is issued under, and of a correction its reason."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from cpo_desktop.foundation.errors import InvalidInput, Problem, UserFacingError
from cpo_desktop.services.reports import Gap
from cpo_desktop.ui import actions
from cpo_desktop.ui.reports.changes_list import ChangesList
from cpo_desktop.ui.reports.gaps import gap_line
from cpo_desktop.ui.reports.issue_fields import IssueFields
from cpo_desktop.ui.reports.showing import Asked
from cpo_desktop.ui.theme import SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Card,
    FieldRow,
    Text,
    button,
    column,
    emptied,
    holding,
    named,
    row,
)
from cpo_desktop.wording import say, sentence_of

if TYPE_CHECKING:
    from cpo_desktop.storage.issued import Issued


class IssuePanel(Card):
    """`issued` carries what it is issued under once that can be; `mending` a gap in the way."""

    issued = Signal(object)
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
        self._fields = IssueFields()
        self._fields.wanted.connect(self._on_issue)
        self._fields.closed.connect(self.closed)
        self._correction = self._build_correction()
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
        """Ask what this report is issued under, and why it is corrected if one is in force."""
        self._today = today
        self._replaces = asked.replaces
        self._title.setText(title)
        self._fields.show_asked(asked)
        self._reason.clear()
        self._forget_problems()
        self._show_parts(refused=False)
        if asked.replaces is not None:
            self._changes.show_changes(asked.replaces.number, asked.changes)
        self.show()
        if asked.replaces is not None:
            self._reason.setFocus()
        else:
            self._fields.focus_number()

    def refuse(self, gaps: Sequence[Gap]) -> None:
        """Say why the report cannot be issued yet, and where to mend it."""
        self._replaces = None
        disagree = all(gap.blocking for gap in gaps)
        self._title.setText(
            say("The report cannot be issued yet: figures do not agree")
            if disagree
            else say("The report cannot be issued yet")
        )
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
        self._fields.set_ready(ready=True)
        problems = error.problems if isinstance(error, InvalidInput) else ()
        # All of them: a sentence at one field does not keep those of the others back.
        told = [self._tell_at(each) for each in problems]
        self._tell("" if any(told) else sentence_of(error))

    def _build_correction(self) -> QWidget:
        self._changes = ChangesList()
        self._reason = named("issue_reason", QLineEdit())
        self._reason_row = FieldRow(
            say("Why it was corrected"),
            self._reason,
            hint=say("The correction gives this reason, and lists what changed in an annex."),
            required=True,
        )
        self._reason.returnPressed.connect(self._fields.want)
        return named("issue_correction", holding(column(self._changes, self._reason_row)))

    def _show_parts(self, *, refused: bool) -> None:
        self._refusal.setVisible(refused)
        self._fields.setVisible(not refused)
        self._said.setVisible(not refused and self._replaces is None)
        self._correction.setVisible(self._replaces is not None)

    def _forget_problems(self) -> None:
        self._fields.forget_problems()
        self._reason_row.set_error("")
        self._tell("")

    def _tell(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _tell_at(self, problem: Problem) -> bool:
        """Say at the problem's field what must be mended; whether there is such a field here."""
        if problem.field == "reason":
            self._reason_row.set_error(sentence_of(problem))
            return True
        return self._fields.tell(problem.field, sentence_of(problem))

    def _on_issue(self) -> None:
        self._forget_problems()
        reason = self._reason.text().strip()
        under = self._fields.read(self._today, reason)
        if self._replaces is not None and not reason:
            self._reason_row.set_error(say("Write why: the correction gives this reason."))
        elif under is not None:
            self._fields.set_ready(ready=False)
            self.issued.emit(under)

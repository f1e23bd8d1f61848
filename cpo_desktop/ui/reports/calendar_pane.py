"""The report calendar: by when each report is due, whether it was made, and when it was sent."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.duties import Duty
from cpo_desktop.foundation.errors import InvalidInput, UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.services.report_calendar import State
from cpo_desktop.ui import actions, prompts
from cpo_desktop.ui.lists import Column, PagedModel, RecordTable
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.reports.calendar_presenter import CalendarPresenter, CalendarRow, DutyRow
from cpo_desktop.ui.reports.duties_pane import DutiesPane
from cpo_desktop.ui.reports.period_steps import read_into
from cpo_desktop.ui.theme import SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Card,
    EmptyState,
    FieldRow,
    Look,
    Text,
    button,
    column,
    holding,
    named,
    row,
)
from cpo_desktop.wording import formats, say, sentence_of

_WAY_WIDTH: Final = 54 * SPACE
_WAITING: Final = frozenset({State.LATE, State.DUE, State.ISSUED})
_DONE: Final = frozenset({State.SENT, State.SENT_LATE})


def _tone(shown: CalendarRow) -> Tone:
    if shown.overdue:
        return Tone.DANGER
    if shown.entry.state in (State.DUE, State.UNDATED, State.ISSUED):
        return Tone.WARNING
    return Tone.QUIET if shown.entry.state in _DONE else Tone.NEUTRAL


_COLUMNS: Final[tuple[Column[CalendarRow], ...]] = (
    Column(
        key="due",
        heading=mark("Due"),
        text=lambda shown: shown.due,
        below=lambda shown: shown.left,
        below_heading=mark("Time left"),
        below_tone=_tone,
        width=18 * SPACE,
    ),
    Column(
        key="report",
        heading=mark("Report"),
        text=lambda shown: shown.report,
        below=lambda shown: shown.period,
        below_heading=mark("Period"),
        below_tone=lambda _shown: Tone.QUIET,
        width=48 * SPACE,
        stretch=True,
        strong=True,
    ),
    Column(
        key="state",
        heading=mark("State"),
        text=lambda shown: shown.state,
        tone=_tone,
        width=36 * SPACE,
    ),
    Column(
        key="rule",
        heading=mark("Rule"),
        text=lambda shown: shown.rule,
        tone=lambda _shown: Tone.QUIET,
        width=26 * SPACE,
    ),
)


class CalendarPane(QWidget):
    """A table by due date, what can be done with the chosen report, and what is asked for."""

    def __init__(self, desk: Desk, open_report: Callable[[str, str], object]) -> None:
        super().__init__()
        # A connection does not keep its receiver alive, so the pane holds the presenter.
        self.presenter = CalendarPresenter(self, desk.app, desk.navigator)
        self._open_report = open_report
        self._shown: CalendarRow | None = None
        self._rows: tuple[CalendarRow, ...] = ()
        self._build()
        desk.changes.changed.connect(self._on_changes)

    # CalendarView

    def show_rows(self, rows: Sequence[CalendarRow]) -> None:
        """List these, the one chosen before still chosen, else the first that asks for something."""
        before = self._shown
        self._rows = tuple(rows)
        self._model.show_rows(rows, more=False)
        self._list_stack.setCurrentIndex(0 if rows else 1)
        number = next((n for n, each in enumerate(rows) if _same(each, before)), None)
        if number is None:
            waits = (n for n, each in enumerate(rows) if each.entry.state in _WAITING)
            number = next(waits, 0)
        if rows:
            self._table.choose(number)

    def show_duties(self, rows: Sequence[DutyRow]) -> None:
        """List what can be asked for."""
        self._duties.show_duties(rows)

    def close_asking(self) -> None:
        """What was asked for is kept."""
        self._sending.hide()
        self._duties.close_panel()

    def show_refusal(self, error: UserFacingError) -> None:
        """Say at its field what must be mended."""
        if not isinstance(error, InvalidInput):
            prompts.tell_failure(self, error)
        elif self._stack.currentIndex():
            self._duties.show_refusal(error)
        else:
            self._sending.show_refusal(error)

    # Building

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._model = PagedModel(_COLUMNS)
        self._table = named("calendar", RecordTable(self._model), say("Report calendar"))
        self._table.chosen.connect(self._on_chosen)
        self._table.opened.connect(lambda _row: self._on_open())
        self._rule = named("calendar_rule", Text("", TextSize.SMALL, Tone.QUIET))
        self._opening = button(
            say("Make it"), self._on_open, look=Look.PRIMARY, name="calendar_open"
        )
        self._noting = button(
            say("Note as sent"), self._on_note, icon="paper-plane-tilt", name="note_sent"
        )
        which = button(
            say("Which reports are due"), self._on_which, icon="gear", name="which_reports"
        )
        self._sending = named("sending_panel", SendingPanel())
        self._sending.hide()
        self._sending.kept.connect(self._on_sent)
        below = column(self._rule, row(self._opening, self._noting, None, which), gap=SPACE)
        listed = column(Card(self._table, margin=1, gap=0), self._sending, below, gap=SPACE)
        listed.setStretch(0, 1)
        empty = EmptyState(
            say("No report is asked for."),
            [(say("Which reports are due"), self._on_which)],
            icon="calendar-check",
            hint=say("Tick the reports that your superiors ask for; their days then stand here."),
        )
        self._list_stack = QStackedWidget()
        self._list_stack.addWidget(holding(listed))
        self._list_stack.addWidget(named("calendar_empty", Card(empty)))
        self._duties = named("duties", DutiesPane())
        self._duties.closed.connect(lambda: self._stack.setCurrentIndex(0))
        self._duties.asked.connect(lambda duty, on: self.presenter.ask_for(duty, asked=on))
        self._duties.dated.connect(self._on_dated)
        self._stack.addWidget(self._list_stack)
        self._stack.addWidget(self._duties)
        self.setLayout(column(self._stack))

    # Following the officer

    def _on_changes(self, changes: frozenset[Change]) -> None:
        if self.isVisible() and self.presenter.concerns(changes):
            self.presenter.refresh()

    def _on_chosen(self, shown: CalendarRow | None) -> None:
        self._shown = shown or self._shown
        if shown is None:
            return
        self._sending.hide()
        self._rule.setText(shown.rule)
        self._opening.setText(say("Open it") if shown.entry.issued else say("Make it"))
        self._noting.setEnabled(shown.entry.state is State.ISSUED)

    def _on_open(self) -> None:
        if self._shown is not None:
            self._open_report(self._shown.entry.duty.kind, self._shown.entry.period.code)

    def _on_note(self) -> None:
        if self._shown is not None:
            self._sending.ask(self._shown, self.presenter.today)

    def _on_sent(self, on: date, way: str) -> None:
        if self._shown is not None and self._shown.entry.issued is not None:
            self.presenter.note_sent(self._shown.entry.issued, on, way)

    def _on_which(self) -> None:
        self._stack.setCurrentIndex(1)

    def _on_dated(self, duty: Duty, days: int | None, due: tuple[int | None, int | None]) -> None:
        self.presenter.set_day(duty, working_days=days, due=due)


class SendingPanel(Card):
    """`kept` carries the day on which a report was sent, and how."""

    kept = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._today = date.min
        self._title = named("sending_title", Text("", TextSize.HEADING))
        self._day = named("sent_day", QLineEdit())
        self._day_row = FieldRow(say("Sent on"), self._day, required=True)
        self._way = named("sent_way", QLineEdit())
        self._way.setMinimumWidth(_WAY_WIDTH)
        self._way.setPlaceholderText(say("By the office's document system, by post, by hand."))
        way_row = FieldRow(say("Way of sending"), self._way)
        keep = button(say("Save"), self._on_keep, look=Look.PRIMARY, name="sent_save")
        cancel = button(say("Cancel"), self.hide, name="sent_cancel")
        self.body.addWidget(self._title)
        self.body.addLayout(
            row(self._day_row, way_row, column(None, row(keep, cancel)), None, gap=2 * SPACE)
        )
        for line in (self._day, self._way):
            line.returnPressed.connect(self._on_keep)
        actions.action(actions.CANCEL, self, self.hide)

    def ask(self, shown: CalendarRow, today: date) -> None:
        """Ask when and how this report was sent."""
        self._today = today
        number = shown.entry.issued.number if shown.entry.issued else ""
        words = say("When was report {number} sent?").format(number=number)
        self._title.setText(words)
        self._day.setText(formats.day(today))
        self._day_row.set_error("")
        self.show()
        self._day.setFocus()
        self._day.selectAll()

    def show_refusal(self, error: InvalidInput) -> None:
        """Say at its field what must be mended."""
        self._day_row.set_error(" ".join(sentence_of(problem) for problem in error.problems))

    def _on_keep(self) -> None:
        on = read_into(self._day, self._day_row, self._today)
        if on is not None:
            self.kept.emit(on, self._way.text().strip())


def _same(shown: CalendarRow, before: CalendarRow | None) -> bool:
    return before is not None and (shown.report, shown.period, shown.rule) == (
        before.report,
        before.period,
        before.rule,
    )

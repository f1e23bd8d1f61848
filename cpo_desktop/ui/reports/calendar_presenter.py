"""The report calendar in words: what is due, made, sent, and what the office was told. Knows no widgets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Protocol

from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.deadlines import rule_in_force
from cpo_desktop.domain.duties import Duty
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.catalogue import report_kind
from cpo_desktop.services.report_calendar import Entry, State
from cpo_desktop.storage.issued import Issued
from cpo_desktop.ui.navigation import Navigator
from cpo_desktop.ui.report_kinds import kind_words
from cpo_desktop.ui.reports.periods import LENGTHS
from cpo_desktop.wording import deadlines, formats, say

if TYPE_CHECKING:
    from cpo_desktop.services.issuing import IssueService
    from cpo_desktop.services.report_calendar import ReportCalendar

_BEARING: Final = frozenset(
    {"issued_report", "report_sending", "report_duty", "consultation", "office"}
)
_STATES: Final = {
    State.LATE: mark("not made yet"),
    State.DUE: mark("to be made"),
    State.COMING: mark("coming"),
    State.UNDATED: mark("not made yet"),
    State.ISSUED: mark("issued under number {number}, not sent"),
    State.SENT: mark("sent on {day}"),
    State.SENT_LATE: mark("sent on {day}, {n} days late"),
}
_RUNNING: Final = frozenset({State.LATE, State.DUE, State.COMING, State.ISSUED})


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarRow:
    """One report of the calendar in words."""

    entry: Entry
    report: str
    period: str
    due: str
    left: str
    state: str
    rule: str
    overdue: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyRow:
    """One report that can be asked for, in words."""

    duty: Duty
    report: str
    length: str
    due: str
    rule: str


class CalendarView(Protocol):
    """What the presenter asks of the pane."""

    def show_rows(self, rows: Sequence[CalendarRow]) -> None:
        """List these, the one chosen before still chosen."""

    def show_duties(self, rows: Sequence[DutyRow]) -> None:
        """List what can be asked for."""

    def close_asking(self) -> None:
        """What was asked for is kept: ask no more."""

    def show_refusal(self, error: UserFacingError) -> None:
        """Say at its field what must be mended."""


class CalendarPresenter:
    """Keeps the calendar true, and notes what was sent."""

    def __init__(
        self,
        view: CalendarView,
        app: Any,  # noqa: ANN401 - bootstrap.Application, which nothing may import
        navigator: Navigator,
    ) -> None:
        self._view = view
        self._app = app
        self._calendar: ReportCalendar = app.report_calendar
        self._issuing: IssueService = app.issuing
        self._navigator = navigator

    @property
    def today(self) -> date:
        """The day it is."""
        today: date = self._app.records.today()
        return today

    def refresh(self) -> None:
        """Show everything as it is now."""
        today = self.today
        entries = self._calendar.entries(today)
        self._view.show_rows([calendar_row(entry, today) for entry in entries])
        self._view.show_duties([_duty_row(duty, today) for duty in self._calendar.duties()])

    def concerns(self, changes: frozenset[Change]) -> bool:
        """Whether something of the calendar may have changed."""
        return any(change.entity in _BEARING for change in changes)

    def note_sent(self, report: Issued, on: date, way: str) -> None:
        """Keep that a report was sent on this day."""
        self._keep(lambda: self._issuing.sent(report.id, on, way))

    def ask_for(self, duty: Duty, *, asked: bool) -> None:
        """Keep whether a report is asked for; its day stays as it was."""
        if duty.own:
            days, due = duty.working_days, (duty.due_day, duty.due_month)
        else:
            days, due = None, (None, None)
        self._keep(lambda: self._calendar.save_duty(duty, asked=asked, working_days=days, due=due))

    def set_day(
        self, duty: Duty, *, working_days: int | None, due: tuple[int | None, int | None]
    ) -> None:
        """Keep by when a report is due here."""
        self._keep(
            lambda: self._calendar.save_duty(
                duty, asked=duty.asked, working_days=working_days, due=due
            )
        )

    def _keep(self, keep: Callable[[], object]) -> None:
        try:
            keep()
        except UserFacingError as error:
            self._view.show_refusal(error)
            return
        self._view.close_asking()
        done = self._app.records.undoable()
        if done is not None:
            self._navigator.saved(done)


def calendar_row(entry: Entry, today: date) -> CalendarRow:
    """The entry as it is told on this day."""
    due = entry.send_by if entry.state is State.ISSUED else entry.due_on
    running = due is not None and entry.state in _RUNNING
    return CalendarRow(
        entry=entry,
        report=kind_words(report_kind(entry.duty.kind)),
        period=formats.period(entry.period),
        due=formats.day(due) if due else say("no day set"),
        left=formats.time_left(due, today) if due and running else "",
        state=_state_words(entry),
        rule=entry.duty.source,
        overdue=bool(running and due and due < today),
    )


def _state_words(entry: Entry) -> str:
    sent = entry.sent_on if entry.state is State.SENT else entry.first_sent
    late = (sent - entry.due_on).days if sent and entry.due_on else 0
    return say(_STATES[entry.state]).format(
        number=entry.issued.number if entry.issued else "",
        day=formats.day(sent) if sent else "",
        n=late,
    )


def _duty_row(duty: Duty, today: date) -> DutyRow:
    length = say("After each children's forum") if duty.event else say(LENGTHS[duty.length])
    return DutyRow(
        duty=duty,
        report=kind_words(report_kind(duty.kind)),
        length=length,
        due=_due_words(duty, today),
        rule=duty.source,
    )


def _due_words(duty: Duty, today: date) -> str:
    if duty.event:
        rule = rule_in_force(duty.event, today)
        return deadlines.term(rule) if rule else ""
    if duty.working_days is not None:
        return say("{n} working days after the period").format(n=duty.working_days)
    if duty.due_day is None:
        return say("no day set")
    return say("by {day}").format(day=f"{duty.due_day:02}/{duty.due_month:02}")

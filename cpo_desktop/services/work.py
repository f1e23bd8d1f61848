"""The officer's work list: what is due, overdue and coming."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from cpo_desktop.domain.deadlines import Deadline
from cpo_desktop.domain.holidays import work_calendar
from cpo_desktop.domain.marriage import Marriage
from cpo_desktop.domain.marriage_state import MarriageState, state_of
from cpo_desktop.domain.procedure import deadlines, first_hours
from cpo_desktop.foundation.clock import VIETNAM, Clock, local_day
from cpo_desktop.foundation.words import mark
from cpo_desktop.services import report_calendar
from cpo_desktop.services.report_calendar import Entry, State
from cpo_desktop.storage import cases, registers
from cpo_desktop.storage import work as queries
from cpo_desktop.storage.database import Database, Reading
from cpo_desktop.storage.work import Overview

COMING: Final = report_calendar.SOON


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkItem:
    """One thing to do: what, for whom, by when, and why.

    `deadline` is the law's, which may run in hours; then `what` and `rule` are its own.
    """

    kind: str
    screen: str
    argument: str
    title: str = field(repr=False)
    what: str
    due_on: date
    rule: str
    deadline: Deadline | None = None

    def is_overdue(self, now: datetime) -> bool:
        """Whether its time has passed."""
        if self.deadline is not None:
            return self.deadline.is_past(now)
        return self.due_on < local_day(now)


class WorkService:
    """What waits, over all registers."""

    def __init__(self, database: Database, *, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def due(self, on: date) -> tuple[WorkItem, ...]:
        """Everything overdue or due within two weeks of the day, the most urgent first."""
        with self._database.read() as work:
            follow_ups = queries.due_follow_ups(work, on, on + COMING)
            items = [
                *_of_cases(work, on + COMING),
                *_of_notices(work),
                *_next_steps(work, on + COMING),
                *_of_marriages(work, on + COMING),
                *_of_registers(work, on + COMING),
                *_of_reports(work, on),
            ]
        items += [
            WorkItem(
                kind="follow_up",
                screen="measure",
                argument=due.measure,
                title=f"{due.receiver} · {due.code}",
                what=mark("Look at how the measure goes"),
                due_on=due.due_on,
                rule=mark("Planned with the measure"),
            )
            for due in follow_ups
        ]
        return tuple(sorted(items, key=_urgency))

    def overview(self) -> Overview:
        """The figures of the start page, today."""
        with self._database.read() as work:
            return queries.overview(work, local_day(self._clock()))


def _urgency(item: WorkItem) -> tuple[datetime, str]:
    """By the minute where the law counts hours; what is due on a day comes at its end."""
    end = datetime.max.time().replace(second=0, microsecond=0)
    at = item.deadline.at if item.deadline else datetime.combine(item.due_on, end, VIETNAM)
    return at, item.title


def _of_cases(work: Reading, until: date) -> Iterator[WorkItem]:
    """The deadlines of open cases that nobody has met yet; a case is told by its code alone."""
    calendar = work_calendar()
    for file in cases.files(work, cases.open_ids(work)).values():
        for waiting in deadlines(file, calendar):
            if waiting.done_at is None and waiting.deadline.day <= until:
                yield _legal_item("case", file.case.id, file.case.code, waiting.deadline)


def _of_notices(work: Reading) -> Iterator[WorkItem]:
    """Notices that no case was opened for: the first hours run for them too."""
    calendar = work_calendar()
    for notice in cases.loose_notices(work):
        deadline = first_hours(notice, calendar)
        if deadline is not None:
            yield _legal_item("notice", notice.id, notice.code, deadline)


def _legal_item(kind: str, record_id: str, code: str, deadline: Deadline) -> WorkItem:
    return WorkItem(
        kind=kind,
        screen=kind,
        argument=record_id,
        title=code,
        what="",
        due_on=deadline.day,
        rule="",
        deadline=deadline,
    )


def _next_steps(work: Reading, until: date) -> Iterator[WorkItem]:
    for step in queries.due_coordinations(work, until):
        yield WorkItem(
            kind="coordination",
            screen="case",
            argument=step.case,
            title=step.code,
            what=mark("Next step with another agency"),
            due_on=step.due_on,
            rule=mark("Planned in the case"),
        )


def _of_marriages(work: Reading, until: date) -> Iterator[WorkItem]:
    """Looks that are planned, and weddings that are feared; a case is told by its code alone."""
    for case in queries.waiting_marriages(work, until):
        if case.next_on is not None and case.next_on <= until:
            planned = mark("Planned in the case")
            yield _marriage_item(case, mark("Look at the couple again"), case.next_on, planned)
        feared_on = case.wedding_on if state_of(case) is MarriageState.RISK else None
        if feared_on is not None and feared_on <= until:
            what = mark("Prevent the wedding that is feared for this day")
            yield _marriage_item(case, what, feared_on, mark("Written down in the case"))


def _marriage_item(case: Marriage, what: str, due_on: date, rule: str) -> WorkItem:
    return WorkItem(
        kind="marriage",
        screen="marriage",
        argument=case.id,
        title=case.code,
        what=what,
        due_on=due_on,
        rule=rule,
    )


def _of_registers(work: Reading, until: date) -> Iterator[WorkItem]:
    for found in registers.due_records(work, until):
        yield WorkItem(
            kind="register",
            screen=found.register.name,
            argument=found.record,
            title=found.title,
            what=found.due.what,
            due_on=found.due_on,
            rule=found.due.rule,
        )


def _of_reports(work: Reading, on: date) -> Iterator[WorkItem]:
    """Reports to make as soon as their period is over, and issued ones that nobody sent yet.

    Of reports never made, the newest of each kind and length is told, unless a later one was made;
    the calendar has the others.
    """
    told = set()
    for entry in reversed(report_calendar.entries(work, on)):
        duty = (entry.duty.kind, entry.duty.name, entry.happened_on)
        is_over = (entry.happened_on or entry.period.end) < on
        if entry.state in (State.LATE, State.DUE) and entry.due_on and is_over and duty not in told:
            told.add(duty)
            yield _report_item(entry, "report", mark("Issue the report"), entry.due_on)
        if entry.issued is not None:
            told.add(duty)
        if entry.state is State.ISSUED and entry.duty.asked and entry.send_by:
            what = mark("Send the report, and note the day")
            yield _report_item(entry, "report_sending", what, entry.send_by)


def _report_item(entry: Entry, kind: str, what: str, due_on: date) -> WorkItem:
    return WorkItem(
        kind=kind,
        screen="reports",
        argument=f"{entry.duty.kind} {entry.period.code}",
        title=entry.period.code,
        what=what,
        due_on=due_on,
        rule=entry.duty.source,
    )

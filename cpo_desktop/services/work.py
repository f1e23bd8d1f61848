"""The officer's work list: what is due, overdue and coming."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final

from cpo_desktop.domain.deadlines import Deadline
from cpo_desktop.domain.holidays import work_calendar
from cpo_desktop.domain.marriage import Marriage
from cpo_desktop.domain.marriage_state import MarriageState, state_of
from cpo_desktop.domain.periods import Cutoff, Period, PeriodKind, last_complete
from cpo_desktop.domain.procedure import deadlines, first_hours
from cpo_desktop.domain.unit import Office
from cpo_desktop.foundation.clock import VIETNAM, Clock, local_day
from cpo_desktop.foundation.words import mark
from cpo_desktop.services.office import DEFAULT_CUTOFF_DAY, DEFAULT_SENDING_DAYS
from cpo_desktop.storage import cases, registers
from cpo_desktop.storage import work as queries
from cpo_desktop.storage.database import Database, Reading
from cpo_desktop.storage.issued import Issued, issued
from cpo_desktop.storage.work import Overview

COMING: Final = timedelta(days=14)
PERIODIC: Final = "periodic"


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
            office = next(iter(work.select(Office)), None)
            done = issued(work)
            items = [
                *_of_cases(work, on + COMING),
                *_of_notices(work),
                *_next_steps(work, on + COMING),
                *_of_marriages(work, on + COMING),
                *_of_registers(work, on + COMING),
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
        items += self._due_reports(on, office, done)
        return tuple(sorted(items, key=_urgency))

    def overview(self) -> Overview:
        """The figures of the start page, today."""
        with self._database.read() as work:
            return queries.overview(work, local_day(self._clock()))

    def _due_reports(
        self, on: date, office: Office | None, done: tuple[Issued, ...]
    ) -> list[WorkItem]:
        """The last complete quarter's report, until it is issued."""
        day = office.cutoff_day if office else None
        quarter = last_complete(
            PeriodKind.QUARTER, on, Cutoff(DEFAULT_CUTOFF_DAY if day is None else day)
        )
        if any((each.kind, each.period) == (PERIODIC, quarter.code) for each in done):
            return []
        days = office.sending_days if office else None
        return [_report_item(quarter, DEFAULT_SENDING_DAYS if days is None else days)]


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


def _report_item(period: Period, sending_days: int) -> WorkItem:
    return WorkItem(
        kind="report",
        screen="reports",
        argument=period.code,
        title=period.code,
        what=mark("Issue the quarterly report"),
        due_on=work_calendar().add_working_days(period.end, sending_days),
        rule=mark("Decree 09/2019/NĐ-CP, article 12; sending time as the province sets it"),
    )

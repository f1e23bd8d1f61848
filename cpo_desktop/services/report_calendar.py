"""The report calendar: which reports are due when, and which are made, sent, late."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from cpo_desktop.domain import duties
from cpo_desktop.domain.changes import Operation
from cpo_desktop.domain.checks import check
from cpo_desktop.domain.duties import Duty
from cpo_desktop.domain.holidays import work_calendar
from cpo_desktop.domain.issued import ReportSending
from cpo_desktop.domain.opinion import Consultation
from cpo_desktop.domain.periods import CALENDAR, Cutoff, Period, PeriodKind, parse_period
from cpo_desktop.domain.report_duty import ReportDuty
from cpo_desktop.domain.unit import Office
from cpo_desktop.foundation.clock import Clock, local_day
from cpo_desktop.foundation.errors import NotFound
from cpo_desktop.reports.catalogue import REPORT_KINDS, report_kind
from cpo_desktop.services import letterhead
from cpo_desktop.services.office import DEFAULT_CUTOFF_DAY
from cpo_desktop.services.records import Receipt
from cpo_desktop.storage import plans
from cpo_desktop.storage.database import Database, Reading, Writing
from cpo_desktop.storage.issued import Issued, issued

__all__ = ["SOON", "Entry", "ReportCalendar", "State", "entries"]

SOON: Final = timedelta(days=14)
_A_YEAR: Final = timedelta(days=365)
_FORUM: Final = "forum"
_NEARLY: Final = 0.9


class State(StrEnum):
    """How far a report is, seen from a day."""

    LATE = "late"
    DUE = "due"
    COMING = "coming"
    UNDATED = "undated"  # its period is over, and no day is set
    ISSUED = "issued"
    SENT = "sent"
    SENT_LATE = "sent_late"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One report of the calendar; `issued` is the one in force, `first_sent` of any version."""

    duty: Duty
    period: Period
    due_on: date | None
    state: State
    issued: Issued | None = None
    sent_on: date | None = None
    first_sent: date | None = None
    happened_on: date | None = None

    @property
    def send_by(self) -> date | None:
        """By when an issued report has to be sent: one that corrects a sent one, at once."""
        if self.issued is not None and (self.first_sent is not None or self.due_on is None):
            return self.issued.issued_on
        return self.due_on


class ReportCalendar:
    """What is asked of the office, and what it has done."""

    def __init__(self, database: Database, *, clock: Clock, user: str) -> None:
        self._database = database
        self._clock = clock
        self._user = user

    def entries(self, on: date) -> tuple[Entry, ...]:
        """The reports of the year before the day and the year after it, by when they are due."""
        with self._database.read() as work:
            return entries(work, on)

    def duties(self) -> tuple[Duty, ...]:
        """Every report that can be asked for, as the office was told."""
        with self._database.read() as work:
            return _duties(work, _office(work))

    def save_duty(
        self,
        duty: Duty,
        *,
        asked: bool,
        working_days: int | None = None,
        due: tuple[int | None, int | None] = (None, None),
    ) -> Receipt:
        """Keep whether a report is asked for, and by when: days after the period, or day and month.

        InvalidInput if the day cannot be. Without any, what the table says holds.
        """
        record = ReportDuty(
            id=duties.duty_id(duty.kind, duty.name),
            kind=duty.kind,
            length=duty.name,
            asked=asked,
            working_days=working_days,
            due_day=due[0],
            due_month=due[1],
        )
        checked = check(record, local_day(self._clock()))
        with self._database.write(self._user) as work:
            _keep(work, checked)
        return Receipt(
            operation=Operation.UPDATE, entity=ReportDuty.entity.name, id=record.id, title=""
        )


def entries(work: Reading, on: date) -> tuple[Entry, ...]:
    """The reports of the year before the day and the year after it, by when they are due."""
    found = _Around(work, on).entries()
    return tuple(sorted(found, key=lambda each: (each.due_on or each.period.end, each.duty.kind)))


class _Around:
    """What the store knows, for a calendar around one day."""

    def __init__(self, work: Reading, on: date) -> None:
        self._on = on
        office = _office(work)
        self._cutoff = letterhead.cutoff_of(office) if office else Cutoff(DEFAULT_CUTOFF_DAY)
        self._duties = _duties(work, office)
        self._since = plans.kept_since(work)
        self._days = work_calendar()
        self._issued: dict[tuple[str, str], list[Issued]] = {}
        for report in issued(work):
            self._issued.setdefault((report.kind, report.period), []).append(report)
        self._sent: dict[str | None, list[date]] = {}
        for sending in work.select(ReportSending):
            if sending.sent_on is not None:
                self._sent.setdefault(sending.report, []).append(sending.sent_on)
        self._forums = sorted(
            each.held_on
            for each in work.select(Consultation)
            if each.way == _FORUM and each.held_on
        )

    def entries(self) -> Iterator[Entry]:
        for duty in self._duties:
            yield from self._after_forums(duty) if duty.event else self._by_period(duty)

    def _by_period(self, duty: Duty) -> Iterator[Entry]:
        cutoff = self._cutoff_of(duty.kind)
        around = (self._on - _A_YEAR, self._on + _A_YEAR)
        for shown in duties.periods_between(duty, *around, cutoff):
            due = duties.due_on(duty, shown, self._days)
            if duty.valid_from <= (due or shown.end) <= duty.valid_to:
                yield from self._told(duty, shown, due, None)

    def _cutoff_of(self, kind: str) -> Cutoff:
        return CALENDAR if report_kind(kind).calendar else self._cutoff

    def _after_forums(self, duty: Duty) -> Iterator[Entry]:
        for held in self._forums:
            due = duties.due_after(duty, held, self._days)
            if due is not None and self._on - _A_YEAR <= held <= self._on:
                yield from self._told(duty, self._reporting_on(duty.kind, held), due, held)

    def _reporting_on(self, kind: str, held: date) -> Period:
        """The days that the report on a forum is about, or those of one issued that tells of it."""
        own = duties.up_to(held)
        if (kind, own.code) in self._issued:
            return own
        issued_on = (parse_period(code, CALENDAR) for each, code in self._issued if each == kind)
        return next((each for each in issued_on if held in each), own)

    def _told(
        self, duty: Duty, shown: Period, due: date | None, held: date | None
    ) -> Iterator[Entry]:
        versions = self._issued.get((duty.kind, shown.code)) or self._on_nearly(duty.kind, shown)
        if not versions:
            ended = held or shown.end
            if duty.asked and (ended >= self._since or ended >= self._on):
                state = self._undone(ended, due)
                yield Entry(duty=duty, period=shown, due_on=due, state=state, happened_on=held)
            return
        sent_on = min(self._sent.get(versions[0].id, ()), default=None)
        every = (day for each in versions for day in self._sent.get(each.id, ()))
        first_sent = min(every, default=None)
        counts = due if duty.asked else None
        yield Entry(
            duty=duty,
            period=parse_period(versions[0].period, self._cutoff_of(duty.kind)),
            due_on=counts,
            state=_done(sent_on, first_sent, counts),
            issued=versions[0],
            sent_on=sent_on,
            first_sent=first_sent,
            happened_on=held,
        )

    def _on_nearly(self, kind: str, shown: Period) -> list[Issued]:
        """What was issued on chosen days that are nearly the period, the newest first.

        The council may meet before the year is over; its report then ends a few days earlier.
        """
        return [
            report
            for (each, code), versions in self._issued.items()
            if each == kind and _are_nearly(parse_period(code, CALENDAR), shown)
            for report in versions
        ]

    def _undone(self, ended: date, due: date | None) -> State:
        if due is None:
            return State.UNDATED if ended < self._on else State.COMING
        if due < self._on:
            return State.LATE
        return State.DUE if due <= self._on + SOON else State.COMING


def _are_nearly(chosen: Period, shown: Period) -> bool:
    """Whether chosen days are the period but for a tenth of it."""
    if chosen.kind is not PeriodKind.CUSTOM:
        return False
    both = (min(chosen.end, shown.end) - max(chosen.start, shown.start)).days + 1
    longer = max((each.end - each.start).days + 1 for each in (chosen, shown))
    return both >= _NEARLY * longer


def _done(sent_on: date | None, first_sent: date | None, due: date | None) -> State:
    """A correction that still has to be sent is not late: the report that it replaces was sent."""
    if sent_on is None or first_sent is None:
        return State.ISSUED
    return State.SENT_LATE if due is not None and first_sent > due else State.SENT


def _duties(work: Reading, office: Office | None) -> tuple[Duty, ...]:
    """Those of which there is a report to make."""
    kinds = {kind.key for kind in REPORT_KINDS}
    known = (duty for duty in duties.known_duties() if duty.kind in kinds)
    said: Iterable[ReportDuty] = work.select(ReportDuty)
    return duties.in_this_office(known, said, office.sending_days if office else None)


def _office(work: Reading) -> Office | None:
    return next(iter(work.select(Office)), None)


def _keep(work: Writing, record: ReportDuty) -> None:
    try:
        work.put(record)
    except NotFound:  # its id is always the same, and it was undone before
        work.restore(ReportDuty, record.id)
        work.put(record)

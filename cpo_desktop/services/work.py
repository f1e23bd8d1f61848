"""The officer's work list: what is due, overdue and coming."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from cpo_desktop.domain.holidays import work_calendar
from cpo_desktop.domain.periods import Cutoff, Period, PeriodKind, last_complete
from cpo_desktop.domain.unit import Office
from cpo_desktop.foundation.clock import Clock, local_day
from cpo_desktop.foundation.words import mark
from cpo_desktop.services.office import DEFAULT_CUTOFF_DAY, DEFAULT_SENDING_DAYS
from cpo_desktop.storage import work as queries
from cpo_desktop.storage.database import Database
from cpo_desktop.storage.issued import Issued, issued
from cpo_desktop.storage.work import Overview

COMING: Final = timedelta(days=14)
PERIODIC: Final = "periodic"


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkItem:
    """One thing to do: what, for whom, by when, and why."""

    kind: str
    screen: str
    argument: str
    title: str = field(repr=False)
    what: str
    due_on: date
    rule: str


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
        return tuple(sorted(items, key=lambda item: (item.due_on, item.title)))

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

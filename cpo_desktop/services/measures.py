"""Support measures: the ledger, and one measure with its follow-ups and funds."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.measure import FollowUp, Funding, Measure
from cpo_desktop.domain.person import Person
from cpo_desktop.foundation.clock import Clock, local_day
from cpo_desktop.storage import measures, options
from cpo_desktop.storage.database import Database, Reading
from cpo_desktop.storage.measures import RECEIVERS, MeasureFilter, MeasureRow, Tallies
from cpo_desktop.storage.options import Option
from cpo_desktop.storage.paging import Cursor, Page

__all__ = [
    "RECEIVERS",
    "SOON",
    "Cursor",
    "MeasureFile",
    "MeasureFilter",
    "MeasureRow",
    "MeasureService",
    "Page",
    "Tallies",
]

ALL_MEASURES: Final = MeasureFilter()
SOON: Final = timedelta(days=7)
"""How long before its day a follow-up is called due."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureFile:
    """A measure, for whom it is, its follow-ups (those to do first) and its funds (the last first)."""

    measure: Measure
    receiver: Option | None
    follow_ups: tuple[FollowUp, ...] = field(repr=False)
    fundings: tuple[Funding, ...] = field(repr=False)

    @property
    def next_due(self) -> date | None:
        """The day of the next follow-up still to do."""
        return next((each.due_on for each in self.follow_ups if each.done_on is None), None)

    @property
    def funds(self) -> int:
        """The sum of all amounts given."""
        return sum(each.amount or 0 for each in self.fundings)


class MeasureService:
    """Looks measures up; they are kept through `RecordService`."""

    def __init__(self, database: Database, *, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def page(
        self,
        wanted: MeasureFilter = ALL_MEASURES,
        *,
        after: Cursor | None = None,
        limit: int = 100,
    ) -> Page[MeasureRow]:
        """The measures of a filter: those begun last first; those that are due by their day."""
        with self._database.read() as work:
            return measures.page(
                work,
                wanted,
                today=self._today(),
                due_by=self._due_by(wanted),
                after=after,
                limit=limit,
            )

    def tallies(self, wanted: MeasureFilter = ALL_MEASURES) -> Tallies:
        """How many measures a filter leaves, whatever it says of their state."""
        today = self._today()
        with self._database.read() as work:
            return measures.tallies(work, wanted, today=today, soon=today + SOON)

    def file(self, measure_id: str) -> MeasureFile:
        """All about one measure; NotFound if there is none."""
        with self._database.read() as work:
            measure = work.get(Measure, measure_id)
            return MeasureFile(
                measure=measure,
                receiver=_receiver(work, measure),
                follow_ups=measures.follow_ups_of(work, measure_id),
                fundings=measures.fundings_of(work, measure_id),
            )

    def _due_by(self, wanted: MeasureFilter) -> date | None:
        if wanted.overdue_only:
            return self._today() - timedelta(days=1)
        return self._today() + SOON if wanted.due_only else None

    def _today(self) -> date:
        return local_day(self._clock())


def _receiver(work: Reading, measure: Measure) -> Option | None:
    links = ((Child, measure.child), (Person, measure.person), (Household, measure.household))
    for kind, record_id in links:
        if record_id:
            return next(iter(options.options(work, kind, [record_id])), None)
    return None

"""Queries over plans: what their targets ask for, and the figures that these are measured by."""

from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

import sqlalchemy as sa

from cpo_desktop.domain.action_plan import ActionPlan, TargetYear
from cpo_desktop.domain.changes import Stamp, milliseconds_of
from cpo_desktop.domain.figures import FigureKey, Figures
from cpo_desktop.domain.indicators import Counting, indicator
from cpo_desktop.domain.periods import Period
from cpo_desktop.foundation.clock import local_day
from cpo_desktop.storage.database import Reading
from cpo_desktop.storage.figures.counting import facts_behind
from cpo_desktop.storage.figures.terms import parameters
from cpo_desktop.storage.tables import change, live


def target_years(work: Reading, targets: Collection[str]) -> tuple[TargetYear, ...]:
    """What these targets ask for in each year, in the order in which it was entered."""
    table = live(TargetYear)
    query = sa.select(table).where(table.c.target.in_(targets)).order_by(table.c.id)
    return work.select(TargetYear, query)


def in_year(work: Reading, year: int) -> tuple[ActionPlan, ...]:
    """The plans that run on some day of the calendar year, the oldest first."""
    table = live(ActionPlan)
    runs = (table.c.valid_from <= date(year, 12, 31), table.c.valid_to >= date(year, 1, 1))
    query = sa.select(table).where(*runs).order_by(table.c.valid_from, table.c.id)
    return work.select(ActionPlan, query)


def figures_under(work: Reading, keys: Iterable[FigureKey], period: Period) -> Figures:
    """These figures of a period, and no others: a plan needs a few of the many that a report has."""
    days = parameters(period)
    return Figures(
        {
            key: int(work.connection.scalar(_value(key), days) or 0)
            for key in sorted(set(keys), key=str)
        }
    )


def kept_since(work: Reading) -> date:
    """The day of the first entry of the change log: what lies before it was at most entered later."""
    first = work.connection.scalar(sa.select(sa.func.min(change.c.stamp)))
    if first is None:
        return date.max
    return local_day(datetime.fromtimestamp(milliseconds_of(Stamp(first)) / 1000, UTC))


@cache
def _value(key: FigureKey) -> sa.Select[Any]:
    facts = facts_behind(key).subquery("counted")
    adds = indicator(key.indicator).counting is Counting.SUM
    return sa.select(sa.func.sum(facts.c.amount) if adds else sa.func.count()).select_from(facts)

"""Children as a list shows them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

import sqlalchemy as sa

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.measure import FollowUp, Measure
from cpo_desktop.domain.person import Person
from cpo_desktop.domain.unit import Unit
from cpo_desktop.storage.database import Reading
from cpo_desktop.storage.states import measure_open
from cpo_desktop.storage.tables import live


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildRow:
    """A child as a list shows it."""

    id: str
    code: str
    name: str = field(repr=False)
    sex: str | None
    born: PartialDate | None = field(repr=False)
    village: str
    groups: tuple[str, ...] = field(repr=False)
    at_risk: bool
    carer: str = field(repr=False)
    open_measures: int
    next_due: date | None


def open_on(table: Any, day: date) -> sa.ColumnElement[bool]:  # noqa: ANN401 - any live table
    """Whether a circumstance or risk counts on this day."""
    return sa.and_(
        table.c.opened_on <= day, sa.or_(table.c.closed_on.is_(None), table.c.closed_on > day)
    )


def rows_of(work: Reading, ids: Sequence[str], today: date) -> tuple[ChildRow, ...]:
    """These children as rows, in this order."""
    groups, risky = _open_groups(work, ids, today), _risky(work, ids, today)
    measures = _measures(work, ids, today)
    found = {
        row.id: ChildRow(
            id=row.id,
            code=row.code,
            name=row.full_name,
            sex=row.sex,
            born=row.born,
            village=row.village_name or "",
            groups=groups.get(row.id, ()),
            at_risk=row.id in risky,
            carer=row.carer_name or "",
            open_measures=measures.get(row.id, (0, None))[0],
            next_due=measures.get(row.id, (0, None))[1],
        )
        for row in work.connection.execute(_rows(), {"ids": ids})
    }
    return tuple(found[child_id] for child_id in ids if child_id in found)


# Cached: to put such a query together costs more than to run it.
@cache
def _rows() -> sa.Select[Any]:
    child, village = live(Child), live(Unit).alias("village")
    carer = live(Person).alias("carer")
    names = village.c.name.label("village_name"), carer.c.full_name.label("carer_name")
    return (
        sa.select(child.c.id, child.c.code, child.c.full_name, child.c.sex, child.c.born, *names)
        .outerjoin_from(child, village, village.c.id == child.c.village)
        .outerjoin(carer, carer.c.id == child.c.carer)
        .where(child.c.id.in_(sa.bindparam("ids", expanding=True)))
    )


def _open_groups(work: Reading, ids: Sequence[str], today: date) -> dict[str, tuple[str, ...]]:
    circumstance = live(Circumstance)
    query = sa.select(circumstance.c.child, circumstance.c.code).where(
        circumstance.c.child.in_(ids), open_on(circumstance, today)
    )
    groups = code_list("circumstances")
    found: dict[str, set[str]] = {}
    for child_id, code in work.connection.execute(query):
        found.setdefault(child_id, set()).add(groups.root_of(code).key)
    return {child_id: tuple(sorted(keys)) for child_id, keys in found.items()}


def _risky(work: Reading, ids: Sequence[str], today: date) -> set[str]:
    risk = live(Risk)
    query = sa.select(risk.c.child).where(risk.c.child.in_(ids), open_on(risk, today))
    return set(work.connection.scalars(query))


def _measures(work: Reading, ids: Sequence[str], today: date) -> dict[str, tuple[int, date | None]]:
    """How many measures are open, and when the next look at one is due."""
    measure, follow_up = live(Measure), live(FollowUp)
    query = (
        sa.select(
            measure.c.child,
            sa.func.count(measure.c.id.distinct()),
            sa.func.min(follow_up.c.due_on),
        )
        .outerjoin_from(
            measure,
            follow_up,
            sa.and_(follow_up.c.measure == measure.c.id, follow_up.c.done_on.is_(None)),
        )
        .where(measure.c.child.in_(ids), measure_open(measure, today))
        .group_by(measure.c.child)
    )
    return {row[0]: (row[1], row[2]) for row in work.connection.execute(query)}

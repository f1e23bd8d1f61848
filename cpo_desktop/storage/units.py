"""Queries over the tree of units."""

import sqlalchemy as sa

from cpo_desktop.domain.unit import Unit
from cpo_desktop.storage.database import Reading
from cpo_desktop.storage.tables import live


def villages(work: Reading, *, closed: bool) -> tuple[Unit, ...]:
    """The villages in their order, with those that ended or without."""
    unit = live(Unit)
    query = sa.select(unit).where(unit.c.level == "village")
    if not closed:
        query = query.where(unit.c.valid_to.is_(None))
    return work.select(Unit, query.order_by(unit.c.position, unit.c.name))


def above(work: Reading, unit: Unit) -> tuple[Unit, ...]:
    """The units a unit belongs to, the nearest first."""
    found: list[Unit] = []
    while unit.parent and (higher := work.find(Unit, unit.parent)) and higher not in found:
        found.append(higher)
        unit = higher
    return tuple(found)

"""The records behind a figure, as somebody reads them in a list."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

import sqlalchemy as sa

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.figures import FigureKey
from cpo_desktop.domain.periods import Period
from cpo_desktop.storage.figures.counting import facts_behind
from cpo_desktop.storage.figures.listings import children, listing_of
from cpo_desktop.storage.figures.terms import parameters


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """One thing that a figure counts: the record to open, and what tells it from others."""

    entity: str
    id: str
    title: str = field(repr=False)
    code: str
    codes: str
    key: str | None = field(repr=False)
    born: PartialDate | None = field(repr=False)
    village: str
    day: date | None
    amount: int | None


def counted(connection: sa.Connection, key: FigureKey, period: Period) -> tuple[Counted, ...]:
    """Everything that the figure counts in this period, by name; as many as the figure says."""
    days = parameters(period)
    facts = facts_behind(key).cte("behind")
    entities = connection.scalars(sa.select(facts.c.entity).distinct(), days).all()
    found: list[Counted] = []
    for entity in sorted(entities):
        listed = listing_of(entity).subquery("listing")
        amount = facts.c.amount if "amount" in facts.c else sa.null()
        query = (
            sa.select(listed, amount.label("amount"))
            .join_from(listed, facts, listed.c.unit == facts.c.unit)
            .where(facts.c.entity == entity)
            .order_by(listed.c.sort_key, listed.c.day, listed.c.unit)
        )
        found += map(_counted, connection.execute(query, days).mappings())
    return tuple(found)


def without_birth_date(connection: sa.Connection) -> tuple[Counted, ...]:
    """Children who are in no figure because nobody noted when they were born."""
    listed = children().subquery("listing")
    query = (
        sa.select(listed, sa.null().label("amount"))
        .where(listed.c.born.is_(None))
        .order_by(listed.c.sort_key)
    )
    return tuple(map(_counted, connection.execute(query).mappings()))


def _counted(row: sa.RowMapping) -> Counted:
    shown: dict[str, Any] = {name: row[name] for name in Counted.__dataclass_fields__}
    return Counted(**shown)

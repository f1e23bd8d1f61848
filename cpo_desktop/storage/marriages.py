"""Queries about child-marriage cases."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import sqlalchemy as sa

from cpo_desktop.domain.marriage import Marriage, MarriageAction, Party
from cpo_desktop.storage import search
from cpo_desktop.storage.database import Reading
from cpo_desktop.storage.paging import Cursor, Page, beyond, page_of
from cpo_desktop.storage.states import marriage_open
from cpo_desktop.storage.tables import live


@dataclass(frozen=True, slots=True, kw_only=True)
class MarriageFilter:
    """Which cases to list; what is None or empty leaves all of them. `year` is the one of finding."""

    open_only: bool = False
    village: str | None = None
    year: int | None = None
    words: str = field(default="", repr=False)


def page(
    work: Reading, wanted: MarriageFilter, *, after: Cursor | None, limit: int
) -> Page[Marriage]:
    """The cases of a filter, those found last first."""
    table = live(Marriage)
    order = (table.c.found_on, table.c.id)
    query = _narrowed(sa.select(table), wanted)
    if after is not None:
        query = query.where(beyond(order, after, descending=True))
    query = query.order_by(*(column.desc() for column in order)).limit(limit + 1)
    return page_of(work.select(Marriage, query), limit, lambda each: (each.found_on, each.id))


def count(work: Reading, wanted: MarriageFilter) -> int:
    """How many cases a filter leaves."""
    query = _narrowed(sa.select(sa.func.count()).select_from(live(Marriage)), wanted)
    return int(work.connection.scalar(query) or 0)


def years(work: Reading) -> tuple[int, ...]:
    """The years in which cases were found, the last first."""
    table = live(Marriage)
    year = sa.extract("year", table.c.found_on)
    query = sa.select(year).where(table.c.found_on.is_not(None)).distinct().order_by(year.desc())
    return tuple(int(found) for found in work.connection.scalars(query))


def parties_of(work: Reading, marriages: Sequence[str]) -> dict[str, dict[str, Party]]:
    """The parties of these cases, by case and sex."""
    table = live(Party)
    query = sa.select(table).where(table.c.marriage.in_(marriages)).order_by(table.c.id)
    found: dict[str, dict[str, Party]] = {}
    for party in work.select(Party, query):
        found.setdefault(party.marriage or "", {}).setdefault(party.sex or "", party)
    return found


def actions_of(work: Reading, marriage: str) -> tuple[MarriageAction, ...]:
    """What was done about a case, the last first."""
    table = live(MarriageAction)
    query = sa.select(table).where(table.c.marriage == marriage)
    return work.select(MarriageAction, query.order_by(table.c.done_on.desc(), table.c.id.desc()))


def _narrowed(query: sa.Select[Any], wanted: MarriageFilter) -> sa.Select[Any]:
    table = live(Marriage)
    if wanted.open_only:
        query = query.where(marriage_open(table))
    if wanted.village:
        query = query.where(table.c.village == wanted.village)
    if wanted.year:
        first, last = date(wanted.year, 1, 1), date(wanted.year, 12, 31)
        query = query.where(table.c.found_on.between(first, last))
    return query.where(search.contains(wanted.words, table.c.id))

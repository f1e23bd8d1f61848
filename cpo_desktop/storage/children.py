"""The list of children: pages by key, so that 300,000 cost what 300 do; facets; likely duplicates."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, Final

import sqlalchemy as sa

from cpo_desktop.domain.age_groups import group_bounds
from cpo_desktop.domain.child import ADULT_FROM, Child
from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.dates import PartialDate, born_after_for_under
from cpo_desktop.domain.measure import Measure
from cpo_desktop.domain.unit import Unit
from cpo_desktop.foundation.text import words as words_of
from cpo_desktop.storage.child_rows import ChildRow, open_on, rows_of
from cpo_desktop.storage.database import Reading
from cpo_desktop.storage.search import few_ids, is_entry_of, listed_ids
from cpo_desktop.storage.states import measure_open
from cpo_desktop.storage.tables import live, search_entry

FEW: Final = 1000
"""Up to so many matches of a search are looked up one by one."""


class Order(StrEnum):
    """What a list of children is sorted by."""

    NAME = "name"
    VILLAGE = "village"
    BORN = "born"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildFilter:
    """Which children; an empty set or None leaves that side open.

    `groups` are the keys of the 14 groups ('N01'). Children who left or turned 16 are shown only
    when asked for.
    """

    villages: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    age_groups: frozenset[str] = frozenset()
    sexes: frozenset[str] = frozenset()
    at_risk: bool | None = None
    open_measures: bool | None = None
    words: str = field(default="", repr=False)
    include_left: bool = False


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page ended."""

    village: str
    key: object = field(repr=False)
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """Which part of a list: its order, where the part before ended, and how many rows."""

    order: Order = Order.NAME
    descending: bool = False
    after: Cursor | None = None
    limit: int = 100


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows, and where the next ones begin; None at the end."""

    rows: tuple[ChildRow, ...]
    next: Cursor | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """How many children each choice would show, the other choices kept."""

    villages: Mapping[str, int]
    groups: Mapping[str, int]
    age_groups: Mapping[str, int]
    sexes: Mapping[str, int]
    at_risk: Mapping[bool, int]
    open_measures: Mapping[bool, int]


child = live(Child)


def _in_group(keys: Sequence[str], day: date) -> sa.Select[Any]:
    circumstance = live(Circumstance)
    return sa.select(circumstance.c.child).where(
        circumstance.c.code.in_(keys), open_on(circumstance, day)
    )


def _at_risk(day: date) -> sa.Select[Any]:
    risk = live(Risk)
    return sa.select(risk.c.child).where(open_on(risk, day))


def _with_open_measures(today: date) -> sa.Select[Any]:
    measure = live(Measure)
    return sa.select(measure.c.child).where(
        measure.c.child.is_not(None), measure_open(measure, today)
    )


def _age_condition(key: str, day: date) -> sa.ColumnElement[bool]:
    bounds = {group.key: group for group in group_bounds(day)}[key]
    return sa.and_(
        child.c.born_from > bounds.born_after, child.c.born_from <= bounds.born_on_or_before
    )


def _either(wanted: bool, ids: sa.Select[Any]) -> sa.ColumnElement[bool]:  # noqa: FBT001 - a facet's value
    inside: sa.ColumnElement[bool] = child.c.id.in_(ids)
    return inside if wanted else ~inside


def _conditions(wanted: ChildFilter, today: date, *, leave_out: str = "") -> list[Any]:
    """The filter as conditions, one side of it left out when that facet is counted."""
    sides = _plain_conditions(wanted, today)
    if wanted.groups:
        groups = code_list("circumstances")
        keys = [code.key for group in sorted(wanted.groups) for code in groups.within(group)]
        sides["groups"] = child.c.id.in_(_in_group(keys, today))
    if wanted.at_risk is not None:
        sides["at_risk"] = _either(wanted.at_risk, _at_risk(today))
    if wanted.open_measures is not None:
        sides["open_measures"] = _either(wanted.open_measures, _with_open_measures(today))
    if words_of(wanted.words):
        sides["words"] = child.c.id.in_(listed_ids(wanted.words))
    return [condition for side, condition in sides.items() if side != leave_out]


def _plain_conditions(wanted: ChildFilter, today: date) -> dict[str, Any]:
    """Those sides of the filter that look at the child alone."""
    sides: dict[str, Any] = {}
    if wanted.villages:
        sides["villages"] = child.c.village.in_(sorted(wanted.villages))
    if wanted.sexes:
        sides["sexes"] = child.c.sex.in_(sorted(wanted.sexes))
    if wanted.age_groups:
        ages = [_age_condition(key, today) for key in sorted(wanted.age_groups)]
        sides["age_groups"] = sa.or_(*ages)
    if not wanted.include_left:
        sides["left"] = _is_here(today)
    return sides


def _is_here(today: date) -> sa.ColumnElement[bool]:
    # Not as "or is null", which SQLite would read through two indexes and sort anew.
    young = sa.func.coalesce(child.c.born_from, date.max) > _adult_from(today)
    here = sa.or_(child.c.left_on.is_(None), child.c.left_on > today)
    return sa.and_(young, here)


def _adult_from(today: date) -> date:
    return born_after_for_under(ADULT_FROM, today)


def count(
    work: Reading, wanted: ChildFilter, today: date, among: sa.Select[Any] | None = None
) -> int:
    """How many children the filter shows, of all or among those with these ids."""
    query = sa.select(sa.func.count()).select_from(child).where(*_conditions(wanted, today))
    if among is not None:
        query = query.where(child.c.id.in_(among))
    return work.connection.scalar(query) or 0


def page(work: Reading, wanted: ChildFilter, today: date, part: Slice) -> Page:
    """One part of the filtered list."""
    conditions = _conditions(wanted, today, leave_out="words")
    searched = bool(words_of(wanted.words))
    few = _few(work, wanted.words, part.order) if searched else None
    many = searched and few is None
    if few is not None:
        conditions.append(child.c.id.in_(few))
    elif searched and part.order is not Order.NAME:
        conditions.append(_matches(wanted.words))
    if part.order is Order.BORN and not wanted.include_left:
        conditions.append(child.c.born_from > _adult_from(today))  # where the index begins
    if part.order is Order.VILLAGE:
        found = _by_village(work, conditions, part, few)
    elif many and part.order is Order.NAME:
        found = _by_name_of_entries(work, wanted.words, conditions, part)
    else:
        found = _ordered(work, conditions, part)
    rows = rows_of(work, [cursor.id for cursor in found], today)
    return Page(rows, found[-1] if len(found) == part.limit else None)


def _ordered(work: Reading, conditions: list[Any], part: Slice) -> list[Cursor]:
    key = child.c.born_from if part.order is Order.BORN else child.c.name_key
    query = sa.select(child.c.village, key, child.c.id).where(*conditions)
    return _read(work, query, part, key, child.c.id)


def _by_name_of_entries(
    work: Reading, typed: str, conditions: list[Any], part: Slice
) -> list[Cursor]:
    """By name, along the entries of the search: their index alone tells which ones match."""
    key, record = search_entry.c.name_key, search_entry.c.record
    is_wanted = sa.exists().where(child.c.id == record, *conditions)
    query = sa.select(sa.literal(""), key, record).where(
        key.is_not(None), is_entry_of(typed, search_entry.c.id), is_wanted
    )
    return _read(work, query, part, key, record)


def _few(work: Reading, typed: str, order: Order) -> list[str] | None:
    """The ids that the words leave, if they are few enough to look each of them up."""
    few = few_ids(work.connection, typed, Child, FEW)
    if few is None and order is not Order.NAME:
        # Many records match, but it may be few children among many parents.
        found = list(work.connection.scalars(listed_ids(typed).limit(FEW + 1)))
        few = found if len(found) <= FEW else None
    return few


def _matches(typed: str) -> sa.ColumnElement[bool]:
    entry = sa.select(search_entry.c.id).where(search_entry.c.record == child.c.id)
    return is_entry_of(typed, entry.scalar_subquery())


def _read(
    work: Reading,
    query: sa.Select[Any],
    part: Slice,
    key: sa.ColumnElement[Any],
    last: Any,  # noqa: ANN401
) -> list[Cursor]:
    """One part of a query for (village, key, id) in the order of key and id."""
    if part.after:
        here = sa.tuple_(key, last)
        there = sa.tuple_(sa.literal(part.after.key, key.type), sa.literal(part.after.id))
        query = query.where(here < there if part.descending else here > there)
    ways = (key.desc(), last.desc()) if part.descending else (key, last)
    found = work.connection.execute(query.order_by(*ways).limit(part.limit))
    return [Cursor(row[0] or "", row[1], row[2]) for row in found]


def _by_village(
    work: Reading, conditions: list[Any], part: Slice, few: Sequence[str] | None
) -> list[Cursor]:
    """Village after village, each by name: the villages are few, and each has its index."""
    unit = live(Unit)
    named = sa.select(unit.c.id).where(unit.c.level == "village")
    if few is not None:
        theirs = sa.select(child.c.village).where(child.c.id.in_(few))
        last = part.after.village if part.after else ""
        named = named.where(sa.or_(unit.c.id.in_(theirs), unit.c.id == last))
    ranked = list(work.connection.scalars(named.order_by(unit.c.position, unit.c.name, unit.c.id)))
    if part.descending:
        ranked.reverse()
    if part.after:
        ranked = ranked[ranked.index(part.after.village) :]
    found: list[Cursor] = []
    for village in ranked:
        after = part.after if part.after and part.after.village == village else None
        rest = Slice(after=after, limit=part.limit - len(found))
        found += _ordered(work, [*conditions, child.c.village == village], rest)
        if len(found) == part.limit:
            break
    return found


def facets(work: Reading, wanted: ChildFilter, today: date) -> Facets:
    """What each choice of the filter would show."""

    def counted(by: Any, side: str) -> dict[Any, int]:  # noqa: ANN401 - a column or expression
        query = sa.select(by, sa.func.count()).select_from(child)
        query = query.where(*_conditions(wanted, today, leave_out=side)).group_by(by)
        return {row[0]: row[1] for row in work.connection.execute(query) if row[0] is not None}

    ages = sa.case(
        *((_age_condition(group.key, today), group.key) for group in group_bounds(today)),
        else_=None,
    )
    return Facets(
        villages=counted(child.c.village, "villages"),
        groups=_group_counts(work, _conditions(wanted, today, leave_out="groups"), today),
        age_groups=counted(ages, "age_groups"),
        sexes=counted(child.c.sex, "sexes"),
        at_risk=counted(child.c.id.in_(_at_risk(today)), "at_risk"),
        open_measures=counted(child.c.id.in_(_with_open_measures(today)), "open_measures"),
    )


def _group_counts(work: Reading, conditions: list[Any], today: date) -> dict[str, int]:
    """Distinct children in each of the 14 groups; 'N01.3' counts for 'N01'."""
    circumstance = live(Circumstance)
    root = sa.func.substr(circumstance.c.code, 1, 3)
    query = (
        sa.select(root, sa.func.count(child.c.id.distinct()))
        .select_from(circumstance.join(child, child.c.id == circumstance.c.child))
        .where(open_on(circumstance, today), *conditions)
        .group_by(root)
    )
    return {row[0]: row[1] for row in work.connection.execute(query)}


def namesakes(
    work: Reading, given_name: str, born: PartialDate | None, limit: int
) -> list[tuple[str, str, PartialDate | None]]:
    """(id, name, birth) of children with this folded given name, born within a year of `born`."""
    query = sa.select(child.c.id, child.c.full_name, child.c.born).where(
        child.c.name_fold >= given_name,
        child.c.name_fold < f"{given_name}!",  # the sign after the space that ends a word
    )
    if born:
        first, last = date(born.year - 1, 1, 1), date(born.year + 1, 12, 31)
        query = query.where(child.c.born_from.between(first, last))
    found = work.connection.execute(query.order_by(child.c.name_fold).limit(limit))
    return [(row[0], row[1], row[2]) for row in found]

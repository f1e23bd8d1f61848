"""Queries of the registers that are made from their declarations."""

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import sqlalchemy as sa

from cpo_desktop.domain.fields import Kind, Record, fields_of
from cpo_desktop.domain.register import Added, Due, Part, Register, Sum
from cpo_desktop.domain.registers import REGISTERS
from cpo_desktop.domain.registry import BY_NAME
from cpo_desktop.storage import options, search
from cpo_desktop.storage.database import Reading
from cpo_desktop.storage.dialect import each_key
from cpo_desktop.storage.paging import Cursor, Page, beyond, page_of
from cpo_desktop.storage.tables import live


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterFilter:
    """Which records to list; what is empty or None leaves all of them.

    `values` narrows by field: a code, one of several codes, or the id of a linked record. `year` is
    that of the register's day. `overdue_by` leaves those of which something was due before the day.
    """

    values: Mapping[str, str] = field(default_factory=dict)
    year: int | None = None
    open_only: bool = False
    overdue_by: date | None = None
    words: str = field(default="", repr=False)

    def narrowed(self, name: str, value: str | None) -> "RegisterFilter":
        """The same with another value of one field; None for any."""
        values = {key: held for key, held in self.values.items() if key != name}
        return dataclasses.replace(self, values=values | ({name: value} if value else {}))


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterRow:
    """A record as its list shows it: with the titles of its links, its sums, and what is due next."""

    record: Record = field(repr=False)
    titles: Mapping[str, str] = field(repr=False)
    sums: Mapping[str, int]
    next_due: date | None
    is_open: bool

    @property
    def id(self) -> str:
        """The record's id."""
        return self.record.id


def page(
    work: Reading, register: Register, wanted: RegisterFilter, *, after: Cursor | None, limit: int
) -> Page[RegisterRow]:
    """The records of a filter: the last first, or by name where the register has no day."""
    table = live(register.kind)
    order, descending = _order(register)
    query = _narrowed(sa.select(table), register, wanted)
    if after is not None:
        query = query.where(beyond(order, after, descending=descending))
    ordered = (column.desc() if descending else column for column in order)
    found = work.select(register.kind, query.order_by(*ordered).limit(limit + 1))
    names = [column.name for column in order]
    paged = page_of(found, limit, lambda each: tuple(getattr(each, name) for name in names))
    return Page(_rows(work, register, paged.rows), paged.next)


def count(work: Reading, register: Register, wanted: RegisterFilter) -> int:
    """How many records a filter leaves."""
    table = live(register.kind)
    query = _narrowed(sa.select(sa.func.count()).select_from(table), register, wanted)
    return int(work.connection.scalar(query) or 0)


def years(work: Reading, register: Register) -> tuple[int, ...]:
    """The years that have records, the last first; none where the register has no day."""
    if not register.day:
        return ()
    year = _year(register)
    query = sa.select(year).where(year.is_not(None)).distinct().order_by(year.desc())
    return tuple(int(found) for found in work.connection.scalars(query))


def facets(
    work: Reading, register: Register, wanted: RegisterFilter
) -> dict[str, tuple[tuple[str, int], ...]]:
    """For each filter the values that occur and how often, under all the other filters."""
    found: dict[str, tuple[tuple[str, int], ...]] = {}
    table = live(register.kind)
    for name in register.filters:
        value: sa.ColumnElement[Any] = table.c[name]
        source: sa.FromClause = table
        if register.holds_several(name):
            each = each_key(table.c[name])
            source, value = table.join(each, sa.true()), each.c.value
        query = sa.select(value, sa.func.count()).select_from(source).group_by(value)
        narrowed = _narrowed(query, register, wanted.narrowed(name, None))
        rows = work.connection.execute(narrowed).all()
        found[name] = tuple((str(row[0]), row[1]) for row in rows if row[0])
    return found


def totals(work: Reading, register: Register, wanted: RegisterFilter) -> dict[str, int]:
    """What the register's totals add up to over the records of a filter."""
    table = live(register.kind)
    ids = _narrowed(sa.select(table.c.id), register, wanted)
    added: dict[str, int] = {}
    for key in register.totals:
        summed = register.sum(key)
        if summed is None:
            amount = sa.func.coalesce(sa.func.sum(table.c[key]), 0)
            query = sa.select(amount).where(table.c.id.in_(ids))
            added[key] = int(work.connection.scalar(query) or 0)
        else:
            added[key] = sum(
                int(work.connection.scalar(_added(each, ids, grouped=False)) or 0)
                for each in summed.added
            )
    return added


def titles(work: Reading, kind: type[Record], ids: Iterable[str]) -> dict[str, str]:
    """What these records are called; those that are gone are left out."""
    return {each.id: each.title for each in options.options(work, kind, sorted(set(ids)))}


def parts_of(work: Reading, part: Part, record_id: str) -> tuple[Record, ...]:
    """What belongs to a record, in the order in which it was entered."""
    return work.linked(part.kind, part.owner, record_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRecord:
    """Something of a register that has to be done by a day."""

    register: Register
    due: Due
    record: str
    title: str = field(repr=False)
    due_on: date


def due_records(work: Reading, until: date) -> tuple[DueRecord, ...]:
    """All that is due by this day and not done, over all registers."""
    return tuple(
        found
        for register in REGISTERS
        for due in register.dues
        for found in _due(work, register, due, until)
    )


def _due(work: Reading, register: Register, due: Due, until: date) -> list[DueRecord]:
    of, table = live(register.kind), live(due.kind)
    source, owner = _with_owner(register, due)
    query = (
        sa.select(of.c.id, table.c[due.on], table.c[due.about] if due.about else sa.literal(""))
        .select_from(source)
        .where(_undone(table, due), table.c[due.on] <= until)
        .where(owner.is_not(None), _still_open(register))
    )
    rows = work.connection.execute(query).all()
    called = titles(work, register.kind, (row[0] for row in rows))
    return [
        DueRecord(
            register=register,
            due=due,
            record=record_id,
            title=" · ".join(filter(None, (about.partition("\n")[0], called.get(record_id, "")))),
            due_on=day,
        )
        for record_id, day, about in rows
    ]


def _with_owner(register: Register, due: Due) -> tuple[sa.FromClause, sa.ColumnElement[Any]]:
    of, table = live(register.kind), live(due.kind)
    if due.kind is register.kind:
        return of, of.c.id
    owner = table.c[register.owner_of(due.kind)]
    return table.join(of, of.c.id == owner), owner


def _undone(table: sa.FromClause, due: Due) -> sa.ColumnElement[bool]:
    on, done = table.c[due.on], table.c[due.done]
    undone = sa.or_(done.is_(None), done < on) if due.again else done.is_(None)
    field, over = due.unless
    if field:
        undone = sa.and_(undone, sa.func.coalesce(table.c[field], "").not_in(over))
    return sa.and_(on.is_not(None), undone)


def _still_open(register: Register) -> sa.ColumnElement[bool]:
    if not register.closed_by:
        return sa.true()
    closed: sa.ColumnElement[Any] = live(register.kind).c[register.closed_by]
    return closed.is_(None)


def _order(register: Register) -> tuple[tuple[sa.ColumnElement[Any], ...], bool]:
    table = live(register.kind)
    if register.day:
        return (table.c[register.day], table.c.id), True
    if "name_key" in table.c:
        return (table.c.name_key, table.c.id), False
    return (table.c.id,), False


def _year(register: Register) -> sa.ColumnElement[Any]:
    day = live(register.kind).c[register.day]
    is_year = register.field(register.day).kind is Kind.YEAR
    return day if is_year else sa.extract("year", day)


def _narrowed(query: sa.Select[Any], register: Register, wanted: RegisterFilter) -> sa.Select[Any]:
    table = live(register.kind)
    for name, value in wanted.values.items():
        several = register.holds_several(name)
        column = table.c[name]
        query = query.where(
            sa.type_coerce(column, sa.Text).contains(f" {value} ", autoescape=True)
            if several
            else column == value
        )
    if wanted.year and register.day:
        query = query.where(_year(register) == wanted.year)
    if wanted.open_only:
        query = query.where(_still_open(register))
    if wanted.overdue_by:
        query = query.where(_overdue(register, wanted.overdue_by))
    return query.where(search.contains(wanted.words, table.c.id))


def _overdue(register: Register, day: date) -> sa.ColumnElement[bool]:
    of = live(register.kind)
    found: list[sa.ColumnElement[bool]] = []
    for due in register.dues:
        table = live(due.kind)
        late = sa.and_(_undone(table, due), table.c[due.on] < day)
        if due.kind is register.kind:
            found.append(late)
        else:
            owner = table.c[register.owner_of(due.kind)]
            found.append(of.c.id.in_(sa.select(owner).where(late)))
    return sa.and_(_still_open(register), sa.or_(sa.false(), *found))


def _rows(work: Reading, register: Register, records: Sequence[Record]) -> tuple[RegisterRow, ...]:
    ids = [record.id for record in records]
    sums = {each.key: _summed(work, each, ids) for each in register.sums}
    next_due = _next_due(work, register, ids)
    called: dict[str, dict[str, str]] = {}
    for declared in register.linked:
        linked = (getattr(record, declared.name) for record in records)
        called[declared.name] = titles(work, BY_NAME[declared.links], filter(None, linked))
    return tuple(
        RegisterRow(
            record=record,
            titles={
                name: named.get(getattr(record, name) or "", "") for name, named in called.items()
            },
            sums={key: found.get(record.id, 0) for key, found in sums.items()},
            next_due=next_due.get(record.id),
            is_open=not (register.closed_by and getattr(record, register.closed_by)),
        )
        for record in records
    )


def sums_of(work: Reading, register: Register, record_id: str) -> dict[str, int]:
    """What a record's sums are."""
    return {each.key: _summed(work, each, [record_id]).get(record_id, 0) for each in register.sums}


@dataclass(frozen=True, slots=True, kw_only=True)
class AddedRecord:
    """A record that adds to a sum: the screen and id to open, which may be those of its owner."""

    kind: type[Record]
    screen: str
    id: str
    title: str = field(repr=False)
    amount: int | None


def added_to(work: Reading, register: Register, summed: Sum, record_id: str) -> list[AddedRecord]:
    """What adds to a record's sum and is no part of it, the last first; its parts are listed anyway."""
    parts = {part.kind for part in register.parts}
    return [
        _opened_at(work, added, record)
        for added in summed.added
        if added.kind not in parts
        for record in reversed(work.linked(added.kind, added.names, record_id))
    ]


def _opened_at(work: Reading, added: Added, record: Record) -> AddedRecord:
    amount = getattr(record, added.amount) if added.amount else None
    owner = next((each for each in fields_of(added.kind) if each.owned), None)
    if owner is None:
        screen, opens, title = record.entity.name, record.id, record.title
    else:
        screen, opens = owner.links, str(getattr(record, owner.name))
        title = titles(work, BY_NAME[screen], [opens]).get(opens, "")
    return AddedRecord(kind=added.kind, screen=screen, id=opens, title=title, amount=amount)


def _summed(work: Reading, summed: Sum, ids: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for added in summed.added:
        for owner, amount in work.connection.execute(_added(added, ids, grouped=True)):
            found[owner] = found.get(owner, 0) + int(amount or 0)
    return found


def _added(added: Added, ids: Sequence[str] | sa.Select[Any], *, grouped: bool) -> sa.Select[Any]:
    table = live(added.kind)
    owner = table.c[added.names]
    amount = sa.func.sum(table.c[added.amount]) if added.amount else sa.func.count()
    if grouped:
        return sa.select(owner, amount).where(owner.in_(ids)).group_by(owner)
    return sa.select(amount).where(owner.in_(ids))


def _next_due(work: Reading, register: Register, ids: Sequence[str]) -> dict[str, date]:
    found: dict[str, date] = {}
    for due in register.dues:
        source, _owner = _with_owner(register, due)
        of, table = live(register.kind), live(due.kind)
        query = (
            sa.select(of.c.id, sa.func.min(table.c[due.on]))
            .select_from(source)
            .where(of.c.id.in_(ids), _undone(table, due), _still_open(register))
            .group_by(of.c.id)
        )
        for record_id, day in work.connection.execute(query):
            found[record_id] = min(day, found.get(record_id, day))
    return found

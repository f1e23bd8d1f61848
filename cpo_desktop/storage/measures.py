"""Queries about support measures, their follow-ups and funds."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

import sqlalchemy as sa

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.measure import FollowUp, Funding, Measure
from cpo_desktop.domain.person import Person
from cpo_desktop.domain.unit import Unit
from cpo_desktop.storage import search
from cpo_desktop.storage.database import Reading
from cpo_desktop.storage.paging import Cursor, Page, beyond, page_of
from cpo_desktop.storage.states import measure_open
from cpo_desktop.storage.tables import live

RECEIVERS: Final = (Child, Person, Household)
"""Whom a measure can be for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureFilter:
    """Which measures to list; what is None, empty or False leaves all of them.

    `receiver` is "child", "person" or "household". `due_only` leaves open measures with a
    follow-up that is overdue or due within a week, `overdue_only` those that are overdue.
    """

    level: str | None = None
    status: str | None = None
    receiver: str | None = None
    village: str | None = None
    open_only: bool = False
    due_only: bool = False
    overdue_only: bool = False
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureRow:
    """A measure as the ledger shows it; `funds` is the sum of all amounts given."""

    id: str
    code: str
    receiver: str
    receiver_id: str
    name: str = field(repr=False)
    village: str
    kind: str | None
    level: str | None
    started_on: date | None
    status: str | None
    is_open: bool
    next_due: date | None
    funds: int
    goods: bool


@dataclass(frozen=True, slots=True)
class Tallies:
    """How many measures there are, are open, are due for a look, and are late for one."""

    all: int
    open: int
    due: int
    overdue: int


def page(  # noqa: PLR0913 - each narrows or orders the list
    work: Reading,
    wanted: MeasureFilter,
    *,
    today: date,
    due_by: date | None,
    after: Cursor | None,
    limit: int,
) -> Page[MeasureRow]:
    """The measures of a filter: those begun last first, or by their next follow-up if due by a day."""
    ledger = _ledger(wanted, today).subquery()
    query = sa.select(ledger)
    order = (ledger.c.started_on, ledger.c.id)
    if due_by is not None:
        query = query.where(ledger.c.is_open, ledger.c.next_due <= due_by)
        order = (ledger.c.next_due, ledger.c.id)
    if after is not None:
        query = query.where(beyond(order, after, descending=due_by is None))
    ordered = order if due_by is not None else tuple(column.desc() for column in order)
    found = work.connection.execute(query.order_by(*ordered).limit(limit + 1))
    rows = [MeasureRow(**row) for row in found.mappings()]
    return page_of(
        rows,
        limit,
        lambda row: (row.started_on if due_by is None else row.next_due, row.id),
    )


def tallies(work: Reading, wanted: MeasureFilter, *, today: date, soon: date) -> Tallies:
    """How many measures a filter leaves, whatever it says of being open or due."""
    ledger = _ledger(wanted, today, narrow_state=False).subquery()
    is_open = ledger.c.is_open
    query = sa.select(
        sa.func.count(),
        _number_where(is_open),
        _number_where(sa.and_(is_open, ledger.c.next_due <= soon)),
        _number_where(sa.and_(is_open, ledger.c.next_due < today)),
    ).select_from(ledger)
    return Tallies(*(int(number or 0) for number in work.connection.execute(query).one()))


def follow_ups_of(work: Reading, measure: str) -> tuple[FollowUp, ...]:
    """The follow-ups of a measure: those still to do, the first due first; then those done, the last first."""
    table = live(FollowUp)
    query = sa.select(table).where(table.c.measure == measure)
    found = work.select(FollowUp, query.order_by(table.c.due_on, table.c.id))
    to_do = [each for each in found if each.done_on is None]
    done = [each for each in found if each.done_on is not None]
    return (*to_do, *sorted(done, key=lambda each: each.done_on or date.min, reverse=True))


def fundings_of(work: Reading, measure: str) -> tuple[Funding, ...]:
    """What paid for a measure, the last first."""
    table = live(Funding)
    query = sa.select(table).where(table.c.measure == measure)
    return work.select(Funding, query.order_by(table.c.given_on.desc(), table.c.id.desc()))


def _ledger(wanted: MeasureFilter, today: date, *, narrow_state: bool = True) -> sa.Select[Any]:
    measure, child, person = live(Measure), live(Child), live(Person)
    household, home = live(Household), live(Household).alias("home")
    village = live(Unit).alias("village")
    lives_in = sa.func.coalesce(child.c.village, household.c.village, home.c.village)
    source = (
        measure.outerjoin(child, child.c.id == measure.c.child)
        .outerjoin(person, person.c.id == measure.c.person)
        .outerjoin(household, household.c.id == measure.c.household)
        .outerjoin(home, home.c.id == person.c.household)
        .outerjoin(village, village.c.id == lives_in)
    )
    query: sa.Select[Any] = sa.select(
        measure.c.id,
        measure.c.code,
        sa.case(
            (measure.c.child.is_not(None), "child"),
            (measure.c.person.is_not(None), "person"),
            else_="household",
        ).label("receiver"),
        sa.func.coalesce(measure.c.child, measure.c.person, measure.c.household, "").label(
            "receiver_id"
        ),
        sa.func.coalesce(child.c.full_name, person.c.full_name, household.c.head, "").label("name"),
        sa.func.coalesce(village.c.name, "").label("village"),
        measure.c.kind,
        measure.c.level,
        measure.c.started_on,
        measure.c.status,
        measure_open(measure, today).label("is_open"),
        _next_due(measure).label("next_due"),
        _funds(measure).label("funds"),
        _goods(measure).label("goods"),
    ).select_from(source)
    query = _narrowed(query, wanted, lives_in)
    return _narrowed_by_state(query, wanted, today) if narrow_state else query


def _narrowed(
    query: sa.Select[Any], wanted: MeasureFilter, lives_in: sa.ColumnElement[Any]
) -> sa.Select[Any]:
    measure = live(Measure)
    if wanted.level:
        query = query.where(measure.c.level == wanted.level)
    if wanted.receiver:
        query = query.where(measure.c[wanted.receiver].is_not(None))
    if wanted.village:
        query = query.where(lives_in == wanted.village)
    found = (measure.c.id, *(measure.c[kind.entity.name] for kind in RECEIVERS))
    return query.where(search.contains(wanted.words, *found))


def _narrowed_by_state(query: sa.Select[Any], wanted: MeasureFilter, today: date) -> sa.Select[Any]:
    measure = live(Measure)
    if wanted.status:
        query = query.where(measure.c.status == wanted.status)
    if wanted.open_only:
        query = query.where(measure_open(measure, today))
    return query


def _next_due(measure: sa.FromClause) -> sa.ScalarSelect[Any]:
    table = live(FollowUp)
    to_do = sa.select(sa.func.min(table.c.due_on)).where(
        table.c.measure == measure.c.id, table.c.done_on.is_(None)
    )
    return to_do.correlate(measure).scalar_subquery()


def _funds(measure: sa.FromClause) -> sa.ScalarSelect[Any]:
    table = live(Funding)
    given = sa.select(sa.func.coalesce(sa.func.sum(table.c.amount), 0)).where(
        table.c.measure == measure.c.id
    )
    return given.correlate(measure).scalar_subquery()


def _goods(measure: sa.FromClause) -> sa.ColumnElement[bool]:
    table = live(Funding)
    given = sa.select(table.c.id).where(table.c.measure == measure.c.id, table.c.in_kind != "")
    return given.correlate(measure).exists()


def _number_where(condition: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
    return sa.func.count(sa.case((condition, 1)))

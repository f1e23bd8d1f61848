"""Queries about child-marriage cases."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import sqlalchemy as sa

from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.marriage import Marriage, MarriageAction, MarriageChild, Party
from cpo_desktop.domain.marriage_state import UNFOUNDED, MarriageState
from cpo_desktop.storage import search
from cpo_desktop.storage.database import Reading
from cpo_desktop.storage.figures.marriages import under_marriage_age
from cpo_desktop.storage.figures.terms import keys_with
from cpo_desktop.storage.paging import Cursor, Page, beyond, page_of
from cpo_desktop.storage.states import marriage_open
from cpo_desktop.storage.tables import live


@dataclass(frozen=True, slots=True, kw_only=True)
class MarriageFilter:
    """Which cases to list; what is None or empty leaves all of them.

    `year` is the one of finding, `ethnic` the ethnic group of somebody in the case who is too young
    to marry.
    """

    open_only: bool = False
    state: MarriageState | None = None
    kind: str | None = None
    village: str | None = None
    year: int | None = None
    ethnic: str | None = None
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class MarriageTotals:
    """What a filter leaves, counted: cases by state, and those too young by sex and by ethnic group.

    A state, sex or group of which there is none is left out; groups are ordered by their number.
    """

    cases: int
    states: Mapping[MarriageState, int]
    sexes: Mapping[str, int]
    ethnic_groups: tuple[tuple[str, int], ...]

    @property
    def under_age(self) -> int:
        """How many people were too young to marry."""
        return sum(self.sexes.values())


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


def totals(work: Reading, wanted: MarriageFilter) -> MarriageTotals:
    """The cases that a filter leaves and the people in them who are too young to marry, counted."""
    table, party = live(Marriage), live(Party)
    state: Any = _state(table)
    cases = _narrowed(sa.select(state, sa.func.count()).select_from(table), wanted).group_by(state)
    sex, ethnic = sa.func.coalesce(party.c.sex, ""), sa.func.coalesce(party.c.ethnic, "")
    people = _narrowed(sa.select(sex, ethnic, sa.func.count()).select_from(_parties()), wanted)
    people = people.where(under_marriage_age()).group_by(sex, ethnic)
    states = {MarriageState(found): int(number) for found, number in work.connection.execute(cases)}
    sexes: Counter[str] = Counter()
    groups: Counter[str] = Counter()
    for of_sex, of_group, number in work.connection.execute(people):
        sexes[of_sex] += number
        groups[of_group] += number
    return MarriageTotals(
        cases=sum(states.values()),
        states=states,
        sexes=dict(sexes),
        ethnic_groups=tuple(sorted(groups.items(), key=lambda each: (-each[1], each[0]))),
    )


def ethnic_groups(work: Reading) -> tuple[str, ...]:
    """The ethnic groups of all those who are too young to marry."""
    ethnic = live(Party).c.ethnic
    query = sa.select(ethnic).select_from(_parties()).where(under_marriage_age(), ethnic != "")
    return tuple(work.connection.scalars(query.distinct().order_by(ethnic)))


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


def children_of(work: Reading, marriage: str) -> tuple[MarriageChild, ...]:
    """The children of a couple, the eldest first."""
    table = live(MarriageChild)
    query = sa.select(table).where(table.c.marriage == marriage)
    return work.select(MarriageChild, query.order_by(table.c.born, table.c.id))


def needs_of(work: Reading, children: Sequence[str]) -> tuple[Circumstance | Risk, ...]:
    """What is on record for these children, open or closed."""
    found: list[Circumstance | Risk] = []
    for kind in (Circumstance, Risk):
        table = live(kind)
        found += work.select(kind, sa.select(table).where(table.c.child.in_(children)))
    return tuple(found)


def _parties() -> sa.FromClause:
    table, party = live(Marriage), live(Party)
    return party.join(table, table.c.id == party.c.marriage)


def _state(marriage: sa.FromClause) -> sa.ColumnElement[str]:
    """Where the matter of a row stands, as `state_of` says it of a record."""
    kind = sa.func.coalesce(marriage.c.kind, "")
    outcome = sa.func.coalesce(marriage.c.outcome, "")
    came_about = {*_kinds("child_marriage"), *_kinds("consanguineous")}
    prevented = sa.or_(
        kind.in_(_kinds("prevented")),
        outcome.in_(keys_with("marriage_outcomes", "prevented", "yes")),
    )
    return sa.case(
        (sa.and_(prevented, outcome != UNFOUNDED), MarriageState.PREVENTED.value),
        (sa.not_(marriage_open(marriage)), MarriageState.ENDED.value),
        (kind.in_(sorted(came_about)), MarriageState.COHABITING.value),
        else_=MarriageState.RISK.value,
    )


def _kinds(counts: str) -> list[str]:
    return keys_with("marriage_kinds", "counts", counts)


def _narrowed(query: sa.Select[Any], wanted: MarriageFilter) -> sa.Select[Any]:
    table = live(Marriage)
    if wanted.open_only:
        query = query.where(marriage_open(table))
    if wanted.state:
        query = query.where(_state(table) == wanted.state.value)
    if wanted.kind:
        query = query.where(table.c.kind == wanted.kind)
    if wanted.ethnic:
        query = query.where(table.c.id.in_(_with_young_of(wanted.ethnic)))
    if wanted.village:
        query = query.where(table.c.village == wanted.village)
    if wanted.year:
        first, last = date(wanted.year, 1, 1), date(wanted.year, 12, 31)
        query = query.where(table.c.found_on.between(first, last))
    return query.where(search.contains(wanted.words, table.c.id))


def _with_young_of(ethnic: str) -> sa.Select[Any]:
    """The cases in which somebody of this ethnic group is too young to marry."""
    party = live(Party)
    young = sa.select(party.c.marriage).select_from(_parties()).where(under_marriage_age())
    return young.where(party.c.ethnic == ethnic).correlate(None)

"""Queries about a household and everything around it: a fixed number for a family of any size."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

import sqlalchemy as sa

from cpo_desktop.domain.case import Case, CaseChild
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.family import HomeVisit
from cpo_desktop.domain.family_file import PARTS
from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.marriage import Marriage, MarriageChild, Party
from cpo_desktop.domain.measure import FollowUp, Measure
from cpo_desktop.domain.person import Person
from cpo_desktop.domain.violence import Violence, ViolencePerson
from cpo_desktop.storage.child_rows import open_on
from cpo_desktop.storage.database import Reading
from cpo_desktop.storage.tables import live

R = TypeVar("R", bound=Record)
P = TypeVar("P", Circumstance, Risk)


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """All records around a household; `circumstances` and `risks` are those open on the day."""

    children: tuple[Child, ...] = field(repr=False)
    people: tuple[Person, ...] = field(repr=False)
    circumstances: tuple[Circumstance, ...]
    risks: tuple[Risk, ...]
    measures: tuple[Measure, ...]
    next_due: dict[str, date]
    cases: tuple[Case, ...]
    violence: tuple[Violence, ...]
    marriages: tuple[Marriage, ...]
    visits: tuple[HomeVisit, ...]


def with_code(work: Reading, code: str) -> str | None:
    """The id of the household that has this code."""
    household = live(Household)
    return work.connection.scalar(sa.select(household.c.id).where(household.c.code == code))


def around(work: Reading, household: str, today: date) -> Around:
    """Who belongs to a household, and all that is known of them and of it."""
    children = work.linked(Child, "household", household)
    ids = [child.id for child in children]
    people = _people(work, household, children)
    measures = _measures(work, household, ids, [person.id for person in people])
    return Around(
        children=children,
        people=people,
        circumstances=_open(work, Circumstance, ids, today),
        risks=_open(work, Risk, ids, today),
        measures=measures,
        next_due=_next_due(work, [measure.id for measure in measures]),
        cases=_cases(work, ids),
        violence=_violence(work, household, ids),
        marriages=_marriages(work, ids),
        visits=work.linked(HomeVisit, "household", household),
    )


def _people(work: Reading, household: str, children: Sequence[Child]) -> tuple[Person, ...]:
    """Those who live here, and the parents and carers of the children wherever they live."""
    named = {getattr(child, part) for child in children for part in PARTS} - {None}
    table = live(Person)
    belongs = sa.or_(table.c.household == household, table.c.id.in_(sorted(named)))
    return work.select(Person, sa.select(table).where(belongs))


def _open(work: Reading, kind: type[P], children: Sequence[str], today: date) -> tuple[P, ...]:
    table = live(kind)
    query = sa.select(table).where(table.c.child.in_(children), open_on(table, today))
    return work.select(kind, query.order_by(table.c.opened_on, table.c.id))


def _measures(
    work: Reading, household: str, children: Sequence[str], people: Sequence[str]
) -> tuple[Measure, ...]:
    table = live(Measure)
    receives = sa.or_(
        table.c.household == household, table.c.child.in_(children), table.c.person.in_(people)
    )
    return work.select(Measure, sa.select(table).where(receives).order_by(table.c.id))


def _next_due(work: Reading, measures: Sequence[str]) -> dict[str, date]:
    """For each measure the day of the next follow-up that is still to do, if there is one."""
    table = live(FollowUp)
    query = (
        sa.select(table.c.measure, sa.func.min(table.c.due_on))
        .where(table.c.measure.in_(measures), table.c.done_on.is_(None))
        .group_by(table.c.measure)
    )
    return {row[0]: row[1] for row in work.connection.execute(query)}


def _cases(work: Reading, children: Sequence[str]) -> tuple[Case, ...]:
    case = live(Case)
    return _newest(work, Case, case.c.id.in_(_of(CaseChild, "case", children)), case.c.received_at)


def _violence(work: Reading, household: str, children: Sequence[str]) -> tuple[Violence, ...]:
    """Incidents in the household, and those with a child of it elsewhere."""
    incident = live(Violence)
    concerns = sa.or_(
        incident.c.household == household,
        incident.c.id.in_(_of(ViolencePerson, "violence", children)),
    )
    return _newest(work, Violence, concerns, incident.c.happened_on)


def _marriages(work: Reading, children: Sequence[str]) -> tuple[Marriage, ...]:
    """Those that a child of the household is a party to, or was born to."""
    marriage = live(Marriage)
    concerns = sa.or_(
        marriage.c.id.in_(_of(Party, "marriage", children)),
        marriage.c.id.in_(_of(MarriageChild, "marriage", children)),
    )
    return _newest(work, Marriage, concerns, marriage.c.found_on)


def _of(kind: type[Record], owner: str, children: Sequence[str]) -> sa.Select[Any]:
    """What records of this kind belong to that name one of these children."""
    table = live(kind)
    return sa.select(table.c[owner]).where(table.c.child.in_(children))


def _newest(
    work: Reading,
    kind: type[R],
    condition: sa.ColumnElement[bool],
    day: sa.ColumnElement[Any],
) -> tuple[R, ...]:
    table = live(kind)
    query = sa.select(table).where(condition)
    return work.select(kind, query.order_by(day.desc(), table.c.id.desc()))

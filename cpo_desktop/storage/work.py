"""What is due, and the few figures of the start page."""

from dataclasses import dataclass, field
from datetime import date

import sqlalchemy as sa

from cpo_desktop.domain.case import Case, Coordination, Stage
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.marriage import Marriage
from cpo_desktop.domain.measure import FollowUp, Measure
from cpo_desktop.domain.person import Person
from cpo_desktop.storage.child_rows import open_on
from cpo_desktop.storage.children import ChildFilter, count
from cpo_desktop.storage.database import Reading
from cpo_desktop.storage.states import marriage_open, measure_open
from cpo_desktop.storage.tables import live


@dataclass(frozen=True, slots=True, kw_only=True)
class DueFollowUp:
    """A look at a measure that nobody has taken yet."""

    measure: str
    code: str
    receiver: str = field(repr=False)
    measure_kind: str | None
    due_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """Four figures and a year of months: new special circumstances in each, the oldest first."""

    children: int
    special: int
    at_risk: int
    open_measures: int
    monthly: tuple[tuple[date, int], ...]


def due_follow_ups(work: Reading, today: date, until: date) -> tuple[DueFollowUp, ...]:
    """Follow-ups of open measures planned for this day or before and not done, the oldest first."""
    follow_up, measure = live(FollowUp), live(Measure)
    child, person, household = live(Child), live(Person), live(Household)
    receiver = sa.func.coalesce(child.c.full_name, person.c.full_name, household.c.head, "")
    query = (
        sa.select(measure.c.id, measure.c.code, receiver, measure.c.kind, follow_up.c.due_on)
        .select_from(
            follow_up.join(measure, measure.c.id == follow_up.c.measure)
            .outerjoin(child, child.c.id == measure.c.child)
            .outerjoin(person, person.c.id == measure.c.person)
            .outerjoin(household, household.c.id == measure.c.household)
        )
        .where(follow_up.c.done_on.is_(None), follow_up.c.due_on <= until)
        .where(measure_open(measure, today))
        .order_by(follow_up.c.due_on, measure.c.code)
    )
    return tuple(
        DueFollowUp(
            measure=row[0], code=row[1], receiver=row[2], measure_kind=row[3], due_on=row[4]
        )
        for row in work.connection.execute(query)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class DueCoordination:
    """A next step with another agency that is still to be taken."""

    case: str
    code: str
    due_on: date


def due_coordinations(work: Reading, until: date) -> tuple[DueCoordination, ...]:
    """Next steps of open cases planned for this day or before and not finished, the oldest first."""
    step, case = live(Coordination), live(Case)
    query = (
        sa.select(case.c.id, case.c.code, step.c.next_on)
        .select_from(step.join(case, case.c.id == step.c.case))
        .where(step.c.next_on <= until, step.c.done.is_not(True))
        .where(case.c.stage != Stage.CLOSED.value)
        .order_by(step.c.next_on, case.c.code)
    )
    return tuple(
        DueCoordination(case=row[0], code=row[1], due_on=row[2])
        for row in work.connection.execute(query)
    )


def waiting_marriages(work: Reading, until: date) -> tuple[Marriage, ...]:
    """Open cases of child marriage with a look or a wedding on this day or before, the oldest first."""
    marriage = live(Marriage)
    near = sa.or_(marriage.c.next_on <= until, marriage.c.wedding_on <= until)
    query = sa.select(marriage).where(marriage_open(marriage), near)
    return work.select(Marriage, query.order_by(marriage.c.found_on, marriage.c.id))


def overview(work: Reading, today: date) -> Overview:
    """The figures of the start page."""
    measure = live(Measure)
    open_measures = sa.select(sa.func.count()).where(measure_open(measure, today))
    return Overview(
        children=count(work, ChildFilter(), today),
        special=_with_open(work, Circumstance, today),
        at_risk=_with_open(work, Risk, today),
        open_measures=work.connection.scalar(open_measures.select_from(measure)) or 0,
        monthly=tuple((month, _opened_in(work, month)) for month in _year_until(today)),
    )


def _with_open(work: Reading, kind: type[Circumstance] | type[Risk], today: date) -> int:
    """Distinct children here today with an open circumstance or risk."""
    table = live(kind)
    having = sa.select(table.c.child).where(open_on(table, today))
    return count(work, ChildFilter(), today, having)


def _year_until(today: date) -> list[date]:
    months = [today.year * 12 + today.month - 1 - back for back in range(11, -1, -1)]
    return [date(month // 12, month % 12 + 1, 1) for month in months]


def _opened_in(work: Reading, month: date) -> int:
    circumstance = live(Circumstance)
    number = month.year * 12 + month.month
    following = date(number // 12, number % 12 + 1, 1)
    query = sa.select(sa.func.count()).select_from(circumstance)
    inside = (circumstance.c.opened_on >= month, circumstance.c.opened_on < following)
    return work.connection.scalar(query.where(*inside)) or 0

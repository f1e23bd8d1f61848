"""What printed lists name, in a few queries however many rows there are.

Who stands in a list is decided by the same conditions as the figures: a list has as many rows as
the report of the same period says.
"""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

import sqlalchemy as sa

from cpo_desktop.domain.case import Case
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.listed import ListedChild, ListedMeasure
from cpo_desktop.domain.measure import Funding, Measure
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.periods import Period
from cpo_desktop.domain.person import Person
from cpo_desktop.domain.unit import Unit
from cpo_desktop.storage import cases
from cpo_desktop.storage.database import Reading
from cpo_desktop.storage.figures.cases import running
from cpo_desktop.storage.figures.children import Spells, counted
from cpo_desktop.storage.figures.measures import carried_out
from cpo_desktop.storage.figures.terms import END, after, parameters, within
from cpo_desktop.storage.tables import live

_child = live(Child).c
_person = live(Person).c
_household = live(Household).c
_village = live(Unit).c
_measure = live(Measure).c
_funding = live(Funding).c

_IN_ORDER: Final = (_village.position.is_(None), _village.position, _village.name, _village.id)
"""Villages as the office has them; records of no village come last."""


def listed_children(work: Reading, spells: Spells, period: Period) -> tuple[ListedChild, ...]:
    """The children who count in these groups when the figures close: by village, then by name."""
    code = spells.code
    query = (
        sa.select(
            _child.id,
            _child.code,
            _child.full_name.label("name"),
            _child.born,
            _child.sex,
            sa.func.coalesce(_child.village, "").label("village"),
            sa.func.coalesce(_person.full_name, "").label("carer"),
            code.label("reason"),
            sa.func.min(spells.table.c.opened_on).label("since"),
        )
        .select_from(
            spells.table.join(live(Child), _child.id == spells.table.c.child)
            .outerjoin(live(Person), _person.id == _child.carer)
            .outerjoin(live(Unit), _village.id == _child.village)
        )
        .where(spells.runs(END), spells.meant, counted(END))
        .group_by(_child.id, code)
        .order_by(*_in_order(_child.name_key, _child.id), code)
    )
    days = parameters(period)
    measures = _measures_of_children(work, days)
    found: dict[str, list[sa.RowMapping]] = {}
    for row in work.connection.execute(query, days).mappings():
        found.setdefault(row["id"], []).append(row)
    return tuple(_listed(rows, measures.get(child, ())) for child, rows in found.items())


def listed_measures(work: Reading, period: Period) -> tuple[ListedMeasure, ...]:
    """The measures that were carried out in the period: by village, then by receiver."""
    given = (
        sa.select(_funding.measure, sa.func.sum(_funding.amount).label("funds"))
        .where(within(_funding.given_on))
        .group_by(_funding.measure)
        .subquery("given")
    )
    home = live(Household).alias("home_of_person")
    whole = (
        live(Measure)
        .outerjoin(live(Child), _child.id == _measure.child)
        .outerjoin(live(Person), _person.id == _measure.person)
        .outerjoin(home, home.c.id == _person.household)
        .outerjoin(live(Household), _household.id == _measure.household)
        .outerjoin(given, given.c.measure == _measure.id)
    )
    village = sa.func.coalesce(_child.village, _household.village, home.c.village, "")
    key = sa.func.coalesce(_child.name_key, _person.name_key, _household.name_key, "")
    query = (
        sa.select(
            _measure.code,
            sa.func.coalesce(_child.full_name, _person.full_name, _household.head, "").label(
                "receiver"
            ),
            sa.case(
                (_measure.child.is_not(None), "child"),
                (_measure.person.is_not(None), "person"),
                else_="household",
            ).label("receiver_kind"),
            village.label("village"),
            _measure.kind,
            _measure.level,
            _measure.started_on,
            _measure.ended_on,
            _measure.provider,
            sa.func.coalesce(given.c.funds, 0).label("funds"),
            _measure.status,
        )
        .select_from(whole.outerjoin(live(Unit), _village.id == village))
        .where(carried_out())
        .order_by(*_in_order(key, _measure.started_on, _measure.id))
    )
    rows = work.connection.execute(query, parameters(period)).mappings()
    return tuple(ListedMeasure(**row) for row in rows)


def cases_running(work: Reading, period: Period) -> tuple[str, ...]:
    """The cases that were open when the figures closed, the oldest first."""
    facts = running(END).subquery("running")
    case = live(Case)
    query = (
        sa.select(case.c.id)
        .join_from(case, facts, facts.c.unit == case.c.id)
        .order_by(case.c.received_at, case.c.id)
    )
    return tuple(work.connection.scalars(query, parameters(period)))


def notices_without_case(work: Reading, until: date) -> tuple[Notice, ...]:
    """Notices received by then that no case was opened for, the oldest first."""
    return tuple(
        notice
        for notice in cases.loose_notices(work)
        if notice.received_at and notice.received_at.date() <= until
    )


def _in_order(*then: sa.ColumnElement[Any]) -> tuple[sa.ColumnElement[Any], ...]:
    return (*_IN_ORDER, *then)


def _measures_of_children(work: Reading, days: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    query = (
        sa.select(_measure.child, _measure.kind)
        .where(_measure.child.is_not(None), carried_out(), after(_measure.ended_on, END))
        .distinct()
        .order_by(_measure.child, _measure.kind)
    )
    found: defaultdict[str, list[str]] = defaultdict(list)
    for child, kind in work.connection.execute(query, days):
        found[child].append(kind or "")
    return {child: tuple(kinds) for child, kinds in found.items()}


def _listed(rows: list[sa.RowMapping], measures: tuple[str, ...]) -> ListedChild:
    first = rows[0]
    return ListedChild(
        code=first["code"],
        name=first["name"],
        born=first["born"],
        sex=first["sex"],
        village=first["village"],
        carer=first["carer"],
        reasons=tuple((row["reason"], row["since"]) for row in rows),
        measures=measures,
    )

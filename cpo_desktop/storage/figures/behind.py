"""The records behind a figure, as somebody reads them in a list."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

import sqlalchemy as sa

from cpo_desktop.domain.case import Case, Plan
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.figures import FigureKey
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.marriage import Marriage, MarriageAction, Party
from cpo_desktop.domain.measure import FollowUp, Funding, Measure
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.periods import Period
from cpo_desktop.domain.person import Person
from cpo_desktop.domain.unit import Unit
from cpo_desktop.storage.figures.counting import facts_behind
from cpo_desktop.storage.figures.terms import day_of, parameters
from cpo_desktop.storage.tables import live

_child = live(Child).c
_person = live(Person).c
_household = live(Household).c
_marriage = live(Marriage).c
_measure = live(Measure).c
_case = live(Case).c
_villages = live(Unit).alias("village")

Listing = sa.Select[Any]


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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Columns:
    """What a listing shows of one kind of unit; whatever it does not have is empty."""

    unit: Any
    entity: str
    opens: Any
    title: Any
    order: Any
    code: Any = field(default_factory=lambda: sa.literal(""))
    codes: str = ""
    key: Any = field(default_factory=sa.null)
    born: Any = field(default_factory=sa.null)
    village: Any = field(default_factory=sa.null)
    day: Any = field(default_factory=sa.null)
    amount: Any = field(default_factory=sa.null)

    def listing(self, source: sa.FromClause) -> Listing:
        """The columns under the names that `Counted` has them."""
        return sa.select(
            self.unit.label("unit"),
            sa.literal(self.entity).label("entity"),
            self.opens.label("id"),
            self.title.label("title"),
            self.order.label("sort_key"),
            self.code.label("code"),
            sa.literal(self.codes).label("codes"),
            self.key.label("key"),
            self.born.label("born"),
            self.village.label("village"),
            self.day.label("day"),
            self.amount.label("amount"),
        ).select_from(source)


def _in_village(table: sa.FromClause, village: Any) -> sa.Join:  # noqa: ANN401 - a column
    return table.outerjoin(_villages, _villages.c.id == village)


def _children() -> Listing:
    return _Columns(
        unit=_child.id,
        entity="child",
        opens=_child.id,
        title=_child.full_name,
        order=_child.name_key,
        code=_child.code,
        born=_child.born,
        village=_villages.c.name,
    ).listing(_in_village(live(Child), _child.village))


def _persons() -> Listing:
    return _Columns(
        unit=_person.id,
        entity="person",
        opens=_person.id,
        title=_person.full_name,
        order=_person.name_key,
        born=_person.born,
    ).listing(live(Person))


def _households() -> Listing:
    return _Columns(
        unit=_household.id,
        entity="household",
        opens=_household.id,
        title=_household.head,
        order=_household.name_key,
        code=_household.code,
        village=_villages.c.name,
    ).listing(_in_village(live(Household), _household.village))


def _spells(kind: type[Circumstance | Risk], codes: str) -> Listing:
    spell = live(kind)
    return _Columns(
        unit=spell.c.id,
        entity="child",
        opens=_child.id,
        title=_child.full_name,
        order=_child.name_key,
        code=_child.code,
        codes=codes,
        key=spell.c.code,
        day=spell.c.opened_on,
    ).listing(spell.join(live(Child), _child.id == spell.c.child))


def _circumstances() -> Listing:
    return _spells(Circumstance, "circumstances")


def _risks() -> Listing:
    return _spells(Risk, "risks")


def _notices() -> Listing:
    notice = live(Notice)
    return _Columns(
        unit=notice.c.id,
        entity="notice",
        opens=notice.c.id,
        title=notice.c.code,
        order=notice.c.code,
        codes="notice_sources",
        key=notice.c.source,
        village=_villages.c.name,
        day=day_of(notice.c.received_at),
    ).listing(_in_village(notice, notice.c.village))


def _cases() -> Listing:
    return _Columns(
        unit=_case.id,
        entity="case",
        opens=_case.id,
        title=_case.code,
        order=_case.code,
        codes="case_stages",
        key=_case.stage,
        village=_villages.c.name,
        day=day_of(_case.received_at),
    ).listing(_in_village(live(Case), _case.village))


def _plans() -> Listing:
    plan = live(Plan)
    return _Columns(
        unit=plan.c.id,
        entity="case",
        opens=_case.id,
        title=_case.code,
        order=_case.code,
        codes="plan_decisions",
        key=plan.c.decision,
        day=plan.c.submitted_on,
    ).listing(plan.join(live(Case), _case.id == plan.c.case))


def _marriages() -> Listing:
    party = live(Party)
    couple = (
        sa.select(
            party.c.marriage.label("marriage"),
            sa.func.aggregate_strings(party.c.full_name, " – ").label("names"),
        )
        .group_by(party.c.marriage)
        .subquery("couple")
    )
    source = _in_village(live(Marriage), _marriage.village)
    return _Columns(
        unit=_marriage.id,
        entity="marriage",
        opens=_marriage.id,
        title=sa.func.coalesce(couple.c.names, _marriage.code),
        order=_marriage.code,
        code=_marriage.code,
        village=_villages.c.name,
        day=_marriage.counted_on,
    ).listing(source.outerjoin(couple, couple.c.marriage == _marriage.id))


def _parties() -> Listing:
    party = live(Party)
    joined = party.join(live(Marriage), _marriage.id == party.c.marriage)
    return _Columns(
        unit=party.c.id,
        entity="marriage",
        opens=_marriage.id,
        title=party.c.full_name,
        order=party.c.name_key,
        code=_marriage.code,
        born=party.c.born,
        village=_villages.c.name,
        day=_marriage.counted_on,
    ).listing(_in_village(joined, _marriage.village))


def _actions() -> Listing:
    action = live(MarriageAction)
    return _Columns(
        unit=action.c.id,
        entity="marriage",
        opens=_marriage.id,
        title=_marriage.code,
        order=_marriage.code,
        codes="marriage_actions",
        key=action.c.kind,
        day=action.c.done_on,
        amount=action.c.fine,
    ).listing(action.join(live(Marriage), _marriage.id == action.c.marriage))


_RECEIVED: Final = (
    live(Measure)
    .outerjoin(live(Child), _child.id == _measure.child)
    .outerjoin(live(Person), _person.id == _measure.person)
    .outerjoin(live(Household), _household.id == _measure.household)
)
_RECEIVER: Final = sa.func.coalesce(_child.full_name, _person.full_name, _household.head, "")
_RECEIVER_KEY: Final = sa.func.coalesce(_child.name_key, _person.name_key, _household.name_key, "")


def _of_measures(
    unit: Any,  # noqa: ANN401 - a column
    source: sa.FromClause,
    day: Any,  # noqa: ANN401 - a column
    amount: Any = None,  # noqa: ANN401 - a column
) -> Listing:
    return _Columns(
        unit=unit,
        entity="measure",
        opens=_measure.id,
        title=_RECEIVER,
        order=_RECEIVER_KEY,
        code=_measure.code,
        codes="measure_types",
        key=_measure.kind,
        day=day,
        amount=sa.null() if amount is None else amount,
    ).listing(source)


def _measures() -> Listing:
    return _of_measures(_measure.id, _RECEIVED, _measure.started_on)


def _fundings() -> Listing:
    funding = live(Funding)
    source = _RECEIVED.join(funding, funding.c.measure == _measure.id)
    return _of_measures(funding.c.id, source, funding.c.given_on, funding.c.amount)


def _follow_ups() -> Listing:
    follow_up = live(FollowUp)
    source = _RECEIVED.join(follow_up, follow_up.c.measure == _measure.id)
    return _of_measures(follow_up.c.id, source, follow_up.c.due_on)


_LISTINGS: Final[dict[str, Callable[[], Listing]]] = {
    "child": _children,
    "person": _persons,
    "household": _households,
    "circumstance": _circumstances,
    "risk": _risks,
    "notice": _notices,
    "case": _cases,
    "plan": _plans,
    "marriage": _marriages,
    "party": _parties,
    "marriage_action": _actions,
    "measure": _measures,
    "funding": _fundings,
    "follow_up": _follow_ups,
}


def counted(connection: sa.Connection, key: FigureKey, period: Period) -> tuple[Counted, ...]:
    """Everything that the figure counts in this period, by name; as many as the figure says."""
    days = parameters(period)
    facts = facts_behind(key).cte("behind")
    entities = connection.scalars(sa.select(facts.c.entity).distinct(), days).all()
    found: list[Counted] = []
    for entity in sorted(entities):
        listing = _LISTINGS[entity]().subquery("listing")
        units = sa.select(facts.c.unit).where(facts.c.entity == entity)
        query = (
            sa.select(listing)
            .where(listing.c.unit.in_(units))
            .order_by(listing.c.sort_key, listing.c.day, listing.c.unit)
        )
        found += map(_counted, connection.execute(query, days).mappings())
    return tuple(found)


def without_birth_date(connection: sa.Connection) -> tuple[Counted, ...]:
    """Children who are in no figure because nobody noted when they were born."""
    listing = _children().subquery("listing")
    query = sa.select(listing).where(listing.c.born.is_(None)).order_by(listing.c.sort_key)
    return tuple(map(_counted, connection.execute(query).mappings()))


def _counted(row: sa.RowMapping) -> Counted:
    shown: dict[str, Any] = {name: row[name] for name in Counted.__dataclass_fields__}
    return Counted(**shown)

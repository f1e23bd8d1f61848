"""How each kind of thing that figures count is listed: which page it opens, and what it is called."""

from collections.abc import Callable
from typing import Final

import sqlalchemy as sa

from cpo_desktop.domain.case import Case, Plan
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.marriage import Marriage, MarriageAction, MarriageChild, Party
from cpo_desktop.domain.measure import FollowUp, Funding, Measure
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.person import Person
from cpo_desktop.domain.unit import Unit
from cpo_desktop.storage.figures.listing import VILLAGES, Columns, Listing, in_village
from cpo_desktop.storage.figures.register_listings import listing_of_register
from cpo_desktop.storage.figures.terms import Term, day_of
from cpo_desktop.storage.tables import live

_child = live(Child).c
_person = live(Person).c
_household = live(Household).c
_marriage = live(Marriage).c
_measure = live(Measure).c
_case = live(Case).c


def children() -> Listing:
    """The children of the register."""
    return Columns(
        unit=_child.id,
        entity="child",
        opens=_child.id,
        title=_child.full_name,
        order=_child.name_key,
        code=_child.code,
        born=_child.born,
        village=VILLAGES.c.name,
    ).listing(in_village(live(Child), _child.village))


def _persons() -> Listing:
    return Columns(
        unit=_person.id,
        entity="person",
        opens=_person.id,
        title=_person.full_name,
        order=_person.name_key,
        born=_person.born,
    ).listing(live(Person))


def _households() -> Listing:
    return Columns(
        unit=_household.id,
        entity="household",
        opens=_household.id,
        title=_household.head,
        order=_household.name_key,
        code=_household.code,
        village=VILLAGES.c.name,
    ).listing(in_village(live(Household), _household.village))


def _spells(kind: type[Circumstance | Risk], codes: str) -> Listing:
    spell = live(kind)
    return Columns(
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
    return Columns(
        unit=notice.c.id,
        entity="notice",
        opens=notice.c.id,
        title=notice.c.code,
        order=notice.c.code,
        code=notice.c.code,
        codes="notice_sources",
        key=notice.c.source,
        village=VILLAGES.c.name,
        day=day_of(notice.c.received_at),
    ).listing(in_village(notice, notice.c.village))


def _cases() -> Listing:
    return Columns(
        unit=_case.id,
        entity="case",
        opens=_case.id,
        title=_case.code,
        order=_case.code,
        code=_case.code,
        codes="case_stages",
        key=_case.stage,
        village=VILLAGES.c.name,
        day=day_of(_case.received_at),
    ).listing(in_village(live(Case), _case.village))


def _plans() -> Listing:
    plan = live(Plan)
    return Columns(
        unit=plan.c.id,
        entity="case",
        opens=_case.id,
        title=_case.code,
        order=_case.code,
        code=_case.code,
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
    source = in_village(live(Marriage), _marriage.village)
    return Columns(
        unit=_marriage.id,
        entity="marriage",
        opens=_marriage.id,
        title=sa.func.coalesce(couple.c.names, _marriage.code),
        order=_marriage.code,
        code=_marriage.code,
        village=VILLAGES.c.name,
        day=_marriage.counted_on,
    ).listing(source.outerjoin(couple, couple.c.marriage == _marriage.id))


def _parties() -> Listing:
    party = live(Party)
    joined = party.join(live(Marriage), _marriage.id == party.c.marriage)
    return Columns(
        unit=party.c.id,
        entity="marriage",
        opens=_marriage.id,
        title=party.c.full_name,
        order=party.c.name_key,
        code=_marriage.code,
        born=party.c.born,
        village=VILLAGES.c.name,
        day=_marriage.counted_on,
    ).listing(in_village(joined, _marriage.village))


def _actions() -> Listing:
    action = live(MarriageAction)
    return Columns(
        unit=action.c.id,
        entity="marriage",
        opens=_marriage.id,
        title=_marriage.code,
        order=_marriage.code,
        code=_marriage.code,
        codes="marriage_actions",
        key=action.c.kind,
        day=action.c.done_on,
    ).listing(action.join(live(Marriage), _marriage.id == action.c.marriage))


def _births() -> Listing:
    birth = live(MarriageChild)
    return Columns(
        unit=birth.c.id,
        entity="marriage",
        opens=_marriage.id,
        title=_marriage.code,
        order=_marriage.code,
        code=_marriage.code,
        born=birth.c.born,
    ).listing(birth.join(live(Marriage), _marriage.id == birth.c.marriage))


def _units() -> Listing:
    unit = live(Unit)
    return Columns(
        unit=unit.c.id,
        entity="unit",
        opens=unit.c.id,
        title=unit.c.name,
        order=unit.c.position,
        codes="village_kinds",
        key=unit.c.kind,
    ).listing(unit)


_RECEIVED: Final = (
    live(Measure)
    .outerjoin(live(Child), _child.id == _measure.child)
    .outerjoin(live(Person), _person.id == _measure.person)
    .outerjoin(live(Household), _household.id == _measure.household)
)
_RECEIVER: Final = sa.func.coalesce(_child.full_name, _person.full_name, _household.head, "")
_RECEIVER_KEY: Final = sa.func.coalesce(_child.name_key, _person.name_key, _household.name_key, "")


def _of_measures(unit: Term, source: sa.FromClause, day: Term) -> Listing:
    return Columns(
        unit=unit,
        entity="measure",
        opens=_measure.id,
        title=_RECEIVER,
        order=_RECEIVER_KEY,
        code=_measure.code,
        codes="measure_types",
        key=_measure.kind,
        day=day,
    ).listing(source)


def _measures() -> Listing:
    return _of_measures(_measure.id, _RECEIVED, _measure.started_on)


def _fundings() -> Listing:
    funding = live(Funding)
    source = _RECEIVED.join(funding, funding.c.measure == _measure.id)
    return _of_measures(funding.c.id, source, funding.c.given_on)


def _follow_ups() -> Listing:
    follow_up = live(FollowUp)
    source = _RECEIVED.join(follow_up, follow_up.c.measure == _measure.id)
    return _of_measures(follow_up.c.id, source, follow_up.c.due_on)


_LISTINGS: Final[dict[str, Callable[[], Listing]]] = {
    "child": children,
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
    "marriage_child": _births,
    "unit": _units,
    "measure": _measures,
    "funding": _fundings,
    "follow_up": _follow_ups,
}


def listing_of(entity: str) -> Listing:
    """How the records of this kind are listed: as said here, or as their register says."""
    return _LISTINGS[entity]() if entity in _LISTINGS else listing_of_register(entity)

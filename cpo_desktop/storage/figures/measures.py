"""Facts about support measures, who receives them, what they cost and how they are followed."""

from typing import Any

import sqlalchemy as sa

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.figures import UNKNOWN
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.measure import FollowUp, Funding, Measure
from cpo_desktop.domain.person import Person
from cpo_desktop.storage.figures.terms import (
    END,
    START,
    Facts,
    Term,
    Truth,
    after,
    known,
    not_before,
    root_of,
    within,
)
from cpo_desktop.storage.tables import live

_measure = live(Measure).c
_child = live(Child).c
_person = live(Person).c
_household = live(Household).c
_home_of_person = live(Household).alias("home_of_person")
_follow_up = live(FollowUp).c
_funding = live(Funding).c

_PROPOSED = "proposed"


def _with_receivers(measure: sa.FromClause) -> sa.Join:
    return (
        measure.outerjoin(live(Child), _child.id == measure.c.child)
        .outerjoin(live(Household), _household.id == measure.c.household)
        .outerjoin(live(Person), _person.id == measure.c.person)
        .outerjoin(_home_of_person, _home_of_person.c.id == _person.household)
    )


def _receiver(measure: sa.FromClause) -> Term:
    return sa.case(
        (measure.c.child.is_not(None), "child"),
        (measure.c.person.is_not(None), "carer"),
        (measure.c.household.is_not(None), "household"),
        else_=UNKNOWN,
    )


_village = sa.func.coalesce(_child.village, _household.village, _home_of_person.c.village, UNKNOWN)


def _meant() -> Truth:
    return sa.func.coalesce(_measure.status, "") != _PROPOSED


def carried_out() -> Truth:
    """The measure is more than proposed, and some of it falls into the period."""
    return sa.and_(_measure.started_on <= END, not_before(_measure.ended_on, START), _meant())


def _about_the_measure() -> tuple[sa.Label[Any], ...]:
    return (
        known(_measure.level).label("level"),
        known(_measure.kind).label("kind"),
        _receiver(live(Measure)).label("receiver"),
        _village.label("village"),
    )


def _measures(which: Truth) -> Facts:
    return (
        sa.select(
            _measure.id.label("unit"),
            sa.literal("measure").label("entity"),
            *_about_the_measure(),
        )
        .select_from(_with_receivers(live(Measure)))
        .where(which)
    )


def measures() -> Facts:
    """Each measure carried out in the period."""
    return _measures(carried_out())


def started() -> Facts:
    """Each measure that began in the period."""
    return _measures(sa.and_(within(_measure.started_on), _meant()))


def ended() -> Facts:
    """Each measure that ended in the period."""
    return _measures(sa.and_(within(_measure.ended_on), _meant()))


def receivers(*, by_level: bool) -> Facts:
    """Who receives a measure carried out in the period; by level, once for each level of theirs."""
    level = (known(_measure.level).label("level"),) if by_level else ()
    helped = (
        sa.select(_measure.child, _measure.person, _measure.household, *level)
        .where(carried_out())
        .distinct()
        .subquery("helped")
    )
    receiver = _receiver(helped)
    return (
        sa.select(
            sa.func.coalesce(helped.c.child, helped.c.person, helped.c.household).label("unit"),
            sa.case((receiver == "carer", "person"), else_=receiver).label("entity"),
            receiver.label("receiver"),
            _village.label("village"),
            *(helped.c[column.name] for column in level),
        )
        .select_from(_with_receivers(helped))
        .where(receiver != UNKNOWN)
    )


def _fundings(which: Truth) -> Facts:
    return (
        sa.select(
            _funding.id.label("unit"),
            sa.literal("funding").label("entity"),
            sa.func.coalesce(_funding.amount, 0).label("amount"),
            root_of("funding_sources", _funding.source).label("class"),
            known(_funding.source).label("source"),
            *_about_the_measure(),
        )
        .select_from(
            _with_receivers(live(Measure)).join(live(Funding), _funding.measure == _measure.id)
        )
        .where(within(_funding.given_on), which)
    )


def funds() -> Facts:
    """Each sum given in the period."""
    return _fundings(_funding.amount > 0)


def goods() -> Facts:
    """Each gift of goods in the period that has no sum."""
    without_sum = sa.func.coalesce(_funding.amount, 0) == 0
    return _fundings(sa.and_(without_sum, _funding.in_kind != ""))


def _follow_ups(*which: Truth) -> Facts:
    return (
        sa.select(_follow_up.id.label("unit"), sa.literal("follow_up").label("entity"))
        .select_from(live(FollowUp).join(live(Measure), _measure.id == _follow_up.measure))
        .where(*which)
    )


def _still_needed(due: Term) -> Truth:
    return not_before(_measure.ended_on, due)


def follow_ups_due() -> Facts:
    """Each follow-up that falls due in the period, its measure not having ended before."""
    return _follow_ups(within(_follow_up.due_on), _still_needed(_follow_up.due_on))


def follow_ups_done() -> Facts:
    """Each follow-up done in the period."""
    return _follow_ups(within(_follow_up.done_on))


def follow_ups_overdue() -> Facts:
    """Each follow-up that is due and not done when the figures close."""
    return _follow_ups(
        _follow_up.due_on <= END,
        after(_follow_up.done_on, END),
        _still_needed(_follow_up.due_on),
    )

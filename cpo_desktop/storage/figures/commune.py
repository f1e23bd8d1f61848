"""Facts that the commune counts outside these registers, from its latest count that gives each."""

from typing import Any, Final

import sqlalchemy as sa

from cpo_desktop.domain.commune_count import HOUSEHOLD_TYPES, CommuneCount
from cpo_desktop.domain.figures import UNKNOWN
from cpo_desktop.storage.figures.tallies import (
    Definition,
    Fields,
    Which,
    also,
    happened,
    tally,
)
from cpo_desktop.storage.figures.terms import END, Facts, Term, Truth
from cpo_desktop.storage.tables import live

_ALL_HOUSEHOLDS: Final = ("households", *HOUSEHOLD_TYPES)
_HAS: Final = (
    "children",
    "under_five",
    "under_five_registered",
    *_ALL_HOUSEHOLDS,
    "with_elders",
    "with_children",
)

_count = live(CommuneCount).c


def _given(*names: str) -> Which:
    """The count gives at least one of these numbers, be it nought."""
    return lambda fields: sa.or_(*(fields(name).is_not(None) for name in names))


def _latest(*names: str) -> Which:
    """No later count that the figures know gives any of these numbers; without names: no later one."""
    other = live(CommuneCount).alias("other")
    last = sa.select(other.c.id).where(other.c.as_of <= END)
    if names:
        last = last.where(sa.or_(*(other.c[name].is_not(None) for name in names)))
    newest = last.order_by(other.c.as_of.desc(), other.c.id.desc()).limit(1).scalar_subquery()
    return lambda fields: fields("id") == newest


def _unit() -> tuple[sa.Label[Any], sa.Label[Any]]:
    return _count.id.label("unit"), sa.literal(CommuneCount.entity.name).label("entity")


def _where(which: Which) -> Truth:
    return which(Fields(CommuneCount))


def counts() -> Facts:
    """The latest count, if there is any."""
    return sa.select(*_unit()).where(_where(_latest()))


def counts_with() -> Facts:
    """Once for each number: the latest count that gives it. Types of households come from one count."""
    each = (
        sa.select(*_unit(), sa.literal(name).label("has")).where(
            _where(also(_latest(*_together(name)), _given(name)))
        )
        for name in _HAS
    )
    return sa.select(sa.union_all(*each).subquery("has"))


def _together(name: str) -> tuple[str, ...]:
    return _ALL_HOUSEHOLDS if name in _ALL_HOUSEHOLDS else (name,)


def _of_types() -> Term:
    none: Term = sa.literal(0)
    return sum((sa.func.coalesce(_count[name], 0) for name in HOUSEHOLD_TYPES), none)


def households() -> Facts:
    """The count with all households, or with what its types add up to."""
    every = sa.func.coalesce(_count.households, _of_types())
    return _households(every)


def households_by_type() -> Facts:
    """The same once for each type; what belongs to none is unknown."""
    rest = sa.func.coalesce(_count.households, _of_types()) - _of_types()
    amounts = {name: _count[name] for name in HOUSEHOLD_TYPES} | {UNKNOWN: rest}
    each = (
        _households(amount).add_columns(sa.literal(name).label("type"))
        for name, amount in amounts.items()
    )
    return sa.select(sa.union_all(*each).subquery("types"))


def _households(amount: Term) -> Facts:
    latest = _where(_latest(*_ALL_HOUSEHOLDS))
    return sa.select(*_unit(), amount.label("amount")).where(latest, amount > 0)


def _last(name: str) -> Definition:
    return tally(CommuneCount, _latest(name), amount=name)


DEFINITIONS: Final = {
    "commune_counts": Definition(counts, {"has": counts_with}),
    "counted_children": _last("children"),
    "counted_under_five": _last("under_five"),
    "counted_under_five_registered": _last("under_five_registered"),
    "households": Definition(households, {"type": households_by_type}),
    "households_elders": _last("with_elders"),
    "households_children": _last("with_children"),
    "couples_married": tally(CommuneCount, happened("as_of"), amount="couples_married"),
    "couples_counts": tally(CommuneCount, also(happened("as_of"), _given("couples_married"))),
}

"""Facts about child marriage, by the marriage ages of the law."""

from typing import Any, Final

import sqlalchemy as sa

from cpo_desktop.domain.marriage import Marriage, MarriageAction, Party
from cpo_desktop.domain.marriage_age import (
    CHILD_UNTIL,
    MEN_FROM,
    MINOR_UNTIL,
    WOMEN_FROM,
    AgeClass,
)
from cpo_desktop.domain.sex import Sex
from cpo_desktop.storage.figures.terms import (
    END,
    Facts,
    Term,
    Truth,
    after,
    ethnic_class,
    keys_with,
    known,
    number_of,
    under,
    within,
)
from cpo_desktop.storage.tables import live

_marriage = live(Marriage).c
_party = live(Party).c
_action = live(MarriageAction).c

_UNFOUNDED: Final = "unfounded"
_DROPPED_OUT: Final = "dropped_out"
_SANCTION: Final = "sanction"
_BOTH: Final = 2

_outcome = sa.func.coalesce(_marriage.outcome, "")
_village = known(_marriage.village).label("village")


def _kind(counts: str) -> Truth:
    kind: Term = _marriage.kind
    return kind.in_(keys_with("marriage_kinds", "counts", counts))


def _prevented() -> Truth:
    return sa.or_(
        _kind("prevented"), _outcome.in_(keys_with("marriage_outcomes", "prevented", "yes"))
    )


def _child_marriage() -> Truth:
    return sa.and_(_kind("child_marriage"), _outcome != _UNFOUNDED, sa.not_(_prevented()))


def _under_marriage_age() -> Truth:
    years = sa.case((_party.sex == Sex.MALE, MEN_FROM), else_=WOMEN_FROM)
    old_enough = number_of(_party.born_from) + years * 10_000
    return number_of(_marriage.counted_on) < old_enough


def _cases(*which: Truth) -> Facts:
    return sa.select(
        _marriage.id.label("unit"), sa.literal("marriage").label("entity"), _village
    ).where(*which)


def marriages() -> Facts:
    """Each case of child marriage of the period, and how many of the two are under age."""
    parties = (
        sa.select(_party.marriage, sa.func.count().label("under_age"))
        .select_from(live(Party).join(live(Marriage), _marriage.id == _party.marriage))
        .where(_under_marriage_age())
        .group_by(_party.marriage)
        .subquery("parties")
    )
    how_many = parties.c.under_age
    label = sa.case((how_many >= _BOTH, "both"), (how_many == 1, "one"), else_="none")
    return (
        _cases(_child_marriage(), within(_marriage.counted_on))
        .add_columns(label.label("under"))
        .outerjoin_from(live(Marriage), parties, parties.c.marriage == _marriage.id)
    )


def _parties(*which: Truth) -> Facts:
    age_class = sa.case(
        (under(CHILD_UNTIL, _party.born_from, _marriage.counted_on), AgeClass.CHILD.value),
        (under(MINOR_UNTIL, _party.born_from, _marriage.counted_on), AgeClass.MINOR.value),
        else_=AgeClass.YOUNG_MAN.value,
    )
    return (
        sa.select(
            _party.id.label("unit"),
            sa.literal("party").label("entity"),
            known(_party.sex).label("sex"),
            age_class.label("age_class"),
            ethnic_class(_party.ethnic).label("ethnic"),
            _village,
        )
        .select_from(live(Party).join(live(Marriage), _marriage.id == _party.marriage))
        .where(_child_marriage(), within(_marriage.counted_on), *which)
    )


def persons() -> Facts:
    """Each party of those cases who is under marriage age."""
    return _parties(_under_marriage_age())


def dropouts() -> Facts:
    """Each party of those cases who left school to marry."""
    return _parties(_party.school_effect == _DROPPED_OUT)


def kin() -> Facts:
    """Each case of marriage between close kin of the period."""
    return _cases(_kind("consanguineous"), _outcome != _UNFOUNDED, within(_marriage.counted_on))


def prevented() -> Facts:
    """Each case prevented in the period."""
    day = sa.func.coalesce(_marriage.closed_on, _marriage.found_on, type_=sa.Date)
    return _cases(_prevented(), _outcome != _UNFOUNDED, within(day))


def ended() -> Facts:
    """Each case of child marriage closed in the period."""
    return _cases(_child_marriage(), within(_marriage.closed_on))


def followed() -> Facts:
    """Each case of child marriage that is known and not closed when the figures close."""
    return _cases(
        _kind("child_marriage"), _marriage.found_on <= END, after(_marriage.closed_on, END)
    )


def sanctions() -> Facts:
    """Each sanction or fine of the period."""
    fine: Any = sa.func.coalesce(_action.fine, 0)
    return (
        sa.select(
            _action.id.label("unit"),
            sa.literal("marriage_action").label("entity"),
            fine.label("amount"),
        )
        .select_from(live(MarriageAction).join(live(Marriage), _marriage.id == _action.marriage))
        .where(within(_action.done_on), sa.or_(_action.kind == _SANCTION, fine > 0))
    )

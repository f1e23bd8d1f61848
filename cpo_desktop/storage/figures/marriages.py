"""Facts about child marriage, by the marriage ages of the law."""

from typing import Any, Final

import sqlalchemy as sa

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.marriage import (
    SANCTION,
    Marriage,
    MarriageAction,
    MarriageChild,
    Party,
)
from cpo_desktop.domain.marriage_age import (
    CHILD_UNTIL,
    MEN_FROM,
    MINOR_UNTIL,
    WOMEN_FROM,
    AgeClass,
)
from cpo_desktop.domain.marriage_state import UNFOUNDED
from cpo_desktop.domain.sex import Sex
from cpo_desktop.storage.figures.terms import (
    END,
    START,
    Facts,
    Term,
    Truth,
    after,
    ethnic_class,
    keys_with,
    known,
    not_before,
    number_of,
    under,
    within,
)
from cpo_desktop.storage.tables import live

_marriage = live(Marriage).c
_party = live(Party).c
_action = live(MarriageAction).c
_born = live(MarriageChild).c

_DROPPED_OUT: Final = "dropped_out"
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
    return sa.and_(_kind("child_marriage"), _outcome != UNFOUNDED, sa.not_(_prevented()))


def under_marriage_age() -> Truth:
    """Whether a party was too young to marry on the day that counts for its case."""
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
        .where(under_marriage_age())
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
            known(_party.ethnic).label("ethnic_group"),
            _village,
        )
        .select_from(live(Party).join(live(Marriage), _marriage.id == _party.marriage))
        .where(_child_marriage(), within(_marriage.counted_on), *which)
    )


def persons() -> Facts:
    """Each party of those cases who is under marriage age."""
    return _parties(under_marriage_age())


def dropouts() -> Facts:
    """Each party of those cases who left school to marry."""
    return _parties(_party.school_effect == _DROPPED_OUT)


def kin() -> Facts:
    """Each case of marriage between close kin of the period."""
    return _cases(_kind("consanguineous"), _outcome != UNFOUNDED, within(_marriage.counted_on))


def risks() -> Facts:
    """Each case found in the period in which a child marriage was feared, prevented since or not."""
    feared = sa.or_(_kind("risk"), _prevented())
    return _cases(feared, _outcome != UNFOUNDED, within(_marriage.found_on))


def prevented() -> Facts:
    """Each case prevented in the period."""
    day = sa.func.coalesce(_marriage.closed_on, _marriage.found_on, type_=sa.Date)
    return _cases(_prevented(), _outcome != UNFOUNDED, within(day))


def returned() -> Facts:
    """Each party who went back to school in the period."""
    return _belonging(Party, within(_party.returned_on), _outcome != UNFOUNDED)


def births() -> Facts:
    """Each child that was born to a couple in the period."""
    return _belonging(MarriageChild, within(_born.born_from), _outcome != UNFOUNDED)


def _belonging(
    kind: type[Party | MarriageAction | MarriageChild], /, *which: Truth, **terms: Term
) -> Facts:
    record = live(kind)
    return (
        sa.select(
            record.c.id.label("unit"),
            sa.literal(kind.entity.name).label("entity"),
            *(term.label(name) for name, term in terms.items()),
        )
        .select_from(record.join(live(Marriage), _marriage.id == record.c.marriage))
        .where(*which)
    )


def ended() -> Facts:
    """Each case of child marriage closed in the period."""
    return _cases(_child_marriage(), within(_marriage.closed_on))


def found() -> Facts:
    """Each case of child marriage found in the period, whenever the two began to live together."""
    return _cases(_child_marriage(), within(_marriage.found_on))


def followed(day: sa.BindParameter[Any]) -> Facts:
    """Each case of child marriage that is known and not closed on the day."""
    return _cases(_child_marriage(), _marriage.found_on <= day, after(_marriage.closed_on, day))


def households() -> Facts:
    """Each household of an under-age party to a case that is followed in the period.

    A case of which no household is known stands for one.
    """
    home, child = live(Household).c, live(Child).c
    is_followed = sa.and_(
        _child_marriage(), _marriage.found_on <= END, not_before(_marriage.closed_on, START)
    )
    at_home = (
        sa.select(
            home.id.label("unit"),
            sa.literal("household").label("entity"),
            _marriage.id.label("marriage"),
        )
        .select_from(
            live(Party)
            .join(live(Marriage), _marriage.id == _party.marriage)
            .join(live(Child), child.id == _party.child)
            .join(live(Household), home.id == child.household)
        )
        .where(is_followed, under_marriage_age())
        .cte("at_home")
    )
    homeless = _marriage.id.not_in(sa.select(at_home.c.marriage))
    both = sa.union(
        sa.select(at_home.c.unit, at_home.c.entity),
        sa.select(_marriage.id, sa.literal("marriage")).where(is_followed, homeless),
    )
    return sa.select(both.subquery("households"))


def talks() -> Facts:
    """Each talk or pledge of the period that was to prevent a marriage."""
    preventing = _action.kind.in_(keys_with("marriage_actions", "aim", "prevent"))
    return _belonging(MarriageAction, within(_action.done_on), preventing, kind=known(_action.kind))


def sanctions() -> Facts:
    """Each sanction or fine of the period."""
    fine: Any = sa.func.coalesce(_action.fine, 0)
    sanctioned = sa.or_(_action.kind == SANCTION, fine > 0)
    return _belonging(MarriageAction, within(_action.done_on), sanctioned, amount=fine)

"""Facts about domestic violence; a case in which nothing was true counts nowhere."""

from functools import partial
from typing import Any, Final

import sqlalchemy as sa

from cpo_desktop.domain.child import ADULT_FROM
from cpo_desktop.domain.figures import UNKNOWN
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.sex import Sex
from cpo_desktop.domain.violence import (
    CHILD_PRESENT,
    DOER,
    UNFOUNDED,
    VICTIM,
    Violence,
    ViolencePerson,
    ViolenceStep,
)
from cpo_desktop.storage.figures.tallies import (
    Definition,
    Fields,
    Which,
    also,
    happened,
    marked,
    tally,
    yes_no,
)
from cpo_desktop.storage.figures.terms import (
    END,
    OPENING,
    Facts,
    Term,
    Truth,
    after,
    keys_with,
    known,
    under,
    within,
)
from cpo_desktop.storage.tables import live

_OLD_FROM: Final = 60
"""Form 01/BC-X of Circular 23/2011/TT-BVHTTDL tells victims under 16, women of 16 to 59, and older."""

_case = live(Violence).c
_person = live(ViolencePerson).c
_step = live(ViolenceStep).c
_meant: Final = sa.func.coalesce(_case.result, "") != UNFOUNDED
_known_on: Final = sa.func.coalesce(_case.told_on, _case.happened_on, type_=sa.Date)


def _true(_fields: Fields) -> Truth:
    return _meant


def _of_role(*roles: str) -> Which:
    return lambda fields: fields("role").in_(roles)


def age_class(_fields: Fields | None = None) -> Term:
    """How old somebody was on the day, as the form tells it; unknown where age or sex is."""
    born, day = _person.born_from, _case.happened_on
    return sa.case(
        (born.is_(None), UNKNOWN),
        (under(ADULT_FROM, born, day), "child"),
        (sa.not_(under(_OLD_FROM, born, day)), "elder"),
        (_person.sex == Sex.FEMALE, "woman"),
        (_person.sex == Sex.MALE, "man"),
        else_=UNKNOWN,
    )


def _is_child(_fields: Fields) -> Truth:
    young = under(ADULT_FROM, _person.born_from, _case.happened_on)
    return sa.or_(_person.role == CHILD_PRESENT, sa.and_(_person.role == VICTIM, young))


def _has_victim(_fields: Fields) -> Truth:
    of_case = sa.and_(_person.violence == _case.id, _person.role == VICTIM)
    return sa.exists().select_from(live(ViolencePerson)).where(of_case)


def _has_home(fields: Fields) -> Truth:
    return fields("household").is_not(None)


def households() -> Facts:
    """Each household in which violence happened in the period."""
    home = live(Household).c
    return (
        sa.select(home.id.label("unit"), sa.literal("household").label("entity"))
        .select_from(live(Violence).join(live(Household), home.id == _case.household))
        .where(within(_case.happened_on), _meant)
        .distinct()
    )


def handled(*, split: str = "") -> Facts:
    """Each case handled in the period; split, once for each way, or for each class of victims."""
    source = live(ViolenceStep).join(live(Violence), _case.id == _step.violence)
    columns: dict[str, tuple[sa.Label[Any], ...]] = {
        "": (),
        "handling": (known(_step.kind).label("handling"),),
        "age_class": (age_class().label("age_class"),),
    }
    if split == "age_class":
        victims = sa.and_(_person.violence == _case.id, _person.role == VICTIM)
        source = source.outerjoin(live(ViolencePerson), victims)
    ways = keys_with("violence_steps", "class", "handling")
    return (
        sa.select(_case.id.label("unit"), sa.literal("violence").label("entity"), *columns[split])
        .select_from(source)
        .where(within(_step.done_on), _step.kind.in_(ways), _meant)
        .distinct()
    )


def _cases(*which: Truth) -> Facts:
    return sa.select(_case.id.label("unit"), sa.literal("violence").label("entity")).where(
        *which, _meant
    )


def running(day: sa.BindParameter[Any]) -> Facts:
    """Each case that is known and not closed on the day."""
    return _cases(_known_on <= day, after(_case.closed_on, day))


def told() -> Facts:
    """Each case that the commune came to know of in the period."""
    return _cases(within(_known_on))


def closed() -> Facts:
    """Each case closed in the period."""
    return _cases(within(_case.closed_on))


_happened: Final = also(happened("happened_on"), _true)
_in_a_case: Final = also(happened("violence.happened_on"), _true)
_support: Final = marked("kind", "violence_steps", "class", "support")

DEFINITIONS: Final = {
    "violence": tally(
        Violence,
        _happened,
        "village",
        several={"form": "forms"},
        and_by={"victims": yes_no(_has_victim), "home": yes_no(_has_home)},
    ),
    "violence_households": Definition(households),
    "violence_doers": tally(ViolencePerson, also(_in_a_case, _of_role(DOER)), "sex"),
    "violence_victims": tally(
        ViolencePerson, also(_in_a_case, _of_role(VICTIM)), "sex", and_by={"age_class": age_class}
    ),
    "violence_children": tally(ViolencePerson, also(_in_a_case, _is_child), "role"),
    "violence_handled": Definition(
        handled,
        {
            "handling": partial(handled, split="handling"),
            "age_class": partial(handled, split="age_class"),
        },
    ),
    "violence_supported": tally(
        ViolenceStep,
        also(happened("done_on"), _support, _true),
        "kind",
        amount="people",
        or_one=True,
    ),
    "violence_opening": Definition(partial(running, OPENING)),
    "violence_known": Definition(told),
    "violence_closed": Definition(closed),
    "violence_open": Definition(partial(running, END)),
}

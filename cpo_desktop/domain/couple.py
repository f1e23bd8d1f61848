"""The two parties of a marriage case: who they are, and whether the law lets them marry each other.

Law on Marriage and Family 52/2014/QH13, article 8 clause 1 point a, checked on the day they began
to live together; where that is not known on the wedding day, else on the day the case was found.
"""

import uuid
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.dates import Age, PartialDate, age_on
from cpo_desktop.domain.marriage import Marriage, Party
from cpo_desktop.domain.marriage_age import (
    AgeClass,
    age_class,
    is_under_marriage_age,
    marriage_age,
    may_marry_from,
)
from cpo_desktop.domain.marriage_state import counted_as, is_prevented
from cpo_desktop.domain.sex import Sex

CHILD_MARRIAGE: Final = "child_marriage"
BOTH_KINDS: Final = "both"
"""The kinds of case in which a couple lives together, one too young; the second are close kin too."""

_NOT_YET: Final = frozenset({"risk", "prevented"})
_OF_THE_YOUNG: Final = _NOT_YET | {"child_marriage"}

SEXES: Final = (Sex.MALE, Sex.FEMALE)
"""The parties of a marriage as the law knows it, in the order in which they are shown."""


def party_id(marriage_id: str, sex: Sex) -> str:
    """The id of this party, the same on every PC: both mean one record when both enter it."""
    return str(uuid.uuid5(uuid.UUID(marriage_id), sex.value))


class Occasion(StrEnum):
    """What happened on the day on which ages are checked."""

    COHABITING = "cohabiting"
    WEDDING = "wedding"
    FOUND = "found"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeCheck:
    """How old one party was on the day that counts, and what the law says to it.

    Without a birth date or a day nothing is known: `age`, `age_class` and `may_marry_from` are
    None, and `under` is False. `certain` is False where the unknown day or month of birth decides.
    `called_off` says that there was no wedding after all.
    """

    sex: str | None
    needed: int
    born: PartialDate | None = field(repr=False)
    on: date | None = None
    occasion: Occasion | None = None
    age: Age | None = field(default=None, repr=False)
    age_class: AgeClass | None = None
    may_marry_from: date | None = field(default=None, repr=False)
    certain: bool = True
    called_off: bool = False

    @property
    def known(self) -> bool:
        """Whether there is a birth date and a day to check."""
        return self.age is not None

    @property
    def under(self) -> bool:
        """Whether this party was too young to marry."""
        return self.age_class is not None and self.age_class is not AgeClass.OF_AGE

    @property
    def under_16(self) -> bool:
        """Whether this party was a child, which concerns the police and child protection."""
        return self.age_class is AgeClass.CHILD


def checked_day(marriage: Marriage) -> tuple[date, Occasion] | None:
    """The day on which ages are checked, and what happened on it; None while no day is known."""
    for on, occasion in (
        (marriage.cohabiting_since, Occasion.COHABITING),
        (marriage.wedding_on, Occasion.WEDDING),
        (marriage.found_on, Occasion.FOUND),
    ):
        if on is not None:
            return on, occasion
    return None


def check_age(marriage: Marriage, party: Party) -> AgeCheck:
    """Whether a party was old enough to marry on the day that counts."""
    needed = marriage_age(party.sex)
    on, occasion = checked_day(marriage) or (None, None)
    if party.born is None or on is None:
        return AgeCheck(sex=party.sex, needed=needed, born=party.born, on=on, occasion=occasion)
    latest_says = is_under_marriage_age(party.sex, party.born.latest(), on)
    return AgeCheck(
        sex=party.sex,
        needed=needed,
        born=party.born,
        on=on,
        occasion=occasion,
        age=age_on(party.born, on),
        age_class=age_class(party.sex, party.born, on),
        may_marry_from=may_marry_from(party.sex, party.born),
        certain=latest_says == is_under_marriage_age(party.sex, party.born, on),
        called_off=_is_called_off(marriage),
    )


class Doubt(StrEnum):
    """Something about a case that deserves a look; it never stops saving."""

    UNDER_16 = "under_16"
    BOTH_OF_AGE = "both_of_age"
    KIND_LACKS_CHILD_MARRIAGE = "kind_lacks_child_marriage"
    KIND_LACKS_KIN = "kind_lacks_kin"
    KIN_NOT_SAID = "kin_not_said"
    TOGETHER_AFTER_ALL = "together_after_all"
    WEDDING_TO_COME = "wedding_to_come"
    REGISTERED_OTHERWISE = "registered_otherwise"


def doubts(marriage: Marriage, checks: Iterable[AgeCheck], today: date) -> Iterator[Doubt]:
    """What ages, days and kinship of both say about the kind of case, and whom else it concerns."""
    made = tuple(checks)
    counts = counted_as(marriage.kind)
    concerns = marriage.is_open and not _is_called_off(marriage)
    if concerns and any(check.under_16 for check in made):
        yield Doubt.UNDER_16
    if both_of_age(made):
        if counts & _OF_THE_YOUNG:
            yield Doubt.BOTH_OF_AGE
    else:
        yield from _doubtful_days(marriage, counts, today)
    if counts == {"consanguineous"} and any(check.under for check in made):
        yield Doubt.KIND_LACKS_CHILD_MARRIAGE
    yield from _doubtful_kin(marriage, counts)


def both_of_age(checks: Collection[AgeCheck]) -> bool:
    """Whether both are known to have been old enough to marry on the day that counts."""
    return len(checks) == len(SEXES) and all(check.known and not check.under for check in checks)


def kind_once_together(marriage: Marriage, checks: Collection[AgeCheck]) -> str | None:
    """The kind that a case has from the day on which the couple began to live together.

    What was feared or thought prevented is then child marriage, unless both were old enough.
    """
    came_true = counted_as(marriage.kind) & _NOT_YET
    if marriage.cohabiting_since is None or not came_true or both_of_age(checks):
        return marriage.kind
    return BOTH_KINDS if _are_close_kin(marriage) else CHILD_MARRIAGE


def _is_called_off(marriage: Marriage) -> bool:
    """Whether there was no wedding, and they do not live together all the same."""
    return is_prevented(marriage) and marriage.cohabiting_since is None


def _doubtful_days(marriage: Marriage, counts: frozenset[str], today: date) -> Iterator[Doubt]:
    together = marriage.cohabiting_since is not None
    if together and (counts & _NOT_YET or is_prevented(marriage)):
        yield Doubt.TOGETHER_AFTER_ALL
    to_come = marriage.wedding_on is not None and marriage.wedding_on > today
    if "child_marriage" in counts and to_come and not together and marriage.is_open:
        yield Doubt.WEDDING_TO_COME


def _doubtful_kin(marriage: Marriage, counts: frozenset[str]) -> Iterator[Doubt]:
    if "consanguineous" in counts and marriage.kin is None:
        yield Doubt.KIN_NOT_SAID
    if counts == {"child_marriage"} and _are_close_kin(marriage):
        yield Doubt.KIND_LACKS_KIN


def _are_close_kin(marriage: Marriage) -> bool:
    """Whether they are related by blood so closely that they may not marry."""
    related = code_list("consanguinity_relations").get(marriage.kin or "").attributes
    return related.get("blood") == "yes" and related.get("prohibited") == "yes"

"""An incident of domestic violence with all that belongs to it, and what it asks of the officer.

A victim under 16, or a child who saw it, calls for a child-protection case; the officer decides. The
age is that of the day it happened; where day or month of a birth are unknown its earliest day counts
(TTLT 01/2016, article 2), as it does in the figures.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from cpo_desktop.domain.child import ADULT_FROM, Child
from cpo_desktop.domain.circumstance import Risk
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.dates import PartialDate, is_under
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.violence import (
    CHILD_PRESENT,
    DOER,
    UNFOUNDED,
    VICTIM,
    Violence,
    ViolencePerson,
    ViolenceStep,
)
from cpo_desktop.foundation.text import fold

BAN_ON_CONTACT: Final = "no_contact"
VIOLENT_FAMILY: Final = "R05"
"""The risk of children in whose family there is violence."""

_GRAVE: Final = frozenset({"serious", "death"})
_AT_HOME: Final = "home"


class Doubt(StrEnum):
    """Something about the people of an incident that deserves a look; it never stops saving."""

    NO_VICTIM = "no_victim"
    NO_DOER = "no_doer"
    MAY_BE_A_CHILD = "may_be_a_child"
    PRESENT_BUT_GROWN = "present_but_grown"


@dataclass(frozen=True, slots=True)
class Ban:
    """The last ban on contact: its last day, and whether it still runs."""

    until: date
    runs: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ViolenceFile:
    """An incident, who was part of it, and what was done about it."""

    violence: Violence
    people: tuple[ViolencePerson, ...] = field(default=(), repr=False)
    steps: tuple[ViolenceStep, ...] = field(default=(), repr=False)

    @property
    def is_true(self) -> bool:
        """Whether what was told has not proved untrue."""
        return self.violence.result != UNFOUNDED

    @property
    def is_open(self) -> bool:
        """Whether the incident is still being worked on."""
        return self.violence.closed_on is None

    @property
    def children(self) -> tuple[ViolencePerson, ...]:
        """The children whom it concerns: the victims first, then those who saw it."""
        day = self.violence.happened_on
        if day is None or not self.is_true:
            return ()
        found = [each for each in self.people if each.role != DOER and each.is_child(day)]
        return tuple(sorted(found, key=lambda each: each.role != VICTIM))

    def doubts(self) -> Iterator[Doubt]:
        """What is missing or does not fit among the people."""
        day = self.violence.happened_on
        if day is None or not self.is_true:
            return
        roles = {person.role for person in self.people}
        if VICTIM not in roles:
            yield Doubt.NO_VICTIM
        if DOER not in roles:
            yield Doubt.NO_DOER
        if any(_may_be_a_child(each, day) for each in self.people if each.role == VICTIM):
            yield Doubt.MAY_BE_A_CHILD
        if any(_is_grown(each, day) for each in self.people if each.role == CHILD_PRESENT):
            yield Doubt.PRESENT_BUT_GROWN

    def not_entered(self, household: Iterable[Child]) -> tuple[Child, ...]:
        """Those of the household's children who lived there on the day and are not entered yet.

        Who was typed in by hand is known by name and birth date, as far as that was told.
        """
        day = self.violence.happened_on
        if day is None or not self.is_true:
            return ()
        return tuple(
            child
            for child in household
            if _was_here(child, day) and not any(_is(person, child) for person in self.people)
        )

    def without_notice(self, notices: Iterable[Notice]) -> tuple[ViolencePerson, ...]:
        """The children about whom none of these notices is."""
        taken = tuple(notices)
        return tuple(
            child for child in self.children if not any(is_about(each, child) for each in taken)
        )

    def ban(self, today: date) -> Ban | None:
        """The ban on contact to mind: one that runs, or one that ended and nobody looked since.

        It runs though the incident is closed. After its end the family of an open one is looked at
        again: by a step taken later, or on a day planned.
        """
        ends = [step.until for step in self.steps if step.kind == BAN_ON_CONTACT and step.until]
        if not ends:
            return None
        until = max(ends)
        if until >= today:
            return Ban(until, runs=True)
        if not self.is_open:
            return None
        looked = any(step.done_on and step.done_on > until for step in self.steps)
        return None if looked or self.violence.next_on else Ban(until, runs=False)

    def risk_of(self, child: str, known: Iterable[Risk], record_id: str) -> Risk | None:
        """What may be recorded for a child of the family; None if it is on record already."""
        if any(risk.code == VIOLENT_FAMILY and risk.closed_on is None for risk in known):
            return None
        since = self.violence.happened_on
        return Risk(id=record_id, child=child, code=VIOLENT_FAMILY, opened_on=since)

    def told_of(self, person: ViolencePerson) -> dict[str, object]:
        """What is known already for a notice about one of the children, by the notice's fields."""
        violence, is_victim = self.violence, person.role == VICTIM
        told: dict[str, object] = {
            "category": "abused" if is_victim else "at_risk",
            "grave": is_victim and violence.harm in _GRAVE,
            "source": _attribute("violence_sources", violence.source, "notice"),
            "child": person.child,
            "child_name": person.full_name,
            "child_sex": person.sex,
            "child_born": person.born,
            "village": violence.village,
            "story": violence.story,
            "forms": self._abuse() if is_victim else (),
            "setting": _AT_HOME,
        }
        return {name: value for name, value in told.items() if value}

    def _abuse(self) -> tuple[str, ...]:
        forms = (_attribute("violence_forms", form, "abuse") for form in self.violence.forms)
        return tuple(dict.fromkeys(filter(None, forms)))


def is_about(notice: Notice, person: ViolencePerson) -> bool:
    """Whether a notice is about this child: by its link, else by name and birth date."""
    if notice.child and person.child:
        return notice.child == person.child
    return _same(person, notice.child_name, notice.child_born)


def _is(person: ViolencePerson, child: Child) -> bool:
    if person.child:
        return person.child == child.id
    return _same(person, child.full_name, child.born)


def _same(person: ViolencePerson, name: str, born: PartialDate | None) -> bool:
    """Whether the names are the same but for accents, and the birth dates may be."""
    if fold(person.full_name) != fold(name):
        return False
    if person.born is None or born is None:
        return True
    return person.born.earliest() <= born.latest() and born.earliest() <= person.born.latest()


def _attribute(codes: str, key: str | None, name: str) -> str | None:
    return code_list(codes).get(key or "").attributes.get(name)


def _is_grown(person: ViolencePerson, day: date) -> bool:
    return person.born is not None and not is_under(person.born, ADULT_FROM, day)


def _may_be_a_child(person: ViolencePerson, day: date) -> bool:
    """Whether only an unknown day or month of birth makes somebody 16."""
    if person.born is None or not _is_grown(person, day):
        return False
    return is_under(person.born.latest(), ADULT_FROM, day)


def _was_here(child: Child, day: date) -> bool:
    """Whether it was a child of the commune on the day, as the figures count it."""
    return (
        child.born is not None
        and child.born.earliest() <= day
        and is_under(child.born, ADULT_FROM, day)
        and not (child.arrived_on and child.arrived_on > day)
        and not (child.left_on and child.left_on <= day)
    )

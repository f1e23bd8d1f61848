"""A household with everything around it: what its page shows, and what a visit is prepared from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from cpo_desktop.domain.case import Case
from cpo_desktop.domain.child import ADULT_FROM, Child
from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.dates import is_under
from cpo_desktop.domain.family import HomeVisit
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.marriage import Marriage
from cpo_desktop.domain.measure import Measure
from cpo_desktop.domain.person import Person
from cpo_desktop.domain.violence import Violence

SECRET_RISKS: Final = frozenset({"R05", "R06", "R07", "R11"})
"""Violence at home, offences and addictions of a parent, HIV, abuse online: like the groups that are
WITHHELD, told by their code on a screen and not at all on paper that is taken along."""

SECRET_MEASURES: Final = frozenset({"M11", "M14", "M19"})
"""Shelter, forensic examination, sanctions: they tell of violence or abuse."""

PARTS: Final = ("father", "mother", "carer")
"""The links by which a child names the grown-ups around it, the nearest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """What somebody is to a child: its father, its mother, or else its main carer."""

    part: str
    child: Child = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A grown-up of the family; one who is not entered as living here is known by a child alone."""

    person: Person
    ties: tuple[Tie, ...]
    lives_here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyChild:
    """A child of the household, with the circumstances and risks that count today."""

    child: Child
    circumstances: tuple[Circumstance, ...]
    risks: tuple[Risk, ...]
    lives_here: bool
    under_16: bool

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups of the law the child is in, each once."""
        known = code_list("circumstances")
        found = [known.root_of(each.code).key for each in self.circumstances if each.code]
        return tuple(dict.fromkeys(found))

    @property
    def risk_codes(self) -> tuple[str, ...]:
        """The risks the child is at, each once."""
        return tuple(dict.fromkeys(each.code for each in self.risks if each.code))


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyMeasure:
    """A measure for the household or for one of the family, and when the next look at it is due."""

    measure: Measure
    receiver: str = field(repr=False)
    next_due: date | None
    is_open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """All about a household on one day.

    Those who live here come first, and so do open measures, the next due first. Of cases,
    incidents and marriages the newest is the first; of visits the next one that is planned.
    """

    household: Household
    village: str
    today: date
    members: tuple[Member, ...] = ()
    children: tuple[FamilyChild, ...] = ()
    measures: tuple[FamilyMeasure, ...] = ()
    cases: tuple[Case, ...] = ()
    violence: tuple[Violence, ...] = ()
    marriages: tuple[Marriage, ...] = ()
    visits: tuple[HomeVisit, ...] = ()

    @property
    def open_measures(self) -> tuple[FamilyMeasure, ...]:
        """The support under way."""
        return tuple(each for each in self.measures if each.is_open)

    @property
    def last_visit(self) -> HomeVisit | None:
        """The last visit that was made."""
        return next((each for each in self.visits if each.done_on), None)

    @property
    def next_visit(self) -> HomeVisit | None:
        """The first visit that is planned."""
        return next((each for each in self.visits if not each.done_on), None)


def members_of(
    household: Household, people: Iterable[Person], children: Iterable[Child]
) -> tuple[Member, ...]:
    """These people with what they are to the children; those who live here first, then the eldest."""
    known = tuple(children)
    found = [
        Member(
            person=person,
            ties=tuple(_ties(person, known)),
            lives_here=person.household == household.id,
        )
        for person in people
    ]
    return tuple(sorted(found, key=_by_home_and_age))


def child_of(
    child: Child,
    circumstances: Iterable[Circumstance],
    risks: Iterable[Risk],
    today: date,
) -> FamilyChild:
    """The child as it is on the day, with the circumstances and risks that count then."""
    return FamilyChild(
        child=child,
        circumstances=tuple(circumstances),
        risks=tuple(risks),
        lives_here=child.left_on is None or child.left_on > today,
        under_16=child.born is None or is_under(child.born, ADULT_FROM, today),
    )


def ordered_children(children: Iterable[FamilyChild]) -> tuple[FamilyChild, ...]:
    """Those who live here first, then the grown-up last, then the eldest first."""
    return tuple(
        sorted(
            children,
            key=lambda each: (
                not each.lives_here,
                not each.under_16,
                each.child.born_from or date.max,
                each.child.id,
            ),
        )
    )


def ordered_measures(measures: Iterable[FamilyMeasure]) -> tuple[FamilyMeasure, ...]:
    """The open ones first, the next due before the others; then those that are over, the last first."""
    found = sorted(measures, key=lambda each: each.measure.started_on or date.min, reverse=True)
    return tuple(
        sorted(
            found,
            key=lambda each: (
                not each.is_open,
                each.next_due or date.max if each.is_open else date.min,
            ),
        )
    )


def ordered_visits(visits: Iterable[HomeVisit]) -> tuple[HomeVisit, ...]:
    """Those that are planned, the next one first; then those made, the last first."""
    found = tuple(visits)
    planned = sorted(
        (each for each in found if not each.done_on), key=lambda each: each.due_on or date.max
    )
    made = sorted(
        (each for each in found if each.done_on),
        key=lambda each: each.done_on or date.min,
        reverse=True,
    )
    return (*planned, *made)


def _ties(person: Person, children: Iterable[Child]) -> Iterator[Tie]:
    for child in children:
        parts = (part for part in PARTS if getattr(child, part) == person.id)
        part = next(parts, None)
        if part is not None:
            yield Tie(part=part, child=child)


def _by_home_and_age(member: Member) -> tuple[bool, date, str]:
    born = member.person.born
    return not member.lives_here, born.earliest() if born else date.max, member.person.id

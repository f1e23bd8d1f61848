"""Families: a household, parents, and who looks after the children."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from cpo_desktop.domain.household import Household
from cpo_desktop.domain.person import Person
from cpo_desktop.domain.sex import Sex
from cpo_desktop.services.demo.names import NAMINGS, Name, a_name
from cpo_desktop.services.demo.places import Village
from cpo_desktop.services.demo.scene import Scene

YEAR: Final = 365
REVIEW_MONTH: Final = 12
"""Poverty is reviewed once a year, towards its end."""


class FamilyKind(StrEnum):
    """Who is there for the children."""

    BOTH = "both parents"
    AWAY = "parents away for work"
    FATHER_DEAD = "father dead"
    MOTHER_DEAD = "mother dead"
    DIVORCED = "parents divorced"
    ORPHANS = "both parents dead"
    UNSUPPORTED = "parents who cannot care"
    FOUND = "abandoned, with foster parents"


_KINDS: Final = {
    FamilyKind.BOTH: 0.868,
    FamilyKind.AWAY: 0.05,
    FamilyKind.FATHER_DEAD: 0.022,
    FamilyKind.MOTHER_DEAD: 0.008,
    FamilyKind.DIVORCED: 0.035,
    FamilyKind.ORPHANS: 0.005,
    FamilyKind.UNSUPPORTED: 0.01,
    FamilyKind.FOUND: 0.002,
}
# The father's and the mother's situation: keys of the code list `parent_states`.
STATES: Final = {
    FamilyKind.BOTH: ("alive", "alive"),
    FamilyKind.AWAY: ("away", "away"),
    FamilyKind.FATHER_DEAD: ("dead", "alive"),
    FamilyKind.MOTHER_DEAD: ("alive", "dead"),
    FamilyKind.DIVORCED: ("elsewhere", "alive"),
    FamilyKind.ORPHANS: ("dead", "dead"),
    FamilyKind.UNSUPPORTED: ("dead", "unable"),
    FamilyKind.FOUND: ("unknown", "unknown"),
}
_CARED_BY_GRANDPARENTS: Final = (FamilyKind.AWAY, FamilyKind.ORPHANS, FamilyKind.UNSUPPORTED)
_GRANDPARENTS: Final = {
    "grandmother_paternal": 0.45,
    "grandmother_maternal": 0.3,
    "grandfather_paternal": 0.15,
    "grandfather_maternal": 0.1,
}
_POVERTY: Final = {
    True: {"poor": 0.06, "near_poor": 0.08, "none": 0.86},
    False: {"poor": 0.2, "near_poor": 0.15, "none": 0.65},
}
_WORK: Final = {"farmer": 0.62, "labourer": 0.14, "worker": 0.1, "trader": 0.06, "official": 0.04,
                "driver": 0.04}  # fmt: skip
_SCHOOLING: Final = {"illiterate": 0.06, "primary": 0.22, "lower_secondary": 0.38,
                     "upper_secondary": 0.24, "intermediate": 0.05, "university": 0.05}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """A family as the office first wrote it down, on the day `entered`."""

    kind: FamilyKind
    village: Village
    people: str
    surname: str
    entered: date
    household: Household
    father: Person | None
    mother: Person | None
    carer: Person
    carer_relation: str

    @property
    def is_poor(self) -> bool:
        """Whether the household is poor or near-poor."""
        return self.household.poverty in ("poor", "near_poor")


def a_kind(scene: Scene) -> FamilyKind:
    """Who is there for the children of the next family."""
    return scene.chance.weighted(_KINDS)


def a_family(  # noqa: PLR0913 - what is settled before a family is written down
    scene: Scene,
    village: Village,
    kind: FamilyKind,
    *,
    people: str,
    first_born: date,
    entered: date,
    children: int,
) -> Family:
    """Write down a household and its grown-ups."""
    father, mother = (
        a_name(scene.chance, people, sex, grown=True) for sex in (Sex.MALE, Sex.FEMALE)
    )
    line = mother if NAMINGS[people].by_mother else father
    relation = _relation(scene, kind)
    carer = _carer_name(scene, people, relation, father, mother)
    head = father if kind in (FamilyKind.BOTH, FamilyKind.MOTHER_DEAD) else carer
    household = _household(
        scene, village, people=people, head=head.full, entered=entered, children=children
    )
    draft = _Draft(scene, people, household, entered, first_born)
    known = kind is not FamilyKind.FOUND
    parents = (
        draft.person(father, Sex.MALE, 20, 33) if known else None,
        draft.person(mother, Sex.FEMALE, 18, 30) if known else None,
    )
    return Family(
        kind=kind,
        village=village,
        people=people,
        surname=line.family,
        entered=entered,
        household=household,
        father=parents[0],
        mother=parents[1],
        carer=_existing(relation, *parents)
        or draft.person(carer, _sex_of(relation), *_carer_age(kind)),
        carer_relation=relation,
    )


def _existing(relation: str, father: Person | None, mother: Person | None) -> Person | None:
    return {"father": father, "mother": mother}.get(relation)


def _carer_age(kind: FamilyKind) -> tuple[int, int]:
    return (30, 45) if kind is FamilyKind.FOUND else (42, 60)


def _relation(scene: Scene, kind: FamilyKind) -> str:
    if kind in _CARED_BY_GRANDPARENTS:
        return scene.chance.weighted(_GRANDPARENTS)
    if kind is FamilyKind.FOUND:
        return "alternative_carer"
    return "father" if kind is FamilyKind.MOTHER_DEAD else "mother"


def _sex_of(relation: str) -> str:
    return Sex.MALE if relation.startswith(("father", "grandfather")) else Sex.FEMALE


def _carer_name(scene: Scene, people: str, relation: str, father: Name, mother: Name) -> Name:
    if relation in ("father", "mother"):
        return father if relation == "father" else mother
    family = {"grandfather_paternal": father.family, "grandfather_maternal": mother.family}
    return a_name(
        scene.chance, people, _sex_of(relation), family=family.get(relation, ""), grown=True
    )


def _household(  # noqa: PLR0913 - as many as it has facts
    scene: Scene, village: Village, *, people: str, head: str, entered: date, children: int
) -> Household:
    chance, diary = scene.chance, scene.diary
    poverty = chance.weighted(_POVERTY[people == "kinh"])
    reviewed = entered.year - (entered.month < REVIEW_MONTH)
    household = diary.add(
        entered,
        Household(
            id=diary.new_id(entered),
            head=head,
            village=village.unit.id,
            address=f"Số {chance.whole(1, 240)}, {village.unit.name}",
            telephone=scene.telephone() if chance.happens(0.7) else "",
            poverty=poverty if chance.happens(0.97) else None,
            poverty_year=reviewed,
            members=children + chance.whole(1, 4),
        ),
    )
    _review_poverty(scene, household)
    return household


def _review_poverty(scene: Scene, household: Household) -> None:
    """Some become poor, more leave poverty; the yearly review says so in December."""
    poverty, year = household.poverty, (household.poverty_year or 0) + 1
    better = {"poor": "near_poor", "near_poor": "none"}
    while poverty and (day := date(year, REVIEW_MONTH, 3)) <= scene.diary.until:
        improves = poverty in better and scene.chance.happens(0.22)
        worsens = poverty == "none" and scene.chance.happens(0.008)
        if improves or worsens:
            poverty = better[poverty] if improves else "near_poor"
            written = scene.diary.written(day, within=15)
            scene.diary.change(written, household, poverty=poverty, poverty_year=year)
        year += 1


@dataclass(frozen=True, slots=True)
class _Draft:
    """What the grown-ups of one family have in common."""

    scene: Scene
    people: str
    household: Household
    entered: date
    first_born: date

    def person(self, name: Name, sex: str, youngest: int, oldest: int) -> Person:
        """Write down a grown-up who was between these ages when the first child was born."""
        scene, chance = self.scene, self.scene.chance
        age = timedelta(chance.whole(youngest * YEAR, oldest * YEAR))
        born = self.first_born - age
        numbered = chance.happens(0.7)
        return scene.diary.add(
            self.entered,
            Person(
                id=scene.diary.new_id(self.entered),
                full_name=name.full,
                sex=sex,
                born=scene.birth_date(born, known=0.7),
                number=scene.personal_number(sex, born.year) if numbered else "",
                telephone=scene.telephone() if chance.happens(0.4) else "",
                ethnic=self.people,
                occupation=chance.weighted(_WORK),
                education=chance.weighted(_SCHOOLING),
                household=self.household.id,
            ),
        )

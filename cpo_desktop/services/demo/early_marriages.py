"""Risks of child marriage, couples found when their child's birth was registered, and what follows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from cpo_desktop.domain.dates import PartialDate, anniversary
from cpo_desktop.domain.marriage import Marriage, MarriageChild, Party
from cpo_desktop.domain.marriage_age import WOMEN_FROM
from cpo_desktop.domain.person import Person
from cpo_desktop.domain.sex import Sex
from cpo_desktop.services.demo.children import Life
from cpo_desktop.services.demo.families import YEAR
from cpo_desktop.services.demo.marriages import Event, act, find_bride, parties
from cpo_desktop.services.demo.scene import Scene


@dataclass(frozen=True, slots=True)
class _Risk:
    """What somebody told, so many days before the story's end, and what became of it."""

    ago: int
    ends: str
    source: str
    factors: tuple[str, ...]


_OPEN, _POSTPONED, _HAPPENED = "open", "postponed", "happened"
_RISKS: Final = (
    _Risk(9, _OPEN, "school", ("social_media",)),
    _Risk(75, _OPEN, "village_head", ("custom", "poverty")),
    _Risk(230, _POSTPONED, "womens_union", ("voluntary",)),
    _Risk(300, _HAPPENED, "collaborator", ("voluntary", "custom")),
    _Risk(420, _POSTPONED, "school", ("bride_pulling",)),
    _Risk(620, _POSTPONED, "residents", ("poverty",)),
    _Risk(800, _POSTPONED, "health_station", ("pregnancy",)),
)
_FEWEST: Final = 3
_CHILDREN_PER_RISK: Final = 100
_RETURNS: Final = 2
"""So many who left school to marry come back to it."""
_BORN_AFTER: Final = (240, 1100)
"""Days from living together to the first birth."""
_CHILDREN_PER_COUPLE: Final = 250


def early_marriages(scene: Scene, lives: list[Life]) -> None:
    """Write down what the cases told before leave out."""
    _children_of_cases(scene)
    _back_to_school(scene)
    _risks(scene, lives)
    for life in list(_first_borns(scene, lives))[: 1 + len(lives) // _CHILDREN_PER_COUPLE]:
        _found_at_birth(scene, life)


def _risks(scene: Scene, lives: list[Life]) -> None:
    girls = [life for life in lives if life.child.sex == Sex.FEMALE]
    taken = {told.record.child for told in scene.diary.told(Party) if told.record.child}
    count = max(len(lives) // _CHILDREN_PER_RISK, _FEWEST)
    for risk in _RISKS[:count]:
        found = scene.diary.until - timedelta(risk.ago)
        if found > scene.diary.start + timedelta(20):
            written = scene.diary.written(found, within=2)
            event = Event(kind="risk", together_on=found, found_on=found, written=written)
            _risk(scene, event, risk, find_bride(scene, girls, event, taken))


def _risk(scene: Scene, event: Event, risk: _Risk, bride: Life | None) -> None:
    diary, chance = scene.diary, scene.chance
    village = bride.family.village if bride else chance.one_of(scene.places.villages)
    marriage = diary.add(
        event.written,
        Marriage(
            id=diary.new_id(event.written),
            kind=event.kind,
            village=scene.places.unit_on(village, event.written).id,
            found_on=event.found_on,
            source=risk.source,
            wedding_on=event.found_on + timedelta(chance.whole(15, 60)),
            factors=risk.factors,
            status="reported",
        ),
    )
    parties(scene, event, marriage, bride)
    if risk.ago > _RISKS[0].ago:
        _talk(scene, event, marriage, risk)


def _talk(scene: Scene, event: Event, marriage: Marriage, risk: _Risk) -> None:
    """The office talks to both families; they wait, or they do not."""
    diary, chance = scene.diary, scene.chance
    day = act(scene, marriage, "counselling", event.found_on + timedelta(2), event.written)
    day = act(scene, marriage, "pledge", day + timedelta(chance.whole(4, 15)), event.written)
    checked = diary.written(day, not_before=event.written)
    diary.change(checked, marriage, status="monitoring")
    if risk.ends == _POSTPONED:
        closed = day + timedelta(chance.whole(40, 90))
        written = diary.written(closed, not_before=checked, within=5)
        diary.change(written, marriage, status="closed", outcome="postponed", closed_on=closed)
    elif risk.ends == _HAPPENED:
        together = day + timedelta(chance.whole(20, 60))
        written = diary.written(together, not_before=checked, within=9)
        diary.change(written, marriage, kind="child_marriage", cohabiting_since=together)
        act(scene, marriage, "sanction", together + timedelta(20), written)


def _children_of_cases(scene: Scene) -> None:
    """The children that couples had before they were found, and those that were on their way."""
    diary, chance = scene.diary, scene.chance
    for told in diary.told(Marriage):
        marriage, found = told.record, told.record.found_on
        if found is None or not (marriage.children_born or marriage.pregnant):
            continue
        if marriage.children_born:
            born = found - timedelta(chance.whole(30, 250))
        else:
            born = found + timedelta(chance.whole(90, 220))
        if born + timedelta(10) < diary.until:
            written = diary.written(born, not_before=told.written, within=20)
            _child(scene, marriage, written, PartialDate.from_date(born), child=None)
            diary.change(written, marriage, children_born=1)


def _child(
    scene: Scene, marriage: Marriage, written: date, born: PartialDate | None, *, child: str | None
) -> None:
    scene.diary.add(
        written,
        MarriageChild(
            id=scene.diary.new_id(written),
            marriage=marriage.id,
            child=child,
            born=born,
            registered=child is not None or scene.chance.happens(0.6),
        ),
    )


def _back_to_school(scene: Scene) -> None:
    """Some who left school to marry come back, with help; none whom the register has as a child."""
    diary, chance = scene.diary, scene.chance
    cases = {told.record.id: told.record for told in diary.told(Marriage)}
    left = [
        told
        for told in diary.told(Party)
        if told.record.school_effect == "dropped_out" and told.record.child is None
        if told.written < diary.until - timedelta(120)
    ]
    for told in left[:_RETURNS]:
        marriage = cases[told.record.marriage or ""]
        helped = act(scene, marriage, "schooling", told.written + timedelta(20), told.written)
        back = helped + timedelta(chance.whole(15, 80))
        written = diary.written(back, not_before=told.written, within=5)
        diary.change(written, told.record, school_effect="returned", returned_on=back)


def _first_borns(scene: Scene, lives: list[Life]) -> Iterator[Life]:
    """First children whose mother was hardly of age: she was not when she moved in."""
    seen: set[str] = set()
    for life in sorted(lives, key=lambda life: life.born):
        mother, household = life.family.mother, life.family.household.id
        if household in seen or mother is None or life.family.father is None:
            continue
        seen.add(household)
        known = mother.born and mother.born.day and scene.diary.start < life.born
        grown = anniversary(mother.born, WOMEN_FROM) if mother.born and known else None
        if (
            grown
            and (life.born - grown).days < _BORN_AFTER[1] - YEAR
            and life.child.arrived_on is None
        ):
            yield life


def _found_at_birth(scene: Scene, life: Life) -> None:
    """The office learns of a couple from the papers of their child, who stands in the register."""
    diary, chance = scene.diary, scene.chance
    father, mother = life.family.father, life.family.mother
    if father is None or mother is None or mother.born is None:
        return
    grown = anniversary(mother.born, WOMEN_FROM)
    latest = min(grown - timedelta(40), life.born - timedelta(_BORN_AFTER[0]))
    together = latest - timedelta(chance.whole(0, 150))
    written = diary.written(life.entered, within=3)
    marriage = diary.add(
        written,
        Marriage(
            id=diary.new_id(written),
            kind="child_marriage",
            village=life.child.village,
            found_on=life.entered,
            source="justice_officer",
            cohabiting_since=together,
            factors=("voluntary",),
            children_born=1,
            status="handling",
        ),
    )
    for person in (mother, father):
        _parent(scene, marriage, life, person, written)
    _child(scene, marriage, written, life.child.born, child=life.child.id)
    act(scene, marriage, "birth_registration", life.entered, written)
    act(scene, marriage, "counselling", life.entered + timedelta(9), written)


def _parent(scene: Scene, marriage: Marriage, life: Life, person: Person, written: date) -> None:
    scene.diary.add(
        written,
        Party(
            id=scene.diary.new_id(written),
            marriage=marriage.id,
            sex=person.sex,
            full_name=person.full_name,
            born=person.born,
            number=person.number,
            ethnic=person.ethnic,
            address=life.family.household.address,
            education=person.education,
            school_effect="finished",
            occupation=person.occupation,
            poverty=life.family.household.poverty,
        ),
    )

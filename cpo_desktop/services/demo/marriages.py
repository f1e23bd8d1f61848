"""Child marriages and marriages between close kin; some prevented, some not."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.marriage import Marriage, MarriageAction, Party
from cpo_desktop.domain.sex import Sex
from cpo_desktop.services.demo.children import Life
from cpo_desktop.services.demo.families import YEAR
from cpo_desktop.services.demo.names import a_name
from cpo_desktop.services.demo.scene import Scene

_CHILDREN_PER_CASE_A_YEAR: Final = 130
_FEWEST: Final = 6
# Weddings wait for the harvest and for Tết.
_SEASON: Final = {1: 1.0, 2: 1.0, 3: 0.8, 4: 0.5, 5: 0.3, 6: 0.2, 7: 0.2, 8: 0.3, 9: 0.3, 10: 0.6,
                  11: 0.8, 12: 0.9}  # fmt: skip
_KINDS: Final = {"child_marriage": 0.66, "prevented": 0.24, "consanguineous": 0.05, "both": 0.05}
_PEOPLES: Final = {"hmong": 0.4, "dao": 0.12, "e_de": 0.16, "mnong": 0.1, "thai": 0.07, "tay": 0.05,
                   "nung": 0.04, "kinh": 0.06}  # fmt: skip
_SOURCES: Final = {"village_head": 0.32, "school": 0.2, "womens_union": 0.12, "collaborator": 0.12,
                   "health_station": 0.08, "justice_officer": 0.06, "residents": 0.1}  # fmt: skip
_FACTORS: Final = ("voluntary", "bride_pulling", "pregnancy", "poverty", "social_media", "custom")
_KIN: Final = {"cousins_cross": 0.6, "cousins_paternal": 0.15, "cousins_maternal": 0.25}
_OUTCOMES: Final = {"separated": 0.35, "of_age": 0.2, "registered": 0.25, "moved": 0.15,
                    "unfounded": 0.05}  # fmt: skip
_ACTIONS: Final = ("persuasion", "pledge", "schooling", "health", "visit", "referral")
_DONE_BY: Final = ("Công chức Tư pháp – Hộ tịch", "Hội Liên hiệp Phụ nữ xã", "Công an xã",
                   "Trưởng thôn", "Trạm y tế")  # fmt: skip
_FINES: Final = (1_000_000, 1_500_000, 2_000_000, 3_000_000)
"""Decree 82/2020/NĐ-CP, article 58: 1 to 3 million đồng for arranging a child marriage."""

_GIRLS: Final = (13 * YEAR + 200, 17 * YEAR)
_BOYS: Final = (15 * YEAR, 19 * YEAR + 300)
_NOT_TOGETHER: Final = ("prevented", "risk")
_OF_AGE: Final = (20 * YEAR + 20, 27 * YEAR)
_SCHOOL_AGE: Final = 16 * YEAR
_LEAVES_PRIMARY: Final = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A case: when it came about, when the office knew, what it was."""

    kind: str
    together_on: date
    found_on: date
    written: date


def marriages(scene: Scene, lives: list[Life]) -> None:
    """Write down the cases of these years, some of them with children of the register."""
    days = (scene.diary.until - scene.diary.start).days
    count = max(len(lives) * days // YEAR // _CHILDREN_PER_CASE_A_YEAR, _FEWEST)
    girls = [life for life in lives if life.child.sex == Sex.FEMALE]
    taken: set[str] = set()
    for number in range(count):
        # The first cases are one of each kind, whatever chance says.
        kind = (*_KINDS, *(scene.chance.weighted(_KINDS) for _ in range(count)))[number]
        event = _event(scene, kind)
        bride = find_bride(scene, girls, event, taken) if scene.chance.happens(0.7) else None
        _case(scene, event, bride)


def _event(scene: Scene, kind: str) -> Event:
    chance, diary = scene.chance, scene.diary
    day = chance.day(diary.start + timedelta(20), diary.until - timedelta(12), _SEASON)
    found = day + timedelta(0 if kind == "prevented" else chance.weighted({2: 5, 6: 3, 12: 2}))
    return Event(kind=kind, together_on=day, found_on=found, written=diary.written(found, within=3))


def find_bride(scene: Scene, girls: list[Life], event: Event, taken: set[str]) -> Life | None:
    """A girl of the register who was of that age then, and of no other case."""
    youngest, oldest = _GIRLS
    able = [
        life
        for life in girls
        if youngest <= (event.together_on - life.born).days <= oldest
        and life.entered < event.written
        and not (life.left and life.left <= event.found_on)
        and life.child.id not in taken
    ]
    if not able:
        return None
    chosen = scene.chance.one_of(able)
    taken.add(chosen.child.id)
    return chosen


def _case(scene: Scene, event: Event, bride: Life | None) -> None:
    chance, diary = scene.chance, scene.diary
    prevented = event.kind == "prevented"
    village = bride.family.village if bride else chance.one_of(scene.places.villages)
    dated = not prevented and chance.happens(0.8)
    marriage = Marriage(
        id=diary.new_id(event.written),
        kind=event.kind,
        village=village.unit.id,
        found_on=event.found_on,
        source=chance.weighted(_SOURCES),
        wedding_on=event.together_on if dated and chance.happens(0.7) else None,
        cohabiting_since=event.together_on if dated else None,
        place=village.unit.name if not prevented else "",
        factors=_some(scene, _FACTORS, 2),
        other_area=chance.happens(0.2),
        pregnant=not prevented and chance.happens(0.25),
        children_born=1 if not prevented and chance.happens(0.15) else None,
        status="reported",
    )
    if event.kind in ("consanguineous", "both"):
        kin = chance.weighted(_KIN)
        marriage = replace(marriage, kin=kin, generations=3, kin_verified_by="Tư pháp – Hộ tịch")
    if prevented:
        marriage = replace(marriage, wedding_on=event.together_on + timedelta(chance.whole(9, 40)))
    diary.add(event.written, marriage)
    parties(scene, event, marriage, bride)
    _handle(scene, event, marriage)


def parties(scene: Scene, event: Event, marriage: Marriage, bride: Life | None) -> None:
    """Write down the two; she is the given girl of the register, unless both are of age."""
    people = bride.family.people if bride else scene.chance.weighted(_PEOPLES)
    of_age = event.kind == "consanguineous"
    girl = _age(scene, _OF_AGE if of_age else _GIRLS)
    boy = _age(scene, _OF_AGE if of_age or scene.chance.happens(0.45) else _BOYS)
    if bride and not of_age:
        _registered_party(scene, event, marriage, bride)
    else:
        born = event.together_on - girl
        _party(scene, event, marriage, sex=Sex.FEMALE, people=people, born=born)
    born = event.together_on - boy
    _party(scene, event, marriage, sex=Sex.MALE, people=people, born=born)


def _age(scene: Scene, days: tuple[int, int]) -> timedelta:
    return timedelta(scene.chance.whole(*days))


def _party(  # noqa: PLR0913 - as many as it has facts
    scene: Scene, event: Event, marriage: Marriage, *, sex: str, people: str, born: date
) -> None:
    chance = scene.chance
    name = a_name(chance, people, sex)
    young = (event.together_on - born).days < _SCHOOL_AGE
    at_school = "in_school" if event.kind == "risk" else "dropped_out"
    scene.diary.add(
        event.written,
        Party(
            id=scene.diary.new_id(event.written),
            marriage=marriage.id,
            sex=sex,
            full_name=name.full,
            born=scene.birth_date(born, known=0.85) if chance.happens(0.96) else None,
            number=scene.personal_number(sex, born.year) if chance.happens(0.6) else "",
            ethnic=people,
            parents=a_name(chance, people, Sex.MALE, family=name.family, grown=True).full,
            education=chance.weighted({"primary": 0.3, "lower_secondary": 0.6, "illiterate": 0.1}),
            school_effect=at_school if young else "finished",
            occupation="pupil" if young else "farmer",
            poverty=chance.weighted({"poor": 0.4, "near_poor": 0.2, "none": 0.4}),
        ),
    )


def _registered_party(scene: Scene, event: Event, marriage: Marriage, bride: Life) -> None:
    child = bride.child
    in_school = bride.dropped_out is None or bride.dropped_out > event.together_on
    leaves = in_school and scene.chance.happens(0.5) and event.kind not in _NOT_TOGETHER
    scene.diary.add(
        event.written,
        Party(
            id=scene.diary.new_id(event.written),
            marriage=marriage.id,
            sex=Sex.FEMALE,
            child=child.id,
            full_name=child.full_name,
            born=child.born or PartialDate.from_date(bride.born),
            number=child.number,
            ethnic=child.ethnic,
            address=child.address,
            parents=bride.family.household.head,
            education="lower_secondary",
            school_effect=_effect(in_school=in_school, leaves=leaves),
            poverty=bride.family.household.poverty,
        ),
    )
    moves_on = date(bride.born.year + _LEAVES_PRIMARY, 9, 5)
    if leaves and moves_on < event.together_on and not bride.dropped_out:
        scene.diary.change(
            event.written, child, schooling="dropped_out", dropped_out_on=event.together_on
        )


def _effect(*, in_school: bool, leaves: bool) -> str:
    if not in_school:
        return "dropped_out_before"
    return "dropped_out" if leaves else "in_school"


def _handle(scene: Scene, event: Event, marriage: Marriage) -> None:
    """What is done about it, step by step, until it is over or the story ends."""
    chance, diary = scene.chance, scene.diary
    day = act(scene, marriage, "counselling", event.found_on + timedelta(2), event.written)
    for kind in _some(scene, _ACTIONS, 3):
        day = act(scene, marriage, kind, day + timedelta(chance.whole(3, 45)), event.written)
    if event.kind != "prevented" and chance.happens(0.4):
        day = act(scene, marriage, "sanction", day + timedelta(chance.whole(5, 40)), event.written)
    checked = diary.written(event.found_on + timedelta(10), not_before=event.written)
    diary.change(checked, marriage, status="handling")
    outcome = "postponed" if event.kind == "prevented" else chance.weighted(_OUTCOMES)
    closed = day + timedelta(chance.whole(20, 60) if event.kind == "prevented" else _long(scene))
    if closed > diary.until:
        diary.change(max(checked, diary.until - timedelta(5)), marriage, status="monitoring")
        return
    written = diary.written(closed, not_before=checked)
    diary.change(written, marriage, status="closed", outcome=outcome, closed_on=closed)


def _long(scene: Scene) -> int:
    return scene.chance.whole(90, 700)


def act(scene: Scene, marriage: Marriage, kind: str, day: date, known: date) -> date:
    """Write down something done on this day, or nothing if the day is past the story's end."""
    if day > scene.diary.until:
        return day
    sanction = kind == "sanction"
    number = f"{scene.chance.whole(1, 90):02}/{'QĐ-XPHC' if sanction else 'BB-TH'}"
    written = scene.diary.written(day, not_before=known)
    scene.diary.add(
        written,
        MarriageAction(
            id=scene.diary.new_id(written),
            marriage=marriage.id,
            kind=kind,
            done_on=day,
            done_by=scene.chance.one_of(_DONE_BY),
            document=number if sanction or kind == "pledge" else "",
            fine=scene.chance.one_of(_FINES) if sanction else None,
        ),
    )
    return day


def _some(scene: Scene, keys: tuple[str, ...], most: int) -> tuple[str, ...]:
    """Some of these, in their order."""
    chosen = set(scene.chance.shuffled(keys)[: scene.chance.whole(1, most)])
    return tuple(key for key in keys if key in chosen)

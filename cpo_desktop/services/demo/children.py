"""Children: born, registered, at school, moved away, grown up."""

import dataclasses
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from cpo_desktop.domain.child import ADULT_FROM, Child
from cpo_desktop.domain.dates import anniversary
from cpo_desktop.domain.sex import Sex
from cpo_desktop.services.demo.families import STATES, YEAR, Family
from cpo_desktop.services.demo.names import a_sibling_name
from cpo_desktop.services.demo.scene import Scene

_SCHOOL_STARTS: Final = 9
_LEVELS: Final = (
    (15, "upper_secondary"), (11, "lower_secondary"), (6, "primary"), (3, "kindergarten"),
    (0, "nursery"),
)  # fmt: skip
_SCHOOLS: Final = {
    "nursery": "Trường Mầm non",
    "kindergarten": "Trường Mầm non",
    "primary": "Trường Tiểu học",
    "lower_secondary": "Trường THCS",
    "upper_secondary": "Trường THPT",
}
_SCHOOL_NAMES: Final = ("Suối Mơ", "Ea Nang", "Tân Lập")
_FIRST_CLASS_AGE: Final = 6
_NURSERY: Final = 0.25
_DROPS_OUT: Final = 0.03
_DROPS_OUT_FROM: Final = 11
_AFTER_TET: Final = {2: 1.0, 3: 1.0, 8: 0.9, 9: 0.8, 1: 0.4, 4: 0.4, 5: 0.4, 10: 0.3, 11: 0.2,
                     12: 0.2, 6: 0.3, 7: 0.3}  # fmt: skip
BIRTHS: Final = {1: 0.8, 2: 0.7, 3: 0.75, 4: 0.75, 5: 0.8, 6: 0.8, 7: 0.85, 8: 0.95, 9: 1.0,
                 10: 1.0, 11: 0.95, 12: 0.85}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """The days of a child's life, as they truly were; papers may know less."""

    family: Family
    child: Child
    born: date
    entered: date
    dropped_out: date | None
    left: date | None

    @property
    def adult_on(self) -> date:
        """The day on which the child is none any more, as the register counts it."""
        return anniversary(self.child.born or self.born, ADULT_FROM)

    def last_day(self, until: date) -> date:
        """The last day on which something about this child may begin."""
        days = [until, self.adult_on - timedelta(1)]
        return min(days + ([self.left - timedelta(1)] if self.left else []))


def a_child(  # noqa: PLR0913 - what is settled before a child is written down
    scene: Scene,
    family: Family,
    born: date,
    *,
    sex: str,
    taken: set[str],
    arrived: date | None,
    left: date | None,
    given: dict[str, Any],
    entered: date | None = None,
    grows: bool = True,
) -> Life:
    """Write down a child, and what school and growing up bring; `given` fields stay as they are."""
    if entered is None:
        entered = family.entered if born <= family.entered else scene.diary.written(born, within=30)
    chance = scene.chance
    papers = scene.birth_date(born, known=0.99 if born >= scene.diary.start else 0.92)
    name = a_sibling_name(chance, family.people, sex, family.surname, taken)
    registered = chance.happens(0.97)
    dropped_out = _dropped_out(scene, born, left)
    child = Child(
        id=scene.diary.new_id(entered),
        full_name=name,
        sex=sex,
        born=papers,
        village=family.village.unit.id,
        ethnic=family.people,
        number=_number(scene, sex, born.year) if registered else "",
        birth_registration="registered" if registered else "unregistered",
        arrived_on=arrived if arrived and born < arrived else None,
        residence="permanent" if chance.happens(0.95) else "temporary",
        nationality="vn",
        **_family_fields(family),
        **_school(scene, born, entered, dropped_out),
        **_health(scene),
    )
    child = scene.diary.add(entered, dataclasses.replace(child, **given))
    life = Life(
        family=family, child=child, born=born, entered=entered, dropped_out=dropped_out, left=left
    )
    if grows:
        _grow_up(scene, life)
    return life


def _number(scene: Scene, sex: str, year: int) -> str:
    """The child's number; some are missing, and some papers disagree with it, as in real registers."""
    if scene.chance.happens(0.1):
        return ""
    return scene.personal_number(sex, year + scene.chance.happens(0.01))


def _family_fields(family: Family) -> dict[str, Any]:
    father_state, mother_state = STATES[family.kind]
    head = "father" if family.father and family.household.head == family.father.full_name else None
    return {
        "father": family.father.id if family.father else None,
        "mother": family.mother.id if family.mother else None,
        "carer": family.carer.id,
        "carer_relation": family.carer_relation,
        "household": family.household.id,
        "head_relation": head or family.carer_relation,
        "father_state": father_state,
        "mother_state": mother_state,
        "address": family.household.address,
    }


def _health(scene: Scene) -> dict[str, Any]:
    insured = scene.chance.happens(0.95)
    return {
        "insured": insured,
        "insurance_number": f"TE1666{scene.chance.whole(0, 999_999_999):09}" if insured else "",
    }


def _school_age(born: date, on: date) -> int:
    """The age by which children start school: that of the year in which the school year begins."""
    return on.year - (on.month < _SCHOOL_STARTS) - born.year


def _level(age: int) -> str:
    return next(level for first, level in _LEVELS if age >= first)


def _dropped_out(scene: Scene, born: date, left: date | None) -> date | None:
    if not scene.chance.happens(_DROPS_OUT):
        return None
    first = born + timedelta(YEAR * _DROPS_OUT_FROM + 200)
    last = min(scene.diary.until, left or scene.diary.until, born + timedelta(YEAR * ADULT_FROM))
    return scene.chance.day(first, last, _AFTER_TET) if first < last else None


def _school(scene: Scene, born: date, on: date, dropped_out: date | None) -> dict[str, Any]:
    age = max(_school_age(born, on), 0)
    level = _level(age)
    if dropped_out and dropped_out <= on:
        return {"schooling": "dropped_out", "dropped_out_on": dropped_out, "school_level": level}
    if level == "nursery" and not scene.chance.happens(_NURSERY):
        return {"schooling": "not_of_age"}
    return {"schooling": "in_school", **_place_at_school(scene, age)}


def _place_at_school(scene: Scene, age: int) -> dict[str, Any]:
    level = _level(age)
    name = scene.chance.one_of(_SCHOOL_NAMES) if level != "upper_secondary" else _SCHOOL_NAMES[0]
    return {"school_level": level, "school": f"{_SCHOOLS[level]} {name}"}


def _class(scene: Scene, life: Life) -> None:
    """The class is written down in the last school year alone: it would be stale from earlier."""
    until = scene.diary.until
    begun = date(until.year - (until.month < _SCHOOL_STARTS), _SCHOOL_STARTS, 8)
    age = _school_age(life.born, until)
    left_school = life.dropped_out or life.left
    if left_school or age < _FIRST_CLASS_AGE or life.last_day(until) < begun:
        return
    section = scene.chance.one_of(("A", "B"))
    day = scene.diary.written(begun, not_before=life.entered, within=25)
    if day < life.adult_on and scene.chance.happens(0.3):
        scene.diary.change(day, life.child, school_class=f"{age - _FIRST_CLASS_AGE + 1}{section}")


def _grow_up(scene: Scene, life: Life) -> None:
    _go_to_school(scene, life)
    _class(scene, life)
    _drop_out(scene, life)
    _leave(scene, life)


def _go_to_school(scene: Scene, life: Life) -> None:
    """Each September some move on to the next school."""
    for first, _ in _LEVELS[:-1]:
        begins = date(life.born.year + first, _SCHOOL_STARTS, 5)
        at_school = not life.dropped_out or begins < life.dropped_out
        if life.entered < begins <= life.last_day(scene.diary.until) and at_school:
            written = scene.diary.written(begins, within=25)
            place = _place_at_school(scene, first)
            scene.diary.change(written, life.child, schooling="in_school", **place)


def _drop_out(scene: Scene, life: Life) -> None:
    day = life.dropped_out
    if day and day > life.entered:
        written = scene.diary.written(day, within=20)
        scene.diary.change(
            written, life.child, schooling="dropped_out", dropped_out_on=day, school="",
        )  # fmt: skip


def _leave(scene: Scene, life: Life) -> None:
    """Some move away or die; of those who grow up, not every register says so at once."""
    left, reason = life.left, scene.chance.weighted(_LEAVING)
    if left is None and life.entered < life.adult_on <= scene.diary.until:
        left, reason = life.adult_on, "turned_16"
        if not scene.chance.happens(0.6):
            return
    if left:
        written = scene.diary.written(left, not_before=life.entered, within=25)
        scene.diary.change(written, life.child, left_on=left, left_reason=reason)


_LEAVING: Final = {"moved": 0.82, "died": 0.07, "adopted": 0.04, "facility": 0.04, "other": 0.03}


def a_sex(scene: Scene) -> str:
    """A boy or a girl, at the country's ratio of births."""
    return Sex.MALE if scene.chance.happens(0.527) else Sex.FEMALE

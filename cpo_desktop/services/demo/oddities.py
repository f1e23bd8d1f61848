"""What every real register holds and every program trips over; in each demo, whatever its seed."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Final

from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.measure import FollowUp
from cpo_desktop.domain.sex import Sex
from cpo_desktop.services.demo.children import Life, a_child
from cpo_desktop.services.demo.families import YEAR, Family, FamilyKind, a_family
from cpo_desktop.services.demo.needs import always, circumstance
from cpo_desktop.services.demo.scene import Scene
from cpo_desktop.services.demo.support import support, watch

_LONG_NAME: Final = (
    "Nguyễn Lê Hoàng Thị Bảo Anh Thiên Kim Ngọc Phương Minh Châu Tường Vy Quỳnh Giao Diễm Thư"
)
_TWINS_NAME: Final = "Hoàng Thị Bích Ngọc"
_LEAP_DAY: Final = (2, 29)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Odd:
    """A child that is out of the ordinary, and its people; the rest is drawn as for anybody."""

    born: date
    people: str
    sex: str = Sex.FEMALE
    given: dict[str, Any] = field(default_factory=dict)
    needs: tuple[str, ...] = ()


def oddities(scene: Scene, most: int) -> Iterator[Life]:
    """Write down up to so many children who are out of the ordinary."""
    groups = _groups(scene)
    for odd in groups:
        if len(odd) <= most:
            most -= len(odd)
            yield from _family(scene, odd)


def _groups(scene: Scene) -> tuple[tuple[_Odd, ...], ...]:
    ago = _Ago(scene.diary.until)
    leap = ago.leap_day()
    year_only = PartialDate(ago.years(9).year, None, None, estimated=True)
    disagrees = scene.personal_number(Sex.MALE, ago.years(6).year + 2)
    twin = _Odd(born=ago.years(8), people="tay", given={"full_name": _TWINS_NAME})
    return (
        (_Odd(born=ago.years(11), people="dao", needs=("N04.2", "N13.2", "N08.1")),),
        (twin, twin),
        (_Odd(born=ago.years(10), people="e_de", given={"full_name": "H'Hen"}),),
        (_Odd(born=leap, people="kinh", given={"born": PartialDate.from_date(leap)}),),
        (_Odd(born=ago.years(7), people="kinh", given={"full_name": _LONG_NAME}),),
        (_Odd(born=ago.years(6), people="kinh", sex=Sex.MALE, given={"number": disagrees}),),
        (_Odd(born=ago.years(9), people="hmong", sex=Sex.MALE,
              given={"full_name": "Páo", "born": year_only, "number": ""}),),
        (_Odd(born=ago.years(5), people="mnong", needs=("N04.3", "N01.3")),),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Ago:
    until: date

    def years(self, count: int) -> date:
        """Some day about so many years ago."""
        return self.until - timedelta(count * YEAR + 100)

    def leap_day(self) -> date:
        """The latest 29 February but one, so that the child is past infancy."""
        year = self.until.year - 5
        year -= year % 4
        return date(year, *_LEAP_DAY)


def _family(scene: Scene, odd: tuple[_Odd, ...]) -> Iterator[Life]:
    first = odd[0]
    entered = scene.diary.written(scene.diary.start, within=20)
    if first.born > entered:
        entered = scene.diary.written(first.born, within=20)
    family = a_family(
        scene,
        scene.places.villages[0],
        FamilyKind.BOTH,
        people=first.people,
        first_born=first.born,
        entered=entered,
        children=len(odd),
    )
    for one in odd:
        yield _child(scene, family, one)


def _child(scene: Scene, family: Family, odd: _Odd) -> Life:
    life = a_child(
        scene, family, odd.born, sex=odd.sex, taken=set(), arrived=None, left=None, given=odd.given
    )
    needs = [need for code in odd.needs for need in circumstance(scene, life, always(code))]
    support(scene, life, tuple(needs))
    return life


def slips(scene: Scene, lives: list[Life]) -> None:
    """Write down mistakes that were found later: things marked as mistaken, and things deleted."""
    diary = scene.diary
    known = [life for life in lives if life.entered < diary.until - timedelta(200)]
    for life in known[:2]:
        _mistaken(scene, life)
    for life in known[2:4]:
        noted = max(life.entered, diary.start) + timedelta(30)
        risk = Risk(id=diary.new_id(noted), child=life.child.id, code="R12", opened_on=noted)
        diary.delete(noted + timedelta(60), diary.add(noted, risk))
    for life in known[4:5]:
        _entered_twice(scene, life)


def _mistaken(scene: Scene, life: Life) -> None:
    diary = scene.diary
    noted = max(life.entered, diary.start) + timedelta(20)
    wrong = diary.add(
        noted,
        Circumstance(id=diary.new_id(noted), child=life.child.id, code="N03.7", opened_on=noted),
    )
    found = noted + timedelta(100)
    diary.change(found, wrong, closed_on=found, close_reason="mistake")


def _entered_twice(scene: Scene, life: Life) -> None:
    """The same child once more, with a circumstance, deleted when somebody noticed."""
    diary = scene.diary
    noted, found = life.entered + timedelta(40), life.entered + timedelta(130)
    family = life.family
    twice = a_child(
        scene,
        family,
        life.born,
        sex=str(life.child.sex),
        taken=set(),
        arrived=None,
        left=None,
        given={"full_name": life.child.full_name, "born": life.child.born},
        entered=noted,
        grows=False,
    )
    need = diary.add(
        noted,
        Circumstance(id=diary.new_id(noted), child=twice.child.id, code="N04.3", opened_on=noted),
    )
    diary.delete(found, need)
    diary.delete(found, twice.child)


def lately(scene: Scene, lives: list[Life]) -> None:
    """Whatever chance says, something began and something ended in the last months."""
    until, chance = scene.diary.until, scene.chance
    able = [
        life
        for life in lives
        if life.left is None
        and timedelta(YEAR * 6) < until - life.born < timedelta(YEAR * 15)
        and life.entered < until - timedelta(_LATELY)
    ]
    for life in chance.shuffled(able)[: min(len(lives) // _CHILDREN_PER_EVENT, _MOST_EVENTS)]:
        days = (30, 60) if chance.happens(0.4) else None
        need = always(chance.one_of(_LATE_NEEDS), days)
        since = until - timedelta(chance.whole(20, _LATELY))
        support(scene, life, tuple(circumstance(scene, life, need, since=since)))


_LATELY: Final = 170
_CHILDREN_PER_EVENT: Final = 60
_MOST_EVENTS: Final = 7
_LATE_NEEDS: Final = ("N04.2", "N09.1", "N09.2", "N10.1", "N11.4", "N06.1")


def due_soon(scene: Scene, lives: list[Life]) -> None:
    """Whatever chance says, some follow-ups are due in the days to come, and some are late."""
    until = scene.diary.until
    able = [
        life
        for life in lives
        if life.left is None
        and life.adult_on > until + timedelta(90)
        and life.entered < until - timedelta(80)
    ]
    for place, life in enumerate(able[: len(_DUE)]):
        measure = watch(scene, life, until - timedelta(70))
        noted = scene.diary.written(until - timedelta(60), not_before=life.entered)
        due = until + timedelta(_DUE[place])
        look = FollowUp(id=scene.diary.new_id(noted), measure=measure.id, due_on=due)
        scene.diary.add(noted, look)


_DUE: Final = (-16, -9, -3, 1, 3, 5, 8)
"""Days from the end of the story."""

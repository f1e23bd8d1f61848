"""The whole story of a synthetic commune, from a seed."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from cpo_desktop.domain.child import ADULT_FROM
from cpo_desktop.domain.dates import anniversary
from cpo_desktop.services.demo.cases import cases
from cpo_desktop.services.demo.chance import Chance
from cpo_desktop.services.demo.children import BIRTHS, Life, a_child, a_sex
from cpo_desktop.services.demo.diary import Deed, Diary
from cpo_desktop.services.demo.families import YEAR, FamilyKind, a_family, a_kind
from cpo_desktop.services.demo.marriages import marriages
from cpo_desktop.services.demo.needs import needs_of
from cpo_desktop.services.demo.oddities import due_soon, lately, oddities, slips
from cpo_desktop.services.demo.own_work import own_work
from cpo_desktop.services.demo.places import TWO_TIERS, Village, settle
from cpo_desktop.services.demo.scene import Scene
from cpo_desktop.services.demo.support import festivals, support

_SIZES: Final = {1: 0.3, 2: 0.46, 3: 0.18, 4: 0.06}
_ODD_SHARE: Final = 4
_A_DAY: Final = timedelta(1)


def commune(
    seed: int, *, children: int = 400, years: int = 3, today: date, tiers: int = TWO_TIERS
) -> Iterator[Deed]:
    """What its office wrote in these years, up to yesterday; with so many children today.

    The same arguments give the same deeds, down to the ids of the records.
    """
    diary = Diary(Chance(seed), start=anniversary(today, -years), until=today - _A_DAY)
    places = settle(diary, tiers)
    scene = Scene(diary=diary, places=places)
    lives = list(oddities(scene, children // _ODD_SHARE))
    missing = children - sum(_is_here(life, today) for life in lives)
    while missing > 0:
        family = list(_family(scene, missing, today))
        lives += family
        missing -= sum(_is_here(life, today) for life in family)
    festivals(scene, lives)
    lately(scene, lives)
    due_soon(scene, lives)
    slips(scene, lives)
    marriages(scene, lives)
    cases(scene, lives)
    _merge_village(scene, lives)
    own_work(scene, lives, seed)
    return diary.deeds(places.author_on)


def _is_here(life: Life, today: date) -> bool:
    return life.left is None and life.adult_on > today


def _family(scene: Scene, most: int, today: date) -> Iterator[Life]:
    """A family of any kind, with at most so many who are children today."""
    chance, diary = scene.chance, scene.diary
    days = (diary.until - diary.start).days
    kind = a_kind(scene)
    arrived = diary.start + timedelta(chance.whole(20, days)) if chance.happens(0.03) else None
    left = diary.start + timedelta(chance.whole(20, days)) if chance.happens(0.045) else None
    births = _births(scene, arrived, left)
    if kind is FamilyKind.FOUND:
        births = births[:1]
    births = _at_most(births, most, today) if left is None else births
    if not births:
        return
    village = _village(scene)
    entered = _entered(scene, village, max(births[0], arrived or date.min))
    if entered > scene.places.merged_on and village is scene.places.merged:
        village = scene.places.villages[0]
    family = a_family(
        scene,
        village,
        kind,
        people=scene.places.people_of(diary, village),
        first_born=births[0],
        entered=entered,
        children=len(births),
    )
    taken: set[str] = set()
    for born in births:
        sex = a_sex(scene)
        life = a_child(
            scene, family, born, sex=sex, taken=taken, arrived=arrived, left=left, given={}
        )
        support(scene, life, needs_of(scene, life))
        yield life


def _births(scene: Scene, arrived: date | None, left: date | None) -> list[date]:
    """Birthdays of a family's children, as far as this register ever held them."""
    diary, chance = scene.diary, scene.chance
    oldest = diary.start - timedelta(YEAR * ADULT_FROM - 30)
    born = chance.day(oldest - timedelta(YEAR * 6), diary.until, BIRTHS)
    births = [born]
    for _ in range(chance.weighted(_SIZES) - 1):
        twins = chance.happens(0.012)
        born += timedelta(0 if twins else chance.whole(480, 2000))
        births.append(born)
    last = min(diary.until, left - _A_DAY) if left else diary.until
    known_from = max(oldest, arrived - timedelta(YEAR * ADULT_FROM)) if arrived else oldest
    if arrived and left and arrived >= left:
        return []
    return [day for day in births if known_from < day <= last]


def _at_most(births: list[date], most: int, today: date) -> list[date]:
    """Without the youngest who would be one too many."""
    children = [born for born in births if anniversary(born, ADULT_FROM) > today]
    too_many = set(children[most:])
    return [born for born in births if born not in too_many]


def _village(scene: Scene) -> Village:
    places = scene.places
    sizes = {place: village.size for place, village in enumerate(places.villages)}
    drawn = scene.chance.weighted({**sizes, len(places.villages): places.merged.size / 2})
    return (*places.villages, places.merged)[drawn]


def _entered(scene: Scene, village: Village, known: date) -> date:
    """The register is begun village by village; who comes later is written down when they come."""
    diary = scene.diary
    weeks = timedelta((village.unit.position or 0) * 3)
    begun = diary.written(diary.start + weeks, within=12)
    return begun if known <= begun else diary.written(known, within=30)


def _merge_village(scene: Scene, lives: list[Life]) -> None:
    """Families of the merged village move to its successor; a few records are forgotten."""
    diary, places = scene.diary, scene.places
    successor = places.villages[0].unit.id
    households: set[str] = set()
    for life in lives:
        if life.family.village is not places.merged or scene.chance.happens(0.05):
            continue
        if life.left and life.left <= places.merged_on:
            continue
        day = diary.written(places.merged_on, not_before=life.entered, within=40)
        diary.change(day, life.child, village=successor)
        household = life.family.household
        if household.id not in households:
            households.add(household.id)
            diary.change(day, household, village=successor)

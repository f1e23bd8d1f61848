"""What the commune counts twice a year for its statistics: people, households and weddings."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from cpo_desktop.domain.commune_count import HOUSEHOLD_TYPES, CommuneCount
from cpo_desktop.domain.dates import anniversary
from cpo_desktop.services.demo.children import Life
from cpo_desktop.services.demo.scene import Scene

_DAYS: Final = ((6, 10), (12, 10))
"""Before the figures of each half-year close, by whichever cut-off."""
_SMALL_UNTIL: Final = 5
_HUNDRED: Final = 100
_OF_FAMILIES: Final = {
    "two_generations": 62,
    "mother_and_children": 7,
    "father_and_children": 2,
    "three_generations": 27,
}
"""How many of a hundred families with children are of each type; the rest are others."""
_CHILDLESS: Final = {"couple_alone": 14, "living_alone": 8, "other_households": 3}
"""How many more there are, of a hundred families with children."""


def commune_counts(scene: Scene, lives: Sequence[Life]) -> None:
    """Write down what the books of population and civil status say on each of these days."""
    diary = scene.diary
    for year in diary.years:
        for month, of_month in _DAYS:
            day = date(year, month, of_month)
            if diary.covers(day):
                written = diary.written(day, within=6)
                count = CommuneCount(
                    id=diary.new_id(written),
                    as_of=day,
                    source="Sổ quản lý dân cư; sổ hộ tịch của xã",
                    **_people(scene, lives, day),
                    **_households(scene, lives, day),
                )
                diary.add(written, count)


def _people(scene: Scene, lives: Sequence[Life], day: date) -> dict[str, Any]:
    here = [life for life in lives if _is_here(life, day)]
    small = sum(anniversary(life.born, _SMALL_UNTIL) > day for life in here)
    return {
        "children": len(here),
        "under_five": small,
        "under_five_registered": small * scene.chance.whole(96, 100) // _HUNDRED,
        "couples_married": max(4, len(here) * scene.chance.whole(5, 8) // _HUNDRED),
    }


def _households(scene: Scene, lives: Sequence[Life], day: date) -> dict[str, Any]:
    homes = {life.family.household.id for life in lives if _is_here(life, day)}
    families = len(homes)
    types = dict.fromkeys(HOUSEHOLD_TYPES, 0)
    types |= {name: families * share // _HUNDRED for name, share in _OF_FAMILIES.items()}
    rest = families - sum(types.values())
    types |= {name: families * share // _HUNDRED for name, share in _CHILDLESS.items()}
    types["other_households"] += rest
    every = sum(types.values())
    return {
        **types,
        "households": every,
        "with_children": families,
        "with_elders": every * scene.chance.whole(30, 36) // _HUNDRED,
    }


def _is_here(life: Life, day: date) -> bool:
    arrived = life.child.arrived_on or life.born
    gone = life.left is not None and life.left <= day
    return life.born <= day < life.adult_on and arrived <= day and not gone

"""The age groups that reports break figures about children down by."""

from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from cpo_desktop.domain.dates import PartialDate, born_after_for_under
from cpo_desktop.foundation.words import mark


@dataclass(frozen=True, slots=True)
class AgeGroup:
    """Ages from `first` completed years to less than `until`."""

    key: str
    first: int
    until: int
    label: str


AGE_GROUPS: Final = (
    AgeGroup("0_2", 0, 3, mark("under 3")),
    AgeGroup("3_5", 3, 6, mark("3 to under 6")),
    AgeGroup("6_10", 6, 11, mark("6 to under 11")),
    AgeGroup("11_14", 11, 15, mark("11 to under 15")),
    AgeGroup("15", 15, 16, mark("15 to under 16")),
)
"""The ages of children, without gap or overlap."""

MINORS: Final = AgeGroup("16_17", 16, 18, mark("16 to under 18"))
"""Minors who are no longer children; for figures that are not about children alone."""


class GroupBounds(NamedTuple):
    """A group as a condition on the earliest birth date: born_after < it <= born_on_or_before."""

    key: str
    born_after: date
    born_on_or_before: date


def group_bounds(on: date, groups: tuple[AgeGroup, ...] = AGE_GROUPS) -> tuple[GroupBounds, ...]:
    """The birth dates that make up each group on this day."""
    return tuple(
        GroupBounds(
            group.key, born_after_for_under(group.until, on), born_after_for_under(group.first, on)
        )
        for group in groups
    )


def group_of(
    born: PartialDate | date, on: date, groups: tuple[AgeGroup, ...] = AGE_GROUPS
) -> AgeGroup | None:
    """The group a person is in on this day; None before birth and beyond the last group."""
    first = born.earliest() if isinstance(born, PartialDate) else born
    for group, (_, after, until) in zip(groups, group_bounds(on, groups), strict=True):
        if after < first <= until:
            return group
    return None

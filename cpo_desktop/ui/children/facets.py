"""The sides a list of children is narrowed by, and the choices of each; Qt-free."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from cpo_desktop.domain.age_groups import AGE_GROUPS
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.unit import Unit
from cpo_desktop.foundation.words import mark
from cpo_desktop.services.children import ChildFilter, Facets
from cpo_desktop.wording import labels, say

Key = str | bool
"""What a choice stands for: a code, the id of a village, yes or no."""


class Side(StrEnum):
    """One side of the filter, named as its field."""

    VILLAGES = "villages"
    GROUPS = "groups"
    AT_RISK = "at_risk"
    AGE_GROUPS = "age_groups"
    SEXES = "sexes"
    OPEN_MEASURES = "open_measures"


SIDE_WORDS: Final = {
    Side.VILLAGES: mark("By village"),
    Side.GROUPS: mark("By circumstances"),
    Side.AT_RISK: mark("By risk"),
    Side.AGE_GROUPS: mark("By age"),
    Side.SEXES: mark("By sex"),
    Side.OPEN_MEASURES: mark("By support"),
}
_YES_OR_NO: Final = {
    Side.AT_RISK: {True: mark("At risk"), False: mark("Not at risk")},
    Side.OPEN_MEASURES: {True: mark("Being supported"), False: mark("Not being supported")},
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of a side: its words, how many children it would show, whether it is chosen."""

    side: Side
    key: Key
    words: str = field(repr=False)
    count: int | None
    chosen: bool


class Choices:
    """Knows the words of every choice."""

    def __init__(self, villages: Sequence[Unit]) -> None:
        words: dict[Side, dict[Key, str]] = {
            Side.VILLAGES: {unit.id: unit.name for unit in villages},
            Side.GROUPS: {
                code.key: code.short(labels.language())
                for code in code_list("circumstances").roots()
            },
            Side.AGE_GROUPS: {group.key: say(group.label) for group in AGE_GROUPS},
            Side.SEXES: {
                code.key: code.label(labels.language()) for code in code_list("sexes").entries
            },
        }
        for side, both in _YES_OR_NO.items():
            words[side] = {key: say(source) for key, source in both.items()}
        self._words = words

    def of(self, side: Side, wanted: ChildFilter, facets: Facets | None) -> tuple[Choice, ...]:
        """The choices of a side; those that would show nobody only if they are chosen."""
        counts: Mapping[Key, int] = getattr(facets, side) if facets else {}
        found = [
            Choice(
                side,
                key,
                words,
                counts.get(key, 0) if facets else None,
                is_chosen(wanted, side, key),
            )
            for key, words in self._words[side].items()
        ]
        return tuple(choice for choice in found if choice.count != 0 or choice.chosen)

    def chosen(self, wanted: ChildFilter) -> tuple[Choice, ...]:
        """Everything that narrows the list now."""
        return tuple(
            Choice(side, key, words, None, chosen=True)
            for side in Side
            for key, words in self._words[side].items()
            if is_chosen(wanted, side, key)
        )


def is_chosen(wanted: ChildFilter, side: Side, key: Key) -> bool:
    """Whether the filter asks for this choice."""
    value = getattr(wanted, side)
    return key in value if isinstance(value, frozenset) else value is key


def toggled(wanted: ChildFilter, side: Side, key: Key) -> ChildFilter:
    """The filter with this choice added, or taken away if it was there."""
    value = getattr(wanted, side)
    other = value ^ {key} if isinstance(value, frozenset) else None if value is key else key
    changed: dict[str, Any] = {str(side): other}
    return dataclasses.replace(wanted, **changed)


def cleared(wanted: ChildFilter) -> ChildFilter:
    """The filter with nothing chosen; words typed stay."""
    return ChildFilter(words=wanted.words)

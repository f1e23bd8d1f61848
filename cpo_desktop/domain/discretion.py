"""What is not told in public: figures so small that neighbours would know whom they are about.

A figure is kept back for what it says itself, and where what is told beside it would say as much:
the rest of a whole, an account, the same people counted under another name. It is decided for the
figures of a period alone, so that the same figure is told, or not, wherever it is printed.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from typing_extensions import override

from cpo_desktop.domain.circumstance import WITHHELD
from cpo_desktop.domain.figures import FigureKey, Figures, When, figure_key
from cpo_desktop.domain.indicators import indicator

FEWEST_TOLD: Final = 3

_OF_FAMILIES: Final = frozenset(
    {
        "abused",
        "abuse_cases",
        "marriages",
        "marriage_persons",
        "violence",
        "violence_children",
        "violence_doers",
        "violence_handled",
        "violence_supported",
        "violence_victims",
    }
)
"""What happened in families: the whole is told, its small parts are not."""
_BY_VILLAGE: Final = frozenset({"special_told", "risk"})
"""Children of whom small figures are not told by village."""
_PARTS: Final = {
    "marriage_births": "marriages",
    "marriage_dropouts": "marriage_persons",
    # Who is in the one and not in the other is in the withheld groups alone.
    "special_told": "special",
    "special_told_supported": "special_supported",
}
"""Parts that are counted on their own, and what they are parts of."""
_GROUP: Final = "group"
_ACCOUNT: Final = ("special_opening", "special_entered", "special_left", "special")
"""Each group's figures of these follow from one another: they are told together or not at all."""
_VICTIMS: Final = figure_key("violence_victims")
_CHILDREN: Final = figure_key("violence_children")
_SAME: Final = ((_VICTIMS.narrowed(age_class="child"), _CHILDREN.narrowed(role="victim")),)
"""The same people, counted twice."""

_Breakdown = tuple[FigureKey, str]
"""A whole, and the dimension by which it is divided."""


def is_few(count: int) -> bool:
    """Whether so few would be known to everybody."""
    return 0 < count < FEWEST_TOLD


def is_sensitive(key: FigureKey) -> bool:
    """Whether the figure is of a kind that is not told if it is small."""
    dimensions = dict(key.dimensions)
    if not dimensions:
        return key.indicator in _PARTS
    return (
        key.indicator in _OF_FAMILIES
        or dimensions.get(_GROUP) in WITHHELD
        or ("village" in dimensions and key.indicator in _BY_VILLAGE)
    )


def in_public(figures: Figures) -> Figures:
    """The figures as they may be told in public."""
    return replace(figures, untold=_Untold(figures))


def overlapping(figures: Figures) -> Figures:
    """The same of a period that overlaps with one told already: no sensitive part is told.

    What a year has more than its half would be the figure of the other half.
    """
    return replace(figures, untold=_Sensitive())


@dataclass(frozen=True, slots=True)
class _Sensitive(Container[FigureKey]):
    @override
    def __contains__(self, key: object) -> bool:
        return isinstance(key, FigureKey) and is_sensitive(key)


class _Untold(Container[FigureKey]):
    """The figures to be kept back, those that are nought among them.

    What is kept back makes more to be kept back; it is asked until nothing is added.
    """

    def __init__(self, figures: Figures) -> None:
        self._values = figures.values
        concerned = {key.indicator for key in figures.values if is_sensitive(key)}
        self._concerned = [
            key for key in figures.values if key.indicator in concerned and _is_printed(key)
        ]
        self._keys: set[FigureKey] = set()
        self._divided: set[_Breakdown] = set()
        self._keys.update(filter(self._is_telling, self._concerned))
        before = -1
        while before < len(self._keys):
            before = len(self._keys)
            self._keys.update(self._parts(), self._bystanders(), self._twins(), self._accounts())
            for (whole, name), keys in self._breakdowns().items():
                self._keys.update(self._hidden_among(whole, name, keys))

    @override
    def __contains__(self, key: object) -> bool:
        return isinstance(key, FigureKey) and (
            key in self._keys
            or any(
                whole in self or ((whole, name) in self._divided and self._is_nought(key))
                for whole, name in _wholes(key)
            )
        )

    def _value(self, key: FigureKey) -> int:
        return self._values.get(key, 0)

    def _is_nought(self, key: FigureKey) -> bool:
        """One that stood there as nought would tell which of its neighbours are not."""
        return is_sensitive(key) and not self._value(key)

    def _parts(self) -> Iterator[FigureKey]:
        for part, of in _PARTS.items():
            for when in When:
                key = figure_key(part).at(when)
                count = self._value(key)
                if is_few(count) or is_few(self._value(figure_key(of).at(when)) - count):
                    yield key

    def _bystanders(self) -> Iterator[FigureKey]:
        """Where there was no victim, all the children were only present: the whole is that part."""
        for when in When:
            key = _CHILDREN.at(when)
            if is_few(self._value(key)) and not self._value(_VICTIMS.at(when)):
                yield key

    def _twins(self) -> Iterator[FigureKey]:
        for same in _SAME:
            for when in When:
                if any(key.at(when) in self for key in same):
                    yield from (key.at(when) for key in same)

    def _accounts(self) -> Iterator[FigureKey]:
        """All figures of a group with one that is kept back; its closing is the next one's opening."""
        groups = {
            value
            for key in self._keys
            for _, value in key.dimensions
            if key.indicator in _ACCOUNT and len(key.dimensions) == 1
        }
        if groups & set(WITHHELD):
            # Which of these groups there is a child in is not told either.
            groups |= {group for group in WITHHELD if self._is_small(group)}
        for group in groups:
            yield from _account(group)

    def _is_small(self, group: str) -> bool:
        return all(self._value(key) < FEWEST_TOLD for key in _account(group))

    def _breakdowns(self) -> Mapping[_Breakdown, set[FigureKey]]:
        found: dict[_Breakdown, set[FigureKey]] = {}
        for key in (*self._concerned, *self._keys):
            for breakdown in _wholes(key):
                found.setdefault(breakdown, set()).add(key)
        return found

    def _hidden_among(
        self, whole: FigureKey, name: str, keys: Iterable[FigureKey]
    ) -> set[FigureKey]:
        """The parts of a whole that are kept back, with as many others as they need to hide among."""
        value = self._value
        kept = {key for key in keys if key in self}
        if not kept:
            return kept
        told = {key for key in keys if value(key) and key not in kept}
        several = _several(whole, name)
        while told and _follows(value(whole) - sum(map(value, told)), kept, several=several):
            # All of one size: which of them was chosen would tell something again.
            smallest = min(map(value, told))
            kept |= {key for key in told if value(key) == smallest}
            told -= kept
        if name != _GROUP:
            self._divided.add((whole, name))
        return kept

    def _is_telling(self, key: FigureKey) -> bool:
        count = self._value(key)
        if not count or not key.dimensions or not is_sensitive(key):
            return False
        return is_few(count) or any(
            is_few(self._value(whole) - count)
            for whole, name in _wholes(key)
            if key.indicator in _OF_FAMILIES or name == "sex"
        )


def _follows(left: int, kept: set[FigureKey], *, several: bool) -> bool:
    """Whether what is left of the whole, without the parts that are told, tells those kept back.

    Where one thing may stand in several parts, that nothing is left says nothing.
    """
    if several and left <= 0:
        return False
    return left < FEWEST_TOLD or len(kept) == 1


def _several(whole: FigureKey, name: str) -> bool:
    declared = indicator(whole.indicator)
    return name in (*declared.several, *declared.free)


def _is_printed(key: FigureKey) -> bool:
    """Of each group its children are told in public and the girls among them, never the boys or where."""
    dimensions = dict(key.dimensions)
    others = {name: value for name, value in dimensions.items() if name != _GROUP}
    return _GROUP not in dimensions or others in ({}, {"sex": "female"})


def _wholes(key: FigureKey) -> Iterator[_Breakdown]:
    """What the figure is a part of, and by which dimension."""
    for name, _ in key.dimensions:
        rest = tuple(pair for pair in key.dimensions if pair[0] != name)
        yield FigureKey(key.indicator, rest, key.when), name


def _account(group: str) -> tuple[FigureKey, ...]:
    return tuple(FigureKey(name, ((_GROUP, group),), when) for name in _ACCOUNT for when in When)

"""The figures that a report states, each under the key that also finds its records."""

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import Final

from typing_extensions import override

from cpo_desktop.domain.periods import Cutoff, Period

UNKNOWN: Final = "unknown"
"""The value of a dimension that the record says nothing about."""

_TENTH: Final = Decimal("0.1")
_KEY: Final = re.compile(r"(?P<when>[a-z_]+):(?P<indicator>[a-z_]+)(?::(?P<dimensions>.*))?")


class When(StrEnum):
    """Which of a report's three periods a figure is about."""

    CURRENT = "current"
    PREVIOUS = "previous"
    LAST_YEAR = "last_year"


@dataclass(frozen=True, slots=True)
class FigureKey:
    """One figure: an indicator, narrowed by its dimensions, in one of the report's periods."""

    indicator: str
    dimensions: tuple[tuple[str, str], ...] = ()
    when: When = When.CURRENT

    def __post_init__(self) -> None:
        object.__setattr__(self, "dimensions", tuple(sorted(self.dimensions)))

    def at(self, when: When) -> "FigureKey":
        """The same figure in another of the three periods."""
        return replace(self, when=when)

    def narrowed(self, **dimensions: str) -> "FigureKey":
        """The figure for a part of what this one counts."""
        return replace(self, dimensions=(*self.dimensions, *dimensions.items()))

    @override
    def __str__(self) -> str:
        """The key as text: current:special:group=N03,sex=female."""
        narrowed = ",".join(f"{name}={value}" for name, value in self.dimensions)
        return ":".join(filter(None, (self.when, self.indicator, narrowed)))

    @classmethod
    def parse(cls, text: str) -> "FigureKey":
        """Read what `str` wrote; ValueError for anything else."""
        match = _KEY.fullmatch(text)
        if match is None:
            raise ValueError("Not a figure's key.")
        parts = [part.partition("=") for part in (match["dimensions"] or "").split(",") if part]
        dimensions = tuple((name, value) for name, _, value in parts)
        return cls(match["indicator"], dimensions, When(match["when"]))


def figure_key(indicator: str, /, **dimensions: str) -> FigureKey:
    """The key of a figure of the report's own period, its dimensions by name."""
    return FigureKey(indicator, tuple(dimensions.items()))


@dataclass(frozen=True, slots=True)
class ThreePeriods:
    """A report's period, and the two that it is compared with."""

    current: Period
    previous: Period
    last_year: Period

    @classmethod
    def around(cls, period: Period, cutoff: Cutoff) -> "ThreePeriods":
        """The period, the one before it and the same one of the year before."""
        return cls(period, period.previous(cutoff), period.same_last_year(cutoff))

    def __iter__(self) -> Iterator[tuple[When, Period]]:
        yield When.CURRENT, self.current
        yield When.PREVIOUS, self.previous
        yield When.LAST_YEAR, self.last_year

    def at(self, when: When) -> Period:
        """The period of a figure."""
        return dict(self)[when]


@dataclass(frozen=True)
class Figures:
    """What was counted; a figure that is not there is nought.

    Nothing is compared with a period that is `left_out`. What is `untold` counts, but is not printed.
    """

    values: Mapping[FigureKey, int] = field(repr=False)
    left_out: frozenset[When] = frozenset()
    untold: Container[FigureKey] = field(default=frozenset(), repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", MappingProxyType(dict(self.values)))

    def value(self, key: FigureKey) -> int:
        """The figure under this key."""
        return self.values.get(key, 0)

    def of(self, indicator: str, when: When = When.CURRENT, /, **dimensions: str) -> int:
        """The figure of an indicator, its dimensions by name."""
        return self.value(figure_key(indicator, **dimensions).at(when))

    def without(self, when: When) -> "Figures":
        """The figures for a report that has nothing to compare with in that period."""
        kept = {key: value for key, value in self.values.items() if key.when is not when}
        return replace(self, values=kept, left_out=self.left_out | {when})

    def tells(self, *keys: FigureKey) -> bool:
        """Whether all of these figures may be printed."""
        return not any(key in self.untold for key in keys)

    def change(self, key: FigureKey, since: When) -> int:
        """By how much the figure is greater than in the other period."""
        return self.value(key) - self.value(key.at(since))

    def met(self, indicator: str, dimension: str) -> tuple[str, ...]:
        """The values of a dimension for which the indicator has a figure in any of the periods."""
        return self._met.get((indicator, dimension), ())

    @cached_property
    def _met(self) -> dict[tuple[str, str], tuple[str, ...]]:
        found: dict[tuple[str, str], set[str]] = {}
        for key, value in self.values.items():
            if value and len(key.dimensions) == 1:
                ((name, part),) = key.dimensions
                found.setdefault((key.indicator, name), set()).add(part)
        return {where: tuple(sorted(parts)) for where, parts in found.items()}


@dataclass(frozen=True)
class WatchedFigures(Figures):
    """Figures that tell afterwards which of them somebody asked for."""

    asked: set[FigureKey] = field(default_factory=set, repr=False)

    @override
    def value(self, key: FigureKey) -> int:
        if key.when not in self.left_out:
            self.asked.add(key)
        return super().value(key)


def percent(part: int, whole: int) -> Decimal | None:
    """The share in percent with one decimal, halves up; None of nothing."""
    if whole == 0:
        return None
    return (Decimal(100 * part) / whole).quantize(_TENTH, ROUND_HALF_UP)


def growth(now: int, before: int) -> Decimal | None:
    """By how many percent a figure rose, less than nought if it fell; None from nothing."""
    return percent(now - before, before)

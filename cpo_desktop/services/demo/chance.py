"""Every draw of a demo commune comes from one seed, so that the same seed gives the same commune."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import Final, TypeVar

T = TypeVar("T")

_TRIES: Final = 4


class Chance:
    """Draws that repeat with their seed."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)  # noqa: S311 - nothing here is secret

    def happens(self, share: float) -> bool:
        """True in this share of all times."""
        return self._random.random() < share

    def one_of(self, options: Sequence[T]) -> T:
        """Any of these, each as often."""
        return options[int(self._random.random() * len(options))]

    def weighted(self, weights: Mapping[T, float]) -> T:
        """Any of these keys, as often as their weight says."""
        return self._random.choices(list(weights), list(weights.values()))[0]

    def whole(self, first: int, last: int) -> int:
        """A whole number, first and last included."""
        return first + int(self._random.random() * (last - first + 1))

    def day(self, first: date, last: date, season: Mapping[int, float] | None = None) -> date:
        """A day, first and last included; `season` says how likely each month is (1 unless said)."""
        span = max((last - first).days, 0)
        drawn = first + timedelta(self.whole(0, span))
        for _ in range(_TRIES):
            if season is None or self.happens(season.get(drawn.month, 1.0)):
                break
            drawn = first + timedelta(self.whole(0, span))
        return drawn

    def bits(self, count: int) -> int:
        """So many random bits, as a number."""
        return self._random.getrandbits(count)

    def shuffled(self, options: Sequence[T]) -> list[T]:
        """These in any order."""
        return self._random.sample(options, len(options))

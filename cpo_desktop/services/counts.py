"""What reports count, kept for as long as nothing is saved that could change it."""

import threading
from collections.abc import Callable
from typing import Final, Generic, TypeVar

from cpo_desktop.domain.figures import FigureKey, Figures, ThreePeriods
from cpo_desktop.domain.periods import Period
from cpo_desktop.reports.snapshot import Trend
from cpo_desktop.storage import change_log, plans
from cpo_desktop.storage.database import Reading
from cpo_desktop.storage.figures import figures_of

_COUNT_NOTHING: Final = frozenset({"narrative", "issued_report", "report_sending", "report_duty"})

_Heads = tuple[tuple[str, int], ...]
_Asked = TypeVar("_Asked")
_Counted = TypeVar("_Counted")


class Counts:
    """Counts each thing once in one state of the store, so that screen and PDF share it.

    `anew` counts again whatever is kept.
    """

    def __init__(self) -> None:
        self._figures: _Kept[ThreePeriods, Figures] = _Kept()
        self._trends: _Kept[tuple[tuple[FigureKey, ...], tuple[Period, ...]], Trend] = _Kept()

    def figures(self, work: Reading, periods: ThreePeriods, *, anew: bool = False) -> Figures:
        """Every figure of these periods."""

        def count() -> Figures:
            return figures_of(work.connection, periods)

        return self._figures.of(_heads(work), periods, count, anew=anew)

    def trend(
        self,
        work: Reading,
        keys: tuple[FigureKey, ...],
        years: tuple[Period, ...],
        *,
        anew: bool = False,
    ) -> Trend:
        """These figures in each of these years; of years before the store only what they hold."""

        def count() -> Trend:
            return _trend(work, keys, years)

        return self._trends.of(_heads(work), (keys, years), count, anew=anew)


class _Kept(Generic[_Asked, _Counted]):
    """What was counted in the newest state of the store that anybody asked about."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._at: _Heads = ()
        self._counted: dict[_Asked, _Counted] = {}

    def of(
        self, at: _Heads, asked: _Asked, count: Callable[[], _Counted], *, anew: bool
    ) -> _Counted:
        with self._lock:
            known = self._counted.get(asked) if at == self._at and not anew else None
        if known is not None:
            return known
        counted = count()
        with self._lock:
            if at != self._at:
                self._at, self._counted = at, {}
            self._counted[asked] = counted
        return counted


def _heads(work: Reading) -> _Heads:
    # Read in the same transaction as what is counted: whoever saves meanwhile, here or in another
    # program, moves the heads that the next one to ask will see.
    return change_log.heads(work.connection, _COUNT_NOTHING)


def _trend(work: Reading, keys: tuple[FigureKey, ...], years: tuple[Period, ...]) -> Trend:
    counts = [plans.figures_under(work, keys, each) for each in years]
    since = plans.kept_since(work)
    kept = [
        each.end >= since or any(count.values.values())
        for each, count in zip(years, counts, strict=True)
    ]
    return Trend(
        periods=years,
        values={
            key: tuple(
                count.value(key) if is_kept else None
                for count, is_kept in zip(counts, kept, strict=True)
            )
            for key in keys
        },
    )

"""Which period a report is about: the lengths to choose from, and the steps from one to the next."""

from datetime import date
from typing import Final

from cpo_desktop.domain.periods import (
    Cutoff,
    InvalidPeriod,
    Period,
    PeriodKind,
    current_period,
    custom_period,
    last_complete,
    period,
)
from cpo_desktop.foundation.words import mark

LENGTHS: Final = {
    PeriodKind.MONTH: mark("Month"),
    PeriodKind.QUARTER: mark("Quarter"),
    PeriodKind.HALF: mark("Half year"),
    PeriodKind.NINE_MONTHS: mark("9 months"),
    PeriodKind.YEAR: mark("Year"),
    PeriodKind.CUSTOM: mark("Chosen days"),
}


def following(shown: Period, cutoff: Cutoff) -> Period:
    """The period of the same kind after this one."""
    try:
        return period(shown.kind, shown.year, shown.number + 1, cutoff)
    except InvalidPeriod:
        return period(shown.kind, shown.year + 1, 1, cutoff)


def of_length(kind: PeriodKind, shown: Period, today: date, cutoff: Cutoff) -> Period:
    """The period of another length that ends nearest to the one shown and is over, like it."""
    around = current_period(kind, shown.end, cutoff)
    if around.end < today:
        return around
    return last_complete(kind, today, cutoff)


def with_length(length: PeriodKind, shown: Period, today: date, cutoff: Cutoff) -> Period:
    """The same for any length: days chosen freely begin as those shown."""
    if length is PeriodKind.CUSTOM:
        return custom_period(shown.start, shown.end)
    return of_length(length, shown, today, cutoff)


def has_begun_after(shown: Period, today: date, cutoff: Cutoff) -> bool:
    """Whether the period after the one shown has begun already."""
    custom = shown.kind is PeriodKind.CUSTOM
    return not custom and following(shown, cutoff).start <= today

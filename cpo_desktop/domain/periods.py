"""Reporting periods (kỳ báo cáo) and the day of the month on which their figures close.

Decree 09/2019/NĐ-CP, article 12: a month's figures run from the 15th of the month before to the
14th, and every longer period is made of such months. Statistics circulars use calendar months.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import total_ordering
from typing import Final

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.words import mark

_A_DAY: Final = timedelta(days=1)
LATEST_CUTOFF: Final = 28
_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2999
_DECEMBER: Final = 12


class PeriodKind(StrEnum):
    """The lengths of time that reports are made for."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    NINE_MONTHS = "nine_months"
    YEAR = "year"
    CUSTOM = "custom"


_MONTHS: Final = {
    PeriodKind.MONTH: 1,
    PeriodKind.QUARTER: 3,
    PeriodKind.HALF: 6,
    PeriodKind.NINE_MONTHS: 9,
    PeriodKind.YEAR: 12,
}


class InvalidPeriod(UserFacingError):
    """What was given names no period."""

    sentence = mark(
        "Write the period as 2026-09, 2026-Q3, 2026-H1, 2026-9M, 2026 or 2026-01-15..2026-07-14."
    )


@dataclass(frozen=True, slots=True)
class Cutoff:
    """The last day of the month whose figures belong to that month; 0 for its very last day."""

    day: int = 14

    def __post_init__(self) -> None:
        if not 0 <= self.day <= LATEST_CUTOFF:
            raise ValueError("A cut-off day lies between 0 and 28.")

    def end_of(self, year: int, month: int) -> date:
        """The day on which this month's figures close."""
        return date(year, month, self.day or monthrange(year, month)[1])


DEFAULT_CUTOFF: Final = Cutoff()
CALENDAR: Final = Cutoff(0)


@total_ordering
@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days, first and last included; `number` counts its kind within the year."""

    kind: PeriodKind
    year: int
    number: int
    start: date
    end: date

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Period):
            return NotImplemented
        return (self.start, self.end, self.code) < (other.start, other.end, other.code)

    @property
    def code(self) -> str:
        """The short name that `parse_period` reads."""
        return {
            PeriodKind.MONTH: f"{self.year}-{self.number:02}",
            PeriodKind.QUARTER: f"{self.year}-Q{self.number}",
            PeriodKind.HALF: f"{self.year}-H{self.number}",
            PeriodKind.NINE_MONTHS: f"{self.year}-9M",
            PeriodKind.YEAR: f"{self.year}",
            PeriodKind.CUSTOM: f"{self.start}..{self.end}",
        }[self.kind]

    def previous(self, cutoff: Cutoff = DEFAULT_CUTOFF) -> "Period":
        """The period of the same kind before this one; for nine months, those of last year.

        Before days chosen freely lie as many days, up to the day before the first.
        """
        if self.kind is PeriodKind.CUSTOM:
            return _days(self.start - (self.end - self.start) - _A_DAY, self.start - _A_DAY)
        if self.number > 1:
            return period(self.kind, self.year, self.number - 1, cutoff)
        return period(self.kind, self.year - 1, _how_many(self.kind), cutoff)

    def same_last_year(self, cutoff: Cutoff = DEFAULT_CUTOFF) -> "Period":
        """The same period of the year before (cùng kỳ năm trước)."""
        if self.kind is PeriodKind.CUSTOM:
            return _days(_a_year_before(self.start), _a_year_before(self.end))
        return period(self.kind, self.year - 1, self.number, cutoff)


def period(kind: PeriodKind, year: int, number: int = 1, cutoff: Cutoff = DEFAULT_CUTOFF) -> Period:
    """The period of this kind; raises InvalidPeriod where there is none of that number."""
    if (
        kind is PeriodKind.CUSTOM
        or not 1 <= number <= _how_many(kind)
        or not _FIRST_YEAR <= year <= _LAST_YEAR
    ):
        raise InvalidPeriod
    last = number * _MONTHS[kind]
    before = last - _MONTHS[kind]
    start = cutoff.end_of(year, before) if before else cutoff.end_of(year - 1, _DECEMBER)
    return Period(kind, year, number, start + _A_DAY, cutoff.end_of(year, last))


def custom_period(start: date, end: date) -> Period:
    """The days from start to end; raises InvalidPeriod if they stand the wrong way round."""
    if end < start or start.year < _FIRST_YEAR or end.year > _LAST_YEAR:
        raise InvalidPeriod
    return _days(start, end)


def current_period(kind: PeriodKind, on: date, cutoff: Cutoff = DEFAULT_CUTOFF) -> Period:
    """The period of this kind that the day falls in.

    After the nine months of a year it is still those: no other nine months are nearer.
    """
    year, month = _month_of(on, cutoff)
    number = min((month - 1) // _MONTHS[kind] + 1, _how_many(kind))
    return period(kind, year, number, cutoff)


def last_complete(kind: PeriodKind, on: date, cutoff: Cutoff = DEFAULT_CUTOFF) -> Period:
    """The latest period of this kind that ended before the day."""
    current = current_period(kind, on, cutoff)
    return current if current.end < on else current.previous(cutoff)


def parse_period(code: str, cutoff: Cutoff = DEFAULT_CUTOFF) -> Period:
    """The period that `Period.code` names; raises InvalidPeriod for any other text."""
    text = code.strip().upper()
    if match := _CUSTOM_CODE.fullmatch(text):
        try:
            return custom_period(*map(date.fromisoformat, match.groups()))
        except ValueError as error:
            raise InvalidPeriod from error
    for pattern, kind in _CODES:
        if match := pattern.fullmatch(text):
            year, *numbers = map(int, match.groups())
            return period(kind, year, numbers[0] if numbers else 1, cutoff)
    raise InvalidPeriod


_DAY: Final = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_CUSTOM_CODE: Final = re.compile(rf"({_DAY})\.\.({_DAY})")
_CODES: Final = tuple(
    (re.compile(f"([0-9]{{4}}){rest}"), kind)
    for rest, kind in (
        ("-([0-9]{2})", PeriodKind.MONTH),
        ("-Q([0-9])", PeriodKind.QUARTER),
        ("-H([0-9])", PeriodKind.HALF),
        ("-9M", PeriodKind.NINE_MONTHS),
        ("", PeriodKind.YEAR),
    )
)


def _days(start: date, end: date) -> Period:
    return Period(PeriodKind.CUSTOM, start.year, 1, start, end)


def _how_many(kind: PeriodKind) -> int:
    return _DECEMBER // _MONTHS[kind]


def _month_of(on: date, cutoff: Cutoff) -> tuple[int, int]:
    if on <= cutoff.end_of(on.year, on.month):
        return on.year, on.month
    return (on.year, on.month + 1) if on.month < _DECEMBER else (on.year + 1, 1)


def _a_year_before(day: date) -> date:
    return date(day.year - 1, day.month, min(day.day, monthrange(day.year - 1, day.month)[1]))

"""Which days are worked in Viet Nam: weekends, public holidays and the Saturdays that make up for them.

Labour Code 45/2019/QH14, articles 111 and 112. The days of each year are announced, not computed,
so they are a dated table (`resources/data/holidays_vn.json`) that an administrator's corrections
lie over. Of a year the table does not have, only the holidays with a fixed date are known; whoever
shows a day of such a year says so (`Certainty`).
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from typing import Any, Final

from cpo_desktop.foundation.paths import resource

_A_DAY: Final = timedelta(days=1)
_SATURDAY: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialDay:
    """A day that is not what its weekday says: why, and who says so."""

    on: date
    vi: str
    en: str
    source: str = ""
    verified: bool = False

    def label(self, language: str) -> str:
        """What the day is called: English for "en", Vietnamese for all else."""
        return self.en if language == "en" else self.vi


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrections:
    """What an administrator knows better than the table; it counts before what the table says.

    A day in `removed` is again what its weekday says. `complete_until` says that the days announced
    up to then have all been entered.
    """

    days_off: tuple[SpecialDay, ...] = ()
    working_days: tuple[SpecialDay, ...] = ()
    removed: frozenset[date] = frozenset()
    complete_until: date | None = None


class Certainty(StrEnum):
    """How much is known of the days off in a stretch of time."""

    ANNOUNCED = "announced"
    EXPECTED = "expected"  # in the table by the usual rule, not yet announced
    UNKNOWN = "unknown"  # only holidays with a fixed date are counted


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkCalendar:
    """The days that are worked; `work_calendar` makes it."""

    known_from: date
    announced_until: date
    known_until: date
    days_off: Mapping[date, SpecialDay] = field(repr=False)
    working_days: Mapping[date, SpecialDay] = field(repr=False)
    _table: "_Table" = field(repr=False)
    _removed: frozenset[date] = field(repr=False)

    def holiday(self, day: date) -> SpecialDay | None:
        """The public holiday, or day off in exchange, that falls on the day; a plain weekend is none."""
        if day in self.days_off:
            return self.days_off[day]
        if day in self.working_days or day in self._removed:
            return None
        return self._table.yearly(day)

    def is_working_day(self, day: date) -> bool:
        """Whether offices work on the day."""
        if day in self.working_days:
            return True
        return day.weekday() < _SATURDAY and self.holiday(day) is None

    def add_working_days(self, day: date, count: int) -> date:
        """The working day on which this many are full; the day itself is not counted."""
        if count < 0:
            raise ValueError("working days are counted forwards")
        while count:
            day += _A_DAY
            count -= self.is_working_day(day)
        return day

    def next_working_day(self, day: date) -> date:
        """The day itself if it is worked, or else the first after it that is."""
        while not self.is_working_day(day):
            day += _A_DAY
        return day

    def working_days_between(self, after: date, until: date) -> int:
        """How many working days come after the one day, up to and with the other."""
        return sum(self.is_working_day(day) for day in _days(after, until))

    def holidays_between(self, after: date, until: date) -> tuple[SpecialDay, ...]:
        """The holidays after the one day, up to and with the other, that no weekend hides."""
        found = (self.holiday(day) for day in _days(after, until) if day.weekday() < _SATURDAY)
        return tuple(day for day in found if day is not None)

    def certainty(self, first: date, last: date) -> Certainty:
        """How much is known of the days off from the first to the last day."""
        if first < self.known_from or last > self.known_until:
            return Certainty.UNKNOWN
        return Certainty.ANNOUNCED if last <= self.announced_until else Certainty.EXPECTED


def work_calendar(corrections: Corrections | None = None) -> WorkCalendar:
    """The calendar of the table, with the administrator's corrections laid over it."""
    table, better = _table(), corrections or Corrections()
    off = {day.on: day for day in table.days_off if day.on not in better.removed}
    worked = {day.on: day for day in table.working_days if day.on not in better.removed}
    for added, kept, dropped in (
        (better.days_off, off, worked),
        (better.working_days, worked, off),
    ):
        for day in added:
            kept[day.on] = day
            dropped.pop(day.on, None)
    complete = better.complete_until or date.min
    return WorkCalendar(
        known_from=table.known_from,
        announced_until=max(table.announced_until, complete),
        known_until=max(table.known_until, complete),
        days_off=off,
        working_days=worked,
        _table=table,
        _removed=better.removed,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    known_from: date
    announced_until: date
    known_until: date
    days_off: tuple[SpecialDay, ...]
    working_days: tuple[SpecialDay, ...]
    every_year: tuple[Mapping[str, Any], ...]

    def yearly(self, day: date) -> SpecialDay | None:
        """The holiday with a fixed date that falls on the day, in a year the table does not have."""
        if self.known_from <= day <= self.known_until:
            return None
        for entry in self.every_year:
            if (day.month, day.day) == (entry["month"], entry["day"]):
                return _yearly(entry, day)
        return None


def _yearly(entry: Mapping[str, Any], day: date) -> SpecialDay | None:
    if day.year < entry.get("from_year", day.year):
        return None
    words = {name: entry[name] for name in ("vi", "en", "source", "verified")}
    return SpecialDay(on=day, **words)


@cache
def _table() -> _Table:
    content = json.loads(resource("data", "holidays_vn.json").read_text(encoding="utf-8"))
    spans = ("known_from", "announced_until", "known_until")
    return _Table(
        **{name: date.fromisoformat(content[name]) for name in spans},
        days_off=tuple(map(_special_day, content["days_off"])),
        working_days=tuple(map(_special_day, content["working_days"])),
        every_year=tuple(content["every_year"]),
    )


def _special_day(entry: Mapping[str, Any]) -> SpecialDay:
    return SpecialDay(**{**entry, "on": date.fromisoformat(entry["on"])})


def _days(after: date, until: date) -> Iterator[date]:
    for count in range(1, (until - after).days + 1):
        yield after + timedelta(count)

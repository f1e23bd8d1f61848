"""Dates of which the day or the month may be unknown, and ages counted as the law counts them."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import total_ordering
from typing import Final, Self

from typing_extensions import override

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.text import fold
from cpo_desktop.foundation.words import mark

EARLIEST_YEAR: Final = 1900
FARTHEST_AHEAD: Final = 20
"""Years from today beyond which a planned date is a slip of the keyboard."""

_MONTHS: Final = 12
_LEAP_DAY: Final = (2, 29)
_ISO: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(~?)")

# What officers type, once folded: day before month, the year last or, as in ISO, first.
_BETWEEN: Final = r" ?[/.,–\- ] ?"
_TYPED: Final = tuple(
    re.compile(form)
    for form in (
        rf"(?P<day>\d\d?){_BETWEEN}(?P<month>\d\d?){_BETWEEN}(?P<year>\d{{4}}|\d\d)",
        rf"(?P<month>\d\d?){_BETWEEN}(?P<year>\d{{4}})",
        r"(?P<month>\d\d)(?P<year>(?:19|20)\d\d)",  # as ddmmyy it would be month 19 or 20
        r"(?P<day>\d\d)(?P<month>\d\d)(?P<year>\d{4}|\d\d)",
        rf"(?P<year>\d{{4}}){_BETWEEN}(?P<month>\d\d?)(?:{_BETWEEN}(?P<day>\d\d?))?",
        r"(?P<year>\d{4})",
    )
)
_DAY_AND_MONTH: Final = re.compile(rf"(\d\d?){_BETWEEN}(\d\d?)")
_DAYS_FROM_TODAY: Final = re.compile(r"([+-]) ?(\d{1,4})")
_FILLERS: Final = re.compile(r"\b(?:ngay|mung|mong|thang|nam)\b")
_ESTIMATED: Final = re.compile(r"~ ?(.*)|(?:khoang|chung|uoc tinh|uoc chung|uoc)\b ?(.*)|(.*?) ?~")
_NOW: Final = frozenset({"bay gio", "luc nay", "now"})
_TIME: Final = re.compile(
    r"(?:luc )?\b(?P<hour>\d\d?) ?(?:gio\b|[:hg]) ?(?:(?P<minute>\d\d)(?![\d/.\-]))?(?: ?(?:p|phut)\b)?"
    r"(?: ?(?P<part>sang|trua|chieu|toi|dem)\b)?"
)
_NOON: Final = 12
_AFTER_NOON: Final = {"chieu": 0, "toi": 0, "dem": 6}
"""Words after which the hour is one of the second half of the day, and from which hour on."""
_NAMED_DAYS: Final = {"hom nay": 0, "hom qua": -1, "hom kia": -2, "ngay mai": 1, "mai": 1}


@total_ordering
@dataclass(frozen=True, slots=True)
class PartialDate:
    """A year, perhaps its month, perhaps the day; `estimated` if somebody guessed it.

    The order is that of the stored text, so that lists sort alike in Python and in the store.
    """

    year: int
    month: int | None = None
    day: int | None = None
    estimated: bool = False

    def __post_init__(self) -> None:
        if self.month is None and self.day is not None:
            raise ValueError("A day needs its month.")
        if 0 in (self.month, self.day):
            raise ValueError("What is unknown is None.")
        self.earliest()

    def __lt__(self, other: object) -> bool:
        return self.iso() < other.iso() if isinstance(other, PartialDate) else NotImplemented

    @override
    def __str__(self) -> str:
        return self.iso()

    @classmethod
    def from_date(cls, day: date) -> Self:
        """The day, fully known."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def parse_iso(cls, text: str) -> Self:
        """Read what `iso` wrote; ValueError for anything else."""
        match = _ISO.fullmatch(text)
        if match is None:
            raise ValueError("Not a partial date in ISO form.")
        year, month, day, estimated = match.groups()
        return cls(
            int(year), int(month) if month else None, int(day) if day else None, bool(estimated)
        )

    def iso(self) -> str:
        """The stored form: 2015, 2015-02 or 2015-02-11, with ~ behind it when estimated."""
        known = [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join([f"{self.year:04}", *known]) + ("~" if self.estimated else "")

    def earliest(self) -> date:
        """The day that counts in law: an unknown day is the 1st, an unknown month is January.

        TTLT 01/2016/TTLT-TANDTC-VKSNDTC-BTP, article 2.
        """
        return date(self.year, self.month or 1, self.day or 1)

    def latest(self) -> date:
        """The last day that what is known allows."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])


@dataclass(frozen=True, slots=True, order=True)
class Age:
    """Completed years, and completed months since the last birthday."""

    years: int
    months: int


def anniversary(born: PartialDate | date, years: int) -> date:
    """The day on which somebody completes the years; for 29 February, 1 March in common years."""
    first = _first_day(born)
    year = first.year + years
    if (first.month, first.day) == _LEAP_DAY and monthrange(year, first.month)[1] < first.day:
        return date(year, 3, 1)
    return first.replace(year=year)


def age_on(born: PartialDate | date, on: date) -> Age:
    """The age on this day, which counts whole; nought before birth."""
    first = _first_day(born)
    months = (on.year - first.year) * 12 + on.month - first.month - (on.day < first.day)
    return Age(*divmod(max(months, 0), 12))


def is_under(born: PartialDate | date, years: int, on: date) -> bool:
    """Whether the years are not completed on this day; on the birthday itself they are."""
    return on < anniversary(born, years)


def born_after_for_under(years: int, on: date) -> date:
    """The day after which one must be born to be under these years on that day.

    `earliest birth date > born_after_for_under(years, on)` is `is_under` as SQL can ask it.
    """
    year = on.year - years
    return date(year, on.month, min(on.day, monthrange(year, on.month)[1]))


def _first_day(born: PartialDate | date) -> date:
    return born.earliest() if isinstance(born, PartialDate) else born


class InvalidDate(UserFacingError):
    """What was typed is not a date; each kind of mistake is a subclass."""

    sentence = mark("Write the date as 1/2/2015; the month or the year alone as 2/2015 or 2015.")


class NoSuchMonth(InvalidDate):
    """The month is none of the twelve."""

    sentence = mark("There is no month {month}. Write the day first, then the month: 25/12/2015.")


class NoSuchDay(InvalidDate):
    """The month is shorter than that."""

    sentence = mark("Month {month} of {year} has only {days} days. Check the day.")


class ImplausibleYear(InvalidDate):
    """The year is too long ago or too far ahead to be meant."""

    sentence = mark("The year {year} cannot be right. Write a year from {first} to {last}.")


class DateInFuture(InvalidDate):
    """Something that has happened cannot have a day to come."""

    sentence = mark("This day has not come yet. Check the day, the month and the year.")


class DayNeeded(InvalidDate):
    """A part of the date will not do here."""

    sentence = mark("Write the whole date: day, month and year, as 1/2/2015.")


class TimeNeeded(InvalidDate):
    """The day alone will not do: hours run from a minute."""

    sentence = mark("Write the time too: 14:30, 14:30 23/11 or “bây giờ”.")


class NoSuchTime(InvalidDate):
    """No day has this hour or minute."""

    sentence = mark("There is no time {time}. Write hours and minutes as 14:30.")


def read_date(text: str, *, today: date, allow_future: bool = False) -> PartialDate:
    """The date an officer typed: 1/2/15, 01022015, 2/2015, 2015, ~2015, khoảng 2015, hôm nay.

    A day or month of 0 is an unknown one, as civil status papers write it. Raises InvalidDate.
    """
    folded = fold(text)
    named = _NAMED_DAYS.get(folded)
    if named is not None:
        found = PartialDate.from_date(today + timedelta(days=named))
    else:
        found = _read_parts(folded, today, allow_future=allow_future)
    if not allow_future and found.earliest() > today:
        raise DateInFuture
    return found


def read_day(text: str, *, today: date, allow_future: bool = True) -> date:
    """The whole day an officer typed; also 5/12 for this year, hôm qua, and +3 for three days on.

    Where the day must have come already, 5/12 is the last one that has. Raises InvalidDate.
    """
    folded = fold(text)
    if away := _DAYS_FROM_TODAY.fullmatch(folded):
        folded = (today + timedelta(days=int("".join(away.groups())))).isoformat()
    elif short := _DAY_AND_MONTH.fullmatch(_without_fillers(folded)):
        day, month = map(int, short.groups())
        late = not allow_future and (month, day) > (today.month, today.day)
        folded = f"{day}/{month}/{today.year - late}"
    found = read_date(folded, today=today, allow_future=allow_future)
    if found.day is None or found.estimated:
        raise DayNeeded
    return found.earliest()


def read_moment(text: str, *, now: datetime, allow_future: bool = False) -> datetime:
    """The minute an officer typed: 14:30, 14h30 23/11, 23/11/2026 14:30, 8 giờ tối hôm qua, bây giờ.

    `now` is by Viet Nam's clock, and so is the answer, without a zone. A time alone is today's; where
    it must have come already, the last one that has. Raises InvalidDate.
    """
    now = now.replace(tzinfo=None, second=0, microsecond=0)
    folded = fold(text)
    if folded in _NOW:
        return now
    found = _TIME.search(folded)
    if found is None:
        read_day(text, today=now.date())
        raise TimeNeeded
    at = _read_time(found)
    rest = " ".join((folded[: found.start()] + " " + folded[found.end() :]).strip(" ,-").split())
    if rest:
        day = read_day(rest, today=now.date(), allow_future=allow_future)
    else:
        late = not allow_future and at > now.time()
        day = now.date() - timedelta(days=late)
    moment = datetime.combine(day, at)
    if moment > now and not allow_future:
        raise DateInFuture
    return moment


def _read_time(found: re.Match[str]) -> time:
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    first = _AFTER_NOON.get(found["part"] or "")
    if first is not None and first <= hour < _NOON:
        hour += _NOON
    try:
        return time(hour, minute)
    except ValueError as wrong:
        raise NoSuchTime(time=f"{hour}:{minute:02}") from wrong


def _read_parts(folded: str, today: date, *, allow_future: bool) -> PartialDate:
    estimate = _ESTIMATED.fullmatch(folded)
    bare = _without_fillers(next(filter(None, estimate.groups()), "") if estimate else folded)
    match = next(filter(None, (form.fullmatch(bare) for form in _TYPED)), None)
    if match is None:
        raise InvalidDate
    parts = match.groupdict()
    month = int(parts.get("month") or 0) or None
    day = int(parts.get("day") or 0) or None
    year = int(parts["year"])
    if len(parts["year"]) == len("15"):
        year = _full_year(year, month, day, today, allow_future=allow_future)
    _check(year, month, day, today)
    return PartialDate(year, month, day, estimated=estimate is not None)


def _without_fillers(folded: str) -> str:
    return " ".join(_FILLERS.sub(" ", folded).split())


def _full_year(
    short: int, month: int | None, day: int | None, today: date, *, allow_future: bool
) -> int:
    """The year meant by two digits: the last such that is not ahead of today, or not too far."""
    year = today.year - today.year % 100 + short
    if allow_future:
        return year if year <= today.year + FARTHEST_AHEAD else year - 100
    ahead = (year, month or 1, day or 1) > (today.year, today.month, today.day)
    return year - 100 if ahead else year


def _check(year: int, month: int | None, day: int | None, today: date) -> None:
    last = today.year + FARTHEST_AHEAD
    if not EARLIEST_YEAR <= year <= last:
        raise ImplausibleYear(year=year, first=EARLIEST_YEAR, last=last)
    if month is not None and month > _MONTHS:
        raise NoSuchMonth(month=month)
    if month is None and day is not None:
        raise InvalidDate
    if month is not None and day is not None and day > (days := monthrange(year, month)[1]):
        raise NoSuchDay(month=month, year=year, days=days)

"""What was written down on which day; played back as the work of one author a day."""

import dataclasses
from bisect import bisect_left, insort
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from typing import Any, Final, Generic, NamedTuple, TypeVar

from typing_extensions import override

from cpo_desktop.domain.fields import Record
from cpo_desktop.foundation.clock import VIETNAM, new_id
from cpo_desktop.services.demo.chance import Chance
from cpo_desktop.storage.records import code_of

R = TypeVar("R", bound=Record)

_SATURDAY: Final = 5
_OPENS: Final = time(8, tzinfo=VIETNAM)
_MINUTES_OPEN: Final = 480
_PATIENCE: Final = timedelta(20)
"""How long something waits in the margin for a day on which the office writes anyway."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What one author wrote on one day; `changed` and `deleted` are records of earlier days."""

    at: datetime
    author: str
    added: tuple[Record, ...]
    changed: tuple[Record, ...]
    deleted: tuple[Record, ...]


class _Line(NamedTuple):
    day: date
    record: Record
    values: dict[str, Any] | None
    """What changes; None for a record that is deleted."""


@dataclass(frozen=True, slots=True)
class Told(Generic[R]):
    """A record as it stands in the end, and the day on which it was written down."""

    written: date
    record: R


class Diary:
    """Collects what happens in any order, and tells it in order of days."""

    def __init__(
        self, chance: Chance, *, start: date, until: date, lines: list[_Line] | None = None
    ) -> None:
        self.chance: Final = chance
        self.start: Final = start
        self.until: Final = until
        """The last day that anything is written on."""
        self._lines: list[_Line] = [] if lines is None else lines
        self._made = len(self._lines)

    @property
    def years(self) -> range:
        """The calendar years that it touches."""
        return range(self.start.year, self.until.year + 1)

    def covers(self, day: date) -> bool:
        """Whether the day lies in the story."""
        return self.start < day <= self.until

    def new_id(self, day: date) -> str:
        """An id as if made on that day; later ones of a day sort behind earlier ones."""
        self._made += 1
        moment = datetime.combine(day, _OPENS) + timedelta(milliseconds=self._made)
        return new_id(moment, self.chance.bits)

    def written(self, event: date, *, not_before: date | None = None, within: int = 9) -> date:
        """The working day on which the office writes down what happened on a day."""
        earliest = max(event, not_before or self.start)
        day = earliest + timedelta(self.chance.whole(0, within))
        day += timedelta(max(0, 7 - day.weekday()) if day.weekday() >= _SATURDAY else 0)
        return min(day, self.until)

    def add(self, day: date, record: R) -> R:
        """The record is written down on this day."""
        self._lines.append(_Line(day, record, {}))
        return record

    def change(self, day: date, record: Record, **values: object) -> None:
        """These fields of a record get other values on this day."""
        self._lines.append(_Line(day, record, values))

    def delete(self, day: date, record: Record) -> None:
        """The record is found to be a mistake on this day."""
        self._lines.append(_Line(day, record, None))

    def margin(self, chance: Chance) -> "Diary":
        """The same diary for what has draws of its own: the rest stays as it is, whatever is drawn."""
        return _Margin(chance, start=self.start, until=self.until, lines=self._lines)

    def told(self, kind: type[R]) -> list[Told[R]]:
        """The records of a kind so far, without those that were deleted."""
        found: dict[str, Told[R]] = {}
        lines = [line for line in self._lines if isinstance(line.record, kind)]
        for day, record, values in sorted(lines, key=lambda line: line.day):
            known = found.get(record.id)
            if values is None:
                del found[record.id]
            elif known is not None:
                found[record.id] = Told(known.written, dataclasses.replace(known.record, **values))
            elif isinstance(record, kind):
                found[record.id] = Told(day, record)
        return list(found.values())

    def deeds(self, author_on: Callable[[date], str]) -> Iterator[Deed]:
        """All of it, a day's work at a time, with the short numbers officers use."""
        self._lines.sort(key=lambda line: line.day)
        playback = _Playback()
        for day, lines in groupby(self._lines, key=lambda line: line.day):
            minute = timedelta(minutes=day.toordinal() * 37 % _MINUTES_OPEN)
            at = (datetime.combine(day, _OPENS) + minute).astimezone(UTC)
            yield playback.deed(at, author_on(day), lines)


class _Margin(Diary):
    """Written on days on which the office writes anyway: a lone line costs as much as a day's work."""

    def __init__(self, chance: Chance, *, start: date, until: date, lines: list[_Line]) -> None:
        super().__init__(chance, start=start, until=until, lines=lines)
        self._used = sorted({line.day for line in lines})

    @override
    def written(self, event: date, *, not_before: date | None = None, within: int = 9) -> date:
        day = super().written(event, not_before=not_before, within=within)
        place = bisect_left(self._used, day)
        if place < len(self._used) and self._used[place] - day <= _PATIENCE:
            return self._used[place]
        insort(self._used, day)
        return day


class _Playback:
    """What is known of every record so far."""

    def __init__(self) -> None:
        self._now: dict[str, Record] = {}
        self._numbers: dict[str, int] = {}

    def deed(self, at: datetime, author: str, lines: Iterator[_Line]) -> Deed:
        added: dict[str, None] = {}
        changed: dict[str, None] = {}
        deleted: dict[str, Record] = {}
        for _, record, values in lines:
            known = self._now.get(record.id)
            if known is None:
                self._now[record.id] = self._coded(record)
                added[record.id] = None
            elif values is None:
                deleted[record.id] = known
            else:
                self._now[record.id] = dataclasses.replace(known, **values)
                changed[record.id] = None
        return Deed(
            at=at,
            author=author,
            added=tuple(self._now[record] for record in added),
            changed=tuple(self._now[record] for record in changed if record not in added),
            deleted=tuple(deleted.values()),
        )

    def _coded(self, record: Record) -> Record:
        prefix = record.entity.code_prefix
        if not prefix:
            return record
        self._numbers[prefix] = number = self._numbers.get(prefix, 0) + 1
        code: dict[str, Any] = {"code": code_of(type(record), number)}
        return dataclasses.replace(record, **code)

"""Which reports are asked for, and by when: `resources/data/report_duties.json`.

What a decree or a province sets is a dated entry there, with its source. What this office was told
otherwise lies over it (`ReportDuty`). A fixed day stays where it is though nobody works on it: who
sends before it is on time in any case.
"""

import json
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any, Final
from uuid import UUID, uuid5

from cpo_desktop.domain.deadlines import due, rule_in_force
from cpo_desktop.domain.holidays import WorkCalendar
from cpo_desktop.domain.periods import Cutoff, Period, PeriodKind, current_period, custom_period
from cpo_desktop.domain.report_duty import ReportDuty
from cpo_desktop.foundation.paths import resource

_DUTIES: Final = UUID("018f0000-0000-7000-8000-726570647574")
"""From this, the kind and the length comes the id of what an office says: the same on every PC."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """That a kind of report on periods of one length has to be sent, and by when.

    Due some working days after the period, on a fixed day of the year, or by a deadline of the law
    (`event`, a key of `resources/data/deadlines.json`) after something that happened; if none of
    these is known, no day is set. `only` names the periods of the year that it is about.
    """

    kind: str
    length: PeriodKind
    asked: bool
    source: str
    verified: bool
    working_days: int | None = None
    due_day: int | None = None
    due_month: int | None = None
    event: str = ""
    only: tuple[int, ...] = ()
    valid_from: date = date.min
    valid_to: date = date.max
    own: bool = False
    """Whether the office set this itself."""

    @property
    def name(self) -> str:
        """What tells it from the other duties of its kind: the event, or the length."""
        return self.event or str(self.length)

    @property
    def has_day(self) -> bool:
        """Whether it is known by when the report is due."""
        return bool(self.event or self.working_days is not None or self.due_day)

    def is_about(self, shown: Period) -> bool:
        """Whether this period is one that it asks for."""
        return not self.only or shown.number in self.only


@cache
def known_duties() -> tuple[Duty, ...]:
    """Every duty there is by law or by custom, in the order of the table."""
    text = resource("data", "report_duties.json").read_text(encoding="utf-8")
    return tuple(map(_read, json.loads(text)["duties"]))


def duty_id(kind: str, name: str) -> str:
    """The id of the record that says what the office was told of this duty."""
    return str(uuid5(_DUTIES, f"{kind}/{name}"))


def in_this_office(
    duties: Iterable[Duty], said: Iterable[ReportDuty], sending_days: int | None
) -> tuple[Duty, ...]:
    """The duties as they are here: the province's days for sending, then what the office says."""
    own = {record.id: record for record in said}
    return tuple(
        _here(duty, own.get(duty_id(duty.kind, duty.name)), sending_days) for duty in duties
    )


def due_on(duty: Duty, shown: Period, calendar: WorkCalendar) -> date | None:
    """The last day for the report on a period; None where no day is set."""
    if duty.working_days is not None:
        return calendar.add_working_days(shown.end, duty.working_days)
    if duty.due_day is None or duty.due_month is None:
        return None
    this_year = _day_of(shown.end.year, duty.due_month, duty.due_day)
    if this_year >= shown.end:
        return this_year
    return _day_of(shown.end.year + 1, duty.due_month, duty.due_day)


def due_after(duty: Duty, happened: date, calendar: WorkCalendar) -> date | None:
    """The last day for the report on what happened; None where the law set none then."""
    rule = rule_in_force(duty.event, happened)
    return due(rule, happened, calendar).day if rule else None


def up_to(happened: date) -> Period:
    """What a report on something that happened is about: its month, as far as that was over then.

    The report is due before the month ends, and none is issued on days that are still to come.
    """
    return custom_period(happened.replace(day=1), happened)


def periods_between(duty: Duty, first: date, last: date, cutoff: Cutoff) -> tuple[Period, ...]:
    """The periods that the duty is about, those that end from the first to the last day."""
    found = []
    shown = current_period(duty.length, last, cutoff)
    while shown.end >= first:
        if shown.end <= last and duty.is_about(shown):
            found.append(shown)
        shown = shown.previous(cutoff)
    return tuple(reversed(found))


def _day_of(year: int, month: int, day: int) -> date:
    return date(year, month, min(day, monthrange(year, month)[1]))


def _here(duty: Duty, record: ReportDuty | None, sending_days: int | None) -> Duty:
    counted = duty.working_days is not None and sending_days is not None
    told = replace(duty, working_days=sending_days) if counted else duty
    return _laid_over(told, record) if record else told


def _laid_over(duty: Duty, record: ReportDuty) -> Duty:
    told = replace(duty, asked=record.asked, own=True)
    if duty.event or (record.working_days is None and record.due_day is None):
        return told
    return replace(
        told,
        working_days=record.working_days,
        due_day=record.due_day,
        due_month=record.due_month,
    )


def _read(entry: Mapping[str, Any]) -> Duty:
    read: dict[str, Any] = {
        **entry,
        "length": PeriodKind(entry["length"]),
        "only": tuple(entry.get("only", ())),
    }
    for name in ("valid_from", "valid_to"):
        if name in entry:
            read[name] = date.fromisoformat(entry[name])
    return Duty(**read)

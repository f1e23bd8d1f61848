"""The law's deadlines: which there are stands in `resources/data/deadlines.json`, how they run here.

Civil Code 91/2015/QH13, articles 147 and 148, which count wherever a decree does not say otherwise:
hours run from the very minute; of days and months the first day is not counted; a month ends on the
same day of the last month, or on its last day where there is no such day; a deadline ends with its
last day, at 24:00 and not when the office closes; and if that day is not worked, with the next
working day. Where a rule is read otherwise, its `reading` says so.
"""

import json
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from typing import Any, Final

from cpo_desktop.domain.holidays import Certainty, WorkCalendar
from cpo_desktop.foundation.clock import VIETNAM, local_day
from cpo_desktop.foundation.paths import resource
from cpo_desktop.foundation.words import mark

_LAST_MINUTE: Final = time(23, 59)
_A_MINUTE: Final = timedelta(minutes=1)
_MINUTES_A_DAY: Final = 24 * 60


class Unit(StrEnum):
    """What a deadline is counted in."""

    HOURS = "hours"
    WORKING_DAYS = "working_days"
    CALENDAR_DAYS = "calendar_days"
    MONTHS = "months"


class Event(StrEnum):
    """What a deadline is counted from."""

    RECEIVED = "received"
    SEPARATION_STARTED = "separation_started"
    PLAN_SUBMITTED = "plan_submitted"
    CARE_DECIDED = "care_decided"
    CARE_TRANSFER_REQUESTED = "care_transfer_requested"
    CARERS_LIST_UPDATED = "carers_list_updated"
    ADOPTION_REVIEWED = "adoption_reviewed"
    FORUM_HELD = "forum_held"

    @property
    def label(self) -> str:
        """The English source string that names this event."""
        return _EVENTS[self]


_EVENTS: Final = {
    Event.RECEIVED: mark("the notice was received"),
    Event.SEPARATION_STARTED: mark("the separation began"),
    Event.PLAN_SUBMITTED: mark("the plan was submitted"),
    Event.CARE_DECIDED: mark("the decision on alternative care"),
    Event.CARE_TRANSFER_REQUESTED: mark("the transfer was requested"),
    Event.CARERS_LIST_UPDATED: mark("the list was last updated"),
    Event.ADOPTION_REVIEWED: mark("the last review"),
    Event.FORUM_HELD: mark("the forum ended"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineRule:
    """A deadline as the law sets it, and how this program reads it.

    `verified` says that the number was compared with the text of `source`; `stays` that the last day
    is not moved when nobody works on it.
    """

    key: str
    vi: str
    en: str
    unit: Unit
    amount: int
    after: Event
    source: str
    reading_vi: str
    reading_en: str
    verified: bool
    valid_from: date
    valid_to: date | None = None
    stays: bool = False

    def label(self, language: str) -> str:
        """What must be done by then: English for "en", Vietnamese for all else."""
        return self.en if language == "en" else self.vi

    def reading(self, language: str) -> str:
        """How the law's text is read here: English for "en", Vietnamese for all else."""
        return self.reading_en if language == "en" else self.reading_vi

    def is_in_force(self, on: date) -> bool:
        """Whether the rule holds for what began on the day; the first and the last day count."""
        return self.valid_from <= on <= (self.valid_to or date.max)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """The last minute for something, by Viet Nam's clock; what is done in that minute is in time."""

    rule: DeadlineRule
    started: datetime | date
    at: datetime
    certainty: Certainty

    @property
    def day(self) -> date:
        """The day it ends on."""
        return self.at.date()

    def is_past(self, moment: datetime | date) -> bool:
        """Whether it lies before the moment; of a mere day, whether it ended before that day."""
        if isinstance(moment, datetime):
            return moment >= self.at + _A_MINUTE
        return moment > self.day


class Left(StrEnum):
    """What the time up to a deadline, or since it, is told in."""

    MINUTES = "minutes"
    DAYS = "days"
    WORKING_DAYS = "working_days"


@dataclass(frozen=True, slots=True)
class TimeLeft:
    """How far off a deadline is: so much of the unit before it, or after it if overdue."""

    amount: int
    unit: Left
    overdue: bool


@cache
def deadline_rules() -> tuple[DeadlineRule, ...]:
    """Every rule, old ones too, in the order of the procedure."""
    text = resource("data", "deadlines.json").read_text(encoding="utf-8")
    return tuple(map(_read_rule, json.loads(text)["rules"]))


def rule_in_force(key: str, on: date) -> DeadlineRule | None:
    """The rule of this key for what began on the day; None where the law set none then."""
    known = [rule for rule in deadline_rules() if rule.key == key]
    if not known:
        raise KeyError(key)
    return next((rule for rule in known if rule.is_in_force(on)), None)


def due(rule: DeadlineRule, started: datetime | date, calendar: WorkCalendar) -> Deadline:
    """When the rule ends for what began then; hours need the moment, and are a ValueError without."""
    first = local_day(started) if isinstance(started, datetime) else started
    if rule.unit is Unit.HOURS:
        return Deadline(
            rule=rule,
            started=started,
            at=_hours_after(rule, started),
            certainty=Certainty.ANNOUNCED,
        )
    last = _last_day(rule, first, calendar)
    fixed = rule.stays and rule.unit is not Unit.WORKING_DAYS
    return Deadline(
        rule=rule,
        started=started,
        at=datetime.combine(last, _LAST_MINUTE, VIETNAM),
        certainty=Certainty.ANNOUNCED if fixed else calendar.certainty(first, last),
    )


def days_due(key: str, first: date, last: date, calendar: WorkCalendar) -> dict[date, date]:
    """Each day from which the rule of this key ends between two days, and the day it ends on."""
    ends: dict[date, date] = {}
    day = last
    while rule := rule_in_force(key, day):
        end = due(rule, day, calendar).day
        if end < first:
            break
        if end <= last:
            ends[day] = end
        day -= timedelta(1)
    return ends


def time_left(deadline: Deadline, now: datetime, calendar: WorkCalendar) -> TimeLeft:
    """How far off the deadline is: minutes within a day of hours, else days of the rule's kind.

    What is overdue by a day or more is told in calendar days, for a child waits on Sundays too.
    """
    today = local_day(now)
    if deadline.rule.unit is Unit.HOURS:
        return _minutes_left(deadline, now)
    if deadline.is_past(now):
        return TimeLeft((today - deadline.day).days, Left.DAYS, overdue=True)
    if deadline.rule.unit is Unit.WORKING_DAYS:
        working_days = calendar.working_days_between(today, deadline.day)
        return TimeLeft(working_days, Left.WORKING_DAYS, overdue=False)
    return TimeLeft((deadline.day - today).days, Left.DAYS, overdue=False)


def _hours_after(rule: DeadlineRule, started: datetime | date) -> datetime:
    if not isinstance(started, datetime) or started.tzinfo is None:
        raise ValueError(f"{rule.key}: hours run from a moment whose time zone is known")
    minute = started.astimezone(VIETNAM).replace(second=0, microsecond=0)
    return minute + timedelta(hours=rule.amount)


def _last_day(rule: DeadlineRule, first: date, calendar: WorkCalendar) -> date:
    if rule.unit is Unit.WORKING_DAYS:
        return calendar.add_working_days(first, rule.amount)
    if rule.unit is Unit.MONTHS:
        last = add_months(first, rule.amount)
    else:
        last = first + timedelta(days=rule.amount)
    return last if rule.stays else calendar.next_working_day(last)


def add_months(day: date, months: int) -> date:
    """The same day so many months later; the last of that month where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _minutes_left(deadline: Deadline, now: datetime) -> TimeLeft:
    minute = now.astimezone(VIETNAM).replace(second=0, microsecond=0)
    minutes = (deadline.at - minute) // _A_MINUTE
    overdue, minutes = minutes < 0, abs(minutes)
    if minutes < _MINUTES_A_DAY:
        return TimeLeft(minutes, Left.MINUTES, overdue)
    return TimeLeft(minutes // _MINUTES_A_DAY, Left.DAYS, overdue)


def _read_rule(entry: Mapping[str, Any]) -> DeadlineRule:
    plain = ("key", "vi", "en", "amount", "source", "reading_vi", "reading_en", "verified")
    last = entry.get("valid_to")
    return DeadlineRule(
        **{name: entry[name] for name in plain},
        unit=Unit(entry["unit"]),
        after=Event(entry["after"]),
        valid_from=date.fromisoformat(entry["valid_from"]),
        valid_to=date.fromisoformat(last) if last else None,
        stays=entry.get("stays", False),
    )

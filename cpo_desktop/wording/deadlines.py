"""Deadlines in words: when, how long still, and by which rule."""

from datetime import date, datetime, timedelta
from typing import Final

from cpo_desktop.domain.deadlines import Deadline, DeadlineRule, Left, TimeLeft, Unit
from cpo_desktop.domain.holidays import Certainty, WorkCalendar
from cpo_desktop.foundation.clock import local_day
from cpo_desktop.foundation.words import mark
from cpo_desktop.wording import formats, labels, say

_MINUTES_AN_HOUR: Final = 60
_FRIDAY: Final = 4

_TERMS: Final = {
    Unit.HOURS: mark("{n} hours after {event}"),
    Unit.WORKING_DAYS: mark("{n} working days after {event}"),
    Unit.CALENDAR_DAYS: mark("{n} days after {event}"),
    Unit.MONTHS: mark("{n} months after {event}"),
}
_DOUBTS: Final = {
    Certainty.EXPECTED: mark(
        "The days off of {year} have not been announced yet; this date may still move."
    ),
    Certainty.UNKNOWN: mark(
        "The days off of {year} are not known; only holidays with a fixed date are counted."
    ),
}


def when(deadline: Deadline) -> str:
    """20:15 05/03/2026 for a deadline in hours, else the day alone."""
    if deadline.rule.unit is Unit.HOURS:
        return formats.moment(deadline.at)
    return formats.day(deadline.day)


def time_left(left: TimeLeft) -> str:
    """Còn 5 giờ 20 phút, còn 3 ngày làm việc, hôm nay, quá hạn 2 ngày."""
    if left.unit is Left.MINUTES:
        return _minutes(left)
    if left.unit is Left.WORKING_DAYS and left.amount:
        return say("{n} working days left").format(n=left.amount)
    return formats.days_left(-left.amount if left.overdue else left.amount)


def _minutes(left: TimeLeft) -> str:
    hours, minutes = divmod(left.amount, _MINUTES_AN_HOUR)
    if hours and minutes:
        late, early = mark("{h} hours {m} minutes overdue"), mark("{h} hours {m} minutes left")
    elif hours:
        late, early = mark("{h} hours overdue"), mark("{h} hours left")
    elif minutes:
        late, early = mark("{m} minutes overdue"), mark("{m} minutes left")
    else:
        late = early = mark("due this minute")
    return say(late if left.overdue else early).format(h=hours, m=minutes)


def rule_label(rule: DeadlineRule) -> str:
    """What must be done by then."""
    return rule.label(labels.language())


def term(rule: DeadlineRule) -> str:
    """12 giờ kể từ khi tiếp nhận thông tin."""
    return say(_TERMS[rule.unit]).format(n=rule.amount, event=say(rule.after.label))


def legal_source(rule: DeadlineRule) -> str:
    """Where the rule comes from; says so if its number was not compared with the text."""
    if rule.verified:
        return rule.source
    return say("{source} (not compared with the text of the law)").format(source=rule.source)


def reading(rule: DeadlineRule) -> str:
    """How the rule is counted where the law leaves it open."""
    return rule.reading(labels.language())


def doubt(deadline: Deadline) -> str:
    """That the days off up to the deadline are not all known; empty where they are."""
    if deadline.certainty is Certainty.ANNOUNCED:
        return ""
    return say(_DOUBTS[deadline.certainty]).format(year=deadline.day.year)


def skipped(deadline: Deadline, calendar: WorkCalendar) -> str:
    """Không tính ngày nghỉ 16/02–20/02: the holidays a deadline in working days passed over, or empty."""
    if deadline.rule.unit is not Unit.WORKING_DAYS:
        return ""
    began = deadline.started
    first = local_day(began) if isinstance(began, datetime) else began
    passed = [holiday.on for holiday in calendar.holidays_between(first, deadline.day)]
    if not passed:
        return ""
    return say("not counting the holidays {days}").format(days=", ".join(_runs(passed)))


def _runs(days: list[date]) -> list[str]:
    """Days in order, those that follow each other as a stretch; a weekend does not break one."""
    runs: list[list[date]] = []
    for day in days:
        if runs and day - runs[-1][-1] <= _over(runs[-1][-1]):
            runs[-1].append(day)
        else:
            runs.append([day])
    return [
        formats.day_short(run[0])
        if len(run) == 1
        else f"{formats.day_short(run[0])}–{formats.day_short(run[-1])}"
        for run in runs
    ]


def _over(day: date) -> timedelta:
    """How far the next weekday is from this one."""
    return timedelta(days=3 if day.weekday() == _FRIDAY else 1)

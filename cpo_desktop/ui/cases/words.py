"""What is said of a case wherever one shows: levels, deadlines, moments."""

from datetime import date, datetime

from cpo_desktop.domain.deadlines import Deadline, time_left
from cpo_desktop.domain.holidays import WorkCalendar
from cpo_desktop.domain.procedure import CaseDeadline
from cpo_desktop.domain.scales import Level
from cpo_desktop.foundation.clock import local_day
from cpo_desktop.ui.theme import Tone
from cpo_desktop.wording import deadlines, formats, labels, say, scales

_SOON = 1


def level_words(level: Level | None) -> str:
    """Nguy cơ cao; empty while nobody has assessed it."""
    return say("Risk: {level}").format(level=scales.level_label(level).lower()) if level else ""


def level_tone(level: Level | None) -> Tone:
    """How a level of risk is coloured; its words stand beside it."""
    tones = {Level.HIGH: Tone.DANGER, Level.MEDIUM: Tone.WARNING, Level.LOW: Tone.GOOD}
    return tones[level] if level else Tone.QUIET


def left(deadline: Deadline, now: datetime, calendar: WorkCalendar) -> str:
    """Còn 5 giờ 20 phút, quá hạn 2 ngày."""
    return deadlines.time_left(time_left(deadline, now, calendar))


def left_tone(deadline: Deadline, now: datetime) -> Tone:
    """Red once it is over, amber on its last day and the day before."""
    if deadline.is_past(now):
        return Tone.DANGER
    return Tone.WARNING if (deadline.day - local_day(now)).days <= _SOON else Tone.NEUTRAL


def met(deadline: CaseDeadline) -> str:
    """Đúng hạn 05/03, trễ hạn 07/03: when it was met; empty while it is open."""
    done = deadline.done_at
    if done is None:
        return ""
    words = say("late, {when}") if deadline.deadline.is_past(done) else say("in time, {when}")
    return words.format(when=moment_or_day(done))


def moment_or_day(value: datetime | date | None) -> str:
    """The moment to the minute, or the mere day."""
    if value is None:
        return labels.UNKNOWN
    return formats.moment(value) if isinstance(value, datetime) else formats.day(value)


def explained(deadline: Deadline, calendar: WorkCalendar) -> str:
    """The rule behind a deadline, how it is counted and where it stands, line by line."""
    rule = deadline.rule
    counted = deadlines.term(rule)
    passed = deadlines.skipped(deadline, calendar)
    lines = (
        say("{what}: by {when}").format(
            what=deadlines.rule_label(rule), when=formats.moment(deadline.at)
        ),
        f"{counted}, {passed}" if passed else counted,
        deadlines.legal_source(rule),
        deadlines.reading(rule),
        deadlines.doubt(deadline),
    )
    return "\n".join(filter(None, lines))

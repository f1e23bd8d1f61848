"""How targets and tasks stand, in words for a narrow card; Qt-free."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from cpo_desktop.domain.action_plan import AT_MOST, PlanTarget
from cpo_desktop.domain.evaluation import Evaluation, Progress, Standing, TargetOutcome, unit_of
from cpo_desktop.foundation.words import mark
from cpo_desktop.wording import formats, say

_STANDINGS: Final = {
    Standing.MET: mark("Met"),
    Standing.MISSED: mark("Not met"),
    Standing.MET_SO_FAR: mark("Met so far"),
    Standing.NOT_YET: mark("Not met yet"),
    Standing.EXCEEDED: mark("Exceeded so far"),
    Standing.UNKNOWN: mark("No result yet"),
}
_TASKS: Final = {
    Progress.IN_TIME: mark("Done in time: {n}"),
    Progress.LATE: mark("Done late: {n}"),
    Progress.OVERDUE: mark("Overdue: {n}"),
    Progress.RUNNING: mark("Not due yet: {n}"),
    Progress.DROPPED: mark("Dropped: {n}"),
}


def standing(outcome: TargetOutcome) -> str:
    """Đạt, không đạt, đến nay đạt…; that nothing was asked for, where that is so."""
    if outcome.planned is None:
        return say("Nothing planned")
    return say(_STANDINGS[outcome.standing])


def told(outcome: TargetOutcome) -> str:
    """Kế hoạch: từ 84 % trở lên · thực hiện: 87,5 % (tính từ sổ)."""
    parts = (_planned(outcome), _reached(outcome))
    return " · ".join(filter(None, parts))


def _planned(outcome: TargetOutcome) -> str:
    if outcome.planned is None:
        return ""
    at_most = outcome.target.direction == AT_MOST
    words = say("planned: at most {amount}") if at_most else say("planned: at least {amount}")
    return words.format(amount=amount(outcome.planned, outcome.target))


def _reached(outcome: TargetOutcome) -> str:
    if outcome.reached is None:
        return say("reached: not known")
    reached = amount(outcome.reached, outcome.target)
    if outcome.is_computed:
        return say("reached: {amount} (computed)").format(amount=reached)
    if outcome.counted is None:
        return say("reached: {amount}").format(amount=reached)
    counted = amount(outcome.counted, outcome.target)
    words = say("reached: {amount} (entered; the registers say {counted})")
    return words.format(amount=reached, counted=counted)


def amount(value: Decimal, target: PlanTarget) -> str:
    """The number with the target's unit."""
    return f"{formats.number(value)} {unit_of(target)}".strip()


def targets_in_all(made: Evaluation) -> str:
    """How many of the year's targets are met."""
    if not made.asked:
        return say("No target asks for anything in {year}.").format(year=made.year)
    words = say("Targets met: {n} of {all}")
    return words.format(n=formats.whole(made.met), all=formats.whole(len(made.asked)))


def tasks_in_all(made: Evaluation) -> str:
    """How many of the year's tasks are done."""
    if not made.tasks:
        return say("No task falls into {year}.").format(year=made.year)
    words = say("Tasks done: {n} of {all}")
    return words.format(n=formats.whole(made.done), all=formats.whole(len(made.tasks)))


def tasks_by_progress(made: Evaluation) -> Iterator[tuple[Progress, str]]:
    """How many tasks stand in which way."""
    for progress, words in _TASKS.items():
        number = len(made.of(progress))
        if number:
            yield progress, say(words).format(n=formats.whole(number))


def until(made: Evaluation) -> str:
    """Which days the figures are of, and that the tasks are of the whole year."""
    start, end = formats.day(made.period.start), formats.day(made.counted_until)
    words = say("Figures from {start} to {end}; tasks of the calendar year.")
    return words.format(start=start, end=end)


def leading(outcome: TargetOutcome) -> str:
    """What the link to the target says: what is still to be given there, if anything."""
    if outcome.planned is None:
        return say("Give the target of {year}").format(year=outcome.year)
    return say("Open the target")


def twice(years: tuple[int, ...]) -> str:
    """Which years are entered more than once; nothing where none is."""
    if not years:
        return ""
    words = say("Entered more than once: {years}. The last entry counts; delete the others.")
    return words.format(years=", ".join(map(str, years)))

"""How a year of a plan went: what its targets asked for and what was reached, and how its tasks stand.

What the registers can tell is computed over the reporting year of the office, by the same figures as
its reports; what somebody entered by hand goes before it. Tasks are of the calendar year they are due in:
a plan ends with December, whatever day the office's figures close on.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Final

from cpo_desktop.domain.action_plan import (
    AT_MOST,
    ActionPlan,
    PlanTarget,
    PlanTask,
    TargetYear,
)
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.figures import FigureKey, Figures, figure_key
from cpo_desktop.domain.periods import CALENDAR, Period, PeriodKind
from cpo_desktop.domain.periods import period as period_of

DROPPED: Final = "dropped"
PARTLY: Final = "partly"
_A_DAY: Final = timedelta(days=1)
_PLACES: Final = range(1, 7)


# Targets


@dataclass(frozen=True, slots=True)
class Source:
    """The figure that a target is computed from; with a whole, its share in percent."""

    part: FigureKey
    whole: FigureKey | None = None

    @property
    def keys(self) -> tuple[FigureKey, ...]:
        """The figures that are needed."""
        return (self.part,) if self.whole is None else (self.part, self.whole)

    def value(self, figures: Figures) -> Fraction | None:
        """What the figures say, unrounded; None where there is nothing to take a share of."""
        part = figures.value(self.part)
        if self.whole is None:
            return Fraction(part)
        whole = figures.value(self.whole)
        return Fraction(100 * part, whole) if whole else None


def rounded(exact: Fraction, places: int = 1) -> Decimal:
    """The number to be told, halves up; a whole number as it is."""
    if exact.denominator == 1:
        return Decimal(exact.numerator)
    value = Decimal(exact.numerator) / exact.denominator
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def _number(indicator: str) -> Source:
    return Source(figure_key(indicator))


def _share(whole: str, part: FigureKey | str) -> Source:
    key = figure_key(part) if isinstance(part, str) else part
    return Source(key, figure_key(whole))


SOURCES: Final[Mapping[str, Source]] = {
    "special_share": _share("children", "special"),
    "special_supported": _share("special", "special_supported"),
    "abused_share": _share("children", "abused"),
    "abused_helped": _share("abused", "abused_helped"),
    "plans_on_time": _share("approvals_due", figure_key("approvals_due", timing="in_time")),
    "marriages": _number("marriages"),
    "marriages_kin": _number("marriages_kin"),
    "violence": _number("violence"),
    "outreach": _number("outreach"),
    "outreach_reached": _number("outreach_reached"),
    "trained": _number("training_people"),
    "inspections": _number("inspections"),
    "children_asked": _number("consulted"),
    "play_villages": _share("villages", figure_key("villages", play="yes")),
    "collaborator_villages": _share("villages", figure_key("villages", collaborator="yes")),
}
"""What each code of `target_indicators` is computed from."""


class Standing(StrEnum):
    """How a target stands: in a year that is over, or so far."""

    MET = "met"
    MISSED = "missed"
    MET_SO_FAR = "met_so_far"
    NOT_YET = "not_yet"
    EXCEEDED = "exceeded"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetOutcome:
    """What a target asks for in a year and what was reached; None is what nobody said.

    `exact` is what the registers tell, unrounded, `entered` what somebody entered by hand.
    """

    target: PlanTarget
    year: int
    is_over: bool
    planned: Decimal | None = None
    entered: Decimal | None = None
    exact: Fraction | None = None

    @property
    def counted(self) -> Decimal | None:
        """What the registers tell: rounded, but never so far that it seems enough and is not.

        84,95 % is told as 85 %, unless 85 % are asked for.
        """
        if self.exact is None:
            return None
        enough = self._is_enough(self.exact)
        told = (rounded(self.exact, places) for places in _PLACES)
        alike = (each for each in told if self._is_enough(Fraction(each)) is enough)
        return next(alike, rounded(self.exact, _PLACES[-1]))

    @property
    def reached(self) -> Decimal | None:
        """What was reached; what was entered goes before what was counted."""
        return self.counted if self.entered is None else self.entered

    @property
    def is_computed(self) -> bool:
        """Whether what was reached comes from the registers."""
        return self.entered is None and self.counted is not None

    @property
    def met(self) -> bool | None:
        """Whether what was reached is enough, or little enough; None while one of the two is missing."""
        if self.entered is not None:
            return self._is_enough(Fraction(self.entered))
        return None if self.exact is None else self._is_enough(self.exact)

    def _is_enough(self, value: Fraction) -> bool | None:
        if self.planned is None:
            return None
        planned = Fraction(self.planned)
        return value <= planned if self.target.direction == AT_MOST else value >= planned

    @property
    def standing(self) -> Standing:
        """The same in a word; what can still change before the year is over is said so."""
        if self.met is None:
            return Standing.UNKNOWN
        if self.is_over:
            return Standing.MET if self.met else Standing.MISSED
        if self.met:
            return Standing.MET_SO_FAR
        return Standing.EXCEEDED if self.target.direction == AT_MOST else Standing.NOT_YET

    @property
    def change(self) -> Decimal | None:
        """By how much more was reached than there was at the beginning."""
        if self.reached is None or self.target.baseline is None:
            return None
        return self.reached - self.target.baseline


def unit_of(target: PlanTarget) -> str:
    """What a target is measured in: where nobody said so, as the figure that it is computed from."""
    if target.unit or not target.indicator:
        return target.unit
    return str(code_list("target_indicators").get(target.indicator).attributes.get("unit", ""))


def outcome(
    target: PlanTarget,
    period: Period,
    asked: Iterable[TargetYear],
    figures: Figures | None,
    today: date,
) -> TargetOutcome:
    """What became of a target in a reporting year; of several entries for it the last one counts.

    `figures` are those of the target's source in the period, None where the registers cannot know
    them; before the year has begun they are those of nothing.
    """
    source = SOURCES.get(target.indicator or "")
    found = [each for each in asked if (each.target, each.year) == (target.id, period.year)]
    last = found[-1] if found else None
    has_begun = period.start <= today
    return TargetOutcome(
        target=target,
        year=period.year,
        is_over=period.end < today,
        planned=last.planned if last else None,
        entered=last.actual if last else None,
        exact=source.value(figures) if source and figures and has_begun else None,
    )


def entered_twice(asked: Iterable[TargetYear]) -> tuple[int, ...]:
    """The years for which a target has more than one entry."""
    years = [each.year for each in asked if each.year is not None]
    return tuple(sorted({year for year in years if years.count(year) > 1}))


# Tasks


class Progress(StrEnum):
    """How a task stands at the end of a year, or today."""

    IN_TIME = "in_time"
    LATE = "late"
    OVERDUE = "overdue"
    RUNNING = "running"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskOutcome:
    """A task of the year and how it stands."""

    task: PlanTask
    progress: Progress


def progress(task: PlanTask, year: int, today: date) -> Progress | None:
    """How a task stands in a calendar year, on its last day or today; None if it is no matter of it.

    A task concerns the year in which it is due and that in which it was done; one that was not done
    when it was due goes on into the next years, until it is.
    """
    days = _days_of(year)
    if task.due_on is None or not _concerns(task, task.due_on, days):
        return None
    if task.state == DROPPED:
        return Progress.DROPPED
    is_over = days.end < today
    if task.done_on and task.done_on <= (days.end if is_over else today):
        return Progress.IN_TIME if task.done_on <= task.due_on else Progress.LATE
    # The day itself may still bring it.
    due_before = days.end if is_over else today - _A_DAY
    return Progress.OVERDUE if task.due_on <= due_before else Progress.RUNNING


def _concerns(task: PlanTask, due_on: date, days: Period) -> bool:
    if due_on in days or (task.done_on and task.done_on in days):
        return True
    goes_on = task.done_on is None or task.done_on > days.end
    return due_on < days.start and goes_on and task.state != DROPPED


def _days_of(year: int) -> Period:
    return period_of(PeriodKind.YEAR, year, cutoff=CALENDAR)


# The whole


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """A year of a plan. `period` is that of the figures, `today` the day it is made on."""

    plan: ActionPlan
    period: Period
    today: date
    targets: tuple[TargetOutcome, ...]
    tasks: tuple[TaskOutcome, ...]

    @property
    def year(self) -> int:
        """The year."""
        return self.period.year

    @property
    def is_over(self) -> bool:
        """Whether nothing of it can change any more."""
        return _days_of(self.year).end < self.today

    @property
    def until(self) -> date:
        """Up to which day it tells how things stand."""
        return min(_days_of(self.year).end, self.today)

    @property
    def counts_over(self) -> bool:
        """Whether its figures are closed, which they are before its tasks are."""
        return self.period.end < self.today

    @property
    def counted_until(self) -> date:
        """Up to which day its figures count."""
        return min(self.period.end, self.today)

    @property
    def asked(self) -> tuple[TargetOutcome, ...]:
        """The targets for which the year asks for something."""
        return tuple(each for each in self.targets if each.planned is not None)

    @property
    def met(self) -> int:
        """How many targets are met."""
        return sum(each.met is True for each in self.asked)

    @property
    def unmet(self) -> int:
        """How many targets are not met, so far."""
        return sum(each.met is False for each in self.asked)

    def of(self, *progress_: Progress) -> tuple[PlanTask, ...]:
        """The tasks that stand so."""
        return tuple(each.task for each in self.tasks if each.progress in progress_)

    @property
    def done(self) -> int:
        """How many tasks are done, in time or late, in whole or in part."""
        return len(self.of(Progress.IN_TIME, Progress.LATE))

    @property
    def done_partly(self) -> int:
        """How many of these are done in part only."""
        done = self.of(Progress.IN_TIME, Progress.LATE)
        return sum(task.state == PARTLY for task in done)


def evaluation(
    plan: ActionPlan,
    period: Period,
    targets: Iterable[TargetOutcome],
    tasks: Iterable[PlanTask],
    today: date,
) -> Evaluation:
    """The year of a plan: its targets, and those tasks that concern it, in the order of their days."""
    return Evaluation(
        plan=plan,
        period=period,
        today=today,
        targets=tuple(targets),
        tasks=tuple(_of_the_year(tasks, period.year, today)),
    )


def _of_the_year(tasks: Iterable[PlanTask], year: int, today: date) -> Iterator[TaskOutcome]:
    for task in sorted(tasks, key=lambda each: (each.due_on or date.max, each.id)):
        found = progress(task, year, today)
        if found is not None:
            yield TaskOutcome(task=task, progress=found)


def years_of(plan: ActionPlan, today: date) -> tuple[int, ...]:
    """The calendar years of a plan up to the one that runs; the first one if none has begun."""
    if plan.valid_from is None or plan.valid_to is None:
        return ()
    last = max(plan.valid_from.year, min(plan.valid_to.year, today.year))
    return tuple(range(plan.valid_from.year, last + 1))

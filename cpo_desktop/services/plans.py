"""The evaluation of a plan, year by year: as figures and as an official report."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from cpo_desktop.domain.action_plan import ActionPlan, PlanTarget, PlanTask, TargetYear
from cpo_desktop.domain.evaluation import (
    SOURCES,
    Evaluation,
    Source,
    TargetOutcome,
    evaluation,
    outcome,
    years_of,
)
from cpo_desktop.domain.figures import Figures
from cpo_desktop.domain.periods import Period, PeriodKind, custom_period, period
from cpo_desktop.foundation.clock import Clock, local_day
from cpo_desktop.reports import plan_evaluation
from cpo_desktop.reports.pdf import render_pdf
from cpo_desktop.reports.told import Told
from cpo_desktop.services import letterhead
from cpo_desktop.storage import plans
from cpo_desktop.storage.database import Database, Reading

__all__ = ["Evaluation", "PlanService", "TargetOutcome"]

_LONG_AGO: Final = date(1900, 1, 1)


class PlanService:
    """Evaluates plans; their records are kept through `RecordService`."""

    def __init__(self, database: Database, *, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def years(self, plan_id: str) -> tuple[int, ...]:
        """The years of a plan up to the one that runs; NotFound if there is no such plan."""
        with self._database.read() as work:
            plan = work.get(ActionPlan, plan_id)
        return years_of(plan, self._today())

    def evaluation(self, plan_id: str, year: int) -> Evaluation:
        """What the year asked for and what was reached; NotFound if there is no such plan."""
        with self._database.read() as work:
            return evaluation_of(work, work.get(ActionPlan, plan_id), year, self._today())

    def outcomes(self, target_id: str) -> tuple[TargetOutcome, ...]:
        """What became of a target in each year that it has an entry for, the last year first."""
        with self._database.read() as work:
            target = work.get(PlanTarget, target_id)
            asked = plans.target_years(work, [target_id])
            years = sorted({each.year for each in asked if each.year is not None}, reverse=True)
            today = self._today()
            return tuple(_outcome(work, target, asked, _year(work, year), today) for year in years)

    def pdf(self, plan_id: str, year: int) -> bytes:
        """The evaluation as an official report, with room for number and day."""
        with self._database.read() as work:
            made = evaluation_of(work, work.get(ActionPlan, plan_id), year, self._today())
            sender = letterhead.sender(work)
        return render_pdf(plan_evaluation.document(made, sender))

    def _today(self) -> date:
        return local_day(self._clock())


def evaluation_of(work: Reading, plan: ActionPlan, year: int, today: date) -> Evaluation:
    """What the year asked for by this plan and what was reached."""
    days = _year(work, year)
    targets = work.linked(PlanTarget, "plan", plan.id)
    asked = plans.target_years(work, [target.id for target in targets])
    return evaluation(
        plan,
        days,
        (_outcome(work, target, asked, days, today) for target in targets),
        work.linked(PlanTask, "plan", plan.id),
        today,
    )


def tell(work: Reading, days: Period, today: date) -> tuple[Told, ...]:
    """The evaluation of every plan that runs in the year, as blocks of a report."""
    made = [evaluation_of(work, plan, days.year, today) for plan in plans.in_year(work, days.year)]
    return plan_evaluation.of_all(made, days.year)


def tell_targets(work: Reading, days: Period, today: date) -> tuple[Told, ...]:
    """What the plans of the year set out to reach, and how far they came."""
    made = [evaluation_of(work, plan, days.year, today) for plan in plans.in_year(work, days.year)]
    return plan_evaluation.targets_of_all(made)


def _outcome(
    work: Reading, target: PlanTarget, asked: Iterable[TargetYear], days: Period, today: date
) -> TargetOutcome:
    source = SOURCES.get(target.indicator or "")
    found = _figures(work, source, days) if source and days.start <= today else None
    return outcome(target, days, asked, found, today)


def _figures(work: Reading, source: Source, days: Period) -> Figures | None:
    """What the registers tell; None for a nought of a time that nobody kept them for.

    The store is younger than the year, and nothing of the kind was entered about the years before.
    """
    figures = plans.figures_under(work, source.keys, days)
    if figures.value(source.part) or plans.kept_since(work) <= days.end:
        return figures
    ever = custom_period(_LONG_AGO, days.end)
    earlier = plans.figures_under(work, (source.part,), ever)
    return figures if earlier.value(source.part) else None


def _year(work: Reading, year: int) -> Period:
    cutoff = letterhead.cutoff_of(letterhead.office_of(work))
    return period(PeriodKind.YEAR, year, cutoff=cutoff)

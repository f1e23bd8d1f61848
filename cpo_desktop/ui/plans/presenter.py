"""How the years of a plan and of its targets went; knows no widgets."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol, cast

from cpo_desktop.domain.action_plan import ActionPlan, PlanTarget, TargetYear
from cpo_desktop.domain.evaluation import entered_twice
from cpo_desktop.foundation.errors import NotFound, UserFacingError
from cpo_desktop.reports.plan_evaluation import as_text
from cpo_desktop.services.plans import Evaluation, PlanService, TargetOutcome
from cpo_desktop.services.registers import RegisterFile
from cpo_desktop.ui.background import Background
from cpo_desktop.ui.navigation import Navigator
from cpo_desktop.wording import say


class PlanView(Protocol):
    """What the presenter asks of the page of a plan."""

    def show_years(self, years: Sequence[int], year: int) -> None:
        """Offer these years, and stand at one; nothing is shown while there are none."""

    def show_evaluation(self, made: Evaluation) -> None:
        """Show how the year went."""

    def copy(self, text: str) -> None:
        """Put the text on the clipboard."""

    def show_pdf(self, title: str, make: Callable[[], bytes]) -> None:
        """Show the pages that this makes."""


class PlanPresenter:
    """The evaluation of one plan, a year at a time."""

    def __init__(
        self,
        view: PlanView,
        app: Any,  # noqa: ANN401 - bootstrap.Application, which nothing may import
        navigator: Navigator,
        background: Background,
    ) -> None:
        self._view = view
        self._plans: PlanService = app.plans
        self._today = app.records.today
        self._navigator = navigator
        self._background = background
        self._plan = ""
        self._year = 0
        self._made: Evaluation | None = None
        # What comes in for another year than the one now shown is dropped.
        self._version = 0

    def show(self, file: RegisterFile | None) -> None:
        """Evaluate this plan; None is one that is not saved yet."""
        self._version += 1
        years = self._plans.years(file.record.id) if file else ()
        plan = file.record.id if file and years else ""
        if plan != self._plan:
            self._plan, self._year = plan, 0
            self._view.show_years((), 0)
        if not plan:
            return
        if self._year not in years:
            now = self._today().year
            self._year = now if now in years else years[-1]
        self._view.show_years(years, self._year)
        self._evaluate()

    def choose(self, year: int) -> None:
        """Evaluate another year."""
        self._year = year
        self._evaluate()

    def copy(self) -> None:
        """Put the evaluation on the clipboard, in the sentences of an official report."""
        if self._made is not None:
            self._view.copy(as_text(self._made))
            self._navigator.tell(say("Copied: the evaluation of {year}.").format(year=self._year))

    def print(self) -> None:
        """Show the evaluation as an official report."""
        plan, year = self._plan, self._year
        title = say("Evaluation of {year}").format(year=year)
        self._view.show_pdf(title, lambda: self._plans.pdf(plan, year))

    def open_target(self, target: str) -> None:
        """Go to a target: what it asks for in each year is given on its own page."""
        self._navigator.open("plan_target", target)

    def _evaluate(self) -> None:
        self._version += 1
        self._made = None
        version, plan, year = self._version, self._plan, self._year

        def done(made: Evaluation) -> None:
            if version == self._version:
                self._made = made
                self._view.show_evaluation(made)

        title = say("Evaluation of {year}").format(year=year)
        self._background(
            title, lambda _job: self._plans.evaluation(plan, year), done=done, failed=_gone
        )


class TargetView(Protocol):
    """What the presenter asks of the page of a target."""

    def show_plan(self, name: str) -> None:
        """Name the plan that the target belongs to; nothing for a new target."""

    def show_outcomes(self, outcomes: Sequence[TargetOutcome]) -> None:
        """Show what was reached in each year, the last first."""

    def show_twice(self, years: tuple[int, ...]) -> None:
        """Say which years are entered more than once."""


class TargetPresenter:
    """What became of one target, year by year."""

    def __init__(
        self,
        view: TargetView,
        app: Any,  # noqa: ANN401 - bootstrap.Application, which nothing may import
        navigator: Navigator,
        background: Background,
    ) -> None:
        self._view = view
        self._plans: PlanService = app.plans
        self._records = app.records
        self._navigator = navigator
        self._background = background
        self._plan = ""
        self._version = 0

    def show(self, file: RegisterFile | None) -> None:
        """Look at this target; None is one that is not saved yet."""
        self._version += 1
        version = self._version
        target = cast("PlanTarget", file.record) if file else None
        self._plan = (target.plan or "") if target else ""
        self._view.show_plan(self._name())
        asked = cast("tuple[TargetYear, ...]", file.parts[TargetYear]) if file else ()
        self._view.show_twice(entered_twice(asked))
        self._view.show_outcomes(())
        if target is None or not asked:
            return
        target_id = target.id

        def done(outcomes: tuple[TargetOutcome, ...]) -> None:
            if version == self._version:
                self._view.show_outcomes(outcomes)

        self._background(
            say("What was reached"),
            lambda _job: self._plans.outcomes(target_id),
            done=done,
            failed=_gone,
        )

    def open_plan(self) -> None:
        """Go to the plan that the target belongs to."""
        self._navigator.open("action_plan", self._plan)

    def _name(self) -> str:
        if not self._plan:
            return ""
        try:
            plan: ActionPlan = self._records.get(ActionPlan, self._plan)
        except NotFound:
            return ""
        return plan.name


def _gone(_error: UserFacingError) -> None:
    """It was deleted meanwhile: its page says so itself."""

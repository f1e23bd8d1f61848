"""Beside the form of a plan how a year went, beside that of a target how all its years did."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout
from typing_extensions import override

from cpo_desktop.services.plans import Evaluation, TargetOutcome
from cpo_desktop.services.registers import RegisterFile
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.plans import words
from cpo_desktop.ui.plans.cards import outcome_row, task_badges
from cpo_desktop.ui.plans.presenter import PlanPresenter, TargetPresenter
from cpo_desktop.ui.previews import PdfMaker
from cpo_desktop.ui.registers.extras import Extra
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Banner,
    Card,
    LinkText,
    Look,
    Text,
    button,
    column,
    emptied,
    line,
    named,
    row,
)
from cpo_desktop.wording import say


class PlanExtra(Extra):
    """The evaluation of a plan."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._card = named("evaluation", EvaluationCard(desk))
        self.side = self._card

    @override
    def show_file(self, file: RegisterFile | None) -> None:
        self._card.show_file(file)


class EvaluationCard(Card):
    """How one year of a plan went: its targets, its tasks; as text and as an official report."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(gap=int(1.5 * SPACE))
        self._maker = PdfMaker(desk, self)
        # A connection does not keep its receiver alive, so the card holds the presenter.
        self._presenter = PlanPresenter(self, desk.app, desk.navigator, desk.jobs.within(self))
        self._years = named("evaluation_year", QComboBox(), say("Year"))
        self._years.activated.connect(self._on_activated)
        self._in_all = column(gap=SPACE)
        self._targets = column(gap=int(1.5 * SPACE))
        self.body.addLayout(row(Text(say("Evaluation"), TextSize.HEADING), None, self._years))
        self.body.addLayout(self._in_all)
        self.body.addLayout(self._build_buttons())
        self.body.addLayout(self._targets)
        self.hide()

    def show_file(self, file: RegisterFile | None) -> None:
        """Follow the plan that shows; None is a new one."""
        self._presenter.show(file)

    # PlanView

    def show_years(self, years: Sequence[int], year: int) -> None:
        """Offer these years, and stand at one; nothing is shown while there are none."""
        self.setVisible(bool(years))
        if not years:
            emptied(self._in_all)
            emptied(self._targets)
        self._years.clear()
        for each in reversed(years):
            self._years.addItem(str(each), each)
        self._years.setCurrentIndex(self._years.findData(year))

    def show_evaluation(self, made: Evaluation) -> None:
        """Show how the year went."""
        emptied(self._in_all)
        emptied(self._targets)
        for widget in (
            named("evaluated_days", Text(words.until(made), TextSize.SMALL, Tone.QUIET)),
            named("targets_in_all", Text(words.targets_in_all(made), TextSize.STRONG)),
            named("tasks_in_all", Text(words.tasks_in_all(made), TextSize.STRONG)),
            task_badges(made),
        ):
            self._in_all.addWidget(widget)
        for outcome in made.targets:
            self._targets.addWidget(line())
            target = outcome.target
            link = LinkText(words.leading(outcome), partial(self._presenter.open_target, target.id))
            named(f"open_target_{target.id}", link)
            self._targets.addWidget(outcome_row(target.name, outcome, row(link, None)))

    def copy(self, text: str) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(text)

    def show_pdf(self, title: str, make: Callable[[], bytes]) -> None:
        """Show the pages that this makes."""
        self._maker.show(title, make)

    # Building

    def _build_buttons(self) -> QHBoxLayout:
        copying = button(
            say("Copy as text"),
            self._presenter.copy,
            look=Look.QUIET,
            icon="clipboard-text",
            name="copy_evaluation",
            tip=say("The evaluation in official sentences, to be put into a report"),
        )
        printing = button(
            say("Print"), self._presenter.print, icon="printer", name="print_evaluation"
        )
        return row(printing, copying, None, gap=SPACE)

    def _on_activated(self, number: int) -> None:
        self._presenter.choose(self._years.itemData(number))


class TargetExtra(Extra):
    """What became of a target year by year, and the plan it belongs to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._twice = named("entered_twice", Banner())
        self._twice.hide()
        self.banner = self._twice
        self._card = named("outcomes", OutcomesCard(desk, self._twice))
        self.side = self._card

    @override
    def show_file(self, file: RegisterFile | None) -> None:
        self._card.show_file(file)


class OutcomesCard(Card):
    """The years of a target: what was planned, what was reached, whether that is enough."""

    def __init__(self, desk: Desk, twice: Banner) -> None:
        super().__init__(gap=int(1.5 * SPACE))
        self._twice = twice
        # A connection does not keep its receiver alive, so the card holds the presenter.
        self._presenter = TargetPresenter(self, desk.app, desk.navigator, desk.jobs.within(self))
        self._plan = column(gap=HALF)
        self._years = column(gap=int(1.5 * SPACE))
        self.body.addLayout(self._plan)
        self.body.addLayout(self._years)
        self.hide()

    def show_file(self, file: RegisterFile | None) -> None:
        """Follow the target that shows; None is a new one."""
        self._presenter.show(file)

    # TargetView

    def show_plan(self, name: str) -> None:
        """Name the plan that the target belongs to; nothing for a new target."""
        emptied(self._plan)
        self.setVisible(bool(name))
        if name:
            self._plan.addWidget(Text(say("Target of the plan"), TextSize.SMALL, Tone.QUIET))
            self._plan.addWidget(Text(name))
            link = LinkText(say("Open the plan"), self._presenter.open_plan)
            self._plan.addLayout(row(named("open_plan", link), None))

    def show_outcomes(self, outcomes: Sequence[TargetOutcome]) -> None:
        """Show what was reached in each year, the last first."""
        emptied(self._years)
        for outcome in outcomes:
            self._years.addWidget(line())
            self._years.addWidget(outcome_row(str(outcome.year), outcome))

    def show_twice(self, years: tuple[int, ...]) -> None:
        """Say which years are entered more than once."""
        self._twice.tell(words.twice(years))

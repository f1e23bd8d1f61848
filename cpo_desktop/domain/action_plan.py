"""The commune's plans (kế hoạch): their tasks, and their targets by year."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar, Final

from typing_extensions import override

from cpo_desktop.domain.fields import (
    Entity,
    Record,
    choice,
    day,
    decimal,
    link,
    note,
    text,
    year,
)
from cpo_desktop.domain.register import NEXT_DUE, THIS_YEAR, Due, Part, Register, Shows
from cpo_desktop.foundation.errors import Problem
from cpo_desktop.foundation.words import mark

DONE: Final = "done"
AT_MOST: Final = "at_most"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionPlan(Record):
    """A plan that the commune issued or has to carry out, as 03/KH-UBND."""

    entity: ClassVar[Entity] = Entity(
        name="action_plan",
        label=mark("Plan of action"),
        plural=mark("Plans, tasks, targets"),
        code_prefix="KH",
        indexed=(("valid_from", "id"),),
    )

    code: str = text(mark("Code"), longest=30, hidden=True)
    name: str = text(mark("Name"), required=True)
    number: str = text(mark("Number"), longest=60)
    issuer: str = text(mark("Issued by"), required=True)
    issued_on: date | None = day(mark("Issued on"))
    valid_from: date | None = day(mark("Runs from"), required=True, future=True)
    valid_to: date | None = day(mark("Runs to"), required=True, future=True)
    remarks: str = note(mark("Remarks"), personal=True)

    @property
    @override
    def title(self) -> str:
        """The plan's name."""
        return self.name

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """A plan ends after it begins."""
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            yield Problem("valid_to", mark("The end lies before the beginning."))


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanTask(Record):
    """One task of a plan: who leads it, by when, how it stands, what proves it."""

    entity: ClassVar[Entity] = Entity(
        name="plan_task",
        label=mark("Task"),
        plural=mark("Tasks"),
        indexed=(("plan",), ("done_on", "due_on")),
    )

    plan: str | None = link(
        mark("Plan of action"), "action_plan", required=True, owned=True, hidden=True
    )
    name: str = text(mark("Task"), longest=500, required=True)
    lead: str | None = choice(mark("Led by"), "agencies")
    partners: str = text(mark("Together with"))
    due_on: date | None = day(mark("By"), required=True, future=True)
    state: str | None = choice(mark("State"), "task_states", required=True)
    done_on: date | None = day(mark("Done on"))
    evidence: str = note(mark("Evidence"), longest=1000, personal=True)

    @property
    @override
    def title(self) -> str:
        """What is to be done."""
        return self.name

    @override
    def rules(self, today: date) -> Iterator[Problem]:
        """State and day of being done say the same."""
        if self.state == DONE and not self.done_on:
            yield Problem("done_on", mark("Give the day it was done."))
        if self.done_on and self.state in ("planned", "running"):
            yield Problem("state", mark("It has a day of being done: say how it was done."))


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanTarget(Record):
    """One target of a plan. With an indicator, what was reached is computed from the registers."""

    entity: ClassVar[Entity] = Entity(
        name="plan_target",
        label=mark("Target"),
        plural=mark("Targets"),
        indexed=(("plan",),),
    )

    plan: str | None = link(
        mark("Plan of action"), "action_plan", required=True, owned=True, hidden=True
    )
    name: str = text(mark("Target"), longest=500, required=True)
    indicator: str | None = choice(
        mark("Computed from"),
        "target_indicators",
        help=mark("Empty if what was reached is entered by hand."),
    )
    unit: str = text(mark("Unit"), longest=30)
    direction: str | None = choice(mark("To be reached"), "target_directions", required=True)
    baseline: Decimal | None = decimal(mark("At the beginning"))
    baseline_year: int | None = year(mark("Year of the beginning"))

    @property
    @override
    def title(self) -> str:
        """What is to be reached."""
        return self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetYear(Record):
    """What a target asks for in one year, and what was reached where no register tells it."""

    entity: ClassVar[Entity] = Entity(
        name="target_year",
        label=mark("Year of the target"),
        plural=mark("Years of the target"),
        indexed=(("target",),),
    )

    target: str | None = link(mark("Target"), "plan_target", required=True, owned=True, hidden=True)
    year: int | None = year(mark("Year"), required=True)
    planned: Decimal | None = decimal(mark("Planned"), required=True)
    actual: Decimal | None = decimal(
        mark("Reached"), help=mark("Leave empty where it is computed from the registers.")
    )
    remarks: str = text(mark("Remarks"), longest=500)

    @property
    @override
    def title(self) -> str:
        """The year."""
        return str(self.year or "")


ACTION_PLAN: Final = Register(
    kind=ActionPlan,
    icon="flag-banner",
    hint=mark("Plans with their tasks and targets; the evaluation of each year follows from them."),
    day="valid_from",
    by_year=False,
    columns=(
        Shows("name", below="issuer", width=36, stretch=True),
        Shows("number", below="issued_on", width=18),
        Shows("valid_from", width=14),
        Shows("valid_to", width=14),
        Shows(NEXT_DUE, width=16),
    ),
    found_by=("name", "number"),
    parts=(
        Part(
            PlanTask,
            "plan",
            mark("Add the tasks: who leads, by when; they come to the work list."),
            words=("name",),
            above=("due_on", "state", "done_on"),
            below=("lead", "evidence"),
            usual={"state": "planned"},
        ),
        Part(
            PlanTarget,
            "plan",
            mark("Add the targets, then what each year asks for."),
            words=("name",),
            above=("indicator",),
            usual={"direction": "at_least"},
        ),
    ),
    dues=(
        Due(
            PlanTask,
            "due_on",
            "done_on",
            mark("Finish the task of the plan"),
            mark("Set in the plan"),
            about="name",
            unless=("state", ("dropped",)),
            also={"state": DONE},
        ),
    ),
)

PLAN_TARGET: Final = Register(
    kind=PlanTarget,
    icon="target",
    hint=mark("Targets of the plans."),
    columns=(Shows("name", width=36, stretch=True), Shows("indicator", width=30)),
    found_by=("name",),
    parts=(
        Part(
            TargetYear,
            "target",
            mark("Add what each year asks for."),
            words=("planned",),
            above=("year",),
            below=("actual", "remarks"),
            usual={"year": THIS_YEAR},
        ),
    ),
)

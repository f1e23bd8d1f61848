"""Where a case stands in the procedure, stage by stage, as the stepper shows it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from cpo_desktop.domain.case import CaseStep, Stage
from cpo_desktop.domain.case_file import CaseFile
from cpo_desktop.domain.procedure import ORDER, CaseDeadline, stage_of


class State(StrEnum):
    """What a stage is to the case now; the end is done as soon as it is reached."""

    DONE = "done"
    PASSED_OVER = "passed_over"
    CURRENT = "current"
    COMING = "coming"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepFacts:
    """One stage: what it is now, when it was left, and its deadlines."""

    stage: Stage
    state: State
    left_at: datetime | None
    deadlines: tuple[CaseDeadline, ...] = ()

    @property
    def waiting(self) -> CaseDeadline | None:
        """Its nearest deadline that nobody has met yet."""
        open_ones = [one for one in self.deadlines if one.done_at is None]
        return min(open_ones, key=lambda one: one.deadline.at, default=None)


def steps_of(file: CaseFile, deadlines: Iterable[CaseDeadline]) -> tuple[StepFacts, ...]:
    """Every stage in the order of the procedure."""
    current = stage_of(file)
    left = _left_at(file.steps)
    known = tuple(deadlines)
    return tuple(
        StepFacts(
            stage=stage,
            state=_state(stage, current, left),
            left_at=left.get(stage),
            deadlines=tuple(one for one in known if one.stage is stage),
        )
        for stage in Stage
    )


def _state(stage: Stage, current: Stage, left: dict[Stage, datetime]) -> State:
    if stage is current:
        return State.DONE if stage is Stage.CLOSED else State.CURRENT
    if ORDER.index(stage) > ORDER.index(current):
        return State.COMING
    return State.DONE if stage in left else State.PASSED_OVER


def _left_at(steps: Iterable[CaseStep]) -> dict[Stage, datetime]:
    """When each stage was left; what was opened again, and all after it, is not left any more."""
    left: dict[Stage, datetime] = {}
    before: Stage | None = None
    for step in steps:
        stage = Stage(step.stage or Stage.NOTICE)
        for later in ORDER[ORDER.index(stage) :]:
            left.pop(later, None)
        if before is not None and step.at and ORDER.index(before) < ORDER.index(stage):
            left[before] = step.at
        before = stage
    return left

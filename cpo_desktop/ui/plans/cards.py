"""How targets and tasks stand, drawn: a row for each target, a badge for each state."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from cpo_desktop.domain.evaluation import Evaluation, Progress, Standing
from cpo_desktop.services.plans import TargetOutcome
from cpo_desktop.ui.plans import words
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import Badge, Text, column, holding, named, row
from cpo_desktop.ui.widgets.flow import Flow

_STANDINGS: Final = {
    Standing.MET: Tone.GOOD,
    Standing.MISSED: Tone.WARNING,
    Standing.MET_SO_FAR: Tone.GOOD,
    Standing.NOT_YET: Tone.NEUTRAL,
    Standing.EXCEEDED: Tone.WARNING,
    Standing.UNKNOWN: Tone.QUIET,
}
_TASKS: Final = {
    Progress.IN_TIME: Tone.GOOD,
    Progress.LATE: Tone.WARNING,
    Progress.OVERDUE: Tone.DANGER,
    Progress.RUNNING: Tone.NEUTRAL,
    Progress.DROPPED: Tone.QUIET,
}


def outcome_row(title: str, outcome: TargetOutcome, *below: QLayout) -> QWidget:
    """What was planned and reached under its title, and whether that is enough."""
    badge = named("standing", Badge(words.standing(outcome), _STANDINGS[outcome.standing]))
    head = row(Text(title), gap=SPACE)
    head.setStretch(0, 1)
    head.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
    told = named("told", Text(words.told(outcome), TextSize.SMALL, Tone.QUIET))
    return named(
        f"outcome_{outcome.target.id}_{outcome.year}",
        holding(column(head, told, *below, gap=HALF)),
    )


def task_badges(made: Evaluation) -> QWidget:
    """How many tasks stand in which way."""
    badges = Flow(SPACE)
    for progress, told in words.tasks_by_progress(made):
        badges.addWidget(named(f"tasks_{progress}", Badge(told, _TASKS[progress])))
    return holding(badges)

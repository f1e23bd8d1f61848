"""Follow-ups of measures as they are listed, on the measure's page and in its case."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date
from typing import Protocol

from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.measure import FollowUp
from cpo_desktop.services.measures import SOON
from cpo_desktop.ui.lists import Entry
from cpo_desktop.ui.theme import Tone
from cpo_desktop.wording import formats, say


class FollowUpActions(Protocol):
    """What can be done with follow-ups."""

    def add_follow_up(self) -> None:
        """Plan one."""

    def finish(self, follow_up: FollowUp) -> None:
        """It was done today."""

    def finish_with_note(self, follow_up: FollowUp) -> None:
        """It was done; ask what was found."""

    def change(self, record: FollowUp) -> None:
        """Change one."""

    def remove(self, record: FollowUp) -> None:
        """Delete one."""


def due_tone(due_on: date | None, today: date) -> Tone:
    """Red when late, amber when soon; the words beside say the same."""
    if due_on is None:
        return Tone.QUIET
    if due_on < today:
        return Tone.DANGER
    return Tone.WARNING if due_on <= today + SOON else Tone.QUIET


def a_month_on(day: date) -> date:
    """The same day of the next month, or its last: when one looks again unless told otherwise."""
    year, month = (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)  # noqa: PLR2004 - December
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def entry(
    follow_up: FollowUp,
    today: date,
    actions: FollowUpActions,
    covered: Callable[[str], QWidget] | None = None,
) -> Entry:
    """One still to do, done with one click; or what a look found, behind a cover if one is given."""
    due_on = follow_up.due_on or today
    change = (
        (say("Change"), lambda: actions.change(follow_up)),
        (say("Delete"), lambda: actions.remove(follow_up)),
    )
    if follow_up.done_on is not None:
        return Entry(
            key=follow_up.id,
            above=say("Planned for {day}").format(day=formats.day(due_on)),
            words=say("Done on {day}").format(day=formats.day(follow_up.done_on)),
            below="" if covered else follow_up.result,
            inside=(lambda: covered(follow_up.result)) if covered and follow_up.result else None,
            actions=change,
        )
    done = (
        (say("Done today"), lambda: actions.finish(follow_up)),
        (say("Done, with a note"), lambda: actions.finish_with_note(follow_up)),
    )
    return Entry(
        key=follow_up.id,
        above=formats.time_left(due_on, today),
        above_tone=due_tone(due_on, today),
        words=formats.day(due_on),
        actions=(*done, *change),
    )

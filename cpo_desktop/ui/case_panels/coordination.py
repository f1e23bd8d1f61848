"""Agencies that were told or asked, how they answered, and what comes next."""

import dataclasses
from collections.abc import Sequence

from typing_extensions import override

from cpo_desktop.domain.case import Coordination
from cpo_desktop.domain.case_file import CaseFile
from cpo_desktop.domain.fields import field_of
from cpo_desktop.ui.case_panels.dialogs import open_dialog
from cpo_desktop.ui.case_panels.side import SidePanel
from cpo_desktop.ui.follow_ups import due_tone
from cpo_desktop.ui.lists import Entry
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.theme import Tone
from cpo_desktop.ui.widgets import Action
from cpo_desktop.wording import formats, labels, say


class CoordinationPanel(SidePanel):
    """Police, health, justice, school, unions: who was told when."""

    def __init__(self, desk: Desk, case_id: str) -> None:
        super().__init__(
            desk,
            case_id,
            add=say("Add an agency"),
            empty=say("Police, health, justice, school, Women's Union: who was told when."),
        )

    @override
    def entries(self, file: CaseFile) -> Sequence[Entry]:
        waiting = [one for one in file.coordinations if not one.done]
        done = [one for one in file.coordinations if one.done]
        return [self._entry(one) for one in (*waiting, *done)]

    @override
    def add(self) -> None:
        open_dialog(self, self._presenter, self._presenter.new_coordination(), is_new=True)

    def _entry(self, told: Coordination) -> Entry:
        agency = labels.code_label("agencies", told.agency)
        purpose = labels.code_label("coordination_purposes", told.purpose)
        at = labels.value_text(field_of(Coordination, "told_at"), told.told_at)
        above, tone = self._waits(told)
        return Entry(
            key=told.id,
            above=above or at,
            above_tone=tone,
            words=f"{agency}: {purpose}",
            below=" · ".join(filter(None, (at if above else "", _answered(told), told.next_step))),
            actions=self._actions(told),
        )

    def _waits(self, told: Coordination) -> tuple[str, Tone]:
        """When the next step is due."""
        if told.done or told.next_on is None:
            return "", Tone.QUIET
        today = self._presenter.app.records.today()
        words = say("Next step: {left}").format(left=formats.time_left(told.next_on, today))
        return words, due_tone(told.next_on, today)

    def _actions(self, told: Coordination) -> tuple[Action, ...]:
        answering: tuple[Action, ...] = (
            () if told.answered_on else ((say("Answered"), lambda: self._answer(told)),)
        )
        return (
            *answering,
            (say("Print a letter"), lambda: self.print_form("letter", told)),
            (say("Change"), lambda: self._open(told)),
            (say("Delete"), lambda: self._presenter.delete(told)),
        )

    def _answer(self, told: Coordination) -> None:
        """Ask what the answer was; it came today unless told otherwise."""
        today = self._presenter.app.records.today()
        answered = dataclasses.replace(told, answered_on=today)
        dialog = open_dialog(self, self._presenter, answered, is_new=False, base=told)
        dialog.form.focus_field("answer")

    def _open(self, told: Coordination) -> None:
        open_dialog(self, self._presenter, told, is_new=False)


def _answered(told: Coordination) -> str:
    if told.answered_on:
        return say("answered on {day}").format(day=formats.day(told.answered_on))
    return "" if told.done else say("no answer yet")

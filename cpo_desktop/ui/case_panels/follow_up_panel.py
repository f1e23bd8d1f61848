"""Follow-up of the plan: how its measures go, and when one looks again."""

from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from cpo_desktop.domain.case_file import CaseFile
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.measure import FollowUp, Measure
from cpo_desktop.ui.case_panels.dialogs import open_dialog
from cpo_desktop.ui.case_panels.panel import StagePanel
from cpo_desktop.ui.case_panels.presenter import PanelPresenter
from cpo_desktop.ui.covers import Covered
from cpo_desktop.ui.follow_ups import entry
from cpo_desktop.ui.lists import EntryList
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.theme import SPACE, Tone
from cpo_desktop.ui.widgets import (
    LinkText,
    Look,
    Section,
    Text,
    button,
    column,
    emptied,
    named,
    row,
)
from cpo_desktop.wording import formats, labels, say


class FollowUpPanel(StagePanel):
    """Each measure of a child's plan with its follow-ups."""

    def __init__(self, desk: Desk, case_id: str) -> None:
        super().__init__()
        self._presenter = PanelPresenter(desk.app, desk.navigator, case_id)
        self._review = named("review_day", Text("", tone=Tone.QUIET))
        self._measures = column(gap=int(1.5 * SPACE))
        self._body.addWidget(self._review)
        self._body.addLayout(self._measures)

    @override
    def show_child(self, file: CaseFile, child: Child) -> None:
        plan = file.plan(child.id)
        review = plan.review_on if plan else None
        self._review.setText(
            say("Review planned for {day}.").format(day=formats.day(review)) if review else ""
        )
        self._review.setVisible(review is not None)
        emptied(self._measures)
        for measure in file.measures_of(plan) if plan else ():
            looks = [one for one in file.follow_ups if one.measure == measure.id]
            shown = MeasureLooks(self._presenter, measure, looks)
            self._measures.addWidget(named(f"measure_{measure.id}", shown))
        if self._measures.count() == 0:
            words = say("The plan has no measures yet: add them at the plan.")
            self._measures.addWidget(Text(words, tone=Tone.QUIET))


class MeasureLooks(Section):
    """A measure with its follow-ups, those still to do first; each is done with one click."""

    def __init__(self, presenter: PanelPresenter, measure: Measure, looks: list[FollowUp]) -> None:
        super().__init__(labels.code_label("measure_types", measure.kind), foldable=False)
        self._presenter = presenter
        self._measure = measure
        self.content.addWidget(self._built_words())
        listed = named("looks", EntryList(say("Nobody has looked yet how this measure goes.")))
        today = presenter.app.records.today()
        waiting = [one for one in looks if one.done_on is None]
        done = [one for one in looks if one.done_on is not None]
        listed.show_entries(
            [entry(one, today, self, self._covered) for one in (*waiting, *reversed(done))]
        )
        self.content.addWidget(listed)
        self.content.addLayout(self._built_buttons())

    # What can be done with follow-ups

    def add_follow_up(self) -> None:
        """Plan one."""
        self._open(self._presenter.planned_look(self._measure), "due_on")

    def look_now(self) -> None:
        """Record what was found today without having been planned."""
        self._open(self._presenter.look_now(self._measure), "result")

    def finish(self, follow_up: FollowUp) -> None:
        """It was done today."""
        self._presenter.save(self._presenter.done(follow_up))

    def finish_with_note(self, follow_up: FollowUp) -> None:
        """It was done; ask what was found."""
        done = self._presenter.done(follow_up)
        self._open(done, "result", base=follow_up)

    def change(self, record: FollowUp) -> None:
        """Change one."""
        open_dialog(self, self._presenter, record, is_new=False)

    def remove(self, record: FollowUp) -> None:
        """Delete one."""
        self._presenter.delete(record)

    def _covered(self, words: str) -> QWidget:
        return Covered(words, lambda: self._presenter.revealed("follow_up.result"))

    def _open(self, follow_up: FollowUp, focus: str, base: FollowUp | None = None) -> None:
        dialog = open_dialog(self, self._presenter, follow_up, is_new=base is None, base=base)
        dialog.form.focus_field(focus)

    def _built_words(self) -> QWidget:
        measure = self._measure
        told = (
            labels.code_label("measure_statuses", measure.status),
            measure.responsible,
            formats.day(measure.started_on) if measure.started_on else "",
        )
        return Text(" · ".join(filter(None, told)), tone=Tone.QUIET)

    def _built_buttons(self) -> QHBoxLayout:
        return row(
            button(say("Record a follow-up"), self.look_now, icon="check", name="look_now"),
            button(say("Plan"), self.add_follow_up, look=Look.QUIET, icon="plus", name="plan_look"),
            None,
            LinkText(say("Open the measure"), lambda: self._presenter.open_measure(self._measure)),
        )

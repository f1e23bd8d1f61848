"""The support and intervention plan (form 04) with its measures, and the chair's decision (form 05)."""

from typing import Final, cast

from typing_extensions import override

from cpo_desktop.domain.case import Plan
from cpo_desktop.domain.case_file import CaseFile
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.measure import Measure
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.ui import prompts
from cpo_desktop.ui.case_panels.panel import StagePanel
from cpo_desktop.ui.case_panels.presenter import RETURNED, PanelPresenter
from cpo_desktop.ui.case_panels.record_part import RecordPart
from cpo_desktop.ui.forms.record_fields import RecordFields
from cpo_desktop.ui.lists import Entry, EntryList
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.theme import Tone
from cpo_desktop.ui.widgets import Banner, Section, Text, button, holding, named, row
from cpo_desktop.wording import formats, labels, say

_DRAFTED: Final = (
    "drafted_on",
    "problems",
    "goals",
    "organisation",
    "review_on",
    "child_opinion",
    "carer_opinion",
)
_DECIDED: Final = ("submitted_on", "decision", "decided_on", "decision_number", "decision_reason")


class PlanPanel(StagePanel):
    """Form 04: the plan of each child, its measures, and the day it went to the chair."""

    def __init__(self, desk: Desk, case_id: str) -> None:
        super().__init__()
        self._presenter = PanelPresenter(desk.app, desk.navigator, case_id)
        self._begun: dict[tuple[str, int], Plan] = {}
        self._part = named("plan", RecordPart(self._presenter, _DRAFTED))
        self._measures = named(
            "measures",
            EntryList(say("What is done for the child, by whom, until when, at what cost.")),
        )
        section = named("measures_section", Section(say("Measures of the plan"), foldable=False))
        section.add_to_heading(
            button(say("Add a measure"), self._on_measure_wanted, icon="plus", name="add_measure")
        )
        section.content.addWidget(self._measures)
        self._submitted = named("submitted", Text("", wraps=False))
        self._submit = button(
            say("Submitted today"), self._on_submit, icon="paper-plane-tilt", name="submit_plan"
        )
        for part in (self._part, section, holding(row(self._submitted, self._submit, None))):
            self._body.addWidget(part)

    @override
    def show_child(self, file: CaseFile, child: Child) -> None:
        stored = file.plan(child.id)
        key = (child.id, file.round)
        if stored is None and key not in self._begun:
            self._begun[key] = self._presenter.new_plan(file, child.id)
        new_key = f"plan:new:{file.case.id}:{child.id}:{file.round}"
        self._part.show_record(
            stored or self._begun[key],
            is_new=stored is None,
            draft_key=f"plan:{stored.id}" if stored else new_key,
        )
        measures = file.measures_of(stored) if stored else ()
        self._measures.show_entries([self._entry(measure) for measure in measures])
        day = stored.submitted_on if stored else None
        self._submit.setVisible(day is None)
        self._submitted.setText(
            say("Submitted to the chair on {day}.").format(day=formats.day(day))
            if day
            else say("Not submitted to the chair yet.")
        )

    @override
    def leave(self) -> None:
        self._part.keep_draft()

    @override
    def save(self) -> bool:
        return self._part.save()

    def _entry(self, measure: Measure) -> Entry:
        return Entry(
            key=measure.id,
            above=_state(measure),
            words=labels.code_label("measure_types", measure.kind),
            below=" · ".join((*_who(measure), *_when(measure), *self._cost(measure))),
            actions=(
                (say("Open"), lambda: self._presenter.open_measure(measure)),
                (say("Delete"), lambda: self._presenter.delete(measure)),
            ),
        )

    def _cost(self, measure: Measure) -> tuple[str, ...]:
        funds = self._presenter.funds(measure)
        return (formats.money(funds),) if funds else ()

    def _kept_plan(self) -> Plan | None:
        """The plan, kept now if it is new; None if that was not possible."""
        kept = self._part.save() and (self._part.is_kept or self._part.keep())
        return cast("Plan", self._part.record) if kept else None

    def _on_measure_wanted(self) -> None:
        plan = self._kept_plan()
        if plan is not None:
            self._presenter.add_measure(plan)

    def _on_submit(self) -> None:
        plan = self._kept_plan()
        if plan is not None:
            self._presenter.submitted(plan)


class ApprovalPanel(StagePanel):
    """Form 05: what the chair decided on the plan of each child."""

    def __init__(self, desk: Desk, case_id: str) -> None:
        super().__init__()
        self._presenter = PanelPresenter(desk.app, desk.navigator, case_id)
        self._none = named(
            "no_plan", Text(say("There is no plan for this child yet."), tone=Tone.QUIET)
        )
        self._returned = named(
            "returned",
            Banner(
                say("The chair returned the plan."),
                Tone.WARNING,
                [(say("Back to the plan"), self._on_back)],
            ),
        )
        self._part = named(
            "approval",
            DecisionPart(self._presenter, _DECIDED, open_when=_is_open, along=self._along),
        )
        self._part.kept.connect(self._on_kept)
        for part in (self._none, self._returned, self._part):
            self._body.addWidget(part)

    @override
    def show_child(self, file: CaseFile, child: Child) -> None:
        plan = file.plan(child.id)
        self._none.setVisible(plan is None)
        self._part.setVisible(plan is not None)
        self._returned.setVisible(plan is not None and plan.decision == RETURNED)
        if plan is not None:
            self._part.show_record(plan, is_new=False, draft_key=f"plan:{plan.id}:decision")

    @override
    def leave(self) -> None:
        self._part.keep_draft()

    @override
    def save(self) -> bool:
        return self._part.save()

    def _along(self, plan: Plan) -> tuple[Record, ...]:
        return self._presenter.carried(self._file, plan) if self._file else ()

    def _on_kept(self, plan: Plan) -> None:
        self._returned.setVisible(plan.decision == RETURNED)

    def _on_back(self) -> None:
        plan = cast("Plan", self._part.record)
        try:
            self._presenter.back_to_plan(plan, plan.decision_reason)
        except UserFacingError as error:
            prompts.tell_failure(self, error)


class DecisionPart(RecordPart):
    """The chair's decision; its day is today unless told otherwise."""

    @override
    def extend(self, fields: RecordFields) -> None:
        fields.edited.connect(lambda name: self._propose_day(fields, name))

    def _propose_day(self, fields: RecordFields, name: str) -> None:
        if name == "decision" and fields.value("decision") and not fields.value("decided_on"):
            fields.enter("decided_on", self._presenter.app.records.today())


def _is_open(plan: Plan) -> bool:
    return plan.decision is None


def _state(measure: Measure) -> str:
    return " · ".join((measure.code, labels.code_label("measure_statuses", measure.status)))


def _who(measure: Measure) -> tuple[str, ...]:
    provider = labels.code_label("providers", measure.provider) if measure.provider else ""
    return tuple(filter(None, (measure.responsible, provider, measure.partner)))


def _when(measure: Measure) -> tuple[str, ...]:
    days = (measure.started_on, measure.ended_on)
    return ("–".join(formats.day(day) for day in days if day),)

"""What happens in the panels of a case; knows no widgets."""

import dataclasses
from datetime import timedelta
from typing import Any

from cpo_desktop.domain.case import (
    LONGEST_SEPARATION,
    AlternativeCare,
    Assessment,
    Coordination,
    Plan,
    SafetyNeed,
    SafetyOrder,
    Stage,
    Suspect,
)
from cpo_desktop.domain.case_file import FULL_FORM, REVIEW_FORM, CaseFile
from cpo_desktop.domain.changes import holds_sensitive
from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.measure import FollowUp, Measure
from cpo_desktop.domain.procedure import APPROVED, SEPARATIONS
from cpo_desktop.services.records import Receipt
from cpo_desktop.ui.navigation import Navigator, New

PROPOSED = "proposed"
RETURNED = "returned"


class PanelPresenter:
    """Keeps what is entered in a case's panels, and proposes what can be known."""

    def __init__(self, app: Any, navigator: Navigator, case_id: str) -> None:  # noqa: ANN401 - bootstrap.Application
        self.app = app
        self.case_id = case_id
        self._navigator = navigator

    # Keeping

    def save(self, *records: Record) -> None:
        """Keep these, and tell of the first."""
        self.told(self.app.records.save(*records))

    def delete(self, record: Record) -> None:
        """Delete a record; undo brings it back."""
        self.told(self.app.records.delete(type(record), record.id))

    def told(self, receipt: Receipt) -> None:
        """Tell of a change in the undo bar."""
        self._navigator.saved(receipt)

    def told_last(self) -> None:
        """Tell of what a service did of which it gives no receipt."""
        receipt = self.app.records.undoable()
        if receipt:
            self._navigator.saved(receipt)

    def revealed(self, what: str) -> None:
        """Log that something sensitive was uncovered: "assessment.health", or a whole record."""
        self.app.cases.note_reveal(self.case_id, what)

    def opened(self, record: Record) -> None:
        """Log that a stored record is opened to be changed, if anything in it is sensitive."""
        if holds_sensitive(record):
            self.revealed(record.entity.name)

    # What is new

    def new_assessment(self, child_id: str, form: str) -> Assessment:
        """An assessment of a child to fill in."""
        made: Assessment = self.app.cases.new_assessment(self.case_id, child_id, form)
        return made

    def new_need(self, assessment_id: str) -> SafetyNeed:
        """A need for safety to fill in."""
        return SafetyNeed(id=self._new_id(), assessment=assessment_id)

    def new_plan(self, file: CaseFile, child_id: str) -> Plan:
        """A plan to fill in, with what the last assessment found."""
        form = FULL_FORM if file.round == 1 else REVIEW_FORM
        found = _last_assessment(file, child_id, form)
        return Plan(
            id=self._new_id(),
            case=self.case_id,
            child=child_id,
            round=file.round,
            drafted_on=self.app.records.today(),
            problems=found.problems if found else "",
            child_opinion=found.child_opinion if found else "",
            carer_opinion=found.carer_opinion if found else "",
        )

    def new_order(self, file: CaseFile) -> SafetyOrder:
        """An emergency measure decided now."""
        return SafetyOrder(
            id=self._new_id(),
            case=self.case_id,
            child=_only_child(file),
            kind="emergency",
            decided_at=self._now(),
            begins_on=self.app.records.today(),
        )

    def bounded(self, order: SafetyOrder, file: CaseFile) -> dict[str, object]:
        """From when to when a separation may last: 15 days in all (Decree 56, article 32)."""
        earlier = [
            one
            for one in file.orders
            if one.child == order.child and one.kind in SEPARATIONS and one.id != order.id
        ]
        first = min((one.begins_on for one in earlier if one.begins_on), default=None)
        if order.kind not in SEPARATIONS:
            return {}
        begins = order.begins_on or self.app.records.today()
        if order.kind == "extension" and first:
            begins = max((one.ends_on for one in earlier if one.ends_on), default=begins)
            return {"begins_on": begins, "ends_on": max(begins, first + LONGEST_SEPARATION)}
        return {"begins_on": begins, "ends_on": begins + LONGEST_SEPARATION}

    def new_coordination(self) -> Coordination:
        """An agency told now."""
        return Coordination(id=self._new_id(), case=self.case_id, told_at=self._now())

    def new_care(self, file: CaseFile) -> AlternativeCare:
        """Care by others decided today."""
        today = self.app.records.today()
        return AlternativeCare(
            id=self._new_id(), case=self.case_id, child=_only_child(file), decided_on=today
        )

    def new_suspect(self) -> Suspect:
        """A suspected person to fill in."""
        return Suspect(id=self._new_id(), case=self.case_id)

    # Measures and their follow-ups

    def add_measure(self, plan: Plan) -> None:
        """Open the page of a new measure of a plan."""
        values = {"plan": plan.id, "child": plan.child, "status": PROPOSED}
        self._navigator.open("measure", New(values))

    def open_measure(self, measure: Measure) -> None:
        """Open the page of a measure."""
        self._navigator.open("measure", measure.id)

    def funds(self, measure: Measure) -> int:
        """What was given for a measure so far."""
        amount: int = self.app.measures.file(measure.id).funds
        return amount

    def planned_look(self, measure: Measure) -> FollowUp:
        """A follow-up to be planned."""
        week = self.app.records.today() + timedelta(days=7)
        return FollowUp(id=self._new_id(), measure=measure.id, due_on=week)

    def look_now(self, measure: Measure) -> FollowUp:
        """A follow-up done today that nobody had planned."""
        today = self.app.records.today()
        return FollowUp(id=self._new_id(), measure=measure.id, due_on=today, done_on=today)

    def done(self, follow_up: FollowUp) -> FollowUp:
        """The follow-up, done today."""
        return dataclasses.replace(follow_up, done_on=self.app.records.today())

    # The chair's decision

    def submitted(self, plan: Plan) -> None:
        """The plan went to the chair today."""
        self.save(dataclasses.replace(plan, submitted_on=self.app.records.today()))

    def carried(self, file: CaseFile, plan: Plan) -> tuple[Measure, ...]:
        """The measures that a decision on their plan approves with it."""
        if plan.decision != APPROVED:
            return ()
        return tuple(
            dataclasses.replace(measure, status=APPROVED)
            for measure in file.measures_of(plan)
            if measure.status == PROPOSED
        )

    def back_to_plan(self, plan: Plan, reason: str) -> None:
        """A returned plan is worked on again; ReasonNeeded without a reason.

        The decision stays in the log, and the reason in the case's steps.
        """
        self.app.cases.reopen(self.case_id, Stage.PLAN, reason)
        open_again = dataclasses.replace(
            plan, decision=None, decided_on=None, decision_number="", decision_reason=""
        )
        self.save(open_again)

    # Documents

    def form(self, form: str, child_id: str | None, about: str | None = None) -> bytes:
        """A form, filled, about this record where it is about one; the making is logged."""
        pdf: bytes = self.app.forms.pdf(self.case_id, form, child_id, about=about)
        return pdf

    def add_document(self, name: str, content: bytes) -> Any:  # noqa: ANN401 - domain.case.Attachment
        """Keep a scan or photo inside the encrypted store; UserFacingError if it does not fit."""
        attachment = self.app.attachments.add(self.case_id, name, content)
        self.told_last()
        return attachment

    def document(self, attachment_id: str) -> bytes:
        """The bytes of a document; that it was looked at is logged."""
        content: bytes = self.app.attachments.content(attachment_id)
        self.revealed("attachment")
        return content

    def document_printed(self) -> None:
        """Log that a document went to a printer."""
        self.app.cases.note_print(self.case_id, "attachment")

    def _new_id(self) -> str:
        made: str = self.app.records.new_id()
        return made

    def _now(self) -> Any:  # noqa: ANN401 - datetime
        return self.app.cases.now().replace(tzinfo=None, second=0, microsecond=0)


def _only_child(file: CaseFile) -> str | None:
    return file.children[0].id if len(file.children) == 1 else None


def _last_assessment(file: CaseFile, child_id: str, form: str) -> Assessment | None:
    found = [one for one in file.assessments if (one.form, one.child) == (form, child_id)]
    return found[-1] if found else None

"""The risk assessments: the first (form 02), the full one (form 03) and the review (form 06)."""

from typing import Final

from typing_extensions import override

from cpo_desktop.domain.case import Assessment, SafetyNeed
from cpo_desktop.domain.case_file import FIRST_FORM, FULL_FORM, REVIEW_FORM, CaseFile
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.procedure import level_of
from cpo_desktop.domain.scales import Level
from cpo_desktop.ui.case_panels.assessing import AssessmentPart
from cpo_desktop.ui.case_panels.dialogs import open_dialog
from cpo_desktop.ui.case_panels.orders import edit_order
from cpo_desktop.ui.case_panels.panel import StagePanel
from cpo_desktop.ui.case_panels.presenter import PanelPresenter
from cpo_desktop.ui.lists import Entry, EntryList
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.previews import PdfMaker
from cpo_desktop.ui.theme import Tone
from cpo_desktop.ui.widgets import Banner, Look, Section, button, named, row
from cpo_desktop.wording import labels, say

_OPINIONS: Final = ("conclusion", "problems", "child_opinion", "carer_opinion")
_FINDINGS: Final = (
    "health",
    "family_ties",
    "outside_ties",
    "course",
    "suspect",
    "means",
    "protectors",
    "services",
)
_ASKED: Final = {
    FIRST_FORM: ("assessed_on", "assessor", "conclusion"),
    FULL_FORM: ("assessed_on", "assessor", *_FINDINGS, *_OPINIONS),
    REVIEW_FORM: ("assessed_on", "assessor", *_OPINIONS),
}


class AssessmentPanel(StagePanel):
    """The assessment of each child on one form."""

    def __init__(self, desk: Desk, case_id: str, form: str) -> None:
        super().__init__()
        self._form = form
        self._presenter = PanelPresenter(desk.app, desk.navigator, case_id)
        self._begun: dict[tuple[str, int], Assessment] = {}
        self._part = named("assessment", AssessmentPart(self._presenter, _ASKED[form]))
        self._body.addWidget(self._part)

    @override
    def show_child(self, file: CaseFile, child: Child) -> None:
        stored = file.assessment(self._form, child.id)
        key = (child.id, file.round)
        if stored is None and key not in self._begun:
            self._begun[key] = self._presenter.new_assessment(child.id, self._form)
        shown = stored or self._begun[key]
        new_key = f"assessment:new:{file.case.id}:{child.id}:{self._form}:{file.round}"
        self._part.show_record(
            shown, is_new=stored is None, draft_key=f"assessment:{stored.id}" if stored else new_key
        )

    @override
    def leave(self) -> None:
        self._part.keep_draft()

    @override
    def save(self) -> bool:
        return self._part.save()


class FirstAssessmentPanel(AssessmentPanel):
    """Form 02: the assessment, and what the child needs to be safe for now."""

    def __init__(self, desk: Desk, case_id: str) -> None:
        super().__init__(desk, case_id, FIRST_FORM)
        self._urgent = named(
            "urgent",
            Banner(
                say("High risk: decide on an emergency measure within 12 hours of the notice."),
                Tone.DANGER,
                [(say("Decide on a measure"), self._on_order_wanted)],
            ),
        )
        self._urgent.hide()
        self._needs = named(
            "needs", EntryList(say("Shelter, care, safety of body and mind: who provides what."))
        )
        section = Section(say("Needs for temporary safety"), foldable=False)
        section.add_to_heading(
            button(say("Add a need"), self._on_need_wanted, icon="plus", name="add_need")
        )
        section.content.addWidget(self._needs)
        self._body.addWidget(self._urgent)
        self._body.addWidget(named("needs_section", section))

    @override
    def show_child(self, file: CaseFile, child: Child) -> None:
        super().show_child(file, child)
        assessment = file.assessment(FIRST_FORM, child.id)
        needs = [one for one in file.needs if assessment and one.assessment == assessment.id]
        self._needs.show_entries([self._entry(need) for need in needs])
        ordered = any(order.child == child.id for order in file.orders)
        high = assessment is not None and level_of(assessment) is Level.HIGH
        self._urgent.setVisible(high and not ordered)

    def _entry(self, need: SafetyNeed) -> Entry:
        return Entry(
            key=need.id,
            words=labels.code_label("safety_needs", need.need),
            below=" · ".join(filter(None, (need.service, need.provider))),
            actions=(
                (say("Change"), lambda: self._edit(need, is_new=False)),
                (say("Delete"), lambda: self._presenter.delete(need)),
            ),
        )

    def _edit(self, need: SafetyNeed, *, is_new: bool) -> None:
        open_dialog(self, self._presenter, need, is_new=is_new)

    def _on_need_wanted(self) -> None:
        """Add a need; the assessment that it belongs to is kept first."""
        kept = self._part.save() and (self._part.is_kept or self._part.keep())
        if kept and self._part.record is not None:
            self._edit(self._presenter.new_need(self._part.record.id), is_new=True)

    def _on_order_wanted(self) -> None:
        if self._file is not None:
            order = self._presenter.new_order(self._file)
            edit_order(self, self._presenter, self._file, order, is_new=True)


class FullAssessmentPanel(AssessmentPanel):
    """Form 03, and the minutes of the meeting on what the child needs."""

    def __init__(self, desk: Desk, case_id: str) -> None:
        super().__init__(desk, case_id, FULL_FORM)
        self._maker = PdfMaker(desk, self)
        printing = button(
            say("Print the minutes of the meeting"),
            self._on_minutes_wanted,
            look=Look.QUIET,
            icon="printer",
            name="print_minutes",
        )
        self._body.addLayout(row(printing, None))

    def _on_minutes_wanted(self) -> None:
        child = self._child
        if child is not None and self.save():
            title = say("Minutes of the meeting")
            self._maker.show(title, lambda: self._presenter.form("minutes", child.id))

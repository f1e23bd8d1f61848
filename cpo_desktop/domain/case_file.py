"""A case with everything that hangs on it."""

from dataclasses import dataclass

from cpo_desktop.domain.case import (
    AlternativeCare,
    Assessment,
    Attachment,
    Case,
    CaseStep,
    Coordination,
    Plan,
    SafetyNeed,
    SafetyOrder,
    Suspect,
)
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.measure import FollowUp, Measure
from cpo_desktop.domain.notice import Notice


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """All records of one case, each kind in order of time."""

    case: Case
    children: tuple[Child, ...]
    notices: tuple[Notice, ...] = ()
    steps: tuple[CaseStep, ...] = ()
    suspects: tuple[Suspect, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    needs: tuple[SafetyNeed, ...] = ()
    plans: tuple[Plan, ...] = ()
    measures: tuple[Measure, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    orders: tuple[SafetyOrder, ...] = ()
    coordinations: tuple[Coordination, ...] = ()
    cares: tuple[AlternativeCare, ...] = ()
    attachments: tuple[Attachment, ...] = ()

    @property
    def round(self) -> int:
        """The round the case is in, from 1."""
        return self.case.round or 1

    def assessment(self, form: str, child_id: str) -> Assessment | None:
        """The assessment of a child on this form in this round; forms 02 and 03 belong to the first."""
        wanted = self.round if form == REVIEW_FORM else 1
        found = [
            one
            for one in self.assessments
            if (one.form, one.child, one.round) == (form, child_id, wanted)
        ]
        return found[-1] if found else None

    def plan(self, child_id: str) -> Plan | None:
        """The plan for a child in this round."""
        found = [one for one in self.plans if (one.child, one.round) == (child_id, self.round)]
        return found[-1] if found else None

    def measures_of(self, plan: Plan) -> tuple[Measure, ...]:
        """The activities of a plan."""
        return tuple(measure for measure in self.measures if measure.plan == plan.id)


FIRST_FORM = "02"
FULL_FORM = "03"
REVIEW_FORM = "06"

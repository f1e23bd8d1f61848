"""The panels of a case by stage, and those that stand beside every stage."""

from collections.abc import Callable
from enum import StrEnum
from typing import Final

from cpo_desktop.domain.case import Stage
from cpo_desktop.domain.case_file import REVIEW_FORM
from cpo_desktop.ui.case_panels.assessment_panel import (
    AssessmentPanel,
    FirstAssessmentPanel,
    FullAssessmentPanel,
)
from cpo_desktop.ui.case_panels.coordination import CoordinationPanel
from cpo_desktop.ui.case_panels.documents import DocumentsPanel
from cpo_desktop.ui.case_panels.follow_up_panel import FollowUpPanel
from cpo_desktop.ui.case_panels.orders import OrdersPanel
from cpo_desktop.ui.case_panels.panel import CasePanel
from cpo_desktop.ui.case_panels.people import CarePanel, SuspectsPanel
from cpo_desktop.ui.case_panels.plan_panel import ApprovalPanel, PlanPanel
from cpo_desktop.ui.case_panels.side import SidePanel
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.widgets import named

__all__ = ["CasePanel", "Side", "SidePanel", "panel_for", "side_panel_for"]


class Side(StrEnum):
    """What stands beside the stages, in this order."""

    ORDERS = "orders"
    COORDINATION = "coordination"
    CARE = "care"
    SUSPECTS = "suspects"
    DOCUMENTS = "documents"


_STAGES: Final[dict[Stage, Callable[[Desk, str], CasePanel]]] = {
    Stage.FIRST_ASSESSMENT: FirstAssessmentPanel,
    Stage.FULL_ASSESSMENT: FullAssessmentPanel,
    Stage.PLAN: PlanPanel,
    Stage.APPROVAL: ApprovalPanel,
    Stage.FOLLOW_UP: FollowUpPanel,
    Stage.REVIEW: lambda desk, case_id: AssessmentPanel(desk, case_id, REVIEW_FORM),
}
_SIDES: Final[dict[Side, Callable[[Desk, str], SidePanel]]] = {
    Side.ORDERS: OrdersPanel,
    Side.COORDINATION: CoordinationPanel,
    Side.CARE: CarePanel,
    Side.SUSPECTS: SuspectsPanel,
    Side.DOCUMENTS: DocumentsPanel,
}


def panel_for(stage: Stage, desk: Desk, case_id: str) -> CasePanel:
    """The panel that fills in a stage; KeyError for the notice and the end, which the page shows."""
    return named(f"panel_{stage}", _STAGES[stage](desk, case_id))


def side_panel_for(side: Side, desk: Desk, case_id: str) -> SidePanel:
    """The panel that stands beside every stage."""
    return named(f"side_{side}", _SIDES[side](desk, case_id))

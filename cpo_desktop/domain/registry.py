"""Every kind of record there is, owners before what they own."""

from typing import Final

from cpo_desktop.domain.action_plan import ActionPlan, PlanTarget, PlanTask, TargetYear
from cpo_desktop.domain.budget import Budget, Contribution, Spending
from cpo_desktop.domain.case import (
    AlternativeCare,
    Assessment,
    Attachment,
    Case,
    CaseChild,
    CaseStep,
    Coordination,
    Plan,
    SafetyNeed,
    SafetyOrder,
    Suspect,
)
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.commune_count import CommuneCount
from cpo_desktop.domain.facility import Facility, Investment
from cpo_desktop.domain.family import HomeVisit
from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.inspection import Finding, Inspection
from cpo_desktop.domain.issued import IssuedReport, Narrative, ReportSending
from cpo_desktop.domain.marriage import Marriage, MarriageAction, MarriageChild, Party
from cpo_desktop.domain.measure import FollowUp, Funding, Measure
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.opinion import Consultation, Opinion, Proposal
from cpo_desktop.domain.outreach import Attendance, Outreach, Training
from cpo_desktop.domain.person import Person
from cpo_desktop.domain.report_duty import ReportDuty
from cpo_desktop.domain.staff import Certificate, Staff
from cpo_desktop.domain.unit import Office, Unit
from cpo_desktop.domain.violence import Violence, ViolencePerson, ViolenceStep

RECORDS: Final[tuple[type[Record], ...]] = (
    Unit,
    Office,
    Household,
    Person,
    Child,
    Circumstance,
    Risk,
    Marriage,
    Party,
    MarriageAction,
    MarriageChild,
    Case,
    Notice,
    CaseChild,
    Suspect,
    CaseStep,
    Assessment,
    SafetyNeed,
    Plan,
    SafetyOrder,
    Coordination,
    AlternativeCare,
    Attachment,
    HomeVisit,
    Violence,
    ViolencePerson,
    ViolenceStep,
    Budget,
    Spending,
    Contribution,
    Staff,
    Certificate,
    Facility,
    Investment,
    Outreach,
    Training,
    Attendance,
    Inspection,
    Finding,
    Consultation,
    Opinion,
    Proposal,
    ActionPlan,
    PlanTask,
    PlanTarget,
    TargetYear,
    Measure,
    FollowUp,
    Funding,
    CommuneCount,
    Narrative,
    IssuedReport,
    ReportSending,
    ReportDuty,
)

BY_NAME: Final[dict[str, type[Record]]] = {record.entity.name: record for record in RECORDS}

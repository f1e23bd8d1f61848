"""Every kind of record there is, owners before what they own."""

from typing import Final

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
from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.issued import IssuedReport, Narrative
from cpo_desktop.domain.marriage import Marriage, MarriageAction, Party
from cpo_desktop.domain.measure import FollowUp, Funding, Measure
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.person import Person
from cpo_desktop.domain.unit import Office, Unit

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
    Measure,
    FollowUp,
    Funding,
    Narrative,
    IssuedReport,
)

BY_NAME: Final[dict[str, type[Record]]] = {record.entity.name: record for record in RECORDS}

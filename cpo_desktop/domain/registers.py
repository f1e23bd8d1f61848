"""Every register that is made from its declaration, in the order in which they are offered."""

from typing import Final

from cpo_desktop.domain.action_plan import ACTION_PLAN, PLAN_TARGET
from cpo_desktop.domain.budget import BUDGET, CONTRIBUTION
from cpo_desktop.domain.commune_count import COMMUNE_COUNT
from cpo_desktop.domain.facility import FACILITY
from cpo_desktop.domain.family import FAMILY
from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.inspection import INSPECTION
from cpo_desktop.domain.opinion import CONSULTATION, PROPOSAL
from cpo_desktop.domain.outreach import OUTREACH, TRAINING
from cpo_desktop.domain.register import Register
from cpo_desktop.domain.staff import STAFF
from cpo_desktop.domain.violence import VIOLENCE

WORK: Final = (
    OUTREACH,
    TRAINING,
    INSPECTION,
    CONSULTATION,
    PROPOSAL,
    FACILITY,
    BUDGET,
    CONTRIBUTION,
    STAFF,
    ACTION_PLAN,
    COMMUNE_COUNT,
)
"""The commune's own work (công tác của xã)."""

LISTED: Final = (FAMILY, VIOLENCE, *WORK)
"""Those that have a list of their own."""

REGISTERS: Final = (*LISTED, PLAN_TARGET)

BY_KIND: Final[dict[type[Record], Register]] = {each.kind: each for each in REGISTERS}
BY_NAME: Final[dict[str, Register]] = {each.name: each for each in REGISTERS}

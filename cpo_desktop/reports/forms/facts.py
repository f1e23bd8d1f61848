"""What is written on a form: the records it is filled from, and who issues it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from cpo_desktop.domain.case import (
    Assessment,
    Case,
    Coordination,
    Plan,
    SafetyNeed,
    SafetyOrder,
)
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.measure import Funding, Measure
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.person import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Issuer:
    """The commune whose form it is, and the lines above the signature of its leader."""

    commune: str
    place: str
    drafting_unit: str = ""
    officer: str = field(default="", repr=False)
    chair: tuple[str, ...]  # who decides in their own right: forms 05 and 07
    committee: tuple[str, ...]  # who signs for the People's Committee: letters
    signer: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """A measure of a plan and what pays for it."""

    measure: Measure
    funds: tuple[Funding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything a form may be filled from; what is left out is left to be written by hand."""

    printed_on: date
    issuer: Issuer | None = None
    case: Case | None = None
    notice: Notice | None = None
    child: Child | None = None
    children: tuple[Child, ...] = ()
    homes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    father: Person | None = None
    mother: Person | None = None
    assessment: Assessment | None = None
    needs: tuple[SafetyNeed, ...] = ()
    plan: Plan | None = None
    activities: tuple[Activity, ...] = ()
    order: SafetyOrder | None = None
    coordination: Coordination | None = None

    @property
    def home(self) -> str:
        """Where the child lives; empty while unknown."""
        return self.homes.get(self.child.id, "") if self.child else ""

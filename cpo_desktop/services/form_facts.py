"""What the forms of a case are filled from, gathered from the store."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeVar

from cpo_desktop.domain.case import Assessment, Plan, SafetyOrder
from cpo_desktop.domain.case_file import FIRST_FORM, FULL_FORM, REVIEW_FORM, CaseFile
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.measure import Funding
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.person import Person
from cpo_desktop.domain.unit import Unit
from cpo_desktop.foundation.errors import NotFound
from cpo_desktop.reports.forms import Activity, Facts, Issuer
from cpo_desktop.services import letterhead
from cpo_desktop.storage.database import Reading

_FOR_THE_COMMITTEE: Final = "TM."
_SEPARATION: Final = "07"
_SEPARATIONS: Final = frozenset({"separation", "extension"})
# The minutes of the meeting draw on the full assessment.
_ASSESSED_ON: Final = {
    "02": FIRST_FORM,
    "03": FULL_FORM,
    "minutes": FULL_FORM,
    "06": REVIEW_FORM,
}

R = TypeVar("R", bound=Record)


def issuer(work: Reading) -> Issuer:
    """The office, as its forms name it."""
    office, sender = letterhead.office_of(work), letterhead.sender(work)
    lines = sender.authority
    return Issuer(
        commune=sender.commune,
        place=sender.place,
        drafting_unit=office.drafting_unit,
        officer=office.officer,
        # In their own right, the chair does not sign for the committee (Decree 30/2020/NĐ-CP).
        chair=lines[1:] if lines[0].startswith(_FOR_THE_COMMITTEE) else lines,
        committee=lines,
        signer=sender.signer,
    )


def notice_facts(work: Reading, notice: Notice, today: date) -> Facts:
    """One notice, with what the register knows of the child it names."""
    child = work.find(Child, notice.child) if notice.child else None
    return Facts(
        printed_on=today,
        issuer=issuer(work),
        notice=notice,
        child=child,
        father=_person(work, child.father) if child else None,
        mother=_person(work, child.mother) if child else None,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which form of a case, for which child, and the record it tells of where one was named."""

    form: str
    child: Child | None = None
    about: str | None = None


def case_facts(work: Reading, file: CaseFile, wanted: Wanted, today: date) -> Facts:
    """A case as one form tells of it, and of one child where the form is about one."""
    child = wanted.child
    plan = file.plan(child.id) if child else None
    assessment = _assessment(file, wanted)
    return Facts(
        printed_on=today,
        issuer=issuer(work),
        case=file.case,
        child=child,
        children=file.children,
        homes={one.id: _home(work, one) for one in file.children},
        assessment=assessment,
        needs=tuple(n for n in file.needs if assessment and n.assessment == assessment.id),
        plan=plan,
        activities=_activities(work, file, plan) if plan else (),
        order=_order(file, wanted),
        coordination=_chosen(file.coordinations, wanted.about) if not child else None,
    )


def _assessment(file: CaseFile, wanted: Wanted) -> Assessment | None:
    known = _ASSESSED_ON.get(wanted.form)
    return file.assessment(known, wanted.child.id) if known and wanted.child else None


def _activities(work: Reading, file: CaseFile, plan: Plan) -> tuple[Activity, ...]:
    return tuple(
        Activity(measure=measure, funds=work.linked(Funding, "measure", measure.id))
        for measure in file.measures_of(plan)
    )


def _order(file: CaseFile, wanted: Wanted) -> SafetyOrder | None:
    """The order asked for, else the child's newest; on form 07 only a separation counts."""
    own = [order for order in file.orders if wanted.child and order.child == wanted.child.id]
    if wanted.form != _SEPARATION:
        return _chosen(own, None)
    return _chosen([order for order in own if order.kind in _SEPARATIONS], wanted.about)


def _chosen(records: Iterable[R], about: str | None) -> R | None:
    """The one asked for, NotFound if it is not there; else the newest, if there is any."""
    found = [one for one in records if about in (None, one.id)]
    if about and not found:
        raise NotFound
    return found[-1] if found else None


def _person(work: Reading, person_id: str | None) -> Person | None:
    return work.find(Person, person_id) if person_id else None


def _home(work: Reading, child: Child) -> str:
    """Where the child lives, down to the house where that is known."""
    village = work.find(Unit, child.village) if child.village else None
    commune = work.find(Unit, village.parent) if village and village.parent else None
    parts = (
        child.address or child.registered_address,
        letterhead.village_name(village) if village else "",
        commune.name if commune else "",
    )
    return ", ".join(filter(None, parts))

"""Valid records for tests: say only what the test is about, the rest is filled in.

    work.add(a_commune()); work.add(a_village()); work.add(a_child(full_name="Nguyễn Văn An"))

Records without an id get a fresh one; links point at COMMUNE and VILLAGE, the ids of `a_commune()`
and `a_village()`.
"""

from collections.abc import Callable
from datetime import date, datetime
from itertools import count
from typing import Any, Final, TypeVar

from cpo_desktop.domain.case import Assessment, Case, CaseChild, Plan, SafetyOrder
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.marriage import Marriage, MarriageAction, Party
from cpo_desktop.domain.measure import OVER, FollowUp, Funding, Measure
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.person import Person
from cpo_desktop.domain.unit import Office, Unit

TODAY: Final = date(2026, 11, 23)
PROVINCE: Final = "018f0000-0000-7000-8000-00000000000a"
COMMUNE: Final = "018f0000-0000-7000-8000-00000000000b"
VILLAGE: Final = "018f0000-0000-7000-8000-00000000000c"

R = TypeVar("R", bound=Record)

_numbers = count(0x100)


def an_id() -> str:
    """A UUIDv7 that no other record has; later ones sort behind earlier ones."""
    return f"018f0000-0000-7000-8000-{next(_numbers):012x}"


def _valid(kind: Callable[..., R], usual: dict[str, Any], given: dict[str, Any]) -> R:
    return kind(**({"id": given.get("id") or an_id()} | usual | given))


def a_province(**given: Any) -> Unit:
    return _valid(Unit, {"id": PROVINCE, "level": "province", "name": "Tỉnh Đắk Lắk"}, given)


def a_commune(**given: Any) -> Unit:
    return _valid(Unit, {"id": COMMUNE, "level": "commune", "name": "Xã Suối Hoa"}, given)


def a_village(**given: Any) -> Unit:
    usual = {"id": VILLAGE, "level": "village", "kind": "thon", "name": "Thôn Đông"}
    return _valid(Unit, usual | {"parent": COMMUNE}, given)


def a_unit(**given: Any) -> Unit:
    """One more village, under an id of its own."""
    return a_village(**({"id": an_id()} | given))


def an_office(**given: Any) -> Office:
    usual = {"commune": COMMUNE, "officer": "Nông Thị Thảo", "signer": "Trần Văn Quý"}
    return _valid(Office, usual | {"signing": "deputy", "cutoff_day": 14}, given)


def a_household(**given: Any) -> Household:
    usual = {"head": "Nguyễn Văn Bình", "village": VILLAGE, "poverty": "none"}
    return _valid(Household, usual, given)


def a_person(**given: Any) -> Person:
    return _valid(Person, {"full_name": "Trần Thị Hoa", "sex": "female"}, given)


def a_child(**given: Any) -> Child:
    usual = {
        "full_name": "Nguyễn Văn An",
        "sex": "male",
        "born": PartialDate(2015, 3, 2),
        "village": VILLAGE,
        "ethnic": "kinh",
    }
    return _valid(Child, usual, given)


def a_circumstance(child: Child | str, **given: Any) -> Circumstance:
    usual = {"child": _id(child), "code": "N04.2", "opened_on": date(2025, 3, 3)}
    return _valid(Circumstance, usual, given)


def a_risk(child: Child | str, **given: Any) -> Risk:
    usual = {"child": _id(child), "code": "R03", "opened_on": date(2025, 3, 3)}
    return _valid(Risk, usual, given)


def a_marriage(**given: Any) -> Marriage:
    usual = {"kind": "child_marriage", "village": VILLAGE, "found_on": date(2026, 2, 20)}
    return _valid(Marriage, usual | {"status": "reported"}, given)


def a_party(marriage: Marriage | str, **given: Any) -> Party:
    usual = {
        "marriage": _id(marriage),
        "sex": "female",
        "full_name": "Sùng Thị Máy",
        "born": PartialDate(2010, 5, 6),
        "ethnic": "hmong",
    }
    return _valid(Party, usual, given)


def a_marriage_action(marriage: Marriage | str, **given: Any) -> MarriageAction:
    usual = {"marriage": _id(marriage), "kind": "counselling", "done_on": date(2026, 2, 24)}
    return _valid(MarriageAction, usual, given)


def a_measure(**given: Any) -> Measure:
    """A measure for a child, ended today if it is over; one of `child`, `person` and `household` has to be given."""
    usual = {
        "kind": "M09",
        "level": "intervention",
        "law": "CT-a",
        "provider": "culture_social_office",
        "started_on": date(2026, 1, 12),
        "status": "ongoing",
        "ended_on": TODAY if given.get("status") in OVER else None,
    }
    return _valid(Measure, usual, given)


def a_follow_up(measure: Measure | str, **given: Any) -> FollowUp:
    return _valid(FollowUp, {"measure": _id(measure), "due_on": date(2026, 11, 25)}, given)


def a_funding(measure: Measure | str, **given: Any) -> Funding:
    usual = {"measure": _id(measure), "source": "state_province", "amount": 1_500_000}
    return _valid(Funding, usual | {"given_on": date(2026, 3, 10)}, given)


def a_notice(**given: Any) -> Notice:
    usual = {"received_at": datetime(2026, 8, 3, 9, 15), "category": "abused", "source": "school"}
    return _valid(Notice, usual | {"village": VILLAGE}, given)


def a_case(**given: Any) -> Case:
    """A case of abuse in its first stage; its children are made by `a_case_child`."""
    usual = {
        "stage": "notice",
        "round": 1,
        "received_at": datetime(2026, 8, 3, 9, 15),
        "village": VILLAGE,
        "category": "abused",
        "forms": ("XH1",),
        "setting": "home",
    }
    return _valid(Case, usual, given)


def a_case_child(case: Case | str, child: Child | str, **given: Any) -> CaseChild:
    return _valid(CaseChild, {"case": _id(case), "child": _id(child)}, given)


def a_plan(case: Case | str, child: Child | str, **given: Any) -> Plan:
    usual = {"case": _id(case), "child": _id(child), "round": 1, "drafted_on": date(2026, 8, 5)}
    return _valid(Plan, usual, given)


def an_assessment(case: Case | str, child: Child | str, **given: Any) -> Assessment:
    usual = {"case": _id(case), "child": _id(child), "form": "02", "round": 1}
    return _valid(
        Assessment, usual | {"scale": "form_02@1", "assessed_on": date(2026, 8, 3)}, given
    )


def a_safety_order(case: Case | str, child: Child | str, **given: Any) -> SafetyOrder:
    usual = {"case": _id(case), "child": _id(child), "kind": "separation"}
    return _valid(SafetyOrder, usual | {"decided_at": datetime(2026, 8, 3, 15, 0)}, given)


def _id(record: Record | str) -> str:
    return record.id if isinstance(record, Record) else record

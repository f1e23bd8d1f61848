"""Valid records for tests: say only what the test is about, the rest is filled in.

    work.add(a_commune()); work.add(a_village()); work.add(a_child(full_name="Nguyễn Văn An"))

Records without an id get a fresh one; links point at COMMUNE and VILLAGE, the ids of `a_commune()`
and `a_village()`.
"""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from itertools import count
from typing import Any, Final, TypeVar

from cpo_desktop.domain.action_plan import ActionPlan, PlanTarget, PlanTask, TargetYear
from cpo_desktop.domain.budget import Budget, Contribution, Spending
from cpo_desktop.domain.case import Assessment, Case, CaseChild, Plan, SafetyOrder
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.commune_count import CommuneCount
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.facility import Facility, Investment
from cpo_desktop.domain.family import HomeVisit
from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.inspection import Finding, Inspection
from cpo_desktop.domain.marriage import Marriage, MarriageAction, MarriageChild, Party
from cpo_desktop.domain.measure import OVER, FollowUp, Funding, Measure
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.opinion import Consultation, Opinion, Proposal
from cpo_desktop.domain.outreach import Attendance, Outreach, Training
from cpo_desktop.domain.person import Person
from cpo_desktop.domain.staff import Certificate, Staff
from cpo_desktop.domain.unit import Office, Unit
from cpo_desktop.domain.violence import Violence, ViolencePerson, ViolenceStep

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


def a_marriage_child(marriage: Marriage | str, **given: Any) -> MarriageChild:
    usual = {"marriage": _id(marriage), "born": PartialDate(2026, 10, 2)}
    return _valid(MarriageChild, usual, given)


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


def a_violence(**given: Any) -> Violence:
    """An incident of domestic violence that is open; its people are made by `a_violence_person`."""
    usual = {"village": VILLAGE, "happened_on": date(2026, 10, 4), "forms": ("physical",)}
    return _valid(Violence, usual, given)


def a_violence_person(violence: Violence | str, **given: Any) -> ViolencePerson:
    usual = {"violence": _id(violence), "role": "victim", "full_name": "Lò Thị Kín"}
    return _valid(ViolencePerson, usual, given)


def a_violence_step(violence: Violence | str, **given: Any) -> ViolenceStep:
    usual = {"violence": _id(violence), "kind": "counselling", "done_on": date(2026, 10, 5)}
    return _valid(ViolenceStep, usual, given)


def an_action_plan(**given: Any) -> ActionPlan:
    usual = {
        "name": "Kế hoạch phòng, chống xâm hại trẻ em",
        "issuer": "Ủy ban nhân dân xã",
        "valid_from": date(2024, 1, 1),
        "valid_to": date(2028, 12, 31),
    }
    return _valid(ActionPlan, usual, given)


def a_task(plan: ActionPlan | str, **given: Any) -> PlanTask:
    usual = {"plan": _id(plan), "name": "Lập nhóm liên ngành", "state": "planned"}
    return _valid(PlanTask, usual | {"due_on": date(2026, 6, 30)}, given)


def a_target(plan: ActionPlan | str, **given: Any) -> PlanTarget:
    usual = {"plan": _id(plan), "name": "Số vụ tảo hôn", "direction": "at_most"}
    return _valid(PlanTarget, usual, given)


def a_target_year(target: PlanTarget | str, **given: Any) -> TargetYear:
    usual = {"target": _id(target), "year": 2026, "planned": Decimal(5)}
    return _valid(TargetYear, usual, given)


def a_home_visit(household: Household | str, **given: Any) -> HomeVisit:
    """A visit that is planned and not done."""
    usual = {"household": _id(household), "due_on": date(2026, 11, 25), "reason": "regular"}
    return _valid(HomeVisit, usual, given)


def an_outreach(**given: Any) -> Outreach:
    usual = {
        "held_on": date(2026, 6, 1),
        "subject": "Phát động Tháng hành động vì trẻ em",
        "topics": ("child_rights",),
        "channel": "event",
    }
    return _valid(Outreach, usual, given)


def a_training(**given: Any) -> Training:
    usual = {"held_on": date(2026, 4, 6), "subject": "Quy trình hỗ trợ, can thiệp trẻ em"}
    return _valid(Training, usual | {"groups": ("collaborator",)}, given)


def an_attendance(training: Training | str, staff: Staff | str, **given: Any) -> Attendance:
    return _valid(Attendance, {"training": _id(training), "staff": _id(staff)}, given)


def an_inspection(**given: Any) -> Inspection:
    usual = {"held_on": date(2026, 9, 8), "kind": "joint", "subject": "An toàn ở trường mầm non"}
    return _valid(Inspection, usual, given)


def a_finding(inspection: Inspection | str, **given: Any) -> Finding:
    """Something that has to be remedied and is not."""
    usual = {"inspection": _id(inspection), "found": "Cổng phụ không khóa"}
    return _valid(Finding, usual | {"remedy_by": date(2026, 11, 27)}, given)


def a_consultation(**given: Any) -> Consultation:
    usual = {"held_on": date(2026, 8, 12), "way": "forum", "subject": "Diễn đàn trẻ em xã"}
    return _valid(Consultation, usual | {"children": 80}, given)


def an_opinion(consultation: Consultation | str, **given: Any) -> Opinion:
    usual = {"consultation": _id(consultation), "words": "Chúng em muốn được học bơi."}
    return _valid(Opinion, usual, given)


def a_proposal(**given: Any) -> Proposal:
    usual = {"raised_on": date(2026, 9, 3), "kind": "proposal", "subject": "Tập huấn cộng tác viên"}
    return _valid(Proposal, usual, given)


def a_facility(**given: Any) -> Facility:
    usual = {"name": "Điểm vui chơi Thôn Đông", "kind": "playground", "village": VILLAGE}
    return _valid(Facility, usual | {"state": "good"}, given)


def an_investment(facility: Facility | str, **given: Any) -> Investment:
    usual = {"facility": _id(facility), "spent_on": date(2026, 5, 4), "amount": 20_000_000}
    return _valid(Investment, usual | {"source": "programme_rural"}, given)


def a_budget(**given: Any) -> Budget:
    usual = {"year": 2026, "programme": "protection", "source": "state_commune"}
    return _valid(Budget, usual | {"allocated": 40_000_000}, given)


def a_spending(budget: Budget | str, **given: Any) -> Spending:
    usual = {"budget": _id(budget), "spent_on": date(2026, 4, 9), "amount": 4_500_000}
    return _valid(Spending, usual | {"purpose": "Thăm hỏi trẻ em khó khăn"}, given)


def a_contribution(**given: Any) -> Contribution:
    usual = {"received_on": date(2026, 6, 11), "donor": "Hội đồng hương xã", "kind": "association"}
    return _valid(Contribution, usual | {"amount": 5_000_000}, given)


def a_commune_count(**given: Any) -> CommuneCount:
    """A count that gives nothing but its day."""
    return _valid(CommuneCount, {"as_of": date(2026, 6, 10)}, given)


def a_staff_member(**given: Any) -> Staff:
    """A collaborator who is still at work."""
    usual = {"full_name": "Lê Thị Uyên", "role": "collaborator", "village": VILLAGE}
    return _valid(Staff, usual | {"since": date(2024, 1, 8)}, given)


def a_certificate(staff: Staff | str, **given: Any) -> Certificate:
    usual = {"staff": _id(staff), "name": "Chứng chỉ nghiệp vụ công tác xã hội"}
    return _valid(Certificate, usual, given)


def _id(record: Record | str) -> str:
    return record.id if isinstance(record, Record) else record

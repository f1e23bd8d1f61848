"""The demo's families at home and the commune's own work."""

import sys
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import date, timedelta

import pytest

from cpo_desktop.domain.action_plan import PlanTarget, PlanTask, TargetYear
from cpo_desktop.domain.budget import Budget, Contribution, Spending
from cpo_desktop.domain.case import AlternativeCare, Attachment
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.facility import Facility, Investment
from cpo_desktop.domain.family import HomeVisit
from cpo_desktop.domain.fields import Kind, fields_of
from cpo_desktop.domain.inspection import Finding
from cpo_desktop.domain.issued import IssuedReport, Narrative, ReportSending
from cpo_desktop.domain.marriage import Marriage, MarriageChild, Party
from cpo_desktop.domain.measure import Funding
from cpo_desktop.domain.opinion import Opinion, Proposal
from cpo_desktop.domain.outreach import Attendance, Outreach, Training
from cpo_desktop.domain.registers import REGISTERS
from cpo_desktop.domain.registry import RECORDS
from cpo_desktop.domain.report_duty import ReportDuty
from cpo_desktop.domain.staff import Certificate, Staff
from cpo_desktop.domain.unit import Unit
from cpo_desktop.domain.violence import Violence, ViolencePerson, ViolenceStep
from cpo_desktop.foundation.clock import local_day
from cpo_desktop.services.demo import commune
from tests.registers import TODAY, Register

MADE_BY_USE = {Narrative, IssuedReport, ReportSending, ReportDuty, AlternativeCare, Attachment}
WITH_DUES = [register for register in REGISTERS if register.dues]
OF_CULTURE = ("playground", "culture_house", "sports", "library", "pool")


@pytest.fixture(scope="module")
def told():
    return Register(1, children=400, years=3)


def keys(name):
    return {entry.key for entry in code_list(name).entries}


def test_there_is_something_of_every_kind_that_the_demo_tells_of(told):
    assert {kind for kind in RECORDS if not told.all(kind)} <= MADE_BY_USE
    kinds = {register.kind for register in REGISTERS}
    kinds |= {part.kind for register in REGISTERS for part in register.parts}
    assert kinds & MADE_BY_USE == set()


def test_it_leaves_all_that_was_told_before_as_it_was(told, monkeypatch):
    """But for what names it, and for the numbers of the marriage cases that come in between."""
    # The package's name `commune` is the function, so the module is found by its full name.
    module = sys.modules["cpo_desktop.services.demo.commune"]
    monkeypatch.setattr(module, "own_work", lambda *_: None)
    before = Register(1, children=400, years=3)
    named = {
        Funding: {"budget": None, "contribution": None},
        Marriage: {"code": "", "children_born": None},
        Party: {"school_effect": "", "returned_on": None},
    }
    for key, record in before.now.items():
        left_out = named.get(type(record), {})
        assert replace(told.now[key], **left_out) == replace(record, **left_out)
    assert [deed.at for deed in before.deeds] == [deed.at for deed in told.deeds]


@pytest.mark.parametrize("seed", range(4))
def test_whatever_a_record_names_was_written_down_by_then(seed):
    written = {}
    for deed in commune(seed, children=70, years=2, today=TODAY):
        written |= {record.id: type(record).entity.name for record in deed.added}
        for record in (*deed.added, *deed.changed):
            for field in fields_of(type(record)):
                named = getattr(record, field.name)
                if field.kind is Kind.LINK and named is not None:
                    assert written.get(named) == field.links


@pytest.mark.parametrize("register", WITH_DUES, ids=lambda register: register.name)
@pytest.mark.parametrize("today", [TODAY, date(2028, 2, 29), date(2025, 7, 1)])
def test_something_of_every_register_is_due_soon_and_something_overdue(register, today):
    for seed in range(3):
        now = {}
        for deed in commune(seed, children=60, years=1, today=today):
            now |= {record.id: record for record in (*deed.added, *deed.changed)}
        days = [
            (getattr(record, due.on) - today).days
            for due in register.dues
            for record in now.values()
            if type(record) is due.kind and due.waits(record)
        ]
        assert any(left < 0 for left in days)
        assert any(0 <= left <= 30 for left in days)


# ---- violence at home


def test_people_in_a_case_are_of_one_family_and_the_children_of_the_register(told):
    people = told.by(ViolencePerson, "violence")
    for case in told.all(Violence):
        parts = Counter(person.role for person in people[case.id])
        assert (parts["victim"], parts["doer"]) == (1, 1)
        for person in people[case.id]:
            if person.child:
                child = told.get(person.child)
                assert child.household == case.household
                assert child.full_name == person.full_name
    roles = {person.role for person in told.all(ViolencePerson) if person.child}
    assert roles == {"victim", "child_present"}


def test_cases_of_violence_stand_where_they_may_stand(told):
    cases = told.all(Violence)
    assert 8 * 3 <= len(cases) <= 12 * 3
    assert any(case.closed_on for case in cases)
    assert any(case.household for case in cases)
    assert any(not case.household for case in cases)
    assert any(case.case for case in cases)
    assert any(case.repeated for case in cases)
    assert {form for case in cases for form in case.forms} == keys("violence_forms")
    steps = told.all(ViolenceStep)
    assert {"criticism", "no_contact", "administrative", "counselling", "shelter"} <= {
        step.kind for step in steps
    }
    assert any(step.fine for step in steps)


def test_visits_are_done_planned_and_forgotten(told):
    visits = told.all(HomeVisit)
    open_ones = [visit.due_on for visit in visits if visit.done_on is None]
    assert sum(day < TODAY for day in open_ones) >= 2
    assert sum(day >= TODAY for day in open_ones) >= 2
    assert {visit.reason for visit in visits} >= {"regular", "risk", "follow_up", "gift"}


# ---- marriage


def test_risks_of_marriage_are_open_prevented_or_came_true(told):
    risks = [case for case in told.all(Marriage) if case.kind == "risk"]
    assert any(case.is_open for case in risks)
    assert any(case.outcome == "postponed" for case in risks)
    near = TODAY + timedelta(14)
    assert any(case.is_open and case.wedding_on and case.wedding_on <= near for case in risks)
    ever = {r.id for d in told.deeds for r in d.added if type(r) is Marriage and r.kind == "risk"}
    assert any(told.get(case).kind == "child_marriage" for case in ever)


def test_children_of_couples_are_in_the_register_or_not_yet(told):
    children = told.all(MarriageChild)
    assert any(child.child is None for child in children)
    linked = [child for child in children if child.child]
    assert linked
    for child in linked:
        couple = {party.full_name for party in told.by(Party, "marriage")[child.marriage]}
        known = told.get(child.child)
        assert couple == {told.get(known.father).full_name, told.get(known.mother).full_name}


def test_some_who_left_school_to_marry_are_back(told):
    back = [party for party in told.all(Party) if party.returned_on]
    assert back
    assert {party.school_effect for party in back} == {"returned"}


# ---- the commune's own work


def test_outreach_uses_every_channel_and_occasion_in_some_thirty_pieces_a_year(told):
    pieces = told.all(Outreach)
    assert {piece.channel for piece in pieces} == keys("outreach_channels")
    assert {piece.occasion for piece in pieces} == keys("occasions")
    assert 25 * 3 <= len(pieces) <= 35 * 3
    assert {p.held_on.month for p in pieces if p.occasion == "action_month"} == {6}
    assert {p.held_on.month for p in pieces if p.occasion == "mid_autumn"} == {9}


def test_those_who_took_part_in_a_training_were_at_work_then(told):
    for attendance in told.all(Attendance):
        training, worker = told.get(attendance.training), told.get(attendance.staff)
        assert worker.since <= training.held_on <= (worker.until or TODAY)
    took_part = told.by(Attendance, "training")
    assert all(training.people >= len(took_part[training.id]) for training in told.all(Training))


def test_every_village_but_one_has_a_collaborator(told):
    villages = {u.id for u in told.all(Unit) if u.level == "village" and u.valid_to is None}
    looked_after = {
        worker.village
        for worker in told.all(Staff)
        if worker.role == "collaborator" and worker.until is None
    }
    assert len(villages - looked_after) == 1
    assert looked_after <= villages
    assert {worker.role for worker in told.all(Staff)} == keys("staff_roles")


def test_most_villages_but_not_all_have_a_place_to_play(told):
    villages = {u.id for u in told.all(Unit) if u.level == "village" and u.valid_to is None}
    places = [each for each in told.all(Facility) if each.kind in OF_CULTURE]
    places = [each for each in places if each.state != "building"]
    assert not any(each.whole_commune for each in places)
    assert 0.6 <= len({each.village for each in places}) / len(villages) < 1
    assert {each.kind for each in told.all(Facility)} >= {
        "playground",
        "primary",
        "camera",
        "lighting",
        "trusted_address",
    }
    assert {each.state for each in told.all(Facility)} >= {"good", "repair", "closed", "building"}


def test_a_certificate_runs_out_within_a_month(told):
    days = [c.valid_to - TODAY for c in told.all(Certificate) if c.valid_to and not c.renewed_on]
    assert any(timedelta(0) <= left <= timedelta(31) for left in days)


def test_findings_and_opinions_have_come_as_far_as_they_may(told):
    findings, opinions = told.all(Finding), told.all(Opinion)
    assert any(finding.remedied_on for finding in findings)
    assert any(finding.violation and finding.fine for finding in findings)
    assert any(opinion.told_on for opinion in opinions)
    assert any(opinion.answered_on and not opinion.told_on for opinion in opinions)
    assert any(opinion.forwarded_on and not opinion.answered_on for opinion in opinions)
    assert {proposal.kind for proposal in told.all(Proposal)} == keys("proposal_kinds")


def test_no_budget_line_pays_more_than_it_has_nor_for_another_year(told):
    spent = defaultdict(int)
    for kind, day, amount in (
        (Spending, "spent_on", "amount"),
        (Funding, "given_on", "amount"),
        (Investment, "spent_on", "amount"),
        (Outreach, "held_on", "cost"),
        (Training, "held_on", "cost"),
    ):
        paid = [record for record in told.all(kind) if record.budget]
        assert paid
        for record in paid:
            assert getattr(record, day).year == told.get(record.budget).year
            spent[record.budget] += getattr(record, amount)
    lines = told.all(Budget)
    assert all(spent[line.id] <= line.allocated for line in lines)
    assert len({(line.year, line.programme, line.source) for line in lines}) == len(lines)


def test_contributions_come_from_home_and_abroad_and_pay_for_no_more_than_they_are(told):
    given = told.all(Contribution)
    classes = code_list("donor_kinds")
    assert {classes.get(each.kind).attributes["class"] for each in given} == {"domestic", "foreign"}
    assert any(each.amount for each in given)
    assert any(each.in_kind for each in given)
    used = told.by(Funding, "contribution")
    assert any(used[each.id] for each in given)
    for each in given:
        assert sum(fund.amount or 0 for fund in used[each.id]) <= (each.amount or 0)
        assert all(each.received_on <= fund.given_on for fund in used[each.id])


def test_the_plan_has_tasks_in_every_state_and_targets_for_every_year(told):
    assert {task.state for task in told.all(PlanTask)} == keys("task_states")
    years = told.by(TargetYear, "target")
    computed = [bool(target.indicator) for target in told.all(PlanTarget)]
    assert {True, False} == set(computed)
    for target in told.all(PlanTarget):
        assert [year.year for year in years[target.id]] == [2023, 2024, 2025, 2026]
        reached = [year.actual is not None for year in years[target.id]]
        assert reached == ([False] * 4 if target.indicator else [True, True, True, False])


def test_whom_the_commune_lists_is_put_together_word_by_word(told):
    """No name is somebody's: other seeds give other people the same offices."""
    other = Register(2, children=60, years=1)
    mine, theirs = ({w.full_name for w in each.all(Staff)} for each in (told, other))
    assert len(mine & theirs) <= len(theirs) // 4


def test_nothing_happens_after_the_last_day(told):
    last = local_day(told.deeds[-1].at)
    days = {
        (type(record).__name__, field.name): getattr(record, field.name)
        for record in told.now.values()
        for field in fields_of(type(record))
        if field.kind is Kind.DAY and not field.future and type(record) is not Child
        if getattr(record, field.name) is not None and getattr(record, field.name) > last
    }
    assert days == {}

"""Lists of registers: order, narrowing, facets, sums, what is due; expected by hand."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from cpo_desktop.domain.action_plan import ActionPlan, PlanTask
from cpo_desktop.domain.budget import BUDGET, CONTRIBUTION, Budget, Contribution, Spending
from cpo_desktop.domain.checks import problems_of
from cpo_desktop.domain.facility import FACILITY, Facility, Investment
from cpo_desktop.domain.inspection import INSPECTION, Finding, Inspection
from cpo_desktop.domain.opinion import PROPOSAL, Proposal
from cpo_desktop.domain.outreach import OUTREACH, Outreach
from cpo_desktop.domain.staff import STAFF, Certificate, Staff
from cpo_desktop.storage import registers
from cpo_desktop.storage.registers import RegisterFilter
from tests.factory import (
    TODAY,
    VILLAGE,
    a_child,
    a_commune,
    a_funding,
    a_measure,
    a_unit,
    a_village,
    an_id,
)

ALL = RegisterFilter()


def outreach(day, **given):
    usual = {"subject": "Quyền trẻ em", "topics": ("abuse",), "channel": "school"}
    return Outreach(**({"id": an_id(), "held_on": day} | usual | given))


def proposal(**given):
    usual = {"raised_on": date(2026, 9, 1), "kind": "proposal", "subject": "Phụ cấp"}
    return Proposal(**({"id": an_id()} | usual | given))


@pytest.fixture
def keep(database):
    """Keeps records as they are; the commune and its first village are there."""
    with database.write("x") as work:
        work.add(a_commune())
        work.add(a_village())

    def kept(*records):
        with database.write("x") as work:
            for record in records:
                work.add(record)

    return kept


def listed(database, register, wanted=ALL):
    with database.read() as work:
        return registers.page(work, register, wanted, after=None, limit=100).rows


def found(database, register, wanted=ALL):
    return [row.id for row in listed(database, register, wanted)]


def test_the_last_comes_first_and_pages_meet_without_gap_or_repeat(database, keep):
    made = [outreach(date(2026, 1, 1) + timedelta(number // 3)) for number in range(23)]
    keep(*made)
    seen, after = [], None
    with database.read() as work:
        while True:
            page = registers.page(work, OUTREACH, ALL, after=after, limit=5)
            seen += [row.record for row in page.rows]
            after = page.next
            if after is None:
                break
    assert [each.id for each in seen] == [
        each.id for each in sorted(made, key=lambda each: (each.held_on, each.id), reverse=True)
    ]


def test_people_come_by_given_name(database, keep):
    staff = [
        Staff(id=an_id(), full_name=name, role="officer", since=date(2024, 1, 1))
        for name in ("Nguyễn Văn Yên", "Trần Thị Ánh", "Lê Văn Bình")
    ]
    keep(*staff)
    shown = [row.record.title for row in listed(database, STAFF)]
    assert shown == ["Trần Thị Ánh", "Lê Văn Bình", "Nguyễn Văn Yên"]


def test_a_list_is_narrowed_by_code_by_one_of_several_and_by_link(database, keep):
    elsewhere = a_unit(name="Thôn Đoài")
    keep(elsewhere)
    at_school = outreach(date(2026, 3, 1), topics=("abuse", "online"), village=VILLAGE)
    on_air = outreach(date(2026, 3, 2), channel="loudspeaker", village=elsewhere.id)
    keep(at_school, on_air)
    assert found(database, OUTREACH, ALL.narrowed("channel", "school")) == [at_school.id]
    assert found(database, OUTREACH, ALL.narrowed("topics", "online")) == [at_school.id]
    assert found(database, OUTREACH, ALL.narrowed("village", elsewhere.id)) == [on_air.id]
    both = ALL.narrowed("topics", "abuse").narrowed("channel", "loudspeaker")
    assert found(database, OUTREACH, both) == [on_air.id]


def test_no_code_is_taken_for_one_that_it_begins(database, keep):
    """'abuse' stands between spaces; 'abus' or '%' is none of the codes."""
    keep(outreach(date(2026, 3, 1)))
    for value in ("abus", "%", "_buse"):
        assert found(database, OUTREACH, ALL.narrowed("topics", value)) == []


def test_facets_count_under_the_other_filters_only(database, keep):
    keep(
        outreach(date(2026, 3, 1), topics=("abuse", "online")),
        outreach(date(2026, 3, 2), channel="loudspeaker"),
        outreach(date(2026, 3, 3), channel="loudspeaker", topics=("injury",)),
    )
    with database.read() as work:
        facets = registers.facets(work, OUTREACH, ALL.narrowed("channel", "loudspeaker"))
    assert dict(facets["topics"]) == {"abuse": 1, "injury": 1}
    assert dict(facets["channel"]) == {"school": 1, "loudspeaker": 2}
    assert facets["village"] == ()


def test_a_year_narrows_by_day_or_by_the_year_itself(database, keep):
    old, new = outreach(date(2025, 12, 31)), outreach(date(2026, 1, 1))
    line = {"programme": "protection", "source": "state_commune", "allocated": 1}
    budget = Budget(id=an_id(), year=2025, **line)
    keep(old, new, budget, Budget(id=an_id(), year=2026, **line))
    assert found(database, OUTREACH, RegisterFilter(year=2026)) == [new.id]
    assert found(database, BUDGET, RegisterFilter(year=2025)) == [budget.id]
    with database.read() as work:
        assert registers.years(work, BUDGET) == (2026, 2025)
        assert registers.years(work, STAFF) == ()


def test_totals_are_of_what_is_listed(database, keep):
    keep(
        outreach(date(2026, 3, 1), reached=120, cost=1_000_000),
        outreach(date(2026, 3, 2), reached=30, channel="loudspeaker"),
        outreach(date(2025, 3, 2), reached=7, cost=500_000),
    )
    with database.read() as work:
        added = registers.totals(work, OUTREACH, RegisterFilter(year=2026))
        at_school = registers.totals(work, OUTREACH, ALL.narrowed("channel", "school"))
    assert (added["reached"], added["cost"]) == (150, 1_000_000)
    assert (at_school["reached"], at_school["cost"]) == (127, 1_500_000)


def test_what_a_budget_line_spent_is_all_that_names_it(database, keep):
    line = Budget(id=an_id(), year=2026, programme="protection", source="state", allocated=20)
    other = Budget(id=an_id(), year=2026, programme="injury", source="state", allocated=9)
    child = a_child()
    measure = a_measure(child=child.id)
    facility = Facility(id=an_id(), name="Sân", kind="playground", village=VILLAGE, state="good")
    keep(line, other, child, measure, facility)
    keep(
        Spending(id=an_id(), budget=line.id, spent_on=TODAY, amount=1, purpose="Giấy"),
        a_funding(measure, amount=2, budget=line.id),
        a_funding(measure, amount=100),
        outreach(date(2026, 5, 5), cost=4, budget=line.id),
        Investment(id=an_id(), facility=facility.id, spent_on=TODAY, amount=8, source="state",
                   budget=line.id),
        Investment(id=an_id(), facility=facility.id, spent_on=TODAY, amount=16, source="state",
                   budget=other.id),
    )  # fmt: skip
    spent = {row.id: row.sums["spent"] for row in listed(database, BUDGET)}
    assert spent == {line.id: 1 + 2 + 4 + 8, other.id: 16}
    with database.read() as work:
        assert registers.totals(work, BUDGET, ALL) == {"allocated": 29, "spent": 31}
    (row,) = listed(database, FACILITY)
    assert row.sums == {"invested": 24}


def test_what_is_deleted_is_in_no_sum(database, keep):
    gift = Contribution(id=an_id(), received_on=TODAY, donor="A", kind="business", amount=50)
    child = a_child()
    measure = a_measure(child=child.id)
    funding = a_funding(measure, amount=30, contribution=gift.id)
    keep(gift, child, measure, funding)
    assert listed(database, CONTRIBUTION)[0].sums == {"used": 30}
    with database.write("x") as work:
        work.delete(type(funding), funding.id)
    assert listed(database, CONTRIBUTION)[0].sums == {"used": 0}


def inspection(*findings):
    made = Inspection(id=an_id(), held_on=date(2026, 10, 1), kind="joint", subject="Bếp ăn")
    return made, [
        Finding(id=an_id(), inspection=made.id, found="Lan can", remedy_by=by, remedied_on=done)
        for by, done in findings
    ]


def test_next_due_is_the_first_day_of_what_is_not_done(database, keep):
    made, findings = inspection(
        (TODAY + timedelta(9), None), (TODAY + timedelta(3), None), (TODAY - timedelta(1), TODAY)
    )
    keep(made, *findings)
    (row,) = listed(database, INSPECTION)
    assert row.next_due == TODAY + timedelta(3)


def test_overdue_is_what_was_due_before_the_day(database, keep):
    late, late_findings = inspection((TODAY - timedelta(1), None))
    today, todays = inspection((TODAY, None))
    done, done_findings = inspection((TODAY - timedelta(5), TODAY))
    keep(late, today, done, *late_findings, *todays, *done_findings)
    assert found(database, INSPECTION, RegisterFilter(overdue_by=TODAY)) == [late.id]


def test_what_is_closed_is_neither_open_nor_due(database, keep):
    waits = proposal(answer_by=TODAY - timedelta(2))
    answered = proposal(answer_by=TODAY - timedelta(2), answered_on=TODAY, result="accepted")
    keep(waits, answered)
    assert found(database, PROPOSAL, RegisterFilter(open_only=True)) == [waits.id]
    with database.read() as work:
        due = registers.due_records(work, TODAY)
    assert [(each.record, each.due_on) for each in due] == [(waits.id, TODAY - timedelta(2))]


def test_a_dropped_task_is_not_due(database, keep):
    plan = ActionPlan(id=an_id(), name="KH", issuer="UBND", valid_from=TODAY, valid_to=TODAY)
    task = {"plan": plan.id, "due_on": TODAY - timedelta(1)}
    keep(
        plan,
        PlanTask(id=an_id(), name="Bỏ", state="dropped", **task),
        PlanTask(id=an_id(), name="Làm", state="running", **task),
    )
    with database.read() as work:
        assert [each.title for each in registers.due_records(work, TODAY)] == ["Làm · KH"]


def test_a_check_of_a_facility_counts_from_its_day_on(database, keep):
    usual = {"kind": "playground", "state": "good", "whole_commune": True}
    by = TODAY - timedelta(10)
    before = Facility(id=an_id(), name="A", check_by=by, checked_on=by - timedelta(1), **usual)
    after = Facility(id=an_id(), name="B", check_by=by, checked_on=by, **usual)
    out_of_use = Facility(id=an_id(), name="C", check_by=by, until=TODAY, **usual)
    keep(before, after, out_of_use)
    with database.read() as work:
        assert [each.record for each in registers.due_records(work, TODAY)] == [before.id]
    assert found(database, FACILITY, RegisterFilter(overdue_by=TODAY)) == [before.id]


def test_a_renewed_certificate_is_due_again_at_its_new_end(database, keep):
    staff = Staff(id=an_id(), full_name="A", role="officer", since=date(2024, 1, 1))
    certificate = Certificate(
        id=an_id(), staff=staff.id, name="CTXH", valid_to=TODAY, renewed_on=TODAY - timedelta(365)
    )
    keep(staff, certificate)
    with database.read() as work:
        (due,) = registers.due_records(work, TODAY)
    assert due.due_on == TODAY
    assert [each.field for each in problems_of(replace(certificate, renewed_on=TODAY), TODAY)] == [
        "valid_to"
    ]


def test_what_adds_to_a_sum_leads_to_where_it_is_opened(database, keep):
    line = Budget(id=an_id(), year=2026, programme="protection", source="state", allocated=20)
    child = a_child()
    measure = a_measure(child=child.id, code="HT-000001")
    funding = a_funding(measure, amount=2, budget=line.id)
    spending = Spending(id=an_id(), budget=line.id, spent_on=TODAY, amount=1, purpose="Giấy")
    keep(line, child, measure, funding, spending)
    with database.read() as work:
        (added,) = registers.added_to(work, BUDGET, BUDGET.sums[0], line.id)
    assert (added.screen, added.id, added.title, added.amount) == (
        "measure", measure.id, "HT-000001", 2,
    )  # fmt: skip


def test_due_work_reaches_as_far_as_asked_and_names_whose_it_is(database, keep):
    made, findings = inspection((TODAY + timedelta(14), None), (TODAY + timedelta(15), None))
    keep(made, *findings)
    with database.read() as work:
        (due,) = registers.due_records(work, TODAY + timedelta(14))
    assert (due.record, due.title, due.register) == (made.id, "Lan can · Bếp ăn", INSPECTION)


def test_what_is_found_by_its_words_is_listed(database, keep):
    first, second = outreach(date(2026, 1, 1)), outreach(date(2026, 1, 2), subject="Đuối nước")
    keep(first, second)
    assert found(database, OUTREACH, RegisterFilter(words="duoi nuo")) == [second.id]
    assert found(database, OUTREACH, RegisterFilter(words="nước ngoài")) == []


def test_links_are_shown_by_title(database, keep):
    keep(outreach(date(2026, 1, 1), village=VILLAGE))
    (row,) = listed(database, OUTREACH)
    assert row.titles == {"village": "Thôn Đông"}

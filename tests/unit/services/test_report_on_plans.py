"""The report on the plans of a year: every plan that runs in it, evaluated as on its own page."""

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest

from cpo_desktop.reports.catalogue import report_kind
from cpo_desktop.reports.document import Heading, Table
from tests.factory import a_target, a_target_year, a_task, an_action_plan
from tests.unit.reports.reading import text_of

KIND = "plan_evaluation"


@pytest.fixture
def year(app):
    return app.reports.period(KIND, "2026")


def keep_plan(app, **given):
    plan = an_action_plan(**given)
    target = a_target(plan)
    for record in (plan, target, a_target_year(target, actual=Decimal(3)), a_task(plan)):
        app.records.save(record)
    return plan


def told(app, year):
    return app.reports.draft(KIND, year).told


def headings(app, year):
    document = report_kind(KIND).document(app.reports.draft(KIND, year))
    return [(block.level, block.text) for block in document.body if isinstance(block, Heading)]


def test_without_a_plan_the_report_says_so(app, year):
    assert [block.text for block in told(app, year)] == [
        "Năm 2026 không có chương trình, kế hoạch nào phải đánh giá."
    ]
    assert "không có chương trình, kế hoạch" in text_of(app.reports.draft_pdf(KIND, year))


def test_one_plan_needs_no_heading_of_its_own(app, year):
    plan = keep_plan(app, number="03/KH-UBND", issued_on=date(2021, 1, 7))
    assert headings(app, year) == [
        (1, "KẾT QUẢ THỰC HIỆN CHỈ TIÊU"),
        (1, "KẾT QUẢ THỰC HIỆN NHIỆM VỤ"),
        (1, "ĐÁNH GIÁ CHUNG"),
    ]
    first, *_ = told(app, year)
    assert first.text == (
        f"Văn bản được đánh giá: {plan.name} số 03/KH-UBND ngày 07/01/2021 của Ủy ban nhân dân xã."
    )
    targets, tasks = (block for block in told(app, year) if isinstance(block, Table))
    assert (len(targets.rows), len(tasks.rows)) == (1, 1)


def test_several_plans_stand_under_headings_that_nest(app, year):
    keep_plan(app, name="Kế hoạch thứ hai", valid_from=date(2025, 1, 1))
    keep_plan(app, name="Kế hoạch thứ nhất", valid_from=date(2024, 1, 1))
    found = headings(app, year)
    assert [text for level, text in found if level == 1] == [
        "KẾ HOẠCH THỨ NHẤT",
        "KẾ HOẠCH THỨ HAI",
    ]
    assert all(after <= before + 1 for (before, _), (after, _) in pairwise(found))
    assert [level for level, _ in found] == [1, 2, 2, 2, 1, 2, 2, 2]


@pytest.mark.parametrize(
    ("first", "last", "told_of"),
    [
        (date(2026, 12, 31), date(2030, 12, 31), True),
        (date(2020, 1, 1), date(2026, 1, 1), True),
        (date(2020, 1, 1), date(2025, 12, 31), False),
        (date(2027, 1, 1), date(2030, 12, 31), False),
    ],
)
def test_a_plan_is_of_every_year_that_it_runs_in(app, year, first, last, told_of):
    app.records.save(an_action_plan(valid_from=first, valid_to=last))
    assert bool(headings(app, year)) is told_of


def test_it_says_what_the_plans_own_page_says(app, year):
    plan = keep_plan(app)
    whole = text_of(app.reports.draft_pdf(KIND, year))
    (made,) = app.plans.evaluation(plan.id, 2026).targets
    assert made.reached == Decimal(3)
    assert "Số vụ tảo hôn: 3" in whole


def test_an_issued_one_is_printed_from_what_was_frozen(app, year):
    plan = keep_plan(app)
    issued = app.issuing.issue(KIND, year, "12", date(2026, 11, 23))
    before = app.issuing.reprint(issued.id)
    app.records.delete(type(plan), plan.id)
    assert app.issuing.reprint(issued.id) == before
    assert "Số vụ tảo hôn" in text_of(before)

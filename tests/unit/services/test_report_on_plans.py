"""The report on the plans of a year: every plan that runs in it, evaluated as on its own page."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest

from cpo_desktop.reports.catalogue import report_kind
from cpo_desktop.reports.document import Heading, Table
from cpo_desktop.reports.sections.tables import FigureTable
from cpo_desktop.reports.snapshot import from_json, to_json
from cpo_desktop.reports.told import as_blocks
from cpo_desktop.services.issuing import Issuing
from tests.factory import (
    a_child,
    a_circumstance,
    a_target,
    a_target_year,
    a_task,
    an_action_plan,
    an_inspection,
)
from tests.unit.reports.reading import text_of

KIND = "plan_evaluation"
TEXTS = [
    (1, "ĐÁNH GIÁ CHUNG"),
    (2, "Kết quả nổi bật"),
    (2, "Tồn tại, hạn chế và nguyên nhân"),
    (1, "PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI"),
    (1, "KIẾN NGHỊ, ĐỀ XUẤT"),
]


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
        *TEXTS,
    ]
    first, *rest = told(app, year)
    assert first.text == (
        f"Văn bản được đánh giá: {plan.name} số 03/KH-UBND ngày 07/01/2021 của Ủy ban nhân dân xã."
    )
    (targets,) = (block for block in rest if isinstance(block, FigureTable))
    (tasks,) = (block for block in rest if isinstance(block, Table))
    assert (len(targets.table.rows), len(tasks.rows)) == (1, 1)


def test_several_plans_stand_under_headings_that_nest(app, year):
    keep_plan(app, name="Kế hoạch thứ hai", valid_from=date(2025, 1, 1))
    keep_plan(app, name="Kế hoạch thứ nhất", valid_from=date(2024, 1, 1))
    found = headings(app, year)
    of_all = [text for level, text in TEXTS if level == 1]
    assert [text for level, text in found if level == 1] == [
        "KẾ HOẠCH THỨ NHẤT",
        "KẾ HOẠCH THỨ HAI",
        *of_all,
    ]
    assert all(after <= before + 1 for (before, _), (after, _) in pairwise(found))
    assert [level for level, _ in found][: -len(TEXTS)] == [1, 2, 2, 2, 1, 2, 2, 2]


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


def test_an_issued_one_is_printed_from_what_was_frozen(app, year, clock):
    plan = keep_plan(app)
    clock.now = clock.now.replace(month=12, day=15)  # the year closed the day before
    issued = app.issuing.issue(KIND, year, Issuing("12", date(2026, 12, 15)))
    before = app.issuing.reprint(issued.id)
    app.records.delete(type(plan), plan.id)
    assert app.issuing.reprint(issued.id) == before
    assert "Số vụ tảo hôn" in text_of(before)


def test_a_computed_target_opens_the_records_behind_it(app, year):
    plan = an_action_plan()
    target = a_target(plan, indicator="inspections")
    held = an_inspection(held_on=date(2026, 5, 4))
    for record in (plan, target, a_target_year(target), held):
        app.records.save(record)
    (table,) = app.reports.tables(KIND, year)
    (key,) = (key for key in table.keys[0] if key)
    assert table.table.rows[0].cells[table.keys[0].index(key)] == 1
    assert [each.id for each in app.reports.records_behind(KIND, key, year)] == [held.id]


def test_what_the_officer_writes_takes_the_place_of_what_is_offered(app, year):
    keep_plan(app)
    offered = app.reports.offered(KIND, year)
    assert "đạt 1/1 chỉ tiêu (100,0%): Số vụ tảo hôn (3)" in offered["results"]
    assert offered["results"].removeprefix("- ") in text_of(app.reports.draft_pdf(KIND, year))
    app.reports.save_narrative(KIND, year, {"results": "Đã hoàn thành."})
    text = text_of(app.reports.draft_pdf(KIND, year))
    assert "Đã hoàn thành." in text
    assert "đạt 1/1 chỉ tiêu (100,0%): Số" not in text


def test_a_report_issued_before_it_had_texts_stays_without_them(app, year):
    keep_plan(app)
    draft = app.reports.draft(KIND, year)
    old = replace(draft, told=as_blocks(draft.told), narrative={}, number="7")
    again = from_json(to_json(old))
    assert again == old
    headings_ = [
        block.text for block in report_kind(KIND).document(again).body if isinstance(block, Heading)
    ]
    assert "Kết quả nổi bật" not in headings_


def test_the_comparison_with_another_year_tells_counts_but_no_shares(app, year):
    plan = an_action_plan()
    held, share = (a_target(plan, indicator=code) for code in ("inspections", "special_share"))
    child = a_child(village=app.office.villages()[0].id)
    for record in (plan, held, share, a_target_year(held), a_target_year(share), child):
        app.records.save(record)
    app.records.save(a_circumstance(child))
    app.records.save(an_inspection(held_on=date(2026, 5, 4)))
    found = app.reports.compared(KIND, year, app.reports.period(KIND, "2025"))
    (table,) = (block for block in found.blocks if isinstance(block, FigureTable))
    assert [row.cells[2:4] for row in table.table.rows] == [(1, 0)]

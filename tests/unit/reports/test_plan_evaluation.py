"""The evaluation of a plan as sentences and as an official report."""

from datetime import date
from decimal import Decimal

import pytest

from cpo_desktop.domain.evaluation import evaluation, outcome
from cpo_desktop.domain.figures import Figures, figure_key
from cpo_desktop.domain.periods import PeriodKind, period
from cpo_desktop.reports.document import texts
from cpo_desktop.reports.files import rendered
from cpo_desktop.reports.pdf import render_pdf
from cpo_desktop.reports.plan_evaluation import (
    as_text,
    blocks,
    document,
    target_table,
    task_table,
)
from cpo_desktop.reports.plan_texts import offered
from cpo_desktop.reports.sections.tables import stated
from cpo_desktop.reports.snapshot import Sender
from tests.factory import a_target, a_target_year, a_task, an_action_plan
from tests.unit.reports.reading import text_of
from tests.unit.reports.sheets import sheets

YEAR = period(PeriodKind.YEAR, 2026)
DURING = date(2026, 11, 23)
AFTER = date(2027, 1, 10)
PLAN = an_action_plan(
    name="Kế hoạch bảo vệ trẻ em",
    number="12/KH-UBND",
    issuer="Ủy ban nhân dân xã Suối Hoa",
    issued_on=date(2024, 2, 5),
)
SENDER = Sender(
    commune="Xã Suối Hoa",
    place="Suối Hoa",
    addressees=("Sở Y tế tỉnh Đắk Lắk",),
    recipients=("Như trên", "Lưu: VT"),
    authority=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
    signer="Trần Văn Quý",
)


def a_share(**given):
    usual = {"name": "Trẻ em được hỗ trợ", "unit": "%", "direction": "at_least"}
    return a_target(PLAN, **(usual | given))


def a_count(**given):
    usual = {"name": "Số vụ tảo hôn", "unit": "vụ", "direction": "at_most"}
    return a_target(PLAN, **(usual | given))


def told(target, planned=None, reached=None, *, today=AFTER, figures=None):
    asked = planned and [
        a_target_year(target, planned=Decimal(planned), actual=reached and Decimal(reached))
    ]
    return outcome(target, YEAR, asked or (), figures or Figures({}), today)


def made(*outcomes, tasks=(), today=AFTER, plan=PLAN):
    return evaluation(plan, YEAR, outcomes, tasks, today)


def lines(*outcomes, **given):
    return as_text(made(*outcomes, **given)).split("\n")


# Targets


def test_a_target_says_what_was_reached_what_was_asked_and_how_it_changed():
    target = a_share(baseline=Decimal("78.5"), baseline_year=2023)
    assert (
        "- Trẻ em được hỗ trợ: 85% (chỉ tiêu từ 84% trở lên), đạt; tăng 6,5 điểm phần trăm so với "
        "năm 2023."
    ) in lines(told(target, "84", "85"))


def test_what_must_not_be_exceeded_is_said_so_and_counted_in_its_unit():
    target = a_count(baseline=Decimal(9), baseline_year=2023)
    assert (
        "- Số vụ tảo hôn: 7 vụ (chỉ tiêu không quá 5 vụ), không đạt; giảm 2 vụ so với năm 2023."
    ) in lines(told(target, "5", "7"))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "- Số vụ tảo hôn: 4 vụ (chỉ tiêu không quá 5 vụ), đạt."),
        (
            {"baseline": Decimal(4)},
            (
                "- Số vụ tảo hôn: 4 vụ (chỉ tiêu không quá 5 vụ), đạt; không thay đổi so với khi bắt "
                "đầu kế hoạch."
            ),
        ),
        ({"unit": ""}, "- Số vụ tảo hôn: 4 (chỉ tiêu không quá 5), đạt."),
    ],
)
def test_without_a_baseline_a_year_or_a_unit_nothing_is_made_up(given, said):
    assert said in lines(told(a_count(**given), "5", "4"))


def test_decimals_are_written_the_vietnamese_way_without_spare_noughts():
    said = lines(told(a_share(unit="đồng"), "1250000.50", "1250000.00"))
    assert "- Trẻ em được hỗ trợ: 1.250.000 đồng (chỉ tiêu từ 1.250.000,5 đồng trở lên), " in (
        "\n".join(said)
    )


def test_in_a_year_that_runs_the_day_is_said_and_nothing_is_final():
    said = lines(told(a_share(), "84", "60", today=DURING), today=DURING)
    assert "Tính đến ngày 23/11/2026, trong 1 chỉ tiêu được giao: đạt 0 chỉ tiêu và chưa đạt 1 chỉ tiêu." in said  # fmt: skip
    assert "- Trẻ em được hỗ trợ: 60% (chỉ tiêu từ 84% trở lên), chưa đạt." in said


def test_the_targets_are_added_up():
    said = lines(
        told(a_share(), "84", "85"),
        told(a_share(), "84", "80"),
        told(a_count(), "5"),
        told(a_count()),
    )
    assert (
        "Năm 2026, trong 3 chỉ tiêu được giao: đạt 1 chỉ tiêu, không đạt 1 chỉ tiêu và 1 chỉ tiêu chưa "
        "có số liệu."
    ) in said
    assert "- Số vụ tảo hôn: chưa có số liệu (chỉ tiêu không quá 5 vụ)." in said


# Tasks

DONE = {"done_on": date(2026, 5, 1), "state": "done"}


def test_tasks_are_counted_by_how_they_stand_and_what_is_not_done_in_time_is_named():
    tasks = [
        a_task(PLAN, due_on=date(2026, 6, 1), **DONE),
        a_task(PLAN, due_on=date(2026, 5, 2), done_on=date(2026, 5, 1), state="partly"),
        a_task(PLAN, name="Lắp camera", lead="commune_police", due_on=date(2026, 4, 1), **DONE),
        a_task(PLAN, name="Làm sân chơi.", due_on=date(2026, 9, 1)),
        a_task(PLAN, name="Xây nhà tạm lánh", due_on=date(2026, 8, 1), state="dropped"),
    ]
    said = lines(tasks=tasks)
    assert (
        "Năm 2026, trong 5 nhiệm vụ của năm: 2 nhiệm vụ hoàn thành đúng hạn, 1 nhiệm vụ hoàn thành muộn, "
        "1 nhiệm vụ quá hạn chưa hoàn thành và 1 nhiệm vụ không thực hiện. Trong số đã hoàn thành, 1 "
        "nhiệm vụ hoàn thành một phần."
    ) in said
    named = [each for each in said if each.startswith("- ")]
    assert named == [
        "- Lắp camera (hoàn thành muộn, hạn 01/04/2026, chủ trì: Công an xã).",
        "- Xây nhà tạm lánh (không thực hiện, hạn 01/08/2026).",
        "- Làm sân chơi (quá hạn chưa hoàn thành, hạn 01/09/2026).",
    ]


# The whole


def test_the_conclusion_gives_shares_and_what_is_left_to_do():
    tasks = [
        a_task(PLAN, due_on=date(2026, 6, 1), **DONE),
        a_task(PLAN, due_on=date(2026, 9, 1)),
        a_task(PLAN, due_on=date(2026, 9, 2)),
    ]
    outcomes = (told(a_share(), "84", "85"), told(a_share(), "84", "80"))
    assert lines(*outcomes, tasks=tasks)[-1] == (
        "Năm 2026, đạt 1/2 chỉ tiêu (50,0%) và hoàn thành 1/3 nhiệm vụ (33,3%). Các chỉ tiêu chưa đạt và "
        "nhiệm vụ quá hạn nêu trên được tiếp tục chỉ đạo thực hiện trong năm 2027."
    )
    assert lines(outcomes[0])[-1] == "Năm 2026, đạt 1/1 chỉ tiêu (100,0%)."


@pytest.mark.parametrize(
    ("ends", "today", "said"),
    [
        (date(2026, 12, 31), AFTER, "Kế hoạch đã kết thúc; các nhiệm vụ quá hạn nêu trên chưa hoàn thành."),
        (date(2026, 6, 30), DURING, "Kế hoạch đã kết thúc; các nhiệm vụ quá hạn nêu trên chưa hoàn thành."),
        (
            date(2026, 12, 31),
            DURING,
            "Các nhiệm vụ quá hạn nêu trên được tiếp tục chỉ đạo thực hiện trong thời gian tới.",
        ),
        (
            date(2027, 1, 1),
            AFTER,
            "Các nhiệm vụ quá hạn nêu trên được tiếp tục chỉ đạo thực hiện trong năm 2027.",
        ),
    ],
)  # fmt: skip
def test_a_plan_that_has_ended_promises_nothing(ends, today, said):
    plan = an_action_plan(valid_to=ends)
    tasks = [a_task(plan, due_on=date(2026, 5, 1))]
    assert lines(plan=plan, tasks=tasks, today=today)[-1].endswith(f"(0,0%). {said}")


def test_when_the_figures_are_closed_the_targets_are_decided_and_the_tasks_are_not():
    day = date(2026, 12, 20)
    tasks = [a_task(PLAN, due_on=date(2026, 12, 31))]
    said = lines(told(a_share(), "84", "80", today=day), today=day, tasks=tasks)
    assert "Năm 2026, trong 1 chỉ tiêu được giao: đạt 0 chỉ tiêu và không đạt 1 chỉ tiêu." in said
    assert "Tính đến ngày 20/12/2026, trong 1 nhiệm vụ của năm: 1 nhiệm vụ chưa đến hạn." in said


def test_a_target_without_a_unit_is_told_in_that_of_its_indicator():
    figures = Figures({figure_key("marriages"): 3})
    computed = told(a_count(indicator="marriages", unit=""), "5", figures=figures)
    assert "- Số vụ tảo hôn: 3 vụ (chỉ tiêu không quá 5 vụ), đạt." in lines(computed)
    assert cells(target_table(made(computed)))[0][2] == "vụ"


def test_a_year_without_anything_says_so():
    said = lines()
    assert "Kế hoạch không giao chỉ tiêu cho năm 2026." in said
    assert "Kế hoạch không có nhiệm vụ phải thực hiện trong năm 2026." in said
    assert said[-1] == "Năm 2026 kế hoạch không có chỉ tiêu, nhiệm vụ để đánh giá."


def cells(table):
    return [row.cells for row in getattr(table, "table", table).rows]


def test_the_table_of_targets_marks_what_was_computed():
    figures = Figures({figure_key("marriages"): 3})
    computed = told(a_count(indicator="marriages", baseline=Decimal(9)), "5", figures=figures)
    table = target_table(made(computed, told(a_share(), "84", "80"), told(a_share())))
    assert cells(table) == [
        (1, "Số vụ tảo hôn", "vụ", Decimal(9), "≤", Decimal(5), 3, "(*)", "Đạt"),
        (2, "Trẻ em được hỗ trợ", "%", "–", "≥", Decimal(84), Decimal(80), None, "Không đạt"),
        (3, "Trẻ em được hỗ trợ", "%", "–", None, "–", "–", None, "Không giao"),
    ]
    assert "từ ngày 15/12/2025 đến ngày 14/12/2026" in table.table.note
    assert not target_table(made(told(a_share(), "84", "80"))).table.note


def test_what_was_computed_has_the_figure_behind_it():
    figures = Figures({figure_key("special"): 8, figure_key("special_supported"): 5})
    computed = told(a_share(indicator="special_supported"), "84", figures=figures)
    table = target_table(made(computed, told(a_share(), "84", "80")))
    key = figure_key("special_supported")
    assert [[each for each in keys if each] for keys in table.keys] == [[key], []]
    at = table.keys[0].index(key)
    # 5/8 is 62,5%: a share, which no other report compares or corrects as if it were the figure.
    assert table.table.rows[0].cells[at] == Decimal("62.5")
    assert stated(table.table.rows[0], table.keys[0]) == [None] * len(table.keys[0])


def test_a_share_that_comes_out_even_is_still_no_count():
    figures = Figures({figure_key("special"): 5, figure_key("special_supported"): 5})
    table = target_table(made(told(a_share(indicator="special_supported"), "84", figures=figures)))
    assert not any(stated(table.table.rows[0], table.keys[0]))


def test_figures_are_numbers_in_excel():
    figures = Figures({figure_key("marriages"): 3})
    computed = told(a_count(indicator="marriages"), "5", figures=figures)
    report = document(made(computed, told(a_share(), "1250000.50", "62.5")), SENDER)
    (sheet,) = (
        each
        for each in sheets(rendered(report, "xlsx")).values()
        if "Chỉ tiêu giao" in each.texts()
    )
    rows = {row[1]: row for row in map(sheet.row, range(1, 20)) if len(row) > 8}
    assert rows["Số vụ tảo hôn"][5:8] == [5, 3, "(*)"]
    assert rows["Trẻ em được hỗ trợ"][5:7] == [1_250_000.5, 62.5]


def test_the_table_of_tasks_says_who_leads_and_when_it_was_done():
    tasks = [
        a_task(PLAN, lead="school", due_on=date(2026, 6, 1), **DONE),
        a_task(PLAN, due_on=date(2026, 12, 10), done_on=date(2027, 1, 5), state="done"),
        a_task(PLAN, due_on=date(2026, 12, 11), done_on=date(2026, 3, 1), state="dropped"),
    ]
    assert cells(task_table(made(tasks=tasks))) == [
        (1, "Lập nhóm liên ngành", "Trường học", date(2026, 6, 1), date(2026, 5, 1),
         "Hoàn thành đúng hạn"),
        (2, "Lập nhóm liên ngành", "", date(2026, 12, 10), "–", "Quá hạn chưa hoàn thành"),
        (3, "Lập nhóm liên ngành", "", date(2026, 12, 11), "–", "Không thực hiện"),
    ]  # fmt: skip


def test_the_report_has_the_head_of_an_official_document_and_rests_on_the_plan():
    report = document(made(told(a_share(), "84", "85")), SENDER)
    assert report.legal_bases == (
        "Căn cứ Kế hoạch số 12/KH-UBND ngày 05/02/2024 của Ủy ban nhân dân xã Suối Hoa",
    )
    assert report.abstract == "Kết quả thực hiện Kế hoạch bảo vệ trẻ em,\nnăm 2026"
    assert report.created == date(2026, 12, 31)
    text = text_of(render_pdf(report))
    assert "BÁO CÁO" in text
    assert "I. KẾT QUẢ THỰC HIỆN CHỈ TIÊU" in text
    assert "Trẻ em được hỗ trợ: 85% (chỉ tiêu từ 84% trở lên), đạt." in text
    assert not document(made(plan=an_action_plan(number="")), SENDER).legal_bases


def test_nothing_personal_is_printed():
    tasks = [a_task(PLAN, evidence="Biên bản của Nguyễn Văn An", **DONE)]
    found = made(tasks=tasks, plan=an_action_plan(remarks="Hỏi Lò Thị Kín"))
    said = " ".join(each for block in blocks(found) for each in texts(block)) + as_text(found)
    assert "Nguyễn Văn An" not in said
    assert "Lò Thị Kín" not in said


def test_of_nothing_there_is_no_table():
    assert [type(each).__name__ for each in blocks(made())] == [
        "Heading", "Paragraph", "Heading", "Paragraph",
    ]  # fmt: skip


# For the report on all plans


def of(part, *several):
    return {each.part: each.text for each in offered(several)}[part].split("\n")


TASKS = (
    a_task(PLAN, due_on=date(2026, 6, 1), **DONE),
    a_task(PLAN, name="Lắp camera.", due_on=date(2026, 4, 1), **DONE),
    a_task(PLAN, name="Làm sân chơi", due_on=date(2026, 9, 1)),
    a_task(PLAN, name="Xây nhà tạm lánh", due_on=date(2026, 8, 1), state="dropped"),
)


def test_what_went_well_is_offered_with_names():
    found = made(
        told(a_share(), "84", "85.5"), told(a_count(), "5", "7"), told(a_count(), "5"), tasks=TASKS
    )
    assert of("results", found) == [
        "- Năm 2026, đạt 1/3 chỉ tiêu (33,3%): Trẻ em được hỗ trợ (85,5%).",
        "- Năm 2026, hoàn thành 2/4 nhiệm vụ (50,0%), trong đó 1 nhiệm vụ hoàn thành muộn: Lắp camera.",
    ]
    assert of("difficulties", found) == [
        "- 1 chỉ tiêu không đạt: Số vụ tảo hôn (7 vụ).",
        "- 1 chỉ tiêu chưa có số liệu: Số vụ tảo hôn.",
        "- 1 nhiệm vụ quá hạn chưa hoàn thành: Làm sân chơi.",
        "- 1 nhiệm vụ không thực hiện: Xây nhà tạm lánh.",
    ]
    assert of("plans", found) == [
        "- Tiếp tục chỉ đạo thực hiện các chỉ tiêu chưa đạt và các nhiệm vụ quá hạn trong năm 2027."
    ]


def test_of_several_plans_each_sentence_names_its_own():
    other = made(told(a_count(), "5", "4"), plan=an_action_plan(name="Kế hoạch khác"))
    assert of("results", made(told(a_count(), "5", "9")), other) == [
        "- Kế hoạch bảo vệ trẻ em: năm 2026, chưa đạt chỉ tiêu và chưa hoàn thành nhiệm vụ nào.",
        "- Kế hoạch khác: năm 2026, đạt 1/1 chỉ tiêu (100,0%): Số vụ tảo hôn (4 vụ).",
    ]


def test_a_plan_that_has_ended_is_not_gone_on_with():
    ended = made(told(a_count(), "5", "9"), plan=an_action_plan(valid_to=date(2026, 12, 31)))
    assert of("plans", ended) == [""]


def test_without_a_plan_nothing_is_offered():
    assert offered([]) == ()

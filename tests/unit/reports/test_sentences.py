"""The sentences that are offered to the officer: what moved, where most of it is, what is left undone."""

import re
import unicodedata

import pytest

from cpo_desktop.domain.figures import Figures, ThreePeriods, figure_key
from cpo_desktop.domain.periods import PeriodKind, period
from cpo_desktop.reports.catalogue import REPORT_KINDS, report_kind
from cpo_desktop.reports.sections.narrative import (
    DIFFICULTIES,
    PLANS,
    PROPOSALS,
    RESULTS,
    SITUATION,
    offered,
)
from cpo_desktop.reports.snapshot import Village
from tests.unit.reports.test_periodic import CUTOFF, a_snapshot, figures, said

FIVE = tuple(
    Village(id=f"v{number}", name=name)
    for number, name in enumerate(("Thôn Đông", "Thôn Đoài", "Bản <b>", "=Xóm", "Tổ 7"), 1)
)
YEAR = ThreePeriods.around(period(PeriodKind.YEAR, 2025, 1, CUTOFF), CUTOFF)


def test_the_three_villages_with_most_are_named_in_order():
    counted = figures(
        risk=24,
        risk__village__v1=3,
        risk__village__v2=9,
        risk__village__v3=4,
        risk__village__v4=8,
        special_told__village__v5=5,
        marriages=3,
        marriages__village__v2=3,
    )
    text = offered(a_snapshot(counted, villages=FIVE), SITUATION)
    assert (
        "- Thôn, tổ dân phố có nhiều trẻ em có nguy cơ nhất: Thôn Đoài (9 trẻ em), =Xóm (8 trẻ em) và "
        "Bản <b> (4 trẻ em)."
    ) in text
    assert (
        "nhiều trẻ em có hoàn cảnh đặc biệt (không kể các nhóm không chia theo thôn) nhất: Tổ 7 (5 trẻ"
    ) in text
    assert "nhiều vụ tảo hôn nhất: Thôn Đoài (3 vụ)." in text


def test_a_village_with_one_or_two_is_never_named():
    counted = figures(
        special=4,
        special_told__village__v1=2,
        risk=3,
        risk__village__v2=1,
        marriages=2,
        marriages__village__v3=2,
    )
    text = offered(a_snapshot(counted, villages=FIVE), SITUATION)
    assert not [village.name for village in FIVE if village.name in text]


def test_violence_and_abuse_are_told_of_no_village_however_many():
    counted = figures(
        violence=40,
        violence__village__v1=40,
        cases=30,
        cases__village__v1=30,
        abused=30,
        abused__village__v1=30,
        special__village__v1=50,
    )
    assert "Thôn Đông" not in offered(a_snapshot(counted, villages=FIVE), SITUATION)


def test_where_there_is_one_village_it_need_not_be_named():
    counted = figures(risk=9, risk__village__v1=9)
    assert "Thôn Đông" not in offered(a_snapshot(counted, villages=FIVE[:1]), SITUATION)


def test_what_is_late_or_undone_is_offered_as_a_difficulty():
    counted = figures(
        plans_due__timing__late=2,
        plans_due__timing__overdue=1,
        plans_due__timing__in_time=9,
        approvals_due__timing__overdue=3,
        cases_open=4,
        followups_overdue=5,
        visits_overdue=6,
        findings_overdue=7,
        tasks_overdue=8,
    )
    assert offered(a_snapshot(counted), DIFFICULTIES).split("\n") == [
        "- Có 2 vụ việc trình kế hoạch muộn và 1 vụ việc quá hạn chưa trình kế hoạch.",
        "- Có 3 vụ việc quá hạn chưa phê duyệt kế hoạch.",
        "- Còn 4 vụ việc bảo vệ trẻ em đang giải quyết khi chốt số liệu.",
        "- Còn 5 lượt theo dõi sau hỗ trợ quá hạn chưa thực hiện.",
        "- Còn 6 lượt thăm hộ gia đình quá hạn chưa thực hiện.",
        "- Còn 7 nội dung phát hiện qua kiểm tra quá hạn chưa khắc phục.",
        "- Còn 8 nhiệm vụ của các kế hoạch quá hạn chưa hoàn thành.",
    ]


def test_what_waits_for_an_answer_is_offered_as_a_proposal():
    counted = figures(proposals_waiting=3, proposals_waiting__kind__proposal=3)
    assert offered(a_snapshot(counted), PROPOSALS) == (
        "- Đề nghị cấp trên xem xét, trả lời 3 khó khăn, kiến nghị (3 kiến nghị, đề xuất) đã gửi mà chưa "
        "được trả lời."
    )


@pytest.mark.parametrize("part", [DIFFICULTIES, PROPOSALS])
def test_without_anything_undone_there_is_nothing_to_say(part):
    assert offered(a_snapshot(), part) == "Không có."


def test_an_empty_period_is_told_all_the_same():
    assert offered(a_snapshot(), SITUATION).split("\n") == [
        "- Không có trẻ em có hoàn cảnh đặc biệt; không phát sinh trong kỳ.",
        "- Không có trẻ em có nguy cơ; không phát sinh trong kỳ.",
        "- Không phát sinh trường hợp tảo hôn trong kỳ.",
    ]
    assert offered(a_snapshot(), RESULTS) == (
        "- Không có biện pháp hỗ trợ, can thiệp nào được thực hiện trong kỳ."
    )
    assert offered(a_snapshot(), PLANS)


DONE = {
    "special": 8,
    "special_supported": 6,
    "abused_helped": 3,
    "cases_closed": 2,
    "marriage_prevented": 1,
    "violence_handled": 4,
    "violence_supported": 5,
    "measures": 12,
    "measures__was": 10,
    "receivers": 9,
    "funds": 1_250_000,
    "outreach": 3,
    "outreach_reached": 1234,
    "trainings": 2,
    "training_people": 40,
    "inspections": 1,
    "findings": 2,
    "visits_done": 7,
    "tasks_done": 4,
}


def test_results_are_what_was_done():
    assert offered(a_snapshot(figures(**DONE)), RESULTS).split("\n") == [
        "- Hỗ trợ, trợ giúp 6/8 trẻ em có hoàn cảnh đặc biệt, đạt 75,0%.",
        "- Hỗ trợ, can thiệp 3 trẻ em bị xâm hại; kết thúc 2 vụ việc bảo vệ trẻ em.",
        "- Ngăn chặn được 1 vụ tảo hôn.",
        "- Xử lý 4 vụ bạo lực gia đình; hỗ trợ 5 lượt người bị bạo lực gia đình.",
        (
            "- Thực hiện 12 biện pháp hỗ trợ, can thiệp cho 9 đối tượng với tổng kinh phí 1.250.000 đồng; "
            "số biện pháp tăng 2 (20,0%) so với kỳ trước, tăng 12 so với cùng kỳ năm trước."
        ),
        (
            "- Thực hiện 3 lượt truyền thông với 1.234 lượt người tiếp cận; tổ chức 2 lớp tập huấn cho 40 "
            "lượt người."
        ),
        "- Thực hiện 1 cuộc kiểm tra, giám sát, phát hiện 2 nội dung cần khắc phục.",
        "- Thăm 7 lượt hộ gia đình.",
        "- Hoàn thành 4 nhiệm vụ của các kế hoạch.",
    ]


def test_what_happened_is_no_result():
    counted = figures(cases=5, abused=3, marriages=2, violence=4, special=9, risk=4)
    assert offered(a_snapshot(counted), RESULTS) == (
        "- Không có biện pháp hỗ trợ, can thiệp nào được thực hiện trong kỳ."
    )
    assert offered(a_snapshot(counted), SITUATION).split("\n")[2:4] == [
        "- Tiếp nhận 5 vụ việc bảo vệ trẻ em; tăng 5 so với kỳ trước, tăng 5 so với cùng kỳ năm trước.",
        "- Có 3 trẻ em bị xâm hại; tăng 3 so với kỳ trước, tăng 3 so với cùng kỳ năm trước.",
    ]


def test_what_went_down_to_nothing_is_told_without_a_nought():
    counted = figures(risk__was=3, marriages__year_ago=2, cases=0, cases__was=1)
    told = offered(a_snapshot(counted), SITUATION).split("\n")
    assert told[1:4] == [
        (
            "- Cuối kỳ không còn trẻ em có nguy cơ; giảm 3 (100,0%) so với kỳ trước, không thay đổi so với "
            "cùng kỳ năm trước."
        ),
        (
            "- Không phát sinh vụ việc bảo vệ trẻ em trong kỳ; giảm 1 (100,0%) so với kỳ trước, không thay "
            "đổi so với cùng kỳ năm trước."
        ),
        "- Không có trẻ em bị xâm hại trong kỳ.",
    ]
    assert "giảm 2 (100,0%) so với cùng kỳ năm trước" in told[4]


TEXTS = [(kind, part) for kind in REPORT_KINDS for part in kind.parts if part.offer]
NOUGHT = re.compile(r"(?<![\d.,/])0(,0)?(?=\s|%|\.$|;)")


@pytest.mark.parametrize(("kind", "part"), TEXTS, ids=lambda each: each.key)
def test_no_nought_is_told_in_a_sentence(kind, part):
    """With everything nought but one figure, that one alone is told."""
    nothing = figures(outreach=0, trainings=0, cases=0, violence=0)
    for left in (
        *DONE,
        "opinions_told",
        "contributions",
        "budget_allocated",
        "violence_open",
        "marriages",
    ):
        words = offered(a_snapshot(Figures({**nothing.values, figure_key(left): 3})), part)
        assert not NOUGHT.search(words), words
        assert unicodedata.is_normalized("NFC", words)


def test_what_rounds_to_nothing_is_not_told_in_percent():
    counted = figures(special=10_001, special__was=10_000, special__year_ago=10_000)
    assert "tăng 1 so với kỳ trước" in offered(a_snapshot(counted), SITUATION)


def test_what_the_officer_wrote_stays_the_officers():
    counted = figures(tasks_overdue=8)
    text = said(a_snapshot(counted, narrative={"difficulties": "Thiếu người."}))
    assert "Thiếu người." in text
    assert "Còn 8 nhiệm vụ" not in text


def test_a_year_is_compared_once_for_what_is_before_it_is_the_year_before():
    counted = figures(special=12, special__was=10, special__year_ago=10, special__group__N04=12)
    snapshot = a_snapshot(counted, periods=YEAR)
    assert offered(snapshot, SITUATION).startswith(
        "- Quản lý, theo dõi 12 trẻ em có hoàn cảnh đặc biệt; tăng 2 (20,0%) so với cùng kỳ năm trước."
    )
    assert "kỳ trước" not in said(snapshot).lower()
    for each in report_kind("periodic").tables(snapshot):
        assert not [column for column in each.table.columns if "ỳ trước" in column.group]


def test_the_marks_of_the_columns_close_up_where_columns_are_left_out():
    counted = figures(special=12, special__year_ago=10, special__group__N04=12)
    (made,) = [
        each
        for each in report_kind("periodic").tables(a_snapshot(counted, periods=YEAR))
        if "14 nhóm" in each.table.caption
    ]
    assert [column.mark for column in made.table.columns] == [
        "", "A", "1", "2", "3", "4=1+2-3", "5", "6",
    ]  # fmt: skip
    assert made.table.rows[0].cells == (None, "Tổng số trẻ em", 0, 0, 0, 12, 0, 2)

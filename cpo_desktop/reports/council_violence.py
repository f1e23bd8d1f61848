"""The report to the People's Council on domestic violence: what happened, what was done, what is asked.

Nothing of it is told by village, and small parts are not told: the council sits in public.
"""

from typing import Final

from cpo_desktop.domain.figures import figure_key
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.composing import Content
from cpo_desktop.reports.document import Block, Heading, Paragraph
from cpo_desktop.reports.notation import number
from cpo_desktop.reports.sections import council, sentences
from cpo_desktop.reports.sections.charts import chart_annex, trend
from cpo_desktop.reports.sections.narrative import Part, assessment, written
from cpo_desktop.reports.sections.tables import (
    COMPARED_WITH_UNIT,
    FigureTable,
    counted_line,
    figure_table,
    sum_line,
)
from cpo_desktop.reports.sections.violence import handling, situation, support
from cpo_desktop.reports.snapshot import Snapshot

_TREND: Final = {
    "Số vụ bạo lực gia đình (vụ)": figure_key("violence"),
    "Người bị bạo lực (người)": figure_key("violence_victims"),
    "Số vụ được xử lý (vụ)": figure_key("violence_handled"),
}
TREND: Final = tuple(_TREND.values())
_LEGAL_BASES: Final = ("Căn cứ Luật Phòng, chống bạo lực gia đình số 13/2022/QH15",)
_OUTREACH: Final = figure_key("outreach", topic="domestic_violence")
_REACHED: Final = figure_key("outreach_reached", topic="domestic_violence")
_ADDRESSES: Final = figure_key("facilities", kind="trusted_address")
_ALLOCATED: Final = figure_key("budget_allocated", programme="domestic_violence")
_USED: Final = figure_key("budget_used", programme="domestic_violence")
_NO_MEANS: Final = (
    "Chưa có địa chỉ tin cậy, dự toán cho phòng, chống bạo lực gia đình trong danh sách."
)
_NO_ACTIVITY: Final = "Trong kỳ không phát sinh hoạt động phòng, chống bạo lực gia đình"


def _guidance(snapshot: Snapshot) -> str:
    figures = snapshot.figures
    held, reached = figures.value(_OUTREACH), figures.value(_REACHED)
    if not held:
        return ""
    heard = f" với {number(reached)} lượt người tiếp cận" if reached else ""
    return f"Tổ chức {number(held)} lượt truyền thông về phòng, chống bạo lực gia đình{heard}."


def _situation(snapshot: Snapshot) -> str:
    return sentences.as_bullets(sentences.violence(snapshot.figures))


def _results(snapshot: Snapshot) -> str:
    return sentences.as_bullets(sentences.violence_handled(snapshot.figures))


def _difficulties(snapshot: Snapshot) -> str:
    left = {"violence_open": "vụ bạo lực gia đình đang theo dõi khi chốt số liệu"}
    return sentences.as_bullets(sentences.undone(snapshot.figures, left))


def _asked(snapshot: Snapshot) -> str:
    sums = map(snapshot.figures.value, (_ALLOCATED, _USED))
    return sentences.as_bullets(
        council.asked_for_budget(snapshot, "phòng, chống bạo lực gia đình", *sums)
    )


GUIDANCE: Final = Part(
    "guidance",
    mark("Guidance and outreach"),
    "Công tác chỉ đạo, truyền thông",
    f"{_NO_ACTIVITY}.",
    _guidance,
)
SITUATION: Final = Part("situation", mark("Situation"), "Tình hình chung", "", _situation)
RESULTS: Final = Part(
    "results",
    mark("Results"),
    "Kết quả đạt được",
    "Trong kỳ không phát sinh việc xử lý vụ bạo lực gia đình, hỗ trợ người bị bạo lực gia đình.",
    _results,
)
DIFFICULTIES: Final = Part(
    "difficulties", mark("Difficulties"), "Khó khăn, hạn chế", "Không có.", _difficulties
)
PLANS: Final = Part(
    "plans",
    mark("Tasks of the next period"),
    "Nhiệm vụ kỳ tới",
    "Tiếp tục truyền thông, phát hiện, xử lý kịp thời các vụ bạo lực gia đình; hỗ trợ người bị bạo lực.",
)
ASKED: Final = Part("proposals", council.ASKED, council.ASKED_VI, "Không có.", _asked)
PARTS: Final = (GUIDANCE, SITUATION, RESULTS, DIFFICULTIES, PLANS, ASKED)


def content(snapshot: Snapshot) -> Content:
    """Situation, activities, handling, support, and what comes next."""
    body = [
        Heading(level=1, text="TÌNH HÌNH BẠO LỰC GIA ĐÌNH"),
        *situation(snapshot),
        *_activities(snapshot),
        Heading(level=1, text="XỬ LÝ VỤ BẠO LỰC GIA ĐÌNH"),
        *handling(snapshot),
        Heading(level=1, text="HỖ TRỢ NGƯỜI BỊ BẠO LỰC GIA ĐÌNH"),
        *support(snapshot),
        *assessment(snapshot, (SITUATION, RESULTS, DIFFICULTIES, PLANS, ASKED)),
    ]
    drawn = trend(snapshot, "Bạo lực gia đình qua các năm", _TREND)
    return Content(
        name="Tình hình và kết quả phòng, chống bạo lực gia đình",
        body=body,
        annexes=chart_annex(drawn),
        addressed_to=council.addressed_to(snapshot),
        legal_bases=_LEGAL_BASES,
    )


def _activities(snapshot: Snapshot) -> list[Block | FigureTable]:
    lines = [
        counted_line("Lượt truyền thông về phòng, chống bạo lực gia đình", "lượt", _OUTREACH),
        counted_line("Lượt người tiếp cận", "lượt", _REACHED),
        counted_line("Địa chỉ tin cậy, nhà tạm lánh ở cộng đồng", "cơ sở", _ADDRESSES),
        sum_line("Dự toán năm được giao", "đồng", _ALLOCATED),
        sum_line("Chi lũy kế từ dự toán của năm", "đồng", _USED),
    ]
    figures = snapshot.figures
    told: Block | FigureTable = Paragraph(text=_NO_MEANS)
    if any(line.says_something(figures) for line in lines):
        caption = "Hoạt động phòng, chống bạo lực gia đình"
        told = figure_table(figures, COMPARED_WITH_UNIT, lines, caption=caption)
    heading = Heading(level=1, text="CÔNG TÁC CHỈ ĐẠO, TRUYỀN THÔNG")
    return [heading, *written(snapshot, GUIDANCE), told]

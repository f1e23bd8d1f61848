"""A summary of the commune's own work: outreach, training, inspections, people, budget, gifts."""

from typing import Final

from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.composing import Content
from cpo_desktop.reports.sections import sentences
from cpo_desktop.reports.sections.guidance import guidance
from cpo_desktop.reports.sections.narrative import PLANS, PROPOSALS, Part
from cpo_desktop.reports.sections.resources import budget_in_words, resources
from cpo_desktop.reports.sections.texts import chapters
from cpo_desktop.reports.snapshot import Snapshot

_UNDONE: Final = {
    "tasks_overdue": "nhiệm vụ của các kế hoạch quá hạn chưa hoàn thành",
    "findings_overdue": "nội dung phát hiện qua kiểm tra quá hạn chưa khắc phục",
    "visits_overdue": "lượt thăm hộ gia đình quá hạn chưa thực hiện",
}


def _results(snapshot: Snapshot) -> str:
    figures = snapshot.figures
    budget = [budget_in_words(snapshot)] if figures.of("budget_allocated") else []
    return sentences.as_bullets(
        [
            *sentences.outreach(figures),
            *sentences.inspections(figures),
            *sentences.visits(figures),
            *sentences.tasks_done(figures),
            *budget,
            *sentences.gifts(figures, "Tiếp nhận"),
        ]
    )


def _difficulties(snapshot: Snapshot) -> str:
    return sentences.as_bullets(sentences.undone(snapshot.figures, _UNDONE))


RESULTS: Final = Part("results", mark("Results"), "Kết quả đạt được", "", _results)
DIFFICULTIES: Final = Part(
    "difficulties", mark("Difficulties"), "Khó khăn, hạn chế", "Không có.", _difficulties
)
PARTS: Final = (RESULTS, DIFFICULTIES, PLANS, PROPOSALS)


def content(snapshot: Snapshot) -> Content:
    """What was done and with what, then what the officer says of it."""
    return Content(
        name="Tổng hợp công tác truyền thông, tập huấn, kiểm tra và nguồn lực bảo vệ trẻ em",
        body=[
            *guidance(snapshot),
            *resources(snapshot),
            *chapters(
                snapshot,
                (
                    ("KẾT QUẢ ĐẠT ĐƯỢC", RESULTS),
                    ("KHÓ KHĂN, HẠN CHẾ", DIFFICULTIES),
                    ("PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI", PLANS),
                    ("KIẾN NGHỊ, ĐỀ XUẤT", PROPOSALS),
                ),
            ),
        ],
    )

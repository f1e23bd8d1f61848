"""VIII. What children were asked, what became of it, and what they were told."""

from typing import Final

from cpo_desktop.domain.figures import Figures, figure_key
from cpo_desktop.reports.document import Block, Heading
from cpo_desktop.reports.notation import number
from cpo_desktop.reports.phrases import compared, listed
from cpo_desktop.reports.sections.chapters import told
from cpo_desktop.reports.sections.tables import FigureTable, counted_line, with_parts
from cpo_desktop.reports.snapshot import Snapshot

_CONSULTATIONS: Final = figure_key("consultations")
_CONSULTED: Final = figure_key("consulted")
_OPINIONS: Final = figure_key("opinions")
_NOTHING: Final = "Trong kỳ không phát sinh cuộc lấy ý kiến trẻ em"
_WHO: Final = {
    "girls": "Trong đó trẻ em gái",
    "over_seven": "Trong đó từ đủ 7 tuổi",
    "minority": "Trong đó dân tộc thiểu số",
    "special": "Trong đó có hoàn cảnh đặc biệt",
}
_STEPS: Final = {
    "opinions_forwarded": "chuyển cơ quan có trách nhiệm",
    "opinions_answered": "được trả lời",
    "opinions_told": "phản hồi lại cho trẻ em",
}


def participation(snapshot: Snapshot) -> list[Block | FigureTable]:
    """How often children were asked, how many, and the way of their opinions."""
    if not snapshot.counts("consultations"):
        return []
    ways = snapshot.parts("consultations", "way", "opinion_ways")
    lines = [
        *with_parts("Cuộc lấy ý kiến trẻ em", "cuộc", _CONSULTATIONS, {"way": ways}),
        *with_parts("Lượt trẻ em được lấy ý kiến", "lượt", _CONSULTED, {"who": _WHO}),
        counted_line("Ý kiến, kiến nghị của trẻ em", "ý kiến", _OPINIONS),
        *(
            counted_line(f"Ý kiến {words}", "ý kiến", figure_key(indicator))
            for indicator, words in _STEPS.items()
        ),
    ]
    return [
        Heading(level=1, text="SỰ THAM GIA CỦA TRẺ EM"),
        *told(
            snapshot.figures,
            _in_words(snapshot.figures),
            lines,
            caption="Lấy ý kiến trẻ em và kết quả giải quyết",
            nothing=_NOTHING,
        ),
    ]


def _in_words(figures: Figures) -> str:
    happened = (
        f"Trong kỳ tổ chức {number(figures.value(_CONSULTATIONS))} cuộc lấy ý kiến với "
        f"{number(figures.value(_CONSULTED))} lượt trẻ em, ghi nhận {number(figures.value(_OPINIONS))} ý "
        "kiến, kiến nghị"
    )
    asked = compared(figures, _CONSULTATIONS, "cuộc", happened=happened, nothing=_NOTHING)
    steps = [
        f"{number(value)} ý kiến {words}"
        for indicator, words in _STEPS.items()
        if (value := figures.of(indicator))
    ]
    return f"{asked} Trong kỳ có {listed(steps)}." if steps else asked

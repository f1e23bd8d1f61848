"""Results of the Action Month for Children and of the children's forum, every June.

The month before says nothing of an Action Month, so that it is compared with the year before alone.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from cpo_desktop.domain.figures import Figures, When, figure_key
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.addressees import addressed_to, addressee
from cpo_desktop.reports.composing import Content
from cpo_desktop.reports.document import Block, Heading
from cpo_desktop.reports.notation import money, number
from cpo_desktop.reports.phrases import compared, listed
from cpo_desktop.reports.sections import sentences
from cpo_desktop.reports.sections.chapters import Part as Told
from cpo_desktop.reports.sections.chapters import chapter, told
from cpo_desktop.reports.sections.inspection import visits
from cpo_desktop.reports.sections.narrative import Part
from cpo_desktop.reports.sections.outreach import outreach, training
from cpo_desktop.reports.sections.resources import budget_of, contributions
from cpo_desktop.reports.sections.tables import counted_line, sum_line, with_parts
from cpo_desktop.reports.sections.texts import chapters, under
from cpo_desktop.reports.snapshot import Snapshot

_FORUM: Final = "forum"
_PROGRAMME: Final = "action_month"
_FORUMS: Final = figure_key("consultations", way=_FORUM)
_AT_FORUM: Final = figure_key("consulted", way=_FORUM)
_STARTED: Final = figure_key("measures_started")
_FUNDS: Final = figure_key("funds")
_INVESTED: Final = figure_key("investments")
_STEPS: Final = {
    "opinions": "được ghi nhận",
    "opinions_forwarded": "được chuyển cơ quan có trách nhiệm",
    "opinions_answered": "được trả lời",
    "opinions_told": "được phản hồi lại cho trẻ em",
}
_NO_SUPPORT: Final = "Trong kỳ không phát sinh biện pháp hỗ trợ, tặng quà mới"
_NO_MONEY: Final = "Trong kỳ không phát sinh kinh phí đầu tư cơ sở vật chất"
_NO_FORUM: Final = "Trong kỳ không tổ chức Diễn đàn trẻ em"
_NOTHING: Final = (
    "Trong kỳ không phát sinh hoạt động truyền thông, tập huấn, hỗ trợ, tặng quà, thăm hộ gia đình, vận "
    "động nguồn lực, đầu tư cơ sở vật chất."
)


def _results(snapshot: Snapshot) -> str:
    figures = snapshot.figures
    started, funds = figures.value(_STARTED), figures.value(_FUNDS)
    said = [*sentences.outreach(figures)]
    if started:
        spent = f"; kinh phí hỗ trợ trong kỳ {money(funds)}" if funds else ""
        said.append(f"Bắt đầu {number(started)} biện pháp hỗ trợ{spent}.")
    said += [*sentences.gifts(figures, "Vận động được"), _forum_held(figures)]
    return sentences.as_bullets(said)


ADDRESSEE: Final = addressee("all")
THEME: Final = Part("theme", mark("Theme"), "Chủ đề", "")
LEADERSHIP: Final = Part(
    "leadership", mark("Leadership and guidance"), "Công tác chỉ đạo, triển khai", ""
)
RESULTS: Final = Part("results", mark("Results"), "Kết quả đạt được", "", _results)
DIFFICULTIES: Final = Part("difficulties", mark("Difficulties"), "Khó khăn, hạn chế", "Không có.")
PROPOSALS: Final = Part("proposals", mark("Proposals"), "Kiến nghị, đề xuất", "Không có.")
PARTS: Final = (ADDRESSEE, THEME, LEADERSHIP, RESULTS, DIFFICULTIES, PROPOSALS)


def content(snapshot: Snapshot) -> Content:
    """What was done in the month, the forum, the money, and what the officer says of it."""
    alone = replace(snapshot, figures=snapshot.figures.without(When.PREVIOUS))
    return Content(
        name="Kết quả Tháng hành động vì trẻ em và Diễn đàn trẻ em",
        addressed_to=addressed_to(snapshot, ADDRESSEE),
        body=[
            *_led(alone),
            *chapter("KẾT QUẢ CÁC HOẠT ĐỘNG", _activities(alone), _NOTHING),
            Heading(level=1, text="DIỄN ĐÀN TRẺ EM"),
            *_forum(alone.figures),
            Heading(level=1, text="KINH PHÍ THỰC HIỆN"),
            *budget_of(alone, _PROGRAMME),
            *chapters(
                alone,
                (
                    ("KẾT QUẢ ĐẠT ĐƯỢC", RESULTS),
                    ("KHÓ KHĂN, HẠN CHẾ", DIFFICULTIES),
                    ("KIẾN NGHỊ, ĐỀ XUẤT", PROPOSALS),
                ),
            ),
        ],
    )


def _led(snapshot: Snapshot) -> list[Block]:
    said = [
        *under(snapshot, "Chủ đề", THEME),
        *under(snapshot, "Công tác chỉ đạo, triển khai", LEADERSHIP),
    ]
    return [Heading(level=1, text="CHỦ ĐỀ VÀ CÔNG TÁC CHỈ ĐẠO"), *said] if said else []


def _activities(snapshot: Snapshot) -> Mapping[str, Told]:
    return {
        "Truyền thông": outreach(snapshot),
        "Tập huấn": training(snapshot),
        "Hỗ trợ, tặng quà trẻ em": _support(snapshot),
        "Thăm hộ gia đình": visits(snapshot),
        "Vận động nguồn lực": contributions(snapshot),
        "Cơ sở vật chất, nơi vui chơi": _investments(snapshot),
    }


def _support(snapshot: Snapshot) -> Told:
    figures = snapshot.figures
    happened = (
        f"Trong kỳ bắt đầu {number(figures.value(_STARTED))} biện pháp hỗ trợ; kinh phí hỗ trợ "
        f"{money(figures.value(_FUNDS))}"
    )
    kinds = {"kind": snapshot.parts("measures_started", "kind", "measure_types")}
    lines = [
        *with_parts("Biện pháp bắt đầu trong kỳ", "biện pháp", _STARTED, kinds),
        sum_line("Kinh phí hỗ trợ", "đồng", _FUNDS),
        counted_line("Hỗ trợ bằng hiện vật chưa quy ra tiền", "lượt", figure_key("goods")),
    ]
    return told(
        figures,
        compared(figures, _STARTED, "biện pháp", happened=happened, nothing=_NO_SUPPORT),
        lines,
        caption="Hỗ trợ, tặng quà theo loại",
        nothing=_NO_SUPPORT,
    )


def _investments(snapshot: Snapshot) -> Told:
    kinds = snapshot.parts("investments", "kind", "facility_kinds")
    lines = [
        sum_line("Kinh phí đầu tư", "đồng", _INVESTED),
        *(
            sum_line(words, "đồng", _INVESTED.narrowed(kind=kind), level=1)
            for kind, words in kinds.items()
        ),
    ]
    spent = snapshot.figures.value(_INVESTED)
    words = f"Kinh phí đầu tư trong kỳ: {money(spent)}." if spent else f"{_NO_MONEY}."
    caption = "Đầu tư cơ sở vật chất cho trẻ em"
    return told(snapshot.figures, words, lines, caption=caption, nothing=_NO_MONEY)


def _forum(figures: Figures) -> Told:
    lines = [
        counted_line("Diễn đàn trẻ em", "cuộc", _FORUMS),
        counted_line("Lượt trẻ em tham dự", "lượt", _AT_FORUM),
        *(
            counted_line(f"Ý kiến {words}", "ý kiến", figure_key(indicator, way=_FORUM))
            for indicator, words in _STEPS.items()
        ),
    ]
    caption = "Diễn đàn trẻ em và kết quả giải quyết ý kiến của trẻ em"
    return told(figures, _forum_held(figures), lines, caption=caption, nothing=_NO_FORUM)


def _forum_held(figures: Figures) -> str:
    held = figures.value(_FORUMS)
    if not held:
        return f"{_NO_FORUM}."
    steps = [
        f"{number(value)} ý kiến {words}"
        for indicator, words in _STEPS.items()
        if (value := figures.of(indicator, way=_FORUM))
    ]
    said = f"; {listed(steps)}" if steps else ""
    return (
        f"Tổ chức {number(held)} Diễn đàn trẻ em với {number(figures.value(_AT_FORUM))} lượt trẻ em tham "
        f"dự{said}."
    )

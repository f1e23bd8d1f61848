"""The report on child marriage for whoever is in charge of culture (thống kê, theo dõi tảo hôn)."""

from collections.abc import Iterator
from typing import Final

from cpo_desktop.domain.figures import FigureKey, Figures, When, figure_key, growth, percent
from cpo_desktop.domain.indicator_set import indicator_set
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.addressees import addressed_to, addressee
from cpo_desktop.reports.composing import REPORTING_DECREE, Content
from cpo_desktop.reports.document import Align, Block, Bullets, Column, Heading, Paragraph, RowKind
from cpo_desktop.reports.notation import number
from cpo_desktop.reports.notation import percent as percentage
from cpo_desktop.reports.sections import sentences
from cpo_desktop.reports.sections.charts import trend
from cpo_desktop.reports.sections.marriage import CASES, PERSONS, marriage
from cpo_desktop.reports.sections.narrative import Part
from cpo_desktop.reports.sections.tables import (
    BEFORE,
    YEAR_BEFORE,
    FigureTable,
    Filling,
    Line,
    Share,
    Shown,
    figure_table,
    number_column,
)
from cpo_desktop.reports.sections.texts import chapters
from cpo_desktop.reports.snapshot import Snapshot

COUPLES: Final = figure_key("couples_married")
_COUNTS: Final = figure_key("couples_counts")
_TOPIC: Final = {"topic": "child_marriage"}
_UNKNOWN: Final = "Chưa có số liệu"
_LAW: Final = "Căn cứ Luật Hôn nhân và gia đình số 52/2014/QH13"
_TREND: Final = {"Vụ tảo hôn (vụ)": CASES, "Người tảo hôn (người)": PERSONS}
_TARGETS: Final = {"I14": (CASES, "Số vụ tảo hôn"),
                   "I15": (figure_key("marriages_kin"), "Số vụ hôn nhân cận huyết thống")}  # fmt: skip
"""Which figures the yearly targets of the indicator set are about."""
_AGES: Final = {
    "child": "Dưới 16 tuổi",
    "minor": "Từ 16 đến dưới 18 tuổi",
    "young_man": "Nam từ 18 đến dưới 20 tuổi",
}
_BY_AGE: Final = (
    Column(header="Nhóm tuổi", width=2.6, align=Align.LEFT),
    number_column("Kỳ này"),
    number_column("Nam", group="Trong đó"),
    number_column("Nữ", group="Trong đó"),
    number_column(BEFORE),
    number_column(YEAR_BEFORE),
)
_RATE: Final = (
    Column(header="Chỉ tiêu", width=4.0, align=Align.LEFT),
    Column(header="Đơn vị tính", width=0.9, align=Align.CENTER),
    *(number_column(words, width=1.1) for words in ("Kỳ này", BEFORE, YEAR_BEFORE)),
)
_WORK: Final = {
    "marriage_talks": "tư vấn, vận động, ký cam kết {n} lượt",
    "marriage_prevented": "ngăn chặn được {n} vụ tảo hôn",
    "marriage_sanctions": "xử phạt vi phạm hành chính {n} lượt",
    "marriage_returned": "vận động {n} người quay lại trường học",
}

TREND: Final = tuple(_TREND.values())


def _leadership(snapshot: Snapshot) -> str:
    figures = snapshot.figures
    held = figures.of("outreach", **_TOPIC)
    if not held:
        return ""
    reached = figures.of("outreach_reached", **_TOPIC)
    heard = f" với {number(reached)} lượt người tiếp cận" if reached else ""
    return (
        f"Thực hiện {number(held)} lượt truyền thông về phòng, chống tảo hôn, hôn nhân cận huyết "
        f"thống{heard}."
    )


def _situation(snapshot: Snapshot) -> str:
    return sentences.as_bullets(
        [
            sentences.marriages(snapshot.figures),
            *sentences.most_affected(snapshot, ("marriages",)),
        ]
    )


def _results(snapshot: Snapshot) -> str:
    figures = snapshot.figures
    done = [
        f"Đã {words.format(n=number(value))}."
        for indicator, words in _WORK.items()
        if (value := figures.of(indicator))
    ]
    return sentences.as_bullets(done)


def _difficulties(snapshot: Snapshot) -> str:
    followed = {"marriage_followed": "vụ tảo hôn đang phải theo dõi khi chốt số liệu"}
    return sentences.as_bullets(sentences.undone(snapshot.figures, followed))


ADDRESSEE: Final = addressee("marriage")
LEADERSHIP: Final = Part(
    "leadership", mark("Leadership and guidance"), "Công tác chỉ đạo, triển khai", "", _leadership
)
CAUSES: Final = Part("causes", mark("Causes"), "Nguyên nhân", "")
SITUATION: Final = Part("situation", mark("Situation"), "Tình hình chung", "", _situation)
RESULTS: Final = Part(
    "results",
    mark("Results"),
    "Kết quả đạt được",
    "Trong kỳ không phát sinh hoạt động tư vấn, ngăn chặn, xử lý tảo hôn, hôn nhân cận huyết thống.",
    _results,
)
DIFFICULTIES: Final = Part(
    "difficulties", mark("Difficulties"), "Khó khăn, hạn chế", "Không có.", _difficulties
)
PLANS: Final = Part(
    "plans",
    mark("Tasks of the next period"),
    "Nhiệm vụ kỳ tới",
    "Tiếp tục tuyên truyền, vận động, phát hiện sớm và theo dõi các trường hợp tảo hôn, hôn nhân cận "
    "huyết thống.",
)
PROPOSALS: Final = Part("proposals", mark("Proposals"), "Kiến nghị, đề xuất", "Không có.")
PARTS: Final = (ADDRESSEE, LEADERSHIP, SITUATION, CAUSES, RESULTS, DIFFICULTIES, PLANS, PROPOSALS)


def content(snapshot: Snapshot) -> Content:
    """The cases and the people, their share of all weddings, the yearly target, and what is done."""
    return Content(
        name="Thống kê, theo dõi tảo hôn và hôn nhân cận huyết thống",
        addressed_to=addressed_to(snapshot, ADDRESSEE),
        legal_bases=(_LAW, REPORTING_DECREE),
        body=[
            *chapters(snapshot, (("CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI", LEADERSHIP),)),
            *marriage(snapshot),
            *_by_age(snapshot.figures),
            *trend(snapshot, "Tảo hôn cùng kỳ các năm", _TREND),
            Heading(level=1, text="TỶ LỆ TẢO HÔN VÀ MỤC TIÊU GIẢM HẰNG NĂM"),
            *_rate(snapshot.figures),
            *_against_targets(snapshot),
            *chapters(
                snapshot,
                (
                    ("TÌNH HÌNH CHUNG", SITUATION),
                    ("NGUYÊN NHÂN", CAUSES),
                    ("KẾT QUẢ ĐẠT ĐƯỢC", RESULTS),
                    ("KHÓ KHĂN, HẠN CHẾ", DIFFICULTIES),
                    ("PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI", PLANS),
                    ("KIẾN NGHỊ, ĐỀ XUẤT", PROPOSALS),
                ),
            ),
        ],
    )


def _by_age(figures: Figures) -> Iterator[FigureTable]:
    lines = [
        Line(cells=(words, *_of_age(PERSONS.narrowed(age_class=age))))
        for age, words in _AGES.items()
    ]
    total = Line(cells=("Tổng số", *_of_age(PERSONS)), kind=RowKind.TOTAL)
    if total.says_something(figures):
        caption = "Người tảo hôn theo nhóm tuổi, giới tính"
        yield figure_table(figures, _BY_AGE, [total, *lines], caption=caption, unit="người")


def _of_age(key: FigureKey) -> tuple[Filling, ...]:
    by_sex = (Shown(key.narrowed(sex=sex)) for sex in ("male", "female"))
    return (
        Shown(key),
        *by_sex,
        Shown(key.at(When.PREVIOUS)),
        Shown(key.at(When.LAST_YEAR)),
    )


def _rate(figures: Figures) -> Iterator[Block | FigureTable]:
    yield Paragraph(text=_rate_in_words(figures))
    couples, cases, shares = (
        tuple(made(figures, when) for when in When) for made in (_couples, _cases, _share)
    )
    yield figure_table(
        figures,
        _RATE,
        [
            Line(cells=("Tổng số cặp kết hôn theo số liệu nền của xã", "cặp", *couples)),
            Line(cells=("Số vụ (cặp) tảo hôn", "cặp", *cases)),
            Line(cells=("Tỷ lệ cặp tảo hôn", "%", *shares), kind=RowKind.EMPHASIS),
        ],
        caption="Tỷ lệ tảo hôn trong tổng số cặp kết hôn",
        note="Tổng số cặp kết hôn gồm cả các cặp không đăng ký, do xã tổng hợp; tỷ lệ chỉ đúng khi số "
        "liệu nền bao quát trọn kỳ báo cáo.",
    )


def _couples(figures: Figures, when: When) -> Filling:
    return Shown(COUPLES.at(when)) if figures.value(_COUNTS.at(when)) else _UNKNOWN


def _cases(_figures: Figures, when: When) -> Filling:
    return Shown(CASES.at(when))


def _share(figures: Figures, when: When) -> Filling:
    known = figures.value(_COUNTS.at(when))
    return Share(CASES.at(when), COUPLES.at(when)) if known else _UNKNOWN


def _rate_in_words(figures: Figures) -> str:
    cases, couples = figures.value(CASES), figures.value(COUPLES)
    rate = percent(cases, couples)
    if rate is None and figures.value(_COUNTS):
        return "Theo số liệu nền của xã, trong kỳ không có cặp kết hôn."
    if rate is None:
        return (
            "Chưa có số liệu về tổng số cặp kết hôn trong kỳ nên chưa tính được tỷ lệ tảo hôn trong tổng "
            "số cặp kết hôn."
        )
    if not cases:
        return f"Trong kỳ không có cặp tảo hôn trong tổng số {number(couples)} cặp kết hôn."
    return (
        f"Trong kỳ có {number(cases)} cặp tảo hôn trên tổng số {number(couples)} cặp kết hôn, tỷ lệ "
        f"{percentage(rate)}."
    )


def _against_targets(snapshot: Snapshot) -> Iterator[Block]:
    figures = snapshot.figures
    said = [
        f"{words} {_moved(figures, key)}; mục tiêu: {target.words} ({target.source})."
        for each in indicator_set()
        if each.code in _TARGETS
        for key, words in (_TARGETS[each.code],)
        for target in each.targets
        if target.year is None or snapshot.period.end.year <= target.year
    ]
    if said:
        yield Paragraph(text="So với cùng kỳ năm trước và mục tiêu giảm hằng năm:")
        yield Bullets(items=tuple(said))


def _moved(figures: Figures, key: FigureKey) -> str:
    now, before = figures.value(key), figures.value(key.at(When.LAST_YEAR))
    rate = growth(now, before)
    if rate is None:
        return (
            f"phát sinh {number(now)} vụ, cùng kỳ năm trước không phát sinh"
            if now
            else "không phát sinh ở cả hai kỳ"
        )
    if now == before:
        return f"không thay đổi ({number(now)} vụ)"
    way, to = ("tăng", "lên") if now > before else ("giảm", "xuống")
    return f"{way} từ {number(before)} {to} {number(now)} ({percentage(abs(rate))})"

"""IX. What the commune has to work with: facilities, people, its budget, and what others gave."""

from collections.abc import Iterator
from typing import Final

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.figures import UNKNOWN, Figures, When, figure_key, percent
from cpo_desktop.reports.document import Align, Block, Column, Paragraph, RowKind
from cpo_desktop.reports.notation import day, money, number
from cpo_desktop.reports.notation import percent as percentage
from cpo_desktop.reports.phrases import compared, listed
from cpo_desktop.reports.sections.chapters import Part, chapter
from cpo_desktop.reports.sections.facilities import facilities, staff
from cpo_desktop.reports.sections.sentences import gifts_worth
from cpo_desktop.reports.sections.tables import (
    BEFORE,
    EARLIER,
    YEAR_BEFORE,
    FigureTable,
    Line,
    Share,
    Shown,
    figure_table,
    number_column,
)
from cpo_desktop.reports.snapshot import Snapshot

_ALLOCATED: Final = figure_key("budget_allocated")
_SPENT: Final = figure_key("budget_spent")
_USED: Final = figure_key("budget_used")
_GIFTS: Final = figure_key("contributions")
_MONEY: Final = figure_key("contributed_money")
_GOODS: Final = figure_key("contributed_goods")
_NO_GIFT: Final = "Trong kỳ không phát sinh đóng góp, tài trợ"
_CLASSES: Final = {
    "domestic": "Tổ chức, cá nhân trong nước",
    "foreign": "Tổ chức, cá nhân nước ngoài",
    "unknown": "Chưa rõ",
}
_BUDGET: Final = (
    Column(header="Nguồn, chương trình", width=2.6, align=Align.LEFT, mark="A"),
    number_column("Dự toán năm", "1", width=1.3),
    number_column("Chi trong kỳ", "2", width=1.3),
    number_column("Chi lũy kế", "3", width=1.3),
    number_column("Tỷ lệ (%)", "4=3/1", width=0.8),
    number_column("Chi cùng kỳ năm trước", "5", width=1.3),
)
_GIVEN: Final = (
    Column(header="Nhà tài trợ", width=2.6, align=Align.LEFT),
    number_column("Số lượt", width=0.7),
    number_column("Tiền (đồng)", width=1.3),
    number_column("Hiện vật quy ra tiền (đồng)", width=1.3),
    number_column(f"Tiền {BEFORE.lower()} (đồng)", width=1.3),
    number_column(f"Tiền {YEAR_BEFORE.lower()} (đồng)", width=1.3),
)
_NOTHING: Final = (
    "Chưa có cơ sở vật chất, người làm công tác bảo vệ trẻ em, dự toán trong danh sách; trong kỳ không "
    "phát sinh kinh phí đầu tư, chi từ dự toán, đóng góp, tài trợ."
)


def resources(snapshot: Snapshot) -> list[Block | FigureTable]:
    """Facilities, people, budget and contributions."""
    if not snapshot.counts("facilities"):
        return []
    parts = {
        "Cơ sở vật chất, nơi vui chơi của trẻ em": facilities(snapshot),
        "Đội ngũ làm công tác bảo vệ trẻ em": staff(snapshot),
        "Ngân sách cho trẻ em": budget(snapshot),
        "Vận động nguồn lực": contributions(snapshot),
    }
    return chapter("CƠ SỞ VẬT CHẤT, NHÂN LỰC VÀ NGUỒN LỰC", parts, _NOTHING)


def budget(snapshot: Snapshot) -> Part:
    """What the year's budget for children is, and what was spent of it, by source and programme."""
    figures = snapshot.figures
    total = _budget_line("Tổng số", {}, RowKind.TOTAL)
    if not total.says_something(figures):
        return [Paragraph(text="Chưa có dự toán; trong kỳ không phát sinh chi từ dự toán.")]
    return [
        Paragraph(text=budget_in_words(snapshot)),
        figure_table(
            figures,
            _BUDGET,
            [total, *_budget_parts(snapshot)],
            caption=f"Dự toán năm {snapshot.period.end.year} và kết quả thực hiện",
            unit="đồng",
            note="Chi lũy kế: đã chi từ dự toán của năm đến ngày chốt số liệu.",
        ),
    ]


def budget_of(snapshot: Snapshot, programme: str) -> Part:
    """The same of one programme alone."""
    words = snapshot.words("programmes", programme).full
    line = _budget_line(words, {"programme": programme}, RowKind.TOTAL)
    if not line.says_something(snapshot.figures):
        nothing = f"Chưa có dự toán cho {words}; trong kỳ không phát sinh chi từ dự toán."
        return [Paragraph(text=nothing)]
    caption = f"Dự toán năm {snapshot.period.end.year} cho {words} và kết quả thực hiện"
    return [figure_table(snapshot.figures, _BUDGET, [line], caption=caption, unit="đồng")]


def budget_in_words(snapshot: Snapshot) -> str:
    """What the year's budget is, what was spent in the period and of the year so far."""
    figures = snapshot.figures
    allocated, used = figures.value(_ALLOCATED), figures.value(_USED)
    rate = percent(used, allocated)
    of_all = f", đạt {percentage(rate)} dự toán" if rate is not None else ""
    spent = figures.value(_SPENT)
    now = f"Chi từ dự toán trong kỳ {money(spent)}" if spent else "Trong kỳ chưa chi từ dự toán"
    so_far = (
        f"; lũy kế đến ngày {day(snapshot.period.end)} đã chi {money(used)} từ dự toán của năm{of_all}"
        if used
        else ""
    )
    year = snapshot.period.end.year
    given = f"được giao {money(allocated)}" if allocated else "chưa được giao"
    return f"Dự toán năm {year} {given}. {now}{so_far}."


def _budget_parts(snapshot: Snapshot) -> Iterator[Line]:
    for heading, dimension, codes in (
        ("Theo nguồn", "class", "funding_sources"),
        ("Theo chương trình, nội dung chi", "programme", "programmes"),
    ):
        parts = snapshot.parts("budget_allocated", dimension, codes)
        parts |= snapshot.parts("budget_spent", dimension, codes)
        parts |= snapshot.parts("budget_used", dimension, codes)
        yield Line(cells=(heading,), kind=RowKind.GROUP)
        for part, words in parts.items():
            yield _budget_line(words, {dimension: part})


def _budget_line(words: str, part: dict[str, str], kind: RowKind = RowKind.PLAIN) -> Line:
    allocated, spent, used = (key.narrowed(**part) for key in (_ALLOCATED, _SPENT, _USED))
    cells = (
        words,
        Shown(allocated),
        Shown(spent),
        Shown(used),
        Share(used, allocated),
        Shown(spent.at(When.LAST_YEAR)),
    )
    return Line(cells=cells, kind=kind, level=kind is RowKind.PLAIN)


def contributions(snapshot: Snapshot) -> Part:
    """What was given, by whom."""
    figures = snapshot.figures
    total = _given("Tổng số", {}, RowKind.TOTAL)
    if not total.says_something(figures):
        return [Paragraph(text=f"{_NO_GIFT}.")]
    return [
        Paragraph(text=_given_in_words(figures)),
        figure_table(
            figures,
            _GIVEN,
            [total, *_givers(snapshot)],
            caption="Đóng góp, tài trợ của tổ chức, cá nhân trong nước và nước ngoài",
        ),
    ]


def _given_in_words(figures: Figures) -> str:
    by_class = [
        f"{words[0].lower()}{words[1:]} {number(value)} lượt"
        for part, words in _CLASSES.items()
        if (value := figures.value(_GIFTS.narrowed(**{"class": part})))
    ]
    who = f" ({listed(by_class)})" if by_class else ""
    happened = f"Trong kỳ có {number(figures.value(_GIFTS))} lượt đóng góp, tài trợ{who}{gifts_worth(figures)}"
    return compared(figures, _GIFTS, "lượt", happened=happened, nothing=_NO_GIFT)


def _givers(snapshot: Snapshot) -> Iterator[Line]:
    listed_kinds = code_list("donor_kinds")
    kinds = snapshot.parts("contributions", "kind", "donor_kinds")
    for part, words in _CLASSES.items():
        whole = _given(words, {"class": part}, RowKind.EMPHASIS)
        if not whole.says_something(snapshot.figures):
            continue
        yield whole
        for kind, called in kinds.items():
            if listed_kinds.get(kind).attributes.get("class", UNKNOWN) == part:
                yield _given(called, {"kind": kind})


def _given(words: str, part: dict[str, str], kind: RowKind = RowKind.PLAIN) -> Line:
    gifts, sums, goods = (key.narrowed(**part) for key in (_GIFTS, _MONEY, _GOODS))
    earlier = (Shown(sums.at(when)) for when in EARLIER)
    return Line(
        cells=(words, Shown(gifts), Shown(sums), Shown(goods), *earlier),
        kind=kind,
        level=kind is RowKind.PLAIN,
    )

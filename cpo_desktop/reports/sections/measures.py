"""VI. Support measures by level of protection and kind, what they cost, how they are followed."""

from collections.abc import Iterator
from typing import Final

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.figures import FigureKey, Figures, When, figure_key
from cpo_desktop.reports.document import Align, Block, Column, Heading, Paragraph, RowKind
from cpo_desktop.reports.notation import money, number
from cpo_desktop.reports.phrases import against, listed
from cpo_desktop.reports.sections.tables import (
    BEFORE,
    YEAR_BEFORE,
    Changed,
    FigureTable,
    Line,
    Share,
    Shown,
    figure_table,
    number_column,
)
from cpo_desktop.reports.snapshot import Snapshot

MEASURES: Final = figure_key("measures")
FUNDS: Final = figure_key("funds")
LEVELS: Final = tuple(code.key for code in code_list("measure_levels").entries)
_SOURCES: Final = code_list("funding_sources")
_RECEIVERS: Final = {
    "child": "trẻ em",
    "carer": "người chăm sóc trẻ em",
    "household": "hộ gia đình",
}

_HELPED: Final = "Đối tượng được hỗ trợ"
_AGAINST: Final = "Tăng, giảm so với"
_BY_LEVEL: Final = (
    Column(header="Cấp độ bảo vệ", width=2.2, align=Align.LEFT, mark="A"),
    number_column("Được thực hiện", "1", "Biện pháp"),
    number_column("Bắt đầu trong kỳ", "2", "Biện pháp"),
    number_column("Kết thúc trong kỳ", "3", "Biện pháp"),
    number_column("Trẻ em", "4", _HELPED),
    number_column("Người chăm sóc", "5", _HELPED),
    number_column("Hộ gia đình", "6", _HELPED),
    number_column("kỳ trước", "7", _AGAINST),
    number_column("cùng kỳ năm trước", "8", _AGAINST),
)
_KIND: Final = Column(header="Loại biện pháp", width=4.0, align=Align.LEFT)
_SOURCE: Final = Column(header="Nguồn kinh phí", width=3.0, align=Align.LEFT)
_NO_CLOSER: Final = "Chưa ghi rõ nguồn"
_SUMS: Final = (
    number_column("Kỳ này", width=1.2),
    number_column("Tỷ lệ (%)", width=0.7),
    number_column(BEFORE, width=1.2),
    number_column(YEAR_BEFORE, width=1.2),
)


def measures(snapshot: Snapshot) -> list[Block | FigureTable]:
    """What was done for whom, and with whose money."""
    return [
        Heading(level=1, text="BIỆN PHÁP HỖ TRỢ, CAN THIỆP"),
        Heading(level=2, text="Biện pháp theo cấp độ bảo vệ trẻ em"),
        *_measures(snapshot),
        Heading(level=2, text="Kinh phí hỗ trợ"),
        *_funds(snapshot),
    ]


def _measures(snapshot: Snapshot) -> Iterator[Block | FigureTable]:
    figures = snapshot.figures
    levels = [_level(snapshot, ""), *(_level(snapshot, level) for level in LEVELS)]
    if not any(line.says_something(figures) for line in levels):
        yield Paragraph(text="Trong kỳ không có biện pháp hỗ trợ, can thiệp nào được thực hiện.")
        return
    yield Paragraph(text=_in_words(figures))
    yield figure_table(
        figures,
        _BY_LEVEL,
        levels,
        caption="Biện pháp theo cấp độ (Điều 48, 49, 50 Luật Trẻ em)",
        note="Một đối tượng được hỗ trợ ở nhiều cấp độ được tính ở từng cấp độ và tính một lần ở tổng "
        "số. So sánh theo số biện pháp được thực hiện.",
    )
    kinds = [_kind(snapshot, kind) for kind in figures.met("measures", "kind")]
    yield figure_table(
        figures,
        (
            _KIND,
            number_column("Kỳ này"),
            *(
                number_column(snapshot.words("measure_levels", level).full, group="Trong đó")
                for level in LEVELS
            ),
            number_column(BEFORE),
            number_column(YEAR_BEFORE),
        ),
        kinds,
        caption="Biện pháp được thực hiện trong kỳ theo loại",
        unit="biện pháp",
        note="Phân loại theo danh mục theo dõi của đơn vị.",
    )


def _in_words(figures: Figures) -> str:
    helped = [
        f"{number(value)} {words}"
        for receiver, words in _RECEIVERS.items()
        if (value := figures.of("receivers", receiver=receiver))
    ]
    receivers = f" cho {listed(helped)}" if helped else ""
    due, done, overdue = (
        number(figures.of(f"followups_{which}")) for which in ("due", "done", "overdue")
    )
    return (
        f"Trong kỳ thực hiện {number(figures.value(MEASURES))} biện pháp{receivers}, trong đó bắt đầu "
        f"mới {number(figures.of('measures_started'))} biện pháp; "
        f"{against(figures, MEASURES, 'biện pháp')}. Theo dõi sau hỗ trợ: {due} lượt đến hạn trong kỳ, {done} lượt "
        f"đã thực hiện, {overdue} lượt quá hạn chưa thực hiện khi chốt số liệu."
    )


def _level(snapshot: Snapshot, level: str) -> Line:
    narrowed = {"level": level} if level else {}
    key = figure_key("measures", **narrowed)
    return Line(
        cells=(
            snapshot.words("measure_levels", level).full if level else "Tổng số",
            Shown(key),
            Shown(figure_key("measures_started", **narrowed)),
            Shown(figure_key("measures_ended", **narrowed)),
            *(
                Shown(figure_key("receivers", receiver=receiver, **narrowed))
                for receiver in _RECEIVERS
            ),
            Changed(key, When.PREVIOUS),
            Changed(key, When.LAST_YEAR),
        ),
        kind=RowKind.PLAIN if level else RowKind.TOTAL,
    )


def _kind(snapshot: Snapshot, kind: str) -> Line:
    key = figure_key("measures", kind=kind)
    return Line(
        cells=(
            snapshot.words("measure_types", kind).full,
            Shown(key),
            *(Shown(key.narrowed(level=level)) for level in LEVELS),
            Shown(key.at(When.PREVIOUS)),
            Shown(key.at(When.LAST_YEAR)),
        )
    )


def _funds(snapshot: Snapshot) -> Iterator[Block | FigureTable]:
    figures = snapshot.figures
    goods = figures.of("goods")
    in_kind = (
        f" Ngoài ra có {number(goods)} lượt hỗ trợ bằng hiện vật chưa quy ra tiền." if goods else ""
    )
    total = _fund_line("Tổng số", FUNDS, RowKind.TOTAL)
    if not total.says_something(figures):
        yield Paragraph(text=f"Trong kỳ không phát sinh kinh phí hỗ trợ.{in_kind}")
        return
    by_class = [
        f"{snapshot.words('funding_sources', source).full.lower()} {money(value)}"
        for source in _classes(figures)
        if (value := figures.value(FUNDS.narrowed(**{"class": source})))
    ]
    parts = f", gồm {listed(by_class)}" if by_class else ""
    yield Paragraph(
        text=f"Tổng kinh phí hỗ trợ trong kỳ là {money(figures.value(FUNDS))}{parts}.{in_kind}"
    )
    yield figure_table(
        figures,
        (_SOURCE, *_SUMS),
        [total, *_fund_lines(snapshot)],
        caption="Kinh phí hỗ trợ theo nguồn",
        unit="đồng",
    )


def _classes(figures: Figures) -> list[str]:
    met = figures.met("funds", "class")
    known = [code.key for code in _SOURCES.roots() if code.key in met]
    return [*known, *(source for source in met if source not in known)]


def _fund_lines(snapshot: Snapshot) -> Iterator[Line]:
    met = snapshot.figures.met("funds", "source")
    for root in _classes(snapshot.figures):
        yield _fund_line(
            snapshot.words("funding_sources", root).full,
            FUNDS.narrowed(**{"class": root}),
            RowKind.EMPHASIS,
        )
        below = [code.key for code in _SOURCES.within(root) if code.key in met]
        if below == [root]:
            continue
        for source in sorted(below, key=lambda source: source == root):
            words = snapshot.words("funding_sources", source).full
            yield _fund_line(
                _NO_CLOSER if source == root else words, FUNDS.narrowed(source=source), level=1
            )


def _fund_line(words: str, key: FigureKey, kind: RowKind = RowKind.PLAIN, level: int = 0) -> Line:
    cells = (
        words,
        Shown(key),
        Share(key, FUNDS),
        Shown(key.at(When.PREVIOUS)),
        Shown(key.at(When.LAST_YEAR)),
    )
    return Line(cells=cells, kind=kind, level=level)

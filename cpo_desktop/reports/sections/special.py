"""II. Children in special circumstances, and those at risk: who came, who went, who is left."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.figures import Figures, When, figure_key, percent
from cpo_desktop.reports.document import (
    Align,
    BarChart,
    Block,
    Column,
    Heading,
    Paragraph,
    RowKind,
    Series,
)
from cpo_desktop.reports.notation import day, number
from cpo_desktop.reports.notation import percent as percentage
from cpo_desktop.reports.phrases import against, listed
from cpo_desktop.reports.sections.tables import (
    BEFORE,
    EARLIER,
    YEAR_BEFORE,
    Changed,
    FigureTable,
    Line,
    Shown,
    figure_table,
    number_column,
)
from cpo_desktop.reports.snapshot import Snapshot

SPECIAL: Final = figure_key("special")
SUPPORTED: Final = figure_key("special_supported")
AT_RISK: Final = figure_key("risk")
GROUPS: Final = tuple(code.key for code in code_list("circumstances").roots())
PERIODS: Final = {
    When.CURRENT: "Kỳ này",
    When.PREVIOUS: BEFORE,
    When.LAST_YEAR: YEAR_BEFORE,
}

_CAME: Final = {"new": "mới phát sinh", "arrived": "chuyển đến"}
_WENT: Final = {"ended": "kết thúc", "turned_16": "đủ 16 tuổi", "left": "chuyển đi hoặc chết"}
_AGAINST: Final = "Tăng, giảm cuối kỳ so với"
_COLUMNS: Final = (
    Column(header="TT", width=0.5, align=Align.CENTER),
    Column(header="Nhóm trẻ em", width=4.0, align=Align.LEFT, mark="A"),
    number_column("Đầu kỳ", "1"),
    number_column("Tăng", "2"),
    number_column("Giảm", "3"),
    number_column("Cuối kỳ", "4=1+2-3", width=1.15),
    number_column("Trong đó nữ", "5"),
    number_column("kỳ trước", "6", _AGAINST, 1.15),
    number_column("cùng kỳ năm trước", "7", _AGAINST, 1.15),
)
_SEVERAL: Final = (
    "Một trẻ em có thể thuộc nhiều {parts}: được tính ở từng {part} và tính một lần ở tổng số. Trẻ "
    "em vào và ra khỏi danh sách trong cùng kỳ được tính ở cả cột tăng và cột giảm."
)


@dataclass(frozen=True, slots=True)
class Account:
    """Children who come under something and leave it: the same account for both kinds."""

    indicator: str
    dimension: str
    codes: str

    def line(self, position: str | None, words: str, code: str = "") -> Line:
        """One row of the account: opening, entered, left, closing, girls, and the comparison."""
        narrowed = {self.dimension: code} if code else {}
        closing = figure_key(self.indicator, **narrowed)
        moves = (
            Shown(figure_key(f"{self.indicator}_{move}", **narrowed))
            for move in ("opening", "entered", "left")
        )
        return Line(
            cells=(
                position,
                words,
                *moves,
                Shown(closing),
                Shown(closing.narrowed(sex="female")),
                Changed(closing, When.PREVIOUS),
                Changed(closing, When.LAST_YEAR),
            ),
            kind=RowKind.PLAIN if code else RowKind.TOTAL,
        )

    def lines(self, snapshot: Snapshot, codes: Iterable[str]) -> Iterator[Line]:
        """A row for each code, numbered."""
        for position, code in enumerate(codes, start=1):
            yield self.line(str(position), snapshot.words(self.codes, code).full, code)

    def met(self, snapshot: Snapshot) -> tuple[str, ...]:
        """The codes that any child comes under, in any of the periods, in the order of the list."""
        figures = snapshot.figures
        moves = ("", "_opening", "_entered", "_left")
        found = {
            code for move in moves for code in figures.met(self.indicator + move, self.dimension)
        }
        listed_codes = list(snapshot.codes[self.codes])
        return tuple(sorted(found, key=lambda code: (code not in listed_codes, code)))

    def moved(self, figures: Figures) -> str:
        """Who came and went, in words: tăng 3 trẻ em (2 mới phát sinh, 1 chuyển đến) …."""
        said: list[str] = []
        for move, words, reasons in (("entered", "tăng", _CAME), ("left", "giảm", _WENT)):
            key = figure_key(f"{self.indicator}_{move}")
            why = [
                f"{number(value)} {reason}"
                for part, reason in reasons.items()
                if (value := figures.value(key.narrowed(reason=part)))
            ]
            if why:
                said.append(f"{words} {number(figures.value(key))} trẻ em ({', '.join(why)})")
        return f"Trong kỳ {listed(said)}." if said else "Trong kỳ không có tăng, giảm."


SPECIAL_ACCOUNT: Final = Account("special", "group", "circumstances")
RISK_ACCOUNT: Final = Account("risk", "risk", "risks")


def special(snapshot: Snapshot) -> list[Block | FigureTable]:
    """Children in special circumstances by group, then children at risk, with a picture of both."""
    return [
        Heading(level=1, text="TRẺ EM CÓ HOÀN CẢNH ĐẶC BIỆT, CÓ NGUY CƠ"),
        Heading(level=2, text="Trẻ em có hoàn cảnh đặc biệt"),
        *_special(snapshot),
        Heading(level=2, text="Trẻ em có nguy cơ rơi vào hoàn cảnh đặc biệt"),
        *_at_risk(snapshot),
    ]


def _special(snapshot: Snapshot) -> Iterator[Block | FigureTable]:
    met = SPECIAL_ACCOUNT.met(snapshot)
    if not met:
        yield Paragraph(text="Không có trẻ em có hoàn cảnh đặc biệt; không phát sinh trong kỳ.")
        return
    yield Paragraph(text=_special_in_words(snapshot))
    groups = (*GROUPS, *(code for code in met if code not in GROUPS))
    yield figure_table(
        snapshot.figures,
        _COLUMNS,
        [
            SPECIAL_ACCOUNT.line(None, "Tổng số trẻ em"),
            *SPECIAL_ACCOUNT.lines(snapshot, groups),
        ],
        caption="Trẻ em có hoàn cảnh đặc biệt theo 14 nhóm (Điều 10 khoản 1 Luật Trẻ em)",
        unit="trẻ em",
        note=_SEVERAL.format(parts="nhóm", part="nhóm"),
    )


def _special_in_words(snapshot: Snapshot) -> str:
    figures = snapshot.figures
    now, children = figures.value(SPECIAL), figures.of("children")
    share = percent(now, children)
    of_all = f", bằng {percentage(share)} tổng số trẻ em" if share is not None else ""
    supported = figures.value(SUPPORTED)
    helped = percent(supported, now)
    support = (
        f" Có {number(supported)} trẻ em có hoàn cảnh đặc biệt được áp dụng biện pháp hỗ trợ trong "
        f"kỳ ({percentage(helped)})."
        if helped is not None
        else ""
    )
    opened, closed = figures.of("special_opened"), figures.of("special_closed")
    recorded = (
        f" Ghi nhận mới {number(opened)} lượt, kết thúc {number(closed)} lượt."
        if opened or closed
        else ""
    )
    return (
        f"Đến ngày {day(snapshot.period.end)} có {number(now)} trẻ em có hoàn cảnh đặc biệt{of_all}; "
        f"{against(figures, SPECIAL, 'trẻ em')}. {SPECIAL_ACCOUNT.moved(figures)}{recorded}"
        f"{support}"
    )


def _at_risk(snapshot: Snapshot) -> Iterator[Block | FigureTable]:
    figures = snapshot.figures
    met = RISK_ACCOUNT.met(snapshot)
    if not met:
        yield Paragraph(text="Không có trẻ em có nguy cơ; không phát sinh trong kỳ.")
        return
    yield Paragraph(
        text=f"Đến ngày {day(snapshot.period.end)} theo dõi {number(figures.value(AT_RISK))} trẻ em "
        f"có nguy cơ; {against(figures, AT_RISK, 'trẻ em')}. {RISK_ACCOUNT.moved(figures)}"
    )
    yield figure_table(
        figures,
        _COLUMNS,
        [RISK_ACCOUNT.line(None, "Tổng số trẻ em"), *RISK_ACCOUNT.lines(snapshot, met)],
        caption="Trẻ em có nguy cơ rơi vào hoàn cảnh đặc biệt",
        unit="trẻ em",
        note="Danh mục nguy cơ do đơn vị theo dõi; Luật Trẻ em không liệt kê. "
        + _SEVERAL.format(parts="nguy cơ", part="nguy cơ"),
    )
    yield _trend(figures)


def _trend(figures: Figures) -> BarChart:
    shown = {
        "Trẻ em có hoàn cảnh đặc biệt": SPECIAL,
        "Trong đó được hỗ trợ": SUPPORTED,
        "Trẻ em có nguy cơ": AT_RISK,
    }
    earlier = [PERIODS[when] for when in EARLIER if when not in figures.left_out]
    return BarChart(
        title=f"So sánh với {listed([name.lower() for name in earlier])}",
        categories=tuple(shown),
        series=tuple(
            Series(name=name, values=tuple(figures.value(key.at(when)) for key in shown.values()))
            for when, name in PERIODS.items()
            if when not in figures.left_out
        ),
        unit="trẻ em",
    )

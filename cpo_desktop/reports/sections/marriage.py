"""IV. Child marriage and marriage between close kin."""

from typing import Final

from cpo_desktop.domain.figures import FigureKey, Figures, When, figure_key
from cpo_desktop.reports.document import Align, Block, Column, Heading, Paragraph, RowKind
from cpo_desktop.reports.notation import money, number
from cpo_desktop.reports.phrases import change
from cpo_desktop.reports.sections.tables import (
    COMPARED,
    NAME,
    FigureTable,
    Line,
    Shown,
    compared,
    figure_table,
)
from cpo_desktop.reports.snapshot import Snapshot

CASES: Final = figure_key("marriages")
PERSONS: Final = figure_key("marriage_persons")

_COLUMNS: Final = (
    NAME,
    Column(header="Đơn vị tính", width=0.9, align=Align.CENTER, mark="B"),
    *COMPARED,
)
_AGES_NOTE: Final = (
    "Tuổi tính tại ngày bắt đầu chung sống (không có thì ngày cưới, ngày phát hiện). Tuổi kết hôn: "
    "nam đủ 20 tuổi, nữ đủ 18 tuổi (Điều 8 khoản 1 điểm a Luật Hôn nhân và gia đình)."
)


def marriage(snapshot: Snapshot) -> list[Block | FigureTable]:
    """The cases of the period, who was under age, and what was done."""
    heading = Heading(level=1, text="TẢO HÔN VÀ HÔN NHÂN CẬN HUYẾT THỐNG")
    lines = _lines()
    if not any(line.says_something(snapshot.figures) for line in lines):
        nothing = (
            "Trong kỳ không phát sinh trường hợp tảo hôn, hôn nhân cận huyết thống; không có trường "
            "hợp đang theo dõi."
        )
        return [heading, Paragraph(text=nothing)]
    return [
        heading,
        Paragraph(text=_in_words(snapshot.figures)),
        figure_table(
            snapshot.figures,
            _COLUMNS,
            [line for line in lines if not line.level or line.says_something(snapshot.figures)],
            caption="Tảo hôn và hôn nhân cận huyết thống trong kỳ",
            note=_AGES_NOTE,
        ),
    ]


def _in_words(figures: Figures) -> str:
    cases = figures.value(CASES)
    before, last_year = (
        change(figures.change(CASES, when), "vụ") for when in (When.PREVIOUS, When.LAST_YEAR)
    )
    begun = (
        f"Trong kỳ phát sinh {number(cases)} vụ tảo hôn với {number(figures.value(PERSONS))} người "
        f"chưa đủ tuổi kết hôn, trong đó {number(figures.of('marriage_persons', age_class='child'))} "
        "người dưới 16 tuổi"
        if cases
        else "Trong kỳ không phát sinh vụ tảo hôn"
    )
    said = [f"{begun}; so với kỳ trước {before}, so với cùng kỳ năm trước {last_year}."]
    prevented, sanctions = figures.of("marriage_prevented"), figures.of("marriage_sanctions")
    if prevented:
        said.append(f"Đã ngăn chặn được {number(prevented)} vụ.")
    if sanctions:
        fines = figures.of("marriage_fines")
        amount = f", số tiền {money(fines)}" if fines else ""
        said.append(f"Xử phạt vi phạm hành chính {number(sanctions)} lượt{amount}.")
    followed = number(figures.of("marriage_followed"))
    said.append(f"Số vụ đang theo dõi khi chốt số liệu: {followed} vụ.")
    return " ".join(said)


def _lines() -> list[Line]:
    return [
        _line("Số vụ tảo hôn", "vụ", CASES, RowKind.EMPHASIS),
        _part("Một bên chưa đủ tuổi", "vụ", CASES.narrowed(under="one")),
        _part("Cả hai bên chưa đủ tuổi", "vụ", CASES.narrowed(under="both")),
        _part("Chưa đủ căn cứ tính tuổi", "vụ", CASES.narrowed(under="none")),
        _line("Số người tảo hôn", "người", PERSONS, RowKind.EMPHASIS),
        _part("Nam", "người", PERSONS.narrowed(sex="male")),
        _part("Nữ", "người", PERSONS.narrowed(sex="female")),
        _part("Chưa rõ giới tính", "người", PERSONS.narrowed(sex="unknown")),
        _part("Dưới 16 tuổi", "người", PERSONS.narrowed(age_class="child")),
        _part("Từ 16 đến dưới 18 tuổi", "người", PERSONS.narrowed(age_class="minor")),
        _part("Nam từ 18 đến dưới 20 tuổi", "người", PERSONS.narrowed(age_class="young_man")),
        _part("Người dân tộc thiểu số", "người", PERSONS.narrowed(ethnic="minority")),
        _part("Bỏ học vì kết hôn", "người", figure_key("marriage_dropouts")),
        _line("Số vụ hôn nhân cận huyết thống", "vụ", figure_key("marriages_kin")),
        _line("Số vụ tảo hôn ngăn chặn được", "vụ", figure_key("marriage_prevented")),
        _line("Xử phạt vi phạm hành chính", "lượt", figure_key("marriage_sanctions")),
        _fines(),
        _line("Số vụ kết thúc theo dõi", "vụ", figure_key("marriage_ended")),
        _line("Số vụ đang theo dõi cuối kỳ", "vụ", figure_key("marriage_followed")),
    ]


def _line(
    words: str, unit: str, key: FigureKey, kind: RowKind = RowKind.PLAIN, level: int = 0
) -> Line:
    return Line(cells=(words, unit, *compared(key)), kind=kind, level=level)


def _part(words: str, unit: str, key: FigureKey) -> Line:
    return _line(words, unit, key, level=1)


def _fines() -> Line:
    fines = figure_key("marriage_fines")
    before, last_year = (Shown(fines.at(when)) for when in (When.PREVIOUS, When.LAST_YEAR))
    # Sums are wide; their differences would press the words into a narrow column.
    return Line(
        cells=("Số tiền phạt", "đồng", Shown(fines), before, None, last_year, None), level=1
    )

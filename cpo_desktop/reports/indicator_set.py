"""The indicator set on children (bộ chỉ tiêu): each figure with its definition, parts and target."""

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Final

from cpo_desktop.domain.circumstance import WITHHELD
from cpo_desktop.domain.figures import UNKNOWN, FigureKey, When
from cpo_desktop.domain.indicator_set import (
    SetFigure,
    SetIndicator,
    SetParts,
    SetTraits,
    indicator_set,
)
from cpo_desktop.domain.indicators import indicator
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.composing import Content
from cpo_desktop.reports.document import (
    Align,
    Column,
    Heading,
    Note,
    Paragraph,
    Row,
    RowKind,
    Table,
)
from cpo_desktop.reports.phrases import listed
from cpo_desktop.reports.sections.narrative import Part as TextPart
from cpo_desktop.reports.sections.nothing import nothing_to_report
from cpo_desktop.reports.sections.population import AGES
from cpo_desktop.reports.sections.set_sentences import moves, targets_in_words
from cpo_desktop.reports.sections.special import GROUPS
from cpo_desktop.reports.sections.tables import (
    BEFORE,
    COMPARED_WITH_UNIT,
    YEAR_BEFORE,
    AnnexPart,
    FigureTable,
    Filling,
    Line,
    Part,
    Share,
    Shown,
    counted_line,
    figure_table,
    number_column,
)
from cpo_desktop.reports.sections.texts import chapters
from cpo_desktop.reports.snapshot import Snapshot, Village

_CODE: Final = Column(header="Mã (của phần mềm)", width=0.85, align=Align.CENTER)
_INDICATOR: Final = Column(header="Chỉ tiêu", width=3.0, align=Align.LEFT)
_UNIT: Final = Column(header="Đơn vị tính", width=1.15, align=Align.CENTER)
_COLUMNS: Final = (
    _CODE,
    _INDICATOR,
    _UNIT,
    number_column("Kỳ này", width=1.0),
    number_column(BEFORE, width=1.0),
    number_column(YEAR_BEFORE, width=1.0),
    Column(header="Mục tiêu", width=2.2, align=Align.LEFT),
)
_OWN_CODES: Final = (
    "Mã I01 đến I21 là mã của phần mềm, không phải mã chỉ tiêu thống kê do Nhà nước ban hành. Chỉ tiêu "
    "trạng thái tính tại ngày chốt số liệu; chỉ tiêu phát sinh tính trong kỳ; mục tiêu là mục tiêu của "
    "cả nước, dùng để tham chiếu."
)
_TRAITS: Final[Mapping[str, tuple[str, Mapping[str, str]]]] = {
    "sex": ("Giới tính", {"male": "Nam", "female": "Nữ"}),
    "age": (
        "Nhóm tuổi",
        dict(zip(AGES, ("0-2", "3-5", "6-10", "11-14", "15"), strict=True)),
    ),
    "ethnic": ("Dân tộc", {"kinh": "Kinh", "minority": "Thiểu số", "other": "Khác"}),
    "poverty": ("Hộ gia đình", {"poor": "Nghèo", "near_poor": "Cận nghèo", "none": "Không nghèo"}),
    "disability": ("Khuyết tật", {"yes": "Có", "no": "Không"}),
}
_DIMENSIONS: Final = {
    "village": "thôn, tổ dân phố",
    "sex": "giới tính",
    "age": "nhóm tuổi",
    "ethnic": "dân tộc",
    "poverty": "hộ nghèo, hộ cận nghèo",
    "disability": "khuyết tật",
}
_NOTHING_HAPPENED: Final = (
    "Trong kỳ không phát sinh vụ việc, hoạt động, kinh phí thuộc các chỉ tiêu dưới đây"
)
_NOTHING_COUNTED: Final = (
    "Trong kỳ không phát sinh số liệu; các chỉ tiêu tính từ sổ theo dõi của xã đều bằng 0."
)
_NOT_VERIFIED: Final = "chưa đối chiếu với văn bản"
_COMPUTED: Final = tuple(each for each in indicator_set() if each.is_computed)
COMMENTS: Final = TextPart("comments", mark("Comments on the figures"), "Nhận xét", "", moves)
PARTS: Final = (COMMENTS,)
_NOT_KEPT: Final = "Ô trống: sổ theo dõi không có phân tổ đó."


def content(snapshot: Snapshot) -> Content:
    """What can be computed, what cannot and why; definitions and breakdowns as annexes."""
    return Content(
        name="Bộ chỉ tiêu về trẻ em",
        body=[
            Paragraph(text=_OWN_CODES),
            Heading(level=1, text="CHỈ TIÊU TÍNH TỪ SỔ THEO DÕI CỦA XÃ"),
            *_main(snapshot),
            *chapters(snapshot, (("NHẬN XÉT", COMMENTS),)),
            Heading(level=1, text="CHỈ TIÊU XÃ CHƯA TÍNH ĐƯỢC"),
            *_not_computed(),
        ],
        annexes=(
            AnnexPart(
                title="Định nghĩa, phân tổ và căn cứ của từng chỉ tiêu", parts=(_definitions(),)
            ),
            *_by_code(snapshot),
            AnnexPart(
                title="Chỉ tiêu theo giới tính, nhóm tuổi, dân tộc, hộ nghèo, khuyết tật",
                parts=(_by_trait(snapshot), Note(text=_NOT_KEPT), _withheld()),
            ),
            AnnexPart(
                title="Chỉ tiêu theo thôn, tổ dân phố", parts=(_by_village(snapshot), _withheld())
            ),
        ),
    )


# The set itself


def _main(snapshot: Snapshot) -> Iterator[Part]:
    lines = [line for each in _COMPUTED for line in _lines(each)]
    keys = chain.from_iterable(map(Line.keys, lines))
    nothing = nothing_to_report(
        snapshot.figures, keys, happened=_NOTHING_HAPPENED, counted=_NOTHING_COUNTED
    )
    if nothing:
        yield Paragraph(text=nothing)
    yield figure_table(snapshot.figures, _COLUMNS, lines)


def _lines(each: SetIndicator) -> Iterator[Line]:
    goal = targets_in_words(each.targets)
    if len(each.figures) == 1:
        (figure,) = each.figures
        words = f"{each.vi}: {_inside(figure.vi)}" if figure.vi else each.vi
        yield Line(cells=(each.code, words, figure.unit, *_values(figure), goal))
        return
    yield Line(cells=(each.code, each.vi, None, None, None, None, goal), kind=RowKind.EMPHASIS)
    for figure in each.figures:
        cells = (None, figure.vi, figure.unit, *_values(figure), None)
        yield Line(cells=cells, level=1)


def _values(figure: SetFigure) -> Iterator[Filling]:
    for when in When:
        part = figure.part.at(when)
        yield Share(part, figure.whole.at(when)) if figure.whole else Shown(part)


def _not_computed() -> Iterator[Paragraph]:
    """What of the set cannot be computed, wholly or in part, and why."""
    for each in indicator_set():
        if each.why_not:
            goal = targets_in_words(each.targets)
            aimed = f" Mục tiêu: {goal}." if goal and not each.is_computed else ""
            partly = " (chưa tính được một phần)" if each.is_computed else ""
            yield Paragraph(lead=f"{each.code}. {each.vi}{partly}.", text=f"{each.why_not}{aimed}")


# What each one means


def _definitions() -> Table:
    return Table(
        columns=(
            _CODE,
            Column(header="Chỉ tiêu", width=2.2, align=Align.LEFT),
            Column(header="Định nghĩa, cách tính", width=6.0, align=Align.LEFT),
            Column(header="Phân tổ", width=2.4, align=Align.LEFT),
            Column(header="Căn cứ", width=3.0, align=Align.LEFT),
            Column(header="Căn cứ của mục tiêu", width=1.9, align=Align.LEFT),
        ),
        rows=tuple(
            Row(
                cells=(
                    each.code,
                    each.vi,
                    _meaning(each),
                    _breakdowns(each),
                    each.source if each.verified else f"{each.source} ({_NOT_VERIFIED})",
                    "; ".join(dict.fromkeys(target.source for target in each.targets)),
                )
            )
            for each in indicator_set()
        ),
        compact=True,
    )


def _meaning(each: SetIndicator) -> str:
    """The definitions of what is counted, each once, and how shares are taken."""
    counted = dict.fromkeys(figure.part.indicator for figure in each.figures)
    told = [f"{indicator(code).name}: {indicator(code).definition}" for code in counted]
    shares = [
        f"{figure.vi or each.vi} = {_named(figure.part)} / {_named(figure.whole)} × 100."
        for figure in each.figures
        if figure.whole
    ]
    return "\n".join((*told, *shares)) or each.why_not


def _inside(words: str) -> str:
    return f"{words[:1].lower()}{words[1:]}"


def _named(key: FigureKey) -> str:
    """What the figure counts, as a term of a formula."""
    return indicator(key.indicator).name.lower()


def _breakdowns(each: SetIndicator) -> str:
    by = [_inside(part.vi) for part in each.parts]
    if each.traits:
        by += [words for name, words in _DIMENSIONS.items() if _is_cut(each.traits, name)]
    return "; ".join(by)


def _is_cut(traits: SetTraits, dimension: str) -> bool:
    """Whether the figure is counted by this dimension too."""
    wanted = {dimension, *(name for name, _ in traits.figure.dimensions)}
    return tuple(sorted(wanted)) in indicator(traits.figure.indicator).cuts


# Breakdowns


def _by_code(snapshot: Snapshot) -> Iterator[AnnexPart]:
    """The annex by group, form and source; none of nothing."""
    lines: list[Line] = []
    for each in _COMPUTED:
        for part in each.parts:
            lines += _part_lines(snapshot, each, part)
    if lines:
        table = figure_table(snapshot.figures, COMPARED_WITH_UNIT, lines)
        yield AnnexPart(title="Chỉ tiêu theo nhóm, hình thức, nguồn", parts=(table,))


def _part_lines(snapshot: Snapshot, each: SetIndicator, part: SetParts) -> Iterator[Line]:
    codes = snapshot.parts(part.figure.indicator, part.by, part.codes)
    if codes:
        yield Line(cells=(f"{each.code}. {each.vi} - {_inside(part.vi)}",),
                   kind=RowKind.GROUP)  # fmt: skip
    unit = indicator(part.figure.indicator).unit
    for code, words in codes.items():
        yield counted_line(words, unit, part.figure.narrowed(**{part.by: code}), level=1)


def _by_trait(snapshot: Snapshot) -> FigureTable:
    columns = [
        _CODE,
        Column(header="Chỉ tiêu", width=2.2, align=Align.LEFT),
        number_column("Tổng số"),
        *(
            number_column(words, group=heading)
            for heading, parts in _TRAITS.values()
            for words in parts.values()
        ),
    ]
    lines = [
        Line(cells=(each.code, each.traits.short, Shown(each.traits.figure), *_cut(each.traits)))
        for each in _COMPUTED
        if each.traits and any(_is_cut(each.traits, name) for name in _TRAITS)
    ]
    return figure_table(snapshot.figures, columns, lines)


def _cut(traits: SetTraits) -> Iterator[Filling]:
    for name, (_, parts) in _TRAITS.items():
        counted = _is_cut(traits, name)
        for part in parts:
            yield Shown(traits.figure.narrowed(**{name: part})) if counted else None


def _by_village(snapshot: Snapshot) -> FigureTable:
    shown = [
        (each.code, each.traits)
        for each in _COMPUTED
        if each.traits and _is_cut(each.traits, "village")
    ]
    columns = [
        Column(header="TT", width=0.5, align=Align.CENTER),
        Column(header="Thôn, tổ dân phố", width=2.6, align=Align.LEFT),
        *(number_column(traits.short, mark=code) for code, traits in shown),
    ]
    figures = [traits.figure for _, traits in shown]
    total = Line(cells=(None, "Tổng số", *map(Shown, figures)), kind=RowKind.TOTAL)
    places = (*snapshot.villages, Village(id=UNKNOWN, name="Chưa rõ thôn, tổ dân phố"))
    lines = [
        Line(
            cells=(
                str(at),
                place.name,
                *(Shown(key.narrowed(village=place.id)) for key in figures),
            )
        )
        for at, place in enumerate(places, start=1)
    ]
    told = [
        line
        for line, place in zip(lines, places, strict=True)
        if place.id != UNKNOWN or line.says_something(snapshot.figures)
    ]
    return figure_table(snapshot.figures, columns, [total, *told])


def _withheld() -> Note:
    groups = listed([f"nhóm {GROUPS.index(group) + 1}" for group in WITHHELD])
    return Note(
        text="Ở biểu này, trẻ em có hoàn cảnh đặc biệt và trẻ em được trợ giúp không kể trẻ em chỉ "
        f"thuộc {groups}, để giữ bí mật đời sống riêng tư của trẻ em (Điều 33 Nghị định số "
        "56/2017/NĐ-CP)."
    )

"""Tables of figures: each cell knows the figure it shows, so that a screen can open its records."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from cpo_desktop.domain.figures import FigureKey, Figures, When, percent
from cpo_desktop.domain.indicators.incomplete import incomplete_for
from cpo_desktop.reports.document import (
    Align,
    Block,
    Cell,
    Chart,
    Column,
    KeepTogether,
    Row,
    RowKind,
    Table,
)
from cpo_desktop.reports.notation import number
from cpo_desktop.reports.sections.discreet import UNTOLD, told_rows, why_untold

_SHORT: Final = 6  # rows
_NUMBER: Final = re.compile(r"\d+")

EARLIER: Final = (When.PREVIOUS, When.LAST_YEAR)


@dataclass(frozen=True, slots=True)
class Shown:
    """A cell that shows a figure."""

    key: FigureKey


@dataclass(frozen=True, slots=True)
class Changed:
    """A cell that shows by how much a figure is greater than in an earlier period."""

    key: FigureKey
    since: When


@dataclass(frozen=True, slots=True)
class Share:
    """A cell that shows a figure in percent of another."""

    key: FigureKey
    whole: FigureKey


Filling = str | int | None | Shown | Changed | Share


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A row of a table, before its figures are filled in."""

    cells: tuple[Filling, ...]
    kind: RowKind = RowKind.PLAIN
    level: int = 0

    def keys(self) -> Iterable[FigureKey]:
        """The figures that the row shows or compares."""
        for cell in self.cells:
            if isinstance(cell, Shown | Changed | Share):
                yield cell.key

    def tells_of(self, indicators: Collection[str]) -> bool:
        """Whether one of these indicators is among the row's figures."""
        return any(key.indicator in indicators for key in self.keys())

    def says_something(self, figures: Figures) -> bool:
        """Whether any of the row's figures is above nought, now or in the periods compared."""
        return any(figures.value(key.at(when)) for key in self.keys() for when in When)


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureTable:
    """A table as documents print it, and the figure behind each of its cells, row by row.

    A whole number is its figure itself; a Decimal is a share of it.
    """

    table: Table
    keys: tuple[tuple[FigureKey | None, ...], ...] = field(repr=False)


Part = Block | FigureTable


def stated(row: Row, keys: Sequence[FigureKey | None]) -> list[FigureKey | None]:
    """The figures that stand in the row themselves; None where there is none, or a share of one."""
    cells = (*row.cells, *[None] * (len(keys) - len(row.cells)))
    return [key if isinstance(cell, int) else None for cell, key in zip(cells, keys, strict=True)]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnexPart:
    """An annex before it is numbered."""

    title: str
    parts: Sequence[Part]
    landscape: bool = True


def figure_table(  # noqa: PLR0913 - each is printed
    figures: Figures,
    columns: Sequence[Column],
    lines: Sequence[Line],
    *,
    caption: str = "",
    unit: str = "",
    note: str = "",
) -> FigureTable:
    """The table of these lines; below it stands what is missing on record for its figures."""
    columns, lines = _compared_only(figures.left_out, columns, lines)
    made = [(_row(figures, line), _keys(line, len(columns))) for line in lines]
    untold = why_untold(row for row, _ in made)
    rows = told_rows(made)
    keys = tuple(each for _, each in rows)
    compact = len(columns) > 9  # noqa: PLR2004 - as many as fit upright
    return FigureTable(
        table=Table(
            columns=tuple(columns),
            rows=tuple(row for row, _ in rows),
            caption=caption,
            unit=unit,
            note=" ".join(filter(None, (note, *missing_notes(figures, keys), untold))),
            compact=compact,
        ),
        keys=keys,
    )


def _compared_only(
    left_out: Collection[When], columns: Sequence[Column], lines: Sequence[Line]
) -> tuple[Sequence[Column], Sequence[Line]]:
    """The table without the columns that are about periods left out; the others' marks close up."""
    if not left_out:
        return columns, lines
    of_column = [[*_at(lines, place)] for place in range(len(columns))]
    about = [{_when(cell) for cell in cells} - {None} for cells in of_column]
    gone = {place for place, whens in enumerate(about) if whens and whens <= set(left_out)}
    groups = {columns[place].group for place in gone} - {""}
    # The rise and fall of sums is not told: such a column is empty, and goes with its neighbour.
    gone |= {
        at for at, each in enumerate(columns) if each.group in groups and about[at] <= set(left_out)
    }
    kept = [place for place in range(len(columns)) if place not in gone]
    # The only one left under a heading needs room for it.
    room = {
        group: sum(columns[place].width for place in gone if columns[place].group == group)
        for group in groups
        if len([place for place in kept if columns[place].group == group]) == 1
    }
    numbers = (columns[place].mark.partition("=")[0] for place in kept)
    marks = {old: str(at) for at, old in enumerate(filter(str.isdecimal, numbers), 1)}
    return (
        [
            replace(
                columns[at],
                mark=_renumbered(columns[at].mark, marks),
                width=columns[at].width + room.get(columns[at].group, 0.0),
            )
            for at in kept
        ],
        [
            line
            if line.kind is RowKind.GROUP
            else replace(line, cells=tuple(line.cells[at] for at in kept))
            for line in lines
        ],
    )


def _at(lines: Iterable[Line], place: int) -> Iterable[Filling]:
    return (line.cells[place] for line in lines if line.kind is not RowKind.GROUP)


def _when(cell: Filling) -> When | None:
    """The period that a cell is about; none of words."""
    match cell:
        case Shown(key) | Share(key):
            return key.when
        case Changed(_, since):
            return since
        case _:
            return None


def _renumbered(mark: str, numbers: Mapping[str, str]) -> str:
    return _NUMBER.sub(lambda found: numbers.get(found[0], found[0]), mark)


def missing_notes(
    figures: Figures,
    keys: Iterable[Sequence[FigureKey | None]],
    when: When = When.CURRENT,
) -> Iterable[str]:
    """What is missing on record for a table's figures of this period, a sentence each."""
    shown = {key for row in keys for key in row if key is not None and key.when is when}
    for each in incomplete_for(figures, shown, when):
        if figures.tells(each.key.at(when)):
            yield each.noted.format(n=number(figures.value(each.key.at(when))))


def _row(figures: Figures, line: Line) -> Row:
    cells = tuple(_filled(figures, cell) for cell in line.cells)
    return Row(cells=cells, kind=line.kind, level=line.level)


def _filled(figures: Figures, cell: Filling) -> Cell:
    return _worked_out(figures, cell) if figures.tells(*_made_of(cell)) else UNTOLD


def _made_of(cell: Filling) -> tuple[FigureKey, ...]:
    """The figures that a cell is worked out from."""
    match cell:
        case Shown(key):
            return (key,)
        case Changed(key, since):
            return key, key.at(since)
        case Share(key, whole):
            return key, whole
        case _:
            return ()


def _worked_out(figures: Figures, cell: Filling) -> Cell:
    match cell:
        case Shown(key):
            return figures.value(key)
        case Changed(key, since):
            return figures.change(key, since)
        case Share(key, whole):
            return percent(figures.value(key), figures.value(whole))
        case _:
            return cell


def _keys(line: Line, width: int) -> tuple[FigureKey | None, ...]:
    keys = [cell.key if isinstance(cell, Shown) else None for cell in line.cells]
    return (*keys, *[None] * (width - len(keys)))


NAME: Final = Column(header="Chỉ tiêu", width=4.0, align=Align.LEFT, mark="A")
BEFORE: Final = "Kỳ trước"
YEAR_BEFORE: Final = "Cùng kỳ năm trước"
FIGURE: Final = "Số liệu"
_CHANGE: Final = "Tăng, giảm"
_CHANGE_WIDTH: Final = 1.15


def number_column(header: str, mark: str = "", group: str = "", width: float = 1.0) -> Column:
    """A narrow column of figures."""
    return Column(header=header, width=width, align=Align.RIGHT, mark=mark, group=group)


COMPARED: Final = (
    number_column("Kỳ này", "1"),
    number_column(FIGURE, "2", BEFORE),
    number_column(_CHANGE, "3=1-2", BEFORE, _CHANGE_WIDTH),
    number_column(FIGURE, "4", YEAR_BEFORE),
    number_column(_CHANGE, "5=1-4", YEAR_BEFORE, _CHANGE_WIDTH),
)
"""The figure, and how it stood before."""

COMPARED_WITH_SHARE: Final = (
    number_column("Kỳ này", "1"),
    number_column("Tỷ lệ (%)", "2"),
    number_column(FIGURE, "3", BEFORE),
    number_column(_CHANGE, "4=1-3", BEFORE, _CHANGE_WIDTH),
    number_column(FIGURE, "5", YEAR_BEFORE),
    number_column(_CHANGE, "6=1-5", YEAR_BEFORE, _CHANGE_WIDTH),
)
"""The same with a share of the whole beside the figure."""


def compared(key: FigureKey) -> tuple[Filling, ...]:
    """The cells of `COMPARED` for a figure."""
    earlier = ((Shown(key.at(when)), Changed(key, when)) for when in EARLIER)
    return (Shown(key), *(cell for pair in earlier for cell in pair))


COMPARED_WITH_UNIT: Final = (
    NAME,
    Column(header="Đơn vị tính", width=0.9, align=Align.CENTER, mark="B"),
    *COMPARED,
)
"""For rows that count different things."""


def counted_line(
    words: str, unit: str, key: FigureKey, kind: RowKind = RowKind.PLAIN, level: int = 0
) -> Line:
    """A row of `COMPARED_WITH_UNIT`."""
    return Line(cells=(words, unit, *compared(key)), kind=kind, level=level)


def with_parts(
    words: str, unit: str, key: FigureKey, parts: Mapping[str, Mapping[str, str]]
) -> list[Line]:
    """A figure, and below it its parts: for each dimension the words of each of its values."""
    below = [
        counted_line(called, unit, key.narrowed(**{dimension: part}), level=1)
        for dimension, values in parts.items()
        for part, called in values.items()
    ]
    return [counted_line(words, unit, key, RowKind.EMPHASIS), *below]


def sum_line(words: str, unit: str, key: FigureKey, level: int = 0) -> Line:
    """The same for a sum, without rise and fall."""
    before, last_year = (Shown(key.at(when)) for when in EARLIER)
    # Sums are wide; their differences would press the words into a narrow column.
    return Line(cells=(words, unit, Shown(key), before, None, last_year, None), level=level)


def met(figures: Figures, lines: Iterable[Line]) -> list[Line]:
    """The lines without the parts that are nought in all three periods."""
    return [line for line in lines if not line.level or line.says_something(figures)]


def numbered(
    figures: Figures, parts: Mapping[str, str], cells: Callable[[str], tuple[Filling, ...]]
) -> list[Line]:
    """A total and a numbered row for each part of which there is something to tell; else nothing.

    `cells` gives what stands behind number and words, of a part or, for "", of the whole.
    """
    lines = [Line(cells=(None, words, *cells(part))) for part, words in parts.items()]
    told = [line for line in lines if line.says_something(figures)]
    total = Line(cells=(None, "Tổng số", *cells("")), kind=RowKind.TOTAL)
    rows = [replace(line, cells=(str(at), *line.cells[1:])) for at, line in enumerate(told, 1)]
    return [total, *rows] if rows else []


def blocks(parts: Iterable[Block | FigureTable]) -> tuple[Block, ...]:
    """The parts as a document has them; a chart or a short table stands on one page."""
    return tuple(_block(part) for part in parts)


def _block(part: Block | FigureTable) -> Block:
    block = part.table if isinstance(part, FigureTable) else part
    short = isinstance(block, Table) and len(block.rows) <= _SHORT
    return KeepTogether(blocks=(block,)) if short or isinstance(block, Chart) else block

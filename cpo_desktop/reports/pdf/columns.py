"""How a table's width is shared among its columns, and what its headings look like."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from cpo_desktop.reports import notation
from cpo_desktop.reports.document import Cell, Column, RowKind, Table
from cpo_desktop.reports.fonts import Face, Font, font
from cpo_desktop.reports.pdf.text import Line, balanced

PADDING = 3.0  # between a border and the text beside it
ROW_PADDING = 2.0  # above and below the text of a row
LEVEL_INDENT = 10.0
# No column is widened beyond this share for one long word; that word is cut instead.
_WIDEST = 0.3


def shown(cell: Cell, places: int | None) -> str:
    """The cell as text."""
    if isinstance(cell, str):
        return cell
    if cell is None:
        return ""
    if isinstance(cell, date):
        return notation.day(cell)
    return notation.number(cell) if isinstance(cell, int) else notation.number(cell, places)


def widths(table: Table, regular: Font, bold: Font, room: float) -> list[float]:
    """The columns' widths: as asked, but wide enough for each column's longest word."""
    least = [
        min(_longest(table, index, regular, bold) + 2 * PADDING + 0.1, room * _WIDEST)
        for index in range(len(table.columns))
    ]
    if sum(least) >= room:
        return [room * width / sum(least) for width in least]
    shares = [column.width for column in table.columns]
    narrow: set[int] = set()
    while True:
        free = room - sum(least[index] for index in narrow)
        total = sum(share for index, share in enumerate(shares) if index not in narrow)
        settled = [
            least[index] if index in narrow else free * share / total
            for index, share in enumerate(shares)
        ]
        tight = {index for index, width in enumerate(settled) if width < least[index] - 1e-6}
        if not tight:
            return settled
        narrow |= tight


def _longest(table: Table, index: int, regular: Font, bold: Font) -> float:
    """The width of the longest word in the column, heading and marks included."""
    column = table.columns[index]
    heading = max(map(bold.width, (*column.header.split(), column.mark)), default=0.0)
    cells = {row.cells[index] for row in table.rows if row.kind is not RowKind.GROUP}
    # By letters first: measuring every word of a long list would cost more than drawing it.
    words = {max(shown(cell, column.places).split() or [""], key=len) for cell in cells}
    long = sorted(words, key=len)[-8:]
    face = bold if any(row.kind is not RowKind.PLAIN for row in table.rows) else regular
    return max(heading, max(map(face.width, long), default=0.0))


@dataclass(frozen=True, slots=True)
class HeadCell:
    """A heading: the columns and head rows it spans (the last ones excluded), and its lines."""

    first: int
    last: int
    row: int
    last_row: int
    lines: list[Line]
    font: Font


def head_cells(columns: Sequence[Column], edges: Sequence[float], size: float) -> list[HeadCell]:
    """The headings row by row: groups over their columns, then marks."""
    bold, italic = font(Face.BOLD, size), font(Face.ITALIC, size - 1)
    deep = 2 if any(column.group for column in columns) else 1
    upper: list[HeadCell] = []
    lower: list[HeadCell] = []

    def cell(text: str, span: tuple[int, int], rows: tuple[int, int], face: Font) -> HeadCell:
        room = edges[span[1]] - edges[span[0]] - 2 * PADDING
        return HeadCell(*span, *rows, balanced(text, face, room), face)

    for group, run in groupby(enumerate(columns), key=lambda pair: pair[1].group):
        members = list(run)
        if group:
            span = (members[0][0], members[-1][0] + 1)
            upper.append(cell(group, span, (0, 1), bold))
        for index, column in members:
            rows = (1, 2) if group else (0, deep)
            (lower if group else upper).append(cell(column.header, (index, index + 1), rows, bold))
    marks = [
        cell(column.mark, (index, index + 1), (deep, deep + 1), italic)
        for index, column in enumerate(columns)
        if any(each.mark for each in columns)
    ]
    return [*upper, *lower, *marks]


def head_heights(cells: Sequence[HeadCell]) -> list[float]:
    """The height of each head row, so that every heading fits."""
    heights = [0.0] * max(cell.last_row for cell in cells)
    for cell in sorted(cells, key=lambda cell: cell.last_row - cell.row):
        need = len(cell.lines) * cell.font.single + 2 * ROW_PADDING
        missing = need - sum(heights[cell.row : cell.last_row])
        if missing > 0:
            for row in range(cell.row, cell.last_row):
                heights[row] += missing / (cell.last_row - cell.row)
    return heights

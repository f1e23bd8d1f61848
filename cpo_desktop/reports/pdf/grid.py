"""A table in the flow: rows laid out once, each page drawn in one go.

A list of thousands of children is a table. ReportLab's own LongTable takes three times what the
bare strings take; here a column's repeated texts are broken into lines once, and a page's borders
are one stroke.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from math import ceil

from cpo_desktop.reports.document import Align, Column, Row, RowKind, Table
from cpo_desktop.reports.fonts import Face, Font, font
from cpo_desktop.reports.official import table_size
from cpo_desktop.reports.pdf.columns import (
    LEVEL_INDENT,
    PADDING,
    ROW_PADDING,
    head_cells,
    head_heights,
    shown,
    widths,
)
from cpo_desktop.reports.pdf.flow import Strip
from cpo_desktop.reports.pdf.pen import Pen, Segment
from cpo_desktop.reports.pdf.text import Line, wrap
from cpo_desktop.reports.rows import aligned, kept_rows

# A row of more lines is cut between them, or one long remark would leave half a page empty.
_LINES_IN_ONE_PIECE = 20


@dataclass(slots=True)
class _Row:
    """A row, or a piece of a very long one, with every cell in lines."""

    cells: Sequence[Sequence[Line]]
    kind: RowKind
    aligns: Sequence[Align]
    lines: int
    indented: int = -1  # the cell that stands further in, and by how much
    indent: float = 0.0
    continues: bool = False  # the piece before it is the same row's
    spanning: bool = False  # its one cell goes across the whole table


class Grid:
    """A table as strips: its head, which is drawn again on every page, and its rows."""

    def __init__(self, table: Table, room: float, height: float) -> None:
        size = table_size(table.columns, compact=table.compact)
        self._regular = font(Face.REGULAR, size)
        self._bold = font(Face.BOLD, size)
        self._leading = self._regular.single
        shares = widths(table, self._regular, self._bold, room)
        self._edges = [sum(shares[:index]) for index in range(len(shares) + 1)]
        self._head = head_cells(table.columns, self._edges, size)
        self._head_heights = head_heights(self._head)
        self._head_height = sum(self._head_heights)
        # A head that takes half of every page would leave no room to read on.
        self.carry = self._head_height if self._head_height <= height / 2 else 0.0
        rows = _Rows(table.columns, self._edges, self._regular, self._bold)
        most = int((height - self.carry - 2 * ROW_PADDING) / self._leading)
        self._rows = rows.laid_out(table, min(most, _LINES_IN_ONE_PIECE))

    def strips(self, space: float = 0.0, *, keep: bool = False) -> list[Strip]:
        """The head, kept with the first two rows; the last two stay together."""
        strips = [Strip(self, 0, self._head_height, space, keep=True)]
        pieces = {index for index, row in enumerate(self._rows) if row.continues}
        kept = kept_rows([row.kind for row in self._rows], pieces)
        for index, row in enumerate(self._rows):
            strips.append(Strip(self, index + 1, self._height(row), keep=index in kept))
        strips[-1].keep = keep
        return strips

    def draw(self, pen: Pen, left: float, placed: Sequence[tuple[int, float]]) -> None:
        """Write the head and the rows of one page, then draw all borders."""
        index, top = placed[0]
        borders: list[Segment] = []
        if index == 0 or self.carry:
            borders = self._draw_head(pen, left, top if index == 0 else top + self.carry)
        x = [left + edge for edge in self._edges]
        rows = [(self._rows[index - 1], top) for index, top in placed if index]
        for row, top in rows:
            self._write(pen, x, row, top)
        pen.lines([*borders, *self._borders(x, rows)])

    def _height(self, row: _Row) -> float:
        return row.lines * self._leading + 2 * ROW_PADDING

    def _draw_head(self, pen: Pen, left: float, top: float) -> list[Segment]:
        """Write the headings; their borders are still to be drawn."""
        borders: list[Segment] = []
        tops = [top]
        for height in self._head_heights:
            tops.append(tops[-1] - height)
        for cell in self._head:
            x1, x2 = left + self._edges[cell.first], left + self._edges[cell.last]
            y1, y2 = tops[cell.row], tops[cell.last_row]
            leading = cell.font.single
            y = y1 - (y1 - y2 - len(cell.lines) * leading) / 2 - cell.font.baseline(leading)
            for number, line in enumerate(cell.lines):
                x = (x1 + x2 - line.width) / 2
                pen.write(x, y - number * leading, line.text, cell.font)
            borders += [(x1, y1, x2, y1), (x1, y1, x1, y2), (x2, y1, x2, y2), (x1, y2, x2, y2)]
        return borders

    def _write(self, pen: Pen, x: Sequence[float], row: _Row, top: float) -> None:
        """Write a row's cells one after the other, so that each is read whole."""
        if row.spanning:
            x = (x[0], x[-1])
        face = self._regular if row.kind is RowKind.PLAIN else self._bold
        first = top - ROW_PADDING - face.baseline(self._leading)
        for index, lines in enumerate(row.cells):
            y = first - (row.lines - len(lines)) * self._leading / 2
            align = row.aligns[index]
            start = x[index] + PADDING + (row.indent if index == row.indented else 0.0)
            for line in lines:
                if align is Align.LEFT:
                    at = start
                elif align is Align.RIGHT:
                    at = x[index + 1] - PADDING - line.width
                else:
                    at = (x[index] + x[index + 1] - line.width) / 2
                pen.write(at, y, line.text, face)
                y -= self._leading

    def _borders(self, x: Sequence[float], rows: Sequence[tuple[_Row, float]]) -> Iterator[Segment]:
        """A stroke above each row and one below the last; upright ones as long as can be."""
        for spanning, run in groupby(rows, key=lambda pair: pair[0].spanning):
            together = list(run)
            last, last_top = together[-1]
            bottom = last_top - self._height(last)
            for edge in (x[0], x[-1]) if spanning else x:
                yield (edge, together[0][1], edge, bottom)
            for row, top in together:
                if not row.continues:
                    yield (x[0], top, x[-1], top)
            yield (x[0], bottom, x[-1], bottom)


class _Rows:
    """What breaks the cells of a table into lines."""

    def __init__(
        self, columns: Sequence[Column], edges: Sequence[float], regular: Font, bold: Font
    ) -> None:
        self._columns = columns
        self._width = edges[-1] - 2 * PADDING
        self._faces = (regular, bold)
        self._rooms = [b - a - 2 * PADDING for a, b in pairwise(edges)]
        self._wrappers = [[_wrapper(face, room) for room in self._rooms] for face in self._faces]

    def laid_out(self, table: Table, most: int) -> list[_Row]:
        """The rows in lines, very long ones in pieces; one row that says so when there are none."""
        if not table.rows:
            lines = wrap(table.when_empty, self._faces[0], self._width)
            return [_Row([lines], RowKind.PLAIN, [Align.CENTER], len(lines), spanning=True)]
        return [piece for row in table.rows for piece in _pieces(self._row(row), most)]

    def _row(self, row: Row) -> _Row:
        if row.kind is RowKind.GROUP:
            text = shown(row.cells[0], None) if row.cells else ""
            lines = wrap(text, self._faces[1], self._width)
            return _Row([lines], row.kind, [Align.LEFT], len(lines), spanning=True)
        wrappers = self._wrappers[row.kind is not RowKind.PLAIN]
        cells = [
            wrapper(cell if cell.__class__ is str else shown(cell, column.places))
            for wrapper, cell, column in zip(wrappers, row.cells, self._columns, strict=True)
        ]
        aligns = [
            aligned(column, cell) for column, cell in zip(self._columns, row.cells, strict=True)
        ]
        laid = _Row(cells, row.kind, aligns, max(map(len, cells)))
        if row.level and Align.LEFT in aligns:
            self._indent(laid, row)
        return laid

    def _indent(self, laid: _Row, row: Row) -> None:
        """Set the first text cell further in, in lines shorter by as much."""
        index = laid.indented = laid.aligns.index(Align.LEFT)
        laid.indent = row.level * LEVEL_INDENT
        face = self._faces[row.kind is not RowKind.PLAIN]
        text = shown(row.cells[index], self._columns[index].places)
        cells = list(laid.cells)
        cells[index] = wrap(text, face, self._rooms[index] - laid.indent)
        laid.cells = cells
        laid.lines = max(map(len, cells))


def _wrapper(face: Font, room: float) -> Callable[[str], list[Line]]:
    """`wrap` for one column, which remembers the texts it has seen."""
    seen: dict[str, list[Line]] = {}

    def wrapped(text: str) -> list[Line]:
        lines = seen.get(text)
        if lines is None:
            lines = seen[text] = wrap(text, face, room)
        return lines

    return wrapped


def _pieces(row: _Row, most: int) -> list[_Row]:
    """The row, or pieces of nearly the same height, none of more than `most` lines."""
    if row.lines <= most:
        return [row]
    pieces = []
    length = ceil(row.lines / ceil(row.lines / most))
    for start in range(0, row.lines, length):
        cells = [lines[start : start + length] for lines in row.cells]
        count = max(map(len, cells))
        pieces.append(replace(row, cells=cells, lines=count, continues=start > 0))
    return pieces

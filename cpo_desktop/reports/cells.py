"""What Word and Excel files made from a table agree on: heads, where cells stand, which rows stay together."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from cpo_desktop.reports.document import Align, Cell, Column, Row, RowKind
from cpo_desktop.reports.pdf.columns import HeadCell, head_cells

_ENDLESS: Final = 1e6  # no heading is broken into lines: Word and Excel do that


def aligned(column: Column, cell: Cell) -> Align:
    """Where the cell stands: as its column says, else numbers right, days centred, text left."""
    if column.align:
        return column.align
    if isinstance(cell, str) or cell is None:
        return Align.LEFT
    return Align.CENTER if isinstance(cell, date) else Align.RIGHT


def kept_rows(rows: Sequence[Row]) -> set[int]:
    """The rows after which no page may end: groups, the first row, and the last but one."""
    groups = {at for at, row in enumerate(rows) if row.kind is RowKind.GROUP}
    plain = [at for at in range(len(rows)) if at not in groups]
    return {*groups, *(plain[:1] if len(plain) > 1 else ()), *plain[-2:-1]}


def headings(columns: Sequence[Column], size: float) -> list[tuple[HeadCell, str]]:
    """The headings with their words, row by row."""
    edges = [index * _ENDLESS for index in range(len(columns) + 1)]
    cells = head_cells(columns, edges, size)
    return [(cell, "\n".join(line.text for line in cell.lines)) for cell in cells]


def mark_row(columns: Sequence[Column], cells: Sequence[HeadCell]) -> int:
    """Which row of the head holds the marks; -1 when no column has one."""
    deep = max(cell.last_row for cell in cells)
    return deep - 1 if any(column.mark for column in columns) else -1

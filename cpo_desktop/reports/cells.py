"""The head of a table, as Word and Excel files have it."""

from collections.abc import Sequence
from typing import Final

from cpo_desktop.reports.document import Column
from cpo_desktop.reports.pdf.columns import HeadCell, head_cells

_ENDLESS: Final = 1e6  # no heading is broken into lines: Word and Excel do that


def headings(columns: Sequence[Column], size: float) -> list[tuple[HeadCell, str]]:
    """The headings with their words, row by row."""
    edges = [index * _ENDLESS for index in range(len(columns) + 1)]
    cells = head_cells(columns, edges, size)
    return [(cell, "\n".join(line.text for line in cell.lines)) for cell in cells]


def mark_row(columns: Sequence[Column], cells: Sequence[HeadCell]) -> int:
    """Which row of the head holds the marks; -1 when no column has one."""
    deep = max(cell.last_row for cell in cells)
    return deep - 1 if any(column.mark for column in columns) else -1

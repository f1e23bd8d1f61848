"""A printed table as rows and columns of cells, its headings among them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from cpo_desktop.domain.figures import FigureKey
from cpo_desktop.reports import notation
from cpo_desktop.reports.document import Align, Cell, Column, Row, RowKind, Table
from cpo_desktop.ui import theme
from cpo_desktop.ui.theme import TextSize, Tone

Index = QModelIndex | QPersistentModelIndex
Keys = Sequence[Sequence[FigureKey | None]]

HEAD_ROLE: Final = Qt.ItemDataRole.UserRole + 1
KEY_ROLE: Final = Qt.ItemDataRole.UserRole + 2
LEVEL_ROLE: Final = Qt.ItemDataRole.UserRole + 3
WARNING_ROLE: Final = Qt.ItemDataRole.UserRole + 4
_WARNED: Final = frozenset({WARNING_ROLE, Qt.ItemDataRole.ToolTipRole})

_NOWHERE: Final = QModelIndex()
_NO_WARNINGS: Final[Mapping[FigureKey, str]] = MappingProxyType({})
_SIDES: Final = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
}


@dataclass(frozen=True, slots=True)
class Span:
    """A cell that covers others to the right of it and below it."""

    row: int
    column: int
    rows: int
    columns: int


class GridModel(QAbstractTableModel):
    """The cells of one table; a numeric cell with a key opens the records behind it.

    `warnings` says of figures why they would be others if the records were complete.
    """

    def __init__(
        self, table: Table, keys: Keys, warnings: Mapping[FigureKey, str] = _NO_WARNINGS
    ) -> None:
        super().__init__()
        self._warnings = warnings
        self._table = table
        self._keys = keys
        self._heads = _heads(table.columns)

    @property
    def columns(self) -> tuple[Column, ...]:
        """How the table declares its columns."""
        return self._table.columns

    @property
    def head_rows(self) -> int:
        """How many rows at the top are headings."""
        return len(self._heads)

    def spans(self) -> list[Span]:
        """The cells that are wider or taller than one."""
        return [*_head_spans(self._table.columns), *self._body_spans()]

    def titled(self, index: Index) -> str:
        """What the figure in the cell is: its row, then its column."""
        declared = self.columns[index.column()]
        label = self._text(index.row(), self._first_text)
        heading = " – ".join(filter(None, (declared.group, declared.header)))
        return f"{label} · {heading}"

    def spoken(self, index: Index) -> str:
        """What the cell says to who cannot see where it stands: row, column, value."""
        words = self._text(index.row(), index.column())
        if index.row() < self.head_rows:
            return words
        warning = self._warning(index.row(), index.column())
        return " – ".join(filter(None, (f"{self.titled(index)}: {words}", warning)))

    def as_text(self) -> str:
        """The table as Excel takes it: tabs between cells, a line a row, headings first."""
        rows = range(self.rowCount())
        return "\n".join(
            "\t".join(self._text(row, n) for n in range(len(self.columns))) for row in rows
        )

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self.head_rows + max(1, len(self._table.rows))

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._value(index.row(), index.column(), role) if index.isValid() else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if index.row() < self.head_rows:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _value(self, row: int, column: int, role: int) -> Any:  # noqa: ANN401 - of any role
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(self.index(row, column))
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(row, column)
            case Qt.ItemDataRole.FontRole:
                return theme.font(self._size(row))
            case Qt.ItemDataRole.ForegroundRole:
                return theme.colours().of(Tone.ACCENT if self._key(row, column) else Tone.NEUTRAL)
            case _:
                return self._own(row, column, role)

    def _own(self, row: int, column: int, role: int) -> Any:  # noqa: ANN401 - of any role
        if role == HEAD_ROLE:
            return row < self.head_rows
        if role == KEY_ROLE:
            return self._key(row, column)
        if role in _WARNED:
            return self._warning(row, column) or None
        if role == LEVEL_ROLE and row >= self.head_rows and self._table.rows:
            return self._row(row).level if column == self._first_text else 0
        return None

    @property
    def _first_text(self) -> int:
        sides = [_side(column, None) for column in self.columns]
        return sides.index(Align.LEFT) if Align.LEFT in sides else 0

    def _row(self, row: int) -> Row:
        if not self._table.rows:
            return Row(cells=(self._table.when_empty,), kind=RowKind.GROUP)
        return self._table.rows[row - self.head_rows]

    def _cell(self, row: int, column: int) -> Cell:
        cells = self._row(row).cells
        return cells[column] if column < len(cells) else None

    def _text(self, row: int, column: int) -> str:
        if row < self.head_rows:
            return self._heads[row][column]
        return written(self._cell(row, column), self.columns[column].places)

    def _key(self, row: int, column: int) -> FigureKey | None:
        """The figure in the cell, unless it is nought: that opens nothing."""
        figure = self._figure(row, column)
        return figure if figure and self._cell(row, column) else None

    def _figure(self, row: int, column: int) -> FigureKey | None:
        if row < self.head_rows or not self._table.rows:
            return None
        keys = self._keys[row - self.head_rows]
        return keys[column] if column < len(keys) else None

    def _warning(self, row: int, column: int) -> str:
        figure = self._figure(row, column)
        return self._warnings.get(figure, "") if figure else ""

    def _alignment(self, row: int, column: int) -> Qt.AlignmentFlag:
        if row < self.head_rows:
            return Qt.AlignmentFlag.AlignCenter
        if self._row(row).kind is RowKind.GROUP:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        side = _side(self.columns[column], self._cell(row, column))
        return _SIDES[side] | Qt.AlignmentFlag.AlignVCenter

    def _size(self, row: int) -> TextSize:
        if row < self.head_rows:
            return TextSize.SMALL
        plain = self._row(row).kind is RowKind.PLAIN or not self._table.rows
        return TextSize.BODY if plain else TextSize.STRONG

    def _body_spans(self) -> list[Span]:
        across = len(self.columns)
        return [
            Span(row, 0, 1, across)
            for row in range(self.head_rows, self.rowCount())
            if self._row(row).kind is RowKind.GROUP and across > 1
        ]


def written(cell: Cell, places: int | None = None) -> str:
    """The cell as it is printed."""
    match cell:
        case None:
            return ""
        case str():
            return cell
        case date():
            return notation.day(cell)
        case Decimal() | int():
            return notation.number(cell, places)


def _side(column: Column, cell: Cell) -> Align:
    if column.align is not None:
        return column.align
    if isinstance(cell, int | Decimal):
        return Align.RIGHT
    return Align.CENTER if isinstance(cell, date) else Align.LEFT


def _heads(columns: Sequence[Column]) -> list[list[str]]:
    heads = []
    if any(column.group for column in columns):
        heads.append([column.group or column.header for column in columns])
    heads.append([column.header for column in columns])
    if any(column.mark for column in columns):
        heads.append([column.mark for column in columns])
    return heads


def _head_spans(columns: Sequence[Column]) -> list[Span]:
    if not any(column.group for column in columns):
        return []
    spans = []
    first = 0
    while first < len(columns):
        group = columns[first].group
        if not group:
            spans.append(Span(0, first, 2, 1))
            first += 1
            continue
        last = first
        while last + 1 < len(columns) and columns[last + 1].group == group:
            last += 1
        if last > first:
            spans.append(Span(0, first, 1, last - first + 1))
        first = last + 1
    return spans

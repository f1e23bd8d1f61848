"""Rows of a list, a page at a time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from cpo_desktop.ui import theme
from cpo_desktop.ui.theme import TextSize, Tone
from cpo_desktop.wording import say

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

Badges = tuple[tuple[str, Tone], ...]
BADGES_ROLE: Final = Qt.ItemDataRole.UserRole + 1
LINES_ROLE: Final = Qt.ItemDataRole.UserRole + 2

_NOWHERE: Final = QModelIndex()


def _plain(_row: Any) -> Tone:  # noqa: ANN401 - of any list
    return Tone.NEUTRAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[Row]):
    """One column: its heading (an English source string), its words, how wide it starts.

    `stretch` shares what width is left. `tone` colours the words, which say the same besides.
    `badges` are painted in place of the words, `copied` goes to the clipboard instead of them, and
    `sorts` says that a click on the heading sorts the list. `below` is a second line in the cell;
    copied, it is a column of its own under `below_heading`.
    """

    key: str
    heading: str
    text: Callable[[Row], str]
    width: int
    right: bool = False
    stretch: bool = False
    strong: bool = False
    tone: Callable[[Row], Tone] = _plain
    badges: Callable[[Row], Badges] | None = None
    copied: Callable[[Row], str] | None = None
    sorts: bool = False
    below: Callable[[Row], str] | None = None
    below_heading: str = ""
    below_tone: Callable[[Row], Tone] = _plain
    below_strong: bool = False

    def lines(self, row: Row) -> tuple["Line", ...]:
        """What stands in the cell of a row, line by line."""
        first = Line(self.text(row), self.tone(row), self.strong)
        below = self.below(row) if self.below is not None else ""
        second = (Line(below, self.below_tone(row), self.below_strong),) if below else ()
        return (first, *second)

    def copied_headings(self) -> tuple[str, ...]:
        """What the lines are called where each has a column of its own."""
        below = (say(self.below_heading),) if self.below is not None else ()
        return (say(self.heading), *below)

    def copied_cells(self, row: Row) -> tuple[str, ...]:
        """What goes to the clipboard, a cell for each line."""
        below = (self.below(row),) if self.below is not None else ()
        return ((self.copied or self.text)(row), *below)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a cell."""

    words: str = field(repr=False)
    tone: Tone
    strong: bool


class PagedModel(QAbstractTableModel, Generic[Row]):
    """Shows the rows it has, and asks for more when the view comes near their end."""

    def __init__(
        self, columns: Sequence[Column[Row]], ask_for_more: Callable[[], object] | None = None
    ) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._rows: list[Row] = []
        self._more = False
        self._ask_for_more = ask_for_more

    def show_rows(self, rows: Sequence[Row], *, more: bool) -> None:
        """Show these instead; `more` says whether others follow."""
        self.beginResetModel()
        self._rows = list(rows)
        self._more = more
        self.endResetModel()

    def add_rows(self, rows: Sequence[Row], *, more: bool) -> None:
        """Show these behind the others."""
        self._more = more
        if rows:
            first = len(self._rows)
            self.beginInsertRows(_NOWHERE, first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def row(self, number: int) -> Row:
        """The row of this number."""
        return self._rows[number]

    def number_of(self, same: Callable[[Row], bool]) -> int | None:
        """The number of the first row of which this is true."""
        return next((n for n, row in enumerate(self._rows) if same(row)), None)

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return self._more and self._ask_for_more is not None and not parent.isValid()

    @override
    def fetchMore(self, parent: Index) -> None:
        if self._ask_for_more is not None:
            self._ask_for_more()

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, row = self.columns[index.column()], self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return "\n".join(line.words for line in column.lines(row))
            case Qt.ItemDataRole.ForegroundRole:
                return theme.colours().of(column.tone(row))
            case Qt.ItemDataRole.FontRole:
                return theme.font(TextSize.STRONG if column.strong else TextSize.BODY)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case _:
                return _painted(column, row, role)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return say(self.columns[section].heading)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section])
        return None


def _painted(column: Column[Any], row: Any, role: int) -> Any:  # noqa: ANN401 - of any list
    """What the delegate paints in place of the style: badges where the column has them, or lines."""
    if role == BADGES_ROLE and column.badges is not None:
        return column.badges(row)
    return column.lines(row) if role == LINES_ROLE else None


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter

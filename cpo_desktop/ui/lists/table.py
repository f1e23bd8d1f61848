"""A table of records: one row chosen, Enter opens it, Ctrl+C copies it for Excel."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView
from typing_extensions import override

from cpo_desktop.ui import theme
from cpo_desktop.ui.lists.cells import CellDelegate
from cpo_desktop.ui.lists.table_model import PagedModel
from cpo_desktop.ui.preferences import Preferences
from cpo_desktop.ui.theme import SPACE

_OPENING: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROW_HEIGHT: Final = 4 * SPACE + SPACE // 2
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_NARROWEST: Final = 6 * SPACE


class RecordTable(QTableView):
    """`chosen` carries the row that is current, or None; `opened` the one to open.

    `sorted` carries the key of a column whose heading was clicked, `typed` a letter meant for the
    search above the list.
    """

    chosen = Signal(object)
    opened = Signal(object)
    sorted = Signal(str)
    typed = Signal(str)

    def __init__(self, model: PagedModel[Any]) -> None:
        super().__init__()
        self._paged = model
        self._preferences: Preferences | None = None
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        two = any(column.below is not None for column in model.columns)
        more = self.fontMetrics().lineSpacing() if two else 0
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT + more)
        self.setItemDelegate(CellDelegate(self))
        self._lay_out_columns()
        self.horizontalHeader().sectionClicked.connect(self._on_heading_clicked)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        model.modelReset.connect(self._on_reset)

    def remember(self, preferences: Preferences | None) -> None:
        """Stand as the officer left it, under the object's name, and keep what she changes."""
        self._preferences = preferences
        if preferences is not None:
            self._arrange(preferences.columns(self.objectName()))
            self.horizontalHeader().sectionResized.connect(self._on_arranged)
            self.horizontalHeader().sectionMoved.connect(self._on_arranged)

    def current(self) -> Any:  # noqa: ANN401 - a row of any list
        """The row that is current, or None."""
        index = self.currentIndex()
        return self._paged.row(index.row()) if index.isValid() else None

    def choose(self, number: int) -> None:
        """Make the row of this number current."""
        self.setCurrentIndex(self._paged.index(number, 0))

    def copy(self) -> None:
        """Put the selected rows on the clipboard, as a table."""
        QGuiApplication.clipboard().setText(self._selected_as_text())

    def show_order(self, key: str, *, descending: bool) -> None:
        """Mark the column that the list is sorted by."""
        number = next(n for n, column in enumerate(self._paged.columns) if column.key == key)
        way = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setSortIndicator(number, way)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING and (row := self.current()) is not None:
            self.opened.emit(row)
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            event.accept()
        elif event.text().isalnum() and not event.modifiers() & ~_SHIFT:
            self.typed.emit(event.text())
            event.accept()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Give what width is left to the column that stretches; Qt's own way would starve it.

        On a narrow display it gives some of its own before the list has to be scrolled sideways.
        """
        header = self.horizontalHeader()
        for number, column in enumerate(self._paged.columns):
            if column.stretch:
                others = header.length() - header.sectionSize(number)
                left = self.viewport().width() - others
                self.setColumnWidth(number, max(column.width * 5 // 8, left))

    def _arrange(self, kept: Sequence[tuple[str, int]]) -> None:
        """Put the columns that there still are in this order and at these widths."""
        header = self.horizontalHeader()
        numbers = {column.key: number for number, column in enumerate(self._paged.columns)}
        known = [(numbers[key], width) for key, width in kept if key in numbers]
        for place, (number, width) in enumerate(known):
            header.moveSection(header.visualIndex(number), place)
            self.setColumnWidth(number, max(_NARROWEST, width))
        self._share_width()

    def _lay_out_columns(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(_NARROWEST)
        header.setFont(theme.font(theme.TextSize.SMALL))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for number, column in enumerate(self._paged.columns):
            self.setColumnWidth(number, column.width)

    def _selected_as_text(self) -> str:
        """The rows as Excel takes them: tabs between cells, a line a row, headings first."""
        header = self.horizontalHeader()
        order = sorted(range(len(self._paged.columns)), key=header.visualIndex)
        columns = [self._paged.columns[number] for number in order]
        headings = [words for column in columns for words in column.copied_headings()]
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = [self._paged.row(number) for number in numbers]
        lines = [
            headings,
            *([cell for c in columns for cell in c.copied_cells(row)] for row in rows),
        ]
        return "\n".join("\t".join(cell.replace("\t", " ") for cell in line) for line in lines)

    def _on_arranged(self) -> None:
        header, columns = self.horizontalHeader(), self._paged.columns
        order = sorted(range(len(columns)), key=header.visualIndex)
        if self._preferences is not None:
            arranged = [(columns[number].key, header.sectionSize(number)) for number in order]
            self._preferences.keep_columns(self.objectName(), arranged)

    def _on_heading_clicked(self, number: int) -> None:
        if self._paged.columns[number].sorts:
            self.sorted.emit(self._paged.columns[number].key)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self._paged.row(index.row()))

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.chosen.emit(self._paged.row(current.row()) if current.isValid() else None)

    def _on_reset(self) -> None:
        self.chosen.emit(None)

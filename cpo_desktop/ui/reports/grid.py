"""One printed table on the screen, every figure in it a link to the records behind it."""

from typing import Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)
from typing_extensions import override

from cpo_desktop.ui import theme
from cpo_desktop.ui.reports.grid_model import (
    HEAD_ROLE,
    KEY_ROLE,
    LEVEL_ROLE,
    WARNING_ROLE,
    GridModel,
    Span,
)
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone

Index = QModelIndex | QPersistentModelIndex

_PADDING: Final = SPACE
_LEAST_HEIGHT: Final = 3 * SPACE + HALF
_MARK: Final = 12
_WRAPS: Final = Qt.TextFlag.TextWordWrap
_PRESSING: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class Grid(QTableView):
    """As tall as its rows; `followed` carries the key of a figure, `reached` where the focus is."""

    followed = Signal(object, str)
    reached = Signal(object)

    def __init__(self, model: GridModel) -> None:
        super().__init__()
        self._grid = model
        self._spans = {(span.row, span.column): span for span in model.spans()}
        self.setModel(model)
        self.setItemDelegate(_CellPainter(self))
        self._look()
        for span in self._spans.values():
            self.setSpan(span.row, span.column, span.rows, span.columns)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self._lay_out(40 * SPACE)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out(self.viewport().width())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        linked = self.indexAt(event.position().toPoint()).data(KEY_ROLE) is not None
        shape = Qt.CursorShape.PointingHandCursor if linked else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._follow(self.indexAt(event.position().toPoint()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSING:
            self._follow(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._grid.as_text())
        else:
            super().keyPressEvent(event)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        # Nothing scrolls within: the wheel belongs to the page around.
        if event.type() is QEvent.Type.Wheel and not self.horizontalScrollBar().maximum():
            event.ignore()
            return False
        return super().viewportEvent(event)

    def _look(self) -> None:
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setMinimumSectionSize(SPACE)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _follow(self, index: QModelIndex) -> None:
        key = index.data(KEY_ROLE)
        if key is not None:
            self.followed.emit(key, self._grid.titled(index))

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if self.hasFocus() and current.isValid():
            self.reached.emit(self.visualRect(current))

    def _lay_out(self, width: int) -> None:
        widths = fitted(
            [self._narrowest(n) for n in range(len(self._grid.columns))],
            [column.width for column in self._grid.columns],
            width,
        )
        for number, each in enumerate(widths):
            self.setColumnWidth(number, each)
        height = 0
        for row in range(self._grid.rowCount()):
            tall = self._height(row, widths)
            self.setRowHeight(row, tall)
            height += tall
        wider = sum(widths) > width
        height += self.horizontalScrollBar().sizeHint().height() if wider else 0
        self.setFixedHeight(height + 1)

    def _narrowest(self, column: int) -> int:
        """The width of the longest word or number; neither is ever cut."""
        longest = 0
        for row in range(self._grid.rowCount()):
            span = self._spans.get((row, column))
            if self._is_covered(row, column) or (span and span.columns > 1):
                continue
            index = self._grid.index(row, column)
            metrics = QFontMetrics(index.data(Qt.ItemDataRole.FontRole))
            words = str(index.data()).split()
            mark = _MARK if index.data(WARNING_ROLE) else 0
            longest = max([longest, *(mark + metrics.horizontalAdvance(each) for each in words)])
        return longest + 2 * _PADDING

    def _height(self, row: int, widths: list[int]) -> int:
        tallest = _LEAST_HEIGHT
        for column in range(len(widths)):
            span = self._spans.get((row, column), Span(row, column, 1, 1))
            if span.rows > 1 or self._is_covered(row, column):
                continue
            index = self._grid.index(row, column)
            room = sum(widths[column : column + span.columns]) - 2 * _PADDING - _indent(index)
            metrics = QFontMetrics(index.data(Qt.ItemDataRole.FontRole))
            box = metrics.boundingRect(QRect(0, 0, room, 10_000), _WRAPS, str(index.data()))
            tallest = max(tallest, box.height() + _PADDING)
        return tallest

    def _is_covered(self, row: int, column: int) -> bool:
        return any(
            span.row <= row < span.row + span.rows
            and span.column <= column < span.column + span.columns
            and (row, column) != (span.row, span.column)
            for span in self._spans.values()
        )


def fitted(narrowest: list[int], shares: list[float], width: int) -> list[int]:
    """Columns by their shares of the width, none below its narrowest; wider only if they must."""
    free = set(range(len(narrowest)))
    widths = list(narrowest)
    while free:
        rest = width - sum(widths[n] for n in range(len(widths)) if n not in free)
        whole = sum(shares[n] for n in free)
        tight = {n for n in free if rest * shares[n] / whole < narrowest[n]}
        if not tight:
            for n in free:
                widths[n] = int(rest * shares[n] / whole)
            break
        free -= tight
    return widths


def _indent(index: Index) -> int:
    return int(index.data(LEVEL_ROLE) or 0) * 2 * SPACE


class _CellPainter(QStyledItemDelegate):
    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        in_use = theme.colours()
        state: Any = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        head = bool(index.data(HEAD_ROLE))
        linked = index.data(KEY_ROLE) is not None
        rect: QRect = option.rect
        painter.save()
        painter.fillRect(rect, QColor(_ground(chosen=chosen, head=head)))
        painter.setPen(QPen(QColor(in_use.border), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if focused and linked:
            painter.setPen(QPen(QColor(in_use.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        font = index.data(Qt.ItemDataRole.FontRole)
        font.setUnderline(linked and bool(state & QStyle.StateFlag.State_MouseOver))
        painter.setFont(font)
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole))
        inside = rect.adjusted(_PADDING + _indent(index), 0, -_PADDING, 0)
        if index.data(WARNING_ROLE):
            _draw_mark(painter, rect)
            painter.setFont(font)
            painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole))
        alignment = index.data(Qt.ItemDataRole.TextAlignmentRole)
        painter.drawText(inside, int(alignment) | _WRAPS, str(index.data()))
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, theme.font(TextSize.BODY).pixelSize() + _PADDING)


def _draw_mark(painter: QPainter, cell: QRect) -> None:
    """A warning sign at the left: the figure would be another if the records were complete."""
    place = QRect(cell.left() + HALF, cell.center().y() - _MARK // 2, _MARK, _MARK)
    theme.icon("warning", Tone.WARNING).paint(painter, place)


def _ground(*, chosen: bool, head: bool) -> str:
    in_use = theme.colours()
    if head:
        return in_use.raised
    return in_use.accent_soft if chosen else in_use.surface

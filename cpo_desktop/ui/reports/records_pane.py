"""What one figure counts and by which law, and the records behind it, two lines each."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from cpo_desktop.storage.options import Option
from cpo_desktop.ui import theme
from cpo_desktop.ui.reports.showing import Behind
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Banner,
    Card,
    Look,
    Text,
    button,
    column,
    holding,
    named,
    row,
    scrolling,
)
from cpo_desktop.wording import formats, say

Index = QModelIndex | QPersistentModelIndex

_WIDTH: Final = 42 * SPACE
_ROW: Final = 6 * SPACE
_MOST_EXPLAINED: Final = 22 * SPACE
_NOWHERE: Final = QModelIndex()


class RecordsPane(Card):
    """`opened` carries the record to open."""

    opened = Signal(object)

    def __init__(self, on_close: Callable[[], object], prefix: str = "") -> None:
        super().__init__()
        self._title = named(f"{prefix}records_title", Text("", TextSize.STRONG))
        self._explained = self._build_explained(prefix)
        self._warning = named(f"{prefix}records_warning", Banner("", Tone.WARNING))
        self._count = named(f"{prefix}records_count", Text("", TextSize.SMALL, Tone.QUIET))
        self._model = _Records()
        self._list = named(f"{prefix}records_list", QListView(), say("Records"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(_TwoLines(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setMouseTracking(True)
        self._list.setCursor(Qt.CursorShape.PointingHandCursor)
        # Enter, and in the program's style a single click.
        self._list.activated.connect(self._on_opened)
        close = button(
            "", on_close, look=Look.QUIET, icon="x", name=f"{prefix}close_records", tip=say("Close")
        )
        close.setAccessibleName(say("Close"))
        head = row(self._title, gap=SPACE)
        head.setStretch(0, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(self._explained)
        self.body.addWidget(self._warning)
        self.body.addWidget(self._count)
        self.body.addWidget(self._list, 1)
        self.setFixedWidth(_WIDTH)

    def show_records(self, behind: Behind) -> None:
        """Explain the figure and list its records; a word of patience as long as they are read."""
        records = behind.records
        self._title.setText(behind.title)
        self._explain(behind)
        self._model.show_records(records or ())
        if records is None:
            self._count.setText(say("Looking up the records…"))
        else:
            count = formats.whole(len(records))
            self._count.setText(say("{n} on record. A click opens one.").format(n=count))

    def _build_explained(self, prefix: str) -> QWidget:
        self._name = named(f"{prefix}figure_name", Text(""))
        self._definition = named(f"{prefix}figure_definition", Text("", TextSize.SMALL))
        self._source = named(f"{prefix}figure_source", Text("", TextSize.SMALL, Tone.QUIET))
        words = column(self._name, self._definition, self._source, gap=HALF)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        return named(f"{prefix}figure_explained", scrolling(holding(words)))

    def _explain(self, behind: Behind) -> None:
        counts = behind.counts
        self._explained.setVisible(counts is not None)
        self._warning.tell(behind.warning)
        if counts is None:
            return
        self._name.setText(counts.name)
        self._definition.setText(counts.definition)
        self._source.setText(say("Legal source: {source}").format(source=counts.source))
        # The records below keep the greater part, however long a definition is.
        room = _WIDTH - 6 * SPACE
        wanted = sum(
            each.heightForWidth(room) + HALF
            for each in (self._name, self._definition, self._source)
        )
        self._explained.setFixedHeight(min(wanted + HALF, _MOST_EXPLAINED))

    def _on_opened(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(Qt.ItemDataRole.UserRole))


class _Records(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._records: tuple[Option, ...] = ()

    def show_records(self, records: Sequence[Option]) -> None:
        self.beginResetModel()
        self._records = tuple(records)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._records)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        record = self._records[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return record.title
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return f"{record.title}\n{record.hint}"
            case Qt.ItemDataRole.UserRole:
                return record
            case _:
                return None


class _TwoLines(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, _ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        in_use = theme.colours()
        state: Any = option.state
        whole: QRect = option.rect
        record: Option = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, QColor(in_use.accent_soft))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(whole, QColor(in_use.raised))
        painter.fillRect(whole.left(), whole.bottom(), whole.width(), 1, QColor(in_use.border))
        inside = whole.adjusted(SPACE, HALF, -SPACE, -HALF - 1)
        top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        low = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        _line(painter, inside, top, record.title, TextSize.STRONG, Tone.NEUTRAL)
        _line(painter, inside, low, record.hint, TextSize.SMALL, Tone.QUIET)
        painter.restore()


def _line(  # noqa: PLR0913, PLR0917 - each is another thing
    painter: QPainter,
    inside: QRect,
    place: Qt.AlignmentFlag,
    words: str,
    size: TextSize,
    tone: Tone,
) -> None:
    painter.setFont(theme.font(size))
    painter.setPen(theme.colours().of(tone))
    fits = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
    painter.drawText(inside, place, fits)

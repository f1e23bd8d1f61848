"""The box in which one of all kinds of report is chosen, under the headings of their groups."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from cpo_desktop.reports.catalogue import ReportKind
from cpo_desktop.ui import theme
from cpo_desktop.ui.report_kinds import kind_words
from cpo_desktop.ui.reports.choosing import GROUPS, grouped
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.wording import say

_WIDTH: Final = 44 * SPACE
_MOST: Final = 24
_ROW: Final = 3 * SPACE + HALF
_NOWHERE: Final = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class KindBox(QComboBox):
    """`kind_chosen` carries the key of the kind."""

    kind_chosen = Signal(str)

    def __init__(self, kinds: Sequence[ReportKind]) -> None:
        super().__init__()
        # Setting a model does not keep it alive.
        self._rows = _Kinds(kinds)
        self.setModel(self._rows)
        self.setFixedWidth(_WIDTH)
        # All at a glance: nobody scrolls for a report that she does not know is there.
        self.setMaxVisibleItems(_MOST)
        self.activated.connect(self._on_activated)

    def choose(self, kind: ReportKind) -> None:
        """Show this kind as the chosen one, without telling anybody."""
        self.setCurrentIndex(self.findData(kind.key))
        self.setToolTip(kind_words(kind))

    @override
    def showPopup(self) -> None:
        # The program's style sets one of its own, which draws headings like what cannot be chosen.
        self.view().setItemDelegate(_Rows(self.view()))
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0))
        super().showPopup()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # A turn of the wheel over it must not make another report.
        event.ignore()

    def _on_activated(self, number: int) -> None:
        self.kind_chosen.emit(self.itemData(number))


class _Rows(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(theme.font(TextSize.STRONG))
        return QSize(metrics.horizontalAdvance(str(index.data())) + 4 * SPACE, _ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        in_use = theme.colours()
        row: Any = option
        painter.save()
        heading = index.data(Qt.ItemDataRole.UserRole) is None
        chosen = bool(
            row.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
        )
        if chosen and not heading:
            painter.fillRect(row.rect, QColor(in_use.accent_soft))
        painter.setFont(theme.font(TextSize.STRONG if heading else TextSize.BODY))
        painter.setPen(in_use.of(Tone.QUIET if heading else Tone.NEUTRAL))
        place = row.rect.adjusted(SPACE if heading else 3 * SPACE, 0, -SPACE, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.restore()


class _Kinds(QAbstractListModel):
    """Headings, which cannot be chosen and have no key, and the kinds under them."""

    def __init__(self, kinds: Sequence[ReportKind]) -> None:
        super().__init__()
        groups = grouped(kinds)
        self._rows: list[tuple[str, str | None]] = []
        for group, members in groups:
            if len(groups) > 1:
                self._rows.append((say(GROUPS[group]), None))
            self._rows += [(kind_words(kind), kind.key) for kind in members]

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        words, key = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return words
            case Qt.ItemDataRole.UserRole:
                return key
            case _:
                return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()][1] is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

"""The box in which one of all kinds of report is chosen, under the headings of their groups."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
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
_FLAGS: Final = Qt.ItemDataRole.UserRole - 1

Index = QModelIndex | QPersistentModelIndex


class KindBox(QComboBox):
    """`kind_chosen` carries the key of the kind."""

    kind_chosen = Signal(str)

    def __init__(self, kinds: Sequence[ReportKind]) -> None:
        super().__init__()
        groups = grouped(kinds)
        for group, members in groups:
            if len(groups) > 1:
                self.addItem(say(GROUPS[group]))
                # A heading is a row without a key that cannot be chosen: its flags, as the box's own
                # model keeps them. A model of ours would have to outlive the box.
                self.setItemData(self.count() - 1, 0, _FLAGS)
            for kind in members:
                self.addItem(kind_words(kind), kind.key)
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

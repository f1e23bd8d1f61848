"""How a cell with badges is painted."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from cpo_desktop.ui import theme
from cpo_desktop.ui.lists.table_model import BADGES_ROLE
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone

_BADGE_HEIGHT: Final = 20
_MORE_WIDTH: Final = 28


class CellDelegate(QStyledItemDelegate):
    """Paints badges where a cell has them, else its text."""

    @override
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if index.data(BADGES_ROLE) is not None:
            option.text = ""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        badges = index.data(BADGES_ROLE)
        if badges:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            _paint_badges(painter, option.rect, badges, selected=selected)
            painter.restore()

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(super().sizeHint(option, index).width(), theme.CONTROL_HEIGHT)


def _paint_badges(
    painter: QPainter, cell: QRect, badges: tuple[tuple[str, Tone], ...], *, selected: bool
) -> None:
    """As many as fit; the others as a number, the first of them cut short rather than left out."""
    painter.setFont(theme.font(TextSize.SMALL))
    metrics = painter.fontMetrics()
    left, right = cell.left() + SPACE, cell.right() - HALF
    for number, (words, tone) in enumerate(badges):
        rest = len(badges) - number - 1
        room = right - left - (_MORE_WIDTH if rest else 0)
        if number and room < metrics.horizontalAdvance(words) + 2 * SPACE:
            _paint_badge(
                painter,
                QRect(left, cell.top(), right - left, cell.height()),
                f"+{rest + 1}",
                Tone.QUIET,
            )
            return
        box = QRect(left, cell.top(), room, cell.height())
        left += _paint_badge(painter, box, words, Tone.NEUTRAL if selected else tone) + HALF


def _paint_badge(painter: QPainter, room: QRect, words: str, tone: Tone) -> int:
    """Paint one badge at the left of the room; returns its width."""
    in_use = theme.colours()
    metrics: QFontMetrics = painter.fontMetrics()
    fits = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width() - 2 * SPACE)
    width = metrics.horizontalAdvance(fits) + 2 * SPACE
    top = room.top() + (room.height() - _BADGE_HEIGHT) // 2
    box = QRect(room.left(), top, width, _BADGE_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(in_use.soft(tone))
    painter.drawRoundedRect(box, _BADGE_HEIGHT / 2, _BADGE_HEIGHT / 2)
    painter.setPen(in_use.of(tone))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, fits)
    return width

"""How cells with badges, or with two lines, are painted."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from cpo_desktop.ui import theme
from cpo_desktop.ui.lists.table_model import BADGES_ROLE, LINES_ROLE, Line
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone

_BADGE_HEIGHT: Final = 20
_MORE_WIDTH: Final = 28


class CellDelegate(QStyledItemDelegate):
    """Paints the badges or the two lines of a cell; the style would cut both lines as one."""

    @override
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if index.data(BADGES_ROLE) is not None or index.data(LINES_ROLE) is not None:
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
        elif lines := index.data(LINES_ROLE):
            painter.save()
            _paint_lines(painter, option, lines)
            painter.restore()

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(super().sizeHint(option, index).width(), theme.CONTROL_HEIGHT)


def _paint_lines(painter: QPainter, option: QStyleOptionViewItem, lines: tuple[Line, ...]) -> None:
    """The lines in their tones, each cut short by itself."""
    room: QRect = option.rect.adjusted(SPACE, 0, -SPACE, 0)
    height = option.fontMetrics.lineSpacing()
    top = room.top() + (room.height() - height * len(lines)) // 2
    for number, line in enumerate(lines):
        painter.setFont(theme.font(TextSize.STRONG if line.strong else TextSize.BODY))
        painter.setPen(theme.colours().of(line.tone))
        metrics = painter.fontMetrics()
        words = metrics.elidedText(line.words, Qt.TextElideMode.ElideRight, room.width())
        box = QRect(room.left(), top + number * height, room.width(), height)
        painter.drawText(box, option.displayAlignment, words)


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

"""How the cells of a list are painted: lines, each cut short by itself in its tone, or badges."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from cpo_desktop.ui import theme
from cpo_desktop.ui.lists.table_model import BADGES_ROLE, LINES_ROLE, Badges, Line
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone

Index = QModelIndex | QPersistentModelIndex
_BADGE_HEIGHT: Final = 20
_MORE_WIDTH: Final = 30


class CellDelegate(QStyledItemDelegate):
    """Paints what stands in a cell; the style, which cuts both lines as one, only its ground."""

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.text = ""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        # The style paints the accent only while the list has the keyboard.
        view: QWidget = option.widget
        selected = view.hasFocus() and bool(option.state & QStyle.StateFlag.State_Selected)
        badges: Badges | None = index.data(BADGES_ROLE)
        side = index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignHorizontal_Mask
        room = option.rect.adjusted(SPACE, 0, -SPACE, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if badges is None:
            _paint_lines(painter, room, index.data(LINES_ROLE), side, selected=selected)
        else:
            _paint_badges(painter, room, badges, selected=selected)
        painter.restore()


def _paint_lines(
    painter: QPainter,
    room: QRect,
    lines: tuple[Line, ...],
    side: Qt.AlignmentFlag,
    *,
    selected: bool,
) -> None:
    in_use = theme.colours()
    painter.setFont(theme.font(TextSize.BODY))
    height = painter.fontMetrics().lineSpacing()
    top = room.top() + (room.height() - height * len(lines)) // 2
    for number, line in enumerate(lines):
        painter.setFont(theme.font(TextSize.STRONG if line.strong else TextSize.BODY))
        painter.setPen(QColor(in_use.on_accent) if selected else in_use.of(line.tone))
        words = painter.fontMetrics().elidedText(
            line.words, Qt.TextElideMode.ElideRight, room.width()
        )
        box = QRect(room.left(), top + number * height, room.width(), height)
        painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), words)


def _paint_badges(painter: QPainter, room: QRect, badges: Badges, *, selected: bool) -> None:
    """As many as fit; the others as a number, the first of them cut short rather than left out."""
    painter.setFont(theme.font(TextSize.SMALL))
    metrics = painter.fontMetrics()
    left = room.left()
    for number, (words, tone) in enumerate(badges):
        rest = len(badges) - number - 1
        free = room.right() - left - (_MORE_WIDTH if rest else 0)
        if number and free < metrics.horizontalAdvance(words) + 2 * SPACE:
            box = QRect(left, room.top(), room.right() - left, room.height())
            _paint_badge(painter, box, f"+{rest + 1}", Tone.QUIET)
            return
        box = QRect(left, room.top(), free, room.height())
        left += _paint_badge(painter, box, words, Tone.NEUTRAL if selected else tone) + HALF


def _paint_badge(painter: QPainter, room: QRect, words: str, tone: Tone) -> int:
    """Paint one badge at the left of the room; returns its width."""
    in_use = theme.colours()
    metrics = painter.fontMetrics()
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

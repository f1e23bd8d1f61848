"""One small chart of a year, drawn by hand: a bar a month, its number on it, readable in grey."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from cpo_desktop.ui import theme
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.wording import formats, say

_HEIGHT: Final = 20 * SPACE
_WIDEST_BAR: Final = 28


class MonthChart(QWidget):
    """Bars of (what stands under it, how many); the last one, the current month, is lighter."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[tuple[str, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[tuple[str, int]]) -> None:
        """Draw these."""
        self._bars = tuple(bars)
        # A screen reader gets the numbers that the eye sees.
        self.setAccessibleDescription("; ".join(f"{label}: {count}" for label, count in self._bars))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(30 * SPACE, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        in_use = theme.colours()
        painter = QPainter(self)
        if not any(count for _label, count in self._bars):
            painter.setPen(in_use.of(Tone.QUIET))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, say("No figures yet"))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(TextSize.SMALL))
        line_height = painter.fontMetrics().height()
        ground = self.height() - line_height - HALF
        highest = max(1, *(count for _label, count in self._bars))
        scale = (ground - line_height - HALF) / highest
        step = self.width() / len(self._bars)
        for number, (label, count) in enumerate(self._bars):
            left = number * step
            width = min(step - HALF, _WIDEST_BAR)
            tall = count * scale
            bar = QRectF(left + (step - width) / 2, ground - tall, width, tall)
            last = number == len(self._bars) - 1
            painter.fillRect(bar, QColor(in_use.accent_muted if last else in_use.accent))
            painter.setPen(in_use.of(Tone.NEUTRAL))
            if count:
                above = QRectF(left, bar.top() - line_height - 1, step, line_height)
                painter.drawText(above, Qt.AlignmentFlag.AlignCenter, formats.whole(count))
            painter.setPen(in_use.of(Tone.QUIET))
            under = QRectF(left, ground + HALF, step, line_height)
            painter.drawText(under, Qt.AlignmentFlag.AlignCenter, label)
        painter.fillRect(QRectF(0, ground, self.width(), 1), QColor(in_use.strong_border))

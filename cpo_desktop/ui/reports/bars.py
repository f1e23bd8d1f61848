"""A report's bar chart on the screen: a pair of bars a row, each with its number, told apart in grey."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from cpo_desktop.reports import notation
from cpo_desktop.reports.document import BarChart
from cpo_desktop.ui import theme
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import Card, Text
from cpo_desktop.wording import say

_BAR: Final = 2 * SPACE
_LABELS: Final = 0.36
"""The part of the width that the words of the rows take."""
_WRAPS: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
_FILLS: Final = (Qt.BrushStyle.SolidPattern, Qt.BrushStyle.BDiagPattern)


class BarsCard(Card):
    """The chart with its title on a card."""

    def __init__(self, chart: BarChart) -> None:
        super().__init__(Text(chart.title, TextSize.STRONG), gap=SPACE)
        if chart.unit:
            words = say("Unit: {unit}").format(unit=chart.unit)
            self.body.addWidget(Text(words, TextSize.SMALL, Tone.QUIET))
        self.body.addWidget(_Bars(chart))


class _Bars(QWidget):
    def __init__(self, chart: BarChart) -> None:
        super().__init__()
        self._chart = chart
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFont(theme.font(TextSize.SMALL))
        self.setAccessibleName(chart.title)
        # A screen reader gets the numbers that the eye sees.
        self.setAccessibleDescription(
            "; ".join(
                f"{category}: "
                + ", ".join(
                    f"{series.name} {_number(series.values[at])}" for series in chart.series
                )
                for at, category in enumerate(chart.categories)
            )
        )

    @override
    def sizeHint(self) -> QSize:
        return QSize(60 * SPACE, self.heightForWidth(60 * SPACE))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._legend_height() + sum(self._heights(width))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        self._draw_legend(painter)
        top = self._legend_height()
        for at, height in enumerate(self._heights(self.width())):
            self._draw_row(painter, at, QRect(0, top, self.width(), height))
            top += height

    def _legend_height(self) -> int:
        return self.fontMetrics().height() + SPACE

    def _heights(self, width: int) -> list[int]:
        """Of each row: its bars, or its words where these need more."""
        metrics = QFontMetrics(self.font())
        bars = len(self._chart.series) * _BAR + 2 * SPACE
        room = QRect(0, 0, int(width * _LABELS) - SPACE, 10_000)
        words = (
            metrics.boundingRect(room, _WRAPS, category).height() + SPACE
            for category in self._chart.categories
        )
        return [max(bars, tall) for tall in words]

    def _draw_legend(self, painter: QPainter) -> None:
        left = int(self.width() * _LABELS)
        height = self.fontMetrics().height()
        for number, series in enumerate(self._chart.series):
            _bar(painter, QRectF(left, 2, height - 4, height - 4), number)
            painter.setPen(theme.colours().of(Tone.NEUTRAL))
            wide = self.fontMetrics().horizontalAdvance(series.name)
            painter.drawText(QRect(left + height, 0, wide + HALF, height), _WRAPS, series.name)
            left += height + wide + 3 * SPACE

    def _draw_row(self, painter: QPainter, at: int, place: QRect) -> None:
        in_use = theme.colours()
        start = int(place.width() * _LABELS)
        painter.setPen(in_use.of(Tone.NEUTRAL))
        words = QRect(place.left(), place.top(), start - SPACE, place.height())
        painter.drawText(words, _WRAPS | Qt.AlignmentFlag.AlignRight, self._chart.categories[at])
        painter.setPen(QPen(QColor(in_use.strong_border), 1))
        painter.drawLine(start, place.top(), start, place.bottom())
        count = len(self._chart.series)
        top = place.top() + (place.height() - count * _BAR) / 2
        for number, series in enumerate(self._chart.series):
            value = float(series.values[at] or 0)
            long = self._scale(place.width() - start) * value
            bar = QRectF(start, top + number * _BAR + 1, long, _BAR - 3)
            if value:
                _bar(painter, bar, number)
            painter.setPen(in_use.of(Tone.NEUTRAL))
            beside = QRectF(bar.right() + HALF, bar.top() - 2, 20 * SPACE, _BAR)
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, _number(series.values[at]))

    def _scale(self, width: int) -> float:
        """Pixels to one, with room for the longest number behind its bar."""
        values = [value or 0 for series in self._chart.series for value in series.values]
        longest = max(map(_number, values), key=len)
        room = width - self.fontMetrics().horizontalAdvance(longest) - SPACE
        return max(room, SPACE) / float(max(1, *values))


def _bar(painter: QPainter, place: QRectF, number: int) -> None:
    """The first series is filled, the next hatched: they differ without colour too."""
    in_use = theme.colours()
    colour = QColor(in_use.accent if number == 0 else in_use.text)
    painter.setPen(QPen(colour, 1))
    painter.setBrush(QBrush(colour, _FILLS[number % len(_FILLS)]))
    painter.drawRect(place)


def _number(value: int | Decimal | None) -> str:
    return "" if value is None else notation.number(value)

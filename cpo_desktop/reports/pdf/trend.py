"""Line charts: how figures went over periods."""

from collections.abc import Sequence
from itertools import pairwise
from math import ceil

from typing_extensions import override

from cpo_desktop.reports.document import LineChart
from cpo_desktop.reports.fonts import Face, font
from cpo_desktop.reports.official import CHART_SIZE
from cpo_desktop.reports.pdf.pen import Pen
from cpo_desktop.reports.pdf.plot import GAP, SWATCH, Plot, draw_marks, draw_trend, figure
from cpo_desktop.reports.pdf.text import balanced

_HEIGHT = 150.0
_WIDEST_LABEL = 0.3  # of the width, for the name of a period
_READABLE = 30  # figures in one chart
_CLEAR = 6.0  # between a point and the figure above it
_BELOW = 3.5  # more than its own height, between a point and the figure below it


class Trend(Plot[LineChart]):
    """Lines told apart by dashes and marks, with a figure at every point."""

    def __init__(self, chart: LineChart, width: float) -> None:
        face = font(Face.REGULAR, CHART_SIZE)
        count = len(chart.categories)
        self._slot = width / max(1, count)
        words = [word for text in chart.categories for word in text.split()]
        longest = min(max(map(face.width, words), default=0.0), width * _WIDEST_LABEL)
        room, step = self._slot - GAP, 1
        if longest > room:
            # Where periods are many, the last is named and every second or third before it. The
            # outermost names move in from the edges, so that there must be room for one and a half.
            room = longest + 0.1
            step = ceil((1.5 * room + GAP) / self._slot - 0.5)
        self._labels = [
            (at, balanced(chart.categories[at], face, room))
            for at in reversed(range(count - 1, -1, -step))
        ]
        self._below = max((len(lines) for _, lines in self._labels), default=0) * face.single + GAP
        super().__init__(chart, width, [_HEIGHT + self._below])

    @override
    def draw_swatch(self, pen: Pen, x: float, y: float, index: int) -> None:
        """A short piece of the line, with its mark."""
        middle = y + SWATCH / 3
        draw_trend(pen, [(x, middle), (x + 2 * SWATCH, middle)], index)
        draw_marks(pen, [(x + SWATCH, middle)], index)

    @override
    def draw_plot(self, pen: Pen, left: float, top: float, index: int) -> None:
        """Draw the lines over their ground, then the figures over the lines."""
        ground = top - _HEIGHT
        pen.lines([(left, ground, left + self.width, ground)], 0.8)
        for at, lines in self._labels:
            x = left + (at + 0.5) * self._slot
            for row, line in enumerate(lines):
                y = ground - GAP - row * self.face.single - self.face.size
                self._write_centred(pen, (left, x, y), line.text)
        above = _CLEAR + max(2, len(self.series)) * self.face.size
        scale = (_HEIGHT - above) / (float(max(self.values)) or 1.0)
        for number, series in enumerate(self.chart.series):
            points = [
                (left + (at + 0.5) * self._slot, ground + float(value) * scale)
                for at, value in enumerate(series.values)
                if value is not None
            ]
            draw_trend(pen, points, number)
            draw_marks(pen, points, number)
        for at in self._written():
            self._write_figures(pen, left, ground, scale, at)

    def _write_centred(self, pen: Pen, place: tuple[float, float, float], text: str) -> None:
        """Write the text centred on a point, but no further out than the edges of the chart."""
        left, x, y = place
        half = self.face.width(text) / 2
        pen.centre(max(left + half, min(x, left + self.width - half)), y, text, self.face)

    def _written(self) -> Sequence[int]:
        """The periods that bear figures: all, or the first and last where they would be a thicket."""
        periods = range(len(self.chart.categories))
        widest = max(map(self.face.width, map(figure, self.values)))
        crowded = len(self.values) > _READABLE or widest + GAP > self._slot
        return (periods[0], periods[-1]) if crowded else periods

    def _write_figures(self, pen: Pen, left: float, ground: float, scale: float, at: int) -> None:
        """Write the figures of one period: the lowest below its point, the others above theirs.

        Where points lie too close for that, the others stand in their order above the highest.
        """
        x = left + (at + 0.5) * self._slot
        at_once = (series.values[at] for series in self.series)
        # Points that lie on one another bear one figure.
        values = sorted({value for value in at_once if value is not None})
        heights = [ground + float(value) * scale for value in values]
        below = heights[0] - self.face.size - _BELOW if heights else 0.0
        if len(values) > 1 and below > ground:
            self._write_centred(pen, (left, x, below), figure(values[0]))
            del values[0], heights[0]
        close = any(high - low < self.face.size + _CLEAR for low, high in pairwise(heights))
        free = heights[-1] + _CLEAR if close else 0.0
        for value, height in zip(values, heights, strict=True):
            free = max(height + _CLEAR, free)
            self._write_centred(pen, (left, x, free), figure(value))
            free += self.face.size

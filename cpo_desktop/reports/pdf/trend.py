"""Line charts: how figures went over periods."""

from collections.abc import Sequence
from math import ceil

from typing_extensions import override

from cpo_desktop.reports.document import LineChart
from cpo_desktop.reports.fonts import Face, font
from cpo_desktop.reports.official import CHART_SIZE
from cpo_desktop.reports.pdf.pen import Pen
from cpo_desktop.reports.pdf.plot import GAP, SWATCH, Plot, draw_marks, draw_trend, figure
from cpo_desktop.reports.pdf.text import balanced

_HEIGHT = 150.0
_READABLE = 30  # figures in one chart
_CLEAR = 5.0  # between a point and its figure


class Trend(Plot[LineChart]):
    """Lines told apart by dashes and marks, with a figure at every point."""

    def __init__(self, chart: LineChart, width: float) -> None:
        face = font(Face.REGULAR, CHART_SIZE)
        self._slot = width / max(1, len(chart.categories))
        words = [word for text in chart.categories for word in text.split()]
        # Where periods are many, every second or third is named.
        self._step = max(1, ceil((max(map(face.width, words), default=0) + GAP) / self._slot))
        room = self._slot * self._step - GAP
        self._labels = [
            (at, balanced(text, face, room))
            for at, text in enumerate(chart.categories)
            if at % self._step == 0
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
                pen.centre(x, y, line.text, self.face)
        scale = (_HEIGHT - 2 * self.face.single) / (float(max(self.values)) or 1.0)
        for number, series in enumerate(self.chart.series):
            points = [
                (left + (at + 0.5) * self._slot, ground + float(value) * scale)
                for at, value in enumerate(series.values)
                if value is not None
            ]
            draw_trend(pen, points, number)
            draw_marks(pen, points, number)
        for at in self._written():
            self._write_figures(pen, left + (at + 0.5) * self._slot, ground, scale, at)

    def _written(self) -> Sequence[int]:
        """The periods that bear figures: all, or the first and last where they would be a thicket."""
        periods = range(len(self.chart.categories))
        widest = max(map(self.face.width, map(figure, self.values)))
        crowded = len(self.values) > _READABLE or widest + GAP > self._slot
        return (periods[0], periods[-1]) if crowded else periods

    def _write_figures(self, pen: Pen, x: float, ground: float, scale: float, at: int) -> None:
        """Write the figures of one period: the lowest below its point, the others above."""
        values = [series.values[at] for series in self.chart.series]
        free = 0.0
        for rank, value in enumerate(sorted(each for each in values if each is not None)):
            y = ground + float(value) * scale
            below = y - self.face.size
            if rank == 0 and len(values) > 1 and below > ground:
                pen.centre(x, below, figure(value), self.face)
                continue
            free = max(y + _CLEAR, free)
            pen.centre(x, free, figure(value), self.face)
            free += self.face.size

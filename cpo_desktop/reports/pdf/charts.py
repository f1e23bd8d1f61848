"""Charts as strokes and greys that survive a black-and-white printer, with the figures beside them.

Bars differ by grey and hatching, lines by dashes and marks; every bar bears its number, so no
scale has to be read off.
"""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Generic, TypeVar

from typing_extensions import override

from cpo_desktop.reports import notation
from cpo_desktop.reports.document import BarChart, LineChart
from cpo_desktop.reports.fonts import CAPITAL, Face, font
from cpo_desktop.reports.official import CAPTION_SIZE, CHART_SIZE
from cpo_desktop.reports.pdf.flow import Unbroken
from cpo_desktop.reports.pdf.pen import SOLID, Pen, Segment
from cpo_desktop.reports.pdf.text import Line, balanced, wrap

NO_FIGURES = "Không có số liệu trong kỳ."

_PLOT = 150.0  # the height of upright bars and of lines
_GAP = 4.0
_SWATCH = 10.0
_BAR = 13.0  # the thickness of a lying bar
_WIDEST_BAR = 34.0
_LABEL_SHARE = 0.42  # of the width, for the labels of lying bars
_HATCH = 4.0

# Told apart in print: dark, hatched, light, hatched the other way, white, black.
_FILLS: tuple[tuple[float, int], ...] = ((0.35, 0), (1, 1), (0.8, 0), (1, -1), (1, 0), (0, 0))
_DASHES: tuple[tuple[float, ...], ...] = (SOLID, (5, 2), (1, 2), (7, 2, 1, 2), (3, 3), (9, 3))
_DOTS = (0.0, 1.0, 0.6, 0.0, 1.0, 0.6)

Number = int | Decimal
_Kind = TypeVar("_Kind", BarChart, LineChart)


def _text(value: Number) -> str:
    return notation.number(value)


class _Chart(Unbroken, Generic[_Kind]):
    """A title, the drawing, and a legend when there is more than one series."""

    def __init__(self, chart: _Kind, width: float, plot: float) -> None:
        self._chart: _Kind = chart
        self._width = width
        self._face = font(Face.REGULAR, CHART_SIZE)
        self._bold = font(Face.BOLD, CAPTION_SIZE)
        unit = f" ({chart.unit})" if chart.unit else ""
        self._title = balanced(chart.title + unit, self._bold, width)
        self._legend = self._legend_rows() if len(chart.series) > 1 else []
        self._values = [v for series in chart.series for v in series.values if v is not None]
        if not self._values:
            plot = self._face.single
        self._plot = plot
        heading = len(self._title) * self._bold.single + 2 * _GAP
        super().__init__(heading + plot + len(self._legend) * (self._face.single + 2) + 2 * _GAP)

    @override
    def draw_below(self, pen: Pen, left: float, top: float) -> None:
        """Write the title, draw the plot, and the legend under it."""
        y = top
        for line in self._title:
            baseline = y - self._bold.baseline(self._bold.single)
            pen.centre(left + self._width / 2, baseline, line.text, self._bold)
            y -= self._bold.single
        y -= 2 * _GAP
        if self._values:
            self.draw_plot(pen, left, y)
        else:
            pen.centre(left + self._width / 2, y - self._face.size, NO_FIGURES, self._face)
        self._draw_legend(pen, left, y - self._plot - 2 * _GAP)

    def draw_plot(self, pen: Pen, left: float, top: float) -> None:
        """Draw what the figures look like below this height."""
        raise NotImplementedError

    def draw_swatch(self, pen: Pen, x: float, y: float, index: int) -> None:
        """Draw what the series looks like, as a sign in the legend."""
        raise NotImplementedError

    def _legend_rows(self) -> list[list[tuple[int, str]]]:
        """The series in rows that fit the width."""
        rows: list[list[tuple[int, str]]] = [[]]
        used = 0.0
        for index, series in enumerate(self._chart.series):
            need = self._entry_width(series.name)
            if rows[-1] and used + need > self._width:
                rows.append([])
                used = 0.0
            rows[-1].append((index, series.name))
            used += need
        return rows

    def _entry_width(self, name: str) -> float:
        return 2 * _SWATCH + _GAP + self._face.width(name) + 4 * _GAP

    def _draw_legend(self, pen: Pen, left: float, top: float) -> None:
        for number, row in enumerate(self._legend):
            y = top - number * (self._face.single + 2) - self._face.size
            x = left + (self._width - sum(self._entry_width(name) for _, name in row)) / 2
            for index, name in row:
                self.draw_swatch(pen, x, y, index)
                pen.write(x + 2 * _SWATCH + _GAP, y, name, self._face)
                x += self._entry_width(name)


def _fill(pen: Pen, box: tuple[float, float, float, float], index: int) -> None:
    """A bar in its series' grey or hatching: x, y, width, height."""
    x, y, width, height = box
    gray, slant = _FILLS[index % len(_FILLS)]
    pen.box(x, y, width, height, fill=gray)
    if slant:
        pen.lines(_hatching(box, slant))


def _hatching(box: tuple[float, float, float, float], slant: int) -> list[Segment]:
    """Strokes at 45 degrees within the box, rising to the right or (-1) to the left."""
    x, y, width, height = box
    strokes: list[Segment] = []
    offset = _HATCH / 2 - height
    while offset < width:
        start, stop = max(0.0, offset), min(width, offset + height)
        ends = (start, start - offset, stop, stop - offset)
        if slant < 0:
            ends = (width - ends[0], ends[1], width - ends[2], ends[3])
        strokes.append((x + ends[0], y + ends[1], x + ends[2], y + ends[3]))
        offset += _HATCH
    return strokes


class _Bars(_Chart[BarChart]):
    """What upright and lying bars have in common."""

    @override
    def draw_swatch(self, pen: Pen, x: float, y: float, index: int) -> None:
        """A small bar."""
        _fill(pen, (x + _SWATCH, y - 1, _SWATCH, _SWATCH), index)

    def _longest(self) -> float:
        """The figure that takes the whole length; never nothing."""
        if not self._chart.stacked:
            return float(max(self._values)) or 1.0
        return float(max(map(self._total, range(len(self._chart.categories))))) or 1.0

    def _total(self, category: int) -> Number:
        return sum((series.values[category] or 0 for series in self._chart.series), 0)

    def _bars_per_category(self) -> int:
        return 1 if self._chart.stacked else max(1, len(self._chart.series))


class UprightBars(_Bars):
    """Bars that stand, with their categories below."""

    def __init__(self, chart: BarChart, width: float) -> None:
        face = font(Face.REGULAR, CHART_SIZE)
        self._slot = width / max(1, len(chart.categories))
        self._labels = [balanced(text, face, self._slot - _GAP) for text in chart.categories]
        self._label_height = max(map(len, self._labels), default=0) * face.single + _GAP
        super().__init__(chart, width, _PLOT + self._label_height)

    @override
    def draw_plot(self, pen: Pen, left: float, top: float) -> None:
        """Draw the bars on their ground line."""
        ground = top - _PLOT
        scale = (_PLOT - self._face.single - _GAP) / self._longest()
        for category, lines in enumerate(self._labels):
            x = left + category * self._slot
            self._draw_category(pen, x, ground, scale, category)
            for number, line in enumerate(lines):
                y = ground - _GAP - number * self._face.single - self._face.size
                pen.centre(x + self._slot / 2, y, line.text, self._face)
        pen.lines([(left, ground, left + self._width, ground)], 0.8)

    def _draw_category(
        self, pen: Pen, left: float, ground: float, scale: float, category: int
    ) -> None:
        bars = self._bars_per_category()
        thick = min(_WIDEST_BAR, self._slot * 0.72 / bars)
        x = left + (self._slot - bars * thick) / 2
        y = ground
        for index, series in enumerate(self._chart.series):
            value = series.values[category]
            if value is None:
                continue
            height = float(value) * scale
            at = x if self._chart.stacked else x + index * thick
            if value:
                _fill(pen, (at, y, thick, height), index)
            if self._chart.stacked:
                y += height
            else:
                pen.centre(at + thick / 2, ground + height + 3, _text(value), self._face)
        if self._chart.stacked:
            total = _text(self._total(category))
            pen.centre(x + thick / 2, y + 3, total, self._face)


class LyingBars(_Bars):
    """Bars that lie, with their categories on the left: for long labels and many of them."""

    def __init__(self, chart: BarChart, width: float) -> None:
        face = font(Face.REGULAR, CHART_SIZE)
        longest = max(map(face.width, chart.categories), default=0.0)
        self._label_width = min(longest, width * _LABEL_SHARE) + 1
        self._labels: list[list[Line]] = [
            wrap(text, face, self._label_width) for text in chart.categories
        ]
        bars = 1 if chart.stacked else max(1, len(chart.series))
        self._heights = [max(bars * _BAR, len(lines) * face.single) + 5 for lines in self._labels]
        super().__init__(chart, width, sum(self._heights))

    @override
    def draw_plot(self, pen: Pen, left: float, top: float) -> None:
        """Draw the bars from their ground line to the right."""
        ground = left + self._label_width + 2 * _GAP
        figures = max(map(self._face.width, map(_text, self._values)))
        if self._chart.stacked:
            totals = map(self._total, range(len(self._labels)))
            figures = max(self._face.width(_text(total)) for total in totals)
        scale = (left + self._width - ground - figures - 2 * _GAP) / self._longest()
        y = top
        for category, lines in enumerate(self._labels):
            middle = y - self._heights[category] / 2
            self._draw_label(pen, left, middle, lines)
            self._draw_category(pen, ground, middle, scale, category)
            y -= self._heights[category]
        pen.lines([(ground, top, ground, y)], 0.8)

    def _draw_label(self, pen: Pen, left: float, middle: float, lines: list[Line]) -> None:
        """Write the label, its lines flush with the bars."""
        y = middle + len(lines) * self._face.single / 2 - self._face.baseline(self._face.single)
        for line in lines:
            pen.write(left + self._label_width - line.width, y, line.text, self._face)
            y -= self._face.single

    def _draw_category(
        self, pen: Pen, ground: float, middle: float, scale: float, category: int
    ) -> None:
        top = middle + self._bars_per_category() * _BAR / 2
        x = ground
        for index, series in enumerate(self._chart.series):
            value = series.values[category]
            if value is None:
                continue
            length = float(value) * scale
            y = top - _BAR if self._chart.stacked else top - (index + 1) * _BAR
            if value:
                _fill(pen, (x, y + 1, length, _BAR - 2), index)
            if self._chart.stacked:
                x += length
            else:
                self._write_figure(pen, ground + length, y, value)
        if self._chart.stacked:
            self._write_figure(pen, x, top - _BAR, self._total(category))

    def _write_figure(self, pen: Pen, x: float, y: float, value: Number) -> None:
        baseline = y + (_BAR - CAPITAL * self._face.size) / 2
        pen.write(x + _GAP, baseline, _text(value), self._face)


class Trend(_Chart[LineChart]):
    """Lines over periods, each named at its end as well as in the legend."""

    def __init__(self, chart: LineChart, width: float) -> None:
        face = font(Face.REGULAR, CHART_SIZE)
        self._slot = width / max(1, len(chart.categories))
        self._labels = [balanced(text, face, self._slot - _GAP) for text in chart.categories]
        labels = max(map(len, self._labels), default=0) * face.single + _GAP
        super().__init__(chart, width, _PLOT + labels)

    @override
    def draw_swatch(self, pen: Pen, x: float, y: float, index: int) -> None:
        """A short piece of the line, with its mark."""
        middle = y + _SWATCH / 3
        pen.lines([(x, middle, x + 2 * _SWATCH, middle)], 1.2, _DASHES[index % len(_DASHES)])
        pen.dot(x + _SWATCH, middle, 2.4, fill=_DOTS[index % len(_DOTS)])

    @override
    def draw_plot(self, pen: Pen, left: float, top: float) -> None:
        """Draw the lines over their ground, with a figure at every point."""
        ground = top - _PLOT
        scale = (_PLOT - 2 * self._face.single) / (float(max(self._values)) or 1.0)
        for number, lines in enumerate(self._labels):
            x = left + (number + 0.5) * self._slot
            for row, line in enumerate(lines):
                y = ground - _GAP - row * self._face.single - self._face.size
                pen.centre(x, y, line.text, self._face)
        pen.lines([(left, ground, left + self._width, ground)], 0.8)
        taken: list[tuple[float, float]] = []
        for index, series in enumerate(self._chart.series):
            points = [
                (left + (at + 0.5) * self._slot, ground + float(value) * scale, value)
                for at, value in enumerate(series.values)
                if value is not None
            ]
            self._draw_line(pen, points, index)
            self._write_figures(pen, points, taken)

    @staticmethod
    def _draw_line(pen: Pen, points: Sequence[tuple[float, float, Number]], index: int) -> None:
        strokes = [(a[0], a[1], b[0], b[1]) for a, b in pairwise(points)]
        pen.lines(strokes, 1.2, _DASHES[index % len(_DASHES)])
        for x, y, _ in points:
            pen.dot(x, y, 2.4, fill=_DOTS[index % len(_DOTS)])

    def _write_figures(
        self,
        pen: Pen,
        points: Sequence[tuple[float, float, Number]],
        taken: list[tuple[float, float]],
    ) -> None:
        """Write each figure above its point, or below where another one stands already."""
        for x, y, value in points:
            at = y + 5
            if any(abs(x - x2) < 1 and abs(at - y2) < self._face.size for x2, y2 in taken):
                at = y - self._face.size - 1
            while any(abs(x - x2) < 1 and abs(at - y2) < self._face.size for x2, y2 in taken):
                at += 1
            taken.append((x, at))
            pen.centre(x, at, _text(value), self._face)


def chart_part(chart: BarChart | LineChart, width: float) -> Unbroken:
    """The chart as a part of the flow."""
    if isinstance(chart, LineChart):
        return Trend(chart, width)
    return LyingBars(chart, width) if chart.horizontal else UprightBars(chart, width)

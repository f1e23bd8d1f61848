"""What all charts have in common: a title, what is plotted, a legend, greys and hatchings.

Strokes and greys survive a black-and-white printer, and every point bears its figure, so that no
scale has to be read off.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from math import cos, pi, sin
from typing import Generic, TypeVar

from cpo_desktop.reports import notation
from cpo_desktop.reports.document import BarChart, Chart, LineChart, Pyramid, Series
from cpo_desktop.reports.fonts import Face, font
from cpo_desktop.reports.official import CAPTION_SIZE, CHART_SIZE
from cpo_desktop.reports.pdf.flow import Strip
from cpo_desktop.reports.pdf.pen import SOLID, Pen, Segment
from cpo_desktop.reports.pdf.text import Line, balanced, wrap

NO_FIGURES = "Không có số liệu trong kỳ."
GAP = 4.0
SWATCH = 10.0
_SIGN = 2 * SWATCH + 5 * GAP  # a series' sign in the legend, and the room around its name

# Higher charts may break over pages, as many villages make them.
_UNBROKEN = 480.0
_HATCH = 4.0

# Told apart in print: dark, hatched, light, hatched the other way, white, black.
_FILLS: tuple[tuple[float, int], ...] = ((0.35, 0), (1, 1), (0.8, 0), (1, -1), (1, 0), (0, 0))


@dataclass(frozen=True, slots=True)
class _Trace:
    """What a line and its marks look like; marks without corners are round."""

    width: float
    gray: float
    dash: tuple[float, ...]
    size: float
    fill: float
    corners: int = 0
    turn: float = pi / 2  # to the first corner


# From thick to thin and from large to small, in the order that they are drawn: where lines lie on
# one another, each is still seen over those below it.
_TRACES = (
    _Trace(width=3.2, gray=0.65, dash=SOLID, size=4.2, fill=0.65),
    _Trace(width=1.8, gray=0.0, dash=(6, 4), size=4.0, fill=1.0, corners=4, turn=pi / 4),
    _Trace(width=0.7, gray=0.0, dash=SOLID, size=2.6, fill=0.0, corners=3),
    _Trace(width=2.2, gray=0.45, dash=(1, 4), size=2.4, fill=0.8, corners=4),
    _Trace(width=1.2, gray=0.0, dash=(7, 2, 1, 2), size=1.7, fill=1.0),
    _Trace(width=0.7, gray=0.0, dash=(2, 3), size=1.0, fill=0.0),
)

Number = int | Decimal
Kind = TypeVar("Kind", BarChart, LineChart, Pyramid)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A series in the legend: its name in lines, and how much of a row it takes."""

    index: int
    lines: list[Line]
    width: float


class Plot(ABC, Generic[Kind]):
    """A chart as strips: its title, the strips of what is plotted, and its legend."""

    carry = 0.0

    def __init__(self, chart: Kind, width: float, heights: Sequence[float]) -> None:
        self.chart: Kind = chart
        self.width = width
        self.face = font(Face.REGULAR, CHART_SIZE)
        self.series = _series(chart)
        self.values = [v for series in self.series for v in series.values if v is not None]
        self._bold = font(Face.BOLD, CAPTION_SIZE)
        unit = f" ({chart.unit})" if chart.unit else ""
        self._title = balanced(chart.title + unit, self._bold, width)
        named = len(self.series) > 1 and not isinstance(chart, Pyramid)
        self._legend = self._legend_rows() if named and self.values else []
        self._heights = [
            len(self._title) * self._bold.single + 2 * GAP,
            *(heights if self.values else [self.face.single]),
            sum(map(self._row_height, self._legend)) + 3 * GAP,
        ]

    def strips(self, space: float = 0.0) -> list[Strip]:
        """One strip after the other, all together unless that is too much for a page."""
        last = len(self._heights) - 1
        whole = sum(self._heights) <= _UNBROKEN
        edges = {0, 1, 2, last - 2, last - 1}
        return [
            Strip(self, at, height, 0.0 if at else space, at < last and (whole or at in edges))
            for at, height in enumerate(self._heights)
        ]

    def draw(self, pen: Pen, left: float, placed: Sequence[tuple[int, float]]) -> None:
        """Draw the title, the plot and the legend, as far as they are on this page."""
        last = len(self._heights) - 1
        for index, top in placed:
            if index == 0:
                self._draw_title(pen, left, top)
            elif index == last:
                self._draw_legend(pen, left, top - 2 * GAP)
            elif self.values:
                self.draw_plot(pen, left, top, index - 1)
            else:
                middle = left + self.width / 2
                pen.centre(middle, top - self.face.size, NO_FIGURES, self.face)

    @abstractmethod
    def draw_plot(self, pen: Pen, left: float, top: float, index: int) -> None:
        """Draw one strip of what the figures look like, below this height."""

    @abstractmethod
    def draw_swatch(self, pen: Pen, x: float, y: float, index: int) -> None:
        """Draw what the series looks like, as a sign in the legend."""

    def _draw_title(self, pen: Pen, left: float, top: float) -> None:
        for number, line in enumerate(self._title):
            y = top - number * self._bold.single - self._bold.baseline(self._bold.single)
            pen.centre(left + self.width / 2, y, line.text, self._bold)

    def _legend_rows(self) -> list[list[_Entry]]:
        """The series in rows that fit the width."""
        rows: list[list[_Entry]] = [[]]
        used = 0.0
        for index, series in enumerate(self.series):
            lines = wrap(series.name, self.face, self.width - _SIGN)
            entry = _Entry(index, lines, _SIGN + max(line.width for line in lines))
            if rows[-1] and used + entry.width > self.width:
                rows.append([])
                used = 0.0
            rows[-1].append(entry)
            used += entry.width
        return rows

    def _row_height(self, row: Sequence[_Entry]) -> float:
        return max(len(entry.lines) for entry in row) * self.face.single + 2

    def _draw_legend(self, pen: Pen, left: float, top: float) -> None:
        for row in self._legend:
            x = left + (self.width - sum(entry.width for entry in row)) / 2
            for entry in row:
                y = top - self.face.size
                self.draw_swatch(pen, x, y, entry.index)
                for line in entry.lines:
                    pen.write(x + 2 * SWATCH + GAP, y, line.text, self.face)
                    y -= self.face.single
                x += entry.width
            top -= self._row_height(row)


def _series(chart: Chart) -> tuple[Series, ...]:
    return (chart.left, chart.right) if isinstance(chart, Pyramid) else chart.series


def figure(value: Number) -> str:
    """The value as it stands beside its bar or point."""
    return notation.number(value)


def spread(wanted: Sequence[float], apart: float, lowest: float, highest: float) -> list[float]:
    """Heights near the wanted ones, rising, that far apart, and between the two ends."""
    places: list[float] = []
    for at in wanted:
        places.append(max(at, places[-1] + apart if places else lowest))
    ceiling = highest
    for index in range(len(places) - 1, -1, -1):
        places[index] = min(places[index], ceiling)
        ceiling = places[index] - apart
    return places


def draw_bar(pen: Pen, box: tuple[float, float, float, float], index: int) -> None:
    """Draw a bar (x, y, width, height) in the grey or hatching of the series."""
    x, y, width, height = box
    gray, slant = _FILLS[index % len(_FILLS)]
    pen.box(x, y, width, height, fill=gray)
    if slant:
        pen.lines(_hatching(box, slant))


def draw_trend(pen: Pen, points: Sequence[tuple[float, float]], index: int) -> None:
    """Draw a line through the points in the dashes of the series."""
    strokes = [(*start, *end) for start, end in pairwise(points)]
    trace = _TRACES[index % len(_TRACES)]
    pen.lines(strokes, trace.width, trace.dash, trace.gray)


def draw_marks(pen: Pen, points: Sequence[tuple[float, float]], index: int) -> None:
    """Draw the marks of the series on the points."""
    trace = _TRACES[index % len(_TRACES)]
    for x, y in points:
        if trace.corners:
            pen.polygon(_corners(x, y, trace), fill=trace.fill)
        else:
            pen.dot(x, y, trace.size, fill=trace.fill)


def _corners(x: float, y: float, trace: _Trace) -> list[tuple[float, float]]:
    """The corners of a mark that is not round."""
    angles = (trace.turn + 2 * pi * corner / trace.corners for corner in range(trace.corners))
    return [(x + trace.size * cos(angle), y + trace.size * sin(angle)) for angle in angles]


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

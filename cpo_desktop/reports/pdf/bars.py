"""Bar charts: bars that stand over few short labels, or lie beside many long ones."""

from collections.abc import Sequence

from typing_extensions import override

from cpo_desktop.reports.document import BarChart
from cpo_desktop.reports.fonts import CAPITAL, Face, font
from cpo_desktop.reports.official import CHART_SIZE
from cpo_desktop.reports.pdf.pen import Pen
from cpo_desktop.reports.pdf.plot import GAP, SWATCH, Number, Plot, draw_bar, figure, spread
from cpo_desktop.reports.pdf.text import Line, balanced, wrap

_HEIGHT = 150.0  # of the longest standing bar, with its figure
_WIDEST_BAR = 34.0
_TOTAL_ROOM = 18.0  # above the longest standing bar, for its figure
_LABEL_LINES = 5  # below standing bars
_FILLED = 0.72  # the share of a category's room that its standing bars take
_BAR = 13.0  # the thickness of a lying bar
_FIGURES_SHARE = 0.5  # of what the labels leave, for the figures of lying stacks
_LABEL_SHARE = 0.42  # of the width, for the labels of lying bars


class _Bars(Plot[BarChart]):
    """What standing and lying bars have in common."""

    @override
    def draw_swatch(self, pen: Pen, x: float, y: float, index: int) -> None:
        """A small bar."""
        draw_bar(pen, (x + SWATCH, y - 1, SWATCH, SWATCH), index)

    def longest(self) -> float:
        """The figure that takes the whole length; never nothing."""
        if not self.chart.stacked:
            return float(max(self.values)) or 1.0
        return float(max(map(self.total, range(len(self.chart.categories))))) or 1.0

    def total(self, category: int) -> Number:
        """What the category's bars add up to."""
        return sum((value for _, value in self.shown(category)), 0)

    def shown(self, category: int) -> list[tuple[int, Number]]:
        """The series that have a value in this category, and the values."""
        values = [series.values[category] for series in self.chart.series]
        return [(index, value) for index, value in enumerate(values) if value is not None]


class StandingBars(_Bars):
    """Bars that stand, with their categories below."""

    def __init__(self, chart: BarChart, width: float) -> None:
        face = font(Face.REGULAR, CHART_SIZE)
        self._slot = width / max(1, len(chart.categories))
        self._thick = _thickness(chart, self._slot)
        self._labels = [balanced(text, face, self._slot - GAP) for text in chart.categories]
        below = max(map(len, self._labels), default=0) * face.single + GAP
        super().__init__(chart, width, [_HEIGHT + below])

    @override
    def draw_plot(self, pen: Pen, left: float, top: float, index: int) -> None:
        """Draw the bars on their ground line."""
        ground = top - _HEIGHT
        scale = (_HEIGHT - _TOTAL_ROOM) / self.longest()
        draw = self._draw_stack if self.chart.stacked else self._draw_group
        for category, lines in enumerate(self._labels):
            middle = left + (category + 0.5) * self._slot
            draw(pen, middle, ground, scale, category)
            for number, line in enumerate(lines):
                y = ground - GAP - number * self.face.single - self.face.size
                pen.centre(middle, y, line.text, self.face)
        pen.lines([(left, ground, left + self.width, ground)], 0.8)

    def _draw_group(
        self, pen: Pen, middle: float, ground: float, scale: float, category: int
    ) -> None:
        first = middle - len(self.chart.series) * self._thick / 2
        for index, value in self.shown(category):
            x = first + index * self._thick
            height = float(value) * scale
            if value:
                draw_bar(pen, (x, ground, self._thick, height), index)
            pen.centre(x + self._thick / 2, ground + height + 3, figure(value), self.face)

    def _draw_stack(
        self, pen: Pen, middle: float, ground: float, scale: float, category: int
    ) -> None:
        x = middle - self._thick / 2
        y = ground
        wanted = []
        parts = [(index, value) for index, value in self.shown(category) if value]
        for index, value in parts:
            height = float(value) * scale
            draw_bar(pen, (x, y, self._thick, height), index)
            wanted.append(y + height / 2 - CAPITAL * self.face.size / 2)
            y += height
        total = figure(self.total(category))
        # Figures of thin parts move apart, so that none is written over another or the total.
        places = spread(wanted, self.face.size - 1, ground + 1, ground + _HEIGHT - _TOTAL_ROOM)
        for (_, value), at in zip(parts, places, strict=True):
            pen.write(x + self._thick + 3, at, figure(value), self.face)
        above = y + 3
        if self.face.width(total) > self._thick + 4:
            above = max(above, *(at + self.face.size for at in places))
        pen.centre(middle, above, total, self.face)


def _thickness(chart: BarChart, slot: float) -> float:
    bars = 1 if chart.stacked else max(1, len(chart.series))
    return min(_WIDEST_BAR, slot * _FILLED / bars)


def bars_can_stand(chart: BarChart, width: float) -> bool:
    """Whether labels and figures fit below and above standing bars without touching."""
    face = font(Face.REGULAR, CHART_SIZE)
    slot = width / max(1, len(chart.categories))
    words = [word for text in chart.categories for word in text.split()]
    lines = [len(wrap(text, face, slot - GAP)) for text in chart.categories]
    if (
        max(map(face.width, words), default=0.0) > slot - GAP
        or max(lines, default=0) > _LABEL_LINES
    ):
        return False
    values = [value for series in chart.series for value in series.values if value is not None]
    figures = max(map(face.width, map(figure, values)), default=0.0)
    thick = _thickness(chart, slot)
    # A total is longer than its parts by what a sum of six can add to them.
    room = (slot - thick) / 2 - 3 - face.width("0") if chart.stacked else thick - 1
    return figures <= room


class LyingBars(_Bars):
    """Bars that lie, with their categories on the left."""

    def __init__(self, chart: BarChart, width: float) -> None:
        face = font(Face.REGULAR, CHART_SIZE)
        longest = max(map(face.width, chart.categories), default=0.0)
        self._label_width = min(longest, width * _LABEL_SHARE) + 1
        self._labels = [wrap(text, face, self._label_width) for text in chart.categories]
        self._bars_height = _BAR * (1 if chart.stacked else max(1, len(chart.series)))
        self._room = width - self._label_width - 2 * GAP
        self._sums = [self._sum_lines(chart, at) for at in range(len(self._labels))]
        self._heights_of_categories = [
            max(self._bars_height, max(len(label), len(sums)) * face.single) + 5
            for label, sums in zip(self._labels, self._sums, strict=True)
        ]
        super().__init__(chart, width, self._heights_of_categories)
        # In every category the same scale, so that bars can be compared.
        shown = [line.width for lines in self._sums for line in lines]
        figures = max(shown or map(self.face.width, map(figure, self.values)), default=0.0)
        self._scale = (self._room - figures - 2 * GAP) / self.longest() if self.values else 0.0

    @override
    def draw_plot(self, pen: Pen, left: float, top: float, index: int) -> None:
        """Draw one category: its label, and its bars from the ground line to the right."""
        ground = left + self._label_width + 2 * GAP
        height = self._heights_of_categories[index]
        middle = top - height / 2
        self._draw_label(pen, left, middle, self._labels[index])
        self._draw_bars(pen, ground, middle, index)
        pen.lines([(ground, top, ground, top - height)], 0.8)

    def _draw_label(self, pen: Pen, left: float, middle: float, lines: Sequence[Line]) -> None:
        """Write the label, its lines flush with the bars."""
        y = middle + len(lines) * self.face.single / 2 - self.face.baseline(self.face.single)
        for line in lines:
            pen.write(left + self._label_width - line.width, y, line.text, self.face)
            y -= self.face.single

    def _draw_bars(self, pen: Pen, ground: float, middle: float, category: int) -> None:
        y = middle + self._bars_height / 2 - _BAR
        x = ground
        for index, value in self.shown(category):
            length = float(value) * self._scale
            at = y if self.chart.stacked else y - index * _BAR
            if value:
                draw_bar(pen, (x, at + 1, length, _BAR - 2), index)
            if self.chart.stacked:
                x += length
            else:
                text = figure(value)
                baseline = at + (_BAR - CAPITAL * self.face.size) / 2
                pen.write(ground + length + GAP, baseline, text, self.face)
        self._draw_lines(pen, x + GAP, middle, self._sums[category])

    def _sum_lines(self, chart: BarChart, category: int) -> list[Line]:
        """What is written beside a stack: its total with its parts."""
        values = [series.values[category] for series in chart.series]
        parts = [value for value in values if value is not None]
        if not chart.stacked or not parts:
            return []
        text = figure(sum(parts, 0))
        if len(parts) > 1:
            text += f" ({' + '.join(map(figure, parts))})"
        face = font(Face.REGULAR, CHART_SIZE)
        return wrap(text, face, self._room * _FIGURES_SHARE)

    def _draw_lines(self, pen: Pen, x: float, middle: float, lines: Sequence[Line]) -> None:
        """Write the lines from x on, their block centred on a height."""
        y = middle + len(lines) * self.face.single / 2 - self.face.baseline(self.face.single)
        for line in lines:
            pen.write(x, y, line.text, self.face)
            y -= self.face.single

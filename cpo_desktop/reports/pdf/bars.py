"""Bar charts: bars that stand over few short labels, or lie beside many long ones."""

from collections.abc import Sequence

from typing_extensions import override

from cpo_desktop.reports.document import BarChart
from cpo_desktop.reports.fonts import CAPITAL, Face, font
from cpo_desktop.reports.official import CHART_SIZE
from cpo_desktop.reports.pdf.pen import Pen
from cpo_desktop.reports.pdf.plot import GAP, SWATCH, Number, Plot, draw_bar, figure
from cpo_desktop.reports.pdf.text import Line, balanced, wrap

_HEIGHT = 150.0  # of the longest standing bar, with its figure
_WIDEST_BAR = 34.0
_FILLED = 0.72  # the share of a category's room that its standing bars take
_BAR = 13.0  # the thickness of a lying bar
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
        scale = (_HEIGHT - self.face.single - GAP) / self.longest()
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
        y, least = ground, ground
        for index, value in self.shown(category):
            height = float(value) * scale
            if value:
                draw_bar(pen, (x, y, self._thick, height), index)
                # Figures of thin parts move up, so that none is written over another.
                at = max(y + height / 2 - CAPITAL * self.face.size / 2, least)
                pen.write(x + self._thick + 3, at, figure(value), self.face)
                least = at + self.face.size - 1
            y += height
        pen.centre(middle, y + 3, figure(self.total(category)), self.face)


def _thickness(chart: BarChart, slot: float) -> float:
    bars = 1 if chart.stacked else max(1, len(chart.series))
    return min(_WIDEST_BAR, slot * _FILLED / bars)


def bars_can_stand(chart: BarChart, width: float) -> bool:
    """Whether labels and figures fit below and above standing bars without touching."""
    face = font(Face.REGULAR, CHART_SIZE)
    slot = width / max(1, len(chart.categories))
    words = [word for text in chart.categories for word in text.split()]
    shown = [figure(v) for series in chart.series for v in series.values if v is not None]
    figures = max(map(face.width, shown), default=0.0)
    thick = _thickness(chart, slot)
    room = (slot - thick) / 2 - 3 if chart.stacked else thick + 1
    return max(map(face.width, words), default=0.0) <= slot - GAP and figures <= room


class LyingBars(_Bars):
    """Bars that lie, with their categories on the left."""

    def __init__(self, chart: BarChart, width: float) -> None:
        face = font(Face.REGULAR, CHART_SIZE)
        longest = max(map(face.width, chart.categories), default=0.0)
        self._label_width = min(longest, width * _LABEL_SHARE) + 1
        self._labels = [wrap(text, face, self._label_width) for text in chart.categories]
        self._bars_height = _BAR * (1 if chart.stacked else max(1, len(chart.series)))
        self._heights_of_categories = [
            max(self._bars_height, len(lines) * face.single) + 5 for lines in self._labels
        ]
        super().__init__(chart, width, self._heights_of_categories)

    @override
    def draw_plot(self, pen: Pen, left: float, top: float, index: int) -> None:
        """Draw one category: its label, and its bars from the ground line to the right."""
        ground = left + self._label_width + 2 * GAP
        height = self._heights_of_categories[index]
        middle = top - height / 2
        self._draw_label(pen, left, middle, self._labels[index])
        # In every category the same scale, so that bars can be compared.
        figures = max(
            self.face.width(text)
            for category in range(len(self._labels))
            for text in self._figures(category)
        )
        scale = (left + self.width - ground - figures - 2 * GAP) / self.longest()
        self._draw_bars(pen, ground, middle, scale, index)
        pen.lines([(ground, top, ground, top - height)], 0.8)

    def _draw_label(self, pen: Pen, left: float, middle: float, lines: Sequence[Line]) -> None:
        """Write the label, its lines flush with the bars."""
        y = middle + len(lines) * self.face.single / 2 - self.face.baseline(self.face.single)
        for line in lines:
            pen.write(left + self._label_width - line.width, y, line.text, self.face)
            y -= self.face.single

    def _draw_bars(
        self, pen: Pen, ground: float, middle: float, scale: float, category: int
    ) -> None:
        y = middle + self._bars_height / 2 - _BAR
        x = ground
        for index, value in self.shown(category):
            length = float(value) * scale
            at = y if self.chart.stacked else y - index * _BAR
            if value:
                draw_bar(pen, (x, at + 1, length, _BAR - 2), index)
            if self.chart.stacked:
                x += length
            else:
                self._write_figure(pen, ground + length, at, figure(value))
        if self.chart.stacked:
            self._write_figure(pen, x, y, self._figures(category)[0])

    def _figures(self, category: int) -> list[str]:
        """What is written beside the category's bars; a stack's total with its parts."""
        figures = [figure(value) for _, value in self.shown(category)]
        if not self.chart.stacked or len(figures) < 2:  # noqa: PLR2004 - a sum has two parts
            return figures or [""]
        return [f"{figure(self.total(category))} ({' + '.join(figures)})"]

    def _write_figure(self, pen: Pen, x: float, y: float, text: str) -> None:
        pen.write(x + GAP, y + (_BAR - CAPITAL * self.face.size) / 2, text, self.face)

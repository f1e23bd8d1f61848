"""Age pyramids: bars to both sides of their labels, the first category lowest."""

from typing_extensions import override

from cpo_desktop.reports.document import Pyramid
from cpo_desktop.reports.fonts import CAPITAL, Face, font
from cpo_desktop.reports.official import CHART_SIZE
from cpo_desktop.reports.pdf.pen import Pen
from cpo_desktop.reports.pdf.plot import GAP, SWATCH, Plot, draw_bar, figure
from cpo_desktop.reports.pdf.text import balanced, wrap

_BAR = 13.0
_BETWEEN = 3.0
_LABEL_SHARE = 0.3  # of the width, for the labels between the sides


class Sides(Plot[Pyramid]):
    """A category a strip, from the last down to the first; the names of the sides on top."""

    def __init__(self, chart: Pyramid, width: float) -> None:
        face = font(Face.REGULAR, CHART_SIZE)
        labels = [wrap(text, face, width * _LABEL_SHARE) for text in reversed(chart.categories)]
        self._labels = labels
        longest = max((line.width for lines in labels for line in lines), default=0.0)
        self._side = (width - longest) / 2 - 2 * GAP
        room = self._side - SWATCH - 2 * GAP
        self._names = [balanced(side.name, face, room) for side in (chart.left, chart.right)]
        self._names_height = max(map(len, self._names)) * face.single + GAP
        rows = [max(_BAR, len(lines) * face.single) + _BETWEEN for lines in labels]
        self._rows = rows
        super().__init__(chart, width, [self._names_height, *rows])
        figures = max(map(face.width, map(figure, self.values)), default=0.0)
        self._scale = (self._side - figures - GAP) / (float(max(self.values, default=0)) or 1.0)

    @override
    def draw_swatch(self, pen: Pen, x: float, y: float, index: int) -> None:
        """A small bar."""
        draw_bar(pen, (x, y - 1, SWATCH, SWATCH), index)

    @override
    def draw_plot(self, pen: Pen, left: float, top: float, index: int) -> None:
        """Draw the names of the sides, or one category: label, bars, and figures at their ends."""
        if index == 0:
            for side in (0, 1):
                self._draw_name(pen, left, top, side)
            return
        row = index - 1
        height = self._rows[row]
        middle = top - height / 2
        lines = self._labels[row]
        y = middle + len(lines) * self.face.single / 2 - self.face.baseline(self.face.single)
        for line in lines:
            pen.centre(left + self.width / 2, y, line.text, self.face)
            y -= self.face.single
        category = len(self._rows) - 1 - row
        grounds = (left + self._side, left + self.width - self._side)
        for side, ground in enumerate(grounds):
            self._draw_side(pen, ground, middle, side, category)
        pen.lines([(x, top, x, top - height) for x in grounds], 0.8)

    def _draw_name(self, pen: Pen, left: float, top: float, side: int) -> None:
        """Write the side's name over its bars, after what they look like."""
        lines = self._names[side]
        widest = max(line.width for line in lines)
        centre = left + (self._side / 2 if side == 0 else self.width - self._side / 2)
        x = centre - (SWATCH + GAP + widest) / 2
        y = top - self.face.baseline(self.face.single)
        self.draw_swatch(pen, x, y, side)
        for line in lines:
            pen.write(x + SWATCH + GAP, y, line.text, self.face)
            y -= self.face.single

    def _draw_side(self, pen: Pen, ground: float, middle: float, side: int, category: int) -> None:
        value = self.series[side].values[category]
        if value is None:
            return
        length = float(value) * self._scale
        if value:
            x = ground - length if side == 0 else ground
            draw_bar(pen, (x, middle - _BAR / 2 + 1, length, _BAR - 2), side)
        text = figure(value)
        away = GAP + self.face.width(text) if side == 0 else GAP
        end = ground - length - away if side == 0 else ground + length + away
        pen.write(end, middle - CAPITAL * self.face.size / 2, text, self.face)

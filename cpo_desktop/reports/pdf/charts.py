"""Which way a chart is drawn."""

from cpo_desktop.reports.document import Chart, LineChart, Pyramid
from cpo_desktop.reports.pdf.bars import LyingBars, StandingBars, bars_can_stand
from cpo_desktop.reports.pdf.pyramid import Sides
from cpo_desktop.reports.pdf.trend import Trend


def chart_part(chart: Chart, width: float) -> LyingBars | Sides | StandingBars | Trend:
    """The chart in the flow; bars lie down where their labels or figures would touch."""
    if isinstance(chart, LineChart):
        return Trend(chart, width)
    if isinstance(chart, Pyramid):
        return Sides(chart, width)
    if chart.horizontal or not bars_can_stand(chart, width):
        return LyingBars(chart, width)
    return StandingBars(chart, width)

"""Charts that stay charts, in Excel and in Word: the figures on a sheet, and bars drawn from them.

Told apart in print as in the PDF: greys, hatchings and dashes, every point with its figure.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil
from typing import Final

from xlsxwriter.utility import xl_rowcol_to_cell

from cpo_desktop.reports.document import BarChart, Chart, LineChart, Pyramid, Series
from cpo_desktop.reports.official import CAPTION_SIZE, CHART_SIZE
from cpo_desktop.reports.pdf.bars import StandingBars
from cpo_desktop.reports.pdf.charts import chart_part
from cpo_desktop.reports.pdf.trend import Trend
from cpo_desktop.reports.xlsx.book import TYPEFACE, Book, Made, Sheet, number_format

_FILLS: Final[tuple[Mapping[str, object], ...]] = (
    {"fill": {"color": "#595959"}},
    {"pattern": {"pattern": "wide_upward_diagonal", "fg_color": "black", "bg_color": "white"}},
    {"fill": {"color": "#CCCCCC"}},
    {"pattern": {"pattern": "wide_downward_diagonal", "fg_color": "black", "bg_color": "white"}},
    {"fill": {"color": "white"}},
    {"fill": {"color": "black"}},
)
_DASHES: Final = ("solid", "dash", "solid", "round_dot", "dash_dot", "square_dot")
_WIDTHS: Final = (3.5, 1.75, 0.75, 2.25, 1.25, 0.75)
_GREYS: Final = ("#A6A6A6", "black", "black", "#737373", "black", "black")
_MARKS: Final = (
    ("circle", 9, "#A6A6A6"),
    ("square", 7, "white"),
    ("triangle", 5, "black"),
    ("diamond", 5, "#CCCCCC"),
    ("circle", 4, "white"),
    ("circle", 3, "black"),
)
_FONT: Final = {"name": TYPEFACE, "size": CHART_SIZE, "bold": False, "color": "black"}
_MIRROR: Final = 3  # the column beside those of a pyramid
_MIRRORED: Final = "(vẽ biểu đồ)"
_FREE: Final = 1.1  # room for the figure behind the longest bar
_TITLE: Final = {"name": TYPEFACE, "size": CAPTION_SIZE, "bold": True, "color": "black"}


@dataclass(frozen=True, slots=True)
class Plan:
    """A chart to be drawn: how, and how tall."""

    chart: Chart
    height: float
    standing: bool = True
    longest: float | None = None  # the figure that the longest bar may have; None: as it comes


def planned(chart: Chart, width: float) -> Plan:
    """The chart as it is best drawn: bars lie down where their labels would touch."""
    part = chart_part(chart, width)
    height = sum(strip.height for strip in part.strips())
    return Plan(chart, height, standing=isinstance(part, StandingBars | Trend))


def series_of(chart: Chart) -> tuple[Series, ...]:
    """What is drawn side by side."""
    return (chart.left, chart.right) if isinstance(chart, Pyramid) else chart.series


def has_figures(chart: Chart) -> bool:
    """Whether there is anything to draw."""
    return any(value is not None for series in series_of(chart) for value in series.values)


def title_of(chart: Chart) -> str:
    """The title with the unit."""
    return f"{chart.title} ({chart.unit})" if chart.unit else chart.title


def write_figures(book: Book, sheet: Sheet, chart: Chart, top: int) -> None:
    """Write the figures from this row on: a row a category, a column a series."""
    cell = {"border": 1, "text_wrap": True, "font_size": CHART_SIZE}
    head = {**cell, "bold": True, "align": "center"}
    book.write(sheet, (top, 0), "", head)
    for row, category in enumerate(chart.categories, start=top + 1):
        book.write(sheet, (row, 0), category, cell)
    shown = {**cell, "num_format": _format(chart)}
    for column, series in enumerate(series_of(chart), start=1):
        book.write(sheet, (top, column), series.name, head)
        for row, value in enumerate(series.values, start=top + 1):
            # A cell that is only framed would be drawn as nought.
            if value is not None:
                book.write(sheet, (row, column), value, shown)
    if isinstance(chart, Pyramid):
        _write_mirror(book, sheet, chart, top)


def _write_mirror(book: Book, sheet: Sheet, chart: Pyramid, top: int) -> None:
    """Write the left side once more, below zero, as it is drawn; it follows the figures."""
    look = book.look({"font_size": CHART_SIZE, "font_color": "#808080", "num_format": "0"})
    sheet.write_string(top, _MIRROR, _MIRRORED, look)
    for row, value in enumerate(chart.left.values, start=top + 1):
        if value is not None:
            cell = xl_rowcol_to_cell(row, 1)
            sheet.write_formula(row, _MIRROR, f"=-{cell}", look, float(-value))


def _format(chart: Chart) -> str:
    """How figures are shown: with the most decimals that any has, and never a sign."""
    values = [v for series in series_of(chart) for v in series.values if v is not None]
    shown = max((number_format(value) for value in values), key=len, default="#,##0")
    return f"{shown};{shown}" if isinstance(chart, Pyramid) else shown


def drawn(book: Book, plan: Plan, sheet_name: str, top: int) -> Made:
    """The chart over the figures that were written from this row on."""
    chart = plan.chart
    made = book.workbook.add_chart(_kind(plan))
    last = top + len(chart.categories)
    for column in range(1, len(series_of(chart)) + 1):
        drawn_from = _MIRROR if column == 1 and isinstance(chart, Pyramid) else column
        made.add_series(
            {
                "name": [sheet_name, top, column],
                "categories": [sheet_name, top + 1, 0, last, 0],
                "values": [sheet_name, top + 1, drawn_from, last, drawn_from],
                "data_labels": _labels(chart),
                **_strokes(chart, column - 1),
            }
        )
    made.set_title({"name": title_of(chart), "name_font": _TITLE, "overlay": False})
    made.set_legend(
        {"position": "bottom", "font": _FONT} if len(series_of(chart)) > 1 else {"none": True}
    )
    made.set_chartarea({"border": {"none": True}})
    _set_axes(made, plan)
    return made


def _kind(plan: Plan) -> dict[str, str]:
    if isinstance(plan.chart, LineChart):
        return {"type": "line"}
    kind = {"type": "column" if plan.standing else "bar"}
    stacked = isinstance(plan.chart, Pyramid) or plan.chart.stacked
    return {**kind, "subtype": "stacked"} if stacked else kind


def _labels(chart: Chart) -> dict[str, object]:
    labels: dict[str, object] = {"value": True, "num_format": _format(chart), "font": _FONT}
    if isinstance(chart, LineChart):
        return {**labels, "position": "above"}
    if isinstance(chart, BarChart) and not chart.stacked:
        return {**labels, "position": "outside_end"}
    # On a dark bar a figure needs a ground of its own.
    return {**labels, "position": "center", "fill": {"color": "white"}}


def _strokes(chart: Chart, index: int) -> dict[str, object]:
    if isinstance(chart, LineChart):
        at = index % len(_MARKS)
        shape, size, fill = _MARKS[at]
        border = {"color": "black"}
        return {
            "line": {"color": _GREYS[at], "width": _WIDTHS[at], "dash_type": _DASHES[at]},
            "marker": {"type": shape, "size": size, "fill": {"color": fill}, "border": border},
        }
    together: dict[str, object] = {"gap": 45}
    if isinstance(chart, Pyramid):
        together = {"gap": 10}
    if isinstance(chart, Pyramid) or chart.stacked:
        together["overlap"] = 100
    outline = {"border": {"color": "black", "width": 0.5}}
    return {**_FILLS[index % len(_FILLS)], **outline, **together}


def _set_axes(made: Made, plan: Plan) -> None:
    """Name the categories; the scale is not shown, for every figure is."""
    lying = not plan.standing
    categories = {
        "num_font": _FONT,
        "line": {"color": "black"},
        "major_tick_mark": "none",
        "minor_tick_mark": "none",
        "label_position": "low",
        # Bars that lie begin on top, but for a pyramid, which stands on its first.
        "reverse": lying and not isinstance(plan.chart, Pyramid),
    }
    scale: dict[str, object] = {"visible": False, "major_gridlines": {"visible": False}}
    if not isinstance(plan.chart, Pyramid):
        scale["min"] = 0
    if plan.longest is not None:
        scale["max"] = plan.longest
    # Where bars lie, the axis of categories is the upright one.
    (made.set_y_axis if lying else made.set_x_axis)(categories)
    (made.set_x_axis if lying else made.set_y_axis)(scale)


def in_pieces(plan: Plan, most: float) -> list[Plan]:
    """The chart, or parts of it that are no taller than this, all on one scale."""
    chart = plan.chart
    count = ceil(plan.height / most)
    if plan.standing or count == 1 or isinstance(chart, Pyramid | LineChart):
        return [plan if plan.height <= most else Plan(chart, most, plan.standing)]
    size = ceil(len(chart.categories) / count)
    longest = _longest(chart) * _FREE
    return [
        Plan(
            _part(chart, start, start + size), plan.height / count, standing=False, longest=longest
        )
        for start in range(0, len(chart.categories), size)
    ]


def _longest(chart: BarChart) -> float:
    columns = zip(*(series.values for series in chart.series), strict=True)
    gather = sum if chart.stacked else max
    return max(float(gather([value or 0 for value in column])) for column in columns) or 1.0


def _part(chart: BarChart, start: int, stop: int) -> BarChart:
    """Some of its categories; all but the first part are told to go on."""
    return BarChart(
        title=chart.title if start == 0 else f"{chart.title} (tiếp theo)",
        unit=chart.unit,
        stacked=chart.stacked,
        horizontal=True,
        categories=chart.categories[start:stop],
        series=tuple(Series(name=s.name, values=s.values[start:stop]) for s in chart.series),
    )

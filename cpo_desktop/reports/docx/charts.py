"""Charts of Word: drawn from a small workbook that is kept with them, to be edited."""

import re
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from typing import Final
from zipfile import ZipFile

from cpo_desktop.reports.document import Chart
from cpo_desktop.reports.docx.markup import Par, text
from cpo_desktop.reports.docx.package import Package
from cpo_desktop.reports.ooxml import attribute
from cpo_desktop.reports.pdf.plot import NO_FIGURES
from cpo_desktop.reports.xlsx.book import Book
from cpo_desktop.reports.xlsx.charts import (
    Plan,
    drawn,
    has_figures,
    in_pieces,
    planned,
    title_of,
    write_figures,
)

_SHEET: Final = "Số liệu"
_TALLEST: Final = 0.9  # of the page
_EMU: Final = 12_700  # in a point
_CHART: Final = "http://schemas.openxmlformats.org/drawingml/2006/chart"

# The only relation of a chart part; Word finds the workbook by it.
_WORKBOOK: Final = b'<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>'
_BEFORE: Final = b"<c:printSettings>"

# What Excel takes as not wanted when nothing is said, Word takes as wanted: names in labels,
# curves, round corners, colours that change from bar to bar. An empty cell is no nought.
_SAID: Final = (
    (b'<c:lang val="en-US"/>', b'<c:roundedCorners val="0"/>'),
    (
        b'<c:showVal val="1"/>',
        (
            b'<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>'
            b'<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
        ),
    ),
    (b'<c:grouping val="standard"/>', b'<c:grouping val="standard"/><c:varyColors val="0"/>'),
    (b'<c:grouping val="clustered"/>', b'<c:grouping val="clustered"/><c:varyColors val="0"/>'),
    (b'<c:grouping val="stacked"/>', b'<c:grouping val="stacked"/><c:varyColors val="0"/>'),
    (_BEFORE, _WORKBOOK + _BEFORE),
)
_NO_VALUE: Final = re.compile(rb'<c:pt idx="\d+"><c:v></c:v></c:pt>|<c:pt idx="\d+"><c:v/></c:pt>')
_LINES: Final = b"<c:lineChart>"
_STRAIGHT: Final = (b"</c:ser>", b'<c:smooth val="0"/></c:ser>')


class Charts:
    """What puts charts into a Word file."""

    def __init__(self, package: Package, created: date) -> None:
        self._package = package
        self._created = created
        self._count = 0

    def pieces(self, chart: Chart, width: float, height: float) -> Iterator[Par]:
        """The chart, in several where it is taller than a page; a sentence when it has no figures."""
        if not has_figures(chart):
            yield text("Caption", title_of(chart))
            yield text("CellHead", NO_FIGURES)
            return
        for plan in in_pieces(planned(chart, width), height * _TALLEST):
            name = self._package.chart(
                _xml(plan, self._created), _workbook(plan, self._created, chart=False)
            )
            yield Par("Figure", self._drawing(plan, name, width))

    def _drawing(self, plan: Plan, name: str, width: float) -> str:
        self._count += 1
        size = f'cx="{round(width * _EMU)}" cy="{round(plan.height * _EMU)}"'
        described = attribute(title_of(plan.chart))
        return (
            '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
            f"<wp:extent {size}/>"
            f'<wp:docPr id="{self._count}" name="Biểu đồ {self._count}" descr={described}/>'
            f'<a:graphic><a:graphicData uri="{_CHART}"><c:chart r:id="{name}"/>'
            "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        )


def _xml(plan: Plan, created: date) -> bytes:
    """The chart as Excel keeps it, which is how Word keeps it, with its workbook named."""
    with ZipFile(BytesIO(_workbook(plan, created, chart=True))) as parts:
        xml = parts.read("xl/charts/chart1.xml")
    said = (*_SAID, _STRAIGHT) if _LINES in xml else _SAID
    for unsaid, explicit in said:
        xml = xml.replace(unsaid, explicit)
    return _NO_VALUE.sub(b"", xml)


def _workbook(plan: Plan, created: date, *, chart: bool) -> bytes:
    """The figures of the chart, and the chart itself where it is to be read off."""
    book = Book(created)
    sheet = book.workbook.add_worksheet(_SHEET)
    write_figures(book, sheet, plan.chart, 0)
    if chart:
        sheet.insert_chart(0, 0, drawn(book, plan, _SHEET, 0))
    return book.packed()

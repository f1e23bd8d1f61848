"""The pages of a PDF on the screen and on paper, from memory: no plain file is ever written."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPageLayout, QPainter, QPalette, QResizeEvent
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid
from typing_extensions import override

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.progress import JobContext
from cpo_desktop.foundation.words import mark
from cpo_desktop.ui import theme
from cpo_desktop.ui.theme import SPACE, Tone
from cpo_desktop.ui.widgets import Look, Text, button, column, holding, named, row
from cpo_desktop.wording import say

_STEP: Final = 1.2
_SMALLEST: Final = 0.25
_LARGEST: Final = 4.0
_LEGIBLE: Final = 0.75
_READABLE: Final = 1.1
"""At which the letters of a report are as large on the screen as on the desk, or a little more."""
_SHARP_ENOUGH: Final = 300
"""Dots per inch beyond which no eye sees a difference, and every page takes its memory."""
_POINTS_PER_INCH: Final = 72


class NotPrinted(UserFacingError):
    """The printer is off, gone, or takes nothing."""

    sentence = mark(
        "The printer did not take the job. Nothing is lost: see that it is switched on and has paper, "
        "then print again."
    )


class PdfPages(QWidget):
    """A PDF page by page, with zoom; `show_pdf` takes the bytes of the file."""

    def __init__(self) -> None:
        super().__init__()
        self._bytes = QByteArray()
        self._buffer = QBuffer(self)
        self._document = QPdfDocument(self)
        self._view = named("pdf_pages", QPdfView(self), say("Pages of the report"))
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._zoomed = False
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setPageSpacing(SPACE)
        self._where = named("page_number", Text("", tone=Tone.QUIET, wraps=False))
        layout = column(self._build_bar(), gap=SPACE)
        layout.addWidget(self._view, 1)
        self.setLayout(layout)
        self._view.pageNavigator().currentPageChanged.connect(lambda _page: self._tell_page())
        self._paint_ground()

    def show_pdf(self, pdf: bytes) -> None:
        """Show these pages, still at the page that was looked at if there is one of that number."""
        before = self._view.pageNavigator().currentPage()
        self._document.close()
        self._buffer.close()
        self._bytes = QByteArray(pdf)
        self._buffer.setBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._suit()
        self._go(min(before, self.page_count - 1))
        self._tell_page()

    def clear(self) -> None:
        """Show nothing."""
        self._document.close()
        self._buffer.close()
        self._tell_page()

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return self._document.pageCount()

    @property
    def page(self) -> int:
        """The number of the page that shows, from 0."""
        return self._view.pageNavigator().currentPage()

    def next_page(self) -> None:
        """Go on to the next page."""
        self._go(self.page + 1)

    def previous_page(self) -> None:
        """Go back to the page before."""
        self._go(self.page - 1)

    def zoom_in(self) -> None:
        """Make everything larger."""
        self._zoom(_STEP)

    def zoom_out(self) -> None:
        """Make everything smaller."""
        self._zoom(1 / _STEP)

    def fit_width(self) -> None:
        """Make the pages as wide as the view."""
        self._zoomed = True
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def fit_page(self) -> None:
        """Make a whole page visible."""
        self._zoomed = True
        self._view.setZoomMode(QPdfView.ZoomMode.FitInView)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._suit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_view"):
            self._paint_ground()

    def _build_bar(self) -> QWidget:
        return holding(
            row(
                _tool("previous_page", "caret-up", say("Previous page"), self.previous_page),
                _tool("next_page", "caret-down", say("Next page"), self.next_page),
                self._where,
                None,
                _tool("zoom_out", "magnifying-glass-minus", say("Smaller"), self.zoom_out),
                _tool("zoom_in", "magnifying-glass-plus", say("Larger"), self.zoom_in),
                _tool("fit_width", "arrows-out-line-horizontal", say("Fit width"), self.fit_width),
                _tool("fit_page", "arrows-out", say("Whole page"), self.fit_page),
            )
        )

    def _zoom(self, factor: float) -> None:
        self._zoomed = True
        custom = self._view.zoomMode() is QPdfView.ZoomMode.Custom
        before = self._view.zoomFactor() if custom else self._fitting()
        self._set_factor(max(_SMALLEST, min(_LARGEST, before * factor)))

    def _set_factor(self, factor: float) -> None:
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(factor)
        # Upright pages stand in the middle of what the widest page takes.
        across = self._view.horizontalScrollBar()
        across.setValue(across.maximum() // 2)

    def _suit(self) -> None:
        """As long as nobody zoomed: every page wholly as wide as the view, and good to read."""
        if self._zoomed or not self.page_count:
            return
        fits = min(map(self._fitting, range(self.page_count)))
        if fits >= _LEGIBLE:
            self._set_factor(min(fits, _READABLE))
        else:
            self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _go(self, page: int) -> None:
        if 0 <= page < self.page_count:
            self._view.pageNavigator().jump(page, QPointF(), 0)

    def _fitting(self, page: int = 0) -> float:
        """The factor at which this page fills the view."""
        pixels = self._document.pagePointSize(page).width() * self.logicalDpiX() / _POINTS_PER_INCH
        return (self._view.width() - 4 * SPACE) / pixels

    def _tell_page(self) -> None:
        # On its way out the view turns to no page, when the document is gone already.
        if not isValid(self._document):
            return
        if not self.page_count:
            self._where.setText("")
            return
        self._where.setText(
            say("Page {n} of {total}").format(n=self.page + 1, total=self.page_count)
        )

    def _paint_ground(self) -> None:
        palette = self._view.palette()
        wanted = QColor(theme.colours().hovered)
        if palette.color(QPalette.ColorRole.Dark) != wanted:
            palette.setColor(QPalette.ColorRole.Dark, wanted)
            self._view.setPalette(palette)


def _tool(name: str, icon: str, words: str, act: Callable[[], object]) -> QWidget:
    made = button("", act, look=Look.QUIET, icon=icon, name=name, tip=words)
    made.setAccessibleName(words)
    return made


@dataclass(frozen=True, slots=True, kw_only=True)
class Printout:
    """A PDF on its way to the printer: these of its pages, from 0, or all of them."""

    pdf: bytes = field(repr=False)
    pages: tuple[int, ...] | None = None


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has."""
    with _opened(pdf) as document:
        return document.pageCount()


def outline(pdf: bytes) -> tuple[tuple[str, int], ...]:
    """The parts that a PDF lists at the topmost level of its bookmarks, and where each begins, from 0."""
    role = QPdfBookmarkModel.Role
    with _opened(pdf) as document:
        model = QPdfBookmarkModel()
        model.setDocument(document)
        places = [model.index(number, 0) for number in range(model.rowCount())]
        return tuple((place.data(role.Title), place.data(role.Page)) for place in places)


def print_pages(
    printouts: Sequence[Printout],
    printer: QPrinter,
    job: JobContext,
    *,
    copies: int = 1,
    both_sides: bool = False,
) -> None:
    """Draw these one after the other as one job; stops between two pages when cancelled.

    Copies are sorted. On both sides, every printout and every copy begins a sheet of its own.
    NotPrinted if the printer does not take the job.
    """
    by_driver = copies > 1 and printer.supportsMultipleCopies()
    if by_driver:
        printer.setCollateCopies(True)
        printer.setCopyCount(copies)
    rounds = 1 if by_driver else copies
    wanted = [(each, _wanted_pages(each)) for each in printouts]
    total = rounds * sum(len(pages) for _each, pages in wanted)
    press = _Press(printer, job, total=total, both_sides=both_sides)
    try:
        for _round in range(rounds):
            for printout, pages in wanted:
                press.print(printout.pdf, pages)
        if by_driver:
            press.end_sheet()
    finally:
        press.stop()


class _Press:
    """A printer at work: which page it is at, and on which side of the sheet."""

    def __init__(self, printer: QPrinter, job: JobContext, *, total: int, both_sides: bool) -> None:
        self._printer = printer
        self._job = job
        self._total = total
        self._done = 0
        self._sides = 0
        self._both = both_sides
        self._painter = QPainter()

    def print(self, pdf: bytes, pages: Sequence[int]) -> None:
        self.end_sheet()
        with _opened(pdf) as document:
            for page in pages:
                self._job.step(self._done, self._total)
                self._draw(document, page)
                self._done += 1

    def end_sheet(self) -> None:
        """What comes next stands on a new sheet: the back of this one stays empty."""
        if self._both and self._sides % 2:
            self._next_side()

    def stop(self) -> None:
        if self._painter.isActive():
            self._painter.end()

    def _next_side(self) -> None:
        if not self._painter.isActive():
            begun = self._painter.begin(self._printer)
        else:
            begun = self._printer.newPage()
        if not begun:
            raise NotPrinted
        self._sides += 1

    def _draw(self, document: QPdfDocument, page: int) -> None:
        size = document.pagePointSize(page)
        _turn(self._printer, upright=size.height() >= size.width())
        self._next_side()
        dots = min(self._printer.resolution(), _SHARP_ENOUGH) / _POINTS_PER_INCH
        image = document.render(
            page, QSize(round(size.width() * dots), round(size.height() * dots))
        )
        layout, resolution = self._printer.pageLayout(), self._printer.resolution()
        whole, inside = layout.fullRectPixels(resolution), layout.paintRectPixels(resolution)
        # The file has its own margins; the printer's would shrink what the decree measures.
        self._painter.drawImage(QRectF(whole.translated(-inside.topLeft())), image)


@contextmanager
def _opened(pdf: bytes) -> Iterator[QPdfDocument]:
    held = QByteArray(pdf)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        yield document
    finally:
        document.close()
        buffer.close()


def _wanted_pages(printout: Printout) -> Sequence[int]:
    return range(page_count(printout.pdf)) if printout.pages is None else printout.pages


def _turn(printer: QPrinter, *, upright: bool) -> None:
    way = QPageLayout.Orientation
    printer.setPageOrientation(way.Portrait if upright else way.Landscape)

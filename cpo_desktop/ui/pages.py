"""The pages of a PDF on the screen and on paper, from memory: no plain file is ever written."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPageLayout, QPainter, QPalette, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from cpo_desktop.foundation.progress import JobContext
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


def print_pages(pdf: bytes, printer: QPrinter, job: JobContext) -> None:
    """Draw the pages that the officer chose on the printer; stops between two when cancelled."""
    held = QByteArray(pdf)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    wanted = _wanted_pages(printer, document.pageCount())
    painter = QPainter()
    for done, page in enumerate(wanted):
        job.step(done, len(wanted))
        size = document.pagePointSize(page)
        _turn(printer, upright=size.height() >= size.width())
        if painter.isActive():
            printer.newPage()
        else:
            painter.begin(printer)
        dots = min(printer.resolution(), _SHARP_ENOUGH) / _POINTS_PER_INCH
        pixels = QSize(round(size.width() * dots), round(size.height() * dots))
        image = document.render(page, pixels)
        whole = printer.pageLayout().fullRectPixels(printer.resolution())
        inside = printer.pageLayout().paintRectPixels(printer.resolution())
        # The file has its own margins; the printer's would shrink what the decree measures.
        target = QRectF(whole.translated(-inside.topLeft()))
        painter.drawImage(target, image)
    painter.end()
    document.close()
    buffer.close()


def _wanted_pages(printer: QPrinter, count: int) -> list[int]:
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        return list(range(printer.fromPage() - 1, min(printer.toPage(), count)))
    return list(range(count))


def _turn(printer: QPrinter, *, upright: bool) -> None:
    way = QPageLayout.Orientation
    printer.setPageOrientation(way.Portrait if upright else way.Landscape)

"""What writes and draws on the pages: a few strokes over ReportLab's canvas, which has no types.

Coordinates are points from the lower left corner of the page, as in PDF. Nothing is transparent
and no font but the embedded ones is ever named, as PDF/A asks.
"""

import re
from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from cpo_desktop.reports.document import BOX, BOX_TICKED, Document
from cpo_desktop.reports.fonts import Face, Font, font
from cpo_desktop.reports.official import BORDER_WIDTH, Sheet, one_line, title_of

Segment = tuple[float, float, float, float]  # x1, y1, x2, y2

SOLID: tuple[float, ...] = ()

_BOXES = re.compile(f"([{BOX}{BOX_TICKED}])")
# Of the type's size: a box's side, how far in and how low it stands, and its cross's distance.
_BOX_SIDE = 0.62
_BOX_BEARING = 0.06
_BOX_DROP = 0.02
_CROSS_INSET = 0.1
_CROSS_WIDTH = 1.1


class Pen:
    """One PDF in the making; the same strokes make the same bytes."""

    def __init__(self, document: Document) -> None:
        self._file = BytesIO()
        self._canvas = Canvas(
            self._file,
            invariant=1,
            pageCompression=1,
            pdfVersion=(1, 4),
            lang=document.language,
            # A canvas begins with Helvetica, which is not embedded, unless told otherwise.
            initialFontName=font(Face.REGULAR, 14).name,
        )
        self._canvas.setTitle(title_of(document))
        self._canvas.setAuthor(one_line(document.author))
        self._canvas.setSubject(one_line(document.subject or document.abstract))
        self._canvas.setCreator("CPO Desktop")
        self._canvas.setProducer("CPO Desktop")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._canvas.setDateFormatter(lambda *_: _pdf_day(document.created))
        self._text: Any = None
        self._font: Font | None = None
        self._word_space = 0.0
        self._boxes: list[tuple[float, float, float, bool]] = []
        self._bookmarks = 0
        self._bookmark_level = -1

    def begin_page(self, sheet: Sheet) -> None:
        """Take a new sheet; what is drawn from now on is on it."""
        self._canvas.setPageSize((sheet.width, sheet.height))

    def end_page(self) -> None:
        """Put the sheet away."""
        self._lift()
        self._canvas.showPage()

    def finish(self) -> bytes:
        """The file."""
        self._canvas.save()
        return self._file.getvalue()

    def write(self, x: float, y: float, text: str, face: Font, word_space: float = 0.0) -> None:
        """The text from x on, standing on y; each of its spaces wider by `word_space`."""
        if BOX not in text and BOX_TICKED not in text:
            self._put(x, y, text, face, word_space)
            return
        for piece in _BOXES.split(text):
            if _BOXES.match(piece):
                self._boxes.append((x, y, face.size, piece == BOX_TICKED))
            elif piece:
                self._put(x, y, piece, face, word_space)
            x += face.width(piece) + word_space * piece.count(" ")

    def _put(self, x: float, y: float, text: str, face: Font, word_space: float) -> None:
        if self._text is None:
            self._text = self._canvas.beginText()
            self._font = None
        if face is not self._font:
            self._text.setFont(face.name, face.size)
            self._font = face
        if word_space != self._word_space:
            self._text.setWordSpace(word_space)
            self._word_space = word_space
        self._text.setTextOrigin(x, y)
        self._text.textOut(text)

    def centre(self, x: float, y: float, text: str, face: Font) -> None:
        """The text centred on x."""
        self.write(x - face.width(text) / 2, y, text, face)

    def lines(
        self,
        segments: Sequence[Segment],
        width: float = BORDER_WIDTH,
        dash: Sequence[float] = SOLID,
        gray: float = 0.0,
    ) -> None:
        """Straight strokes of one kind."""
        self._lift()
        self._canvas.setLineWidth(width)
        self._canvas.setDash(list(dash))
        self._canvas.setStrokeGray(gray)
        self._canvas.lines(segments)

    def box(
        self, x: float, y: float, width: float, height: float, *, fill: float | None = None
    ) -> None:
        """A rectangle with a thin border, filled with a grey (0 black, 1 white) or empty."""
        self._lift()
        self._canvas.setLineWidth(BORDER_WIDTH)
        self._canvas.setDash([])
        self._canvas.setStrokeGray(0)
        if fill is not None:
            self._canvas.setFillGray(fill)
        self._canvas.rect(x, y, width, height, stroke=1, fill=int(fill is not None))
        self._canvas.setFillGray(0)

    def dot(self, x: float, y: float, radius: float, *, fill: float) -> None:
        """A circle around the point, filled with a grey."""
        self._lift()
        self._canvas.setLineWidth(BORDER_WIDTH)
        self._canvas.setDash([])
        self._canvas.setStrokeGray(0)
        self._canvas.setFillGray(fill)
        self._canvas.circle(x, y, radius, stroke=1, fill=1)
        self._canvas.setFillGray(0)

    def polygon(self, corners: Sequence[tuple[float, float]], *, fill: float) -> None:
        """A shape with these corners, with a thin border, filled with a grey."""
        self._lift()
        self._canvas.setLineWidth(BORDER_WIDTH)
        self._canvas.setDash([])
        self._canvas.setStrokeGray(0)
        self._canvas.setFillGray(fill)
        path = self._canvas.beginPath()
        path.moveTo(*corners[0])
        for corner in corners[1:]:
            path.lineTo(*corner)
        path.close()
        self._canvas.drawPath(path, stroke=1, fill=1)
        self._canvas.setFillGray(0)

    def bookmark(self, level: int, title: str, y: float) -> None:
        """An entry of the outline that leads to this height of this page."""
        self._bookmarks += 1
        key = f"b{self._bookmarks}"
        # An outline may not skip a level on its way down.
        self._bookmark_level = min(level, self._bookmark_level + 1)
        self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=y)
        self._canvas.addOutlineEntry(title, key, self._bookmark_level)

    def _lift(self) -> None:
        """Close the text under way: strokes may not stand between its words."""
        if self._text is not None:
            if self._word_space:
                self._text.setWordSpace(0)
                self._word_space = 0.0
            self._canvas.drawText(self._text)
            self._text = None
        boxes, self._boxes = self._boxes, []
        for x, y, size, ticked in boxes:
            self._tick_box(x, y, size, ticked=ticked)

    def _tick_box(self, x: float, y: float, size: float, *, ticked: bool) -> None:
        side, inset = _BOX_SIDE * size, _CROSS_INSET * size
        left, bottom = x + _BOX_BEARING * size, y - _BOX_DROP * size
        self.box(left, bottom, side, side)
        if ticked:
            x1, x2 = left + inset, left + side - inset
            y1, y2 = bottom + inset, bottom + side - inset
            self.lines([(x1, y1, x2, y2), (x1, y2, x2, y1)], _CROSS_WIDTH)


def _pdf_day(day: date) -> str:
    return f"D:{day:%Y%m%d}000000+07'00'"

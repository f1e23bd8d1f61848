"""Paragraphs and frames of WordprocessingML, written as text: a list has a hundred thousand cells.

Measures come in points and leave as Word counts them, in twentieths.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from cpo_desktop.reports.document import BOX, BOX_TICKED
from cpo_desktop.reports.ooxml import content

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

# Times New Roman has no boxes.
_SYMBOLS = '<w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:cs="Segoe UI Symbol"/>'
_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'


def twips(points: float) -> int:
    """Twentieths of a point."""
    return round(points * 20)


def half_points(points: float) -> int:
    """Halves of a point, as sizes of type are told."""
    return round(points * 2)


def type_size(points: float) -> str:
    """The size of type, for all scripts."""
    size = half_points(points)
    return f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'


def run(text: str, properties: str = "") -> str:
    """The text in one run, but for its boxes, which are of another typeface."""
    pieces = _pieces(text) if BOX in text or BOX_TICKED in text else [(text, False)]
    return "".join(_run(piece, properties, boxes=boxes) for piece, boxes in pieces if piece)


def _run(text: str, properties: str, *, boxes: bool) -> str:
    inside = (_SYMBOLS if boxes else "") + properties
    written = f"<w:rPr>{inside}</w:rPr>" if inside else ""
    lines = content(text).replace("\n", _BREAK)
    return f'<w:r>{written}<w:t xml:space="preserve">{lines}</w:t></w:r>'


def _pieces(text: str) -> list[tuple[str, bool]]:
    """The text cut before and after its boxes."""
    pieces = [("", False)]
    for character in text:
        boxes = character in {BOX, BOX_TICKED}
        if pieces[-1][1] != boxes:
            pieces.append(("", boxes))
        pieces[-1] = (pieces[-1][0] + character, boxes)
    return pieces


class Piece(Protocol):
    """What follows each other in a section: paragraphs and tables."""

    def keep(self) -> None:
        """Let no page end after it."""

    def keep_whole(self) -> None:
        """Let no page end in it."""

    def xml(self) -> str:
        """The element."""


@dataclass(slots=True, kw_only=True)
class Indent:
    """How far a paragraph's edges are from those of its column, in points."""

    left: float = 0.0
    right: float = 0.0
    first: float | None = None  # None: as its style has it

    def xml(self) -> str:
        """The element."""
        first = f' w:firstLine="{twips(self.first)}"' if self.first is not None else ""
        return f'<w:ind w:left="{twips(self.left)}" w:right="{twips(self.right)}"{first}/>'


@dataclass(slots=True)
class Par:
    """A paragraph of a named style, with what sets it apart from others of that style."""

    style: str
    runs: str = field(repr=False)
    before: float | None = None
    after: float | None = None
    tabs: str = ""
    indent: Indent | None = None
    keeps: bool = False
    new_page: bool = False
    section: str = ""

    def keep(self) -> None:
        """Let no page end after it."""
        self.keeps = True

    def keep_whole(self) -> None:
        """Let no page end in it."""

    def xml(self) -> str:
        """The element, its properties in the order of the schema."""
        properties = [
            f'<w:pStyle w:val="{self.style}"/>',
            "<w:keepNext/>" if self.keeps else "",
            "<w:pageBreakBefore/>" if self.new_page else "",
            f"<w:tabs>{self.tabs}</w:tabs>" if self.tabs else "",
            self._spacing(),
            self.indent.xml() if self.indent else "",
            self.section,
        ]
        return f"<w:p><w:pPr>{''.join(properties)}</w:pPr>{self.runs}</w:p>"

    def _spacing(self) -> str:
        spaces = {"before": self.before, "after": self.after}
        told = [f' w:{name}="{twips(v)}"' for name, v in spaces.items() if v is not None]
        return f"<w:spacing{''.join(told)}/>" if told else ""


def text(style: str, words: str, *, before: float | None = None) -> Par:
    """A paragraph of plain text."""
    return Par(style, run(words), before=before)


def tab_stop(at: float, *, dotted: bool = False) -> str:
    """A tab stop so far from the left margin, with dots to write on up to it."""
    leader = ' w:leader="dot"' if dotted else ""
    return f'<w:tab w:val="left"{leader} w:pos="{twips(at)}"/>'


TAB = "<w:r><w:tab/></w:r>"


@dataclass(slots=True)
class Columns:
    """Paragraphs side by side: a table without borders, its rows never cut."""

    widths: Sequence[float]
    rows: Sequence[Sequence[Sequence[Par]]] = field(repr=False)

    def keep(self) -> None:
        """Let no page end after it."""
        for cells in self.rows:
            for cell in cells:
                for paragraph in cell:
                    paragraph.keep()

    def keep_whole(self) -> None:
        """Let no page end in it: before its last row."""
        for cells in self.rows[:-1]:
            for cell in cells:
                for paragraph in cell:
                    paragraph.keep()

    def xml(self) -> str:
        """The element."""
        rows = "".join(map(self._row, self.rows))
        return (
            '<w:tbl><w:tblPr><w:tblStyle w:val="Columns"/>'
            f'<w:tblW w:w="{twips(sum(self.widths))}" w:type="dxa"/>'
            f'<w:tblLayout w:type="fixed"/></w:tblPr>{grid(self.widths)}{rows}</w:tbl>'
        )

    def _row(self, cells: Sequence[Sequence[Par]]) -> str:
        written = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/></w:tcPr>'
            f"{''.join(paragraph.xml() for paragraph in cell) or '<w:p/>'}</w:tc>"
            for width, cell in zip(self.widths, cells, strict=True)
        )
        return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{written}</w:tr>"


def grid(widths: Sequence[float]) -> str:
    """The widths of a table's columns."""
    columns = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in widths)
    return f"<w:tblGrid>{columns}</w:tblGrid>"

"""From a document to the bytes of a Word file: its sections, and the parts they are kept in."""

from collections.abc import Iterator, Sequence

from cpo_desktop.reports import official
from cpo_desktop.reports.document import Document
from cpo_desktop.reports.docx.charts import Charts
from cpo_desktop.reports.docx.flow import Flow
from cpo_desktop.reports.docx.head import annex_opening, closing, opening
from cpo_desktop.reports.docx.markup import Columns, Par, Piece, text, twips
from cpo_desktop.reports.docx.package import Package
from cpo_desktop.reports.fonts import Face, font
from cpo_desktop.reports.official import MM, Sheet

_Section = tuple[list[Piece], Sheet]


def render_docx(document: Document) -> bytes:
    """The document as a Word file: the same document gives the same bytes."""
    package = Package(document)
    charts = Charts(package, document.created)
    sections = [_main(document, charts), *_annexes(document, charts)]
    package.body("".join(_written(sections, package.header)))
    return package.packed()


def _main(document: Document, charts: Charts) -> _Section:
    setting = official.setting(compact=document.compact)
    sheet = official.sheet(landscape=document.landscape, margins=setting.margins)
    width, gap = sheet.text_width, setting.block_space
    pieces = opening(document, width, setting)
    pieces += [text("Basis", basis) for basis in official.stopped(document.legal_bases)]
    flow = Flow(width, sheet.text_height, setting, charts)
    pieces += flow.pieces(official.end_marked(document.body))
    if document.signature or document.recipients:
        pieces += _closed(pieces, closing(document.recipients, document.signature, width), 2 * gap)
    for index, note in enumerate(document.footnotes):
        pieces.append(text("Footnote", note, before=0.0 if index else gap))
    return pieces, sheet


def _closed(pieces: Sequence[Piece], end: Columns, space: float) -> list[Piece]:
    """The end, on the page of what it signs."""
    before = pieces[-1] if pieces else None
    if before:
        before.keep()
    if isinstance(before, Par):
        before.after = space
        return [end]
    gap = Par("Gap", "", before=space)
    gap.keep()
    return [gap, end]


def _annexes(document: Document, charts: Charts) -> Iterator[_Section]:
    count = len(document.annexes)
    for position, annex in enumerate(document.annexes, start=1):
        name = official.annex_name(position, count)
        sheet = official.sheet(landscape=annex.landscape)
        width = sheet.text_width
        top = annex_opening(name, annex.title, annex.reference, document.classification, width)
        flow = Flow(width, sheet.text_height, official.OFFICIAL, charts)
        yield [*top, *flow.pieces(annex.blocks)], sheet


def _written(sections: Sequence[_Section], header: str) -> Iterator[str]:
    """The sections in turn; each but the last ends with a paragraph that bears its page set-up."""
    for index, (pieces, sheet) in enumerate(sections, start=1):
        last = pieces[-1] if pieces else None
        if not isinstance(last, Par):
            last = Par("Gap", "")
            pieces.append(last)
        set_up = _page_set_up(sheet, header)
        if index < len(sections):
            last.section = set_up
        yield from (piece.xml() for piece in pieces)
        if index == len(sections):
            yield set_up


def _page_set_up(sheet: Sheet, header: str) -> str:
    """Paper and margins; numbers centred on top, from one in each section, not on its first page."""
    across = ' w:orient="landscape"' if sheet.width > sheet.height else ""
    margins = sheet.margins
    sides = {
        "top": margins.top,
        "right": margins.right,
        "bottom": margins.bottom,
        "left": margins.left,
    }
    told = "".join(f' w:{side}="{twips(value * MM)}"' for side, value in sides.items())
    face = font(Face.REGULAR, official.PAGE_NUMBER_SIZE)
    above = (margins.top - official.PAGE_NUMBER_ABOVE) * MM - face.baseline(face.single)
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{header}"/>'
        f'<w:pgSz w:w="{twips(sheet.width)}" w:h="{twips(sheet.height)}"{across}/>'
        f'<w:pgMar{told} w:header="{twips(above)}" w:footer="0" w:gutter="0"/>'
        '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
    )

"""From a document to the bytes of a PDF: its blocks as strips, the strips on pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from cpo_desktop.reports import official
from cpo_desktop.reports.document import (
    Align,
    Annex,
    Answers,
    Block,
    Bullets,
    Centred,
    Chart,
    Document,
    Heading,
    KeepTogether,
    Note,
    PageBreak,
    Paragraph,
    Signatures,
    Table,
)
from cpo_desktop.reports.fonts import Face, Font, font, refuse_unprintable
from cpo_desktop.reports.official import MM, Setting, Sheet
from cpo_desktop.reports.pdf.blanks import SignaturePlaces, answer_strips
from cpo_desktop.reports.pdf.charts import chart_part
from cpo_desktop.reports.pdf.flow import (
    Strip,
    draw_page,
    height_of,
    hold_text_above,
    keep_together,
    pages,
)
from cpo_desktop.reports.pdf.grid import Grid
from cpo_desktop.reports.pdf.head import Addressees, Closing, Framed, Head
from cpo_desktop.reports.pdf.pen import Pen
from cpo_desktop.reports.pdf.text import Lines, Style, balanced, wrap

_HEADING_FACES = {1: Face.BOLD, 2: Face.BOLD, 3: Face.BOLD_ITALIC, 4: Face.ITALIC}
_BOOKMARKED = 3  # levels of headings that the outline shows
_LEAD_SHARE = 0.5  # of a line: a longer lead has lines of its own
_FIGURES = Table | Chart | KeepTogether
_REMARKS = 3  # notes after such a block that are nothing without it
_NOTE_LINES = 6  # of a note that stay together, and below what it remarks on


def render_pdf(document: Document) -> bytes:
    """The document as PDF: the same document gives the same bytes, whenever it is rendered.

    Raises UnprintableText for a character that the embedded typeface does not have.
    """
    refuse_unprintable(document)
    pen = Pen(document)
    for section in _sections(document):
        _draw(pen, section)
    return pen.finish()


def page_count(document: Document) -> int:
    """How many pages the document and its annexes take; refuses what `render_pdf` refuses."""
    refuse_unprintable(document)
    return sum(
        1
        for section in _sections(document)
        for _page in pages(section.strips, section.sheet.text_height)
    )


@dataclass(frozen=True, slots=True)
class _Section:
    """What is numbered from page one: the document itself, and each annex."""

    sheet: Sheet
    strips: Sequence[Strip]


def _draw(pen: Pen, section: _Section) -> None:
    face = font(Face.REGULAR, official.PAGE_NUMBER_SIZE)
    sheet = section.sheet
    before: Strip | None = None
    for number, page in enumerate(pages(section.strips, sheet.text_height), start=1):
        pen.begin_page(sheet)
        if number > 1:
            y = sheet.top + official.PAGE_NUMBER_ABOVE * MM
            pen.centre(sheet.left + sheet.text_width / 2, y, str(number), face)
        draw_page(pen, sheet, page, before)
        pen.end_page()
        before = page[-1]


def _sections(document: Document) -> Iterator[_Section]:
    setting = official.setting(compact=document.compact)
    sheet = official.sheet(landscape=document.landscape, margins=setting.margins)
    yield _Section(sheet, _document_strips(document, sheet, setting))
    count = len(document.annexes)
    for position, annex in enumerate(document.annexes, start=1):
        name = official.annex_name(position, count)
        sheet = official.sheet(landscape=annex.landscape)
        yield _Section(sheet, _annex_strips(annex, name, document.classification, sheet))


def _document_strips(document: Document, sheet: Sheet, setting: Setting) -> list[Strip]:
    width, gap = sheet.text_width, setting.block_space
    strips = _form_number(document.form, width) if document.form else []
    if document.head:
        strips += Head(document.head, document.classification, width).strips(keep=True)
    elif document.classification:
        strips += Framed(document.classification).strips(keep=True)
    strips += _title(document, width, gap)
    if document.addressed_to:
        strips += Addressees(document.addressed_to, width).strips(gap, keep=True)
    if strips:
        strips[-1].height += gap
    flow = _Flow(sheet, setting)
    for basis in official.stopped(document.legal_bases):
        strips += flow.paragraph(basis, Face.ITALIC)
    body = flow.blocks(official.end_marked(document.body))
    if document.signature or document.recipients:
        closing = Closing(document.recipients, document.signature, width).strips(2 * gap)
        hold_text_above(closing, body, sheet.text_height)
        strips += [*body, *closing]
    else:
        strips += body
    for index, note in enumerate(document.footnotes):
        strips += _footnote(note, width, 0.0 if index else gap)
    return strips


def _form_number(form: str, width: float) -> list[Strip]:
    face = font(Face.BOLD, official.FORM_SIZE)
    part = Lines(wrap(form, face, width), width, Style(face, align=Align.RIGHT))
    strips = part.strips(keep=True)
    strips[-1].height += official.PARAGRAPH_SPACE
    return strips


def _title(document: Document, width: float, gap: float) -> list[Strip]:
    """Type and abstract with the rule below, and who decides; a letter has neither."""
    face = font(Face.BOLD, official.TITLE_SIZE)
    strips: list[Strip] = []
    if document.type_name:
        strips += _centred(document.type_name, face, width, space=2 * gap)
    if document.abstract:
        lines = balanced(document.abstract, face, width * 0.9)
        ruled = Style(face, align=Align.CENTER, rule=official.TITLE_RULE)
        strips += Lines(lines, width, ruled).strips(keep=True)
    if document.authority:
        strips += _centred(document.authority, face, width, space=gap)
    return strips


def _footnote(text: str, width: float, space: float) -> list[Strip]:
    face = font(Face.ITALIC, official.FOOTNOTE_SIZE)
    return Lines(wrap(text, face, width), width, Style(face)).strips(space)


def _annex_strips(annex: Annex, name: str, classification: str | None, sheet: Sheet) -> list[Strip]:
    width = sheet.text_width
    strips = Framed(classification).strips(keep=True) if classification else []
    bold = font(Face.BOLD, official.ANNEX_SIZE)
    italic = font(Face.ITALIC, official.ANNEX_REFERENCE_SIZE)
    bookmark = (0, official.one_line(f"{name}. {annex.title}"))
    strips += _centred(name, bold, width, bookmark=bookmark, space=official.PARAGRAPH_SPACE)
    strips += _centred(annex.title.upper(), bold, width)
    strips += _centred(annex.reference, italic, width)
    strips[-1].height += official.BLOCK_SPACE
    return strips + _Flow(sheet, official.OFFICIAL).blocks(annex.blocks)


def _centred(
    text: str,
    face: Font,
    width: float,
    *,
    space: float = 0.0,
    bookmark: tuple[int, str] | None = None,
) -> list[Strip]:
    """A title's line or lines, kept with what follows."""
    lines = balanced(text, face, width * 0.9)
    part = Lines(lines, width, Style(face, align=Align.CENTER), bookmark)
    return part.strips(space, keep=True)


class _Flow:
    """Blocks as strips, one after the other."""

    def __init__(self, sheet: Sheet, setting: Setting) -> None:
        self._width = sheet.text_width
        self._height = sheet.text_height
        self._set = setting
        self._numbering = official.Numbering()
        self._new_page = False

    def blocks(self, blocks: Sequence[Block]) -> list[Strip]:
        """The strips of all blocks in turn."""
        strips: list[Strip] = []
        remarks = _REMARKS
        for block in blocks:
            made = self._block(block)
            remarked = isinstance(block, Note) and remarks < _REMARKS
            if strips and (remarked or isinstance(block, Signatures)):
                strips[-1].keep = True
            remarks += 1 if remarked else _REMARKS
            if isinstance(block, _FIGURES):
                remarks = 0
            if made and self._new_page:
                made[0].new_page = True
                self._new_page = False
            strips += made
        return strips

    def paragraph(self, text: str, face: Face = Face.REGULAR, lead: str = "") -> list[Strip]:
        """A paragraph of the body: justified, its first line indented."""
        style = self._style(face)
        bold = font(Face.BOLD, self._set.size)
        if lead and bold.width(lead) > self._width * _LEAD_SHARE:
            own = wrap(lead, bold, self._width, style.indent)
            above = Lines(own, self._width, self._style(Face.BOLD))
            return above.strips(self._set.paragraph_space, keep=True) + self.paragraph(text, face)
        if lead:
            style = replace(style, lead=(f"{lead} ", bold))
        lines = wrap(text, style.font, self._width, style.first_indent)
        return Lines(lines, self._width, style).strips(self._set.paragraph_space)

    def _style(self, face: Face) -> Style:
        setting = self._set
        return Style(font(face, setting.size), setting.leading, setting.indent * MM)

    def _block(self, block: Block) -> list[Strip]:
        if isinstance(block, Table):
            return self._table(block)
        if isinstance(block, Chart):
            return chart_part(block, self._width).strips(self._set.block_space)
        if isinstance(block, KeepTogether):
            strips = self.blocks(block.blocks)
            # What no page holds is cut where its parts allow it.
            if height_of(strips) <= self._height:
                keep_together(strips)
            return strips
        if isinstance(block, Answers):
            return answer_strips(block, self._width, self._set)
        if isinstance(block, Signatures):
            places = SignaturePlaces(block.places, self._width, self._set)
            return places.strips(2 * self._set.block_space)
        return self._text(block)

    def _text(
        self, block: Paragraph | Bullets | Heading | Note | Centred | PageBreak
    ) -> list[Strip]:
        match block:
            case Paragraph():
                return self.paragraph(block.text, lead=block.lead)
            case Centred():
                face = font(Face.BOLD, self._set.size)
                return _centred(block.text, face, self._width, space=self._set.block_space)
            case Bullets():
                return [strip for item in block.items for strip in self.paragraph(f"- {item}")]
            case Heading():
                return self._heading(block)
            case Note():
                return self._note(block.text, self._set.paragraph_space)
            case PageBreak():
                self._new_page = True
                return []

    def _heading(self, heading: Heading) -> list[Strip]:
        label = f"{self._numbering.label(heading.level)} " if heading.numbered else ""
        text = label + heading.text
        style = self._style(_HEADING_FACES[heading.level])
        lines = wrap(text, style.font, self._width, style.indent)
        shown = heading.level <= _BOOKMARKED
        bookmark = (heading.level - 1, official.one_line(text)) if shown else None
        return Lines(lines, self._width, style, bookmark).strips(
            self._set.paragraph_space, keep=True
        )

    def _note(self, text: str, space: float) -> list[Strip]:
        face = font(Face.ITALIC, official.NOTE_SIZE)
        strips = Lines(wrap(text, face, self._width), self._width, Style(face)).strips(space)
        keep_together(strips[:_NOTE_LINES])
        return strips

    def _table(self, table: Table) -> list[Strip]:
        """Caption and unit kept above, a note kept below."""
        strips: list[Strip] = []
        if table.caption:
            face = font(Face.BOLD, official.CAPTION_SIZE)
            strips += _centred(table.caption, face, self._width, space=self._set.block_space)
        if table.unit:
            face = font(Face.ITALIC, official.NOTE_SIZE)
            lines = wrap(official.UNIT_PREFIX + table.unit, face, self._width)
            space = 0.0 if strips else self._set.block_space
            unit = Lines(lines, self._width, Style(face, align=Align.RIGHT))
            strips += unit.strips(space, keep=True)
        space = self._set.paragraph_space / 2 if strips else self._set.block_space
        grid = Grid(table, self._width, self._height)
        strips += grid.strips(space, keep=bool(table.note))
        if table.note:
            strips += self._note(table.note, self._set.paragraph_space / 2)
        return strips

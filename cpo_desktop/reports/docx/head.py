"""The head of an official document, and its end: cells 1-4, 5, 12, and 7 and 9 of the decree."""

from collections.abc import Sequence

from cpo_desktop.reports import official
from cpo_desktop.reports.document import Document, OfficialHead, Signature
from cpo_desktop.reports.docx.markup import Columns, Indent, Par, Piece, run, text, type_size
from cpo_desktop.reports.docx.styles import FRAME_INSET
from cpo_desktop.reports.fonts import Face, font
from cpo_desktop.reports.official import Setting
from cpo_desktop.reports.pdf.text import balanced, wrap

_AFTER_RULES = 10.0  # from the rules to number and place
_MATTER_GAP = 6.0
_FRAME_GAP = 10.0
_GUTTER = 8.0
_PARTS_GAP = 2.0
_TITLE_ROOM = 0.9  # of the width


def opening(document: Document, width: float, setting: Setting) -> list[Piece]:
    """All that stands above the text."""
    gap = setting.block_space
    pieces: list[Piece] = []
    if document.form:
        form = text("FormNumber", document.form)
        form.after = official.PARAGRAPH_SPACE
        pieces.append(form)
    if document.head:
        pieces.append(_heads(document.head, document.classification, width))
    paragraphs = _title(document, width, gap)
    if document.addressed_to:
        paragraphs += _addressees(document.addressed_to, width, gap)
    if paragraphs:
        paragraphs[-1].after = gap
    return [*pieces, *paragraphs]


def _heads(head: OfficialHead, classification: str | None, width: float) -> Columns:
    """Agency and number on the left, country and motto, place and day on the right."""
    left = width * official.HEAD_LEFT_SHARE
    rows = [
        [_agency(head, left), _country(width - left)],
        [_number(head, classification, left), [_place(head, width - left)]],
    ]
    heads = Columns((left, width - left), rows)
    heads.keep()
    return heads


def _agency(head: OfficialHead, width: float) -> list[Par]:
    face = font(Face.BOLD, official.AGENCY_SIZE)
    last = balanced(head.issuer[-1], face, width - _GUTTER)[-1]
    return [
        *(text("Superior", line) for line in head.superiors),
        *(text("Agency", line) for line in head.issuer),
        _rule(last.width * official.AGENCY_RULE, width),
    ]


def _country(width: float) -> list[Par]:
    motto = font(Face.BOLD, official.MOTTO_SIZE).width(official.MOTTO)
    return [
        text("Country", official.COUNTRY),
        text("Motto", official.MOTTO),
        _rule(motto, width),
    ]


def _number(head: OfficialHead, classification: str | None, width: float) -> list[Par]:
    paragraphs = []
    if head.symbol:
        number = official.number_line(head.number, head.symbol)
        paragraphs.append(text("Number", number, before=_AFTER_RULES))
    if head.matter:
        paragraphs.append(text("Matter", head.matter, before=_MATTER_GAP))
    if classification:
        frame = framed(classification, width)
        frame.before = _FRAME_GAP + FRAME_INSET
        paragraphs.append(frame)
    return paragraphs


def _place(head: OfficialHead, width: float) -> Par:
    """Place and day, set a little smaller where they would take two lines."""
    words = official.place_line(head.place, head.issued_on)
    fits = font(Face.ITALIC, official.PLACE_SIZE).width(words) <= width
    size = "" if fits else type_size(official.PLACE_SIZE_LEAST)
    return Par("Place", run(words, size), before=_AFTER_RULES)


def _rule(length: float, width: float) -> Par:
    """A line of this length in the middle."""
    side = max(0.0, (width - length) / 2)
    return Par("Rule", "", indent=Indent(left=side, right=side))


def framed(words: str, width: float, *, centred: bool = True) -> Par:
    """The text in a single frame, in the middle or at the left edge."""
    inside = font(Face.BOLD, official.CLASSIFICATION_SIZE).width(words) + 2 * FRAME_INSET
    free = max(0.0, width - inside)
    left = free / 2 if centred else FRAME_INSET
    frame = text("Frame", words)
    frame.indent = Indent(left=left, right=max(0.0, free - left))
    return frame


def _title(document: Document, width: float, gap: float) -> list[Par]:
    """Type and abstract with the line below, and who decides; a letter has neither."""
    paragraphs = []
    if document.type_name:
        paragraphs.append(text("Title", document.type_name, before=2 * gap))
    if document.abstract:
        face = font(Face.BOLD, official.TITLE_SIZE)
        room = width * _TITLE_ROOM
        abstract = text("Abstract", document.abstract)
        abstract.indent = Indent(left=(width - room) / 2, right=(width - room) / 2)
        longest = max(line.width for line in wrap(document.abstract, face, room))
        paragraphs += [abstract, _rule(longest * official.TITLE_RULE, width)]
    if document.authority:
        paragraphs.append(text("Authority", document.authority, before=gap))
    return paragraphs


def _addressees(addressed_to: Sequence[str], width: float, gap: float) -> list[Par]:
    """Those addressed, after Kính gửi: one on the same line, more in a list below."""
    face = font(Face.REGULAR, official.ADDRESSEE_SIZE)
    label = "Kính gửi: "
    if len(addressed_to) == 1:
        words = label + addressed_to[0]
        paragraph = text("Addressee", words, before=gap)
        side = max(0.0, (width - face.width(words)) / 2 - 1)
        paragraph.indent = Indent(left=side, right=side)
        return [paragraph]
    items = official.recipient_lines(addressed_to)
    indent = face.width(label)
    left = max(0.0, (width - indent - max(map(face.width, items))) / 2)
    first = text("Addressee", label.strip(), before=gap)
    first.indent = Indent(left=left)
    listed = [
        text("Addressee", item, before=_PARTS_GAP if at else 0) for at, item in enumerate(items)
    ]
    for paragraph in listed:
        paragraph.indent = Indent(left=left + indent)
    return [first, *listed]


def closing(recipients: Sequence[str], signature: Signature | None, width: float) -> Columns:
    """Who receives the document on the left, who signs it on the right."""
    right = width * official.SIGNATURE_SHARE
    left: list[Par] = []
    if recipients:
        left = [text("RecipientsHeading", official.RECIPIENTS_HEADING)]
        left += [text("Recipients", line) for line in official.recipient_lines(recipients)]
    return Columns((width - right, right), [[left, _signature(signature) if signature else []]])


def _signature(signature: Signature) -> list[Par]:
    face = font(Face.BOLD, official.SIGNATURE_SIZE)
    lines = [text("Signature", line) for line in signature.authority]
    room = official.SIGNATURE_BLANK_LINES * face.single
    return [*lines, text("Signature", signature.name, before=room)]


def annex_opening(
    name: str, title: str, reference: str, classification: str | None, width: float
) -> list[Piece]:
    """What stands on top of an annex; its name and title are one entry of the outline."""
    room = width * _TITLE_ROOM
    side = (width - room) / 2
    heading = text("AnnexName", f"{name}\n{title.upper()}", before=official.PARAGRAPH_SPACE)
    reference_line = text("AnnexReference", reference)
    reference_line.after = official.BLOCK_SPACE
    for paragraph in (heading, reference_line):
        paragraph.indent = Indent(left=side, right=side)
    frame: list[Piece] = []
    if classification:
        frame = [framed(classification, width, centred=False)]
    return [*frame, heading, reference_line]

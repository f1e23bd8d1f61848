"""How an official document is laid out: Annex I of Decree 30/2020/NĐ-CP (5 March 2020).

Every measurement and every set phrase stands here, for all renderers. "Cell n" is the number of
the element in the decree's diagram (Annex I, part I, section IV); "II.n" its clause in section II.
Lengths are millimetres, type and line distances points.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from cpo_desktop.reports.document import (
    Block,
    Bullets,
    Column,
    Document,
    KeepTogether,
    OfficialHead,
    Paragraph,
)

MM = 72 / 25.4  # points

# Section I.1-4: A4; margins 20-25 top and bottom, 30-35 left, 15-20 right.
PAPER = (210.0, 297.0)
MARGIN_TOP = 20.0
MARGIN_BOTTOM = 20.0
MARGIN_LEFT = 30.0
MARGIN_RIGHT = 15.0  # the least allowed: the motto of the head needs one line

# Section I.7: Arabic, 13-14 upright, centred in the top margin, not shown on the first page.
PAGE_NUMBER_SIZE = 13.0
PAGE_NUMBER_ABOVE = 7.0  # mm from its baseline to the text: within the margin, clear of both

# Cell 1, the country's name: capitals, 12-13, bold. Its motto: 13-14, bold, a line as long below.
COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
COUNTRY_SIZE = 13.0
MOTTO = "Độc lập - Tự do - Hạnh phúc"
MOTTO_SIZE = 14.0

# Cell 2, the agency: capitals, 12-13; its superior regular, itself bold; line 1/3-1/2 below.
AGENCY_SIZE = 13.0
AGENCY_RULE = 0.4

# The head is two columns, side by side; the right one holds the country's name on one line.
HEAD_LEFT_SHARE = 0.41

# Cell 3, number and symbol: 13. Cell 4, place and day: italic, 13-14.
NUMBER_SIZE = 13.0
PLACE_SIZE = 14.0
PLACE_SIZE_LEAST = 13.0

# Cell 5a, type and abstract: bold, 13-14, centred; line 1/3-1/2 below the abstract.
TITLE_SIZE = 14.0
TITLE_RULE = 0.4

# Cell 6, the content: 13-14, justified, first line in by 1 or 1.27 cm, at least 6 points between
# paragraphs, lines from single to one and a half. A single line of the type is 1.15 of its size.
BODY_SIZE = 14.0
BODY_LEADING = 18.0
BODY_INDENT = 12.7
PARAGRAPH_SPACE = 6.0
BLOCK_SPACE = 12.0  # between a table, a title, a signature and the text
SINGLE_LINE = 1.15

# Cell 7, the signature: 13-14, bold; room for pen and seal between authority and name.
SIGNATURE_SIZE = 14.0
SIGNATURE_BLANK_LINES = 4
SIGNATURE_SHARE = 0.52  # of the width, on the right

# Cell 9a, addressees: 13-14. Cell 9b, recipients: "Nơi nhận:" 12 bold italic, the list 11.
ADDRESSEE_SIZE = 14.0
RECIPIENTS_HEADING = "Nơi nhận:"
RECIPIENTS_HEADING_SIZE = 12.0
RECIPIENTS_SIZE = 11.0

# Cell 5b, what a letter is about: 12-13, centred below its number.
MATTER_SIZE = 12.0

# Forms that decrees annex: their number on top on the right, notes below everything.
FORM_SIZE = 13.0
FOOTNOTE_SIZE = 11.0
DOTS = (0.7, 1.9)  # of a line to write on: length and gap of its dots
DOTS_WIDTH = 0.7
WRITING = 21.0  # from dotted line to dotted line: a hand needs more than a machine

# Cell 12, limits of circulation: capitals, bold, 13-14, in a single frame.
CLASSIFICATION_SIZE = 13.0

# Section III, annexes: "Phụ lục" and number bold 14, title capitals bold 13-14, reference italic
# 13-14, all centred; pages numbered from one in each annex.
ANNEX_SIZE = 14.0
ANNEX_REFERENCE_SIZE = 14.0

# Tables and charts: the decree leaves their type free; what a Word user takes.
TABLE_SIZE = 12.0
TABLE_SIZE_COMPACT = 11.0
CAPTION_SIZE = 13.0
NOTE_SIZE = 12.0
CHART_SIZE = 11.0

RULE_WIDTH = 0.75  # lines of the head
BORDER_WIDTH = 0.5  # of tables, frames, bars

END_MARK = "./."
UNIT_PREFIX = "Đơn vị tính: "

# The Vietnamese alphabet without the letters that carry a hat or a horn (II.6: points are named
# in this order, đ after d).
_POINTS = "abcdđeghiklmnopqrstuvxy"
_ROMAN = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_ALWAYS_TWO_DIGITS = 2  # II.4: months one and two have a leading zero; so have days below ten
_ONE_DIGIT = 10


@dataclass(frozen=True, slots=True)
class Margins:
    """What stays free around the text."""

    top: float = MARGIN_TOP
    bottom: float = MARGIN_BOTTOM
    left: float = MARGIN_LEFT
    right: float = MARGIN_RIGHT


@dataclass(frozen=True, slots=True)
class Setting:
    """How a document is set: its margins, its type, and how much stays free between its parts.

    `writing` is the distance of lines that a hand writes on, `pen_lines` how many stay free
    between the title and the name of who signs.
    """

    margins: Margins = Margins()
    size: float = BODY_SIZE
    leading: float = BODY_LEADING
    indent: float = BODY_INDENT
    paragraph_space: float = PARAGRAPH_SPACE
    block_space: float = BLOCK_SPACE
    writing: float = WRITING
    signature_size: float = SIGNATURE_SIZE
    pen_lines: int = SIGNATURE_BLANK_LINES


OFFICIAL = Setting()
COMPACT = Setting(
    margins=Margins(15.0, 12.0, 22.0, 12.0),
    size=12.0,
    leading=14.5,
    indent=0.0,
    paragraph_space=3.0,
    block_space=6.0,
    writing=18.0,
    signature_size=12.0,
    pen_lines=3,
)
"""For a sheet that the office makes for itself and takes along; the decree is about documents."""


def setting(*, compact: bool) -> Setting:
    """How the document is set."""
    return COMPACT if compact else OFFICIAL


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page's size and text area, in points from its lower left corner."""

    width: float
    height: float
    margins: Margins = OFFICIAL.margins

    @property
    def left(self) -> float:
        """Where the text begins."""
        return self.margins.left * MM

    @property
    def top(self) -> float:
        """The upper edge of the text."""
        return self.height - self.margins.top * MM

    @property
    def text_width(self) -> float:
        """Between the left and right margins."""
        return self.width - (self.margins.left + self.margins.right) * MM

    @property
    def text_height(self) -> float:
        """Between the top and bottom margins."""
        return self.height - (self.margins.top + self.margins.bottom) * MM


PORTRAIT = Sheet(PAPER[0] * MM, PAPER[1] * MM)
LANDSCAPE = Sheet(PAPER[1] * MM, PAPER[0] * MM)


def sheet(*, landscape: bool, margins: Margins = OFFICIAL.margins) -> Sheet:
    """The page, upright or across; its margins lie the same way as it is read."""
    return replace(LANDSCAPE if landscape else PORTRAIT, margins=margins)


def number_line(number: int | str | None, symbol: str) -> str:
    """The number below the agency, Số: 05/BC-UBND; dots to write on while it is blank."""
    if number is None:
        return f"Số: ......../{symbol}"
    return f"Số: {number:02}/{symbol}" if isinstance(number, int) else f"Số: {number}/{symbol}"


def date_words(day: date | None) -> str:
    """The day as ngày 05 tháng 01 năm 2026; dots to write on while it is blank."""
    if day is None:
        return "ngày ...... tháng ...... năm 20....."
    month = f"{day.month:02}" if day.month <= _ALWAYS_TWO_DIGITS else str(day.month)
    return f"ngày {day.day:02} tháng {month} năm {day.year}"


def place_line(place: str, day: date | None) -> str:
    """Place and day: Hữu Nghị, ngày 05 tháng 01 năm 2026."""
    return f"{place or '..................'}, {date_words(day)}"


def stopped(items: Sequence[str]) -> list[str]:
    """The items as a list of the office: a semicolon after each, a full stop after the last."""
    bare = [item.rstrip(" .,;") for item in items]
    return [f"{item};" for item in bare[:-1]] + [f"{item}." for item in bare[-1:]]


def recipient_lines(recipients: Sequence[str]) -> list[str]:
    """A line for each recipient, from “- UBND huyện …;” to “- Lưu: VT.”."""
    return [f"- {item}" for item in stopped([item.removeprefix("- ") for item in recipients])]


def roman(number: int) -> str:
    """The number in Roman figures."""
    figures = ""
    for value, figure in _ROMAN:
        figures += figure * (number // value)
        number %= value
    return figures


class Numbering:
    """Labels of headings as they come: I., II.; 1., 2. anew in each; a), b) anew; dashes."""

    def __init__(self) -> None:
        self._counts = [0, 0, 0]

    def label(self, level: int) -> str:
        """What stands before the next heading of this level."""
        if level > len(self._counts):
            return "-"
        self._counts[level - 1] += 1
        self._counts[level:] = [0] * (len(self._counts) - level)
        count = self._counts[level - 1]
        if level == 1:
            return f"{roman(count)}."
        return f"{count}." if level == 2 else f"{_point(count)})"  # noqa: PLR2004 - the second level


def _point(count: int) -> str:
    """The letter of the count-th point: a to y, then aa."""
    turns, letter = divmod(count - 1, len(_POINTS))
    return _POINTS[letter] * (turns + 1)


def annex_name(position: int, count: int) -> str:
    """What an annex is called: Phụ lục when it is the only one, else Phụ lục I, Phụ lục II."""
    return "Phụ lục" if count == 1 else f"Phụ lục {roman(position)}"


def annex_reference(head: OfficialHead, document_name: str, issuer: str) -> str:
    """What an annex belongs to: (Kèm theo Báo cáo số 15/BC-UBND ngày 14 tháng 9 năm 2026 của …)."""
    number = number_line(head.number, head.symbol).removeprefix("Số: ")
    return f"(Kèm theo {document_name} số {number} {date_words(head.issued_on)} của {issuer})"


def end_marked(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with "./." after the last, where that is text (II.6)."""
    if not blocks:
        return ()
    *others, last = blocks
    if isinstance(last, Paragraph):
        last = replace(last, text=_ended(last.text))
    elif isinstance(last, Bullets) and last.items:
        last = replace(last, items=(*last.items[:-1], _ended(last.items[-1])))
    elif isinstance(last, KeepTogether):
        last = replace(last, blocks=end_marked(last.blocks))
    return (*others, last)


def _ended(text: str) -> str:
    return text.removesuffix(END_MARK).rstrip(" .;") + END_MARK


def table_size(columns: Sequence[Column], *, compact: bool) -> float:
    """The type size of a table."""
    return TABLE_SIZE_COMPACT if compact or len(columns) > 8 else TABLE_SIZE  # noqa: PLR2004


def title_of(document: Document) -> str:
    """The title for the file's properties."""
    return one_line(document.title or f"{document.type_name} {document.abstract}")


def one_line(text: str) -> str:
    """The text without line breaks, for properties of files and bookmarks."""
    return " ".join(text.split())

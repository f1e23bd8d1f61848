"""The first sheet: the head, what the tables are, and all that is said in words."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import Final

from cpo_desktop.reports import official
from cpo_desktop.reports.document import Document, OfficialHead
from cpo_desktop.reports.fonts import Face, font
from cpo_desktop.reports.xlsx.book import Book, Look, Sheet
from cpo_desktop.reports.xlsx.contents import Contents, Item, Page, Words
from cpo_desktop.reports.xlsx.sheets import height_of, pixels, set_up, write_words

_INDEX: Final = "Các bảng, biểu trong tệp này"
_COLUMNS: Final = 2
_PAIRED: Final = font(Face.BOLD, official.SIGNATURE_SIZE)  # the widest type of the head and the end
_CENTRED: Final[Look] = {"align": "center", "text_wrap": True}


class Cover:
    """The sheet while it is written, from the top down."""

    def __init__(self, book: Book, sheet: Sheet, document: Document) -> None:
        self._book = book
        self._sheet = sheet
        self._document = document
        self._row = 0
        self._width = official.sheet(landscape=document.landscape).text_width
        left = self._width * official.HEAD_LEFT_SHARE
        self._rooms = (left, self._width - left)

    def write(self, contents: Contents) -> None:
        """Write everything."""
        document = self._document
        for column, room in enumerate(self._rooms):
            self._sheet.set_column_pixels(column, column, pixels(room))
        set_up(self._sheet, landscape=document.landscape, mark=document.classification or "")
        if document.form:
            self._words(Words(document.form, "bold"))
        if document.head:
            self._head(document.head)
        if document.classification:
            self._pair((document.classification, {"bold": True, "border": 1}), ("", {}))
        self._title()
        self._index(contents.pages)
        for basis in official.stopped(document.legal_bases):
            self._words(Words(basis, "italic"))
        self._items(contents.body)
        self._closing()
        for note in document.footnotes:
            self._words(Words(note, "italic"))
        self._items(contents.annexes)

    def _head(self, head: OfficialHead) -> None:
        regular = {"font_size": official.AGENCY_SIZE}
        bold = {**regular, "bold": True}
        agency = [(line, regular) for line in head.superiors]
        agency += [(line, bold) for line in head.issuer]
        country = [
            (official.COUNTRY, {"font_size": official.COUNTRY_SIZE, "bold": True}),
            (official.MOTTO, {"font_size": official.MOTTO_SIZE, "bold": True, "underline": 1}),
        ]
        for left, right in zip_longest(agency, country, fillvalue=("", regular)):
            self._pair(left, right)
        number = official.number_line(head.number, head.symbol) if head.symbol else ""
        place = official.place_line(head.place, head.issued_on)
        self._pair(
            (number, {"font_size": official.NUMBER_SIZE}),
            (place, {"font_size": official.PLACE_SIZE_LEAST, "italic": True}),
        )
        if head.matter:
            self._pair((head.matter, {"font_size": official.MATTER_SIZE}), ("", {}))

    def _title(self) -> None:
        document = self._document
        self._row += 1
        for line in (document.type_name, document.abstract, document.authority):
            if line:
                self._words(Words(official.one_line(line), "bold", align="center"))
        if document.addressed_to:
            self._words(Words(f"Kính gửi: {'; '.join(document.addressed_to)}", align="center"))
        self._row += 1

    def _index(self, pages: Sequence[Page]) -> None:
        """What is on which sheet, each a link."""
        if not pages:
            return
        self._words(Words(_INDEX, "bold"))
        for page in pages:
            self._link(page)
        self._row += 1

    def _items(self, items: Sequence[Item]) -> None:
        for item in items:
            if isinstance(item, Page):
                self._link(item)
            else:
                self._words(item)

    def _link(self, page: Page) -> None:
        """The title of a sheet, leading there."""
        self._words(Words(page.title, sheet=page.name))

    def _closing(self) -> None:
        document = self._document
        small = {"font_size": official.RECIPIENTS_SIZE, "align": "left"}
        left: list[tuple[str, Look]] = []
        if document.recipients:
            left = [(official.RECIPIENTS_HEADING, {**small, "bold": True, "italic": True})]
            left += [(line, small) for line in official.recipient_lines(document.recipients)]
        right: list[tuple[str, Look]] = []
        if document.signature:
            bold = {"bold": True, "font_size": official.SIGNATURE_SIZE}
            blank = [("", bold)] * official.SIGNATURE_BLANK_LINES
            right = [(line, bold) for line in document.signature.authority]
            right += [*blank, (document.signature.name, bold)]
        self._row += 1
        for one, other in zip_longest(left, right, fillvalue=("", small)):
            self._pair(one, other)

    def _pair(self, left: tuple[str, Look], right: tuple[str, Look]) -> None:
        """Two texts side by side."""
        texts = zip((left[0], right[0]), self._rooms, strict=True)
        self._sheet.set_row(self._row, height_of(texts, _PAIRED))
        for column, (text, look) in enumerate((left, right)):
            self._book.write(self._sheet, (self._row, column), text, {**_CENTRED, **look})
        self._row += 1

    def _words(self, words: Words) -> None:
        place = (self._row, _COLUMNS)
        self._row = write_words(self._book, self._sheet, words, place, self._width)

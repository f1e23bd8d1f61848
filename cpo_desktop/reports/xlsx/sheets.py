"""A sheet for a table or a chart: what it is about, its head, its figures, remarks below."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from math import ceil
from typing import Final

from cpo_desktop.reports import official
from cpo_desktop.reports.cells import headings, mark_row
from cpo_desktop.reports.document import Align, Chart, Row, RowKind, Table
from cpo_desktop.reports.fonts import Face, Font, font
from cpo_desktop.reports.pdf.columns import (
    LEVEL_INDENT,
    PADDING,
    head_cells,
    head_heights,
    shown,
    widths,
)
from cpo_desktop.reports.pdf.plot import NO_FIGURES
from cpo_desktop.reports.pdf.text import wrap
from cpo_desktop.reports.rows import aligned
from cpo_desktop.reports.xlsx.book import Book, Look, Sheet, number_format
from cpo_desktop.reports.xlsx.charts import (
    drawn,
    has_figures,
    planned,
    series_of,
    write_figures,
)
from cpo_desktop.reports.xlsx.contents import Page, Words

_A4: Final = 9  # Excel's number for the paper
_TALLEST: Final = 409.0  # points of a row
_INCH: Final = 25.4
_AIR: Final = 3.0  # above and below the text of a row
_SLACK: Final = 0.96  # Excel's lines are a little shorter than the type says
_ROW: Final = 15.0  # points of a row that nobody has made taller
_SERIES: Final = 75.0
_LINK: Final[Look] = {"font_color": "#0563C1", "underline": 1}
_FACES: Final = {"": Face.REGULAR, "bold": Face.BOLD, "italic": Face.ITALIC}


def pixels(points: float) -> int:
    """The width as Excel counts it on a screen."""
    return round(points * 96 / 72)


def set_up(sheet: Sheet, *, landscape: bool, mark: str) -> None:
    """Print on A4 with the decree's margins, as wide as the paper, pages numbered."""
    margins = official.OFFICIAL.margins
    sheet.set_paper(_A4)
    if landscape:
        sheet.set_landscape()
    else:
        sheet.set_portrait()
    sheet.set_margins(
        margins.left / _INCH, margins.right / _INCH, margins.top / _INCH, margins.bottom / _INCH
    )
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&C&P/&N")
    if mark:
        # An ampersand is a command in headers, and twice an ampersand.
        sheet.set_header("&R" + mark.replace("&", "&&"))


def write_page(book: Book, page: Page, sheet: Sheet, mark: str) -> None:
    """Fill the sheet of a table or a chart; `mark` is the limit of circulation, if there is one."""
    set_up(sheet, landscape=page.landscape, mark=mark)
    room = official.sheet(landscape=page.landscape).text_width
    block = page.block
    span = len(block.columns) if isinstance(block, Table) else 1 + len(series_of(block))
    row = 0
    about = [Words(page.title, "bold"), Words(official.one_line(page.about), "italic")]
    for words in [Words(mark, "bold"), *about] if mark else about:
        row = write_words(book, sheet, words, (row, span), room)
    remarks = page.remarks
    if isinstance(block, Table):
        row = _Grid(book, sheet, block, room).write(row)
        remarks = [Words(block.note, "italic"), *remarks] if block.note else remarks
    else:
        row = _write_chart(book, sheet, page.name, block, (row, room))
    for words in remarks:
        row = write_words(book, sheet, words, (row, span), room)


def write_words(
    book: Book,
    sheet: Sheet,
    words: Words,
    place: tuple[int, int],
    room: float,
) -> int:
    """Write a paragraph over so many columns from this row on; the row below."""
    row, span = place
    face = font(_FACES[words.face], official.NOTE_SIZE)
    look: dict[str, object] = {"text_wrap": True, "valign": "top", "font_size": face.size}
    if words.face:
        look[words.face] = True
    if words.align:
        look["align"] = words.align
    if words.sheet:
        look |= _LINK
    for text, height in _in_rows(words.text, face, room):
        sheet.set_row(row, height)
        book.merge(sheet, (row, 0, row, span - 1), text, look)
        if words.sheet:
            target = f"internal:'{words.sheet}'!A1"
            sheet.write_url(row, 0, target, book.look(look), string=book.text(text))
        row += 1
    return row


def _in_rows(text: str, face: Font, room: float) -> Iterator[tuple[str, float]]:
    """The text with the height it takes; in several rows when Excel has none so tall."""
    lines = wrap(text, face, room * _SLACK)
    most = int((_TALLEST - 2 * _AIR) / face.single)
    if len(lines) <= most:
        yield text, len(lines) * face.single + 2 * _AIR
        return
    for start in range(0, len(lines), most):
        part = lines[start : start + most]
        words = "".join(line.text + ("\n" if line.ends else " ") for line in part)
        yield words.rstrip(), len(part) * face.single + 2 * _AIR


def height_of(texts: Iterable[tuple[str, float]], face: Font) -> float:
    """The height of a row with these texts, each in its room, as far as Excel lets it grow.

    Excel finds out itself; LibreOffice does not.
    """
    lines = 1
    for text, room in texts:
        # Most texts fit at a glance: an em a letter.
        if len(text) * face.size > room or "\n" in text:
            lines = max(lines, len(wrap(text, face, (room - 2 * PADDING) * _SLACK)))
    return min(lines * face.single + 2 * _AIR, _TALLEST)


class _Grid:
    """A table on its sheet."""

    def __init__(self, book: Book, sheet: Sheet, table: Table, room: float) -> None:
        self._book = book
        self._sheet = sheet
        self._table = table
        self._size = official.table_size(table.columns, compact=table.compact)
        self._room = room
        self._faces = (font(Face.REGULAR, self._size), font(Face.BOLD, self._size))
        self._widths = widths(table, *self._faces, room)
        self._border: Look = {"border": 1, "font_size": self._size, "text_wrap": True}

    def write(self, top: int) -> int:
        """Write unit, head and rows from this row on; the row below."""
        for column, width in enumerate(self._widths):
            self._sheet.set_column_pixels(column, column, pixels(width))
        if self._table.unit:
            unit = Words(official.UNIT_PREFIX + self._table.unit, "italic", align="right")
            place = (top, len(self._widths))
            top = write_words(self._book, self._sheet, unit, place, self._room)
        first = self._head(top)
        self._sheet.freeze_panes(first, 0)
        self._sheet.repeat_rows(top, first - 1)
        for row, cells in enumerate(self._table.rows, start=first):
            self._row(row, cells)
        if self._table.rows:
            return first + len(self._table.rows)
        self._across(first, self._table.when_empty, {"align": "center"})
        return first + 1

    def _head(self, top: int) -> int:
        """Write the headings, groups over their columns, marks below; the row after them."""
        columns = self._table.columns
        edges = [sum(self._widths[:index]) for index in range(len(columns) + 1)]
        cells = head_cells(columns, edges, self._size)
        heights = head_heights(cells)
        for row, height in enumerate(heights, start=top):
            self._sheet.set_row(row, min(height + _AIR, _TALLEST))
        marks = mark_row(columns, cells)
        for cell, words in headings(columns, self._size):
            face = "italic" if cell.row == marks else "bold"
            look = {**self._border, face: True, "align": "center", "font_size": cell.font.size}
            span = (top + cell.row, cell.first, top + cell.last_row - 1, cell.last - 1)
            self._book.merge(self._sheet, span, words, look)
        return top + len(heights)

    def _row(self, row: int, cells: Row) -> None:
        if cells.kind is RowKind.GROUP:
            text = shown(cells.cells[0], None) if cells.cells else ""
            self._across(row, text, {"bold": True})
            return
        bold = {} if cells.kind is RowKind.PLAIN else {"bold": True}
        aligns = [aligned(c, v) for c, v in zip(self._table.columns, cells.cells, strict=True)]
        indented = aligns.index(Align.LEFT) if cells.level and Align.LEFT in aligns else -1
        self._sheet.set_row(row, self._height(cells, indented))
        for at, (column, value) in enumerate(zip(self._table.columns, cells.cells, strict=True)):
            look: dict[str, object] = {**self._border, **bold, "align": aligns[at].value}
            if at == indented:
                look["indent"] = cells.level
            if isinstance(value, Decimal):
                look["num_format"] = number_format(value, column.places)
            self._book.write(self._sheet, (row, at), value, look)

    def _height(self, cells: Row, indented: int) -> float:
        rooms = list(self._widths)
        if indented >= 0:
            rooms[indented] -= cells.level * LEVEL_INDENT
        texts = (
            (value, room)
            for value, room in zip(cells.cells, rooms, strict=True)
            if isinstance(value, str)
        )
        return height_of(texts, self._faces[cells.kind is not RowKind.PLAIN])

    def _across(self, row: int, text: str, look: Look) -> None:
        """Write a text over the whole width."""
        self._sheet.set_row(row, height_of([(text, self._room)], self._faces[1]))
        span = (row, 0, row, len(self._widths) - 1)
        self._book.merge(self._sheet, span, text, {**self._border, **look})


def _write_chart(
    book: Book, sheet: Sheet, name: str, chart: Chart, place: tuple[int, float]
) -> int:
    """Write the figures from this row on, and below them the chart; the row below both."""
    top, room = place
    count = len(series_of(chart))
    width = min(_SERIES, room / (count + 1))
    sheet.set_column_pixels(0, 0, pixels(room - count * width))
    sheet.set_column_pixels(1, count, pixels(width))
    if not has_figures(chart):
        book.write(sheet, (top, 0), NO_FIGURES, {"font_size": official.CHART_SIZE})
        return top + 1
    write_figures(book, sheet, chart, top)
    face = font(Face.BOLD, official.CHART_SIZE)
    rooms = [room - count * width, *[width] * count]
    names = [("", *(series.name for series in series_of(chart))), *((c,) for c in chart.categories)]
    for row, texts in enumerate(names, start=top):
        sheet.set_row(row, height_of(zip(texts, rooms, strict=False), face))
    plan = planned(chart, room)
    made = drawn(book, plan, name, top)
    made.set_size({"width": pixels(room), "height": pixels(plan.height)})
    below = top + 2 + len(chart.categories)
    sheet.insert_chart(below, 0, made)
    return below + ceil(plan.height / _ROW) + 1

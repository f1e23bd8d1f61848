"""A table of figures as Word's own: heads that repeat, rows that are not cut, groups merged."""

from collections.abc import Iterator

from cpo_desktop.reports import official
from cpo_desktop.reports.cells import headings, mark_row
from cpo_desktop.reports.document import Align, Row, RowKind, Table
from cpo_desktop.reports.docx.markup import grid, run, twips
from cpo_desktop.reports.fonts import Face, font
from cpo_desktop.reports.ooxml import attribute
from cpo_desktop.reports.pdf.columns import (
    LEVEL_INDENT,
    HeadCell,
    head_cells,
    head_heights,
    shown,
    widths,
)
from cpo_desktop.reports.rows import aligned, kept_rows

_BOLD = "<w:b/><w:bCs/>"
_ALIGN = {Align.LEFT: "left", Align.CENTER: "center", Align.RIGHT: "right"}
_KEEP = "<w:keepNext/>"
_CENTRED = '<w:jc w:val="center"/>'

# A row that holds more letters may be cut, or it would leave half a page empty.
_CUT_FROM = 600


class Grid:
    """A table among the pieces of a section."""

    def __init__(self, table: Table, room: float, height: float) -> None:
        size = official.table_size(table.columns, compact=table.compact)
        self._table = table
        self._suffix = "Small" if size == official.TABLE_SIZE_COMPACT else ""
        self._widths = widths(table, font(Face.REGULAR, size), font(Face.BOLD, size), room)
        self._kept = kept_rows([row.kind for row in table.rows])
        edges = [sum(self._widths[:index]) for index in range(len(self._widths) + 1)]
        tall = sum(head_heights(head_cells(table.columns, edges, size)))
        # A head that takes half of every page would leave no room to read on.
        self._repeated = "<w:tblHeader/>" if tall <= height / 2 else ""

    def keep(self) -> None:
        """Let no page end after it."""
        self._kept |= {max(0, len(self._table.rows) - 1)}

    def keep_whole(self) -> None:
        """Let no page end in it."""
        self._kept |= set(range(len(self._table.rows) - 1))

    def xml(self) -> str:
        """The element."""
        rows = "".join(self._rows())
        caption = self._table.caption
        told = f"<w:tblCaption w:val={attribute(caption)}/>" if caption else ""
        return (
            '<w:tbl><w:tblPr><w:tblStyle w:val="Figures"/>'
            f'<w:tblW w:w="{twips(sum(self._widths))}" w:type="dxa"/>'
            '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0"'
            ' w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
            f"{told}</w:tblPr>{grid(self._widths)}{''.join(self._head())}{rows}</w:tbl>"
        )

    def _head(self) -> Iterator[str]:
        """The heads row by row, each on top of every page."""
        columns = self._table.columns
        cells = sorted(headings(columns, 1), key=lambda pair: pair[0].first)
        marks = mark_row(columns, [cell for cell, _ in cells])
        for row in range(max(cell.last_row for cell, _ in cells)):
            style = ("CellMark" if row == marks else "CellHead") + self._suffix
            written = "".join(
                self._head_cell(cell, words if row == cell.row else "", row, style)
                for cell, words in cells
                if cell.row <= row < cell.last_row
            )
            yield f"<w:tr><w:trPr><w:cantSplit/>{self._repeated}</w:trPr>{written}</w:tr>"

    def _head_cell(self, cell: HeadCell, words: str, row: int, style: str) -> str:
        span = (
            f'<w:gridSpan w:val="{cell.last - cell.first}"/>' if cell.last > cell.first + 1 else ""
        )
        merged = ""
        if cell.last_row - cell.row > 1:
            merged = '<w:vMerge w:val="restart"/>' if row == cell.row else "<w:vMerge/>"
        width = sum(self._widths[cell.first : cell.last])
        paragraph = f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{run(words)}</w:p>'
        return _cell(width, span + merged, paragraph)

    def _rows(self) -> Iterator[str]:
        if not self._table.rows:
            yield self._across(self._table.when_empty, "", _CENTRED, 0)
            return
        for index, row in enumerate(self._table.rows):
            if row.kind is RowKind.GROUP:
                words = shown(row.cells[0], None) if row.cells else ""
                yield self._across(words, _BOLD, "", index)
            else:
                yield self._row(row, index)

    def _across(self, words: str, face: str, align: str, index: int) -> str:
        """A row of one cell."""
        count = len(self._widths)
        paragraph = self._paragraph(words, face, align, index)
        span = f'<w:gridSpan w:val="{count}"/>' if count > 1 else ""
        return _row(_cell(sum(self._widths), span, paragraph), whole=True)

    def _row(self, row: Row, index: int) -> str:
        face = "" if row.kind is RowKind.PLAIN else _BOLD
        aligns = [
            aligned(column, cell)
            for column, cell in zip(self._table.columns, row.cells, strict=True)
        ]
        texts = [
            shown(cell, column.places)
            for column, cell in zip(self._table.columns, row.cells, strict=True)
        ]
        indented = aligns.index(Align.LEFT) if row.level and Align.LEFT in aligns else -1
        cells = []
        for at, words in enumerate(texts):
            properties = ""
            if at == indented:
                properties = f'<w:ind w:left="{twips(row.level * LEVEL_INDENT)}"/>'
            if aligns[at] is not Align.LEFT:
                properties += f'<w:jc w:val="{_ALIGN[aligns[at]]}"/>'
            paragraph = self._paragraph(words, face, properties, index)
            cells.append(_cell(self._widths[at], "", paragraph))
        return _row("".join(cells), whole=max(map(len, texts)) < _CUT_FROM)

    def _paragraph(self, words: str, face: str, properties: str, index: int) -> str:
        keep = _KEEP if index in self._kept else ""
        return (
            f'<w:p><w:pPr><w:pStyle w:val="Cell{self._suffix}"/>{keep}{properties}</w:pPr>'
            f"{run(words, face)}</w:p>"
        )


def _cell(width: float, spans: str, paragraph: str) -> str:
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/>{spans}'
        f'<w:vAlign w:val="center"/></w:tcPr>{paragraph}</w:tc>'
    )


def _row(cells: str, *, whole: bool) -> str:
    kept = "<w:trPr><w:cantSplit/></w:trPr>" if whole else ""
    return f"<w:tr>{kept}{cells}</w:tr>"

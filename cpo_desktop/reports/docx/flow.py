"""The blocks of a document as paragraphs and tables of Word, one after the other."""

from collections.abc import Sequence

from cpo_desktop.reports import official
from cpo_desktop.reports.document import (
    Answers,
    BarChart,
    Block,
    Bullets,
    Centred,
    Heading,
    KeepTogether,
    LineChart,
    Note,
    PageBreak,
    Paragraph,
    Pyramid,
    Signatures,
    Table,
)
from cpo_desktop.reports.docx.blanks import answers, signatures
from cpo_desktop.reports.docx.charts import Charts
from cpo_desktop.reports.docx.grid import Grid
from cpo_desktop.reports.docx.markup import Par, Piece, run, text
from cpo_desktop.reports.official import Setting

_BOLD = "<w:b/><w:bCs/>"
_TABLES = 3.0  # the least between two tables: without a paragraph they would be one


class Flow:
    """What turns blocks into pieces, for one section."""

    def __init__(self, width: float, height: float, setting: Setting, charts: Charts) -> None:
        self._room = (width, height)
        self._set = setting
        self._charts = charts
        self._numbering = official.Numbering()
        self._new_page = False
        self._last: Piece | None = None

    def pieces(self, blocks: Sequence[Block]) -> list[Piece]:
        """The pieces of all blocks in turn."""
        pieces: list[Piece] = []
        for block in blocks:
            before = self._last
            made = self._block(block)
            if made and isinstance(block, Table | Signatures):
                made = self._apart(before, made, block)
            if made and self._new_page and isinstance(made[0], Par):
                made[0].new_page = True
                self._new_page = False
            pieces += made
            self._last = pieces[-1] if pieces else before
        return pieces

    def _apart(
        self, before: Piece | None, made: list[Piece], block: Table | Signatures
    ) -> list[Piece]:
        """Put room before a table, which has none of its own, and text before who signs it."""
        if before and isinstance(block, Signatures):
            before.keep()
        if isinstance(made[0], Par):
            return made
        space = self._set.block_space if isinstance(block, Table) else 0.0
        if isinstance(before, Par) and not self._new_page:
            before.after = max(before.after or 0.0, space)
            return made
        gap = Par("Gap", "", before=max(space, _TABLES) if before else 0.0)
        gap.keep()
        return [gap, *made]

    def _block(self, block: Block) -> list[Piece]:
        match block:
            case Table():
                return self._table(block)
            case BarChart() | LineChart() | Pyramid():
                return [*self._charts.pieces(block, *self._room)]
            case KeepTogether():
                return self._together(block)
            case Answers():
                return [*answers(block, self._room[0], self._set)]
            case Signatures():
                return [signatures(block.places, self._room[0], self._set)]
            case _:
                return [*self._text(block)]

    def _text(self, block: Paragraph | Bullets | Heading | Note | Centred | PageBreak) -> list[Par]:
        match block:
            case Paragraph():
                lead = run(f"{block.lead} ", _BOLD) if block.lead else ""
                return [Par("BodyText", lead + run(block.text))]
            case Bullets():
                return [text("ListBullet", item) for item in block.items]
            case Heading():
                label = f"{self._numbering.label(block.level)} " if block.numbered else ""
                return [text(f"Heading{block.level}", label + block.text)]
            case Note():
                return [text("Note", block.text)]
            case Centred():
                return [text("Centred", block.text)]
            case PageBreak():
                self._new_page = True
                return []

    def _together(self, block: KeepTogether) -> list[Piece]:
        pieces = self.pieces(block.blocks)
        for piece in pieces:
            piece.keep_whole()
        for piece in pieces[:-1]:
            piece.keep()
        return pieces

    def _table(self, table: Table) -> list[Piece]:
        """Caption and unit kept above, a note kept below."""
        above: list[Par] = []
        if table.caption:
            above.append(text("Caption", table.caption))
        if table.unit:
            space = 0.0 if above else self._set.block_space
            above.append(text("Unit", official.UNIT_PREFIX + table.unit, before=space))
        if above:
            above[-1].after = self._set.paragraph_space / 2
        grid = Grid(table, *self._room)
        if not table.note:
            return [*above, grid]
        grid.keep()
        return [*above, grid, text("Note", table.note, before=self._set.paragraph_space / 2)]

"""The figures as they will be printed, what is wrong with them first, and the records behind one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.figures import FigureKey
from cpo_desktop.reports.sections.tables import FigureTable
from cpo_desktop.services.reports import Gap
from cpo_desktop.storage.options import Option
from cpo_desktop.ui.reports.grid import Grid
from cpo_desktop.ui.reports.grid_model import GridModel
from cpo_desktop.ui.reports.presenter import gap_words
from cpo_desktop.ui.reports.records_pane import RecordsPane
from cpo_desktop.ui.reports.showing import Sheet
from cpo_desktop.ui.theme import SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Card,
    LinkText,
    Text,
    column,
    emptied,
    holding,
    icon_label,
    named,
    row,
    scrolling,
)
from cpo_desktop.wording import say


class FiguresPane(QWidget):
    """`followed` carries a figure's key and words, `opened` a record, `mending` what is missing."""

    followed = Signal(object, str)
    opened = Signal(object)
    mending = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._content = column(gap=2 * SPACE)
        self._content.setContentsMargins(0, 0, 2 * SPACE, SPACE)
        self._content.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._inside = holding(self._content)
        self._scroll = named("figures_scroll", scrolling(self._inside), say("Figures"))
        self._grids: list[Grid] = []
        self._records = named("records", RecordsPane(self.closed.emit))
        self._records.opened.connect(self.opened)
        self._records.hide()
        body = row(self._scroll, self._records, gap=SPACE)
        body.setStretch(0, 1)
        self.setLayout(body)
        self.setFocusProxy(self._scroll)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show these figures, scrolled to where one was."""
        emptied(self._content)
        self._grids = []
        if sheet.gaps:
            self._content.addWidget(self._gaps(sheet.gaps))
        for number, table in enumerate(sheet.tables):
            self._content.addWidget(self._table(number, table))

    def show_records(self, title: str, records: Sequence[Option] | None) -> None:
        """List what the figure counts, at the right."""
        self._records.show_records(title, records)
        self._records.show()

    def hide_records(self) -> None:
        """List nothing."""
        self._records.hide()
        for grid in self._grids:
            grid.clearSelection()

    def _gaps(self, gaps: Sequence[Gap]) -> QWidget:
        card = named("gaps", Card(gap=SPACE))
        for number, gap in enumerate(gaps):
            words = gap_words(gap)
            tone = Tone.WARNING if gap.records else Tone.ACCENT
            line = row(icon_label("warning" if gap.records else "info", tone), Text(words))
            line.setStretch(1, 1)
            if gap.records:
                link = LinkText(say("Show and mend"), partial(self.mending.emit, gap))
                link.setAccessibleDescription(words)
                line.addWidget(named(f"mend_{number}", link))
            card.body.addLayout(line)
        return card

    def _table(self, number: int, shown: FigureTable) -> QWidget:
        table = shown.table
        grid = named(f"table_{number}", Grid(GridModel(table, shown.keys)), table.caption)
        grid.followed.connect(lambda key, words: self._on_followed(grid, key, words))
        grid.reached.connect(lambda place: self._show_place(grid, place))
        self._grids.append(grid)
        unit = say("Unit: {unit}").format(unit=table.unit) if table.unit else ""
        head = row(
            Text(table.caption, TextSize.STRONG),
            Text(unit, TextSize.SMALL, Tone.QUIET, wraps=False),
        )
        head.setStretch(0, 1)
        card = Card(head, grid, gap=SPACE)
        if table.note:
            card.body.addWidget(Text(table.note, TextSize.SMALL, Tone.QUIET))
        return card

    def _on_followed(self, followed: Grid, key: FigureKey, words: str) -> None:
        for grid in self._grids:
            if grid is not followed:
                grid.clearSelection()
        self.followed.emit(key, words)

    def _show_place(self, grid: Grid, place: QRect) -> None:
        corner = grid.viewport().mapTo(self._inside, place.center())
        self._scroll.ensureVisible(corner.x(), corner.y(), 0, place.height() + 2 * SPACE)

"""Tables of figures under each other, and beside them what stands behind the figure clicked."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.figures import FigureKey
from cpo_desktop.reports.sections.tables import FigureTable
from cpo_desktop.ui.reports.grid import Grid
from cpo_desktop.ui.reports.grid_model import GridModel
from cpo_desktop.ui.reports.records_pane import RecordsPane
from cpo_desktop.ui.reports.showing import Behind
from cpo_desktop.ui.theme import SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Card,
    Text,
    column,
    emptied,
    holding,
    named,
    row,
    scrolling,
)
from cpo_desktop.wording import say


class FiguresArea(QWidget):
    """`followed` carries a figure's key and words, `opened` a record."""

    followed = Signal(object, str)
    opened = Signal(object)

    def __init__(self, prefix: str = "") -> None:
        super().__init__()
        self._prefix = prefix
        self._content = column(gap=2 * SPACE)
        self._content.setContentsMargins(0, 0, 2 * SPACE, SPACE)
        self._content.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._inside = holding(self._content)
        self._scroll = named(f"{prefix}figures_scroll", scrolling(self._inside), say("Figures"))
        self._grids: list[Grid] = []
        self._records = named(f"{prefix}records", RecordsPane(self.hide_records, prefix))
        self._records.opened.connect(self.opened)
        self._records.hide()
        body = row(self._scroll, self._records, gap=SPACE)
        body.setStretch(0, 1)
        self.setLayout(body)
        self.setFocusProxy(self._scroll)

    def clear(self) -> None:
        """Show nothing, to be filled anew."""
        emptied(self._content)
        self._grids = []

    def add(self, part: QWidget) -> None:
        """Show this below what stands there."""
        self._content.addWidget(part)

    def add_table(self, shown: FigureTable, warnings: Mapping[FigureKey, str]) -> None:
        """Show a table, its incomplete figures marked, its notes below."""
        table = shown.table
        model = GridModel(table, shown.keys, warnings)
        name = f"{self._prefix}table_{len(self._grids)}"
        grid = named(name, Grid(model), table.caption)
        grid.followed.connect(lambda key, words: self._on_followed(grid, key, words))
        grid.reached.connect(lambda place: self._show_place(grid, place))
        self._grids.append(grid)
        unit = say("Unit: {unit}").format(unit=table.unit) if table.unit else ""
        head = row(
            Text(table.caption, TextSize.STRONG),
            Text(unit, TextSize.SMALL, Tone.QUIET, wraps=False),
        )
        head.setStretch(0, 1)
        card = Card(*([head] if table.caption or unit else []), grid, gap=SPACE)
        if table.note:
            card.body.addWidget(Text(table.note, TextSize.SMALL, Tone.QUIET))
        self.add(card)

    def show_records(self, behind: Behind) -> None:
        """Explain a figure and list what it counts, at the right."""
        self._records.show_records(behind)
        self._records.show()

    def hide_records(self) -> None:
        """List nothing."""
        self._records.hide()
        for grid in self._grids:
            grid.clearSelection()

    def to_top(self) -> None:
        """Show what comes first."""
        self._scroll.verticalScrollBar().setValue(0)

    def _on_followed(self, followed: Grid, key: FigureKey, words: str) -> None:
        for grid in self._grids:
            if grid is not followed:
                grid.clearSelection()
        self.followed.emit(key, words)

    def _show_place(self, grid: Grid, place: QRect) -> None:
        corner = grid.viewport().mapTo(self._inside, place.center())
        self._scroll.ensureVisible(corner.x(), corner.y(), 0, place.height() + 2 * SPACE)

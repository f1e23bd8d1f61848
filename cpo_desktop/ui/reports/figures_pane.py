"""The figures as they will be printed, what is wrong with them first, and the records behind one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cpo_desktop.ui.reports.figures_area import FiguresArea
from cpo_desktop.ui.reports.gaps import gaps_card
from cpo_desktop.ui.reports.showing import Behind, Sheet
from cpo_desktop.ui.widgets import Card, EmptyState, column, named
from cpo_desktop.wording import say


class FiguresPane(QWidget):
    """`followed` carries a figure's key and words, `opened` a record, `mending` what is missing."""

    followed = Signal(object, str)
    opened = Signal(object)
    mending = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._area = FiguresArea()
        self._area.followed.connect(self.followed)
        self._area.opened.connect(self.opened)
        self.setLayout(column(self._area))
        self.setFocusProxy(self._area)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show these figures, scrolled to where one was."""
        self._area.clear()
        if sheet.gaps:
            self._area.add(gaps_card(sheet.gaps, self.mending.emit))
        for table in sheet.tables:
            self._area.add_table(table, sheet.warnings)
        if not sheet.tables:
            words = say("This report has no tables of figures.")
            self._area.add(named("no_tables", Card(EmptyState(words, icon="file-text"))))

    def show_records(self, behind: Behind) -> None:
        """Explain a figure and list what it counts, at the right."""
        self._area.show_records(behind)

    def hide_records(self) -> None:
        """List nothing."""
        self._area.hide_records()

"""The shelf: every issued report, and the pages of one of them beside it."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.snapshot import Replaced
from cpo_desktop.ui import prompts
from cpo_desktop.ui.lists import Column, PagedModel, RecordTable
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.pages import PdfPages
from cpo_desktop.ui.reports.changes_list import ChangesList
from cpo_desktop.ui.reports.shelf_presenter import ShelfPresenter, ShelfRow
from cpo_desktop.ui.theme import SPACE, Tone
from cpo_desktop.ui.widgets import Card, EmptyState, Text, button, column, holding, named, row
from cpo_desktop.wording import formats, labels, say

_LIST: Final = 92 * SPACE
_PAGES: Final = 40 * SPACE


def _tone(shown: ShelfRow) -> Tone:
    return Tone.QUIET if shown.replaced else Tone.NEUTRAL


_COLUMNS: Final[tuple[Column[ShelfRow], ...]] = (
    Column(
        key="number",
        heading=mark("Number"),
        text=lambda shown: shown.number,
        width=8 * SPACE,
        strong=True,
        tone=_tone,
    ),
    Column(
        key="day",
        heading=mark("Date"),
        text=lambda shown: shown.day,
        width=12 * SPACE,
        tone=_tone,
    ),
    Column(
        key="kind",
        heading=mark("Report"),
        text=lambda shown: shown.kind,
        below=lambda shown: shown.period,
        below_heading=mark("Period"),
        below_tone=lambda _shown: Tone.QUIET,
        width=20 * SPACE,
        stretch=True,
        tone=_tone,
    ),
    Column(
        key="state",
        heading=mark("State"),
        text=lambda shown: shown.state,
        width=15 * SPACE,
        tone=_tone,
    ),
    Column(
        key="signer",
        heading=mark("Signed by"),
        text=lambda shown: shown.report.signer,
        width=15 * SPACE,
        tone=_tone,
    ),
)


class ShelfPane(QWidget):
    """`looked_at` carries the report whose period's figures are wanted as they stand now."""

    looked_at = Signal(object)

    def __init__(
        self,
        desk: Desk,
        print_pdf: Callable[[bytes], object],
        make_one: Callable[[], object],
    ) -> None:
        super().__init__()
        # A connection does not keep its receiver alive, so the pane holds the presenter.
        self.presenter = ShelfPresenter(
            self, desk.app.issuing, desk.navigator, desk.jobs.within(self)
        )
        self._print_pdf = print_pdf
        self._model = PagedModel(_COLUMNS)
        self._table = named("shelf", RecordTable(self._model), say("Issued reports"))
        self._table.chosen.connect(self._on_chosen)
        self._pages = named("shelf_pages", PdfPages())
        now = button(say("Figures as they stand now"), self._on_now, name="look_now")
        self._replaced = self._build_replaced()
        listed = column()
        listed.addWidget(Card(self._table, margin=1, gap=0), 1)
        listed.addWidget(self._replaced)
        listed.addLayout(row(now, None))
        left = holding(listed)
        left.setMaximumWidth(_LIST)
        pages = Card(self._pages, margin=SPACE)
        pages.setMinimumWidth(_PAGES)
        body = row(left, pages, gap=2 * SPACE)
        # The list first takes what it needs; where the window is narrow, it scrolls.
        body.setStretch(0, 1000)
        body.setStretch(1, 1)
        empty = EmptyState(
            say("No report has been issued yet."),
            [(say("Make a report"), make_one)],
            icon="file-text",
            hint=say(
                "An issued report keeps its number, its day and its figures, "
                "and can be printed again at any time."
            ),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(holding(body))
        self._stack.addWidget(named("shelf_empty", Card(empty)))
        self.setLayout(column(self._stack))

    def show_rows(self, rows: Sequence[ShelfRow], chosen: str) -> None:
        """List these, this one chosen, else the newest."""
        self._model.show_rows(rows, more=False)
        self._stack.setCurrentIndex(0 if rows else 1)
        if rows:
            self._table.choose(self._model.number_of(lambda each: each.report.id == chosen) or 0)
            self._table.setFocus()

    def show_pages(self, pdf: bytes | None) -> None:
        """Show the chosen report; nothing while it is made."""
        if pdf is None:
            self._pages.clear()
        else:
            self._pages.show_pdf(pdf)

    def show_replaced(self, replaced: Replaced | None) -> None:
        """Say what the chosen report corrected, and why; nothing of a first one."""
        self._replaced.setVisible(replaced is not None)
        if replaced is None:
            return
        day = formats.day(replaced.issued_on) if replaced.issued_on else labels.UNKNOWN
        self._why.setText(
            say("Replaces number {number} of {day}. Reason: {reason}").format(
                number=replaced.number, day=day, reason=replaced.reason or say("not given")
            )
        )
        self._changes.show_changes(replaced.number, replaced.changes)

    def print_pages(self, pdf: bytes) -> None:
        """Ask for the printer and print."""
        self._print_pdf(pdf)

    def show_failure(self, error: UserFacingError) -> None:
        """Tell what could not be done."""
        prompts.tell_failure(self, error)

    def _build_replaced(self) -> QWidget:
        self._why = named("replaced_why", Text(""))
        self._changes = ChangesList()
        card = named("replaced", Card(self._why, self._changes))
        card.hide()
        return card

    def _on_chosen(self, shown: ShelfRow | None) -> None:
        if shown is not None:
            self.presenter.choose(shown.report)

    def _on_now(self) -> None:
        if self.presenter.chosen is not None:
            self.looked_at.emit(self.presenter.chosen)

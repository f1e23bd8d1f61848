"""The one print dialog: papers to tick, printer, pages, copies, and how it will look."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget
from shiboken6 import isValid

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.progress import JobContext
from cpo_desktop.foundation.words import mark
from cpo_desktop.ui import actions, prompts
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.pages import PdfPages, Printout, page_count, print_pages
from cpo_desktop.ui.printing.presenter import Order, Paper, Printable, PrintPresenter, Which
from cpo_desktop.ui.printing.settings import PrinterSettings
from cpo_desktop.ui.theme import SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    FieldRow,
    Look,
    Segments,
    Text,
    button,
    column,
    holding,
    named,
    row,
    scrolling,
)
from cpo_desktop.wording import formats, say

_WIDTH: Final = 140 * SPACE
_HEIGHT: Final = 82 * SPACE
_LEFT: Final = 46 * SPACE
_ROWS_SHOWN: Final = 5
_ROW: Final = 4 * SPACE
_WHICH: Final = {
    Which.ALL: mark("All"),
    Which.THIS: mark("Page in view"),
    Which.CHOSEN: mark("Some pages"),
}


class PrintDialog(QDialog):
    """Papers on their way to a printer."""

    def __init__(
        self,
        desk: Desk,
        offered: Sequence[Printable],
        *,
        parent: QWidget,
        title: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title or offered[0].title)
        # What was looked at does not stay in memory.
        self.finished.connect(self.deleteLater)
        self._desk = desk
        self._window = parent
        self._papers: tuple[Paper, ...] = ()
        self._build(several=len(offered) > 1)
        # A connection does not keep its receiver alive, so the dialog holds the presenter.
        self._presenter = PrintPresenter(self, offered, desk.jobs.within(self))
        self._connect()
        self._presenter.start()
        self._on_settings_changed()

    # PrintView

    def show_papers(self, papers: Sequence[Paper]) -> None:
        """List these, each with a box to tick."""
        self._papers = tuple(papers)
        self._list.blockSignals(True)  # noqa: FBT003 - Qt's own
        for number, paper in enumerate(papers):
            listed = number < self._list.count()
            item = self._list.item(number) if listed else QListWidgetItem(self._list)
            item.setText(_listed(paper))
            item.setToolTip(paper.title)
            ticked = Qt.CheckState.Checked if paper.wanted else Qt.CheckState.Unchecked
            item.setCheckState(ticked)
        self._list.blockSignals(False)  # noqa: FBT003 - Qt's own

    def show_paper(self, paper: Paper) -> None:
        """Show the pages of this one, and which of them are wanted."""
        number = next(n for n, each in enumerate(self._papers) if each is paper)
        self._list.blockSignals(True)  # noqa: FBT003 - Qt's own
        self._list.setCurrentRow(number)
        self._list.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._which.choose(paper.which)
        self._typed.setText(paper.typed)
        self._typed_row.setVisible(paper.which is Which.CHOSEN)
        if paper.pdf is None:
            self._pages.clear()
        else:
            self._pages.show_pdf(paper.pdf)

    def show_problem(self, sentence: str) -> None:
        """Say beside the pages what must be mended."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def show_total(self, pages: int, *, papers: int) -> None:
        """Say how much would be printed."""
        words = [say("{n} pages").format(n=formats.whole(pages))]
        if papers > 1:
            words.insert(0, say("{n} documents").format(n=papers))
        self._total.setText(" · ".join(words))

    def count_pages(self, pdf: bytes) -> int:
        """How many pages this has."""
        return page_count(pdf)

    def page_in_view(self) -> int:
        """The page that is looked at, from 0."""
        return max(0, self._pages.page)

    def show_failure(self, error: UserFacingError) -> None:
        """Tell what could not be done."""
        prompts.tell_failure(self, error)

    # Building

    def _build(self, *, several: bool) -> None:
        self._list = named("print_documents", QListWidget(), say("Documents"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFixedHeight(_ROWS_SHOWN * _ROW)
        documents = holding(
            column(Text(say("Documents"), TextSize.SMALL, Tone.QUIET), self._list, gap=SPACE // 2)
        )
        documents.setVisible(several)
        self._settings = PrinterSettings()
        self._which = named("print_which", Segments([(w, say(_WHICH[w])) for w in Which]))
        self._typed = named("print_pages", QLineEdit())
        self._typed_row = FieldRow(say("Which pages"), self._typed, hint=say("Such as 1-3, 5."))
        self._problem = named("print_problem", Text("", TextSize.SMALL, Tone.DANGER))
        self._problem.hide()
        self._total = named("print_total", Text("", tone=Tone.QUIET))
        which = column(
            Text(say("Pages to print"), TextSize.SMALL, Tone.QUIET), self._which, gap=SPACE // 2
        )
        asked = column(
            documents,
            which,
            self._typed_row,
            self._problem,
            self._settings,
            None,
            gap=int(1.5 * SPACE),
        )
        # Room for the scroll bar, which lies over what is at the edge.
        asked.setContentsMargins(0, 0, int(1.5 * SPACE), 0)
        left = holding(column(scrolling(holding(asked)), self._total, self._buttons(), gap=SPACE))
        left.setFixedWidth(_LEFT)
        self._pages = named("preview_pages", PdfPages())
        body = row(left, self._pages, gap=2 * SPACE, margin=2 * SPACE)
        body.setStretch(1, 1)
        self.setLayout(body)
        actions.action(actions.PRINT, self, self._print)
        self.resize(_WIDTH, _HEIGHT)

    def _buttons(self) -> QWidget:
        self._printing = button(
            say("Print"), self._print, look=Look.PRIMARY, icon="printer", name="preview_print"
        )
        closing = button(say("Close"), self.reject, name="preview_close")
        return holding(row(self._printing, closing, None))

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(self._on_row_chosen)
        self._list.itemChanged.connect(self._on_ticked)
        self._which.chosen.connect(self._on_which)
        self._typed.textEdited.connect(lambda _text: self._on_which(self._which.current()))
        self._typed.returnPressed.connect(self._print)
        self._settings.changed.connect(self._on_settings_changed)

    # Following the officer

    def _on_row_chosen(self, number: int) -> None:
        if number >= 0:
            self._presenter.look_at(number)

    def _on_ticked(self, item: QListWidgetItem) -> None:
        wanted = item.checkState() is Qt.CheckState.Checked
        self._presenter.want(self._list.row(item), wanted=wanted)

    def _on_which(self, which: Which) -> None:
        self._typed_row.setVisible(which is Which.CHOSEN)
        self._presenter.choose_pages(which, self._typed.text())
        if which is Which.CHOSEN and not self._typed.hasFocus():
            self._typed.setFocus()

    def _on_settings_changed(self) -> None:
        self._printing.setEnabled(self._settings.is_ready)

    def _print(self) -> None:
        orders = self._presenter.order() if self._settings.is_ready else ()
        if not orders:
            return
        self._presenter.tell_printed()
        _send(orders, self._settings, self._desk, self._window)
        self.accept()


def _send(orders: Sequence[Order], settings: PrinterSettings, desk: Desk, window: QWidget) -> None:
    """Print off the GUI thread, with progress and a way to stop in the status line."""
    printer = settings.printer()
    copies, both_sides = settings.copies, settings.both_sides

    def work(job: JobContext) -> None:
        printouts = [Printout(pdf=order.pdf(), pages=order.pages) for order in orders]
        print_pages(printouts, printer, job, copies=copies, both_sides=both_sides)

    def failed(error: UserFacingError) -> None:
        prompts.tell_failure(window if isValid(window) else None, error)

    desk.jobs.run(
        say("Printing"),
        work,
        done=lambda _nothing: desk.navigator.tell(say("Sent to the printer.")),
        failed=failed,
    )


def _listed(paper: Paper) -> str:
    if not paper.total:
        return paper.title
    if paper.which is Which.CHOSEN and paper.typed:
        return f"{paper.title} ({say('pages {pages}').format(pages=paper.typed)})"
    return f"{paper.title} ({say('{n} pages').format(n=paper.total)})"

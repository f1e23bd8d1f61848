"""The reports as widgets: choose one, see its figures, write its texts, look at its pages, issue it."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QStackedWidget, QWidget

from cpo_desktop.domain.changes import Change
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.storage.options import Option
from cpo_desktop.ui import actions, prompts
from cpo_desktop.ui.jobs import Job
from cpo_desktop.ui.navigation import Desk, New
from cpo_desktop.ui.pages import PdfPages, print_pages
from cpo_desktop.ui.reports.figures_pane import FiguresPane
from cpo_desktop.ui.reports.issue_panel import IssuePanel
from cpo_desktop.ui.reports.narrative_pane import NarrativePane
from cpo_desktop.ui.reports.period_bar import PeriodBar
from cpo_desktop.ui.reports.periods import file_name
from cpo_desktop.ui.reports.presenter import ReportsPresenter
from cpo_desktop.ui.reports.shelf_pane import ShelfPane
from cpo_desktop.ui.reports.showing import PANES, Choice, Pane, Sheet, kind_words
from cpo_desktop.ui.theme import SPACE, Tone
from cpo_desktop.ui.widgets import (
    Banner,
    Card,
    EmptyState,
    Heading,
    Look,
    Segments,
    Text,
    button,
    column,
    named,
)
from cpo_desktop.wording import formats, say

_ORDER: Final = (Pane.FIGURES, Pane.NARRATIVE, Pane.PAGES, Pane.SHELF)


class ReportsWidget(QWidget):
    """One report and its four sides."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        # A connection does not keep its receiver alive, so the screen holds the presenter.
        self._presenter = ReportsPresenter(self, desk.app, desk.navigator, desk.jobs.within(self))
        self._pane = Pane.FIGURES
        self._choice: Choice | None = None
        self._printing: Job | None = None
        self._build()
        self._connect()
        desk.changes.changed.connect(self._on_changes)

    def open(self, argument: object) -> None:
        """Show the report on a period by its code, or of a kind."""
        self._presenter.open(argument)
        if self._pane is Pane.SHELF:
            self._shelf.presenter.refresh()
        else:
            self._figures.setFocus()

    def leave(self) -> None:
        """Keep what was typed."""
        self._presenter.keep()

    # ReportsView

    def show_choice(self, choice: Choice) -> None:
        """Say which report on which period this is, and whether it was issued."""
        self._choice = choice
        self._period.show_choice(choice)
        self._title()
        latest = choice.issued[0] if choice.issued else None
        self._issued_banner.setVisible(latest is not None)
        if latest is not None and latest.issued_on is not None:
            self._issued_banner.tell(
                say("Issued under number {number} on {day}.").format(
                    number=latest.number, day=formats.day(latest.issued_on)
                ),
                Tone.GOOD,
            )

    def show_pane(self, pane: Pane) -> None:
        """Bring this pane to the front."""
        self._pane = pane
        self._tabs.choose(pane)
        self._stack.setCurrentIndex(_ORDER.index(pane))
        on_shelf = pane is Pane.SHELF
        self._period.setVisible(not on_shelf)
        self._issue.setVisible(not on_shelf)
        self._issued_banner.setVisible(not on_shelf and bool(self._choice and self._choice.issued))
        self._title()

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show the figures and the texts."""
        if sheet is None:
            return
        self._figures.show_sheet(sheet)
        self._narrative.show_parts(sheet.parts)
        self._figures_stack.setCurrentIndex(1 if sheet.has_figures else 2)

    def show_records(self, title: str, records: Sequence[Option] | None) -> None:
        """List the records behind a figure."""
        self._figures.show_records(title, records)

    def hide_records(self) -> None:
        """List nothing."""
        self._figures.hide_records()

    def show_pages(self, pdf: bytes | None) -> None:
        """Show the draft."""
        self._pages_stack.setCurrentIndex(0 if pdf is None else 1)
        if pdf is not None:
            self._pages.show_pdf(pdf)

    def show_kept(self) -> None:
        """Say that the texts are saved."""
        self._narrative.show_kept()

    def ask_issue(self, number: str, day: date) -> None:
        """Ask for number and day, above the pane."""
        if self._choice is None:
            return
        title = say("Issue the report on {period}").format(
            period=formats.period(self._choice.period)
        )
        self._panel.ask(title, number, day, self._choice.today)
        self._issue.setEnabled(False)

    def close_issue(self) -> None:
        """Ask for them no more."""
        self._panel.hide()
        self._issue.setEnabled(True)

    def show_issue_failure(self, error: UserFacingError) -> None:
        """Say beside number and day what must be mended."""
        self._panel.show_failure(error)

    def show_shelf(self, chosen: str) -> None:
        """List the issued reports, this one chosen."""
        self._shelf.presenter.refresh(chosen)

    def print_pages(self, pdf: bytes) -> None:
        """Ask for the printer, then draw the pages off the GUI thread."""
        prompts.print_with(self, lambda printer: self._start_printing(pdf, printer))

    def show_failure(self, error: UserFacingError) -> None:
        """Tell what could not be done."""
        prompts.tell_failure(self, error)

    # Building

    def _build(self) -> None:
        self._issue = button(
            say("Issue"),
            self._presenter.ask_issue,
            look=Look.PRIMARY,
            icon="circle-wavy-check",
            name="issue",
        )
        printing = button(
            say("Print"),
            self._on_print,
            icon="printer",
            name="print",
            tip=actions.keys_text(actions.PRINT),
        )
        saving = button(say("Save as"), self._on_save, icon="download-simple", name="save_as")
        self._heading = Heading("", buttons=(self._issue, printing, saving))
        self._period = named("period_bar", PeriodBar(self._desk.app.reports.kinds()))
        self._issued_banner = named(
            "issued_banner", Banner("", Tone.GOOD, [(say("Open it"), self._on_issued_wanted)])
        )
        self._panel = named("issue_panel", IssuePanel())
        self._panel.hide()
        self._tabs = named("panes", Segments([(pane, say(PANES[pane])) for pane in _ORDER]))
        layout = column(
            self._heading,
            self._period,
            self._panel,
            self._issued_banner,
            self._tabs,
            gap=int(1.5 * SPACE),
            margin=3 * SPACE,
        )
        layout.addWidget(self._built_panes(), 1)
        self.setLayout(layout)

    def _built_panes(self) -> QWidget:
        self._figures = FiguresPane()
        self._figures_stack = QStackedWidget()
        for each in (_waiting(say("Counting…")), self._figures, self._built_empty()):
            self._figures_stack.addWidget(each)
        self._narrative = NarrativePane()
        self._pages = named("draft_pages", PdfPages())
        self._pages_stack = QStackedWidget()
        self._pages_stack.addWidget(_waiting(say("Making the report…")))
        self._pages_stack.addWidget(Card(self._pages, margin=SPACE))
        self._shelf = ShelfPane(self._desk, self.print_pages, self._on_make)
        self._stack = QStackedWidget()
        for each in (self._figures_stack, self._narrative, self._pages_stack, self._shelf):
            self._stack.addWidget(each)
        return self._stack

    def _built_empty(self) -> QWidget:
        add = (say("Add a child"), lambda: self._desk.navigator.open("child", New()))
        look = (say("Preview"), lambda: self._presenter.turn_to(Pane.PAGES))
        return named(
            "figures_empty",
            Card(
                EmptyState(
                    say("Nothing was counted in this period."),
                    [add, look],
                    icon="chart-bar",
                    hint=say(
                        "Figures come from all registers: children, cases, child marriage, domestic "
                        "violence, support and the commune's own work. "
                        "The report can still be issued: it says that there was no case."
                    ),
                )
            ),
        )

    def _connect(self) -> None:
        self._tabs.chosen.connect(self._presenter.turn_to)
        self._period.kind_chosen.connect(self._presenter.choose_kind)
        self._period.length_chosen.connect(self._presenter.choose_length)
        self._period.days_chosen.connect(self._presenter.choose_days)
        self._period.earlier.connect(self._presenter.earlier)
        self._period.later.connect(self._presenter.later)
        self._figures.followed.connect(self._presenter.follow)
        self._figures.opened.connect(self._presenter.open_record)
        self._figures.mending.connect(self._presenter.mend)
        self._figures.closed.connect(self.hide_records)
        self._narrative.written.connect(self._presenter.write)
        self._narrative.paused.connect(self._presenter.keep)
        self._panel.issued.connect(self._presenter.issue)
        self._panel.closed.connect(self.close_issue)
        self._shelf.looked_at.connect(self._presenter.look_at)
        actions.action(actions.PRINT, self, self._on_print)

    def _title(self) -> None:
        if self._pane is Pane.SHELF or self._choice is None:
            self._heading.set_title(say("Issued reports"))
            return
        period = self._choice.period
        days = f"{formats.day(period.start)} – {formats.day(period.end)}"
        title = say("Report: {period}").format(period=formats.period(period))
        self._heading.set_title(title, " · ".join((kind_words(self._choice.kind), days)))

    # Following the officer

    def _on_changes(self, changes: frozenset[Change]) -> None:
        self._presenter.on_changes(changes)
        if self.isVisible():
            self._presenter.refresh()

    def _on_make(self) -> None:
        self._presenter.turn_to(Pane.FIGURES)

    def _on_issued_wanted(self) -> None:
        if self._choice and self._choice.issued:
            newest = self._choice.issued[0].id
            self._presenter.turn_to(Pane.SHELF)
            self._shelf.presenter.refresh(newest)

    def _on_print(self) -> None:
        if self._pane is Pane.SHELF:
            self._shelf.presenter.print()
        else:
            self._presenter.print()

    def _on_save(self) -> None:
        on_shelf = self._pane is Pane.SHELF
        chosen = self._shelf.presenter.chosen
        if on_shelf and chosen is None:
            return
        code = chosen.period if on_shelf and chosen else self._presenter.period.code
        path = prompts.ask_save_path(
            self, say("Save the report"), f"{file_name(code)}.pdf", _file_kinds()
        )
        if path is None:
            return
        target = path if path.suffix else path.with_suffix(".pdf")
        (self._shelf.presenter if on_shelf else self._presenter).save(target)

    def _start_printing(self, pdf: bytes, printer: QPrinter) -> None:
        job = Job(say("Printing"), lambda context: print_pages(pdf, printer, context))
        job.failed.connect(self.show_failure)
        job.succeeded.connect(self._on_printed)
        # A job is alive as long as somebody holds it.
        self._printing = job
        self._desk.jobs.start(job)

    def _on_printed(self, _nothing: object) -> None:
        self._desk.navigator.tell(say("Sent to the printer."))


def _waiting(words: str) -> QWidget:
    return Card(Text(words, tone=Tone.QUIET), None)


def _file_kinds() -> str:
    return ";;".join((say("PDF (*.pdf)"), say("Figures as JSON (*.json)")))

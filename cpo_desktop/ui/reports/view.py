"""The reports as widgets: choose one, see its figures, write its texts, look at its pages, issue it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QStackedWidget, QWidget

from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.periods import Period
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.reports.catalogue import ReportKind, report_kind
from cpo_desktop.services.issuing import FiguresDisagree
from cpo_desktop.ui import actions, prompts
from cpo_desktop.ui.navigation import Desk, New
from cpo_desktop.ui.pages import PdfPages
from cpo_desktop.ui.printing import PrintDialog
from cpo_desktop.ui.report_kinds import kind_words
from cpo_desktop.ui.reports.calendar_pane import CalendarPane
from cpo_desktop.ui.reports.compare_pane import ComparePane
from cpo_desktop.ui.reports.figures_pane import FiguresPane
from cpo_desktop.ui.reports.issue_panel import IssuePanel
from cpo_desktop.ui.reports.kind_box import KindBox
from cpo_desktop.ui.reports.narrative_pane import NarrativePane
from cpo_desktop.ui.reports.papers import papers
from cpo_desktop.ui.reports.period_steps import PeriodSteps
from cpo_desktop.ui.reports.presenter import ReportsPresenter
from cpo_desktop.ui.reports.saving import file_kinds, file_name, with_ending
from cpo_desktop.ui.reports.shelf_pane import ShelfPane
from cpo_desktop.ui.reports.showing import (
    ABOUT_ALL,
    PANES,
    Asked,
    Behind,
    Choice,
    Pane,
    Sheet,
)
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
    holding,
    named,
)
from cpo_desktop.wording import formats, say


class ReportsWidget(QWidget):
    """One report and its four sides."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        # A connection does not keep its receiver alive, so the screen holds the presenter.
        self._presenter = ReportsPresenter(self, desk.app, desk.navigator, desk.jobs.within(self))
        self._pane = Pane.FIGURES
        self._choice: Choice | None = None
        self._offered: list[tuple[Pane, str]] = []
        self._build()
        self._connect()
        desk.changes.changed.connect(self._on_changes)

    def open(self, argument: object) -> None:
        """Show the report on a period by its code, or of a kind."""
        self._presenter.open(argument)
        if self._pane is Pane.SHELF:
            self._shelf.presenter.refresh()
        else:
            self._kinds.setFocus()

    def leave(self) -> None:
        """Keep what was typed."""
        self._presenter.leave()

    # ReportsView

    def show_choice(self, choice: Choice) -> None:
        """Say which report on which period this is, and whether it was issued."""
        self._choice = choice
        self._kinds.choose(choice.kind)
        self._period.show_period(
            choice.kind.periods, choice.period, choice.today, can_go_later=choice.can_go_later
        )
        self._show_panes(choice.panes)
        latest = choice.issued[0] if choice.issued else None
        self._issue.setText(say("Issue a correction") if latest else say("Issue"))
        if latest is not None and latest.issued_on is not None:
            self._issued_banner.tell(
                say("Issued under number {number} on {day}.").format(
                    number=latest.number, day=formats.day(latest.issued_on)
                ),
                Tone.GOOD,
            )
        self._annex_banner.tell(
            say("An annex compares it with {period}.").format(period=formats.period(choice.beside))
            if choice.beside
            else ""
        )
        self._title()
        self._suit_pane()

    def show_pane(self, pane: Pane) -> None:
        """Bring this pane to the front."""
        self._pane = pane
        self._tabs.choose(pane)
        self._stack.setCurrentWidget(self._panes[pane])
        if pane is Pane.CALENDAR:
            self._calendar.presenter.refresh()
        self._title()
        self._suit_pane()

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show the figures and the texts."""
        if sheet is None:
            return
        self._figures.show_sheet(sheet)
        self._narrative.show_parts(sheet.parts)
        self._figures_stack.setCurrentIndex(1 if sheet.tables or sheet.only_tells else 2)

    def show_records(self, behind: Behind) -> None:
        """Explain a figure and list the records behind it."""
        self._figures.show_records(behind)

    def hide_records(self) -> None:
        """List nothing."""
        self._figures.hide_records()

    def show_pages(self, pdf: bytes | None) -> None:
        """Show the draft."""
        self._pages_stack.setCurrentIndex(0 if pdf is None else 1)
        if pdf is not None:
            self._pages.show_pdf(pdf)

    def show_comparison(self, kind: ReportKind, period: Period) -> None:
        """Show the report beside another period."""
        self._compare.show_report(kind, period)

    def show_kept(self) -> None:
        """Say that the texts are saved."""
        self._narrative.show_kept()

    def ask_issue(self, asked: Asked) -> None:
        """Ask for number and day, above the pane; or say there why it cannot be issued."""
        if self._choice is None:
            return
        self._issue.setEnabled(False)
        self._issued_banner.hide()
        self._period.hide()
        if asked.gaps:
            self._panel.refuse(asked.gaps)
            return
        period = formats.period(self._choice.period)
        title = (
            say("Issue a correction of report number {number} on {period}").format(
                number=asked.replaces.number, period=period
            )
            if asked.replaces
            else say("Issue the report on {period}").format(period=period)
        )
        self._panel.ask(title, asked, self._choice.today)

    def close_issue(self) -> None:
        """Ask for them no more."""
        self._panel.hide()
        self._issue.setEnabled(True)
        self._suit_pane()

    def show_issue_failure(self, error: UserFacingError) -> None:
        """Say beside number and day what must be mended, or why it cannot be issued at all."""
        if isinstance(error, FiguresDisagree):
            self._panel.refuse(error.gaps)
        else:
            self._panel.show_failure(error)

    def show_shelf(self, chosen: str) -> None:
        """List the issued reports, this one chosen."""
        self._shelf.presenter.refresh(chosen)

    def print_pages(self, pdf: bytes, printed: Callable[[], object] | None = None) -> None:
        """Offer the report for printing, and what goes with it."""
        shown = self._shelf.presenter.chosen if self._pane is Pane.SHELF else None
        kind = shown.kind if shown else self._presenter.kind.key
        period = shown.period if shown else self._presenter.period.code
        offered = [
            replace(each, printed=printed) if each.pdf is pdf else each
            for each in papers(pdf, kind, period, self._desk.app.issuing, shown)
        ]
        PrintDialog(self._desk, offered, parent=self, title=say("Print")).open()

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
        self._outgoing = (printing, saving)
        self._kinds = named(
            "report_kind", KindBox(self._desk.app.reports.kinds()), say("Kind of report")
        )
        self._period = named("period_bar", PeriodSteps(self._kinds))
        self._issued_banner = named(
            "issued_banner", Banner("", Tone.GOOD, [(say("Open it"), self._on_issued_wanted)])
        )
        self._panel = named("issue_panel", IssuePanel())
        self._panel.hide()
        internal = say("For the office alone: this list names children. Making it is logged.")
        self._internal_banner = named("internal_banner", Banner(internal, Tone.NEUTRAL))
        self._tabs = named("panes", Segments())
        layout = column(
            self._heading,
            self._period,
            self._panel,
            self._issued_banner,
            self._internal_banner,
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
        compare = (say("Compare"), lambda: self._presenter.turn_to(Pane.COMPARE))
        self._annex_banner = named("annex_banner", Banner("", Tone.ACCENT, [compare]))
        pages = column(self._annex_banner, gap=SPACE)
        pages.addWidget(Card(self._pages, margin=SPACE), 1)
        self._pages_stack.addWidget(holding(pages))
        self._compare = ComparePane(self._desk)
        self._shelf = ShelfPane(self._desk, self.print_pages, self._on_make)
        self._calendar = CalendarPane(self._desk, self._presenter.open_report)
        self._stack = QStackedWidget()
        self._panes: dict[Pane, QWidget] = {
            Pane.FIGURES: self._figures_stack,
            Pane.NARRATIVE: self._narrative,
            Pane.PAGES: self._pages_stack,
            Pane.COMPARE: self._compare,
            Pane.SHELF: self._shelf,
            Pane.CALENDAR: self._calendar,
        }
        for each in self._panes.values():
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
        self._kinds.kind_chosen.connect(self._presenter.choose_kind)
        self._period.length_chosen.connect(self._presenter.choose_length)
        self._period.days_chosen.connect(self._presenter.choose_days)
        self._period.earlier.connect(self._presenter.earlier)
        self._period.later.connect(self._presenter.later)
        self._figures.followed.connect(self._presenter.follow)
        self._figures.opened.connect(self._presenter.records.open)
        self._figures.mending.connect(self._presenter.mend)
        self._narrative.written.connect(self._presenter.write)
        self._narrative.paused.connect(self._presenter.keep)
        self._panel.issued.connect(self._presenter.issue)
        self._panel.mending.connect(self._presenter.mend)
        self._panel.closed.connect(self.close_issue)
        self._shelf.looked_at.connect(self._presenter.look_at)
        actions.action(actions.PRINT, self, self._on_print)

    def _title(self) -> None:
        if self._pane in ABOUT_ALL or self._choice is None:
            on_calendar = self._pane is Pane.CALENDAR
            self._heading.set_title(
                say("Report calendar") if on_calendar else say("Issued reports")
            )
            return
        period = self._choice.period
        days = f"{formats.day(period.start)} – {formats.day(period.end)}"
        called = say("List: {period}") if self._choice.kind.is_list else say("Report: {period}")
        title = called.format(period=formats.period(period))
        self._heading.set_title(title, " · ".join((kind_words(self._choice.kind), days)))

    def _show_panes(self, panes: tuple[Pane, ...]) -> None:
        offered = [(pane, say(PANES[pane])) for pane in panes]
        if offered != self._offered:
            self._offered = offered
            self._tabs.set_options(offered, self._pane)

    def _suit_pane(self) -> None:
        """Show of the head what this pane and this kind of report have."""
        choice = self._choice
        of_one = self._pane not in ABOUT_ALL
        is_list = choice is not None and choice.kind.is_list
        for each in self._outgoing:
            each.setVisible(self._pane is not Pane.CALENDAR)
        self._period.setVisible(of_one)
        self._issue.setVisible(of_one and not is_list)
        self._issued_banner.setVisible(of_one and bool(choice and choice.issued))
        self._internal_banner.setVisible(of_one and is_list)

    # Following the officer

    def _on_changes(self, changes: frozenset[Change]) -> None:
        self._presenter.on_changes(changes)
        self._compare.presenter.on_changes(changes)
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
        if self._pane is Pane.CALENDAR:
            return
        if self._pane is Pane.SHELF:
            self._shelf.presenter.print()
        else:
            self._presenter.print()

    def _on_save(self) -> None:
        on_shelf = self._pane is Pane.SHELF
        chosen = self._shelf.presenter.chosen
        if on_shelf and chosen is None:
            return
        if on_shelf and chosen:
            kind, period = report_kind(chosen.kind), chosen.period
        else:
            kind, period = self._presenter.kind, self._presenter.period.code
        name = f"{file_name(kind, period)}.pdf"
        path = prompts.ask_save_path(self, say("Save the report"), name, file_kinds(kind))
        if path is not None:
            saving = self._shelf.presenter if on_shelf else self._presenter
            saving.save(with_ending(path))


def _waiting(words: str) -> QWidget:
    return Card(Text(words, tone=Tone.QUIET), None)

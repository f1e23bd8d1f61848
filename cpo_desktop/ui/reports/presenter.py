"""Which report on which period, and what the screen shows of it. Knows no widgets."""

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.figures import FigureKey
from cpo_desktop.domain.periods import (
    Cutoff,
    InvalidPeriod,
    Period,
    PeriodKind,
    custom_period,
    parse_period,
)
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.reports.catalogue import ReportKind
from cpo_desktop.services.issuing import Issuing
from cpo_desktop.services.reports import REPORT_KINDS, Gap, ReportService
from cpo_desktop.storage.access import Deed
from cpo_desktop.storage.issued import Issued
from cpo_desktop.ui.background import Background
from cpo_desktop.ui.navigation import Navigator
from cpo_desktop.ui.reports import periods
from cpo_desktop.ui.reports.choosing import carried, first_of, panes_of
from cpo_desktop.ui.reports.counting import counted
from cpo_desktop.ui.reports.drafts import Drafts
from cpo_desktop.ui.reports.issuing_presenter import IssuingPresenter
from cpo_desktop.ui.reports.records_presenter import RecordsPresenter
from cpo_desktop.ui.reports.showing import ABOUT_ALL, Choice, Pane, ReportsView, Sheet
from cpo_desktop.ui.reports.writing import Report, Writing
from cpo_desktop.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpo_desktop.services.issuing import IssueService

_KINDS: Final = {kind.key: kind for kind in REPORT_KINDS}
_BEAR_ON_NOTHING: Final = frozenset({"issued_report", "report_sending", "report_duty"})


class ReportsPresenter:
    """One report at a time: its figures, its texts, its pages, until it is issued."""

    def __init__(
        self,
        view: ReportsView,
        app: Any,  # noqa: ANN401 - bootstrap.Application, which nothing may import
        navigator: Navigator,
        background: Background,
    ) -> None:
        self._view = view
        self._today: Callable[[], date] = app.records.today
        self._reports: ReportService = app.reports
        self._issuing: IssueService = app.issuing
        self._navigator = navigator
        self._background = background
        self.records = RecordsPresenter(view, self._reports, navigator, background)
        self.issuing = IssuingPresenter(view, app, background, self._on_issued)
        self._drafts = Drafts(self._reports, navigator, background, view.show_failure)
        self._kind = REPORT_KINDS[0]
        self._period: Period | None = None
        # What the officer chose stays her choice while she looks at kinds made for other periods.
        self._wanted: Period | None = None
        self._pane = Pane.FIGURES
        self._sheet: Sheet | None = None
        self._looked_at: Report | None = None
        self._writing = Writing(self._reports, navigator)
        self._written: dict[str, str] = {}
        self._keeping = False
        self._counting = False
        # What comes in for another report than the one now shown is dropped.
        self._version = 0

    # Which report

    def open(self, argument: object) -> None:
        """Show a report by its kind, by its period's code or by both ("periodic 2026-Q3").

        None is the one shown before.
        """
        if isinstance(argument, str) and " " in argument:
            self.open_report(*argument.split())
        elif isinstance(argument, str) and argument in _KINDS:
            self._open(_KINDS[argument], self._carried(_KINDS[argument]))
        elif isinstance(argument, str):
            self._open_period(argument)
        elif self._period is not None:
            self.refresh()
        else:
            self._open(self._kind, self._reports.period(self._kind.key))

    def _open_period(self, code: str) -> None:
        """Of the kind shown if it is made for such periods, else of the periodic one."""
        period = parse_period(code, self._cutoff())
        if period.kind in self._kind.periods:
            self._open(self._kind, period)
        else:
            self.open_report(REPORT_KINDS[0].key, code)

    def open_report(self, kind: str, code: str) -> None:
        """Show the report of this kind on the period of this code."""
        self._open(_KINDS[kind], parse_period(code, self._reports.cutoff(kind)))

    def choose_kind(self, key: str) -> None:
        """Make another report; on the period that was chosen, if it is made for such."""
        kind = _KINDS[key]
        self._choose(self._carried(kind), kind)

    def choose_length(self, length: PeriodKind) -> None:
        """Report on a month, a quarter…: the one nearest to what is shown."""
        self._want(periods.with_length(length, self.period, self._today(), self._cutoff()))

    def choose_days(self, start: date, end: date) -> None:
        """Report on these days."""
        try:
            self._want(custom_period(start, end))
        except InvalidPeriod as error:
            self._view.show_failure(error)

    def earlier(self) -> None:
        """Report on the period before."""
        self._want(self.period.previous(self._cutoff()))

    def later(self) -> None:
        """Report on the period after."""
        self._want(periods.following(self.period, self._cutoff()))

    def turn_to(self, pane: Pane) -> None:
        """Look at another side of the report."""
        self.leave()
        self._pane = pane
        self.issuing.close()
        self._view.show_pane(pane)
        if pane is Pane.SHELF:
            self._view.show_shelf("")
        else:
            self.refresh()

    @property
    def kind(self) -> ReportKind:
        """The kind of the report."""
        return self._kind

    @property
    def period(self) -> Period:
        """What the report is about."""
        if self._period is None:
            self._period = self._reports.period(self._kind.key)
        return self._period

    @property
    def _report(self) -> Report:
        return self._kind.key, self.period

    # Figures

    def follow(self, key: FigureKey, title: str) -> None:
        """Say what a figure counts, and list it."""
        kind, period = self._report
        warning = self._sheet.warnings.get(key, "") if self._sheet else ""
        look_up = lambda: self._reports.records_behind(kind, key, period)  # noqa: E731
        self.records.follow(key, title, look_up, warning)

    def mend(self, gap: Gap) -> None:
        """List the records that a report suffers from, beside its figures."""
        self.issuing.close()
        if self._pane is not Pane.FIGURES:
            self.turn_to(Pane.FIGURES)
        self.records.mend(gap)

    # Texts

    def write(self, part: str, words: str) -> None:
        """Take over what the officer wrote; `keep` saves it."""
        self._writing.write(self._report, part, words)
        self._written[part] = words

    def keep(self) -> bool:
        """Save what was written since; whether nothing of this report is left to be saved."""
        self._keeping = True
        try:
            kept = self._writing.keep()
        finally:
            self._keeping = False
        if self._report in kept:
            self._drafts.forget()
            self._view.show_kept()
        return not self._writing.of(self._report)

    def leave(self) -> None:
        """Keep what was written; what is looked at next, is looked at anew."""
        self.keep()
        self._looked_at = None

    # Pages

    def print(self) -> None:
        """Print the draft; of a list that is logged once it is sent to the printer."""
        self.keep()
        kind, period = self._report
        printed = partial(self._reports.note, Deed.PRINT, kind, period)
        self._drafts.with_pages(
            kind, period, lambda pdf: self._view.print_pages(pdf, printed=printed)
        )

    def save(self, path: Path) -> None:
        """Write the draft as the file's ending says."""
        self.keep()
        self._drafts.save(*self._report, path)

    # Issuing

    def ask_issue(self) -> None:
        """Ask for the number and the day of the report, once its texts are saved."""
        if self.keep():
            self.issuing.ask(*self._report)

    def issue(self, under: Issuing) -> None:
        """Freeze the report under this number and day, and put it on the shelf."""
        self.issuing.issue(*self._report, under)

    def look_at(self, report: Issued) -> None:
        """Show how the figures of an issued report's period stand now."""
        self._pane = Pane.FIGURES
        kind = _KINDS[report.kind]
        self._want(parse_period(report.period, self._reports.cutoff(kind.key)), kind)

    # Changes

    def on_changes(self, changes: frozenset[Change]) -> None:
        """Forget what the change bears on; `refresh` shows it anew."""
        entities = {change.entity for change in changes}
        if self._keeping or self._period is None:
            return
        if not entities <= _BEAR_ON_NOTHING:
            if "narrative" in entities:  # undone, perhaps
                self._written = self._writing.of(self._report)
            self._forget()
        self._show_choice()

    def refresh(self) -> None:
        """Show what was forgotten, of the pane that is looked at."""
        if self._period is None or self._pane in ABOUT_ALL:
            return
        if self._pane is Pane.PAGES:
            self._show_pages()
        elif self._pane is Pane.COMPARE:
            self._view.show_comparison(self._kind, self.period)
        if self._sheet is None and not self._kind.is_list:
            self._count()

    # Inside

    def _cutoff(self) -> Cutoff:
        return self._reports.cutoff(self._kind.key)

    def _carried(self, kind: ReportKind) -> Period:
        wanted = self._wanted or self._period
        found = carried(kind, wanted, self._reports.cutoff(kind.key)) if wanted else None
        return found or self._reports.period(kind.key)

    def _open(self, kind: ReportKind, period: Period) -> None:
        shown = self._period is not None and (kind, period) == (self._kind, self._period)
        if shown and self._pane not in ABOUT_ALL:
            self.refresh()
            return
        self._pane = Pane.FIGURES
        self._want(period, kind)

    def _want(self, period: Period, kind: ReportKind | None = None) -> None:
        self._wanted = period
        self._choose(period, kind)

    def _choose(self, period: Period, kind: ReportKind | None = None) -> None:
        self.keep()
        self._kind = kind or self._kind
        self._period = period
        self._written = self._writing.of(self._report)
        self._forget()
        self.issuing.close()
        self.records.forget()
        self._view.hide_records()
        self._show_choice()
        if self._pane not in self._panes() or self._pane in ABOUT_ALL:
            self._pane = first_of(self._panes())
        self._view.show_pane(self._pane)
        self.refresh()

    def _panes(self) -> tuple[Pane, ...]:
        sheet = self._sheet
        return panes_of(self._kind, has_tables=sheet is None or sheet.has_figures_to_show)

    def _forget(self) -> None:
        self._sheet = None
        self._drafts.forget()
        self._version += 1

    def _show_choice(self) -> None:
        period = self.period
        cutoff, today = self._cutoff(), self._today()
        wanted = (self._kind.key, period.code)
        self._view.show_choice(
            Choice(
                kind=self._kind,
                period=period,
                today=today,
                can_go_later=periods.has_begun_after(period, today, cutoff),
                panes=self._panes(),
                issued=tuple(
                    report
                    for report in self._issuing.issued()
                    if (report.kind, report.period) == wanted
                ),
                beside=self._reports.beside(*self._report),
            )
        )

    def _count(self) -> None:
        self._view.show_sheet(None)
        if self._counting:
            return
        self._counting = True
        kind, period, version = self._kind, self.period, self._version

        def done(sheet: Sheet) -> None:
            self._counting = False
            if version != self._version:
                self.refresh()
                return
            self._show_counted(sheet)

        def failed(error: UserFacingError) -> None:
            self._counting = False
            self._view.show_failure(error)

        self._background(
            say("Counting"),
            lambda _job: counted(self._reports, kind, period),
            done=done,
            failed=failed,
        )

    def _show_counted(self, sheet: Sheet) -> None:
        # What was typed since it was asked for.
        parts = (
            replace(part, words=self._written.get(part.key, part.words)) for part in sheet.parts
        )
        self._sheet = replace(sheet, parts=tuple(parts))
        if not sheet.has_figures_to_show:
            self._show_choice()
            if self._pane not in self._panes():
                self.turn_to(first_of(self._panes()))
        self._view.show_sheet(self._sheet)

    def _show_pages(self) -> None:
        if self._looked_at != self._report:  # once, however often they are made anew meanwhile
            self._looked_at = self._report
            self._reports.note(Deed.VIEW, *self._report)
        self._view.show_pages(self._drafts.pdf)
        if self._drafts.pdf is None:
            self.keep()
            self._drafts.with_pages(*self._report, self._view.show_pages)

    def _on_issued(self, report: Issued) -> None:
        self.issuing.close()
        self._navigator.tell(say("Report {number} is issued.").format(number=report.number))
        self._pane = Pane.SHELF
        self._show_choice()
        self._view.show_pane(Pane.SHELF)
        self._view.show_shelf(report.id)

"""Which report on which period, and what the screen shows of it. Knows no widgets."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.figures import FigureKey
from cpo_desktop.domain.periods import (
    InvalidPeriod,
    Period,
    PeriodKind,
    custom_period,
    parse_period,
)
from cpo_desktop.domain.unit import Unit
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.progress import JobContext
from cpo_desktop.reports.catalogue import ReportKind
from cpo_desktop.services.reports import REPORT_KINDS, Gap, ReportService
from cpo_desktop.storage.issued import Issued
from cpo_desktop.storage.options import Option
from cpo_desktop.ui.background import Background
from cpo_desktop.ui.navigation import Navigator
from cpo_desktop.ui.reports import periods
from cpo_desktop.ui.reports.saving import save_file
from cpo_desktop.ui.reports.showing import Choice, Pane, ReportsView, Sheet, WrittenPart
from cpo_desktop.ui.reports.writing import Report, Writing
from cpo_desktop.wording import say

if TYPE_CHECKING:
    from cpo_desktop.services.issuing import IssueService

_KINDS: Final = {kind.key: kind for kind in REPORT_KINDS}


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
        self._kind = REPORT_KINDS[0]
        self._period: Period | None = None
        self._pane = Pane.FIGURES
        self._sheet: Sheet | None = None
        self._pdf: bytes | None = None
        self._writing = Writing(self._reports, navigator)
        self._written: dict[str, str] = {}
        self._keeping = False
        self._counting = False
        # What comes in for another report than the one now shown is dropped.
        self._version = 0
        self._records_version = 0

    # Which report

    def open(self, argument: object) -> None:
        """Show the report on a period's code, or of a kind; None is the one shown before."""
        kind, period = self._kind, self._period
        if isinstance(argument, str) and argument in _KINDS:
            kind = _KINDS[argument]
        elif isinstance(argument, str):
            period = parse_period(argument, self._reports.cutoff())
        if period is not None and (kind, period) == (self._kind, self._period):
            self.refresh()
            return
        self._pane = Pane.FIGURES
        self._choose(period or self._reports.period(kind.key), kind)

    def choose_kind(self, key: str) -> None:
        """Make another report; of the period shown, if it is made for such."""
        kind = _KINDS[key]
        suits = self.period.kind in kind.periods
        self._choose(self.period if suits else self._reports.period(key), kind)

    def choose_length(self, length: PeriodKind) -> None:
        """Report on a month, a quarter…: the one nearest to what is shown."""
        shown = self.period
        if length is PeriodKind.CUSTOM:
            self._choose(custom_period(shown.start, shown.end))
        else:
            cutoff = self._reports.cutoff()
            self._choose(periods.of_length(length, shown, self._today(), cutoff))

    def choose_days(self, start: date, end: date) -> None:
        """Report on these days."""
        try:
            self._choose(custom_period(start, end))
        except InvalidPeriod as error:
            self._view.show_failure(error)

    def earlier(self) -> None:
        """Report on the period before."""
        self._choose(self.period.previous(self._reports.cutoff()))

    def later(self) -> None:
        """Report on the period after."""
        self._choose(periods.following(self.period, self._reports.cutoff()))

    def turn_to(self, pane: Pane) -> None:
        """Look at another side of the report."""
        self.keep()
        self._pane = pane
        self._view.close_issue()
        self._view.show_pane(pane)
        if pane is Pane.SHELF:
            self._view.show_shelf("")
        else:
            self.refresh()

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
        """List what a figure counts."""
        kind, period = self._kind.key, self.period
        self._records_version += 1
        version = self._records_version
        self._view.show_records(title, None)

        def done(records: tuple[Option, ...]) -> None:
            if version == self._records_version:
                self._view.show_records(title, records)

        self._background(
            say("Looking up the records"),
            lambda _job: self._reports.records_behind(kind, key, period),
            done=done,
            failed=self._view.show_failure,
        )

    def mend(self, gap: Gap) -> None:
        """List the records that a report suffers from."""
        self._records_version += 1
        self._view.show_records(gap_words(gap), gap.records)

    def open_record(self, record: Option) -> None:
        """Open the page of something counted; villages stand in the settings."""
        if record.entity == Unit.entity.name:
            self._navigator.open("settings", "villages")
        else:
            self._navigator.open(record.entity, record.id)

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
            self._pdf = None
            self._view.show_kept()
        return not self._writing.of(self._report)

    # Pages

    def print(self) -> None:
        """Print the draft."""
        self._with_pages(self._view.print_pages)

    def save(self, path: Path) -> None:
        """Write the draft, or its figures if the file is called .json."""
        self.keep()
        kind, period = self._kind.key, self.period

        def work(_job: JobContext) -> str:
            if path.suffix.lower() == ".json":
                return save_file(path, self._reports.figures_json(kind, period).encode())
            return save_file(path, self._reports.draft_pdf(kind, period))

        self._background(
            say("Saving the report"), work, done=self._tell_saved, failed=self._view.show_failure
        )

    # Issuing

    def ask_issue(self) -> None:
        """Ask for the number and the day of the report, once its texts are saved."""
        if not self.keep():
            return
        today = self._today()
        self._view.ask_issue(next_number(self._issuing.issued(), today.year), today)

    def issue(self, number: str, day: date) -> None:
        """Freeze the report under this number and day, and put it on the shelf."""
        kind, period = self._kind.key, self.period
        self._background(
            say("Issuing the report"),
            lambda _job: self._issuing.issue(kind, period, bare_number(number), day),
            done=self._on_issued,
            failed=self._view.show_issue_failure,
        )

    def look_at(self, report: Issued) -> None:
        """Show how the figures of an issued report's period stand now."""
        self._pane = Pane.FIGURES
        self._choose(parse_period(report.period, self._reports.cutoff()), _KINDS[report.kind])

    # Changes

    def on_changes(self, changes: frozenset[Change]) -> None:
        """Forget what the change bears on; `refresh` shows it anew."""
        entities = {change.entity for change in changes}
        if self._keeping or self._period is None:
            return
        if entities <= {"issued_report"}:
            self._show_choice()
        else:
            if "narrative" in entities:  # undone, perhaps
                self._written = self._writing.of(self._report)
            self._forget()

    def refresh(self) -> None:
        """Show what was forgotten, of the pane that is looked at."""
        if self._period is None or self._pane is Pane.SHELF:
            return
        if self._pane is Pane.PAGES:
            self._show_pages()
        elif self._sheet is None:
            self._count()

    # Inside

    def _choose(self, period: Period, kind: ReportKind | None = None) -> None:
        self.keep()
        self._kind = kind or self._kind
        self._period = period
        self._written = self._writing.of(self._report)
        self._forget()
        self._view.close_issue()
        self._view.hide_records()
        self._show_choice()
        if self._pane is Pane.SHELF:
            self._pane = Pane.FIGURES
        self._view.show_pane(self._pane)
        self.refresh()

    def _forget(self) -> None:
        self._sheet = None
        self._pdf = None
        self._version += 1

    def _show_choice(self) -> None:
        period = self.period
        cutoff, today = self._reports.cutoff(), self._today()
        custom = period.kind is PeriodKind.CUSTOM
        wanted = (self._kind.key, period.code)
        self._view.show_choice(
            Choice(
                kind=self._kind,
                period=period,
                today=today,
                can_go_later=not custom and periods.following(period, cutoff).start <= today,
                issued=tuple(
                    report
                    for report in self._issuing.issued()
                    if (report.kind, report.period) == wanted
                ),
            )
        )

    def _count(self) -> None:
        self._view.show_sheet(None)
        if self._counting:
            return
        self._counting = True
        kind, period, version = self._kind.key, self.period, self._version

        def done(sheet: Sheet) -> None:
            self._counting = False
            if version != self._version:
                self.refresh()
                return
            self._sheet = self._with_typed(sheet)
            self._view.show_sheet(self._sheet)

        def failed(error: UserFacingError) -> None:
            self._counting = False
            self._view.show_failure(error)

        self._background(
            say("Counting"), lambda _job: self._counted(kind, period), done=done, failed=failed
        )

    def _counted(self, kind: str, period: Period) -> Sheet:
        words = self._reports.narrative(kind, period)
        offered = self._reports.offered(kind, period)
        tables = self._reports.tables(kind, period)
        return Sheet(
            tables=tables,
            gaps=self._reports.problems(kind, period),
            parts=tuple(
                WrittenPart(
                    key=part.key,
                    label=part.label,
                    words=words[part.key],
                    offered=offered[part.key],
                )
                for part in _KINDS[kind].parts
            ),
            has_figures=bool(tables),
        )

    def _with_typed(self, sheet: Sheet) -> Sheet:
        """The sheet with what was typed since it was asked for."""
        parts = (
            replace(part, words=self._written.get(part.key, part.words)) for part in sheet.parts
        )
        return replace(sheet, parts=tuple(parts))

    def _show_pages(self) -> None:
        self._view.show_pages(self._pdf)
        if self._pdf is None:
            self._with_pages(self._view.show_pages)

    def _with_pages(self, show: Callable[[bytes], None]) -> None:
        self.keep()
        if self._pdf is not None:
            show(self._pdf)
            return
        kind, period, version = self._kind.key, self.period, self._version

        def done(pdf: bytes) -> None:
            if version == self._version:
                self._pdf = pdf
                show(pdf)

        self._background(
            say("Making the report"),
            lambda _job: self._reports.draft_pdf(kind, period),
            done=done,
            failed=self._view.show_failure,
        )

    def _on_issued(self, report: Issued) -> None:
        self._view.close_issue()
        self._navigator.tell(say("Report {number} is issued.").format(number=report.number))
        self._pane = Pane.SHELF
        self._show_choice()
        self._view.show_pane(Pane.SHELF)
        self._view.show_shelf(report.id)

    def _tell_saved(self, name: str) -> None:
        self._navigator.tell(say("Saved as {name}.").format(name=name))


def gap_words(gap: Gap) -> str:
    """What is missing, in a sentence."""
    return say(gap.sentence).format(**gap.details)


def bare_number(typed: str) -> str:
    """The number alone, though the whole sign was typed: 15/BC-UBND is 15."""
    return typed.partition("/")[0].strip()


def next_number(issued: tuple[Issued, ...], year: int) -> str:
    """The number after the highest of this year's."""
    numbers = [
        int(report.number)
        for report in issued
        if report.issued_on and report.issued_on.year == year and report.number.isdecimal()
    ]
    return str(max(numbers, default=0) + 1)

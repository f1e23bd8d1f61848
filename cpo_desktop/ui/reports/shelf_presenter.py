"""The issued reports, as they were issued. Knows no widgets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from cpo_desktop.domain.periods import parse_period
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.reports.catalogue import report_kind
from cpo_desktop.reports.snapshot import Replaced
from cpo_desktop.services.issuing import IssueService
from cpo_desktop.storage.issued import Issued
from cpo_desktop.ui.background import Background
from cpo_desktop.ui.navigation import Navigator
from cpo_desktop.ui.report_kinds import kind_words
from cpo_desktop.ui.reports.saving import ending_of, save_file
from cpo_desktop.wording import formats, labels, say


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfRow:
    """An issued report in words."""

    report: Issued
    number: str
    day: str
    kind: str
    period: str
    state: str
    replaced: bool


class ShelfView(Protocol):
    """What the presenter asks of the shelf."""

    def show_rows(self, rows: Sequence[ShelfRow], chosen: str) -> None:
        """List these, this one chosen; none is told in words."""

    def show_pages(self, pdf: bytes | None) -> None:
        """Show the chosen report; None while it is made."""

    def show_replaced(self, replaced: Replaced | None) -> None:
        """Say what the chosen report took the place of, and what it changed; None of a first one."""

    def print_pages(self, pdf: bytes) -> None:
        """Ask for the printer and print."""

    def show_failure(self, error: UserFacingError) -> None:
        """Tell what could not be done."""


class ShelfPresenter:
    """What was issued, the newest first; one of them is looked at."""

    def __init__(
        self, view: ShelfView, issuing: IssueService, navigator: Navigator, background: Background
    ) -> None:
        self._view = view
        self._issuing = issuing
        self._navigator = navigator
        self._background = background
        self._chosen: Issued | None = None
        self._pdf: bytes | None = None

    @property
    def chosen(self) -> Issued | None:
        """The report that is looked at."""
        return self._chosen

    def refresh(self, chosen: str = "") -> None:
        """List what was issued; this one is looked at, else the one from before."""
        rows = shelf_rows(self._issuing.issued())
        self._view.show_rows(rows, chosen or (self._chosen.id if self._chosen else ""))

    def choose(self, report: Issued | None) -> None:
        """Look at this report."""
        if report == self._chosen and self._pdf is not None:
            return
        self._chosen = report
        self._pdf = None
        self._view.show_pages(None)
        self._view.show_replaced(None)
        if report is not None:
            self._with_replaced(report)
            self._with_pages(self._view.show_pages)

    def print(self) -> None:
        """Print the chosen report again."""
        self._with_pages(self._view.print_pages)

    def save(self, path: Path) -> None:
        """Write the chosen report as the file's ending says."""
        report = self._chosen
        if report is None:
            return
        self._background(
            say("Saving the report"),
            lambda _job: save_file(path, self._issuing.file(report.id, ending_of(path))),
            done=lambda name: self._navigator.tell(say("Saved as {name}.").format(name=name)),
            failed=self._view.show_failure,
        )

    def _with_replaced(self, report: Issued) -> None:
        def done(replaced: Replaced | None) -> None:
            if report == self._chosen:
                self._view.show_replaced(replaced)

        self._background(
            say("Looking up the records"),
            lambda _job: self._issuing.replaced(report.id),
            done=done,
            failed=self._view.show_failure,
        )

    def _with_pages(self, show: Callable[[bytes], None]) -> None:
        report = self._chosen
        if report is None:
            return
        if self._pdf is not None:
            show(self._pdf)
            return

        def done(pdf: bytes) -> None:
            # Another report was chosen meanwhile; its own pages are on the way.
            if report == self._chosen:
                self._pdf = pdf
                show(pdf)

        self._background(
            say("Making the report"),
            lambda _job: self._issuing.reprint(report.id),
            done=done,
            failed=self._view.show_failure,
        )


def shelf_rows(issued: Sequence[Issued]) -> tuple[ShelfRow, ...]:
    """The reports, newest first, in words; an older one on the same period is replaced."""
    newest: dict[tuple[str, str], Issued] = {}
    rows = []
    for report in issued:
        later = newest.setdefault((report.kind, report.period), report)
        replaced = later is not report
        state = (
            say("replaced by number {number}").format(number=later.number)
            if replaced
            else say("in force")
        )
        rows.append(
            ShelfRow(
                report=report,
                number=report.number,
                day=formats.day(report.issued_on) if report.issued_on else labels.UNKNOWN,
                kind=kind_words(report_kind(report.kind)),
                period=formats.period(parse_period(report.period)),
                state=state,
                replaced=replaced,
            )
        )
    return tuple(rows)

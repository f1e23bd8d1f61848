"""A report beside any other period, on the screen and as an annex. Knows no widgets."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Protocol

from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.figures import FigureKey, When
from cpo_desktop.domain.periods import (
    Cutoff,
    InvalidPeriod,
    Period,
    PeriodKind,
    custom_period,
)
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.reports.catalogue import ReportKind
from cpo_desktop.services.reports import BESIDE, Comparison, ReportService
from cpo_desktop.ui.background import Background
from cpo_desktop.ui.navigation import Navigator
from cpo_desktop.ui.reports import periods
from cpo_desktop.ui.reports.records_presenter import RecordsPresenter, RecordsView
from cpo_desktop.wording import say

_BEAR_ON_NOTHING: Final = frozenset({"narrative", "issued_report", "report_sending", "report_duty"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """The other period, and whether an annex of the report compares it."""

    kind: ReportKind
    other: Period
    today: date
    can_go_later: bool
    is_annex: bool


class ComparingView(RecordsView, Protocol):
    """What the presenter asks of the pane."""

    def show_beside(self, beside: Beside) -> None:
        """Say which other period stands beside the report's."""

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show both periods' figures; None while they are counted."""

    def hide_records(self) -> None:
        """List nothing."""


class ComparingPresenter:
    """Another period beside the report's own; at first the same of the year before."""

    def __init__(
        self,
        view: ComparingView,
        app: Any,  # noqa: ANN401 - bootstrap.Application, which nothing may import
        navigator: Navigator,
        background: Background,
    ) -> None:
        self._view = view
        self._today: Callable[[], date] = app.records.today
        self._reports: ReportService = app.reports
        self._background = background
        self.records = RecordsPresenter(view, self._reports, navigator, background)
        self._report: tuple[ReportKind, Period] | None = None
        self._other: Period | None = None
        self._shown: tuple[str, Period, Period] | None = None
        # What comes in for another comparison than the one now shown is dropped.
        self._version = 0

    def show(self, kind: ReportKind, period: Period) -> None:
        """Show this report beside the period of its annex, else the one that was chosen."""
        if (kind, period) != self._report:
            self._report = (kind, period)
            self._other = None
        self._show()

    def choose_length(self, length: PeriodKind) -> None:
        """Compare with a month, a quarter…: the one nearest to what is shown."""
        self._choose(
            lambda other, cutoff: periods.with_length(length, other, self._today(), cutoff)
        )

    def choose_days(self, start: date, end: date) -> None:
        """Compare with these days."""
        try:
            days = custom_period(start, end)
        except InvalidPeriod as error:
            self._view.show_failure(error)
        else:
            self._choose(lambda _other, _cutoff: days)

    def earlier(self) -> None:
        """Compare with the period before."""
        self._choose(lambda other, cutoff: other.previous(cutoff))

    def later(self) -> None:
        """Compare with the period after."""
        self._choose(periods.following)

    def attach(self, wanted: bool) -> None:  # noqa: FBT001 - as a check box tells it
        """Add the comparison to the report as an annex, or leave it out."""
        if self._report is None or self._other is None:
            return
        self._keep(self._other.code if wanted else "")
        self._show_beside()

    def follow(self, key: FigureKey, title: str) -> None:
        """Say what a figure of either period counts, and list it."""
        if self._report is None or self._other is None:
            return
        period = self._other if key.when is When.PREVIOUS else self._report[1]
        self.records.follow(key, title, lambda: self._reports.records_in(key, period))

    def on_changes(self, changes: frozenset[Change]) -> None:
        """Count anew when this is looked at next, if the change bears on figures."""
        if not {change.entity for change in changes} <= _BEAR_ON_NOTHING:
            self._shown = None

    def _choose(self, found: Callable[[Period, Cutoff], Period]) -> None:
        if self._report is None or self._other is None:
            return
        kind, period = self._report
        other = found(self._other, self._reports.cutoff(kind.key))
        if self._reports.beside(kind.key, period) is not None:
            self._keep(other.code)
        self._other = other
        self._show()

    def _keep(self, code: str) -> None:
        if self._report is None:
            return
        kind, period = self._report
        try:
            self._reports.save_narrative(kind.key, period, {BESIDE: code})
        except UserFacingError as error:
            self._view.show_failure(error)

    def _show(self) -> None:
        other = self._show_beside()
        if self._report is None or other is None:
            return
        kind, period = self._report
        wanted = (kind.key, period, other)
        if wanted == self._shown:
            return
        self._shown = wanted
        self._version += 1
        version = self._version
        self.records.forget()
        self._view.hide_records()
        self._view.show_comparison(None)

        def done(comparison: Comparison) -> None:
            if version == self._version:
                self._view.show_comparison(comparison)

        def failed(error: UserFacingError) -> None:
            self._shown = None
            self._view.show_failure(error)

        self._background(
            say("Comparing"),
            lambda _job: self._reports.compared(kind.key, period, other),
            done=done,
            failed=failed,
        )

    def _show_beside(self) -> Period | None:
        if self._report is None:
            return None
        kind, period = self._report
        cutoff, today = self._reports.cutoff(kind.key), self._today()
        annex = self._reports.beside(kind.key, period)
        self._other = annex or self._other or period.same_last_year(cutoff)
        self._view.show_beside(
            Beside(
                kind=kind,
                other=self._other,
                today=today,
                can_go_later=periods.has_begun_after(self._other, today, cutoff),
                is_annex=annex is not None,
            )
        )
        return self._other

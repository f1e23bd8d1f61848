"""What the list of cases shows, and what narrows it. Knows no widgets."""

import dataclasses
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Protocol

from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.holidays import WorkCalendar
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.procedure import CaseDeadline
from cpo_desktop.domain.unit import Unit
from cpo_desktop.services.cases import CaseFilter, CaseRow, Cursor
from cpo_desktop.ui.navigation import Navigator, New

CONCERNING = frozenset(
    {"case", "case_step", "case_child", "notice", "assessment", "plan", "safety_order", "unit"}
)


class CasesView(Protocol):
    """What the presenter asks of the screen."""

    def show_filter(self, wanted: CaseFilter, villages: Sequence[Unit]) -> None:
        """Stand at this filter, and offer these villages."""

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show the notices that no case was opened for yet."""

    def show_rows(self, rows: Sequence[CaseRow], *, more: bool) -> None:
        """Show these cases."""

    def add_rows(self, rows: Sequence[CaseRow], *, more: bool) -> None:
        """Show these cases behind the others."""

    def show_nothing(self, *, any_case: bool, filtered: bool) -> None:
        """Say that there is no case at all, none open, or none that the filter leaves."""

    def show_preview(self, row: CaseRow | None, deadlines: Sequence[CaseDeadline]) -> None:
        """Show a case beside the list, without what happened; None is none."""

    def choose(self, case_id: str) -> None:
        """Make this case current, if it is among the rows."""


class CasesPresenter:
    """The list as the officer has narrowed it."""

    def __init__(self, view: CasesView, app: Any, navigator: Navigator) -> None:  # noqa: ANN401 - bootstrap.Application
        self._view = view
        self._app = app
        self._navigator = navigator
        self._wanted = CaseFilter()
        self._next: Cursor | None = None
        self._chosen = ""

    @property
    def calendar(self) -> WorkCalendar:
        """Working days and days off."""
        calendar: WorkCalendar = self._app.cases.calendar
        return calendar

    def now(self) -> datetime:
        """The moment it is."""
        now: datetime = self._app.cases.now()
        return now

    def village_name(self, village: str | None) -> str:
        """What a village is called; empty for none."""
        known: dict[str, str] = {
            unit.id: unit.name for unit in self._app.office.villages(closed=True)
        }
        return known.get(village or "", "")

    def open(self, argument: object) -> None:
        """Show the list under a filter; None leaves it as it was."""
        if isinstance(argument, CaseFilter):
            self._wanted = argument
        self.refresh()

    def narrow(self, **changed: Any) -> None:  # noqa: ANN401 - fields of the filter
        """Change the filter in these fields."""
        wanted = dataclasses.replace(self._wanted, **changed)
        if wanted != self._wanted:
            self._wanted = wanted
            self.refresh()

    def clear(self) -> None:
        """Narrow nothing, closed cases included."""
        self._wanted = CaseFilter(open_only=False)
        self.refresh()

    def refresh(self) -> None:
        """Read the notices and the first page anew."""
        chosen = self._chosen
        self._view.show_filter(self._wanted, self._app.office.villages(closed=True))
        self._view.show_notices(self._app.cases.loose_notices())
        page = self._app.cases.page(self._wanted)
        self._next = page.next
        if page.rows:
            self._view.show_rows(page.rows, more=page.next is not None)
            self._view.choose(chosen or page.rows[0].id)
            return
        any_case = bool(self._app.cases.page(CaseFilter(open_only=False), limit=1).rows)
        filtered = dataclasses.replace(self._wanted, open_only=True) != CaseFilter()
        self._view.show_nothing(any_case=any_case, filtered=filtered)

    def load_more(self) -> None:
        """Read the next page."""
        if self._next is not None:
            page = self._app.cases.page(self._wanted, after=self._next)
            self._next = page.next
            self._view.add_rows(page.rows, more=page.next is not None)

    def chosen(self, row: CaseRow | None) -> None:
        """Show where the current case stands beside the list."""
        self._chosen = row.id if row else self._chosen
        self._view.show_preview(row, self._app.cases.deadlines(row.id) if row else ())

    def add(self) -> None:
        """Take down a notice."""
        self._navigator.open("notice", New())

    def open_case(self, row: CaseRow) -> None:
        """Open the page of a case."""
        self._navigator.open("case", row.id)

    def open_notice(self, notice: Notice) -> None:
        """Open a notice."""
        self._navigator.open("notice", notice.id)

    def on_changes(self, changes: frozenset[Change]) -> None:
        """Refresh, if a case or notice was among what was committed."""
        if any(change.entity in CONCERNING for change in changes):
            self.refresh()

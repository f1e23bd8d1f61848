"""What the list of child-marriage cases shows, and what narrows it."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.unit import Unit
from cpo_desktop.services.marriages import (
    Cursor,
    MarriageFile,
    MarriageFilter,
    MarriageRow,
    MarriageTotals,
)
from cpo_desktop.ui.navigation import Navigator, New

CONCERNING = frozenset({"marriage", "party", "marriage_action", "unit"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """What the list can be narrowed to: of each what there is."""

    villages: Sequence[Unit]
    years: Sequence[int]
    ethnic_groups: Sequence[str]


class MarriagesView(Protocol):
    """What the presenter asks of the screen."""

    def show_filter(self, wanted: MarriageFilter, offered: Offered) -> None:
        """Stand at this filter, and offer these choices."""

    def show_rows(self, rows: Sequence[MarriageRow], *, more: bool, totals: MarriageTotals) -> None:
        """Show these cases, and what all that the filter leaves come to."""

    def add_rows(self, rows: Sequence[MarriageRow], *, more: bool) -> None:
        """Show these cases behind the others."""

    def show_nothing(self, *, filtered: bool) -> None:
        """Say that there is no case at all, or none that the filter leaves."""

    def show_preview(self, file: MarriageFile | None, today: date) -> None:
        """Show a case beside the list; None is none."""

    def choose(self, case_id: str) -> None:
        """Make this case current, if it is among the rows."""


class MarriagesPresenter:
    """The list as the officer has narrowed it."""

    def __init__(self, view: MarriagesView, app: Any, navigator: Navigator) -> None:  # noqa: ANN401 - bootstrap.Application
        self._view = view
        self._app = app
        self._navigator = navigator
        self._wanted = MarriageFilter()
        self._next: Cursor | None = None
        self._chosen = ""

    def open(self, argument: object) -> None:
        """Show the list under a filter; None leaves it as it was."""
        if isinstance(argument, MarriageFilter):
            self._wanted = argument
        self.refresh()

    def narrow(self, **changed: Any) -> None:  # noqa: ANN401 - fields of the filter
        """Change the filter in these fields."""
        wanted = dataclasses.replace(self._wanted, **changed)
        if wanted != self._wanted:
            self._wanted = wanted
            self.refresh()

    def clear(self) -> None:
        """Narrow nothing."""
        self._wanted = MarriageFilter()
        self.refresh()

    def refresh(self) -> None:
        """Read the first page anew."""
        chosen = self._chosen
        offered = Offered(
            villages=self._app.office.villages(closed=True),
            years=self._app.marriages.years(),
            ethnic_groups=self._app.marriages.ethnic_groups(),
        )
        self._view.show_filter(self._wanted, offered)
        page = self._app.marriages.page(self._wanted)
        self._next = page.next
        if not page.rows:
            self._view.show_nothing(filtered=self._wanted != MarriageFilter())
            return
        totals = self._app.marriages.totals(self._wanted)
        self._view.show_rows(page.rows, more=page.next is not None, totals=totals)
        self._view.choose(chosen or page.rows[0].id)

    def load_more(self) -> None:
        """Read the next page."""
        if self._next is not None:
            page = self._app.marriages.page(self._wanted, after=self._next)
            self._next = page.next
            self._view.add_rows(page.rows, more=page.next is not None)

    def chosen(self, row: MarriageRow | None) -> None:
        """Show the case that is current beside the list."""
        self._chosen = row.id if row else self._chosen
        file = self._app.marriages.file(row.id) if row else None
        self._view.show_preview(file, self._app.records.today())

    def add(self) -> None:
        """Open an empty case."""
        self._navigator.open("marriage", New())

    def open_case(self, row: MarriageRow) -> None:
        """Open the page of a case."""
        self._navigator.open("marriage", row.id)

    def on_changes(self, changes: frozenset[Change]) -> None:
        """Refresh, if a case was among what was committed."""
        if any(change.entity in CONCERNING for change in changes):
            self.refresh()

"""What the ledger of support measures shows, and what narrows it."""

import dataclasses
from collections.abc import Sequence
from enum import StrEnum
from typing import Any, Final, Protocol

from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.unit import Unit
from cpo_desktop.services.measures import (
    Cursor,
    MeasureFile,
    MeasureFilter,
    MeasureRow,
    Tallies,
)
from cpo_desktop.ui.navigation import Navigator, New

CONCERNING: Final = frozenset(
    {"measure", "follow_up", "funding", "child", "person", "household", "unit"}
)
EVERYTHING: Final = MeasureFilter()


class State(StrEnum):
    """How the ledger is narrowed by how things stand."""

    ALL = "all"
    OPEN = "open"
    DUE = "due"
    OVERDUE = "overdue"


def state_of(wanted: MeasureFilter) -> State:
    """The state that a filter narrows by."""
    if wanted.overdue_only:
        return State.OVERDUE
    if wanted.due_only:
        return State.DUE
    return State.OPEN if wanted.open_only else State.ALL


class MeasuresView(Protocol):
    """What the presenter asks of the screen."""

    def show_filter(
        self, wanted: MeasureFilter, tallies: Tallies, villages: Sequence[Unit]
    ) -> None:
        """Stand at this filter; the tallies are how many each state would leave."""

    def show_rows(self, rows: Sequence[MeasureRow], *, more: bool) -> None:
        """Show these measures."""

    def add_rows(self, rows: Sequence[MeasureRow], *, more: bool) -> None:
        """Show these measures behind the others."""

    def show_nothing(self, state: State, *, filtered: bool) -> None:
        """Say why there is no measure to show."""

    def show_preview(self, file: MeasureFile | None) -> None:
        """Show a measure beside the ledger; None is none."""

    def choose(self, measure_id: str) -> None:
        """Make this measure current, if it is among the rows."""


class MeasuresPresenter:
    """The ledger as the officer has narrowed it."""

    def __init__(self, view: MeasuresView, app: Any, navigator: Navigator) -> None:  # noqa: ANN401 - bootstrap.Application
        self._view = view
        self._app = app
        self._navigator = navigator
        self._wanted = MeasureFilter(open_only=True)
        self._next: Cursor | None = None
        self._chosen = ""

    def open(self, argument: object) -> None:
        """Show the ledger under a filter; None leaves it as it was."""
        if isinstance(argument, MeasureFilter):
            self._wanted = argument
        self.refresh()

    def narrow(self, **changed: Any) -> None:  # noqa: ANN401 - fields of the filter
        """Change the filter in these fields."""
        wanted = dataclasses.replace(self._wanted, **changed)
        if wanted != self._wanted:
            self._wanted = wanted
            self.refresh()

    def choose_state(self, state: State) -> None:
        """Narrow by how things stand."""
        self.narrow(
            open_only=state is State.OPEN,
            due_only=state is State.DUE,
            overdue_only=state is State.OVERDUE,
        )

    def clear(self) -> None:
        """Narrow nothing."""
        self._wanted = EVERYTHING
        self.refresh()

    def refresh(self) -> None:
        """Read the first page anew."""
        chosen = self._chosen
        tallies = self._app.measures.tallies(self._wanted)
        self._view.show_filter(self._wanted, tallies, self._app.office.villages(closed=True))
        page = self._app.measures.page(self._wanted)
        self._next = page.next
        if not page.rows:
            state = state_of(self._wanted)
            self._view.show_nothing(state, filtered=self._narrowed_besides())
            return
        self._view.show_rows(page.rows, more=page.next is not None)
        self._view.choose(chosen or page.rows[0].id)

    def load_more(self) -> None:
        """Read the next page."""
        if self._next is not None:
            page = self._app.measures.page(self._wanted, after=self._next)
            self._next = page.next
            self._view.add_rows(page.rows, more=page.next is not None)

    def chosen(self, row: MeasureRow | None) -> None:
        """Show the measure that is current beside the ledger."""
        self._chosen = row.id if row else self._chosen
        self._view.show_preview(self._app.measures.file(row.id) if row else None)

    def add(self) -> None:
        """Open an empty measure."""
        self._navigator.open("measure", New())

    def open_measure(self, row: MeasureRow) -> None:
        """Open the page of a measure."""
        self._navigator.open("measure", row.id)

    def on_changes(self, changes: frozenset[Change]) -> None:
        """Refresh, if a measure or a receiver was among what was committed."""
        if any(change.entity in CONCERNING for change in changes):
            self.refresh()

    def _narrowed_besides(self) -> bool:
        """Whether more than the state narrows the ledger."""
        wanted = self._wanted
        return any((wanted.level, wanted.status, wanted.receiver, wanted.village, wanted.words))

"""What the list of a register shows, and what narrows it."""

import dataclasses
from collections.abc import Sequence
from enum import StrEnum
from typing import Any, Final, Protocol

from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.register import Register
from cpo_desktop.services.registers import (
    ALL,
    Cursor,
    Listing,
    RegisterFile,
    RegisterFilter,
    RegisterRow,
)
from cpo_desktop.ui.navigation import Navigator, New

YEAR: Final = "year"
"""The filter by year, beside those by field."""


class State(StrEnum):
    """How a list is narrowed by how things stand."""

    ALL = "all"
    OPEN = "open"
    OVERDUE = "overdue"


def state_of(wanted: RegisterFilter) -> State:
    """The state that a filter narrows by."""
    if wanted.overdue_by:
        return State.OVERDUE
    return State.OPEN if wanted.open_only else State.ALL


def states_of(register: Register) -> tuple[State, ...]:
    """The states in which records of a register can be; one alone is none to choose."""
    return (
        State.ALL,
        *((State.OPEN,) if register.closed_by else ()),
        *((State.OVERDUE,) if register.dues else ()),
    )


class RegisterView(Protocol):
    """What the presenter asks of the screen."""

    def show_filter(self, wanted: RegisterFilter, listing: Listing) -> None:
        """Stand at this filter, with what can narrow it further."""

    def show_rows(self, rows: Sequence[RegisterRow], listing: Listing, *, more: bool) -> None:
        """Show these records, and what all of them add up to."""

    def add_rows(self, rows: Sequence[RegisterRow], *, more: bool) -> None:
        """Show these records behind the others."""

    def show_nothing(self, state: State, *, filtered: bool) -> None:
        """Say why there is no record to show."""

    def show_preview(self, file: RegisterFile | None) -> None:
        """Show a record beside the list; None is none."""

    def choose(self, record_id: str) -> None:
        """Make this record current, if it is among the rows."""


class RegisterPresenter:
    """The list of one register as the officer has narrowed it."""

    def __init__(
        self,
        view: RegisterView,
        app: Any,  # noqa: ANN401 - bootstrap.Application, which nothing may import
        navigator: Navigator,
        register: Register,
    ) -> None:
        self._view = view
        self._registers = app.registers
        self._navigator = navigator
        self._register = register
        self._wanted = ALL
        self._next: Cursor | None = None
        self._chosen = ""

    def open(self, argument: object) -> None:
        """Show the list under a filter; None leaves it as it was."""
        if isinstance(argument, RegisterFilter):
            self._wanted = argument
        self.refresh()

    def narrow(self, name: str, value: Any) -> None:  # noqa: ANN401 - of any field
        """Narrow by a field, or by the year; None by neither."""
        if name == YEAR:
            self._take(dataclasses.replace(self._wanted, year=value))
        else:
            self._take(self._wanted.narrowed(name, value))

    def find(self, words: str) -> None:
        """Narrow by words."""
        self._take(dataclasses.replace(self._wanted, words=words))

    def choose_state(self, state: State) -> None:
        """Narrow by how things stand."""
        overdue_by = self._registers.today() if state is State.OVERDUE else None
        self._take(
            dataclasses.replace(self._wanted, open_only=state is State.OPEN, overdue_by=overdue_by)
        )

    def clear(self) -> None:
        """Narrow nothing."""
        self._take(ALL)

    def refresh(self) -> None:
        """Read the first page anew."""
        chosen = self._chosen
        listing = self._registers.listing(self._register, self._wanted)
        self._view.show_filter(self._wanted, listing)
        page = self._registers.page(self._register, self._wanted)
        self._next = page.next
        if not page.rows:
            self._view.show_nothing(state_of(self._wanted), filtered=self._narrowed_besides())
            return
        self._view.show_rows(page.rows, listing, more=page.next is not None)
        self._view.choose(chosen or page.rows[0].id)

    def load_more(self) -> None:
        """Read the next page."""
        if self._next is not None:
            page = self._registers.page(self._register, self._wanted, after=self._next)
            self._next = page.next
            self._view.add_rows(page.rows, more=page.next is not None)

    def chosen(self, row: RegisterRow | None) -> None:
        """Show the record that is current beside the list."""
        self._chosen = row.id if row else self._chosen
        self._view.show_preview(self._registers.file(self._register, row.id) if row else None)

    def add(self) -> None:
        """Open an empty form, filled in with what the list is narrowed by."""
        self._navigator.open(self._register.name, New(dict(self._wanted_values())))

    def open_record(self, row: RegisterRow) -> None:
        """Open the page of a record."""
        self._navigator.open(self._register.name, row.id)

    def on_changes(self, changes: frozenset[Change]) -> None:
        """Refresh, if something that the list shows was among what was committed."""
        if any(change.entity in self._register.concerning for change in changes):
            self.refresh()

    def _take(self, wanted: RegisterFilter) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self.refresh()

    def _wanted_values(self) -> dict[str, object]:
        """A value for each filter that holds one; of several codes a record has that one."""
        return {
            name: (value,) if self._register.holds_several(name) else value
            for name, value in self._wanted.values.items()
        }

    def _narrowed_besides(self) -> bool:
        """Whether more than the state narrows the list."""
        return bool(self._wanted.values or self._wanted.year or self._wanted.words)

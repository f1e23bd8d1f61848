"""What the page of the commune's own work shows; knows no widgets."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.register import Register
from cpo_desktop.domain.registers import WORK
from cpo_desktop.services.registers import RegisterFilter
from cpo_desktop.ui.navigation import Navigator, New


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """One register: how many records this year (all, where it has no days), how many are overdue."""

    register: Register
    number: int
    year: int | None
    overdue: int


class WorkView(Protocol):
    """What the presenter asks of the page."""

    def show_shelves(self, shelves: Sequence[Shelf]) -> None:
        """Show the registers."""


class WorkPresenter:
    """Keeps the page true while records change."""

    def __init__(self, view: WorkView, app: Any, navigator: Navigator) -> None:  # noqa: ANN401 - bootstrap.Application
        self._view = view
        self._registers = app.registers
        self._navigator = navigator

    def refresh(self) -> None:
        """Count anew."""
        self._view.show_shelves([self._shelf(register) for register in WORK])

    def on_changes(self, changes: frozenset[Change]) -> None:
        """Refresh, if something that is counted was among what was committed."""
        if any(change.entity in each.concerning for each in WORK for change in changes):
            self.refresh()

    def open_list(self, register: Register) -> None:
        """Open the list of a register."""
        self._navigator.open(register.list_key)

    def open_overdue(self, register: Register) -> None:
        """Open what is overdue in a register."""
        wanted = RegisterFilter(overdue_by=self._registers.today())
        self._navigator.open(register.list_key, wanted)

    def add(self, register: Register) -> None:
        """Open an empty form."""
        self._navigator.open(register.name, New())

    def _shelf(self, register: Register) -> Shelf:
        year = self._registers.today().year if register.day and register.by_year else None
        tallies = self._registers.tallies(register, RegisterFilter(year=year))
        overdue = self._registers.tallies(register).overdue
        return Shelf(register=register, number=tallies.all, year=year, overdue=overdue)

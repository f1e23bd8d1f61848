"""What the page of a household shows of its family, and where it leads; knows no widgets."""

from dataclasses import replace
from typing import Any, Final, Protocol

from cpo_desktop.domain.changes import Change, holds_sensitive
from cpo_desktop.domain.family import FAMILY, HomeVisit
from cpo_desktop.foundation.errors import NotFound
from cpo_desktop.services.families import Family
from cpo_desktop.services.registers import RegisterFile
from cpo_desktop.ui.navigation import Navigator, New

_CONCERNING: Final = frozenset(
    {
        "person", "circumstance", "risk", "measure", "follow_up", "case", "case_child",
        "violence", "violence_person", "marriage", "party", "marriage_child",
    }
)  # fmt: skip
"""The kinds of record, besides those that the register itself follows, that say who is around."""


class FamilyView(Protocol):
    """What the presenter asks of the page."""

    def show_family(self, family: Family | None) -> None:
        """Show who belongs to the household and what is done for them; None is a new one."""

    def edit_visit(self, visit: HomeVisit, base: HomeVisit) -> None:
        """Open the form of a visit; `base` is it as stored."""


class FamilyPresenter:
    """One family: its people, its support, its cases, and the sheet for a visit."""

    def __init__(self, view: FamilyView, app: Any, navigator: Navigator) -> None:  # noqa: ANN401 - bootstrap.Application
        self._view = view
        self._families = app.families
        self._registers = app.registers
        self._navigator = navigator
        self._id = ""
        self._family: Family | None = None

    def show(self, file: RegisterFile | None) -> None:
        """Look at this household; None is one that is not saved yet."""
        self._id = file.record.id if file else ""
        self._show()

    def on_changes(self, changes: frozenset[Change]) -> None:
        """Follow what was done elsewhere with the family."""
        if any(change.entity in _CONCERNING for change in changes):
            self._show()

    def go(self, screen: str, record_id: str) -> None:
        """Open the page of somebody, or of something done for them."""
        self._navigator.open(screen, record_id)

    def add_member(self) -> None:
        """Open an empty form for a grown-up of this household."""
        self._navigator.open("person", New({"household": self._id}))

    def add_child(self) -> None:
        """Open an empty form for a child of this household."""
        village = self._family.household.village if self._family else None
        self._navigator.open("child", New({"household": self._id, "village": village}))

    def add_support(self) -> None:
        """Open an empty form for a measure for this household."""
        self._navigator.open("measure", New({"household": self._id}))

    def record_visit(self) -> None:
        """Open the form of the next visit: it was made today, unless she says otherwise.

        That what is sensitive is laid open is logged.
        """
        planned = self._family.next_visit if self._family else None
        if self._family and planned:
            if holds_sensitive(planned):
                self._registers.revealed(FAMILY, self._id, planned.entity.name)
            self._view.edit_visit(replace(planned, done_on=self._family.today), planned)

    def told(self, receipt: Any) -> None:  # noqa: ANN401 - services.records.Receipt
        """Tell of a change in the undo bar."""
        self._navigator.saved(receipt)

    def visit_sheet(self) -> bytes:
        """The sheet for a visit, as stored; it is logged as printed."""
        made: bytes = self._families.visit_sheet(self._id)
        return made

    def _show(self) -> None:
        self._family = self._read()
        self._view.show_family(self._family)

    def _read(self) -> Family | None:
        if not self._id:
            return None
        try:
            found: Family = self._families.family(self._id)
        except NotFound:  # the page says so itself
            return None
        return found

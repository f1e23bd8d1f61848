"""What a child's page shows and does. Knows no widgets."""

from typing import Final, Protocol

from cpo_desktop.domain.changes import Change, Revision
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.fields import Field, Record
from cpo_desktop.foundation.errors import NotFound
from cpo_desktop.services.children import ChildFile, ChildRow, ChildService
from cpo_desktop.services.records import Receipt, RecordService
from cpo_desktop.ui.children.asking import Edit
from cpo_desktop.ui.forms.drafts import draft_key
from cpo_desktop.ui.navigation import Navigator, New

_CONCERN: Final = frozenset(
    {
        "child", "circumstance", "risk", "measure", "follow_up", "person", "household", "marriage",
        "case", "case_child",
    }
)  # fmt: skip


class ChildPageView(Protocol):
    """What the presenter asks of the window."""

    def show_file(self, file: ChildFile, missing: tuple[Field, ...]) -> None:
        """Show the child with everything around it."""

    def show_history(self, revisions: tuple[tuple[type[Record], Revision], ...]) -> None:
        """Show who changed what, the newest first."""

    def show_form(self, child: Child, *, is_new: bool, draft_key: str) -> None:
        """Let the child be entered or edited."""

    def show_gone(self) -> None:
        """Say that the child is no longer in the register."""

    def show_duplicates(self, rows: tuple[ChildRow, ...]) -> None:
        """Show who may be this child already; nobody for none."""


class ChildPagePresenter:
    """One child: its page, and its form."""

    def __init__(
        self,
        view: ChildPageView,
        children: ChildService,
        records: RecordService,
        navigator: Navigator,
    ) -> None:
        self._view = view
        self._children = children
        self._records = records
        self._navigator = navigator
        self._id = ""
        self._editing = False
        self._entering = False
        self._others: set[str] = set()

    @property
    def child_id(self) -> str:
        """Whose page this is."""
        return self._id

    def open(self, argument: object) -> None:
        """Show a child's page, its form, or the form of a new child."""
        match argument:
            case New(values=values):
                self._enter(Child(id=self._records.new_id(), **dict(values)))  # type: ignore[arg-type]
            case Edit(id=child_id):
                self._id = child_id
                self.edit()
            case str():
                self._id = argument
                self.show()
            case _:
                self.show()

    def show(self) -> None:
        """Show the page as things stand now."""
        self._editing = self._entering = False
        try:
            file = self._children.file(self._id)
        except NotFound:
            self._view.show_gone()
            return
        self._view.show_file(file, self._records.missing(file.child))

    def edit(self) -> None:
        """Let the child be edited."""
        try:
            child = self._records.get(Child, self._id)
        except NotFound:
            self._view.show_gone()
            return
        self._editing, self._entering = True, False
        self._others.clear()
        self._view.show_form(child, is_new=False, draft_key=draft_key(child, is_new=False))

    def show_history(self) -> None:
        """Read who changed what on the child and on all that belongs to it."""
        self._view.show_history(self._records.whole_history(Child, self._id))

    def saved(self, receipt: Receipt, record: Record) -> None:
        """Go on to the page of the child just saved."""
        self._navigator.saved(receipt)
        if isinstance(record, Child):
            self._id = record.id
        self.show()

    def left(self) -> None:
        """The form was left: back to where she came from."""
        if self._entering:
            self._entering = False
            self._navigator.back()
        else:
            self.show()

    def delete(self) -> None:
        """Hide the child with all that belongs to it; undo brings it back."""
        self._navigator.saved(self._records.delete(Child, self._id))
        self._navigator.back()

    def delete_period(self, period: Circumstance | Risk) -> None:
        """Hide a circumstance or a risk entered by mistake; undo brings it back."""
        self._navigator.saved(self._records.delete(type(period), period.id))

    def look_for_duplicates(self, name: str, born: object, carer: str) -> None:
        """Show who may be the child in the form already."""
        if len(name.split()) < 2:  # noqa: PLR2004 - one word is not enough to tell children by
            self._view.show_duplicates(())
            return
        known = born if isinstance(born, PartialDate) else None
        besides = self._id if self._editing else None
        found = self._children.likely_duplicates(name, known, carer, besides)
        self._view.show_duplicates(tuple(row for row in found if row.id not in self._others))

    def is_another(self, child_id: str) -> None:
        """She says that this is not the child in the form."""
        self._others.add(child_id)

    def on_changes(self, changes: frozenset[Change]) -> None:
        """Show the page anew if it was touched; a form that is being filled in stays."""
        at_page = self._id and not (self._editing or self._entering)
        if at_page and any(change.entity in _CONCERN for change in changes):
            self.show()

    def _enter(self, child: Child) -> None:
        self._entering, self._editing = True, False
        self._others.clear()
        self._view.show_form(child, is_new=True, draft_key=draft_key(child, is_new=True))

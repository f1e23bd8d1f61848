"""A notice being taken down, and what becomes of it. Knows no widgets."""

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any, Final, Protocol

from cpo_desktop.domain.case import Case
from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.deadlines import Deadline
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.procedure import UNFOUNDED, first_hours
from cpo_desktop.foundation.errors import NotFound
from cpo_desktop.services.cases import CaseFilter, CaseRow
from cpo_desktop.services.records import Receipt
from cpo_desktop.ui.cases.places import CaseAt
from cpo_desktop.ui.forms.drafts import draft_key
from cpo_desktop.ui.navigation import Navigator, New

_OFFERED: Final = 50
_FROM_CHILD: Final = {"child_sex": "sex", "child_born": "born", "village": "village"}


class NoticeView(Protocol):
    """What the presenter asks of the window."""

    def show_form(self, notice: Notice, *, is_new: bool, draft_key: str) -> None:
        """Let the notice be entered or changed."""

    def show_notice(
        self, notice: Notice, case: Case | None, child: Child | None, open_cases: Sequence[CaseRow]
    ) -> None:
        """Show the notice, and ask what becomes of it unless a case was opened."""

    def show_clock(self, deadline: Deadline | None, *, grave: bool) -> None:
        """Show how long the first hours last, and what must be done at once."""

    def fill(self, values: Mapping[str, object]) -> None:
        """Enter these values into the form."""

    def show_gone(self) -> None:
        """Say that the notice is no longer there."""


class NoticePresenter:
    """One notice: its form, and its page."""

    def __init__(self, view: NoticeView, app: Any, navigator: Navigator) -> None:  # noqa: ANN401 - bootstrap.Application
        self._view = view
        self._app = app
        self._navigator = navigator
        self._id = ""
        self._entering = False
        self._urgent = False

    def open(self, argument: object) -> None:
        """Show a notice by its id, or the form of a new one for `New`."""
        self._urgent = False
        if isinstance(argument, New):
            self._enter(argument.values)
            return
        self._id = str(argument) if argument else self._id
        self._app.cases.note_notice(self._id)
        self.show()

    def show(self) -> None:
        """Show the notice as things stand now."""
        self._entering = False
        try:
            notice = self._app.records.get(Notice, self._id)
        except NotFound:
            self._view.show_gone()
            return
        records = self._app.records
        case = records.get(Case, notice.case) if notice.case else None
        child = records.get(Child, notice.child) if notice.child else None
        open_cases = () if case else self._app.cases.page(CaseFilter(), limit=_OFFERED).rows
        self._view.show_notice(notice, case, child, open_cases)
        self._view.show_clock(self.deadline(notice), grave=notice.grave)

    def edit(self) -> None:
        """Let the notice be changed; opening what is sensitive is logged."""
        notice = self._app.records.get(Notice, self._id)
        self._app.cases.note_notice(self._id, "notice")
        self._entering = True
        self._view.show_form(notice, is_new=False, draft_key=f"notice:{notice.id}")
        self._view.show_clock(self.deadline(notice), grave=notice.grave)

    def on_changes(self, changes: frozenset[Change]) -> None:
        """Follow what was done elsewhere, as by undo; a form is left alone."""
        if not self._entering and any(change.id == self._id for change in changes):
            self.show()

    # While typing

    def edited(self, notice: Notice, name: str) -> None:
        """Enter what follows from a field: what the register knows, and the clock."""
        if name == "child" and notice.child:
            self._fill_from(notice.child)
        if name in {"grave", "received_at"}:
            self._view.show_clock(self.deadline(notice), grave=notice.grave)

    def deadline(self, notice: Notice) -> Deadline | None:
        """When the first hours end."""
        return first_hours(notice, self._app.cases.calendar)

    # Saving

    def hurry(self) -> None:
        """A case is to be opened as soon as the notice is saved."""
        self._urgent = True

    def saved(self, receipt: Receipt, notice: Notice) -> None:
        """Go on to what becomes of the notice; in an emergency straight to the case."""
        self._navigator.saved(receipt)
        self._id = notice.id
        if notice.case and notice.child:
            self._app.cases.add_child(notice.case, notice.child)
        if self._urgent and not notice.case:
            self.open_case()
        else:
            self._navigator.open("notice", notice.id)

    def left(self) -> None:
        """The form was left."""
        if self._entering and self._id:
            self.show()
        else:
            self._navigator.back()

    # What becomes of it

    def open_case(self) -> None:
        """Open a case about it and go there; a grave one begins with emergency measures."""
        case = self._app.cases.open_case(self._id)
        self._told()
        self._navigator.open("case", CaseAt(case.id, orders=bool(case.grave)))

    def add_to(self, case_id: str) -> None:
        """Let it belong to an open case and go there."""
        self._app.cases.add_notice(self._id, case_id)
        self._told()
        self._navigator.open("case", case_id)

    def leave_it(self) -> None:
        """Decide later; it stays above the list of cases."""
        self._navigator.open("cases")

    def untrue(self) -> None:
        """It proved untrue: nothing more is to be done."""
        notice = self._app.records.get(Notice, self._id)
        receipt = self._app.records.save(dataclasses.replace(notice, verified=UNFOUNDED))
        self._navigator.saved(receipt)

    def delete(self) -> None:
        """Hide the notice; undo brings it back."""
        receipt = self._app.records.delete(Notice, self._id)
        self._navigator.open("cases")
        self._navigator.saved(receipt)

    def revealed(self, what: str) -> None:
        """Log that something sensitive was uncovered."""
        self._app.cases.note_notice(self._id, what)

    def open_child(self, child_id: str) -> None:
        """Open the page of a child in the register."""
        self._navigator.open("child", child_id)

    def open_its_case(self, case_id: str) -> None:
        """Open the case it belongs to."""
        self._navigator.open("case", case_id)

    def _enter(self, values: Mapping[str, object]) -> None:
        self._id = ""
        self._entering = True
        known: dict[str, Any] = {
            "received_at": self._app.records.now(),
            "received_by": self._app.office.office().officer,
            **values,
        }
        notice = Notice(id=self._app.records.new_id(), **known)
        self._view.show_form(notice, is_new=True, draft_key=_new_draft_key(notice))
        self._view.show_clock(self.deadline(notice), grave=notice.grave)
        if notice.child:
            self._fill_from(notice.child)

    def _fill_from(self, child_id: str) -> None:
        try:
            child = self._app.records.get(Child, child_id)
        except NotFound:  # it is to be made with the notice
            return
        known = {field: getattr(child, source) for field, source in _FROM_CHILD.items()}
        self._view.fill({"child_name": child.full_name} | {f: v for f, v in known.items() if v})

    def _told(self) -> None:
        receipt = self._app.records.undoable()
        if receipt:
            self._navigator.saved(receipt)


def _new_draft_key(notice: Notice) -> str:
    """Nothing typed about one child stands in the notice about another, in the register or not."""
    key = draft_key(notice, is_new=True)
    return f"{key}:{notice.child_name}" if notice.child_name and not notice.child else key

"""What happens on the page of one record of a register; knows no widgets."""

import dataclasses
from collections.abc import Mapping
from typing import Any, Final, Protocol

from cpo_desktop.domain.changes import Change, default_of, holds_sensitive
from cpo_desktop.domain.fields import Kind, Record, field_of, fields_by_name
from cpo_desktop.domain.register import Due, Part, Register, filled
from cpo_desktop.domain.registers import BY_KIND
from cpo_desktop.domain.registry import BY_NAME
from cpo_desktop.foundation.errors import InvalidInput, NotFound, UserFacingError
from cpo_desktop.services.registers import RegisterFile
from cpo_desktop.ui.navigation import Navigator, New
from cpo_desktop.wording import sentence_of

_FILLED_BY: Final = frozenset({"child"})
"""Links to a person whose name, sex and birth date are taken over where they are still empty."""


class PageView(Protocol):
    """What the presenter asks of the page."""

    def show_record(self, record: Record, *, is_new: bool) -> None:
        """Show the form."""

    def show_file(self, file: RegisterFile | None) -> None:
        """Show what belongs to a stored record; None for a new one."""

    def collect(self) -> tuple[Record, ...] | None:
        """All that is to be saved, the record last; None if something cannot be understood."""

    def base(self) -> tuple[Record, ...]:
        """The record as it was stored when it was opened; nothing if it is new."""

    def show_refused(self, error: UserFacingError) -> None:
        """Say what must be mended."""

    def settle(self) -> None:
        """Forget the draft: everything is saved."""

    def edit(self, record: Record, *, is_new: bool, base: Record | None = None) -> None:
        """Open the form of a part; `base` is it as stored, where something is filled in."""


class PagePresenter:
    """One record of a register with its parts."""

    def __init__(
        self,
        view: PageView,
        app: Any,  # noqa: ANN401 - bootstrap.Application, which nothing may import
        navigator: Navigator,
        register: Register,
    ) -> None:
        self._view = view
        self._records = app.records
        self._registers = app.registers
        self._navigator = navigator
        self._register = register
        self._record: Record | None = None
        self._file: RegisterFile | None = None

    # Opening

    def open(self, argument: object) -> None:
        """Show a stored record by its id, or a new one for `New`."""
        if isinstance(argument, New):
            self._file = None
            made = self._register.new(
                self._records.new_id(), self._records.today(), **argument.values
            )
            self._show(made)
            return
        try:
            self._file = self._registers.file(self._register, str(argument))
        except NotFound as gone:
            self._navigator.back()
            self._navigator.tell(sentence_of(gone))
            return
        self._registers.opened(self._register, str(argument))
        self._show(self._file.record)

    def on_changes(self, changes: frozenset[Change], *, typing: bool) -> None:
        """Follow what was done elsewhere, as by undo; what is being typed is left alone."""
        if self._file is None:
            return
        own = self._file.record.id
        if not any(change.entity in self._register.concerning for change in changes):
            return
        try:
            self._file = self._registers.file(self._register, own)
        except NotFound as gone:
            if not typing:
                self._view.settle()
            self._file = None
            self._navigator.back()
            self._navigator.tell(sentence_of(gone))
            return
        if not typing and any(change.id == own for change in changes):
            self._show(self._file.record)
        else:
            self._view.show_file(self._file)

    # Saving

    def save(self) -> bool:
        """Save the record; whether that was possible."""
        collected = self._view.collect()
        if collected is None:
            return False
        *made, record = collected
        try:
            # The receipt, and undo, speak of the record, not of what was made on the way.
            receipt = self._records.save(record, *made, base=self._view.base())
        except UserFacingError as error:
            self._view.show_refused(error)
            return False
        self._view.settle()
        self._navigator.saved(receipt)
        self._navigator.open(self._register.name, record.id)
        return True

    def delete(self) -> None:
        """Take the record out of the register; undo brings it back."""
        file = self._file
        if file is not None:
            self._file = None  # the page itself need not follow this change
            try:
                receipt = self._records.delete(self._register.kind, file.record.id)
            except UserFacingError as error:
                self._file = file
                self._view.show_refused(error)
                return
            self._view.settle()
            self._navigator.back()
            self._navigator.saved(receipt)

    def back(self) -> None:
        """Return to where the officer came from."""
        self._navigator.back()

    # Parts

    def add(self, part: Part) -> None:
        """Enter a part; a new record is saved first."""
        if self._record is not None and (self._file is not None or self.save()):
            given = filled(part.usual, self._records.today()) | {part.owner: self._record.id}
            self._view.edit(part.kind(id=self._records.new_id(), **given), is_new=True)

    def change(self, record: Record) -> None:
        """Change a part, or open its page; that what is sensitive is laid open is logged."""
        if type(record) in BY_KIND:
            self._navigator.open(record.entity.name, record.id)
            return
        if holds_sensitive(record):
            self.revealed(record.entity.name)
        self._view.edit(record, is_new=False)

    def finish(self, record: Record, due: Due) -> None:
        """What was due is done today; where more has to be said, the form asks for it."""
        given: dict[str, Any] = {due.done: self._records.today(), **due.also}
        done = dataclasses.replace(record, **given)
        try:
            self.told(self._records.save(done, base=(record,)))
        except InvalidInput:
            self._view.edit(done, is_new=False, base=record)

    def remove(self, record: Record) -> None:
        """Delete a part; undo brings it back."""
        self.told(self._records.delete(type(record), record.id))

    def told(self, receipt: Any) -> None:  # noqa: ANN401 - services.records.Receipt
        """Tell of a change in the undo bar."""
        self._navigator.saved(receipt)

    def revealed(self, name: str) -> None:
        """Log that a sensitive field was uncovered."""
        if self._file is not None:
            self._registers.revealed(self._register, self._file.record.id, name)

    def known_of(self, record: Record, name: str) -> Mapping[str, object]:
        """What a chosen child or carer already says of the fields that are still empty here."""
        linked_id = getattr(record, name)
        if name not in _FILLED_BY or not linked_id:
            return {}
        linked = self._records.get(BY_NAME[field_of(type(record), name).links], linked_id)
        theirs = fields_by_name(type(linked))
        return {
            declared.name: getattr(linked, declared.name)
            for declared in fields_by_name(type(record)).values()
            if declared.name in theirs
            and declared.kind is not Kind.LINK
            and getattr(record, declared.name) == default_of(declared)
            and getattr(linked, declared.name) != default_of(declared)
            and declared.name != "remarks"
        }

    def _show(self, record: Record) -> None:
        self._record = record
        self._view.show_record(record, is_new=self._file is None)
        self._view.show_file(self._file)

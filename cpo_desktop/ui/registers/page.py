"""The page of one record of a register, made from its declaration."""

from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.register import Register
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.services.registers import RegisterFile
from cpo_desktop.ui.forms.drafts import draft_key
from cpo_desktop.ui.forms.history import HistorySection
from cpo_desktop.ui.forms.page_frame import PageFrame
from cpo_desktop.ui.forms.record_dialog import RecordDialog
from cpo_desktop.ui.forms.record_fields import RecordFields
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.registers.extras import extras_of
from cpo_desktop.ui.registers.page_presenter import PagePresenter
from cpo_desktop.ui.registers.parts import PartCard
from cpo_desktop.ui.registers.sums import SumCard
from cpo_desktop.ui.theme import SPACE
from cpo_desktop.ui.widgets import (
    Heading,
    Look,
    button,
    column,
    emptied,
    named,
)
from cpo_desktop.wording import labels, say


class RegisterPage(QWidget):
    """The form, what belongs to the record, and what only this register has."""

    def __init__(self, desk: Desk, register: Register) -> None:
        super().__init__()
        self._register = register
        self._app = desk.app
        self._changes = desk.changes
        self._navigator = desk.navigator
        self._form: RecordFields | None = None
        # A connection does not keep its receiver alive, so the page holds the presenter.
        self._presenter = PagePresenter(self, desk.app, desk.navigator, register)
        self._extras = extras_of(register, desk)
        buttons = [each for extra in self._extras for each in extra.buttons]
        self._heading = Heading("", buttons=(*buttons, self._build_delete()))
        self._frame = PageFrame(self._heading, on_save=self._presenter.save, on_back=self._on_back)
        self._fill_side()
        self.setLayout(column(self._frame))
        desk.changes.changed.connect(self._on_changed)

    def open(self, argument: object) -> None:
        """Show a record by its id, or a new one for `New`."""
        self._presenter.open(argument)

    def leave(self) -> None:
        """Keep what was typed."""
        if self._form is not None:
            self._form.keep_draft()

    # PageView

    def show_record(self, record: Record, *, is_new: bool) -> None:
        """Show the form."""
        emptied(self._frame.left)
        self._frame.to_top()
        key = draft_key(record, is_new=is_new)
        on_reveal = self._presenter.revealed if self._register.guarded else None
        form = RecordFields(
            record,
            records=self._app.records,
            is_new=is_new,
            draft_key=key,
            on_reveal=on_reveal,
        )
        self._form = named("record_form", form)
        form.edited.connect(self._on_edited)
        form.passed.connect(self._frame.focus_save)
        self._frame.left.addWidget(form)
        # A layout shows what it is given only later, and what is hidden takes no focus.
        form.show()
        if not is_new:
            self._frame.left.addWidget(
                HistorySection(
                    self._app.records,
                    self._changes,
                    type(record),
                    record.id,
                    on_reveal=on_reveal,
                )
            )
        self._frame.left.addStretch(1)
        self._delete.setVisible(not is_new)
        self._show_title(record, is_new=is_new)
        form.start()
        form.focus_first_empty()

    def show_file(self, file: RegisterFile | None) -> None:
        """Show what belongs to a stored record; None for a new one."""
        today = self._app.records.today()
        for card in self._cards:
            card.show_file(file, today)
        emptied(self._sums)
        told = {key for extra in self._extras for key in extra.told}
        if file is not None:
            for summed in self._register.sums:
                if summed.key not in told:
                    self._sums.addWidget(
                        SumCard(self._register, summed, file, self._navigator.open)
                    )
        for extra in self._extras:
            extra.show_file(file)

    def collect(self) -> tuple[Record, ...] | None:
        """All that is to be saved, the record last."""
        return self._form.collect() if self._form is not None else None

    def base(self) -> tuple[Record, ...]:
        """The record as it was stored when it was opened."""
        return self._form.base() if self._form is not None else ()

    def show_refused(self, error: UserFacingError) -> None:
        """Say what must be mended."""
        if self._form is not None:
            self._form.refused(error)

    def settle(self) -> None:
        """Forget the draft."""
        if self._form is not None:
            self._form.settled()

    def edit(self, record: Record, *, is_new: bool, base: Record | None = None) -> None:
        """Open the form of a part."""
        dialog = RecordDialog(
            record,
            labels.entity_label(record.entity),
            records=self._app.records,
            is_new=is_new,
            base=base,
            parent=self,
        )
        fields = dialog.form.fields
        dialog.form.edited.connect(lambda name: self._fill_known(fields, name))
        dialog.saved.connect(self._on_part_saved)
        dialog.open_for_typing()

    # Building

    def _build_delete(self) -> QWidget:
        self._delete = button(
            say("Delete"), self._presenter.delete, look=Look.QUIET, icon="trash", name="delete"
        )
        return self._delete

    def _fill_side(self) -> None:
        self._sums = column(gap=SPACE)
        self._frame.side.addLayout(self._sums)
        for extra in self._extras:
            self._frame.banners.addWidget(extra.banner)
        self._cards = [
            named(f"part_{part.kind.entity.name}", PartCard(self._register, part, self._presenter))
            for part in self._register.parts
        ]
        self._add_extras(before_parts=True)
        for card in self._cards:
            self._frame.side.addWidget(card)
        self._add_extras(before_parts=False)
        beside = (*self._cards, *self._register.sums, *self._extras)
        self._frame.show_side(shown=bool(beside))

    def _add_extras(self, *, before_parts: bool) -> None:
        for extra in self._extras:
            if extra.side is not None and extra.before_parts is before_parts:
                self._frame.side.addWidget(extra.side)

    def _show_title(self, record: Record, *, is_new: bool) -> None:
        kind = labels.entity_label(record.entity)
        if is_new:
            self._heading.set_title(say("New: {what}").format(what=kind.lower()))
            return
        code = getattr(record, "code", "")
        told = (kind, code if code not in record.title else "")
        self._heading.set_title(record.title or kind, " · ".join(filter(None, told)))

    # Following the officer

    def _fill_known(self, fields: RecordFields, name: str) -> None:
        for field, value in self._presenter.known_of(fields.record(), name).items():
            fields.enter(field, value)

    def _on_back(self) -> None:
        if self._form is None or self._form.may_leave():
            self._presenter.back()

    def _on_edited(self, name: str) -> None:
        if self._form is not None:
            for extra in self._extras:
                extra.edited(self._form.record(), name)

    def _on_part_saved(self, receipt: object, _record: object) -> None:
        self._presenter.told(receipt)

    def _on_changed(self, changes: frozenset[Change]) -> None:
        if self.isVisible() and self._form is not None:
            self._presenter.on_changes(changes, typing=self._form.changed)

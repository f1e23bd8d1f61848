"""A record of a case on its panel: to read once it is kept, to enter while it is not."""

from collections.abc import Callable, Iterable
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.fields import Record, sections_of
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.ui import actions
from cpo_desktop.ui.case_panels.facts import facts
from cpo_desktop.ui.case_panels.presenter import PanelPresenter
from cpo_desktop.ui.forms.record_fields import RecordFields
from cpo_desktop.ui.theme import SPACE
from cpo_desktop.ui.widgets import Look, button, column, emptied, named, row
from cpo_desktop.wording import labels, say

_SAVING: Final = ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S")


class RecordPart(QWidget):
    """Some fields of one record; `kept` carries the record each time it was saved here.

    `open_when` says of which stored records the form stands open at once, and `along` what else is
    kept together with the record.
    """

    kept = Signal(object)

    def __init__(
        self,
        presenter: PanelPresenter,
        names: Iterable[str],
        *,
        open_when: Callable[[Any], bool] = lambda _record: False,
        along: Callable[[Any], Iterable[Record]] = lambda _record: (),
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self._names = tuple(names)
        self._open_when = open_when
        self._along = along
        self._record: Record | None = None
        self._newer: Record | None = None
        self._is_new = False
        self._key = ""
        self.fields: RecordFields | None = None
        self._layout = column(gap=2 * SPACE)
        self.setLayout(self._layout)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys in _SAVING:
            QShortcut(QKeySequence(keys), self, self.keep, context=within)
        editing = actions.action(actions.EDIT, self, self.change)
        editing.setShortcutContext(within)

    # For the panel

    @property
    def record(self) -> Record | None:
        """The record that shows, as it is kept."""
        return self._record

    @property
    def is_kept(self) -> bool:
        """Whether the record that shows was saved before."""
        return self._record is not None and not self._is_new

    def show_record(self, record: Record, *, is_new: bool, draft_key: str) -> None:
        """Show this record; what is being typed into it stays."""
        if self._typing_into(record):
            self._newer = record
        elif (record, is_new) != (self._record, self._is_new):
            self._record, self._is_new, self._key = record, is_new, draft_key
            if is_new or self._open_when(record) or self._has_draft():
                self._write(record)
            else:
                self._read()

    def change(self) -> None:
        """Open the form of a record that is kept; that is logged."""
        if self._record is None or self.fields is not None:
            return
        self._presenter.opened(self._record)
        self._write(self._record).focus_first_empty()

    def keep_draft(self) -> None:
        """Write down what is not saved."""
        if self.fields:
            self.fields.keep_draft()

    def save(self) -> bool:
        """Save what was typed; whether nothing is left to be mended."""
        return self.fields is None or not self.fields.changed or self.keep()

    def keep(self) -> bool:
        """Save the record even if nothing was typed into it; whether that was possible."""
        fields = self.fields
        collected = fields.collect() if fields else None
        if fields is None or not collected:
            return fields is None
        record, others = collected[-1], collected[:-1]
        try:
            # The change feed brings the stored record here before this returns.
            receipt = self._presenter.app.records.save(record, *others, *self._along(record))
        except UserFacingError as error:
            fields.refused(error)
            return False
        fields.settled()
        self._record, self._is_new = self._newer or record, False
        self._read()
        self._presenter.told(receipt)
        self.kept.emit(self._record)
        return True

    # For parts that show more than fields

    def above(self, _record: Record) -> QWidget | None:
        """What stands above the fields that are read."""
        return None

    def extend(self, fields: RecordFields) -> None:
        """Put more into the form, before it shows its record."""

    # Building

    def _read(self) -> None:
        emptied(self._layout)
        self.fields, self._newer = None, None
        if self._record is None:
            return
        above = self.above(self._record)
        if above is not None:
            self._layout.addWidget(above)
        self._layout.addWidget(facts(self._record, self._names, self._presenter.revealed))
        changing = button(
            say("Change"), self.change, icon="pencil-simple", name="change_record", tip=say("F2")
        )
        self._layout.addLayout(row(changing, None))

    def _write(self, record: Record) -> RecordFields:
        emptied(self._layout)
        made = RecordFields(
            record,
            records=self._presenter.app.records,
            is_new=self._is_new,
            draft_key=self._key,
            heading=labels.entity_label(record.entity),
        )
        self.fields = named("record_fields", made)
        self._newer = None
        self._hide_others(made, type(record))
        self.extend(made)
        keeping = button(
            say("Save"), self.keep, icon="check", name="save_record", tip=say("Ctrl+Enter")
        )
        made.passed.connect(keeping.setFocus)
        buttons = row(keeping)
        if not self._is_new:
            buttons.addWidget(
                button(say("Cancel"), self._cancel, look=Look.QUIET, name="cancel_record")
            )
        buttons.addStretch(1)
        self._layout.addWidget(made)
        self._layout.addLayout(buttons)
        made.start()
        return made

    def _hide_others(self, fields: RecordFields, kind: type[Record]) -> None:
        """Leave what other stages ask for out, and unfold what this one asks for."""
        for section in sections_of(kind):
            own = [declared.name in self._names for declared in section.fields]
            for declared, shown in zip(section.fields, own, strict=True):
                fields.show_field(declared.name, shown=shown)
            box = fields.section_of(section.fields[0].name)
            box.setVisible(any(own))
            box.set_folded(False)

    def _cancel(self) -> None:
        """Back to what is kept; what was typed stays as a draft."""
        self.keep_draft()
        self._record = self._newer or self._record
        self._read()

    def _typing_into(self, record: Record) -> bool:
        return (
            self.fields is not None
            and self._record is not None
            and self._record.id == record.id
            and self.fields.changed
        )

    def _has_draft(self) -> bool:
        return self._presenter.app.records.draft(self._key) is not None

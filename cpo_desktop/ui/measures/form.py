"""The form of a measure: whom it is for is asked first, by kind of receiver."""

from typing import Final, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.measure import Measure
from cpo_desktop.services.records import RecordService
from cpo_desktop.ui.forms.drafts import draft_key
from cpo_desktop.ui.forms.record_fields import RecordFields
from cpo_desktop.ui.measures.page_presenter import RECEIVER_FIELDS
from cpo_desktop.ui.measures.table_model import receiver_words
from cpo_desktop.ui.widgets import Segments, column, named

_FIRST: Final = RECEIVER_FIELDS[0]


class MeasureForm(QWidget):
    """The declared fields, of which only one kind of receiver shows.

    `edited` carries the measure as it stands and the name of the field, `receiver_chosen` the link
    field of the kind of receiver.
    """

    edited = Signal(object, str)
    receiver_chosen = Signal(object)
    passed = Signal()

    def __init__(self, measure: Measure, records: RecordService, *, is_new: bool) -> None:
        super().__init__()
        key = draft_key(measure, is_new=is_new)
        self.fields = RecordFields(measure, records=records, is_new=is_new, draft_key=key)
        self.fields.edited.connect(self._on_edited)
        self.fields.passed.connect(self.passed)
        options = [(name, receiver_words(name)) for name in RECEIVER_FIELDS]
        self._kinds = named("receiver_kind", Segments(options))
        self._kinds.chosen.connect(self.receiver_chosen)
        self.fields.section_of(_FIRST).content.insertWidget(0, self._kinds)
        self.setLayout(column(self.fields))

    def show_receiver(self, field: str) -> None:
        """Ask for this kind of receiver only."""
        self._kinds.choose(field)
        for name in RECEIVER_FIELDS:
            self.fields.show_field(name, shown=name == field)

    def measure(self) -> Measure:
        """The measure as it stands here."""
        return cast("Measure", self.fields.record())

    def _on_edited(self, name: str) -> None:
        self.edited.emit(self.measure(), name)

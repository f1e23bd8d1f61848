"""The form of a small record in a window over the page that it belongs to."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from cpo_desktop.domain.fields import Record
from cpo_desktop.services.records import RecordService
from cpo_desktop.ui.forms.drafts import draft_key
from cpo_desktop.ui.forms.record_form import RecordForm
from cpo_desktop.ui.theme import SPACE
from cpo_desktop.ui.widgets import column, named

_WIDTH: Final = 66 * SPACE
_HEIGHT: Final = 76 * SPACE


class RecordDialog(QDialog):
    """Enters or edits one record; `saved` carries the receipt and the record, then it closes.

    `base` is the record as stored, where something is filled in for the officer beforehand.
    Closing without saving keeps a draft, as leaving any form does.
    """

    saved = Signal(object, object)

    def __init__(  # noqa: PLR0913 - each names itself at the call
        self,
        record: Record,
        title: str,
        *,
        records: RecordService,
        is_new: bool,
        base: Record | None = None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.form = named(
            "dialog_form",
            RecordForm(
                record,
                records=records,
                is_new=is_new,
                draft_key=draft_key(record, is_new=is_new),
                base=base,
                compact=True,
            ),
        )
        self.form.saved.connect(self._on_saved)
        self.form.left.connect(self.reject)
        self.setLayout(column(self.form, margin=2 * SPACE))
        wanted = self.form.fields.sizeHint().height() + 12 * SPACE
        self.resize(_WIDTH, min(_HEIGHT, wanted))

    def open_for_typing(self) -> None:
        """Show the window, ready for the first empty field."""
        self.open()
        self.form.focus_first_empty()

    @override
    def reject(self) -> None:
        if self.form.may_leave():
            super().reject()

    def _on_saved(self, receipt: object, record: object) -> None:
        self.accept()
        self.saved.emit(receipt, record)

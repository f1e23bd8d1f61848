"""The window in which a record beside a case is entered."""

from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.fields import Record
from cpo_desktop.services.records import Receipt
from cpo_desktop.ui.case_panels.presenter import PanelPresenter
from cpo_desktop.ui.forms.record_dialog import RecordDialog
from cpo_desktop.wording import labels


def open_dialog(
    parent: QWidget,
    presenter: PanelPresenter,
    record: Record,
    *,
    is_new: bool,
    base: Record | None = None,
) -> RecordDialog:
    """The open form of a record, at its first empty field.

    `base` is the record as stored, where something is filled in for the officer beforehand.
    """
    dialog = RecordDialog(
        record,
        labels.entity_label(record.entity),
        records=presenter.app.records,
        is_new=is_new,
        base=base,
        parent=parent,
    )
    if not is_new:
        presenter.opened(record)

    def tell(receipt: Receipt, _record: Record) -> None:
        presenter.told(receipt)

    dialog.saved.connect(tell)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open_for_typing()
    return dialog

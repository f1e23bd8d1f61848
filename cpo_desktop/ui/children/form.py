"""The form of a child, with who it may be already beside it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.child import Child
from cpo_desktop.services.children import ChildRow
from cpo_desktop.services.records import RecordService
from cpo_desktop.ui.forms.record_form import RecordForm
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Card,
    Heading,
    Text,
    button,
    column,
    emptied,
    holding,
    named,
    row,
)
from cpo_desktop.wording import formats, say

_LOOK_AFTER: Final = 300
_TELLING: Final = frozenset({"full_name", "born", "carer", "mother", "father"})


class ChildForm(QWidget):
    """Enters or edits a child.

    `told` carries name, birth date and carer once one of them was changed, to look for the same
    child with; `another` the id of a child that is not this one.
    """

    saved = Signal(object, object)
    left = Signal()
    told = Signal(str, object, str)
    opened = Signal(str)
    another = Signal(str)

    def __init__(
        self, child: Child, *, records: RecordService, is_new: bool, draft_key: str
    ) -> None:
        super().__init__()
        self.form = named(
            "child_form",
            RecordForm(child, records=records, is_new=is_new, draft_key=draft_key),
        )
        self._duplicates = named("duplicates", Card())
        self._duplicates.hide()
        self.form.side.addWidget(self._duplicates)
        title = say("New child") if is_new else say("Edit {name}").format(name=child.full_name)
        layout = column(Heading(title), gap=2 * SPACE, margin=3 * SPACE)
        layout.addWidget(self.form, 1)
        self.setLayout(layout)
        self._timer = QTimer(self, singleShot=True, interval=_LOOK_AFTER)
        self._timer.timeout.connect(self._on_look_due)
        self.form.edited.connect(self._on_edited)
        self.form.saved.connect(self.saved)
        self.form.left.connect(self.left)

    def show_duplicates(self, rows: tuple[ChildRow, ...]) -> None:
        """Show who may be this child already."""
        emptied(self._duplicates.body)
        self._duplicates.setVisible(bool(rows))
        if rows:
            heading = Text(say("May be in the register already"), TextSize.STRONG, Tone.WARNING)
            self._duplicates.body.addWidget(heading)
        for each in rows:
            self._duplicates.body.addWidget(self._duplicate(each))

    def look_again(self) -> None:
        """Tell once more what is known of the child."""
        self._on_look_due()

    def _duplicate(self, child: ChildRow) -> QWidget:
        born = formats.partial_date(child.born) if child.born else ""
        known = " · ".join(filter(None, (born, child.village, child.carer)))
        opening = button(say("Open"), self._emits(self.opened, child.id))
        other = button(say("Not the same"), self._emits(self.another, child.id))
        return holding(
            column(
                Text(child.name, TextSize.STRONG),
                Text(known, TextSize.SMALL, Tone.QUIET),
                row(
                    named(f"duplicate_{child.id}", opening),
                    named(f"another_{child.id}", other),
                    None,
                ),
                gap=HALF,
            )
        )

    @staticmethod
    def _emits(signal: object, child_id: str) -> Callable[[], object]:
        return lambda: signal.emit(child_id)  # type: ignore[attr-defined]

    def _on_edited(self, name: str) -> None:
        if name in _TELLING:
            self._timer.start()

    def _on_look_due(self) -> None:
        carer = self.form.text_of("carer") or self.form.text_of("mother")
        self.told.emit(self.form.text_of("full_name"), self.form.value("born"), carer)

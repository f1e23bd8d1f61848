"""Short questions over the page of a case: why a stage is opened again, why a case ends."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Final

from PySide6.QtWidgets import QDialog, QWidget

from cpo_desktop.domain.case import Case, CaseStep
from cpo_desktop.domain.fields import field_of
from cpo_desktop.ui.forms.choosing import CodeEditor
from cpo_desktop.ui.forms.editors import Editor, NoteEditor, text_editor
from cpo_desktop.ui.theme import SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    FieldRow,
    Look,
    Text,
    button,
    column,
    named,
    row,
)
from cpo_desktop.wording import labels, say

_WIDTH: Final = 62 * SPACE


Words = tuple[str, str, str]
"""The question, what is told with it, and the verb of the button."""


class Asking(QDialog):
    """Fields, and a button that does something with them; it closes once that was possible."""

    def __init__(
        self, words: Words, rows: Sequence[FieldRow], do: Callable[[], bool], parent: QWidget
    ) -> None:
        super().__init__(parent)
        title, told, verb = words
        self.setWindowTitle(title)
        self._do = do
        doing = button(verb, self._on_done, look=Look.PRIMARY, name="do")
        keeping = button(say("Cancel"), self.reject, name="cancel")
        layout = column(Text(title, TextSize.HEADING), gap=2 * SPACE, margin=3 * SPACE)
        if told:
            layout.addWidget(Text(told, tone=Tone.QUIET))
        for each in rows:
            layout.addWidget(each)
        layout.addLayout(row(doing, keeping, None))
        self.setLayout(layout)
        self.resize(_WIDTH, self.sizeHint().height())
        rows[0].editor.setFocus()

    def _on_done(self) -> None:
        if self._do():
            self.accept()


def ask_reason(words: Words, do: Callable[[str], bool], parent: QWidget) -> Asking:
    """Asks for a reason in writing, which `do` is called with."""
    editor = named("reason", NoteEditor(field_of(CaseStep, "reason")))
    asked = _asked(editor, required=True)

    def done() -> bool:
        reason = str(editor.value())
        asked.set_error("" if reason else say("Say why, in a few words."))
        return bool(reason) and do(reason)

    return Asking(words, [asked], done, parent)


def ask_closing(
    now: datetime, current: str | None, do: Callable[[str, date, str], bool], parent: QWidget
) -> Asking:
    """Asks why and when a case ends; `do` is called with reason, day and remarks."""
    reason = named("close_reason", CodeEditor(field_of(Case, "close_reason"), today=now.date()))
    day = named("closed_on", text_editor(field_of(Case, "closed_on"), lambda: now))
    remarks = named("close_remarks", NoteEditor(field_of(CaseStep, "reason")))
    reason.show_value(current)
    day.show_value(now.date())
    rows = [_asked(reason, required=True), _asked(day, required=True), _asked(remarks)]
    rows[2].set_label(say("Remarks"))

    def done() -> bool:
        why, when = reason.value(), day.value()
        rows[0].set_error("" if isinstance(why, str) else say("Choose one from the list."))
        rows[1].set_error("" if isinstance(when, date) else say("Write the whole date."))
        if not isinstance(why, str) or not isinstance(when, date):
            return False
        return do(why, when, str(remarks.value()))

    told = say("Whoever was told of the case, and what still runs, stays in its file.")
    words = (say("Close the case"), told, say("Close the case"))
    return Asking(words, rows, done, parent)


def _asked(editor: Editor, *, required: bool = False) -> FieldRow:
    return FieldRow(labels.field_label(editor.declared), editor, required=required)

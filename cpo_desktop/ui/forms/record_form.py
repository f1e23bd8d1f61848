"""The form of any record on a page of its own."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cpo_desktop.domain.fields import Field, Record
from cpo_desktop.services.records import RecordService
from cpo_desktop.ui import theme
from cpo_desktop.ui.forms.record_fields import RecordFields
from cpo_desktop.ui.theme import SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Card,
    LinkText,
    Look,
    Text,
    button,
    column,
    emptied,
    holding,
    named,
    row,
    scrolling,
)
from cpo_desktop.wording import labels, say

_SIDE_WIDTH: Final = 33 * SPACE
_SCROLL_BAR: Final = 2 * SPACE


class RecordForm(QWidget):
    """Enters or edits one record. Enter goes on, Ctrl+Enter saves, Esc leaves and keeps a draft.

    `saved` carries the receipt and the record, `left` says that the officer wants to go back, and
    `edited` names the field she changed. What a screen wants beside the form goes into `side`,
    what it wants under the fields into `below`.
    """

    saved = Signal(object, object)
    left = Signal()
    edited = Signal(str)

    def __init__(  # noqa: PLR0913 - each names itself at the call
        self,
        record: Record,
        *,
        records: RecordService,
        is_new: bool,
        draft_key: str,
        base: Record | None = None,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.fields = RecordFields(
            record, records=records, is_new=is_new, draft_key=draft_key, base=base
        )
        self.fields.edited.connect(self.edited)
        self.fields.lacking.connect(self._on_lacking)
        self.fields.passed.connect(self._on_passed)
        self.side = column(gap=2 * SPACE)
        self.below = column(gap=2 * SPACE)
        self._build(compact=compact)
        self._add_shortcuts()
        self.fields.start()

    # For the screen that holds the form

    @property
    def changed(self) -> bool:
        """Whether anything differs from what is stored."""
        return self.fields.changed

    def value(self, name: str) -> object:
        """What stands in a field."""
        return self.fields.value(name)

    def text_of(self, name: str) -> str:
        """What can be read in a field, as of a link the name of its record."""
        return self.fields.text_of(name)

    def record_id(self) -> str:
        """The id that the record has or will have."""
        return self.fields.record_id()

    def keep_draft(self) -> None:
        """Write down at once what is not saved."""
        self.fields.keep_draft()

    def may_leave(self) -> bool:
        """Whether what was typed is kept; if it cannot be, the second try to leave is let pass."""
        return self.fields.may_leave()

    def focus_first_empty(self) -> None:
        """Start where something is to be filled in; at the top if nothing is."""
        self.fields.focus_first_empty()

    def focus_field(self, name: str) -> None:
        """Go to the field, unfolding its section."""
        self.fields.focus_field(name)

    def save(self) -> None:
        """Save, or show what must be mended first."""
        done = self.fields.save()
        if done:
            self.saved.emit(*done)

    def leave(self) -> None:
        """Go back, keeping what was typed; where that is not possible, at the second try."""
        if self.may_leave():
            self.left.emit()

    def _build(self, *, compact: bool) -> None:
        content = holding(column(self.fields, self.below, None, gap=2 * SPACE))
        content.setMaximumWidth(theme.FORM_WIDTH)
        across = row(content, None)
        across.setStretch(0, 1000)
        area = scrolling(holding(across), "form_scroll")
        area.setMaximumWidth(theme.FORM_WIDTH + _SCROLL_BAR)
        side = self._built_side()
        side.setVisible(not compact)
        middle = row(area, gap=2 * SPACE)
        middle.setStretch(0, 1000)
        middle.addWidget(side, 1, Qt.AlignmentFlag.AlignTop)
        middle.addStretch(0)
        layout = column(gap=SPACE)
        layout.addLayout(middle, 1)
        layout.addLayout(self._built_bar(compact=compact))
        self.setLayout(layout)

    def _built_side(self) -> QWidget:
        self._missing_list = column(gap=SPACE // 2)
        self._missing = named(
            "missing",
            Card(Text(say("Still missing"), TextSize.STRONG), self._missing_list),
        )
        side = holding(column(self.side, self._missing, gap=2 * SPACE))
        side.setMinimumWidth(_SIDE_WIDTH)
        side.setMaximumWidth(theme.FORM_WIDTH)
        return side

    def _built_bar(self, *, compact: bool) -> QHBoxLayout:
        save = button(say("Save"), self.save, look=Look.PRIMARY, icon="check", name="save")
        self._save = save
        save.setToolTip(say("Ctrl+Enter"))
        back = button(say("Back"), self.leave, name="leave")
        back.setToolTip(say("Esc; what you typed is kept"))
        hint = say("Enter: next field · Ctrl+Enter: save · Esc: back, the draft is kept")
        told = Text("" if compact else hint, TextSize.SMALL, Tone.QUIET, wraps=False)
        return row(save, back, told, None)

    def _add_shortcuts(self) -> None:
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, act in (
            ("Ctrl+Return", self.save),
            ("Ctrl+Enter", self.save),
            ("Ctrl+S", self.save),
            ("Esc", self.leave),
        ):
            QShortcut(QKeySequence(keys), self, act, context=within)

    def _on_passed(self) -> None:
        self._save.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_lacking(self, fields: tuple[Field, ...]) -> None:
        """List what may come later, each a link to its field."""
        emptied(self._missing_list)
        self._missing.setVisible(bool(fields))
        for declared in fields:
            words = labels.field_label(declared)
            link = LinkText(words, lambda name=declared.name: self.focus_field(name))  # type: ignore[misc]
            link.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self._missing_list.addWidget(named(f"missing_{declared.name}", link))

"""Fields of a form that stay behind dots until they are asked for."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.changes import default_of
from cpo_desktop.domain.fields import Field
from cpo_desktop.ui.covers import DOTS
from cpo_desktop.ui.theme import SPACE, Tone
from cpo_desktop.ui.widgets import FieldRow, LinkText, Text, named, row
from cpo_desktop.wording import labels, say


class Covers:
    """The covers of one form; it has none where nobody wants to know what is uncovered."""

    def __init__(self, on_reveal: Callable[[str], object] | None) -> None:
        self._on_reveal = on_reveal
        self._covers: dict[str, EditorCover] = {}

    def add(self, declared: Field, fields: FieldRow) -> None:
        """Give the field a cover, if it is sensitive."""
        on_reveal = self._on_reveal
        if on_reveal is not None and declared.sensitive:
            cover = EditorCover(declared, fields, lambda: on_reveal(declared.name))
            self._covers[declared.name] = named(f"cover_{declared.name}", cover)

    def follow(self, name: str, value: object) -> None:
        """Cover the field if it now holds something; what is empty is open for typing."""
        if name in self._covers:
            self._covers[name].follow(value)

    def lift(self, name: str) -> None:
        """Show what is in the field, if it is covered."""
        if name in self._covers:
            self._covers[name].lift()


class EditorCover(QWidget):
    """Dots in the place of an editor; a click shows it and calls back, for the log of who read what."""

    def __init__(self, declared: Field, fields: FieldRow, on_reveal: Callable[[], object]) -> None:
        super().__init__(fields)
        self.hide()
        self._declared = declared
        self._editor = fields.editor
        self._on_reveal = on_reveal
        dots = named("covered_words", Text(DOTS, tone=Tone.QUIET), say("Covered"))
        show = named("reveal", LinkText(say("Show"), self._on_show_clicked))
        show.setAccessibleDescription(labels.field_label(declared))
        self.setLayout(row(dots, show, None, gap=SPACE))
        fields.stand_in(self)

    def follow(self, value: object) -> None:
        """Cover the editor if it holds something; it is open for typing if not."""
        self._cover(covered=value != default_of(self._declared))

    def lift(self) -> None:
        """Show the editor and say so; nothing if it shows."""
        if not self.isHidden():
            self._cover(covered=False)
            self._on_reveal()

    def _cover(self, *, covered: bool) -> None:
        self.setHidden(not covered)
        self._editor.setHidden(covered)

    def _on_show_clicked(self) -> None:
        # What is hidden while it has the focus hands it to the field that comes next.
        self._editor.show()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.lift()

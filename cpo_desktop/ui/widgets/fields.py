"""A field of a form: label, editor, help, and how to mend what is wrong."""

from PySide6.QtWidgets import (
    QSizePolicy,
    QWidget,
)

from cpo_desktop.ui.theme import HALF, TextSize, Tone
from cpo_desktop.ui.widgets.layout import column, named
from cpo_desktop.ui.widgets.words import Text


class FieldRow(QWidget):
    """A label over an editor, with help and, when needed, a sentence on how to mend it."""

    def __init__(
        self, label: str, editor: QWidget, *, hint: str = "", required: bool = False
    ) -> None:
        super().__init__()
        self.editor = editor
        self._label = Text(f"{label} *" if required else label, TextSize.SMALL, Tone.QUIET)
        self._label.setBuddy(editor)
        self._help = named("help", Text(hint, TextSize.SMALL, Tone.QUIET))
        if not hint:  # shown before it has a parent it would be a window for a moment
            self._help.hide()
        self._problem = named("problem", Text("", TextSize.SMALL, Tone.DANGER))
        self._problem.hide()
        if not editor.accessibleName():
            editor.setAccessibleName(label)
        if hint:
            editor.setAccessibleDescription(hint)
        self._column = column(self._label, editor, self._help, self._problem, gap=HALF)
        self.setLayout(self._column)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_error(self, sentence: str) -> None:
        """Show what must be mended before saving; nothing when empty."""
        self._set_problem(sentence, Tone.DANGER)

    def set_warning(self, sentence: str) -> None:
        """Show what deserves a look; nothing when empty."""
        self._set_problem(sentence, Tone.WARNING)

    def set_help(self, words: str) -> None:
        """Show what was understood, or how to fill this in."""
        self._help.setText(words)
        self._help.setVisible(bool(words))

    def set_label(self, label: str) -> None:
        """Ask for something else."""
        self._label.setText(label)
        self.editor.setAccessibleName(label)

    def stand_in(self, widget: QWidget) -> None:
        """Put a widget where the editor stands, to show while that is hidden."""
        self._column.insertWidget(self._column.indexOf(self.editor), widget)

    def problem(self) -> str:
        """The sentence that shows now."""
        return self._problem.text()

    def _set_problem(self, sentence: str, tone: Tone) -> None:
        self._problem.set_tone(tone)
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        description = sentence or self._help.text()
        self.editor.setAccessibleDescription(description)

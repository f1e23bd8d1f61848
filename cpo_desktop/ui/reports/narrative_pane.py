"""The written part of a report: its outline at the left, the text of one part at the right."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, QTimer, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget
from typing_extensions import override

from cpo_desktop.ui import theme
from cpo_desktop.ui.reports.showing import WrittenPart
from cpo_desktop.ui.theme import SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import Card, LinkText, Text, column, named, row
from cpo_desktop.wording import say

_KEEP_AFTER: Final = 800
_OUTLINE: Final = 36 * SPACE


class NarrativePane(QWidget):
    """`written` carries a part's key and its words, `paused` that the officer stopped typing."""

    written = Signal(str, str)
    paused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[WrittenPart, ...] = ()
        self._words: dict[str, str] = {}
        self._outline = named("outline", QListWidget(), say("Parts of the report"))
        self._outline.setFrameShape(QFrame.Shape.NoFrame)
        self._outline.setIconSize(theme.icon_size())
        self._outline.currentRowChanged.connect(lambda _number: self._show_part())
        self._label = named("part_label", Text("", TextSize.HEADING))
        self._state = named("part_state", Text("", TextSize.SMALL, Tone.QUIET, wraps=False))
        self._editor = named("part_text", QPlainTextEdit())
        self._editor.setTabChangesFocus(True)
        self._editor.document().setDocumentMargin(SPACE)
        self._editor.setFont(theme.font(TextSize.BODY))
        self._editor.textChanged.connect(self._on_text_changed)
        self._again = named(
            "offer_again", LinkText(say("Back to the proposed text"), self._on_offered_wanted)
        )
        self._earlier = named(
            "take_over",
            LinkText(say("Take over the text of the period before"), self._on_earlier_wanted),
        )
        self._timer = QTimer(self, singleShot=True, interval=_KEEP_AFTER)
        self._timer.timeout.connect(self.paused)
        self._build()

    def show_parts(self, parts: Sequence[WrittenPart]) -> None:
        """Show these texts, at the part that was looked at; what is being typed stays."""
        shown = self._current()
        self._parts = tuple(parts)
        self._words = {part.key: part.words for part in parts}
        with QSignalBlocker(self._outline):
            self._outline.clear()
            for part in parts:
                item = QListWidgetItem(say(part.label))
                item.setSizeHint(QSize(0, theme.CONTROL_HEIGHT))
                self._outline.addItem(item)
            keys = [part.key for part in parts]
            here = keys.index(shown.key) if shown and shown.key in keys else 0
            self._outline.setCurrentRow(here)
        self._show_part()

    def show_kept(self) -> None:
        """Say that everything typed is saved."""
        self._state.setText(say("Saved"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_outline"):
            self._mark_outline()

    def _build(self) -> None:
        outline = Card(Text(say("Parts of the report"), TextSize.STRONG), self._outline)
        outline.setFixedWidth(_OUTLINE)
        hint = say(
            "A new line begins a paragraph; a line that begins with a dash is an item of a list. "
            "No names of children: the report leaves the commune."
        )
        head = row(self._label, self._state, gap=SPACE)
        head.setStretch(0, 1)
        # Never both: a text is written, or there is one to take over.
        links = column(self._earlier, self._again)
        foot = row(Text(hint, TextSize.SMALL, Tone.QUIET), links, gap=2 * SPACE)
        foot.setStretch(0, 1)
        text = Card(gap=SPACE)
        text.body.addLayout(head)
        text.body.addWidget(self._editor, 1)
        text.body.addLayout(foot)
        body = row(outline, text, gap=2 * SPACE)
        body.setStretch(1, 1)
        self.setLayout(column(body))

    def _current(self) -> WrittenPart | None:
        number = self._outline.currentRow()
        return self._parts[number] if 0 <= number < len(self._parts) else None

    def _show_part(self) -> None:
        part = self._current()
        if part is None:
            return
        self._label.setText(say(part.label))
        self._editor.setAccessibleName(say(part.label))
        shown = self._words[part.key] or part.offered
        if shown != self._editor.toPlainText():
            with QSignalBlocker(self._editor):
                self._editor.setPlainText(shown)
        self._tell_state()

    def _tell_state(self) -> None:
        part = self._current()
        written = bool(part and self._words[part.key])
        self._state.setText("" if written else say("Proposed from the figures"))
        self._again.setVisible(written)
        self._earlier.setVisible(bool(part and part.earlier and not written))
        self._earlier.setToolTip(part.earlier if part else "")
        self._mark_outline()

    def _mark_outline(self) -> None:
        """A pencil for what the officer wrote, a spark for what the figures say by themselves."""
        for number, part in enumerate(self._parts):
            written = bool(self._words[part.key])
            name, words = (
                ("pencil-simple", say("Written"))
                if written
                else ("file-text", say("Proposed from the figures"))
            )
            item = self._outline.item(number)
            item.setIcon(theme.icon(name, Tone.ACCENT if written else Tone.QUIET))
            item.setToolTip(words)

    def _on_text_changed(self) -> None:
        part = self._current()
        if part is None:
            return
        typed = self._editor.toPlainText()
        # The proposed text stays free to follow the figures as long as nobody changed it.
        self._take(part, "" if typed.strip() == part.offered.strip() else typed)

    def _on_offered_wanted(self) -> None:
        part = self._current()
        if part is not None:
            self._take(part, "")
            self._show_part()
            self._editor.setFocus()

    def _on_earlier_wanted(self) -> None:
        part = self._current()
        if part is not None:
            self._editor.setPlainText(part.earlier)
            self._editor.setFocus()

    def _take(self, part: WrittenPart, words: str) -> None:
        self._words[part.key] = words
        self._tell_state()
        self.written.emit(part.key, words)
        self._timer.start()

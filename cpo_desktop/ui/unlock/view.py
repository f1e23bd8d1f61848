"""The page that asks for the password: one field and Enter."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from cpo_desktop.ui.background import Background
from cpo_desktop.ui.theme import SPACE, TextSize, Tone
from cpo_desktop.ui.unlock.presenter import Door, UnlockPresenter
from cpo_desktop.ui.widgets import (
    Card,
    FieldRow,
    LinkText,
    Look,
    Text,
    button,
    column,
    icon_label,
    named,
    row,
)
from cpo_desktop.wording import say


class UnlockWidget(QWidget):
    """One field in the middle of the window."""

    opened = Signal(object)

    def __init__(self, door: Door, background: Background) -> None:
        super().__init__()
        self._presenter = UnlockPresenter(self, door, background)
        self._field = named("password", QLineEdit())
        self._field.installEventFilter(self)
        self._field.returnPressed.connect(self._on_submitted)
        self._field.textEdited.connect(self._on_text_edited)
        self._caps_lock = False
        self._hint = named("keyboard_hint", Text("", tone=Tone.WARNING))
        self._hint.hide()
        self._submit = button(say("Open"), self._on_submitted, look=Look.PRIMARY, name="unlock")
        self._build()
        self._presenter.choose_recovery(recovery=False)

    def _build(self) -> None:
        self._title = Text("", TextSize.TITLE)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._row = FieldRow(say("Password"), self._field)
        self._link = named("use_recovery", LinkText(""))
        self._link.clicked.connect(self._on_link_clicked)
        shield = icon_label("shield-check", Tone.ACCENT, 40)
        head = row(None, shield, None)
        card = Card(
            head, self._title, self._row, self._hint, self._submit, row(None, self._link, None)
        )
        card.body.setSpacing(2 * SPACE)
        card.body.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 3 * SPACE)
        card.setFixedWidth(54 * SPACE)
        below = Text(
            say(
                "Everything here is encrypted. Without the password or the recovery code nobody can read it."
            ),
            TextSize.SMALL,
            Tone.QUIET,
        )
        below.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        below.setFixedWidth(54 * SPACE)
        middle = column(None, card, below, None, gap=2 * SPACE)
        self.setLayout(row(None, middle, None))
        self.setFocusProxy(self._field)

    def show_mode(self, *, recovery: bool) -> None:
        """Ask for the recovery code, or for the password."""
        self._recovery = recovery
        self._title.setText(say("Open with the recovery code") if recovery else say("CPO Desktop"))
        label = say("Recovery code") if recovery else say("Password")
        self._row.set_label(label)
        self._field.setEchoMode(
            QLineEdit.EchoMode.Normal if recovery else QLineEdit.EchoMode.Password
        )
        self._row.set_help(
            say("Eight groups of five letters and digits, from the printed page.")
            if recovery
            else ""
        )
        self._link.setText(
            say("Use the password")
            if recovery
            else say("Forgot the password? Use the recovery code")
        )
        self._link.updateGeometry()
        self._field.clear()
        self.show_hint("")
        self.show_failure("")
        self._field.setFocus()

    def show_busy(self, *, busy: bool) -> None:
        """Rest while the key is worked out."""
        self._submit.setEnabled(not busy)
        self._submit.setText(say("Opening…") if busy else say("Open"))
        self._field.setReadOnly(busy)

    def show_hint(self, sentence: str) -> None:
        """Something about the keyboard."""
        self._hint.setText(sentence)
        self._hint.setVisible(bool(sentence))

    def show_failure(self, sentence: str) -> None:
        """Why it did not open."""
        self._row.set_error(sentence)
        if sentence:
            self._field.setFocus()
            self._field.selectAll()

    def let_in(self, opened: Any) -> None:  # noqa: ANN401
        """It is open; what was typed is forgotten."""
        self._field.clear()
        self.opened.emit(opened)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent):
            # Qt does not tell the state of Caps Lock: a capital without Shift gives it away.
            letter = event.text()
            if letter.isalpha():
                shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._caps_lock = letter.isupper() != shifted
        return super().eventFilter(watched, event)

    def _on_text_edited(self, secret: str) -> None:
        self._presenter.typed(secret, caps_lock=self._caps_lock and not self._recovery)

    def _on_submitted(self) -> None:
        self._presenter.submit(self._field.text())

    def _on_link_clicked(self) -> None:
        self._presenter.choose_recovery(recovery=not self._recovery)

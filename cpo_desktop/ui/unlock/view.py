"""The page that asks for the password: one field and Enter."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget
from typing_extensions import override

from cpo_desktop.ui.background import Background
from cpo_desktop.ui.new_password import NewPassword
from cpo_desktop.ui.recovery_code import RecoveryCode
from cpo_desktop.ui.theme import SPACE, TextSize, Tone
from cpo_desktop.ui.unlock.presenter import UnlockDoor, UnlockPresenter
from cpo_desktop.ui.widgets import (
    Button,
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

_WIDTH = 56 * SPACE
_NEW_CODE = 2


class UnlockWidget(QWidget):
    """The password in the middle of the window; behind a link, the recovery code."""

    opened = Signal(object)

    def __init__(self, door: UnlockDoor, background: Background) -> None:
        super().__init__()
        self._presenter = UnlockPresenter(self, door, background)
        self._caps_lock = False
        self._pages = QStackedWidget()
        for page in (self._build_password(), self._build_recovery(), self._build_new_code()):
            self._pages.addWidget(page)
        layout = column(self._pages, gap=0)
        self.setLayout(layout)
        self.show_password()

    def show_password(self) -> None:
        """Ask for the password."""
        self._turn_to(0, self._field)

    def show_recovery(self) -> None:
        """Ask for the recovery code and a new password."""
        self._turn_to(1, self._code)

    def show_busy(self, *, busy: bool) -> None:
        """Rest while the key is worked out."""
        for each in (self._open, self._recover):
            each.setEnabled(not busy)
            each.setText(say("Opening…") if busy else say("Open"))
        self._field.setReadOnly(busy)
        self._code.setReadOnly(busy)

    def show_hint(self, sentence: str) -> None:
        """Something about the keyboard."""
        self._hint.setText(sentence)
        self._hint.setVisible(bool(sentence))

    def show_failure(self, sentence: str) -> None:
        """Why it did not open."""
        shown = self._pages.currentIndex()
        if shown == _NEW_CODE:
            self._new_code.show_failure(sentence)
            return
        asked = self._code_row if shown else self._row
        asked.set_error(sentence)
        if sentence and isinstance(asked.editor, QLineEdit):
            asked.editor.setFocus()
            asked.editor.selectAll()

    def show_new_code(self, code: str) -> None:
        """The code that is to be typed back before going in."""
        self._new_code.show_code(code)
        self._turn_to(_NEW_CODE, self._new_code)

    def let_in(self, database: Any) -> None:  # noqa: ANN401 - the open store
        """It is open; what was typed is forgotten."""
        self._field.clear()
        self._code.clear()
        self._new_password.clear()
        self.show_password()
        self.opened.emit(database)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent):
            # Qt does not tell the state of Caps Lock: a capital without Shift gives it away.
            letter = event.text()
            if letter.isalpha():
                shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._caps_lock = letter.isupper() != shifted
        return super().eventFilter(watched, event)

    def _build_password(self) -> QWidget:
        self._field = named("password", QLineEdit())
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.installEventFilter(self)
        self._field.returnPressed.connect(self._on_password_submitted)
        self._field.textEdited.connect(self._on_password_edited)
        self._row = FieldRow(say("Password"), self._field)
        self._hint = named("keyboard_hint", Text("", TextSize.SMALL, Tone.WARNING))
        self._hint.hide()
        self._open = _primary(say("Open"), "unlock")
        self._open.clicked.connect(self._on_password_submitted)
        link = named(
            "use_recovery",
            LinkText(say("Forgot the password? Use the recovery code"), self.show_recovery),
        )
        return _centred(say("CPO Desktop"), self._row, self._hint, self._open, link)

    def _build_recovery(self) -> QWidget:
        self._code = named("recovery_field", QLineEdit())
        self._code_row = FieldRow(
            say("Recovery code"),
            self._code,
            hint=say("Eight groups of five letters and digits, from the printed page."),
        )
        self._code.textEdited.connect(lambda: self._code_row.set_error(""))
        self._new_password = NewPassword()
        self._new_password.accepted.connect(self._on_recovery_submitted)
        self._recover = _primary(say("Open"), "recover")
        self._recover.clicked.connect(self._on_recovery_submitted)
        link = named("use_password", LinkText(say("Use the password"), self.show_password))
        title = say("Open with the recovery code")
        return _centred(title, self._code_row, self._new_password, self._recover, link)

    def _build_new_code(self) -> QWidget:
        self._new_code = RecoveryCode()
        self._new_code.accepted.connect(self._on_new_code_submitted)
        words = Text(
            say(
                "Print this code and type it back. From then on it opens the data when the password "
                "is forgotten, and no earlier code does."
            )
        )
        go_on = _primary(say("Go on"), "enter")
        go_on.clicked.connect(self._on_new_code_submitted)
        return _centred(say("New recovery code"), words, self._new_code, go_on)

    def _turn_to(self, page: int, field: QWidget) -> None:
        self._pages.setCurrentIndex(page)
        self.show_hint("")
        self.show_failure("")
        field.setFocus()
        self.setFocusProxy(field)

    def _on_password_edited(self, password: str) -> None:
        self._presenter.typed(password, caps_lock=self._caps_lock)

    def _on_password_submitted(self) -> None:
        if self._open.isEnabled():
            self._presenter.unlock(self._field.text())

    def _on_recovery_submitted(self) -> None:
        if self._recover.isEnabled() and self._new_password.check():
            self._presenter.recover(self._code.text(), self._new_password.password())

    def _on_new_code_submitted(self) -> None:
        if self._new_code.check():
            self._presenter.enter()


def _primary(words: str, name: str) -> Button:
    return button(words, look=Look.PRIMARY, name=name)


def _centred(title: str, *items: QWidget) -> QWidget:
    heading = Text(title, TextSize.TITLE)
    heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    card = Card(row(None, icon_label("shield-check", Tone.ACCENT, 40), None), heading)
    for item in items:
        centred = isinstance(item, LinkText)
        card.body.addWidget(
            item, 0, Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag(0)
        )
    card.body.setSpacing(2 * SPACE)
    card.body.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 3 * SPACE)
    card.setFixedWidth(_WIDTH)
    below = Text(
        say(
            "Everything here is encrypted. Without the password or the recovery code nobody can read it."
        ),
        TextSize.SMALL,
        Tone.QUIET,
    )
    below.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    below.setFixedWidth(_WIDTH)
    page = QWidget()
    page.setLayout(row(None, column(None, card, below, None, gap=2 * SPACE), None))
    return page

"""The recovery code: shown once, kept on paper, typed back to prove that it was."""

from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication, QHideEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.security.recovery import read_code
from cpo_desktop.ui import prompts, theme
from cpo_desktop.ui.theme import SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import Card, FieldRow, Text, button, column, named, row
from cpo_desktop.wording import say, sentence_of

_CLIPBOARD_MILLISECONDS: Final = 60_000
_GROUPS_IN_LINE: Final = 4
# How a program asks the clipboard's histories to leave a secret alone: Windows, macOS, KDE.
_KEEP_OUT: Final = {
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': bytes(4),
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': bytes(4),
    "application/x-nspasteboard-concealed-type": b"1",
    "x-kde-passwordManagerHint": b"secret",
}


class RecoveryCode(QWidget):
    """The code in large letters, ways to keep it, and a field to type it back."""

    accepted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._code = ""
        self._clipboard = _Clipboard()
        self.destroyed.connect(self._clipboard.clear)
        self._shown = named("recovery_code", Text("", TextSize.TITLE, selectable=True))
        self._shown.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        typeface = theme.font(TextSize.TITLE)
        typeface.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1)
        self._shown.setFont(typeface)
        self._typed = named("typed_back", QLineEdit())
        self._typed_row = FieldRow(
            say("Type the code from the paper"),
            self._typed,
            hint=say("Capital letters and hyphens do not matter."),
        )
        self._typed.returnPressed.connect(self.accepted)
        self._typed.textEdited.connect(lambda: self._typed_row.set_error(""))
        buttons = row(
            None,
            button(say("Print"), self._on_print_clicked, icon="printer", name="print_code"),
            button(
                say("Save as a file"), self._on_save_clicked, icon="floppy-disk", name="save_code"
            ),
            button(say("Copy"), self._on_copy_clicked, icon="copy", name="copy_code"),
            None,
        )
        self._told = named("code_told", Text("", TextSize.SMALL, Tone.QUIET))
        self._told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._told.hide()
        self.setLayout(
            column(Card(self._shown, buttons, self._told), self._typed_row, gap=2 * SPACE)
        )
        self.setFocusProxy(self._typed)

    def show_code(self, code: str) -> None:
        """Show this code; nothing is typed back yet."""
        self._code = code
        groups = code.split("-")
        lines = (groups[:_GROUPS_IN_LINE], groups[_GROUPS_IN_LINE:])
        self._shown.setText("\n".join(" – ".join(line) for line in lines if line))
        self._typed.clear()
        self._tell("")

    def show_failure(self, sentence: str) -> None:
        """Why the code could not be taken into use."""
        self._typed_row.set_error(sentence)

    def check(self) -> bool:
        """Whether the code was typed back; if not, the field says what is wrong."""
        try:
            same = read_code(self._typed.text()) == read_code(self._code)
        except UserFacingError as error:
            self._typed_row.set_error(sentence_of(error))
            same = False
        else:
            if not same:
                self._typed_row.set_error(say("This is another code. Type the one shown above."))
        if not same:
            self._typed.setFocus()
        return same

    def _on_copy_clicked(self) -> None:
        self._clipboard.hold(self._code)
        self._tell(say("Copied. It will be taken off the clipboard in one minute."))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():  # the page is left; the window is not just out of sight
            self._clipboard.clear()
        super().hideEvent(event)

    def _tell(self, sentence: str) -> None:
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))

    def _on_print_clicked(self) -> None:
        code = escape(self._shown.text()).replace("\n", "<br>")
        page = f"<h2>{escape(say('CPO Desktop: recovery code'))}</h2><h1>{code}</h1><p>{escape(_advice())}</p>"
        if prompts.print_text(self, page):
            self._tell(say("Sent to the printer."))

    def _on_save_clicked(self) -> None:
        path = prompts.ask_save_path(
            self, say("Save the recovery code"), "cpo-recovery-code.txt", say("Text (*.txt)")
        )
        if path is None:
            return
        words = "\n\n".join((say("CPO Desktop: recovery code"), self._code, _advice(), ""))
        try:
            path.write_text(words, encoding="utf-8")
        except OSError:
            self._tell(say("The file could not be written there. Choose another folder."))
            return
        self._tell(say("Saved. Keep the file on a USB stick, not on this computer."))


class _Clipboard(QObject):
    """Holds a secret on the clipboard for a minute at most, and never longer than the program runs.

    It outlives the page, which is gone as soon as the code was typed back.
    """

    def __init__(self) -> None:
        super().__init__(QCoreApplication.instance())
        self._held = ""
        self._timer = QTimer(self, singleShot=True, interval=_CLIPBOARD_MILLISECONDS)
        self._timer.timeout.connect(self.clear)
        QCoreApplication.instance().aboutToQuit.connect(self.clear)  # type: ignore[union-attr]

    def hold(self, secret: str) -> None:
        """Put it on the clipboard, where no history or watching program is to keep it."""
        data = QMimeData()
        data.setText(secret)
        for form, value in _KEEP_OUT.items():
            data.setData(form, value)
        self._held = secret
        QGuiApplication.clipboard().setMimeData(data)
        self._timer.start()

    @Slot()
    def clear(self) -> None:
        """Take it off again, unless something else was copied since."""
        self._timer.stop()
        clipboard = QGuiApplication.clipboard()
        if self._held and clipboard.text() == self._held:
            clipboard.clear()
        self._held = ""


def _advice() -> str:
    return say(
        "Who holds this code can read everything. Keep it in the safe of the office, "
        "apart from the computer. It opens the data when the password is forgotten."
    )

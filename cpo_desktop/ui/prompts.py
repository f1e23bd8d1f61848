"""Everything that asks or tells in a window of its own: the only user of message and file dialogs."""

from pathlib import Path

from PySide6.QtGui import QPageLayout, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.wording import say, sentence_of


def tell_failure(parent: QWidget | None, error: UserFacingError) -> None:
    """Say what went wrong and what to do."""
    _box(parent, QMessageBox.Icon.Warning, sentence_of(error)).exec()


def tell(parent: QWidget | None, sentence: str, detail: str = "") -> None:
    """Say something that must be read now."""
    box = _box(parent, QMessageBox.Icon.Information, sentence)
    box.setInformativeText(detail)
    box.exec()


def confirm(parent: QWidget | None, question: str, *, action: str, consequence: str = "") -> bool:
    """Whether to do what cannot be undone; `action` is the verb, and keeping all is the default."""
    box = QMessageBox(QMessageBox.Icon.Question, say("CPO Desktop"), question, parent=parent)
    box.setInformativeText(consequence)
    doing = box.addButton(action, QMessageBox.ButtonRole.DestructiveRole)
    keeping = box.addButton(say("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keeping)
    box.setEscapeButton(keeping)
    box.exec()
    return box.clickedButton() is doing


def ask_save_path(
    parent: QWidget | None, title: str, suggested: str, kinds: str = ""
) -> Path | None:
    """Where to save, or None; an existing file is asked about. `kinds` is "PDF (*.pdf)".

    Whoever chooses another kind gets the name with its ending, unless one is written out.
    """
    dialog = QFileDialog(parent, title, str(_documents() / suggested), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(suggested)
    dialog.filterSelected.connect(lambda kind: _follow(dialog, kind))
    _follow(dialog, dialog.selectedNameFilter())
    if dialog.exec() != QFileDialog.DialogCode.Accepted:
        return None
    return Path(dialog.selectedFiles()[0])


def _follow(dialog: QFileDialog, kind: str) -> None:
    """Give the name the ending of this kind, such as "PDF (*.pdf)"."""
    ending = kind.rpartition("(*.")[2].removesuffix(")")
    if ending.isalnum():
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(Path(dialog.selectedFiles()[0]).with_suffix(f".{ending}").name)


def ask_open_path(parent: QWidget | None, title: str, kinds: str = "") -> Path | None:
    """Which file to read, or None."""
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, str(_documents()), kinds)
    return Path(chosen) if chosen else None


def print_text(parent: QWidget | None, html: str) -> bool:
    """Print a page of simple HTML after asking for the printer; whether it was sent.

    For what is secret until the store is open, and has no pages to look at: the recovery code.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    document = QTextDocument()
    document.setHtml(html)
    document.print_(printer)
    return True


def _box(parent: QWidget | None, icon: QMessageBox.Icon, sentence: str) -> QMessageBox:
    box = QMessageBox(icon, say("CPO Desktop"), sentence, parent=parent)
    box.addButton(say("Close"), QMessageBox.ButtonRole.AcceptRole)
    return box


def _documents() -> Path:
    documents = Path.home() / "Documents"
    return documents if documents.is_dir() else Path.home()

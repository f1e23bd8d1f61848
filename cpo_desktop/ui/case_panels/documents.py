"""Scans and photos of a case: kept inside the encrypted store, looked at from memory."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from typing_extensions import override

from cpo_desktop.domain.case import Attachment
from cpo_desktop.domain.case_file import CaseFile
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.ui import prompts
from cpo_desktop.ui.case_panels.dialogs import open_dialog
from cpo_desktop.ui.case_panels.side import SidePanel
from cpo_desktop.ui.lists import Entry
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.previews import PicturePreview
from cpo_desktop.ui.printing import Printable, PrintDialog
from cpo_desktop.wording import formats, labels, say

_PDF: Final = "application/pdf"
_KILO: Final = 1024
_TENTH_OF_A_MEGA: Final = _KILO * _KILO // 10


class FileNotReadable(UserFacingError):
    """The chosen file could not be read from its disk."""

    sentence = mark("This file cannot be read. Check the disk or the USB stick, and try again.")


class DocumentsPanel(SidePanel):
    """The documents of a case; each opens inside the program."""

    def __init__(self, desk: Desk, case_id: str) -> None:
        super().__init__(
            desk,
            case_id,
            add=say("Add a document"),
            empty=say("Scans and photos (PDF, PNG, JPEG) are kept encrypted, here only."),
        )
        self._desk = desk

    @override
    def entries(self, file: CaseFile) -> Sequence[Entry]:
        return [self._entry(one) for one in reversed(file.attachments)]

    @override
    def add(self) -> None:
        """Keep a file as a document, then ask what it is."""
        path = prompts.ask_open_path(self, say("Add a document"), say("Documents") + _kinds())
        if path is None:
            return
        try:
            attachment = self._presenter.add_document(path.name, _read(path))
        except UserFacingError as error:
            prompts.tell_failure(self, error)
            return
        self._change(attachment)

    def look(self, attachment: Attachment) -> None:
        """Show the document; that is logged."""
        try:
            content = self._presenter.document(attachment.id)
        except UserFacingError as error:
            prompts.tell_failure(self, error)
            return
        if attachment.media_type != _PDF:
            PicturePreview(attachment.name, content, parent=self).open()
            return
        printed = self._presenter.document_printed
        paper = Printable(title=attachment.name, pdf=content, printed=printed)
        PrintDialog(self._desk, [paper], parent=self).open()

    def _entry(self, attachment: Attachment) -> Entry:
        kind = labels.code_label("evidence_kinds", attachment.kind) if attachment.kind else ""
        day = formats.day(attachment.added_on) if attachment.added_on else ""
        return Entry(
            key=attachment.id,
            words=attachment.name,
            below=" · ".join(filter(None, (kind, day, _size(attachment.size or 0)))),
            actions=(
                (say("View"), lambda: self.look(attachment)),
                (say("Change"), lambda: self._change(attachment)),
                (say("Delete"), lambda: self._presenter.delete(attachment)),
            ),
        )

    def _change(self, attachment: Attachment) -> None:
        open_dialog(self, self._presenter, attachment, is_new=False)


def _kinds() -> str:
    return " (*.pdf *.png *.jpg *.jpeg)"


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileNotReadable from error


def _size(size: int) -> str:
    if size < _TENTH_OF_A_MEGA:
        return say("{n} KB").format(n=formats.whole(max(1, round(size / _KILO))))
    return say("{n} MB").format(n=formats.decimal(size / _KILO**2))

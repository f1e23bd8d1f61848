"""A document looked at without leaving the program: from memory, never by way of a plain file."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from typing_extensions import override

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.ui import prompts
from cpo_desktop.ui.jobs import Job
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.printing import Printable, PrintDialog
from cpo_desktop.ui.theme import SPACE
from cpo_desktop.ui.widgets import Text, button, column, named, row
from cpo_desktop.wording import say

_WIDTH: Final = 100 * SPACE
_HEIGHT: Final = 88 * SPACE


class PdfMaker(QObject):
    """Has PDFs made off the GUI thread and shows each as soon as it is there."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = parent
        self._title = ""
        self._job: Job | None = None

    def show(self, title: str, make: Callable[[], bytes]) -> None:
        """Show what this makes, under this title."""
        self._title = title
        job = Job(title, lambda _context: make())
        job.succeeded.connect(self._on_made)
        job.failed.connect(self._on_failed)
        # A job is alive as long as somebody holds it.
        self._job = job
        self._desk.jobs.start(job)

    def _on_made(self, pdf: bytes) -> None:
        PrintDialog(self._desk, [Printable(title=self._title, pdf=pdf)], parent=self._window).open()

    def _on_failed(self, error: UserFacingError) -> None:
        prompts.tell_failure(self._window, error)


class PicturePreview(QDialog):
    """A picture as large as the window; `content` is a PNG or JPEG."""

    def __init__(self, title: str, content: bytes, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.finished.connect(self.deleteLater)
        picture = QPixmap.fromImage(QImage.fromData(content))
        shown = named("preview_picture", _Picture(picture), title)
        layout = column(margin=2 * SPACE)
        if picture.isNull():
            layout.addWidget(Text(say("This picture is damaged and cannot be shown.")), 1)
        else:
            layout.addWidget(shown, 1)
        layout.addLayout(row(_closing(self), None))
        self.setLayout(layout)
        self.resize(_WIDTH, _HEIGHT)


class _Picture(QLabel):
    def __init__(self, picture: QPixmap) -> None:
        super().__init__()
        self._picture = picture
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(SPACE, SPACE)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._picture.isNull():
            ratio = self.devicePixelRatioF()
            fitted = self._picture.scaled(
                event.size() * ratio,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            fitted.setDevicePixelRatio(ratio)
            self.setPixmap(fitted)


def _closing(dialog: QDialog) -> QWidget:
    return button(say("Close"), dialog.accept, name="preview_close")

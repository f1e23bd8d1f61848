"""The bars of the main window: search and undo above, the quiet notice and the status line below."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QProgressBar, QSizePolicy, QWidget
from typing_extensions import override

from cpo_desktop.ui import actions, theme
from cpo_desktop.ui.jobs import Job
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import ElidedLabel, Look, Text, button, named, row
from cpo_desktop.wording import formats, say

NOTICE_MILLISECONDS: Final = 12_000
_SHOW_JOB_AFTER: Final = 200
_ESTIMATE_AFTER: Final = 2.0


class SearchField(QAbstractButton):
    """Looks like a field to type in; a click or Ctrl+K opens the search palette."""

    def __init__(self) -> None:
        super().__init__()
        self.setText(say("Find a child, a case, a screen or something to do…"))
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(70 * SPACE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def sizeHint(self) -> QSize:
        return QSize(50 * SPACE, theme.CONTROL_HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        in_use = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(QColor(in_use.accent if active else in_use.control_border), 1))
        painter.setBrush(QColor(in_use.window))
        painter.drawRoundedRect(
            self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS
        )
        middle = (self.height() - theme.ICON) // 2
        theme.icon("magnifying-glass", Tone.QUIET).paint(
            painter, 12, middle, theme.ICON, theme.ICON
        )
        painter.setPen(in_use.of(Tone.QUIET))
        keys = actions.keys_text(actions.SEARCH)
        inside = self.rect().adjusted(12 + theme.ICON + SPACE, 0, -12, 0)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, keys)
        metrics = painter.fontMetrics()
        left = inside.width() - metrics.horizontalAdvance(keys) - SPACE
        fits = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, left)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fits)


class TopBar(QWidget):
    """Search, and taking back the last change."""

    def __init__(self) -> None:
        super().__init__()
        self.search = named("search_field", SearchField())
        self.undo = button(say("Undo"), icon=actions.UNDO.icon, look=Look.QUIET, name="undo_button")
        layout = row(self.search, None, self.undo, gap=SPACE)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setStretch(0, 3)
        self.setLayout(layout)
        self.show_undo("")

    def show_undo(self, words: str) -> None:
        """What Undo would take back; the button rests when there is nothing."""
        self.undo.setEnabled(bool(words))
        keys = actions.keys_text(actions.UNDO)
        self.undo.setToolTip(f"{words} ({keys})" if words else say("There is nothing to undo."))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        in_use = theme.colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(in_use.surface))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(in_use.border))


class NoticeBar(QWidget):
    """What was just done, with Undo beside it; goes away by itself."""

    undo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = named("notice", ElidedLabel())
        self._undo = button(say("Undo"), self.undo_wanted.emit, look=Look.QUIET, name="notice_undo")
        close = button(
            "", self.hide, icon="x", look=Look.QUIET, name="notice_close", tip=say("Close")
        )
        close.setAccessibleName(say("Close"))
        self._timer = QTimer(self, singleShot=True, interval=NOTICE_MILLISECONDS)
        self._timer.timeout.connect(self.hide)
        layout = row(self._words, self._undo, close, gap=SPACE)
        layout.setStretch(0, 1)
        layout.setContentsMargins(2 * SPACE, HALF, SPACE, HALF)
        self.setLayout(layout)
        self.hide()

    def tell(self, sentence: str, *, undo: bool) -> None:
        """Show the sentence for a while."""
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self._undo.setVisible(undo)
        self.setVisible(bool(sentence))
        self._timer.start()

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        in_use = theme.colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(in_use.accent_soft))


class StatusLine(QWidget):
    """Who works, what runs and how far it is, and when the last copy was made."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._who = named("who", ElidedLabel("", TextSize.SMALL, Tone.QUIET))
        self._backup = named("last_backup", Text("", TextSize.SMALL, Tone.QUIET, wraps=False))
        self._job_words = named("job_words", Text("", TextSize.SMALL, wraps=False))
        self._bar = named("job_bar", QProgressBar(), say("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(15 * SPACE)
        self._stop = button(say("Stop"), self._on_stop_clicked, look=Look.QUIET, name="job_stop")
        self._delay = QTimer(self, singleShot=True, interval=_SHOW_JOB_AFTER)
        self._delay.timeout.connect(self._on_delay_over)
        self._job: Job | None = None
        self._began = 0.0
        layout = row(self._who, self._job_words, self._bar, self._stop, self._backup, gap=12)
        layout.setStretch(0, 1)
        layout.setContentsMargins(2 * SPACE, 0, 2 * SPACE, 0)
        self.setLayout(layout)
        self.setFixedHeight(36)
        self._show_job(shown=False)

    def show_who(self, words: str) -> None:
        """Whose store this is and who works."""
        self._who.setText(words)

    def show_backup(self, words: str) -> None:
        """When the last copy was made."""
        self._backup.setText(words)

    def follow(self, job: Job) -> None:
        """Show this job until it ends; one that ends at once is not worth showing."""
        self._job = job
        self._began = self._clock()
        self._job_words.setText(job.title)
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)
        job.progressed.connect(self._on_progressed)
        job.ended.connect(self._on_ended)
        self._delay.start()

    def _on_progressed(self, done: int, total: int) -> None:
        if self._job is None or total <= 0:
            return
        self._bar.setRange(0, 1000)
        self._bar.setValue(1000 * done // total)
        spent = self._clock() - self._began
        rest = (
            formats.duration(spent * (total - done) / done)
            if done and spent > _ESTIMATE_AFTER
            else ""
        )
        percent = formats.percent(done / total, places=0)
        self._job_words.setText(" · ".join(filter(None, (f"{self._job.title} {percent}", rest))))

    def _on_ended(self) -> None:
        self._job = None
        self._delay.stop()
        self._show_job(shown=False)

    def _on_delay_over(self) -> None:
        self._show_job(shown=self._job is not None)

    def _on_stop_clicked(self) -> None:
        if self._job is not None:
            self._stop.setEnabled(False)
            self._job.cancel()

    def _show_job(self, *, shown: bool) -> None:
        for part in (self._job_words, self._bar, self._stop):
            part.setVisible(shown)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        in_use = theme.colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(in_use.surface))
        painter.fillRect(0, 0, self.width(), 1, QColor(in_use.border))

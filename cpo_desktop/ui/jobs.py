"""Long work, off the GUI thread: one worker, with progress and a way to stop."""

import gc
import time
from collections import deque
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, QThreadPool, Signal
from shiboken6 import isValid

from cpo_desktop.foundation.errors import Cancelled, UserFacingError
from cpo_desktop.foundation.progress import JobContext
from cpo_desktop.ui.background import Background

_REPORT_EVERY: Final = 0.05
"""Seconds between two reports of progress; more of them only slow the work down."""


class Job(QObject):
    """One piece of long work. Connect first, start last: it may be over before `start` returns.

    All signals arrive on the GUI thread when the job is made there.
    """

    progressed = Signal(object, object)
    succeeded = Signal(object)
    failed = Signal(object)
    crashed = Signal(object)
    ended = Signal()

    def __init__(self, title: str, work: Callable[[JobContext], Any]) -> None:
        super().__init__()
        self.title = title
        self._work = work
        self._context = JobContext(self._report)
        self._reported_at = 0.0

    def cancel(self) -> None:
        """Make the work stop at its next step."""
        self._context.cancel()

    def run(self) -> None:
        """Do the work and tell how it went; called by the runner, on the worker."""
        try:
            result = self._work(self._context)
        except Cancelled:
            pass
        except UserFacingError as error:
            self.failed.emit(error)
        except Exception as error:  # noqa: BLE001 - raised again on the GUI thread, see JobRunner
            self.crashed.emit(error)
        else:
            self.succeeded.emit(result)
        self.ended.emit()

    def _report(self, done: int, total: int) -> None:
        now = time.monotonic()
        if done >= total or now - self._reported_at >= _REPORT_EVERY:
            self._reported_at = now
            self.progressed.emit(done, total)


class JobRunner(QObject):
    """Runs jobs one after the other, so that two of them never race on the store."""

    started = Signal(object)
    idle = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._waiting: deque[Job] = deque()
        self._current: Job | None = None

    @property
    def current(self) -> Job | None:
        """The job at work, if any."""
        return self._current

    def start(self, job: Job) -> None:
        """Run the job when those before it are done."""
        job.crashed.connect(_raise)
        job.ended.connect(self._on_ended)
        self._waiting.append(job)
        if self._current is None:
            self._start_next()

    def run(
        self,
        title: str,
        work: Callable[[JobContext], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[UserFacingError], None],
    ) -> None:
        """Run a job whose outcome goes to these: `ui.background.Background` for presenters."""
        job = Job(title, work)
        job.succeeded.connect(done)
        job.failed.connect(failed)
        self.start(job)

    def within(self, owner: QObject) -> Background:
        """The same for a screen that may be gone before its work is done: then nobody is told."""

        def run(
            title: str,
            work: Callable[[JobContext], Any],
            *,
            done: Callable[[Any], None],
            failed: Callable[[UserFacingError], None],
        ) -> None:
            job = Job(title, work)
            job.succeeded.connect(lambda result: done(result) if isValid(owner) else None)
            job.failed.connect(lambda error: failed(error) if isValid(owner) else None)
            owner.destroyed.connect(job.cancel)
            self.start(job)

        return run

    def shut_down(self) -> None:
        """Stop what runs at its next step, forget what waits, and return when the worker is still."""
        self._waiting.clear()
        if self._current is not None:
            self._current.cancel()
        self._pool.waitForDone()
        gc.enable()

    def _start_next(self) -> None:
        self._current = self._waiting.popleft()
        self.started.emit(self._current)
        # Collecting garbage on the worker would destroy there what is left of closed windows, and
        # Qt bears that on the GUI thread only.
        gc.disable()
        self._pool.start(self._current.run)

    def _on_ended(self) -> None:
        # The worker says so with its last breath; were it the last to hold the job, the job would
        # be destroyed on the wrong thread.
        self._pool.waitForDone()
        gc.enable()
        self._current = None
        if self._waiting:
            self._start_next()
        else:
            self.idle.emit()


def _raise(error: Exception) -> None:
    """A bug on the worker is a bug like any other: the crash handler tells of it."""
    raise error

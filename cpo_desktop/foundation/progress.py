"""How far a long job is, and whether the officer still wants it."""

from collections.abc import Callable
from threading import Event

from cpo_desktop.foundation.errors import Cancelled


class JobContext:
    """Handed to work without a bound: `step` reports progress and is where a cancel takes effect."""

    def __init__(self, report: Callable[[int, int], None] = lambda _done, _total: None) -> None:
        self._report = report
        self._cancelled = Event()

    def cancel(self) -> None:
        """Make the next `step` raise Cancelled; safe to call from any thread."""
        self._cancelled.set()

    def step(self, done: int, total: int) -> None:
        """Tell how much of the work is done; raise Cancelled if it is no longer wanted."""
        if self._cancelled.is_set():
            raise Cancelled
        self._report(done, total)

"""How a presenter, which knows no Qt, has slow work done: it is given one of these."""

from collections.abc import Callable
from typing import Any, Protocol

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.progress import JobContext


class Background(Protocol):
    """Runs work off the GUI thread and tells the outcome on it."""

    def __call__(
        self,
        title: str,
        work: Callable[[JobContext], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[UserFacingError], None],
    ) -> None:
        """Start the work; exactly one of `done` and `failed` is called later, unless it is stopped."""

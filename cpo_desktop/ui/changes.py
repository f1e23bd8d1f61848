"""What was committed, told to every screen on the GUI thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from cpo_desktop.domain.changes import Change

Subscribe = Callable[[Callable[[frozenset[Change]], None]], Callable[[], None]]


class ChangeFeed(QObject):
    """Emits `changed` with a frozenset of Change after each commit, whatever thread committed.

    Connect a bound method of a QObject, or of what a widget holds: nothing else keeps it alive.
    """

    changed = Signal(object)

    def __init__(self, subscribe: Subscribe) -> None:
        super().__init__()
        self._unsubscribe = subscribe(self._deliver)

    def close(self) -> None:
        """Hear of nothing any more."""
        self._unsubscribe()

    def _deliver(self, changes: frozenset[Change]) -> None:
        self.changed.emit(changes)


def touches(changes: frozenset[Change], *entities: str) -> bool:
    """Whether a record of one of these kinds is among the changes."""
    return any(change.entity in entities for change in changes)

"""What was just done to a record, in a sentence for the undo bar."""

from typing import Final, Protocol

from cpo_desktop.domain.changes import Operation
from cpo_desktop.domain.registry import BY_NAME
from cpo_desktop.foundation.words import mark
from cpo_desktop.wording import say


class Done(Protocol):
    """An action on one record, as services.records.Receipt tells it."""

    @property
    def operation(self) -> Operation:
        """What was done."""

    @property
    def entity(self) -> str:
        """To what kind of record."""

    @property
    def title(self) -> str:
        """What the record is called; may be empty."""

    @property
    def undone(self) -> bool:
        """Whether it was taken back."""


_DONE: Final = {
    Operation.CREATE: mark("Added: {what}."),
    Operation.UPDATE: mark("Saved: {what}."),
    Operation.DELETE: mark("Deleted: {what}."),
    Operation.RESTORE: mark("Brought back: {what}."),
}
_UNDONE: Final = {
    Operation.CREATE: mark("Taken back: adding {what}."),
    Operation.UPDATE: mark("Taken back: changing {what}."),
    Operation.DELETE: mark("Taken back: deleting {what}."),
    Operation.RESTORE: mark("Taken back: bringing back {what}."),
}
_UNDO: Final = {
    Operation.CREATE: mark("Undo adding {what}"),
    Operation.UPDATE: mark("Undo changing {what}"),
    Operation.DELETE: mark("Undo deleting {what}"),
    Operation.RESTORE: mark("Undo bringing back {what}"),
}


def said(done: Done) -> str:
    """Đã lưu: Nguyễn Thị Đào."""
    sentences = _UNDONE if done.undone else _DONE
    return say(sentences[done.operation]).format(what=_what(done))


def undo_words(done: Done) -> str:
    """Hoàn tác việc sửa Nguyễn Thị Đào: what Undo would do."""
    return say(_UNDO[done.operation]).format(what=_what(done))


def _what(done: Done) -> str:
    return done.title or say(BY_NAME[done.entity].entity.label).lower()

"""What may go wrong without being a bug.

    UserFacingError        the world says no: one sentence, and what to do
    ├── InvalidInput       rules are broken: a problem a field
    └── NotFound           the record is not (or no longer) there
    Cancelled              the officer stopped a long job; nobody is told

Everything else is a bug and reaches the crash handler. A sentence is an English source string
with named placeholders; `wording.sentence_of` puts it into the officer's language.
"""

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from cpo_desktop.foundation.words import mark


class UserFacingError(Exception):
    """An expected failure that is told to the officer in one sentence."""

    sentence: ClassVar[str] = mark("This could not be done.")

    def __init__(self, **details: object) -> None:
        super().__init__(type(self).__name__)
        self.details = details

    @property
    def code(self) -> str:
        """A short stable name for logs and tests: the class's own."""
        return type(self).__name__


class NotFound(UserFacingError):
    """The record asked for is not in the store."""

    sentence = mark("This record no longer exists. Somebody may have deleted it.")


class Severity(StrEnum):
    """Whether a problem stops saving or only deserves a look."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """A rule that a field breaks: an English source sentence that tells how to mend it."""

    field: str
    sentence: str
    severity: Severity = Severity.ERROR
    details: dict[str, object] = dataclasses.field(default_factory=dict, repr=False)

    @property
    def is_error(self) -> bool:
        """Whether saving is refused until this is mended."""
        return self.severity is Severity.ERROR


class InvalidInput(UserFacingError):
    """Rules are broken; `problems` says which field of `record` (an id), and how to mend it."""

    sentence = mark("Some entries need mending before this can be saved.")

    def __init__(self, problems: Iterable[Problem], *, record: str = "") -> None:
        super().__init__()
        self.problems = tuple(problems)
        self.record = record


class Cancelled(Exception):
    """The officer stopped the job."""

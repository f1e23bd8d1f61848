"""A report written to where the officer wants it."""

from pathlib import Path

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.files import write_whole
from cpo_desktop.foundation.words import mark


class NotWritten(UserFacingError):
    """The folder is gone, full or closed to us."""

    sentence = mark("The file could not be written there. Choose another folder.")


def save_file(path: Path, data: bytes) -> str:
    """Write the file as a whole; returns its name."""
    try:
        write_whole(path, data)
    except OSError as error:
        raise NotWritten from error
    return path.name

"""A report written to where the officer wants it."""

from pathlib import Path
from typing import Final

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.files import write_whole
from cpo_desktop.foundation.text import fold
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.catalogue import ReportKind
from cpo_desktop.reports.files import ENDINGS
from cpo_desktop.wording import say

FORMATS: Final = {
    "pdf": mark("PDF (*.pdf)"),
    "docx": mark("Word (*.docx)"),
    "xlsx": mark("Excel (*.xlsx)"),
    "json": mark("Figures as JSON (*.json)"),
}
"""By ending, what a report can be saved as."""


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


def file_kinds(kind: ReportKind) -> str:
    """What a report can be saved as, as file dialogs take it; one read out in public not as figures."""
    endings = (ending for ending in ENDINGS if ending != "json" or not kind.public)
    return ";;".join(say(FORMATS[ending]) for ending in endings)


def file_name(kind: ReportKind, code: str) -> str:
    """What a file of the report on the period of this code is called: it names no person."""
    words = "".join(each if each.isalnum() else " " for each in fold(kind.vi)).split()
    return f"{'-'.join(words)}-{code.replace('..', '_')}"


def ending_of(path: Path) -> str:
    """The ending without its dot, in small letters."""
    return path.suffix.removeprefix(".").lower()


def with_ending(path: Path) -> Path:
    """The path as it is if its ending names a format, else as a PDF."""
    return path if ending_of(path) in ENDINGS else path.with_name(f"{path.name}.pdf")

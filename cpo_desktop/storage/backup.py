"""Encrypted copies of the store, made while it is in use."""

from pathlib import Path
from typing import TYPE_CHECKING

from cpo_desktop.storage.dialect import copy_database, known_errors

if TYPE_CHECKING:
    from cpo_desktop.storage.database import Database


def copy_store(database: "Database", target: Path) -> Path:
    """Copy the whole store to `target` under the same key; a half-made copy never gets that name."""
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    with known_errors():
        copy_database(database.raw_connection(), unfinished)
    unfinished.replace(target)
    return target


def last_copy(folder: Path) -> Path | None:
    """The newest copy in a folder, or None."""
    copies = sorted(folder.glob("*.db"), key=lambda path: path.stat().st_mtime)
    return copies[-1] if copies else None

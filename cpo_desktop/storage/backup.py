"""Encrypted copies of the store, made while it is in use."""

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from cpo_desktop.foundation.store_folder import KEY_FILE
from cpo_desktop.storage.dialect import copy_database, known_errors

if TYPE_CHECKING:
    from cpo_desktop.storage.database import Database


def copy_store(database: "Database", target: Path) -> Path:
    """Copy the whole store to `target`, its key file beside it; a half copy never gets that name."""
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    with known_errors():
        copy_database(database.raw_connection(), unfinished)
    key = database.path.parent / KEY_FILE
    if key.exists():
        # A copy without the key that opens it is no copy.
        shutil.copyfile(key, target.with_suffix(".keys.json"))
    unfinished.replace(target)
    return target


def last_copy(folder: Path) -> Path | None:
    """The newest copy in a folder, or None."""
    copies = sorted(folder.glob("*.db"), key=lambda path: path.stat().st_mtime)
    return copies[-1] if copies else None


def forget_oldest(folder: Path, pattern: str, *, keep: int) -> None:
    """Delete the copies of this name but for the newest, with their key files."""
    for copy in sorted(folder.glob(pattern))[:-keep]:
        copy.unlink()
        copy.with_suffix(".keys.json").unlink(missing_ok=True)

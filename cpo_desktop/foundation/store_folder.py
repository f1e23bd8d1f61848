"""The folder that holds a store: the encrypted data file and its key file, or neither.

A store is made in a working folder inside and moved out when it is whole: first the data file, then
the key file. So a store that was never finished is never taken for one, and one whose second move
a power cut prevented is completed the next time.
"""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

STORE_FILE: Final = "store.db"
KEY_FILE: Final = "keys.json"
BACKUPS: Final = "backups"
_BEING_MADE: Final = "being-made"


def is_used(folder: Path) -> bool:
    """Whether anything of a store is here: a key file alone still opens its copies."""
    _complete(folder)
    return (folder / STORE_FILE).exists() or (folder / KEY_FILE).exists()


def make_whole(folder: Path, make: Callable[[Path], None]) -> None:
    """Have `make` write both files into an empty folder, then move them here as one.

    Whatever `make` raises leaves the folder as it was. OSError if the folder cannot be written.
    """
    working = folder / _BEING_MADE
    shutil.rmtree(working, ignore_errors=True)
    working.mkdir(parents=True)
    try:
        make(working)
    except BaseException:
        shutil.rmtree(working, ignore_errors=True)
        raise
    (working / STORE_FILE).replace(folder / STORE_FILE)
    _complete(folder)


def _complete(folder: Path) -> None:
    """Move the key file after the data file, if a power cut came between them."""
    working = folder / _BEING_MADE
    waiting, key = working / KEY_FILE, folder / KEY_FILE
    moved = (folder / STORE_FILE).exists() and not (working / STORE_FILE).exists()
    if moved and waiting.exists() and not key.exists():
        waiting.replace(key)
        shutil.rmtree(working, ignore_errors=True)

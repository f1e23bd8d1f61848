"""Looking after the store itself."""

from pathlib import Path
from typing import Final

from cpo_desktop.foundation.clock import Clock, local_day
from cpo_desktop.foundation.store_folder import BACKUPS
from cpo_desktop.storage.backup import copy_store, forget_oldest
from cpo_desktop.storage.database import Database
from cpo_desktop.storage.verify import Soundness, verify

_DAILY: Final = "-daily"
_KEPT: Final = 7


class MaintenanceService:
    """Checks the store, and copies it."""

    def __init__(self, database: Database, *, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def copy_of_the_day(self) -> Path | None:
        """A copy of today beside the store, if there is none yet; the last seven are kept."""
        folder = self._database.path.parent / BACKUPS
        target = folder / f"{local_day(self._clock()):%Y%m%d}{_DAILY}.db"
        if target.exists():
            return None
        made = copy_store(self._database, target)
        forget_oldest(folder, f"*{_DAILY}.db", keep=_KEPT)
        return made

    def check(self) -> Soundness:
        """Verify file, change log and records; a UserFacingError names the first fault."""
        with self._database.read() as work:
            return verify(work)

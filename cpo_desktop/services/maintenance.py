"""Looking after the store itself."""

from cpo_desktop.storage.database import Database
from cpo_desktop.storage.verify import Soundness, verify


class MaintenanceService:
    """Checks the store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def check(self) -> Soundness:
        """Verify file, change log and records; a UserFacingError names the first fault."""
        with self._database.read() as work:
            return verify(work)

"""The store in its folder, before it is open: what set-up and unlocking ask for."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cpo_desktop.foundation.clock import Clock
from cpo_desktop.foundation.progress import JobContext
from cpo_desktop.services import front_door, gazetteer
from cpo_desktop.services.front_door import Created, Setup
from cpo_desktop.services.gazetteer import CommuneChoice
from cpo_desktop.storage.database import Database

FOUND_AT_MOST = 50


@dataclass(frozen=True, slots=True)
class Door:
    """Opens or makes the store of one folder. All but `exists` and the search belong in a job."""

    folder: Path
    clock: Clock
    make_demo: Callable[[JobContext], Database]

    def exists(self) -> bool:
        """Whether there is a store to unlock."""
        return front_door.exists(self.folder)

    def search_communes(self, typed: str) -> tuple[CommuneChoice, ...]:
        """Communes whose words begin with the typed ones, accents or not."""
        return gazetteer.search(typed, FOUND_AT_MOST)

    def create(self, setup: Setup, password: str) -> Created:
        """A new store and its recovery code."""
        return front_door.create(self.folder, setup, password, clock=self.clock)

    def unlock(self, password: str) -> Database:
        """The open store; WrongPassword if this is not its password."""
        return front_door.unlock(self.folder, password, clock=self.clock)

    def unlock_with_recovery(self, code: str, new_password: str) -> Created:
        """The open store under a new password, and a new recovery code."""
        return front_door.unlock_with_recovery(self.folder, code, new_password, clock=self.clock)

    def demo(self, job: JobContext) -> Database:
        """The open store of a made-up commune, apart from any real one."""
        return self.make_demo(job)

"""The store in its folder, before it is open: what set-up and unlocking ask for.

The store's code takes longer to read than the window: it is read by the first who needs it, so
that the lock is on the screen at once (`read_ahead` has it read while the password is typed).
"""

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cpo_desktop.foundation.clock import Clock
from cpo_desktop.foundation.progress import JobContext
from cpo_desktop.foundation.store_folder import is_used

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpo_desktop.services.front_door import Created, Setup
    from cpo_desktop.services.gazetteer import CommuneChoice
    from cpo_desktop.storage.database import Database

FOUND_AT_MOST: Final = 50


@dataclass(frozen=True, slots=True)
class Door:
    """Opens or makes the store of one folder. All but `exists` and the search belong in a job."""

    folder: Path
    clock: Clock
    make_demo: "Callable[[JobContext], Database]"

    def exists(self) -> bool:
        """Whether there is a store to unlock."""
        return is_used(self.folder)

    def search_communes(self, typed: str) -> "tuple[CommuneChoice, ...]":
        """Communes whose words begin with the typed ones, accents or not."""
        from cpo_desktop.services import gazetteer  # noqa: PLC0415 - see the module's docstring

        return gazetteer.search(typed, FOUND_AT_MOST)

    def create(self, setup: "Setup", password: str) -> "Created":
        """A new store and its recovery code."""
        from cpo_desktop.services import front_door  # noqa: PLC0415

        return front_door.create(self.folder, setup, password, clock=self.clock)

    def unlock(self, password: str) -> "Database":
        """The open store; WrongPassword if this is not its password."""
        from cpo_desktop.services import front_door  # noqa: PLC0415

        return front_door.unlock(self.folder, password, clock=self.clock)

    def log_in(self, password: str) -> "Created":
        """The open store, with a recovery code if none was ever typed back."""
        from cpo_desktop.services import front_door  # noqa: PLC0415

        return front_door.log_in(self.folder, password, clock=self.clock)

    def unlock_with_recovery(self, code: str, new_password: str) -> "Created":
        """The open store under a new password, and a new recovery code."""
        from cpo_desktop.services import front_door  # noqa: PLC0415

        return front_door.unlock_with_recovery(self.folder, code, new_password, clock=self.clock)

    def demo(self, job: JobContext) -> "Database":
        """The open store of a made-up commune, apart from any real one."""
        return self.make_demo(job)

    def read_ahead(self) -> None:
        """Read the code that the work list stands on; on a worker, while the password is typed."""
        for module in ("cpo_desktop.bootstrap", "cpo_desktop.ui.start.view"):
            import_module(module)

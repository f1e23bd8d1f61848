"""Whose store it is: the commune, its superiors, its villages, and what its letters say."""

import dataclasses
from typing import Final

from cpo_desktop.domain.checks import check
from cpo_desktop.domain.unit import Office, Unit
from cpo_desktop.foundation.clock import Clock, local_day, new_id
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.storage import units
from cpo_desktop.storage.database import Database


class StoreNotSetUp(UserFacingError):
    """The store has no office record: its set-up was cut short."""

    sentence = mark(
        "This data folder was never set up completely. Start again with an empty folder."
    )


DEFAULT_CUTOFF_DAY: Final = 14
DEFAULT_SENDING_DAYS: Final = 2


class OfficeService:
    """Reads and changes the office and its units."""

    def __init__(self, database: Database, *, clock: Clock, user: str) -> None:
        self._database = database
        self._clock = clock
        self._user = user

    def office(self) -> Office:
        """The one office of this store."""
        with self._database.read() as work:
            found = work.select(Office)
        if not found:
            raise StoreNotSetUp
        return found[0]

    def commune(self) -> Unit:
        """The unit this office belongs to."""
        office = self.office()
        with self._database.read() as work:
            return work.get(Unit, office.commune or "")

    def superiors(self) -> tuple[Unit, ...]:
        """The units above, the nearest first: district and province, or the province alone."""
        commune = self.commune()
        with self._database.read() as work:
            return units.above(work, commune)

    def villages(self, *, closed: bool = False) -> tuple[Unit, ...]:
        """The villages in their order; those that no longer exist only when asked for."""
        with self._database.read() as work:
            return units.villages(work, closed=closed)

    def add_village(self, name: str) -> Unit:
        """A new village of this commune, after the others."""
        last = max((village.position or 0 for village in self.villages(closed=True)), default=0)
        village = Unit(
            id=new_id(self._clock()),
            level="village",
            name=name,
            parent=self.office().commune,
            position=last + 1,
        )
        return self._save_unit(village)

    def rename_village(self, village_id: str, name: str) -> Unit:
        """The same village under another name; children stay in it."""
        with self._database.read() as work:
            village = work.get(Unit, village_id)
        return self._save_unit(dataclasses.replace(village, name=name))

    def close_village(self, village_id: str, successor_id: str | None) -> Unit:
        """A village that ended today, perhaps as part of another; its children keep pointing at it."""
        with self._database.read() as work:
            village = work.get(Unit, village_id)
        today = local_day(self._clock())
        return self._save_unit(dataclasses.replace(village, valid_to=today, successor=successor_id))

    def _save_unit(self, unit: Unit) -> Unit:
        today = local_day(self._clock())
        checked = check(unit, today)
        with self._database.write(self._user) as work:
            work.put(checked)
        return checked

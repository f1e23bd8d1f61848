"""Writes the synthetic commune into a store, with a clock that moves through its years."""

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Final

from cpo_desktop.foundation.clock import Clock, local_day
from cpo_desktop.foundation.progress import JobContext
from cpo_desktop.foundation.store_folder import KEY_FILE, STORE_FILE, is_used, make_whole
from cpo_desktop.security import keyring
from cpo_desktop.security.slots import DEFAULT, Cost
from cpo_desktop.services.demo.commune import commune
from cpo_desktop.services.demo.diary import Deed
from cpo_desktop.services.demo.issued import Reporter
from cpo_desktop.services.demo.places import TWO_TIERS
from cpo_desktop.services.front_door import FolderNotMade, StoreExists
from cpo_desktop.storage.database import Database
from cpo_desktop.storage.upgrade import create_store, open_store

DEMO_PASSWORD: Final = "demo"  # noqa: S105 - it is told to everybody


def create_demo(  # noqa: PLR0913 - each is an option of the command
    folder: Path,
    *,
    children: int,
    years: int,
    seed: int,
    clock: Clock,
    tiers: int = TWO_TIERS,
    cost: Cost = DEFAULT,
    reports: bool = False,
    job: JobContext | None = None,
) -> Database:
    """The open store of a synthetic commune, with the password `demo`; StoreExists if there is one.

    With `reports`, those of the last year were issued, which takes longer than all the rest. A
    cancelled one is gone from the folder.
    """
    if is_used(folder):
        raise StoreExists
    today = local_day(clock())
    deeds = list(commune(seed, children=children, years=years, today=today, tiers=tiers))
    made = keyring.create(DEMO_PASSWORD, cost=cost)

    def make(working: Path) -> None:
        made.ring.save(working / KEY_FILE)
        write_demo(
            working / STORE_FILE,
            made.key,
            deeds,
            job or JobContext(),
            reported_on=today if reports else None,
        )

    try:
        make_whole(folder, make)
    except OSError as error:
        raise FolderNotMade from error
    return open_store(folder / STORE_FILE, made.key, clock=clock)


def write_demo(
    path: Path,
    key: bytes,
    deeds: Iterable[Deed],
    job: JobContext,
    *,
    reported_on: date | None = None,
) -> None:
    """Make a store in which every deed was written at its own time, by its own author.

    If it is said on which day that is done, what was due in the year before was reported on.
    """
    deeds = list(deeds)
    moments = _Moments(deeds[0].at)
    database = create_store(path, key, clock=moments)
    reporter = Reporter(database, moments, today=reported_on) if reported_on else None
    try:
        for done, deed in enumerate(deeds):
            job.step(done, len(deeds))
            moments.now = deed.at
            _write(database, deed)
            if reporter is not None:
                reporter.look(deed)
        database.settle()
    finally:
        database.close()


class _Moments:
    """A clock that somebody else sets."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def _write(database: Database, deed: Deed) -> None:
    with database.write(deed.author) as work:
        for record in deed.added:
            work.add(record)
        for record in deed.changed:
            work.put(record)
        for record in deed.deleted:
            work.delete(type(record), record.id)

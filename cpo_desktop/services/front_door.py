"""Before a store is open: is there one, make one, unlock it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path

from cpo_desktop.domain.checks import check
from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.unit import Office, Unit
from cpo_desktop.foundation.clock import Clock, local_day, new_id
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.store_folder import KEY_FILE, STORE_FILE, is_used, make_whole
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.phrases import bare_name
from cpo_desktop.security import keyring
from cpo_desktop.security.slots import DEFAULT, Cost
from cpo_desktop.services import gazetteer
from cpo_desktop.services.letterhead import unit_in_a_line
from cpo_desktop.services.office import DEFAULT_CUTOFF_DAY, DEFAULT_SENDING_DAYS
from cpo_desktop.storage.database import Database
from cpo_desktop.storage.upgrade import create_store, open_store


class StoreExists(UserFacingError):
    """The folder already holds a store."""

    sentence = mark(
        "There is already data in this folder. Nothing was changed. Choose another folder."
    )


class NoStore(UserFacingError):
    """The folder holds no store."""

    sentence = mark("There is no data in this folder yet. Set it up first.")


class FolderNotMade(UserFacingError):
    """The folder for the data cannot be made or written."""

    sentence = mark("The data folder could not be made here. Choose one where you may write.")


class Tiers(IntEnum):
    """How many levels of local government there are: two since 1 July 2025, three before."""

    TWO = 2
    THREE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """What the office says of itself when it starts."""

    commune_code: str
    tiers: Tiers = Tiers.TWO
    district: str = ""
    villages: tuple[str, ...] = ()
    officer: str = field(repr=False)
    officer_title: str = ""
    signer: str = field(default="", repr=False)
    signing: str = "chair"


@dataclass(frozen=True, slots=True)
class Created:
    """An open store, and its new recovery code, which is shown once and kept nowhere.

    The code opens the store only once `keep_code` was called: when it is on paper for certain, for
    it was typed back. Until then an earlier code stays good; where there is none, `log_in` gives
    another. No code: the one kept before is good.
    """

    database: Database
    recovery_code: str = field(default="", repr=False)
    keep_code: Callable[[], None] = field(default=lambda: None, repr=False)


class DataFileMissing(UserFacingError):
    """The key file is here, the data file is not."""

    sentence = mark(
        "The data file {name} is not in its folder, but its key file is. Nothing was changed. "
        "Put the data file back, from where it was moved to or from the last backup."
    )


def create(
    folder: Path, setup: Setup, password: str, *, clock: Clock, cost: Cost = DEFAULT
) -> Created:
    """Make the store of a commune under this password; nothing stays behind if that fails.

    StoreExists if the folder holds a data file or a key file: neither is ever written over.
    """
    if is_used(folder):
        raise StoreExists
    records = _records(setup, clock)
    made = keyring.create(password, cost=cost)

    def make(working: Path) -> None:
        made.ring.without_recovery().save(working / KEY_FILE)
        database = create_store(working / STORE_FILE, made.key, clock=clock)
        try:
            with database.write(setup.officer) as work:
                for record in records:
                    work.add(record)
            database.settle()
        finally:
            database.close()

    try:
        make_whole(folder, make)
    except OSError as error:
        raise FolderNotMade from error
    database = _open(folder, made.key, clock)
    return Created(database, made.recovery_code, lambda: made.ring.save(folder / KEY_FILE))


def unlock(folder: Path, password: str, *, clock: Clock) -> Database:
    """The open store; WrongPassword if this is not its password."""
    return _open(folder, _ring(folder).unlock(password), clock)


def log_in(folder: Path, password: str, *, clock: Clock) -> Created:
    """The open store, with a recovery code if none was ever typed back."""
    ring = _ring(folder)
    key = ring.unlock(password)
    database = _open(folder, key, clock)
    return Created(database) if ring.has_recovery else _with_new_code(folder, ring, key, database)


def unlock_with_recovery(folder: Path, code: str, new_password: str, *, clock: Clock) -> Created:
    """The open store under a new password, with a new code; the old one is good until that is kept."""
    ring = _ring(folder)
    key = ring.unlock_with_recovery(code)
    database = _open(folder, key, clock)
    try:
        renewed = ring.with_password(key, new_password)
        renewed.save(folder / KEY_FILE)
        return _with_new_code(folder, renewed, key, database)
    except BaseException:
        database.close()
        raise


def _with_new_code(folder: Path, ring: keyring.KeyRing, key: bytes, database: Database) -> Created:
    renewed, code = ring.with_new_recovery(key)
    return Created(database, code, lambda: renewed.save(folder / KEY_FILE))


def _ring(folder: Path) -> keyring.KeyRing:
    if not is_used(folder):
        raise NoStore
    if not (folder / STORE_FILE).exists():
        raise DataFileMissing(name=STORE_FILE)
    return keyring.load(folder / KEY_FILE)


def _open(folder: Path, key: bytes, clock: Clock) -> Database:
    return open_store(folder / STORE_FILE, key, clock=clock)


def _records(setup: Setup, clock: Clock) -> tuple[Record, ...]:
    now = clock()
    commune = gazetteer.by_code(setup.commune_code)
    units = [*_superiors(setup, commune)]
    nearest = units[-1]
    here = Unit(
        id=gazetteer.unit_id(commune.code),
        level="commune",
        name=commune.name,
        official_code=commune.code,
        parent=nearest.id,
    )
    villages = [
        Unit(id=new_id(now), level="village", name=name, parent=here.id, position=place)
        for place, name in enumerate(setup.villages, start=1)
    ]
    office = Office(
        id=new_id(now),
        commune=here.id,
        superior=nearest.id,
        officer=setup.officer,
        officer_title=setup.officer_title,
        signer=setup.signer,
        signing=setup.signing,
        addressee=f"Ủy ban nhân dân {unit_in_a_line(nearest)}",
        place=bare_name(commune.name),
        drafting_unit="VHXH",
        cutoff_day=DEFAULT_CUTOFF_DAY,
        sending_days=DEFAULT_SENDING_DAYS,
    )
    today = local_day(now)
    return tuple(check(record, today) for record in (*units, here, *villages, office))


def _superiors(setup: Setup, commune: gazetteer.CommuneChoice) -> tuple[Unit, ...]:
    """The province, and below it the district where there is one."""
    province = Unit(
        id=gazetteer.unit_id(commune.province_code),
        level="province",
        name=commune.province,
        official_code=commune.province_code,
    )
    if setup.tiers is Tiers.TWO:
        return (province,)
    key = f"{commune.province_code}/{setup.district}"
    district = Unit(
        id=gazetteer.unit_id(key), level="district", name=setup.district, parent=province.id
    )
    return (province, district)

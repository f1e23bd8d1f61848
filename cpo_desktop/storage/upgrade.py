"""Makes new stores and brings older ones up to this version, after a copy.

Alembic is imported only when a migration is due: it costs a fifth of a second.
"""

from pathlib import Path
from typing import Final

import sqlalchemy as sa

from cpo_desktop.foundation.clock import Clock, new_id
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.store_folder import BACKUPS
from cpo_desktop.foundation.words import mark
from cpo_desktop.storage.backup import copy_store
from cpo_desktop.storage.database import Database
from cpo_desktop.storage.tables import node

MIGRATIONS: Final = Path(__file__).parent / "migrations"


class StoreIsNewer(UserFacingError):
    """The store was written by a later version of the program."""

    sentence = mark(
        "This data was written by a newer version of the program ({found}; this one knows {known}). "
        "Nothing was changed. Install the newer version."
    )


def create_store(path: Path, key: bytes, *, clock: Clock) -> Database:
    """A new, empty store under this key."""
    database = Database(path, key, clock=clock)
    _migrate(database)
    now = clock()
    with database.scratch() as connection:
        row = {"id": new_id(now), "here": True, "made_on": now.date()}
        connection.execute(sa.insert(node).values(**row))
    return database


def open_store(path: Path, key: bytes, *, clock: Clock) -> Database:
    """The store at this path, upgraded if it is older, with a copy of the old one in `backups`."""
    database = Database(path, key, clock=clock)
    try:
        _bring_up_to_date(database, clock)
    except BaseException:
        # An open file could not be replaced by its backup, as the sentence asks for.
        database.close()
        raise
    return database


def _bring_up_to_date(database: Database, clock: Clock) -> None:
    found, known = stored_version(database), newest_version()
    if found > known:
        raise StoreIsNewer(found=found, known=known)
    if found < known:
        stamp = clock().strftime("%Y%m%d-%H%M%S")
        copy_store(database, database.path.parent / BACKUPS / f"{stamp}-before-{known}.db")
        _migrate(database)


def newest_version() -> str:
    """The version this program's tables have, e.g. 'v0001'."""
    return max(script.stem[:5] for script in (MIGRATIONS / "versions").glob("v[0-9]*.py"))


def stored_version(database: Database) -> str:
    """The version a store's tables have; empty before the first migration."""
    with database.read() as work:
        if not sa.inspect(work.connection).has_table("alembic_version"):
            return ""
        version = work.connection.execute(sa.text("SELECT version_num FROM alembic_version"))
        return str(version.scalar_one())


def _migrate(database: Database, target: str = "head") -> None:
    from alembic import command  # noqa: PLC0415 - see above
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with database.schema_change() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, target)

"""What SQLite and SQLCipher do their own way: the key, pragmas, full-text search, file errors.

Another database would need another version of this module, and of no other (design D9).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.words import mark

PATIENCE: Final = 5000
"""Milliseconds to wait for another program that writes, before telling of it."""
SEARCH_INDEX: Final = "search_index"
CREATE_SEARCH_INDEX: Final = (
    f"CREATE VIRTUAL TABLE {SEARCH_INDEX} USING fts5("
    "words, content='', contentless_delete=1, detail=none, "
    "prefix='1 2 3 4 5 6', tokenize='ascii')"
)


class StoreUnreadable(UserFacingError):
    """The store file is damaged, or its key file belongs to another store."""

    sentence = mark(
        "The data file cannot be read: it is damaged, or its key file belongs to another store. "
        "Nothing was changed. Restore the last backup."
    )


class StoreBusy(UserFacingError):
    """Another program holds the store."""

    sentence = mark("The data file is in use by another program. Close it and try again.")


class DiskFull(UserFacingError):
    """There is no room to write."""

    sentence = mark("The disk is full. Nothing was lost; make room and try again.")


class StoreReadOnly(UserFacingError):
    """The folder or file may not be written."""

    sentence = mark("The data folder cannot be written to. Ask for the right to write there.")


_KNOWN: Final[tuple[tuple[str, type[UserFacingError]], ...]] = (
    ("file is not a database", StoreUnreadable),
    ("malformed", StoreUnreadable),
    ("disk i/o error", StoreUnreadable),
    ("database is locked", StoreBusy),
    ("database or disk is full", DiskFull),
    ("readonly", StoreReadOnly),
    ("read-only", StoreReadOnly),
    ("unable to open database file", StoreReadOnly),
)


@contextmanager
def known_errors() -> Iterator[None]:
    """Turn what the driver says of files and disks into sentences; bugs pass through."""
    try:
        yield
    except (sa.exc.DatabaseError, dbapi2.DatabaseError) as error:
        said = str(getattr(error, "orig", error)).lower()
        for words, meaning in _KNOWN:
            if words in said:
                raise meaning from error
        raise


def encrypted_engine(path: Path, key: bytes) -> sa.Engine:
    """An engine on the encrypted file; the key is in no URL, log or repr."""

    def connect() -> Any:  # noqa: ANN401 - the driver has no types
        connection = dbapi2.connect(
            str(path), isolation_level=None, check_same_thread=False, timeout=PATIENCE / 1000
        )
        connection.execute("PRAGMA cipher_log_level = NONE")  # a wrong key is told in a sentence
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for pragma in (
            "journal_mode = WAL",
            "synchronous = FULL",  # an acknowledged save survives a power cut
            "foreign_keys = ON",
            "temp_store = MEMORY",  # no plain text in temporary files
            "cache_size = -16000",
        ):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    engine = sa.create_engine(
        "sqlite://", module=dbapi2, creator=connect, poolclass=QueuePool, hide_parameters=True
    )

    @sa.event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        # The driver is told not to begin by itself: it would begin too late for reads and not
        # at all for schema changes.
        options = connection.get_execution_options()
        if not options.get("writes", False):
            connection.exec_driver_sql("BEGIN")
            return
        patience = options.get("patience", PATIENCE)
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {patience}").close()
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def copy_database(source: Any, target: Path) -> None:  # noqa: ANN401 - the driver has no types
    """Write a consistent copy of an open database, encrypted under the same key."""
    try:
        source.driver_connection.execute("VACUUM INTO ?", (str(target),))
    finally:
        source.close()


def integrity_problems(connection: sa.Connection) -> list[str]:
    """What the database file itself finds wrong, in its own words; empty when sound."""
    found: list[str] = []
    for pragma in ("cipher_integrity_check", "integrity_check", "foreign_key_check"):
        rows = connection.exec_driver_sql(f"PRAGMA {pragma}").all()
        found += [f"{pragma}: {tuple(row)}" for row in rows if tuple(row) != ("ok",)]
    return found


search_index: Final = sa.table(SEARCH_INDEX, sa.column("rowid", sa.Integer))
"""The full-text index; a row has the number of its `search_entry`."""


def contains_all(words: tuple[str, ...]) -> sa.ColumnElement[bool]:
    """Whether an index row has every word, in any order, as a word or its beginning.

    The words are folded ones: letters and digits only, so they need no quoting beyond this.
    """
    expression = " ".join(f'"{word}"*' for word in words)
    return sa.literal_column(SEARCH_INDEX).op("MATCH")(expression)


def each_key(column: sa.ColumnElement[Any]) -> sa.TableValuedAlias:
    """A table of the code keys in a column of several; one empty key where there is none."""
    spaced = sa.func.replace(sa.func.trim(sa.type_coerce(column, sa.Text)), " ", '","')
    return sa.func.json_each(sa.literal('["').concat(spaced).concat('"]')).table_valued(
        sa.column("value", sa.Text), name="each_key"
    )

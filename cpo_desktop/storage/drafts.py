"""What was typed and not yet saved, kept inside the encrypted store."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Final

import sqlalchemy as sa

from cpo_desktop.storage.database import Database
from cpo_desktop.storage.tables import draft

_PATIENCE: Final = 250
"""Milliseconds: the officer is typing, and what cannot be kept now is kept a little later."""


def keep(database: Database, key: str, values: Mapping[str, object], at: datetime) -> None:
    """Keep the JSON values under this key in place of what was there."""
    row = {"key": key, "saved_at": at.isoformat(), "content": json.dumps(values)}
    with database.scratch(patience=_PATIENCE) as connection:
        connection.execute(sa.delete(draft).where(draft.c.key == key))
        connection.execute(sa.insert(draft).values(**row))


def find(database: Database, key: str) -> dict[str, object] | None:
    """What was kept under this key, or None."""
    with database.read() as work:
        content = work.connection.scalar(sa.select(draft.c.content).where(draft.c.key == key))
    return dict(json.loads(content)) if content else None


def drop(database: Database, key: str) -> None:
    """Forget what was kept under this key."""
    with database.scratch(patience=_PATIENCE) as connection:
        connection.execute(sa.delete(draft).where(draft.c.key == key))


def keys(database: Database) -> tuple[str, ...]:
    """Every key that has a draft, the newest first."""
    with database.read() as work:
        return tuple(
            work.connection.scalars(sa.select(draft.c.key).order_by(draft.c.saved_at.desc()))
        )

"""Queries that are the same for every kind of record."""

import sqlalchemy as sa

from cpo_desktop.domain.fields import Record
from cpo_desktop.storage.database import Reading
from cpo_desktop.storage.tables import live, stored

CODE_DIGITS = 6


def next_code(work: Reading, kind: type[Record]) -> str:
    """The next short number of this kind ('TE-000042'); numbers of deleted records stay taken."""
    prefix = f"{kind.entity.code_prefix}-"
    code = stored[kind].c.code
    newest = work.connection.scalar(
        sa.select(sa.func.max(code)).where(code >= prefix, code < f"{prefix}A")
    )
    return code_of(kind, int(newest.removeprefix(prefix)) + 1 if newest else 1)


def code_of(kind: type[Record], number: int) -> str:
    """The short number as officers write it ('TE-000042')."""
    return f"{kind.entity.code_prefix}-{number:0{CODE_DIGITS}}"


def with_number(work: Reading, kind: type[Record], number: str) -> tuple[str, ...]:
    """The ids of live records of this kind that have this personal number."""
    table = live(kind)
    return tuple(work.connection.scalars(sa.select(table.c.id).where(table.c.number == number)))

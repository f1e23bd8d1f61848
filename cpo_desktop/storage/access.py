"""Who viewed, printed or exported what: a chained log beside the change log.

A view changes no record, so it has no place in the change log; but nobody may take an entry away
unseen, so this log is chained in the same way.
"""

import hashlib
import json
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

import sqlalchemy as sa

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.storage.change_log import FIRST_LINK
from cpo_desktop.storage.database import Database, Reading
from cpo_desktop.storage.tables import access


class Deed(StrEnum):
    """What somebody did with a record without changing it."""

    VIEW = "view"
    PRINT = "print"
    EXPORT = "export"
    REVEAL = "reveal"


class AccessLogBroken(UserFacingError):
    """The log of views and prints was altered from outside."""

    sentence = mark(
        "The log of who viewed what is broken at entry {seq}: it was changed outside this program. "
        "Restore a backup from before."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """One entry: who did what with which record, and when."""

    seq: int
    at: datetime
    user: str = field(repr=False)
    deed: Deed
    entity: str
    record: str
    detail: str


def _link(previous: str, said: list[object]) -> str:
    text = json.dumps([previous, *said], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def note(
    database: Database, user: str, at: datetime, deed: Deed, about: tuple[str, str, str]
) -> None:
    """Log one deed; `about` is entity, record id and a detail such as the form's number."""
    with database.scratch() as connection:
        last = connection.execute(
            sa.select(access.c.seq, access.c.sha256).order_by(access.c.seq.desc()).limit(1)
        ).first()
        seq, previous = (last.seq + 1, last.sha256) if last else (1, FIRST_LINK)
        entity, record, detail = about
        said = [seq, at.isoformat(), user, deed.value, entity, record, detail]
        names = ("seq", "at", "user", "deed", "entity", "record", "detail")
        row = dict(zip(names, said, strict=True)) | {"sha256": _link(previous, said)}
        connection.execute(sa.insert(access).values(**row))


def entries(work: Reading, record: str | None = None) -> tuple[Access, ...]:
    """Logged deeds, of one record or all, the newest first."""
    query = sa.select(access).order_by(access.c.seq.desc())
    if record:
        query = query.where(access.c.record == record)
    return tuple(
        Access(
            seq=row.seq,
            at=datetime.fromisoformat(row.at),
            user=row.user,
            deed=Deed(row.deed),
            entity=row.entity,
            record=row.record,
            detail=row.detail,
        )
        for row in work.connection.execute(query)
    )


def verify(work: Reading) -> int:
    """Walk the chain; the number of entries, or AccessLogBroken naming the first bad one."""
    previous, count = FIRST_LINK, 0
    for row in work.connection.execute(sa.select(access).order_by(access.c.seq)):
        count += 1
        said = [row.seq, row.at, row.user, row.deed, row.entity, row.record, row.detail]
        if row.seq != count or _link(previous, said) != row.sha256:
            raise AccessLogBroken(seq=count)
        previous = row.sha256
    return count

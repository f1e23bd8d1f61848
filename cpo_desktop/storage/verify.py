"""Whether a store is sound: the file, the chain of the change log, and the records it leads to."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from cpo_desktop.domain.changes import Operation, default_of, from_json
from cpo_desktop.domain.fields import Record, fields_of
from cpo_desktop.domain.registry import BY_NAME, RECORDS
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.storage.change_log import Entry, entries, verify_chain
from cpo_desktop.storage.database import Reading, record_from
from cpo_desktop.storage.dialect import integrity_problems
from cpo_desktop.storage.tables import stored


class FileDamaged(UserFacingError):
    """The database file is not whole."""

    sentence = mark("The data file is damaged ({detail}). Restore the last backup.")


class RecordAltered(UserFacingError):
    """A record does not hold what the change log says it should."""

    sentence = mark(
        "The record {entity} {record} is not what the change log leads to. "
        "Somebody changed the data file outside this program. Restore a backup from before."
    )


@dataclass(frozen=True, slots=True)
class Soundness:
    """How much was looked at; all of it sound."""

    records: int
    changes: int


State = dict[tuple[str, str], dict[str, object]]


def verify(work: Reading) -> Soundness:
    """Look at everything; FileDamaged, ChainBroken or RecordAltered names the first fault."""
    faults = integrity_problems(work.connection)
    if faults:
        raise FileDamaged(detail=faults[0])
    changes = verify_chain(work.connection)
    expected = replay(entries(work.connection))
    for kind in RECORDS:
        _compare(work, kind, expected)
    for entity, record in expected:
        raise RecordAltered(entity=entity, record=record[:8])
    return Soundness(_count(work), changes)


def replay(log: Iterator[Entry]) -> State:
    """What every record holds after these changes; deleted ones have `deleted` set."""
    state: State = {}
    for entry in log:
        held = state.setdefault((entry.entity, entry.record), {"deleted": False})
        if entry.operation in (Operation.DELETE, Operation.RESTORE):
            held["deleted"] = entry.operation is Operation.DELETE
        held.update(entry.values()[1])
    return state


def _compare(work: Reading, kind: type[Record], expected: State) -> None:
    entity = kind.entity.name
    for row in work.connection.execute(sa.select(stored[kind])).mappings():
        held = expected.pop((entity, row["id"]), None)
        if held is None or not _agrees(kind, row, held):
            raise RecordAltered(entity=entity, record=row["id"][:8])


def _agrees(kind: type[Record], row: sa.RowMapping, held: dict[str, Any]) -> bool:
    if row["deleted"] != held["deleted"]:
        return False
    record = record_from(kind, row)
    if any(row[name] != getattr(record, name) for name in kind.entity.derived):
        return False
    return all(
        row[field.name]
        == (from_json(field, held[field.name]) if field.name in held else default_of(field))
        for field in fields_of(kind)
    )


def _count(work: Reading) -> int:
    counts = (sa.select(sa.func.count()).select_from(stored[kind]) for kind in BY_NAME.values())
    return sum(work.connection.scalar(query) or 0 for query in counts)

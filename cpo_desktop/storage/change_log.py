"""The append-only, hash-chained log of every change: history, undo, audit and exchange stand on it.

Each node's changes form a chain of their own: a change's hash covers the one before it, who and
when, and the SHA-256 of its payload (the values before and after, with a random salt). So the
values of one change can be erased where the law asks for it, and the chain still verifies.
"""

import hashlib
import json
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import sqlalchemy as sa

from cpo_desktop.domain.changes import FIRST_STAMP, Change, Operation, Stamp, tick, to_json
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.storage.tables import change as change_table
from cpo_desktop.storage.tables import node as node_table

FIRST_LINK: Final = "0" * 64


class ChainBroken(UserFacingError):
    """The change log was altered from outside; `node` and `seq` name the first bad entry."""

    sentence = mark(
        "The change log is broken at entry {seq} of device {node}: the entry was changed outside "
        "this program. Restore a backup from before."
    )


class EntryMissing(ChainBroken):
    """An entry was taken out of the change log."""

    sentence = mark(
        "The change log is broken at entry {seq} of device {node}: an entry is missing, removed "
        "outside this program. Restore a backup from before."
    )


class ValuesChanged(ChainBroken):
    """The values that an entry keeps were altered."""

    sentence = mark(
        "The change log is broken at entry {seq} of device {node}: its values were changed outside "
        "this program. Restore a backup from before."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One logged change; `payload` is None once its values were erased."""

    node: str
    seq: int
    first_seq: int
    stamp: Stamp
    user: str = field(repr=False)
    entity: str
    record: str
    operation: Operation
    undoes: int | None
    seen: str
    payload: str | None = field(repr=False)
    payload_sha256: str
    sha256: str

    def values(self) -> tuple[dict[str, object], dict[str, object]]:
        """The fields before and after, as JSON values; empty when erased."""
        held = json.loads(self.payload) if self.payload else {}
        return held.get("before", {}), held.get("after", {})


def _canonical(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def link(previous: str, row: Mapping[Any, Any]) -> str:
    """The hash of an entry: over the one before it and everything it says but the values."""
    said = [row[name] for name in _COVERED]
    return _sha256(_canonical([previous, *said]))


_COVERED: Final = (
    "node", "seq", "first_seq", "stamp", "user", "entity", "record", "operation", "undoes",
    "seen", "payload_sha256",
)  # fmt: skip


class LogWriter:
    """Appends one transaction's changes to this node's chain."""

    def __init__(self, connection: sa.Connection, node: str, user: str, milliseconds: int) -> None:
        last = connection.execute(
            sa.select(change_table.c.seq, change_table.c.sha256)
            .where(change_table.c.node == node)
            .order_by(change_table.c.seq.desc())
            .limit(1)
        ).first()
        self._connection = connection
        self._node = node
        self._user = user
        self._milliseconds = milliseconds
        self._seq: int = last.seq if last else 0
        self._sha256: str = last.sha256 if last else FIRST_LINK
        newest = connection.scalar(sa.select(sa.func.max(change_table.c.stamp)))
        self._stamp = Stamp(newest) if newest else FIRST_STAMP
        self._seen = self._other_nodes()
        self._rows: list[dict[str, object]] = []
        self.first_seq = self._seq + 1
        self.changes: dict[Change, None] = {}
        self.undoes: int | None = None

    def _other_nodes(self) -> str:
        """The version vector of what this node has of the others when it writes."""
        # A head at a time: to group the log would read all of it on every save.
        newest = sa.select(sa.func.max(change_table.c.seq))
        newest = newest.where(change_table.c.node == node_table.c.id)
        heads = self._connection.execute(
            sa.select(node_table.c.id, newest.scalar_subquery()).where(
                node_table.c.id != self._node
            )
        )
        return _canonical({row[0]: row[1] for row in heads if row[1]})

    def append(
        self,
        touched: Change,
        operation: Operation,
        before: Mapping[str, object],
        after: Mapping[str, object],
    ) -> None:
        """Note one change; it is written with the others by `flush`."""
        payload = _canonical(
            {
                "before": {name: to_json(value) for name, value in before.items()},
                "after": {name: to_json(value) for name, value in after.items()},
                "salt": secrets.token_hex(8),
            }
        )
        self._seq += 1
        self._stamp = tick(self._stamp, self._milliseconds, self._node)
        row: dict[str, object] = {
            "node": self._node,
            "seq": self._seq,
            "first_seq": self.first_seq,
            "stamp": self._stamp,
            "user": self._user,
            "entity": touched.entity,
            "record": touched.id,
            "operation": operation.value,
            "undoes": self.undoes,
            "seen": self._seen,
            "payload": payload,
            "payload_sha256": _sha256(payload),
        }
        self._sha256 = link(self._sha256, row)
        row["sha256"] = self._sha256
        self._rows.append(row)
        self.changes[touched] = None

    def flush(self) -> None:
        """Write what was noted."""
        if self._rows:
            self._connection.execute(sa.insert(change_table), self._rows)
            self._rows = []


def entries(connection: sa.Connection, *conditions: sa.ColumnElement[bool]) -> Iterator[Entry]:
    """Logged changes that meet the conditions, oldest first by the hybrid clock."""
    query = sa.select(change_table).where(*conditions).order_by(change_table.c.stamp)
    return _read(connection, query)


def _read(connection: sa.Connection, query: sa.Select[Any]) -> Iterator[Entry]:
    for row in connection.execute(query).mappings():
        yield Entry(
            **{**row, "operation": Operation(row["operation"]), "stamp": Stamp(row["stamp"])}
        )


def heads(connection: sa.Connection, besides: frozenset[str]) -> tuple[tuple[str, int], ...]:
    """The newest entry of each node that is not about one of these kinds of records."""
    # In order and the first: it looks at what came last, and not at the whole log.
    newest = (
        sa.select(change_table.c.seq)
        .where(change_table.c.node == node_table.c.id, change_table.c.entity.not_in(besides))
        .order_by(change_table.c.seq.desc())
        .limit(1)
    )
    query = sa.select(node_table.c.id, sa.func.coalesce(newest.scalar_subquery(), 0))
    found = connection.execute(query.order_by(node_table.c.id))
    return tuple((row[0], row[1]) for row in found)


def verify_chain(connection: sa.Connection) -> int:
    """Walk every node's chain; the number of entries, or ChainBroken naming the first bad one."""
    query = sa.select(change_table).order_by(change_table.c.node, change_table.c.seq)
    node, seq, previous, count = "", 0, FIRST_LINK, 0
    for row in connection.execute(query).mappings():
        if row["node"] != node:
            node, seq, previous = row["node"], 0, FIRST_LINK
        seq += 1
        fault = _fault(row, seq, previous)
        if fault:
            raise fault(node=node[:8], seq=seq)
        previous = row["sha256"]
        count += 1
    return count


def _fault(row: sa.RowMapping, seq: int, previous: str) -> type[ChainBroken] | None:
    if row["seq"] != seq:
        return EntryMissing
    if row["payload"] is not None and _sha256(row["payload"]) != row["payload_sha256"]:
        return ValuesChanged
    return None if link(previous, row) == row["sha256"] else ChainBroken

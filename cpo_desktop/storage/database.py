"""The encrypted store: units of work to read it and to write it.

    with database.write("officer's name") as work:
        work.put(child)

`write` is the only transaction there is: it commits as one, logs every change in the same
transaction and then tells what was touched; anything raised inside rolls all of it back.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, TypeVar

import sqlalchemy as sa
from typing_extensions import override

from cpo_desktop.domain.changes import Change, Operation, difference, from_json
from cpo_desktop.domain.fields import Record, fields_of
from cpo_desktop.domain.registry import RECORDS
from cpo_desktop.foundation.clock import Clock
from cpo_desktop.foundation.errors import NotFound
from cpo_desktop.storage import search
from cpo_desktop.storage.change_log import LogWriter
from cpo_desktop.storage.dialect import PATIENCE, encrypted_engine, known_errors
from cpo_desktop.storage.tables import change, live, node, stored

R = TypeVar("R", bound=Record)

Observer = Callable[[frozenset[Change]], None]


def record_from(kind: type[R], row: sa.RowMapping) -> R:
    """The record that a full row of its table holds."""
    names = ("id", *(field.name for field in fields_of(kind)))
    return kind(**{name: row[name] for name in names})


def owned_kinds(kind: type[Record]) -> tuple[tuple[type[Record], str], ...]:
    """Which records belong to this kind, and by which field."""
    return tuple(
        (other, field.name)
        for other in RECORDS
        for field in fields_of(other)
        if field.owned and field.links == kind.entity.name
    )


class Reading:
    """What the store holds at one moment."""

    def __init__(self, connection: sa.Connection) -> None:
        self.connection = connection

    def find(self, kind: type[R], record_id: str) -> R | None:
        """The record, or None if there is none or it is deleted."""
        table = live(kind)
        row = self.connection.execute(sa.select(table).where(table.c.id == record_id)).mappings()
        found = row.first()
        return record_from(kind, found) if found else None

    def get(self, kind: type[R], record_id: str) -> R:
        """The record; NotFound if there is none or it is deleted."""
        found = self.find(kind, record_id)
        if found is None:
            raise NotFound
        return found

    def select(self, kind: type[R], query: sa.Select[Any] | None = None) -> tuple[R, ...]:
        """All records of a kind, or those of a query over `live(kind)`, in its order."""
        rows = self.connection.execute(sa.select(live(kind)) if query is None else query)
        return tuple(record_from(kind, row) for row in rows.mappings())

    def linked(self, kind: type[R], field: str, record_id: str) -> tuple[R, ...]:
        """The records whose link field points at this one, oldest first."""
        table = live(kind)
        query = sa.select(table).where(table.c[field] == record_id).order_by(table.c.id)
        return self.select(kind, query)


class Writing(Reading):
    """One transaction. Records are valid when they come here: services check them first."""

    def __init__(self, connection: sa.Connection, log: LogWriter) -> None:
        super().__init__(connection)
        self.log = log
        self._new: dict[type[Record], list[dict[str, object]]] = {}

    @override
    def find(self, kind: type[R], record_id: str) -> R | None:
        self.flush()
        return super().find(kind, record_id)

    @override
    def select(self, kind: type[R], query: sa.Select[Any] | None = None) -> tuple[R, ...]:
        self.flush()
        return super().select(kind, query)

    def add(self, record: Record) -> None:
        """Keep a record that is new for certain; many of these are written as one."""
        _, after = difference(None, record)
        self._new.setdefault(type(record), []).append(self._row(record))
        self.log.append(_change(record), Operation.CREATE, {}, after)

    def put(self, record: Record) -> None:
        """Keep a record, new or changed; one that is as stored leaves no trace."""
        self._write_new()
        before = self._stored(type(record), record.id)
        if before is None:
            self.add(record)
            return
        old, new = difference(before, record)
        if new:
            row = self._row(record)
            written = {name: row[name] for name in (*new, *record.entity.derived)}
            self._update(type(record), record.id, written)
            self.log.append(_change(record), Operation.UPDATE, old, new)

    def delete(self, kind: type[Record], record_id: str) -> None:
        """Hide a record and all it owns; the rows stay as tombstones, the history stays."""
        self.get(kind, record_id)
        self.hide(kind, record_id)
        for other, field in owned_kinds(kind):
            for belonging in self.linked(other, field, record_id):
                self.delete(other, belonging.id)

    def keep_for_good(self) -> None:
        """Have undo pass this transaction by: what was sent out under a number stays sent out."""
        self.log.undoes = self.log.first_seq

    def hide(self, kind: type[Record], record_id: str) -> None:
        """Make one record a tombstone, whatever still points at it."""
        self.flush()
        self._update(kind, record_id, {"deleted": True})
        self.log.append(Change(kind.entity.name, record_id), Operation.DELETE, {}, {})

    def dependents(self, kind: type[Record], record_id: str) -> set[str]:
        """The ids of all records that point at this one."""
        self.flush()
        return {
            dependent.id
            for other in RECORDS
            for field in fields_of(other)
            if field.links == kind.entity.name
            for dependent in self.linked(other, field.name, record_id)
        }

    def restore(self, kind: type[Record], record_id: str) -> None:
        """Bring back a deleted record."""
        self.flush()
        self._update(kind, record_id, {"deleted": False})
        self.log.append(Change(kind.entity.name, record_id), Operation.RESTORE, {}, {})

    def overwrite(self, kind: type[R], record_id: str, raw: dict[str, object]) -> None:
        """Set the named fields from their JSON values."""
        record = self.get(kind, record_id)
        values = {
            field.name: from_json(field, raw[field.name])
            for field in fields_of(kind)
            if field.name in raw
        }
        self.put(kind(**{**_as_dict(record), **values}))

    def flush(self) -> None:
        """Write what was added."""
        self._write_new()
        self.log.flush()

    def _write_new(self) -> None:
        for kind in RECORDS if self._new else ():
            rows = self._new.pop(kind, None)
            if rows:
                self.connection.execute(sa.insert(stored[kind]), rows)

    def _stored(self, kind: type[R], record_id: str) -> R | None:
        row = self.connection.execute(_BY_ID[kind], {"record": record_id}).mappings().first()
        if row is not None and row["deleted"]:
            raise NotFound
        return record_from(kind, row) if row else None

    def _row(self, record: Record) -> dict[str, object]:
        derived = {name: getattr(record, name) for name in record.entity.derived}
        return {**_as_dict(record), **derived}

    def _update(self, kind: type[Record], record_id: str, values: dict[str, object]) -> None:
        table = stored[kind]
        self.connection.execute(sa.update(table).where(table.c.id == record_id).values(**values))


_BY_ID: Final = {
    kind: sa.select(table).where(table.c.id == sa.bindparam("record"))
    for kind, table in stored.items()
}


def _as_dict(record: Record) -> dict[str, Any]:
    names = ("id", *(field.name for field in fields_of(type(record))))
    return {name: getattr(record, name) for name in names}


def _change(record: Record) -> Change:
    return Change(record.entity.name, record.id)


class Database:
    """An open store."""

    def __init__(self, path: Path, key: bytes, *, clock: Clock) -> None:
        self.path: Final = path
        self._engine = encrypted_engine(path, key)
        self._clock = clock
        self._observers: list[Observer] = []
        self._node = ""

    @property
    def node(self) -> str:
        """The id of this installation: whose chain new changes join."""
        if not self._node:
            with self.read() as work:
                query = sa.select(node.c.id).where(node.c.here == sa.true())
                self._node = str(work.connection.execute(query).scalar_one())
        return self._node

    def subscribe(self, observer: Observer) -> Callable[[], None]:
        """Have the observer told of every commit, on the thread that commits; returns the way out."""
        self._observers.append(observer)
        return lambda: self._observers.remove(observer)

    @contextmanager
    def read(self) -> Iterator[Reading]:
        """A consistent view; nothing in it can write."""
        with known_errors(), self._engine.connect() as connection:
            yield Reading(connection)

    @contextmanager
    def write(self, user: str) -> Iterator[Writing]:
        """One transaction in this user's name; committed on leaving, rolled back on any error."""
        own = self.node
        with known_errors(), self._engine.connect() as plain:
            connection = plain.execution_options(writes=True)
            with connection.begin():
                moment = int(self._clock().timestamp() * 1000)
                work = Writing(connection, LogWriter(connection, own, user, moment))
                yield work
                work.flush()
                search.refresh(connection, work.log.changes)
        if work.log.changes:
            self._tell(work.log.changes)

    def settle(self) -> None:
        """Let undo stop here: what is in the store now is its set-up, not an officer's action."""
        newest = sa.select(sa.func.coalesce(sa.func.max(change.c.seq), 0))
        newest = newest.where(change.c.node == self.node)
        with self.scratch() as connection:
            here = sa.update(node).where(node.c.here == sa.true())
            connection.execute(here.values(settled_seq=newest.scalar_subquery()))

    @contextmanager
    def schema_change(self, *, patience: int = PATIENCE) -> Iterator[sa.Connection]:
        """A bare transaction, for migrations alone."""
        with known_errors(), self._engine.connect() as plain:
            connection = plain.execution_options(writes=True, patience=patience)
            with connection.begin():
                yield connection

    @contextmanager
    def scratch(self, *, patience: int = PATIENCE) -> Iterator[sa.Connection]:
        """A bare transaction for what is no record: drafts, and this node's name."""
        with self.schema_change(patience=patience) as connection:
            yield connection

    def raw_connection(self) -> Any:  # noqa: ANN401 - the driver has no types
        """The driver's own connection, for copying the file while it is in use."""
        return self._engine.raw_connection()

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def _tell(self, changes: Iterable[Change]) -> None:
        touched = frozenset(changes)
        for observer in tuple(self._observers):
            observer(touched)

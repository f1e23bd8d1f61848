"""What the change log tells: the history of a record, and how to take actions back."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from cpo_desktop.domain.changes import (
    Change,
    Operation,
    Revision,
    default_of,
    from_json,
    milliseconds_of,
    to_json,
)
from cpo_desktop.domain.fields import Field, Record, fields_of
from cpo_desktop.domain.registry import BY_NAME
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.storage.change_log import Entry, entries
from cpo_desktop.storage.database import Reading, Writing, owned_kinds
from cpo_desktop.storage.tables import change, node, stored


class NothingToUndo(UserFacingError):
    """No action of this PC is left to take back."""

    sentence = mark("There is nothing to undo.")


class UndoRefused(UserFacingError):
    """What the action wrote has been changed since."""

    sentence = mark("This cannot be undone: the record was changed again since. Undo that first.")


@dataclass(frozen=True, slots=True)
class Action:
    """One committed transaction of this PC: its first entry number, and what it was about."""

    first_seq: int
    subject: Change
    operation: Operation


def history(work: Reading, kind: type[Record], record_id: str) -> tuple[Revision, ...]:
    """Every revision of a record, the newest first."""
    found = entries(work.connection, change.c.record == record_id)
    return tuple(_revision(kind, entry) for entry in reversed(list(found)))


def whole_history(
    work: Reading, kind: type[Record], record_id: str, newest: int
) -> tuple[tuple[type[Record], Revision], ...]:
    """The newest revisions of a record and of all that belongs to it, what was deleted too."""
    belonging = _with_belongings(work, kind, {record_id})
    kinds = {each: belongs for belongs, ids in belonging for each in ids}
    found = list(entries(work.connection, change.c.record.in_(sorted(kinds))))
    return tuple(
        (kinds[entry.record], _revision(kinds[entry.record], entry))
        for entry in reversed(found[-newest:])
    )


def _with_belongings(
    work: Reading, kind: type[Record], ids: set[str]
) -> Iterator[tuple[type[Record], set[str]]]:
    yield kind, ids
    for other, field in owned_kinds(kind):
        table = stored[other]
        owned = set(work.connection.scalars(sa.select(table.c.id).where(table.c[field].in_(ids))))
        if owned:
            yield from _with_belongings(work, other, owned)


def _revision(kind: type[Record], entry: Entry) -> Revision:
    before, after = entry.values()
    return Revision(
        at=datetime.fromtimestamp(milliseconds_of(entry.stamp) / 1000, UTC),
        user=entry.user,
        node=entry.node,
        operation=entry.operation,
        fields=tuple(
            (field, _value(field, before), _value(field, after))
            for field in fields_of(kind)
            if field.name in before or field.name in after
        ),
    )


def _value(field: Field, values: dict[str, object]) -> object:
    return from_json(field, values.get(field.name)) if field.name in values else default_of(field)


def last_action(work: Reading) -> Action | None:
    """The newest action of this PC since its set-up that is neither undone nor itself an undo."""
    settled = sa.select(node.c.settled_seq).where(node.c.here == sa.true()).scalar_subquery()
    undone = sa.select(change.c.undoes).where(change.c.undoes.is_not(None), _here())
    query = (
        sa.select(change)
        .where(_here(), change.c.undoes.is_(None), change.c.seq == change.c.first_seq)
        .where(change.c.first_seq.not_in(undone), change.c.seq > settled)
        .order_by(change.c.seq.desc())
        .limit(1)
    )
    row = work.connection.execute(query).first()
    if row is None:
        return None
    return Action(row.first_seq, Change(row.entity, row.record), Operation(row.operation))


def undo(work: Writing, action: Action) -> None:
    """Take an action back by writing the values from before it as new changes."""
    work.log.undoes = action.first_seq
    own = list(entries(work.connection, change.c.first_seq == action.first_seq, _here()))
    together = {entry.record for entry in own}
    for entry in reversed(own):
        kind = BY_NAME[entry.entity]
        _refuse_if_changed_since(work, kind, entry, together)
        _take_back(work, kind, entry)


def _take_back(work: Writing, kind: type[Record], entry: Entry) -> None:
    before, after = entry.values()
    match entry.operation:
        case Operation.CREATE | Operation.RESTORE:
            work.hide(kind, entry.record)
        case Operation.DELETE:
            work.restore(kind, entry.record)
        case Operation.UPDATE:
            work.overwrite(kind, entry.record, {name: before.get(name) for name in after})


def _refuse_if_changed_since(
    work: Writing, kind: type[Record], entry: Entry, together: set[str]
) -> None:
    _, after = entry.values()
    current: Any = work.find(kind, entry.record)
    deleted = entry.operation is Operation.DELETE
    if (current is None) != deleted:
        raise UndoRefused
    if any(to_json(getattr(current, name)) != after[name] for name in after):
        raise UndoRefused
    made = entry.operation in (Operation.CREATE, Operation.RESTORE)
    if made and work.dependents(kind, entry.record) - together:
        raise UndoRefused


def _here() -> sa.ColumnElement[bool]:
    return change.c.node == sa.select(node.c.id).where(node.c.here == sa.true()).scalar_subquery()

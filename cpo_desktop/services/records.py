"""What is the same for every register: keep, delete, look up, take back."""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final, TypeVar

from cpo_desktop.domain.changes import Change, Operation, Revision
from cpo_desktop.domain.checks import check, missing, problems_of
from cpo_desktop.domain.fields import Field, Kind, Record, fields_of
from cpo_desktop.domain.registry import BY_NAME
from cpo_desktop.foundation.clock import Clock, local_day, local_minute, new_id
from cpo_desktop.foundation.errors import InvalidInput, Problem, UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.services.merging import laid_over
from cpo_desktop.storage import drafts, history, options, records
from cpo_desktop.storage.database import Database, Reading, Writing
from cpo_desktop.storage.history import Action, NothingToUndo
from cpo_desktop.storage.options import Option

R = TypeVar("R", bound=Record)

NEWEST: Final = 200
"""How many revisions a history shows at most."""
NUMBER_TAKEN: Final = mark("This personal number is already in the register. Check both records.")


class KeptForGood(UserFacingError):
    """A record that went out under a number is changed or deleted by nobody."""

    sentence = mark(
        "What was issued is never changed nor deleted. Issue a correction: it takes its place."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What was done, for the undo bar: to what kind of record, and what that one is called."""

    operation: Operation
    entity: str
    id: str
    title: str = field(repr=False)
    undone: bool = False


class RecordService:
    """Keeps, deletes, finds and takes back records of any kind."""

    def __init__(self, database: Database, *, clock: Clock, user: str) -> None:
        self._database = database
        self._clock = clock
        self._user = user

    def new_id(self) -> str:
        """An id for a record about to be made."""
        return new_id(self._clock())

    def today(self) -> date:
        """The day it is in Viet Nam."""
        return local_day(self._clock())

    def now(self) -> datetime:
        """The minute it is in Viet Nam, without a zone, as fields of kind MOMENT hold it."""
        return local_minute(self._clock())

    def get(self, kind: type[R], record_id: str) -> R:
        """The record; NotFound if there is none."""
        with self._database.read() as work:
            return work.get(kind, record_id)

    def owned(self, kind: type[R], owner: str, owner_id: str) -> tuple[R, ...]:
        """The records of a kind that belong to one by their field `owner`, oldest first."""
        with self._database.read() as work:
            return work.linked(kind, owner, owner_id)

    def save(self, main: Record, *others: Record, base: Iterable[Record] = ()) -> Receipt:
        """Keep all of these, or none; InvalidInput tells which fields of which need mending.

        The receipt, and undo, speak of the first. They may link to each other in any order.
        Of those given in `base` as they were opened, only what differs from that is kept:
        ChangedMeanwhile if just that was changed otherwise since.
        """
        today = self.today()
        opened = {record.id: record for record in base}
        with self._database.write(self._user) as work:
            known = work.find(type(main), main.id)
            for record in (main, *others):
                _refuse_final(type(record))
                before = opened.get(record.id)
                checked = check(laid_over(work, record, before) if before else record, today)
                _refuse_taken_number(work, checked)
                work.put(_coded(work, checked))
            operation = Operation.UPDATE if known else Operation.CREATE
            change = Change(main.entity.name, main.id)
            return _receipt(work, Action(0, change, operation))

    def delete(self, kind: type[Record], record_id: str) -> Receipt:
        """Hide a record and all that belongs to it; its history stays, and undo brings it back."""
        _refuse_final(kind)
        with self._database.write(self._user) as work:
            title = work.get(kind, record_id).title
            work.delete(kind, record_id)
        return Receipt(
            operation=Operation.DELETE, entity=kind.entity.name, id=record_id, title=title
        )

    def problems(self, record: Record) -> tuple[Problem, ...]:
        """Everything wrong or doubtful about a record, without keeping it."""
        found = problems_of(record, self.today())
        with self._database.read() as work:
            return (*found, *_taken_numbers(work, record))

    def missing(self, record: Record) -> tuple[Field, ...]:
        """The wanted fields that hold nothing yet."""
        return missing(record)

    def find(self, kind: type[Record], typed: str, limit: int = 8) -> tuple[Option, ...]:
        """Records to choose from, for what was typed so far."""
        with self._database.read() as work:
            return options.find(work, kind, typed, limit)

    def option(self, kind: type[Record], record_id: str) -> Option | None:
        """A record as it stands in a list of choices; None if it is gone."""
        with self._database.read() as work:
            return next(iter(options.options(work, kind, [record_id])), None)

    def history(self, kind: type[Record], record_id: str) -> tuple[Revision, ...]:
        """Who changed what, when, from what to what: the newest first, links as titles."""
        with self._database.read() as work:
            return tuple(_readable(work, r) for r in history.history(work, kind, record_id))

    def whole_history(
        self, kind: type[Record], record_id: str
    ) -> tuple[tuple[type[Record], Revision], ...]:
        """The history of a record and of all that belongs to it: the newest first, not without end."""
        with self._database.read() as work:
            found = history.whole_history(work, kind, record_id, NEWEST)
            return tuple((of, _readable(work, revision)) for of, revision in found)

    def undoable(self) -> Receipt | None:
        """What `undo` would take back, or None."""
        with self._database.read() as work:
            action = history.last_action(work)
            return _receipt(work, action) if action else None

    def undo(self) -> Receipt:
        """Take back the last action of this PC; NothingToUndo, or UndoRefused if it was changed since."""
        with self._database.write(self._user) as work:
            action = history.last_action(work)
            if action is None:
                raise NothingToUndo
            before = _receipt(work, action)
            history.undo(work, action)
            title = before.title or _receipt(work, action).title
        return dataclasses.replace(before, title=title, undone=True)

    def keep_draft(self, key: str, values: Mapping[str, object]) -> None:
        """Keep what was typed (JSON values) until it is saved."""
        drafts.keep(self._database, key, values, self._clock())

    def draft(self, key: str) -> dict[str, object] | None:
        """What was typed under this key and never saved, or None."""
        return drafts.find(self._database, key)

    def drop_draft(self, key: str) -> None:
        """Forget what was typed under this key."""
        drafts.drop(self._database, key)

    def drafts(self) -> tuple[str, ...]:
        """The keys that have a draft, the newest first."""
        return drafts.keys(self._database)


def _refuse_final(kind: type[Record]) -> None:
    """Such records are made by a service of their own, and stay as they are."""
    if kind.entity.final:
        raise KeptForGood


def _coded(work: Writing, record: R) -> R:
    if record.entity.code_prefix and not getattr(record, "code", ""):
        work.flush()
        given: dict[str, Any] = {"code": records.next_code(work, type(record))}
        return dataclasses.replace(record, **given)
    return record


def _refuse_taken_number(work: Writing, record: Record) -> None:
    work.flush()
    taken = _taken_numbers(work, record)
    if taken:
        raise InvalidInput(taken, record=record.id)


def _taken_numbers(work: Reading, record: Record) -> tuple[Problem, ...]:
    return tuple(
        Problem(declared.name, NUMBER_TAKEN)
        for declared in fields_of(type(record))
        if declared.kind is Kind.PERSONAL_NUMBER and declared.unique
        if (number := getattr(record, declared.name))
        if set(records.with_number(work, type(record), number)) - {record.id}
    )


def _receipt(work: Reading, action: Action) -> Receipt:
    kind = BY_NAME[action.subject.entity]
    record = work.find(kind, action.subject.id)
    return Receipt(
        operation=action.operation,
        entity=action.subject.entity,
        id=action.subject.id,
        title=record.title if record else "",
    )


def _readable(work: Reading, revision: Revision) -> Revision:
    fields = tuple(
        (declared, _titled(work, declared, before), _titled(work, declared, after))
        for declared, before, after in revision.fields
    )
    return dataclasses.replace(revision, fields=fields)


def _titled(work: Reading, declared: Field, value: object) -> object:
    if declared.kind is not Kind.LINK or value is None:
        return value
    linked = work.find(BY_NAME[declared.links], str(value))
    return linked.title if linked else "…"

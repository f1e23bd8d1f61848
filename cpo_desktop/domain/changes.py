"""What the change log speaks of: changes, their clock, and the form values take in it."""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Final, NewType

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.fields import Field, Kind, Record, fields_of

Stamp = NewType("Stamp", str)
"""A hybrid logical clock reading (Kulkarni et al. 2014) as sortable text: milliseconds, counter, node."""

MOST_PER_MILLISECOND: Final = 0xFFFF
FIRST_STAMP: Final = Stamp("000000000000-0000-")

WORDED: Final = frozenset(
    {Kind.TEXT, Kind.NOTE, Kind.PERSONAL_NUMBER, Kind.PHONE, Kind.CODE, Kind.LINK}
)
"""The kinds whose values are plain strings."""

JsonValue = None | bool | int | str | list[str]


class Operation(StrEnum):
    """What a change does to its record."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class Change:
    """A record that a commit touched; screens look at these to know whether to refresh."""

    entity: str
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One entry of a record's history: who changed what, when, from what to what."""

    at: datetime
    user: str = dataclasses.field(repr=False)
    node: str
    operation: Operation
    fields: tuple[tuple[Field, object, object], ...] = dataclasses.field(repr=False)


def tick(last: Stamp, milliseconds: int, node: str) -> Stamp:
    """The next reading of a node's clock: later than `last` even when the wall clock moved back."""
    last_wall, last_counter = int(last[:12], 16), int(last[13:17], 16)
    wall = max(milliseconds, last_wall)
    counter = last_counter + 1 if wall == last_wall else 0
    if counter > MOST_PER_MILLISECOND:
        wall, counter = wall + 1, 0
    return Stamp(f"{wall:012x}-{counter:04x}-{node}")


def milliseconds_of(stamp: Stamp) -> int:
    """The wall-clock part of a reading, in milliseconds since 1970 UTC."""
    return int(stamp[:12], 16)


def holds_sensitive(record: Record) -> bool:
    """Whether anything sensitive was entered, so that to open its form lays it bare."""
    return any(
        each.sensitive and getattr(record, each.name) != default_of(each)
        for each in fields_of(type(record))
    )


def default_of(field: Field) -> object:
    """What a field holds when nothing was entered."""
    match field.kind:
        case Kind.TEXT | Kind.NOTE | Kind.PERSONAL_NUMBER | Kind.PHONE:
            return ""
        case Kind.CODES:
            return ()
        case Kind.FLAG:
            return False
        case _:
            return None


def to_json(value: object) -> JsonValue:
    """A field's value as the change log and drafts keep it."""
    match value:
        case PartialDate():
            return value.iso()
        case datetime():
            return value.isoformat(timespec="minutes")
        case date():
            return value.isoformat()
        case Decimal():
            return str(value)
        case tuple():
            return [str(key) for key in value]
        case None | bool() | int() | str():
            return value
        case _:
            message = f"no field holds a {type(value).__name__}"
            raise TypeError(message)


_READ: Final[dict[Kind, Callable[[str], object]]] = {
    Kind.DAY: date.fromisoformat,
    Kind.MOMENT: datetime.fromisoformat,
    Kind.PARTIAL_DATE: PartialDate.parse_iso,
    Kind.DECIMAL: Decimal,
}


def from_json(field: Field, raw: object) -> object:
    """The value that `to_json` wrote for this field; ValueError if it cannot be one."""
    if raw is None:
        return default_of(field)
    match field.kind, raw:
        case ((Kind.DAY | Kind.MOMENT | Kind.PARTIAL_DATE | Kind.DECIMAL), str()):
            return _READ[field.kind](raw)
        case Kind.CODES, list():
            return tuple(str(key) for key in raw)
        case (Kind.FLAG, bool()) | (Kind.WHOLE | Kind.YEAR | Kind.MONEY, int()):
            return raw
        case _, str() if field.kind in WORDED:
            return raw
        case _:
            message = f"{field.name} cannot be a {type(raw).__name__}"
            raise ValueError(message)


def values_of(record: Record) -> dict[str, object]:
    """The declared fields of a record and what they hold."""
    return {field.name: getattr(record, field.name) for field in fields_of(type(record))}


def difference(before: Record | None, after: Record) -> tuple[dict[str, object], dict[str, object]]:
    """The fields that differ, as they were and as they are; against None, those that hold something."""
    old: dict[str, object] = {}
    new: dict[str, object] = {}
    for field in fields_of(type(after)):
        was = getattr(before, field.name) if before else default_of(field)
        now = getattr(after, field.name)
        if was != now:
            old[field.name], new[field.name] = was, now
    return old, new

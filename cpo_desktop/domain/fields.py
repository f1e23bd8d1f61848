"""How a record's fields are declared: once.

The table column, the form, the list, the history, the checks and the exchange are all derived
from these declarations (docs/architecture.md).

    full_name: str = text(mark("Full name"), required=True, personal=True)
    born: PartialDate | None = partial_date(mark("Date of birth"), personal=True)
"""

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar, Final

from cpo_desktop.foundation.errors import Problem

NAME_LENGTH: Final = 200
NOTE_LENGTH: Final = 4000


class Kind(StrEnum):
    """What a field holds; widgets, columns and checks are chosen by it."""

    TEXT = "text"
    NOTE = "note"
    CODE = "code"
    CODES = "codes"
    DAY = "day"
    MOMENT = "moment"
    PARTIAL_DATE = "partial_date"
    FLAG = "flag"
    WHOLE = "whole"
    YEAR = "year"
    MONEY = "money"
    DECIMAL = "decimal"
    LINK = "link"
    PERSONAL_NUMBER = "personal_number"
    PHONE = "phone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a record, as declared.

    `label`, `help` and `begins` are English source strings. `begins` names the section of the
    form that starts at this field. `folded` says that the section starts closed. `wanted` fields
    may come later but are listed as missing until then. A `unique` number may stand once only.
    """

    name: str = ""
    kind: Kind
    label: str
    help: str = ""
    required: bool = False
    wanted: bool = False
    personal: bool = False
    sensitive: bool = False
    codes: str = ""
    links: str = ""
    owned: bool = False
    unique: bool = False
    begins: str = ""
    folded: bool = False
    longest: int = 0
    future: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """What a kind of record is called, and what storage keeps beside its fields.

    `derived` names properties that are stored as columns of their own, so that lists can be
    sorted and narrowed by them. `code_prefix` starts the short number officers use ("TE").
    `final` ones went out under a number: they are never changed nor deleted.
    """

    name: str
    label: str
    plural: str
    derived: Mapping[str, Kind] = dataclasses.field(default_factory=dict)
    code_prefix: str = ""
    indexed: tuple[tuple[str, ...], ...] = ()
    final: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A thing the office keeps, under a UUIDv7 that is the same on every PC."""

    entity: ClassVar[Entity]

    id: str

    @property
    def title(self) -> str:
        """What the officer calls this record; personal, so never for logs."""
        return ""

    def rules(self, today: date) -> Iterator[Problem]:  # noqa: ARG002 - most have none
        """What the fields must say together, beyond what each must say alone."""
        yield from ()


_KEY: Final = "field"


def _declare(declared: Field, default: object) -> Any:  # noqa: ANN401 - a dataclass default has the field's own type
    return dataclasses.field(
        default=default,
        repr=not (declared.personal or declared.sensitive),
        metadata={_KEY: declared},
    )


def text(label: str, *, longest: int = NAME_LENGTH, **more: Any) -> Any:  # noqa: ANN401
    """A line of text; empty when nothing is known."""
    return _declare(Field(kind=Kind.TEXT, label=label, longest=longest, **more), "")


def note(label: str, *, longest: int = NOTE_LENGTH, **more: Any) -> Any:  # noqa: ANN401
    """Text of several lines; empty when nothing is known."""
    return _declare(Field(kind=Kind.NOTE, label=label, longest=longest, **more), "")


def choice(label: str, codes: str, **more: Any) -> Any:  # noqa: ANN401
    """A key of the named code list, or None."""
    return _declare(Field(kind=Kind.CODE, label=label, codes=codes, longest=40, **more), None)


def choices(label: str, codes: str, **more: Any) -> Any:  # noqa: ANN401
    """Any number of keys of the named code list, as a tuple in the list's order."""
    return _declare(Field(kind=Kind.CODES, label=label, codes=codes, longest=400, **more), ())


def day(label: str, **more: Any) -> Any:  # noqa: ANN401
    """A calendar day, or None."""
    return _declare(Field(kind=Kind.DAY, label=label, **more), None)


def moment(label: str, **more: Any) -> Any:  # noqa: ANN401
    """A day and time in Viet Nam to the minute, without a zone; or None."""
    return _declare(Field(kind=Kind.MOMENT, label=label, longest=16, **more), None)


def partial_date(label: str, **more: Any) -> Any:  # noqa: ANN401
    """A day of which the day or the month may be unknown, or None."""
    return _declare(Field(kind=Kind.PARTIAL_DATE, label=label, longest=11, **more), None)


def flag(label: str, **more: Any) -> Any:  # noqa: ANN401
    """Yes or no; no unless said."""
    return _declare(Field(kind=Kind.FLAG, label=label, **more), default=False)


def whole(label: str, **more: Any) -> Any:  # noqa: ANN401
    """A whole number from 0 up, or None."""
    return _declare(Field(kind=Kind.WHOLE, label=label, **more), None)


def year(label: str, **more: Any) -> Any:  # noqa: ANN401
    """A calendar year, or None."""
    return _declare(Field(kind=Kind.YEAR, label=label, **more), None)


def money(label: str, **more: Any) -> Any:  # noqa: ANN401
    """An amount in đồng, without decimals, or None."""
    return _declare(Field(kind=Kind.MONEY, label=label, **more), None)


def decimal(label: str, **more: Any) -> Any:  # noqa: ANN401
    """A number of at least 0 with at most two decimals, as of percent; or None."""
    return _declare(Field(kind=Kind.DECIMAL, label=label, longest=20, **more), None)


def link(label: str, links: str, **more: Any) -> Any:  # noqa: ANN401
    """The id of a record of the named entity, or None.

    `owned` says that this record is part of the other one and is deleted with it.
    """
    return _declare(Field(kind=Kind.LINK, label=label, links=links, longest=36, **more), None)


def personal_number(label: str, **more: Any) -> Any:  # noqa: ANN401
    """Twelve digits of a số định danh cá nhân; kept as text for its leading zeros."""
    declared = Field(kind=Kind.PERSONAL_NUMBER, label=label, longest=12, personal=True, **more)
    return _declare(declared, "")


def phone(label: str, **more: Any) -> Any:  # noqa: ANN401
    """A telephone number as typed; empty when unknown."""
    return _declare(Field(kind=Kind.PHONE, label=label, longest=20, personal=True, **more), "")


_FIELDS: Final[dict[type[Record], tuple[Field, ...]]] = {}


def fields_of(record: type[Record]) -> tuple[Field, ...]:
    """Every declared field of a record, in order of declaration; `id` is none of them."""
    if record not in _FIELDS:
        _FIELDS[record] = tuple(
            dataclasses.replace(f.metadata[_KEY], name=f.name)
            for f in dataclasses.fields(record)
            if _KEY in f.metadata
        )
    return _FIELDS[record]


def fields_by_name(record: type[Record]) -> dict[str, Field]:
    """Every declared field of a record under its name."""
    return {declared.name: declared for declared in fields_of(record)}


def field_of(record: type[Record], name: str) -> Field:
    """The declared field of this name; KeyError if there is none."""
    return fields_by_name(record)[name]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of a form and the fields under it."""

    heading: str
    folded: bool
    fields: tuple[Field, ...]


def sections_of(record: type[Record]) -> tuple[Section, ...]:
    """The form of a record: its fields under the headings they begin, hidden ones left out."""
    grouped: list[tuple[str, bool, list[Field]]] = []
    for declared in fields_of(record):
        if declared.begins or not grouped:
            grouped.append((declared.begins, declared.folded, []))
        if not declared.hidden:
            grouped[-1][2].append(declared)
    return tuple(
        Section(heading, folded, tuple(inside)) for heading, folded, inside in grouped if inside
    )

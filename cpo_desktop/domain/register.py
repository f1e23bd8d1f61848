"""How the records of a kind are listed: what is particular about a register, beyond its fields.

A register's list, filters, totals, page, due work and search are made from these few lines and the
fields that they name (docs/decisions/0005-registers-are-declared.md).

    TRAININGS = Register(
        kind=Training,
        icon="chalkboard-teacher",
        hint=mark("Who was trained in what, for how long."),
        day="held_on",
        columns=(Shows("title", below="trainer", stretch=True), Shows("people", width=10)),
        filters=("topic",),
        totals=("people", "cost"),
    )
"""

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Final

from cpo_desktop.domain.fields import Field, Kind, Record, field_of, fields_of
from cpo_desktop.foundation.words import mark

TODAY: Final = "today"
"""In `usual`: the day it is."""
THIS_YEAR: Final = "this_year"
"""In `usual`: the year it is."""


@dataclass(frozen=True, slots=True)
class Added:
    """Amounts that add up to a sum: those of the records whose link `names` the register's record.

    Without an amount the records themselves are counted.
    """

    kind: type[Record]
    names: str
    amount: str = ""


@dataclass(frozen=True, slots=True)
class Sum:
    """A number that is stored nowhere: what other records add up to. `label` is a source string.

    `of` is the field of the amount that it uses up: what is left of it is told, too.
    """

    key: str
    label: str
    added: tuple[Added, ...]
    of: str = ""

    @property
    def is_money(self) -> bool:
        """Whether it is an amount in đồng; else it is a number of records."""
        return any(each.amount for each in self.added)


NEXT_DUE: Final = "next_due"
"""As the key of a column: the next day on which something of the record is due."""


@dataclass(frozen=True, slots=True)
class Shows:
    """One column of a list: a field, a sum or `NEXT_DUE`, and perhaps a field on a second line.

    `width` is in steps of 8 pixels; `stretch` takes what width is left.
    """

    key: str
    below: str = ""
    width: int = 16
    stretch: bool = False


@dataclass(frozen=True, slots=True)
class Due:
    """A day by which something has to be done, as long as the field `done` holds nothing.

    `kind` is the register's own record or one of its parts. `what` and `rule` are source strings:
    what to do, and where the day comes from. `about` is the field that says of which part of many.
    Where it comes `again`, only a day of doing on or after the due day counts. `unless` names a field
    and the codes in it with which nothing is to be done any more. What else holds of what is done
    stands in `also`, as its state.
    """

    kind: type[Record]
    on: str
    done: str
    what: str
    rule: str
    about: str = ""
    again: bool = False
    unless: tuple[str, tuple[str, ...]] = ("", ())
    also: Mapping[str, str] = dataclasses.field(default_factory=dict)

    def waits(self, record: Record) -> bool:
        """Whether this is still to be done for the record, its register's state apart."""
        on, done = getattr(record, self.on), getattr(record, self.done)
        field, over = self.unless
        if on is None or (field and getattr(record, field) in over):
            return False
        return done is None or (self.again and done < on)


@dataclass(frozen=True, slots=True)
class Part:
    """Records that belong to one of the register, under their link field `owner`.

    An entry on the page shows `words`, with `above` over and `below` under them: names of fields, of
    which those that hold something are joined; sensitive ones are covered until they are asked for.
    """

    kind: type[Record]
    owner: str
    hint: str
    words: tuple[str, ...]
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    usual: Mapping[str, Any] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, eq=False)
class Register:
    """A kind of record as the office lists it.

    `day` is the field that orders the list, the last first, and by whose year it can be narrowed;
    without one the list is by name. `totals` are fields and sums added up under the list.
    `found_by` are the texts that a search finds besides the code. `closed_by` is the field that, once
    it holds something, says that nothing is left to do; `open_words` (a source string) is what those
    are called that are not. What is not `by_year` runs over many. `usual` fills in a new record. A
    `guarded` one is logged when it is opened.
    """

    kind: type[Record]
    icon: str
    hint: str
    columns: tuple[Shows, ...]
    day: str = ""
    filters: tuple[str, ...] = ()
    totals: tuple[str, ...] = ()
    sums: tuple[Sum, ...] = ()
    parts: tuple[Part, ...] = ()
    dues: tuple[Due, ...] = ()
    found_by: tuple[str, ...] = ()
    closed_by: str = ""
    open_words: str = mark("Still open {n}")
    by_year: bool = True
    usual: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    guarded: bool = False

    @property
    def name(self) -> str:
        """The key of the register: the name of its kind of record."""
        return self.kind.entity.name

    @property
    def list_key(self) -> str:
        """The key of the screen that lists it."""
        return f"{self.name}_list"

    def field(self, name: str) -> Field:
        """The field of this name."""
        return field_of(self.kind, name)

    def holds_several(self, name: str) -> bool:
        """Whether the field of this name holds several codes."""
        return self.field(name).kind is Kind.CODES

    def sum(self, key: str) -> Sum | None:
        """The sum of this key; None for a field."""
        return next((each for each in self.sums if each.key == key), None)

    @cached_property
    def linked(self) -> tuple[Field, ...]:
        """The links whose titles the list needs."""
        shown = {name for column in self.columns for name in (column.key, column.below)}
        return tuple(
            each for each in fields_of(self.kind) if each.kind is Kind.LINK and each.name in shown
        )

    @cached_property
    def concerning(self) -> frozenset[str]:
        """The kinds of record whose change can change what is shown of the register."""
        kinds = {self.kind, *(part.kind for part in self.parts)}
        kinds |= {added.kind for each in self.sums for added in each.added}
        named = {kind.entity.name for kind in kinds}
        return frozenset(named | {declared.links for declared in self.linked})

    def new(self, record_id: str, today: date, **given: object) -> Record:
        """A new record, filled in with what is usual and then with what is given."""
        return self.kind(id=record_id, **(filled(self.usual, today) | given))

    def due(self, kind: type[Record]) -> Iterator[Due]:
        """What falls due of this kind: the register's own or that of a part."""
        return (each for each in self.dues if each.kind is kind)

    def owner_of(self, kind: type[Record]) -> str:
        """The link field by which a part of this kind names the register's record."""
        return next(part.owner for part in self.parts if part.kind is kind)


def filled(usual: Mapping[str, Any], today: date) -> dict[str, Any]:
    """These values, with the day or the year where they name it."""
    named = {TODAY: today, THIS_YEAR: today.year}
    return {
        name: named.get(value, value) if isinstance(value, str) else value
        for name, value in usual.items()
    }

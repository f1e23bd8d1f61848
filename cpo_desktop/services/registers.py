"""The registers that are made from their declarations: their lists, and one record with its parts."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.fields import Kind, Record, fields_of
from cpo_desktop.domain.register import Part, Register
from cpo_desktop.domain.registry import BY_NAME
from cpo_desktop.foundation.clock import Clock, local_day
from cpo_desktop.storage import access, registers
from cpo_desktop.storage.access import Deed
from cpo_desktop.storage.database import Database, Reading
from cpo_desktop.storage.paging import Cursor, Page
from cpo_desktop.storage.registers import AddedRecord, RegisterFilter, RegisterRow
from cpo_desktop.wording import labels

__all__ = [
    "ALL",
    "AddedRecord",
    "Cursor",
    "Listing",
    "Page",
    "RegisterFile",
    "RegisterFilter",
    "RegisterRow",
    "RegisterService",
    "Tallies",
]

ALL: Final = RegisterFilter()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tallies:
    """How many records a filter leaves, whatever it says of being open or overdue."""

    all: int
    open: int
    overdue: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What stands around a list: how many there are, what narrows it, what it adds up to.

    `facets` gives for each filter the values that occur with their words and how often.
    """

    tallies: Tallies
    count: int
    years: tuple[int, ...]
    facets: Mapping[str, tuple[tuple[str, str, int], ...]]
    totals: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterFile:
    """A record with what belongs to it, its sums with what adds to them, and the titles of links."""

    record: Record = field(repr=False)
    parts: Mapping[type[Record], tuple[Record, ...]] = field(repr=False)
    sums: Mapping[str, int]
    added: Mapping[str, tuple[AddedRecord, ...]] = field(repr=False)
    titles: Mapping[str, str] = field(repr=False)


class RegisterService:
    """Looks records of any register up; they are kept through `RecordService`."""

    def __init__(self, database: Database, *, clock: Clock, user: str) -> None:
        self._database = database
        self._clock = clock
        self._user = user

    def page(
        self,
        register: Register,
        wanted: RegisterFilter = ALL,
        *,
        after: Cursor | None = None,
        limit: int = 100,
    ) -> Page[RegisterRow]:
        """The records of a filter: the last first, or by name where the register has no day."""
        with self._database.read() as work:
            return registers.page(work, register, wanted, after=after, limit=limit)

    def listing(self, register: Register, wanted: RegisterFilter = ALL) -> Listing:
        """What stands around the list of a filter."""
        with self._database.read() as work:
            facets = registers.facets(work, register, wanted)
            return Listing(
                tallies=self._tallies(work, register, wanted),
                count=registers.count(work, register, wanted),
                years=registers.years(work, register),
                facets={
                    name: _worded(work, register, name, found) for name, found in facets.items()
                },
                totals=registers.totals(work, register, wanted),
            )

    def tallies(self, register: Register, wanted: RegisterFilter = ALL) -> Tallies:
        """How many records a filter leaves, whatever it says of being open or overdue."""
        with self._database.read() as work:
            return self._tallies(work, register, wanted)

    def file(self, register: Register, record_id: str) -> RegisterFile:
        """All about one record; NotFound if there is none."""
        with self._database.read() as work:
            record = work.get(register.kind, record_id)
            parts = {
                part.kind: ordered(part, registers.parts_of(work, part, record_id))
                for part in register.parts
            }
            return RegisterFile(
                record=record,
                parts=parts,
                sums=registers.sums_of(work, register, record_id),
                added={
                    each.key: tuple(registers.added_to(work, register, each, record_id))
                    for each in register.sums
                },
                titles=_titles(work, (record, *(each for some in parts.values() for each in some))),
            )

    def opened(self, register: Register, record_id: str) -> None:
        """Log that somebody looked at a record, where the register is guarded."""
        if register.guarded:
            about = (register.name, record_id, "")
            access.note(self._database, self._user, self._clock(), Deed.VIEW, about)

    def revealed(self, register: Register, record_id: str, field_name: str) -> None:
        """Log that somebody uncovered a sensitive field."""
        about = (register.name, record_id, field_name)
        access.note(self._database, self._user, self._clock(), Deed.REVEAL, about)

    def today(self) -> date:
        """The day it is in Viet Nam."""
        return local_day(self._clock())

    def _tallies(self, work: Reading, register: Register, wanted: RegisterFilter) -> Tallies:
        whole = replace(wanted, open_only=False, overdue_by=None)
        return Tallies(
            all=registers.count(work, register, whole),
            open=registers.count(work, register, replace(whole, open_only=True)),
            overdue=registers.count(work, register, replace(whole, overdue_by=self.today())),
        )


def ordered(part: Part, records: tuple[Record, ...]) -> tuple[Record, ...]:
    """By the first field shown above them, the last first where that is a day; else as entered.

    Where that day is not known, the next day above tells the place.
    """
    kinds = {declared.name: declared.kind for declared in fields_of(part.kind)}
    dated = [kinds[name] in (Kind.DAY, Kind.YEAR) for name in part.above]
    if not any(dated[:1]):
        return records
    days = [name for name, is_day in zip(part.above, dated, strict=True) if is_day]

    def place(record: Record) -> str:
        return str(next(filter(None, (getattr(record, name) for name in days)), ""))

    return tuple(sorted(records, key=place, reverse=True))


def _worded(
    work: Reading, register: Register, name: str, found: tuple[tuple[str, int], ...]
) -> tuple[tuple[str, str, int], ...]:
    """The values of a filter in the order of their code list, links by title."""
    declared = register.field(name)
    if declared.kind is Kind.LINK:
        called = registers.titles(work, BY_NAME[declared.links], (value for value, _ in found))
        named = [(value, called.get(value, ""), number) for value, number in found]
        return tuple(sorted(named, key=lambda each: each[1]))
    codes = code_list(declared.codes)
    places = {code.key: place for place, code in enumerate(codes.entries)}
    ordered_ = sorted(found, key=lambda each: places.get(each[0], len(places)))
    return tuple(
        (value, labels.code_short(declared.codes, value), number) for value, number in ordered_
    )


def _titles(work: Reading, records: tuple[Record, ...]) -> dict[str, str]:
    wanted: dict[str, set[str]] = {}
    for record in records:
        for declared in fields_of(type(record)):
            value = getattr(record, declared.name)
            if declared.kind is Kind.LINK and value and not declared.hidden:
                wanted.setdefault(declared.links, set()).add(value)
    return {
        record_id: title
        for entity, ids in wanted.items()
        for record_id, title in registers.titles(work, BY_NAME[entity], ids).items()
    }

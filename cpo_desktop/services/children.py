"""The register of children: lists, one child's file, and who may be in it already."""

from dataclasses import dataclass
from datetime import date
from typing import Final, TypeVar

from rapidfuzz import fuzz

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.marriage import Marriage, Party
from cpo_desktop.domain.measure import Measure
from cpo_desktop.domain.person import Person
from cpo_desktop.domain.unit import Unit
from cpo_desktop.foundation.clock import Clock, local_day
from cpo_desktop.foundation.text import fold, words
from cpo_desktop.storage import children
from cpo_desktop.storage.child_rows import ChildRow, rows_of
from cpo_desktop.storage.children import ChildFilter, Cursor, Facets, Order, Page, Slice
from cpo_desktop.storage.database import Database, Reading

__all__ = [
    "ChildFile",
    "ChildFilter",
    "ChildRow",
    "ChildService",
    "Cursor",
    "Facets",
    "Order",
    "Page",
    "Slice",
]

R = TypeVar("R", bound=Record)

ALIKE: Final = 88
"""How alike two folded names must be, of 100, to ask whether they are one child's."""
_NAMESAKES: Final = 2000
_COMPARED: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildFile:
    """A child with everything around it."""

    child: Child
    village: Unit | None
    household: Household | None
    father: Person | None
    mother: Person | None
    carer: Person | None
    siblings: tuple[Child, ...]
    circumstances: tuple[Circumstance, ...]
    risks: tuple[Risk, ...]
    measures: tuple[Measure, ...]
    marriages: tuple[Marriage, ...]


class ChildService:
    """Reads the register of children."""

    def __init__(self, database: Database, *, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def page(self, wanted: ChildFilter, part: Slice) -> Page:
        """One part of the filtered list."""
        with self._database.read() as work:
            return children.page(work, wanted, self._today(), part)

    def count(self, wanted: ChildFilter) -> int:
        """How many children the filter shows; for a job, it looks at all of them."""
        with self._database.read() as work:
            return children.count(work, wanted, self._today())

    def facets(self, wanted: ChildFilter) -> Facets:
        """What each choice of the filter would show; for a job, it looks at all of them."""
        with self._database.read() as work:
            return children.facets(work, wanted, self._today())

    def file(self, child_id: str) -> ChildFile:
        """A child with everything around it; NotFound if there is none."""
        with self._database.read() as work:
            child = work.get(Child, child_id)
            return ChildFile(
                child=child,
                village=_linked(work, Unit, child.village),
                household=_linked(work, Household, child.household),
                father=_linked(work, Person, child.father),
                mother=_linked(work, Person, child.mother),
                carer=_linked(work, Person, child.carer),
                siblings=_siblings(work, child),
                circumstances=work.linked(Circumstance, "child", child_id),
                risks=work.linked(Risk, "child", child_id),
                measures=work.linked(Measure, "child", child_id),
                marriages=_marriages(work, child_id),
            )

    def likely_duplicates(
        self, name: str, born: PartialDate | None, carer: str = "", besides: str | None = None
    ) -> tuple[ChildRow, ...]:
        """Children who may be the one being entered: alike in name and birth, or name and carer."""
        typed = words(name)
        if not typed:
            return ()
        with self._database.read() as work:
            # A birth date may be mistyped: with a carer to compare, every namesake is looked at.
            near = children.namesakes(work, typed[-1], None if carer else born, _NAMESAKES)
            alike = [
                child_id
                for child_id, other, _ in near
                if child_id != besides and fuzz.ratio(fold(name), fold(other)) >= ALIKE
            ]
            rows = rows_of(work, alike[:_COMPARED], self._today())
        found = [row for row in rows if _same_carer(row, carer) or _may_be(born, row.born)]
        return tuple(sorted(found, key=lambda row: not _same_carer(row, carer))[:3])

    def _today(self) -> date:
        return local_day(self._clock())


def _linked(work: Reading, kind: type[R], record_id: str | None) -> R | None:
    return work.find(kind, record_id) if record_id else None


def _siblings(work: Reading, child: Child) -> tuple[Child, ...]:
    """Other children of the same mother, father or household."""
    found: dict[str, Child] = {}
    for link in ("mother", "father", "household"):
        if target := getattr(child, link):
            found.update((other.id, other) for other in work.linked(Child, link, target))
    found.pop(child.id, None)
    return tuple(sorted(found.values(), key=lambda other: other.born_from or date.max))


def _marriages(work: Reading, child_id: str) -> tuple[Marriage, ...]:
    parties = work.linked(Party, "child", child_id)
    return tuple(work.get(Marriage, party.marriage) for party in parties if party.marriage)


def _same_carer(row: ChildRow, carer: str) -> bool:
    return bool(carer) and fold(row.carer) == fold(carer)


def _may_be(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Whether two partial dates may be the same day."""
    if one is None or other is None:
        return True
    if one.estimated or other.estimated:
        return abs(one.year - other.year) <= 1
    return one.earliest() <= other.latest() and other.earliest() <= one.latest()

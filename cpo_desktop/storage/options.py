"""Records as somebody picks them: an id, a title, and a hint that tells two of a name apart."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import sqlalchemy as sa

from cpo_desktop.domain.case import Case
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.fields import Kind, Record, fields_by_name
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.marriage import Marriage
from cpo_desktop.domain.measure import Measure
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.person import Person
from cpo_desktop.domain.register import Register
from cpo_desktop.domain.registers import BY_KIND
from cpo_desktop.domain.unit import Unit
from cpo_desktop.foundation.text import fold
from cpo_desktop.storage import search
from cpo_desktop.storage.database import Reading
from cpo_desktop.storage.tables import live
from cpo_desktop.wording import labels


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A record to choose."""

    entity: str
    id: str
    title: str = field(repr=False)
    hint: str = field(repr=False)
    code: str = ""


def _children() -> sa.Select[Any]:
    child, village = live(Child), live(Unit).alias("village")
    year = sa.func.substr(sa.cast(child.c.born, sa.String), 1, 4)
    return sa.select(
        child.c.id, child.c.full_name, year, village.c.name, child.c.code
    ).outerjoin_from(child, village, village.c.id == child.c.village)


def _persons() -> sa.Select[Any]:
    person = live(Person)
    year = sa.func.substr(sa.cast(person.c.born, sa.String), 1, 4)
    return sa.select(person.c.id, person.c.full_name, year, person.c.telephone)


def _households() -> sa.Select[Any]:
    household, village = live(Household), live(Unit).alias("village")
    return sa.select(
        household.c.id, household.c.head, village.c.name, household.c.code
    ).outerjoin_from(household, village, village.c.id == household.c.village)


def _marriages() -> sa.Select[Any]:
    marriage, village = live(Marriage), live(Unit).alias("village")
    return sa.select(marriage.c.id, marriage.c.code, village.c.name).outerjoin_from(
        marriage, village, village.c.id == marriage.c.village
    )


def _measures() -> sa.Select[Any]:
    measure = live(Measure)
    return sa.select(measure.c.id, measure.c.code)


def _cases() -> sa.Select[Any]:
    case = live(Case)
    return sa.select(case.c.id, case.c.code)


def _notices() -> sa.Select[Any]:
    notice = live(Notice)
    return sa.select(notice.c.id, notice.c.code)


def _units() -> sa.Select[Any]:
    unit = live(Unit)
    return sa.select(unit.c.id, unit.c.name)


_BY_KIND: Final[dict[type[Record], Callable[[], sa.Select[Any]]]] = {
    Child: _children,
    Person: _persons,
    Household: _households,
    Marriage: _marriages,
    Measure: _measures,
    Case: _cases,
    Notice: _notices,
    Unit: _units,
}


def options(work: Reading, kind: type[Record], ids: Sequence[str]) -> tuple[Option, ...]:
    """These records as options, in the order asked for; those that are gone are left out."""
    if kind not in _BY_KIND:
        return _of_register(work, BY_KIND[kind], ids)
    query = _BY_KIND[kind]()
    found = {
        row[0]: Option(
            entity=kind.entity.name,
            id=row[0],
            title=row[1],
            hint=" · ".join(str(part) for part in row[2:] if part),
        )
        for row in work.connection.execute(query.where(live(kind).c.id.in_(ids)))
    }
    return tuple(found[record_id] for record_id in ids if record_id in found)


def _of_register(work: Reading, register: Register, ids: Sequence[str]) -> tuple[Option, ...]:
    table = live(register.kind)
    records = work.select(register.kind, sa.select(table).where(table.c.id.in_(ids)))
    found = {
        record.id: Option(
            entity=register.name,
            id=record.id,
            title=record.title,
            hint=" · ".join(_hints(register, record)),
        )
        for record in records
    }
    return tuple(found[record_id] for record_id in ids if record_id in found)


def _hints(register: Register, record: Record) -> Iterator[str]:
    """The code and what a list shows in a word or a day: enough to tell two of a title apart.

    Of what is guarded nothing is told but the code, as of a case.
    """
    if register.guarded:
        return
    code = getattr(record, "code", "")
    if code and code not in record.title:
        yield code
    for column in register.columns:
        declared = fields_by_name(register.kind).get(column.key)
        value = getattr(record, column.key, None)
        if declared and value and declared.kind in (Kind.DAY, Kind.CODE):
            yield labels.value_text(declared, value)


def find(work: Reading, kind: type[Record], typed: str, limit: int) -> tuple[Option, ...]:
    """Records whose words begin with the typed ones; when nothing is typed, the first by name.

    What has no name comes newest first.
    """
    if kind is Unit:
        return _villages(work, typed, limit)
    if typed.strip():
        hits = search.find(work.connection, typed, limit, kind.entity.name)
        return options(work, kind, [record_id for _, record_id in hits])
    table = live(kind)
    if "name_key" not in table.c:
        newest = sa.select(table.c.id).order_by(table.c.id.desc()).limit(limit)
        return options(work, kind, list(work.connection.scalars(newest)))
    first = sa.select(table.c.id).order_by(table.c.name_key, table.c.id).limit(limit)
    return options(work, kind, list(work.connection.scalars(first)))


def _villages(work: Reading, typed: str, limit: int) -> tuple[Option, ...]:
    """The villages that exist today; there are few, so they are compared here."""
    unit = live(Unit)
    query = (
        sa.select(unit.c.id, unit.c.name)
        .where(unit.c.level == "village", unit.c.valid_to.is_(None))
        .order_by(unit.c.position, unit.c.name)
    )
    wanted = fold(typed)
    found = [row.id for row in work.connection.execute(query) if wanted in fold(row.name)]
    return options(work, Unit, found[:limit])

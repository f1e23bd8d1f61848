"""The full-text index: every name, number, code and village, without accents, in any word order."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial
from typing import Any, Final

import sqlalchemy as sa

from cpo_desktop.domain.case import Case
from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.fields import Field, Kind, Record
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.marriage import Marriage, Party
from cpo_desktop.domain.measure import Measure
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.person import Person
from cpo_desktop.domain.register import Register
from cpo_desktop.domain.registers import REGISTERS
from cpo_desktop.domain.unit import Unit
from cpo_desktop.foundation.text import words
from cpo_desktop.storage.dialect import SEARCH_INDEX, contains_all, search_index
from cpo_desktop.storage.tables import live, search_entry

_AT_ONCE: Final = 500


# Cached: to put such a query together costs more than to run it.
@cache
def _child_texts() -> sa.Select[Any]:
    child, village = live(Child), live(Unit).alias("village")
    household = live(Household).alias("household")
    carer, father, mother = (live(Person).alias(n) for n in ("carer", "father", "mother"))
    texts = (
        child.c.full_name, child.c.usual_name, child.c.number, child.c.code, village.c.name,
        carer.c.full_name, father.c.full_name, mother.c.full_name, household.c.head,
    )  # fmt: skip
    source = (
        child.outerjoin(village, village.c.id == child.c.village)
        .outerjoin(household, household.c.id == child.c.household)
        .outerjoin(carer, carer.c.id == child.c.carer)
        .outerjoin(father, father.c.id == child.c.father)
        .outerjoin(mother, mother.c.id == child.c.mother)
    )
    return sa.select(child.c.id, child.c.name_key, *texts).select_from(source)


@cache
def _person_texts() -> sa.Select[Any]:
    person = live(Person)
    return sa.select(
        person.c.id, sa.null(), person.c.full_name, person.c.number, person.c.telephone
    )


@cache
def _household_texts() -> sa.Select[Any]:
    household, village = live(Household), live(Unit).alias("village")
    source = household.outerjoin(village, village.c.id == household.c.village)
    texts = (household.c.head, household.c.code, village.c.name)
    return sa.select(household.c.id, sa.null(), *texts).select_from(source)


@cache
def _marriage_texts() -> sa.Select[Any]:
    marriage, village = live(Marriage), live(Unit).alias("village")
    male, female = live(Party).alias("male"), live(Party).alias("female")
    source = (
        marriage.outerjoin(village, village.c.id == marriage.c.village)
        .outerjoin(male, sa.and_(male.c.marriage == marriage.c.id, male.c.sex == "male"))
        .outerjoin(female, sa.and_(female.c.marriage == marriage.c.id, female.c.sex == "female"))
    )
    texts = (marriage.c.code, village.c.name, male.c.full_name, female.c.full_name)
    return sa.select(marriage.c.id, sa.null(), *texts).select_from(source)


@cache
def _measure_texts() -> sa.Select[Any]:
    measure = live(Measure)
    return sa.select(measure.c.id, sa.null(), measure.c.code)


# Of a case and a notice the code alone is found: neither who nor what it is about.
@cache
def _case_texts() -> sa.Select[Any]:
    case = live(Case)
    return sa.select(case.c.id, sa.null(), case.c.code)


@cache
def _notice_texts() -> sa.Select[Any]:
    notice = live(Notice)
    return sa.select(notice.c.id, sa.null(), notice.c.code)


@cache
def _register_texts(register: Register) -> sa.Select[Any]:
    """The code, what the register says it is found by, and the village; of what is guarded the code."""
    record = live(register.kind)
    texts = [record.c.code] if register.kind.entity.code_prefix else []
    texts += [_worded(register.field(name), record.c[name]) for name in register.found_by]
    if register.guarded or "village" not in record.c:
        return sa.select(record.c.id, sa.null(), *texts)
    village = live(Unit).alias("village")
    source = record.outerjoin(village, village.c.id == record.c.village)
    return sa.select(record.c.id, sa.null(), *texts, village.c.name).select_from(source)


def _worded(declared: Field, column: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """The column as somebody would type it: a code by its words."""
    if declared.kind is not Kind.CODE:
        return sa.cast(column, sa.Text)
    known = {code.key: code.vi for code in code_list(declared.codes).entries}
    return sa.case(known, value=column)


# Each gives the record's id, its name key if it is listed by name, and the texts it is found by.
_TEXTS: Final[dict[type[Record], Callable[[], sa.Select[Any]]]] = {
    Child: _child_texts,
    Person: _person_texts,
    Household: _household_texts,
    Marriage: _marriage_texts,
    Measure: _measure_texts,
    Case: _case_texts,
    Notice: _notice_texts,
} | {
    register.kind: partial(_register_texts, register)
    for register in REGISTERS
    if register.kind is not Household  # found by more than its register says
}

# Whose words stand in whose entry: when the first changes, the second is written anew.
_CARRIED: Final[tuple[tuple[type[Record], type[Record], tuple[str, ...]], ...]] = (
    (Unit, Child, ("village",)),
    (Unit, Household, ("village",)),
    (Unit, Marriage, ("village",)),
    (Person, Child, ("carer", "father", "mother")),
    (Household, Child, ("household",)),
    *(
        (Unit, register.kind, ("village",))
        for register in REGISTERS
        if register.kind is not Household and "village" in live(register.kind).c
    ),
)


def refresh(connection: sa.Connection, changes: Iterable[Change]) -> None:
    """Write the entries of every record that these changes touch, directly or by a name they carry."""
    touched: dict[str, set[str]] = {}
    for change in changes:
        touched.setdefault(change.entity, set()).add(change.id)
    for kind, build in _TEXTS.items():
        ids = set(touched.get(kind.entity.name, ())) | _carriers(connection, kind, touched)
        for some in _batches(sorted(ids)):
            _rewrite(connection, kind, build(), some)


def _carriers(
    connection: sa.Connection, kind: type[Record], touched: Mapping[str, set[str]]
) -> set[str]:
    found: set[str] = set()
    if kind is Marriage and (parties := touched.get(Party.entity.name)):
        party = live(Party)
        for some in _batches(sorted(parties)):
            found.update(
                connection.scalars(sa.select(party.c.marriage).where(party.c.id.in_(some)))
            )
    table = live(kind)
    for named, carrier, fields in _CARRIED:
        if carrier is kind:
            for some in _batches(sorted(touched.get(named.entity.name, ()))):
                any_link = sa.or_(*(table.c[field].in_(some) for field in fields))
                found.update(connection.scalars(sa.select(table.c.id).where(any_link)))
    return found


def _batches(ids: list[str]) -> Iterable[list[str]]:
    return (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))


def _rewrite(
    connection: sa.Connection, kind: type[Record], texts: sa.Select[Any], ids: list[str]
) -> None:
    known = {
        row.record: row.id
        for row in connection.execute(
            sa.select(search_entry.c.record, search_entry.c.id).where(
                search_entry.c.record.in_(ids)
            )
        )
    }
    if known:
        _forget(connection, list(known.values()))
    found: dict[str, list[str | None]] = {}
    name_keys: dict[str, str | None] = {}
    for record, name_key, *carried in connection.execute(texts.where(live(kind).c.id.in_(ids))):
        name_keys[record] = name_key
        found.setdefault(record, []).extend(carried)  # a case with two parties of one sex: two rows
    if not found:
        return
    next_id = (connection.scalar(sa.select(sa.func.max(search_entry.c.id))) or 0) + 1
    entries, indexed = [], []
    for number, (record, carried) in enumerate(found.items(), start=next_id):
        entry = {"id": number, "entity": kind.entity.name, "record": record}
        entries.append(entry | {"name_key": name_keys[record]})
        indexed.append({"id": number, "words": _indexed(carried)})
    connection.execute(sa.insert(search_entry), entries)
    connection.execute(
        sa.text(f"INSERT INTO {SEARCH_INDEX} (rowid, words) VALUES (:id, :words)"),  # noqa: S608
        indexed,
    )


def _forget(connection: sa.Connection, entry_ids: list[int]) -> None:
    connection.execute(sa.delete(search_entry).where(search_entry.c.id.in_(entry_ids)))
    connection.execute(
        sa.text(f"DELETE FROM {SEARCH_INDEX} WHERE rowid = :id"),  # noqa: S608
        [{"id": entry_id} for entry_id in entry_ids],
    )


def _indexed(texts: Iterable[str | None]) -> str:
    return " ".join(dict.fromkeys(word for text in texts if text for word in words(text)))


def find(
    connection: sa.Connection, typed: str, limit: int, entity: str | None = None
) -> list[tuple[str, str]]:
    """(entity, id) of records that contain every typed word, as a word or its beginning."""
    wanted = words(typed)
    if not wanted:
        return []
    found = search_index.join(search_entry, search_index.c.rowid == search_entry.c.id)
    query = (
        sa.select(search_entry.c.entity, search_entry.c.record)
        .select_from(found)
        .where(contains_all(wanted))
    )
    if entity:
        query = query.where(search_entry.c.entity == entity)
    return [(row.entity, row.record) for row in connection.execute(query.limit(limit))]


def few_ids(
    connection: sa.Connection, typed: str, kind: type[Record], most: int
) -> list[str] | None:
    """The ids of a kind that contain every typed word; None if more than `most` entries do."""
    found = find(connection, typed, most + 1)
    name = kind.entity.name
    return None if len(found) > most else [record for entity, record in found if entity == name]


def is_entry_of(typed: str, entry: sa.ColumnElement[int]) -> sa.ColumnElement[bool]:
    """Whether the entry of this number contains every typed word.

    What matches is read once, as numbers in order, and each row looked up in it: for thousands
    of matches many times faster than to fetch their records.
    """
    matching = sa.select(search_index.c.rowid).where(contains_all(words(typed)))
    # As a sum it is no index key, so that the outer query keeps to its own order.
    return (entry + 0).in_(matching)


def listed_ids(typed: str) -> sa.Select[Any]:
    """The ids of records listed by name that contain every typed word, for use in a query."""
    return sa.select(search_entry.c.record).where(
        search_entry.c.name_key.is_not(None), is_entry_of(typed, search_entry.c.id)
    )


def contains(typed: str, *ids: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    """Whether one of these records contains every typed word; without any word, all do."""
    wanted = words(typed)
    if not wanted:  # a dash or a stroke alone is none
        return sa.true()
    found = search_index.join(search_entry, search_index.c.rowid == search_entry.c.id)
    matching = sa.select(search_entry.c.record).select_from(found).where(contains_all(wanted))
    return sa.or_(*(each.in_(matching) for each in ids))

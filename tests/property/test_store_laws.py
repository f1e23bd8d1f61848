"""What holds for every store, whatever was done to it.

The log tells all, undo goes all the way back, search finds what was typed without accents, and
tampering is named.
"""

import re
import shutil
import tempfile
import unicodedata
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cpo_desktop.domain.changes import to_json, values_of
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import Circumstance
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.marriage import Marriage, Party
from cpo_desktop.domain.measure import FollowUp, Measure
from cpo_desktop.domain.person import Person
from cpo_desktop.domain.registry import BY_NAME, RECORDS
from cpo_desktop.foundation.progress import JobContext
from cpo_desktop.services.demo import commune, write_demo
from cpo_desktop.storage import history, search
from cpo_desktop.storage.change_log import ChainBroken, entries, verify_chain
from cpo_desktop.storage.database import Reading
from cpo_desktop.storage.tables import change
from cpo_desktop.storage.upgrade import create_store, open_store
from cpo_desktop.storage.verify import RecordAltered, verify
from tests.factory import a_child, a_circumstance, a_commune, a_follow_up, a_measure, a_village

KEY = bytes(range(32))
TODAY = date(2026, 11, 23)
NO_SLOW_CHECK = (HealthCheck.too_slow, HealthCheck.function_scoped_fixture)


def a_clock():
    seconds = count()
    start = datetime(2026, 11, 23, tzinfo=UTC)
    return lambda: start + timedelta(seconds=next(seconds))


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    """A store that holds a commune and its village and nothing to undo; to be copied."""
    path = tmp_path_factory.mktemp("laws") / "store.db"
    database = create_store(path, KEY, clock=a_clock())
    with database.write("set-up") as work:
        work.add(a_commune())
        work.add(a_village())
    database.settle()
    database.close()
    return path


@contextmanager
def copy_of(path):
    with tempfile.TemporaryDirectory() as folder:
        database = open_store(Path(shutil.copy(path, folder)), KEY, clock=a_clock())
        try:
            yield database
        finally:
            database.close()


# ---- anything an officer may do, as a list of deeds

DAYS = st.dates(date(2011, 1, 1), TODAY)
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=30)
CHANGES = st.fixed_dictionaries(
    {},
    optional={
        "full_name": TEXTS.map(lambda text: f"Lò {text}"),
        "sex": st.sampled_from(["male", "female", "unknown"]),
        "born": st.one_of(
            DAYS.map(PartialDate.from_date), st.just(PartialDate(2014, None, None, estimated=True))
        ),
        "remarks": TEXTS,
        "insured": st.booleans(),
        "disabilities": st.sampled_from([(), ("sight",), ("movement", "other")]),
        "left_on": st.none() | DAYS,
    },
)
PLACES = st.integers(0, 5)
DEEDS = st.lists(
    st.one_of(
        st.tuples(st.just("enter"), CHANGES, st.booleans()),
        st.tuples(st.just("edit"), PLACES, CHANGES),
        st.tuples(st.just("note a circumstance"), PLACES, DAYS),
        st.tuples(st.just("help"), PLACES, DAYS),
        st.tuples(st.just("delete"), PLACES, st.none()),
        st.tuples(st.just("undo"), st.none(), st.none()),
    ),
    max_size=14,
)


class Officer:
    """Does deeds; one transaction each."""

    def __init__(self, database):
        self.database = database

    def do(self, deeds):
        for deed, first, second in deeds:
            if deed == "undo":
                self.undo()
            elif deed == "enter":
                self.enter(first, with_need=second)
            else:
                self.go_on(deed, first, second)

    def enter(self, changes, *, with_need):
        child = a_child(**changes)
        with self.database.write("officer") as work:
            work.put(child)
            if with_need:
                work.put(a_circumstance(child))

    def go_on(self, deed, place, detail):
        """Do something about one of the children there are, if there are any."""
        with self.database.write("officer") as work:
            children = sorted(work.select(Child), key=lambda child: child.id)
            if not children:
                return
            child = children[place % len(children)]
            if deed == "edit":
                work.overwrite(Child, child.id, {k: to_json(v) for k, v in detail.items()})
            elif deed == "note a circumstance":
                work.put(a_circumstance(child, opened_on=detail))
            elif deed == "help":
                measure = a_measure(child=child.id, started_on=detail)
                work.put(measure)
                work.put(a_follow_up(measure))
            else:
                work.delete(Child, child.id)

    def undo(self):
        """Take the last action back; whether there was one."""
        with self.database.write("officer") as work:
            action = history.last_action(work)
            if action is None:
                return False
            history.undo(work, action)
            return True


def held(database):
    """Every record there is, as JSON values."""
    with database.read() as work:
        return {
            record.id: {name: to_json(value) for name, value in values_of(record).items()}
            for kind in RECORDS
            for record in work.select(kind)
        }


def replayed(database):
    """The same, from nothing but the log."""
    state, gone = {}, set()
    with database.read() as work:
        for entry in entries(work.connection):
            blank = values_of(BY_NAME[entry.entity](id=entry.record))
            held_now = state.setdefault(entry.record, {n: to_json(v) for n, v in blank.items()})
            before, after = entry.values()
            assert {name: held_now[name] for name in before} == before
            held_now.update(after)
            gone = gone | {entry.record} if entry.operation == "delete" else gone
            gone = gone - {entry.record} if entry.operation == "restore" else gone
    return {record: values for record, values in state.items() if record not in gone}


@given(deeds=DEEDS)
@settings(max_examples=40, deadline=None, suppress_health_check=NO_SLOW_CHECK)
def test_the_log_alone_rebuilds_every_record(empty, deeds):
    with copy_of(empty) as database:
        Officer(database).do(deeds)
        assert replayed(database) == held(database)


@given(deeds=DEEDS)
@settings(max_examples=40, deadline=None, suppress_health_check=NO_SLOW_CHECK)
def test_undoing_everything_leads_back_to_the_start(empty, deeds):
    with copy_of(empty) as database:
        start = held(database)
        officer = Officer(database)
        officer.do(deeds)
        while officer.undo():
            pass
        assert held(database) == start
        with database.read() as work:
            verify(work)


@given(deeds=DEEDS)
@settings(max_examples=25, deadline=None, suppress_health_check=NO_SLOW_CHECK)
def test_whatever_was_done_the_store_is_sound(empty, deeds):
    with copy_of(empty) as database:
        Officer(database).do(deeds)
        with database.read() as work:
            assert verify(work).changes == verify_chain(work.connection)


@given(deeds=DEEDS)
@settings(max_examples=25, deadline=None, suppress_health_check=NO_SLOW_CHECK)
def test_what_a_deleted_child_owned_is_gone_with_it(empty, deeds):
    with copy_of(empty) as database:
        Officer(database).do([*deeds, ("delete", 0, None)])
        with database.read() as work:
            children = {child.id for child in work.select(Child)}
            measures = {measure.id for measure in work.select(Measure)}
            assert {need.child for need in work.select(Circumstance)} <= children
            assert {measure.child for measure in work.select(Measure)} <= children
            assert {look.measure for look in work.select(FollowUp)} <= measures


# ---- search


@pytest.fixture(scope="module", params=[11, 12, 13])
def demo(request, tmp_path_factory):
    """A synthetic commune in a store."""
    path = tmp_path_factory.mktemp("search") / "store.db"
    deeds = commune(request.param, children=45, years=1, today=TODAY)
    write_demo(path, KEY, deeds, JobContext())
    database = open_store(path, KEY, clock=a_clock())
    yield database
    database.close()


def plain_words(name):
    """The words of a name as they are typed on a keyboard that knows no Vietnamese."""
    decomposed = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return re.findall(r"[a-z0-9]+", bare)


def names(work):
    """(what the search should give, the name typed) of everything that has a name."""
    yield from (("child", r.id, r.full_name) for r in work.select(Child))
    yield from (("person", r.id, r.full_name) for r in work.select(Person))
    yield from (("household", r.id, r.head) for r in work.select(Household))
    cases = {case.id for case in work.select(Marriage)}
    parties = (party for party in work.select(Party) if party.marriage in cases)
    yield from (("marriage", party.marriage, party.full_name) for party in parties)


def finds(work, entity, record, typed):
    return (entity, record) in search.find(work.connection, typed, 100_000)


def test_every_name_is_found_without_accents_in_any_order_and_by_beginnings(demo):
    chance = Random(5)
    with demo.read() as work:
        missed = []
        for entity, record, name in names(work):
            words = plain_words(name)
            chance.shuffle(words)
            begun = [word[: chance.randint(1, len(word))] for word in words]
            missed += [
                (entity, name, typed)
                for typed in (" ".join(words), " ".join(begun), name, name.upper())
                if not finds(work, entity, record, typed)
            ]
        assert missed == []


def test_children_are_found_by_carer_village_code_and_number(demo):
    with demo.read() as work:
        people = {person.id: person for person in work.select(Person)}
        missed = []
        for child in work.select(Child):
            carer = people[child.carer]
            ways = [child.code, child.number, " ".join(plain_words(carer.full_name))]
            given = plain_words(child.full_name)[-1]
            ways.append(f"{given} {plain_words(carer.full_name)[0]}")
            missed += [way for way in ways if way and not finds(work, "child", child.id, way)]
        assert missed == []


def test_a_word_that_stands_nowhere_finds_nothing(demo):
    with demo.read() as work:
        assert search.find(work.connection, "nguyen zzzqx", 50) == []


# ---- the chain

TEXT_COLUMNS = ("stamp", "user", "entity", "record", "operation", "seen", "payload",
                "payload_sha256", "sha256")  # fmt: skip
NUMBER_COLUMNS = ("first_seq", "undoes")


class RollBack(Exception):
    """Leaves a transaction as if it had never been."""


@contextmanager
def tampering(database):
    """A connection whose writes are taken back afterwards."""
    with suppress(RollBack), database.schema_change() as connection:
        yield connection
        raise RollBack


@pytest.fixture(scope="module")
def logged(empty):
    """A store with some history."""
    with copy_of(empty) as database:
        officer = Officer(database)
        officer.do([("enter", {"full_name": f"Lò Văn {n}"}, True) for n in range(6)])
        officer.do([("edit", n, {"remarks": "đã sửa"}) for n in range(5)])
        officer.do([("help", 2, TODAY), ("delete", 1, None), ("undo", None, None)])
        with database.read() as work:
            size = verify_chain(work.connection)
        yield database, size


def entry(seq):
    return change.c.seq == seq


def first_fault(connection):
    with pytest.raises(ChainBroken) as broken:
        verify_chain(connection)
    return broken.value.details["seq"]


@given(place=st.integers(0, 10**6), column=st.sampled_from(TEXT_COLUMNS), at=st.integers(0, 10**6))
@settings(max_examples=60, deadline=None, suppress_health_check=NO_SLOW_CHECK)
def test_any_character_changed_is_found_at_its_entry(logged, place, column, at):
    database, size = logged
    seq = 1 + place % size
    with tampering(database) as connection:
        text = connection.scalar(sa.select(change.c[column]).where(entry(seq)))
        at %= len(text)
        other = "0" if text[at] != "0" else "1"
        changed = f"{text[:at]}{other}{text[at + 1 :]}"
        connection.execute(sa.update(change).where(entry(seq)).values({column: changed}))
        assert first_fault(connection) == seq


@given(place=st.integers(0, 10**6), column=st.sampled_from(NUMBER_COLUMNS))
@settings(max_examples=20, deadline=None, suppress_health_check=NO_SLOW_CHECK)
def test_any_number_changed_is_found_at_its_entry(logged, place, column):
    database, size = logged
    seq = 1 + place % size
    with tampering(database) as connection:
        more = sa.func.coalesce(change.c[column], 0) + 1
        connection.execute(sa.update(change).where(entry(seq)).values({column: more}))
        assert first_fault(connection) == seq


@given(place=st.integers(0, 10**6))
@settings(max_examples=30, deadline=None, suppress_health_check=NO_SLOW_CHECK)
def test_any_entry_removed_from_between_others_is_named(logged, place):
    database, size = logged
    seq = 1 + place % (size - 1)
    with tampering(database) as connection:
        connection.execute(sa.delete(change).where(entry(seq)))
        assert first_fault(connection) == seq


def test_the_last_entry_removed_is_missed_by_the_record_it_wrote(logged):
    database, size = logged
    with tampering(database) as connection:
        connection.execute(sa.delete(change).where(entry(size)))
        with pytest.raises(RecordAltered):
            verify(Reading(connection))


@given(place=st.integers(0, 10**6))
@settings(max_examples=20, deadline=None, suppress_health_check=NO_SLOW_CHECK)
def test_an_entry_added_at_the_end_is_named(logged, place):
    database, size = logged
    with tampering(database) as connection:
        row = connection.execute(sa.select(change).where(entry(1 + place % size))).mappings().one()
        connection.execute(sa.insert(change).values({**row, "seq": size + 1}))
        assert first_fault(connection) == size + 1


@given(place=st.integers(0, 10**6))
@settings(max_examples=20, deadline=None, suppress_health_check=NO_SLOW_CHECK)
def test_two_entries_exchanged_are_named_at_the_first(logged, place):
    database, size = logged
    seq = 1 + place % (size - 1)
    with tampering(database) as connection:
        for old, new in ((seq, -1), (seq + 1, seq), (-1, seq + 1)):
            connection.execute(sa.update(change).where(entry(old)).values(seq=new))
        assert first_fault(connection) == seq

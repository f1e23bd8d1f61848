"""What a check of the store finds."""

import pytest
import sqlalchemy as sa

from cpo_desktop.storage.change_log import ChainBroken, EntryMissing, ValuesChanged
from cpo_desktop.storage.tables import change
from cpo_desktop.storage.verify import RecordAltered
from tests import factory


@pytest.fixture
def child(app):
    child = factory.a_child(village=app.office.villages()[0].id)
    app.records.save(child)
    return child


def alter(database, statement, **values):
    with database.schema_change() as connection:
        connection.execute(sa.text(statement), values)


def test_a_store_just_used_is_sound(app, child):
    found = app.maintenance.check()

    assert found.records == found.changes == 7  # province, commune, 3 villages, office, child


def test_a_record_changed_behind_the_log_is_named(app, child):
    alter(app.database, "UPDATE child SET full_name = 'X' WHERE id = :id", id=child.id)

    with pytest.raises(RecordAltered) as error:
        app.maintenance.check()

    assert error.value.details == {"entity": "child", "record": child.id[:8]}


def test_a_sort_key_or_birth_date_changed_behind_the_log_is_named(app, child):
    alter(app.database, "UPDATE child SET born_from = '2000-01-01' WHERE id = :id", id=child.id)

    with pytest.raises(RecordAltered):
        app.maintenance.check()


def test_a_record_removed_behind_the_log_is_named(app, child):
    alter(app.database, "DELETE FROM child WHERE id = :id", id=child.id)

    with pytest.raises(RecordAltered):
        app.maintenance.check()


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE change SET user = 'X' WHERE seq = 3", ChainBroken),
        ("UPDATE change SET payload = replace(payload, 'name', 'nome') WHERE seq = 3", ValuesChanged),
        ("UPDATE change SET stamp = '000000000000-0000-' WHERE seq = 3", ChainBroken),
        ("DELETE FROM change WHERE seq = 3", EntryMissing),
        ("UPDATE change SET operation = 'delete' WHERE seq = 3", ChainBroken),
    ],
)  # fmt: skip
def test_the_first_entry_that_was_tampered_with_is_named(app, child, statement, fault):
    alter(app.database, statement)

    with pytest.raises(ChainBroken) as error:
        app.maintenance.check()

    assert type(error.value) is fault
    assert error.value.details["seq"] == 3


def test_erasing_the_values_of_an_entry_leaves_the_chain_whole(app, child, database):
    with database.schema_change() as connection:
        connection.execute(sa.update(change).where(change.c.seq == 7).values(payload=None))

    with pytest.raises(RecordAltered):  # the record itself must be erased with it
        app.maintenance.check()

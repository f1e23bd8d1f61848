"""Stores of other versions, of other keys, and no stores at all."""

import pytest
import sqlalchemy as sa

from cpo_desktop.domain.unit import Unit
from cpo_desktop.foundation.store_folder import STORE_FILE
from cpo_desktop.services import front_door
from cpo_desktop.storage import upgrade
from cpo_desktop.storage.backup import copy_store
from cpo_desktop.storage.database import Database
from cpo_desktop.storage.dialect import StoreUnreadable
from cpo_desktop.storage.upgrade import StoreIsNewer, open_store
from tests.conftest import PASSWORD

KEY = b"k" * 32


@pytest.fixture
def small(tmp_path, clock):
    database = upgrade.create_store(tmp_path / "store.db", KEY, clock=clock)
    with database.write("somebody") as work:
        work.put(Unit(id="v", level="village", name="Thôn Đông"))
    yield database
    database.close()


def pretend_version(database, version):
    with database.schema_change() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = :v"), {"v": version})


def test_a_store_of_a_newer_version_is_refused_and_left_alone(small, clock):
    pretend_version(small, "v9999")
    small.close()
    before = small.path.read_bytes()

    with pytest.raises(StoreIsNewer):
        open_store(small.path, KEY, clock=clock)

    assert small.path.read_bytes() == before


def test_an_older_store_is_copied_before_it_is_upgraded(small, clock, monkeypatch):
    ran = []
    monkeypatch.setattr(upgrade, "newest_version", lambda: "v8888")
    monkeypatch.setattr(upgrade, "_migrate", ran.append)
    small.close()

    open_store(small.path, KEY, clock=clock).close()

    (copy,) = (small.path.parent / "backups").glob("*.db")
    assert len(ran) == 1
    assert [unit.name for unit in all_units(copy, clock)] == ["Thôn Đông"]


def all_units(path, clock):
    database = Database(path, KEY, clock=clock)
    with database.read() as work:
        units = work.select(Unit)
    database.close()
    return units


def test_a_copy_opens_under_the_same_key_only(small, tmp_path, clock):
    copy = copy_store(small, tmp_path / "copies" / "one.db")

    assert len(all_units(copy, clock)) == 1
    with pytest.raises(StoreUnreadable):
        open_store(copy, b"x" * 32, clock=clock)


def test_the_file_tells_nothing_without_the_key(small):
    small.close()

    content = small.path.read_bytes()

    assert not content.startswith(b"SQLite format 3")
    assert "Thôn Đông".encode() not in content
    assert b"village" not in content


def test_a_damaged_file_is_refused_with_a_sentence(store, clock):
    path = store / STORE_FILE
    path.write_bytes(b"\0" * path.stat().st_size)

    with pytest.raises(StoreUnreadable):
        front_door.unlock(store, PASSWORD, clock=clock)


def test_a_save_reaches_the_disk_and_links_are_checked(small):
    """WAL; every commit synced (FULL is 2); foreign keys on; nothing spilt into plain files."""
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "temp_store": 2}
    with small.read() as work:
        found = {
            name: work.connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted
        }
    assert found == wanted


def test_an_unexpected_database_error_quotes_no_value(small):
    with pytest.raises(sa.exc.SQLAlchemyError) as error, small.read() as work:
        work.connection.execute(sa.text("SELECT :name FROM nowhere"), {"name": "Bí Mật"})
    assert "Bí Mật" not in str(error.value)


def test_a_broken_rule_of_the_database_is_no_full_disk(small):
    with pytest.raises(sa.exc.IntegrityError), small.schema_change() as connection:
        connection.execute(sa.text("INSERT INTO household (id, head) VALUES ('x', NULL)"))

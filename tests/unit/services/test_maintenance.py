"""The copies that the program makes by itself."""

import shutil

from cpo_desktop.foundation.store_folder import BACKUPS, KEY_FILE, STORE_FILE
from cpo_desktop.services import front_door
from tests.conftest import NOW, PASSWORD, SETUP


def test_a_copy_of_the_day_is_made_once(app):
    made = app.maintenance.copy_of_the_day()

    assert made.name == "20261123-daily.db"
    assert app.maintenance.copy_of_the_day() is None
    assert app.last_backup() is not None


def test_a_copy_and_its_key_file_open_with_the_same_password(app, tmp_path, clock):
    made = app.maintenance.copy_of_the_day()
    restored = tmp_path / "restored"
    restored.mkdir()
    shutil.copy(made, restored / STORE_FILE)
    shutil.copy(made.with_suffix(".keys.json"), restored / KEY_FILE)

    database = front_door.unlock(restored, PASSWORD, clock=clock)

    with database.read() as work:
        assert (
            work.connection.exec_driver_sql("SELECT officer FROM office").scalar() == SETUP.officer
        )
    database.close()


def test_the_last_seven_days_are_kept(app, clock):
    for day in range(10):
        clock.now = NOW.replace(day=1 + day)
        app.maintenance.copy_of_the_day()

    kept = sorted(path.name for path in (app.folder / BACKUPS).iterdir())

    assert kept[0] == "20261104-daily.db"
    assert len(kept) == 14

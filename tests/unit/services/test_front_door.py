"""Setting up, opening, and losing the password."""

import pytest

from cpo_desktop.bootstrap import assemble, open_application
from cpo_desktop.foundation.errors import InvalidInput
from cpo_desktop.foundation.store_folder import KEY_FILE, STORE_FILE, is_used
from cpo_desktop.security.keyring import KeyFileNotSaved, WrongPassword
from cpo_desktop.security.recovery import WrongRecoveryCode
from cpo_desktop.security.slots import FLOOR
from cpo_desktop.services import front_door, gazetteer
from cpo_desktop.services.front_door import (
    DataFileMissing,
    FolderNotMade,
    NoStore,
    Setup,
    StoreExists,
    Tiers,
)
from tests.conftest import PASSWORD, SETUP


def created(folder, setup, clock):
    return front_door.create(folder, setup, PASSWORD, clock=clock, cost=FLOOR)


def test_a_two_tier_commune_stands_under_its_province(app):
    assert [unit.level for unit in app.office.superiors()] == ["province"]
    assert app.office.commune().name == "Phường Hoàn Kiếm"
    assert app.office.office().addressee == "Ủy ban nhân dân thành phố Hà Nội"


@pytest.mark.parametrize(
    ("code", "addressee", "place"),
    [
        ("00070", "Ủy ban nhân dân thành phố Hà Nội", "Hoàn Kiếm"),
        ("01273", "Ủy ban nhân dân tỉnh Cao Bằng", "Thục Phán"),
    ],
)
def test_letters_go_to_the_province_by_its_full_name(tmp_path, clock, code, addressee, place):
    made = created(tmp_path / "store", Setup(commune_code=code, officer="Cán bộ"), clock)
    office = assemble(tmp_path / "store", made.database, clock).office.office()
    made.database.close()

    assert (office.addressee, office.place) == (addressee, place)


def test_a_three_tier_commune_stands_under_its_district(tmp_path, clock):
    setup = Setup(
        commune_code="00070", tiers=Tiers.THREE, district="Huyện Thử Nghiệm", officer="Cán bộ"
    )
    database = created(tmp_path / "store", setup, clock).database
    app = assemble(tmp_path / "store", database, clock)

    assert [unit.level for unit in app.office.superiors()] == ["district", "province"]
    assert app.office.office().addressee == "Ủy ban nhân dân huyện Thử Nghiệm"
    database.close()


def test_villages_stand_in_the_order_they_were_given(app):
    assert tuple(village.name for village in app.office.villages()) == SETUP.villages


def test_the_password_opens_the_store_and_another_does_not(store, clock):
    with open_application(store, PASSWORD, clock=clock) as app:
        assert app.office.office().officer == SETUP.officer
    with pytest.raises(WrongPassword):
        front_door.unlock(store, "không phải", clock=clock)


def confirmed(folder, clock):
    """A store whose recovery code was typed back."""
    made = created(folder, SETUP, clock)
    made.keep_code()
    made.database.close()
    return made


def test_a_lost_password_is_replaced_with_the_recovery_code_which_is_then_spent(tmp_path, clock):
    folder = tmp_path / "store"
    made = confirmed(folder, clock)

    renewed = front_door.unlock_with_recovery(
        folder, made.recovery_code, "mật khẩu mới đây", clock=clock
    )
    renewed.keep_code()
    renewed.database.close()

    front_door.unlock(folder, "mật khẩu mới đây", clock=clock).close()
    with pytest.raises(WrongPassword):
        front_door.unlock(folder, PASSWORD, clock=clock)
    with pytest.raises(WrongRecoveryCode):
        front_door.unlock_with_recovery(folder, made.recovery_code, "x", clock=clock)
    again = front_door.unlock_with_recovery(folder, renewed.recovery_code, "y", clock=clock)
    again.database.close()


def test_the_paper_code_stays_good_until_the_new_one_was_typed_back(tmp_path, clock):
    folder = tmp_path / "store"
    made = confirmed(folder, clock)

    renewed = front_door.unlock_with_recovery(folder, made.recovery_code, "mới", clock=clock)
    renewed.database.close()

    with pytest.raises(WrongRecoveryCode):
        front_door.unlock_with_recovery(folder, renewed.recovery_code, "x", clock=clock)
    again = front_door.unlock_with_recovery(folder, made.recovery_code, "y", clock=clock)
    again.database.close()


def test_a_code_that_was_never_typed_back_is_replaced_at_the_next_unlocking(tmp_path, clock):
    folder = tmp_path / "store"
    created(folder, SETUP, clock).database.close()

    opened = front_door.log_in(folder, PASSWORD, clock=clock)
    opened.keep_code()
    opened.database.close()

    front_door.unlock_with_recovery(
        folder, opened.recovery_code, "mới", clock=clock
    ).database.close()


def test_a_code_that_was_typed_back_is_not_asked_for_again(tmp_path, clock):
    confirmed(tmp_path / "store", clock)

    opened = front_door.log_in(tmp_path / "store", PASSWORD, clock=clock)
    opened.database.close()

    assert opened.recovery_code == ""


def test_a_store_is_closed_when_the_new_password_cannot_be_saved(tmp_path, clock, monkeypatch):
    folder = tmp_path / "store"
    made = confirmed(folder, clock)
    closed = []
    close = front_door.Database.close
    monkeypatch.setattr(front_door.Database, "close", lambda it: (closed.append(it), close(it)))

    def refuse(_ring, _path):
        raise KeyFileNotSaved

    monkeypatch.setattr(front_door.keyring.KeyRing, "save", refuse)
    with pytest.raises(KeyFileNotSaved):
        front_door.unlock_with_recovery(folder, made.recovery_code, "mới", clock=clock)

    assert len(closed) == 1


def test_a_folder_that_holds_a_store_is_not_set_up_again(store, clock):
    with pytest.raises(StoreExists):
        created(store, SETUP, clock)


def test_an_empty_folder_cannot_be_unlocked(tmp_path, clock):
    with pytest.raises(NoStore):
        front_door.unlock(tmp_path, PASSWORD, clock=clock)


def test_a_set_up_without_an_officer_makes_nothing(tmp_path, clock):
    folder = tmp_path / "store"
    with pytest.raises(InvalidInput):
        created(folder, Setup(commune_code="00070", officer=""), clock)
    assert not folder.exists()


def test_a_folder_that_cannot_be_made_is_told(tmp_path, clock):
    (tmp_path / "file").write_text("")
    with pytest.raises(FolderNotMade):
        created(tmp_path / "file" / "store", SETUP, clock)


def test_the_gazetteer_has_the_units_of_the_decision_of_2025():
    """Decision 19/2025/QĐ-TTg: 34 provinces, 3,321 commune-level units."""
    communes = gazetteer.communes()

    assert len(communes) == 3321
    assert len({commune.province_code for commune in communes}) == 34


@pytest.mark.parametrize("typed", ["hoan kiem", "kiem ha noi", "00070", "HOÀN KIẾM"])
def test_a_commune_is_found_without_accents_in_any_word_order(typed):
    assert "Phường Hoàn Kiếm" in [found.name for found in gazetteer.search(typed, 10)]


def test_a_commune_code_that_is_none_is_refused():
    with pytest.raises(gazetteer.NoSuchCommune):
        gazetteer.by_code("99999")


def test_a_village_that_ended_leaves_the_choices_and_keeps_its_children(app):
    east, west, _ = app.office.villages()

    app.office.close_village(east.id, west.id)

    assert east.id not in {village.id for village in app.office.villages()}
    assert east.id in {village.id for village in app.office.villages(closed=True)}


def test_a_new_village_stands_after_the_others_and_can_be_renamed(app):
    added = app.office.add_village("Bản Mới")
    app.office.rename_village(added.id, "Bản Nậm Mới")

    assert [village.name for village in app.office.villages()][-1] == "Bản Nậm Mới"


def test_a_key_file_without_its_data_file_is_never_written_over(store, clock):
    data, key = store / STORE_FILE, (store / KEY_FILE).read_bytes()
    data.rename(store / "elsewhere")

    with pytest.raises(StoreExists):
        created(store, SETUP, clock)
    with pytest.raises(DataFileMissing):
        front_door.unlock(store, PASSWORD, clock=clock)

    assert (store / KEY_FILE).read_bytes() == key


@pytest.mark.parametrize("step", ["create_store", "_open"])
def test_a_set_up_that_breaks_off_can_be_done_again(tmp_path, clock, monkeypatch, step):
    folder = tmp_path / "store"

    def broken(*_args, **_more):
        raise RuntimeError

    with monkeypatch.context() as patch:
        patch.setattr(front_door, step, broken)
        with pytest.raises(RuntimeError):
            created(folder, SETUP, clock)

    if step == "create_store":
        created(folder, SETUP, clock).database.close()
    front_door.unlock(folder, PASSWORD, clock=clock).close()


def test_a_power_cut_between_the_two_files_is_made_good_at_the_next_start(store, clock):
    working = store / "being-made"
    working.mkdir()
    (store / KEY_FILE).rename(working / KEY_FILE)

    front_door.unlock(store, PASSWORD, clock=clock).close()

    assert not working.exists()


def test_a_store_that_was_never_finished_is_no_store(store):
    working = store / "being-made"
    working.mkdir()
    for name in (STORE_FILE, KEY_FILE):
        (store / name).rename(working / name)

    assert not is_used(store)

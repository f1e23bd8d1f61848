"""Who gets the store's key, and what a damaged or forged key file says."""

import hashlib
import json
import os
import stat
import sys
import unicodedata
from pathlib import Path

import argon2.exceptions
import pytest

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.store_folder import KEY_FILE
from cpo_desktop.security import slots
from cpo_desktop.security.keyring import (
    KeyFileDamaged,
    KeyFileIsNewer,
    KeyFileMissing,
    KeyFileNotSaved,
    KeyFileUnreadable,
    WrongPassword,
    create,
    load,
)
from cpo_desktop.security.recovery import (
    MistypedRecoveryCode,
    WrongRecoveryCode,
    new_secret,
    write_code,
)
from cpo_desktop.security.slots import DEFAULT, FLOOR, Cost, NotEnoughMemory

PASSWORD = "bò tím leo thang mây"
NEW = create(PASSWORD, cost=FLOOR)
OTHER = create("another password", cost=FLOOR)


@pytest.fixture
def path(tmp_path):
    file = tmp_path / "keys.json"
    NEW.ring.save(file)
    return file


def forge(path, change):
    """Rewrite the file with a right checksum, as somebody who knows the format would."""
    content = json.loads(path.read_bytes())
    del content["checksum"]
    change(content)
    plain = json.dumps(content, sort_keys=True).encode()
    content["checksum"] = hashlib.sha256(plain).hexdigest()
    path.write_bytes(json.dumps(content, sort_keys=True).encode())


def test_the_password_gives_the_key():
    assert NEW.ring.unlock(PASSWORD) == NEW.key


def test_the_recovery_code_gives_the_key_however_it_is_typed():
    assert NEW.ring.unlock_with_recovery(NEW.recovery_code.lower().replace("-", " ")) == NEW.key


def test_the_key_has_256_bits_and_is_another_for_each_store():
    assert len(NEW.key) == 32
    assert NEW.key != OTHER.key


@pytest.mark.parametrize(
    "wrong", ["", "bò tím leo thang may", PASSWORD + " ", "\udc80", "x" * 10_000]
)
def test_another_password_is_refused(wrong):
    with pytest.raises(WrongPassword):
        NEW.ring.unlock(wrong)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_composed_and_decomposed_letters_are_one_password(form):
    assert NEW.ring.unlock(unicodedata.normalize(form, PASSWORD)) == NEW.key


def test_the_recovery_code_of_another_store_is_refused():
    with pytest.raises(WrongRecoveryCode):
        NEW.ring.unlock_with_recovery(OTHER.recovery_code)


def test_a_mistyped_recovery_code_names_the_group():
    typed = "U" + NEW.recovery_code[1:]
    with pytest.raises(MistypedRecoveryCode) as refused:
        NEW.ring.unlock_with_recovery(typed)
    assert refused.value.details == {"group": 1}


def test_a_recovery_code_is_no_password():
    with pytest.raises(WrongPassword):
        NEW.ring.unlock(NEW.recovery_code)


def test_a_new_password_replaces_the_old_one():
    changed = NEW.ring.with_password(NEW.key, "four other plain words")

    assert changed.unlock("four other plain words") == NEW.key
    with pytest.raises(WrongPassword):
        changed.unlock(PASSWORD)


def test_a_new_password_keeps_the_recovery_code_and_the_cost():
    changed = NEW.ring.with_password(NEW.key, "four other plain words")

    assert changed.unlock_with_recovery(NEW.recovery_code) == NEW.key
    assert [slot.cost for slot in changed.slots] == [FLOOR, FLOOR]


def test_a_new_recovery_code_replaces_the_old_one():
    changed, code = NEW.ring.with_new_recovery(NEW.key)

    assert changed.unlock_with_recovery(code) == NEW.key
    assert changed.unlock(PASSWORD) == NEW.key
    with pytest.raises(WrongRecoveryCode):
        changed.unlock_with_recovery(NEW.recovery_code)


def test_each_account_has_its_own_password():
    both = NEW.ring.with_password(NEW.key, "second password", account="2", cost=FLOOR)

    assert both.accounts == ("", "2")
    assert both.unlock(PASSWORD) == both.unlock("second password", account="2") == NEW.key
    with pytest.raises(WrongPassword):
        both.unlock("second password")


def test_an_account_without_a_slot_is_refused_as_a_wrong_password():
    with pytest.raises(WrongPassword):
        NEW.ring.unlock(PASSWORD, account="nobody")


def test_the_key_of_another_store_is_never_wrapped():
    with pytest.raises(ValueError, match="not the key"):
        NEW.ring.with_password(OTHER.key, PASSWORD)


def test_a_store_costs_64_mib_and_three_passes_unless_told_otherwise():
    assert create(PASSWORD).ring.slots[0].cost == DEFAULT == Cost(memory_kib=65_536, passes=3)


@pytest.mark.parametrize(
    "cost",
    [
        {"memory_kib": 19_455, "passes": 2},
        {"memory_kib": 19_456, "passes": 1},
        {"memory_kib": 19_456, "passes": 2, "lanes": 0},
        {"memory_kib": 1_048_577, "passes": 2},
        {"memory_kib": 19_456, "passes": 33},
        {"memory_kib": 19_456, "passes": 2, "lanes": 17},
    ],
)
def test_a_cost_below_owasp_s_floor_or_past_reason_does_not_exist(cost):
    with pytest.raises(ValueError, match="bounds"):
        Cost(**cost)


def test_a_machine_short_of_memory_is_told_plainly(monkeypatch):
    def fail(*_args):
        raise argon2.exceptions.HashingError("Memory allocation error")

    monkeypatch.setattr(slots, "hash_secret_raw", fail)
    with pytest.raises(NotEnoughMemory):
        NEW.ring.unlock(PASSWORD)


def test_no_secret_is_shown():
    shown = f"{NEW!r} {NEW.ring!r} {NEW.ring.slots!r}"

    for secret in (PASSWORD, NEW.recovery_code, repr(NEW.key), NEW.key.hex()):
        assert secret not in shown
    for slot in NEW.ring.slots:
        assert repr(slot.wrapped) not in shown


def test_a_refusal_tells_nothing_of_what_was_tried():
    with pytest.raises(WrongPassword) as refused:
        NEW.ring.unlock("a telling password")

    assert "telling" not in f"{refused.value!r} {refused.value.details}"
    assert refused.value.__cause__ is None


def test_a_saved_ring_is_read_back_the_same(path):
    assert load(path) == NEW.ring


def test_the_file_holds_neither_key_nor_password_nor_code(path):
    data = path.read_bytes()

    assert NEW.key.hex().encode() not in data
    assert PASSWORD.encode() not in data
    assert NEW.recovery_code.replace("-", "").encode() not in data


def test_saving_leaves_nothing_else_in_the_folder(path):
    NEW.ring.save(path)

    assert [file.name for file in path.parent.iterdir()] == ["keys.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_owner_may_read_the_file(path):
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_left_over_of_a_power_cut_does_not_hinder_saving(path):
    path.with_name("keys.json.new").write_bytes(b"half")

    OTHER.ring.save(path)

    assert load(path) == OTHER.ring


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_save_that_fails_leaves_the_old_file(path, monkeypatch, step):
    def fail(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(*((os, "fsync") if step == "fsync" else (Path, "replace")), fail)
    with pytest.raises(KeyFileNotSaved):
        OTHER.ring.save(path)

    assert load(path) == NEW.ring
    assert [file.name for file in path.parent.iterdir()] == ["keys.json"]


def test_a_folder_that_is_gone_cannot_be_saved_into(tmp_path):
    with pytest.raises(KeyFileNotSaved):
        NEW.ring.save(tmp_path / "gone" / "keys.json")


def test_a_missing_file_is_called_missing(tmp_path):
    with pytest.raises(KeyFileMissing):
        load(tmp_path / "keys.json")


def test_a_folder_in_the_file_s_place_is_called_unreadable(tmp_path):
    with pytest.raises(KeyFileUnreadable):
        load(tmp_path)


def test_every_byte_flipped_is_refused(path):
    data = path.read_bytes()
    refusals = set()
    for at in range(len(data)):
        for mask in (0x01, 0x10, 0x20, 0x80):
            path.write_bytes(data[:at] + bytes([data[at] ^ mask]) + data[at + 1 :])
            with pytest.raises(UserFacingError) as refused:
                load(path)
            refusals.add(type(refused.value))

    assert refusals <= {KeyFileDamaged, KeyFileIsNewer}


def test_a_file_cut_short_anywhere_is_damaged(path):
    data = path.read_bytes()
    for length in range(len(data)):
        path.write_bytes(data[:length])
        with pytest.raises(KeyFileDamaged):
            load(path)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00" * 900,
        b"null",
        b"[]",
        b"[" * 60_000,
        b'{"format": 1}',
        b'{"format": "1"}',
        b'{"format": 1, "store": "00", "key_check": "00", "slots": 7}',
        b'{"format": 1, "store": "00", "key_check": "00", "slots": [7]}',
        b'{"format": 1, "store": "\\ud800", "key_check": "00", "slots": []}',
        b'{"format": ' + b"9" * 5000 + b"}",
        b" " * 100_000,
        "{}".encode("utf-16"),
    ],
)
def test_what_is_no_key_file_is_damaged(path, data):
    path.write_bytes(data)
    with pytest.raises(KeyFileDamaged):
        load(path)


def test_a_file_with_something_added_is_damaged(path):
    path.write_bytes(path.read_bytes() + b"\n")
    with pytest.raises(KeyFileDamaged):
        load(path)


def test_a_newer_file_says_so(path):
    forge(path, lambda content: content.update(format=2, slots="who knows"))
    with pytest.raises(KeyFileIsNewer) as refused:
        load(path)
    assert refused.value.details == {"found": 2, "known": 1}


@pytest.mark.parametrize(
    "cost",
    [
        {"memory_kib": 2**30, "passes": 3, "lanes": 1},
        {"memory_kib": 65_536, "passes": 2**31, "lanes": 1},
        {"memory_kib": 65_536, "passes": 3, "lanes": 2**24},
        {"memory_kib": 8, "passes": 1, "lanes": 1},
        {"memory_kib": -1, "passes": 3, "lanes": 1},
        {"memory_kib": 65_536.0, "passes": 3, "lanes": 1},
        {"memory_kib": "65536", "passes": 3, "lanes": 1},
        {"memory_kib": 65_536, "passes": True, "lanes": 1},
        {"passes": 3, "lanes": 1},
        {"memory_kib": 65_536, "passes": 3, "lanes": 1, "more": 1},
        7,
    ],
)
def test_a_file_that_asks_for_a_cost_past_the_bounds_is_damaged(path, cost):
    forge(path, lambda content: content["slots"][0].update(cost=cost))
    with pytest.raises(KeyFileDamaged):
        load(path)


@pytest.mark.parametrize("part", ["salt", "nonce", "wrapped"])
def test_a_slot_of_another_size_is_damaged(path, part):
    forge(path, lambda content: content["slots"][0].update({part: "00"}))
    with pytest.raises(KeyFileDamaged):
        load(path)


def test_a_slot_that_claims_another_cost_does_not_open(path):
    forge(path, lambda content: content["slots"][0]["cost"].update(passes=3))
    with pytest.raises(WrongPassword):
        load(path).unlock(PASSWORD)


def test_a_header_is_authenticated_even_where_it_changes_no_derivation(path):
    forge(path, lambda content: content["slots"][0].update(account="chief"))
    with pytest.raises(WrongPassword):
        load(path).unlock(PASSWORD, account="chief")


def test_a_slot_of_another_store_does_not_open_here(path, tmp_path):
    elsewhere = tmp_path / "other.json"
    OTHER.ring.save(elsewhere)
    foreign = json.loads(elsewhere.read_bytes())["slots"][0]
    forge(path, lambda content: content["slots"].__setitem__(0, foreign))
    with pytest.raises(WrongPassword):
        load(path).unlock("another password")


def test_a_recovery_slot_passed_off_as_a_password_does_not_open(path):
    forge(path, lambda content: content["slots"].reverse())
    forge(path, lambda content: content["slots"][0].update(kind="password"))
    with pytest.raises(WrongPassword):
        load(path).unlock(NEW.recovery_code)


def test_a_forged_key_check_is_damage_and_not_a_crash(path):
    forge(path, lambda content: content.update(key_check="00"))
    with pytest.raises(KeyFileDamaged):
        load(path).unlock(PASSWORD)


def test_a_ring_without_slots_opens_with_nothing(path):
    forge(path, lambda content: content.update(slots=[]))
    with pytest.raises(WrongPassword):
        load(path).unlock(PASSWORD)
    with pytest.raises(WrongRecoveryCode):
        load(path).unlock_with_recovery(write_code(new_secret()))


def test_the_file_is_named_in_the_sentences_that_speak_of_it():
    for error in (KeyFileMissing, KeyFileUnreadable, KeyFileDamaged):
        assert KEY_FILE in error.sentence

"""Whatever the password, and whatever happens to the bytes of the key file."""

import tempfile
import unicodedata
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.security.keyring import KeyFileDamaged, WrongPassword, create, load
from cpo_desktop.security.passwords import strength
from cpo_desktop.security.recovery import (
    SECRET_SIZE,
    MistypedRecoveryCode,
    WrongRecoveryCode,
    read_code,
    write_code,
)
from cpo_desktop.security.slots import FLOOR

NEW = create("demo", cost=FLOOR)
SECRETS = st.binary(min_size=SECRET_SIZE, max_size=SECRET_SIZE)
SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def saved() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "keys.json"
        NEW.ring.save(path)
        return path.read_bytes()


SAVED = saved()


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return tmp_path_factory.mktemp("keys") / "keys.json"


@settings(max_examples=10, deadline=None)
@given(password=st.text(), other=st.text())
def test_only_the_password_itself_opens(password, other):
    ring = NEW.ring.with_password(NEW.key, password)

    assert ring.unlock(password) == NEW.key
    assume(unicodedata.normalize("NFC", password) != unicodedata.normalize("NFC", other))
    with pytest.raises(WrongPassword):
        ring.unlock(other)


@given(at=st.integers(0, len(SAVED) - 1), byte=st.integers(0, 255))
def test_no_byte_of_the_file_can_be_another(path, at, byte):
    assume(SAVED[at] != byte)
    path.write_bytes(SAVED[:at] + bytes([byte]) + SAVED[at + 1 :])

    with pytest.raises(UserFacingError):
        load(path)


@given(data=st.binary(max_size=2000))
def test_any_bytes_are_refused_as_damaged(path, data):
    path.write_bytes(data)

    with pytest.raises(KeyFileDamaged):
        load(path)


@given(secret=SECRETS)
def test_a_recovery_code_reads_back_as_its_secret(secret):
    assert read_code(write_code(secret)) == secret
    assert read_code(write_code(secret).lower().replace("-", "")) == secret


@given(secret=SECRETS, at=st.integers(0, 39), symbol=st.sampled_from(SYMBOLS))
def test_any_one_wrong_character_is_found_in_its_group(secret, at, symbol):
    code = write_code(secret).replace("-", "")
    assume(code[at] != symbol)

    with pytest.raises(MistypedRecoveryCode) as refused:
        read_code(code[:at] + symbol + code[at + 1 :])

    assert refused.value.details == {"group": at // 5 + 1}


@given(secret=SECRETS, at=st.integers(0, 38))
def test_any_two_neighbours_swapped_within_a_group_are_found(secret, at):
    code = write_code(secret).replace("-", "")
    assume(code[at] != code[at + 1] and at % 5 != 4)

    with pytest.raises(MistypedRecoveryCode):
        read_code(code[:at] + code[at + 1] + code[at] + code[at + 2 :])


@given(text=st.text())
def test_any_text_is_refused_as_a_recovery_code_and_never_crashes(text):
    with pytest.raises(WrongRecoveryCode):
        read_code(text)


@given(password=st.text(), names=st.lists(st.text(), max_size=3))
def test_any_text_is_judged_and_more_names_never_help(password, names):
    alone, knowing = strength(password), strength(password, forbidden_words=names)

    assert knowing.score <= alone.score
    assert knowing.acceptable == (knowing.score > 1)

"""What an officer is told about the password she is choosing."""

import unicodedata

import pytest

from cpo_desktop.foundation.paths import resource
from cpo_desktop.foundation.text import fold
from cpo_desktop.security.passwords import (
    COMMON,
    NAMED,
    ONLY_DIGITS,
    PREDICTABLE,
    TOO_SHORT,
    strength,
)


@pytest.mark.parametrize(
    "password",
    [
        "matkhau",
        "12345678",
        "anhyeuem",
        "iloveyou",
        "Mật khẩu",
        "MatKhau@2026",
        "P@ssw0rd",
        "anh yêu em nhiều",
        "Nguyen1990",
        "01/01/1990hoang",
        "một hai ba bốn",
    ],
)
def test_what_is_tried_first_scores_nothing(password):
    found = strength(password)

    assert found.score == 0
    assert COMMON in found.problems


@pytest.mark.parametrize("password", ["", "a", "Xk7#pq2", "a b c d e f g"])
def test_fewer_than_eight_characters_are_refused(password):
    assert strength(password).problems == (TOO_SHORT,)


@pytest.mark.parametrize("password", ["ktktktkt", "aaaabbbbcccc", "x7x7x7x7x7", "aaaaaaaaab12"])
def test_repetition_is_refused(password):
    assert PREDICTABLE in strength(password).problems


@pytest.mark.parametrize("password", ["defghijkl", "kjhgfdsaq", "efgh56789jkl", "xuan2345678"])
def test_neighbours_on_the_keyboard_or_in_the_alphabet_are_refused(password):
    assert PREDICTABLE in strength(password).problems


@pytest.mark.parametrize("password", ["15081987", "0912 384 756", "25-12-1979", "001302847561"])
def test_dates_and_telephone_numbers_are_refused(password):
    assert ONLY_DIGITS in strength(password).problems


@pytest.mark.parametrize(
    "password", ["yenthuong83", "Yên Thường!", "XaYenThuong2026", "Đào.Tuyết.86", "tuyetdao!"]
)
def test_a_name_of_the_unit_or_the_officer_is_refused(password):
    names = ("UBND xã Yên Thường", "Đào Thị Tuyết")

    assert NAMED in strength(password, forbidden_words=names).problems


def test_a_name_within_much_else_is_no_problem():
    assert strength("tuyet rơi trên cầu gỗ mục", forbidden_words=["Đào Thị Tuyết"]).acceptable


def test_very_short_names_forbid_nothing():
    assert strength("khoaixanhbo", forbidden_words=["An", "", " "]).acceptable


@pytest.mark.parametrize(
    "password",
    [
        "bò tím leo thang mây",
        "correct horse battery staple",
        "muối-gạch-diều-chuông",
        "ghi nốt xe đạp",
    ],
)
def test_a_phrase_of_four_words_is_strong(password):
    found = strength(password)

    assert found.problems == ()
    assert found.score == 4


def test_four_words_still_fail_when_the_guesser_knows_them():
    assert strength(
        "đào thị tuyết yên thường", forbidden_words=["Đào Thị Tuyết", "Yên Thường"]
    ).problems


def test_the_same_word_four_times_is_no_phrase():
    assert not strength("mưa mưa mưa mưa").acceptable


@pytest.mark.parametrize(
    ("password", "score"),
    [
        ("kvbezmtr", 2),  # 8 of 26 letters: 38 bits
        ("kvbezmt4r9", 3),  # 10 of 36: 52 bits
        ("kVb#zmt4r9Qw", 4),  # 12 of 95: 79 bits
    ],
)
def test_length_and_variety_raise_the_score(password, score):
    assert strength(password).score == score


@pytest.mark.parametrize("text", ["bò tím leo thang", "mậtkhẩu", "Hoà Bình xanh"])
def test_composed_and_decomposed_letters_are_judged_alike(text):
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))

    assert strength(composed) == strength(decomposed)


def test_a_pasted_book_is_judged_by_its_beginning():
    assert strength("ab" * 500_000).problems == (PREDICTABLE,)


def test_a_judgement_never_shows_the_password():
    assert "kvbezmtr" not in repr(strength("kvbezmtr"))


def test_every_common_password_stands_once_and_as_it_is_compared():
    text = resource("data", "common_passwords.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]

    assert len(lines) == len(set(lines))
    assert all(line == fold(line).replace(" ", "") for line in lines)

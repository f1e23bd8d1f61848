import random
import unicodedata

import pytest

from cpo_desktop.domain.names import clean_name, name_key

IN_ORDER = [
    "",
    "An",  # one word is a given name, and nothing sorts before something
    "Lê An",
    "Nguyễn An",
    "Trần Bích An",
    "Lê Văn An",
    "Nguyễn Văn An",
    "Nguyễn Văn Bình An",
    "Lê Vân An",
    "Nguyễn Văn Anh",
    "Nguyễn Văn Ánh",
    "Nguyễn Văn Ân",
    "Nguyễn Văn Dũng",
    "Nguyễn Văn Đào",
    "Nguyễn Thị Hoa",
    "Nguyễn Thị Hòa",
    "Nguyễn Thị Hỏa",
    "Nguyễn Thị Hõa",
    "Nguyễn Thị Hóa",
    "Nguyễn Thị Họa",
    "Nguyễn Thị Hoan",
    "Nguyễn Thị Mi",
    "Nguyễn Thị Mơ",
    "Nguyễn Thị Na",
    "Nguyễn Thị Ư",
    "Trần Xuân Yến",
    "Jan Zdeněk",
    "Нина",
]


def test_names_sort_as_in_a_vietnamese_list():
    shuffled = random.Random(7).sample(IN_ORDER, len(IN_ORDER))
    assert sorted(shuffled, key=lambda name: name_key(name).encode()) == IN_ORDER


def test_tones_run_ngang_huyen_hoi_nga_sac_nang():
    names = ["Ma", "Mà", "Mả", "Mã", "Má", "Mạ"]
    backwards = names[::-1]
    assert sorted(backwards, key=name_key) == names


def test_letters_run_as_in_the_vietnamese_alphabet():
    letters = list("aăâbcdđeêghiklmnoôơpqrstuưvxy")
    backwards = letters[::-1]
    assert sorted(backwards, key=name_key) == letters


def test_the_letters_of_the_given_name_decide_before_its_tones():
    assert sorted(["Hoan", "Họa", "Hoàn", "Hoa"], key=name_key) == ["Hoa", "Họa", "Hoan", "Hoàn"]


def test_the_given_name_with_its_tone_decides_before_the_middle_name():
    assert name_key("Vũ Yến Hoa") < name_key("Bùi An Hòa")


def test_both_ways_to_place_a_tone_sort_alike():
    assert name_key("Lê Thị Hoà") == name_key("Lê Thị Hòa")


def test_case_and_composition_make_no_difference():
    assert name_key("ĐẶNG THỊ ƯỚC") == name_key(unicodedata.normalize("NFD", "đặng thị ước"))


def test_signs_in_a_name_do_not_count():
    assert name_key("H'Mông 😀 Y-Nhi") == name_key("Hmông Ynhi")


def test_the_look_alike_of_old_converters_sorts_as_d_with_stroke():
    assert name_key("Ðào") == name_key("Đào")


def test_a_key_is_short_and_ascii():
    key = name_key("Nguyễn Thị Thuỳ Dương")
    assert key.isascii()
    assert len(key) <= len("Nguyễn Thị Thuỳ Dương") + 5


@pytest.mark.parametrize("name", ["", "   ", "–", "😀"])
def test_a_name_without_letters_has_an_empty_key(name):
    assert name_key(name) == ""


def test_a_clean_name_is_composed_and_single_spaced():
    typed = unicodedata.normalize("NFD", "  Nguyễn\u00a0 Thị\u200b  Đào ")
    assert clean_name(typed) == "Nguyễn Thị Đào"


@pytest.mark.parametrize("name", ["Hoà", "Hòa", "Lò Thị MAI", "K'sor H'Bia"])
def test_cleaning_never_changes_the_spelling(name):
    assert clean_name(name) == name

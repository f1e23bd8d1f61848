from datetime import date

import pytest

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.identity import (
    FEMALE_NUMBER,
    MALE_NUMBER,
    NOT_DIGITS,
    NOT_TWELVE_DIGITS,
    OLD_CARD,
    OTHER_YEAR,
    ZERO_LOST,
    birth_registration_provinces,
    clean_number,
    number_problems,
    parse_card_qr,
    read_number,
)
from cpo_desktop.domain.sex import Sex
from cpo_desktop.foundation.errors import Problem, Severity

GIRL_OF_2015 = "031315000123"  # Hải Phòng, 3 = female of 2000–2099, 15
CARD = "031315000123|123456789|Trần Thị Thử|11022015|Nữ|Thôn Mẫu, Xã Thí Dụ|31122030"


@pytest.mark.parametrize(
    ("digit", "sex", "year"),
    [
        ("0", Sex.MALE, 1915), ("1", Sex.FEMALE, 1915), ("2", Sex.MALE, 2015), ("3", Sex.FEMALE, 2015),
        ("4", Sex.MALE, 2115), ("5", Sex.FEMALE, 2115), ("6", Sex.MALE, 2215), ("9", Sex.FEMALE, 2315),
    ],
)  # fmt: skip
def test_the_fourth_digit_tells_century_and_sex(digit, sex, year):
    facts = read_number(f"031{digit}15000123")
    assert (facts.sex, facts.birth_year) == (sex, year)


@pytest.mark.parametrize(
    ("place", "province"),
    [
        ("001", "Hà Nội"),
        ("015", "Yên Bái"),
        ("031", "Hải Phòng"),
        ("044", "Quảng Bình"),
        ("096", "Cà Mau"),
    ],
)
def test_the_first_digits_are_a_province_of_before_2025(place, province):
    assert read_number(f"{place}315000123").registered_in == province


def test_there_were_63_provinces():
    assert len(birth_registration_provinces()) == 63


def test_a_birth_registered_abroad_has_no_province():
    assert read_number("101315000123").registered_in is None


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        ("31315000123", ZERO_LOST),
        ("123456789", OLD_CARD),
        ("0313150001234", NOT_TWELVE_DIGITS),
        ("1", NOT_TWELVE_DIGITS),
        ("03131500012A", NOT_DIGITS),
        ("٠٣١٣١٥٠٠٠١٢٣", NOT_DIGITS),
    ],
)
def test_a_number_of_another_form_is_an_error(number, sentence):
    [problem] = number_problems(number, sex=None, born=None)
    assert (problem.sentence, problem.severity) == (sentence, Severity.ERROR)


def test_an_empty_number_is_no_problem():
    assert number_problems("", sex="male", born=date(2015, 2, 11)) == ()


@pytest.mark.parametrize("born", [date(2015, 2, 11), PartialDate(2015), None])
def test_a_number_that_fits_is_no_problem(born):
    assert number_problems(GIRL_OF_2015, sex="female", born=born) == ()


@pytest.mark.parametrize("sex", [None, "unknown"])
def test_an_unknown_sex_fits_any_number(sex):
    assert number_problems(GIRL_OF_2015, sex=sex, born=date(2015, 2, 11)) == ()


def test_another_sex_is_a_warning():
    problems = number_problems(GIRL_OF_2015, sex="male", born=date(2015, 2, 11))
    assert problems == (Problem("number", FEMALE_NUMBER, Severity.WARNING),)


def test_a_warning_says_whose_number_it_is():
    [problem] = number_problems("031215000123", sex="female", born=None)
    assert problem.sentence == MALE_NUMBER


@pytest.mark.parametrize(
    "born", [date(2016, 2, 11), date(1915, 2, 11), PartialDate(2014, estimated=True)]
)
def test_another_year_of_birth_is_a_warning(born):
    problems = number_problems(GIRL_OF_2015, sex="female", born=born)
    assert problems == (Problem("number", OTHER_YEAR, Severity.WARNING, {"year": 2015}),)


def test_two_mismatches_are_two_warnings():
    problems = number_problems(
        GIRL_OF_2015, sex="male", born=date(2016, 1, 1), name="father_number"
    )
    assert [p.field for p in problems] == ["father_number", "father_number"]


def test_a_number_loses_what_it_was_grouped_with():
    assert clean_number(" 031 315.000-123\n") == GIRL_OF_2015


def test_a_card_fills_what_it_knows():
    scan = parse_card_qr(CARD + "\r\n")
    assert scan.number == GIRL_OF_2015
    assert scan.old_number == "123456789"
    assert scan.full_name == "Trần Thị Thử"
    assert scan.born == PartialDate(2015, 2, 11)
    assert scan.sex is Sex.FEMALE
    assert scan.address == "Thôn Mẫu, Xã Thí Dụ"
    assert scan.issued_on == date(2030, 12, 31)
    assert not scan.accents_lost


def test_a_card_may_lack_an_old_number():
    assert parse_card_qr(CARD.replace("123456789", "")).old_number == ""


def test_what_newer_cards_add_is_ignored():
    assert parse_card_qr(CARD + "||Trần Văn Cha|Lê Thị Mẹ|") == parse_card_qr(CARD)


@pytest.mark.parametrize("word", ["Nữ", "NỮ", "Nu", "N?", "N\ufffd", ""])
def test_a_garbled_sex_is_taken_from_the_number(word):
    assert parse_card_qr(CARD.replace("Nữ", word)).sex is Sex.FEMALE


def test_a_readable_sex_is_the_one_on_the_card():
    assert parse_card_qr(CARD.replace("Nữ", "Nam")).sex is Sex.MALE


@pytest.mark.parametrize("name", ["Tran Thi Thu", "Tr?n Th? Th?"])
def test_lost_accents_are_noticed(name):
    scan = parse_card_qr(f"031315000123||{name}|11022015|Nu|Thon Mau, Xa Thi Du|31122030")
    assert scan.accents_lost


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("00002015", PartialDate(2015)),
        ("2015", PartialDate(2015)),
        ("00022015", PartialDate(2015, 2)),
        ("31022015", None),
        ("", None),
    ],
)
def test_a_card_tells_what_is_known_of_the_birth_date(text, born):
    assert parse_card_qr(CARD.replace("11022015", text)).born == born


@pytest.mark.parametrize(
    "text",
    ["", "Trần Thị Thử", "031315000123", "123|456|A|11022015|Nữ|B|31122030", "|||||||", CARD[:50]],
)
def test_other_text_is_no_card(text):
    assert parse_card_qr(text) is None


def test_nothing_personal_shows_in_a_scan_when_printed():
    assert repr(parse_card_qr(CARD)) == "CardScan(accents_lost=False)"

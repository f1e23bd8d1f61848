"""The recovery code as it is printed, and as an officer types it from paper."""

import unicodedata

import pytest

from cpo_desktop.security.recovery import (
    MistypedRecoveryCode,
    RecoveryCodeIncomplete,
    VietnameseTypingIsOn,
    new_secret,
    read_code,
    write_code,
)

SECRET = bytes(range(20))
CODE = write_code(SECRET)
GROUPS = CODE.split("-")


def test_a_code_is_eight_groups_of_five_without_letters_that_look_like_digits():
    assert [len(group) for group in GROUPS] == [5] * 8
    assert not set(CODE) & set("ILOU")


def test_the_first_four_characters_of_each_group_are_plain_crockford_base32():
    # The bytes 00 01 02 … 13 by RFC 4648's coder (base64.b32encode), letters put to Crockford's.
    assert "".join(group[:4] for group in GROUPS) == "000G40R40M30E209185GR38E1W8124GK"


def test_a_check_character_is_the_weighted_sum_in_the_field_of_32():
    # Group 1 holds 0, 0, 0 and 16, which is a⁴. Its place 1 weighs a⁵ and its last digit a:
    # a⁵ + a⁴·a = 0.
    assert GROUPS[0] == "000G0"


def test_two_fresh_secrets_differ_and_have_160_bits():
    assert new_secret() != new_secret()
    assert len(new_secret()) == 20


@pytest.mark.parametrize(
    "typed",
    [
        CODE,
        CODE.lower(),
        CODE.replace("-", ""),
        CODE.replace("-", " "),
        CODE.replace("-", "\n"),
        f"  {CODE}  ",
        CODE.replace("-", "–"),
        CODE.replace("0", "O"),
        CODE.replace("0", "o").replace("1", "l"),
        CODE.replace("1", "I"),
        CODE.translate({ord("A") + i: 0xFF21 + i for i in range(26)}),
    ],
    ids=[
        "as printed",
        "small letters",
        "in one piece",
        "spaces",
        "lines",
        "blanks around",
        "long dashes",
        "O for zero",
        "o and l",
        "I for one",
        "full-width letters",
    ],
)
def test_a_code_is_read_however_it_is_typed(typed):
    assert read_code(typed) == SECRET


@pytest.mark.parametrize("place", range(1, 9))
def test_the_mistyped_group_is_named(place):
    groups = list(GROUPS)
    groups[place - 1] = ("9" if groups[place - 1][0] != "9" else "8") + groups[place - 1][1:]

    with pytest.raises(MistypedRecoveryCode) as refused:
        read_code("-".join(groups))

    assert refused.value.details == {"group": place}


def test_two_neighbours_swapped_are_found():
    with pytest.raises(MistypedRecoveryCode) as refused:
        read_code("-".join(["00G00", *GROUPS[1:]]))

    assert refused.value.details == {"group": 1}


def test_two_groups_swapped_are_found():
    first, second, *others = GROUPS
    with pytest.raises(MistypedRecoveryCode):
        read_code("-".join([second, first, *others]))


def test_a_character_left_out_is_found_in_its_group():
    groups = [*GROUPS[:2], GROUPS[2][:4], *GROUPS[3:]]
    with pytest.raises(MistypedRecoveryCode) as refused:
        read_code(" ".join(groups))

    assert refused.value.details == {"group": 3}


def test_a_character_that_no_code_has_is_found_in_its_group():
    with pytest.raises(MistypedRecoveryCode) as refused:
        read_code("-".join([*GROUPS[:7], "U" + GROUPS[7][1:]]))

    assert refused.value.details == {"group": 8}


@pytest.mark.parametrize("found", [0, 1, 7])
def test_a_code_cut_short_is_called_incomplete(found):
    with pytest.raises(RecoveryCodeIncomplete) as refused:
        read_code("-".join(GROUPS[:found]))

    assert refused.value.details == {"groups": 8, "found": found}


def test_a_ninth_group_is_refused():
    with pytest.raises(RecoveryCodeIncomplete):
        read_code(f"{CODE}-00000")


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_letters_that_telex_has_accented_are_recognised(form):
    with pytest.raises(VietnameseTypingIsOn):
        read_code(unicodedata.normalize(form, "Á" + CODE[1:]))

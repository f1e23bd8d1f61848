"""What an officer types is understood as she means it, or kept until she mends it."""

from datetime import date

import pytest

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.fields import field_of
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.measure import Funding
from cpo_desktop.ui.forms.drafts import Addition, Draft, from_plain, to_plain
from cpo_desktop.ui.forms.reading import Unread, read, written, written_money

TODAY = date(2026, 11, 23)
BORN = field_of(Child, "born")
AMOUNT = field_of(Funding, "amount")
MEMBERS = field_of(Household, "members")
NUMBER = field_of(Child, "number")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1/2/15", PartialDate(2015, 2, 1)),
        ("01022015", PartialDate(2015, 2, 1)),
        ("2/2015", PartialDate(2015, 2)),
        ("2015", PartialDate(2015)),
    ],
)
def test_a_birth_date_is_read_in_each_way_people_write_it(typed, meant):
    assert read(BORN, typed, today=TODAY) == meant


@pytest.mark.parametrize(
    "value", [PartialDate(2015, 2, 1), PartialDate(2015, 2), PartialDate(2015, estimated=True)]
)
def test_a_birth_date_is_written_so_that_it_reads_the_same(value):
    assert read(BORN, written(value), today=TODAY) == value


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1250000", 1_250_000),
        ("1.250.000", 1_250_000),
        ("1 250 000 đ", 1_250_000),
        ("500k", 500_000),
        ("1,5 triệu", 1_500_000),
        ("2tr", 2_000_000),
        ("1,25 tỷ", 1_250_000_000),
    ],
)
def test_money_is_read_with_points_and_in_short(typed, meant):
    assert read(AMOUNT, typed, today=TODAY) == meant


def test_money_is_written_with_a_point_between_thousands():
    assert written_money(1_250_000) == "1.250.000"


def test_spaces_in_a_personal_number_do_not_matter():
    assert read(NUMBER, "079 215 000 123", today=TODAY) == "079215000123"


@pytest.mark.parametrize("field", [MEMBERS, AMOUNT])
@pytest.mark.parametrize("typed", ["9" * 5000, "9" * 19, "9" * 5000 + " tỷ", "9999999999 tỷ"])
def test_a_number_longer_than_any_that_counts_is_kept_as_typed(field, typed):
    assert isinstance(read(field, typed, today=TODAY), Unread)


@pytest.mark.parametrize("typed", ["three", "-3", "1.5", "3 4"])
def test_what_is_no_whole_number_is_kept_as_typed(typed):
    found = read(MEMBERS, typed, today=TODAY)

    assert isinstance(found, Unread)
    assert found.typed == typed


def test_an_emptied_field_holds_what_an_untouched_one_holds():
    assert read(BORN, "  ", today=TODAY) is None
    assert read(NUMBER, "", today=TODAY) == ""


def test_a_date_to_come_is_not_understood_as_a_birth_date():
    assert isinstance(read(BORN, "1/1/2027", today=TODAY), Unread)


def test_a_draft_brings_back_values_additions_and_what_was_not_understood():
    fields = [BORN, field_of(Child, "disabilities"), field_of(Child, "mother"), NUMBER]
    values = {
        "born": PartialDate(2015, 2),
        "disabilities": ("hearing",),
        "mother": "some-id",
        "number": Unread("12x", "sentence"),
    }
    addition = Addition("mother", "some-id", "Lò Thị Nga")

    kept = to_plain(Draft(values=values, added=(addition,)))
    draft, typed = from_plain(kept, fields)

    assert typed == {"number": "12x"}
    assert draft.added == (addition,)
    assert dict(draft.values) == {
        "born": PartialDate(2015, 2),
        "disabilities": ("hearing",),
        "mother": "some-id",
    }


def test_a_draft_of_a_field_that_no_longer_exists_is_left_out():
    draft, typed = from_plain({"gone": "x", "typed:gone": "y"}, [BORN])

    assert (dict(draft.values), typed) == ({}, {})

"""The clock of the change log, and the form values take in it."""

from datetime import date

import pytest

from cpo_desktop.domain.changes import (
    FIRST_STAMP,
    default_of,
    difference,
    from_json,
    milliseconds_of,
    tick,
    to_json,
)
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.fields import field_of, fields_of
from cpo_desktop.domain.registry import RECORDS
from tests import factory


def test_the_clock_follows_the_wall_clock():
    assert milliseconds_of(tick(FIRST_STAMP, 1_000, "n")) == 1_000


def test_the_clock_goes_on_when_the_wall_clock_stands_or_moves_back():
    first = tick(FIRST_STAMP, 5_000, "n")
    second = tick(first, 5_000, "n")
    third = tick(second, 1, "n")

    assert first < second < third
    assert milliseconds_of(third) == 5_000


def test_the_clock_moves_on_by_a_millisecond_when_its_counter_is_full():
    full = FIRST_STAMP.replace("-0000-", "-ffff-")

    assert tick(full, 0, "n") == "000000000001-0000-n"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("born", PartialDate(2015, 2)),
        ("born", None),
        ("left_on", date(2026, 2, 28)),
        ("disabilities", ("mobility", "sight")),
        ("insured", True),
        ("full_name", "Nguyễn Thị <b>Đào</b>"),
        ("carer", None),
    ],
)
def test_a_value_is_read_back_from_json_as_it_was(field, value):
    declared = field_of(Child, field)

    assert from_json(declared, to_json(value)) == value


@pytest.mark.parametrize(
    ("field", "raw"), [("left_on", 5), ("disabilities", "mobility"), ("insured", "yes"), ("left_on", "x")]
)  # fmt: skip
def test_json_that_cannot_be_this_fields_is_refused(field, raw):
    with pytest.raises(ValueError, match=r".+"):
        from_json(field_of(Child, field), raw)


def test_a_difference_names_only_the_fields_that_changed():
    child = factory.a_child(full_name="Đào", school="A")
    other = factory.a_child(id=child.id, full_name="Mận", school="A", born=child.born)

    old, new = difference(child, other)

    assert old == {"full_name": "Đào"}
    assert new == {"full_name": "Mận"}


def test_every_field_starts_as_its_default():
    for kind in RECORDS:
        empty = kind(id="x")
        assert all(getattr(empty, f.name) == default_of(f) for f in fields_of(kind)), kind


def test_what_identifies_a_person_stays_out_of_repr():
    secret = "Bí Mật Riêng Tư"
    for kind in RECORDS:
        personal = {
            f.name: secret for f in fields_of(kind) if f.personal and isinstance(default_of(f), str)
        }
        assert secret not in repr(kind(id="x", **personal)), kind

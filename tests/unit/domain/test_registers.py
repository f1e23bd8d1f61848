"""Every register's declaration holds together: what it names is there, and can be what it is named for."""

from datetime import date

import pytest

from cpo_desktop.domain.action_plan import PLAN_TARGET
from cpo_desktop.domain.budget import BUDGET
from cpo_desktop.domain.checks import problems_of
from cpo_desktop.domain.fields import Kind, field_of, fields_by_name, fields_of
from cpo_desktop.domain.register import NEXT_DUE, TODAY, filled
from cpo_desktop.domain.registers import BY_KIND, LISTED, REGISTERS, WORK
from cpo_desktop.domain.registry import BY_NAME, RECORDS

ROOM = 98
"""In steps of 8 pixels: what a list has beside its preview on 1366 pixels."""


def named(register):
    return pytest.param(register, id=register.name)


EACH = [named(register) for register in REGISTERS]
NUMBERS = (Kind.WHOLE, Kind.MONEY)


@pytest.mark.parametrize("register", EACH)
def test_a_list_is_ordered_by_what_every_record_has(register):
    if register.day:
        ordering = register.field(register.day)
        assert ordering.required
        assert ordering.kind in (Kind.DAY, Kind.YEAR)
    elif register in LISTED:
        assert "name_key" in register.kind.entity.derived


@pytest.mark.parametrize("register", EACH)
def test_what_columns_filters_and_totals_name_is_there(register):
    known = {*fields_by_name(register.kind), *(each.key for each in register.sums)}
    columns = {each.key for each in register.columns} - {NEXT_DUE}
    columns |= {each.below for each in register.columns if each.below}
    assert columns | set(register.totals) | {*register.found_by, *register.usual} <= known
    assert all(register.field(name).kind in (Kind.CODE, Kind.CODES, Kind.LINK)
               for name in register.filters)  # fmt: skip
    assert all(register.sum(key) or register.field(key).kind in NUMBERS for key in register.totals)


@pytest.mark.parametrize("register", EACH)
def test_a_list_fits_beside_its_preview_and_one_column_takes_what_is_left(register):
    assert sum(column.width for column in register.columns) <= ROOM
    assert [column.stretch for column in register.columns].count(True) == 1


@pytest.mark.parametrize("register", EACH)
def test_a_list_shows_nothing_sensitive(register):
    shown = {name for column in register.columns for name in (column.key, column.below)}
    told = [each for each in fields_of(register.kind) if each.name in shown]
    assert not any(each.sensitive for each in told)
    if register.guarded:
        assert not any(each.personal for each in told)
        assert not any(register.field(name).personal for name in register.found_by)


@pytest.mark.parametrize("register", EACH)
def test_parts_sums_and_dues_are_of_records_that_point_at_the_register(register):
    for part in register.parts:
        assert field_of(part.kind, part.owner).links == register.name
        assert field_of(part.kind, part.owner).owned
        named_fields = {*part.words, *part.above, *part.below, *part.usual}
        assert named_fields <= set(fields_by_name(part.kind))
    for each in register.sums:
        for added in each.added:
            assert field_of(added.kind, added.names).links == register.name
            assert not added.amount or field_of(added.kind, added.amount).kind is Kind.MONEY
    for due in register.dues:
        assert due.kind is register.kind or register.owner_of(due.kind)
        assert field_of(due.kind, due.on).kind is Kind.DAY
        assert field_of(due.kind, due.on).future
        assert field_of(due.kind, due.done).kind is Kind.DAY
        assert not due.about or field_of(due.kind, due.about).kind in (Kind.TEXT, Kind.NOTE)
        assert not due.about or not field_of(due.kind, due.about).sensitive


def test_each_register_is_of_one_kind_and_every_part_is_kept():
    assert len(BY_KIND) == len(REGISTERS)
    assert all(register.kind in RECORDS for register in REGISTERS)
    assert all(part.kind in RECORDS for register in REGISTERS for part in register.parts)
    assert set(WORK) <= set(LISTED)


def test_what_a_register_is_about_stands_in_no_other_place_of_the_commune_s_work():
    assert len({register.list_key for register in REGISTERS}) == len(REGISTERS)


@pytest.mark.parametrize("register", EACH)
def test_a_new_record_wants_only_what_the_officer_knows(register):
    """What is filled in beforehand breaks no rule of its own."""
    today = date(2026, 11, 23)
    record = register.new("018f0000-0000-7000-8000-000000000001", today)
    given = set(register.usual)
    wrong = {each.field for each in problems_of(record, today) if each.is_error}
    assert not given & wrong


def test_a_new_budget_line_and_a_new_year_of_a_target_are_of_this_year():
    today = date(2027, 2, 3)
    assert BUDGET.new("018f0000-0000-7000-8000-000000000001", today).year == 2027
    (part,) = PLAN_TARGET.parts
    assert filled(part.usual, today) == {"year": 2027}


def test_today_stands_for_the_day_it_is():
    assert filled({"held_on": TODAY, "state": "good"}, date(2026, 2, 3)) == {
        "held_on": date(2026, 2, 3),
        "state": "good",
    }


def test_every_link_of_a_record_leads_to_a_kind_there_is():
    links = {field.links for kind in RECORDS for field in fields_of(kind) if field.links}
    assert links <= set(BY_NAME)

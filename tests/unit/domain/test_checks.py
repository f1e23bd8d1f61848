"""What every record goes through before it is kept."""

from datetime import date

import pytest

from cpo_desktop.domain.checks import check, normalised
from cpo_desktop.foundation.errors import InvalidInput
from tests.factory import TODAY, a_child, a_household, a_marriage, a_measure, a_person


@pytest.mark.parametrize(
    "typed", ["Lò Thị\u200b Vân", "\u202eLò Thị Vân\u202c", "Lò\u00ad Thị Vân\ufeff"]
)
def test_characters_that_nobody_sees_are_not_kept_in_a_name(typed):
    assert normalised(a_child(full_name=typed)).full_name == "Lò Thị Vân"


def test_characters_that_nobody_sees_are_not_kept_in_remarks_but_lines_are():
    kept = normalised(a_child(remarks="Nhà xa\u200b trường\nđi bộ")).remarks
    assert kept == "Nhà xa trường\nđi bộ"


@pytest.mark.parametrize("name", ["👧👧", "123", "- -", "\u200b"])
@pytest.mark.parametrize("kind", ["child", "person", "household"])
def test_a_name_without_a_letter_is_refused(kind, name):
    made = {
        "child": lambda: a_child(full_name=name),
        "person": lambda: a_person(full_name=name),
        "household": lambda: a_household(head=name),
    }
    with pytest.raises(InvalidInput) as refused:
        check(made[kind](), TODAY)
    assert {problem.field for problem in refused.value.problems} == {
        "head" if kind == "household" else "full_name"
    }


@pytest.mark.parametrize("name", ["Y Út", "Ƀăn Kpă", "李"])
def test_a_name_in_any_script_is_a_name(name):
    assert check(a_child(full_name=name), TODAY).full_name == name


YESTERDAY, TOMORROW = date(2026, 11, 22), date(2026, 11, 24)


def refused(record):
    with pytest.raises(InvalidInput) as error:
        check(record, TODAY)
    return {problem.field for problem in error.value.problems}


@pytest.mark.parametrize("status", ["completed", "stopped"])
@pytest.mark.parametrize("ended_on", [None, TOMORROW])
def test_a_measure_that_is_over_has_a_last_day_not_to_come(status, ended_on):
    assert refused(a_measure(child="x", status=status, ended_on=ended_on)) == {"ended_on"}


@pytest.mark.parametrize("status", ["proposed", "approved", "ongoing"])
def test_a_measure_whose_last_day_has_passed_is_over(status):
    assert refused(a_measure(child="x", status=status, ended_on=YESTERDAY)) == {"status"}


@pytest.mark.parametrize("ended_on", [None, TODAY, TOMORROW])
def test_a_measure_that_goes_on_may_have_an_agreed_end(ended_on):
    measure = check(a_measure(child="x", ended_on=ended_on), TODAY)
    assert measure.is_open(TODAY)


def test_a_measure_that_ended_today_is_no_longer_open():
    measure = check(a_measure(child="x", status="completed", ended_on=TODAY), TODAY)
    assert not measure.is_open(TODAY)


def test_a_closed_case_has_its_day():
    assert refused(a_marriage(status="closed")) == {"closed_on"}


@pytest.mark.parametrize("status", [None, "reported", "monitoring"])
def test_a_case_with_a_day_of_closing_is_closed(status):
    assert refused(a_marriage(status=status, closed_on=TODAY)) == {"status"}


def test_a_case_that_is_closed_on_a_day_is_not_open():
    assert not check(a_marriage(status="closed", closed_on=TODAY), TODAY).is_open

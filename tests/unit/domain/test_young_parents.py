"""What the parents' ages speak for, on the days that decide.

Today is 23 November 2026: who was born on 24 November 2010 is 15, who was born a day before is 16;
24 November 2008 is 17, a day before 18.
"""

from datetime import date

import pytest

from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.young_parents import Proposal, has_already, proposal
from tests.factory import TODAY, a_circumstance, a_marriage, a_party, a_risk

BORN = PartialDate(2026, 10, 2)
FIFTEEN, SIXTEEN = PartialDate(2010, 11, 24), PartialDate(2010, 11, 23)
SEVENTEEN, EIGHTEEN = PartialDate(2008, 11, 24), PartialDate(2008, 11, 23)
GROWN = PartialDate(2000, 1, 1)


def proposed(father, mother, born=BORN, **case):
    marriage = a_marriage(**case)
    couple = [
        a_party(marriage, sex=sex, born=day)
        for sex, day in (("male", father), ("female", mother))
        if day is not None
    ]
    return proposal(born, marriage, couple, TODAY)


def code(*parents, **given):
    found = proposed(*parents, **given)
    return found.code if found else None


@pytest.mark.parametrize(
    ("father", "mother", "expected"),
    [
        (FIFTEEN, FIFTEEN, "N03.11"),
        (FIFTEEN, SIXTEEN, "R13"),
        (SIXTEEN, FIFTEEN, "R13"),
        (SIXTEEN, SIXTEEN, "R13"),
        (GROWN, SEVENTEEN, "R13"),
        (SEVENTEEN, GROWN, "R13"),
        (GROWN, EIGHTEEN, None),
        (EIGHTEEN, EIGHTEEN, None),
    ],
)
def test_the_birthdays_decide(father, mother, expected):
    assert code(father, mother) == expected


def test_a_parent_who_has_turned_sixteen_since_the_birth_is_a_child_no_more():
    turned_sixteen = PartialDate(2010, 10, 10)
    assert code(turned_sixteen, FIFTEEN) == "R13"


@pytest.mark.parametrize(
    ("father", "expected"),
    [
        (PartialDate(2011), "N03.11"),  # as if born on 1 January 2011: 15
        (PartialDate(2010), "R13"),  # as if born on 1 January 2010: 16, though perhaps 15
        (PartialDate(2010, 12), "N03.11"),
        (PartialDate(2010, 11), "R13"),  # as if born on 1 November 2010: 16
    ],
)
def test_of_an_incomplete_birth_date_the_earliest_day_counts(father, expected):
    assert code(father, FIFTEEN) == expected


def test_an_incomplete_birth_of_the_child_begins_on_its_earliest_day():
    assert proposed(FIFTEEN, FIFTEEN, born=PartialDate(2026, 3)).since == date(2026, 3, 1)


@pytest.mark.parametrize(("mother", "expected"), [(FIFTEEN, "R13"), (GROWN, None)])
def test_a_parent_whose_birth_date_is_not_known_speaks_for_nothing(mother, expected):
    assert code(None, mother) == expected


def test_the_sub_group_begins_when_there_is_a_family():
    together = {"cohabiting_since": date(2026, 11, 1)}
    assert proposed(FIFTEEN, FIFTEEN, **together).since == date(2026, 11, 1)
    assert proposed(FIFTEEN, FIFTEEN, cohabiting_since=date(2026, 1, 1)).since == date(2026, 10, 2)


def test_the_risk_begins_with_the_birth():
    found = proposed(GROWN, SEVENTEEN, cohabiting_since=date(2026, 11, 1))
    assert found == Proposal(record=Risk, code="R13", since=date(2026, 10, 2), young=("female",))


def test_the_sub_group_is_a_circumstance_for_the_ages_of_both():
    found = proposed(FIFTEEN, FIFTEEN)
    assert (found.record, found.young) == (Circumstance, ("male", "female"))


def test_an_unfounded_case_speaks_for_nothing():
    assert code(FIFTEEN, FIFTEEN, outcome="unfounded") is None


def test_who_is_sixteen_is_no_child_of_a_young_parent():
    assert code(SEVENTEEN, SEVENTEEN, born=SIXTEEN) is None


# What the child has already


def has(*known):
    return has_already(proposed(FIFTEEN, FIFTEEN), known)


def test_what_is_open_is_there_already():
    assert has(a_circumstance("c", code="N03.11"))


@pytest.mark.parametrize(
    "known",
    [
        (),
        (a_circumstance("c", code="N03.11", closed_on=date(2026, 11, 1)),),
        (a_circumstance("c", code="N03.12"), a_risk("c", code="R13")),
    ],
)
def test_what_is_closed_or_something_else_does_not_count(known):
    assert not has(*known)

"""Measures, their receivers, funds and follow-ups; and the records behind every figure."""

from datetime import date

import pytest

from tests.factory import a_follow_up, a_funding, a_measure, a_person
from tests.unit.storage.small_commune import (
    AN,
    AUGUST_1,
    CHILDREN,
    CIRCUMSTANCES,
    EARLIER,
    EAST,
    JULY_1,
    JULY_10,
    KHOI,
    NEAR_POOR,
    PLACES,
    POOR,
    QUARTER,
    RISKS,
    as_many_behind,
    counts,
    kept,
    parts,
)


@pytest.fixture
def database(app):
    kept(app.database, *PLACES)
    return app.database


PARENT = a_person(household=NEAR_POOR.id)
LONG = a_measure(child=AN.id, level="support", kind="M01", started_on=EARLIER)
NEW = a_measure(child=AN.id, level="intervention", kind="M09", started_on=JULY_1)
OVER = a_measure(child=KHOI.id, started_on=EARLIER, ended_on=date(2026, 6, 14))
PLANNED = a_measure(child=KHOI.id, started_on=JULY_1, status="proposed")
FOR_PARENT = a_measure(person=PARENT.id, level="support", kind="M09", started_on=JULY_1)
FOR_HOME = a_measure(household=POOR.id, level="prevention", started_on=JULY_1, ended_on=AUGUST_1)
MEASURES = (LONG, NEW, OVER, PLANNED, FOR_PARENT, FOR_HOME)


@pytest.fixture
def measures(database):
    kept(
        database,
        *CHILDREN,
        *CIRCUMSTANCES,
        *RISKS,
        PARENT,
        *MEASURES,
        a_funding(LONG, source="state_commune", amount=500_000, given_on=JULY_1),
        a_funding(LONG, source="state_province", amount=700_000, given_on=AUGUST_1),
        a_funding(NEW, source="donor", amount=300_000, given_on=QUARTER.current.end),
        a_funding(NEW, source="foreign_ngo", amount=900_000, given_on=date(2026, 9, 15)),
        a_funding(FOR_HOME, source="business", amount=None, in_kind="gạo", given_on=JULY_1),
        a_follow_up(NEW, due_on=JULY_1, done_on=JULY_10),
        a_follow_up(NEW, due_on=AUGUST_1),
        a_follow_up(LONG, due_on=date(2026, 5, 1), done_on=date(2026, 9, 20)),
        a_follow_up(LONG, due_on=date(2026, 10, 1)),
        a_follow_up(FOR_HOME, due_on=date(2026, 9, 1)),
    )
    return counts(database)


def test_measures_carried_out_in_the_period(measures):
    assert measures.of("measures") == 4
    assert parts(measures, "measures", "level") == {
        "support": 2,
        "intervention": 1,
        "prevention": 1,
    }
    assert parts(measures, "measures", "receiver") == {"child": 2, "carer": 1, "household": 1}
    assert parts(measures, "measures", "village") == {EAST.id: 4}


def test_measures_begun_and_ended_in_the_period(measures):
    assert measures.of("measures_started") == 3
    assert measures.of("measures_ended") == 1


def test_a_receiver_of_several_measures_counts_once(measures):
    assert measures.of("receivers") == 3
    assert parts(measures, "receivers", "receiver") == {"child": 1, "carer": 1, "household": 1}
    assert parts(measures, "receivers", "level") == {
        "support": 2,
        "intervention": 1,
        "prevention": 1,
    }


def test_children_in_special_circumstances_with_a_measure_of_their_own(measures):
    assert measures.of("special_supported") == 1
    assert parts(measures, "special_supported", "group") == {"N04": 1}


def test_funds_are_summed_by_the_day_they_were_given(measures):
    assert measures.of("funds") == 1_500_000
    assert parts(measures, "funds", "class") == {"state": 1_200_000, "individual": 300_000}
    assert parts(measures, "funds", "source") == {
        "state_commune": 500_000,
        "state_province": 700_000,
        "donor": 300_000,
    }
    assert measures.of("goods") == 1


def test_follow_ups(measures):
    assert measures.of("followups_due") == 2
    assert measures.of("followups_done") == 1
    assert measures.of("followups_overdue") == 2


def test_as_many_records_stand_behind_a_figure_as_it_says(database, measures):
    assert as_many_behind(database)

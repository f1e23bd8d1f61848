"""The commune's own counts as figures, quarter III of 2026: 15 June to 14 September.

Of each number the latest count until 14 September that gives it counts; couples are added up over
the counts of the quarter.
"""

from datetime import date

import pytest

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.figures import When
from tests.factory import a_child, a_commune_count, a_household, a_marriage, a_party
from tests.unit.storage.small_commune import (
    AN,
    EAST,
    NEAR_POOR,
    PLACES,
    POOR,
    QUARTER,
    as_many_behind,
    counting,
    counts,
    kept,
    parts,
)

LAST_DAY, AFTER = QUARTER.current.end, date(2026, 9, 15)
OLD = a_commune_count(
    as_of=date(2025, 12, 10),
    children=900,
    under_five=300,
    under_five_registered=290,
    couples_married=30,
    households=1000,
    two_generations=600,
    mother_and_children=50,
    father_and_children=20,
    three_generations=200,
    couple_alone=80,
    living_alone=40,
    other_households=10,
    with_elders=350,
    with_children=700,
)  # fmt: skip
# On the last day only children were counted, and nought couples; the day after, all is another story.
NEW = a_commune_count(as_of=LAST_DAY, children=920, couples_married=0)
LATER = a_commune_count(as_of=AFTER, children=1, households=1, couples_married=99)


@pytest.fixture
def database(app):
    kept(app.database, *PLACES)
    return app.database


def test_each_number_is_that_of_the_latest_count_that_gives_it(database):
    figures = counting(database, OLD, NEW, LATER)
    assert figures.of("counted_children") == 920
    assert figures.of("counted_under_five") == 300
    assert figures.of("counted_under_five_registered") == 290
    assert figures.of("households") == 1000
    assert figures.of("households_elders") == 350
    assert figures.of("households_children") == 700
    assert parts(figures, "households", "type") == {
        "two_generations": 600,
        "mother_and_children": 50,
        "father_and_children": 20,
        "three_generations": 200,
        "couple_alone": 80,
        "living_alone": 40,
        "other_households": 10,
    }


def test_the_quarter_before_knows_only_the_count_before(database):
    figures = counting(database, OLD, NEW, LATER)
    assert figures.of("counted_children", When.PREVIOUS) == 900
    assert figures.of("counted_children", When.LAST_YEAR) == 0
    assert figures.of("commune_counts", When.LAST_YEAR) == 0


def test_a_number_that_was_counted_as_nought_is_told_from_one_that_was_not_counted(database):
    figures = counting(
        database, a_commune_count(as_of=LAST_DAY, households=10, living_alone=0, couple_alone=4)
    )
    assert figures.of("commune_counts") == 1
    assert parts(figures, "commune_counts", "has") == {
        "households": 1,
        "living_alone": 1,
        "couple_alone": 1,
    }
    assert parts(figures, "households", "type") == {"couple_alone": 4, "unknown": 6}


def test_types_alone_add_up_to_all_households(database):
    count = a_commune_count(as_of=LAST_DAY, couple_alone=4, living_alone=3)
    figures = counting(database, OLD, count)
    assert figures.of("households") == 7
    assert parts(figures, "commune_counts", "has").keys() >= {"couple_alone", "living_alone"}
    assert figures.of("commune_counts", has="households") == 0


def test_couples_are_added_up_over_the_counts_of_the_period(database):
    first = a_commune_count(as_of=QUARTER.current.start, couples_married=7)
    figures = counting(database, OLD, first, NEW, LATER)
    assert figures.of("couples_married") == 7
    assert figures.of("couples_counts") == 2
    assert figures.of("couples_counts", When.PREVIOUS) == 0


MARRIED = date(2026, 8, 1)
GIRL = {"sex": "female", "born": PartialDate(2010, 1, 1)}
BOY = {"sex": "male", "born": PartialDate(2008, 1, 1)}


def a_case(**given):
    return a_marriage(village=EAST.id, cohabiting_since=MARRIED, found_on=MARRIED, **given)


def homes(database, *records):
    kept(database, *records)
    assert as_many_behind(database)
    return counts(database).of("marriage_households")


def test_homes_of_those_who_married_too_young_are_counted_once(database):
    """Two of one home in two cases, one of another home: two homes."""
    cases = a_case(), a_case()
    girls = [
        a_child(full_name="Mỷ", born=PartialDate(2010, 1, 1), village=EAST.id, household=home.id)
        for home in (POOR, POOR, NEAR_POOR)
    ]
    parties = (
        a_party(cases[0], child=girls[0].id, **GIRL),
        a_party(cases[1], child=girls[1].id, **GIRL),
        a_party(cases[1], child=girls[2].id, **BOY),
    )
    assert homes(database, *cases, *girls, *parties) == 2


def test_a_case_of_which_no_home_is_known_stands_for_one(database):
    case = a_case()
    strangers = a_party(case, **GIRL), a_party(case, **BOY)
    assert homes(database, case, *strangers) == 1


def test_the_home_of_who_was_old_enough_is_none_of_these(database):
    """So the case stands for itself, as its girl belongs to no home of the register."""
    case, home = a_case(), a_household(village=EAST.id)
    man = a_child(full_name="Páo", village=EAST.id, household=home.id)
    of_age = a_party(case, child=man.id, sex="male", born=PartialDate(1995, 1, 1))
    assert homes(database, home, case, man, of_age, a_party(case, **GIRL)) == 1


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ({"found_on": AFTER, "cohabiting_since": None}, 0),
        ({"found_on": LAST_DAY, "cohabiting_since": None}, 1),
        ({"status": "closed", "closed_on": date(2026, 6, 14), "found_on": date(2026, 5, 1)}, 0),
        ({"status": "closed", "closed_on": QUARTER.current.start, "found_on": date(2026, 5, 1)}, 1),
        ({"kind": "prevented"}, 0),
        ({"kind": "consanguineous"}, 0),
        ({"outcome": "unfounded", "status": "closed", "closed_on": LAST_DAY}, 0),
    ],
)
def test_which_cases_are_followed_in_the_period(database, given, found):
    usual = {"village": EAST.id, "found_on": MARRIED, "cohabiting_since": MARRIED}
    assert homes(database, AN, a_marriage(**usual | given)) == found

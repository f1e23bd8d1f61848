"""Domestic violence, counted by SQL and by hand, quarter III of 2026: 15 June to 14 September.

case  happened    known       village  household  forms             ended
A     01/07       02/07       Đông     poor       physical, mental  –
B     01/08       01/08       Đông     poor       economic          10/08
C     20/08       –           Đoài     –          –                 14/09, the last day
D     10/07       10/07       Đông     near poor  physical          20/07: nothing was true
E     05/05       20/06       Đoài     near poor  sexual            –
F     14/09       20/09       Đông     –          mental            –

case  who                                                        measures
A     a woman of 35; a boy a day before he is 16; a man did it,   01/07 criticism, ban on contact;
      a girl saw it                                               08/07 advice for two, shelter
B     a woman on her 60th birthday; a woman did it                05/08 care; 15/09 a fine
C     nobody is named                                             25/08 reconciled
D     a woman                                                     12/07 criminal
E     a man of 46                                                 20/06 criticism; 21/06 a visit
F     a man of 40; a girl on her 16th birthday; somebody of       –
      whom nothing is known; who did it is of unknown sex
"""

from datetime import date

import pytest

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.figures import When, figure_key
from cpo_desktop.storage.figures import counted
from cpo_desktop.storage.figures.listings import listing_of
from tests.factory import a_violence, a_violence_person, a_violence_step
from tests.unit.storage.small_commune import (
    AUGUST_1,
    EAST,
    JULY_1,
    NEAR_POOR,
    PLACES,
    POOR,
    QUARTER,
    WEST,
    as_many_behind,
    counts,
    kept,
    parts,
)


def case(letter, day, village, **given):
    usual = {"told_on": day, "household": None, "forms": ()}
    return a_violence(code=f"BL-{letter}", happened_on=day, village=village.id, **(usual | given))


JULY_2, LAST_DAY = date(2026, 7, 2), QUARTER.current.end
A = case("A", JULY_1, EAST, told_on=JULY_2, household=POOR.id, forms=("physical", "mental"))
B = case("B", AUGUST_1, EAST, household=POOR.id, forms=("economic",),
         closed_on=date(2026, 8, 10), result="stopped")  # fmt: skip
C = case("C", date(2026, 8, 20), WEST, told_on=None, closed_on=LAST_DAY, result="separated")
D = case("D", date(2026, 7, 10), EAST, household=NEAR_POOR.id, forms=("physical",),
         closed_on=date(2026, 7, 20), result="unfounded")  # fmt: skip
E = case("E", date(2026, 5, 5), WEST, told_on=date(2026, 6, 20), household=NEAR_POOR.id,
         forms=("sexual",))  # fmt: skip
F = case("F", LAST_DAY, EAST, told_on=date(2026, 9, 20), forms=("mental",))


def victim(of, sex, *born, role="victim"):
    birthday = PartialDate(*born) if born else None
    return a_violence_person(of, role=role, sex=sex, born=birthday)


PEOPLE = (
    victim(A, "female", 1991, 5, 5),
    victim(A, "male", 2010, 7, 2),
    victim(A, "male", 1988, role="doer"),
    victim(A, "female", role="child_present"),
    victim(B, "female", 1966, 8, 1),
    victim(B, "female", 1990, role="doer"),
    victim(D, "female", 1990),
    victim(E, "male", 1980),
    victim(F, "male", 1986),
    victim(F, "female", 2010, 9, 14),
    victim(F, None),
    victim(F, None, role="doer"),
)


def step(of, kind, month, day, **given):
    return a_violence_step(of, kind=kind, done_on=date(2026, month, day), **given)


STEPS = (
    step(A, "criticism", 7, 1),
    step(A, "no_contact", 7, 1),
    step(A, "counselling", 7, 8, people=2),
    step(A, "shelter", 7, 8),
    step(B, "care", 8, 5, people=0),
    step(B, "administrative", 9, 15),
    step(C, "reconciliation", 8, 25),
    step(D, "criminal", 7, 12),
    step(E, "criticism", 6, 20),
    step(E, "visit", 6, 21),
)


@pytest.fixture
def database(app):
    kept(app.database, *PLACES, A, B, C, D, E, F, *PEOPLE, *STEPS)
    return app.database


@pytest.fixture
def figures(database):
    return counts(database)


def test_cases_are_those_that_happened_in_the_period_and_were_true(figures):
    # A, B, C, F; in the quarter before, E.
    assert figures.of("violence") == 4
    assert figures.of("violence", When.PREVIOUS) == 1
    assert parts(figures, "violence", "village") == {EAST.id: 3, WEST.id: 1}


def test_a_case_of_two_forms_counts_in_each_and_once_in_the_total(figures):
    assert parts(figures, "violence", "form") == {
        "physical": 1,
        "mental": 2,
        "economic": 1,
        "unknown": 1,
    }


def test_no_form_is_counted_by_village(figures):
    together = {name for key in figures.values for name, _ in key.dimensions
                if key.indicator == "violence" and len(key.dimensions) > 1}  # fmt: skip
    assert together == set()


def test_a_household_of_two_cases_counts_once(figures):
    assert figures.of("violence_households") == 1
    assert parts(figures, "violence", "home") == {"yes": 2, "no": 2}


def test_who_did_it_by_sex(figures):
    assert parts(figures, "violence_doers", "sex") == {"male": 1, "female": 1, "unknown": 1}


def test_victims_by_sex_and_by_the_classes_of_the_statistical_form(figures):
    assert figures.of("violence_victims") == 6
    assert parts(figures, "violence_victims", "sex") == {"female": 3, "male": 2, "unknown": 1}
    # A's boy turns 16 the day after; B's woman is 60 that day; F's girl is 16 that day.
    assert parts(figures, "violence_victims", "age_class") == {
        "child": 1,
        "woman": 2,
        "elder": 1,
        "man": 1,
        "unknown": 1,
    }


def test_children_are_victims_under_16_and_those_who_saw_it(figures):
    assert parts(figures, "violence_children", "role") == {"victim": 1, "child_present": 1}


def test_cases_are_handled_by_the_day_it_was_done(figures):
    # A and E; B's fine is of the next quarter, D was not true, C was but reconciled.
    assert figures.of("violence_handled") == 2
    assert parts(figures, "violence_handled", "handling") == {"criticism": 2, "no_contact": 1}
    assert parts(figures, "violence_handled", "age_class") == {"woman": 1, "child": 1, "man": 1}


def test_support_adds_up_the_people_helped_and_takes_nothing_said_for_one(figures):
    assert figures.of("violence_supported") == 4
    assert parts(figures, "violence_supported", "kind") == {
        "counselling": 2,
        "shelter": 1,
        "care": 1,
    }


def test_open_are_the_cases_known_and_not_ended_when_the_figures_close(figures):
    # A and E. C ended on the last day, of F nobody knew yet.
    assert figures.of("violence_open") == 2
    assert figures.of("violence_open", When.PREVIOUS) == 0


def test_the_account_of_the_cases_that_are_followed(figures):
    # Known in the period: A, B, C and E, which had happened before. Ended: B and C.
    names = ("violence_opening", "violence_known", "violence_closed", "violence_open")
    assert [figures.of(name) for name in names] == [0, 4, 2, 2]


def test_as_many_records_stand_behind_a_figure_as_it_says(database):
    assert as_many_behind(database)


@pytest.mark.parametrize(
    ("key", "codes"),
    [
        (figure_key("violence", form="mental"), ["BL-A", "BL-F"]),
        (figure_key("violence_victims", age_class="woman"), ["BL-A", "BL-F"]),
        (figure_key("violence_supported", kind="counselling"), ["BL-A"]),
    ],
)
def test_behind_a_figure_stand_codes_and_nobody_is_named(database, key, codes):
    with database.read() as work:
        behind = counted(work.connection, key, QUARTER.current)
    assert [each.title for each in behind] == codes
    assert {each.entity for each in behind} == {"violence"}


def test_of_a_case_nothing_is_told_but_code_village_and_day(database):
    with database.read() as work:
        (behind,) = counted(work.connection, figure_key("violence", form="economic"),
                            QUARTER.current)  # fmt: skip
    assert (behind.village, behind.day, behind.key) == ("Thôn Đông", AUGUST_1, None)


@pytest.mark.parametrize("entity", ["violence", "violence_person", "violence_step"])
def test_what_is_guarded_is_listed_by_code_village_and_day_alone(entity):
    told = {column.name: str(column.element) for column in listing_of(entity).selected_columns}
    assert (told["title"], told["village"]) == ("violence.code", "village.name")
    assert told["key"] == "NULL"

"""Lists of child-marriage cases: the store and the domain mean the same state, and count alike."""

from collections import Counter
from datetime import date
from itertools import product

import pytest

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.couple import check_age
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.marriage_state import MarriageState, state_of
from cpo_desktop.storage import marriages
from cpo_desktop.storage.marriages import MarriageFilter
from tests.factory import a_commune, a_marriage, a_party, a_unit, a_village
from tests.unit.storage.small_commune import EAST, PLACES, counts, kept

KINDS = [entry.key for entry in code_list("marriage_kinds").entries]
OUTCOMES = [None, *(entry.key for entry in code_list("marriage_outcomes").entries)]


@pytest.fixture
def database(app):
    kept(app.database, a_commune(), a_village(), *PLACES)
    return app.database


def listed(database, **wanted):
    with database.read() as work:
        found = marriages.page(work, MarriageFilter(**wanted), after=None, limit=500)
        return {case.id for case in found.rows}


def totals(database, **wanted):
    with database.read() as work:
        return marriages.totals(work, MarriageFilter(**wanted))


# States


def every_case():
    """Each kind with each outcome, open and closed, in the quarter that figures are counted for."""
    return [
        a_marriage(
            kind=kind,
            outcome=outcome,
            found_on=date(2026, 7, 1),
            closed_on=closed_on,
            village=EAST.id,
        )
        for kind, outcome, closed_on in product(KINDS, OUTCOMES, (None, date(2026, 8, 1)))
    ]


def test_each_case_is_listed_under_the_one_state_that_is_its_own(database):
    cases = every_case()
    kept(database, *cases)
    expected = {state: {c.id for c in cases if state_of(c) is state} for state in MarriageState}
    assert {state: listed(database, state=state) for state in MarriageState} == expected
    assert totals(database).states == {state: len(ids) for state, ids in expected.items()}


def test_reports_count_by_the_same_states(database):
    cases = every_case()
    kept(database, *cases)
    figures = counts(database)
    came_about = [c for c in cases if c.kind in ("child_marriage", "both")]
    lived = [
        c
        for c in came_about
        if c.outcome != "unfounded"
        and state_of(c) in (MarriageState.COHABITING, MarriageState.ENDED)
    ]
    prevented = [c for c in cases if state_of(c) is MarriageState.PREVENTED]
    assert figures.of("marriages") == len(lived)
    assert figures.of("marriage_prevented") == len(prevented)


def test_a_risk_is_no_child_marriage_until_it_comes_about(database):
    case = a_marriage(kind="risk", found_on=date(2026, 7, 1), village=EAST.id)
    kept(database, case, a_party(case))
    figures = counts(database)
    names = ("marriages", "marriage_persons", "marriage_followed", "marriage_prevented")
    assert [figures.of(name) for name in names] == [0, 0, 0, 0]


# Who is too young

DAY = date(2026, 5, 12)
# Sex, birth, ethnic group, and whether the law's age is reached on that day.
PEOPLE = [
    ("male", PartialDate(2006, 5, 12), "hmong", True),
    ("female", PartialDate(2008, 5, 13), "hmong", False),
    ("male", PartialDate(2006, 5, 13), "dao", False),
    ("female", PartialDate(2008, 5, 12), "dao", True),
    ("male", PartialDate(2006), "kinh", True),
    ("female", PartialDate(2009), "hmong", False),
    ("male", None, "thai", True),
    ("female", PartialDate(2011, 2), None, False),
]


@pytest.fixture
def couples(database):
    """Four cases, each of two of the people."""
    west = a_unit(name="Thôn Tây")
    found = [date(2025, 6, 1), date(2026, 6, 1), date(2026, 7, 1), date(2026, 8, 1)]
    cases = [
        a_marriage(cohabiting_since=DAY, found_on=day, village=west.id if n else EAST.id)
        for n, day in enumerate(found)
    ]
    parties = [
        a_party(cases[number // 2], sex=sex, born=born, ethnic=ethnic)
        for number, (sex, born, ethnic, _old_enough) in enumerate(PEOPLE)
    ]
    kept(database, west, *cases, *parties)
    return cases, parties


def test_those_too_young_are_counted_by_sex_and_group(database, couples):
    found = totals(database)
    assert (found.cases, found.under_age) == (4, 4)
    assert found.sexes == {"female": 3, "male": 1}
    assert found.ethnic_groups == (("hmong", 2), ("", 1), ("dao", 1))


def test_the_store_and_the_check_agree_on_who_is_too_young(database, couples):
    cases, parties = couples
    by_id = {case.id: case for case in cases}
    young = [p for p in parties if check_age(by_id[p.marriage], p).under]
    assert [
        p for p, (*_, old_enough) in zip(parties, PEOPLE, strict=True) if not old_enough
    ] == young
    assert totals(database).sexes == Counter(party.sex for party in young)


def test_a_filter_narrows_what_is_counted(database, couples):
    found = totals(database, year=2026, village=couples[0][1].village)
    assert (found.cases, found.sexes) == (3, {"female": 2, "male": 1})


def test_a_group_is_that_of_somebody_too_young(database, couples):
    cases = couples[0]
    # He of the second case is Dao and too young; she is old enough.
    assert listed(database, ethnic="dao") == {cases[1].id}
    # He of the first is Hmong and old enough; she is Hmong and too young.
    assert listed(database, ethnic="hmong") == {cases[0].id, cases[2].id}
    assert listed(database, ethnic="kinh") == set()


def test_the_groups_offered_are_those_of_people_too_young(database, couples):
    with database.read() as work:
        assert marriages.ethnic_groups(work) == ("dao", "hmong")


def test_a_kind_leaves_its_own(database):
    kin, other = a_marriage(kind="consanguineous"), a_marriage()
    kept(database, kin, other)
    assert listed(database, kind="consanguineous") == {kin.id}


def test_an_empty_list_counts_nothing(database):
    found = totals(database)
    assert (found.cases, found.states, found.under_age, found.ethnic_groups) == (0, {}, 0, ())

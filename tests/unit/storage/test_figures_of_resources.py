"""Facilities, villages, staff and money, counted by SQL and by hand, quarter III of 2026."""

from datetime import date

import pytest

from cpo_desktop.domain.figures import When, figure_key
from cpo_desktop.storage.figures import counted
from tests.factory import (
    a_budget,
    a_contribution,
    a_facility,
    a_funding,
    a_measure,
    a_person,
    a_spending,
    a_staff_member,
    a_training,
    an_investment,
    an_outreach,
)
from tests.unit.storage.small_commune import (
    AUGUST_1,
    EARLIER,
    EAST,
    JULY_1,
    JULY_10,
    PLACES,
    QUARTER,
    WEST,
    as_many_behind,
    counting,
    counts,
    kept,
    parts,
)

LAST_DAY, AFTER = QUARTER.current.end, date(2026, 9, 15)
MILLION = 1_000_000


@pytest.fixture
def database(app):
    kept(app.database, *PLACES)
    return app.database


def villages(database, **narrowed):
    """The villages behind a figure, but for those that the office was set up with."""
    with database.read() as work:
        behind = counted(work.connection, figure_key("villages", **narrowed), QUARTER.current)
    assert {each.entity for each in behind} == {"unit"}
    return {each.title for each in behind if each.id in (EAST.id, WEST.id)}


def test_facilities_that_stand_when_the_figures_close(database):
    playground = a_facility(village=EAST.id, since=EARLIER)
    figures = counting(
        database,
        playground,
        a_facility(village=EAST.id, kind="culture_house", state="closed"),
        a_facility(village=WEST.id, kind="camera", pieces=8, until=AFTER),
        a_facility(village=WEST.id, kind="camera", pieces=4, until=LAST_DAY),
        a_facility(village=WEST.id, kind="pool", since=AFTER),
        an_investment(playground, spent_on=JULY_1, amount=3 * MILLION, source="state_commune"),
        an_investment(playground, spent_on=LAST_DAY, amount=2 * MILLION, source="donor"),
        an_investment(playground, spent_on=AFTER, amount=9 * MILLION),
    )
    assert parts(figures, "facilities", "kind") == {
        "playground": 1,
        "culture_house": 1,
        "camera": 1,
    }
    assert parts(figures, "facilities", "state") == {"good": 2, "closed": 1}
    assert parts(figures, "facility_pieces", "kind") == {
        "playground": 1,
        "culture_house": 1,
        "camera": 8,
    }
    assert parts(figures, "investments", "class") == {
        "state": 3 * MILLION,
        "individual": 2 * MILLION,
    }
    assert parts(figures, "investments", "kind") == {"playground": 5 * MILLION}


def test_a_village_has_a_place_to_play_where_one_is_in_use(database):
    figures = counting(
        database,
        a_facility(village=EAST.id, kind="library"),
        a_facility(village=WEST.id, kind="sports", state="building"),
        a_facility(village=WEST.id, kind="playground", until=LAST_DAY),
        a_facility(village=WEST.id, kind="primary"),
    )
    assert figures.of("villages", play="yes") == 1
    assert villages(database, play="yes") == {"Thôn Đông"}
    assert villages(database, play="no") == {"Thôn Đoài"}


def test_what_serves_the_whole_commune_serves_every_village(database):
    figures = counting(database, a_facility(kind="pool", village=None, whole_commune=True))
    assert figures.of("villages", play="yes") == figures.of("villages")
    assert villages(database, play="yes") == {"Thôn Đông", "Thôn Đoài"}


def test_what_is_in_use_in_each_village_by_group(database):
    figures = counting(
        database,
        a_facility(village=EAST.id, kind="playground"),
        a_facility(village=EAST.id, kind="culture_house", state="closed"),
        a_facility(village=EAST.id, kind="primary", state="repair", until=AFTER),
        a_facility(village=EAST.id, kind="secondary", whole_commune=True),
        a_facility(village=EAST.id, kind="trusted_address", state="unsafe"),
        a_facility(village=EAST.id, kind="other"),
        a_facility(village=WEST.id, kind="sports", state="building"),
        a_facility(village=WEST.id, kind="playground", until=LAST_DAY),
        a_facility(village=WEST.id, kind="library", since=AFTER),
        a_facility(village=WEST.id, kind="camera", pieces=8),
        a_facility(village=None, kind="pool", whole_commune=True),
        a_facility(village=None, kind="lighting"),
    )
    assert figures.of("facilities_in_use") == 8
    assert parts(figures, "facilities_in_use", "group", "village") == {
        f"culture+{EAST.id}": 1,
        f"school+{EAST.id}": 2,
        f"social+{EAST.id}": 1,
        f"other+{EAST.id}": 1,
        f"security+{WEST.id}": 1,
        "culture+commune": 1,
        "security+unknown": 1,
    }
    assert parts(figures, "facilities_in_use", "group") == {
        "culture": 2,
        "school": 2,
        "social": 1,
        "security": 2,
        "other": 1,
    }
    # The pool serves either village and stands in neither.
    assert villages(database, play="yes") == {"Thôn Đông", "Thôn Đoài"}
    assert villages(database, own_play="yes") == {"Thôn Đông"}
    assert villages(database, own_play="no") == {"Thôn Đoài"}


def test_staff_by_role_and_the_villages_with_a_collaborator(database):
    figures = counting(
        database,
        a_staff_member(role="officer", village=None, since=EARLIER),
        a_staff_member(village=EAST.id, since=JULY_1),
        a_staff_member(village=WEST.id, since=EARLIER, until=LAST_DAY),
        a_staff_member(village=WEST.id, since=AFTER),
        a_staff_member(role="team_member", village=WEST.id, since=EARLIER, until=AFTER),
    )
    assert parts(figures, "staff", "role") == {"officer": 1, "collaborator": 1, "team_member": 1}
    assert figures.of("villages", collaborator="yes") == 1
    assert villages(database, collaborator="yes") == {"Thôn Đông"}
    # On 14 June the collaborator of the other village was at work.
    assert figures.of("villages", When.PREVIOUS, collaborator="yes") == 1


THIS_YEAR = a_budget(source="state_province", allocated=100 * MILLION)
GIVEN = a_budget(source="donor", programme="injury", allocated=20 * MILLION)
LAST_YEAR = a_budget(year=2025, allocated=50 * MILLION)
CARER = a_person()
MEASURE = a_measure(person=CARER.id)
PLAYGROUND = a_facility(village=EAST.id)


@pytest.fixture
def money(database):
    kept(
        database,
        THIS_YEAR,
        GIVEN,
        LAST_YEAR,
        CARER,
        MEASURE,
        PLAYGROUND,
        a_spending(THIS_YEAR, spent_on=date(2026, 1, 20), amount=5 * MILLION),
        a_spending(THIS_YEAR, spent_on=JULY_1, amount=10 * MILLION),
        a_spending(LAST_YEAR, spent_on=JULY_10, amount=7 * MILLION),
        a_funding(MEASURE, given_on=AUGUST_1, amount=3 * MILLION, budget=GIVEN.id),
        a_funding(MEASURE, given_on=AUGUST_1, amount=8 * MILLION),
        an_investment(PLAYGROUND, spent_on=LAST_DAY, amount=4 * MILLION, budget=THIS_YEAR.id),
        an_outreach(held_on=JULY_10, cost=1 * MILLION, budget=GIVEN.id),
        an_outreach(held_on=JULY_10, cost=6 * MILLION),
        a_training(held_on=AFTER, cost=2 * MILLION, budget=THIS_YEAR.id),
    )
    return counts(database)


def test_what_was_allocated_is_that_of_the_year_of_the_last_day(money):
    assert money.of("budget_allocated") == 120 * MILLION
    assert parts(money, "budget_allocated", "class") == {
        "state": 100 * MILLION,
        "individual": 20 * MILLION,
    }
    assert money.of("budget_allocated", When.LAST_YEAR) == 50 * MILLION


def test_what_was_spent_in_the_period_is_whatever_names_a_budget_line(money):
    # 10 and 7 spent, 3 for a measure, 4 for the playground, 1 for outreach.
    assert money.of("budget_spent") == 25 * MILLION
    assert parts(money, "budget_spent", "class") == {
        "state": 21 * MILLION,
        "individual": 4 * MILLION,
    }
    assert parts(money, "budget_spent", "programme") == {
        "protection": 21 * MILLION,
        "injury": 4 * MILLION,
    }


def test_what_was_used_of_the_years_lines_is_counted_from_their_beginning(money):
    # 5 before the period, not the 7 of last year's line.
    assert money.of("budget_used") == 23 * MILLION
    assert parts(money, "budget_used", "class") == {
        "state": 19 * MILLION,
        "individual": 4 * MILLION,
    }


def test_what_was_spent_opens_the_register_it_stands_in(database, money):
    assert as_many_behind(database)
    with database.read() as work:
        behind = counted(work.connection, figure_key("budget_spent"), QUARTER.current)
    assert sorted(each.entity for each in behind) == [
        "budget",
        "budget",
        "facility",
        "measure",
        "outreach",
    ]


def test_contributions_from_home_and_abroad(database):
    figures = counting(
        database,
        a_contribution(received_on=JULY_1, kind="business", amount=5 * MILLION),
        a_contribution(received_on=JULY_10, kind="foreign_organisation", amount=None,
                       in_kind="Xe đạp", worth=2 * MILLION),
        a_contribution(received_on=LAST_DAY, kind="individual", amount=MILLION, in_kind="Áo ấm",
                       worth=500_000),
        a_contribution(received_on=AFTER),
    )  # fmt: skip
    assert parts(figures, "contributions", "class") == {"domestic": 2, "foreign": 1}
    assert parts(figures, "contributed_money", "class") == {"domestic": 6 * MILLION}
    assert parts(figures, "contributed_goods", "kind") == {
        "foreign_organisation": 2 * MILLION,
        "individual": 500_000,
    }

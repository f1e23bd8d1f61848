"""Child marriage: who is under age on the day, and which cases count."""

from datetime import date

import pytest

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.figures import When, figure_key
from cpo_desktop.storage.figures import counted
from tests.factory import a_marriage, a_marriage_action, a_marriage_child, a_party
from tests.unit.storage.small_commune import (
    AUGUST_1,
    EARLIER,
    EAST,
    PLACES,
    QUARTER,
    as_many_behind,
    counts,
    kept,
    parts,
)


@pytest.fixture
def database(app):
    kept(app.database, *PLACES)
    return app.database


MARRIED = date(2026, 8, 1)


def case(database, *parties, actions=(), **given):
    marriage = a_marriage(village=EAST.id, cohabiting_since=MARRIED, **given)
    kept(
        database,
        marriage,
        *(a_party(marriage, sex=sex, born=born) for sex, born in parties),
        *(a_marriage_action(marriage, **action) for action in actions),
    )


@pytest.mark.parametrize(
    ("man", "woman", "under", "classes"),
    [
        # 20 and 18 that very day
        (PartialDate(2006, 8, 1), PartialDate(2008, 8, 1), "none", {}),
        (PartialDate(2006, 8, 2), PartialDate(2008, 8, 1), "one", {"young_man": 1}),
        (PartialDate(2006, 8, 2), PartialDate(2008, 8, 2), "both", {"young_man": 1, "minor": 1}),
        (PartialDate(2008, 8, 2), PartialDate(2010, 8, 2), "both", {"minor": 1, "child": 1}),
        (PartialDate(1990), PartialDate(2010), "one", {"minor": 1}),
        (None, PartialDate(2011), "one", {"child": 1}),
    ],
)
def test_who_is_under_age_on_the_day_they_live_together(database, man, woman, under, classes):
    case(database, ("male", man), ("female", woman))
    figures = counts(database)
    assert parts(figures, "marriages", "under") == {under: 1}
    assert parts(figures, "marriage_persons", "age_class") == classes
    assert figures.of("marriage_persons") == sum(classes.values())


GIRL = ("female", PartialDate(2010, 1, 1))
MAN = ("male", PartialDate(1995, 1, 1))
WOMAN = ("female", PartialDate(1996, 1, 1))


def test_prevented_and_unfounded_cases_are_no_child_marriage(database):
    closed = {"closed_on": date(2026, 8, 20), "found_on": MARRIED}
    case(database, GIRL, MAN, kind="prevented", found_on=MARRIED)
    case(database, GIRL, MAN, outcome="postponed", **closed)
    case(database, GIRL, MAN, outcome="unfounded", **closed)
    case(database, GIRL, MAN, outcome="separated", **closed)
    figures = counts(database)
    assert figures.of("marriages") == 1
    assert figures.of("marriage_prevented") == 2
    assert figures.of("marriage_ended") == 1


def test_close_kin_counts_besides(database):
    case(database, GIRL, MAN, kind="both")
    case(database, MAN, WOMAN, kind="consanguineous")
    figures = counts(database)
    assert (figures.of("marriages"), figures.of("marriages_kin")) == (1, 2)


def test_cases_are_followed_until_the_day_they_are_closed(database):
    case(database, GIRL, MAN, found_on=EARLIER)
    case(database, GIRL, MAN, found_on=EARLIER, closed_on=QUARTER.current.end)
    case(database, GIRL, MAN, found_on=date(2026, 9, 15))
    assert counts(database).of("marriage_followed") == 1


def test_the_account_of_the_cases_that_are_followed(database):
    before, first_day = QUARTER.previous.end, QUARTER.current.start
    case(database, GIRL, MAN, found_on=before)
    case(database, GIRL, MAN, found_on=EARLIER, closed_on=before)
    case(database, GIRL, MAN, found_on=EARLIER, closed_on=first_day)
    case(database, GIRL, MAN, found_on=first_day)
    case(database, GIRL, MAN, found_on=first_day, closed_on=QUARTER.current.end)
    case(database, GIRL, MAN, found_on=first_day, kind="prevented")
    case(database, GIRL, MAN, found_on=first_day, closed_on=AUGUST_1, outcome="unfounded")
    figures = counts(database)
    names = ("marriage_opening", "marriage_found", "marriage_ended", "marriage_followed")
    # Before: the first and the third. New: the fourth and the fifth. Over: the third and the fifth.
    assert [figures.of(name) for name in names] == [2, 2, 2, 2]
    assert [figures.of(name, When.PREVIOUS) for name in names] == [2, 1, 1, 2]


def test_a_risk_counts_on_the_day_it_was_found_prevented_since_or_not(database):
    case(database, GIRL, MAN, kind="risk", found_on=AUGUST_1)
    case(database, GIRL, MAN, kind="prevented", found_on=AUGUST_1)
    case(database, GIRL, MAN, kind="risk", found_on=AUGUST_1, closed_on=date(2026, 9, 15),
         outcome="postponed")  # fmt: skip
    case(database, GIRL, MAN, kind="risk", found_on=AUGUST_1, closed_on=MARRIED,
         outcome="unfounded")  # fmt: skip
    case(database, GIRL, MAN, kind="risk", found_on=EARLIER)
    case(database, GIRL, MAN, found_on=AUGUST_1)
    figures = counts(database)
    assert parts(figures, "marriage_risks", "village") == {EAST.id: 3}
    # A wedding that did not take place is none, and the one feared is none yet.
    assert figures.of("marriages") == 1


def test_talks_that_were_to_prevent_a_marriage(database):
    actions = (
        {"kind": "counselling", "done_on": AUGUST_1},
        {"kind": "pledge", "done_on": AUGUST_1},
        {"kind": "pledge", "done_on": date(2026, 9, 15)},
        {"kind": "sanction", "done_on": AUGUST_1},
        {"kind": "visit", "done_on": AUGUST_1},
    )
    case(database, GIRL, MAN, actions=actions)
    assert parts(counts(database), "marriage_talks", "kind") == {"counselling": 1, "pledge": 1}


def test_those_under_age_by_ethnic_group_sex_and_village(database):
    marriage = a_marriage(village=EAST.id, cohabiting_since=MARRIED)
    other = a_marriage(village=None, cohabiting_since=MARRIED)
    kept(
        database,
        marriage,
        other,
        a_party(marriage, born=PartialDate(2010), ethnic="hmong"),
        a_party(marriage, sex="male", born=PartialDate(2008), ethnic="tay"),
        a_party(other, born=PartialDate(2009), ethnic=None),
        a_party(other, sex="male", born=PartialDate(1990), ethnic="hmong"),
    )
    figures = counts(database)
    assert parts(figures, "marriage_persons", "ethnic_group") == {
        "hmong": 1,
        "tay": 1,
        "unknown": 1,
    }
    assert parts(figures, "marriage_persons", "ethnic_group", "sex") == {
        "hmong+female": 1,
        "tay+male": 1,
        "unknown+female": 1,
    }
    assert parts(figures, "marriage_persons", "sex", "village") == {
        f"female+{EAST.id}": 1,
        f"male+{EAST.id}": 1,
        "female+unknown": 1,
    }


def test_who_went_back_to_school_and_who_was_born(database):
    marriage = a_marriage(village=EAST.id, cohabiting_since=EARLIER)
    untrue = a_marriage(village=EAST.id, closed_on=AUGUST_1, outcome="unfounded")
    back = {"school_effect": "returned", "returned_on": AUGUST_1}
    kept(
        database,
        marriage,
        untrue,
        a_party(marriage, **back),
        a_party(marriage, sex="male", **{**back, "returned_on": date(2026, 9, 15)}),
        a_party(untrue, **back),
        a_marriage_child(marriage, born=PartialDate(2026, 9, 14)),
        a_marriage_child(marriage, born=PartialDate(2026, 7)),
        a_marriage_child(marriage, born=PartialDate(2026)),
        a_marriage_child(untrue, born=PartialDate(2026, 8, 1)),
    )
    figures = counts(database)
    assert figures.of("marriage_returned") == 1
    # Born in 2026 counts as born on 1 January.
    assert figures.of("marriage_births") == 2
    assert as_many_behind(database)


def test_sanctions_and_fines_of_the_period(database):
    actions = (
        {"kind": "sanction", "done_on": AUGUST_1, "fine": 2_000_000},
        {"kind": "sanction", "done_on": AUGUST_1},
        {"kind": "counselling", "done_on": AUGUST_1},
        {"kind": "sanction", "done_on": date(2026, 9, 15), "fine": 1_000_000},
    )
    case(database, GIRL, MAN, actions=actions)
    figures = counts(database)
    assert figures.of("marriage_sanctions") == 2
    assert figures.of("marriage_fines") == 2_000_000


@pytest.mark.parametrize("indicator", ["marriages", "marriage_persons", "marriage_sanctions"])
def test_what_a_figure_of_marriages_counts_opens_the_case(database, indicator):
    case(database, GIRL, MAN, actions=({"kind": "sanction", "done_on": AUGUST_1},))
    with database.read() as work:
        (behind,) = counted(work.connection, figure_key(indicator), QUARTER.current)
    assert behind.entity == "marriage"

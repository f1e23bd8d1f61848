"""Where a matter of child marriage stands, and what about it deserves a look."""

from datetime import date

import pytest

from cpo_desktop.domain.checks import problems_of
from cpo_desktop.domain.couple import Doubt, check_age, doubts, kind_once_together
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.marriage_state import MarriageState, state_of
from tests.factory import TODAY, a_marriage, a_party

CLOSED = {"status": "closed", "closed_on": date(2026, 5, 1)}
SINCE = date(2026, 5, 12)
YOUNG, GROWN = PartialDate(2010, 2, 1), PartialDate(2000, 1, 1)


@pytest.mark.parametrize(
    ("case", "state"),
    [
        ({"kind": "risk"}, "risk"),
        ({"kind": "risk", "outcome": "postponed", **CLOSED}, "prevented"),
        ({"kind": "risk", "outcome": "unfounded", **CLOSED}, "ended"),
        ({"kind": "risk", "outcome": "moved", **CLOSED}, "ended"),
        ({"kind": "risk", **CLOSED}, "ended"),
        ({"kind": "prevented"}, "prevented"),
        ({"kind": "prevented", **CLOSED}, "prevented"),
        ({"kind": "prevented", "outcome": "unfounded", **CLOSED}, "ended"),
        ({"kind": "child_marriage"}, "cohabiting"),
        ({"kind": "child_marriage", "outcome": "postponed", **CLOSED}, "prevented"),
        ({"kind": "child_marriage", "outcome": "separated", **CLOSED}, "ended"),
        ({"kind": "child_marriage", "outcome": "of_age", **CLOSED}, "ended"),
        ({"kind": "consanguineous"}, "cohabiting"),
        ({"kind": "consanguineous", **CLOSED}, "ended"),
        ({"kind": "both"}, "cohabiting"),
        ({"kind": None}, "risk"),
        ({"kind": "of a newer version"}, "risk"),
    ],
)
def test_the_state_follows_from_kind_outcome_and_end(case, state):
    assert state_of(a_marriage(**case)) == state


def test_every_state_has_words_of_its_own():
    assert len({state.label for state in MarriageState}) == len(MarriageState)


# What living together makes of the kind


def kind_after(kind, *born, since=SINCE, **given):
    case = a_marriage(kind=kind, cohabiting_since=since, **given)
    return kind_once_together(case, ages(case, *born))


def ages(case, his, hers):
    parties = (a_party(case, sex="male", born=his), a_party(case, born=hers))
    return [check_age(case, party) for party in parties]


@pytest.mark.parametrize("kind", ["risk", "prevented"])
def test_what_was_feared_is_child_marriage_once_they_live_together(kind):
    assert kind_after(kind, GROWN, YOUNG) == "child_marriage"


def test_of_close_kin_it_is_both():
    assert kind_after("risk", GROWN, YOUNG, kin="cousins_cross") == "both"


@pytest.mark.parametrize("kin", ["in_law", "beyond_three", "unknown"])
def test_who_is_no_close_blood_relation_does_not_make_it_both(kin):
    assert kind_after("risk", GROWN, YOUNG, kin=kin) == "child_marriage"


def test_who_waited_until_both_are_of_age_is_no_child_marriage():
    assert kind_after("risk", GROWN, GROWN) == "risk"


def test_without_a_day_a_risk_stays_one():
    assert kind_after("risk", GROWN, YOUNG, since=None) == "risk"


def test_an_unknown_birth_date_does_not_keep_it_a_risk():
    assert kind_after("risk", None, GROWN) == "child_marriage"


@pytest.mark.parametrize("kind", ["child_marriage", "consanguineous", "both"])
def test_other_kinds_stay_as_they_are(kind):
    assert kind_after(kind, GROWN, YOUNG) == kind


# What deserves a look


def doubted(*born, **given):
    case = a_marriage(**given)
    return set(doubts(case, ages(case, *(born or (GROWN, YOUNG))), TODAY))


@pytest.mark.parametrize(
    "case",
    [
        {"kind": "risk"},
        {"kind": "prevented"},
        {"kind": "child_marriage", "outcome": "postponed", **CLOSED},
    ],
)
def test_a_couple_that_lives_together_is_neither_a_risk_nor_prevented(case):
    assert doubted(cohabiting_since=SINCE, **case) == {Doubt.TOGETHER_AFTER_ALL}


def test_a_risk_of_two_who_will_be_of_age_is_doubted():
    assert doubted(GROWN, GROWN, kind="risk", wedding_on=date(2026, 12, 20)) == {Doubt.BOTH_OF_AGE}


def test_until_the_wedding_it_is_a_risk():
    assert doubted(wedding_on=date(2026, 11, 24)) == {Doubt.WEDDING_TO_COME}


@pytest.mark.parametrize(
    "case",
    [
        {"kind": "risk", "wedding_on": date(2026, 11, 24)},
        {"wedding_on": TODAY},
        {"wedding_on": date(2026, 11, 24), "cohabiting_since": SINCE},
        {"wedding_on": date(2026, 11, 24), "outcome": "moved", **CLOSED},
    ],
)
def test_a_wedding_is_not_doubted_where_it_is_feared_or_has_been_or_no_longer_matters(case):
    assert doubted(**case) == set()


def test_close_kin_say_how_they_are_related():
    assert doubted(kind="both", cohabiting_since=SINCE) == {Doubt.KIN_NOT_SAID}


def test_child_marriage_of_close_kin_is_both():
    found = doubted(cohabiting_since=SINCE, kin="cousins_paternal")
    assert found == {Doubt.KIND_LACKS_KIN}


# School


def school(**given):
    problems = problems_of(a_party("x", **given), TODAY)
    return [(problem.field, problem.is_error) for problem in problems]


def test_who_has_a_day_of_return_has_returned_to_school():
    assert school(school_effect="dropped_out", returned_on=SINCE) == [("school_effect", True)]


def test_the_day_of_return_may_not_be_known():
    assert school(school_effect="returned") == [("returned_on", False)]


@pytest.mark.parametrize(
    "case", [{"school_effect": "returned", "returned_on": SINCE}, {"school_effect": "dropped_out"}]
)
def test_school_and_day_that_agree_are_no_problem(case):
    assert school(**case) == []

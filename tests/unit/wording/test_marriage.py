"""What is said of a matter of child marriage, and of many; English, as the sources stand."""

from datetime import date

import pytest

from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.couple import Doubt, check_age
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.marriage_state import MarriageState
from cpo_desktop.domain.sex import Sex
from cpo_desktop.domain.young_parents import BOTH_CHILDREN, YOUNG_PARENT, Proposal
from cpo_desktop.wording.marriage import (
    age_sentence,
    doubt_sentence,
    proposal_sentence,
    state_label,
    state_sentence,
    totals_line,
    young_line,
)
from tests.factory import TODAY, a_marriage, a_party

CLOSED = {"status": "closed", "closed_on": date(2026, 6, 1)}


@pytest.mark.parametrize(
    ("case", "told"),
    [
        ({"kind": "risk", "wedding_on": date(2026, 12, 20)}, "wedding feared on 20/12/2026"),
        ({"kind": "risk", "wedding_on": TODAY}, "wedding feared on 23/11/2026"),
        (
            {"kind": "risk", "wedding_on": date(2026, 11, 22)},
            "wedding was feared on 22/11/2026: did it take place?",
        ),
        ({"kind": "risk"}, "the day on which the wedding is feared is not known"),
        (
            {"cohabiting_since": date(2026, 5, 12), "wedding_on": date(2026, 5, 20)},
            "since 12/05/2026",
        ),
        ({"wedding_on": date(2026, 5, 20)}, "wedding on 20/05/2026"),
        ({}, "since when is not known"),
        ({"outcome": "separated", **CLOSED}, "No longer living together · closed on 01/06/2026"),
        (CLOSED, "closed on 01/06/2026"),
        ({"kind": "prevented"}, ""),
        (
            {"kind": "risk", "outcome": "postponed", **CLOSED},
            "Wedding postponed or called off · closed on 01/06/2026",
        ),
    ],
)
def test_a_state_says_since_when_or_how_it_came(case, told):
    assert state_sentence(a_marriage(**case), TODAY) == told


@pytest.mark.parametrize(
    ("kind", "finding"),
    [("risk", "under 18 – child marriage"), ("prevented", "under 18")],
)
def test_a_wedding_that_was_called_off_is_no_child_marriage(kind, finding):
    case = a_marriage(kind=kind, wedding_on=date(2026, 5, 12))
    check = check_age(case, a_party(case, born=PartialDate(2010, 5, 12)))
    told = f"Female 16 years old on the wedding day, 12/05/2026: {finding}"
    assert age_sentence(check) == told


def test_states_and_doubts_have_words_of_their_own():
    assert len({state_label(state) for state in MarriageState}) == len(MarriageState)
    assert len({doubt_sentence(doubt) for doubt in Doubt}) == len(Doubt)


def test_cases_are_told_by_state_in_the_order_of_the_matter():
    states = {MarriageState.ENDED: 1200, MarriageState.RISK: 2}
    assert totals_line(1202, states) == "1.202 cases: 2 at risk, 1.200 ended"


def test_those_too_young_are_told_by_sex_and_by_the_largest_groups():
    groups = (("hmong", 5), ("dao", 3), ("kinh", 2), ("", 2), ("tay", 1), ("thai", 1))
    assert young_line({"male": 4, "female": 10}, groups) == (
        "14 people too young to marry: 10 female, 4 male · "
        "Hmong 5, Dao 3, Kinh 2, ethnic group not known 2, others 2"
    )


def test_where_nobody_is_too_young_it_says_so():
    assert young_line({}, ()) == "Nobody in these cases is known to be too young to marry."


@pytest.mark.parametrize(
    ("young", "whose"),
    [
        ((Sex.MALE,), "the father is"),
        ((Sex.FEMALE,), "the mother is"),
        ((Sex.MALE, Sex.FEMALE), "both parents are"),
    ],
)
def test_a_risk_is_proposed_for_the_parent_who_is_too_young(young, whose):
    made = Proposal(record=Risk, code=YOUNG_PARENT, since=date(2026, 10, 2), young=young)
    assert proposal_sentence(made, "Vàng Thị Mỷ") == (
        f"Vàng Thị Mỷ: {whose} under 18 today. "
        "This speaks for the risk “Parent is a child or under 18”, from 02/10/2026 on."
    )


def test_a_sub_group_is_proposed_with_its_law():
    made = Proposal(
        record=Circumstance,
        code=BOTH_CHILDREN,
        since=date(2026, 10, 2),
        young=(Sex.MALE, Sex.FEMALE),
    )
    assert "(Nghị định 56/2017/NĐ-CP, Điều 5)" in proposal_sentence(made, "Vàng Thị Mỷ")

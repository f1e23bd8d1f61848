"""Every matter of child marriage is in exactly one state, whatever is recorded of it."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.marriage import Marriage
from cpo_desktop.domain.marriage_state import MarriageState, state_of

KINDS = {entry.key: entry.attributes["counts"] for entry in code_list("marriage_kinds").entries}
OUTCOMES = [entry.key for entry in code_list("marriage_outcomes").entries]
days = st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1))


@st.composite
def cases(draw):
    return Marriage(
        id="x",
        kind=draw(st.none() | st.sampled_from([*KINDS, "unheard of"])),
        outcome=draw(st.none() | st.sampled_from([*OUTCOMES, "unheard of"])),
        found_on=draw(days),
        wedding_on=draw(days),
        cohabiting_since=draw(days),
        closed_on=draw(days),
    )


@given(cases())
def test_exactly_one_state_is_that_of_a_case(case):
    counts = KINDS.get(case.kind, "")
    prevented = case.outcome == "postponed" or (
        case.kind == "prevented" and case.outcome != "unfounded"
    )
    over = case.closed_on is not None
    came_about = "child_marriage" in counts or "consanguineous" in counts
    held = {
        MarriageState.PREVENTED: prevented,
        MarriageState.ENDED: over and not prevented,
        MarriageState.COHABITING: came_about and not over and not prevented,
        MarriageState.RISK: not (came_about or over or prevented),
    }
    assert [state for state, holds in held.items() if holds] == [state_of(case)]


@given(cases(), days, days)
def test_days_of_wedding_and_finding_do_not_move_the_state(case, wedding_on, found_on):
    moved = Marriage(
        id="x",
        kind=case.kind,
        outcome=case.outcome,
        closed_on=case.closed_on,
        wedding_on=wedding_on,
        found_on=found_on,
    )
    assert state_of(moved) is state_of(case)

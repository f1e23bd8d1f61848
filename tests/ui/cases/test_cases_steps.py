"""Where a case stands, worked out from the steps it took."""

from datetime import datetime

import pytest

from cpo_desktop.domain.case import Case, CaseStep, Stage
from cpo_desktop.domain.case_file import CaseFile
from cpo_desktop.ui.cases.steps import State, steps_of
from tests import factory


def a_case(*steps):
    taken = tuple(
        CaseStep(id=factory.an_id(), stage=stage.value, round=1, at=datetime(2026, 11, day))
        for stage, day in steps
    )
    case = Case(id=factory.an_id(), stage=steps[-1][0].value, round=1)
    return CaseFile(case=case, children=(), steps=taken)


def states(file):
    return {step.stage: step.state for step in steps_of(file, ())}


TO_PLAN = (
    (Stage.NOTICE, 1),
    (Stage.FIRST_ASSESSMENT, 2),
    (Stage.FULL_ASSESSMENT, 3),
    (Stage.PLAN, 4),
)


def test_what_lies_before_is_done_and_what_lies_after_comes():
    found = states(a_case(*TO_PLAN))
    assert found[Stage.FULL_ASSESSMENT] is State.DONE
    assert found[Stage.PLAN] is State.CURRENT
    assert found[Stage.APPROVAL] is State.COMING


def test_a_stage_was_left_when_the_next_began():
    left = {step.stage: step.left_at for step in steps_of(a_case(*TO_PLAN), ())}
    assert left[Stage.FIRST_ASSESSMENT] == datetime(2026, 11, 3)
    assert left[Stage.PLAN] is None


def test_a_stage_opened_again_is_done_no_more():
    found = states(a_case(*TO_PLAN, (Stage.FIRST_ASSESSMENT, 5)))
    assert found[Stage.NOTICE] is State.DONE
    assert found[Stage.FIRST_ASSESSMENT] is State.CURRENT
    assert found[Stage.FULL_ASSESSMENT] is State.COMING


@pytest.mark.parametrize("stage", [Stage.APPROVAL, Stage.FOLLOW_UP, Stage.REVIEW])
def test_closing_early_passes_stages_over(stage):
    found = states(a_case(*TO_PLAN, (Stage.CLOSED, 5)))
    assert found[stage] is State.PASSED_OVER
    assert found[Stage.PLAN] is State.DONE
    assert found[Stage.CLOSED] is State.DONE

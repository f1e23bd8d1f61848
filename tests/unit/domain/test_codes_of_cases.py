"""The lists that cases are made with fit the declarations, the stages and the decree's forms."""

import pytest

from cpo_desktop.domain.case import (
    AlternativeCare,
    Assessment,
    Attachment,
    Case,
    CaseChild,
    CaseStep,
    Coordination,
    Plan,
    SafetyNeed,
    SafetyOrder,
    Stage,
    Suspect,
)
from cpo_desktop.domain.codes import code_list, code_lists
from cpo_desktop.domain.fields import fields_of
from cpo_desktop.domain.notice import Notice


def keys(found):
    return [code.key for code in found]


def test_the_stages_of_a_case_are_those_the_program_moves_through():
    assert keys(code_list("case_stages").entries) == [stage.value for stage in Stage]


def test_a_stage_names_the_form_the_decree_asks_for():
    forms = [code.attributes.get("form") for code in code_list("case_stages").entries]
    assert forms == ["01", "02", "03", "04", "05", None, "06", None]


def test_only_a_closed_case_asks_for_nothing_more():
    stages = code_list("case_stages").entries
    assert [code.key for code in stages if code.attributes["open"] == "no"] == ["closed"]


def test_form_01_offers_three_ways_to_be_told_and_the_program_adds_its_own():
    channels = code_list("notice_channels").entries
    official = [code.key for code in channels if code.verified]
    assert official == ["phone", "in_person", "passed_on"]


def test_a_separation_is_decided_on_form_07():
    orders = code_list("safety_orders").entries
    decided = [code.key for code in orders if code.attributes.get("form") == "07"]
    assert decided == ["separation", "extension"]


def test_every_purpose_has_the_words_of_its_letter():
    purposes = code_list("coordination_purposes").entries
    assert [code.key for code in purposes if not code.attributes.get("letter")] == []


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("assessment_forms", "02 03 06"),
        ("risk_levels", "high medium low"),
        ("notice_categories", "abused at_risk special"),
        ("plan_decisions", "approved returned"),
    ],
)
def test_a_short_list_holds_these_keys(name, expected):
    assert keys(code_list(name).entries) == expected.split()


def test_the_needs_of_form_02_are_from_memory_and_say_so():
    needs = code_list("safety_needs").entries
    assert [code.key for code in needs if code.verified] == []


@pytest.mark.parametrize(
    "record",
    [
        Notice,
        Case,
        CaseChild,
        CaseStep,
        Suspect,
        Assessment,
        SafetyNeed,
        Plan,
        SafetyOrder,
        Coordination,
        AlternativeCare,
        Attachment,
    ],
)
def test_every_list_that_a_case_asks_for_exists(record):
    named = {declared.codes for declared in fields_of(record) if declared.codes}
    assert named - set(code_lists()) == set()

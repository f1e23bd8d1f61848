"""Whom an incident of domestic violence concerns, and what it asks for: ages worked out by hand."""

from datetime import date, datetime

import pytest

from cpo_desktop.domain.checks import check
from cpo_desktop.domain.circumstance import Risk
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.violence_file import Ban, Doubt, ViolenceFile
from tests.factory import (
    a_child,
    a_notice,
    a_risk,
    a_violence,
    a_violence_person,
    a_violence_step,
)

DAY = date(2026, 6, 10)
TODAY = date(2026, 11, 23)
GROWN = PartialDate(1990, 5, 1)


def incident(*people, steps=(), **given):
    violence = a_violence(**({"happened_on": DAY} | given))
    made = tuple(a_violence_person(violence, **person) for person in people)
    return ViolenceFile(
        violence=violence,
        people=made,
        steps=tuple(a_violence_step(violence, **step) for step in steps),
    )


def victim(born, **given):
    return {"role": "victim", "born": born} | given


def doer(**given):
    return {"role": "doer", "born": GROWN} | given


def present(born=None, **given):
    return {"role": "child_present", "born": born} | given


def doubts(*people, **given):
    return set(incident(*people, **given).doubts())


# Whom it concerns


@pytest.mark.parametrize(
    ("born", "concerns"),
    [
        (PartialDate(2010, 6, 11), True),  # 16 on the day after
        (PartialDate(2010, 6, 10), False),  # 16 on that very day
        (PartialDate(2010, 6, 9), False),
        (PartialDate(2010, 6), False),  # counts as 1 June 2010
        (PartialDate(2010, 7), True),  # counts as 1 July 2010
        (PartialDate(2010), False),  # counts as 1 January 2010
        (PartialDate(2011), True),
        (PartialDate(2008, 2, 29), False),
        (None, False),
    ],
)
def test_a_victim_is_a_child_until_the_day_of_turning_16(born, concerns):
    assert bool(incident(victim(born)).children) is concerns


def test_who_was_born_on_29_february_turns_16_on_that_day_of_a_leap_year():
    born = PartialDate(2008, 2, 29)
    assert incident(victim(born), happened_on=date(2024, 2, 28)).children
    assert not incident(victim(born), happened_on=date(2024, 2, 29)).children


def test_the_age_is_that_of_the_day_it_happened_not_of_today():
    born = PartialDate(2010, 8, 1)  # 15 in June, 16 in November
    assert incident(victim(born)).children


def test_children_who_saw_it_are_concerned_behind_the_victims():
    file = incident(present(), doer(), victim(PartialDate(2018)), victim(GROWN))
    assert [person.role for person in file.children] == ["victim", "child_present"]


def test_a_child_who_did_it_is_not_meant():
    assert not incident(doer(born=PartialDate(2014))).children


def test_what_proved_untrue_concerns_nobody():
    file = incident(victim(PartialDate(2018)), result="unfounded", closed_on=TODAY)
    assert not file.children
    assert not list(file.doubts())


# What is missing or does not fit


def test_the_victim_and_who_did_it_are_asked_for():
    assert doubts() == {Doubt.NO_VICTIM, Doubt.NO_DOER}
    assert doubts(victim(GROWN)) == {Doubt.NO_DOER}
    assert doubts(doer()) == {Doubt.NO_VICTIM}
    assert doubts(victim(GROWN), doer()) == set()


@pytest.mark.parametrize(
    ("born", "doubtful"),
    [
        (PartialDate(2010), True),  # from 1 January to 31 December: 16 or 15
        (PartialDate(2010, 6), True),  # from 1 to 30 June
        (PartialDate(2010, 5), False),  # 16 by 31 May at the latest
        (PartialDate(2009), False),
        (PartialDate(2010, 7), False),  # a child in any case
        (None, False),
    ],
)
def test_a_victim_who_may_be_under_16_is_doubtful(born, doubtful):
    assert (Doubt.MAY_BE_A_CHILD in doubts(victim(born), doer())) is doubtful


def test_somebody_entered_as_a_child_who_was_16_is_doubtful():
    both = (victim(GROWN), doer())
    assert doubts(*both, present(PartialDate(2010, 6, 10))) == {Doubt.PRESENT_BUT_GROWN}
    assert doubts(*both, present(PartialDate(2010, 6, 11)), present()) == set()


# The children of the household


@pytest.mark.parametrize(
    ("child", "offered"),
    [
        ({"born": PartialDate(2018, 1, 1)}, True),
        ({"born": PartialDate(2010, 6, 10)}, False),  # 16 on the day
        ({"born": PartialDate(2026, 6, 11)}, False),  # born on the day after
        ({"born": PartialDate(2026, 6, 10)}, True),
        ({"born": PartialDate(2018), "arrived_on": date(2026, 6, 11)}, False),
        ({"born": PartialDate(2018), "arrived_on": date(2026, 6, 10)}, True),
        ({"born": PartialDate(2018), "left_on": date(2026, 6, 10)}, False),
        ({"born": PartialDate(2018), "left_on": date(2026, 6, 11)}, True),
        ({"born": None}, False),
    ],
)
def test_of_a_household_those_are_offered_who_were_children_there_on_the_day(child, offered):
    assert bool(incident().not_entered([a_child(**child)])) is offered


def test_a_child_that_is_entered_already_is_not_offered_again():
    first, second = a_child(born=PartialDate(2018)), a_child(born=PartialDate(2020))
    file = incident(victim(first.born, child=first.id))
    assert file.not_entered([first, second]) == (second,)


@pytest.mark.parametrize(
    ("name", "born", "offered"),
    [
        ("Lò Văn Hòa", PartialDate(2018, 3, 4), False),
        ("LÒ VĂN HOÀ", PartialDate(2018, 3, 4), False),
        ("lo van hoa", PartialDate(2018), False),  # the year alone is known of who was typed in
        ("Lò Văn Hòa", None, False),
        ("Lò Văn Hòa", PartialDate(2019, 3, 4), True),
        ("Lò Văn Hội", PartialDate(2018, 3, 4), True),
    ],
)
def test_who_was_typed_in_by_hand_is_known_by_name_and_birth_date(name, born, offered):
    child = a_child(full_name="Lò Văn Hòa", born=PartialDate(2018, 3, 4))
    file = incident(present(born, full_name=name))
    assert bool(file.not_entered([child])) is offered


# Who has a notice


def waiting(*notices, **given):
    file = incident(victim(PartialDate(2018, 3, 4), full_name="Lò Văn Hòa", **given))
    return bool(file.without_notice(notices))


def test_a_child_waits_for_a_notice_until_one_is_about_it():
    assert waiting()
    assert waiting(child="c")
    assert not waiting(a_notice(child="c", child_name="Bé"), child="c")
    assert waiting(a_notice(child="d", child_name="Lò Văn Hòa"), child="c")


def test_a_notice_about_somebody_without_a_record_is_known_by_the_name():
    by_name = a_notice(child_name="LO VAN HOA")
    assert not waiting(by_name)
    assert not waiting(by_name, child="c")  # linked since
    assert not waiting(a_notice(child="c", child_name="Lò Văn Hòa"))  # the notice was linked since
    assert waiting(a_notice(child_name="Lò Văn Hội"))
    assert waiting(a_notice(child_name="Lò Văn Hòa", child_born=PartialDate(2012)))
    assert waiting(a_notice(child_name=""))


# The ban on contact


def banned(until, *steps, **given):
    ban = {"kind": "no_contact", "done_on": date(2026, 11, 20), "until": until}
    return incident(steps=(ban, *steps), **given).ban(TODAY)


def test_a_ban_runs_to_the_end_of_its_last_day():
    assert banned(TODAY) == Ban(TODAY, runs=True)
    assert banned(date(2026, 11, 22)) == Ban(date(2026, 11, 22), runs=False)


def test_the_last_of_several_bans_counts():
    later = {"kind": "no_contact", "done_on": TODAY, "until": date(2026, 11, 25)}
    assert banned(date(2026, 11, 22), later) == Ban(date(2026, 11, 25), runs=True)


def test_a_ban_that_ended_is_minded_until_somebody_looked_or_plans_to():
    ended = date(2026, 11, 22)
    assert banned(ended, {"kind": "visit", "done_on": ended})
    assert banned(ended, {"kind": "visit", "done_on": TODAY}) is None
    assert banned(ended, next_on=date(2026, 12, 1)) is None


def test_a_ban_that_runs_is_minded_though_the_incident_is_closed():
    closed = {"closed_on": TODAY, "result": "stopped"}
    assert banned(TODAY, **closed) == Ban(TODAY, runs=True)
    assert banned(date(2026, 11, 22), **closed) is None


def test_an_incident_without_a_ban_has_none_to_mind():
    assert incident(steps=[{"kind": "counselling"}]).ban(TODAY) is None
    assert banned(None) is None


# What follows for a child


def test_the_risk_of_a_violent_family_begins_on_the_day_and_is_proposed_once():
    file = incident()
    child = a_child()
    proposed = file.risk_of(child.id, [a_risk(child, code="R01")], "new")
    assert proposed == Risk(id="new", child=child.id, code="R05", opened_on=DAY)
    assert file.risk_of(child.id, [a_risk(child, code="R05")], "new") is None


def test_a_risk_that_ended_may_begin_anew():
    child = a_child()
    ended = a_risk(child, code="R05", closed_on=date(2026, 1, 2))
    assert incident().risk_of(child.id, [ended], "new")


def test_a_notice_takes_over_what_is_known():
    child = a_child()
    file = incident(
        victim(PartialDate(2018, 3, 4), child=child.id, full_name="Lò Văn Bé", sex="male"),
        forms=("physical", "mental", "economic"),
        source="village_head",
        harm="serious",
        story="Bị đánh.",
    )
    assert file.told_of(file.children[0]) == {
        "category": "abused",
        "grave": True,
        "source": "collaborator",
        "child": child.id,
        "child_name": "Lò Văn Bé",
        "child_sex": "male",
        "child_born": PartialDate(2018, 3, 4),
        "village": file.violence.village,
        "story": "Bị đánh.",
        "forms": ("XH1",),
        "setting": "home",
    }


def test_a_child_who_saw_it_is_at_risk_and_was_not_abused():
    file = incident(present(full_name="Lò Thị Na"), harm="death", forms=("sexual",))
    told = file.told_of(file.children[0])
    assert told["category"] == "at_risk"
    assert "grave" not in told
    assert "forms" not in told


@pytest.mark.parametrize("form", ["physical", "mental", "sexual", "economic"])
def test_a_notice_of_what_is_known_can_be_saved(form):
    file = incident(victim(PartialDate(2018)), forms=(form,), source="police", harm="death")
    received = datetime(2026, 11, 23, 9, 15)
    notice = Notice(id="n", received_at=received, **file.told_of(file.children[0]))
    assert check(notice, TODAY) == notice


def test_what_a_list_says_of_another_is_in_that_other():
    sources = code_list("violence_sources").entries
    forms = code_list("violence_forms").entries
    named = {code.attributes["notice"] for code in sources if "notice" in code.attributes}
    assert all(key in code_list("notice_sources") for key in named)
    named = {code.attributes["abuse"] for code in forms if "abuse" in code.attributes}
    assert all(key in code_list("abuse_forms") for key in named)
    assert named

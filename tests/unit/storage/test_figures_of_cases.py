"""Notices, cases and abused children of quarter III of 2026, 15 June to 14 September.

case  received      about     forms, setting       children   plan submitted / approved
A     01/07, Wed    abused    XH1.1 XH3, home      An, Bình   07/07 and 08/07 / 09/07 and 10/07
B     14/06, Sun    abused    XH1, home            Chi        22/06 / returned on 23/06
C     14/09, 23:59  at risk   –                    Khôi       –
D     01/08         abused    XH1, home            An         closed on 05/08: it was untrue
E     10/07, Fri    abused    nothing on record    nobody     moved away and closed on 15/07
F     28/08, Fri    abused    XH1, school          An         –

Days off: 31 August to 2 September 2026. Due for the plan (5 working days) and its approval (7):
A 08/07 and 10/07; B 19/06 and 23/06; C in October; E 17/07; F 09/09 and 11/09.
"""

from datetime import date, datetime

import pytest

from cpo_desktop.domain.figures import When, figure_key
from cpo_desktop.storage.figures import counted, figures_of
from tests.factory import (
    a_case,
    a_case_child,
    a_notice,
    a_plan,
    a_safety_order,
    an_assessment,
)
from tests.unit.storage.small_commune import (
    AN,
    BINH,
    CHI,
    CHILDREN,
    EAST,
    KHOI,
    PLACES,
    QUARTER,
    WEST,
    child,
    counts,
    kept,
    parts,
)

A = a_case(
    code="VV-1",
    received_at=datetime(2026, 7, 1, 8, 0),
    forms=("XH1.1", "XH3"),
    setting="home",
    village=EAST.id,
)
B = a_case(code="VV-2", received_at=datetime(2026, 6, 14, 23, 30), village=WEST.id)
C = a_case(
    code="VV-3",
    received_at=datetime(2026, 9, 14, 23, 59),
    category="at_risk",
    forms=(),
    setting=None,
    village=EAST.id,
)
D = a_case(
    code="VV-4",
    received_at=datetime(2026, 8, 1, 10, 0),
    village=EAST.id,
    stage="closed",
    closed_on=date(2026, 8, 5),
    close_reason="unfounded",
)
E = a_case(
    code="VV-5",
    received_at=datetime(2026, 7, 10, 7, 0),
    forms=(),
    setting=None,
    village=None,
    stage="closed",
    closed_on=date(2026, 7, 15),
    close_reason="moved",
)
F = a_case(code="VV-6", received_at=datetime(2026, 8, 28, 16, 0), setting="school", village=EAST.id)

APPROVED = {"decision": "approved"}
RECORDS = (
    *(A, B, C, D, E, F),
    a_case_child(A, AN),
    a_case_child(A, BINH),
    a_case_child(B, CHI),
    a_case_child(C, KHOI),
    a_case_child(D, AN),
    a_case_child(F, AN),
    a_plan(A, AN, submitted_on=date(2026, 7, 7), decided_on=date(2026, 7, 9), **APPROVED),
    a_plan(A, BINH, submitted_on=date(2026, 7, 8), decided_on=date(2026, 7, 10), **APPROVED),
    a_plan(
        B, CHI, submitted_on=date(2026, 6, 22), decision="returned", decided_on=date(2026, 6, 23)
    ),
    an_assessment(A, AN, assessed_on=date(2026, 7, 1)),
    an_assessment(A, BINH, assessed_on=date(2026, 9, 15)),
    an_assessment(F, AN, form="03", assessed_on=date(2026, 9, 1)),
    a_safety_order(F, AN, decided_at=datetime(2026, 9, 14, 20, 0)),
)


@pytest.fixture
def database(app):
    kept(app.database, *PLACES, *CHILDREN)
    return app.database


@pytest.fixture
def cases(database):
    kept(database, *RECORDS)
    return counts(database)


def test_notices_are_counted_by_the_day_they_were_received(database):
    kept(
        database,
        a_notice(received_at=datetime(2026, 6, 14, 23, 59), village=None),
        a_notice(received_at=datetime(2026, 6, 15, 0, 0), village=None),
        a_notice(received_at=datetime(2026, 9, 14, 23, 59), village=None, source="hotline_111"),
        a_notice(received_at=datetime(2026, 9, 15, 0, 0), village=None),
        a_notice(village=None, source=None, verified="unfounded"),
    )
    figures = counts(database)
    assert figures.of("notices") == 3
    assert parts(figures, "notices", "source") == {"school": 1, "hotline_111": 1, "unknown": 1}


def test_cases_of_the_period(cases):
    assert cases.of("cases") == 4
    assert parts(cases, "cases", "category") == {"abused": 3, "at_risk": 1}
    assert parts(cases, "cases", "village") == {EAST.id: 3, "unknown": 1}
    assert parts(cases, "cases", "children") == {"several": 1, "one": 2, "none": 1}


def test_the_account_of_cases(cases):
    # Open before: B. Received: A, C, E, F. Closed: E. So B, A, C and F are left.
    found = [cases.of(name) for name in ("cases_opening", "cases", "cases_closed", "cases_open")]
    assert found == [1, 4, 1, 4]
    assert parts(cases, "cases_closed", "reason") == {"moved": 1}


def test_an_untrue_case_is_told_apart_and_counts_nowhere_else(cases):
    assert parts(cases, "cases_unfounded", "reason") == {"unfounded": 1}
    assert cases.of("abuse_cases") == 3


def test_cases_of_abuse_by_form_and_setting(cases):
    assert parts(cases, "abuse_cases", "form") == {"XH1": 2, "XH3": 1, "unknown": 1}
    assert parts(cases, "abuse_cases", "setting") == {"home": 1, "school": 1, "unknown": 1}


def test_a_child_of_two_forms_and_two_cases_counts_in_each_part_and_once_in_the_total(cases):
    # An and Bình; Chi's case is of the period before, Khôi is not abused.
    assert cases.of("abused") == 2
    assert parts(cases, "abused", "form") == {"XH1": 2, "XH3": 2}
    assert parts(cases, "abused", "setting") == {"home": 2, "school": 1}
    assert cases.of("abused", When.PREVIOUS) == 1


def test_abused_children_by_age_when_the_figures_close_and_by_sex(cases):
    # An 11, Bình 14.
    assert parts(cases, "abused", "age") == {"11_14": 2}
    assert parts(cases, "abused", "sex") == {"male": 1, "female": 1}


def test_an_unknown_birth_date_makes_nobody_sixteen(database):
    nobody_knows = child("Na", None)
    kept(database, nobody_knows, A, a_case_child(A, nobody_knows))
    assert parts(counts(database), "abused", "age") == {"unknown": 1}


def test_what_was_done_for_abused_children_by_the_last_day(cases):
    # Bình's first assessment came a day late; An's order was in a case of the period.
    assert cases.of("abused_assessed") == 1
    assert cases.of("abused_protected") == 1
    assert cases.of("abused_planned") == 2
    assert cases.of("abused_helped") == 2


def test_plans_of_the_period(cases):
    assert cases.of("plans_submitted") == 3
    assert cases.of("plans_approved") == 2


def test_the_five_and_the_seven_working_days(cases):
    # E was closed before its day.
    assert parts(cases, "plans_due", "timing") == {"in_time": 1, "late": 1, "overdue": 1}
    assert parts(cases, "approvals_due", "timing") == {"in_time": 1, "overdue": 2}


@pytest.mark.parametrize(
    ("submitted_on", "expected"),
    [
        # Friday 28 August; 31 August to 2 September are off: 3, 4, 7, 8, 9 September.
        (date(2026, 9, 9), "in_time"),
        (date(2026, 9, 10), "late"),
        (date(2026, 9, 14), "late"),
        (date(2026, 9, 15), "overdue"),
        (None, "overdue"),
    ],
)
def test_days_off_are_not_counted(database, submitted_on, expected):
    kept(database, F, a_case_child(F, AN), a_plan(F, AN, submitted_on=submitted_on))
    assert parts(counts(database), "plans_due", "timing") == {expected: 1}


def test_a_case_is_in_time_when_the_plan_of_every_child_is(database):
    kept(
        database,
        A,
        a_case_child(A, AN),
        a_case_child(A, BINH),
        a_plan(A, AN, submitted_on=date(2026, 7, 2)),
    )
    assert parts(counts(database), "plans_due", "timing") == {"overdue": 1}


def test_a_plan_of_a_further_round_does_not_make_the_first_one_late(database):
    first = a_plan(A, AN, submitted_on=date(2026, 7, 2))
    second = a_plan(A, AN, round=2, submitted_on=date(2026, 9, 1))
    kept(database, A, a_case_child(A, AN), first, second)
    figures = counts(database)
    assert parts(figures, "plans_due", "timing") == {"in_time": 1}
    assert figures.of("plans_submitted") == 2


@pytest.mark.parametrize(
    ("key", "entity", "titles"),
    [
        (figure_key("abused", form="XH3"), "child", ["An", "Bình"]),
        (figure_key("abuse_cases", setting="school"), "case", ["VV-6"]),
        (figure_key("plans_due", timing="late"), "case", ["VV-2"]),
        (figure_key("plans_approved"), "case", ["VV-1", "VV-1"]),
    ],
)
def test_a_figure_opens_the_children_or_the_cases(database, cases, key, entity, titles):
    with database.read() as work:
        behind = counted(work.connection, key, QUARTER.current)
    assert {each.entity for each in behind} == {entity}
    assert [each.title for each in behind] == titles


def test_as_many_records_stand_behind_every_figure_of_cases_as_it_says(database):
    kept(database, *RECORDS, a_notice(village=EAST.id), a_notice(village=None, case=A.id))
    with database.read() as work:
        figures = figures_of(work.connection, QUARTER)
        wrong = {
            str(key): value
            for key, value in figures.values.items()
            if value != len(counted(work.connection, key, QUARTER.at(key.when)))
        }
    assert wrong == {}

"""What keeps a report from being issued: figures it shows that do not agree, by records of an old store.

Today's rules refuse such records; a store of an earlier version, or of another program, may hold them.
"""

from datetime import date, datetime
from functools import partial

import pytest
import sqlalchemy as sa

from cpo_desktop.domain.checks import problems_of
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.services.issuing import FiguresDisagree, Issuing
from cpo_desktop.services.report_checks import Gap, named
from cpo_desktop.services.reports import BESIDE
from cpo_desktop.storage.figures import counting
from cpo_desktop.storage.figures.children import SPECIAL
from cpo_desktop.storage.figures.tallies import Definition
from cpo_desktop.storage.options import Option
from tests.conftest import TODAY
from tests.factory import (
    a_case,
    a_child,
    a_circumstance,
    a_commune_count,
    a_consultation,
    a_marriage,
    a_party,
    a_violence,
)

UNDER = Issuing("15", date(2026, 11, 20))


def a_case_closed_early(received, closed, code="VV-9"):
    moment = datetime(received.year, received.month, received.day, 8)
    return a_case(code=code, received_at=moment, village=None, stage="closed",
                  closed_on=closed, close_reason="moved")  # fmt: skip


CASE = a_case_closed_early(date(2026, 9, 1), date(2026, 5, 1))
MARRIAGE = a_marriage(code="TH-9", found_on=date(2026, 3, 3), village=None, status="closed",
                      closed_on=date(2025, 10, 10), outcome="separated")  # fmt: skip
VIOLENCE = a_violence(code="BL-9", happened_on=date(2025, 9, 9), told_on=date(2026, 2, 2),
                      village=None, closed_on=date(2025, 10, 10), result="stopped")  # fmt: skip
CONSULTATION = a_consultation(code="LK-9", held_on=date(2026, 8, 12), children=5, girls=9)
COUNT = a_commune_count(code="SL-9", as_of=date(2026, 6, 10), households=100, couple_alone=120)

CASE_2025 = a_case_closed_early(date(2025, 9, 1), date(2024, 5, 1), code="VV-5")
CONSULTATION_2025 = a_consultation(code="LK-5", held_on=date(2025, 8, 12), children=5, girls=9)


@pytest.fixture
def old(app):
    """Puts records into the store as they are, past the rules."""

    def put(*records):
        with app.database.write("an earlier version") as work:
            for record in records:
                work.add(record)

    return put


def issue(app, kind, typed):
    return app.issuing.issue(kind, app.reports.period(kind, typed), UNDER)


def refused(app, kind, typed):
    """What the refusal says, and the gaps that it names."""
    with pytest.raises(FiguresDisagree) as found:
        issue(app, kind, typed)
    assert app.issuing.issued() == ()
    return found.value.details["told"], found.value.gaps


@pytest.mark.parametrize(
    ("record", "kind", "typed"),
    [
        (CONSULTATION, "periodic", "2026-Q3"),
        (CONSULTATION_2025, "council_children", "2025"),
        (CASE, "periodic", "2026-Q3"),
        (CASE_2025, "council_children", "2025"),
        (MARRIAGE, "periodic", "2026-H1"),
        (MARRIAGE, "child_marriage", "2026-H1"),
        (VIOLENCE, "periodic", "2026-H1"),
        (VIOLENCE, "council_violence", "2026-H1"),
        (COUNT, "violence_form", "2026-H1"),
    ],
    ids=lambda each: getattr(each, "code", each),
)
def test_a_record_that_makes_figures_disagree_is_named_and_nothing_is_issued(
    app, old, record, kind, typed
):
    assert any(problem.is_error for problem in problems_of(record, TODAY))
    old(record)
    told, gaps = refused(app, kind, typed)
    assert told == record.code
    assert {each.id for gap in gaps for each in gap.records} == {record.id}
    assert all(each.title for gap in gaps for each in gap.records)
    (first, *_) = app.reports.problems(kind, app.reports.period(kind, typed))
    assert first.blocking


@pytest.fixture
def nobody_leaves(monkeypatch):
    """A fault of the program: whoever is in special circumstances no more is not counted as gone."""

    def left(*, by_code):
        return SPECIAL.left(by_code=by_code).where(sa.false())

    faulty = Definition(partial(left, by_code=False), {"group": partial(left, by_code=True)})
    monkeypatch.setitem(counting.DEFINITIONS, "special_left", faulty)
    counting._statements.cache_clear()
    yield
    counting._statements.cache_clear()


@pytest.mark.usefixtures("nobody_leaves")
def test_a_child_whose_account_does_not_agree_is_named(app, village):
    """No record of a child can bring that about: what counts is worked out day by day."""
    child = a_child(code="TE-9", full_name="Lò Thị Vân", village=village)
    ended = a_circumstance(child, closed_on=date(2026, 8, 1), close_reason="resolved")
    app.records.save(child, ended)
    told, gaps = refused(app, "periodic", "2026-Q3")
    assert told == "TE-9"
    assert {each.title for gap in gaps for each in gap.records} == {"Lò Thị Vân"}
    assert len(gaps) == 1  # the account of its group says nothing else


@pytest.mark.parametrize(
    ("record", "kind", "typed"),
    [
        (CASE, "child_marriage", "2026-H1"),
        (CASE, "council_violence", "2026"),
        (CASE, "violence_form", "2026-H2"),
        (MARRIAGE, "council_violence", "2026-H1"),
        (VIOLENCE, "child_marriage", "2026-H1"),
        (VIOLENCE, "work_summary", "2026-H1"),
        (COUNT, "child_marriage", "2026-H1"),
        (CONSULTATION, "council_violence", "2026"),
    ],
    ids=lambda each: getattr(each, "code", each),
)
def test_a_report_that_shows_none_of_the_figures_does_not_suffer(app, old, record, kind, typed):
    old(record)
    assert app.reports.disagreeing(app.reports.draft(kind, app.reports.period(kind, typed))) == ()


def test_such_a_report_is_issued_all_the_same(app, old):
    old(MARRIAGE)
    assert issue(app, "council_violence", "2026-H1").number == "15"


@pytest.mark.parametrize(
    ("received", "closed", "told_of"),
    [
        (date(2026, 5, 5), date(2026, 2, 2), "quarter II of 2026"),  # the column before
        (date(2025, 9, 1), date(2024, 5, 5), "quarter III of 2025"),  # the same quarter a year ago
    ],
)
def test_a_column_of_an_earlier_period_is_checked_alike(app, old, received, closed, told_of):
    old(a_case_closed_early(received, closed))
    told, (gap,) = refused(app, "periodic", "2026-Q3")
    assert told == "VV-9"
    assert gap.details["period"] == told_of
    assert "another period" in gap.sentence


def test_periods_that_the_report_does_not_show_are_not(app, old):
    old(a_case_closed_early(date(2026, 1, 20), date(2025, 1, 1)))  # neither of Q2 nor of 2025-Q3
    assert issue(app, "periodic", "2026-Q3").number == "15"


def test_a_form_without_columns_of_earlier_periods_does_not_ask_for_them(app, old):
    untrue = a_commune_count(code="SL-8", as_of=date(2025, 6, 1), households=10, couple_alone=12)
    true = a_commune_count(code="SL-9", as_of=date(2026, 6, 10), households=10, couple_alone=10)
    old(untrue, true)
    assert issue(app, "violence_form", "2026-H1").number == "15"


def test_the_period_beside_the_report_is_checked_too(app, old, quarter):
    old(a_case_closed_early(date(2025, 1, 20), date(2024, 1, 1)))
    app.reports.save_narrative("periodic", quarter, {BESIDE: "2025-Q1"})
    told, (gap,) = refused(app, "periodic", "2026-Q3")
    assert (told, gap.details["period"]) == ("VV-9", "quarter I of 2025")


def test_a_period_beside_it_that_has_its_column_already_is_told_of_once(app, old, quarter):
    old(a_case_closed_early(date(2025, 9, 1), date(2024, 5, 5)))
    app.reports.save_narrative("periodic", quarter, {BESIDE: "2025-Q3"})
    _, gaps = refused(app, "periodic", "2026-Q3")
    assert len(gaps) == 1


def test_a_refusal_names_codes_and_nobody(app, old):
    old(MARRIAGE, a_party(MARRIAGE, full_name="Sùng Thị Máy"))
    told, gaps = refused(app, "child_marriage", "2026-H1")
    assert told == "TH-9"
    assert {each.title for gap in gaps for each in gap.records} == {"Sùng Thị Máy"}


def test_what_has_no_code_is_told_by_its_kind_and_five_of_many_are_enough():
    people = [Option(entity="person", id="1", title="Lò Thị Kín", hint="")]
    cases = [
        Option(entity="case", id=str(at), title=f"VV-{at}", hint="", code=f"VV-{at}")
        for at in range(9)
    ]
    assert named([Gap(sentence="", records=tuple(people * 2))]) == "Carer"
    assert named([Gap(sentence="", records=tuple(cases))]) == "VV-0, VV-1, VV-2, VV-3, VV-4 …"


def test_a_record_without_title_is_called_by_its_code(app, old):
    old(COUNT)
    _, gaps = refused(app, "violence_form", "2026-H1")
    (record,) = gaps[0].records
    assert (record.title, record.code) == ("SL-9", "SL-9")
    assert "SL-9" not in record.hint


@pytest.mark.parametrize(
    ("kind", "typed", "tells"),
    [
        ("periodic", "2026-H1", True),
        ("council_children", "2026", True),
        ("council_violence", "2026-H1", False),
        ("child_marriage", "2026-H1", False),
        ("work_summary", "2026-H1", False),
    ],
)
def test_what_is_missing_is_told_where_a_figure_suffers_from_it(app, old, kind, typed, tells):
    old(a_child(sex=None, village=None, born=PartialDate(2018)))
    gaps = app.reports.problems(kind, app.reports.period(kind, typed))
    assert any("no sex on record" in gap.sentence for gap in gaps) is tells

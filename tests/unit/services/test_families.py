"""A family from a real store: who belongs to it, what is done for it, and the sheet for a visit."""

from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta
from io import BytesIO

import pypdf
import pytest
import sqlalchemy as sa

from cpo_desktop import cli
from cpo_desktop.domain.circumstance import Circumstance
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.family import FAMILY, HomeVisit
from cpo_desktop.domain.violence import Violence, ViolencePerson
from cpo_desktop.foundation.errors import NotFound
from cpo_desktop.storage.access import Deed, entries
from tests import factory
from tests.conftest import PASSWORD, TODAY


@pytest.fixture
def household(app, village):
    kept = factory.a_household(head="Lò Văn Sơn", village=village)
    app.records.save(kept)
    return app.records.get(type(kept), kept.id)


@pytest.fixture
def add(app):
    """Saves records; gives back the last."""

    def save(*records):
        for record in records:
            app.records.save(record)
        return records[-1]

    return save


@pytest.fixture
def child(add, household, village):
    return add(factory.a_child(full_name="Lò Văn An", village=village, household=household.id))


@pytest.fixture
def family(app, household):
    """Reads the family as it is now."""
    return lambda: app.families.family(household.id)


def days(n):
    return timedelta(days=n)


def test_a_household_alone_is_a_family_with_nobody(family, household):
    found = family()
    assert (found.household, found.village, found.today) == (household, "Thôn Đông", TODAY)
    assert (found.members, found.children, found.measures, found.visits) == ((), (), (), ())


def test_a_household_that_is_gone_is_not_found(app, household):
    app.records.delete(type(household), household.id)
    with pytest.raises(NotFound):
        app.families.family(household.id)


@pytest.mark.parametrize(
    ("given", "refused"),
    [
        ({"due_on": TODAY + days(3)}, []),
        ({"done_on": TODAY}, []),
        ({}, ["due_on"]),
        ({"seen": "Nhà dột"}, ["due_on", "done_on"]),
    ],
)
def test_a_visit_is_planned_or_was_made_or_both(app, household, given, refused):
    visit = HomeVisit(id=app.records.new_id(), household=household.id, **given)
    assert [each.field for each in app.records.problems(visit) if each.is_error] == refused


def test_visits_that_nobody_planned_stand_among_the_others_by_their_day(app, add, household):
    for due, done in ((30, 28), (None, 20), (10, None)):
        add(
            HomeVisit(
                id=app.records.new_id(),
                household=household.id,
                due_on=due and TODAY - days(due),
                done_on=done and TODAY - days(done),
            )
        )
    found = app.registers.file(FAMILY, household.id).parts[HomeVisit]
    assert [each.done_on and (TODAY - each.done_on).days for each in found] == [None, 20, 28]
    assert found[1].title == (TODAY - days(20)).strftime("%d/%m/%Y")


# Who belongs to it


def test_grown_ups_are_told_by_what_they_are_to_each_child(add, family, household, village):
    father, mother, grandmother = (
        factory.a_person(full_name=name, household=household.id, born=PartialDate(year))
        for name, year in (("Cha", 1980), ("Mẹ", 1985), ("Bà", 1950))
    )
    with_mother = factory.a_child(
        full_name="Ở với mẹ", village=village, household=household.id, father=father.id,
        mother=mother.id, carer=mother.id, born=PartialDate(2014),
    )  # fmt: skip
    with_grandmother = factory.a_child(
        full_name="Ở với bà", village=village, household=household.id, father=father.id,
        carer=grandmother.id, born=PartialDate(2016),
    )  # fmt: skip
    add(father, mother, grandmother, with_mother, with_grandmother)

    told = {
        member.person.full_name: [(tie.part, tie.child.full_name) for tie in member.ties]
        for member in family().members
    }
    assert told == {
        "Bà": [("carer", "Ở với bà")],
        "Cha": [("father", "Ở với mẹ"), ("father", "Ở với bà")],
        "Mẹ": [("mother", "Ở với mẹ")],  # and not its carer once more
    }


def test_a_carer_who_is_not_entered_here_comes_last(add, family, household, village):
    here = factory.a_person(full_name="Ở đây", household=household.id, born=PartialDate(1990))
    away = factory.a_person(full_name="Nơi khác", born=PartialDate(1950))
    stranger = factory.a_person(full_name="Người lạ")
    add(here, away, stranger)
    add(factory.a_child(village=village, household=household.id, carer=away.id))

    found = [(each.person.full_name, each.lives_here) for each in family().members]
    assert found == [("Ở đây", True), ("Nơi khác", False)]


def test_children_who_live_here_come_first_and_the_eldest_before_the_others(
    add, family, household, village
):
    usual = {"village": village, "household": household.id}
    add(
        factory.a_child(full_name="Bảy tuổi", born=PartialDate(2019, 3, 2), **usual),
        factory.a_child(full_name="Đã đi", born=PartialDate(2012), left_on=TODAY, **usual),
        factory.a_child(full_name="Mười sáu", born=PartialDate(2010, 11, 23), **usual),
        factory.a_child(full_name="Mai mười sáu", born=PartialDate(2010, 11, 24), **usual),
        factory.a_child(full_name="Nhà khác", village=village),
    )  # fmt: skip

    found = [(each.child.full_name, each.lives_here, each.under_16) for each in family().children]
    assert found == [
        ("Mai mười sáu", True, True),
        ("Bảy tuổi", True, True),
        ("Mười sáu", True, False),
        ("Đã đi", False, True),
    ]


def test_of_circumstances_and_risks_those_of_today_are_told(add, family, child):
    add(
        factory.a_circumstance(child, code="N04.2"),
        factory.a_circumstance(child, code="N04.1", opened_on=date(2026, 5, 4)),
        factory.a_circumstance(child, code="N13.1", closed_on=TODAY),
        factory.a_circumstance(child, code="N08.1", opened_on=TODAY),
        factory.a_risk(child, code="R03"),
        factory.a_risk(child, code="R04", closed_on=TODAY - days(1)),
    )
    (found,) = family().children
    assert found.groups == ("N04", "N08")
    assert found.risk_codes == ("R03",)


def test_what_was_deleted_is_not_told(app, add, family, child):
    circumstance = add(factory.a_circumstance(child))
    app.records.delete(Circumstance, circumstance.id)
    assert family().children[0].groups == ()


# What is done for it


def test_measures_of_all_of_the_family_are_told_the_next_due_first(add, family, household, child):
    mother = add(factory.a_person(full_name="Mẹ", household=household.id))
    other = add(factory.a_child(full_name="Nhà khác", village=child.village))
    for_child = factory.a_measure(child=child.id, started_on=date(2026, 2, 1))
    for_mother = factory.a_measure(person=mother.id, started_on=date(2026, 9, 1))
    for_all = factory.a_measure(household=household.id, started_on=date(2026, 8, 1))
    over = factory.a_measure(child=child.id, status="completed")
    add(for_child, for_mother, for_all, over, factory.a_measure(child=other.id))
    late, soon = (factory.a_follow_up(for_child, due_on=TODAY + days(n)) for n in (-1, 4))
    add(late, soon, factory.a_follow_up(for_all, due_on=TODAY + days(2)))

    def told():
        return [(each.receiver, each.next_due, each.is_open) for each in family().measures]

    of_all, of_mother = (("Lò Văn Sơn", TODAY + days(2), True), ("Mẹ", None, True))
    ended = ("Lò Văn An", None, False)
    assert told() == [("Lò Văn An", TODAY - days(1), True), of_all, of_mother, ended]
    assert len(family().open_measures) == 3

    add(replace(late, done_on=TODAY))
    assert told() == [of_all, ("Lò Văn An", TODAY + days(4), True), of_mother, ended]


def test_cases_incidents_and_marriages_of_the_children_are_told_by_their_codes(
    add, family, household, child, village
):
    case = factory.a_case(village=village)
    earlier = factory.a_case(village=village, received_at=datetime(2025, 8, 3, 9, 15))
    add(case, factory.a_case_child(case, child), earlier, factory.a_case_child(earlier, child))
    add(factory.a_case(village=village))
    incident = {"village": village, "forms": ("mental",)}
    at_home = Violence(
        id=factory.an_id(), household=household.id, happened_on=date(2026, 3, 1), **incident
    )
    elsewhere = Violence(id=factory.an_id(), happened_on=date(2026, 4, 1), **incident)
    seen = ViolencePerson(
        id=factory.an_id(), violence=elsewhere.id, role="child_present", child=child.id,
        full_name="Lò Văn An",
    )  # fmt: skip
    add(at_home, elsewhere, seen)
    add(Violence(id=factory.an_id(), happened_on=date(2026, 5, 1), **incident))
    wedding, birth = (
        factory.a_marriage(village=village, found_on=date(2026, month, 1)) for month in (1, 2)
    )
    add(wedding, factory.a_party(wedding, child=child.id), birth, factory.a_party(birth))
    add(factory.a_marriage_child(birth, child=child.id))
    add(factory.a_marriage(village=village))

    found = family()
    assert [each.code for each in found.cases] == ["VV-000001", "VV-000002"]
    assert [each.code for each in found.violence] == ["BL-000002", "BL-000001"]
    assert [each.id for each in found.marriages] == [birth.id, wedding.id]


def test_visits_are_told_the_next_first_then_the_last_one_made(add, family, household):
    for due, done in ((3, None), (-40, -38), (-5, None), (-90, -20)):
        add(
            HomeVisit(
                id=factory.an_id(),
                household=household.id,
                due_on=TODAY + days(due),
                done_on=TODAY + days(done) if done else None,
            )
        )
    found = family()
    told = [((each.done_on or each.due_on) - TODAY).days for each in found.visits]
    assert told == [-5, 3, -20, -38]
    assert found.next_visit.due_on == TODAY - days(5)
    assert found.last_visit.done_on == TODAY - days(20)


@contextmanager
def counted(database):
    """The statements that are sent to the store in the meantime."""
    sent = []
    engine = database._engine

    def note(_connection, _cursor, statement, *_rest):
        sent.append(statement)

    sa.event.listen(engine, "before_cursor_execute", note)
    yield sent
    sa.event.remove(engine, "before_cursor_execute", note)


def test_a_large_family_takes_no_more_queries_than_a_small_one(
    app, add, family, household, village
):
    def queries():
        with counted(app.database) as sent:
            family()
        return len(sent)

    def grow(n):
        for _ in range(n):
            person = factory.a_person(household=household.id)
            child = factory.a_child(village=village, household=household.id, mother=person.id)
            add(person, child, factory.a_circumstance(child), factory.a_measure(child=child.id))

    grow(1)
    small = queries()
    grow(7)
    assert queries() == small


# The sheet


def pages(pdf):
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(BytesIO(pdf)).pages]


def fill(add, household, village, *, members, children):
    people = [
        factory.a_person(full_name=f"Lò Thị Người Lớn {n}", household=household.id)
        for n in range(members)
    ]
    add(*people)
    for n in range(children):
        child = factory.a_child(
            full_name=f"Lò Văn Trẻ Em {n}", village=village, household=household.id,
            mother=people[0].id, school="Trường Tiểu học Suối Hoa", school_class="5A",
        )  # fmt: skip
        add(child, factory.a_risk(child))


def test_the_usual_sheet_is_one_page_with_room_to_write(app, add, household, village):
    fill(add, household, village, members=4, children=3)
    (page,) = pages(app.families.visit_sheet(household.id))
    assert "Tình hình khi thăm:" in page
    assert "ĐẠI DIỆN HỘ GIA ĐÌNH" in page


def test_a_family_that_fills_a_page_is_written_about_on_the_next(app, add, household, village):
    fill(add, household, village, members=12, children=12)
    first, second = pages(app.families.visit_sheet(household.id))
    assert "Lò Văn Trẻ Em 11" in first
    assert "Tình hình khi thăm:" not in first
    assert "Tình hình khi thăm:" in second


def test_a_sheet_is_found_by_code_and_logged_as_printed(app, household):
    pdf = app.families.visit_sheet(household.code)
    assert "Lò Văn Sơn" in pages(pdf)[0]
    with app.database.read() as work:
        logged = [(each.deed, each.entity, each.detail) for each in entries(work, household.id)]
    assert logged == [(Deed.PRINT, "household", "visit")]


def test_no_sheet_is_made_of_a_household_that_is_not_there(app):
    with pytest.raises(NotFound):
        app.families.visit_sheet("HO-999999")


def test_a_sheet_is_written_by_command(app, household, store, tmp_path, monkeypatch):
    monkeypatch.setenv("CPO_PASSWORD", PASSWORD)
    target = tmp_path / "sheet.pdf"
    status = cli.run_command(["form", str(store), household.code, "visit", "-o", str(target)])
    assert status == 0
    assert "PHIẾU THĂM HỘ GIA ĐÌNH" in pages(target.read_bytes())[0]

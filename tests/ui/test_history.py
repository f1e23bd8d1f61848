"""The history on the pages of records: folded, then who changed what on all that belongs to them."""

import dataclasses
from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton

from cpo_desktop.domain.couple import party_id
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.family import FAMILY
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.marriage import MarriageAction
from cpo_desktop.domain.sex import Sex
from cpo_desktop.ui.forms.history import HistorySection
from cpo_desktop.ui.marriages.page import MarriagePage
from cpo_desktop.ui.measures.page import MeasurePage
from cpo_desktop.ui.navigation import New
from cpo_desktop.ui.people.view import PersonPage
from cpo_desktop.ui.registers.page import RegisterPage
from cpo_desktop.ui.widgets import Text
from tests.factory import (
    a_child,
    a_follow_up,
    a_funding,
    a_household,
    a_marriage,
    a_marriage_action,
    a_measure,
    a_party,
    a_person,
)


def household_page(desk):
    return RegisterPage(desk, FAMILY)


@pytest.fixture
def village(app):
    return app.office.villages()[0].id


@pytest.fixture
def shown(qtbot, desk):
    """The page of a record, at the size that counts."""

    def show(make, argument):
        page = make(desk)
        qtbot.addWidget(page)
        page.resize(1170, 700)
        page.show()
        page.open(argument)
        return page

    return show


@pytest.fixture
def unfolded(qtbot, shown):
    """The history on the page of a record, unfolded by its heading."""

    def unfold(make, argument):
        section = shown(make, argument).findChild(HistorySection)
        qtbot.waitUntil(section.isVisible)
        section.findChild(QPushButton, "section_heading").click()
        qtbot.waitUntil(lambda: bool(texts(section)))
        return section

    return unfold


def texts(section):
    return {text.text() for text in section.findChildren(Text) if text.isVisible()}


@pytest.fixture
def case(app, village):
    case = a_marriage(village=village)
    girl = a_party(
        case,
        id=party_id(case.id, Sex.FEMALE),
        sex="female",
        full_name="Sùng Thị Máy",
        born=PartialDate(2010, 2, 1),
    )
    app.records.save(girl, case)
    app.records.save(dataclasses.replace(girl, full_name="Sùng Thị Mỷ"))
    return case


def test_a_case_tells_of_its_parties_and_actions_too(unfolded, app, case):
    app.records.save(a_marriage_action(case, done_by="Chi hội Phụ nữ"))

    section = unfolded(MarriagePage, case.id)

    assert {"Sùng Thị Máy → Sùng Thị Mỷ", "Chi hội Phụ nữ"} <= texts(section)


def test_what_was_deleted_is_still_told_of(unfolded, app, case):
    action = a_marriage_action(case, done_by="Chi hội Phụ nữ")
    app.records.save(action)
    app.records.delete(MarriageAction, action.id)

    section = unfolded(MarriagePage, case.id)

    assert {"Action taken · deleted", "Chi hội Phụ nữ"} <= texts(section)


def test_a_measure_tells_of_its_follow_ups_and_funds_too(unfolded, app, village):
    child = a_child(village=village)
    measure = a_measure(child=child.id)
    app.records.save(measure, child)
    app.records.save(a_follow_up(measure, due_on=date(2026, 12, 24)))
    app.records.save(a_funding(measure, amount=1_250_000))

    section = unfolded(MeasurePage, measure.id)

    assert {"24/12/2026", "1.250.000 dong"} <= texts(section)


def test_a_carer_has_a_history(unfolded, app):
    carer = a_person(full_name="Lương Thế Đạo")
    app.records.save(carer)
    app.records.save(dataclasses.replace(carer, full_name="Hà Ân"))

    assert "Lương Thế Đạo → Hà Ân" in texts(unfolded(PersonPage, carer.id))


def test_a_household_has_a_history(unfolded, app, village):
    household = a_household(head="Lương Thế Đạo", village=village)
    app.records.save(household)
    app.records.save(dataclasses.replace(app.records.get(Household, household.id), poverty="poor"))

    assert "Neither poor nor near-poor → Poor household" in texts(
        unfolded(household_page, household.id)
    )


def test_an_open_history_follows_what_is_done_elsewhere(qtbot, unfolded, app, case):
    section = unfolded(MarriagePage, case.id)

    app.records.save(a_marriage_action(case, done_by="Trạm y tế"))

    qtbot.waitUntil(lambda: "Trạm y tế" in texts(section))


def test_a_history_is_not_read_before_it_is_asked_for(shown, case):
    section = shown(MarriagePage, case.id).findChild(HistorySection)

    assert (section.folded, section.content.count()) == (True, 0)


@pytest.mark.parametrize("make", [MarriagePage, MeasurePage, PersonPage, household_page])
def test_a_new_record_has_no_history(shown, make):
    assert shown(make, New()).findChild(HistorySection) is None

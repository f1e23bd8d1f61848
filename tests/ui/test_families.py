"""The page of a household: its family beside the form, its visits, and the sheet to take along."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.family import FAMILY, HomeVisit
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.violence import Violence
from cpo_desktop.storage.access import Deed, entries
from cpo_desktop.ui.children.page import ChildPage
from cpo_desktop.ui.forms.record_dialog import RecordDialog
from cpo_desktop.ui.navigation import New
from cpo_desktop.ui.printing import PrintDialog
from cpo_desktop.ui.registers.page import RegisterPage
from cpo_desktop.ui.widgets import Badge, LinkText, WrappedLink
from tests.factory import (
    TODAY,
    a_case,
    a_case_child,
    a_child,
    a_circumstance,
    a_follow_up,
    a_household,
    a_measure,
    a_person,
    a_risk,
    an_id,
)
from tests.printer import stands_in

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LONG = "Công Tằng Tôn Nữ Hoàng Thị Phương Nguyệt Ánh Tuyết Nhung"


@pytest.fixture
def village(app):
    return app.office.villages()[0].id


@pytest.fixture
def household(app, village):
    kept = a_household(head="Lương Thế Đạo", village=village)
    app.records.save(kept)
    return kept


@pytest.fixture
def child(app, household):
    kept = a_child(full_name="Lương Thị Đào", household=household.id, village=household.village)
    app.records.save(kept)
    return kept


@pytest.fixture
def shown(qtbot, desk):
    """The page of a household, shown at the size that counts."""

    def show(argument):
        page = RegisterPage(desk, FAMILY)
        qtbot.addWidget(page)
        page.resize(1170, 700)
        page.show()
        page.open(argument)
        QApplication.processEvents()
        return page

    return show


def words(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def links(page):
    return {link.text(): link for link in page.findChildren(LinkText) if link.isVisible()}


def badges(page):
    return [badge.text() for badge in page.findChildren(Badge) if badge.isVisible()]


def click(qtbot, page, name):
    qtbot.mouseClick(page.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)


def a_visit(household, **given):
    usual = {"household": household.id, "due_on": TODAY + timedelta(2), "reason": "risk"}
    return HomeVisit(**({"id": an_id()} | usual | given))


# Who belongs to it


def test_a_new_household_is_a_form_without_a_family(shown):
    page = shown(New())
    assert not page.findChild(QPushButton, "print_visit_sheet").isVisible()
    assert not page.findChild(QPushButton, "add_child").isVisible()


def test_a_household_without_anybody_says_so(shown, household):
    assert {
        "No child of this household is in the register yet.",
        "No grown-up of this household is entered yet.",
        "Nobody of this family is supported now.",
    } <= set(words(shown(household.id)))


def test_who_lives_in_it_is_told_with_what_they_are_to_the_children(shown, app, household):
    mother = a_person(full_name="La Diệu Biên", household=household.id, telephone="0912 345 678")
    carer = a_person(full_name="Hà Thị Bà", born=PartialDate(1955))
    usual = {"village": household.village, "household": household.id, "mother": mother.id}
    app.records.save(mother)
    app.records.save(carer)
    app.records.save(a_child(full_name="Lương Thị Đào", born=PartialDate(2015, 3, 2), **usual))
    app.records.save(a_child(full_name="Lương Văn Út", carer=carer.id, **usual))

    page = shown(household.id)
    assert {"La Diệu Biên", "Hà Thị Bà", "Lương Thị Đào", "Lương Văn Út"} <= set(links(page))
    assert {
        "Mother · 0912 345 678",
        "Main carer: Lương Văn Út · 1955 · not entered as living here",
        "02/03/2015 · 11 years old",
    } <= set(words(page))


def test_who_is_no_child_any_more_or_has_left_is_said_so(shown, app, household):
    usual = {"village": household.village, "household": household.id}
    app.records.save(a_child(born=PartialDate(2009, 1, 2), **usual))
    app.records.save(a_child(born=PartialDate(2012, 1, 2), left_on=date(2026, 3, 4), **usual))
    assert {
        "02/01/2009 · 17 years old · no longer a child",
        "02/01/2012 · 14 years old · left on 04/03/2026",
    } <= set(words(shown(household.id)))


def test_groups_and_risks_are_badges_and_those_of_abuse_and_violence_codes_alone(
    shown, app, child, household
):
    for record in (
        a_circumstance(child, code="N08.1"),
        a_circumstance(child, code="N11.1"),
        a_risk(child, code="R03"),
        a_risk(child, code="R05"),
    ):
        app.records.save(record)
    assert badges(shown(household.id)) == ["Left school to work", "N11", "Parents away", "R05"]


def test_everybody_opens_with_a_click(shown, app, household, child, navigator):
    person = a_person(full_name="La Diệu Biên", household=household.id)
    app.records.save(person)
    page = shown(household.id)
    for name in ("Lương Thị Đào", "La Diệu Biên"):
        QTest.mouseClick(links(page)[name], Qt.MouseButton.LeftButton)
    assert navigator.opened == [("child", child.id), ("person", person.id)]


def test_who_is_added_begins_in_this_household(shown, qtbot, household, navigator):
    page = shown(household.id)
    for name in ("add_member", "add_child", "add_support"):
        click(qtbot, page, name)
    own = {"household": household.id}
    assert navigator.opened == [
        ("person", New(own)),
        ("child", New(own | {"village": household.village})),
        ("measure", New(own)),
    ]


def test_the_family_follows_what_is_done_elsewhere(shown, app, household):
    page = shown(household.id)
    app.records.save(a_person(full_name="La Diệu Biên", household=household.id))
    QApplication.processEvents()
    assert "La Diệu Biên" in links(page)


def test_a_child_leads_to_its_family_with_one_click_and_back_with_another(
    qtbot, desk, shown, child
):
    page = ChildPage(desk)
    qtbot.addWidget(page)
    page.resize(1170, 700)
    page.show()
    page.open(child.id)
    QApplication.processEvents()
    links(page)["Lương Thế Đạo"].click()
    assert desk.navigator.opened[-1] == ("household", child.household)
    links(shown(child.household))["Lương Thị Đào"].click()
    assert desk.navigator.opened[-1] == ("child", child.id)


# What is done for it


def test_support_under_way_is_told_with_its_next_follow_up(shown, app, household, child):
    measure = a_measure(child=child.id, kind="M07", started_on=date(2026, 5, 6))
    app.records.save(measure)
    app.records.save(a_follow_up(measure, due_on=TODAY - timedelta(3)))
    page = shown(household.id)
    assert "Help to return to school" in links(page)
    assert "Lương Thị Đào · Being carried out · 06/05/2026" in words(page)
    assert "Next follow-up: 20/11/2026 · 3 days overdue" in words(page)


def test_support_that_is_over_is_told_once_it_is_asked_for(shown, app, household, child):
    app.records.save(a_measure(child=child.id, kind="M07", status="completed"))
    page = shown(household.id)
    assert "Help to return to school" not in links(page)
    links(page)["Earlier support: 1"].click()
    QApplication.processEvents()
    assert "Help to return to school" in links(page)
    assert "Lương Thị Đào · Completed · 23/11/2026" in words(page)


def test_support_that_speaks_of_abuse_is_told_by_its_code(shown, app, household, child):
    app.records.save(a_measure(child=child.id, kind="M14"))
    page = shown(household.id)
    assert "HT-000001" in links(page)
    assert not any("Forensic" in each for each in (*links(page), *words(page)))


def test_cases_and_incidents_are_told_by_their_codes_and_open(
    shown, app, household, child, navigator
):
    case = a_case(village=household.village, stage="plan")
    app.records.save(case)
    app.records.save(a_case_child(case, child))
    incident = Violence(
        id=an_id(), village=household.village, household=household.id,
        happened_on=date(2026, 3, 4), forms=("physical",), closed_on=TODAY, result="stopped",
        story="Điều kín",
    )  # fmt: skip
    app.records.save(incident)
    page = shown(household.id)
    assert badges(page) == ["Plan", "Closed"]
    links(page)["VV-000001"].click()
    links(page)["BL-000001"].click()
    assert navigator.opened == [("case", case.id), ("violence", incident.id)]
    assert not any("hysical" in each or "Điều kín" in each for each in words(page))


def test_where_there_is_no_case_there_is_no_card_for_cases(shown, household):
    assert "Cases and violence" not in words(shown(household.id))


# Visits


def test_a_visit_that_is_due_is_recorded_from_the_top_of_the_page(shown, app, household, navigator):
    visit = a_visit(household)
    app.records.save(visit)
    page = shown(household.id)
    banner = page.findChild(QWidget, "visit_due")
    assert words(banner)[-1] == "A visit is planned for 25/11/2026 · 2 days left · Signs of risk"
    banner.findChild(QPushButton).click()
    form = page.findChild(RecordDialog).form
    assert form.value("done_on") == TODAY
    form.fields.enter("seen", "Trẻ đã đi học lại")
    form.save()
    QApplication.processEvents()
    kept = app.records.get(HomeVisit, visit.id)
    assert (kept.done_on, kept.seen) == (TODAY, "Trẻ đã đi học lại")
    assert navigator.receipts
    assert not banner.isVisible()
    app.records.undo()
    QApplication.processEvents()
    assert banner.isVisible()


def test_to_record_a_visit_of_which_something_is_known_is_logged_as_uncovering(
    shown, app, household
):
    app.records.save(a_visit(household, agreed="Gọi điện trước khi đến"))
    shown(household.id).findChild(QWidget, "visit_due").findChild(QPushButton).click()
    assert deeds(app, household)[0] == (Deed.REVEAL, "home_visit")


def test_to_record_a_visit_of_which_nothing_is_known_is_not_logged(shown, app, household):
    app.records.save(a_visit(household))
    shown(household.id).findChild(QWidget, "visit_due").findChild(QPushButton).click()
    assert Deed.REVEAL not in {deed for deed, _detail in deeds(app, household)}


def test_the_visits_stand_first_at_the_side(shown, child, household):
    page = shown(household.id)
    visits = page.findChild(QWidget, "part_home_visit")
    people = page.findChild(QAbstractButton, "add_child")
    tops = [each.mapTo(page, QPoint()).y() for each in (visits, people)]
    assert tops == sorted(tops)


@pytest.mark.parametrize(("days", "warned"), [(8, False), (7, True), (-30, True)])
def test_a_visit_is_told_a_week_before_its_day_and_until_it_was_made(
    shown, app, household, days, warned
):
    app.records.save(a_visit(household, due_on=TODAY + timedelta(days)))
    assert shown(household.id).findChild(QWidget, "visit_due").isVisible() is warned


# The sheet


@pytest.fixture
def target(monkeypatch, tmp_path):
    """The file that stands for the printer's paper."""
    return stands_in(monkeypatch, tmp_path / "sheet.pdf")


@pytest.fixture
def preview(qtbot, desk, shown, household, target):
    """The sheet as it shows before it is printed."""
    page = shown(household.id)
    click(qtbot, page, "print_visit_sheet")
    qtbot.waitUntil(lambda: page.findChild(PrintDialog) is not None)
    found = page.findChild(PrintDialog)
    yield found
    if isValid(found):
        found.accept()


def deeds(app, household):
    with app.database.read() as work:
        return [(each.deed, each.detail) for each in entries(work, household.id)]


def test_the_sheet_is_one_page_before_one_s_eyes_and_is_logged(preview, app, household):
    assert preview.findChild(QWidget, "preview_pages").page_count == 1
    assert deeds(app, household) == [(Deed.PRINT, "visit")]


def test_the_sheet_goes_to_the_printer(qtbot, target, preview, navigator):
    click(qtbot, preview, "preview_print")
    qtbot.waitUntil(lambda: navigator.told == ["Sent to the printer."])
    assert target.read_bytes().startswith(b"%PDF")


def test_a_household_deleted_meanwhile_takes_its_family_with_it(shown, app, household, navigator):
    page = shown(household.id)
    app.records.delete(Household, household.id)
    QApplication.processEvents()
    assert navigator.went_back == 1
    assert page.isVisible()


# Room


@pytest.mark.parametrize("size", [(1170, 700), (1060, 640), (700, 400)])
def test_long_names_of_a_large_family_take_the_lines_they_need(shown, app, household, size):
    people = [a_person(full_name=f"{LONG} {n}", household=household.id) for n in range(4)]
    for person in people:
        app.records.save(person)
    for n in range(8):
        usual = {"village": household.village, "household": household.id, "born": PartialDate(2016)}
        child = a_child(full_name=f"{LONG} {n} {n}", mother=people[n % 4].id, **usual)
        app.records.save(child)
        app.records.save(a_circumstance(child, code="N13.1"))
        app.records.save(a_risk(child, code="R03"))
        app.records.save(a_measure(child=child.id, kind="M05"))
    page = shown(household.id)
    page.resize(*size)
    QApplication.processEvents()

    side = page.findChild(QWidget, "side").viewport()
    found = [link for link in page.findChildren(WrappedLink) if link.isVisible()]
    assert len(found) == 4 + 8 + 8
    for part in (*found, *(b for b in page.findChildren(Badge) if b.isVisible())):
        right = part.mapTo(side, part.rect().topRight()).x()
        assert right < side.width()
    for link in found:
        assert link.heightForWidth(link.width()) <= link.height()

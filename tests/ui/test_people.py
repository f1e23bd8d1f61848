"""The page of a carer: a form, and the children beside it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from cpo_desktop.domain.person import Person
from cpo_desktop.ui.forms.record_form import RecordForm
from cpo_desktop.ui.navigation import New
from cpo_desktop.ui.people.view import PersonPage
from cpo_desktop.ui.widgets import LinkText, Text
from tests.factory import a_child, a_household, a_person


@pytest.fixture
def village(app):
    return app.office.villages()[0].id


@pytest.fixture
def carer(app):
    person = a_person(full_name="Lương Thế Đạo")
    app.records.save(person)
    return person


@pytest.fixture
def page(qtbot, desk):
    widget = PersonPage(desk)
    qtbot.addWidget(widget)
    widget.resize(1100, 700)
    widget.show()
    return widget


def links(page):
    return [link.text() for link in page.findChildren(LinkText) if link.isVisible()]


def title(page):
    return page.findChild(Text, "screen_title").text()


def test_the_children_somebody_cares_for_stand_beside_the_form(qtbot, page, app, carer, village):
    app.records.save(a_child(full_name="Lương Thị Đào", village=village, carer=carer.id))
    page.open(carer.id)
    qtbot.waitUntil(lambda: "Lương Thị Đào" in links(page))


def test_a_child_beside_the_form_opens(qtbot, page, desk, carer, village):
    child = a_child(full_name="Lương Thị Đào", village=village, father=carer.id)
    desk.app.records.save(child)
    page.open(carer.id)
    link = next(each for each in page.findChildren(LinkText) if each.text() == "Lương Thị Đào")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert desk.navigator.opened == [("child", child.id)]


def test_a_child_added_meanwhile_appears(qtbot, page, app, carer, village):
    page.open(carer.id)
    app.records.save(a_child(full_name="Lương Thị Đào", village=village, carer=carer.id))
    qtbot.waitUntil(lambda: "Lương Thị Đào" in links(page))


def test_support_for_the_carer_is_one_click_away(qtbot, page, carer, navigator):
    page.open(carer.id)
    button = page.findChild(QAbstractButton, "add_support")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert navigator.opened == [("measure", New({"person": carer.id}))]


def test_a_carer_that_is_gone_is_said_so(page, app, carer):
    page.open(carer.id)
    app.records.delete(Person, carer.id)
    assert "This record no longer exists. Somebody may have deleted it." in {
        text.text() for text in page.findChildren(Text) if text.isVisible()
    }


def test_a_new_carer_of_a_household_starts_with_it(page, app, village):
    household = a_household(head="Lương Thế Đạo", village=village)
    app.records.save(household)
    page.open(New({"household": household.id}))
    form = page.findChild(RecordForm)
    assert (title(page), form.value("household")) == ("New: carer", household.id)

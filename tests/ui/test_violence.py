"""The page of an incident of domestic violence: its children, and what follows for them."""

import dataclasses
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from cpo_desktop.domain.circumstance import Risk
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.violence import VIOLENCE, Violence, ViolencePerson
from cpo_desktop.storage.access import Deed, entries
from cpo_desktop.ui.forms.record_dialog import RecordDialog
from cpo_desktop.ui.lists import RecordTable
from cpo_desktop.ui.navigation import New
from cpo_desktop.ui.registers.page import RegisterPage
from cpo_desktop.ui.registers.view import RegisterWidget
from cpo_desktop.ui.widgets import LinkText
from tests.factory import (
    TODAY,
    a_case,
    a_case_child,
    a_child,
    a_household,
    a_notice,
    a_violence,
    a_violence_person,
    a_violence_step,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

DAY = date(2026, 10, 4)


@pytest.fixture
def village(app):
    return app.office.villages()[0].id


@pytest.fixture
def child(app, village):
    made = a_child(full_name="Lò Văn Bé", born=PartialDate(2018, 3, 4), village=village)
    app.records.save(made)
    return app.records.get(type(made), made.id)


@pytest.fixture
def incident(app, village):
    """Keeps an incident and its people, a doer among them."""

    def kept(*people, **given):
        violence = a_violence(village=village, **given)
        app.records.save(violence)
        for person in ({"role": "doer", "full_name": "Lò Văn Tính"}, *people):
            app.records.save(a_violence_person(violence, **person))
        return violence

    return kept


@pytest.fixture
def shown(qtbot, desk):
    def show(violence):
        widget = RegisterPage(desk, VIOLENCE)
        qtbot.addWidget(widget)
        widget.resize(1170, 700)
        widget.show()
        widget.open(violence.id)
        QApplication.processEvents()
        return widget

    return show


def seen_as(child):
    return {
        "role": "child_present",
        "child": child.id,
        "full_name": child.full_name,
        "born": child.born,
    }


def hurt(child):
    return seen_as(child) | {"role": "victim"}


def advice(page, what):
    """The banner of this name; None while it does not show."""
    # A layout shows what it is given only later.
    QApplication.processEvents()
    found = [each for each in page.findChildren(QWidget, f"advice_{what}") if each.isVisible()]
    return found[-1] if found else None


def sentence(page, what):
    return advice(page, what).findChild(QLabel, "banner_text").text()


def push(page, what, words):
    offered = {each.text(): each for each in advice(page, what).findChildren(QPushButton)}
    offered[words].click()
    QApplication.processEvents()


def read(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


# People


def test_who_is_missing_is_asked_for(shown, app, village):
    violence = a_violence(village=village)
    app.records.save(violence)
    page = shown(violence)
    assert "The victim is not entered yet." in sentence(page, "people")
    assert "Who did it is not entered yet." in sentence(page, "people")
    app.records.save(a_violence_person(violence, role="doer"))
    assert sentence(page, "people") == "The victim is not entered yet."
    app.records.save(a_violence_person(violence, born=PartialDate(1990)))
    assert advice(page, "people") is None


def test_nothing_is_advised_for_a_new_incident(qtbot, desk):
    page = RegisterPage(desk, VIOLENCE)
    qtbot.addWidget(page)
    page.show()
    page.open(New())
    assert not [each for each in page.findChildren(QWidget) if "advice" in each.objectName()]


# A child-protection case


def test_for_a_child_who_suffered_a_notice_is_offered_with_what_is_known(
    shown, incident, child, navigator, village
):
    page = shown(incident(hurt(child), source="school", story="Bị đánh."))
    assert sentence(page, "case") == (
        "Children under 16 who suffered violence: 1. "
        "No child-protection case is linked: take a notice to begin one."
    )
    push(page, "case", "Take a notice")
    ((screen, asked),) = navigator.opened
    assert screen == "notice"
    assert asked.values["child"] == child.id
    assert asked.values["category"] == "abused"
    assert asked.values["village"] == village
    assert asked.values["source"] == "school"


def test_the_banner_names_nobody(shown, incident, child):
    page = shown(incident(hurt(child)))
    assert not [words for words in read(page) if child.full_name in words]


def test_a_notice_that_was_taken_since_is_gone_to(shown, incident, child, navigator, app):
    page = shown(incident(hurt(child)))
    app.records.save(
        a_notice(child=child.id, village=child.village, received_at=datetime(2026, 9, 1, 8, 0))
    )
    assert "take a notice" in sentence(page, "case")
    notice = a_notice(
        child=child.id, village=child.village, received_at=datetime(2026, 10, 5, 8, 0)
    )
    app.records.save(notice)
    assert "A notice was taken" in sentence(page, "case")
    push(page, "case", "Open TB-000002")
    assert navigator.opened == [("notice", notice.id)]


def test_a_notice_is_offered_until_every_child_has_one(shown, incident, child, navigator, app):
    page = shown(incident(hurt(child), {"born": PartialDate(2019), "full_name": "Lò Thị Út"}))
    taken = {"village": child.village, "received_at": datetime(2026, 10, 5, 8, 0)}
    app.records.save(a_notice(child=child.id, **taken))
    assert sentence(page, "case").endswith(
        "A notice was taken: decide there what becomes of it. Children without a notice: 1."
    )
    push(page, "case", "Take a notice")
    ((_screen, asked),) = navigator.opened
    assert asked.values["child_name"] == "Lò Thị Út"
    app.records.save(a_notice(child_name="Lo Thi Ut", **taken))
    assert sentence(page, "case").endswith("decide there what becomes of it.")
    offered = [each.text() for each in advice(page, "case").findChildren(QPushButton)]
    assert offered == ["Open TB-000001", "Open TB-000002", "Not now"]


def test_the_case_of_the_child_is_linked_with_a_click_and_the_banner_goes(
    shown, incident, child, navigator, app
):
    violence = incident(hurt(child))
    page = shown(violence)
    case = a_case(village=child.village, received_at=datetime(2026, 10, 5, 9, 0))
    app.records.save(case, a_case_child(case, child))
    push(page, "case", "Link VV-000001")
    assert app.records.get(Violence, violence.id).case == case.id
    assert advice(page, "case") is None
    assert len(navigator.receipts) == 1
    app.records.undo()
    assert app.records.get(Violence, violence.id).case is None
    assert advice(page, "case") is not None


def test_a_case_that_was_over_before_is_not_offered(shown, incident, child, app):
    old = a_case(village=child.village, received_at=datetime(2025, 1, 2, 9, 0), stage="closed",
                 closed_on=date(2025, 3, 1), close_reason="safe")  # fmt: skip
    app.records.save(old, a_case_child(old, child))
    assert "take a notice" in sentence(shown(incident(hurt(child))), "case")


def test_what_is_declined_stays_away_while_the_incident_is_looked_at(shown, incident, child):
    violence, other = incident(seen_as(child)), incident(seen_as(child))
    page = shown(violence)
    assert sentence(page, "case").startswith("Children who saw it: 1.")
    push(page, "case", "Not now")
    assert advice(page, "case") is None
    page.open(other.id)
    assert advice(page, "case") is not None


# The household


def test_the_children_of_the_household_are_entered_with_one_click(shown, app, village, navigator):
    home = a_household(village=village)
    app.records.save(home)
    born = [PartialDate(2016, 1, 2), PartialDate(2019, 5, 6), PartialDate(2008, 1, 1)]
    for name, day in zip(("Lò Văn Một", "Lò Văn Hai", "Lò Văn Ba"), born, strict=True):
        app.records.save(a_child(full_name=name, born=day, village=village, household=home.id))
    violence = a_violence(village=village, household=home.id)
    app.records.save(violence)
    page = shown(violence)
    assert sentence(page, "household").endswith("not entered here: 2.")
    push(page, "household", "Add them")
    entered = app.records.owned(ViolencePerson, "violence", violence.id)
    assert [(each.full_name, each.born, each.role) for each in entered] == [
        ("Lò Văn Một", born[0], "child_present"),
        ("Lò Văn Hai", born[1], "child_present"),
    ]
    assert advice(page, "household") is None
    assert len(navigator.receipts) == 1
    app.records.undo()
    assert not app.records.owned(ViolencePerson, "violence", violence.id)
    push(page, "household", "Not now")
    assert advice(page, "household") is None


# The risk


def test_the_risk_of_a_violent_family_is_proposed_until_it_is_on_record(
    shown, incident, child, app, qtbot
):
    page = shown(incident(seen_as(child)))
    assert sentence(page, "risk") == (
        f"Child {child.code}: this speaks for the risk “Violence in the family”, from 04/10/2026 on."
    )
    push(page, "risk", "Record it")
    dialog = page.findChild(RecordDialog)
    assert dialog.windowTitle() == f"Risk – child {child.code}"
    assert (dialog.form.value("code"), dialog.form.value("opened_on")) == ("R05", DAY)
    assert not app.records.owned(Risk, "child", child.id)
    dialog.form.save()
    (risk,) = app.records.owned(Risk, "child", child.id)
    assert (risk.code, risk.opened_on) == ("R05", DAY)
    assert advice(page, "risk") is None


def test_the_risk_may_be_declined_child_by_child(shown, incident, child, app, village):
    second = a_child(full_name="Lò Thị Hai", born=PartialDate(2020), village=village)
    app.records.save(second)
    page = shown(incident(seen_as(child), seen_as(second)))
    push(page, "risk", "Not now")
    assert "TE-000002" in sentence(page, "risk")
    push(page, "risk", "Not now")
    assert advice(page, "risk") is None


def test_nothing_is_proposed_once_the_incident_is_closed_or_the_child_is_gone(
    shown, incident, child, app
):
    closed = incident(seen_as(child), closed_on=TODAY, result="stopped")
    assert advice(shown(closed), "risk") is None
    left = incident(seen_as(child))
    app.records.delete(type(child), child.id)
    assert advice(shown(left), "risk") is None


# The ban on contact


def test_a_ban_on_contact_is_counted_down_and_looked_after(shown, incident, app):
    violence = incident({"born": PartialDate(1990)})
    page = shown(violence)
    assert advice(page, "ban") is None
    ban = a_violence_step(
        violence, kind="no_contact", done_on=TODAY, until=TODAY + timedelta(days=2)
    )
    app.records.save(ban)
    assert sentence(page, "ban") == "The ban on contact runs to 25/11/2026. Days left: 2."
    app.records.save(dataclasses.replace(ban, until=TODAY))
    assert sentence(page, "ban") == "The ban on contact ends today."


def test_a_ban_that_ended_asks_for_another_look(shown, incident, app):
    violence = incident({"born": PartialDate(1990)})
    app.records.save(
        a_violence_step(violence, kind="no_contact", done_on=DAY, until=DAY + timedelta(3))
    )
    page = shown(violence)
    assert "ended on 07/10/2026" in sentence(page, "ban")
    app.records.save(a_violence_step(violence, kind="visit", done_on=date(2026, 10, 9)))
    assert advice(page, "ban") is None


# What is sensitive


def logged(app, record_id):
    with app.database.read() as work:
        return [(each.deed, each.detail) for each in entries(work, record_id)]


def test_to_open_somebody_s_form_is_logged_as_uncovering(shown, incident, app):
    violence = incident()
    page = shown(violence)
    card = page.findChild(QWidget, "part_violence_person")
    change = next(link for link in card.findChildren(LinkText) if link.text() == "Change")
    change.click()
    assert page.findChild(RecordDialog).form.value("full_name") == "Lò Văn Tính"
    assert logged(app, violence.id)[0] == (Deed.REVEAL, "violence_person")


def test_to_open_a_form_without_anything_sensitive_is_not_logged(shown, incident, app):
    violence = incident()
    app.records.save(a_violence_step(violence))
    page = shown(violence)
    card = page.findChild(QWidget, "part_violence_step")
    next(link for link in card.findChildren(LinkText) if link.text() == "Change").click()
    assert logged(app, violence.id) == [(Deed.VIEW, "")]


def test_somebody_is_told_by_their_part_in_it(shown, incident):
    page = shown(incident({"relation": "wife", "full_name": "Lò Thị Kín"}))
    said = read(page.findChild(QWidget, "part_violence_person"))
    assert "Victim · Wife" in said
    assert "Lò Thị Kín" not in said


def test_list_and_search_tell_codes_only(qtbot, desk, incident, child, app):
    violence = incident(hurt(child), story="Chuyện kín.")
    widget = RegisterWidget(desk, VIOLENCE)
    qtbot.addWidget(widget)
    widget.resize(1170, 700)
    widget.show()
    widget.open(None)
    QApplication.processEvents()
    model = widget.findChild(RecordTable).model()
    told = [model.index(0, column).data() for column in range(model.columnCount())]
    assert "BL-000001" in told[0]
    told += read(widget)
    assert not [words for words in told if "Lò" in words or "Chuyện" in words]
    found = [hit.id for hit in app.search.find("Tinh", limit=10)]
    assert violence.id not in found
    assert [hit.id for hit in app.search.find("BL-000001", limit=10)] == [violence.id]

"""A report is issued: under what, by whom, and how it is found on the shelf."""

import json
from datetime import date

import pytest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from cpo_desktop.services.issuing import Issuing
from cpo_desktop.ui.pages import PdfPages
from cpo_desktop.ui.reports.showing import Pane
from tests.ui.reports.conftest import click, is_shown, issue, shelf, title, turn_to

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_number_and_day_are_suggested(screen, settled, app, child):
    app.issuing.issue(
        "periodic", app.reports.period("periodic", "2026-Q2"), Issuing("14", date(2026, 6, 16))
    )
    widget = screen()

    click(widget, "issue")
    settled()

    assert widget.findChild(QLineEdit, "issue_number").text() == "15"
    assert widget.findChild(QLineEdit, "issue_day").text() == "23/11/2026"


def test_an_issued_report_stands_on_the_shelf_with_its_pages(
    screen, settled, app, navigator, child
):
    widget = screen()

    issue(widget, "15/BC-UBND", settled)

    assert shelf(widget) == [
        [
            "15",
            "23/11/2026",
            "Periodic report to the superior unit\nquarter III of 2026",
            "in force",
            "Lãnh Đạo Thử Nghiệm",
        ]
    ]
    assert widget.findChild(PdfPages, "shelf_pages").page_count > 1
    assert navigator.told == ["Report 15 is issued."]
    assert not is_shown(widget, "issue")


def test_nothing_is_issued_without_a_number(screen, settled, app, child):
    widget = screen()

    issue(widget, "/BC-UBND", settled)

    sentence = "Write the number under which the office issues it."
    assert sentence in [label.text() for label in widget.findChildren(QLabel, "problem")]
    assert app.issuing.issued() == ()


def test_a_number_that_was_given_is_told(screen, settled, app, child):
    app.issuing.issue("periodic", app.reports.period("periodic"), Issuing("15", date(2026, 9, 16)))
    widget = screen()

    issue(widget, "15", settled, reason="Sai số liệu")

    problem = widget.findChild(QLabel, "issue_problem")
    assert problem.text() == "Report number 15 on this period has already been issued."
    assert len(app.issuing.issued()) == 1


def test_place_and_signer_are_suggested_and_can_be_others_for_this_report(
    screen, settled, app, child
):
    widget = screen()
    click(widget, "issue")
    settled()
    place, signer = (widget.findChild(QLineEdit, name) for name in ("issue_place", "issue_signer"))
    signing = widget.findChild(QComboBox, "issue_signing")
    usual = app.issuing.usual()
    assert (place.text(), signer.text()) == (usual.place, "Lãnh Đạo Thử Nghiệm")
    assert [signing.itemData(number) for number in range(signing.count())] == [
        "chair",
        "deputy",
        "acting_chair",
    ]
    assert signing.currentData() == "chair"

    place.setText("Bản Pá")
    signer.setText("Phó Thử Nghiệm")
    signing.setCurrentIndex(signing.findData("deputy"))
    click(widget, "issue_now")
    settled()

    (issued,) = app.issuing.issued()
    frozen = json.loads(app.issuing.frozen_json(issued.id))["sender"]
    assert (frozen["place"], frozen["signer"]) == ("Bản Pá", "Phó Thử Nghiệm")
    assert frozen["authority"][-1] == "PHÓ CHỦ TỊCH"
    assert shelf(widget)[0][-1] == "Phó Thử Nghiệm"


def test_nobody_signs_nothing(screen, settled, app, child):
    widget = screen()
    click(widget, "issue")
    settled()
    widget.findChild(QLineEdit, "issue_signer").setText(" ")

    click(widget, "issue_now")

    sentence = "Write the name of the leader who signs it."
    assert sentence in [label.text() for label in widget.findChildren(QLabel, "problem")]
    assert app.issuing.issued() == ()


def test_a_report_on_a_period_that_runs_is_not_issued_and_says_when_it_ends(screen, settled, app):
    widget = screen("periodic 2026-Q4")

    click(widget, "issue")
    settled()

    assert is_shown(widget, "issue_refused")
    assert not is_shown(widget, "issue_number")
    assert widget.findChild(QLabel, "issue_title").text() == "The report cannot be issued yet"
    words = [
        each.text() for each in widget.findChild(QWidget, "issue_refused").findChildren(QLabel)
    ]
    assert any("ends on 14/12/2026" in each for each in words)


def test_a_day_within_the_period_is_told_at_the_day(screen, settled, app, child):
    widget = screen()
    click(widget, "issue")
    settled()
    widget.findChild(QLineEdit, "issue_day").setText("14/9/2026")

    click(widget, "issue_now")
    settled()

    sentence = "The period of this report ends on 14/09/2026. It can be issued from the day after."
    assert sentence in [label.text() for label in widget.findChildren(QLabel, "problem")]


def test_issuing_can_be_called_off(screen, settled, app):
    widget = screen()
    click(widget, "issue")
    settled()

    click(widget, "issue_cancel")

    assert not is_shown(widget, "issue_panel")
    assert widget.findChild(QPushButton, "issue").isEnabled()


def test_a_later_report_on_the_same_period_replaces_the_first(screen, settled, app, child):
    period = app.reports.period("periodic")
    app.issuing.issue("periodic", period, Issuing("15", date(2026, 9, 16)))
    app.issuing.issue("periodic", period, Issuing("22", date(2026, 10, 2)))
    widget = screen()

    turn_to(widget, Pane.SHELF, settled)

    assert [(each[0], each[3]) for each in shelf(widget)] == [
        ("22", "in force"),
        ("15", "replaced by number 22"),
    ]


def test_every_version_is_opened_from_the_shelf_with_what_it_changed(screen, settled, app, child):
    period = app.reports.period("periodic")
    app.issuing.issue("periodic", period, Issuing("15", date(2026, 9, 16)))
    under = Issuing("22", date(2026, 10, 2), "đổi người ký", signer="Người Khác")
    app.issuing.issue("periodic", period, under)
    widget = screen()
    turn_to(widget, Pane.SHELF, settled)
    assert is_shown(widget, "replaced")
    changes = widget.findChild(QWidget, "replaced").findChild(QPlainTextEdit, "changes")
    assert changes.toPlainText() == "Người ký: Lãnh Đạo Thử Nghiệm → Người Khác"

    widget.findChild(QTableView, "shelf").choose(1)
    settled()

    assert not is_shown(widget, "replaced")  # the first replaced nothing
    assert widget.findChild(PdfPages, "shelf_pages").page_count > 1


def test_a_period_that_was_reported_on_says_so_and_opens_the_report(screen, settled, app, child):
    period = app.reports.period("periodic")
    first = app.issuing.issue("periodic", period, Issuing("15", date(2026, 9, 16)))
    widget = screen()

    banner = widget.findChild(QWidget, "issued_banner")
    assert banner.findChild(QLabel, "banner_text").text() == "Issued under number 15 on 16/09/2026."
    banner.findChild(QPushButton).click()
    settled()

    assert is_shown(widget, "shelf")
    assert [each[0] for each in shelf(widget)] == [first.number]


def test_the_figures_of_an_issued_period_are_looked_at_as_they_stand_now(
    screen, settled, app, child
):
    app.issuing.issue(
        "periodic", app.reports.period("periodic", "2025"), Issuing("3", date(2026, 1, 5))
    )
    widget = screen()
    turn_to(widget, Pane.SHELF, settled)

    click(widget, "look_now")
    settled()

    assert title(widget) == "Report: year 2025"
    assert is_shown(widget, "period_bar")


def test_an_empty_shelf_says_what_will_stand_there(screen, settled):
    widget = screen()

    turn_to(widget, Pane.SHELF, settled)

    assert is_shown(widget, "shelf_empty")

"""The report calendar on the screen; today is 23 November 2026."""

from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QTableView, QWidget

from cpo_desktop.services.issuing import Issuing
from cpo_desktop.ui.reports.calendar_pane import CalendarPane
from tests.ui.reports.conftest import click, is_shown

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Shown:
    """The pane, and what was opened from it."""

    def __init__(self, qtbot, desk):
        self.opened = []
        self.pane = CalendarPane(desk, lambda kind, code: self.opened.append((kind, code)))
        qtbot.addWidget(self.pane)
        self.pane.resize(1100, 560)
        self.pane.show()
        self.pane.presenter.refresh()

    def table(self):
        return self.pane.findChild(QTableView, "calendar")

    def rows(self):
        return self.pane._rows

    def choose(self, report, period):
        for number, row in enumerate(self.rows()):
            if (row.entry.duty.kind, row.entry.period.code) == (report, period):
                self.table().choose(number)
                return row
        raise AssertionError((report, period))

    def write(self, name, words):
        self.pane.findChild(QLineEdit, name).setText(words)

    def text(self, name):
        return self.pane.findChild(QLabel, name).text()


@pytest.fixture
def shown(qtbot, desk):
    return Shown(qtbot, desk)


@pytest.fixture
def report(app):
    """The third quarter's, issued late."""
    return app.issuing.issue(
        "periodic", app.reports.period("periodic"), Issuing("15", date(2026, 9, 18))
    )


def test_the_days_that_come_stand_there_in_order(shown):
    row = shown.choose("periodic", "2026-Q4")

    assert (row.due, row.left, row.state) == ("16/12/2026", "23 days left", "coming")
    assert shown.text("calendar_rule").startswith("Nghị định 09/2019/NĐ-CP, Điều 12")


def test_the_chosen_report_is_made_or_opened(shown, report):
    button = shown.pane.findChild(QAbstractButton, "calendar_open")
    shown.choose("periodic", "2026-Q4")
    assert button.text() == "Make it"
    shown.choose("periodic", "2026-Q3")
    assert button.text() == "Open it"

    button.click()

    assert shown.opened == [("periodic", "2026-Q3")]


def test_an_issued_report_waits_for_its_sending_to_be_noted(shown, report, app, navigator):
    row = shown.choose("periodic", "2026-Q3")
    assert (row.left, row.state) == ("68 days overdue", "issued under number 15, not sent")
    click(shown.pane, "note_sent")
    assert shown.pane.findChild(QLineEdit, "sent_day").text() == "23/11/2026"

    shown.write("sent_day", "18/9/2026")
    shown.write("sent_way", "Trục liên thông văn bản")
    click(shown.pane, "sent_save")

    assert shown.choose("periodic", "2026-Q3").state == "sent on 18/09/2026, 2 days late"
    assert not is_shown(shown.pane, "sending_panel")
    assert not shown.pane.findChild(QAbstractButton, "note_sent").isEnabled()
    assert [receipt.entity for receipt in navigator.receipts] == ["report_sending"]
    app.records.undo()
    assert shown.choose("periodic", "2026-Q3").state == "issued under number 15, not sent"


def test_a_day_to_come_is_no_day_of_sending(shown, report):
    shown.choose("periodic", "2026-Q3")
    click(shown.pane, "note_sent")
    shown.write("sent_day", "1/12/2026")

    click(shown.pane, "sent_save")

    problems = [label.text() for label in shown.pane.findChildren(QLabel, "problem")]
    assert any(problems)
    assert is_shown(shown.pane, "sending_panel")


def duty_number(app, kind, name):
    duties = app.report_calendar.duties()
    return next(n for n, each in enumerate(duties) if (each.kind, each.name) == (kind, name))


def test_a_report_is_asked_for_or_not(shown, app, navigator):
    number = duty_number(app, "periodic", "month")
    click(shown.pane, "which_reports")

    shown.pane.findChild(QCheckBox, f"asked_{number}").click()

    click(shown.pane, "back_to_calendar")
    assert shown.choose("periodic", "2026-12").due == "16/12/2026"
    assert [receipt.entity for receipt in navigator.receipts] == ["report_duty"]


def test_its_day_is_set_and_what_cannot_be_is_told(shown, app):
    number = duty_number(app, "periodic", "quarter")
    click(shown.pane, "which_reports")
    click(shown.pane, f"set_day_{number}")
    shown.write("duty_days", "99")
    click(shown.pane, "duty_save")
    problems = [label.text() for label in shown.pane.findChildren(QLabel, "problem")]
    assert "This can be at most 60." in problems

    click(shown.pane.findChild(QWidget, "duty_ways"), "segment_fixed")
    shown.write("duty_day", "20")
    shown.write("duty_month", "x")
    click(shown.pane, "duty_save")
    problems = [label.text() for label in shown.pane.findChildren(QLabel, "problem")]
    assert "Write a number." in problems

    shown.write("duty_month", "12")
    click(shown.pane, "duty_save")

    assert not is_shown(shown.pane, "duty_panel")
    assert shown.choose("periodic", "2026-Q4").due == "20/12/2026"


def test_its_day_is_again_as_by_default(shown, app):
    quarterly = app.report_calendar.duties()[duty_number(app, "periodic", "quarter")]
    app.report_calendar.save_duty(quarterly, asked=True, due=(20, 12))
    click(shown.pane, "which_reports")
    click(shown.pane, f"set_day_{duty_number(app, 'periodic', 'quarter')}")
    click(shown.pane.findChild(QWidget, "duty_ways"), "segment_table")

    click(shown.pane, "duty_save")

    assert shown.choose("periodic", "2026-Q4").due == "16/12/2026"


def test_where_nothing_is_asked_for_it_says_what_will_stand_there(shown, app):
    for duty in app.report_calendar.duties():
        app.report_calendar.save_duty(duty, asked=False)

    assert is_shown(shown.pane, "calendar_empty")

"""A case at its first notice, its panels as the page shows them, and an officer's hands."""

from datetime import date, datetime

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from cpo_desktop.domain.case import Plan, Stage
from cpo_desktop.domain.notice import Notice
from cpo_desktop.ui.case_panels.panels import panel_for, side_panel_for
from cpo_desktop.ui.forms.record_dialog import RecordDialog
from cpo_desktop.ui.widgets import Text
from tests import factory
from tests.ui.conftest import type_into

RECEIVED = datetime(2026, 11, 23, 7, 30)
HARMED = {"harm": "high", "protection": "low"}
SAFE = {"harm": "low", "protection": "high"}


@pytest.fixture
def child(app):
    child = factory.a_child(full_name="Nguyễn Thị Đào", village=app.office.villages()[0].id)
    app.records.save(child)
    return child


@pytest.fixture
def case(app, child):
    notice = Notice(
        id=app.records.new_id(),
        received_at=RECEIVED,
        category="abused",
        child=child.id,
        verified="confirmed",
    )
    app.records.save(notice)
    return app.cases.open_case(notice.id)


@pytest.fixture
def shown(app, desk, qtbot, case):
    """Shows a panel as the case's page does: it hears of every change."""

    def show(key):
        make = panel_for if isinstance(key, Stage) else side_panel_for
        panel = make(key, desk, case.id)
        qtbot.addWidget(panel)

        def refresh(_changes=None):
            panel.refresh(app.cases.file(case.id))

        desk.changes.changed.connect(refresh)
        refresh()
        panel.resize(760, 900)
        panel.show()
        return panel

    return show


def click(panel, name):
    found = [one for one in panel.findChildren(QAbstractButton, name) if one.isVisibleTo(panel)]
    assert found, name
    found[-1].click()
    QApplication.sendPostedEvents()


def field(panel, name):
    row = [one for one in panel.findChildren(QWidget, f"row_{name}") if one.isVisibleTo(panel)][-1]
    return (row.findChildren(QPlainTextEdit) or row.findChildren(QLineEdit))[0]


def write(panel, name, words):
    editor = field(panel, name)
    editor.clear()
    type_into(editor, words)


def answer(panel, levels):
    for part, level in levels.items():
        for one in panel.findChildren(QAbstractButton):
            if one.objectName().startswith(f"answer_{part}_") and one.objectName().endswith(
                f"_{level}"
            ):
                one.click()


def words(panel):
    # What was just put into a layout shows once the layout ran.
    QApplication.processEvents()
    return "\n".join(one.text() for one in panel.findChildren(Text) if one.isVisibleTo(panel))


def dialog():
    # The one in front: a dialog of the test before may not be gone yet.
    front = QApplication.activeModalWidget()
    assert isinstance(front, RecordDialog)
    return front


def put(app, case, stage):
    """The case at this stage, whatever was filled in before."""
    app.cases.reopen(case.id, stage, "thử")


def a_plan(app, case, child, **given):
    plan = Plan(
        id=app.records.new_id(),
        case=case.id,
        child=child.id,
        round=1,
        drafted_on=date(2026, 11, 20),
        **given,
    )
    app.records.save(plan)
    return plan


def a_measure(app, plan, **given):
    usual = {"level": "intervention", "status": "proposed"}
    measure = factory.a_measure(
        id=app.records.new_id(), child=plan.child, plan=plan.id, **(usual | given)
    )
    app.records.save(measure)
    return measure


def an_order(app, case, **given):
    file = app.cases.file(case.id)
    usual = {
        "id": app.records.new_id(),
        "case": case.id,
        "child": file.children[0].id,
        "kind": "separation",
        "decided_at": datetime(2026, 11, 23, 8, 0),
        "begins_on": date(2026, 11, 23),
        "ends_on": date(2026, 12, 8),
    }
    return usual | given

"""One case through all its stages by the window, over the Tết of 2026, on a clock the test owns.

Days off from Saturday 14 to Sunday 22 February 2026. A notice of Wednesday 11 February, 9:30:
the first hours end the same day at 21:30; working days after it are 12, 13, 23, 24, 25 (the fifth:
the plan), 26, 27 (the seventh: the approval). The separation of 11 February lasts to the 26th.
"""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

from cpo_desktop.bootstrap import open_application
from cpo_desktop.domain.case import Stage
from cpo_desktop.services.cases import CaseFilter
from cpo_desktop.ui.app import Program
from cpo_desktop.ui.theme import Appearance
from tests import factory
from tests.conftest import PASSWORD
from tests.e2e.officer import Officer
from tests.ui.conftest import type_into

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

BY_HAND = {
    "emergency": datetime(2026, 2, 11, 21, 30),
    "plan": datetime(2026, 2, 25, 23, 59),
    "approval": datetime(2026, 2, 27, 23, 59),
    "separation": datetime(2026, 2, 26, 23, 59),
}
HARMED = {"harm": "high", "protection": "low"}
SAFE = {"harm": "low", "protection": "high"}


class Clock:
    """Stands in Viet Nam's time where the test puts it."""

    def __init__(self):
        self.at(datetime(2026, 2, 11, 9, 30))

    def at(self, local):
        self.now = (local - timedelta(hours=7)).replace(tzinfo=UTC)

    def __call__(self):
        self.now += timedelta(milliseconds=1)
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def case_worker(qtbot, store, clock):
    """An officer before the open window of a commune with one girl in the register."""
    with open_application(store, PASSWORD, clock=clock) as app:
        village = app.office.villages()[0].id
        app.records.save(factory.a_child(full_name="Nguyễn Thị Đào", sex="female", village=village))
    program = Program(store, Appearance.LIGHT, clock)
    qtbot.addWidget(program.window)
    program.window.resize(1366, 768)
    program.window.show()
    program.window.enter(program.door.unlock(PASSWORD))
    yield CaseWorker(qtbot, program)
    program.window.close()
    program.words.forget()


class CaseWorker(Officer):
    """Fills the stages of a case."""

    def put(self, field, text):
        """Type into a field of the panel in sight."""
        row = self.see(f"row_{field}")
        editor = (row.findChildren(QPlainTextEdit) or row.findChildren(QLineEdit))[0]
        editor.clear()
        type_into(editor, text)

    def answer(self, levels):
        for part, level in levels.items():
            for choice in self.window.findChildren(QAbstractButton):
                name = choice.objectName()
                if name.startswith(f"answer_{part}_") and name.endswith(f"_{level}"):
                    choice.click()

    def keep(self):
        self.push("save_record")

    def push(self, name, place=-1):
        found = [b for b in self.window.findChildren(QAbstractButton, name) if b.isVisible()]
        assert found, name
        found[place].click()
        self.wait()

    def pass_on(self):
        self.push("pass_on")

    def choose_first(self, name):
        self.see(name).findChildren(QAbstractButton)[0].click()


def take_notice(officer):
    officer.go("tiep nhan tin bao")
    officer.write("child", "dao nguyen", choose=True)
    officer.write("place", "Nhà trẻ")
    officer.write("story", "Trẻ bị đánh nhiều lần.")
    officer.tick("Trẻ em bị xâm hại")
    officer.save()
    officer.click("open_new_case")


def verify(officer):
    officer.write("verified", "dung su that", choose=True)
    officer.keep()


def assess(officer, levels, **notes):
    officer.answer(levels)
    for field, text in notes.items():
        officer.put(field, text)
    officer.keep()
    officer.pass_on()


def separate(officer):
    """The emergency: form 07, at any stage."""
    officer.push("side_add", place=0)
    officer.write("kind", "tam thoi cach ly", choose=True)
    officer.write("begins_on", "11/2/2026")
    officer.save()


def plan(officer):
    officer.put("goals", "Trẻ được an toàn")
    officer.put("child_opinion", "Muốn ở với bà")
    officer.put("carer_opinion", "Đồng ý")
    officer.keep()
    officer.push("add_measure")
    officer.write("kind", "tu van tam ly", choose=True)
    officer.write("law", "tri lieu", choose=True)
    officer.save()
    officer.go("VV-000001")
    officer.push("submit_plan")
    officer.pass_on()


def approve(officer):
    officer.choose_first("decision")
    officer.put("decision_number", "15/QĐ-UBND")
    officer.keep()
    officer.pass_on()


def look_after(officer):
    officer.push("look_now")
    officer.write("result", "Trẻ đã đi học lại")
    officer.save()
    officer.pass_on()


def close(officer):
    officer.push("stable")
    officer.answer(SAFE)
    officer.keep()
    officer.push("close_case")
    officer.push("do")


def test_a_case_goes_from_notice_to_closure_over_the_holidays(case_worker, store, clock):
    officer = case_worker
    take_notice(officer)
    verify(officer)
    officer.pass_on()
    clock.at(datetime(2026, 2, 11, 15, 0))
    separate(officer)
    assess(officer, HARMED)
    clock.at(datetime(2026, 2, 12, 10, 0))
    assess(officer, HARMED, health="Sợ hãi", problems="An toàn")
    clock.at(datetime(2026, 2, 24, 10, 0))
    plan(officer)
    clock.at(datetime(2026, 2, 26, 10, 0))
    approve(officer)
    clock.at(datetime(2026, 3, 20, 10, 0))
    look_after(officer)
    clock.at(datetime(2026, 5, 25, 10, 0))
    close(officer)
    officer.window.close()

    with open_application(store, PASSWORD, clock=clock) as app:
        (row,) = app.cases.page(CaseFilter(open_only=False)).rows
        file = app.cases.file(row.id)
        found = {d.deadline.rule.key: d for d in app.cases.deadlines(row.id)}
        assert [step.stage for step in file.steps] == [stage.value for stage in Stage]
        assert file.case.closed_on == date(2026, 5, 25)
        assert {key: d.deadline.at.replace(tzinfo=None) for key, d in found.items()} == BY_HAND
        in_time = {key: not d.is_late(app.cases.now()) for key, d in found.items()}
        assert in_time == {"emergency": True, "plan": True, "approval": True, "separation": False}
        for form in ("01", "02", "03", "04", "05", "06", "07"):
            assert app.forms.pdf(row.id, form).startswith(b"%PDF")

"""A plan through the window: its tasks, a target computed from the registers, its evaluation."""

from decimal import Decimal

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLabel, QWidget

from cpo_desktop.bootstrap import open_application
from cpo_desktop.domain.action_plan import PlanTarget, PlanTask, TargetYear
from cpo_desktop.domain.inspection import Inspection
from cpo_desktop.domain.registers import BY_NAME
from cpo_desktop.ui.app import Program
from cpo_desktop.ui.theme import Appearance
from cpo_desktop.ui.widgets import Badge
from tests import factory
from tests.conftest import PASSWORD
from tests.e2e.officer import RegisterOfficer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

HELD = ("14/12/2025", "15/12/2025", "3/2/2026", "20/11/2026")
"""The office's year 2026 begins on 15 December 2025: three of these four fall into it."""


@pytest.fixture
def officer(qtbot, store, clock):
    with open_application(store, PASSWORD, clock=clock):
        pass
    program = Program(store, Appearance.LIGHT, clock)
    qtbot.addWidget(program.window)
    program.window.resize(1366, 768)
    program.window.show()
    program.window.enter(program.door.unlock(PASSWORD))
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    yield Planner(qtbot, program)
    program.window.close()
    program.words.forget()


class Planner(RegisterOfficer):
    """Works on a plan."""

    def kept(self, kind):
        with self.app.database.read() as work:
            return work.select(kind)

    def stands(self, target, year):
        row = self.see(f"outcome_{target.id}_{year}")
        return row.findChild(QLabel, "told").text(), row.findChild(Badge, "standing").text()

    def evaluate(self, year):
        chooser = self.see("evaluation_year", QComboBox)
        chooser.setCurrentIndex(chooser.findText(year))
        chooser.activated.emit(chooser.currentIndex())
        self.wait()


def make_plan(officer):
    officer.begin("action_plan")
    officer.fill(("name", "Kế hoạch bảo vệ trẻ em"), ("number", "12/KH-UBND"))
    officer.fill(("issuer", "Ủy ban nhân dân xã"))
    officer.fill(("valid_from", "1/1/2025"), ("valid_to", "31/12/2027"))
    officer.keep()


def add_task(officer, name, due, done=""):
    officer.begin_part("plan_task")
    officer.fill(("name", name), ("lead", "cong an xa", 1), ("due_on", due))
    if done:
        officer.fill(("state", "hoan thanh", 1), ("done_on", done))
    officer.keep()


def add_target(officer):
    officer.begin_part("plan_target")
    officer.fill(("name", "Kiểm tra các cơ sở"), ("indicator", "so cuoc kiem tra", 1))
    officer.fill(("unit", "cuộc"), ("baseline", "1"), ("baseline_year", "2024"))
    officer.keep()
    (target,) = officer.kept(PlanTarget)
    officer.window.shell.open("plan_target", target.id)
    officer.wait()
    officer.begin_part("target_year")
    officer.fill(("year", "2026"), ("planned", "3"))
    officer.keep()
    return target


def inspect(officer):
    for day in HELD:
        officer.begin("inspection")
        officer.fill(("held_on", day), ("kind", "lien nganh", 1), ("subject", "Bếp ăn"))
        officer.keep()


def test_a_plan_is_made_and_its_year_evaluates_itself(officer):
    inspect(officer)
    make_plan(officer)
    add_task(officer, "Lắp camera ở cổng trường", "1/3/2026", done="5/3/2026")
    add_task(officer, "Làm sân chơi ở các thôn", "1/6/2026")
    target = add_target(officer)
    assert [each.planned for each in officer.kept(TargetYear)] == [Decimal(3)]

    reached = officer.stands(target, 2026)[0]
    by_hand = sum(each.held_on.isoformat() >= "2025-12-15" for each in officer.kept(Inspection))
    assert by_hand == 3
    assert f"{by_hand} cuộc" in reached
    officer.click("open_plan")
    assert f"{by_hand} cuộc" in officer.stands(target, 2026)[0]
    assert "2" in officer.see("tasks_in_all", QLabel).text()
    assert "1" in officer.see("tasks_late", Badge).text()
    assert "1" in officer.see("tasks_overdue", Badge).text()

    officer.click("copy_evaluation")
    assert QGuiApplication.clipboard().text().split("\n")[1:] == [
        "1. Kết quả thực hiện chỉ tiêu",
        "Tính đến ngày 23/11/2026, trong 1 chỉ tiêu được giao: đạt 1 chỉ tiêu.",
        (
            "- Kiểm tra các cơ sở: 3 cuộc (chỉ tiêu từ 3 cuộc trở lên), đến nay đạt; tăng 2 cuộc so với "
            "năm 2024."
        ),
        "2. Kết quả thực hiện nhiệm vụ",
        (
            "Tính đến ngày 23/11/2026, trong 2 nhiệm vụ của năm: 1 nhiệm vụ hoàn thành muộn và 1 nhiệm vụ "
            "quá hạn chưa hoàn thành."
        ),
        "- Lắp camera ở cổng trường (hoàn thành muộn, hạn 01/03/2026, chủ trì: Công an xã).",
        "- Làm sân chơi ở các thôn (quá hạn chưa hoàn thành, hạn 01/06/2026, chủ trì: Công an xã).",
        "3. Đánh giá chung",
        (
            "Tính đến ngày 23/11/2026, đạt 1/1 chỉ tiêu (100,0%) và hoàn thành 1/2 nhiệm vụ (50,0%). Các "
            "nhiệm vụ quá hạn nêu trên được tiếp tục chỉ đạo thực hiện trong thời gian tới."
        ),
    ]

    officer.evaluate("2025")
    assert "1 cuộc" in officer.stands(target, 2025)[0]


def test_a_plan_is_listed_found_and_reminds_of_its_tasks(officer):
    make_plan(officer)
    add_task(officer, "Làm sân chơi ở các thôn", "30/11/2026")
    add_task(officer, "Lắp camera", "1/3/2026", done="5/3/2026")
    (row,) = officer.list_of("action_plan")
    assert "Kế hoạch bảo vệ trẻ em" in row[0]
    assert "30/11/2026" in row[4]
    assert officer.found("bao ve tre em") == ["action_plan"]
    due = [
        (item.screen, item.due_on.isoformat())
        for item in officer.app.work.due(officer.app.records.today())
        if item.kind == "register"
    ]
    assert due == [("action_plan", "2026-11-30")]

    officer.visit("action_plan")
    waiting = next(each for each in officer.kept(PlanTask) if each.done_on is None)
    entry = officer.see(f"entry_{waiting.id}")
    entry.findChild(QAbstractButton, "act_0").click()  # done today
    officer.wait()
    assert {each.state for each in officer.kept(PlanTask)} == {"done"}
    (row,) = officer.list_of("action_plan")
    assert "30/11/2026" not in row[4]
    officer.undo()
    assert {each.state for each in officer.kept(PlanTask)} == {"done", "planned"}


def test_the_evaluation_is_looked_at_as_an_official_report(officer):
    make_plan(officer)
    officer.click("print_evaluation")
    dialog = next(each for each in officer.window.findChildren(QDialog) if each.isVisible())
    assert dialog.findChild(QWidget, "preview_pages").isVisible()
    dialog.accept()


def test_a_target_by_hand_is_evaluated_by_what_is_entered(officer):
    make_plan(officer)
    (plan,) = officer.app.registers.page(BY_NAME["action_plan"]).rows
    target = factory.a_target(plan.id, name="Trẻ em được khai sinh", unit="%", direction="at_least")
    officer.app.records.save(target)
    officer.window.shell.open("plan_target", target.id)
    officer.wait()
    officer.begin_part("target_year")
    officer.fill(("year", "2025"), ("planned", "97"), ("actual", "96,8"))
    officer.keep()
    assert "96,8 %" in officer.stands(target, 2025)[0]
    officer.window.shell.open("action_plan", plan.id)
    officer.evaluate("2025")
    officer.click("copy_evaluation")
    assert (
        "- Trẻ em được khai sinh: 96,8% (chỉ tiêu từ 97% trở lên), không đạt."
    ) in QGuiApplication.clipboard().text()

"""A family through the real window, in Vietnamese: entered, its visit prepared, made and recorded.

What is expected is counted by hand from what is typed: one household with one mother and one girl, one
visit planned for next week, one sheet printed.
"""

import io
import shutil
from datetime import timedelta

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QTableView, QWidget

from cpo_desktop.bootstrap import system_clock
from cpo_desktop.domain.family import FAMILY, HomeVisit
from cpo_desktop.domain.person import Person
from cpo_desktop.foundation.clock import local_day
from cpo_desktop.storage.access import Deed, entries
from cpo_desktop.ui.app import Program
from cpo_desktop.ui.printing import PrintDialog
from cpo_desktop.ui.theme import Appearance
from cpo_desktop.ui.widgets import LinkText
from tests.conftest import PASSWORD
from tests.e2e.officer import Officer
from tests.printer import stands_in

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TODAY = local_day(system_clock())
NEXT_WEEK = TODAY + timedelta(7)
BORN_IN = TODAY.year - 9


@pytest.fixture
def officer(qtbot, fresh_store, tmp_path):
    """At the window of a commune that was just set up."""
    folder = shutil.copytree(fresh_store, tmp_path / "store")
    program = Program(folder, Appearance.LIGHT)
    qtbot.addWidget(program.window)
    program.window.resize(1366, 768)
    program.window.show()
    program.window.enter(program.door.unlock(PASSWORD))
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    yield FamilyOfficer(qtbot, program)
    program.window.close()
    program.words.forget()


class FamilyOfficer(Officer):
    """Visits a family."""

    @property
    def app(self):
        return self.window.shell.app

    def follow(self, words):
        """Click the link that reads so."""
        found = (link for link in self.window.findChildren(LinkText) if link.text() == words)
        self.qtbot.mouseClick(
            next(each for each in found if each.isVisible()), Qt.MouseButton.LeftButton
        )
        self.wait()

    def dialog(self):
        return next((d for d in self.window.findChildren(QDialog) if d.isVisible()), None)

    def rows(self):
        """The cells of the list of families."""
        self.window.shell.open("household_list")
        self.wait()
        model = self.see("household_table", QTableView).model()
        return [
            [model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def household(self):
        (row,) = self.app.registers.page(FAMILY).rows
        return row

    def undo(self):
        self.come_back()
        self.qtbot.keyClick(self.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        self.wait()

    def due(self):
        return [(i.screen, i.due_on) for i in self.app.work.due(NEXT_WEEK) if i.kind == "register"]


def enter_household(officer):
    officer.go("gia dinh")
    officer.click("empty_action_0")
    officer.write("head", "Lò Văn Sơn")
    officer.write("village", "dong", choose=True)
    officer.write("telephone", "0912 345 678")
    officer.tick("Hộ cận nghèo")
    officer.save()


def enter_mother(officer):
    officer.click("add_member")
    officer.write("full_name", "Lò Thị Dụ")
    officer.write("born", str(TODAY.year - 33))
    officer.save()


def enter_girl(officer):
    """She belongs to the household and lives in its village without anybody typing so."""
    officer.click("add_child")
    officer.write("full_name", "Lò Thị Đào")
    officer.tick("Nữ")
    officer.write("born", f"1/2/{BORN_IN}")
    officer.write("mother", "lo thi du", choose=True)
    officer.save()


def plan_visit(officer):
    card = officer.see("part_home_visit")
    add = next(b for b in card.findChildren(QWidget, "add_entry") if b.isVisible())
    officer.qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    officer.write("due_on", NEXT_WEEK.strftime("%d/%m/%Y"))
    officer.write("reason", "dinh ky", choose=True)
    officer.save()


def print_sheet(officer):
    """What stands on the sheet that was sent to the printer."""
    officer.click("print_visit_sheet")
    officer.qtbot.waitUntil(lambda: isinstance(officer.dialog(), PrintDialog))
    sheet = officer.dialog()._papers[0].pdf
    officer.click("preview_print")
    return " ".join(PdfReader(io.BytesIO(sheet)).pages[0].extract_text().split())


@pytest.fixture
def printed(monkeypatch, tmp_path):
    """The file that stands for the printer's paper."""
    return stands_in(monkeypatch, tmp_path / "paper.pdf")


def enter_family(officer):
    """A household, the mother, the girl; and from the girl's page back to the family."""
    enter_household(officer)
    enter_mother(officer)
    enter_girl(officer)
    officer.follow("Lò Văn Sơn")


def test_a_family_is_entered_and_its_people_are_one_click_apart(officer):
    enter_family(officer)

    family = officer.app.families.family(officer.household().id)
    (mother,) = officer.app.records.owned(Person, "household", family.household.id)
    (girl,) = family.children
    assert [each.person for each in family.members] == [mother]
    assert (girl.child.village, girl.child.mother) == (family.household.village, mother.id)
    officer.follow("Lò Thị Đào")
    officer.see("edit_child")
    officer.follow("Lò Văn Sơn")
    officer.see("print_visit_sheet")

    ((head, village, poverty, children, telephone, due),) = officer.rows()
    assert head == "Lò Văn Sơn\nHO-000001"
    assert (village.split("\n")[0], poverty.split("\n")[0]) == ("Thôn Đông", "Cận nghèo")
    assert (children, telephone, due) == ("1", "0912 345 678", "–")


def test_a_visit_is_prepared_on_one_printed_sheet(officer, printed):
    enter_family(officer)
    plan_visit(officer)

    sheet = print_sheet(officer)
    assert f"Ngày thăm: {NEXT_WEEK:%d/%m/%Y} Lý do: Thăm, nắm tình hình định kỳ" in sheet
    assert f"1 Lò Thị Dụ Mẹ {TODAY.year - 33}" in sheet
    assert f"1 Lò Thị Đào 01/02/{BORN_IN}" in sheet
    assert len(PdfReader(printed).pages) == 1
    with officer.app.database.read() as work:
        deeds = [each.deed for each in entries(work, officer.household().id)]
    assert deeds == [Deed.PRINT]


def test_a_visit_is_due_until_it_was_made_and_recorded(officer):
    enter_family(officer)
    plan_visit(officer)
    planned = [("household", NEXT_WEEK)]
    assert officer.due() == planned

    officer.see("visit_due").findChild(QAbstractButton).click()
    officer.wait()
    officer.write("done_by", "Cộng tác viên")
    officer.write("agreed", "Tháng sau thăm lại")
    officer.save()
    (visit,) = officer.app.records.owned(HomeVisit, "household", officer.household().id)
    assert (visit.done_on, visit.agreed) == (TODAY, "Tháng sau thăm lại")
    assert officer.due() == []

    officer.undo()
    assert officer.due() == planned
    officer.follow("Đã làm hôm nay")
    assert officer.due() == []
    # Nothing is planned by itself.
    assert officer.app.families.family(officer.household().id).next_visit is None

"""An incident of domestic violence through the window, from what was told to the end, and its figures.

What is expected was counted by hand from what is typed: one incident with one victim, a boy of eight
of the register, one who did it, one child who saw it, a ban on contact of three days, one counselling.
"""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from cpo_desktop.bootstrap import open_application
from cpo_desktop.domain.case import Case
from cpo_desktop.domain.circumstance import Risk
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.periods import PeriodKind, period
from cpo_desktop.domain.violence import Violence, ViolencePerson, ViolenceStep
from cpo_desktop.ui.app import Program
from cpo_desktop.ui.theme import Appearance
from tests import factory
from tests.conftest import PASSWORD, TODAY
from tests.e2e.officer import RegisterOfficer, typed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

HAPPENED = TODAY - timedelta(2)
BORN = PartialDate(2018, 3, 4)


@pytest.fixture
def officer(qtbot, store, clock):
    """At the window of a commune with one family of two children."""
    with open_application(store, PASSWORD, clock=clock) as app:
        village = app.office.villages()[0].id
        home = factory.a_household(head="Lò Văn Tính", village=village)
        brother = factory.a_child(
            full_name="Lò Văn Bé", born=BORN, village=village, household=home.id
        )
        sister = factory.a_child(
            full_name="Lò Thị Na",
            sex="female",
            born=PartialDate(2021, 7, 1),
            village=village,
            household=home.id,
        )
        app.records.save(home, brother, sister)
    program = Program(store, Appearance.LIGHT, clock)
    qtbot.addWidget(program.window)
    program.window.resize(1366, 768)
    program.window.show()
    program.window.enter(program.door.unlock(PASSWORD))
    yield Caseworker(qtbot, program)
    program.window.close()
    program.words.forget()


class Caseworker(RegisterOfficer):
    """Works on an incident."""

    @property
    def incident(self):
        (found,) = self.all("violence")
        return found

    def kept(self, kind):
        with self.app.database.read() as work:
            return work.select(kind)

    def advised(self):
        """The banners that show."""
        shown = {"advice_case", "advice_people", "advice_household", "advice_risk", "advice_ban"}
        self.wait()
        return {
            name
            for name in shown
            if any(each.isVisible() for each in self.window.findChildren(object, name))
        }

    def follow(self, banner, place=0):
        """Click the button of a banner."""
        choices = self.see(banner).findChildren(QAbstractButton)
        self.qtbot.mouseClick(choices[place], Qt.MouseButton.LeftButton)
        self.wait()

    def add_person(self, role, *fields, sex=""):
        self.begin_part("violence_person")
        self.tick(role)
        self.fill(*fields)
        if sex:
            self.tick(sex)
        self.keep()

    def add_step(self, kind, *fields):
        self.begin_part("violence_step")
        self.fill(("kind", kind, 1), *fields)
        self.keep()

    def come_to_the_incident(self):
        self.window.shell.open("violence", self.incident.id)
        self.wait()


def enter(officer):
    officer.go("bao luc gia dinh")
    officer.click("add_record")
    officer.fill(("village", "dong", 1), ("happened_on", typed(HAPPENED)))
    officer.tick("Bạo lực thân thể")
    officer.fill(("source", "truong thon", 1), ("household", "tinh lo", 1))
    officer.keep()


def tell_who(officer):
    officer.add_person("Người bị bạo lực", ("child", "be lo", 1))
    officer.add_person(
        "Người có hành vi bạo lực", ("full_name", "Lò Văn Tính"), ("born", "1990"), sex="Nam"
    )


def take_notice(officer):
    officer.follow("advice_case")
    form = officer.see_form()
    assert form.value("child") == officer.kept(ViolencePerson)[0].child
    assert form.value("child_name") == "Lò Văn Bé"
    assert form.value("child_born") == BORN
    assert form.value("category") == "abused"
    officer.fill(("place", "Tại nhà"))
    officer.save()
    officer.click("open_new_case")


def close(officer):
    officer.fill(("closed_on", typed(TODAY)), ("result", "da cham dut", 1))
    officer.keep()


def figures(officer, year, indicator, **dimensions):
    days = period(PeriodKind.YEAR, year, cutoff=officer.app.reports.cutoff())
    return officer.app.reports.figures("periodic", days).of(indicator, **dimensions)


def record_risks(officer):
    for child in ("Anh", "Em"):
        officer.follow("advice_risk")
        officer.fill(("remarks", child))
        officer.keep()


def test_an_incident_from_what_was_told_to_its_end_and_its_figures(officer):
    enter(officer)
    assert officer.incident.source == "village_head"
    assert officer.advised() == {"advice_people", "advice_household"}

    tell_who(officer)
    victim, doer = officer.kept(ViolencePerson)
    assert (victim.full_name, victim.sex, victim.born) == ("Lò Văn Bé", "male", BORN)
    assert (doer.role, doer.sex, doer.born) == ("doer", "male", PartialDate(1990))
    assert officer.advised() == {"advice_case", "advice_household"}

    officer.follow("advice_household")
    assert [each.full_name for each in officer.kept(ViolencePerson)][2:] == ["Lò Thị Na"]
    officer.add_step("cam tiep xuc", ("until", typed(TODAY + timedelta(3))))
    officer.add_step("tu van", ("people", "1"))
    assert officer.advised() == {"advice_case", "advice_risk", "advice_ban"}

    close(officer)
    assert (officer.incident.closed_on, officer.incident.result) == (TODAY, "stopped")
    # What is still missing, and the ban that runs on.
    assert officer.advised() == {"advice_case", "advice_ban"}
    counted = {
        "violence": 1,
        "violence_victims": 1,
        "violence_doers": 1,
        "violence_children": 2,
        "violence_handled": 1,
        "violence_supported": 1,
        "violence_open": 0,
    }
    assert {name: figures(officer, 2026, name) for name in counted} == counted
    assert figures(officer, 2026, "violence_handled", handling="no_contact") == 1
    assert figures(officer, 2026, "violence_victims", age_class="child") == 1
    assert figures(officer, 2025, "violence") == 0


def test_a_child_who_suffered_comes_under_protection(officer):
    enter(officer)
    tell_who(officer)
    officer.follow("advice_household")
    take_notice(officer)
    (notice,), (case,) = officer.kept(Notice), officer.kept(Case)
    victim = officer.kept(ViolencePerson)[0]
    assert (notice.child, notice.case) == (victim.child, case.id)

    officer.come_to_the_incident()
    officer.follow("advice_case")  # links the case
    assert officer.incident.case == case.id
    assert officer.advised() == {"advice_risk"}
    record_risks(officer)
    assert [(each.code, each.opened_on) for each in officer.kept(Risk)] == [("R05", HAPPENED)] * 2
    assert officer.advised() == set()
    officer.undo()
    assert officer.advised() == {"advice_risk"}


def test_what_is_told_of_a_family_stays_covered(officer):
    enter(officer)
    officer.add_person("Người bị bạo lực", ("child", "be lo", 1))
    officer.come_to_the_incident()
    shown = [label.text() for label in officer.window.findChildren(QLabel) if label.isVisible()]
    assert not [words for words in shown if "Lò Văn Bé" in words]
    officer.go("bao luc gia dinh")
    assert not [words for words in officer.reads() if "Lò Văn Bé" in words]
    assert officer.found("be lo")[0] == "child"
    assert "violence" not in officer.found("be lo")


def test_a_ban_on_contact_longer_than_one_decision_is_told_and_not_refused(officer):
    enter(officer)
    officer.begin_part("violence_step")
    officer.fill(("kind", "cam tiep xuc", 1), ("until", typed(TODAY + timedelta(4))))
    officer.fill(("done_by", "Chủ tịch"))
    said = [label.text() for label in officer.window.findChildren(QLabel, "problem")]
    assert [words for words in said if "3" in words]
    officer.keep()
    (step,) = officer.kept(ViolenceStep)
    assert step.until == date(2026, 11, 27)
    assert officer.kept(Violence)

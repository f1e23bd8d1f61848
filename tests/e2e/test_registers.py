"""The commune's own work, register by register, through the real window, in Vietnamese.

Each test enters records as an officer does, then looks at what shows that they are there: the list
and its totals, the search box, the work list, undo. What it expects is counted by hand from what it
typed. What is alike in all registers is looked at in tests/unit/services/test_registers.py.
"""

import shutil
from datetime import timedelta

import pytest

from cpo_desktop.bootstrap import system_clock
from cpo_desktop.foundation.clock import local_day
from cpo_desktop.ui.app import Program
from cpo_desktop.ui.theme import Appearance
from tests.conftest import PASSWORD
from tests.e2e.officer import RegisterOfficer, typed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TODAY = local_day(system_clock())
YESTERDAY = TODAY - timedelta(1)
NEXT_WEEK = TODAY + timedelta(7)


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
    yield RegisterOfficer(qtbot, program)
    program.window.close()
    program.words.forget()


def test_outreach(officer):
    for subject, reached, cost in (
        ("Quyền trẻ em tại trường", "120", "1tr"),
        ("Loa về đuối nước", "", ""),
    ):
        officer.begin("outreach")
        officer.fill(("subject", subject))
        officer.tick("Quyền trẻ em, Luật Trẻ em")
        officer.fill(("channel", "truong hoc", 1), ("village", "dong", 1), ("reached", reached))
        officer.fill(("children", reached), ("cost", cost))
        officer.keep()

    rows = officer.list_of("outreach")
    assert len(rows) == 2
    assert any("Loa về đuối nước" in cell for row in rows for cell in row)
    assert "120" in officer.totals()
    assert "1.000.000 đồng" in officer.totals()
    assert officer.found("duoi nuoc") == ["outreach"]
    assert {each.village for each in officer.all("outreach")} == {
        next(unit.id for unit in officer.app.office.villages() if unit.name == "Thôn Đông")
    }
    officer.undo()
    assert [each.subject for each in officer.all("outreach")] == ["Quyền trẻ em tại trường"]


def test_training_and_who_of_the_staff_took_part(officer):
    officer.begin("staff")
    officer.fill(("full_name", "Lò Thị Cộng Tác"), ("role", "cong tac vien", 1))
    officer.fill(("village", "ban pa", 1), ("since", "1/3/2024"))
    officer.keep()
    officer.begin("training")
    officer.fill(("subject", "Kỹ năng tiếp nhận tin báo"), ("hours", "16"))
    officer.tick("Cộng tác viên")
    officer.fill(("people", "25"), ("female", "14"))
    officer.keep()
    officer.begin_part("attendance")
    officer.fill(("staff", "lo thi", 1))
    officer.keep()

    (training,) = officer.all("training")
    (attendance,) = officer.parts("training", "attendance")
    (staff,) = officer.all("staff")
    assert (training.people, training.hours, attendance.staff) == (25, 16, staff.id)
    assert "Lò Thị Cộng Tác" in officer.reads()
    assert len(officer.list_of("training")) == 1
    assert "25" in officer.totals()


def test_inspection_whose_finding_has_to_be_remedied(officer):
    officer.begin("inspection")
    officer.fill(("kind", "lien nganh", 1), ("subject", "An toàn tại trường mầm non"))
    officer.fill(("village", "dong", 1))
    officer.keep()
    officer.begin_part("finding")
    officer.fill(("found", "Lan can thấp"), ("remedy_by", typed(NEXT_WEEK)))
    officer.keep()

    assert officer.due() == [("inspection", NEXT_WEEK)]
    officer.visit("inspection")
    officer.click("act_0")  # done today
    (finding,) = officer.parts("inspection", "finding")
    assert finding.remedied_on == TODAY
    assert officer.due() == []
    officer.undo()
    assert officer.due() == [("inspection", NEXT_WEEK)]


def test_consultation_with_a_proposal_on_its_way_to_an_answer(officer):
    officer.begin("consultation")
    officer.fill(("way", "dien dan", 1), ("subject", "Diễn đàn trẻ em xã"))
    officer.fill(("children", "40"), ("girls", "22"))
    officer.keep()
    officer.begin_part("opinion")
    officer.fill(("words", "Có thêm sân chơi ở bản Pá"), ("forwarded_to", "truong hoc", 1))
    officer.fill(("forwarded_on", typed(YESTERDAY)), ("answer_by", typed(NEXT_WEEK)))
    officer.keep()

    assert officer.due() == [("consultation", NEXT_WEEK)]
    officer.visit("consultation")
    officer.click("act_0")  # answered today: what was answered has to be said
    officer.fill(("answer", "Sẽ làm trong quý tới"), ("tell_by", typed(NEXT_WEEK)))
    officer.keep()
    (opinion,) = officer.parts("consultation", "opinion")
    assert (opinion.answered_on, opinion.answer) == (TODAY, "Sẽ làm trong quý tới")
    assert officer.due() == [("consultation", NEXT_WEEK)]  # now the children are to be told
    officer.list_of("consultation")
    assert "40" in officer.totals()


def test_proposal_tracked_to_its_answer(officer):
    officer.begin("proposal")
    officer.fill(("subject", "Bố trí phụ cấp cộng tác viên"))
    officer.tick("Kiến nghị, đề xuất")
    officer.fill(("sent_to", "so y te", 1), ("sent_on", typed(TODAY)))
    officer.fill(("answer_by", typed(NEXT_WEEK)))
    officer.keep()
    assert officer.due() == [("proposal", NEXT_WEEK)]
    assert officer.found("phu cap") == ["proposal"]

    officer.visit("proposal")
    officer.fill(("answered_on", typed(TODAY)), ("result", "mot phan", 1))
    officer.keep()
    assert officer.due() == []


def test_facility_and_what_was_put_into_it(officer):
    officer.begin("facility")
    officer.fill(("name", "Sân chơi bản Pá"), ("kind", "vui choi", 1), ("village", "ban pa", 1))
    officer.keep()
    for amount in ("20tr", "5.500.000"):
        officer.begin_part("investment")
        officer.fill(("amount", amount), ("source", "ngan sach xa", 1))
        officer.keep()

    assert "25.500.000 đồng" in " ".join(officer.reads())
    (row,) = officer.list_of("facility")
    assert "25.500.000" in row
    assert "25.500.000 đồng" in officer.totals()


def test_budget_line_from_which_outreach_is_paid(officer):
    officer.begin("budget")
    officer.fill(("year", str(TODAY.year)), ("programme", "bao ve tre em", 1))
    officer.fill(("source", "ngan sach xa", 1), ("allocated", "30tr"))
    officer.keep()
    officer.begin_part("spending")
    officer.fill(("amount", "2tr"), ("purpose", "Văn phòng phẩm"))
    officer.keep()
    officer.begin("outreach")
    officer.fill(("subject", "Mít tinh"))
    officer.tick("Quyền trẻ em, Luật Trẻ em")
    officer.fill(("channel", "mit tinh", 1), ("cost", "3tr"), ("budget", "bao ve", 1))
    officer.keep()

    (row,) = officer.list_of("budget")
    assert {"30.000.000", "5.000.000"} <= set(row)


def test_contribution_in_goods(officer):
    officer.begin("contribution")
    officer.fill(("donor", "Công ty Thử Nghiệm"), ("kind", "doanh nghiep", 1))
    officer.fill(("in_kind", "10 xe đạp"), ("worth", "15tr"))
    officer.keep()

    officer.list_of("contribution")
    assert "15.000.000 đồng" in officer.totals()
    assert officer.found("cong ty thu") == ["contribution"]


def test_staff_with_a_certificate_that_expires(officer):
    officer.begin("staff")
    officer.fill(("full_name", "Cầm Văn Cán Bộ"), ("role", "cap xa", 1), ("since", "1/7/2025"))
    officer.fill(("share", "150"))
    officer.save()
    assert officer.all("staff") == []  # a share is of a whole
    officer.fill(("share", "50"))
    officer.keep()
    officer.begin_part("certificate")
    officer.fill(("name", "Công tác xã hội với trẻ em"), ("valid_to", typed(NEXT_WEEK)))
    officer.keep()

    assert officer.due() == [("staff", NEXT_WEEK)]
    assert officer.found("cam van") == ["staff"]
    (row,) = officer.list_of("staff")
    assert "50" in row

"""An officer's first day, through the real window, in Vietnamese: from the empty folder to the report.

Only keyboard and mouse, and only what is on the screen. The figures expected are counted by hand:
one girl of the commune, in special circumstances; one couple, she under age; one measure for her.
"""

import io
import re

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QTableView,
)

from cpo_desktop.bootstrap import open_application, system_clock
from cpo_desktop.cli import run_command
from cpo_desktop.domain.periods import PeriodKind, last_complete
from cpo_desktop.foundation.clock import local_day
from cpo_desktop.ui.app import Program
from cpo_desktop.ui.theme import Appearance
from tests.e2e.officer import Officer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

PASSWORD = "bốn từ không liên quan"
QUARTER = last_complete(PeriodKind.QUARTER, local_day(system_clock()))
IN_QUARTER = QUARTER.end.strftime("%d/%m/%Y")
BORN_IN = QUARTER.end.year - 13


@pytest.fixture
def officer(qtbot, tmp_path):
    program = Program(tmp_path / "store", Appearance.LIGHT)
    qtbot.addWidget(program.window)
    program.window.resize(1366, 768)
    program.window.show()
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    yield Officer(qtbot, program)
    program.window.close()
    program.words.forget()


def set_up(officer):
    officer.type("commune_search", "hoan kiem")
    officer.press(Qt.Key.Key_Return)
    officer.click("next")
    officer.type("villages", "Tổ dân phố 1", QPlainTextEdit)
    officer.press(Qt.Key.Key_Return)
    officer.type("villages", "Tổ dân phố 2", QPlainTextEdit)
    officer.click("next")
    officer.type("officer", "Cán Bộ Thử")
    officer.type("signer", "Lãnh Đạo Thử")
    officer.click("next")
    officer.type("new_password", PASSWORD)
    officer.type("new_password_again", PASSWORD)
    officer.click("next")
    code = officer.see("recovery_code", QLabel).text()
    officer.type("typed_back", code)
    officer.press(Qt.Key.Key_Return)


def enter_child(officer):
    officer.go("them tre em")
    officer.write("full_name", "Nguyễn Thị Đào <b>&")
    officer.tick("Nữ")
    officer.write("born", f"1/2/{BORN_IN}")
    officer.write("village", "pho 2", choose=True)
    officer.write("ethnic", "kinh", choose=True)
    officer.save()
    officer.click("add_circumstance")
    officer.write("code", "khuyet tat nang", choose=True)
    officer.write("opened_on", IN_QUARTER)
    officer.save()


def enter_marriage(officer):
    officer.go("them vu viec tao hon")
    officer.write("full_name", "Trần Văn Thử", "party_male")
    officer.write("born", str(QUARTER.end.year - 25), "party_male")
    officer.write("child", "dao nguyen", "party_female", choose=True)
    officer.write("village", "pho 2", "case", choose=True)
    officer.write("found_on", IN_QUARTER, "case")
    officer.write("cohabiting_since", IN_QUARTER, "case")
    officer.save()


def enter_measure(officer):
    officer.go("ghi nhan ho tro")
    officer.write("child", "dao", choose=True)
    officer.write("kind", "tu van tam ly", choose=True)
    officer.write("law", "tri lieu", choose=True)
    officer.write("started_on", IN_QUARTER)
    officer.save()


def issue_report(officer):
    officer.go("bao cao")
    officer.click("issue")
    officer.type("issue_number", "07")
    officer.click("issue_now")


def test_from_an_empty_folder_to_an_issued_report(officer, tmp_path):
    set_up(officer)
    enter_child(officer)
    enter_marriage(officer)
    enter_measure(officer)
    issue_report(officer)

    shelf = officer.see("shelf", QTableView).model()
    assert shelf.rowCount() == 1
    officer.window.close()
    with open_application(tmp_path / "store", PASSWORD) as app:
        (issued,) = app.issuing.issued()
        text = printed(app.issuing.reprint(issued.id))
        figures = app.reports.figures("periodic", app.reports.period("periodic"))
    expect_figures(figures)
    expect_text(text)
    assert written_by_command(tmp_path) == text_of_draft(tmp_path)


def expect_figures(figures):
    told = {str(key).removeprefix("current:"): n for key, n in figures.values.items()}
    assert told["children"] == told["children:sex=female"] == 1
    assert told["special"] == told["special:group=N04"] == told["special_entered"] == 1
    assert told["marriages"] == told["marriages:under=one"] == told["marriage_persons"] == 1
    assert told["measures"] == told["measures:level=intervention"] == told["special_supported"] == 1


def expect_text(text):
    flat = " ".join(text.split())
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in flat
    assert "Số: 07/BC-UBND" in flat
    assert "Kính gửi: Ủy ban nhân dân thành phố Hà Nội" in flat
    assert "Lãnh Đạo Thử" in flat
    # The figures as printed: of this period, then what they are compared with.
    assert "Tổng số trẻ em dưới 16 tuổi 1 100,0" in flat
    assert "có 1 trẻ em có hoàn cảnh đặc biệt" in flat
    assert re.search(r"4 Trẻ em khuyết tật \d 1 0 1", flat)
    assert re.search(r"Số vụ tảo hôn vụ 1 ", flat)
    assert re.search(r"Can thiệp 1 1 0 1 0 0 ", flat)  # carried out, begun, ended; for a child
    assert "Đào" not in flat
    assert "Trần Văn Thử" not in flat


def printed(pdf):
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def text_of_draft(tmp_path):
    with open_application(tmp_path / "store", PASSWORD) as app:
        return printed(app.reports.draft_pdf("periodic", app.reports.period("periodic")))


def written_by_command(tmp_path):
    """The same by command line."""
    password, target = tmp_path / "password.txt", tmp_path / "report.pdf"
    password.write_text(PASSWORD, encoding="utf-8")
    status = run_command(
        [
            *("report", str(tmp_path / "store"), "periodic", "--period", QUARTER.code),
            *("-o", str(target), "--password-file", str(password)),
        ]
    )
    assert status == 0
    return printed(target.read_bytes())

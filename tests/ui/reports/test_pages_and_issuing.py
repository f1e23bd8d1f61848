"""A report on its way out: looked at, printed, saved, issued, found on the shelf."""

import json
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)

from cpo_desktop.ui import prompts
from cpo_desktop.ui.pages import PdfPages
from cpo_desktop.ui.printing import PrintDialog
from cpo_desktop.ui.reports.saving import NotWritten
from cpo_desktop.ui.reports.showing import Pane
from tests.factory import a_child
from tests.printer import stands_in
from tests.ui.reports.conftest import click, is_shown, issue, shelf, title, turn_to

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


PERIODIC = "bao-cao-dinh-ky-cong-tac-bao-ve-tre-em-gui-cap-tren"


# Pages


def test_the_pages_of_the_draft_are_shown(screen, settled, child):
    widget = screen()

    turn_to(widget, Pane.PAGES, settled)

    pages = widget.findChild(PdfPages, "draft_pages")
    assert pages.page_count > 1
    assert pages.findChild(QLabel, "page_number").text() == f"Page 1 of {pages.page_count}"


def test_one_turns_the_pages_and_zooms(screen, settled, child):
    widget = screen()
    turn_to(widget, Pane.PAGES, settled)
    pages = widget.findChild(PdfPages, "draft_pages")

    pages.next_page()
    assert pages.page == 1
    for name in ("zoom_in", "zoom_out", "fit_width", "fit_page", "previous_page"):
        click(pages, name)
    assert pages.page == 0


@pytest.fixture
def paper(monkeypatch, tmp_path):
    """The file that stands for the printer's paper."""
    return stands_in(monkeypatch, tmp_path / "printed.pdf")


def test_print_offers_the_draft_its_annexes_and_what_was_issued_on_the_period(
    screen, settled, app, paper, child
):
    app.issuing.issue("periodic", app.reports.period("periodic"), "15", date(2026, 9, 16))
    widget = screen()

    click(widget, "print")
    settled()

    offered = widget.findChild(QListWidget, "print_documents")
    rows = [offered.item(number) for number in range(offered.count())]
    assert [row.text().partition(" (")[0] for row in rows] == [
        "Periodic report to the superior unit",
        "The report without annexes",
        "Phụ lục I. Số liệu theo thôn, tổ dân phố",
        "Phụ lục II. Trẻ em có hoàn cảnh đặc biệt theo nhóm và thôn, tổ dân phố",
        "Phụ lục III. Trẻ em có hoàn cảnh đặc biệt theo nhóm, giới tính, nhóm tuổi, dân tộc",
        "Phụ lục IV. Biểu đồ",
        "No. 15: Periodic report to the superior unit, quarter III of 2026",
    ]
    assert [row.checkState() is Qt.CheckState.Checked for row in rows] == [True] + 6 * [False]


def test_what_was_issued_is_printed_from_the_shelf(screen, settled, app, paper, navigator):
    app.issuing.issue("periodic", app.reports.period("periodic"), "15", date(2026, 9, 16))
    widget = screen()
    turn_to(widget, Pane.SHELF, settled)

    click(widget, "print")
    settled()
    click(widget.findChild(PrintDialog), "preview_print")
    settled()

    assert paper.read_bytes().startswith(b"%PDF")
    assert navigator.told == ["Sent to the printer."]


# Files


@pytest.fixture
def asked_for(monkeypatch, tmp_path):
    """Where one is asked to save, the suggested name, and the answer to give."""
    asked = {"answer": tmp_path / "bao-cao.pdf"}

    def ask(_parent, _title, suggested, _kinds=""):
        asked["suggested"] = suggested
        return asked["answer"]

    monkeypatch.setattr(prompts, "ask_save_path", ask)
    return asked


def test_a_draft_is_saved_under_a_name_that_names_nobody(screen, settled, asked_for, navigator):
    click(screen(), "save_as")
    settled()

    assert asked_for["suggested"] == f"{PERIODIC}-2026-Q3.pdf"
    assert asked_for["answer"].read_bytes().startswith(b"%PDF")
    assert navigator.told == ["Saved as bao-cao.pdf."]


def test_the_figures_are_saved_as_json(screen, settled, asked_for, tmp_path, child):
    asked_for["answer"] = tmp_path / "bao-cao.json"

    click(screen(), "save_as")
    settled()

    assert json.loads(asked_for["answer"].read_text("utf-8"))["figures"]["current:children"] == 1


def test_a_name_without_an_ending_becomes_a_pdf(screen, settled, asked_for, tmp_path):
    asked_for["answer"] = tmp_path / "bao-cao"

    click(screen(), "save_as")
    settled()

    assert (tmp_path / "bao-cao.pdf").exists()


def test_a_folder_that_is_gone_is_told(screen, settled, asked_for, tmp_path, monkeypatch):
    told = []
    monkeypatch.setattr(prompts, "tell_failure", lambda _parent, error: told.append(error))
    asked_for["answer"] = tmp_path / "gone" / "bao-cao.pdf"

    click(screen(), "save_as")
    settled()

    assert [type(error) for error in told] == [NotWritten]


# Issuing


def test_number_and_day_are_suggested(screen, settled, app, child):
    app.issuing.issue(
        "periodic", app.reports.period("periodic", "2026-Q2"), "14", date(2026, 6, 16)
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
            "Periodic report to the superior unit",
            "quarter III of 2026",
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
    app.issuing.issue("periodic", app.reports.period("periodic"), "15", date(2026, 9, 16))
    widget = screen()

    issue(widget, "15", settled, reason="Sai số liệu")

    problem = widget.findChild(QLabel, "issue_problem")
    assert problem.text() == "Report number 15 on this period has already been issued."
    assert len(app.issuing.issued()) == 1


def test_issuing_can_be_called_off(screen, settled, app):
    widget = screen()
    click(widget, "issue")
    settled()

    click(widget, "issue_cancel")

    assert not is_shown(widget, "issue_panel")
    assert widget.findChild(QPushButton, "issue").isEnabled()


def test_a_later_report_on_the_same_period_replaces_the_first(screen, settled, app, child):
    period = app.reports.period("periodic")
    app.issuing.issue("periodic", period, "15", date(2026, 9, 16))
    app.issuing.issue("periodic", period, "22", date(2026, 10, 2))
    widget = screen()

    turn_to(widget, Pane.SHELF, settled)

    assert [(each[0], each[4]) for each in shelf(widget)] == [
        ("22", "in force"),
        ("15", "replaced by number 22"),
    ]


def test_a_period_that_was_reported_on_says_so_and_opens_the_report(screen, settled, app, child):
    period = app.reports.period("periodic")
    first = app.issuing.issue("periodic", period, "15", date(2026, 9, 16))
    widget = screen()

    banner = widget.findChild(QWidget, "issued_banner")
    assert banner.findChild(QLabel, "banner_text").text() == "Issued under number 15 on 16/09/2026."
    banner.findChild(QPushButton).click()
    settled()

    assert is_shown(widget, "shelf")
    assert [each[0] for each in shelf(widget)] == [first.number]


def test_what_was_issued_is_saved_as_it_was(screen, settled, app, child, asked_for):
    issued = app.issuing.issue("periodic", app.reports.period("periodic"), "15", date(2026, 9, 16))
    before = app.issuing.reprint(issued.id)
    app.records.save(a_child(full_name="Lò Thị Mới", village=child.village))
    widget = screen()
    turn_to(widget, Pane.SHELF, settled)

    click(widget, "save_as")
    settled()

    assert asked_for["suggested"] == f"{PERIODIC}-2026-Q3.pdf"
    assert asked_for["answer"].read_bytes() == before


def test_the_figures_of_an_issued_period_are_looked_at_as_they_stand_now(
    screen, settled, app, child
):
    app.issuing.issue("periodic", app.reports.period("periodic", "2025"), "3", date(2026, 1, 5))
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

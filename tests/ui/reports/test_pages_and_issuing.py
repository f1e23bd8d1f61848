"""A report on its way out: looked at, printed, saved."""

import json
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
)

from cpo_desktop.services.issuing import Issuing
from cpo_desktop.storage import access
from cpo_desktop.ui import prompts
from cpo_desktop.ui.pages import PdfPages
from cpo_desktop.ui.printing import PrintDialog
from cpo_desktop.ui.reports.saving import NotWritten
from cpo_desktop.ui.reports.showing import Pane
from tests.factory import a_child
from tests.printer import stands_in
from tests.ui.reports.conftest import click, turn_to

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
    app.issuing.issue("periodic", app.reports.period("periodic"), Issuing("15", date(2026, 9, 16)))
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
    app.issuing.issue("periodic", app.reports.period("periodic"), Issuing("15", date(2026, 9, 16)))
    widget = screen()
    turn_to(widget, Pane.SHELF, settled)

    click(widget, "print")
    settled()
    click(widget.findChild(PrintDialog), "preview_print")
    settled()

    assert paper.read_bytes().startswith(b"%PDF")
    assert navigator.told == ["Sent to the printer."]


# Lists name people: what becomes of them is logged


def deeds(app):
    """What was logged of reports and lists, the oldest first."""
    with app.database.read() as work:
        logged = [each for each in access.entries(work) if each.entity == "report"]
    return [(each.deed, each.detail) for each in reversed(logged)]


SPECIAL = "list_special 2026-09"
VIEWED = ("view", "list_special.pdf")


def test_a_list_that_is_looked_at_is_logged_once_as_long_as_one_looks(screen, settled, app, child):
    widget = screen(SPECIAL)
    assert deeds(app) == [VIEWED]

    app.records.save(a_child(full_name="Lò Thị Mới", village=child.village))
    settled()
    assert deeds(app) == [VIEWED]

    widget.leave()
    widget.open(None)
    settled()
    assert deeds(app) == [VIEWED, VIEWED]


def test_a_list_is_logged_as_printed_each_time_it_is_sent_to_the_printer(
    screen, settled, app, paper, child
):
    widget = screen(SPECIAL)

    for _ in range(2):  # the second time its pages are made already
        click(widget, "print")
        settled()
        dialog = widget.findChildren(PrintDialog)[-1]
        click(dialog, "preview_print")
        settled()

    assert deeds(app) == [VIEWED, *2 * [("print", "list_special.pdf")]]


def test_a_list_that_is_not_printed_in_the_end_is_not_logged_as_printed(
    screen, settled, app, paper, child
):
    widget = screen(SPECIAL)
    click(widget, "print")
    settled()

    click(widget.findChild(PrintDialog), "preview_close")

    assert deeds(app) == [VIEWED]


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


@pytest.mark.parametrize("ending", ["pdf", "xlsx"])
def test_a_list_that_is_saved_is_logged_as_a_file_taken_out(
    screen, settled, app, asked_for, ending
):
    asked_for["answer"] = asked_for["answer"].with_suffix(f".{ending}")

    click(screen(SPECIAL), "save_as")
    settled()

    assert deeds(app) == [VIEWED, ("export", f"list_special.{ending}")]


def test_a_report_of_figures_is_logged_nowhere(screen, settled, app, asked_for):
    widget = screen()
    turn_to(widget, Pane.PAGES, settled)

    click(widget, "save_as")
    settled()

    assert deeds(app) == []


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


def test_what_was_issued_is_saved_as_it_was(screen, settled, app, child, asked_for):
    issued = app.issuing.issue(
        "periodic", app.reports.period("periodic"), Issuing("15", date(2026, 9, 16))
    )
    before = app.issuing.reprint(issued.id)
    app.records.save(a_child(full_name="Lò Thị Mới", village=child.village))
    widget = screen()
    turn_to(widget, Pane.SHELF, settled)

    click(widget, "save_as")
    settled()

    assert asked_for["suggested"] == f"{PERIODIC}-2026-Q3.pdf"
    assert asked_for["answer"].read_bytes() == before

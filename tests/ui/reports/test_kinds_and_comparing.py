"""A dozen kinds of report in one screen: chosen, explained, compared, corrected."""

import json
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.reports.catalogue import REPORT_KINDS
from cpo_desktop.services.issuing import Issuing
from cpo_desktop.services.report_checks import Gap
from cpo_desktop.storage.options import Option
from cpo_desktop.ui import prompts
from cpo_desktop.ui.pages import PdfPages
from cpo_desktop.ui.report_kinds import kind_words
from cpo_desktop.ui.reports.grid import Grid
from cpo_desktop.ui.reports.grid_model import KEY_ROLE, WARNING_ROLE
from cpo_desktop.ui.reports.showing import Pane
from tests.factory import a_child
from tests.ui.reports.conftest import click, is_shown, issue, listed, shelf, title, turn_to

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LISTS = [kind.key for kind in REPORT_KINDS if kind.is_list]


def panes(widget):
    buttons = widget.findChild(QWidget, "panes").findChildren(QAbstractButton)
    return [each.objectName().removeprefix("segment_") for each in buttons if not each.isHidden()]


def text(widget, name):
    return widget.findChild(QLabel, name).text()


def figures_in(widget, role):
    """Every cell of the tables on the screen that has this, with its table."""
    return [
        (grid, index)
        for grid in widget.findChildren(Grid)
        if grid.isVisible()
        for row in range(grid.model().rowCount())
        for column in range(grid.model().columnCount())
        if (index := grid.model().index(row, column)).data(role)
    ]


def press(qtbot, grid, index):
    grid.setCurrentIndex(index)
    qtbot.keyClick(grid, Qt.Key.Key_Return)


# Kinds


def test_every_kind_stands_in_the_box_under_its_heading(screen):
    box = screen().findChild(QComboBox, "report_kind")

    rows = [(box.itemText(n), box.itemData(n)) for n in range(box.count())]
    offered = {key: words for words, key in rows if key}
    assert offered == {kind.key: kind_words(kind) for kind in REPORT_KINDS}
    assert [words for words, key in rows if key is None] == [
        "Reports",
        "For the People's Council",
        "Statistics",
        "Lists (internal)",
    ]


@pytest.mark.parametrize("kind", REPORT_KINDS, ids=lambda kind: kind.key)
def test_every_kind_shows_its_pages(screen, settled, kind, child):
    widget = screen(kind.key)

    turn_to(widget, Pane.PAGES, settled)

    assert widget.findChild(PdfPages, "draft_pages").page_count > 0


@pytest.mark.parametrize("key", LISTS)
def test_a_list_is_not_issued_and_says_that_it_is_internal(screen, key):
    widget = screen(key)

    assert not is_shown(widget, "issue")
    assert is_shown(widget, "internal_banner")
    assert panes(widget) == ["calendar", "pages", "shelf"]
    assert title(widget).startswith("List: ")


# Figures explain themselves


def test_a_figure_says_what_it_counts_and_by_which_law(screen, settled, qtbot, child):
    widget = screen()
    grid, index = next(
        (grid, index) for grid, index in figures_in(widget, KEY_ROLE) if index.data() == "1"
    )

    press(qtbot, grid, index)
    settled()

    assert text(widget, "figure_name") == "Trẻ em dưới 16 tuổi"
    assert text(widget, "figure_definition").startswith("Người dưới 16 tuổi")
    assert "Luật Trẻ em 102/2016/QH13" in text(widget, "figure_source")
    assert listed(widget) == ["Lò Văn Thử"]


def test_a_figure_that_misses_records_is_marked_and_says_why(screen, settled, qtbot, child):
    widget = screen()  # the child belongs to no household, so nobody knows whether it is poor
    marked = figures_in(widget, WARNING_ROLE)
    poor = next(index for _, index in marked if index.siblingAtColumn(0).data() == "Hộ nghèo")

    why = poor.data(Qt.ItemDataRole.ToolTipRole)
    assert why == "1 children are in no household with a known poverty status."
    assert poor.data(Qt.ItemDataRole.AccessibleTextRole).endswith(why)
    unmarked = {index.siblingAtColumn(0).data() for _, index in marked}
    assert "Nam" not in unmarked


# Problems first


@pytest.fixture
def disagreement(app, monkeypatch, child):
    gap = Gap(
        sentence="These figures do not agree; look at the records: {figures}.",
        details={"figures": "A: 1; B: 2"},
        records=(Option(entity="child", id=child.id, title=child.full_name, hint=""),),
        blocking=True,
    )
    monkeypatch.setattr(app.reports, "disagreeing", lambda _draft: (gap,))
    problems = app.reports.problems
    monkeypatch.setattr(app.reports, "problems", lambda *report: (gap, *problems(*report)))
    return gap


def test_what_keeps_a_report_back_stands_first_and_names_its_records(screen, disagreement):
    widget = screen()

    words = [label.text() for label in widget.findChild(QWidget, "gaps").findChildren(QLabel)]
    words = [each for each in words if each]
    assert words[:2] == [
        "These figures do not agree; look at the records: A: 1; B: 2.",
        "Lò Văn Thử",
    ]
    click(widget.findChild(QWidget, "gaps"), "mend_0")
    assert listed(widget) == ["Lò Văn Thử"]


def test_issuing_tells_why_it_cannot_be_instead_of_asking(screen, settled, disagreement):
    widget = screen()
    turn_to(widget, Pane.PAGES, settled)

    click(widget, "issue")
    settled()

    assert is_shown(widget, "issue_refused")
    assert not is_shown(widget, "issue_number")
    click(widget.findChild(QWidget, "issue_refused"), "mend_0")
    settled()
    assert listed(widget) == ["Lò Văn Thử"]
    assert not is_shown(widget, "issue_panel")


# Corrections


@pytest.fixture
def issued(app, child):
    return app.issuing.issue(
        "periodic", app.reports.period("periodic"), Issuing("15", date(2026, 9, 16))
    )


def test_a_second_report_on_a_period_is_a_correction_with_a_reason(
    screen, settled, app, issued, village
):
    app.records.save(a_child(full_name="Lò Thị Mới", village=village.id))
    widget = screen()
    assert widget.findChild(QPushButton, "issue").text() == "Issue a correction"
    click(widget, "issue")
    settled()
    changes = widget.findChild(QWidget, "issue_panel").findChild(QPlainTextEdit, "changes")
    (first, *_) = changes.toPlainText().split("\n")
    # Figures that change alike share a line.
    assert first.startswith("Trẻ em dưới 16 tuổi trên địa bàn – Tổng số trẻ em dưới 16 tuổi; ")
    assert first.endswith(": 1 → 2")

    click(widget, "issue_now")

    told = [label.text() for label in widget.findChildren(QLabel, "problem")]
    assert "Write why: the correction gives this reason." in told
    widget.findChild(QLineEdit, "issue_reason").setText("Sót một trẻ em")
    click(widget, "issue_now")
    settled()
    assert [(each[0], each[3]) for each in shelf(widget)] == [
        ("16", "in force"),
        ("15", "replaced by number 16"),
    ]
    why = "Replaces number 15 of 16/09/2026. Reason: Sót một trẻ em"
    assert text(widget, "replaced_why") == why
    assert app.issuing.replaced(app.issuing.issued()[0].id).reason == "Sót một trẻ em"


def test_that_nothing_changed_is_said(screen, settled, issued):
    widget = screen()

    click(widget, "issue")
    settled()

    panel = widget.findChild(QWidget, "issue_panel")
    assert text(panel, "changes_said") == "Nothing changed against number 15."


def test_a_first_report_replaces_nothing(screen, settled, child):
    widget = screen()

    issue(widget, "15", settled)

    assert not is_shown(widget, "replaced")


# Texts of the period before


def test_the_text_of_the_period_before_is_taken_over_and_given_back(screen, settled, app, child):
    before = app.reports.period("periodic", "2026-Q2")
    app.reports.save_narrative("periodic", before, {"difficulties": "Đường đến bản bị sạt lở."})
    widget = screen()
    turn_to(widget, Pane.NARRATIVE, settled)
    assert not is_shown(widget, "take_over")  # nothing was written in the first part
    widget.findChild(QListWidget, "outline").setCurrentRow(2)
    editor = widget.findChild(QPlainTextEdit, "part_text")
    proposed = editor.toPlainText()

    click(widget, "take_over")

    assert editor.toPlainText() == "Đường đến bản bị sạt lở."
    assert not is_shown(widget, "take_over")
    widget.leave()
    period = app.reports.period("periodic")
    assert app.reports.narrative("periodic", period)["difficulties"] == "Đường đến bản bị sạt lở."
    click(widget, "offer_again")
    widget.leave()
    assert editor.toPlainText() == proposed
    assert app.reports.narrative("periodic", period)["difficulties"] == ""


# Comparing


def test_a_report_is_compared_with_the_same_period_of_the_year_before(
    screen, settled, qtbot, child
):
    widget = screen()

    turn_to(widget, Pane.COMPARE, settled)

    assert text(widget, "beside_period") == "Beside quarter III of 2025"
    grid, index = figures_in(widget, KEY_ROLE)[0]
    heads = [grid.model().index(0, n).data() for n in range(grid.model().columnCount())]
    assert heads[2:4] == ["Quý III năm 2026", "Quý III năm 2025"]
    press(qtbot, grid, index)
    settled()
    assert text(widget, "beside_figure_name") == "Trẻ em dưới 16 tuổi"


def test_the_other_periods_figures_open_the_records_of_that_period(
    screen, settled, qtbot, app, child
):
    born = a_child(full_name="Lò Thị Mới", village=child.village, born=PartialDate(2025, 10, 1))
    app.records.save(born)
    widget = screen()
    turn_to(widget, Pane.COMPARE, settled)
    row = next(i for _, i in figures_in(widget, KEY_ROLE) if i.data() == "2").row()
    grid = next(g for g in widget.findChildren(Grid) if g.isVisible())
    index = grid.model().index(row, 3)
    assert index.data() == "1"  # the second child was born in October 2025

    press(qtbot, grid, index)
    settled()

    model = widget.findChild(QWidget, "beside_records_list").model()
    assert [model.index(n, 0).data() for n in range(model.rowCount())] == ["Lò Văn Thử"]


def test_the_comparison_becomes_an_annex_and_is_taken_out_again(screen, settled, app, child):
    widget = screen()
    turn_to(widget, Pane.COMPARE, settled)
    period = app.reports.period("periodic")

    click(widget, "beside_earlier")
    widget.findChild(QCheckBox, "beside_annex").click()
    settled()

    assert app.reports.beside("periodic", period).code == "2025-Q2"
    turn_to(widget, Pane.PAGES, settled)
    banner = widget.findChild(QWidget, "annex_banner")
    assert text(banner, "banner_text") == "An annex compares it with quarter II of 2025."
    banner.findChild(QPushButton).click()
    settled()
    widget.findChild(QCheckBox, "beside_annex").click()
    assert app.reports.beside("periodic", period) is None


# Files


def test_a_report_is_saved_in_every_format(screen, settled, monkeypatch, tmp_path):
    asked = {}

    def ask(_parent, _title, _suggested, kinds=""):
        asked["kinds"] = kinds
        return asked["path"]

    monkeypatch.setattr(prompts, "ask_save_path", ask)
    widget = screen()

    for ending, begins in (("pdf", b"%PDF"), ("docx", b"PK"), ("xlsx", b"PK"), ("json", b"{")):
        asked["path"] = tmp_path / f"bao-cao.{ending}"
        click(widget, "save_as")
        settled()

        assert asked["path"].read_bytes().startswith(begins)
        assert f"(*.{ending})" in asked["kinds"]


def test_what_was_frozen_of_an_issued_report_is_saved_too(
    screen, settled, monkeypatch, tmp_path, issued
):
    path = tmp_path / "bao-cao.json"
    monkeypatch.setattr(prompts, "ask_save_path", lambda *_asked: path)
    widget = screen()
    turn_to(widget, Pane.SHELF, settled)

    click(widget, "save_as")
    settled()

    assert json.loads(path.read_text("utf-8"))["number"] == issued.number

"""A report on the screen: chosen, counted, its records opened, its texts written."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from cpo_desktop.domain.periods import PeriodKind
from cpo_desktop.storage.options import Option
from cpo_desktop.ui.navigation import New
from cpo_desktop.ui.reports.grid import Grid
from cpo_desktop.ui.reports.grid_model import KEY_ROLE
from cpo_desktop.ui.reports.showing import Pane
from cpo_desktop.ui.widgets import EmptyState
from tests.factory import a_child
from tests.ui.conftest import type_into
from tests.ui.reports.conftest import cell, click, listed, title, turn_to

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


# Which report


def test_the_last_complete_quarter_is_chosen_at_first(screen):
    assert title(screen()) == "Report: quarter III of 2026"


def test_a_period_is_opened_by_its_code(screen):
    assert title(screen("2026-H1")) == "Report: first half of 2026"


def test_one_steps_back_and_forth_but_not_into_what_has_not_begun(screen, settled):
    widget = screen()

    click(widget, "earlier")
    assert title(widget) == "Report: quarter II of 2026"
    click(widget, "later")
    click(widget, "later")

    # The fourth quarter runs from 15 September to 14 December, and today is 23 November.
    assert title(widget) == "Report: quarter IV of 2026"
    assert not widget.findChild(QPushButton, "later").isEnabled()
    settled()


def test_a_shorter_period_is_the_one_that_the_longer_ends_with(screen, settled):
    widget = screen("2026-Q3")

    click(widget, f"segment_{PeriodKind.MONTH}")

    assert title(widget) == "Report: month 9 of 2026"
    settled()


def test_a_year_that_is_not_over_gives_way_to_the_last_whole_one(screen, settled):
    widget = screen("2026-Q3")

    click(widget, f"segment_{PeriodKind.YEAR}")

    assert title(widget) == "Report: year 2025"
    settled()


def test_any_days_can_be_chosen(screen, settled):
    widget = screen("2026-Q3")
    click(widget, f"segment_{PeriodKind.CUSTOM}")
    widget.findChild(QLineEdit, "start_day").setText("1/2/2026")
    widget.findChild(QLineEdit, "end_day").setText("15/3/26")

    click(widget, "show_days")

    assert title(widget) == "Report: 01/02/2026 – 15/03/2026"
    settled()


@pytest.mark.parametrize(
    ("start", "end", "sentence"),
    [
        ("1/3/2026", "", "Write the day, such as 15/9/2026."),
        ("1/3/2026", "1/2/2026", "The last day lies before the first."),
    ],
)
def test_days_that_make_no_period_are_told_at_the_field(screen, settled, start, end, sentence):
    widget = screen("2026-Q3")
    click(widget, f"segment_{PeriodKind.CUSTOM}")
    widget.findChild(QLineEdit, "start_day").setText(start)
    widget.findChild(QLineEdit, "end_day").setText(end)

    click(widget, "show_days")

    assert sentence in [label.text() for label in widget.findChildren(QLabel, "problem")]
    settled()


# Figures


def test_an_empty_register_says_where_figures_come_from(screen, navigator):
    widget = screen()

    empty = widget.findChild(QWidget, "figures_empty").findChild(EmptyState)
    assert empty.isVisibleTo(widget)
    click(empty, "empty_action_0")
    assert navigator.opened == [("child", New())]


def test_a_figure_opens_its_records_and_a_record_its_page(screen, settled, qtbot, child, navigator):
    widget = screen()
    grid, index = cell(widget, "1")

    place = grid.visualRect(index).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settled()

    assert listed(widget) == ["Lò Văn Thử"]
    records = widget.findChild(QListView, "records_list")
    qtbot.waitUntil(records.isVisible)
    qtbot.mouseClick(records.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 12))
    assert navigator.opened == [("child", child.id)]


def test_a_village_that_was_counted_is_found_in_the_settings(screen, navigator):
    widget = screen()

    widget._presenter.records.open(Option(entity="unit", id="v1", title="Thôn Đông", hint=""))

    assert navigator.opened == [("settings", "villages")]


def test_a_figure_is_opened_with_the_keyboard_too(screen, settled, qtbot, child):
    widget = screen()
    grid, index = cell(widget, "1")
    grid.setCurrentIndex(index)

    qtbot.keyClick(grid, Qt.Key.Key_Return)
    settled()

    assert listed(widget) == ["Lò Văn Thử"]


def test_nought_opens_nothing(screen, child):
    grids = screen().findChildren(Grid)

    zeros = [
        index
        for model in (grid.model() for grid in grids)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        if (index := model.index(row, column)).data() == "0"
    ]
    assert zeros
    assert not any(index.data(KEY_ROLE) for index in zeros)


def test_a_figure_says_its_row_and_column_to_who_cannot_see(screen, child):
    _grid, index = cell(screen(), "1")

    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Tổng số trẻ em dưới 16 tuổi · Kỳ này: 1"


def test_what_a_report_suffers_from_comes_first_and_lists_its_records(screen, child):
    widget = screen()
    gaps = widget.findChild(QWidget, "gaps")

    links = gaps.findChildren(QAbstractButton)
    next(link for link in links if "no household" in link.accessibleDescription()).click()

    assert gaps.y() < min(grid.parentWidget().y() for grid in widget.findChildren(Grid))
    assert listed(widget) == ["Lò Văn Thử"]


def test_figures_follow_what_is_recorded_meanwhile(screen, settled, app, village, child):
    widget = screen()

    app.records.save(a_child(full_name="Lò Thị Mới", village=village.id))
    settled()

    assert cell(widget, "2")


def test_a_table_is_copied_for_excel_with_its_headings(screen, qtbot, qapp, child):
    widget = screen()
    grid = widget.findChildren(Grid)[0]

    qtbot.keyClick(grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    lines = [line.split("\t") for line in qapp.clipboard().text().splitlines()]
    assert "Kỳ này" in lines[0]
    assert any(line[:2] == ["Tổng số trẻ em dưới 16 tuổi", "1"] for line in lines)
    assert len({len(line) for line in lines}) == 1


def test_the_tables_keep_the_rules_of_models(screen, child):
    for grid in screen().findChildren(Grid):
        QAbstractItemModelTester(grid.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_no_word_of_a_table_is_cut(screen, child):
    for grid in screen().findChildren(Grid):
        for row in range(grid.model().rowCount()):
            for column in range(grid.model().columnCount()):
                index = grid.model().index(row, column)
                font = index.data(Qt.ItemDataRole.FontRole)
                words = [] if grid.columnSpan(row, column) > 1 else str(index.data()).split()
                grid.setFont(font)
                widest = max(map(grid.fontMetrics().horizontalAdvance, words), default=0)
                assert widest <= grid.columnWidth(column)


# Texts


def test_a_text_is_proposed_until_one_is_written(screen, settled, app, child):
    widget = screen()
    turn_to(widget, Pane.NARRATIVE, settled)
    editor = widget.findChild(QPlainTextEdit, "part_text")

    assert "1 trẻ em có hoàn cảnh đặc biệt" in editor.toPlainText()
    assert app.reports.narrative("periodic", app.reports.period("periodic")) == dict.fromkeys(
        ("situation", "results", "difficulties", "plans", "proposals"), ""
    )


def test_what_is_written_is_kept_after_a_pause_and_printed(screen, settled, qtbot, app):
    widget = screen()
    turn_to(widget, Pane.NARRATIVE, settled)
    widget.findChild(QListWidget, "outline").setCurrentRow(2)
    editor = widget.findChild(QPlainTextEdit, "part_text")

    editor.selectAll()
    type_into(editor, "Đường đến Bản Pá bị sạt lở.")

    period = app.reports.period("periodic")
    qtbot.waitUntil(
        lambda: (
            app.reports.narrative("periodic", period)["difficulties"]
            == "Đường đến Bản Pá bị sạt lở."
        )
    )


def test_what_was_typed_is_kept_when_another_screen_is_opened(screen, settled, app):
    widget = screen()
    turn_to(widget, Pane.NARRATIVE, settled)
    editor = widget.findChild(QPlainTextEdit, "part_text")
    editor.setPlainText("Viết dở")

    widget.leave()

    period = app.reports.period("periodic")
    assert app.reports.narrative("periodic", period)["situation"] == "Viết dở"


def test_one_goes_back_to_the_proposed_text(screen, settled, app):
    widget = screen()
    turn_to(widget, Pane.NARRATIVE, settled)
    editor = widget.findChild(QPlainTextEdit, "part_text")
    proposed = editor.toPlainText()
    editor.setPlainText("Khác")
    widget.leave()

    click(widget, "offer_again")
    widget.leave()

    assert editor.toPlainText() == proposed
    assert app.reports.narrative("periodic", app.reports.period("periodic"))["situation"] == ""


def test_figures_counted_anew_leave_what_is_being_typed(screen, settled, app, village):
    widget = screen()
    turn_to(widget, Pane.NARRATIVE, settled)
    editor = widget.findChild(QPlainTextEdit, "part_text")
    editor.setPlainText("Đang viết")

    app.records.save(a_child(full_name="Lò Thị Mới", village=village.id))
    settled()

    assert editor.toPlainText() == "Đang viết"

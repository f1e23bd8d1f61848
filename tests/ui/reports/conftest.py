"""The reports screen as tests see it."""

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QListView,
    QTableView,
    QWidget,
)

from cpo_desktop.ui.reports.grid import Grid
from cpo_desktop.ui.reports.grid_model import KEY_ROLE
from cpo_desktop.ui.reports.view import ReportsWidget
from tests.factory import a_child, a_circumstance


@pytest.fixture
def village(app):
    return app.office.villages()[0]


@pytest.fixture
def screen(qtbot, desk, jobs):
    """The screen, shown at the size that counts, once everything is counted."""

    def show(argument=None):
        widget = ReportsWidget(desk)
        qtbot.addWidget(widget)
        widget.resize(1166, 680)
        widget.show()
        widget.open(argument)
        qtbot.waitUntil(lambda: jobs.current is None)
        return widget

    return show


@pytest.fixture
def settled(qtbot, jobs):
    def wait():
        qtbot.waitUntil(lambda: jobs.current is None)

    return wait


@pytest.fixture
def child(app, village):
    """A boy born in 2015 who needs protection since 2025."""
    made = a_child(full_name="Lò Văn Thử", village=village.id)
    app.records.save(made)
    app.records.save(a_circumstance(made))
    return made


def click(widget, name):
    widget.findChild(QAbstractButton, name).click()


def title(widget):
    return widget.findChild(QLabel, "screen_title").text()


def is_shown(widget, name):
    return widget.findChild(QWidget, name).isVisibleTo(widget)


def turn_to(widget, pane, settled):
    click(widget.findChild(QWidget, "panes"), f"segment_{pane}")
    settled()


def cell(widget, value):
    """The first figure of this value that opens records, with its table."""
    for grid in widget.findChildren(Grid):
        model = grid.model()
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                index = model.index(row, column)
                if index.data() == value and index.data(KEY_ROLE):
                    return grid, index
    raise AssertionError(value)


def listed(widget):
    model = widget.findChild(QListView, "records_list").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def shelf(widget):
    model = widget.findChild(QTableView, "shelf").model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def issue(widget, number, settled, reason=""):
    click(widget, "issue")
    settled()
    widget.findChild(QLineEdit, "issue_number").setText(number)
    widget.findChild(QLineEdit, "issue_reason").setText(reason)
    click(widget, "issue_now")
    settled()

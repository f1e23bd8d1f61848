"""A list stands as the officer arranged it."""

import pytest

from cpo_desktop.ui.lists import Column, PagedModel, RecordTable
from cpo_desktop.ui.preferences import Preferences
from cpo_desktop.ui.widgets import named

COLUMNS = tuple(
    Column(key=key, heading=key, text=str, width=120, stretch=key == "name")
    for key in ("name", "born", "village")
)


@pytest.fixture
def opened(qtbot, tmp_path):
    """The list as it stands when the program is opened anew."""

    def open_list(columns=COLUMNS):
        preferences = Preferences(tmp_path)
        table = named("some_list", RecordTable(PagedModel(columns)))
        table.remember(preferences)
        qtbot.addWidget(table)
        table.resize(800, 400)
        table.show()
        return table, preferences

    return open_list


def order(table):
    header = table.horizontalHeader()
    columns = table.model().columns
    return sorted(
        (column.key for column in columns), key=lambda key: header.visualIndex(at(table, key))
    )


def at(table, key):
    return [column.key for column in table.model().columns].index(key)


def test_the_width_of_a_column_is_remembered(opened):
    table, preferences = opened()
    table.setColumnWidth(at(table, "born"), 177)
    preferences.save()

    again, _ = opened()

    assert again.columnWidth(at(again, "born")) == 177


def test_the_order_of_the_columns_is_remembered(opened):
    table, preferences = opened()
    table.horizontalHeader().moveSection(2, 0)
    preferences.save()

    again, _ = opened()

    assert order(again) == ["village", "name", "born"]


def test_a_column_that_is_new_stands_behind_those_remembered(opened):
    table, preferences = opened()
    table.horizontalHeader().moveSection(2, 0)
    preferences.save()
    new = Column(key="carer", heading="carer", text=str, width=90)

    again, _ = opened((new, *COLUMNS[1:]))

    assert order(again) == ["village", "born", "carer"]
    assert again.columnWidth(at(again, "carer")) == 90


@pytest.mark.parametrize("kept", ["", "nonsense", "born:9999999 name:-3", "born:0"])
def test_what_is_no_arrangement_is_passed_over(opened, tmp_path, kept):
    preferences = Preferences(tmp_path)
    preferences._settings.setValue("columns/some_list", kept)
    preferences.save()

    table, _ = opened()

    assert order(table)[0] in {"name", "born"}
    assert all(table.columnWidth(number) >= 48 for number in range(3))

"""The start page: what is due, how pressing it is, and the figures."""

from datetime import date, datetime, time, timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from cpo_desktop.domain.deadlines import due, rule_in_force
from cpo_desktop.domain.holidays import work_calendar
from cpo_desktop.foundation.clock import VIETNAM
from cpo_desktop.services.children import ChildFilter
from cpo_desktop.services.work import WorkItem
from cpo_desktop.storage.work import Overview
from cpo_desktop.ui.navigation import Desk, New
from cpo_desktop.ui.start.presenter import Urgency, grouped
from cpo_desktop.ui.start.view import StartWidget, WorkRow
from cpo_desktop.ui.widgets import Badge, StatTile, Text
from tests.ui.conftest import FakeNavigator

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=VIETNAM)
OVERVIEW = Overview(
    children=1234, special=56, at_risk=7, open_measures=8, monthly=((date(2026, 11, 1), 3),)
)


def follow_up(days, title="Nguyễn Thị Đào"):
    return WorkItem(
        kind="follow_up",
        screen="measure",
        argument="m1",
        title=title,
        what="Look at how the measure goes",
        due_on=TODAY + timedelta(days=days),
        rule="Planned with the measure",
    )


def first_hours(received):
    started = datetime.combine(TODAY, received, VIETNAM)
    rule = rule_in_force("emergency", TODAY)
    return WorkItem(
        kind="case",
        screen="case",
        argument="c1",
        title="VV-2026-0001",
        what="",
        due_on=TODAY,
        rule="",
        deadline=due(rule, started, work_calendar()),
    )


def report():
    return WorkItem(
        kind="report",
        screen="reports",
        argument="periodic 2026-Q3",
        title="2026-Q3",
        what="Issue the report",
        due_on=TODAY,
        rule="",
    )


class FakeWork:
    def __init__(self):
        self.items = ()
        self.counted = 0

    def due(self, _on):
        return self.items

    def overview(self):
        self.counted += 1
        return OVERVIEW


class Page:
    def __init__(self, qtbot, desk):
        self.work = FakeWork()
        self.navigator = FakeNavigator()
        app = SimpleNamespace(
            work=self.work,
            records=SimpleNamespace(today=lambda: TODAY),
            cases=SimpleNamespace(now=lambda: NOW, calendar=work_calendar()),
        )
        self.jobs = desk.jobs
        self.widget = StartWidget(Desk(app, self.navigator, desk.jobs, desk.changes))
        qtbot.addWidget(self.widget)
        self.widget.resize(1100, 700)
        self.widget.show()

    def open(self, qtbot, *items):
        self.work.items = items
        with qtbot.waitSignal(self.jobs.idle):
            self.widget.open(None)

    def press(self, qtbot, name):
        button = self.widget.findChild(QAbstractButton, name)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def texts(self):
        return {text.text() for text in self.widget.findChildren(Text) if text.isVisible()}


@pytest.fixture
def page(qtbot, desk):
    return Page(qtbot, desk)


@pytest.mark.parametrize(
    ("days", "urgency"), [(-1, Urgency.OVERDUE), (0, Urgency.TODAY), (1, Urgency.SOON)]
)
def test_yesterday_is_overdue_and_today_is_not(days, urgency):
    (group,) = grouped((follow_up(days),), NOW, work_calendar())
    assert group.urgency is urgency


def test_work_is_grouped_by_urgency_without_empty_groups():
    groups = grouped((follow_up(-2), follow_up(-1), follow_up(5)), NOW, work_calendar())
    assert [(group.urgency, len(group.lines)) for group in groups] == [
        (Urgency.OVERDUE, 2),
        (Urgency.SOON, 1),
    ]


def test_an_overdue_item_says_so_in_words(qtbot, page):
    page.open(qtbot, follow_up(-2))
    assert "2 days overdue" in page.texts()


def test_hours_left_are_told_to_the_minute(qtbot, page):
    page.open(qtbot, first_hours(time(2, 15)))
    assert {"5 hours 15 minutes left", "14:15 23/11/2026"} <= page.texts()


def test_hours_that_are_over_are_overdue_on_the_same_day():
    (group,) = grouped((first_hours(time(0, 0)),), NOW.replace(hour=13), work_calendar())
    assert group.urgency is Urgency.OVERDUE


def test_a_report_is_called_by_its_kind_and_period(qtbot, page):
    page.open(qtbot, report())
    assert "Periodic report to the superior unit" in page.texts()
    assert "Quarter III of 2026" in page.texts()


def test_the_one_button_of_an_item_leads_to_where_it_is_done(qtbot, page):
    page.open(qtbot, follow_up(-2))
    page.press(qtbot, "do")
    assert page.navigator.opened == [("measure", "m1")]


def test_a_quiet_day_says_so_and_offers_what_is_likeliest_next(qtbot, page):
    page.open(qtbot)
    page.press(qtbot, "empty_action_1")
    assert ("No work is due." in page.texts(), page.navigator.opened) == (
        True,
        [("measure", New())],
    )


def test_figures_are_written_the_vietnamese_way(qtbot, page):
    page.open(qtbot)
    tile = page.widget.findChild(StatTile, "tile_children")
    assert tile.figure() == "1.234"


def test_a_figure_opens_the_children_it_counts(qtbot, page):
    page.open(qtbot)
    page.press(qtbot, "tile_at_risk")
    assert page.navigator.opened == [("children", ChildFilter(at_risk=True))]


def test_a_burst_of_changes_is_counted_at_most_once_more(qtbot, page):
    page.open(qtbot)
    with qtbot.waitSignal(page.jobs.idle):
        for _ in range(10):
            page.widget.open(None)
    qtbot.waitUntil(lambda: page.jobs.current is None)
    assert page.work.counted == 3


def test_what_is_no_longer_due_leaves_the_page(qtbot, page):
    page.open(qtbot, follow_up(-2), follow_up(3))
    page.open(qtbot)
    visible = [row for row in page.widget.findChildren(WorkRow) if row.isVisible()]
    assert visible == []


def test_of_very_much_overdue_work_the_first_lines_show_and_the_rest_is_one_click_away(qtbot, page):
    page.open(qtbot, *(follow_up(-day, f"Child {day}") for day in range(1, 51)))
    shown = len(page.widget.findChildren(WorkRow))

    page.press(qtbot, "show_more")

    assert (shown, len(page.widget.findChildren(WorkRow))) == (20, 50)
    assert "50" in {badge.text() for badge in page.widget.findChildren(Badge)}

"""The pages of a plan and of a target: how each year went."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QWidget,
)

from cpo_desktop.domain.action_plan import ACTION_PLAN, PLAN_TARGET, PlanTask
from cpo_desktop.domain.inspection import Inspection
from cpo_desktop.ui.navigation import New
from cpo_desktop.ui.printing import PrintDialog
from cpo_desktop.ui.registers.page import RegisterPage
from cpo_desktop.ui.widgets import Badge, Banner, LinkText
from tests.factory import a_target, a_target_year, a_task, an_action_plan, an_id

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def plan(app):
    made = an_action_plan(name="Kế hoạch bảo vệ trẻ em")
    app.records.save(made)
    return made


@pytest.fixture
def keep(app, plan):
    """Keeps a target of the plan with what it asks for by year."""

    def kept(*years, **given):
        target = a_target(plan, **given)
        app.records.save(target)
        for year in years:
            app.records.save(a_target_year(target, **year))
        return target

    return kept


@pytest.fixture
def settled(qtbot, jobs):
    """Waits until all that was asked for is worked out and shown."""

    def settle():
        qtbot.waitUntil(lambda: jobs.current is None)
        QApplication.processEvents()

    return settle


@pytest.fixture
def shown(qtbot, desk, settled):
    """The page of a record; what is worked out for it has come in."""

    def show(register, argument):
        page = RegisterPage(desk, register)
        qtbot.addWidget(page)
        page.resize(1170, 700)
        page.show()
        page.open(argument)
        settled()
        return page

    return show


def text(page, name):
    return page.findChild(QLabel, name).text()


def row(page, target, year=2026):
    found = page.findChild(QWidget, f"outcome_{target.id}_{year}")
    return found.findChild(QLabel, "told").text(), found.findChild(Badge, "standing").text()


def years(page):
    offered = page.findChild(QComboBox, "evaluation_year")
    return [offered.itemText(number) for number in range(offered.count())]


def choose(page, year):
    offered = page.findChild(QComboBox, "evaluation_year")
    offered.setCurrentIndex(offered.findText(year))
    offered.activated.emit(offered.currentIndex())


# A plan


def test_a_plan_shows_what_its_year_asked_for_and_what_was_reached(shown, keep, plan, app):
    counted = keep(
        {"planned": Decimal(2)}, indicator="inspections", direction="at_least", unit="cuộc"
    )
    by_hand = keep({"planned": Decimal(5), "actual": Decimal("7.5")}, unit="")
    waiting = keep({"planned": Decimal(1)})
    free = keep()
    for day in (date(2026, 3, 4), date(2026, 5, 6), date(2025, 5, 6)):
        app.records.save(Inspection(id=an_id(), held_on=day, kind="joint", subject="Bếp ăn"))
    page = shown(ACTION_PLAN, plan.id)
    assert text(page, "targets_in_all") == "Targets met: 1 of 3"
    assert row(page, counted) == (
        "planned: at least 2 cuộc · reached: 2 cuộc (computed)",
        "Met so far",
    )
    assert row(page, by_hand) == ("planned: at most 5 · reached: 7,5", "Exceeded so far")
    assert row(page, waiting) == ("planned: at most 1 · reached: not known", "No result yet")
    assert row(page, free) == ("reached: not known", "Nothing planned")
    assert text(page, "evaluated_days") == (
        "Figures from 15/12/2025 to 23/11/2026; tasks of the calendar year."
    )


def test_a_plan_counts_its_tasks_by_how_they_stand(shown, plan, app):
    for due, done, state in (
        (date(2026, 3, 1), date(2026, 2, 1), "done"),
        (date(2026, 4, 1), date(2026, 4, 2), "partly"),
        (date(2026, 5, 1), None, "running"),
        (date(2026, 12, 1), None, "planned"),
        (date(2026, 6, 1), None, "dropped"),
    ):
        app.records.save(a_task(plan, due_on=due, done_on=done, state=state))
    page = shown(ACTION_PLAN, plan.id)
    assert text(page, "tasks_in_all") == "Tasks done: 2 of 5"
    counted = {
        name: page.findChild(Badge, f"tasks_{name}").text()
        for name in ("in_time", "late", "overdue", "running", "dropped")
    }
    assert counted == {
        "in_time": "Done in time: 1",
        "late": "Done late: 1",
        "overdue": "Overdue: 1",
        "running": "Not due yet: 1",
        "dropped": "Dropped: 1",
    }
    assert text(page, "targets_in_all") == "No target asks for anything in 2026."


def test_a_row_leads_to_its_target_and_asks_for_what_is_missing(shown, keep, plan, navigator):
    planned, free = keep({"planned": Decimal(5)}), keep()
    page = shown(ACTION_PLAN, plan.id)
    links = {
        target.id: page.findChild(LinkText, f"open_target_{target.id}")
        for target in (planned, free)
    }
    assert links[planned.id].text() == "Open the target"
    assert links[free.id].text() == "Give the target of 2026"
    links[free.id].click()
    links[planned.id].click()
    assert navigator.opened == [("plan_target", free.id), ("plan_target", planned.id)]


def test_a_task_is_done_today_by_one_click(shown, plan, app, settled):
    task = a_task(plan, state="running")
    app.records.save(task)
    page = shown(ACTION_PLAN, plan.id)
    entry = page.findChild(QWidget, f"entry_{task.id}")
    entry.findChild(QAbstractButton, "act_0").click()
    settled()
    kept = app.records.get(PlanTask, task.id)
    assert (kept.done_on, kept.state) == (date(2026, 11, 23), "done")
    app.records.undo()
    assert app.records.get(PlanTask, task.id) == task


def test_another_year_is_one_choice_away(shown, keep, plan, settled):
    target = keep({"year": 2025, "planned": Decimal(5), "actual": Decimal(4)}, unit="")
    page = shown(ACTION_PLAN, plan.id)
    assert years(page) == ["2026", "2025", "2024"]
    assert row(page, target) == ("reached: not known", "Nothing planned")
    choose(page, "2025")
    settled()
    assert row(page, target, 2025) == ("planned: at most 5 · reached: 4", "Met")
    assert text(page, "tasks_in_all") == "No task falls into 2025."


def test_the_year_stays_chosen_while_the_plan_is_worked_on(shown, plan, app, settled):
    page = shown(ACTION_PLAN, plan.id)
    choose(page, "2025")
    settled()
    app.records.save(a_task(plan, due_on=date(2025, 5, 1)))
    settled()
    assert page.findChild(QComboBox, "evaluation_year").currentText() == "2025"
    assert text(page, "tasks_in_all") == "Tasks done: 0 of 1"


def test_the_evaluation_is_copied_as_text(shown, keep, plan, navigator):
    keep({"planned": Decimal(5), "actual": Decimal(4)}, unit="vụ")
    page = shown(ACTION_PLAN, plan.id)
    page.findChild(QPushButton, "copy_evaluation").click()
    copied = QGuiApplication.clipboard().text().split("\n")
    assert copied[0] == "Kết quả thực hiện Kế hoạch bảo vệ trẻ em, năm 2026"
    assert "- Số vụ tảo hôn: 4 vụ (chỉ tiêu không quá 5 vụ), đến nay đạt." in copied
    assert navigator.told == ["Copied: the evaluation of 2026."]


def test_the_evaluation_is_looked_at_as_an_official_report(shown, plan, settled):
    page = shown(ACTION_PLAN, plan.id)
    choose(page, "2024")
    page.findChild(QPushButton, "print_evaluation").click()
    settled()
    preview = page.findChild(PrintDialog)
    assert preview.windowTitle() == "Evaluation of 2024"
    preview.close()


def test_a_new_plan_has_nothing_to_evaluate(shown):
    page = shown(ACTION_PLAN, New())
    assert not page.findChild(QWidget, "evaluation").isVisible()


def test_one_plan_s_evaluation_does_not_stand_beside_another(shown, plan, keep, app, settled):
    target = keep({"planned": Decimal(5)})
    other = an_action_plan(name="Kế hoạch khác", valid_from=date(2025, 1, 1))
    app.records.save(other)
    page = shown(ACTION_PLAN, plan.id)
    page.open(other.id)
    settled()
    assert years(page) == ["2026", "2025"]
    assert not [
        each for each in page.findChildren(QWidget, f"outcome_{target.id}_2026") if each.isVisible()
    ]


# A target


def test_a_target_shows_what_was_reached_in_each_year_and_leads_to_its_plan(
    shown, keep, plan, navigator
):
    target = keep(
        {"year": 2024, "planned": Decimal(5), "actual": Decimal(6)},
        {"year": 2026, "planned": Decimal(3)},
        indicator="marriages",
        unit="vụ",
    )
    page = shown(PLAN_TARGET, target.id)
    assert row(page, target, 2024) == (
        "planned: at most 5 vụ · reached: 6 vụ", "Not met",
    )  # fmt: skip
    assert row(page, target) == ("planned: at most 3 vụ · reached: 0 vụ (computed)", "Met so far")
    assert "Kế hoạch bảo vệ trẻ em" in [
        label.text() for label in page.findChild(QWidget, "outcomes").findChildren(QLabel)
    ]
    page.findChild(LinkText, "open_plan").click()
    assert navigator.opened == [("action_plan", plan.id)]


def test_a_year_entered_twice_is_told(shown, keep, app, settled):
    target = keep({"planned": Decimal(5)})
    page = shown(PLAN_TARGET, target.id)
    assert not page.findChild(Banner, "entered_twice").isVisible()
    app.records.save(a_target_year(target, planned=Decimal(7)))
    settled()
    banner = page.findChild(Banner, "entered_twice")
    assert banner.isVisible()
    assert "2026" in banner.findChild(QLabel, "banner_text").text()
    assert row(page, target)[0].startswith("planned: at most 7")


def test_a_target_without_years_says_only_whose_it_is(shown, keep):
    target = keep()
    page = shown(PLAN_TARGET, target.id)
    assert page.findChild(LinkText, "open_plan").isVisible()
    assert not [
        each for each in page.findChildren(QWidget) if each.objectName().startswith("outcome_")
    ]

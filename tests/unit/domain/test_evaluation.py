"""How a year of a plan went; what is expected stands in tables worked out by hand.

The office's year 2026 runs from 15 December 2025 to 14 December 2026: its figures are of these days,
its tasks of the calendar year.
"""

from datetime import date
from decimal import Decimal

import pytest

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.evaluation import (
    SOURCES,
    Progress,
    Standing,
    entered_twice,
    evaluation,
    outcome,
    progress,
    unit_of,
    years_of,
)
from cpo_desktop.domain.figures import Figures, figure_key
from cpo_desktop.domain.indicators import indicator
from cpo_desktop.domain.periods import PeriodKind, period
from tests.factory import a_target, a_target_year, a_task, an_action_plan

YEAR = period(PeriodKind.YEAR, 2026)
DURING = date(2026, 11, 23)
AFTER = date(2027, 1, 10)
NOTHING = Figures({})
PLAN = an_action_plan()


def told(*years, figures=NOTHING, today=AFTER, **given):
    target = a_target(PLAN, **given)
    asked = [a_target_year(target, **each) for each in years]
    return outcome(target, YEAR, asked, figures, today)


def asked(planned, actual=None, year=2026):
    return {"year": year, "planned": Decimal(planned), "actual": actual and Decimal(actual)}


# Targets


@pytest.mark.parametrize(
    ("direction", "planned", "reached", "met"),
    [
        ("at_least", "90", "90", True),
        ("at_least", "90", "89.9", False),
        ("at_least", "90", "100", True),
        ("at_least", "0", "0", True),
        ("at_most", "5", "5", True),
        ("at_most", "5", "5.1", False),
        ("at_most", "5", "0", True),
    ],
)
def test_a_target_is_met_by_what_is_enough_or_little_enough(direction, planned, reached, met):
    assert told(asked(planned, reached), direction=direction).met is met


def test_without_a_plan_or_a_result_nothing_is_known():
    assert told(asked("5")).met is None
    assert told().met is None
    assert told(asked("5")).standing is Standing.UNKNOWN


@pytest.mark.parametrize(
    ("direction", "reached", "today", "standing"),
    [
        ("at_least", "90", AFTER, Standing.MET),
        ("at_least", "80", AFTER, Standing.MISSED),
        ("at_least", "90", DURING, Standing.MET_SO_FAR),
        ("at_least", "80", DURING, Standing.NOT_YET),
        ("at_most", "90", DURING, Standing.MET_SO_FAR),
        ("at_most", "91", DURING, Standing.EXCEEDED),
        ("at_most", "91", AFTER, Standing.MISSED),
        ("at_least", "80", date(2026, 12, 14), Standing.NOT_YET),
        ("at_least", "80", date(2026, 12, 15), Standing.MISSED),
    ],
)
def test_as_long_as_the_year_runs_it_stands_so_far(direction, reached, today, standing):
    assert told(asked("90", reached), direction=direction, today=today).standing is standing


def test_what_the_registers_tell_is_computed():
    figures = Figures({figure_key("marriages"): 3})
    found = told(asked("5"), indicator="marriages", figures=figures)
    assert (found.reached, found.is_computed, found.met) == (Decimal(3), True, True)


def test_what_was_entered_goes_before_what_was_counted():
    figures = Figures({figure_key("marriages"): 3})
    found = told(asked("5", "7"), indicator="marriages", figures=figures)
    assert (found.reached, found.counted, found.is_computed) == (Decimal(7), Decimal(3), False)


def test_nothing_is_counted_before_the_year_begins():
    figures = Figures({figure_key("marriages"): 3})
    early = date(2025, 12, 14)
    assert told(asked("5"), indicator="marriages", figures=figures, today=early).reached is None
    begun = date(2025, 12, 15)
    assert told(asked("5"), indicator="marriages", figures=figures, today=begun).reached == 3


def test_without_an_indicator_only_what_was_entered_counts():
    figures = Figures({figure_key("marriages"): 3})
    assert told(asked("5"), figures=figures).reached is None


@pytest.mark.parametrize(
    ("helped", "special", "reached"),
    [
        (2, 3, "66.7"),  # 66.66… up
        (1, 3, "33.3"),
        (1, 8, "12.5"),
        (1, 16, "6.3"),  # 6.25: half up
        (0, 4, "0.0"),
        (4, 4, "100.0"),
    ],
)
def test_a_share_is_in_percent_with_one_decimal_half_up(helped, special, reached):
    figures = Figures({figure_key("special_supported"): helped, figure_key("special"): special})
    found = told(asked("5"), indicator="special_supported", figures=figures)
    assert found.reached == Decimal(reached)


@pytest.mark.parametrize(
    ("direction", "planned", "met", "reached"),
    [
        ("at_least", "85", False, "84.95"),  # 84.95 % is no 85 %, and is not called so
        ("at_least", "84.95", True, "85.0"),
        ("at_least", "84.9", True, "85.0"),
        ("at_least", "84.96", False, "84.95"),
        ("at_most", "85", True, "85.0"),
        ("at_most", "84.95", True, "84.95"),
        ("at_most", "84.94", False, "85.0"),
    ],
)
def test_a_share_is_judged_as_it_is_and_rounded_only_to_be_told(direction, planned, met, reached):
    figures = Figures({figure_key("special_supported"): 1699, figure_key("special"): 2000})
    found = told(
        asked(planned), indicator="special_supported", figures=figures, direction=direction
    )
    assert (found.met, found.reached) == (met, Decimal(reached))


@pytest.mark.parametrize(
    ("direction", "met", "reached"),
    [("at_least", True, "33.3"), ("at_most", False, "33.33")],
)
def test_what_lies_a_trifle_above_is_above(direction, met, reached):
    figures = Figures({figure_key("special_supported"): 1, figure_key("special"): 3})
    found = told(asked("33.3"), indicator="special_supported", figures=figures, direction=direction)
    assert (found.met, found.reached) == (met, Decimal(reached))


def test_what_the_store_cannot_know_is_not_known():
    found = told(asked("5"), indicator="marriages", figures=None)
    assert (found.reached, found.met, found.standing) == (None, None, Standing.UNKNOWN)


@pytest.mark.parametrize(
    ("given", "unit"),
    [
        ({"indicator": "marriages"}, "vụ"),
        ({"indicator": "special_share"}, "%"),
        ({"indicator": "marriages", "unit": "cặp"}, "cặp"),
        ({}, ""),
    ],
)
def test_without_a_unit_a_target_has_that_of_what_it_is_computed_from(given, unit):
    assert unit_of(a_target(PLAN, **given)) == unit


def test_a_share_of_nothing_is_not_known():
    figures = Figures({figure_key("abused"): 0})
    assert told(asked("5"), indicator="abused_helped", figures=figures).reached is None


def test_the_last_of_several_entries_for_a_year_counts():
    found = told(asked("5", "4"), asked("9", year=2025), asked("3", "2"))
    assert (found.planned, found.reached) == (Decimal(3), Decimal(2))


def test_entries_of_another_target_or_year_are_not_taken():
    target, other = a_target(PLAN), a_target(PLAN)
    entries = [a_target_year(other), a_target_year(target, year=2025)]
    assert outcome(target, YEAR, entries, NOTHING, AFTER).planned is None


@pytest.mark.parametrize(
    ("baseline", "reached", "change"),
    [
        ("78.5", "85", "6.5"),
        ("9", "4", "-5"),
        ("9", "9", "0"),
        (None, "4", None),
        ("9", None, None),
    ],
)
def test_the_change_is_that_since_the_beginning(baseline, reached, change):
    found = told(asked("5", reached), baseline=baseline and Decimal(baseline))
    assert found.change == (change and Decimal(change))


def test_years_that_are_entered_twice_are_found():
    target = a_target(PLAN)
    years = [a_target_year(target, year=year) for year in (2026, 2024, 2025, 2024, 2026, 2026)]
    assert entered_twice(years) == (2024, 2026)
    assert entered_twice(years[:3]) == ()


def test_every_code_that_a_target_may_have_is_computed_from_figures_that_there_are():
    assert {code.key for code in code_list("target_indicators").entries} == set(SOURCES)
    for source in SOURCES.values():
        for key in source.keys:
            cut = tuple(name for name, _value in key.dimensions)
            assert cut in indicator(key.indicator).all_cuts


@pytest.mark.parametrize("code", [c.key for c in code_list("target_indicators").entries])
def test_shares_and_only_shares_are_in_percent(code):
    unit = code_list("target_indicators").get(code).attributes["unit"]
    assert (unit == "%") is (SOURCES[code].whole is not None)


# Tasks


def stands(due, done=None, state="running", today=AFTER):
    task = a_task(PLAN, due_on=due, done_on=done, state=state if not done else "done")
    return progress(task, YEAR.year, today)


@pytest.mark.parametrize(
    ("due", "done", "stands_so"),
    [
        (date(2026, 6, 30), date(2026, 6, 30), Progress.IN_TIME),
        (date(2026, 6, 30), date(2026, 7, 1), Progress.LATE),
        (date(2026, 6, 30), None, Progress.OVERDUE),
        (date(2026, 12, 31), None, Progress.OVERDUE),  # the year's last day
        (date(2026, 12, 31), date(2026, 12, 31), Progress.IN_TIME),
        (date(2026, 12, 10), date(2026, 12, 20), Progress.LATE),
        (date(2026, 12, 10), date(2027, 1, 2), Progress.OVERDUE),  # done when it was over
        (date(2026, 1, 1), date(2025, 12, 1), Progress.IN_TIME),  # done before the year began
        (date(2027, 3, 1), date(2026, 10, 1), Progress.IN_TIME),  # of next year, done in this
        (date(2025, 6, 1), date(2026, 2, 1), Progress.LATE),  # of last year
        (date(2025, 6, 1), None, Progress.OVERDUE),
        (date(2025, 6, 1), date(2027, 1, 5), Progress.OVERDUE),
        (date(2025, 6, 1), date(2025, 12, 31), None),  # the last day of the year before
        (date(2027, 1, 1), None, None),  # the first day of the next year
    ],
)
def test_how_a_task_stands_when_the_year_is_over(due, done, stands_so):
    assert stands(due, done) is stands_so


@pytest.mark.parametrize(
    ("due", "done", "stands_so"),
    [
        (date(2026, 11, 22), None, Progress.OVERDUE),
        (date(2026, 11, 23), None, Progress.RUNNING),  # today may still bring it
        (date(2026, 12, 31), None, Progress.RUNNING),
        (date(2026, 11, 23), date(2026, 11, 23), Progress.IN_TIME),
        (date(2027, 1, 1), None, None),
    ],
)
def test_how_a_task_stands_today(due, done, stands_so):
    assert stands(due, done, today=DURING) is stands_so


def test_until_the_last_day_of_december_a_task_may_still_be_done():
    assert stands(date(2026, 12, 31), today=date(2026, 12, 31)) is Progress.RUNNING
    assert stands(date(2026, 12, 31), today=date(2027, 1, 1)) is Progress.OVERDUE


def test_a_task_due_on_the_last_day_of_a_plan_is_in_its_last_evaluation():
    plan = an_action_plan(valid_from=date(2025, 1, 1), valid_to=date(2026, 12, 31))
    task = a_task(plan, due_on=date(2026, 12, 31))
    year = years_of(plan, date(2027, 2, 1))[-1]
    made = evaluation(plan, period(PeriodKind.YEAR, year), (), [task], date(2027, 2, 1))
    assert made.of(Progress.OVERDUE) == (task,)


def test_a_task_that_was_dropped_is_of_the_year_it_was_due_in():
    assert stands(date(2026, 5, 1), state="dropped") is Progress.DROPPED
    assert stands(date(2025, 5, 1), state="dropped") is None


def test_what_is_done_in_part_counts_as_done_and_is_told():
    tasks = [
        a_task(PLAN, due_on=date(2026, 5, 1), done_on=date(2026, 4, 1), state="partly"),
        a_task(PLAN, due_on=date(2026, 6, 1), done_on=date(2026, 7, 1), state="done"),
        a_task(PLAN, due_on=date(2026, 4, 1), state="running"),
        a_task(PLAN, due_on=date(2028, 4, 1), state="planned"),
    ]
    made = evaluation(PLAN, YEAR, (), tasks, AFTER)
    assert [each.task.id for each in made.tasks] == [tasks[2].id, tasks[0].id, tasks[1].id]
    assert (made.done, made.done_partly) == (2, 1)
    assert made.of(Progress.OVERDUE) == (tasks[2],)


# The whole


def test_a_year_counts_what_it_asked_for():
    outcomes = (
        told(asked("5", "5")),
        told(asked("5", "6")),
        told(asked("5")),
        told(direction="at_least"),
    )
    made = evaluation(PLAN, YEAR, outcomes, (), AFTER)
    assert (len(made.asked), made.met, made.unmet) == (3, 1, 1)
    assert (made.is_over, made.until) == (True, date(2026, 12, 31))
    running = evaluation(PLAN, YEAR, outcomes, (), DURING)
    assert (running.is_over, running.until) == (False, DURING)
    assert (running.counts_over, running.counted_until) == (False, DURING)


def test_after_the_figures_close_the_tasks_still_run():
    made = evaluation(PLAN, YEAR, (), (), date(2026, 12, 20))
    assert (made.counts_over, made.counted_until) == (True, date(2026, 12, 14))
    assert (made.is_over, made.until) == (False, date(2026, 12, 20))


@pytest.mark.parametrize(
    ("first", "last", "today", "years"),
    [
        (date(2024, 1, 1), date(2028, 12, 31), DURING, (2024, 2025, 2026)),
        (date(2024, 1, 1), date(2025, 12, 31), DURING, (2024, 2025)),
        (date(2024, 1, 1), date(2028, 12, 31), date(2026, 12, 31), (2024, 2025, 2026)),
        (date(2024, 1, 1), date(2028, 12, 31), date(2027, 1, 1), (2024, 2025, 2026, 2027)),
        (date(2028, 1, 1), date(2030, 12, 31), DURING, (2028,)),
        (None, None, DURING, ()),
    ],
)
def test_the_years_of_a_plan_go_up_to_the_one_that_runs(first, last, today, years):
    plan = an_action_plan(valid_from=first, valid_to=last)
    assert years_of(plan, today) == years

"""Laws of the evaluation of plans, whatever was planned, reached and done."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from cpo_desktop.domain.evaluation import Progress, Standing, evaluation, outcome, progress
from cpo_desktop.domain.figures import Figures
from cpo_desktop.domain.periods import PeriodKind, period
from tests.factory import a_target, a_target_year, a_task, an_action_plan

PLAN = an_action_plan()
YEAR = period(PeriodKind.YEAR, 2026)
AMOUNTS = st.decimals(0, 10_000, places=1)
DAYS = st.dates(date(2024, 1, 1), date(2028, 12, 31))
STATES = st.sampled_from(["planned", "running", "done", "partly", "dropped"])
TASKS = st.lists(
    st.builds(
        lambda due, done, state: a_task(PLAN, due_on=due, done_on=done, state=state),
        DAYS,
        st.none() | DAYS,
        STATES,
    ),
    max_size=12,
)


def told(direction, planned, reached, today):
    target = a_target(PLAN, direction=direction)
    asked = [a_target_year(target, planned=planned, actual=reached)]
    return outcome(target, YEAR, asked, Figures({}), today)


@given(AMOUNTS, AMOUNTS, DAYS)
def test_a_target_is_met_exactly_if_the_comparison_says_so(planned, reached, today):
    assert told("at_least", planned, reached, today).met is (reached >= planned)
    assert told("at_most", planned, reached, today).met is (reached <= planned)


@given(AMOUNTS, AMOUNTS, DAYS)
def test_what_stands_as_met_is_met_and_what_is_over_is_decided(planned, reached, today):
    for direction in ("at_least", "at_most"):
        found = told(direction, planned, reached, today)
        assert found.met is (found.standing in {Standing.MET, Standing.MET_SO_FAR})
        assert found.is_over is (found.standing in {Standing.MET, Standing.MISSED})


@given(AMOUNTS)
def test_what_is_reached_to_the_point_meets_both(amount):
    for direction in ("at_least", "at_most"):
        assert told(direction, amount, amount, YEAR.end).met


@given(TASKS, DAYS)
def test_every_task_of_the_year_stands_in_one_way(tasks, today):
    made = evaluation(PLAN, YEAR, (), tasks, today)
    counts = [len(made.of(each)) for each in Progress]
    assert sum(counts) == len(made.tasks)
    assert made.done == counts[0] + counts[1]
    assert 0 <= made.done_partly <= made.done


@given(TASKS, DAYS)
def test_a_task_due_in_the_year_is_always_of_it(tasks, today):
    for task in tasks:
        if task.due_on.year == YEAR.year:
            assert progress(task, YEAR.year, today) is not None


@given(TASKS)
def test_a_task_left_undone_is_overdue_in_every_year_until_it_is_done(tasks):
    for task in tasks:
        if task.done_on is None and task.state != "dropped" and task.due_on < date(2026, 1, 1):
            assert progress(task, YEAR.year, date(2027, 1, 1)) is Progress.OVERDUE


@given(AMOUNTS, AMOUNTS)
def test_the_change_leads_from_the_beginning_to_what_was_reached(baseline, reached):
    target = a_target(PLAN, baseline=baseline)
    asked = [a_target_year(target, planned=Decimal(1), actual=reached)]
    found = outcome(target, YEAR, asked, Figures({}), YEAR.end)
    assert baseline + found.change == reached

"""The evaluation of plans over a store: what is computed is what one counts by hand.

The office's year 2026 runs from 15 December 2025 to 14 December 2026; it is 23 November 2026.
"""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.evaluation import SOURCES, Standing, rounded
from cpo_desktop.domain.inspection import Inspection
from cpo_desktop.domain.outreach import Outreach
from cpo_desktop.domain.periods import PeriodKind, period
from cpo_desktop.domain.staff import Staff
from cpo_desktop.foundation.errors import NotFound
from cpo_desktop.services.plans import PlanService
from cpo_desktop.services.reports import ReportService
from tests.factory import a_target, a_target_year, a_task, an_action_plan, an_id
from tests.registers import Register, stored
from tests.unit.reports.reading import text_of

INDICATORS = [code.key for code in code_list("target_indicators").entries]


@pytest.fixture
def plan(app):
    made = an_action_plan()
    app.records.save(made)
    return made


@pytest.fixture
def keep(app, plan):
    """Keeps a target of the plan and what it asks for by year."""

    def kept(*years, **given):
        target = a_target(plan, **given)
        app.records.save(target)
        for year in years:
            app.records.save(a_target_year(target, **year))
        return target

    return kept


def outreach(day, reached, **given):
    return Outreach(
        id=an_id(),
        held_on=day,
        subject="Quyền trẻ em",
        topics=("child_rights",),
        channel="school",
        reached=reached,
        **given,
    )


def the_outcome(app, plan, year=2026):
    (found,) = app.plans.evaluation(plan.id, year).targets
    return found


def test_a_target_is_computed_over_the_office_s_year_to_the_day(app, plan, keep):
    for day, reached in (
        (date(2025, 12, 14), 1000),  # the last day of the year before
        (date(2025, 12, 15), 30),  # the first
        (date(2026, 6, 1), 40),
        (date(2026, 11, 23), 50),
    ):
        app.records.save(outreach(day, reached))
    keep({"planned": Decimal(100)}, indicator="outreach_reached", direction="at_least")
    found = the_outcome(app, plan)
    assert (found.reached, found.is_computed, found.standing) == (
        Decimal(30 + 40 + 50), True, Standing.MET_SO_FAR,
    )  # fmt: skip
    assert the_outcome(app, plan, 2025).reached == Decimal(1000)


def test_what_is_deleted_counts_no_more(app, plan, keep):
    first, second = outreach(date(2026, 6, 1), 40), outreach(date(2026, 6, 2), 2, times=3)
    app.records.save(first)
    app.records.save(second)
    keep({}, indicator="outreach", direction="at_least")
    assert the_outcome(app, plan).reached == Decimal(1 + 3)
    app.records.delete(Outreach, first.id)
    assert the_outcome(app, plan).reached == Decimal(3)


def test_a_share_of_villages_is_computed(app, plan, keep):
    village = app.office.villages()[0].id
    keep({"planned": Decimal("33.3")}, indicator="collaborator_villages", direction="at_least")
    assert the_outcome(app, plan).reached == Decimal(0)
    collaborator = Staff(
        id=an_id(), full_name="Lò Thị Cộng", role="collaborator", village=village,
        since=date(2026, 1, 5),
    )  # fmt: skip
    app.records.save(collaborator)
    found = the_outcome(app, plan)  # one of three
    assert (found.reached, found.met) == (Decimal("33.3"), True)


def test_a_target_by_hand_waits_for_its_result(app, plan, keep):
    target = keep({"planned": Decimal(5)}, {"year": 2025, "actual": Decimal(4)})
    assert the_outcome(app, plan).standing is Standing.UNKNOWN
    outcomes = app.plans.outcomes(target.id)
    assert [(each.year, each.reached, each.standing) for each in outcomes] == [
        (2026, None, Standing.UNKNOWN),
        (2025, Decimal(4), Standing.MET),
    ]


def test_of_a_year_entered_twice_the_later_entry_counts(app, plan, keep):
    keep({"planned": Decimal(5)}, {"planned": Decimal(7)})
    assert the_outcome(app, plan).planned == Decimal(7)


def test_a_year_that_has_not_begun_is_not_counted(app, plan, keep):
    target = keep({"year": 2030}, {"year": 2026}, indicator="marriages")
    assert [(each.year, each.reached) for each in app.plans.outcomes(target.id)] == [
        (2030, None),
        (2026, Decimal(0)),
    ]


def test_nought_before_the_store_held_anything_is_not_known(app, plan, keep):
    """The store was made on 23 November 2026; nobody can have entered a marriage in 2025."""
    keep({"planned": Decimal(5)}, {"year": 2025}, {"year": 2024}, indicator="outreach")
    assert (the_outcome(app, plan).reached, the_outcome(app, plan).met) == (Decimal(0), True)
    found = the_outcome(app, plan, 2025)
    assert (found.reached, found.met, found.standing) == (None, None, Standing.UNKNOWN)
    # What was entered later about 2024 shows that the register goes back so far.
    app.records.save(outreach(date(2024, 6, 1), 40))
    assert the_outcome(app, plan, 2024).reached == Decimal(1)
    assert the_outcome(app, plan, 2025).reached == Decimal(0)


def test_a_share_of_which_nothing_was_ever_entered_is_not_known(app, plan, keep):
    keep({}, {"year": 2025}, indicator="collaborator_villages", direction="at_least")
    assert the_outcome(app, plan, 2025).met is None
    assert the_outcome(app, plan, 2026).met is False


def test_a_task_due_on_the_last_day_of_the_year_is_evaluated(app, plan):
    task = a_task(plan, due_on=date(2025, 12, 31))
    app.records.save(task)
    assert app.plans.evaluation(plan.id, 2025).of("overdue") == (task,)


def test_tasks_stand_as_the_report_counts_them(app, plan):
    for due, done, state in (
        (date(2025, 3, 1), date(2025, 2, 1), "done"),
        (date(2025, 4, 1), date(2025, 4, 2), "partly"),
        (date(2025, 5, 1), None, "running"),
        (date(2025, 6, 1), None, "dropped"),
        (date(2025, 7, 1), date(2026, 1, 3), "done"),
    ):
        app.records.save(a_task(plan, due_on=due, done_on=done, state=state))
    made = app.plans.evaluation(plan.id, 2025)
    counts = {name: len(made.of(name)) for name in ("in_time", "late", "overdue", "dropped")}
    assert counts == {"in_time": 1, "late": 1, "overdue": 2, "dropped": 1}
    days = period(PeriodKind.YEAR, 2025, cutoff=app.reports.cutoff())
    figures = app.reports.figures("periodic", days)
    assert {name: figures.of("tasks_due", timing=name) for name in counts} == counts


def test_the_tasks_and_targets_of_another_plan_are_not_looked_at(app, plan, keep):
    other = an_action_plan()
    app.records.save(other)
    keep({})
    app.records.save(a_task(plan))
    made = app.plans.evaluation(other.id, 2026)
    assert (made.targets, made.tasks) == ((), ())


def test_the_years_offered_are_those_that_have_begun(app, plan):
    assert app.plans.years(plan.id) == (2024, 2025, 2026)


def test_a_plan_that_is_not_there_is_said(app):
    with pytest.raises(NotFound):
        app.plans.evaluation(an_id(), 2026)


def test_the_report_tells_what_was_reached(app, plan, keep):
    app.records.save(
        Inspection(id=an_id(), held_on=date(2026, 3, 4), kind="joint", subject="Bếp ăn")
    )
    keep({"planned": Decimal(4)}, indicator="inspections", direction="at_least", unit="cuộc",
         name="Kiểm tra liên ngành")  # fmt: skip
    text = text_of(app.plans.pdf(plan.id, 2026))
    assert "Kiểm tra liên ngành: 1 cuộc (chỉ tiêu từ 4 cuộc trở lên), chưa đạt." in text


@pytest.fixture(scope="module")
def commune(tmp_path_factory):
    """A whole synthetic commune of 60 children over two years."""
    path = tmp_path_factory.mktemp("plans") / "store.db"
    database = stored(Register(11, children=60, years=2), path)
    yield database
    database.close()


@pytest.mark.parametrize("year", [2025, 2026])
def test_what_is_computed_is_what_the_periodic_report_says(commune, year):
    def clock():
        return datetime(2026, 11, 23, tzinfo=UTC)

    service = PlanService(commune, clock=clock)
    reports = ReportService(commune, clock=clock, user="recount")
    plan = an_action_plan()
    targets = {key: a_target(plan, indicator=key) for key in INDICATORS}
    with commune.write("recount") as work:
        for record in (plan, *targets.values()):
            work.add(record)
    computed = {
        each.target.indicator: each.reached for each in service.evaluation(plan.id, year).targets
    }
    days = period(PeriodKind.YEAR, year, cutoff=reports.cutoff())
    figures = reports.figures("periodic", days)
    for key in INDICATORS:
        # A nought that the store cannot vouch for is not known.
        told = SOURCES[key].value(figures)
        found = computed[key]
        assert found == (rounded(told) if told is not None else None) or (found, told) == (None, 0)
    assert len([value for value in computed.values() if value]) > len(INDICATORS) // 2

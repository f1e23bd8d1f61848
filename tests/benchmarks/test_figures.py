"""The figures of a year's report over 10,000 children and ten years, beside the same SQL by hand."""

import pytest

from cpo_desktop.domain.figures import ThreePeriods
from cpo_desktop.domain.periods import DEFAULT_CUTOFF, PeriodKind, period
from cpo_desktop.services import front_door
from cpo_desktop.services.demo import DEMO_PASSWORD
from cpo_desktop.storage.figures import figures_of
from tests.benchmarks.conftest import NOW
from tests.benchmarks.timing import by_hand, quickest, statements_of

TARGET = 1.5
ROUNDS = 5
YEAR = ThreePeriods.around(period(PeriodKind.YEAR, 2026, 1, DEFAULT_CUTOFF), DEFAULT_CUTOFF)


@pytest.fixture
def database(ten_years):
    database = front_door.unlock(ten_years, DEMO_PASSWORD, clock=lambda: NOW)
    yield database
    database.close()


def test_the_figures_cost_little_more_than_the_same_sql_by_hand(database, measured):
    with database.read() as work:

        def counted():
            figures_of(work.connection, YEAR)

        statements = statements_of(work.connection, counted)
        floor, cost = quickest(ROUNDS, by_hand(work.connection, statements), counted)
    ratio = measured(
        f"a report's figures, 10,000 children ({len(statements)} statements)",
        floor * 1000,
        cost * 1000,
        unit="ms",
        target=TARGET,
    )
    assert ratio <= TARGET

"""The figures of a year's report over 10,000 children and ten years, beside the same SQL by hand."""

from time import perf_counter

import pytest
import sqlalchemy as sa

from cpo_desktop.domain.figures import ThreePeriods
from cpo_desktop.domain.periods import DEFAULT_CUTOFF, PeriodKind, period
from cpo_desktop.services import front_door
from cpo_desktop.services.demo import DEMO_PASSWORD
from cpo_desktop.storage.figures import figures_of
from tests.benchmarks.conftest import NOW

TARGET = 1.5
ROUNDS = 5
YEAR = ThreePeriods.around(period(PeriodKind.YEAR, 2026, 1, DEFAULT_CUTOFF), DEFAULT_CUTOFF)


@pytest.fixture
def database(ten_years):
    database = front_door.unlock(ten_years, DEMO_PASSWORD, clock=lambda: NOW)
    yield database
    database.close()


def statements_of(connection):
    """The SQL that the figures take, as text and parameters for the bare driver."""
    noted = []

    def note(_connection, _cursor, statement, parameters, _context, _many):
        if statement.startswith(("SELECT", "WITH")):
            noted.append((statement, parameters))

    sa.event.listen(connection, "before_cursor_execute", note)
    figures_of(connection, YEAR)
    sa.event.remove(connection, "before_cursor_execute", note)
    return noted


def seconds(run):
    start = perf_counter()
    run()
    return perf_counter() - start


def test_the_figures_cost_little_more_than_the_same_sql_by_hand(database, measured):
    with database.read() as work:
        statements = statements_of(work.connection)
        driver = work.connection.connection.driver_connection

        def by_hand():
            for statement, parameters in statements:
                driver.execute(statement, parameters).fetchall()

        rounds = [
            (seconds(by_hand), seconds(lambda: figures_of(work.connection, YEAR)))
            for _ in range(ROUNDS)
        ]
    floor = min(bare for bare, _ in rounds)
    cost = min(ours for _, ours in rounds)
    ratio = measured(
        f"a report's figures, 10,000 children ({len(statements)} statements)",
        floor * 1000,
        cost * 1000,
        unit="ms",
        target=TARGET,
    )
    assert ratio <= TARGET

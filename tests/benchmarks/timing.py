"""How long things take beside each other."""

from time import perf_counter

import sqlalchemy as sa


def seconds(run, *given):
    start = perf_counter()
    run(*given)
    return perf_counter() - start


def quickest(rounds, *runs):
    """The shortest time of each; turn about, so that whatever else the machine does falls on all."""
    times = [[seconds(run) for run in runs] for _ in range(rounds)]
    return [min(each) for each in zip(*times, strict=True)]


def statements_of(connection, run):
    """The SQL that something reads by, as text and parameters for the bare driver."""
    noted = []

    def note(_connection, _cursor, statement, parameters, _context, _many):
        if statement.startswith(("SELECT", "WITH")):
            noted.append((statement, parameters))

    sa.event.listen(connection, "before_cursor_execute", note)
    run()
    sa.event.remove(connection, "before_cursor_execute", note)
    return noted


def by_hand(connection, statements):
    """Runs them on the bare driver."""
    driver = connection.connection.driver_connection

    def run():
        for statement, parameters in statements:
            driver.execute(statement, parameters).fetchall()

    return run

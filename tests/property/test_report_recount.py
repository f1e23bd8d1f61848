"""Every figure of the periodic report, counted a second time in plain loops over the records.

The records are those that the synthetic commune says it wrote.
"""

from datetime import date, timedelta

import pytest

from cpo_desktop.domain.figures import ThreePeriods
from cpo_desktop.domain.indicators import INDICATORS
from cpo_desktop.domain.indicators.agreement import disagreements
from cpo_desktop.domain.periods import Cutoff, PeriodKind, custom_period, period
from cpo_desktop.storage.figures import figures_of
from tests.property.recount import Recount
from tests.registers import DisorderedRegister, Register, stored


def expected(register, periods):
    return {
        key.at(when): value
        for when, span in periods
        for key, value in Recount(register, span).values().items()
        if value
    }


CUTOFFS = (Cutoff(14), Cutoff(0))
# Children today and years, by seed.
SHAPES = {1: (60, 2), 2: (45, 3), 3: (120, 1), 4: (30, 4), 5: (80, 2)}


def periods_to_recount(seed):
    """Some of every kind, other ones for every seed, some before the first record, one to come."""
    cutoff = CUTOFFS[seed % 2]
    year = 2026 - seed % 3
    spans = [
        period(PeriodKind.MONTH, 2026, 11, cutoff),
        period(PeriodKind.MONTH, year, 1 + (seed * 5) % 12, cutoff),
        period(PeriodKind.QUARTER, 2026, 3, cutoff),
        period(PeriodKind.QUARTER, year, 1 + seed % 4, cutoff),
        period(PeriodKind.HALF, 2026, 1 + seed % 2, cutoff),
        period(PeriodKind.NINE_MONTHS, year, 1, cutoff),
        period(PeriodKind.YEAR, 2026, 1, cutoff),
        period(PeriodKind.YEAR, year - 1, 1, cutoff),
        custom_period(date(year, 2, 28), date(year, 2, 28) + timedelta(days=37 * seed)),
    ]
    return [ThreePeriods.around(span, cutoff) for span in spans]


@pytest.fixture(
    scope="module",
    params=[(kind, seed) for kind in (Register, DisorderedRegister) for seed in SHAPES],
    ids=lambda told: f"{told[0].__name__}-{told[1]}",
)
def told(request, tmp_path_factory):
    kind, seed = request.param
    children, years = SHAPES[seed]
    register = kind(seed, children=children, years=years, tiers=2 + seed % 2)
    database = stored(register, tmp_path_factory.mktemp("recount") / "store.db")
    yield seed, register, database
    database.close()


def test_every_figure_of_every_period_is_what_plain_loops_count(told):
    seed, register, database = told
    for periods in periods_to_recount(seed):
        with database.read() as work:
            found = {key: n for key, n in figures_of(work.connection, periods).values.items() if n}
        wanted = expected(register, periods)
        wrong = {
            f"{periods.current.code} {key}": f"figure {found.get(key, 0)}, recount {wanted.get(key, 0)}"
            for key in found.keys() | wanted.keys()
            if found.get(key, 0) != wanted.get(key, 0)
        }
        assert wrong == {}


# What the disordered commune's records say against each other: cases closed before they were
# received, found or known, and gatherings of more women or girls than people.
AGAINST_EACH_OTHER = {
    frozenset({"cases_opening", "cases", "cases_closed", "cases_open"}),
    frozenset({"marriage_opening", "marriage_found", "marriage_ended", "marriage_followed"}),
    frozenset({"violence_opening", "violence_known", "violence_closed", "violence_open"}),
    *(frozenset({code}) for code in ("consulted", "training_people", "outreach_reached")),
}


def test_figures_that_must_agree_do_unless_the_records_speak_against_each_other(told):
    """Whatever gaps the records have, rows and columns add up."""
    seed, register, database = told
    found = set()
    for periods in periods_to_recount(seed):
        with database.read() as work:
            figures = figures_of(work.connection, periods)
        wrong = disagreements(figures)
        found |= {frozenset(term.key.indicator for term in each.terms) for each in wrong}
    if isinstance(register, DisorderedRegister):
        assert set() < found <= AGAINST_EACH_OTHER
    else:
        assert found == set()


def test_the_recount_misses_no_indicator():
    """Over all its days or the last of them, a commune has something to count for each."""
    register = Register(7, children=250, years=2)
    days = date(2024, 12, 1), date(2026, 11, 1), date(2026, 11, 22)
    stories = [custom_period(first, days[-1]) for first in days[:-1]]
    counts = [Recount(register, story).values() for story in stories]
    met = {key.indicator for values in counts for key, value in values.items() if value}
    assert {each.code for each in INDICATORS} - met == set()

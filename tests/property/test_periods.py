from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpo_desktop.domain.periods import (
    Cutoff,
    PeriodKind,
    current_period,
    custom_period,
    last_complete,
    parse_period,
    period,
)

A_DAY = timedelta(1)
TILING = [PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR]
COUNTS = {PeriodKind.MONTH: 12, PeriodKind.QUARTER: 4, PeriodKind.HALF: 2, PeriodKind.YEAR: 1}

cutoffs = st.integers(0, 28).map(Cutoff)
days = st.dates(date(1950, 1, 1), date(2200, 12, 31))
whole_years = st.integers(1950, 2200)


@pytest.mark.parametrize("kind", TILING)
@pytest.mark.parametrize("day", range(29))
def test_consecutive_periods_tile_the_time(kind, day):
    cutoff = Cutoff(day)
    row = [
        period(kind, year, number, cutoff)
        for year in range(2023, 2029)
        for number in range(1, COUNTS[kind] + 1)
    ]
    assert [p.start for p in row[1:]] == [p.end + A_DAY for p in row[:-1]]
    assert [p.previous(cutoff) for p in row[1:]] == row[:-1]
    backwards = row[::-1]
    assert sorted(backwards) == row


@given(whole_years, cutoffs)
def test_longer_periods_are_made_of_their_months(year, cutoff):
    months = [period(PeriodKind.MONTH, year, n, cutoff) for n in range(1, 13)]
    for kind, length in [(PeriodKind.QUARTER, 3), (PeriodKind.HALF, 6), (PeriodKind.YEAR, 12)]:
        for number in range(1, 12 // length + 1):
            whole = period(kind, year, number, cutoff)
            own = months[(number - 1) * length : number * length]
            assert (whole.start, whole.end) == (own[0].start, own[-1].end)
    nine = period(PeriodKind.NINE_MONTHS, year, cutoff=cutoff)
    assert (nine.start, nine.end) == (months[0].start, months[8].end)


@given(st.sampled_from(TILING), days, cutoffs)
def test_the_current_period_contains_the_day(kind, on, cutoff):
    assert on in current_period(kind, on, cutoff)


@given(days, cutoffs)
def test_nine_months_contain_the_day_or_have_ended_in_the_same_year(on, cutoff):
    nine = current_period(PeriodKind.NINE_MONTHS, on, cutoff)
    whole = current_period(PeriodKind.YEAR, on, cutoff)
    assert on in whole
    assert nine.year == whole.year
    assert on in nine or nine.end < on


@given(st.sampled_from(TILING), days, cutoffs)
def test_no_later_period_than_the_last_complete_one_is_over(kind, on, cutoff):
    last = last_complete(kind, on, cutoff)
    following = current_period(kind, last.end + A_DAY, cutoff)
    assert last.end < on <= following.end


@given(st.sampled_from([*TILING, PeriodKind.NINE_MONTHS]), days, cutoffs)
def test_a_code_names_its_period(kind, on, cutoff):
    found = current_period(kind, on, cutoff)
    assert parse_period(found.code, cutoff) == found


@given(days, st.integers(0, 800))
def test_days_chosen_freely_follow_as_many_others(start, length):
    chosen = custom_period(start, start + length * A_DAY)
    before = chosen.previous()
    assert before.end + A_DAY == chosen.start
    assert before.end - before.start == chosen.end - chosen.start
    assert parse_period(chosen.code) == chosen


@given(days, st.integers(0, 800))
def test_last_year_never_turns_a_period_round(start, length):
    last_year = custom_period(start, start + length * A_DAY).same_last_year()
    assert last_year.start <= last_year.end

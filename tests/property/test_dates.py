from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from cpo_desktop.domain.age_groups import AGE_GROUPS, MINORS, group_of
from cpo_desktop.domain.dates import (
    PartialDate,
    age_on,
    anniversary,
    born_after_for_under,
    is_under,
    read_date,
    read_day,
)

days = st.dates(date(1900, 1, 1), date(2100, 12, 31))
leap_days = st.sampled_from([date(year, 2, 29) for year in range(1904, 2100, 4)])
near_leap = st.builds(lambda day, by: day + timedelta(by), leap_days, st.integers(-2, 2))
any_day = st.one_of(days, near_leap)
years = st.integers(0, 20)


@st.composite
def partial_dates(draw):
    day = draw(any_day)
    parts = draw(st.integers(1, 3))
    known = (day.year, day.month, day.day)[:parts]
    return PartialDate(*known, estimated=draw(st.booleans()))


@given(partial_dates(), years, any_day)
def test_the_bound_for_sql_says_the_same_as_the_rule(born, years, on):
    assert (born.earliest() > born_after_for_under(years, on)) == is_under(born, years, on)


@given(partial_dates(), years, any_day)
def test_the_stored_text_without_its_mark_compares_with_the_bound_as_the_date_does(born, years, on):
    bound = born_after_for_under(years, on)
    assert (born.iso().rstrip("~") > bound.isoformat()) == (born.earliest() > bound)


@given(any_day, years)
def test_one_is_under_the_day_before_an_anniversary_and_not_on_it(born, years):
    day = anniversary(born, years)
    assert is_under(born, years, day - timedelta(1))
    assert not is_under(born, years, day)


@given(any_day, years, any_day)
def test_completed_years_and_the_age_limit_agree(born, limit, on):
    if on >= born:
        assert is_under(born, limit, on) == (age_on(born, on).years < limit)


@given(any_day, any_day)
def test_every_age_under_18_is_in_the_group_of_its_years(born, on):
    age = age_on(born, on).years
    found = group_of(born, on, (*AGE_GROUPS, MINORS))
    if born > on or age >= 18:
        assert found is None
    else:
        assert found.first <= age < found.until


@given(partial_dates())
def test_what_is_stored_reads_back(born):
    assert PartialDate.parse_iso(born.iso()) == born


@given(partial_dates(), partial_dates())
def test_dates_stand_in_the_order_of_their_texts(a, b):
    assert (a < b) == (a.iso() < b.iso())


@given(
    st.dates(date(1900, 1, 1), date(2026, 11, 23)),
    st.sampled_from(["%d/%m/%Y", "%d%m%Y", "%Y-%m-%d"]),
)
def test_a_day_written_out_is_read_as_that_day(day, form):
    today = date(2026, 11, 23)
    assert read_day(day.strftime(form), today=today) == day
    assert read_date(day.strftime(form), today=today).earliest() == day


@given(st.dates(date(1926, 11, 24), date(2026, 11, 23)))
def test_two_digits_of_a_year_mean_the_last_hundred_years(day):
    typed = f"{day.day}/{day.month}/{day.year % 100:02}"
    if (day.month, day.day) != (2, 29):
        assert read_date(typed, today=date(2026, 11, 23)).earliest() == day

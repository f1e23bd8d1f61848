from datetime import date
from decimal import Decimal

import pytest

from cpo_desktop.reports.notation import day, money, number, percent


@pytest.mark.parametrize(
    ("value", "places", "shown"),
    [
        (0, None, "0"),
        (999, None, "999"),
        (1234567, None, "1.234.567"),
        (-1234, None, "-1.234"),
        (Decimal("1234.5"), None, "1.234,5"),
        (Decimal("1234.50"), 1, "1.234,5"),
        (Decimal("0.25"), 1, "0,3"),
        (7, 1, "7,0"),
        (Decimal("-0.01"), 1, "0,0"),
        (Decimal("1E+3"), None, "1.000"),
    ],
)
def test_numbers_have_dots_between_thousands_and_a_decimal_comma(value, places, shown):
    assert number(value, places) == shown


def test_a_percentage_has_one_decimal():
    assert percent(Decimal("6.54")) == "6,5%"


def test_a_sum_is_in_dong():
    assert money(1_250_000) == "1.250.000 đồng"


def test_a_day_has_two_digits_for_day_and_month():
    assert day(date(2026, 1, 5)) == "05/01/2026"

"""Numbers, sums and days as official Vietnamese documents write them: 1.234,5 and 05/01/2026."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

_TO_VIETNAMESE = str.maketrans(",.", ".,")


def number(value: int | Decimal, places: int | None = None) -> str:
    """The number with dots between thousands and a comma before decimals.

    Without `places` an integer has no decimals and a Decimal keeps its own; halves round up.
    """
    if places is not None:
        value = Decimal(value).quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    # A rounded trifle below zero is 0, not -0.
    unsigned = value or abs(value)
    shown = f"{unsigned:,}" if isinstance(unsigned, int) else f"{unsigned:,f}"
    return shown.translate(_TO_VIETNAMESE)


def percent(value: int | Decimal) -> str:
    """The percentage with one decimal: 12,5%."""
    return f"{number(value, 1)}%"


def money(dong: int) -> str:
    """The sum with its unit: 1.250.000 đồng."""
    return f"{number(dong)} đồng"


def day(value: date) -> str:
    """The day as dd/mm/yyyy."""
    return f"{value.day:02}/{value.month:02}/{value.year:04}"

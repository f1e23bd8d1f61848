"""Days, ages, numbers and spans of time as Vietnamese offices write them."""

from datetime import date, datetime
from decimal import Decimal
from typing import Final

from cpo_desktop.domain.dates import Age, PartialDate, age_on
from cpo_desktop.domain.periods import Period, PeriodKind
from cpo_desktop.foundation.clock import VIETNAM
from cpo_desktop.foundation.words import mark
from cpo_desktop.wording import say

"""Vietnam's clock: UTC+7 all year, without summer time."""

_YEARS_WITH_MONTHS: Final = 6
_MILLION: Final = 1_000_000
_BILLION: Final = 1_000_000_000


def day(value: date) -> str:
    """05/03/2015."""
    return f"{value:%d/%m}/{value.year:04}"


def day_short(value: date) -> str:
    """05/03, where the year goes without saying."""
    return f"{value:%d/%m}"


def moment(value: datetime) -> str:
    """14:05 05/03/2015, by Vietnam's clock; a moment without a zone is by it already."""
    local = value.astimezone(VIETNAM) if value.tzinfo else value
    return f"{local:%H:%M} {day(local.date())}"


def partial_date(value: PartialDate) -> str:
    """The day, or what is known of it: 05/03/2015, tháng 2 năm 2015, năm 2015."""
    if value.estimated:
        return say("about {date}").format(date=_known(value))
    return _known(value)


def partial_date_short(value: PartialDate) -> str:
    """What is known in digits, for a narrow column: 05/03/2015, 02/2015, 2015, ~2015."""
    known = (f"{part:02}" for part in (value.day, value.month) if part is not None)
    digits = "/".join([*known, f"{value.year:04}"])
    return f"~{digits}" if value.estimated else digits


def _known(value: PartialDate) -> str:
    if value.day is not None:
        return day(value.earliest())
    if value.month is not None:
        return say("month {number} of {year}").format(number=value.month, year=value.year)
    return say("year {year}").format(year=value.year)


_PERIODS: Final = {
    PeriodKind.MONTH: mark("month {number} of {year}"),
    PeriodKind.QUARTER: mark("quarter {roman} of {year}"),
    PeriodKind.NINE_MONTHS: mark("nine months of {year}"),
    PeriodKind.YEAR: mark("year {year}"),
}
_HALVES: Final = (mark("first half of {year}"), mark("second half of {year}"))
_ROMAN: Final = ("I", "II", "III", "IV")


def period(value: Period) -> str:
    """Tháng 9 năm 2026, quý III năm 2026, 6 tháng đầu năm 2026; other stretches by their days."""
    if value.kind is PeriodKind.CUSTOM:
        return f"{day(value.start)} – {day(value.end)}"
    if value.kind is PeriodKind.HALF:
        return say(_HALVES[value.number - 1]).format(year=value.year)
    roman = _ROMAN[value.number - 1] if value.kind is PeriodKind.QUARTER else ""
    return say(_PERIODS[value.kind]).format(number=value.number, roman=roman, year=value.year)


def age(value: Age) -> str:
    """11 tuổi; with months below six years (5 tuổi 3 tháng); months alone below one."""
    if value.years == 0:
        return say("{months} months").format(months=value.months)
    if value.years < _YEARS_WITH_MONTHS and value.months:
        return say("{years} years {months} months").format(years=value.years, months=value.months)
    return say("{years} years old").format(years=value.years)


def born_and_age(born: PartialDate | None, on: date) -> str:
    """Tháng 2 năm 2015 · 11 tuổi; a dash when the birth date is unknown."""
    if born is None:
        return "–"
    return f"{partial_date(born)} · {age(age_on(born, on))}"


def whole(value: int) -> str:
    """1.234."""
    return f"{value:,}".replace(",", ".")


def decimal(value: float, places: int = 1) -> str:
    """1.234,5."""
    return f"{value:,.{places}f}".translate(str.maketrans(",.", ".,"))


def number(value: Decimal) -> str:
    """6,5 or 1.200: with as many decimals as it has, and no spare noughts."""
    places = max(0, -int(value.normalize().as_tuple().exponent))
    return f"{value:,.{places}f}".translate(str.maketrans(",.", ".,"))


def percent(value: float, places: int = 1) -> str:
    """The share 0.1234 as 12,3 %."""
    return f"{decimal(value * 100, places)} %"


def money(amount: int) -> str:
    """1.500.000 đồng."""
    return say("{amount} dong").format(amount=whole(amount))


def money_short(amount: int) -> str:
    """1,5 triệu; for tiles and charts, where the exact amount stands beside."""
    if amount >= _BILLION:
        return say("{amount} billion").format(amount=_shortened(amount / _BILLION))
    if amount >= _MILLION:
        return say("{amount} million").format(amount=_shortened(amount / _MILLION))
    return whole(amount)


def _shortened(value: float) -> str:
    return decimal(value).removesuffix(",0")


def time_left(due_on: date, today: date) -> str:
    """Quá hạn 2 ngày, hôm nay, ngày mai, còn 3 ngày."""
    return days_left((due_on - today).days)


def days_left(days: int) -> str:
    """The same for a number of days; less than none is overdue."""
    if days < 0:
        return say("{n} days overdue").format(n=whole(-days))
    if days == 0:
        return say("due today")
    if days == 1:
        return say("due tomorrow")
    return say("{n} days left").format(n=whole(days))


def ago(then: datetime, now: datetime) -> str:
    """Hôm nay 14:05, hôm qua, 3 ngày trước: how long back a moment lies."""
    local = then.astimezone(VIETNAM)
    days = (now.astimezone(VIETNAM).date() - local.date()).days
    if days <= 0:
        return say("today {time}").format(time=f"{local:%H:%M}")
    if days == 1:
        return say("yesterday")
    return say("{n} days ago").format(n=whole(days))


def duration(seconds: float) -> str:
    """Còn khoảng 40 giây, còn khoảng 3 phút: the rest of a long job."""
    if seconds < 60:  # noqa: PLR2004 - seconds in a minute
        return say("about {n} seconds left").format(n=max(1, round(seconds)))
    return say("about {n} minutes left").format(n=round(seconds / 60))

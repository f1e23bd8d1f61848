"""What an officer types into a field, understood; Qt-free."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from typing import Final

from cpo_desktop.domain.changes import default_of
from cpo_desktop.domain.dates import PartialDate, read_date, read_day, read_moment
from cpo_desktop.domain.fields import Field, Kind
from cpo_desktop.domain.identity import clean_number
from cpo_desktop.domain.names import clean_name
from cpo_desktop.foundation.errors import Problem, UserFacingError
from cpo_desktop.foundation.text import fold
from cpo_desktop.foundation.words import mark

_GROUPED: Final = re.compile(r"\d{1,3}(?:[. ,]\d{3})+|\d+")
_SHORT_AMOUNT: Final = re.compile(r"(\d+)(?:[.,](\d{1,3}))?\s*(k|nghin|ngan|tr|trieu|ty)")
_MOST_DIGITS: Final = 15
"""More than any count or amount has; beyond 18 the store could not hold it."""
_DECIMAL: Final = re.compile(r"\d{1,12}(?:[.,]\d{1,2})?")
_WORTH: Final = {
    "k": 1_000,
    "nghin": 1_000,
    "ngan": 1_000,
    "tr": 1_000_000,
    "trieu": 1_000_000,
    "ty": 1_000_000_000,
}


class InvalidNumber(UserFacingError):
    """The text is no whole number."""

    sentence = mark("Write a whole number in digits, such as 3.")


class InvalidDecimal(UserFacingError):
    """The text is no number."""

    sentence = mark("Write a number with at most two decimals, such as 6,5.")


class InvalidAmount(UserFacingError):
    """The text is no amount of money."""

    sentence = mark("Write the amount in đồng, such as 1.250.000 or 500k.")


@dataclass(frozen=True, slots=True)
class Unread:
    """Something typed that could not be understood; it stays in the field until it is mended."""

    typed: str = field(repr=False)
    sentence: str
    details: dict[str, object] = field(default_factory=dict, repr=False)

    def problem(self, name: str) -> Problem:
        """What to tell under the field of this name."""
        return Problem(name, self.sentence, details=self.details)


def read_whole(text: str) -> int:
    """The whole number; InvalidNumber if it is none."""
    number = _digits(text) if _GROUPED.fullmatch(text) else None
    if number is None:
        raise InvalidNumber
    return number


def read_decimal(text: str) -> Decimal:
    """A number with or without decimals, after a comma or a point; InvalidDecimal if it is none."""
    plain = text.removesuffix("%").strip()
    if not _DECIMAL.fullmatch(plain):
        raise InvalidDecimal
    return Decimal(plain.replace(",", "."))


def read_money(text: str) -> int:
    """An amount in đồng: 1250000, 1.250.000, 500k, 1,5 triệu; InvalidAmount if it is none."""
    plain = re.sub(r"\s*(đồng|đ|d|vnd)$", "", fold(text)).removesuffix("dong").strip()
    amount = _digits(plain) if _GROUPED.fullmatch(plain) else _short_amount(plain)
    if amount is None or amount >= 10**_MOST_DIGITS:
        raise InvalidAmount
    return amount


def _digits(text: str) -> int | None:
    digits = re.sub(r"\D", "", text)
    return int(digits) if len(digits) <= _MOST_DIGITS else None


def _short_amount(plain: str) -> int | None:
    match = _SHORT_AMOUNT.fullmatch(plain)
    if match is None:
        return None
    units, parts, word = match.groups()
    whole, worth = _digits(units), _WORTH[word]
    parts = parts or ""
    if whole is None:
        return None
    return whole * worth + int(parts or 0) * worth // int(10 ** len(parts))


def _reader(asked: Field, today: date, now: datetime) -> Callable[[str], object]:
    may_come = asked.future
    readers: dict[Kind, Callable[[str], object]] = {
        Kind.DAY: lambda text: read_day(text, today=today, allow_future=may_come),
        Kind.MOMENT: lambda text: read_moment(text, now=now, allow_future=may_come),
        Kind.PARTIAL_DATE: lambda text: read_date(text, today=today, allow_future=may_come),
        Kind.WHOLE: read_whole,
        Kind.YEAR: read_whole,
        Kind.DECIMAL: read_decimal,
        Kind.MONEY: read_money,
        Kind.PERSONAL_NUMBER: clean_number,
        Kind.NOTE: str.strip,
    }
    return readers.get(asked.kind, clean_name)


def read(asked: Field, text: str, *, today: date, now: datetime | None = None) -> object:
    """The value that the text means in this field, or `Unread`; the empty value for empty text.

    A moment is read against `now`; without it, against the end of the day.
    """
    if not text.strip():
        return default_of(asked)
    try:
        return _reader(asked, today, now or datetime.combine(today, time.max))(text.strip())
    except UserFacingError as error:
        return Unread(text, error.sentence, error.details)


def written(value: object) -> str:
    """How a value stands in a field for typing: 11/02/2015, 2/2015, ~2015, 1.250.000."""
    match value:
        case None:
            return ""
        case Unread():
            return value.typed
        case PartialDate():
            return _written_partial(value)
        case datetime():
            return f"{value:%H:%M %d/%m/%Y}"
        case date():
            return f"{value:%d/%m/%Y}"
        case _:
            return str(value)


def written_money(amount: int) -> str:
    """The amount with a point between thousands, as Vietnamese figures are written."""
    return f"{amount:,}".replace(",", ".")


def written_decimal(value: Decimal) -> str:
    """The number with a comma before its decimals: 6,5."""
    return f"{value.normalize():f}".replace(".", ",")


def _written_partial(value: PartialDate) -> str:
    known = [f"{part:02}" for part in (value.day, value.month) if part is not None]
    return ("~" if value.estimated else "") + "/".join([*known, f"{value.year:04}"])

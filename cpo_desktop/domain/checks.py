"""The checks that every record passes before it is kept; made from its declarations."""

import dataclasses
import re
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final, TypeVar

from cpo_desktop.domain.changes import default_of
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.fields import Field, Kind, Record, fields_of
from cpo_desktop.domain.identity import clean_number, number_problems
from cpo_desktop.foundation.errors import InvalidInput, Problem
from cpo_desktop.foundation.text import nfc, visible
from cpo_desktop.foundation.words import mark

R = TypeVar("R", bound=Record)

MOST_MONEY: Final = 10**12
MOST_WHOLE: Final = 10**9
EARLIEST: Final = date(1900, 1, 1)
LATEST_YEAR: Final = 2100
_PHONE: Final = re.compile(r"\+?[0-9][0-9 .\-]{6,18}")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_WORDED: Final = (Kind.TEXT, Kind.NOTE, Kind.PERSONAL_NUMBER, Kind.PHONE)


def normalised(record: R) -> R:
    """The record with its texts composed (Unicode NFC), without invisible characters and spare spaces."""
    changed: dict[str, Any] = {}
    for field in fields_of(type(record)):
        if field.kind in _WORDED:
            value = nfc(visible(str(getattr(record, field.name))))
            tidy = value.strip() if field.kind is Kind.NOTE else " ".join(value.split())
            changed[field.name] = clean_number(tidy) if field.kind is Kind.PERSONAL_NUMBER else tidy
    return dataclasses.replace(record, **changed)


def problems_of(record: Record, today: date) -> tuple[Problem, ...]:
    """Everything wrong or doubtful about a record on the day it is saved."""
    found = [p for field in fields_of(type(record)) for p in _field_problems(field, record, today)]
    return (*found, *record.rules(today))


def check(record: R, today: date) -> R:
    """The normalised record; raises InvalidInput when it has an error (warnings let it pass)."""
    tidy = normalised(record)
    errors = [problem for problem in problems_of(tidy, today) if problem.is_error]
    if errors:
        raise InvalidInput(errors, record=record.id)
    return tidy


def missing(record: Record) -> tuple[Field, ...]:
    """Fields that may come later but are wanted, and hold nothing yet."""
    return tuple(
        field
        for field in fields_of(type(record))
        if field.wanted and getattr(record, field.name) == default_of(field)
    )


def _field_problems(field: Field, record: Record, today: date) -> Iterator[Problem]:
    value = getattr(record, field.name)
    if value != default_of(field):
        yield from _value_problems(field, value, record, today)
    elif field.required:
        yield Problem(field.name, mark("Please fill this in."))


def _value_problems(
    field: Field,
    value: Any,  # noqa: ANN401 - what the kind holds
    record: Record,
    today: date,
) -> Iterator[Problem]:
    match field.kind:
        case Kind.DAY | Kind.PARTIAL_DATE | Kind.MOMENT:
            yield from _day_problems(field, value, today)
        case Kind.CODE:
            yield from _code_problems(field, (value,))
        case Kind.CODES:
            yield from _code_problems(field, value)
        case Kind.WHOLE | Kind.MONEY | Kind.DECIMAL:
            yield from _amount_problems(field, value)
        case Kind.YEAR if not EARLIEST.year <= value <= LATEST_YEAR:
            yield Problem(field.name, mark("Write the year in four digits, such as 2026."))
        case Kind.PERSONAL_NUMBER:
            sex, born = getattr(record, "sex", None), getattr(record, "born", None)
            yield from number_problems(value, sex=sex, born=born, name=field.name)
        case Kind.TEXT | Kind.NOTE | Kind.PHONE:
            yield from _text_problems(field, value)
        case _:
            pass


def _day_problems(
    field: Field, value: date | datetime | PartialDate, today: date
) -> Iterator[Problem]:
    earliest = _day_of(value)
    if earliest < EARLIEST:
        yield Problem(field.name, mark("This is before 1900. Check the year."))
    if not field.future and earliest > today:
        yield Problem(field.name, mark("This day is still to come. Check the year."))


def _day_of(value: date | datetime | PartialDate) -> date:
    if isinstance(value, PartialDate):
        return value.earliest()
    return value.date() if isinstance(value, datetime) else value


def _code_problems(field: Field, keys: tuple[str, ...]) -> Iterator[Problem]:
    known = {entry.key for entry in code_list(field.codes).entries}
    if any(key not in known for key in keys):
        yield Problem(field.name, mark("Choose one from the list."))


def _amount_problems(field: Field, value: int | Decimal) -> Iterator[Problem]:
    most = MOST_MONEY if field.kind is Kind.MONEY else MOST_WHOLE
    if value < 0:
        yield Problem(field.name, mark("This cannot be less than 0."))
    if value > most:
        yield Problem(field.name, mark("This is too large. Check the number of zeros."))


def _text_problems(field: Field, value: str) -> Iterator[Problem]:
    if len(value) > field.longest and field.kind in (Kind.TEXT, Kind.NOTE):
        details: dict[str, object] = {"most": field.longest, "now": len(value)}
        yield Problem(
            field.name,
            mark("At most {most} characters fit here; these are {now}."),
            details=details,
        )
    if _CONTROL.search(value):
        yield Problem(
            field.name, mark("This contains a character that cannot be printed. Type it again.")
        )
    if field.required and field.personal and not any(map(str.isalpha, value)):
        # It would have no place in a list by name, and no search would find it.
        yield Problem(field.name, mark("There is no letter in this. Type the name in letters."))
    if field.kind is Kind.PHONE and not _PHONE.fullmatch(value):
        yield Problem(field.name, mark("A telephone number has 7 to 15 digits, e.g. 0912 345 678."))

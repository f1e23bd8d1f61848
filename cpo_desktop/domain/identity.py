"""The personal number (số định danh cá nhân) and the square code on the citizen's card.

Decree 137/2015/NĐ-CP, article 13; Circular 07/2016/TT-BCA: three digits for the place of birth
registration, one for century and sex, two for the year of birth, six at random. There is no
check digit. Real papers contain errors, so a mismatch is a warning and never stops saving.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Final

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.names import clean_name
from cpo_desktop.domain.sex import Sex
from cpo_desktop.foundation.errors import Problem, Severity
from cpo_desktop.foundation.paths import resource
from cpo_desktop.foundation.text import fold
from cpo_desktop.foundation.words import mark

LENGTH: Final = 12
_OLD_CARD_LENGTH: Final = 9
_PLACE_DIGITS: Final = 3
_NUMBER: Final = re.compile(r"[0-9]{12}")
_BETWEEN_DIGITS: Final = re.compile(r"[\s.\-]+")

NOT_TWELVE_DIGITS: Final = mark("A personal number has exactly 12 digits; this one has {found}.")
ZERO_LOST: Final = mark(
    "A personal number has 12 digits. If it came from Excel, put the lost 0 before it."
)
OLD_CARD: Final = mark(
    "Nine digits are an old identity card. Write the personal number of 12 digits."
)
NOT_DIGITS: Final = mark("A personal number has only digits. Take out the other characters.")
MALE_NUMBER: Final = mark("This personal number was given to a male. Check the number and the sex.")
FEMALE_NUMBER: Final = mark(
    "This personal number was given to a female. Check the number and the sex."
)
OTHER_YEAR: Final = mark(
    "This personal number is of somebody born in {year}. Check the number and the date of birth."
)


@dataclass(frozen=True, slots=True)
class NumberFacts:
    """What the digits of a personal number say; the place is None if its code is not in the list."""

    sex: Sex
    birth_year: int
    registered_in: str | None


def clean_number(text: str) -> str:
    """The number without the spaces, dots and dashes it was typed with."""
    return _BETWEEN_DIGITS.sub("", text)


def read_number(number: str) -> NumberFacts | None:
    """What a personal number says about its owner; None if it is not twelve digits."""
    if not _NUMBER.fullmatch(number):
        return None
    century, male = divmod(int(number[3]), 2)
    return NumberFacts(
        sex=Sex.FEMALE if male else Sex.MALE,
        birth_year=1900 + 100 * century + int(number[4:6]),
        registered_in=birth_registration_provinces().get(number[:_PLACE_DIGITS]),
    )


@cache
def birth_registration_provinces() -> dict[str, str]:
    """The provinces of before July 2025 by their three digits; never those of the 34 of today."""
    text = resource("data", "birth_registration_provinces.json").read_text(encoding="utf-8")
    return {entry["code"]: entry["name"] for entry in json.loads(text)["provinces"]}


def number_problems(
    number: str, *, sex: str | None, born: PartialDate | date | None, name: str = "number"
) -> tuple[Problem, ...]:
    """What is wrong with a personal number: its form is an error, a mismatch a warning.

    `name` is the field the problems are told at. An empty number has none.
    """
    if not number:
        return ()
    facts = read_number(number)
    if facts is None:
        return (_form_problem(number, name),)
    return tuple(_mismatches(facts, sex, born, name))


def _form_problem(number: str, name: str) -> Problem:
    if not re.fullmatch(r"[0-9]+", number):
        return Problem(name, NOT_DIGITS)
    if len(number) == _OLD_CARD_LENGTH:
        return Problem(name, OLD_CARD)
    if len(number) == LENGTH - 1:
        return Problem(name, ZERO_LOST)
    return Problem(name, NOT_TWELVE_DIGITS, details={"found": len(number)})


def _mismatches(
    facts: NumberFacts, sex: str | None, born: PartialDate | date | None, name: str
) -> Iterator[Problem]:
    if sex in (Sex.MALE, Sex.FEMALE) and sex != facts.sex:
        sentence = MALE_NUMBER if facts.sex is Sex.MALE else FEMALE_NUMBER
        yield Problem(name, sentence, Severity.WARNING)
    if born is not None and born.year != facts.birth_year:
        yield Problem(name, OTHER_YEAR, Severity.WARNING, {"year": facts.birth_year})


@dataclass(frozen=True, slots=True, kw_only=True)
class CardScan:
    """What the square code of a card says; shown for confirmation before it fills a form."""

    number: str = field(repr=False)
    old_number: str = field(repr=False)
    full_name: str = field(repr=False)
    born: PartialDate | None = field(repr=False)
    sex: Sex = field(repr=False)
    address: str = field(repr=False)
    issued_on: date | None = field(repr=False)
    accents_lost: bool
    """Whether the scanner, which types like a keyboard, seems to have dropped the accents."""


_CARD_FIELDS: Final = 7
_CARD_DATE: Final = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{4})|([0-9]{4})")


def parse_card_qr(text: str) -> CardScan | None:
    """What a scanned card says, or None if the text is not that of a card.

    Seven fields between strokes: number, old number (may be empty), name, birth date, sex,
    residence, day of issue. What newer cards put behind them is ignored.
    """
    fields = [part.strip() for part in text.lstrip("\ufeff").split("|")]
    if len(fields) < _CARD_FIELDS or not _NUMBER.fullmatch(fields[0]):
        return None
    number, old_number, name, born, sex, address, issued = fields[:_CARD_FIELDS]
    issued_on = _card_date(issued)
    return CardScan(
        number=number,
        old_number=old_number,
        full_name=clean_name(name),
        born=_card_date(born),
        sex=_card_sex(sex, number),
        address=clean_name(address),
        issued_on=issued_on.earliest() if issued_on and issued_on.day else None,
        accents_lost=_accents_lost(name + address),
    )


def _card_date(text: str) -> PartialDate | None:
    """A date as ddmmyyyy, noughts for what is unknown; None where it is unreadable."""
    match = _CARD_DATE.fullmatch(text)
    if match is None:
        return None
    day, month, year, lone_year = match.groups()
    try:
        return PartialDate(int(year or lone_year), int(month or 0) or None, int(day or 0) or None)
    except ValueError:
        return None


def _card_sex(text: str, number: str) -> Sex:
    """The sex in words, or, where the word came in garbled, in the number."""
    known = {"nam": Sex.MALE, "nu": Sex.FEMALE}.get(fold(text))
    facts = read_number(number)
    return known or (facts.sex if facts else Sex.UNKNOWN)


def _accents_lost(text: str) -> bool:
    return text.isascii() or "?" in text or "\ufffd" in text

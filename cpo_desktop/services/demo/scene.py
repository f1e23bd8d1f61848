"""What every part of the story needs to know, and what is the same for all people in it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.sex import Sex
from cpo_desktop.services.demo.chance import Chance
from cpo_desktop.services.demo.diary import Diary
from cpo_desktop.services.demo.places import NUMBER_PREFIX, Places

_MOBILE: Final = ("032", "035", "038", "086", "091", "097")
_CENTURY: Final = 2000
_SIX_DIGITS: Final = 999_999
_SEVEN_DIGITS: Final = 9_999_999


def agencies(keys: Iterable[str]) -> str:
    """The names of these agencies, as somebody would write them in one line."""
    return ", ".join(code_list("agencies").get(key).vi for key in keys)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The diary, the places, and the personal numbers given so far."""

    diary: Diary
    places: Places
    numbers: set[str] = field(default_factory=set, repr=False)

    @property
    def chance(self) -> Chance:
        """The one source of chance."""
        return self.diary.chance

    def personal_number(self, sex: str, birth_year: int) -> str:
        """A number that nobody else has."""
        female = sex == Sex.FEMALE
        sign = (2 if birth_year >= _CENTURY else 0) + female
        return self._unused(
            lambda: f"{NUMBER_PREFIX}{sign}{birth_year % 100:02}{self._digits(_SIX_DIGITS):06}"
        )

    def telephone(self) -> str:
        """A number of the form that telephones have."""
        rest = f"{self._digits(_SEVEN_DIGITS):07}"
        return f"{self.chance.one_of(_MOBILE)}{rest[0]} {rest[1:4]} {rest[4:]}"

    def birth_date(self, day: date, *, known: float) -> PartialDate:
        """The day as papers have it: in full in this share of all cases."""
        if self.chance.happens(known):
            return PartialDate.from_date(day)
        month = day.month if self.chance.happens(0.5) else None
        guessed = month is None and self.chance.happens(0.3)
        return PartialDate(day.year, month, None, guessed)

    def _digits(self, most: int) -> int:
        return self.chance.whole(0, most)

    def _unused(self, draw: Callable[[], str]) -> str:
        number = draw()
        while number in self.numbers:
            number = draw()
        self.numbers.add(number)
        return number

"""The ages that child marriage (tảo hôn) turns on; they are not the age of a child.

Law on Marriage and Family 52/2014/QH13, article 8 clause 1 point a: a man may marry when he has
completed 20 years, a woman when she has completed 18. Article 3 clause 8: it is child marriage if
one or both are younger, registered or not. A person under 16 is a child (Law on Children
102/2016/QH13, article 1), one under 18 a minor (Civil Code 91/2015/QH13, article 21).
"""

from datetime import date
from enum import StrEnum
from typing import Final

from cpo_desktop.domain.dates import PartialDate, anniversary, is_under
from cpo_desktop.domain.sex import Sex
from cpo_desktop.foundation.words import mark

CHILD_UNTIL: Final = 16
MINOR_UNTIL: Final = 18
MEN_FROM: Final = 20
WOMEN_FROM: Final = 18


class AgeClass(StrEnum):
    """What the law makes of a person's age where marriage is concerned."""

    CHILD = "child"  # under 16: child protection and the police besides
    MINOR = "minor"  # 16 and 17
    YOUNG_MAN = "young_man"  # a man of 18 or 19: of age, but not to marry
    OF_AGE = "of_age"

    @property
    def label(self) -> str:
        """The English source string that names this class."""
        return _LABELS[self]


_LABELS: Final = {
    AgeClass.CHILD: mark("under 16"),
    AgeClass.MINOR: mark("16 to under 18"),
    AgeClass.YOUNG_MAN: mark("man of 18 to under 20"),
    AgeClass.OF_AGE: mark("old enough to marry"),
}


def marriage_age(sex: str | None) -> int:
    """The years to be completed before marrying: 20 for a man, 18 for a woman.

    Where the sex is not known it is 18, the age that nobody may go below.
    """
    return MEN_FROM if sex == Sex.MALE else WOMEN_FROM


def is_under_marriage_age(sex: str | None, born: PartialDate | date, on: date) -> bool:
    """Whether it would be child marriage for this person on this day."""
    return is_under(born, marriage_age(sex), on)


def may_marry_from(sex: str | None, born: PartialDate | date) -> date:
    """The first day on which this person is old enough to marry."""
    return anniversary(born, marriage_age(sex))


def age_class(sex: str | None, born: PartialDate | date, on: date) -> AgeClass:
    """The class that this person's age falls in on this day."""
    if is_under(born, CHILD_UNTIL, on):
        return AgeClass.CHILD
    if is_under(born, MINOR_UNTIL, on):
        return AgeClass.MINOR
    if is_under_marriage_age(sex, born, on):
        return AgeClass.YOUNG_MAN
    return AgeClass.OF_AGE

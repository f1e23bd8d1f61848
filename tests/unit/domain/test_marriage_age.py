from datetime import date

import pytest

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.marriage_age import (
    AgeClass,
    age_class,
    is_under_marriage_age,
    marriage_age,
    may_marry_from,
)


@pytest.mark.parametrize(
    ("sex", "age"), [("male", 20), ("female", 18), ("unknown", 18), (None, 18)]
)
def test_men_marry_from_20_and_women_from_18(sex, age):
    assert marriage_age(sex) == age


@pytest.mark.parametrize(
    ("sex", "born", "on", "under"),
    [
        ("male", date(2006, 5, 10), date(2026, 5, 9), True),
        ("male", date(2006, 5, 10), date(2026, 5, 10), False),
        ("female", date(2008, 5, 10), date(2026, 5, 9), True),
        ("female", date(2008, 5, 10), date(2026, 5, 10), False),
        ("female", date(2008, 2, 29), date(2026, 2, 28), True),
        ("female", date(2008, 2, 29), date(2026, 3, 1), False),
        ("male", date(2004, 2, 29), date(2024, 2, 29), False),
        # TTLT 01/2016, article 2: without a day the 1st, without a month January
        ("female", PartialDate(2008), date(2025, 12, 31), True),
        ("female", PartialDate(2008), date(2026, 1, 1), False),
        ("male", PartialDate(2006, 5), date(2026, 4, 30), True),
        ("male", PartialDate(2006, 5), date(2026, 5, 1), False),
    ],
)
def test_the_age_to_marry_is_reached_on_the_birthday(sex, born, on, under):
    assert is_under_marriage_age(sex, born, on) is under


@pytest.mark.parametrize(
    ("sex", "born", "day"),
    [
        ("female", date(2008, 2, 29), date(2026, 3, 1)),
        ("male", date(2008, 2, 29), date(2028, 2, 29)),
        ("female", PartialDate(2010, 4), date(2028, 4, 1)),
    ],
)
def test_the_day_from_which_one_may_marry(sex, born, day):
    assert may_marry_from(sex, born) == day


@pytest.mark.parametrize(
    ("sex", "born", "found"),
    [
        ("female", date(2010, 11, 24), AgeClass.CHILD),
        ("female", date(2010, 11, 23), AgeClass.MINOR),
        ("female", date(2008, 11, 24), AgeClass.MINOR),
        ("female", date(2008, 11, 23), AgeClass.OF_AGE),
        ("male", date(2008, 11, 24), AgeClass.MINOR),
        ("male", date(2008, 11, 23), AgeClass.YOUNG_MAN),
        ("male", date(2006, 11, 24), AgeClass.YOUNG_MAN),
        ("male", date(2006, 11, 23), AgeClass.OF_AGE),
        (None, date(2007, 1, 1), AgeClass.OF_AGE),
    ],
)
def test_an_age_falls_in_one_class(sex, born, found):
    assert age_class(sex, born, date(2026, 11, 23)) is found


def test_every_class_of_age_has_a_name_of_its_own():
    assert len({found.label for found in AgeClass}) == len(AgeClass)

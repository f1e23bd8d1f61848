from datetime import date

import pytest

from cpo_desktop.domain.age_groups import AGE_GROUPS, MINORS, group_bounds, group_of
from cpo_desktop.domain.dates import PartialDate

ON = date(2026, 12, 14)


@pytest.mark.parametrize(
    ("born", "key"),
    [
        (date(2026, 12, 14), "0_2"),
        (date(2023, 12, 15), "0_2"),
        (date(2023, 12, 14), "3_5"),
        (date(2020, 12, 15), "3_5"),
        (date(2020, 12, 14), "6_10"),
        (date(2015, 12, 15), "6_10"),
        (date(2015, 12, 14), "11_14"),
        (date(2011, 12, 15), "11_14"),
        (date(2011, 12, 14), "15"),
        (date(2010, 12, 15), "15"),
        (PartialDate(2012), "11_14"),
    ],
)
def test_a_child_is_in_the_group_of_its_completed_years(born, key):
    assert group_of(born, ON).key == key


@pytest.mark.parametrize("born", [date(2026, 12, 15), date(2010, 12, 14)])
def test_the_unborn_and_those_of_16_are_in_no_group_of_children(born):
    assert group_of(born, ON) is None


def test_figures_beyond_children_have_a_group_for_minors():
    assert group_of(date(2010, 12, 14), ON, (*AGE_GROUPS, MINORS)) is MINORS


def test_the_bounds_of_the_groups_join():
    bounds = group_bounds(ON)
    assert [b.key for b in bounds] == ["0_2", "3_5", "6_10", "11_14", "15"]
    assert [b.born_on_or_before for b in bounds] == [ON, *(b.born_after for b in bounds[:-1])]
    assert bounds[-1].born_after == date(2010, 12, 14)

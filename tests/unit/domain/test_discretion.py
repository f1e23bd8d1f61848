"""What is kept back of small figures, case by case, worked out by hand."""

import pytest

from cpo_desktop.domain.discretion import in_public, is_sensitive, overlapping
from cpo_desktop.domain.figures import When, figure_key
from tests.unit.reports.test_periodic import figures


def told(indicator, dimension, **given):
    """The parts of a whole that are told, of those that are counted."""
    counted = in_public(figures(**given))
    return {
        dict(key.dimensions)[dimension]: value
        for key, value in counted.values.items()
        if key.indicator == indicator and dict(key.dimensions).keys() == {dimension}
        if counted.tells(key)
    }


def victims(**by):
    return {f"violence_victims__{name}": value for name, value in by.items()}


def test_where_nothing_is_small_all_is_told():
    given = {"violence_victims": 10, **victims(sex__female=6, sex__male=4)}
    assert told("violence_victims", "sex", **given) == {"female": 6, "male": 4}


def test_nine_women_of_ten_victims_say_that_there_was_one_man():
    given = {"violence_victims": 10, **victims(sex__female=9, sex__male=1)}
    assert told("violence_victims", "sex", **given) == {}
    # Nor if the one is of no known sex, and has no row of its own.
    given = {"violence_victims": 10, **victims(sex__female=9)}
    assert told("violence_victims", "sex", **given) == {}


def test_two_small_parts_whose_sum_is_known_need_no_third():
    """2 and 2 of 10: they could be 1 and 3 as well."""
    given = {"abused": 10, "abused__age__0_2": 2, "abused__age__3_5": 2, "abused__age__6_10": 6}
    assert told("abused", "age", **given) == {"6_10": 6}


def test_what_is_left_of_the_whole_is_hidden_with_the_smallest_that_is_told():
    """1 of 10 is left of 4 and 5; with the 4 there are 5 left."""
    given = {"abused": 10, "abused__age__0_2": 1, "abused__age__3_5": 4, "abused__age__6_10": 5}
    assert told("abused", "age", **given) == {"6_10": 5}


def test_of_parts_of_one_size_none_is_told_if_one_is_not():
    given = {"abused": 9, "abused__age__0_2": 1, "abused__age__3_5": 4, "abused__age__6_10": 4}
    assert told("abused", "age", **given) == {}


def test_a_part_that_is_nought_is_not_told_beside_one_that_is_hidden():
    counted = in_public(figures(abused=2, abused__sex__female=2))
    assert not counted.tells(figure_key("abused", sex="male"))
    assert not counted.tells(figure_key("abused", sex="female"))
    assert counted.tells(figure_key("abused"))


def test_each_period_is_judged_by_itself():
    given = {
        "abused": 8,
        "abused__sex__female": 5,
        "abused__sex__male": 3,
        "abused__year_ago": 1,
        "abused__sex__male__year_ago": 1,
    }
    counted = in_public(figures(**given))
    male = figure_key("abused", sex="male")
    assert counted.tells(male)
    assert not counted.tells(male.at(When.LAST_YEAR))


def test_where_a_case_may_be_of_several_forms_they_need_not_add_up():
    """6 + 5 are more than 8 already: nothing follows about the 2."""
    given = {
        "violence": 8,
        "violence__form__physical": 5,
        "violence__form__mental": 5,
        "violence__form__sexual": 2,
    }
    assert told("violence", "form", **given) == {"physical": 5, "mental": 5}


ACCOUNT = {
    "special": 20,
    "special__group__N04": 15,
    "special__group__N11": 5,
    "special_opening": 19,
    "special_opening__group__N04": 15,
    "special_opening__group__N11": 4,
    "special_entered": 1,
    "special_entered__group__N11": 1,
}


def test_of_an_account_all_is_told_or_nothing():
    """4 + 1 = 5: without the 1, the 4 and the 5 would say it."""
    counted = in_public(figures(**ACCOUNT))
    for name in ("special_opening", "special_entered", "special_left", "special"):
        for when in When:
            assert not counted.tells(figure_key(name, group="N11").at(when))


def test_which_of_the_withheld_groups_has_a_child_in_it_is_not_told():
    counted = in_public(figures(**ACCOUNT))
    assert not counted.tells(figure_key("special", group="N05"))
    assert counted.tells(figure_key("special", group="N01"))
    without = {name: value for name, value in ACCOUNT.items() if "N11" not in name}
    assert in_public(figures(**without)).tells(figure_key("special", group="N05"))


def test_groups_that_everybody_knows_of_go_too_where_too_few_are_left_of_the_whole():
    """5 of 20 are in the withheld groups, in whichever; of 2 that would be too little."""
    assert told("special", "group", **ACCOUNT) == {"N04": 15}
    two = {"special": 20, "special__group__N04": 15, "special__group__N01": 3}
    assert told("special", "group", **two, special__group__N11=2) == {"N04": 15}
    assert told("special", "group", **two) == {"N04": 15, "N01": 3}


def test_girls_are_told_of_no_group_that_is_not_told():
    given = ACCOUNT | {"special__group__N11__sex__female": 4, "special__sex__female": 12}
    assert not in_public(figures(**given)).tells(figure_key("special", group="N11", sex="female"))


@pytest.mark.parametrize(("girls", "are_told"), [(9, False), (10, True), (7, True), (2, False)])
def test_girls_of_a_withheld_group_are_told_if_neither_they_nor_the_boys_are_few(girls, are_told):
    given = {"special": 40, "special__group__N11": 10, "special__group__N11__sex__female": girls}
    counted = in_public(figures(**given, special__group__N04=30))
    assert counted.tells(figure_key("special", group="N11"))
    assert counted.tells(figure_key("special", group="N11", sex="female")) == are_told


def test_the_same_children_are_told_under_both_names_or_under_none():
    """Of 10 victims the 4 children hide an old man; they stand among the children affected too."""
    given = {
        "violence_victims": 10,
        **victims(age_class__woman=5, age_class__child=4, age_class__elder=1),
        "violence_children": 9,
        "violence_children__role__victim": 4,
        "violence_children__role__child_present": 5,
    }
    assert told("violence_victims", "age_class", **given) == {"woman": 5}
    assert told("violence_children", "role", **given) == {}


def test_children_who_were_only_present_are_all_there_are_without_a_victim():
    counted = in_public(figures(violence_children=2, violence_children__role__child_present=2))
    assert not counted.tells(figure_key("violence_children"))
    with_victims = figures(violence_children=2, violence_victims=3)
    assert in_public(with_victims).tells(figure_key("violence_children"))


@pytest.mark.parametrize(("part", "whole"), [(1, 10), (9, 10), (0, 2), (2, 2)])
def test_a_part_counted_on_its_own_is_not_told_if_it_or_the_rest_is_small(part, whole):
    counted = in_public(figures(marriage_dropouts=part, marriage_persons=whole))
    assert not counted.tells(figure_key("marriage_dropouts"))
    assert counted.tells(figure_key("marriage_persons"))


def test_villages_are_not_told_if_their_sum_says_who_is_in_withheld_groups_alone():
    villages = {"special_told__village__v1": 9, "special_told__village__v2": 10}
    assert told("special_told", "village", special=20, special_told=19, **villages) == {}
    assert told("special_told", "village", special=19, special_told=19, **villages) == {
        "v1": 9,
        "v2": 10,
    }


def test_of_a_period_that_overlaps_no_sensitive_part_is_told():
    counted = overlapping(figures(violence=20, violence__form__physical=20, children=9))
    assert counted.tells(figure_key("violence"))
    assert not counted.tells(figure_key("violence", form="physical"))
    assert is_sensitive(figure_key("special", group="N11"))
    assert not is_sensitive(figure_key("special", group="N01"))

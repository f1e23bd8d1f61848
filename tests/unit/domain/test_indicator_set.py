"""The indicator set as data: complete, computable where it says so, and honest where it does not."""

from decimal import Decimal

import pytest

from cpo_desktop.domain.circumstance import WITHHELD
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.figures import figure_key
from cpo_desktop.domain.indicator_set import Direction, indicator_set
from cpo_desktop.domain.indicators import indicator

SET = {each.code: each for each in indicator_set()}


def cut_of(key, *more):
    return tuple(sorted((*(name for name, _ in key.dimensions), *more)))


def keys_of(each):
    for figure in each.figures:
        yield figure.part
        if figure.whole:
            yield figure.whole


def test_the_set_is_that_of_the_domain_reference():
    assert list(SET) == [f"I{number:02}" for number in range(1, 22)]


@pytest.mark.parametrize("each", SET.values(), ids=SET)
def test_every_figure_is_counted(each):
    for key in keys_of(each):
        assert cut_of(key) in indicator(key.indicator).all_cuts


@pytest.mark.parametrize("each", SET.values(), ids=SET)
def test_every_breakdown_is_counted_and_has_words(each):
    for part in each.parts:
        assert cut_of(part.figure, part.by) in indicator(part.figure.indicator).all_cuts
        assert code_list(part.codes).entries


@pytest.mark.parametrize("each", SET.values(), ids=SET)
def test_whatever_is_not_computed_says_why(each):
    assert each.source
    assert each.is_computed or each.why_not.endswith(".")


def test_accidents_and_the_standard_of_communes_cannot_be_computed():
    assert [code for code, each in SET.items() if not each.is_computed] == ["I12", "I21"]


def test_a_share_is_in_percent_and_nothing_else_is():
    for each in SET.values():
        for figure in each.figures:
            assert (figure.unit == "%") == (figure.whole is not None)


def test_who_is_in_special_circumstances_is_broken_down_without_the_withheld_groups():
    broken_down = {each.traits.figure.indicator for each in SET.values() if each.traits}
    assert WITHHELD
    assert {"special", "special_supported"}.isdisjoint(broken_down)


def test_a_target_has_a_value_and_a_side_or_words():
    targets = [target for each in SET.values() for target in each.targets]
    for target in targets:
        assert target.source
        assert (target.value is not None) == (target.direction is not None) != bool(target.words)


def test_targets_are_those_of_the_decision():
    first, second = SET["I03"].targets
    assert (first.year, first.value, first.direction) == (2025, Decimal("6.5"), Direction.BELOW)
    assert (second.year, second.value, second.direction) == (2030, Decimal(6), Direction.AT_MOST)


def test_keys_are_of_the_reports_own_period():
    assert SET["I13"].figures[0].part == figure_key("special", group="N08")

"""What is missing on record for a figure to be whole."""

from cpo_desktop.domain.figures import Figures, figure_key
from cpo_desktop.domain.indicators import indicator
from cpo_desktop.domain.indicators.incomplete import INCOMPLETE, incomplete_for

NO_SEX = Figures({figure_key("children", sex="unknown"): 3})


def test_figures_by_sex_suffer_from_children_without_sex():
    for suffers in ({"sex": "male"}, {"sex": "female", "village": "v1"}):
        (found,) = incomplete_for(NO_SEX, [figure_key("children", **suffers)])
        assert found.key == figure_key("children", sex="unknown")


def test_other_figures_do_not():
    for key in (
        figure_key("children"),
        figure_key("children", village="v1"),
        figure_key("special", sex="male"),
    ):
        assert list(incomplete_for(NO_SEX, [key])) == []


def test_nothing_is_said_where_nothing_is_missing():
    assert list(incomplete_for(Figures({}), [figure_key("children", sex="male")])) == []


def test_every_gap_is_a_breakdown_that_is_counted_and_says_how_many():
    for each in INCOMPLETE:
        names = tuple(name for name, _ in each.key.dimensions)
        assert names in indicator(each.key.indicator).cuts
        assert "{n}" in each.sentence
        assert "{n}" in each.noted

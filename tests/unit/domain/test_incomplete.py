"""What is missing on record for a figure to be whole."""

import pytest

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


@pytest.mark.parametrize(
    ("missing", "suffers", "does_not"),
    [
        (
            figure_key("violence", victims="no"),
            figure_key("violence_victims", sex="male"),
            figure_key("violence_doers"),
        ),
        (
            figure_key("violence", home="no"),
            figure_key("violence_households"),
            figure_key("violence"),
        ),
        (
            figure_key("cases", children="none"),
            figure_key("abused_helped"),
            figure_key("cases"),
        ),
        (
            figure_key("abuse_cases", form="unknown"),
            figure_key("abused", form="XH1"),
            figure_key("abused"),
        ),
        (
            figure_key("marriages", under="none"),
            figure_key("marriage_persons"),
            figure_key("marriages"),
        ),
    ],
)
def test_what_counts_less_for_it_suffers_too(missing, suffers, does_not):
    figures = Figures({missing: 1})
    assert [each.key for each in incomplete_for(figures, [suffers])] == [missing]
    assert list(incomplete_for(figures, [does_not])) == []


def test_every_figure_that_suffers_is_one_that_is_counted():
    for each in INCOMPLETE:
        for code, _, dimension in (other.partition(" ") for other in each.others):
            assert not dimension or (dimension,) in indicator(code).cuts
            assert indicator(code)


def test_nothing_is_said_where_nothing_is_missing():
    assert list(incomplete_for(Figures({}), [figure_key("children", sex="male")])) == []


def test_every_gap_is_a_breakdown_that_is_counted_and_says_how_many():
    for each in INCOMPLETE:
        names = tuple(name for name, _ in each.key.dimensions)
        assert names in indicator(each.key.indicator).cuts
        assert "{n}" in each.sentence
        assert "{n}" in each.noted

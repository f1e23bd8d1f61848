"""The annex of charts: what is drawn, and what is left out."""

from datetime import date

import pytest

from cpo_desktop.domain.figures import figure_key
from cpo_desktop.domain.periods import PeriodKind, custom_period, period
from cpo_desktop.reports.catalogue import report_kind
from cpo_desktop.reports.document import BarChart, LineChart, Note, Pyramid
from cpo_desktop.reports.pdf import render_pdf
from cpo_desktop.reports.sections.charts import by_group, by_village, charts, pyramid, trend
from cpo_desktop.reports.snapshot import Trend, Village
from tests.unit.reports.hostile import MARKUP, WORD
from tests.unit.reports.test_periodic import CUTOFF, QUARTER, a_snapshot, figures

SPECIAL, RISK = figure_key("special"), figure_key("risk")
SHOWN = {"Đặc biệt": SPECIAL, "Nguy cơ": RISK}
YEARS = tuple(period(PeriodKind.YEAR, year, 1, CUTOFF) for year in range(2022, 2027))


def a_trend(periods=YEARS, **values):
    return Trend(
        periods=periods,
        values={figure_key(name): tuple(counts) for name, counts in values.items()},
    )


def annexes(kind, snapshot):
    return [annex.title for annex in report_kind(kind).document(snapshot).annexes]


def test_a_trend_has_a_point_a_year_and_a_gap_where_nobody_kept_count():
    drawn = a_trend(special=(None, None, 5, 0, 7), risk=(None, None, 0, 0, 0))
    (chart,) = trend(a_snapshot(trend=drawn), "Qua các năm", SHOWN, unit="trẻ em")
    assert isinstance(chart, LineChart)
    assert chart.categories == ("2022", "2023", "2024", "2025", "2026")
    # What never happened has no line.
    assert [(each.name, each.values) for each in chart.series] == [
        ("Đặc biệt", (None, None, 5, 0, 7))
    ]


def test_lines_on_one_another_are_told_in_words():
    drawn = a_trend(special=(1, 2, 3, 4, 5), risk=(1, 2, 3, 4, 5))
    _, note = trend(a_snapshot(trend=drawn), "Qua các năm", SHOWN)
    assert note.text == (
        "Các đường “Đặc biệt” và “Nguy cơ” trùng nhau vì số liệu các năm bằng nhau."
    )


@pytest.mark.parametrize(
    "told",
    [
        None,
        a_trend(),
        a_trend(special=(0, 0, 0, 0, 0)),
        a_trend(special=(None, None, None, None, 4)),
    ],
)
def test_there_is_no_trend_of_nothing_and_none_of_one_year(told):
    assert [*trend(a_snapshot(trend=told), "Qua các năm", SHOWN)] == []


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (QUARTER, "Quý III năm 2026"),
        (custom_period(date(2026, 1, 15), date(2026, 7, 14)), "2026"),
    ],
)
def test_the_points_are_named_as_their_periods_are(asked, expected):
    drawn = a_trend((asked, asked), special=(1, 2))
    (chart,) = trend(a_snapshot(trend=drawn), "Qua các năm", SHOWN)
    assert chart.categories == (expected, expected)


def test_the_pyramid_has_boys_left_and_girls_right_the_youngest_lowest():
    counted = figures(
        children=10,
        children__sex__unknown=2,
        children__age__0_2__sex__male=3,
        children__age__15__sex__female=4,
        children__age__6_10__sex__male=1,
    )
    chart, note = pyramid(a_snapshot(counted))
    assert isinstance(chart, Pyramid)
    assert chart.categories[0] == "Dưới 3 tuổi"
    assert (chart.left.name, chart.left.values) == ("Nam", (3, 0, 1, 0, 0))
    assert (chart.right.name, chart.right.values) == ("Nữ", (0, 0, 0, 0, 4))
    assert note == Note(text="Biểu đồ không gồm 2 trẻ em chưa rõ giới tính.")


GROUPS = figures(
    special=9,
    special__group__N04=6,
    special__group__N04__year_ago=5,
    special__group__N05=2,
    special__group__N01=1,
)


def test_groups_are_drawn_with_short_words_against_the_year_before():
    (chart,) = by_group(a_snapshot(GROUPS))
    assert isinstance(chart, BarChart)
    assert len(chart.categories) == 3
    assert [(each.name, each.values) for each in chart.series] == [
        ("Kỳ này", (1, 6, 2)),
        ("Cùng kỳ năm trước", (0, 5, 0)),
    ]


def test_in_public_a_small_group_that_points_at_a_child_is_not_drawn():
    chart, note = by_group(a_snapshot(GROUPS).in_public())
    # 9 in all are 2 more than the two groups that are told: the smaller of them goes too.
    assert chart.series[0].values == (6,)
    assert isinstance(note, Note)
    assert not any(letter.isdigit() for letter in note.text)


def villages(*counts):
    """A snapshot of villages with so many children in special circumstances and at risk."""
    counted = {}
    for at, (special, risk) in enumerate(counts):
        counted |= {f"special_told__village__v{at}": special, f"risk__village__v{at}": risk}
    told, risk = (sum(each) for each in zip(*counts, strict=True))
    counted |= {"special": told, "special_told": told, "risk": risk}
    named = tuple(Village(id=f"v{at}", name="Thôn Trùng") for at in range(len(counts)))
    return a_snapshot(figures(**counted), villages=named)


def drawn(snapshot):
    return [[each.values for each in chart.series] for chart in by_village(snapshot)]


def test_each_village_has_its_bars_even_where_two_bear_one_name():
    assert drawn(villages((4, 1), (3, 0), (2, 7))) == [[(4, 3, 2), (1, 0, 7)]]


def test_children_without_a_village_are_drawn_where_there_are_any():
    counted = figures(risk__village__unknown=3, special__village__v1=9)
    (chart,) = by_village(a_snapshot(counted))
    assert chart.categories[-1] == "Chưa rõ thôn, tổ dân phố"
    # The groups that point at a child are in no bar.
    assert [each.values for each in chart.series] == [(0,), (3,)]


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        # Nobody is few: all as they are.
        (((4, 3), (0, 5)), [[(4, 0), (3, 5)]]),
        # The two with few together are three and four.
        (((9, 9), (1, 4), (2, 0)), [[(9, 3), (9, 4)]]),
        # One alone with few is told with the smallest other.
        (((9, 9), (1, 0), (5, 5)), [[(9, 6), (9, 5)]]),
        # Where even all together are few, nothing is drawn.
        (((1, 0), (1, 0)), []),
        # Nor one of them whose whole is few.
        (((1, 3),), [[(3,)]]),
    ],
)
def test_in_public_villages_with_few_children_are_told_together(counts, expected):
    assert drawn(villages(*counts).in_public()) == expected


def test_without_anything_to_draw_there_is_no_annex():
    assert [*charts(a_snapshot())] == []
    for kind in ("periodic", "council_children", "council_violence"):
        assert "Biểu đồ" not in annexes(kind, a_snapshot())


def test_the_charts_are_an_annex_of_their_own():
    assert annexes("periodic", a_snapshot(GROUPS))[-1] == "Biểu đồ"
    assert annexes("council_children", a_snapshot(GROUPS)) == ["Biểu đồ"]
    handled = a_trend(violence=(1, 2, 3, 4, 5))
    assert annexes("council_violence", a_snapshot(trend=handled)) == ["Biểu đồ"]


def test_every_kind_asks_for_the_figures_that_its_trend_draws():
    kept = {kind: {key.indicator for key in report_kind(kind).trend} for kind in ("periodic",)}
    assert kept["periodic"] == {"special", "risk", "cases", "abused", "marriages"}
    assert report_kind("council_children").trend == report_kind("periodic").trend
    assert {key.indicator for key in report_kind("council_violence").trend} == {
        "violence",
        "violence_victims",
        "violence_handled",
    }


def test_many_villages_with_endless_names_are_drawn_over_pages():
    named = tuple(Village(id=f"v{at}", name=f"{MARKUP} {at} {WORD}") for at in range(40))
    counted = figures(**{f"risk__village__v{at}": at for at in range(40)})
    made = report_kind("periodic").document(
        a_snapshot(counted, villages=named, trend=a_trend(risk=(1, None, 10**9, 0, 2)))
    )
    assert render_pdf(made).startswith(b"%PDF")

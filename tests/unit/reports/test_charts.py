"""Charts read back: whose label and figure stands where, how long bars are, and how they look in print."""

from decimal import Decimal
from itertools import pairwise

import pytest

from cpo_desktop.reports.document import BarChart, LineChart, Pyramid, Series
from cpo_desktop.reports.pdf import render_pdf
from tests.unit.reports.reading import read, text_of, within_margins, written_over
from tests.unit.reports.samples import (
    a_document,
    by_group_chart,
    by_level_chart,
    by_source_chart,
    pyramid_chart,
    trend_chart,
)

VILLAGES = tuple(f"Thôn Khuổi Nà Mẫu Ví Dụ Thượng số {n}" for n in range(1, 41))
YEARS = ("2022", "2023", "2024", "2025", "2026")
MONTHS = tuple(f"{1 + n % 12}/{2025 + n // 12}" for n in range(24))
HUGE = 1_234_567_890_123
MIDDLE = (30 + 195) / 2  # of the text


def series(count: int, *values: int | None) -> tuple[Series, ...]:
    return tuple(Series(name=f"Loại {n}", values=values) for n in range(1, count + 1))


def bars(categories, shown, **changes) -> BarChart:
    return BarChart(title="Số trẻ em", categories=categories, series=shown, **changes)


def trend(categories, shown) -> LineChart:
    return LineChart(title="Số trẻ em", categories=categories, series=shown)


def pyramid(categories, left, right) -> Pyramid:
    sides = Series(name="Nam", values=left), Series(name="Nữ", values=right)
    return Pyramid(title="Tháp tuổi", categories=categories, left=sides[0], right=sides[1])


CHARTS = {
    "as reports have them, by group": by_group_chart(),
    "as reports have them, stacked": by_level_chart(),
    "as reports have them, by source": by_source_chart(),
    "as reports have them, a trend": trend_chart(),
    "as reports have them, a pyramid": pyramid_chart(),
    "forty villages": bars(VILLAGES, series(2, *range(40))),
    "forty villages, stacked": bars(VILLAGES, series(3, *range(40)), stacked=True),
    "one category": bars(("Cả xã",), series(1, 17)),
    "one category, six series": bars(("Cả xã",), series(6, 17)),
    "all nothing": bars(YEARS, series(3, 0, 0, 0, 0, 0)),
    "all nothing, stacked": bars(YEARS, series(3, 0, 0, 0, 0, 0), stacked=True),
    "one huge value": bars(YEARS, series(1, HUGE, 1, 2, 3, 4)),
    "huge values, stacked": bars(YEARS, series(6, HUGE, 1, 2, 3, 4), stacked=True),
    "parts too thin for their figures": bars(
        YEARS, (*series(1, 900, 1, 5, 2, 1), *series(5, 1, 1, 1, 1, 1)), stacked=True
    ),
    "five years": trend(YEARS, series(1, 17, 9, 12, 0, 3)),
    "five years, six series": trend(
        YEARS, tuple(Series(name=f"Loại {n}", values=(n, 9 - n, 5, 0, 40 * n)) for n in range(6))
    ),
    "two years without a figure": trend(YEARS, series(2, None, 9, None, 0, 3)),
    "twenty-four months": trend(MONTHS, series(1, *range(24))),
    "one year": trend(("2026",), series(2, 5)),
    "years of nothing": trend(YEARS, series(2, 0, 0, 0, 0, 0)),
    "a huge year": trend(YEARS, series(1, HUGE, 1, 2, 3, HUGE)),
    "a pyramid of villages": pyramid(VILLAGES, tuple(range(40)), tuple(range(40, 0, -1))),
    "a pyramid of nothing": pyramid(YEARS, (0,) * 5, (0, None, 0, 0, 0)),
    "a pyramid of one": pyramid(("Cả xã",), (7,), (9,)),
    "a huge side": pyramid(YEARS, (HUGE, 1, 2, 3, 4), (1, 2, 3, 4, HUGE)),
}


def pages_of(chart, **changes):
    return read(render_pdf(a_document(chart, signature=None, recipients=(), **changes)))


def page_of(chart):
    (page,) = pages_of(chart)
    return page


@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize("name", CHARTS)
def test_no_label_leaves_the_margins_or_touches_another(name, landscape):
    pages = pages_of(CHARTS[name], landscape=landscape)
    assert all(map(within_margins, pages))
    assert [pair for page in pages for pair in written_over(page)] == []


@pytest.mark.parametrize("name", [name for name in CHARTS if name != "twenty-four months"])
def test_every_category_is_named_and_every_figure_written(name):
    chart = CHARTS[name]
    sides = (chart.left, chart.right) if isinstance(chart, Pyramid) else chart.series
    text = text_of(render_pdf(a_document(chart)))
    assert [each for each in chart.categories if each not in text] == []
    values = {value for side in sides for value in side.values if value is not None}
    if getattr(chart, "stacked", False):
        values.discard(0)  # nothing in a stack is told by its total alone
    assert [
        v for v in values if isinstance(v, int) and f"{v:,}".replace(",", ".") not in text
    ] == []


def test_villages_stand_beside_their_bars_in_their_order():
    pages = pages_of(CHARTS["forty villages"])
    labels = [line for page in pages for line in page.lines if line.text.startswith("Thôn")]
    assert [label.text for label in labels] == list(VILLAGES)
    assert max(label.right for label in labels) - min(label.right for label in labels) < 0.1


def test_months_name_the_last_and_are_evenly_apart():
    page = page_of(CHARTS["twenty-four months"])
    named = [line for line in page.lines if "/202" in line.text and line.size == 11]
    assert named[-1].text == "12/2026"
    apart = [b.middle - a.middle for a, b in pairwise(named[1:-1])]
    assert len(named) >= 5
    assert max(apart) - min(apart) < 0.1


def bars_of(page):
    """The bars that lie, from the top down; swatches are as high as they are long."""
    lying = [box for box in page.boxes if abs(box.length - (box.bottom - box.top)) > 0.2]
    return sorted(lying, key=lambda box: (round(box.top, 1), box.left))


def test_the_first_age_of_a_pyramid_stands_lowest():
    page = page_of(pyramid_chart())
    ages = [line for line in page.lines if line.text.endswith("tuổi") and line.size == 11]
    assert [line.text for line in ages] == [f"{age} tuổi" for age in range(15, -1, -1)]
    assert all(line.middle == pytest.approx(MIDDLE, abs=0.1) for line in ages)


def test_the_sides_of_a_pyramid_mirror_each_other_in_one_scale():
    page = page_of(pyramid(("Dưới 6", "6 đến 11", "11 đến 16"), (10, 20, 40), (40, 5, 30)))
    drawn = bars_of(page)
    # From the oldest down: men on the left, women on the right.
    lengths = [box.length / 40 for box in drawn if box.length]
    unit = drawn[0].length / 40
    assert [length * 40 / unit for length in lengths] == [
        pytest.approx(value, abs=0.05) for value in (40, 30, 20, 5, 10, 40)
    ]
    left, right = drawn[0::2], drawn[1::2]
    ground = left[0].right, right[0].left
    assert {round(box.right, 2) for box in left} == {round(ground[0], 2)}
    assert {round(box.left, 2) for box in right} == {round(ground[1], 2)}
    assert sum(ground) == pytest.approx(2 * MIDDLE, abs=0.1)


def test_figures_of_a_pyramid_stand_at_the_ends_of_their_bars():
    page = page_of(pyramid(("Dưới 6", "6 đến 11"), (11, 23), (37, 41)))
    drawn = bars_of(page)
    ends = {"23": drawn[0].left, "41": drawn[1].right, "11": drawn[2].left, "37": drawn[3].right}
    for text, end in ends.items():
        line = page.line(text)
        near = line.right if text in {"11", "23"} else line.left
        assert abs(near - end) == pytest.approx(4 / 72 * 25.4, abs=0.1)
    assert page.line("Nam").right < MIDDLE < page.line("Nữ").left
    assert page.line("Nam").baseline == pytest.approx(page.line("Nữ").baseline)


def test_the_sides_of_a_pyramid_differ_in_black_and_white():
    page = page_of(pyramid(("Cả xã",), (20,), (20,)))
    left, right = bars_of(page)
    assert (left.gray, right.gray) == (0.35, 1)
    slanted = [s for s in page.strokes if s.length > 0.1 and s.bottom - s.top > 0.1]
    assert len(slanted) > 10
    assert min(stroke.left for stroke in slanted) > MIDDLE


def test_six_series_differ_in_black_and_white():
    chart = bars(("A", "B", "C"), series(6, 30, 20, 10), horizontal=True)
    page = page_of(chart)
    first = bars_of(page)[:6]
    slanted = [s for s in page.strokes if s.length > 0.1 and s.bottom - s.top > 0.1]
    looks = [
        (box.gray, any(box.top - 0.1 <= s.top and s.bottom <= box.bottom + 0.1 for s in slanted))
        for box in first
    ]
    # The fourth is hatched as the second is, the other way.
    assert looks == [(0.35, False), (1, True), (0.8, False), (1, True), (1, False), (0, False)]


def test_bars_are_as_long_as_their_figures_say():
    chart = bars(("A", "B"), (Series(name="", values=(Decimal("12.5"), 50)),), horizontal=True)
    short, long = bars_of(page_of(chart))
    assert long.length / short.length == pytest.approx(4, abs=0.01)


def test_figures_of_points_that_lie_close_stand_in_their_order_above_them():
    values = ((30, 30), (31, 30), (32, 30), (33, 30))
    chart = trend(("2025", "2026"), tuple(Series(name=f"Loại {v[0]}", values=v) for v in values))
    page = page_of(chart)
    heights = [page.line(str(v)).baseline for v in (31, 32, 33)]
    assert heights == sorted(heights, reverse=True)
    assert all(a - b > 3 for a, b in pairwise(heights))


def test_an_entry_of_a_legend_too_long_for_a_line_takes_several():
    name = " ".join(["Trẻ em có hoàn cảnh đặc biệt"] * 6)
    chart = bars(("A",), (Series(name=name, values=(1,)), Series(name="Khác", values=(2,))))
    assert name in text_of(render_pdf(a_document(chart)))
    assert all(map(within_margins, pages_of(chart)))


def test_lines_on_one_another_are_each_seen_over_those_below():
    page = page_of(trend(YEARS, series(6, 1, 3, 2, 5, 4)))
    marks = [*page.curves, *page.boxes]
    last = max(mark.middle for mark in marks if mark.length < 4)
    there = [mark for mark in marks if abs(mark.middle - last) < 0.5 and mark.length < 4]
    sizes = [mark.length for mark in there]
    # Drawn in this order, the larger ones first.
    assert len(sizes) == 6
    assert sizes[0] > 1.4 * sizes[-2]
    assert len({round(size, 1) for size in sizes}) == 6
    assert [line.text for line in page.lines].count("4") == 1

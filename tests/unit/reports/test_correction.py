"""What a correction lists, each line worked by hand from two versions that differ in one thing."""

from dataclasses import replace
from datetime import date

import pytest

from cpo_desktop.domain.figures import ThreePeriods, figure_key
from cpo_desktop.domain.periods import Cutoff, PeriodKind, period
from cpo_desktop.reports.catalogue import report_kind
from cpo_desktop.reports.correction import Version, changes
from cpo_desktop.reports.snapshot import Compared, Trend
from tests.unit.reports.test_council import a_year
from tests.unit.reports.test_periodic import CUTOFF, QUARTER, a_snapshot, figures

PERIODIC = report_kind("periodic")
CHILDREN = "Trẻ em dưới 16 tuổi trên địa bàn"
CASES = figure_key("cases")


def listed(old, new, kind=PERIODIC):
    """What, before and after of each change, with the table before it if it stands in one."""
    versions = (
        Version(snapshot=each, tables=kind.tables(each), document=kind.document(each))
        for each in (old, new)
    )
    return [
        (" | ".join(filter(None, (each.where, each.what))), each.before, each.after)
        for each in changes(*versions, kind.parts)
    ]


def signed(**given):
    snapshot = a_snapshot()
    return replace(snapshot, sender=replace(snapshot.sender, **given))


def test_two_versions_that_say_the_same_differ_in_nothing():
    assert listed(a_snapshot(figures(children=7)), a_snapshot(figures(children=7))) == []


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        (figures(children=7), figures(children=9), CHILDREN),
        (figures(children__was=7), figures(children__was=9), f"{CHILDREN}, kỳ trước"),
        (
            figures(children__year_ago=7),
            figures(children__year_ago=9),
            f"{CHILDREN}, cùng kỳ năm trước",
        ),
    ],
)
def test_a_figure_is_told_by_the_period_it_is_of(old, new, where):
    """Nothing was said of how poor the households are: all seven, then nine, stand there as unclear."""
    told = listed(a_snapshot(old), a_snapshot(new))
    assert (f"{where} | Tổng số trẻ em dưới 16 tuổi", "7", "9") in told
    assert {(before, after) for _, before, after in told} == {("7", "9")}


def test_figures_of_one_table_that_change_alike_share_a_line():
    old = figures(children=7, children__sex__male=7, children__sex__female=0)
    new = figures(children=9, children__sex__male=9, children__sex__female=0)
    told = listed(a_snapshot(old), a_snapshot(new))
    (line,) = [each for each in told if each[0].startswith(f"{CHILDREN} | ")]
    assert line == (f"{CHILDREN} | Tổng số trẻ em dưới 16 tuổi; Nam", "7", "9")


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ({"place": "An Bình"}, {"place": "Xã An Bình"}, ("Địa danh", "An Bình", "Xã An Bình")),
        ({"signer": "Lò Văn Một"}, {"signer": "Lò Thị Hai"}, ("Người ký", "Lò Văn Một", "Lò Thị Hai")),
        (
            {"authority": ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")},
            {"authority": ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")},
            ("Quyền hạn, chức vụ của người ký", "CHỦ TỊCH", "KT. CHỦ TỊCH; PHÓ CHỦ TỊCH"),
        ),
        (
            {"addressees": ("Sở Y tế",)},
            {"addressees": ("Sở Y tế", "Ủy ban nhân dân tỉnh")},
            ("Kính gửi", "không có", "Ủy ban nhân dân tỉnh"),
        ),
        (
            {"recipients": ("Như trên", "Lưu: VT")},
            {"recipients": ("Như trên", "Đảng ủy xã", "Lưu: VT")},
            ("Nơi nhận", "không có", "Đảng ủy xã"),
        ),
        (
            {"recipients": ("Như trên", "Lưu: VT")},
            {"recipients": ("Lưu: VT", "Như trên")},
            ("Nơi nhận", "Như trên; Lưu: VT", "Lưu: VT; Như trên"),
        ),
    ],
)  # fmt: skip
def test_what_stands_around_the_figures_is_told(old, new, line):
    assert listed(signed(**old), signed(**new)) == [line]


def test_other_days_of_the_same_quarter_are_told():
    # The same quarter by calendar months: from 1 July to 30 September.
    calendar = Cutoff(0)
    other = period(PeriodKind.QUARTER, QUARTER.year, QUARTER.number, calendar)
    told = listed(a_snapshot(), a_snapshot(periods=ThreePeriods.around(other, calendar)))
    assert told[0] == (
        "Thời gian lấy số liệu",
        "từ ngày 15/06/2026 đến ngày 14/09/2026",
        "từ ngày 01/07/2026 đến ngày 30/09/2026",
    )


def test_that_another_period_is_compared_with_is_told():
    of_2024, of_2025 = (
        Compared(period=period(PeriodKind.QUARTER, year, 3, CUTOFF), figures=figures(children=5))
        for year in (2024, 2025)
    )
    what = "Kỳ được chọn để so sánh"
    none, first, second = (a_snapshot(compared=each) for each in (None, of_2024, of_2025))
    assert listed(none, first) == [(what, "không có", "quý III năm 2024")]
    assert listed(first, second) == [(what, "quý III năm 2024", "quý III năm 2025")]


def test_of_the_compared_period_it_is_told_how_many_figures_are_others():
    beside = period(PeriodKind.QUARTER, 2024, 3, CUTOFF)
    now = figures(children=9, children__sex__male=9)
    old, new = (
        a_snapshot(now, compared=Compared(period=beside, figures=figures(children=n)))
        for n in (5, 6)
    )
    ((what, before, after),) = listed(old, new)
    assert what == "Số liệu quý III năm 2024 tại phụ lục so sánh"
    assert (before, after) == ("như đã báo cáo", "tính lại, khác 1 số liệu")


def test_the_years_before_of_a_trend_are_told_and_its_last_is_the_report_itself():
    years = tuple(period(PeriodKind.QUARTER, year, 3, CUTOFF) for year in range(2022, 2027))
    old, new = (
        a_snapshot(trend=Trend(periods=years, values={CASES: values}))
        for values in ((None, 2, 3, 4, 5), (1, 2, 4, 4, 9))
    )
    assert listed(old, new) == [
        (f"Số liệu quý III năm {year} trong diễn biến nhiều năm", "như đã báo cáo",
         "tính lại, khác 1 số liệu")
        for year in (2022, 2024)
    ]  # fmt: skip
    assert listed(a_snapshot(), new) == [("Số liệu nhiều năm", "không có", "có")]


def test_a_long_text_is_told_from_where_it_differs():
    start = "Công tác bảo vệ trẻ em được triển khai đồng bộ. " * 10
    old, new = (
        a_snapshot(narrative={"results": f"{start}Có {n} thôn hoàn thành."}) for n in ("hai", "ba")
    )
    ((what, before, after),) = listed(old, new)
    assert what == "Kết quả đạt được"
    assert (before.startswith("… "), before[-23:], after[-22:]) == (
        True,
        "Có hai thôn hoàn thành.",
        "Có ba thôn hoàn thành.",
    )


def test_texts_that_follow_the_figures_are_not_told_of():
    told = listed(a_snapshot(figures(special=3)), a_snapshot(figures(special=4)))
    assert not {"Tình hình chung", "Kết quả đạt được"} & {what for what, *_ in told}


def test_whom_a_council_report_goes_to_is_told_once():
    kind = report_kind("council_violence")
    old, new = a_year(kind="council_violence"), a_year(kind="council_violence")
    new = replace(new, sender=replace(new.sender, addressees=("Sở Y tế",)))
    assert listed(old, new, kind) == []  # it goes to the council, whatever the superior is


def test_the_day_of_issue_is_no_change():
    assert listed(a_snapshot(), a_snapshot(number="9", issued_on=date(2026, 9, 20))) == []

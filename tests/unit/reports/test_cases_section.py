"""The chapter on abused children and cases, from figures made up here."""

import json

import pytest

from cpo_desktop.domain.figures import Figures, figure_key
from cpo_desktop.reports import snapshot as snapshots
from cpo_desktop.reports.catalogue import report_kind
from cpo_desktop.reports.document import Heading, texts
from cpo_desktop.reports.pdf import render_pdf
from tests.unit.reports.test_periodic import SOME, a_snapshot, figures, said

PERIODIC = report_kind("periodic")
document, tables = PERIODIC.document, PERIODIC.tables

CHAPTER = "TRẺ EM BỊ XÂM HẠI VÀ VỤ VIỆC BẢO VỆ TRẺ EM"
COUNTED = figures(
    children=1000,
    notices=6,
    notices__source__school=4,
    notices__source__unknown=2,
    cases_opening=3,
    cases=5,
    cases__was=4,
    cases__year_ago=7,
    cases__category__abused=4,
    cases__village__v1=5,
    abuse_cases=4,
    cases_closed=2,
    cases_closed__reason__safe=2,
    cases_unfounded=1,
    cases_unfounded__reason__duplicate=1,
    cases_open=6,
    abused=5,
    abused__was=2,
    abused__form__XH1=4,
    abused__form__XH3=2,
    abused__setting__home=5,
    abused__age__11_14=5,
    abused__sex__female=3,
    abused__sex__male=2,
    abused_assessed=4,
    abused_protected=1,
    abused_planned=3,
    abused_helped=4,
    plans_submitted=3,
    plans_due=4,
    plans_due__timing__in_time=3,
    plans_due__timing__overdue=1,
)


def table(start):
    (found,) = [
        each for each in tables(a_snapshot(COUNTED)) if each.table.caption.startswith(start)
    ]
    return found


def rows(start):
    return {row.cells[0]: row.cells[1:] for row in table(start).table.rows}


def headings(snapshot):
    body = document(snapshot).body
    return [block.text for block in body if isinstance(block, Heading) and block.level == 1]


def test_the_chapter_comes_between_special_circumstances_and_child_marriage():
    found = headings(a_snapshot(COUNTED))
    assert found.index(CHAPTER) == 2
    assert found[3].startswith("TẢO HÔN")


def test_notices_and_cases_are_told_in_words():
    expected = (
        "Trong kỳ tiếp nhận 6 tin báo, 5 vụ việc bảo vệ trẻ em, trong đó 4 vụ việc có trẻ em bị xâm "
        "hại; so với kỳ trước tăng 1 vụ việc, so với cùng kỳ năm trước giảm 2 vụ việc. Kết thúc 2 vụ "
        "việc. Số vụ việc đang giải quyết khi chốt số liệu: 6 vụ."
    )
    assert expected in said(a_snapshot(COUNTED))


def test_abused_children_are_told_with_what_was_done():
    expected = (
        "Trong kỳ có 5 trẻ em bị xâm hại, trong đó 3 trẻ em gái, bằng 0,5% tổng số trẻ em; so với kỳ "
        "trước tăng 3 trẻ em, so với cùng kỳ năm trước tăng 5 trẻ em. Có 4 trẻ em được đánh giá nguy "
        "cơ ban đầu, 1 trẻ em được áp dụng biện pháp can thiệp khẩn cấp, tạm thời cách ly và 3 trẻ em "
        "có kế hoạch hỗ trợ, can thiệp được phê duyệt. Tỷ lệ được hỗ trợ, can thiệp: 80,0%."
    )
    assert expected in said(a_snapshot(COUNTED))


def test_the_account_of_cases_has_the_sources_and_reasons_that_were_met():
    found = rows("Tin báo")
    assert found["Trường học, cơ sở giáo dục"] == ("tin", 4, 0, 4, 0, 4)
    assert found["Chưa rõ"] == ("tin", 2, 0, 2, 0, 2)
    assert found["Vụ việc tiếp nhận"] == ("vụ", 5, 4, 1, 7, -2)
    assert found["Trùng với vụ việc khác"] == ("vụ", 1, 0, 1, 0, 1)
    assert "Công an" not in found


def test_abused_children_by_form_have_their_share_of_the_total():
    found = rows("Trẻ em bị xâm hại")
    assert [str(cell) for cell in found["Bạo lực trẻ em"][:2]] == ["4", "80.0"]
    assert [str(cell) for cell in found["Xâm hại tình dục trẻ em"][:2]] == ["2", "40.0"]
    assert "Bóc lột trẻ em" not in found


def test_whether_plans_were_in_time():
    found = rows("Hỗ trợ, can thiệp")
    assert found["Vụ việc đến hạn trình kế hoạch"][:2] == ("vụ", 4)
    assert found["Đúng hạn"][:2] == ("vụ", 3)
    assert found["Quá hạn chưa thực hiện"][:2] == ("vụ", 1)


def test_no_form_of_abuse_is_told_by_village_sex_or_age():
    told = {
        frozenset(name for name, _ in key.dimensions)
        for each in tables(a_snapshot(COUNTED))
        for row in each.keys
        for key in row
        if key and key.indicator in ("abused", "abuse_cases")
    }
    assert told == {frozenset(), *(frozenset({name}) for name in ("form", "setting", "age", "sex"))}


def test_the_annex_tells_how_many_cases_a_village_has():
    places = next(
        each.table
        for each in tables(a_snapshot(COUNTED))
        if each.table.columns[-1].header == "Kinh phí (đồng)"
    )
    column = [each.header for each in places.columns].index("Vụ việc bảo vệ trẻ em")
    assert [row.cells[column] for row in places.rows] == [5, 5, 0]


@pytest.mark.parametrize(
    ("counted", "expected"),
    [
        (
            figures(cases=0),
            "vụ việc bảo vệ trẻ em, trẻ em bị xâm hại; không có vụ việc đang giải quyết.",
        ),
        (figures(cases=0, notices=1), "Trong kỳ không phát sinh trẻ em bị xâm hại."),
        (figures(cases=0, notices=1), "Trong kỳ không phát sinh hỗ trợ, can thiệp theo vụ việc"),
        (figures(cases=0, cases_open=1), "Trong kỳ không phát sinh tin báo, vụ việc"),
        (
            figures(cases=0, cases__was=1, abused__was=1),
            "Trong kỳ không phát sinh trẻ em bị xâm hại; so với kỳ",
        ),
    ],
)
def test_what_did_not_happen_is_said_so(counted, expected):
    empty = document(a_snapshot(counted))
    assert expected in "\n".join(texts(empty))
    assert render_pdf(empty).startswith(b"%PDF")


def test_a_report_issued_before_cases_were_counted_says_nothing_of_them():
    content = json.loads(snapshots.to_json(a_snapshot(SOME)))
    for name in ("notice_sources", "case_close_reasons", "abuse_forms"):
        del content["codes"][name]
    old = snapshots.from_json(json.dumps(content))
    assert CHAPTER not in headings(old)
    assert "vụ việc bảo vệ trẻ em" not in said(old).lower()


def test_what_is_offered_tells_of_cases():
    found = said(a_snapshot(COUNTED))
    told = found.partition("Tiếp nhận 5 vụ việc bảo vệ trẻ em; ")[2].partition("\n")[0]
    assert told.endswith("giảm 2 (28,6%) so với cùng kỳ năm trước.")
    none = a_snapshot(Figures({figure_key("cases"): 0}))
    assert "Không phát sinh vụ việc bảo vệ trẻ em trong kỳ." in said(none)
    assert "Không có trẻ em bị xâm hại trong kỳ." in said(none)

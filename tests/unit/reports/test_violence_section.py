"""The chapter on domestic violence, and child marriage by village and ethnic group."""

import json

import pytest

from cpo_desktop.reports import snapshot as snapshots
from cpo_desktop.reports.catalogue import report_kind
from cpo_desktop.reports.document import Heading, texts
from cpo_desktop.reports.pdf import render_pdf
from tests.unit.reports.test_periodic import SOME, a_snapshot, figures, said

PERIODIC = report_kind("periodic")
document, tables = PERIODIC.document, PERIODIC.tables

CHAPTER = "BẠO LỰC GIA ĐÌNH"
COUNTED = figures(
    violence=4,
    violence__was=1,
    violence__form__physical=3,
    violence__form__mental=2,
    violence__form__unknown=1,
    violence__village__v1=4,
    violence_households=3,
    violence_doers=4,
    violence_doers__sex__male=4,
    violence_victims=5,
    violence_victims__sex__female=4,
    violence_victims__sex__male=1,
    violence_victims__age_class__child=1,
    violence_victims__age_class__woman=4,
    violence_children=3,
    violence_children__role__victim=1,
    violence_children__role__child_present=2,
    violence_handled=2,
    violence_handled__handling__criticism=2,
    violence_handled__age_class__woman=2,
    violence_supported=6,
    violence_supported__kind__counselling=6,
    violence_open=2,
)


def chapters(snapshot):
    body = document(snapshot).body
    return [block.text for block in body if isinstance(block, Heading) and block.level == 1]


def rows(counted, start):
    (found,) = [
        each for each in tables(a_snapshot(counted)) if each.table.caption.startswith(start)
    ]
    return {row.cells[0]: row.cells[1:] for row in found.table.rows}


def test_the_chapter_follows_child_marriage():
    found = chapters(a_snapshot(COUNTED))
    assert found[found.index(CHAPTER) - 1].startswith("TẢO HÔN")


def test_what_happened_is_told_in_words():
    expected = (
        "Trong kỳ xảy ra 4 vụ bạo lực gia đình với 5 người bị bạo lực (trong đó 1 trẻ em), 3 trẻ em bị "
        "ảnh hưởng; so với kỳ trước tăng 3 vụ, so với cùng kỳ năm trước tăng 4 vụ. Đã xử lý 2 vụ và hỗ "
        "trợ 6 lượt người bị bạo lực. Số vụ đang theo dõi khi chốt số liệu: 2 vụ."
    )
    assert expected in said(a_snapshot(COUNTED))


def test_the_table_has_the_rows_of_the_statistical_form_that_were_met():
    found = rows(COUNTED, "Bạo lực gia đình")
    assert found["Số vụ bạo lực gia đình"] == ("vụ", 4, 1, 3, 0, 4)
    assert found["Bạo lực thân thể"][:2] == ("vụ", 3)
    assert found["Chưa rõ"][:2] == ("vụ", 1)
    assert found["Nữ từ 16 đến 59 tuổi"][:2] == ("người", 4)
    assert found["Người bị bạo lực: nữ từ 16 đến 59 tuổi"][:2] == ("vụ", 2)
    assert found["Góp ý, phê bình trong cộng đồng dân cư"][:2] == ("vụ", 2)
    assert "Bạo lực tình dục" not in found
    assert "Từ đủ 60 tuổi" not in found


@pytest.mark.parametrize(
    ("indicators", "start", "words"),
    [
        (
            ("violence_opening", "violence_known", "violence_closed", "violence_open"),
            "Bạo lực gia đình",
            "Số vụ mới tiếp nhận",
        ),
        (
            ("marriage_opening", "marriage_found", "marriage_ended", "marriage_followed"),
            "Tảo hôn và hôn nhân",
            "Số vụ mới đưa vào theo dõi",
        ),
    ],
)
def test_the_account_of_what_is_followed_stands_at_the_end(indicators, start, words):
    counted = dict(zip(indicators, (1, 3, 2, 2), strict=True))
    found = rows(figures(violence=0, **counted), start)
    assert [(name, cells[1]) for name, cells in found.items()][-4:] == [
        ("Số vụ đang theo dõi đầu kỳ", 1),
        (words, 3),
        ("Số vụ kết thúc theo dõi", 2),
        ("Số vụ đang theo dõi cuối kỳ", 2),
    ]


def test_a_report_issued_before_the_accounts_were_counted_has_no_rows_for_them():
    found = rows(COUNTED, "Bạo lực gia đình")
    assert [name for name in found if "theo dõi" in name] == ["Số vụ đang theo dõi cuối kỳ"]
    (note,) = [
        each.table.note
        for each in tables(a_snapshot(COUNTED))
        if each.table.caption.startswith("Bạo lực gia đình")
    ]
    assert "ngày tiếp nhận" not in note


def test_nothing_of_violence_is_told_by_village():
    told = {
        name
        for each in tables(a_snapshot(COUNTED))
        for row in each.keys
        for key in row
        if key and key.indicator.startswith("violence")
        for name, _ in key.dimensions
    }
    assert told == {"form", "sex", "age_class", "role", "handling", "kind"}


@pytest.mark.parametrize(
    ("counted", "expected"),
    [
        (
            figures(violence=0),
            "Trong kỳ không phát sinh vụ bạo lực gia đình; không có vụ đang theo dõi.",
        ),
        (
            figures(violence=0, violence_open=1),
            "Trong kỳ không phát sinh vụ bạo lực gia đình; so với kỳ trước không thay đổi",
        ),
    ],
)
def test_what_did_not_happen_is_said_so(counted, expected):
    empty = document(a_snapshot(counted))
    assert expected in "\n".join(texts(empty))
    assert render_pdf(empty).startswith(b"%PDF")


def test_what_is_offered_tells_of_violence_and_of_what_was_done_about_it():
    for expected in (
        "Xảy ra 4 vụ bạo lực gia đình; ",
        "tăng 4 so với cùng kỳ năm trước.",
        "Xử lý 2 vụ bạo lực gia đình; hỗ trợ 6 lượt người bị bạo lực gia đình.",
    ):
        assert expected in said(a_snapshot(COUNTED))
    assert "Không phát sinh vụ bạo lực gia đình trong kỳ." in said(a_snapshot(figures(violence=0)))


def test_a_report_issued_before_violence_was_counted_says_nothing_of_it():
    content = json.loads(snapshots.to_json(a_snapshot(SOME)))
    for name in ("violence_forms", "violence_steps", "ethnic_groups", "programmes"):
        del content["codes"][name]
    old = snapshots.from_json(json.dumps(content))
    assert CHAPTER not in chapters(old)
    assert "bạo lực gia đình" not in said(old).lower()
    assert "nguy cơ tảo hôn" not in said(old).lower()


MARRIED = figures(
    marriage_risks=2,
    marriage_risks__village__v2=2,
    marriages=3,
    marriages__was=1,
    marriages__village__v1=3,
    marriages__village__v1__was=1,
    marriage_persons=4,
    marriage_persons__village__v1=4,
    marriage_persons__sex__female__village__v1=3,
    marriage_persons__ethnic_group__dao=3,
    marriage_persons__ethnic_group__dao__sex__female=2,
    marriage_persons__ethnic_group__dao__sex__male=1,
    marriage_persons__ethnic_group__unknown=1,
    marriage_talks=5,
    marriage_returned=1,
    marriage_births=0,
)


def by_second_column(start):
    (found,) = [
        each for each in tables(a_snapshot(MARRIED)) if each.table.caption.startswith(start)
    ]
    return {row.cells[1]: row.cells[2:] for row in found.table.rows}


def test_child_marriage_by_village():
    found = by_second_column("Tảo hôn theo thôn")
    # Risks, prevented, people, women among them, cases in the three periods.
    assert found["Tổng số"] == (2, 0, 4, 0, 3, 1, 0)
    assert found["Thôn Đông"] == (0, 0, 4, 3, 3, 1, 0)
    assert found["Thôn Đoài"] == (2, 0, 0, 0, 0, 0, 0)
    assert "Chưa rõ" not in found


def test_child_marriage_by_ethnic_group():
    found = by_second_column("Người tảo hôn theo dân tộc")
    assert list(found) == ["Tổng số", "Dao", "Chưa rõ"]
    assert found["Dao"] == (3, 1, 2, 0, 0)


def test_prevention_and_the_return_to_school_are_told_in_words():
    text = said(a_snapshot(MARRIED))
    assert "Đã phát hiện 2 vụ nguy cơ tảo hôn và tư vấn, vận động, ký cam kết 5 lượt." in text
    assert "Có 1 người quay lại trường học." in text


def test_without_any_marriage_there_is_no_table_of_villages_or_groups():
    risks = figures(marriage_risks=0, marriage_followed=1)
    captions = [each.table.caption for each in tables(a_snapshot(risks))]
    assert captions == ["Tảo hôn và hôn nhân cận huyết thống trong kỳ"]

"""The chapters on the commune's own work, on what children said, and on what there is to work with."""

import pytest

from cpo_desktop.reports.catalogue import report_kind
from cpo_desktop.reports.document import Heading, texts
from cpo_desktop.reports.pdf import render_pdf
from tests.unit.reports.test_periodic import SOME, a_snapshot, figures, said

PERIODIC = report_kind("periodic")
document, tables = PERIODIC.document, PERIODIC.tables

MILLION = 1_000_000
GUIDANCE = "CÔNG TÁC CHỈ ĐẠO, TRUYỀN THÔNG, TẬP HUẤN, KIỂM TRA"
PARTICIPATION = "SỰ THAM GIA CỦA TRẺ EM"
RESOURCES = "CƠ SỞ VẬT CHẤT, NHÂN LỰC VÀ NGUỒN LỰC"
WORK = figures(
    outreach=12,
    outreach__was=10,
    outreach__channel__loudspeaker=9,
    outreach__channel__school=3,
    outreach__topic__abuse=12,
    outreach__audience__children=3,
    outreach__audience__public=11,
    outreach__village__unknown=9,
    outreach__village__v1=3,
    outreach_reached=450,
    outreach_reached__channel__school=450,
    outreach_reached__topic__abuse=450,
    outreach_reached__audience__children=450,
    outreach_reached__village__v1=450,
    outreach_reached__who__children=400,
    outreach_reached__who__girls=210,
    trainings=2,
    trainings__group__collaborator=2,
    training_people=31,
    training_people__who__female=20,
    training_hours=12,
    inspections=3,
    inspections__kind__joint=3,
    findings=4,
    findings__violation__yes=1,
    findings__violation__no=3,
    findings__handling__fined=1,
    findings__handling__unknown=3,
    findings__head__reminded=1,
    finding_fines=2 * MILLION,
    findings_remedied=2,
    findings_overdue=1,
    visits_done=7,
    visits_done__reason__gift=7,
    visits_overdue=2,
    tasks_due=3,
    tasks_due__timing__in_time=2,
    tasks_due__timing__overdue=1,
    tasks_done=2,
    tasks_overdue=1,
    proposals_sent=1,
    proposals_sent__kind__proposal=1,
    proposals_answered=0,
    proposals_waiting=1,
    proposals_waiting__kind__proposal=1,
)
ASKED = figures(
    consultations=2,
    consultations__year_ago=1,
    consultations__way__forum=2,
    consulted=95,
    consulted__who__over_seven=80,
    opinions=6,
    opinions_forwarded=5,
    opinions_answered=4,
    opinions_told=3,
)
MEANS = figures(
    villages=4,
    villages__play__yes=3,
    villages__play__no=1,
    villages__own_play__yes=2,
    villages__own_play__no=2,
    villages__collaborator__yes=4,
    facilities=5,
    facilities__kind__playground=3,
    facilities__kind__camera=2,
    facilities__state__good=4,
    facilities__state__repair=1,
    facilities_in_use=5,
    facilities_in_use__group__culture=3,
    facilities_in_use__group__security=1,
    facilities_in_use__village__v1=3,
    facilities_in_use__village__v2=1,
    facilities_in_use__village__commune=1,
    facilities_in_use__group__culture__village__v1=2,
    facilities_in_use__group__culture__village__commune=1,
    facilities_in_use__group__other__village__v1=1,
    facilities_in_use__group__security__village__v2=1,
    facility_pieces=11,
    facility_pieces__kind__playground=3,
    facility_pieces__kind__camera=8,
    investments=30 * MILLION,
    investments__kind__playground=30 * MILLION,
    staff=6,
    staff__role__officer=1,
    staff__role__collaborator=5,
    budget_allocated=100 * MILLION,
    budget_allocated__class__state=100 * MILLION,
    budget_allocated__programme__protection=100 * MILLION,
    budget_spent=20 * MILLION,
    budget_spent__class__state=20 * MILLION,
    budget_spent__programme__protection=20 * MILLION,
    budget_used=45 * MILLION,
    budget_used__class__state=45 * MILLION,
    budget_used__programme__protection=45 * MILLION,
    contributions=3,
    contributions__class__domestic=2,
    contributions__class__foreign=1,
    contributions__kind__business=2,
    contributions__kind__foreign_organisation=1,
    contributed_money=8 * MILLION,
    contributed_money__class__domestic=8 * MILLION,
    contributed_goods=2 * MILLION,
)
NOTHING_DONE = figures(outreach=0, consultations=0, facilities=0, villages=2, villages__play__no=2)


def headings(counted, level=1):
    body = document(a_snapshot(counted)).body
    return [block.text for block in body if isinstance(block, Heading) and block.level == level]


def rows(counted, start):
    (found,) = [
        each for each in tables(a_snapshot(counted)) if each.table.caption.startswith(start)
    ]
    return {row.cells[0]: row.cells[1:] for row in found.table.rows}


def test_the_work_of_the_commune_stands_between_support_and_assessment():
    found = headings(figures(outreach=1, consultations=1, facilities=1))
    support = found.index("BIỆN PHÁP HỖ TRỢ, CAN THIỆP")
    assert found[support + 1 : support + 5] == [
        GUIDANCE,
        PARTICIPATION,
        RESOURCES,
        "ĐÁNH GIÁ CHUNG",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        (
            "Trong kỳ thực hiện 12 lượt truyền thông với 450 lượt người tiếp cận, trong đó 400 lượt trẻ em; "
            "so với kỳ trước tăng 2 lượt, so với cùng kỳ năm trước tăng 12 lượt."
        ),
        "Trong kỳ tổ chức 2 lớp tập huấn với 31 lượt người dự; so với kỳ trước tăng 2 lớp",
        (
            "Trong kỳ thực hiện 3 cuộc kiểm tra, giám sát, phát hiện 4 nội dung cần khắc phục, trong đó 1 "
            "nội dung vi phạm pháp luật, xử phạt 2.000.000 đồng; so với kỳ trước tăng 3 cuộc"
        ),
        "Đã khắc phục 2 nội dung; 1 nội dung quá hạn khắc phục khi chốt số liệu.",
        "Trong kỳ thăm 7 lượt hộ gia đình; so với kỳ trước tăng 7 lượt",
        (
            "Trong kỳ có 3 nhiệm vụ của các kế hoạch đến hạn, gồm 2 nhiệm vụ hoàn thành đúng hạn và 1 nhiệm "
            "vụ quá hạn chưa hoàn thành. Đã hoàn thành 2 nhiệm vụ; 1 nhiệm vụ quá hạn khi chốt số liệu."
        ),
        (
            "Trong kỳ gửi cấp trên 1 khó khăn, kiến nghị; được trả lời 0; 1 khó khăn, kiến nghị chưa được "
            "trả lời khi chốt số liệu."
        ),
    ],
)
def test_what_was_done_is_told_in_words(sentence):
    assert sentence in said(a_snapshot(WORK))


def test_outreach_by_channel_topic_audience_and_place():
    found = rows(WORK, "Hoạt động truyền thông theo")
    assert found["Loa truyền thanh"] == (9, 0, 0, 0, 0, 0)
    assert found["Tại trường học"] == (3, 0, 0, 450, 0, 0)
    assert found["Phòng, chống xâm hại, bạo lực trẻ em"] == (12, 0, 0, 450, 0, 0)
    assert found["Trẻ em, học sinh"] == (3, 0, 0, 450, 0, 0)
    assert found["Người dân"] == (11, 0, 0, 0, 0, 0)
    assert found["Toàn xã"][0] == 9
    assert found["Thôn Đông"] == (3, 0, 0, 450, 0, 0)
    assert "Thôn Đoài" not in found


def test_who_was_reached_and_who_was_trained():
    assert rows(WORK, "Hoạt động truyền thông trong kỳ")["Trong đó trẻ em gái"][:2] == ("lượt", 210)
    assert rows(WORK, "Tập huấn")["Cộng tác viên"][:2] == ("lớp", 2)
    assert rows(WORK, "Tập huấn")["Trong đó nữ"][:2] == ("lượt", 20)


def test_findings_by_how_they_were_dealt_with_and_by_whose_fault():
    found = rows(WORK, "Kiểm tra")
    assert found["Trong đó vi phạm pháp luật"][:2] == ("mục", 1)
    assert found["Xử lý: xử phạt vi phạm hành chính"][:2] == ("mục", 1)
    assert found["Người đứng đầu: phê bình, rút kinh nghiệm"][:2] == ("mục", 1)
    assert found["Số tiền phạt"] == ("đồng", 2 * MILLION, 0, None, 0, None)
    # What nobody said anything of is no way of dealing with it.
    assert not any("chưa rõ" in words.lower() for words in found)


def test_what_children_said_and_what_became_of_it():
    text = said(a_snapshot(ASKED))
    expected = (
        "Trong kỳ tổ chức 2 cuộc lấy ý kiến với 95 lượt trẻ em, ghi nhận 6 ý kiến, kiến nghị; so với kỳ "
        "trước tăng 2 cuộc, so với cùng kỳ năm trước tăng 1 cuộc. Trong kỳ có 5 ý kiến chuyển cơ quan có "
        "trách nhiệm, 4 ý kiến được trả lời và 3 ý kiến phản hồi lại cho trẻ em."
    )
    assert expected in text
    assert rows(ASKED, "Lấy ý kiến")["Trong đó từ đủ 7 tuổi"][:2] == ("lượt", 80)


@pytest.mark.parametrize(
    "sentence",
    [
        (
            "Đến ngày 14/09/2026 có 5 cơ sở vật chất dành cho trẻ em; 3/4 thôn, tổ dân phố (75,0%) có nơi vui "
            "chơi. Kinh phí đầu tư trong kỳ: 30.000.000 đồng."
        ),
        (
            "Có 2/4 thôn, tổ dân phố chưa có điểm vui chơi, văn hóa, thể thao đặt tại thôn, tổ dân phố; có 1 "
            "điểm phục vụ toàn xã."
        ),
        (
            "Đến ngày 14/09/2026 có 6 người làm công tác bảo vệ trẻ em; 4/4 thôn, tổ dân phố (100,0%) có cộng "
            "tác viên."
        ),
        (
            "Dự toán năm 2026 được giao 100.000.000 đồng. Chi từ dự toán trong kỳ 20.000.000 đồng; lũy kế đến "
            "ngày 14/09/2026 đã chi 45.000.000 đồng từ dự toán của năm, đạt 45,0% dự toán."
        ),
        (
            "Trong kỳ có 3 lượt đóng góp, tài trợ (tổ chức, cá nhân trong nước 2 lượt và tổ chức, cá nhân "
            "nước ngoài 1 lượt) với số tiền 8.000.000 đồng và hiện vật trị giá 2.000.000 đồng; so với kỳ"
        ),
    ],
)
def test_what_there_is_to_work_with_is_told_in_words(sentence):
    assert sentence in said(a_snapshot(MEANS))


def test_facilities_by_kind_and_the_villages_without_a_place_to_play():
    (by_kind,) = [
        each.table for each in tables(a_snapshot(MEANS)) if "theo loại" in each.table.caption
    ]
    assert [row.cells for row in by_kind.rows] == [
        (None, "Tổng số", 11, 5, 0, 0, 30 * MILLION),
        ("1", "Điểm vui chơi cho trẻ em", 3, 3, 0, 0, 30 * MILLION),
        ("2", "Camera giám sát an ninh", 8, 2, 0, 0, 0),
    ]
    found = rows(MEANS, "Hiện trạng")
    assert found["Cần sửa chữa"][:2] == ("cơ sở", 1)
    assert found["Thôn, tổ dân phố chưa có nơi vui chơi"][:2] == ("thôn", 1)


def test_what_is_in_use_in_each_village_nought_where_there_is_nothing():
    assert rows(MEANS, "Cơ sở đang sử dụng") == {
        "Tổng số": (3, 0, 0, 1),
        "Thôn Đông": (2, 0, 0, 0),
        "Thôn Đoài": (0, 0, 0, 1),
        "Phục vụ toàn xã": (1, 0, 0, 0),
    }


def test_a_report_issued_before_villages_were_told_apart_has_no_row_for_them():
    earlier = figures(facilities=1, facilities__kind__pool=1, villages=4, villages__play__no=4)
    assert not any(
        each.table.caption.startswith("Cơ sở đang sử dụng") for each in tables(a_snapshot(earlier))
    )
    assert "đặt tại thôn" not in said(a_snapshot(earlier))


def test_the_budget_by_source_and_programme_has_the_share_that_was_used():
    found = rows(MEANS, "Dự toán năm 2026")
    for part in ("Tổng số", "Ngân sách nhà nước", "Bảo vệ trẻ em"):
        *sums, rate, last_year = found[part]
        assert (sums, last_year) == ([100 * MILLION, 20 * MILLION, 45 * MILLION], 0)
        assert str(rate) == "45.0"


def test_contributions_by_class_and_kind_of_donor():
    found = rows(MEANS, "Đóng góp, tài trợ")
    assert list(found) == [
        "Tổng số",
        "Tổ chức, cá nhân trong nước",
        "Doanh nghiệp trong nước",
        "Tổ chức, cá nhân nước ngoài",
        "Tổ chức nước ngoài, quốc tế",
    ]
    assert found["Tổ chức, cá nhân trong nước"] == (2, 8 * MILLION, 0, 0, 0)


def test_chapters_without_anything_are_one_sentence_each():
    empty = document(a_snapshot(NOTHING_DONE))
    text = "\n".join(texts(empty))
    assert "Trong kỳ không phát sinh hoạt động truyền thông, tập huấn, kiểm tra" in text
    assert "Trong kỳ không phát sinh cuộc lấy ý kiến trẻ em." in text
    assert "không phát sinh kinh phí đầu tư, chi từ dự toán, đóng góp, tài trợ." in text
    assert tables(a_snapshot(NOTHING_DONE)) == ()
    assert "Tập huấn" not in headings(NOTHING_DONE, level=2)
    assert render_pdf(empty).startswith(b"%PDF")


@pytest.mark.parametrize(
    ("counted", "sentence"),
    [
        (figures(outreach=1), "Trong kỳ không phát sinh lớp tập huấn."),
        (figures(outreach=1), "Trong kỳ không phát sinh cuộc kiểm tra, giám sát."),
        (figures(outreach=1), "Trong kỳ không phát sinh lượt thăm hộ gia đình."),
        (figures(outreach=1), "Trong kỳ không có nhiệm vụ của kế hoạch đến hạn."),
        (figures(outreach=1), "Trong kỳ không phát sinh khó khăn, kiến nghị gửi cấp trên."),
        (figures(outreach=0, trainings=1), "Trong kỳ không phát sinh hoạt động truyền thông."),
        (
            figures(outreach=0, outreach__was=2),
            "Trong kỳ không phát sinh hoạt động truyền thông; so với kỳ trước giảm 2 lượt",
        ),
        (
            figures(outreach=0, tasks_overdue=1),
            "Trong kỳ không có nhiệm vụ của kế hoạch đến hạn. Đã hoàn thành 0 nhiệm vụ; 1 nhiệm vụ",
        ),
        (figures(facilities=0, staff=1), "Chưa có cơ sở vật chất dành cho trẻ em trong danh sách"),
        (
            figures(facilities=0, staff=1),
            "Chưa có dự toán; trong kỳ không phát sinh chi từ dự toán.",
        ),
        (figures(facilities=0, staff=1), "Trong kỳ không phát sinh đóng góp, tài trợ."),
        (
            figures(facilities=1, facilities__kind__pool=1),
            "Chưa có người làm công tác bảo vệ trẻ em trong danh sách.",
        ),
    ],
)
def test_a_part_without_anything_is_a_sentence(counted, sentence):
    assert sentence in said(a_snapshot(counted))


def test_each_cell_of_these_tables_knows_its_figure():
    for counted in (WORK, ASKED, MEANS):
        for each in tables(a_snapshot(counted)):
            for row, keys in zip(each.table.rows, each.keys, strict=True):
                for cell, key in zip(row.cells, keys, strict=False):
                    assert key is None or cell == counted.value(key)


def test_a_report_issued_before_the_work_was_counted_says_nothing_of_it():
    found = headings(SOME)
    assert not {GUIDANCE, PARTICIPATION, RESOURCES} & set(found)
    assert "truyền thông" not in said(a_snapshot(SOME))


def test_the_offered_results_tell_of_outreach_and_training():
    expected = (
        "Thực hiện 12 lượt truyền thông với 450 lượt người tiếp cận; tổ chức 2 lớp tập huấn cho 31 lượt "
        "người."
    )
    assert expected in said(a_snapshot(WORK))
    none = said(a_snapshot(figures(outreach=0)))
    assert "Không phát sinh hoạt động truyền thông, tập huấn trong kỳ." in none


def test_a_commune_has_as_many_villages_as_there_are_when_the_figures_close():
    assert "xã Hữu Nghị có 5 thôn" in said(a_snapshot(figures(children=9, villages=5)))

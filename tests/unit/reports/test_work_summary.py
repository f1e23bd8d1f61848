"""The summary of the commune's own work."""

from cpo_desktop.reports.catalogue import report_kind
from cpo_desktop.reports.document import Heading, texts
from tests.unit.reports.test_periodic import a_snapshot, figures
from tests.unit.reports.test_work_sections import MEANS, NOTHING_DONE, WORK

SUMMARY = report_kind("work_summary")
ALL = figures()
ALL = type(ALL)({**WORK.values, **MEANS.values})


def said(counted, **given):
    return "\n".join(texts(SUMMARY.document(a_snapshot(counted, kind="work_summary", **given))))


def chapters(counted):
    body = SUMMARY.document(a_snapshot(counted)).body
    return [block.text for block in body if isinstance(block, Heading) and block.level == 1]


def test_work_and_means_are_told_and_nothing_else():
    assert chapters(ALL) == [
        "CÔNG TÁC CHỈ ĐẠO, TRUYỀN THÔNG, TẬP HUẤN, KIỂM TRA",
        "CƠ SỞ VẬT CHẤT, NHÂN LỰC VÀ NGUỒN LỰC",
        "KẾT QUẢ ĐẠT ĐƯỢC",
        "KHÓ KHĂN, HẠN CHẾ",
        "PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI",
        "KIẾN NGHỊ, ĐỀ XUẤT",
    ]


def test_results_and_what_is_undone_are_offered():
    found = said(ALL)
    for sentence in (
        "Thực hiện 12 lượt truyền thông với 450 lượt người tiếp cận; tổ chức 2 lớp tập huấn cho 31 lượt người.",
        "Thực hiện 3 cuộc kiểm tra, giám sát, phát hiện 4 nội dung cần khắc phục.",
        "Thăm 7 lượt hộ gia đình.",
        "Dự toán năm 2026 được giao 100.000.000 đồng.",
        "Tiếp nhận 3 lượt đóng góp, tài trợ với số tiền 8.000.000 đồng",
        "Còn 1 nhiệm vụ của các kế hoạch quá hạn chưa hoàn thành.",
        "Còn 2 lượt thăm hộ gia đình quá hạn chưa thực hiện.",
    ):
        assert sentence in found


def test_what_the_officer_writes_is_printed_instead():
    found = said(ALL, narrative={"results": "Hoàn thành kế hoạch."})
    assert "Hoàn thành kế hoạch." in found
    assert "Thăm 7 lượt hộ gia đình." not in found


def test_a_period_without_anything_says_so():
    found = said(NOTHING_DONE)
    assert "Trong kỳ không phát sinh hoạt động truyền thông, tập huấn, kiểm tra" in found
    assert "Không phát sinh hoạt động truyền thông, tập huấn trong kỳ." in found

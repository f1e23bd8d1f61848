"""The Action Month's results, compared with the year before alone."""

from cpo_desktop.domain.figures import ThreePeriods, When
from cpo_desktop.domain.periods import CALENDAR, PeriodKind, period
from cpo_desktop.reports.catalogue import report_kind
from cpo_desktop.reports.document import Heading, texts
from tests.unit.reports.test_periodic import a_snapshot, figures

ACTION = report_kind("action_month")
JUNE = ThreePeriods.around(period(PeriodKind.MONTH, 2026, 6, CALENDAR), CALENDAR)
MILLION = 1_000_000
COUNTED = figures(
    outreach=20,
    outreach__was=7,
    outreach__year_ago=23,
    outreach__channel__event=20,
    outreach_reached=1500,
    outreach_reached__who__children=400,
    measures_started=8,
    measures_started__was=99,
    measures_started__year_ago=4,
    measures_started__kind__M20=5,
    measures_started__kind__M04=3,
    funds=12 * MILLION,
    funds__year_ago=2 * MILLION,
    contributions=3,
    contributions__was=9,
    contributions__class__domestic=3,
    contributed_money=8 * MILLION,
    contributed_money__was=5 * MILLION,
    contributed_money__class__domestic=8 * MILLION,
    investments=30 * MILLION,
    investments__kind__playground=30 * MILLION,
    consultations=3,
    consultations__way__forum=1,
    consulted=140,
    consulted__way__forum=80,
    opinions=9,
    opinions__way__forum=6,
    opinions_forwarded__way__forum=5,
    opinions_answered__way__forum=2,
    budget_allocated=100 * MILLION,
    budget_allocated__programme__action_month=25 * MILLION,
    budget_spent__programme__action_month=10 * MILLION,
    budget_used__programme__action_month=12 * MILLION,
    budget_spent__programme__action_month__year_ago=9 * MILLION,
)


def june(counted=COUNTED, **given):
    return a_snapshot(counted, **{"periods": JUNE, "kind": "action_month"} | given)


def said(snapshot):
    return "\n".join(texts(ACTION.document(snapshot)))


def table(caption, counted=COUNTED):
    (found,) = [
        each.table
        for each in ACTION.tables(june(counted))
        if each.table.caption.startswith(caption)
    ]
    return found


def rows(caption):
    return {row.cells[0]: row.cells[1:] for row in table(caption).rows}


def test_the_month_before_is_nowhere():
    document = "\n".join(texts(ACTION.document(june())))
    assert "kỳ trước" not in document.lower()
    shown = [key for each in ACTION.tables(june()) for row in each.keys for key in row if key]
    assert shown
    assert When.PREVIOUS not in {key.when for key in shown}


def test_columns_close_up_and_are_numbered_anew():
    columns = table("Hoạt động truyền thông trong kỳ").columns
    assert [column.mark for column in columns] == ["A", "B", "1", "2", "3=1-2"]
    assert [column.group for column in columns][3:] == ["Cùng kỳ năm trước"] * 2
    assert rows("Hoạt động truyền thông trong kỳ")["Lượt truyền thông"] == ("lượt", 20, 23, -3)


def test_support_by_kind_with_its_money():
    found = rows("Hỗ trợ, tặng quà theo loại")
    assert found["Biện pháp bắt đầu trong kỳ"] == ("biện pháp", 8, 4, 4)
    assert found["Quà, tiền mặt (1/6, Trung thu, Tết)"] == ("biện pháp", 5, 0, 5)
    assert found["Kinh phí hỗ trợ"] == ("đồng", 12 * MILLION, 2 * MILLION, None)
    assert "so với cùng kỳ năm trước tăng 4 biện pháp." in said(june())


def test_the_forum_alone_is_told_and_what_became_of_its_opinions():
    found = rows("Diễn đàn trẻ em")
    assert found["Diễn đàn trẻ em"] == ("cuộc", 1, 0, 1)
    assert found["Lượt trẻ em tham dự"] == ("lượt", 80, 0, 80)
    assert found["Ý kiến được ghi nhận"] == ("ý kiến", 6, 0, 6)
    assert (
        "Tổ chức 1 Diễn đàn trẻ em với 80 lượt trẻ em tham dự; 6 ý kiến được ghi nhận, 5 ý kiến được "
        "chuyển cơ quan có trách nhiệm và 2 ý kiến được trả lời."
    ) in said(june())


def test_the_budget_is_that_of_its_programme():
    (found,) = table("Dự toán năm 2026 cho").rows
    amounts = [25 * MILLION, 10 * MILLION, 12 * MILLION]
    assert list(found.cells[1:4]) == amounts
    assert str(found.cells[4]) == "48.0"
    assert found.cells[5] == 9 * MILLION


def test_gifts_and_investments_are_told():
    assert rows("Đóng góp, tài trợ")["Tổng số"] == (3, 8 * MILLION, 0, 0)
    assert rows("Đầu tư cơ sở vật chất")["Điểm vui chơi cho trẻ em"][1] == 30 * MILLION


def test_theme_and_guidance_are_a_chapter_once_they_are_written():
    title = "CHỦ ĐỀ VÀ CÔNG TÁC CHỈ ĐẠO"
    assert title not in said(june())
    written = june(narrative={"theme": "Hành động vì trẻ em."})
    headings = [b.text for b in ACTION.document(written).body if isinstance(b, Heading)]
    assert headings[:3] == [title, "Chủ đề", "KẾT QUẢ CÁC HOẠT ĐỘNG"]


def test_it_goes_to_the_provinces_committee_from_the_day_after_the_districts_ended():
    superior = june().sender.addressees
    assert superior == ("Ủy ban nhân dân huyện Ngân Sơn",)
    assert ACTION.document(june()).addressed_to == ("Ủy ban nhân dân tỉnh",)
    of_2025 = ThreePeriods.around(period(PeriodKind.MONTH, 2025, 6, CALENDAR), CALENDAR)
    assert ACTION.document(june(periods=of_2025)).addressed_to == ("Ủy ban nhân dân tỉnh",)
    of_2024 = ThreePeriods.around(period(PeriodKind.MONTH, 2024, 6, CALENDAR), CALENDAR)
    assert ACTION.document(june(periods=of_2024)).addressed_to == superior


def test_a_june_without_anything_says_so():
    found = said(june(figures(outreach=0)))
    assert "Trong kỳ không phát sinh hoạt động truyền thông, tập huấn, hỗ trợ, tặng quà" in found
    assert "Trong kỳ không tổ chức Diễn đàn trẻ em." in found
    assert "Chưa có dự toán cho" in found

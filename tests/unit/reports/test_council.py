"""The two yearly reports to the commune's People's Council, which sits in public."""

import pytest

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.figures import ThreePeriods
from cpo_desktop.domain.periods import PeriodKind, period
from cpo_desktop.reports.catalogue import report_kind
from cpo_desktop.reports.document import Heading, Paragraph, Table, texts
from cpo_desktop.reports.files import rendered
from cpo_desktop.reports.sections.discreet import UNTOLD, WHY_UNTOLD
from cpo_desktop.reports.sections.narrative import offered
from cpo_desktop.reports.snapshot import Compared, Village
from tests.unit.reports.hostile import MARKUP, WORD
from tests.unit.reports.test_periodic import CUTOFF, SENDER, a_snapshot, figures

CHILDREN, VIOLENCE = report_kind("council_children"), report_kind("council_violence")
BOTH = pytest.mark.parametrize("kind", [CHILDREN, VIOLENCE], ids=lambda kind: kind.key)
MILLION = 1_000_000
HIDDEN = UNTOLD


def a_year(counted=None, **changes):
    periods = ThreePeriods.around(period(PeriodKind.YEAR, 2025, 1, CUTOFF), CUTOFF)
    return a_snapshot(counted, periods=periods, **changes)


def chapters(kind, snapshot):
    body = kind.document(snapshot).body
    return [block.text for block in body if isinstance(block, Heading) and block.level == 1]


def said(kind, snapshot):
    return "\n".join(texts(kind.document(snapshot)))


def table(kind, snapshot, start):
    (found,) = [
        each.table for each in kind.tables(snapshot) if each.table.caption.startswith(start)
    ]
    return found


def rows(kind, snapshot, start):
    return {row.cells[0]: row.cells[1:] for row in table(kind, snapshot, start).rows}


def part(kind, key):
    return next(each for each in kind.parts if each.key == key)


@BOTH
def test_it_is_addressed_to_the_council_of_the_commune(kind):
    assert kind.document(a_year()).addressed_to == ("Hội đồng nhân dân xã Hữu Nghị",)


def test_the_titles_say_what_the_reports_are_about():
    assert CHILDREN.document(a_year()).abstract == (
        "Thực hiện quyền trẻ em và phòng, chống xâm hại trẻ em năm 2025\ntrên địa bàn xã Hữu Nghị"
    )
    assert VIOLENCE.document(a_year()).abstract == (
        "Tình hình và kết quả phòng, chống bạo lực gia đình năm 2025\ntrên địa bàn xã Hữu Nghị"
    )


def test_the_law_each_rests_on_is_named():
    assert VIOLENCE.document(a_year()).legal_bases == (
        "Căn cứ Luật Phòng, chống bạo lực gia đình số 13/2022/QH15",
    )
    assert [each[:30] for each in CHILDREN.document(a_year()).legal_bases] == [
        "Căn cứ Luật Trẻ em số 102/2016",
        "Căn cứ Nghị định số 56/2017/NĐ",
        "Căn cứ Nghị quyết số 121/2020/",
    ]


def test_the_report_on_children_has_the_usual_chapters_and_those_of_the_council():
    assert chapters(
        CHILDREN, a_year(figures(outreach=0, facilities=0, consultations=0, cases=0))
    ) == [
        "ĐẶC ĐIỂM TÌNH HÌNH",
        "THỰC HIỆN NGHỊ QUYẾT CỦA HỘI ĐỒNG NHÂN DÂN",
        "TRẺ EM CÓ HOÀN CẢNH ĐẶC BIỆT, CÓ NGUY CƠ",
        "TRẺ EM BỊ XÂM HẠI VÀ VỤ VIỆC BẢO VỆ TRẺ EM",
        "TẢO HÔN VÀ HÔN NHÂN CẬN HUYẾT THỐNG",
        "BIỆN PHÁP HỖ TRỢ, CAN THIỆP",
        "CÔNG TÁC CHỈ ĐẠO, TRUYỀN THÔNG, TẬP HUẤN, KIỂM TRA",
        "SỰ THAM GIA CỦA TRẺ EM",
        "KẾT QUẢ GIẢI QUYẾT KIẾN NGHỊ CỦA CỬ TRI, Ý KIẾN CỦA TRẺ EM",
        "CƠ SỞ VẬT CHẤT, NHÂN LỰC VÀ NGUỒN LỰC",
        "THU, CHI CHO CÔNG TÁC TRẺ EM",
        "SO SÁNH VỚI CÙNG KỲ NĂM TRƯỚC VÀ CHỈ TIÊU",
        "ĐÁNH GIÁ CHUNG",
        "PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI",
        "KIẾN NGHỊ VỚI HỘI ĐỒNG NHÂN DÂN",
    ]


def test_the_report_on_violence_goes_from_what_happened_to_what_is_asked():
    assert chapters(VIOLENCE, a_year()) == [
        "TÌNH HÌNH BẠO LỰC GIA ĐÌNH",
        "CÔNG TÁC CHỈ ĐẠO, TRUYỀN THÔNG",
        "XỬ LÝ VỤ BẠO LỰC GIA ĐÌNH",
        "HỖ TRỢ NGƯỜI BỊ BẠO LỰC GIA ĐÌNH",
        "ĐÁNH GIÁ CHUNG",
        "PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI",
        "KIẾN NGHỊ VỚI HỘI ĐỒNG NHÂN DÂN",
    ]


BESIDE = figures(
    children=200,
    children__year_ago=180,
    special=13,
    special__year_ago=9,
    special_supported=12,
    special_supported__year_ago=9,
    abused=4,
    abused_helped=3,
    villages=8,
    villages__play__yes=6,
    budget_allocated=40 * MILLION,
    budget_allocated__year_ago=30 * MILLION,
    budget_spent=25 * MILLION,
    contributed_money=5 * MILLION,
    contributed_money__year_ago=7 * MILLION,
)


def test_the_main_figures_and_rates_stand_beside_those_of_the_year_before():
    found = rows(CHILDREN, a_year(BESIDE), "Các chỉ tiêu chính")
    assert found["Trẻ em dưới 16 tuổi"] == ("trẻ em", 200, 180, 20)
    assert found["Trẻ em bị xâm hại"] == ("trẻ em", 4, 0, 4)
    shares = {words: [str(cell) for cell in cells[1:3]] for words, cells in found.items()}
    assert shares["Tỷ lệ trẻ em có hoàn cảnh đặc biệt"] == ["6.5", "5.0"]
    assert shares["Tỷ lệ trẻ em có hoàn cảnh đặc biệt được hỗ trợ"] == ["92.3", "100.0"]
    assert shares["Tỷ lệ trẻ em bị xâm hại được hỗ trợ, can thiệp"] == ["75.0", "None"]
    assert shares["Tỷ lệ thôn, tổ dân phố có nơi vui chơi"] == ["75.0", "None"]


def test_what_came_in_and_what_was_spent_stand_in_one_table():
    found = rows(CHILDREN, a_year(BESIDE), "Thu, chi")
    assert list(found)[:1] == ["Thu"]
    assert found["Dự toán năm được giao"] == (40 * MILLION, 30 * MILLION, 10 * MILLION)
    assert found["Đóng góp, tài trợ bằng tiền"] == (5 * MILLION, 7 * MILLION, -2 * MILLION)
    assert found["Chi từ dự toán trong kỳ"] == (25 * MILLION, 0, 25 * MILLION)


def test_what_plans_set_out_to_reach_is_told_where_it_is_compared():
    body = CHILDREN.document(a_year(told=(Paragraph(text="Đạt 3 chỉ tiêu."),))).body
    at = body.index(Paragraph(text="Đạt 3 chỉ tiêu."))
    heading = [block for block in body[:at] if isinstance(block, Heading)][-1]
    assert heading.text.startswith("SO SÁNH")


def test_the_council_is_asked_for_money_and_for_room_to_play():
    counted = figures(
        budget_allocated=40 * MILLION,
        budget_used=30 * MILLION,
        villages=8,
        villages__own_play__no=3,
    )
    money, play = offered(a_year(counted), part(CHILDREN, "proposals")).split("\n")
    assert money == (
        "- Quan tâm bố trí ngân sách năm 2026 cho công tác bảo vệ, chăm sóc trẻ em (dự toán năm 2025: "
        "40.000.000 đồng; đã chi 30.000.000 đồng, bằng 75,0%)."
    )
    assert play == (
        "- Quan tâm bố trí quỹ đất, kinh phí xây dựng điểm vui chơi cho trẻ em tại 3/8 thôn, tổ dân phố "
        "chưa có điểm vui chơi, văn hóa, thể thao tại chỗ."
    )


def test_what_became_of_resolutions_and_opinions_is_offered_from_the_figures():
    counted = figures(
        tasks_due=5, tasks_done=4, tasks_overdue=1, opinions=6, opinions_answered=4, opinions_told=3
    )
    assert offered(a_year(counted), part(CHILDREN, "resolution")) == (
        "Trong kỳ có 5 nhiệm vụ của các kế hoạch đến hạn; hoàn thành 4 nhiệm vụ, còn 1 nhiệm vụ quá hạn."
    )
    assert offered(a_year(counted), part(CHILDREN, "answers")) == (
        "Ghi nhận 6 ý kiến, kiến nghị của trẻ em; 4 ý kiến được trả lời và 3 ý kiến phản hồi lại cho trẻ "
        "em."
    )


@BOTH
def test_what_the_officer_wrote_is_printed_under_its_heading(kind):
    texts_ = {each.key: f"Nội dung {number}." for number, each in enumerate(kind.parts)}
    text = said(kind, a_year(narrative=texts_))
    assert all(words in text for words in texts_.values())


INCIDENTS = figures(
    violence=5,
    violence__year_ago=2,
    violence__form__physical=5,
    violence__form__mental=1,
    violence__form__sexual=2,
    violence__village__v1=5,
    violence_households=3,
    violence_doers=5,
    violence_doers__sex__male=5,
    violence_victims=5,
    violence_victims__sex__female=5,
    violence_victims__age_class__child=1,
    violence_victims__age_class__woman=4,
    violence_handled=4,
    violence_handled__handling__criticism=4,
    violence_supported=3,
    violence_supported__kind__counselling=3,
    violence_open=1,
    outreach=9,
    outreach__topic__domestic_violence=6,
    outreach_reached__topic__domestic_violence=310,
    facilities__kind__trusted_address=2,
)


def test_violence_is_told_in_its_three_tables():
    snapshot = a_year(INCIDENTS)
    happened = rows(VIOLENCE, snapshot, "Tình hình")
    assert happened["Số vụ bạo lực gia đình"] == ("vụ", 5, 2, 3)
    assert happened["Bạo lực thân thể"] == ("vụ", 5, 0, 5)
    assert "Số vụ được xử lý" not in happened
    assert rows(VIOLENCE, snapshot, "Xử lý")["Số vụ được xử lý"] == ("vụ", 4, 0, 4)
    assert rows(VIOLENCE, snapshot, "Hỗ trợ")["Hỗ trợ người bị bạo lực"] == ("lượt", 3, 0, 3)


def test_only_activities_against_domestic_violence_are_told():
    found = rows(VIOLENCE, a_year(INCIDENTS), "Hoạt động")
    assert found["Lượt truyền thông về phòng, chống bạo lực gia đình"][:2] == ("lượt", 6)
    assert found["Lượt người tiếp cận"][:2] == ("lượt", 310)
    assert found["Địa chỉ tin cậy, nhà tạm lánh ở cộng đồng"][:2] == ("cơ sở", 2)
    assert "Tổ chức 6 lượt truyền thông" in said(VIOLENCE, a_year(INCIDENTS))


def test_small_parts_are_not_told_and_neither_is_what_they_could_be_told_from():
    found = rows(VIOLENCE, a_year(INCIDENTS), "Tình hình")
    # Nor does a row without a figure stand there, for that would tell that there was something.
    for words in ("Bạo lực tinh thần", "Bạo lực tình dục", "Dưới 16 tuổi", "Nữ từ 16 đến 59 tuổi"):
        assert words not in found
    assert found["Nữ"] == ("người", 5, 0, 5)
    assert "trẻ em)" not in said(VIOLENCE, a_year(INCIDENTS))
    assert said(VIOLENCE, a_year(INCIDENTS)).count(WHY_UNTOLD) == 1


def test_a_comparison_with_another_year_does_not_tell_what_was_few():
    other = period(PeriodKind.YEAR, 2023, 1, CUTOFF)
    snapshot = a_year(INCIDENTS, compared=Compared(period=other, figures=INCIDENTS))
    (annex,) = VIOLENCE.document(snapshot).annexes
    words = [
        row.cells[0] for block in annex.blocks if isinstance(block, Table) for row in block.rows
    ]
    assert "Bạo lực thân thể" in words
    assert "Bạo lực tình dục" not in words


def test_groups_and_abuse_that_point_at_a_child_are_not_told():
    counted = figures(
        children=200,
        special=9,
        special__group__N05=2,
        special__group__N05__sex__female=1,
        special__group__N04=2,
        cases=3,
        abused=3,
        abused__sex__female=2,
        abused__sex__male=1,
        abused__form__XH3=1,
        marriages=3,
        marriage_persons=4,
        marriage_persons__age_class__child=1,
        marriage_dropouts=1,
    )
    snapshot = a_year(counted)
    by_group = {
        row.cells[1]: row.cells[2:]
        for row in table(CHILDREN, snapshot, "Trẻ em có hoàn cảnh đặc biệt theo").rows
    }
    hiv, disabled = (code_list("circumstances").get(key).label("vi") for key in ("N05", "N04"))
    assert by_group[hiv] == (HIDDEN,) * 6
    # Of a group that everybody knows of anyway the figure is told.
    assert by_group[disabled] == (0, 0, 0, 2, 0, 2)
    abused = rows(CHILDREN, snapshot, "Trẻ em bị xâm hại theo")
    assert abused["Tổng số trẻ em bị xâm hại"][0] == 3
    assert not {"Nam", "Nữ"} & set(abused)
    married = rows(CHILDREN, snapshot, "Tảo hôn")
    assert not {"Dưới 16 tuổi", "Bỏ học vì kết hôn"} & set(married)
    text = said(CHILDREN, snapshot)
    assert "trẻ em gái" not in text.split("Trẻ em bị xâm hại theo")[0].split("BỊ XÂM HẠI")[1]
    assert "người dưới 16 tuổi" not in text


@BOTH
def test_no_figure_about_families_is_told_by_village(kind):
    named = {
        (key.indicator, name)
        for each in kind.tables(a_year(INCIDENTS))
        for row in each.keys
        for key in row
        if key
        for name, _ in key.dimensions
    }
    families = ("special", "risk", "cases", "abus", "marriage", "violence", "measures")
    assert not [pair for pair in named if pair[1] == "village" and pair[0].startswith(families)]


@BOTH
def test_nobody_is_named_but_who_signs(kind):
    snapshot = a_year(INCIDENTS)
    names = [words for words in texts(kind.document(snapshot)) if SENDER.signer in words]
    assert names == [SENDER.signer]


@BOTH
def test_a_year_without_anything_is_a_report_that_says_so(kind):
    empty = kind.document(a_year(figures(violence=0, cases=0, outreach=0, facilities=0)))
    assert not any(isinstance(block, Table) for block in empty.body)
    assert empty.annexes == ()
    text = "\n".join(texts(empty))
    assert text.count("Không có.") == 2
    assert rendered(empty, "pdf").startswith(b"%PDF")


def test_nothing_to_report_is_said_of_each_thing():
    text = said(VIOLENCE, a_year())
    for sentence in (
        "Trong kỳ không phát sinh vụ bạo lực gia đình; không có vụ đang theo dõi.",
        "Trong kỳ không phát sinh hoạt động phòng, chống bạo lực gia đình.",
        "Trong kỳ không có vụ bạo lực gia đình được xử lý.",
        "Trong kỳ không phát sinh hỗ trợ người bị bạo lực gia đình.",
    ):
        assert sentence in text
    text = said(CHILDREN, a_year())
    for sentence in (
        "Trong kỳ không có nghị quyết của Hội đồng nhân dân về công tác trẻ em phải thực hiện.",
        "Trong kỳ không phát sinh kiến nghị của cử tri, ý kiến của trẻ em.",
        "Chưa có dự toán; trong kỳ không phát sinh thu, chi cho công tác trẻ em.",
        "Không có số liệu phát sinh trong kỳ và cùng kỳ năm trước.",
    ):
        assert sentence in text


@BOTH
@pytest.mark.parametrize("ending", ["pdf", "docx", "xlsx"])
def test_hostile_names_of_villages_break_no_file(kind, ending):
    named = tuple(Village(id=f"v{at}", name=f"={MARKUP} {at} {WORD}") for at in range(1, 4))
    counted = figures(
        children=90,
        risk=12,
        risk__village__v1=5,
        risk__village__v2=7,
        outreach=3,
        outreach__village__v3=3,
        facilities=1,
        facilities__kind__playground=1,
        facilities_in_use=1,
        facilities_in_use__group__culture__village__v1=1,
        violence=5,
        violence__form__physical=5,
    )
    assert rendered(kind.document(a_year(counted, villages=named)), ending)


def test_the_report_on_violence_is_made_of_a_half_year_too():
    half = ThreePeriods.around(period(PeriodKind.HALF, 2026, 1, CUTOFF), CUTOFF)
    snapshot = a_snapshot(INCIDENTS, periods=half)
    assert PeriodKind.HALF in VIOLENCE.periods
    assert "6 tháng đầu năm 2026" in VIOLENCE.document(snapshot).abstract
    assert rows(VIOLENCE, snapshot, "Tình hình")["Số vụ bạo lực gia đình"] == ("vụ", 5, 0, 5, 2, 3)


def test_one_or_two_in_all_are_not_divided_for_the_one_part_would_tell_who():
    counted = figures(
        cases=4,
        abused=1,
        abused__year_ago=5,
        abused__sex__male=1,
        abused__form__XH2=1,
        abused__setting__unknown=1,
        abused__sex__female__year_ago=5,
    )
    found = rows(CHILDREN, a_year(counted), "Trẻ em bị xâm hại theo")
    assert list(found) == ["Tổng số trẻ em bị xâm hại", "Theo giới tính", "Nữ"]
    assert found["Tổng số trẻ em bị xâm hại"][0] == 1
    assert "nam" not in said(CHILDREN, a_year(counted)).split("Tổng số trẻ em bị xâm hại")[1][:200]

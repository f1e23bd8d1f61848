"""The report on child marriage: who, how many of all who married, against which target."""

import pytest

from cpo_desktop.domain.figures import ThreePeriods, figure_key
from cpo_desktop.domain.periods import Cutoff, PeriodKind, period
from cpo_desktop.reports.catalogue import report_kind
from cpo_desktop.reports.document import Heading, KeepTogether, LineChart, texts
from cpo_desktop.reports.snapshot import Trend
from tests.unit.reports.test_periodic import SENDER, a_snapshot, figures

MARRIAGES = report_kind("child_marriage")
CUTOFF = Cutoff(14)
HALF = period(PeriodKind.HALF, 2026, 1, CUTOFF)
COUNTED = figures(
    marriages=4,
    marriages__was=6,
    marriages__year_ago=5,
    marriages__under__one=3,
    marriages__under__both=1,
    marriage_persons=5,
    marriage_persons__was=6,
    marriage_persons__sex__female=4,
    marriage_persons__sex__male=1,
    marriage_persons__age_class__child=2,
    marriage_persons__age_class__minor=3,
    marriage_persons__age_class__child__sex__female=2,
    marriage_persons__age_class__minor__sex__female=2,
    marriage_persons__age_class__minor__sex__male=1,
    marriages_kin=1,
    marriages_kin__year_ago=1,
    marriage_talks=7,
    marriage_followed=4,
    couples_married=30,
    couples_married__was=24,
    couples_counts=1,
    couples_counts__was=1,
    outreach=3,
    outreach__topic__child_marriage=2,
    outreach_reached__topic__child_marriage=85,
)


def half(counted=COUNTED, **given):
    given = {"periods": ThreePeriods.around(HALF, CUTOFF), "kind": "child_marriage"} | given
    return a_snapshot(counted, **given)


def said(snapshot):
    return "\n".join(texts(MARRIAGES.document(snapshot)))


def rows(counted, caption, **given):
    found = MARRIAGES.tables(half(counted, **given))
    (table,) = [each.table for each in found if each.table.caption.startswith(caption)]
    return {row.cells[0]: row.cells[1:] for row in table.rows}


def chapters(snapshot):
    body = MARRIAGES.document(snapshot).body
    return [block.text for block in body if isinstance(block, Heading) and block.level == 1]


def test_the_share_of_all_couples_is_told_for_each_period_that_has_a_count():
    """4 of 30 are 13,3 %, 6 of 24 are 25,0 %; a year ago nobody counted the couples."""
    found = rows(COUNTED, "Tỷ lệ tảo hôn")
    assert found["Tổng số cặp kết hôn theo số liệu nền của xã"] == (
        "cặp",
        30,
        24,
        "Chưa có số liệu",
    )
    assert found["Số vụ (cặp) tảo hôn"] == ("cặp", 4, 6, 5)
    *_, now, before, year_ago = found["Tỷ lệ cặp tảo hôn"]
    assert (str(now), str(before), year_ago) == ("13.3", "25.0", "Chưa có số liệu")
    assert "4 cặp tảo hôn trên tổng số 30 cặp kết hôn, tỷ lệ 13,3%." in said(half())


def test_without_a_count_there_is_no_share():
    counted = figures(marriages=2, marriages__was=1)
    assert rows(counted, "Tỷ lệ tảo hôn")["Tỷ lệ cặp tảo hôn"] == ("%", *["Chưa có số liệu"] * 3)
    assert "nên chưa tính được tỷ lệ tảo hôn" in said(half(counted))


def test_nought_couples_counted_are_told_from_no_count():
    found = said(half(figures(couples_counts=1, couples_married=0)))
    assert "Theo số liệu nền của xã, trong kỳ không có cặp kết hôn." in found


@pytest.mark.parametrize(
    ("counted", "sentence"),
    [
        (COUNTED, "Số vụ tảo hôn giảm từ 5 xuống 4 (20,0%); mục tiêu: giảm 2% đến 3% mỗi năm"),
        (
            figures(marriages=6, marriages__year_ago=4),
            "Số vụ tảo hôn tăng từ 4 lên 6 (50,0%); mục tiêu",
        ),
        (figures(marriages=1), "Số vụ tảo hôn phát sinh 1 vụ, cùng kỳ năm trước không phát sinh;"),
        (figures(marriages=0), "Số vụ tảo hôn không phát sinh ở cả hai kỳ;"),
    ],
)
def test_the_year_before_is_held_against_the_yearly_target(counted, sentence):
    assert sentence in said(half(counted))


def test_the_target_of_a_programme_that_has_ended_is_not_held_against_a_later_year():
    """The programme of Decision 498/QĐ-TTg ran to 2025; the half is of 2026."""
    assert "giảm 3% đến 5%" not in said(half(COUNTED))


def test_the_target_is_told_with_its_source_and_as_long_as_it_is_set():
    assert "(Quyết định 23/QĐ-TTg ngày 07/01/2021" in said(half())
    later = period(PeriodKind.HALF, 2031, 1, CUTOFF)
    assert "2% đến 3%" not in said(half(periods=ThreePeriods.around(later, CUTOFF)))


def test_people_by_age_and_sex():
    found = rows(COUNTED, "Người tảo hôn theo nhóm tuổi")
    assert found["Tổng số"] == (5, 1, 4, 6, 0)
    assert found["Dưới 16 tuổi"] == (2, 0, 2, 0, 0)
    assert found["Từ 16 đến dưới 18 tuổi"] == (3, 1, 2, 0, 0)


def test_a_year_is_compared_with_the_year_before_once():
    year = period(PeriodKind.YEAR, 2026, 1, CUTOFF)
    found = rows(COUNTED, "Tỷ lệ tảo hôn", periods=ThreePeriods.around(year, CUTOFF))
    assert found["Số vụ (cặp) tảo hôn"] == ("cặp", 4, 5)


def test_five_years_are_drawn_with_a_gap_where_nobody_kept_the_registers():
    years = tuple(period(PeriodKind.HALF, year, 1, CUTOFF) for year in range(2022, 2027))
    values = {
        figure_key("marriages"): (None, None, 7, 5, 4),
        figure_key("marriage_persons"): (None, None, 9, 6, 5),
    }
    body = MARRIAGES.document(half(trend=Trend(periods=years, values=values))).body
    kept = [each for block in body if isinstance(block, KeepTogether) for each in block.blocks]
    (chart,) = [block for block in (*body, *kept) if isinstance(block, LineChart)]
    assert [series.values for series in chart.series] == list(values.values())


@pytest.mark.parametrize(
    ("superior", "words"),
    [
        ("Ủy ban nhân dân tỉnh Cao Bằng", "Sở Văn hóa, Thể thao và Du lịch tỉnh Cao Bằng"),
        ("Sở Y tế thành phố Hải Phòng", "Sở Văn hóa, Thể thao và Du lịch thành phố Hải Phòng"),
        ("Ủy ban nhân dân huyện Ngân Sơn", "Sở Văn hóa, Thể thao và Du lịch"),
    ],
)
def test_it_goes_to_the_department_of_culture(superior, words):
    sender = type(SENDER)(
        commune=SENDER.commune,
        place=SENDER.place,
        addressees=(superior,),
        recipients=SENDER.recipients,
        authority=SENDER.authority,
        signer=SENDER.signer,
    )
    assert MARRIAGES.document(half(sender=sender)).addressed_to == (words,)


def test_before_july_2025_it_went_to_the_district():
    earlier = ThreePeriods.around(period(PeriodKind.HALF, 2024, 1, CUTOFF), CUTOFF)
    expected = ("Phòng Văn hóa và Thông tin huyện Ngân Sơn",)
    assert MARRIAGES.document(half(periods=earlier)).addressed_to == expected


def test_the_officer_may_send_it_elsewhere():
    written = {"addressee": "Sở Dân tộc và Tôn giáo;\n- Sở Văn hóa, Thể thao và Du lịch."}
    assert MARRIAGES.document(half(narrative=written)).addressed_to == (
        "Sở Dân tộc và Tôn giáo",
        "Sở Văn hóa, Thể thao và Du lịch",
    )


def test_what_was_done_is_offered_and_what_was_written_is_printed():
    found = said(half())
    assert "2 lượt truyền thông về phòng, chống tảo hôn" in found
    assert "với 85 lượt người tiếp cận." in found
    assert "Đã tư vấn, vận động, ký cam kết 7 lượt." in found
    assert "Còn 4 vụ tảo hôn đang phải theo dõi" in found
    assert "NGUYÊN NHÂN" not in chapters(half())
    written = half(narrative={"causes": "Do tập quán.", "results": "Đã giảm."})
    assert "NGUYÊN NHÂN" in chapters(written)
    assert "Phát sinh 4 vụ tảo hôn; " in found
    assert "giảm 1" in found.partition("Phát sinh 4 vụ tảo hôn; ")[2].partition("\n")[0]
    offered = "Đã tư vấn, vận động, ký cam kết 7 lượt.\n"
    assert offered in found
    assert offered not in said(written)


def test_a_half_year_without_anything_says_so():
    empty = half(figures(marriages=0))
    assert "Trong kỳ không phát sinh trường hợp tảo hôn, hôn nhân cận huyết thống" in said(empty)
    assert "Không phát sinh trường hợp tảo hôn trong kỳ." in said(empty)

"""Set phrases of Decree 30/2020/NĐ-CP, Annex I."""

from datetime import date

import pytest

from cpo_desktop.reports.document import Bullets, Heading, KeepTogether, Paragraph
from cpo_desktop.reports.official import (
    Numbering,
    annex_name,
    annex_reference,
    date_words,
    end_marked,
    number_line,
    place_line,
    recipient_lines,
    roman,
)
from tests.unit.reports.samples import HEAD


@pytest.mark.parametrize(
    ("number", "line"),
    [(5, "Số: 05/BC-UBND"), (15, "Số: 15/BC-UBND"), ("15a", "Số: 15a/BC-UBND")],
)
def test_a_number_below_ten_has_a_leading_zero(number, line):
    assert number_line(number, "BC-UBND") == line


def test_a_blank_number_leaves_room_for_the_pen():
    assert number_line(None, "BC-UBND") == "Số: ......../BC-UBND"


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 1, 5), "ngày 05 tháng 01 năm 2026"),
        (date(2026, 2, 28), "ngày 28 tháng 02 năm 2026"),
        (date(2026, 3, 9), "ngày 09 tháng 3 năm 2026"),
        (date(2026, 12, 31), "ngày 31 tháng 12 năm 2026"),
    ],
)
def test_days_below_ten_and_the_first_two_months_have_a_leading_zero(day, words):
    assert date_words(day) == words


def test_a_blank_day_leaves_room_for_the_pen():
    assert place_line("Hữu Nghị", None) == "Hữu Nghị, ngày ...... tháng ...... năm 20....."


def test_recipients_are_a_list_that_ends_with_a_full_stop():
    lines = recipient_lines(["UBND huyện;", "- Hội LHPN xã", "Lưu: VT."])
    assert lines == ["- UBND huyện;", "- Hội LHPN xã;", "- Lưu: VT."]


@pytest.mark.parametrize(("number", "figures"), [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV")])
def test_roman_figures(number, figures):
    assert roman(number) == figures


def test_headings_are_numbered_by_level_and_begin_anew_under_each_other():
    numbering = Numbering()
    labels = [numbering.label(level) for level in (1, 2, 3, 3, 2, 3, 4, 1, 2)]
    assert labels == ["I.", "1.", "a)", "b)", "2.", "a)", "-", "II.", "1."]


def test_points_follow_the_vietnamese_alphabet():
    numbering = Numbering()
    assert [numbering.label(3) for _ in range(7)] == ["a)", "b)", "c)", "d)", "đ)", "e)", "g)"]


def test_a_single_annex_has_no_number():
    assert annex_name(1, 1) == "Phụ lục"
    assert annex_name(2, 3) == "Phụ lục II"


def test_an_annex_names_the_document_it_belongs_to():
    assert annex_reference(HEAD, "Báo cáo", "UBND xã Hữu Nghị") == (
        "(Kèm theo Báo cáo số 15/BC-UBND ngày 15 tháng 9 năm 2026 của UBND xã Hữu Nghị)"
    )


@pytest.mark.parametrize(
    ("blocks", "ended"),
    [
        ((Paragraph(text="Hết."),), (Paragraph(text="Hết./."),)),
        ((Paragraph(text="Hết./."),), (Paragraph(text="Hết./."),)),
        ((Bullets(items=("a;", "b.")),), (Bullets(items=("a;", "b./.")),)),
        (
            (KeepTogether(blocks=(Paragraph(text="Hết"),)),),
            (KeepTogether(blocks=(Paragraph(text="Hết./."),)),),
        ),
        ((Heading(level=1, text="A"),), (Heading(level=1, text="A"),)),
        ((), ()),
    ],
)
def test_the_last_text_bears_the_end_mark_once(blocks, ended):
    assert end_marked(blocks) == ended

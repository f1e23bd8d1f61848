"""The layout of Decree 30/2020/NĐ-CP, Annex I, measured in the finished file, in millimetres."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from cpo_desktop.reports.document import Annex, Heading, Paragraph, Signature
from cpo_desktop.reports.pdf import render_pdf
from tests.unit.reports.reading import read, within_margins
from tests.unit.reports.samples import (
    HEAD,
    RESULTS,
    a_document,
    a_list_document,
    full_pdf,
    groups_table,
    short_pdf,
)

TOLERANCE = 0.1
TEXT_LEFT, TEXT_RIGHT = 30, 210 - 15


def near(value: float, tolerance: float = TOLERANCE):
    return pytest.approx(value, abs=tolerance)


def points(value: float) -> float:
    """So many points in millimetres."""
    return value / 72 * 25.4


@pytest.fixture(scope="module")
def first():
    return read(short_pdf())[0]


@pytest.fixture(scope="module")
def full():
    return read(full_pdf())


def test_the_paper_is_a4(first):
    assert (first.width, first.height) == (near(210), near(297))


def test_all_text_stands_within_the_margins(full):
    for page in full:
        for line in page.lines:
            if line.baseline < 20:
                continue  # the page number
            assert line.left >= 30 - TOLERANCE
            assert line.right <= page.width - 15 + TOLERANCE
            assert line.baseline - line.size * 0.662 / 72 * 25.4 >= 20
            assert line.baseline <= page.height - 20


def test_all_lines_and_bars_stand_within_the_margins(full):
    assert all(map(within_margins, full))


def test_text_begins_at_the_upper_margin_and_ends_above_the_lower(full):
    for page in full:
        text = [line for line in page.lines if line.baseline > 20]
        # Type reaches 0.891 of its size above its baseline.
        tops = [line.baseline - points(0.891 * line.size) for line in text]
        assert 20 <= min(tops) <= 21.5
        assert max(line.baseline for line in text) <= page.height - 20


@pytest.mark.parametrize(
    ("beginning", "font", "size"),
    [
        ("CỘNG HÒA", "Bold", 13),
        ("Độc lập", "Bold", 14),
        ("ỦY BAN NHÂN DÂN", "Bold", 13),
        ("Số:", "Regular", 13),
        ("Hữu Nghị, ngày", "Italic", 14),
        ("BÁO CÁO", "Bold", 14),
        ("Công tác", "Bold", 14),
        ("Trong quý", "Regular", 14),
        ("TM.", "Bold", 14),
        ("Nguyễn Thị Mẫu", "Bold", 14),
        ("Nơi nhận:", "BoldItalic", 12),
        ("- Lưu:", "Regular", 11),
    ],
)
def test_each_element_is_set_in_its_type(first, beginning, font, size):
    line = first.line(beginning)
    assert (line.font, line.size) == (font, size)


def test_the_country_stands_on_one_line_in_the_right_column(first):
    country = first.line("CỘNG HÒA")
    assert country.text == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    assert country.right <= TEXT_RIGHT


def test_the_two_heads_stand_side_by_side(first):
    agency, country = first.line("ỦY BAN NHÂN DÂN"), first.line("CỘNG HÒA")
    assert agency.baseline == near(country.baseline)
    assert agency.right < country.left


def test_both_columns_of_the_head_are_centred(first):
    left, right = first.line("ỦY BAN NHÂN DÂN").middle, first.line("CỘNG HÒA").middle
    assert [first.line(text).middle for text in ("XÃ HỮU NGHỊ", "Số:")] == [near(left)] * 2
    assert [first.line(text).middle for text in ("Độc lập", "Hữu Nghị,")] == [near(right)] * 2


def test_number_and_day_stand_on_one_line(first):
    assert first.line("Số:").baseline == near(first.line("Hữu Nghị,").baseline)


def below(page, line):
    """The stroke under a line of text."""
    (stroke,) = (
        s for s in page.strokes if 0 < s.top - line.baseline < 4 and s.left < line.middle < s.right
    )
    return stroke


def test_the_line_below_the_motto_is_as_long_as_the_motto(first):
    motto = first.line("Độc lập")
    stroke = below(first, motto)
    assert (stroke.left, stroke.right) == (near(motto.left, 0.3), near(motto.right, 0.3))


@pytest.mark.parametrize("text", ["XÃ HỮU NGHỊ", "Công tác"])
def test_the_line_below_agency_and_abstract_is_a_third_to_a_half_and_centred(first, text):
    line = first.line(text)
    stroke = below(first, line)
    assert 1 / 3 <= stroke.length / (line.right - line.left) <= 1 / 2
    assert stroke.middle == near(line.middle)


def test_type_and_abstract_are_centred_on_the_text(first):
    middle = (TEXT_LEFT + TEXT_RIGHT) / 2
    assert first.line("BÁO CÁO").middle == near(middle)
    assert first.line("Công tác").middle == near(middle)


def test_paragraphs_are_justified_with_an_indent_of_one_and_a_quarter_centimetres(first):
    lines = [line for line in first.lines if line.size == 14 and line.font == "Regular"]
    assert lines[0].left == near(TEXT_LEFT + 12.7)
    assert [line.left for line in lines[1:]] == [near(TEXT_LEFT)] * (len(lines) - 1)
    assert [line.right for line in lines[:-1]] == [near(TEXT_RIGHT, 0.3)] * (len(lines) - 1)


def test_lines_are_between_single_and_one_and_a_half_apart(first):
    lines = [line for line in first.lines if line.size == 14 and line.font == "Regular"]
    distance = (lines[1].baseline - lines[0].baseline) / 25.4 * 72
    assert 14 * 1.15 <= distance <= 14 * 1.15 * 1.5


def test_paragraphs_are_at_least_six_points_apart():
    (page,) = read(render_pdf(a_document(Paragraph(text="Một."), Paragraph(text="Hai."))))
    distance = page.line("Hai.").baseline - page.line("Một.").baseline
    assert distance == near(points(18 + 6))


def test_the_first_page_has_no_number(full):
    assert min(line.baseline for line in full[0].lines) > 20


@pytest.mark.parametrize(("page", "number"), [(1, "2"), (2, "3"), (3, "4")])
def test_later_pages_have_their_number_centred_in_the_top_margin(full, page, number):
    (line,) = (line for line in full[page].lines if line.baseline < 20)
    assert (line.text, line.font, line.size) == (number, "Regular", 13)
    assert line.middle == near((TEXT_LEFT + TEXT_RIGHT) / 2)
    assert line.baseline == near(13)


def test_across_the_page_the_number_is_centred_too(full):
    (line,) = (line for line in full[5].lines if line.baseline < 20)
    assert (line.text, line.middle) == ("2", near((30 + 297 - 15) / 2))
    assert line.baseline == near(13)


def test_an_annex_begins_its_own_page_numbers(full):
    numbers = [[line.text for line in page.lines if line.baseline < 20] for page in full]
    assert numbers == [[], ["2"], ["3"], ["4"], [], ["2"], []]


def test_the_signature_stands_on_the_right_and_recipients_on_the_left(first):
    authority = [first.line(text) for text in ("TM.", "KT.", "PHÓ")]
    name, recipients = first.line("Nguyễn Thị Mẫu"), first.line("Nơi nhận:")
    assert [line.middle for line in authority] == [near(name.middle)] * 3
    assert min(line.left for line in authority) > (TEXT_LEFT + TEXT_RIGHT) / 2
    assert recipients.left == near(TEXT_LEFT)
    assert recipients.baseline == near(authority[0].baseline)


def test_there_is_room_to_sign(first):
    # Four blank lines of 14 points between the two: the name stands on the fifth.
    room = first.line("Nguyễn Thị Mẫu").baseline - first.line("PHÓ").baseline
    assert room == near(points(5 * 14 * 1.15))


def test_a_superior_stands_in_regular_type_above_the_agency():
    head = replace(HEAD, superiors=("ỦY BAN NHÂN DÂN HUYỆN NGÂN SƠN",), issuer=("PHÒNG VĂN HÓA",))
    (page,) = read(render_pdf(a_document(head=head)))
    superior = page.line("HUYỆN NGÂN SƠN")
    assert superior.font == "Regular"
    assert superior.baseline < page.line("PHÒNG VĂN HÓA").baseline


def test_a_long_agency_does_not_push_the_country_off_its_line():
    head = replace(HEAD, issuer=("ỦY BAN NHÂN DÂN", "THỊ TRẤN NÔNG TRƯỜNG PHÚ SƠN THƯỢNG HẠ"))
    (page,) = read(render_pdf(a_document(head=head)))
    country = page.line("CỘNG HÒA")
    assert country.text.endswith("VIỆT NAM")
    assert all(
        line.right < country.left
        for line in page.lines
        if line.font == "Bold" and line.size == 13 and line is not country
    )


def test_a_limit_of_circulation_stands_framed_on_the_left():
    (page,) = read(render_pdf(a_document(classification="LƯU HÀNH NỘI BỘ")))
    mark = page.line("LƯU HÀNH NỘI BỘ")
    assert (mark.font, mark.size) == ("Bold", 13)
    assert mark.right < (TEXT_LEFT + TEXT_RIGHT) / 2
    assert page.line("Số:").baseline < mark.baseline < page.line("BÁO CÁO").baseline


def test_an_annex_across_the_page_keeps_its_margins(full):
    annex = full[4]
    assert (annex.width, annex.height) == (near(297), near(210))
    assert min(stroke.left for stroke in annex.strokes) == near(30)
    assert max(stroke.right for stroke in annex.strokes) == near(297 - 15)


def test_a_list_may_lie_across_the_page_head_and_all():
    (page,) = read(render_pdf(a_document(Paragraph(text=RESULTS), landscape=True)))
    assert page.width == near(297)
    assert page.line("CỘNG HÒA").baseline == near(page.line("ỦY BAN NHÂN DÂN").baseline)


@pytest.mark.parametrize("landscape", [False, True])
def test_number_and_day_have_their_leading_zeros(landscape):
    head = replace(HEAD, number=5, issued_on=date(2026, 1, 5))
    (page,) = read(render_pdf(a_document(head=head, landscape=landscape)))
    number, day = page.line("Số:"), page.line("Hữu Nghị,")
    assert number.text == "Số: 05/BC-UBND"
    assert day.text == "Hữu Nghị, ngày 05 tháng 01 năm 2026"
    assert number.baseline == near(day.baseline)


def test_months_from_march_on_have_none():
    head = replace(HEAD, number=15, issued_on=date(2026, 3, 10))
    (page,) = read(render_pdf(a_document(head=head)))
    assert page.line("Hữu Nghị,").text == "Hữu Nghị, ngày 10 tháng 3 năm 2026"


def test_the_lines_of_authority_keep_their_order(first):
    lines = [first.line(text) for text in ("TM.", "KT.", "PHÓ", "Nguyễn Thị Mẫu")]
    assert [b.baseline - a.baseline for a, b in pairwise(lines[:3])] == [near(points(16.1))] * 2
    assert lines[3].baseline > lines[2].baseline


def test_all_who_receive_stand_below_their_heading_line_by_line(first):
    listed = [line for line in first.lines if line.size == 11]
    assert [line.text for line in listed] == [
        "- Ủy ban nhân dân huyện Ngân Sơn;",
        "- Thường trực Đảng ủy;",
        "- Lưu: VT, VHXH.",
    ]
    assert [line.left for line in listed] == [near(TEXT_LEFT)] * 3
    steps = [b.baseline - a.baseline for a, b in pairwise(listed)]
    assert steps == [near(points(11 * 1.15))] * 2


def test_a_long_name_that_signs_stays_on_the_right():
    signature = Signature(authority=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), name="Nguyễn Thị " * 8)
    (page,) = read(render_pdf(a_document(signature=signature)))
    named = [line for line in page.lines if line.text.startswith("Nguyễn Thị Nguyễn")]
    assert len(named) > 1
    assert min(line.left for line in named) > (TEXT_LEFT + TEXT_RIGHT) / 2


@pytest.mark.parametrize(
    ("beginning", "font", "size"),
    [
        ("Kính gửi:", "Regular", 14),
        ("Căn cứ Luật", "Italic", 14),
        ("I. ĐẶC ĐIỂM", "Bold", 14),
        ("1. Trẻ em có hoàn cảnh", "Bold", 14),
        ("Bảng 1.", "Bold", 13),
        ("Đơn vị tính:", "Italic", 12),
        ("Ghi chú:", "Italic", 12),
        ("Nhóm hoàn cảnh", "Bold", 12),
        ("Trẻ em bị bỏ rơi", "Regular", 12),
        ("Tổng số", "Bold", 12),
        ("Biểu đồ 1.", "Bold", 13),
    ],
)
def test_each_part_of_the_body_is_set_in_its_type(full, beginning, font, size):
    line = next(line for page in full for line in page.lines if line.text.startswith(beginning))
    assert (line.font, line.size) == (font, size)


def test_headings_are_told_apart_by_their_type():
    levels = [Heading(level=level, text=f"Cấp {level}") for level in (1, 2, 3, 4)]
    (page,) = read(render_pdf(a_document(*levels, Paragraph(text=RESULTS))))
    headings = [line for line in page.lines if "Cấp" in line.text]
    assert [(line.text, line.font) for line in headings] == [
        ("I. Cấp 1", "Bold"),
        ("1. Cấp 2", "Bold"),
        ("a) Cấp 3", "BoldItalic"),
        ("- Cấp 4", "Italic"),
    ]
    assert [line.left for line in headings] == [near(TEXT_LEFT + 12.7)] * 4


def test_an_annex_has_its_name_its_title_and_what_it_belongs_to(full):
    for page, middle in ((full[4], (30 + 297 - 15) / 2), (full[6], (30 + 195) / 2)):
        name, title, reference = page.lines[:3]
        assert name.text.startswith("Phụ lục I")
        assert title.text == title.text.upper()
        assert reference.text.startswith("(Kèm theo Báo cáo số 15/BC-UBND ngày 15")
        heads = [(line.font, line.size) for line in (name, title, reference)]
        assert heads == [("Bold", 14), ("Bold", 14), ("Italic", 14)]
        assert [line.middle for line in (name, title, reference)] == [near(middle)] * 3
        assert name.baseline < title.baseline < reference.baseline


def framed(page):
    """The mark on the page and the frame around it."""
    mark = page.line("LƯU HÀNH NỘI BỘ")
    (frame,) = (box for box in page.boxes if box.top < mark.baseline < box.bottom)
    return mark, frame


def test_every_internal_list_bears_its_limit_in_a_single_frame():
    annexes = tuple(
        Annex(title="Danh sách", reference="", blocks=(groups_table(),), landscape=landscape)
        for landscape in (True, False)
    )
    made = a_document(classification="LƯU HÀNH NỘI BỘ", annexes=annexes)
    headless = replace(made, head=None, annexes=())
    pages = [*read(render_pdf(made)), *read(render_pdf(headless))]
    marked = [page for page in pages if any("LƯU HÀNH" in line.text for line in page.lines)]
    assert len(marked) == 4
    for page in marked:
        mark, frame = framed(page)
        assert (mark.font, mark.size) == ("Bold", 13)
        assert (frame.left + frame.right) / 2 == near(mark.middle)
        assert frame.left < mark.left - 1
        assert frame.top < mark.baseline - points(13 * 0.662) < mark.baseline < frame.bottom
        assert frame.left >= 30 - TOLERANCE


def test_an_internal_list_keeps_its_margins_and_repeats_its_headings():
    pages = read(render_pdf(a_list_document(120)))
    assert all(map(within_margins, pages))
    framed(pages[0])
    heads = [[line.text for line in page.lines].count("Họ và tên") for page in pages]
    assert heads == [1] * len(pages)


def test_a_letter_says_what_it_is_about_below_its_number():
    head = replace(HEAD, matter="V/v phối hợp rà soát trẻ em có nguy cơ trên địa bàn")
    (page,) = read(render_pdf(a_document(head=head, type_name="", abstract="")))
    number, matter = page.line("Số:"), page.line("V/v")
    assert (matter.font, matter.size) == ("Regular", 12)
    assert matter.middle == near(number.middle)
    assert matter.baseline - number.baseline >= points(12 * 1.15 + 6) - TOLERANCE


@pytest.mark.parametrize("text", ["Độc lập", "XÃ HỮU NGHỊ", "Công tác"])
def test_across_the_page_the_lines_below_stay_centred(text):
    (page,) = read(render_pdf(a_document(landscape=True)))
    line = page.line(text)
    assert below(page, line).middle == near(line.middle)

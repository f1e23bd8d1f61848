"""Lines of forms: dots where nothing is, boxes to tick, places to sign; measured in the file."""

from dataclasses import replace
from itertools import pairwise

import pytest

from cpo_desktop.reports.document import (
    BOX,
    BOX_TICKED,
    Answer,
    Answers,
    Centred,
    Column,
    Paragraph,
    Row,
    SignaturePlace,
    Signatures,
    Table,
    narrative,
)
from cpo_desktop.reports.pdf import render_pdf
from tests.unit.reports.reading import read, text_of
from tests.unit.reports.samples import HEAD, RESULTS, a_document

LEFT, RIGHT = 30.0, 195.0
INDENT = 12.7


def pages_of(*blocks, **changes):
    plain = {"signature": None, "recipients": (), **changes}
    return read(render_pdf(a_document(*blocks, **plain)))


def page_of(*blocks, **changes):
    (page,) = pages_of(*blocks, **changes)
    return page


def dots_of(page):
    """The dotted lines: all strokes but the two rules of the head and the one below the title."""
    return sorted((s for s in page.strokes if s.top > 67), key=lambda s: (s.top, s.left))


def one(label, text="", lines=1):
    return Answers(items=(Answer(label=label, text=text),), lines=lines)


def test_an_empty_answer_is_dots_from_its_label_to_the_margin():
    page = page_of(one("Họ và tên:"))
    (dots,) = dots_of(page)
    label = page.line("Họ và tên:")
    assert label.left == pytest.approx(LEFT + INDENT, abs=0.1)
    assert dots.left == pytest.approx(label.right + 1, abs=0.5)
    assert dots.right == pytest.approx(RIGHT, abs=0.1)
    assert dots.top == pytest.approx(label.baseline, abs=0.2)


def test_a_long_answer_gets_as_many_dotted_lines_as_asked_with_room_for_a_hand():
    dots = dots_of(page_of(one("Hoàn cảnh:", lines=3)))
    assert len(dots) == 3
    assert [round(d.left) for d in dots[1:]] == [30, 30]
    assert all(b.top - a.top >= 7 for a, b in pairwise(dots[1:]))


def test_a_label_that_fills_its_line_has_its_dots_below():
    label = "Tình trạng thể chất, tâm lý và tình cảm hiện tại của trẻ em mà cán bộ nhìn thấy rõ:"
    dots = dots_of(page_of(one(label)))
    assert [round(d.right) for d in dots] == [195]


def test_a_given_answer_has_no_dots_and_runs_on():
    page = page_of(one("Hoàn cảnh:", RESULTS, lines=3))
    assert dots_of(page) == []
    assert page.line("Hoàn cảnh: Trong quý").left == pytest.approx(LEFT + INDENT, abs=0.1)
    assert RESULTS in text_of(render_pdf(a_document(one("Hoàn cảnh:", RESULTS))))


def test_short_answers_stand_side_by_side():
    row = Answers(
        items=(Answer(label="Tên cha:", width=3), Answer(label="Tuổi:"), Answer(label="Nghề:"))
    )
    page = page_of(row)
    labels = [page.line(each) for each in ("Tên cha:", "Tuổi:", "Nghề:")]
    dots = dots_of(page)
    assert len({round(label.baseline, 1) for label in labels}) == 1
    assert dots[0].length == pytest.approx(3 * dots[1].length, rel=0.02)
    assert dots[-1].right == pytest.approx(RIGHT, abs=0.1)


def test_an_answer_takes_its_room_from_the_dots_beside_it():
    row = Answers(items=(Answer(label="Tên:", text="Lường Thị Mẫu"), Answer(label="Tuổi:")))
    page = page_of(row)
    (dots,) = dots_of(page)
    assert dots.left > page.line("Tuổi:").right
    assert page.line("Tên: Lường Thị Mẫu").right < page.line("Tuổi:").left


def test_answers_too_long_to_stand_side_by_side_stand_below_each_other():
    row = Answers(items=(Answer(label="Tên:", text="Lường Thị Mẫu " * 6), Answer(label="Tuổi:")))
    page = page_of(row)
    assert page.line("Tuổi:").baseline > page.line("Tên:").baseline + 5


def test_a_box_is_a_square_on_the_line_and_a_ticked_one_has_a_cross():
    page = page_of(Paragraph(text=f"{BOX} Nam {BOX_TICKED} Nữ"))
    boxes = page.boxes
    assert [round(box.length, 2) for box in boxes] == [round(b.bottom - b.top, 2) for b in boxes]
    assert len(boxes) == 2
    cross = dots_of(page)
    assert len(cross) == 2
    assert all(boxes[1].left < stroke.left < stroke.right < boxes[1].right for stroke in cross)
    baseline = page.line("Nam").baseline
    assert all(box.top < baseline <= box.bottom + 0.1 for box in boxes)


def test_a_line_with_a_box_is_justified_to_the_margin_too():
    page = page_of(Paragraph(text=f"{RESULTS} {BOX} Nam {RESULTS}"))
    (box,) = page.boxes
    beside = [line for line in page.lines if box.top < line.baseline <= box.bottom + 0.1]
    assert beside[-1].right == pytest.approx(RIGHT, abs=0.1)


def test_a_box_in_a_table_stands_in_its_cell():
    table = Table(
        columns=(Column(header="Câu hỏi"), Column(header="Mức độ")),
        rows=(Row(cells=("Một", f"{BOX_TICKED} Cao\n{BOX} Thấp")),),
    )
    page = page_of(table)
    assert len(page.boxes) == 2
    assert all(box.left > LEFT + 82 for box in page.boxes)


def test_the_words_before_an_article_are_bold_and_on_its_line():
    page = page_of(Paragraph(lead="Điều 1.", text=RESULTS))
    lead, text = page.line("Điều 1."), page.line("Trong quý")
    assert (lead.font, text.font) == ("Bold", "Regular")
    assert lead.baseline == text.baseline
    assert lead.left == pytest.approx(LEFT + INDENT, abs=0.1)
    assert lead.right <= text.left < lead.right + 3


def test_a_centred_line_is_bold_and_in_the_middle():
    line = page_of(Centred(text="QUYẾT ĐỊNH:"), Paragraph(text=RESULTS)).line("QUYẾT ĐỊNH:")
    assert line.font == "Bold"
    assert line.middle == pytest.approx((LEFT + RIGHT) / 2, abs=0.5)


def test_a_single_signature_stands_on_the_right_with_room_for_the_pen():
    place = SignaturePlace(authority=("CÁN BỘ",), hint="(Ký, ghi rõ họ tên)", name="Lường Thị Mẫu")
    page = page_of(Paragraph(text=RESULTS), Signatures(places=(place,)))
    title, hint, name = (page.line(each) for each in ("CÁN BỘ", "(Ký", "Lường"))
    assert (title.font, hint.font, name.font) == ("Bold", "Italic", "Bold")
    assert title.middle > 130
    assert title.middle == pytest.approx(name.middle, abs=0.2)
    assert name.baseline - hint.baseline > 20


def test_two_signatures_stand_side_by_side():
    places = (SignaturePlace(authority=("THƯ KÝ",)), SignaturePlace(authority=("CHỦ TRÌ",)))
    page = page_of(Paragraph(text=RESULTS), Signatures(places=places))
    left, right = page.line("THƯ KÝ"), page.line("CHỦ TRÌ")
    assert left.baseline == right.baseline
    assert left.middle == pytest.approx(LEFT + 165 / 4, abs=0.5)
    assert right.middle == pytest.approx(LEFT + 165 * 3 / 4, abs=0.5)


@pytest.mark.parametrize("paragraphs", range(5, 9))
def test_a_signature_never_stands_alone_on_a_page(paragraphs):
    blocks = [Paragraph(text=RESULTS)] * paragraphs
    place = SignaturePlace(authority=("CÁN BỘ",), name="Mẫu")
    last = pages_of(*blocks, Signatures(places=(place,)))[-1]
    assert any(
        line.baseline < last.line("CÁN BỘ").baseline for line in last.lines if line.left < 50
    )


def test_a_form_without_a_head_begins_with_its_number_and_title():
    page = page_of(
        one("Họ và tên:"), head=None, form="Mẫu số 02", type_name="", abstract="ĐÁNH GIÁ"
    )
    assert page.lines[0].text == "Mẫu số 02"
    assert page.lines[0].right == pytest.approx(RIGHT, abs=0.1)
    assert page.lines[1].text == "ĐÁNH GIÁ"


def test_a_letter_tells_its_matter_below_its_number_and_has_no_title():
    head = replace(HEAD, matter="V/v đề nghị khám, chăm sóc y tế cho trẻ em", symbol="UBND-VHXH")
    page = page_of(Paragraph(text=RESULTS), head=head, type_name="", abstract="")
    number, matter = page.line("Số: 15/UBND-VHXH"), page.line("V/v")
    assert 0 < matter.baseline - number.baseline < 10
    assert matter.middle == pytest.approx(number.middle, abs=0.5)
    assert matter.size == 12


def test_a_decision_tells_who_decides_below_its_title():
    page = page_of(Paragraph(text=RESULTS), authority="CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ HỮU NGHỊ")
    assert page.line("Công tác").baseline < page.line("CHỦ TỊCH").baseline
    assert page.line("CHỦ TỊCH").font == "Bold"


def test_footnotes_stand_below_everything_in_small_italics():
    page = page_of(Paragraph(text=RESULTS), footnotes=("Ghi chú:", "(1) Tên cơ quan."))
    note = page.lines[-1]
    assert (note.text, note.font, note.size) == ("(1) Tên cơ quan.", "Italic", 11)


def test_an_officer_may_type_a_box():
    assert narrative(f"{BOX} Có")[0].text == f"{BOX} Có"


def test_what_was_answered_does_not_show_in_tracebacks():
    place = SignaturePlace(authority=(), name="Nguyệt")
    assert "Nguyệt" not in repr((one("Tên:", "Nguyệt"), Signatures(places=(place,))))

"""The official forms: what stands on them blank, filled, and filled with more than fits."""

from dataclasses import replace
from datetime import date
from functools import lru_cache
from io import BytesIO

import pypdf
import pytest

from cpo_desktop.domain.scales import current_scale
from cpo_desktop.reports.forms import FORMS, Facts
from cpo_desktop.reports.pdf import render_pdf
from tests.unit.reports.form_headings import HEADINGS
from tests.unit.reports.form_samples import (
    CHILD,
    ISSUER,
    LONG,
    NAME,
    NOTICE,
    PRINTED,
    an_assessment,
    filled,
    overfull,
)
from tests.unit.reports.reading import read, text_of

KEYS = [kind.key for kind in FORMS]
MAKE = {kind.key: kind.make for kind in FORMS}
# Items of the scale, three choices each; then the level, and what else is ticked.
BOXES = {"01": 3, "02": 4 * 3 + 3 + 2, "03": 9 * 3 + 3, "06": 8 * 3 + 3 + 2, "minutes": 3}
TICKED = {"01": 1, "02": 4 + 1 + 1, "03": 9 + 1, "06": 8 + 1 + 1, "minutes": 1}


@lru_cache
def pdf(form, how="filled"):
    facts = {"filled": filled, "overfull": overfull}.get(how, lambda _: Facts(printed_on=PRINTED))
    return render_pdf(MAKE[form](facts(form)))


def made(form, **changes):
    return text_of(render_pdf(MAKE[form](replace(filled(form), **changes))))


def crosses(pages):
    """The ticked boxes: those that a slanting stroke stands in."""
    return sum(
        any(
            box.left < stroke.left and stroke.right < box.right and _slants(stroke, box)
            for stroke in page.strokes
        )
        for page in pages
        for box in page.boxes
    )


def _slants(stroke, box):
    return box.top < stroke.top < stroke.bottom < box.bottom


def missing_in_order(headings, text):
    at, missing = 0, []
    for heading in headings:
        found = text.find(heading, at)
        if found < 0:
            missing.append(heading)
        else:
            at = found + len(heading)
    return missing


@pytest.mark.parametrize("how", ["blank", "filled", "overfull"])
@pytest.mark.parametrize("form", KEYS)
def test_a_form_has_the_headings_and_numbers_of_the_decree_in_order(form, how):
    assert missing_in_order(HEADINGS[form], text_of(pdf(form, how))) == []


@pytest.mark.parametrize("how", ["blank", "filled"])
@pytest.mark.parametrize("form", KEYS)
def test_a_form_has_a_box_for_every_choice(form, how):
    pages = read(pdf(form, how))
    assert sum(len(page.boxes) for page in pages) == BOXES.get(form, 0)


@pytest.mark.parametrize("form", KEYS)
def test_what_was_chosen_is_ticked_and_a_blank_form_has_no_tick(form):
    assert crosses(read(pdf(form))) == TICKED.get(form, 0)
    assert crosses(read(pdf(form, "blank"))) == 0


@pytest.mark.parametrize("form", KEYS)
def test_nothing_leaves_the_margins_however_much_is_written(form):
    for page in read(pdf(form, "overfull")):
        assert min(line.left for line in page.lines) >= 30 - 0.1
        assert max(line.right for line in page.lines) <= 195 + 0.1
        assert max(line.baseline for line in page.lines) <= 297 - 20


@pytest.mark.parametrize(("form", "answers"), [("01", 4), ("03", 12), ("04", 4), ("07", 2)])
def test_long_answers_run_on_to_the_next_page_without_losing_a_word(form, answers):
    whole = (LONG * 20)[:4000].strip()
    text = " ".join(
        line.text for page in read(pdf(form, "overfull")) for line in page.lines[0:] if line.text
    )
    running = " ".join(word for word in text.split() if not word.isdigit())
    expected = " ".join(word for word in whole.split() if not word.isdigit())
    assert running.count(expected) == answers


@pytest.mark.parametrize("form", KEYS)
def test_a_blank_form_has_more_dotted_lines_than_a_filled_one(form):
    blank, full = (sum(map(level_strokes, read(pdf(form, how)))) for how in ("blank", "filled"))
    assert blank > full


def level_strokes(page):
    return sum(stroke.top == stroke.bottom and stroke.length > 5 for stroke in page.strokes)


@pytest.mark.parametrize("form", [key for key in KEYS if key != "01"])
def test_a_form_tells_whose_it_is(form):
    assert NAME in text_of(pdf(form))


@pytest.mark.parametrize("how", ["blank", "filled", "overfull"])
@pytest.mark.parametrize("form", KEYS)
def test_every_font_is_embedded(form, how):
    for page in pypdf.PdfReader(BytesIO(pdf(form, how))).pages:
        for font in page["/Resources"]["/Font"].values():
            assert "/FontFile2" in font.get_object()["/FontDescriptor"].get_object()


@pytest.mark.parametrize("form", KEYS)
def test_the_file_names_the_form_and_never_the_child(form):
    metadata = pypdf.PdfReader(BytesIO(pdf(form))).metadata
    assert metadata.title
    assert not any(NAME in str(value) for value in metadata.values())


@pytest.mark.parametrize("form", KEYS)
@pytest.mark.parametrize("name", ["<b>Nguyễn</b> & con", "&amp; <br/>"])
def test_a_name_with_markup_is_printed_as_typed(form, name):
    text = made(
        form,
        child=replace(CHILD, full_name=name),
        children=(replace(CHILD, full_name=name),),
        notice=replace(NOTICE, child_name=name),
    )
    assert name in text


@pytest.mark.parametrize("form", KEYS)
def test_the_same_facts_make_the_same_file(form):
    assert render_pdf(MAKE[form](filled(form))) == pdf(form)


def test_the_notice_is_told_in_words():
    text = text_of(pdf("01"))
    assert "TIẾP NHẬN THÔNG TIN TRẺ EM BỊ XÂM HẠI (4)" in text
    assert "người khác báo): Điện thoại" in text
    assert "Thời gian (mấy giờ): 14 giờ 05 phút, ngày 20 tháng 11 năm 2026" in text
    assert "Ngày tháng năm sinh (5): 05/03/2015" in text
    assert "Họ và tên cha (5): Lường Văn Ví Tuổi: 38 Nghề nghiệp: Nông dân" in text


def test_an_estimated_age_stands_where_the_birth_date_is_unknown():
    notice = replace(NOTICE, child_born=None, child_age=7, child=None)
    assert "hoặc ước lượng tuổi: 7 tuổi" in made("01", notice=notice, child=None)


def test_a_notice_from_somebody_unnamed_leaves_the_informant_blank():
    notice = replace(NOTICE, informant="", informant_phone="", informant_address="")
    text = made("01", notice=notice)
    assert "Họ và tên: Số điện thoại: Địa chỉ:" in text


def test_what_the_notice_does_not_tell_comes_from_the_register():
    notice = replace(NOTICE, child_name="", father_name="", father_age=None, father_job="")
    text = made("01", notice=notice)
    assert f"Họ và tên trẻ em (5): {NAME}" in text
    assert "Họ và tên cha (5): Lường Văn Ví" in text


def test_the_answers_of_each_part_are_counted():
    text = text_of(pdf("03"))
    assert "Tổng số Cao: 3 Trung bình: 0 Thấp: 1" in text
    assert "Tổng số Cao: 0 Trung bình: 5 Thấp: 0" in text


def test_another_level_than_the_counts_lead_to_is_explained():
    assessment = an_assessment("03", level="low", level_reason="Cha đã đi khỏi địa phương.")
    text = made("03", assessment=assessment)
    assert "Lý do xác định mức độ nguy cơ: Cha đã đi khỏi địa phương." in text


def test_words_of_a_scale_that_were_not_compared_bear_a_mark_and_confirmed_ones_none():
    text = text_of(pdf("06"))
    scale = current_scale("form_06", PRINTED)
    for item in scale.items:
        marked = f"{item.number}. {item.words.vi} (*)" in text
        assert marked is not item.verified
    assert text.count("(*)") == sum(not item.verified for item in scale.items) + 2


@pytest.mark.parametrize("how", ["blank", "filled"])
def test_form_01_was_compared_and_bears_no_mark(how):
    assert "(*)" not in text_of(pdf("01", how))


def test_a_plan_sums_what_it_costs_by_source():
    text = text_of(pdf("04"))
    assert "Tổng kinh phí: 2.500.000 đồng" in text
    assert "Nguồn kinh phí: Ngân sách nhà nước: 2.500.000 đồng" in text


def test_an_approved_plan_has_number_and_day_on_its_decision():
    text = text_of(pdf("05"))
    assert "Số: 128/QĐ-UBND" in text
    assert "Suối Hoa, ngày 25 tháng 11 năm 2026" in text


def test_a_plan_not_yet_approved_makes_a_draft_without_number_and_day():
    text = made("05", plan=replace(filled("05").plan, decision=None))
    assert "Số: ......../QĐ-UBND" in text
    assert "ngày ...... tháng ......" in text


def test_the_chair_decides_in_their_own_right_and_a_letter_is_signed_for_the_committee():
    assert "TM. ỦY BAN" not in text_of(pdf("05")) + text_of(pdf("07"))
    assert "KT. CHỦ TỊCH PHÓ CHỦ TỊCH" in text_of(pdf("07"))
    assert "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH" in text_of(pdf("letter"))


def test_a_decision_of_before_july_2025_rests_on_the_law_of_its_time():
    plan = replace(filled("05").plan, decided_on=date(2025, 6, 30))
    law = "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015"
    assert law in made("05", plan=plan)


def test_a_letter_names_agency_matter_children_and_term():
    text = text_of(pdf("letter"))
    assert "Số: 45/UBND-VHXH" in text
    assert "V/v đề nghị khám, chăm sóc y tế cho trẻ em" in text
    assert "Kính gửi: Trạm y tế" in text
    assert (
        f"{NAME}; sinh ngày 05/03/2015; giới tính: Nữ; nơi cư trú: Thôn Đông, Xã Suối Hoa." in text
    )
    assert "trước ngày 28/11/2026" in text


def test_a_blank_form_may_bear_the_office_s_head():
    text = text_of(render_pdf(MAKE["01"](Facts(printed_on=PRINTED, issuer=ISSUER))))
    assert "ỦY BAN NHÂN DÂN" in text
    assert "XÃ SUỐI HOA" in text
    assert "TÊN CƠ QUAN" not in text

"""Word files as Word reads them: the decree's measures, styles by name, tables and charts to edit."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING

from cpo_desktop.reports.document import (
    Annex,
    Answer,
    Answers,
    Bullets,
    Centred,
    Column,
    KeepTogether,
    Note,
    PageBreak,
    Paragraph,
    Row,
    SignaturePlace,
    Signatures,
    Table,
)
from cpo_desktop.reports.docx import render_docx
from tests.unit.reports.hostile import a_hostile_document
from tests.unit.reports.office import (
    MM,
    PLAIN,
    W,
    all_paragraphs,
    names,
    near,
    of,
    opened,
    paragraph,
    part,
    size,
    told,
)
from tests.unit.reports.reading import read
from tests.unit.reports.samples import (
    HEAD,
    a_document,
    a_form_document,
    a_full_document,
    groups_table,
    short_pdf,
)


@pytest.fixture(scope="module")
def full():
    return opened(a_full_document())


@pytest.fixture(scope="module")
def short():
    return opened(a_document())


def test_the_paper_is_a4_with_the_margins_of_the_decree(full):
    for section in full.sections:
        sides = sorted((section.page_width / MM, section.page_height / MM))
        assert sides == [near(210), near(297)]
        margins = (section.top_margin, section.bottom_margin)
        assert [each / MM for each in margins] == [near(20), near(20)]
        assert [section.left_margin / MM, section.right_margin / MM] == [near(30), near(15)]


def test_landscape_annexes_are_sections_across(full):
    orientations = [section.orientation for section in full.sections]
    assert orientations == [WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE, WD_ORIENT.PORTRAIT]
    assert full.sections[1].page_width > full.sections[1].page_height


def test_a_landscape_document_is_across():
    assert opened(a_document(landscape=True)).sections[0].orientation == WD_ORIENT.LANDSCAPE


def test_pages_are_numbered_on_top_from_one_in_each_section_but_not_on_its_first(full):
    for section in full.sections:
        assert section.different_first_page_header_footer
        assert section._sectPr.find(f"{W}pgNumType").get(f"{W}start") == "1"
        (number,) = section.header.paragraphs
        assert "PAGE" in "".join(each.text for each in number._p.iter(f"{W}instrText"))
        assert number.style.paragraph_format.alignment == WD_ALIGN_PARAGRAPH.CENTER
        assert size(number) == 13
        assert section.first_page_header.is_linked_to_previous  # there is none
        assert 0 < section.header_distance < section.top_margin


@pytest.mark.parametrize(
    ("beginning", "style", "points", "face"),
    [
        ("CỘNG HÒA", "Quốc hiệu", 13, "bold"),
        ("Độc lập", "Tiêu ngữ", 14, "bold"),
        ("ỦY BAN NHÂN DÂN", "Cơ quan ban hành", 13, "bold"),
        ("Số:", "Số, ký hiệu", 13, ""),
        ("Hữu Nghị, ngày", "Địa danh và thời gian", 14, "italic"),
        ("BÁO CÁO", "Title", 14, "bold"),
        ("Công tác", "Trích yếu nội dung", 14, "bold"),
        ("Trong quý", "Body Text", 14, ""),
        ("TM.", "Quyền hạn, chức vụ người ký", 14, "bold"),
        ("Nguyễn Thị Mẫu", "Quyền hạn, chức vụ người ký", 14, "bold"),
        ("Nơi nhận:", "Nơi nhận", 12, "bold italic"),
        ("- Lưu:", "Danh sách nơi nhận", 11, ""),
    ],
)
def test_each_element_is_set_in_its_style(short, beginning, style, points, face):
    found = paragraph(short, beginning)
    assert (found.style.name, size(found)) == (style, points)
    assert " ".join(name for name in ("bold", "italic") if told(found, name)) == face


def test_everything_is_times_new_roman_in_vietnamese(short):
    defaults = short.styles.element.find(f"{W}docDefaults//{W}rPr")
    fonts = defaults.find(f"{W}rFonts")
    scripts = ("ascii", "hAnsi", "eastAsia", "cs")
    assert {fonts.get(f"{W}{script}") for script in scripts} == {"Times New Roman"}
    assert defaults.find(f"{W}lang").get(f"{W}val") == "vi-VN"


def test_paragraphs_are_justified_with_the_indent_and_lines_of_the_decree(short):
    form = short.styles["Body Text"].paragraph_format
    assert form.alignment == WD_ALIGN_PARAGRAPH.JUSTIFY
    assert form.first_line_indent / MM == near(12.7)
    assert form.space_before.pt == 6
    assert (form.line_spacing.pt, form.line_spacing_rule) == (18, WD_LINE_SPACING.AT_LEAST)


def test_the_two_heads_stand_side_by_side_as_wide_as_the_text(short):
    (heads, _end) = short.tables
    left, right = heads.rows[0].cells
    assert [p.text for p in left.paragraphs] == ["ỦY BAN NHÂN DÂN", "XÃ HỮU NGHỊ", ""]
    assert right.paragraphs[0].text == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    assert (left.width + right.width) / MM == near(165)
    assert heads.rows[1].cells[0].text == "Số: 15/BC-UBND"
    assert heads.rows[1].cells[1].text == "Hữu Nghị, ngày 15 tháng 9 năm 2026"
    assert heads._tbl.find(f".//{W}tblBorders") is None


def rules(document) -> list[float]:
    """The lengths of the rules, in millimetres: what their indents leave of the room."""
    lengths = []
    for each in all_paragraphs(document):
        if each.style.name == "Đường kẻ ngang":
            cell = each._p.getparent()
            width = cell.find(f"{W}tcPr/{W}tcW") if cell.tag == f"{W}tc" else None
            room = int(width.get(f"{W}w")) / 1440 * 25.4 if width is not None else 165
            form = each.paragraph_format
            assert form.left_indent == near(form.right_indent, 1000)
            lengths.append(room - (form.left_indent + form.right_indent) / MM)
    return lengths


def test_the_rules_are_as_long_as_the_decree_asks(short):
    page = read(short_pdf())[0]
    agency, motto, abstract = (
        line.right - line.left
        for line in (page.line("XÃ HỮU NGHỊ"), page.line("Độc lập"), page.line("Công tác"))
    )
    below_agency, below_motto, below_abstract = rules(short)
    assert 1 / 3 <= below_agency / agency <= 1 / 2
    assert below_motto == near(motto, 0.5)
    assert 1 / 3 <= below_abstract / abstract <= 1 / 2


def test_headings_are_words_own_and_numbered_as_the_decree_asks(full):
    found = [p for p in full.paragraphs if p.style.name.startswith("Heading")]
    assert [(p.style.name[-1], p.text.split()[0]) for p in found] == [
        *(("1", "I."), ("2", "1."), ("2", "2."), ("3", "a)"), ("3", "b)")),
        *(("1", "II."), ("2", "1."), ("2", "2."), ("1", "III.")),
    ]
    for level in (1, 2, 3, 4):
        style = full.styles[f"Heading {level}"]
        assert style.paragraph_format.keep_with_next
        assert style.element.find(f".//{W}outlineLvl").get(f"{W}val") == str(level - 1)


def test_bullets_are_a_list_with_dashes():
    found = of(Bullets(items=("Một;", "Hai.")), Note(text="Hết."))
    assert [(p.style.name, p.text) for p in found.paragraphs[:2]] == [
        ("List Bullet", "Một;"),
        ("List Bullet", "Hai."),
    ]
    number = found.styles["List Bullet"].element.find(f".//{W}numId").get(f"{W}val")
    numbering = part(render_docx(a_document()), "word/numbering.xml")
    listed = numbering.find(f"{W}num[@{W}numId='{number}']/{W}abstractNumId").get(f"{W}val")
    level = numbering.find(f"{W}abstractNum[@{W}abstractNumId='{listed}']/{W}lvl")
    assert level.find(f"{W}lvlText").get(f"{W}val") == "-"


def test_legal_bases_addressees_and_recipients_are_punctuated(full):
    bases = [p.text for p in full.paragraphs if p.style.name == "Căn cứ ban hành"]
    assert [text[-1] for text in bases] == [";", "."]
    assert paragraph(full, "Kính gửi").text == "Kính gửi: Ủy ban nhân dân huyện Ngân Sơn"
    recipients = [p.text for p in all_paragraphs(full) if p.style.name == "Danh sách nơi nhận"]
    assert [text[0] + text[-1] for text in recipients] == ["-;", "-;", "-."]


def test_several_addressees_are_a_list():
    found = opened(a_document(addressed_to=("Sở Y tế", "Ủy ban nhân dân huyện")))
    lines = [p.text for p in found.paragraphs if p.style.name == "Kính gửi"]
    assert lines == ["Kính gửi:", "- Sở Y tế;", "- Ủy ban nhân dân huyện."]


def test_recipients_stand_on_the_left_and_the_signature_on_the_right(short):
    left, right = short.tables[-1].rows[0].cells
    assert left.paragraphs[0].text == "Nơi nhận:"
    assert [p.text for p in right.paragraphs] == [
        *("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Thị Mẫu")
    ]
    # Room for pen and seal: four lines of the type.
    assert right.paragraphs[-1].paragraph_format.space_before.pt == near(4 * 1.15 * 14)
    assert short.tables[-1].rows[0]._tr.find(f"{W}trPr/{W}cantSplit") is not None
    assert paragraph(short, "Trong quý").paragraph_format.keep_with_next


def test_the_text_ends_with_the_mark_of_the_end(full):
    assert paragraph(full, "Trên đây là").text.endswith("tổng hợp./.")


def test_the_limit_of_circulation_stands_in_a_frame_in_the_head_and_on_every_annex():
    found = opened(replace(a_full_document(), classification="LƯU HÀNH NỘI BỘ"))
    frames = [p for p in all_paragraphs(found) if p.style.name == "Phạm vi lưu hành"]
    assert [p.text for p in frames] == ["LƯU HÀNH NỘI BỘ"] * 3
    borders = found.styles["Phạm vi lưu hành"].element.find(f".//{W}pBdr")
    assert {each.tag.removeprefix(W) for each in borders} == {"top", "left", "bottom", "right"}


def test_a_letter_has_its_matter_and_no_title():
    head = replace(HEAD, matter="V/v đề nghị phối hợp", superiors=("UBND HUYỆN NGÂN SƠN",))
    found = opened(a_document(head=head, type_name="", abstract=""))
    assert paragraph(found, "V/v").style.name == "Trích yếu công văn"
    assert paragraph(found, "UBND HUYỆN").style.name == "Cơ quan chủ quản"
    assert not [p for p in all_paragraphs(found) if p.style.name == "Title"]


def test_an_annex_is_one_entry_of_the_outline_with_its_title(full):
    found = [p.text for p in full.paragraphs if p.style.name == "Phụ lục"]
    assert found == [
        "Phụ lục I\nSỐ LIỆU TRẺ EM THEO THÔN, BẢN",
        "Phụ lục II\nTỔNG HỢP THEO NHÓM HOÀN CẢNH",
    ]
    assert full.styles["Phụ lục"].element.find(f".//{W}outlineLvl") is not None


def test_the_file_says_what_it_is_and_nothing_of_who_made_it():
    packed = render_docx(a_document(subject="Trẻ em"))
    properties = docx.Document(BytesIO(packed)).core_properties
    assert properties.title == "Báo cáo công tác bảo vệ, chăm sóc trẻ em quý III năm 2026"
    assert properties.author == properties.last_modified_by == "Ủy ban nhân dân xã Hữu Nghị"
    assert (properties.subject, properties.language) == ("Trẻ em", "vi-VN")
    assert properties.created.date() == properties.modified.date() == date(2026, 9, 15)
    core = [name for name in names(packed) if name.startswith("docProps/")]
    assert core == ["docProps/core.xml"]


def test_the_same_document_gives_the_same_bytes():
    assert render_docx(a_full_document()) == render_docx(a_full_document())
    with ZipFile(BytesIO(render_docx(a_full_document()))) as parts:
        entries = parts.infolist()
        workbooks = [parts.read(entry) for entry in entries if "xlsx" in entry.filename]
    inside = [entry for each in workbooks for entry in ZipFile(BytesIO(each)).infolist()]
    assert {entry.date_time for entry in [*entries, *inside]} == {(1980, 1, 1, 0, 0, 0)}


def test_every_kind_of_block_has_its_style():
    place = SignaturePlace(authority=("CÁN BỘ",), hint="(Ký)", name="Nguyễn Văn Ví")
    found = of(
        Centred(text="QUYẾT ĐỊNH:"),
        Paragraph(lead="Điều 1.", text="Lập hồ sơ."),
        Note(text="Chú ý."),
        Answers(items=(Answer(label="Họ tên:", text="Lường Thị Mẫu"),)),
        Signatures(places=(place,)),
        PageBreak(),
        Paragraph(text="Trang sau"),
    )
    styles = {p.text: p.style.name for p in all_paragraphs(found) if p.text}
    assert styles == {
        "QUYẾT ĐỊNH:": "Dòng giữa trang",
        "Điều 1. Lập hồ sơ.": "Body Text",
        "Chú ý.": "Ghi chú",
        "Họ tên: Lường Thị Mẫu": "Dòng điền thông tin",
        "CÁN BỘ": "Chữ ký và họ tên",
        "(Ký)": "Hướng dẫn ký",
        "Nguyễn Văn Ví": "Chữ ký và họ tên",
        "Trang sau./.": "Body Text",
    }
    assert paragraph(found, "Điều 1.").runs[0].bold
    assert paragraph(found, "Trang sau").paragraph_format.page_break_before


def test_what_is_kept_together_is_kept_but_for_its_end():
    found = of(KeepTogether(blocks=(Paragraph(text="Một"), Paragraph(text="Hai"))))
    assert [bool(p.paragraph_format.keep_with_next) for p in found.paragraphs] == [True, False]


def test_empty_answers_are_dots_to_the_margin():
    found = opened(a_form_document())
    dotted = [p for p in all_paragraphs(found) if p.paragraph_format.tab_stops]
    stops = [[round(stop.position / MM) for stop in p.paragraph_format.tab_stops] for p in dotted]
    assert stops[-1] == stops[-2] == stops[-3] == [165]
    assert paragraph(found, "Họ và tên:").text.endswith("Tuổi: 12")
    assert paragraph(found, "Mẫu số 01").style.name == "Mẫu số"
    assert paragraph(found, "(1)").style.name == "Chú thích cuối văn bản"


def test_boxes_are_in_a_typeface_that_has_them():
    found = of(Paragraph(text="☐ Nam ☒ Nữ"))
    fonts = [(run.text, run.font.name) for run in found.paragraphs[0].runs]
    assert fonts == [
        ("☐", "Segoe UI Symbol"),
        (" Nam ", None),
        ("☒", "Segoe UI Symbol"),
        (" Nữ./.", None),
    ]


def test_an_empty_document_is_a_document():
    found = of()
    assert len(found.sections) == 1
    empty = a_document(**PLAIN)
    assert docx.Document(BytesIO(render_docx(replace(empty, body=())))).sections


def test_hostile_texts_come_back_as_they_were():
    text = (
        "<b>Tí</b> & \"Tèo\" 'x' ]]> &amp; \N{GRINNING FACE} e\u0302\u0323 \ufffe" + "Nguyễn" * 34
    )
    found = of(
        Paragraph(text=text), Table(columns=(Column(header=text),), rows=(Row(cells=(text,)),))
    )
    expected = text.replace("e\u0302\u0323", "ệ").replace("\ufffe", "\ufffd")
    assert found.paragraphs[0].text == expected
    assert [row.cells[0].text for row in found.tables[0].rows] == [expected] * 2


def test_a_document_that_is_hostile_throughout_is_well_formed():
    packed = render_docx(a_hostile_document())
    for name in names(packed):
        if name.endswith((".xml", ".rels")):
            part(packed, name)


def test_a_line_break_in_a_text_is_one_in_word():
    assert of(Paragraph(text="Một\nHai")).paragraphs[0].text == "Một\nHai./."


def test_a_document_that_ends_with_a_table_has_a_place_for_its_page_set_up():
    annex = Annex(title="Biểu", reference="(Kèm theo)", blocks=(groups_table(),), landscape=True)
    found = opened(a_document(groups_table(), annexes=(annex, annex), **PLAIN))
    assert len(found.sections) == 3

"""Excel files read back: texts that stay texts, numbers that are numbers, a sheet for each table."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from io import BytesIO
from zipfile import ZipFile

import pytest

from cpo_desktop.reports.document import (
    Annex,
    BarChart,
    Bullets,
    Column,
    KeepTogether,
    Note,
    Paragraph,
    Row,
    RowKind,
    Series,
    Table,
)
from cpo_desktop.reports.xlsx import render_xlsx
from cpo_desktop.reports.xlsx.names import sheet_names
from tests.unit.reports.hostile import a_hostile_document
from tests.unit.reports.office import C, names, part
from tests.unit.reports.samples import (
    HEAD,
    a_document,
    a_form_document,
    a_full_document,
    groups_table,
    pyramid_chart,
)
from tests.unit.reports.sheets import sheets

FULL = (
    "Báo cáo",
    "Bảng 1. Trẻ em có hoàn cảnh đặc",
    "Biểu đồ 1. Trẻ em có hoàn cảnh",
    "Biểu đồ 2. Biện pháp hỗ trợ",
    "Biểu đồ 3. Kinh phí theo nguồn",
    "Tảo hôn",
    "Biểu đồ 4. Tảo hôn và trẻ em bị",
    "Số liệu theo thôn, bản",
    "Bảng 1. Trẻ em có hoàn cảnh (2)",
)


@pytest.fixture(scope="module")
def full_packed():
    return render_xlsx(a_full_document())


@pytest.fixture(scope="module")
def full(full_packed):
    return sheets(full_packed)


@pytest.fixture(scope="module")
def groups(full):
    return full[FULL[1]]


def table_sheet(*rows: Row):
    columns = (Column(header="A"), Column(header="B"))
    _cover, sheet = sheets(render_xlsx(a_document(Table(columns=columns, rows=rows)))).values()
    return sheet


def test_each_table_and_chart_has_a_sheet_named_for_it(full):
    assert tuple(full) == FULL


def test_names_of_sheets_are_short_valid_and_unlike_each_other():
    titles = ["Bảng [1]: a/b\\c*?", "history", "'", "TÊN", "tên", "😀" * 40, "Nguyễn" * 34, ""]
    made = sheet_names(titles)
    assert made == [
        "Bảng 1 a b c",
        "history (2)",
        "Bảng",
        "TÊN",
        "tên (2)",
        "😀" * 15,
        ("Nguyễn" * 6)[:31],
        "Bảng (2)",
    ]


def test_the_first_sheet_has_the_head_the_title_and_all_that_is_said(full):
    said = full["Báo cáo"].texts()
    order = [
        "ỦY BAN NHÂN DÂN",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "XÃ HỮU NGHỊ",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 15/BC-UBND",
        "Hữu Nghị, ngày 15 tháng 9 năm 2026",
        "BÁO CÁO",
        "Công tác bảo vệ, chăm sóc trẻ em quý III năm 2026",
        "Kính gửi: Ủy ban nhân dân huyện Ngân Sơn",
        "Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;",
        "I. ĐẶC ĐIỂM TÌNH HÌNH",
        "Toàn xã có 1.284 trẻ em, trong đó 84 trẻ em có hoàn cảnh đặc biệt (6,5%).",
        "b) Theo thôn, bản",
        "- Thôn Nà Mẫu: 5 trẻ em;",
        "Nơi nhận:",
        "TM. ỦY BAN NHÂN DÂN",
        "- Lưu: VT, VHXH.",
        "Nguyễn Thị Mẫu",
    ]
    assert [text for text in order if text not in said] == []
    assert sorted(order, key=said.index) == order


def test_the_index_leads_to_every_sheet(full):
    cover = full["Báo cáo"]
    links = {e.get("location") for e in cover.xml.iter() if e.tag.endswith("}hyperlink")}
    assert links == {f"'{name}'!A1" for name in FULL[1:]}
    listed = [text for text in cover.texts() if text.startswith(("Bảng", "Biểu đồ", "Phụ lục"))]
    assert "Phụ lục I. Số liệu trẻ em theo thôn, bản. Số liệu theo thôn, bản" in listed


def test_a_sheet_says_what_it_is_and_in_which_unit(groups):
    assert groups.texts()[:3] == [
        "Bảng 1. Trẻ em có hoàn cảnh đặc biệt theo nhóm",
        "Báo cáo công tác bảo vệ, chăm sóc trẻ em quý III năm 2026",
        "Đơn vị tính: trẻ em",
    ]
    assert groups.texts()[-1].startswith("Ghi chú: một trẻ em")


def test_groups_are_merged_over_their_columns_and_marks_stand_below(groups):
    assert {"D4:E4", "A4:A5", "B4:B5", "C4:C5", "F4:F5", "G4:G5"} <= groups.merged()
    assert groups.at("Trong kỳ") == "D4"
    assert (groups.at("Mới"), groups.at("Kết thúc")) == ("D5", "E5")
    assert groups.row(6) == ["A", "B", "1", "2", "3", "4=1-2+3", "5"]


def test_the_head_is_frozen_and_repeats_in_print(groups, full_packed):
    pane = groups.find(".//x:pane")
    assert (pane.get("ySplit"), pane.get("topLeftCell"), pane.get("state")) == ("6", "A7", "frozen")
    book = part(full_packed, "xl/workbook.xml")
    titles = [e.text for e in book.iter() if e.get("name") == "_xlnm.Print_Titles"]
    assert "'Bảng 1. Trẻ em có hoàn cảnh đặc'!$4:$6" in titles


def test_print_is_a4_as_wide_as_the_page_and_across_where_the_annex_is(full):
    for sheet in full.values():
        setup = sheet.find("x:pageSetup")
        assert (setup.get("paperSize"), setup.get("fitToHeight")) == ("9", "0")
        across = sheet.name == "Số liệu theo thôn, bản"
        assert setup.get("orientation") == ("landscape" if across else "portrait")
        margins = sheet.find("x:pageMargins")
        sides = [float(margins.get(side)) * 25.4 for side in ("left", "right", "top", "bottom")]
        assert sides == [pytest.approx(each, abs=0.1) for each in (30, 15, 20, 20)]


def test_numbers_are_numbers_and_totals_are_bold(groups):
    assert groups.row(7) == [1, "Trẻ em mồ côi cả cha và mẹ", 12, 1, 0, 11, pytest.approx(100 / 7)]
    assert [groups.cells[f"{column}7"].form for column in "CG"] == ["#,##0", "#,##0.0"]
    total = groups.at("Tổng số")
    assert groups.cells[total].bold
    assert groups.cells[total.replace("B", "C")].number == 84
    assert groups.cells[total.replace("B", "C")].bold
    assert not groups.cells["B7"].bold


def test_days_are_days_and_decimals_keep_their_places():
    sheet = table_sheet(
        Row(cells=(date(2026, 1, 5), Decimal("1234.50"))),
        Row(cells=(date(1899, 12, 31), 10**20)),
        Row(cells=(None, -3)),
    )
    day = sheet.cells["A4"]
    assert datetime(1899, 12, 30) + timedelta(days=day.number) == datetime(2026, 1, 5)
    assert day.form == "dd/mm/yyyy"
    assert (sheet.cells["B4"].number, sheet.cells["B4"].form) == (1234.5, "#,##0.00")
    # What Excel would get wrong stays a text.
    assert sheet.row(5) == ["31/12/1899", "100.000.000.000.000.000.000"]
    assert sheet.row(6) == [None, -3]


HOSTILE = (
    "=1+1",
    "+84 912 000 000",
    "-5",
    "@SUM(A1)",
    "=cmd|' /C calc'!A0",
    "{=1}",
    "12",
    "0012",
    "https://example.org",
    "internal:'Báo cáo'!A1",
    "mailto:x@example.org",
    "<b>Tí</b> & \"Tèo\" 'x' ]]>",
    "_x0041_",
    "\N{GRINNING FACE}",
    "Nguyễn" * 34,
)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_stays_the_text_it_is(text):
    columns = (Column(header=text, group=text), Column(header="B", group=text, mark=text))
    table = Table(
        columns=columns,
        rows=(Row(cells=(text,), kind=RowKind.GROUP), Row(cells=(text, text))),
        caption=text,
        unit=text,
        note=text,
    )
    document = a_document(Paragraph(text=text), table, Note(text="x"), recipients=(text,))
    packed = render_xlsx(document)
    cover, sheet = sheets(packed).values()
    assert cover.texts().count(text) == 3  # the paragraph, the index, the place of the table
    assert sheet.texts().count(text) == 8  # caption, heads, mark, rows, note
    for each in (cover, sheet):
        assert not [cell for cell in each.cells.values() if cell.formula is not None]
    external = [name for name in names(packed) if "external" in name.lower()]
    assert external == []


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x"])
def test_a_text_that_looks_like_a_formula_is_marked_so_that_editing_makes_it_none(text):
    sheet = table_sheet(Row(cells=(text, "x")))
    assert sheet.cells["A4"].style.get("quotePrefix") == "1"
    assert sheet.cells["B4"].style.get("quotePrefix") is None


def test_decomposed_letters_are_composed_and_what_xml_refuses_is_marked():
    sheet = table_sheet(Row(cells=("e\u0302\u0323", "a\ufffe\x07b")))
    assert sheet.row(4) == ["ệ", "a\ufffdb"]


def test_a_text_longer_than_a_cell_is_cut_and_a_long_paragraph_takes_several_rows():
    text = "từ " * 12_000
    sheet = table_sheet(Row(cells=(text, "x")))
    assert len(sheet.cells["A4"].text) == 32_767
    (cover,) = sheets(render_xlsx(a_document(Paragraph(text=text)))).values()
    words = " ".join(each for each in cover.texts() if each.startswith("từ")).split()
    assert len(words) == 12_000


def test_a_table_without_rows_says_so(full):
    assert full["Tảo hôn"].texts()[-1] == "Không có trường hợp nào phát sinh trong kỳ."
    assert "A4:B4" in full["Tảo hôn"].merged()


def test_the_order_of_sub_rows_is_seen():
    sheet = table_sheet(Row(cells=("Nam", 1), level=2))
    (alignment,) = [e for e in sheet.cells["A4"].style if e.tag.endswith("alignment")]
    assert alignment.get("indent") == "2"


def test_charts_are_charts_over_their_figures(full, full_packed):
    charts = [part(full_packed, f"xl/charts/chart{n}.xml") for n in range(1, 5)]
    kinds = [
        [e for e in chart.iter() if e.tag in {f"{C}barChart", f"{C}lineChart"}] for chart in charts
    ]
    assert [kind[0].tag.removeprefix(C) for kind in kinds] == [*["barChart"] * 3, "lineChart"]
    formula = charts[1].find(f".//{C}val//{C}f").text
    assert formula == "'Biểu đồ 2. Biện pháp hỗ trợ'!$B$4:$B$7"
    assert full["Biểu đồ 2. Biện pháp hỗ trợ"].row(4) == ["Quý IV/2025", 20, 14, 3]


def test_the_figures_of_a_pyramid_are_as_they_were_counted():
    _cover, sheet = sheets(render_xlsx(a_document(pyramid_chart()))).values()
    assert sheet.row(4) == ["0 tuổi", 41, 36, -41]
    assert sheet.cells["D4"].formula == "-B4"


def test_a_chart_without_figures_says_so():
    chart = BarChart(title="Vắng", categories=("A",), series=(Series(name="x", values=(None,)),))
    packed = render_xlsx(a_document(chart))
    assert sheets(packed)["Vắng"].texts()[-1] == "Không có số liệu trong kỳ."
    assert not [name for name in names(packed) if "chart" in name]


def test_remarks_of_an_annex_stand_below_its_table_and_its_words_alone_on_the_first_sheet():
    reference = "(Kèm theo Báo cáo)"
    table = Table(columns=(Column(header="Thôn"),), rows=())
    with_table = Annex(title="Biểu", reference=reference, blocks=(table, Note(text="Chú ý.")))
    words = Annex(title="Lời", reference=reference, blocks=(Bullets(items=("một.",)),))
    cover, annex = sheets(render_xlsx(a_document(annexes=(with_table, words)))).values()
    assert annex.name == "Phụ lục I"
    assert annex.texts()[0] == "Phụ lục I. Biểu"
    assert annex.texts()[-1] == "Chú ý."
    assert cover.texts()[-3:] == ["Phụ lục II. Lời", reference, "- một."]


def test_tables_in_blocks_kept_together_have_their_sheets():
    document = a_document(KeepTogether(blocks=(groups_table(), groups_table())))
    assert len(sheets(render_xlsx(document))) == 3


def test_the_limit_of_circulation_is_on_every_sheet_and_every_printed_page():
    document = replace(a_full_document(), classification="LƯU HÀNH NỘI BỘ & MẬT")
    for sheet in sheets(render_xlsx(document)).values():
        assert "LƯU HÀNH NỘI BỘ & MẬT" in sheet.texts()
        header = sheet.find("x:headerFooter/x:oddHeader").text
        assert header == "&RLƯU HÀNH NỘI BỘ && MẬT"


def test_the_file_says_what_it_is_and_nothing_of_who_made_it(full_packed):
    core = {e.tag.rpartition("}")[2]: e.text for e in part(full_packed, "docProps/core.xml")}
    assert core["title"] == "Báo cáo công tác bảo vệ, chăm sóc trẻ em quý III năm 2026"
    assert core["creator"] == core["lastModifiedBy"] == "Ủy ban nhân dân xã Hữu Nghị"
    assert core["created"] == core["modified"] == "2026-09-15T00:00:00Z"


def test_the_same_document_gives_the_same_bytes(full_packed):
    assert render_xlsx(a_full_document()) == full_packed
    with ZipFile(BytesIO(full_packed)) as parts:
        assert {entry.date_time for entry in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_forms_letters_and_empty_documents_are_workbooks():
    assert "Mẫu số 01" in sheets(render_xlsx(a_form_document()))["Báo cáo"].texts()
    letter = a_document(head=replace(HEAD, matter="V/v phối hợp"), type_name="", abstract="")
    assert "V/v phối hợp" in sheets(render_xlsx(letter))["Báo cáo"].texts()
    empty = a_document(head=None, signature=None, recipients=(), type_name="", abstract="")
    assert list(sheets(render_xlsx(replace(empty, body=())))) == ["Báo cáo"]


def test_a_document_that_is_hostile_throughout_is_well_formed():
    packed = render_xlsx(a_hostile_document())
    assert len(sheets(packed)) == 7
    for name in names(packed):
        if name.endswith((".xml", ".rels")):
            part(packed, name)

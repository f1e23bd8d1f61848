"""Tables and charts of Word files: heads that repeat, rows that stay together, figures to edit."""

from datetime import date
from decimal import Decimal
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from lxml import etree

from cpo_desktop.reports.document import (
    Align,
    BarChart,
    Column,
    KeepTogether,
    LineChart,
    PageBreak,
    Paragraph,
    Pyramid,
    Row,
    RowKind,
    Series,
    Table,
)
from cpo_desktop.reports.docx import render_docx
from tests.unit.reports.hostile import WORD
from tests.unit.reports.office import MM, C, W, names, near, of, paragraph, part, size
from tests.unit.reports.samples import (
    a_document,
    by_level_chart,
    by_source_chart,
    groups_table,
    trend_chart,
)
from tests.unit.reports.sheets import sheets


@pytest.fixture(scope="module")
def groups():
    return of(groups_table()).tables[0]


def test_the_head_of_a_table_repeats_and_no_row_is_cut(groups):
    heads = [row._tr.find(f"{W}trPr/{W}tblHeader") is not None for row in groups.rows]
    assert heads == [True] * 3 + [False] * 15
    assert all(row._tr.find(f"{W}trPr/{W}cantSplit") is not None for row in groups.rows)


def test_a_head_that_takes_half_a_page_does_not_repeat_and_a_very_long_row_may_be_cut():
    columns = (Column(header=f"{WORD} " * 9), Column(header="Số"))
    rows = tuple(Row(cells=("Trẻ em " * 300, 1)) for _ in range(2))
    table = of(Table(columns=columns, rows=rows)).tables[0]
    assert not list(table._tbl.iter(f"{W}tblHeader"))
    assert len(list(table._tbl.iter(f"{W}cantSplit"))) == 1


def test_groups_span_their_columns_and_marks_stand_below(groups):
    upper, lower, marks = ([cell.text for cell in row.cells] for row in groups.rows[:3])
    assert upper[3] == upper[4] == "Trong kỳ"
    assert lower == ["TT", "Nhóm hoàn cảnh", "Cuối kỳ", "Mới", "Kết thúc", "Đầu kỳ", "Tỷ lệ (%)"]
    assert upper[:3] + upper[5:] == lower[:3] + lower[5:]
    assert marks == ["A", "B", "1", "2", "3", "4=1-2+3", "5"]
    assert groups.rows[0].cells[3].paragraphs[0].style.name == "Tiêu đề cột"
    assert groups.rows[2].cells[0].paragraphs[0].style.name == "Ký hiệu cột"


def test_a_table_is_as_wide_as_the_text_and_has_a_style_with_borders(groups):
    assert sum(cell.width for cell in groups.rows[3].cells) / MM == near(165, 0.2)
    assert groups.style.name == "Bảng số liệu"
    assert groups.style.element.find(f".//{W}tblBorders/{W}insideH") is not None


def test_cells_stand_where_their_kind_stands_and_numbers_are_written_the_vietnamese_way():
    columns = (
        Column(header="Tên"),
        Column(header="Tiền"),
        Column(header="Tỷ lệ", places=1),
        Column(header="Ngày"),
        Column(header="Giữa", align=Align.CENTER),
        Column(header="Trống"),
    )
    row = Row(cells=("Nà Mẫu", 1_250_000, Decimal("12.34"), date(2026, 1, 5), "x", None))
    cells = of(Table(columns=columns, rows=(row,))).tables[0].rows[1].cells
    assert [cell.text for cell in cells] == ["Nà Mẫu", "1.250.000", "12,3", "05/01/2026", "x", ""]
    centre, right = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT
    aligns = [cell.paragraphs[0].alignment for cell in cells]
    assert aligns == [None, right, right, centre, centre, None]


def test_totals_are_bold_groups_go_across_and_sub_rows_stand_further_in():
    columns = (Column(header="Nhóm"), Column(header="Số"))
    rows = (
        Row(cells=("Theo giới tính",), kind=RowKind.GROUP),
        Row(cells=("Nam", 1), level=1),
        Row(cells=("Nữ", 2), level=2),
        Row(cells=("Tổng số", 3), kind=RowKind.TOTAL),
    )
    table = of(Table(columns=columns, rows=rows)).tables[0]
    group, one, two, total = table.rows[1:]
    assert group.cells[0]._tc is group.cells[1]._tc
    bold = [cell.paragraphs[0].runs[0].bold for row in (group, total) for cell in row.cells]
    assert bold == [True] * 4
    indents = [row.cells[0].paragraphs[0].paragraph_format.left_indent.pt for row in (one, two)]
    assert indents == [10, 20]
    assert not one.cells[0].paragraphs[0].runs[0].bold


def test_caption_unit_and_note_stand_with_their_table_and_the_last_rows_together():
    found = of(groups_table())
    caption, unit = paragraph(found, "Bảng 1."), paragraph(found, "Đơn vị tính: trẻ em")
    assert caption.style.name == "Caption"
    assert all(p.style.paragraph_format.keep_with_next for p in (caption, unit))
    assert paragraph(found, "Ghi chú:").style.name == "Ghi chú"
    kept = [
        bool(row.cells[0].paragraphs[0].paragraph_format.keep_with_next)
        for row in found.tables[0].rows[3:]
    ]
    # The first row with the second, the last but one with the last, that with the note.
    assert kept == [True, *[False] * 12, True, True]


def test_a_table_without_rows_says_so_across_its_width():
    table = Table(columns=(Column(header="Thôn"), Column(header="Số vụ")), rows=())
    cells = of(table).tables[0].rows[1].cells
    assert cells[0]._tc is cells[1]._tc
    assert cells[0].text == "Không có trường hợp nào phát sinh trong kỳ."


def test_two_tables_do_not_run_into_one():
    table = Table(columns=(Column(header="Thôn"),), rows=())
    assert len(of(table, table).tables) == 2


def test_a_table_keeps_its_distance_and_begins_the_page_it_is_told_to_begin():
    table = Table(columns=(Column(header="Thôn"),), rows=())
    text = Paragraph(text="Một")
    together = KeepTogether(blocks=(table, text))
    found = of(text, together, table, PageBreak(), table, text)
    spaces = [p.paragraph_format.space_after for p in found.paragraphs if p.text == "Một"]
    assert [space.pt for space in spaces] == [12, 12]
    (gap,) = (p for p in found.paragraphs if not p.text)
    assert gap.paragraph_format.page_break_before
    assert gap.paragraph_format.keep_with_next


def test_a_wide_table_is_set_smaller():
    table = Table(columns=(Column(header="Thôn"),) * 9, rows=(Row(cells=("x",) * 9),))
    assert size(of(table).tables[0].rows[1].cells[0].paragraphs[0]) == 11


def charts_of(packed: bytes):
    return [part(packed, name) for name in names(packed) if name.startswith("word/charts/chart")]


def workbook_of(packed: bytes) -> bytes:
    with ZipFile(BytesIO(packed)) as parts:
        return parts.read("word/embeddings/Microsoft_Excel_Sheet1.xlsx")


@pytest.fixture(scope="module")
def charts():
    return render_docx(a_document(by_level_chart(), trend_chart(), by_source_chart()))


def test_charts_can_be_edited_with_the_figures_they_were_drawn_from(charts):
    level, trend, source = charts_of(charts)
    assert level.find(f".//{C}barChart/{C}grouping").get("val") == "stacked"
    assert trend.find(f".//{C}lineChart") is not None
    assert all(chart.find(f"{C}externalData") is not None for chart in (level, trend, source))
    workbook = workbook_of(charts)
    (sheet,) = sheets(workbook).values()
    assert sheet.row(1) == [None, "Phòng ngừa", "Hỗ trợ", "Can thiệp"]
    assert sheet.row(2) == ["Quý IV/2025", 20, 14, 3]
    assert "xl/charts/chart1.xml" not in names(workbook)


def test_a_chart_has_its_title_and_a_figure_at_every_point_and_nothing_else(charts):
    for chart in charts_of(charts):
        for labels in chart.iter(f"{C}dLbls"):
            shown = {e.tag.removeprefix(C): e.get("val") for e in labels if "show" in e.tag}
            assert shown == {
                "showLegendKey": "0",
                "showVal": "1",
                "showCatName": "0",
                "showSerName": "0",
                "showPercent": "0",
                "showBubbleSize": "0",
            }
    title = "".join(charts_of(charts)[0].find(f".//{C}title").itertext())
    assert title == "Biểu đồ 2. Biện pháp hỗ trợ theo cấp độ (lượt)"


def test_where_there_is_no_figure_none_is_drawn(charts):
    _this, before, _same = charts_of(charts)[2].iter(f"{C}ser")
    points = before.findall(f"{C}val//{C}pt")
    assert [float(point.findtext(f"{C}v")) for point in points] == [110, 35, 20]


def test_lines_are_straight_and_bars_are_told_apart_in_grey(charts):
    level, trend, _source = charts_of(charts)
    assert [e.find(f"{C}smooth").get("val") for e in trend.iter(f"{C}ser")] == ["0", "0"]
    assert len({etree.tostring(e.find(f"{C}spPr")) for e in level.iter(f"{C}ser")}) == 3
    drawing = "{http://schemas.openxmlformats.org/drawingml/2006/main}srgbClr"
    colours = {e.get("val") for chart in (level, trend) for e in chart.iter(drawing)}
    assert all(colour[:2] == colour[2:4] == colour[4:] for colour in colours)


def test_a_pyramid_reaches_to_the_left_without_a_sign():
    chart = Pyramid(
        title="Tháp tuổi",
        categories=("0", "1"),
        left=Series(name="Nam", values=(4, None)),
        right=Series(name="Nữ", values=(5, 6)),
    )
    packed = render_docx(a_document(chart))
    (drawn,) = charts_of(packed)
    left, right = drawn.iter(f"{C}ser")
    assert [float(e.text) for e in left.findall(f"{C}val//{C}v")] == [-4]
    assert [float(e.text) for e in right.findall(f"{C}val//{C}v")] == [5, 6]
    labels = [e.find(f"{C}dLbls/{C}numFmt").get("formatCode") for e in (left, right)]
    assert labels == ["#,##0;#,##0"] * 2
    assert drawn.find(f".//{C}overlap").get("val") == "100"
    # The figures stay what they are; the column that is drawn follows them.
    (sheet,) = sheets(workbook_of(packed)).values()
    assert (sheet.cells["B2"].number, sheet.cells["D2"].formula) == (4, "-B2")


@pytest.mark.parametrize(
    "chart",
    [
        BarChart(title="Vắng", categories=("A",), series=(Series(name="x", values=(None,)),)),
        LineChart(title="Vắng", categories=(), series=()),
    ],
)
def test_a_chart_without_figures_says_so(chart):
    found = of(chart)
    assert [p.text for p in found.paragraphs] == ["Vắng", "Không có số liệu trong kỳ."]


def test_a_chart_taller_than_a_page_goes_on_in_another_on_the_same_scale():
    villages = tuple(f"Thôn {n}" for n in range(90))
    series = (Series(name="Trẻ em", values=tuple(range(90))),)
    chart = BarChart(title="Theo thôn", categories=villages, series=series, horizontal=True)
    drawn = charts_of(render_docx(a_document(chart)))
    assert len(drawn) > 1
    assert [v.text for e in drawn for v in e.findall(f".//{C}cat//{C}v")] == list(villages)
    assert len({e.find(f".//{C}valAx/{C}scaling/{C}max").get("val") for e in drawn}) == 1

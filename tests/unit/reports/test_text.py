"""What is typed is what is read in the file, and in what else it says of itself."""

import os
import subprocess
import sys
import unicodedata
from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from io import BytesIO

import pypdf
import pytest

from cpo_desktop.reports.document import (
    BarChart,
    Column,
    LineChart,
    Paragraph,
    Row,
    Series,
    Signature,
    Table,
)
from cpo_desktop.reports.fonts import UnprintableText
from cpo_desktop.reports.pdf import render_pdf
from tests.unit.reports.hostile import a_hostile_document
from tests.unit.reports.reading import read, text_of
from tests.unit.reports.samples import (
    LETTERS,
    RESULTS,
    a_document,
    a_full_document,
    full_pdf,
    short_pdf,
)


def reader(pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(BytesIO(pdf))


def test_every_vietnamese_letter_is_copied_out_as_typed():
    text = " ".join(LETTERS + LETTERS.upper() + "₫–“”")
    signature = Signature(authority=(" ".join(LETTERS.upper()),), name="Đ")
    assert text in text_of(render_pdf(a_document(Paragraph(text=text), signature=signature)))


def test_text_is_read_in_the_order_of_the_page():
    text = text_of(short_pdf())
    order = [
        "ỦY BAN NHÂN DÂN",
        "CỘNG HÒA",
        "Độc lập",
        "Số: 15/BC-UBND",
        "Hữu Nghị, ngày",
        "BÁO CÁO",
        "Công tác bảo vệ",
        RESULTS.rstrip("."),
        "Nơi nhận:",
        "TM. ỦY BAN",
    ]
    assert [part for part in order if part not in text] == []
    assert sorted(order, key=text.index) == order


def test_a_row_of_a_table_is_read_from_left_to_right():
    columns = (Column(header="Thôn"), Column(header="Nam"), Column(header="Nữ"))
    pdf = render_pdf(a_document(Table(columns=columns, rows=(Row(cells=("Nà Mẫu", 12, 34)),))))
    assert "Thôn Nam Nữ Nà Mẫu 12 34" in text_of(pdf)


@pytest.mark.parametrize("name", ["<b>Nguyễn</b>", "A & B", "\"Tí\" 'Tèo'", "&amp; <br/>", "\\(x)"])
def test_markup_comes_out_as_typed(name):
    chart = BarChart(title=name, categories=(name,), series=(Series(name=name, values=(1,)),))
    document = a_document(
        Paragraph(text=name),
        Table(columns=(Column(header=name),), rows=(Row(cells=(name,)),)),
        chart,
        signature=Signature(authority=("CHỦ TỊCH",), name=name),
    )
    assert text_of(render_pdf(document)).count(name) == 6


def test_decomposed_letters_come_out_composed():
    typed = unicodedata.normalize("NFD", RESULTS)
    assert RESULTS.rstrip(".") in text_of(render_pdf(a_document(Paragraph(text=typed))))


def decomposed(part):
    """The part with every text in it as some keyboards send it: letters and marks apart."""
    if isinstance(part, StrEnum):
        return part
    if isinstance(part, str):
        return unicodedata.normalize("NFD", part)
    if isinstance(part, tuple):
        return tuple(map(decomposed, part))
    if is_dataclass(part):
        return replace(part, **{f.name: decomposed(getattr(part, f.name)) for f in fields(part)})
    return part


def test_a_document_typed_in_decomposed_letters_makes_the_same_file():
    typed = decomposed(a_full_document())
    assert render_pdf(typed) == full_pdf()
    assert render_pdf(decomposed(a_hostile_document())) == render_pdf(a_hostile_document())


@pytest.mark.parametrize(("text", "code"), [("Bé 😀 vui", "U+1F600"), ("Có ✓", "U+2713")])
def test_a_character_the_type_does_not_have_is_refused_by_name(text, code):
    table = Table(columns=(Column(header="Tên"),), rows=(Row(cells=(text,)),))
    with pytest.raises(UnprintableText) as refused:
        render_pdf(a_document(table))
    assert refused.value.details["code"] == code
    assert refused.value.details["character"] in text
    assert refused.value.details["text"] == text


def test_a_refusal_does_not_carry_the_text_into_logs():
    with pytest.raises(UnprintableText) as refused:
        render_pdf(a_document(Paragraph(text="Nguyễn Thị Mẫu 😀")))
    assert "Mẫu" not in repr(refused.value)


def test_a_word_of_two_hundred_letters_stays_within_the_margins():
    word = "Nguyễn" * 34
    table = Table(
        columns=(Column(header="TT"), Column(header="Tên")), rows=(Row(cells=(word, word)),)
    )
    pdf = render_pdf(a_document(Paragraph(text=word), table, abstract=word))
    assert text_of(pdf).replace(" ", "").count(word) == 4
    assert all(line.right < 195.1 for page in read(pdf) for line in page.lines)


def test_the_same_document_gives_the_same_bytes():
    assert render_pdf(a_document()) == short_pdf()


def test_another_process_on_another_day_gives_the_same_bytes():
    script = (
        "import sys, hashlib; sys.path.insert(0, '.');"
        "from tests.unit.reports.samples import full_pdf;"
        "print(hashlib.sha256(full_pdf()).hexdigest())"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", script],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Ho_Chi_Minh"))
    }
    assert len(runs) == 1


def test_every_font_is_embedded():
    fonts = {}
    for page in reader(full_pdf()).pages:
        for font in page["/Resources"]["/Font"].values():
            loaded = font.get_object()
            descriptor = loaded.get("/FontDescriptor", {})
            fonts[loaded["/BaseFont"]] = "/FontFile2" in descriptor.get_object()
    assert len(fonts) == 4
    assert all(fonts.values())


def test_no_font_but_the_embedded_ones_is_named_anywhere():
    standard = (b"Helvetica", b"Times-Roman", b"ZapfDingbats")
    assert [name for name in standard if name in full_pdf()] == []


def test_the_file_tells_its_title_author_subject_language_and_day():
    pdf = reader(short_pdf())
    assert pdf.metadata.title == "Báo cáo công tác bảo vệ, chăm sóc trẻ em quý III năm 2026"
    assert pdf.metadata.author == "Ủy ban nhân dân xã Hữu Nghị"
    assert pdf.metadata.subject == "Công tác bảo vệ, chăm sóc trẻ em quý III năm 2026"
    assert pdf.metadata["/CreationDate"] == "D:20260915000000+07'00'"
    assert pdf.trailer["/Root"]["/Lang"] == "vi-VN"
    assert pdf.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]


def test_a_title_of_several_lines_is_one_in_the_files_properties():
    pdf = reader(render_pdf(a_document(title="", abstract="Kết quả\nquý III", author="Xã\nA ")))
    assert pdf.metadata.title == "BÁO CÁO Kết quả quý III"
    assert pdf.metadata.subject == "Kết quả quý III"
    assert pdf.metadata.author == "Xã A"


def outline(entries):
    return [outline(entry) if isinstance(entry, list) else entry.title for entry in entries]


def test_headings_and_annexes_are_bookmarks():
    assert outline(reader(full_pdf()).outline) == [
        "I. ĐẶC ĐIỂM TÌNH HÌNH",
        [
            "1. Trẻ em có hoàn cảnh đặc biệt",
            "2. Trẻ em có nguy cơ rơi vào hoàn cảnh đặc biệt",
            ["a) Theo nhóm nguy cơ", "b) Theo thôn, bản"],
        ],
        "II. KẾT QUẢ THỰC HIỆN",
        ["1. Biện pháp hỗ trợ", "2. Tảo hôn"],
        "III. KIẾN NGHỊ, ĐỀ XUẤT",
        "Phụ lục I. Số liệu trẻ em theo thôn, bản",
        "Phụ lục II. Tổng hợp theo nhóm hoàn cảnh",
    ]


def test_nothing_is_transparent():
    assert all("/ExtGState" not in page["/Resources"] for page in reader(full_pdf()).pages)


@pytest.mark.parametrize("kind", [BarChart, LineChart])
def test_a_chart_without_figures_says_so(kind):
    chart = kind(title="Tảo hôn", categories=("2025",), series=(Series(name="", values=(None,)),))
    assert "Không có số liệu trong kỳ." in text_of(render_pdf(a_document(chart)))


@pytest.mark.parametrize("stacked", [True, False])
@pytest.mark.parametrize("horizontal", [True, False])
def test_every_bar_bears_its_figure(stacked, horizontal):
    series = (Series(name="Nam", values=(1117, 0)), Series(name="Nữ", values=(2223, 3331)))
    chart = BarChart(
        title="Trẻ em",
        categories=("2025", "2026"),
        series=series,
        stacked=stacked,
        horizontal=horizontal,
    )
    text = text_of(render_pdf(a_document(chart)))
    assert all(figure in text for figure in ("1.117", "2.223", "3.331", "Nam", "Nữ"))
    assert ("3.340" in text) is stacked


def test_bars_lie_down_where_their_labels_would_touch():
    villages = tuple(f"Thôn Khuổi Mẫu {n}" for n in range(20))
    chart = BarChart(
        title="Theo thôn", categories=villages, series=(Series(name="", values=tuple(range(20))),)
    )
    (page,) = read(render_pdf(a_document(chart)))
    labels = [line for line in page.lines if line.text.startswith("Thôn Khuổi Mẫu")]
    assert [label.text for label in labels] == list(villages)
    assert len({round(label.baseline) for label in labels}) == 20


def test_a_point_of_a_trend_bears_its_figure_and_its_period():
    chart = LineChart(
        title="Tảo hôn", categories=("2024", "2025"), series=(Series(name="Vụ", values=(17, 9)),)
    )
    (page,) = read(render_pdf(a_document(chart)))
    assert page.line("17").middle == pytest.approx(page.line("2024").middle, abs=0.1)
    assert page.line("17").baseline < page.line("9").baseline

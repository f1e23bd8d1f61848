"""Word and Excel files as LibreOffice opens them: whole, in order, on the right paper.

Two starts of the program for everything: each takes seconds.
"""

import csv
from io import BytesIO, StringIO

import pypdf
import pytest

from cpo_desktop.reports.document import Document, Paragraph, Row, Table, texts
from cpo_desktop.reports.docx import render_docx
from cpo_desktop.reports.xlsx import render_xlsx
from tests.unit.reports.hostile import a_hostile_document
from tests.unit.reports.libreoffice import converted
from tests.unit.reports.reading import Page, read, text_of
from tests.unit.reports.samples import (
    BOX_TICKED,
    a_document,
    a_form_document,
    a_full_document,
    groups_table,
    pyramid_chart,
    short_pdf,
)

DOCUMENTS = {
    "full": a_full_document(),
    "short": a_document(),
    "form": a_form_document(),
    "list": a_document(groups_table(), classification="LƯU HÀNH NỘI BỘ", landscape=True),
    "pyramid": a_document(pyramid_chart()),
    "hostile": a_hostile_document(),
    "empty": Document(
        title="",
        author="",
        created=a_document().created,
        head=None,
        type_name="",
        abstract="",
        body=(),
    ),
}
BAD = ("=1+1", "+1", "-1", "@x", "{=1}", "0012")
FORMULAS = a_document(
    Table(
        columns=groups_table().columns[:2],
        rows=tuple(Row(cells=(text, f"{text} ")) for text in BAD),
        caption="Xấu",
    )
)
# Every sheet into a file of its own, comma, quotes, UTF-8, numbers as they are kept.
CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    files = {f"{name}-docx.docx": render_docx(each) for name, each in DOCUMENTS.items()}
    files |= {f"{name}-xlsx.xlsx": render_xlsx(each) for name, each in DOCUMENTS.items()}
    paths = converted(files, "pdf", tmp_path_factory.mktemp("pdf"))
    assert set(paths) == {f"{name.partition('.')[0]}.pdf" for name in files}
    return {name.removesuffix(".pdf"): path.read_bytes() for name, path in paths.items()}


@pytest.fixture(scope="module")
def lists(tmp_path_factory):
    files = {"full.xlsx": render_xlsx(a_full_document()), "bad.xlsx": render_xlsx(FORMULAS)}
    paths = converted(files, CSV, tmp_path_factory.mktemp("csv"))
    return {
        name.removesuffix(".csv"): list(csv.reader(StringIO(path.read_text(encoding="utf-8"))))
        for name, path in paths.items()
    }


def bare(text: str) -> str:
    return "".join(text.split())


def without_page_numbers(pdf: bytes) -> str:
    """All text, also of paragraphs that run on over a page."""
    pages = [page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages]
    return " ".join(text.lstrip().removeprefix(str(at + 1)) for at, text in enumerate(pages))


def in_order(wanted, found: str) -> list[str]:
    """The texts that do not come after those before them."""
    missing, at = [], 0
    found = bare(found)
    for text in wanted:
        place = found.find(bare(text), at)
        if place < 0:
            missing.append(text)
        else:
            at = place + len(bare(text))
    return missing


def is_a4(page: Page, *, landscape: bool) -> bool:
    sides = (297, 210) if landscape else (210, 297)
    return (page.width, page.height) == tuple(pytest.approx(side, abs=0.5) for side in sides)


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_every_document_opens_on_a4(made, name, kind):
    pages = read(made[f"{name}-{kind}"])
    assert pages
    assert all(is_a4(page, landscape=page.width > page.height) for page in pages)


def test_the_landscape_annex_alone_lies_across(made):
    pages = read(made["full-docx"])
    across = [page.width > page.height for page in pages]
    assert across == [*sorted(across[:-1]), False]
    lying = [page for page in pages if page.width > page.height]
    assert lying[0].line("Phụ lục I").text == "Phụ lục I"
    assert all(page.width > page.height for page in read(made["list-docx"]))


def test_pages_are_numbered_from_two_in_each_section_and_not_on_its_first(made):
    numbers = [
        [line.text for line in page.lines if line.baseline < 19.5]
        for page in read(made["full-docx"])
    ]
    assert numbers[:4] == [[], ["2"], ["3"], ["4"]]
    first_of_annexes = numbers.index([], 1)
    assert numbers[first_of_annexes : first_of_annexes + 3] == [[], ["2"], []]


def test_all_that_is_said_comes_back_in_order(made):
    document = a_full_document()
    said = [
        "ỦY BAN NHÂN DÂN",
        "BÁO CÁO",
        document.abstract,
        *document.addressed_to,
        *document.legal_bases,
        *(
            text.rstrip(".;")
            for block in document.body
            if not isinstance(block, Table) and "Chart" not in type(block).__name__
            for text in texts(block)
        ),
        "SỐ LIỆU TRẺ EM THEO THÔN, BẢN",
        "Cộng",
        "Tổng số",
    ]
    assert in_order(said, without_page_numbers(made["full-docx"])) == []


def test_every_cell_of_a_table_comes_back_in_order(made):
    table = a_full_document().annexes[0].blocks[0]
    cells = [str(cell) for row in table.rows for cell in row.cells if isinstance(cell, str)]
    assert in_order(cells, text_of(made["full-docx"])) == []
    assert in_order(cells, text_of(made["full-xlsx"])) == []
    assert "56.250.000" in text_of(made["full-docx"])


def test_the_head_of_a_table_is_on_every_page_it_takes(made):
    lying = [page for page in read(made["full-docx"]) if page.width > page.height]
    assert len(lying) > 1
    assert all([line.text for line in page.lines].count("Thôn, bản") == 1 for page in lying)


def test_charts_are_drawn_with_their_titles_series_and_figures(made):
    text = text_of(made["full-docx"])
    assert in_order(["Biểu đồ 2. Biện pháp hỗ trợ theo cấp độ (lượt)", "Biểu đồ 3."], text) == []
    assert all(name in text for name in ("Phòng ngừa", "Can thiệp", "Quý IV/2025"))
    pyramid = text_of(made["pyramid-docx"])
    assert "15 tuổi" in pyramid
    assert "52" in pyramid
    assert "-52" not in pyramid


def test_a_hostile_document_comes_back_whole(made):
    document = a_hostile_document()
    found = bare(text_of(made["hostile-docx"]))
    said = [
        text for block in document.body if isinstance(block, Paragraph) for text in texts(block)
    ]
    assert [text for text in said if bare(text) not in found] == []


def test_the_geometry_is_that_of_the_decree(made):
    page, pdf = read(made["short-docx"])[0], read(short_pdf())[0]
    for beginning in ("ỦY BAN NHÂN DÂN", "CỘNG HÒA", "Độc lập", "Số:", "BÁO CÁO", "Trong quý"):
        ours, theirs = page.line(beginning), pdf.line(beginning)
        assert ours.left == pytest.approx(theirs.left, abs=0.5)
        assert (ours.font, ours.size) == (theirs.font, pytest.approx(theirs.size, abs=0.1))
    agency, country = page.line("ỦY BAN NHÂN DÂN"), page.line("CỘNG HÒA")
    assert agency.baseline == pytest.approx(country.baseline, abs=0.3)
    assert page.line("Số:").baseline == pytest.approx(page.line("Hữu Nghị,").baseline, abs=0.5)
    assert page.line("Nơi nhận:").right < page.line("TM.").left
    body = [line for line in page.lines if (line.size, line.font) == (14, "Regular")]
    assert body[0].left == pytest.approx(30 + 12.7, abs=0.3)
    assert all(line.left == pytest.approx(30, abs=0.3) for line in body[1:])
    assert all(20 <= line.baseline <= 277 and line.right <= 195.3 for line in page.lines)


def test_a_form_has_its_dots_boxes_and_places_to_sign(made):
    text = text_of(made["form-docx"])
    assert in_order(["Mẫu số 01", BOX_TICKED, "Họ và tên:....", "Tuổi: 12", "(1) Tên"], text) == []
    assert text.count("CÁN BỘ ĐÁNH GIÁ") == 2


def test_figures_come_out_of_the_sheet_as_numbers(lists):
    rows = lists["full-Bảng 1. Trẻ em có hoàn cảnh đặc"]
    table = groups_table()
    heads = next(at for at, row in enumerate(rows) if row[0] == "A")
    read_back = [row[:6] for row in rows[heads + 1 : heads + 1 + len(table.rows)]]
    assert read_back == [[str(cell) for cell in row.cells[:6]] for row in table.rows]
    percent = float(rows[heads + 1][6])
    assert percent == pytest.approx(float(table.rows[0].cells[6]))
    assert len(lists) == 9 + 2


def test_texts_that_look_like_formulas_come_out_as_typed(lists):
    rows = lists["bad-Xấu"]
    assert [tuple(row) for row in rows[-len(BAD) :]] == [(text, f"{text} ") for text in BAD]

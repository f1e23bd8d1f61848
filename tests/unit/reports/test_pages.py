"""Where pages may end, and what every page of a table bears."""

import pytest

from cpo_desktop.reports.document import (
    Column,
    Heading,
    KeepTogether,
    PageBreak,
    Paragraph,
    Row,
    RowKind,
    Table,
)
from cpo_desktop.reports.pdf import render_pdf
from tests.unit.reports.reading import read
from tests.unit.reports.samples import RESULTS, a_document, by_level_chart

COLUMNS = (Column(header="Số thứ tự"), Column(header="Tên gọi"), Column(header="Số trẻ em"))
FOUR_LINES = Paragraph(text=RESULTS)


def rows(count: int) -> tuple[Row, ...]:
    return tuple(Row(cells=(n, f"Thôn {n}", n)) for n in range(1, count + 1))


def body_lines(page):
    return [line.text for line in page.lines if line.baseline > 20]


def pages_of(*blocks, **changes):
    return read(render_pdf(a_document(*blocks, **changes)))


def test_a_table_of_three_hundred_rows_repeats_its_headings_on_every_page():
    pages = pages_of(Table(columns=COLUMNS, rows=rows(300)))
    assert len(pages) > 6
    assert all("Số trẻ em" in body_lines(page) for page in pages)
    names = [text for page in pages for text in body_lines(page) if text.startswith("Thôn")]
    assert names == [f"Thôn {n}" for n in range(1, 301)]


@pytest.mark.parametrize("count", range(20, 60))
def test_the_last_row_of_a_table_is_never_alone_on_a_page(count):
    pages = pages_of(Table(columns=COLUMNS, rows=rows(count)), signature=None, recipients=())
    if len(pages) > 1:
        assert sum(text.startswith("Thôn") for text in body_lines(pages[1])) >= 2


@pytest.mark.parametrize("lines", range(12, 32))
def test_a_heading_stands_on_the_page_of_what_follows_it(lines):
    before = Paragraph(text="\n".join(["dòng"] * lines))
    pages = pages_of(before, Heading(level=1, text="KIẾN NGHỊ"), FOUR_LINES)
    assert all(body_lines(page)[-1] != "I. KIẾN NGHỊ" for page in pages)


@pytest.mark.parametrize("lines", range(12, 32))
def test_no_paragraph_leaves_a_single_line_on_a_page(lines):
    before = Paragraph(text="\n".join(["dòng"] * lines))
    split = [
        sum(text.removesuffix("./.") in RESULTS for text in body_lines(page) if text != "dòng")
        for page in pages_of(before, FOUR_LINES, FOUR_LINES, signature=None, recipients=())
    ]
    assert 1 not in split


@pytest.mark.parametrize("lines", range(12, 32))
def test_a_signature_never_stands_on_a_page_without_text(lines):
    pages = pages_of(Paragraph(text="\n".join(["dòng"] * lines)), FOUR_LINES)
    last = body_lines(pages[-1])
    assert last.index("Nơi nhận:") >= 2


def test_a_page_break_begins_a_new_page():
    pages = pages_of(Paragraph(text="Một."), PageBreak(), Paragraph(text="Hai."))
    assert [body_lines(page)[0] for page in pages][1:] == ["Hai./."]


@pytest.mark.parametrize("lines", [16, 20, 24])
def test_what_belongs_together_stays_on_one_page(lines):
    before = Paragraph(text="\n".join(["dòng"] * lines))
    together = KeepTogether(blocks=(Paragraph(text="Đầu."), by_level_chart()))
    pages = pages_of(before, together)
    (home,) = (page for page in pages if "Đầu." in body_lines(page))
    assert "Can thiệp" in body_lines(home)


def test_what_is_longer_than_a_page_is_cut_rather_than_lost():
    blocks = tuple(Paragraph(text=f"Đoạn {n}.") for n in range(80))
    pages = pages_of(KeepTogether(blocks=blocks))
    texts = [text for page in pages for text in body_lines(page)]
    assert [text for text in texts if text.startswith("Đoạn")][-1] == "Đoạn 79./."


def test_a_row_longer_than_a_page_goes_on_over_the_next():
    remark = "\n".join(f"ý {n}" for n in range(150))
    table = Table(columns=COLUMNS, rows=(Row(cells=(1, remark, 2)),))
    texts = [text for page in pages_of(table) for text in body_lines(page)]
    assert [text for text in texts if text.startswith("ý ")] == remark.split("\n")


def test_an_empty_table_says_so():
    (page,) = pages_of(Table(columns=COLUMNS, rows=()))
    assert "Không có trường hợp nào phát sinh trong kỳ." in body_lines(page)


def test_a_group_of_columns_has_one_heading_over_them():
    columns = (
        Column(header="Thôn"),
        Column(header="Nam", group="Trong đó"),
        Column(header="Nữ", group="Trong đó"),
    )
    (page,) = pages_of(Table(columns=columns, rows=(Row(cells=("A", 1, 2)),)))
    group, boys, girls = page.line("Trong đó"), page.line("Nam"), page.line("Nữ")
    assert group.middle == pytest.approx((boys.middle + girls.middle) / 2, abs=1)
    assert group.baseline < boys.baseline == girls.baseline


def test_numbers_stand_on_the_right_and_totals_are_bold():
    total = Row(cells=("", "Tổng số", 1234), kind=RowKind.TOTAL)
    (page,) = pages_of(Table(columns=COLUMNS, rows=(*rows(2), total)))
    sums = page.line("1.234")
    others = [line for line in page.lines if line.text in {"1", "2"}]
    assert sums.font == "Bold"
    assert [line.right for line in others[1::2]] == [pytest.approx(sums.right, abs=0.1)] * 2


def test_a_column_is_never_narrower_than_its_longest_word():
    columns = (Column(header="Nghiêng", width=0.01), Column(header="Tên", width=10))
    (page,) = pages_of(Table(columns=columns, rows=(Row(cells=(1_234_567_890, "A")),)))
    assert page.line("Nghiêng")
    assert page.line("1.234.567.890")

"""Where pages may end, and what every page of a table bears."""

from dataclasses import replace

import pytest

from cpo_desktop.reports.document import (
    Column,
    Heading,
    KeepTogether,
    Note,
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


def above(height: int) -> tuple[Paragraph, Note]:
    """Text that pushes what follows down the page, eighteen points or fourteen at a time."""
    lines, notes = divmod(height, 4)
    return Paragraph(text="\n".join(["dòng"] * (14 + 3 * lines))), Note(
        text="\n".join(["nhỏ"] * (1 + notes))
    )


def table_rows(page):
    return [text for text in body_lines(page) if text.startswith("Thôn")]


@pytest.mark.parametrize("height", range(24))
def test_the_first_row_of_a_table_is_never_alone_below_its_headings(height):
    table = Table(columns=COLUMNS, rows=rows(8), caption="Bảng 1")
    held = [table_rows(page) for page in pages_of(*above(height), table)]
    assert 1 not in map(len, held)
    assert sum(map(len, held)) == 8


@pytest.mark.parametrize("height", range(24))
def test_a_row_is_not_alone_with_the_name_of_its_group(height):
    group = Row(cells=("Nhóm một",), kind=RowKind.GROUP)
    table = Table(
        columns=COLUMNS, rows=(group, *rows(3), replace(group, cells=("Nhóm hai",)), *rows(1))
    )
    for page in pages_of(*above(height), table):
        assert len(table_rows(page)) != 1
        assert body_lines(page)[-1] not in {"Nhóm một", "Nhóm hai"}


@pytest.mark.parametrize("height", range(24))
def test_a_note_stands_whole_below_the_last_two_rows_of_its_table(height):
    table = Table(columns=COLUMNS, rows=rows(8), note=f"Ghi chú. {RESULTS} {RESULTS}")
    pages = pages_of(*above(height), table, Paragraph(text="Hết."))
    (home,) = (page for page in pages if any(t.startswith("Ghi chú.") for t in body_lines(page)))
    assert f"Ghi chú. {RESULTS} {RESULTS}" in " ".join(body_lines(home))
    assert table_rows(home)[-2:] == ["Thôn 7", "Thôn 8"]


@pytest.mark.parametrize("height", range(24))
def test_remarks_after_a_table_stand_below_its_last_two_rows(height):
    table = Table(columns=COLUMNS, rows=rows(8), note="Ghi chú một.")
    remarks = (Note(text="Ghi chú hai."), Note(text="Ghi chú ba."))
    pages = pages_of(*above(height), table, *remarks, Paragraph(text="Hết."))
    (home,) = (page for page in pages if "Ghi chú ba." in body_lines(page))
    assert {"Ghi chú một.", "Ghi chú hai."} <= set(body_lines(home))
    assert table_rows(home)[-2:] == ["Thôn 7", "Thôn 8"]


@pytest.mark.parametrize("height", range(24))
@pytest.mark.parametrize("ending", ["Trân trọng", "Trên đây là báo cáo. " * 8])
def test_a_last_page_holds_more_than_the_closing_line_and_the_signature(height, ending):
    pages = pages_of(*above(height), FOUR_LINES, Paragraph(text=ending))
    texts = body_lines(pages[-1])
    closing = [text for text in texts if text.removesuffix("./.") in ending]
    assert texts.index(closing[0]) >= 2


@pytest.mark.parametrize("height", range(24))
def test_two_rows_of_a_table_stand_above_the_closing_line(height):
    table = Table(columns=COLUMNS, rows=rows(8))
    pages = pages_of(*above(height), table, Paragraph(text="Trân trọng"))
    assert len(table_rows(pages[-1])) >= 2


@pytest.mark.parametrize(("lines", "charts", "moves"), [(17, 1, True), (1, 2, False)])
def test_what_would_leave_half_a_page_empty_is_not_moved_below_it(lines, charts, moves):
    before = Paragraph(text="\n".join(["dòng"] * lines))
    together = KeepTogether(blocks=(by_level_chart(),) * charts)
    pages = pages_of(before, together, Paragraph(text="Trân trọng"))
    assert len(pages) == 2
    assert ("Can thiệp" in body_lines(pages[1])) is moves


def test_headings_that_fill_half_a_page_stand_once():
    columns = (Column(header="\n".join(["cao"] * 30)), Column(header="Tên gọi", width=3))
    table = Table(columns=columns, rows=tuple(Row(cells=(n, f"Thôn {n}")) for n in range(60)))
    pages = pages_of(table)
    assert [body_lines(page).count("Tên gọi") for page in pages] == [1] + [0] * (len(pages) - 1)
    assert [text for page in pages for text in table_rows(page)] == [f"Thôn {n}" for n in range(60)]


def test_a_row_cut_over_pages_leaves_no_single_line():
    table = Table(columns=COLUMNS, rows=(Row(cells=(1, "\n".join(["ý"] * 41), 2)),))
    pages = pages_of(Paragraph(text="\n".join(["dòng"] * 9)), table)
    assert 1 not in [body_lines(page).count("ý") for page in pages]

"""Random texts and tables on pages: every row once and in order, heads repeated, nothing alone."""

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from cpo_desktop.reports.document import Column, Paragraph, Row, RowKind, Table
from cpo_desktop.reports.pdf import render_pdf
from tests.unit.reports.reading import Page, read
from tests.unit.reports.samples import a_document

MARGIN = 20.0  # millimetres, above and below
WORDS = "rà soát, cập nhật trẻ em có hoàn cảnh đặc biệt trên địa bàn xã"
ENDING = "Trên đây là báo cáo của Ủy ban nhân dân xã./."


@dataclass(frozen=True)
class Drawn:
    """A table as hypothesis draws it."""

    rows: list[tuple[bool, int]]  # whether a group begins above it, and how much text it holds
    caption: bool
    note: bool
    deep: bool  # headings over its headings


rows = st.lists(st.tuples(st.integers(0, 5).map(lambda n: n == 0), st.integers(0, 4)), max_size=60)
tables = st.builds(Drawn, rows=rows, caption=st.booleans(), note=st.booleans(), deep=st.booleans())
bodies = st.lists(st.one_of(st.integers(1, 14), tables), min_size=1, max_size=5)


def a_row(name: str, length: int) -> Row:
    kind = RowKind.TOTAL if length == 4 else RowKind.PLAIN
    return Row(cells=(name, " ".join([WORDS] * length)), kind=kind)


def a_table(number: int, drawn: Drawn) -> Table:
    made = []
    for at, (grouped, length) in enumerate(drawn.rows):
        if grouped:
            made.append(Row(cells=(f"G{number}.{at}",), kind=RowKind.GROUP))
        made.append(a_row(f"D{number}.{at}", length))
    return Table(
        caption=f"Bảng {number}" if drawn.caption else "",
        note=f"Ghi chú {number}. {WORDS}. {WORDS}." if drawn.note else "",
        columns=(
            Column(header=f"Mã {number}", group="Mã số" if drawn.deep else ""),
            Column(header="Nội dung", width=3, group="Mã số" if drawn.deep else ""),
        ),
        rows=tuple(made),
    )


def lines_of(page: Page, *beginnings: str) -> list[str]:
    return [line.text for line in page.lines if line.text.startswith(beginnings)]


def check_table(pages: list[Page], number: int, table: Table) -> None:
    mine = (f"D{number}.", f"G{number}.")
    names = [row.cells[0] for row in table.rows]
    shown = [lines_of(page, *mine) for page in pages]
    assert [name for page in shown for name in page] == names
    held = [(page, own) for page, own in zip(pages, shown, strict=True) if own]
    for page, own in held:
        assert [line.text for line in page.lines].count(f"Mã {number}") == 1
        assert own[-1].startswith("D")
    own = [[name for name in page if name.startswith("D")] for _, page in held]
    if len(held) > 1:
        assert min(len(own[0]), len(own[-1])) >= 2
    if held and table.note:
        (noted,) = (at for at, page in enumerate(pages) if lines_of(page, f"Ghi chú {number}"))
        assert pages[noted] is held[-1][0]


@settings(max_examples=60, deadline=None)
@given(bodies, st.booleans())
def test_pages_end_where_they_may(body, landscape):
    blocks = [
        a_table(number, each)
        if isinstance(each, Drawn)
        else Paragraph(text=" ".join([WORDS] * each))
        for number, each in enumerate(body)
    ]
    document = a_document(*blocks, Paragraph(text=ENDING), landscape=landscape)
    pages = read(render_pdf(document))
    for page in pages:
        assert max(line.baseline for line in page.lines) <= page.height - MARGIN
        assert max((line.bottom for line in page.strokes), default=0) <= page.height - MARGIN + 0.2
        assert min((line.top for line in page.strokes), default=20) >= MARGIN - 0.2
    for number, block in enumerate(blocks):
        if isinstance(block, Table):
            check_table(pages, number, block)
    (closing,) = (page for page in pages if lines_of(page, ENDING))
    assert closing is pages[-1]
    above = [line.text for line in closing.lines if line.baseline > MARGIN]
    # The ending, and two lines or rows that it follows.
    assert above.index(ENDING) >= 2

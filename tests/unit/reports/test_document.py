import unicodedata

import pytest

from cpo_desktop.reports.document import (
    Bullets,
    Column,
    Paragraph,
    Row,
    RowKind,
    Series,
    Signature,
    Table,
    narrative,
    texts,
)
from tests.unit.reports.samples import a_document, by_group_chart

NAME = "Hoàng Thị Nguyệt"
DECOMPOSED = unicodedata.normalize("NFD", NAME)


def test_text_is_composed_wherever_it_is_given():
    table = Table(
        columns=(Column(header=DECOMPOSED, group=DECOMPOSED),),
        rows=(Row(cells=(DECOMPOSED,)),),
        caption=DECOMPOSED,
        note=DECOMPOSED,
    )
    document = a_document(
        Paragraph(text=DECOMPOSED),
        Bullets(items=(DECOMPOSED,)),
        table,
        recipients=(DECOMPOSED,),
        signature=Signature(authority=(DECOMPOSED,), name=DECOMPOSED),
    )

    assert DECOMPOSED not in set(texts(document))
    assert sum(text == NAME for text in texts(document)) == 10


def test_what_cannot_be_seen_is_dropped():
    assert Paragraph(text="Nà\u200b\u00ad Mẫu\ufeff\x07\tA\r\nB").text == "Nà Mẫu A\nB"


def test_numbers_in_cells_stay_numbers():
    assert Row(cells=("a", 5, None)).cells == ("a", 5, None)


def test_a_row_with_too_few_cells_is_refused():
    with pytest.raises(ValueError, match="1 cells for 2 columns"):
        Table(columns=(Column(header="a"), Column(header="b")), rows=(Row(cells=("x",)),))


def test_a_group_row_needs_one_cell_only():
    row = Row(cells=("Nhóm",), kind=RowKind.GROUP)
    table = Table(columns=(Column(header="a"), Column(header="b")), rows=(row,))
    assert table.rows == (row,)


def test_a_series_that_misses_a_category_is_refused():
    chart = by_group_chart()
    with pytest.raises(ValueError, match="1 values for 9 categories"):
        type(chart)(title="", categories=chart.categories, series=(Series(name="", values=(1,)),))


def test_names_do_not_show_in_tracebacks():
    parts = (
        Signature(authority=(), name=NAME),
        Row(cells=(NAME,)),
        Table(columns=(Column(header="Họ tên"),), rows=(Row(cells=(NAME,)),)),
        Paragraph(text=NAME),
        Bullets(items=(NAME,)),
    )
    assert NAME not in repr(parts)


def test_what_an_officer_typed_becomes_a_paragraph_a_line():
    assert narrative("Một.\n\n  Hai.\n") == (Paragraph(text="Một."), Paragraph(text="Hai."))


def test_lines_after_a_dash_become_bullets():
    assert narrative("Gồm:\n- một;\n- hai.\nHết.") == (
        Paragraph(text="Gồm:"),
        Bullets(items=("một;", "hai.")),
        Paragraph(text="Hết."),
    )

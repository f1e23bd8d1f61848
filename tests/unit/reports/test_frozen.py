"""Parts of a document kept as JSON come back as they were."""

import json
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpo_desktop.domain.figures import figure_key
from cpo_desktop.reports.document import (
    Align,
    Bullets,
    Column,
    Heading,
    KeepTogether,
    LineChart,
    Note,
    Paragraph,
    Row,
    RowKind,
    Table,
)
from cpo_desktop.reports.frozen import blocks_from_json, blocks_to_json
from cpo_desktop.reports.sections.tables import FigureTable
from cpo_desktop.reports.told import Offered

CELLS = (
    st.none()
    | st.integers(-(10**12), 10**12)
    | st.text(max_size=20)
    | st.dates(date(1900, 1, 1))
    | st.decimals(-1000, 1000, places=2)
)


def through_json(blocks):
    return blocks_from_json(json.loads(json.dumps(blocks_to_json(blocks), ensure_ascii=False)))


def test_every_block_that_a_report_is_told_in_comes_back():
    column = Column(header="Tên", width=2.0, align=Align.LEFT, group="Trẻ em", mark="A", places=1)
    row = Row(cells=("Lò Thị Vân", date(2020, 2, 29)), kind=RowKind.EMPHASIS, level=1)
    blocks = (
        Heading(level=2, text="Chỉ tiêu", numbered=False),
        Paragraph(text="Một & <b>hai</b>", lead="Điều 1."),
        Bullets(items=("a", "b")),
        Note(text="(*)"),
        KeepTogether(blocks=(Table(columns=(column, column), rows=(row,), caption="Danh sách"),)),
    )
    assert through_json(blocks) == blocks


def test_figures_keep_their_keys_and_offers_their_part():
    table = Table(columns=(Column(header="a"), Column(header="b")), rows=(Row(cells=("x", 3)),))
    key = figure_key("special", group="N04", sex="female")
    told = (
        FigureTable(table=table, keys=((None, key),)),
        Offered(part="results", text="- Đạt 1/2 chỉ tiêu."),
    )
    assert through_json(told) == told


def test_what_was_frozen_before_tables_had_keys_is_read_as_it_was():
    content = [
        {"type": "Paragraph", "text": "Đạt 1/2 chỉ tiêu.", "lead": ""},
        {
            "type": "Table",
            "columns": [{"type": "Column", "header": "Chỉ tiêu", "width": 1.0}],
            "rows": [{"type": "Row", "cells": ["3 (*)"]}],
        },
    ]
    paragraph, table = blocks_from_json(content)
    assert paragraph == Paragraph(text="Đạt 1/2 chỉ tiêu.")
    assert table.rows == (Row(cells=("3 (*)",)),)


@given(st.lists(st.tuples(CELLS, CELLS), max_size=8))
def test_cells_keep_what_they_are(rows):
    columns = (Column(header="a"), Column(header="b"))
    table = Table(columns=columns, rows=tuple(Row(cells=cells) for cells in rows))
    (found,) = through_json((table,))
    assert found == table
    kinds = [[type(cell) for cell in row.cells] for row in table.rows]
    assert [[type(cell) for cell in row.cells] for row in found.rows] == kinds


def test_decimals_keep_their_places():
    table = Table(columns=(Column(header="%"),), rows=(Row(cells=(Decimal("12.50"),)),))
    (found,) = through_json((table,))
    assert str(found.rows[0].cells[0]) == "12.50"


def test_a_block_that_no_report_is_told_in_is_refused():
    with pytest.raises(KeyError):
        blocks_to_json((LineChart(title="", categories=(), series=()),))

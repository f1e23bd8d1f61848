"""The indicator set as a document, from figures made up here."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cpo_desktop.domain.figures import figure_key
from cpo_desktop.reports.catalogue import report_kind
from cpo_desktop.reports.document import Heading, KeepTogether, RowKind, Table, texts
from cpo_desktop.reports.files import rendered
from cpo_desktop.reports.sections.narrative import offered
from tests.unit.reports.hostile import MARKUP, WORD
from tests.unit.reports.test_periodic import EAST, WEST, a_snapshot, figures

KIND = report_kind("indicators")

SOME = figures(
    children=200,
    children__was=0,
    children__village__v1=120,
    children__disability__yes=3,
    special=13,
    special__group__N04=9,
    special__group__N08=2,
    special_told=12,
    special_told__village__v1=7,
    special_told__sex__female=5,
    special_supported=6,
    under_five=40,
    under_five__registration__registered=39,
    under_five__registration__registered__village__v2=11,
    dropouts__level__primary=1,
    pupils__level__primary=80,
    funds=12_500_000,
)


def document(counted=SOME, **changes):
    return KIND.document(a_snapshot(counted, kind="indicators", **changes))


def rows_of(table):
    return [row.cells for row in table.rows]


def main_rows(counted=SOME):
    (table,) = (block for block in document(counted).body if isinstance(block, Table))
    return rows_of(table)


def row(code_or_words, rows):
    (found,) = (cells for cells in rows if code_or_words in cells[:2])
    return found


def unwrapped(blocks):
    for block in blocks:
        yield from block.blocks if isinstance(block, KeepTogether) else [block]


def annex(number, counted=SOME):
    blocks = unwrapped(document(counted).annexes[number].blocks)
    (table,) = (block for block in blocks if isinstance(block, Table))
    return table


def test_a_share_is_exact_and_of_nothing_there_is_none():
    # 13 of 200 is 6.5 %; there were no children in the period before.
    assert row("I03", main_rows())[3:5] == (Decimal("6.5"), None)


def test_an_indicator_of_several_figures_has_a_row_for_each():
    rows = main_rows()
    at = rows.index(row("I16", rows))
    # 39 of 40; nobody noted a count of the commune.
    assert [cells[1:4] for cells in rows[at + 1 : at + 4]] == [
        ("Số trẻ em, theo hồ sơ", "trẻ em", 39),
        ("Tỷ lệ, theo hồ sơ", "%", Decimal("97.5")),
        ("Tỷ lệ, theo số liệu nền của xã", "%", None),
    ]
    # 1 of 80 is 1.25 %, halves up.
    assert row("Tỷ lệ bỏ học, tiểu học", rows)[3] == Decimal("1.3")


def test_targets_stand_beside_their_indicators():
    rows = main_rows()
    assert row("I03", rows)[6] == "dưới 6,5% (2025); không quá 6% (2030)"
    assert row("I04", rows)[6] == "từ 90% (2025); từ 95% (2030)"
    assert row("I14", rows)[6] == "giảm 2% đến 3% mỗi năm (2030)"


def test_what_cannot_be_computed_is_listed_with_its_reason():
    leads = [block.lead for block in document().body if getattr(block, "lead", "")]
    assert [lead[:3] for lead in leads] == ["I10", "I12", "I13", "I17", "I18", "I21"]
    assert not {"I12", "I21"} & {cells[0] for cells in main_rows()}


def test_codes_are_called_the_programs_own_and_no_official_code_stands_as_one():
    made = document()
    said = "\n".join(texts(made))
    assert "không phải mã chỉ tiêu thống kê do Nhà nước ban hành" in said
    for table in (block for block in made.body if isinstance(block, Table)):
        assert table.columns[0].header == "Mã (của phần mềm)"
        assert {str(cells[0])[:1] for cells in rows_of(table) if cells[0]} == {"I"}
    # The one official code that was confirmed, as a remark of the source.
    assert said.count("0101") == 1
    assert "chỉ tiêu 0101 tại Phụ lục IV Thông tư 13/2021/TT-BLĐTBXH" in said


def test_every_indicator_is_defined():
    assert [cells[0] for cells in rows_of(annex(0))] == [f"I{n:02}" for n in range(1, 22)]
    assert all(cells[2] for cells in rows_of(annex(0)))


def test_groups_stand_under_their_indicator():
    table = annex(1)
    headings = [row.cells[0] for row in table.rows if row.kind is RowKind.GROUP]
    assert "I02. Số trẻ em có hoàn cảnh đặc biệt - theo 14 nhóm" in headings
    assert ("Trẻ em khuyết tật", "trẻ em", 9) in [cells[:3] for cells in rows_of(table)]


def test_children_are_broken_down_without_the_withheld_groups():
    by_trait, by_village = annex(2), annex(3)
    assert row("I02", rows_of(by_trait))[2:5] == (12, 0, 5)
    at = [column.mark for column in by_village.columns].index("I02")
    assert [cells[at] for cells in rows_of(by_village)] == [12, 7, 0]
    assert "nhóm 5, nhóm 6, nhóm 7" in "\n".join(texts(document().annexes[3]))


def test_a_breakdown_that_no_register_keeps_stays_empty():
    headers = [column.header for column in annex(2).columns]
    marriages = row("I14", rows_of(annex(2)))
    assert marriages[headers.index("0-2")] is None
    assert marriages[headers.index("Kinh")] == 0


def test_villages_have_a_row_each():
    by_village = annex(3)
    assert [cells[1] for cells in rows_of(by_village)] == ["Tổng số", EAST.name, WEST.name]
    at = [column.mark for column in by_village.columns].index("I16")
    assert [cells[at] for cells in rows_of(by_village)] == [39, 0, 11]


def test_a_cell_leads_to_the_records_behind_it():
    tables = KIND.tables(a_snapshot(SOME, kind="indicators"))
    keys = {key for table in tables for row in table.keys for key in row}
    assert figure_key("special", group="N08") in keys
    assert figure_key("under_five", registration="registered", village="v2") in keys


def test_without_any_figure_the_report_is_still_whole():
    made = document(figures())
    assert [block.text for block in made.body if isinstance(block, Heading)] == [
        "CHỈ TIÊU TÍNH TỪ SỔ THEO DÕI CỦA XÃ",
        "CHỈ TIÊU XÃ CHƯA TÍNH ĐƯỢC",
    ]
    assert rendered(made, "pdf")


@pytest.mark.parametrize("ending", ["pdf", "docx", "xlsx"])
def test_long_names_of_villages_break_no_page(ending):
    villages = (replace(EAST, name=f"{MARKUP} {WORD}"), WEST)
    assert rendered(document(villages=villages), ending)


MOVED = figures(
    children=200,
    children__was=180,
    children__year_ago=200,
    special=13,
    special__was=9,
    special__year_ago=14,
    special__group__N08=2,
    marriages=1,
    marriages__was=3,
    marriage_persons=2,
    marriages_kin__was=1,
    pupils__level__lower_secondary=40,
    dropouts__level__lower_secondary=1,
    dropouts__level__lower_secondary__was=1,
    consulted__who__over_seven=105,
)


def test_how_figures_with_targets_move_is_offered():
    """13 of 200 are 6,5 %, 9 of 180 5,0 %, 14 of 200 7,0 %; 1 of 40 is 2,5 %."""
    (part,) = KIND.parts
    told = offered(a_snapshot(MOVED, kind="indicators"), part).split("\n")
    assert told[0] == (
        "- Tỷ lệ trẻ em có hoàn cảnh đặc biệt trên tổng số trẻ em: 6,5%; tăng 1,5 điểm phần trăm so với "
        "kỳ trước, giảm 0,5 điểm phần trăm so với cùng kỳ năm trước. Mục tiêu của cả nước: dưới 6,5% "
        "(2025); không quá 6% (2030)."
    )
    assert told[-3:] == [
        (
            "- Tảo hôn (số vụ (cặp) tảo hôn): 1 vụ; giảm 2 vụ so với kỳ trước, tăng 1 vụ so với cùng kỳ năm "
            "trước. Mục tiêu của cả nước: giảm 2% đến 3% mỗi năm (2030)."
        ),
        (
            "- Số cặp hôn nhân cận huyết thống: không phát sinh; giảm 1 vụ so với kỳ trước, không thay đổi "
            "so với cùng kỳ năm trước. Mục tiêu của cả nước: giảm 3% đến 5% mỗi năm (2025)."
        ),
        # Of the periods without pupils there is no share to compare it with.
        (
            "- Trẻ em bỏ học (tỷ lệ bỏ học, trung học cơ sở): 2,5%. Mục tiêu của cả nước: dưới 0,14% (trung "
            "học cơ sở) (2025)."
        ),
    ]
    # A count is not held against a share: neither child labour nor children asked.
    assert not [line for line in told if "Lao động" in line or "hỏi ý kiến" in line]


def test_without_anything_counted_there_is_nothing_to_comment_on():
    (part,) = KIND.parts
    assert offered(a_snapshot(kind="indicators"), part) == ""
    assert "NHẬN XÉT" not in [b.text for b in document(figures()).body if isinstance(b, Heading)]


def test_what_the_officer_comments_is_printed():
    written = document(narrative={"comments": "Số liệu đã rà soát."})
    assert "Số liệu đã rà soát." in "\n".join(texts(written))

"""The periodic report as a document, from figures made up here."""

import json
from dataclasses import replace
from datetime import date

import pytest

from cpo_desktop.domain.circumstance import WITHHELD
from cpo_desktop.domain.figures import Figures, ThreePeriods, When, figure_key
from cpo_desktop.domain.periods import Cutoff, PeriodKind, custom_period, period
from cpo_desktop.reports import snapshot as snapshots
from cpo_desktop.reports.catalogue import report_kind
from cpo_desktop.reports.document import Table, texts
from cpo_desktop.reports.pdf import render_pdf
from cpo_desktop.reports.phrases import bare_name, period_name, unit_inside
from cpo_desktop.reports.recipients import default_recipients
from cpo_desktop.reports.snapshot import Sender, Snapshot, SnapshotDamaged, SnapshotIsNewer, Village

PERIODIC = report_kind("periodic")
document, tables = PERIODIC.document, PERIODIC.tables

CUTOFF = Cutoff(14)
QUARTER = period(PeriodKind.QUARTER, 2026, 3, CUTOFF)
SENDER = Sender(
    commune="Xã Hữu Nghị",
    place="Hữu Nghị",
    addressees=("Ủy ban nhân dân huyện Ngân Sơn",),
    recipients=("Như trên", "Lưu: VT, VHXH"),
    authority=("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    signer="Nguyễn Thị Mẫu",
)
EAST, WEST = Village(id="v1", name="Thôn Đông"), Village(id="v2", name="Thôn Đoài")


def figures(**given):
    """Figures of the current period: children=1234, special__group__N01=3, risk__was=5 …."""
    values = {}
    for name, value in given.items():
        indicator, *dimensions = name.split("__")
        when = When.CURRENT
        if dimensions and dimensions[-1] in ("was", "year_ago"):
            when = {"was": When.PREVIOUS, "year_ago": When.LAST_YEAR}[dimensions.pop()]
        pairs = dict(zip(dimensions[::2], dimensions[1::2], strict=True))
        values[figure_key(indicator, **pairs).at(when)] = value
    return Figures(values)


def a_snapshot(counted=None, **changes):
    snapshot = Snapshot(
        kind="periodic",
        periods=ThreePeriods.around(QUARTER, CUTOFF),
        sender=SENDER,
        villages=(EAST, WEST),
        figures=counted or Figures({}),
        narrative={},
        program="0.1.0",
    )
    return replace(snapshot, **changes)


SOME = figures(
    children=1234,
    children__sex__female=600,
    children__was=1230,
    special=12,
    special__was=15,
    special__year_ago=10,
    special__group__N04=9,
    special__group__N04__sex__female=4,
    special_told__village__v1=7,
    special_opening=15,
    special_entered=1,
    special_entered__reason__new=1,
    special_left=4,
    special_left__reason__ended=3,
    special_left__reason__turned_16=1,
    special_opening__group__N04=11,
    special_left__group__N04=2,
    special_supported=6,
    risk=8,
    risk__risk__R03=8,
    marriages=2,
    marriages__was=3,
    marriages__under__one=2,
    marriage_persons=2,
    measures=5,
    measures__level__support=5,
    measures__kind__M01=5,
    funds=12_500_000,
    funds__class__state=12_500_000,
    funds__source__state_commune=12_500_000,
)


def said(snapshot):
    return "\n".join(texts(document(snapshot)))


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (period(PeriodKind.MONTH, 2026, 9, CUTOFF), "tháng 9 năm 2026"),
        (QUARTER, "quý III năm 2026"),
        (period(PeriodKind.HALF, 2026, 1, CUTOFF), "6 tháng đầu năm 2026"),
        (period(PeriodKind.HALF, 2026, 2, CUTOFF), "6 tháng cuối năm 2026"),
        (period(PeriodKind.NINE_MONTHS, 2026, 1, CUTOFF), "9 tháng đầu năm 2026"),
        (period(PeriodKind.YEAR, 2026, 1, CUTOFF), "năm 2026"),
        (
            custom_period(date(2026, 1, 15), date(2026, 7, 14)),
            "từ ngày 15/01/2026 đến ngày 14/07/2026",
        ),
    ],
)
def test_the_title_names_the_period_as_offices_do(asked, expected):
    snapshot = a_snapshot(periods=ThreePeriods.around(asked, CUTOFF))
    assert period_name(asked) == expected
    assert document(snapshot).abstract == (
        f"Công tác bảo vệ trẻ em {expected}\ntrên địa bàn xã Hữu Nghị"
    )


def test_the_days_that_the_figures_cover_are_stated():
    assert "(số liệu từ ngày 15/06/2026 đến ngày 14/09/2026)" in said(a_snapshot())


@pytest.mark.parametrize(
    ("name", "inside", "bare"),
    [
        ("Xã Hữu Nghị", "xã Hữu Nghị", "Hữu Nghị"),
        ("Thị xã Sơn Tây", "thị xã Sơn Tây", "Sơn Tây"),
        ("Phường 12", "phường 12", "Phường 12"),
        ("Cao Bằng", "Cao Bằng", "Cao Bằng"),
    ],
)
def test_a_unit_is_named_inside_a_sentence_and_in_the_date_line(name, inside, bare):
    assert unit_inside(name) == inside
    assert bare_name(name) == bare


def test_figures_are_written_the_vietnamese_way():
    text = said(a_snapshot(SOME))
    assert "1.234 trẻ em dưới 16 tuổi" in text
    assert "600 trẻ em gái (48,6%)" in text
    assert "12.500.000 đồng" in text


def test_rise_and_fall_are_told_against_both_periods():
    expected = (
        "12 trẻ em có hoàn cảnh đặc biệt, bằng 1,0% tổng số trẻ em; so với kỳ trước giảm 3 trẻ em, so "
        "với cùng kỳ năm trước tăng 2 trẻ em."
    )
    assert expected in said(a_snapshot(SOME))


def test_who_came_and_who_went_is_told_with_the_reason():
    expected = (
        "Trong kỳ tăng 1 trẻ em (1 mới phát sinh) và giảm 4 trẻ em (3 kết thúc, 1 đủ 16 tuổi)."
    )
    assert expected in said(a_snapshot(SOME))


def test_the_fourteen_groups_are_all_there_with_their_account():
    by_group = next(
        each.table for each in tables(a_snapshot(SOME)) if "14 nhóm" in each.table.caption
    )
    assert len(by_group.rows) == 15
    disabled = by_group.rows[4]
    # opening, entered, left, closing, girls, against the period before and the year before
    assert disabled.cells == ("4", "Trẻ em khuyết tật", 11, 0, 2, 9, 4, 9, 9)


def test_each_cell_of_a_table_knows_its_figure():
    for each in tables(a_snapshot(SOME)):
        for row, keys in zip(each.table.rows, each.keys, strict=True):
            for cell, key in zip(row.cells, keys, strict=False):
                assert key is None or cell == SOME.value(key)


def test_a_group_of_villages_has_a_row_each_and_the_unknown_one_only_when_met():
    places = next(
        each.table
        for each in tables(a_snapshot(SOME))
        if each.table.columns[-1].header == "Kinh phí (đồng)"
    )
    assert [row.cells[1] for row in places.rows] == ["Tổng số", "Thôn Đông", "Thôn Đoài"]


def test_no_village_is_told_for_groups_that_point_at_a_child():
    counted = figures(special=1, special__group__N05=1, special_told__village__v1=1, children=1)
    keys = {
        key
        for each in tables(a_snapshot(counted))
        for row in each.keys
        for key in row
        if key and "village" in dict(key.dimensions)
    }
    assert not set(WITHHELD) & {dict(key.dimensions).get("group") for key in keys}
    assert not {"special", "special_supported"} & {
        key.indicator for key in keys if "group" not in dict(key.dimensions)
    }


def test_a_period_without_anything_is_a_report_that_says_so():
    empty = document(a_snapshot())
    text = "\n".join(texts(empty))
    assert "Không có trẻ em có hoàn cảnh đặc biệt; không phát sinh trong kỳ." in text
    assert "Trong kỳ không phát sinh trường hợp tảo hôn" in text
    assert "Trong kỳ không phát sinh kinh phí hỗ trợ." in text
    assert not any(isinstance(block, Table) for block in empty.body)
    assert empty.annexes == ()
    assert render_pdf(empty).startswith(b"%PDF")


def test_what_the_officer_wrote_replaces_the_offered_sentences():
    text = said(a_snapshot(SOME, narrative={"situation": "Đã tổ chức\n- Diễn đàn trẻ em"}))
    assert "Diễn đàn trẻ em" in text
    assert "Quản lý, theo dõi" not in text


def test_empty_parts_print_what_is_usual():
    assert said(a_snapshot(SOME)).count("Không có.") == 2


def test_number_and_day_are_left_to_the_pen_until_the_report_is_issued():
    head = document(a_snapshot()).head
    assert (head.number, head.issued_on) == (None, None)
    issued = document(a_snapshot(number="5", issued_on=date(2026, 9, 15)))
    assert (issued.head.number, issued.head.issued_on) == (5, date(2026, 9, 15))


def test_without_an_addressee_the_report_still_stands():
    assert render_pdf(document(a_snapshot(sender=replace(SENDER, addressees=())))) != b""


@pytest.mark.parametrize(
    ("commune", "kind"), [("Xã Hữu Nghị", "xã"), ("Phường 12", "phường"), ("Hữu Nghị", "xã")]
)
def test_usual_recipients_are_the_leaders_and_the_archive(commune, kind):
    assert default_recipients(commune, "VHXH") == (
        "Như trên",
        f"TT Đảng ủy, TT HĐND {kind}",
        f"Chủ tịch, các PCT UBND {kind}",
        "Lưu: VT, VHXH",
    )


def test_a_snapshot_survives_being_written_and_read():
    snapshot = a_snapshot(
        SOME, number="15", issued_on=date(2026, 9, 15), narrative={"results": "Tốt\n<b>&"}
    )
    text = snapshots.to_json(snapshot)
    again = snapshots.from_json(text)
    assert snapshots.to_json(again) == text
    assert document(again) == document(snapshot)


def test_the_same_snapshot_gives_the_same_bytes():
    text = snapshots.to_json(a_snapshot(SOME))
    first, second = (render_pdf(document(snapshots.from_json(text))) for _ in range(2))
    assert first == second


def test_a_snapshot_that_was_touched_is_not_printed():
    text = snapshots.to_json(a_snapshot(SOME))
    with pytest.raises(SnapshotDamaged):
        snapshots.verified(text.replace("1234", "1235"), snapshots.checksum(text))


def test_a_snapshot_of_a_later_version_is_refused():
    content = json.loads(snapshots.to_json(a_snapshot()))
    with pytest.raises(SnapshotIsNewer):
        snapshots.from_json(json.dumps(content | {"schema": snapshots.SCHEMA + 1}))


def test_the_words_of_a_code_list_are_those_of_the_day_it_was_issued():
    content = json.loads(snapshots.to_json(a_snapshot(SOME)))
    content["codes"]["circumstances"]["N04"]["full"] = "Trẻ em tàn tật"
    assert "Trẻ em tàn tật" in said(snapshots.from_json(json.dumps(content)))

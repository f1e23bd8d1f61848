"""Lists for the office alone: who stands in them, in which order, and what they keep to themselves.

They are of August 2026, which closes on the 14th; it is 23 November 2026.
"""

from dataclasses import replace
from datetime import date, datetime

import pytest

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.reports.document import Table
from cpo_desktop.reports.files import ENDINGS
from cpo_desktop.services.issuing import Issuing, NotIssued
from cpo_desktop.storage import access
from cpo_desktop.storage.access import Deed
from tests.factory import (
    a_case,
    a_case_child,
    a_child,
    a_circumstance,
    a_funding,
    a_household,
    a_measure,
    a_notice,
    a_person,
    a_plan,
    a_risk,
)
from tests.unit.reports.reading import text_of
from tests.unit.reports.sheets import sheets

KINDS = ("list_special", "list_risk", "list_measures", "list_overdue")
HOSTILE = '<b>Tí</b> & =1+1 "Tèo" ' + "Nguyễn" * 34


@pytest.fixture
def month(app):
    return app.reports.period("list_special", "2026-08")


@pytest.fixture
def villages(app):
    return {unit.name: unit.id for unit in app.office.villages()}


@pytest.fixture
def keep(app):
    def kept(*records):
        with app.database.write("a test") as work:
            for record in records:
                work.add(record)

    return kept


@pytest.fixture
def rows(app, month):
    """The cells of a list's rows."""

    def of(kind, period=month):
        told = app.reports.draft(kind, period).told
        (table,) = (block for block in told if isinstance(block, Table))
        return [row.cells for row in table.rows]

    return of


def column(rows, place):
    return [cells[place] for cells in rows]


def test_children_stand_by_village_then_by_given_name(keep, rows, villages):
    east, west = villages["Thôn Đông"], villages["Thôn Đoài"]
    for name, village in (
        ("Lò Văn Ún", east), ("Vi Thị Ánh", west), ("Trần Văn Đạt", east), ("Bế Thị Dung", east),
    ):  # fmt: skip
        child = a_child(full_name=name, village=village)
        keep(child, a_circumstance(child))
    of = rows("list_special")
    # d before đ before u, whatever the family names are.
    assert column(of, 2) == ["Bế Thị Dung", "Trần Văn Đạt", "Lò Văn Ún", "Vi Thị Ánh"]
    assert column(of, 0) == [1, 2, 3, 4]


def test_a_row_says_what_the_office_asks_of_a_child(keep, rows, villages):
    carer = a_person(full_name="Hoàng Thị Sen")
    child = a_child(
        full_name="Lò Thị Vân", sex="female", code="TE-7", born=PartialDate(2015, 3),
        village=villages["Bản Pá"], carer=carer.id,
    )  # fmt: skip
    keep(
        carer,
        child,
        a_circumstance(child, code="N13.1", opened_on=date(2026, 5, 4)),
        a_circumstance(child, code="N04.2", opened_on=date(2025, 3, 3)),
        a_measure(child=child.id, kind="M03"),
        a_measure(child=child.id, kind="M01", status="proposed"),
        a_measure(child=child.id, kind="M02", status="completed", ended_on=date(2026, 8, 14)),
    )
    assert rows("list_special") == [
        (
            1, "TE-7", "Lò Thị Vân", "03/2015", "Nữ", "Bản Pá", "Hoàng Thị Sen",
            "Khuyết tật (03/03/2025); Bệnh hiểm nghèo, điều trị dài ngày (04/05/2026)",
            "Thẻ bảo hiểm y tế",
        )
    ]  # fmt: skip


def test_a_list_holds_as_many_children_as_the_figures_say(app, keep, rows, month, villages):
    village = villages["Thôn Đông"]
    here = a_child(village=village)
    gone = a_child(village=village, left_on=date(2026, 8, 1))
    grown = a_child(village=village, born=PartialDate(2010, 8, 14))
    later = a_child(village=village)
    mistaken = a_child(village=village)
    keep(*(here, gone, grown, later, mistaken))
    keep(*(a_circumstance(child) for child in (here, gone, grown)))
    keep(a_circumstance(later, opened_on=date(2026, 8, 15)))
    keep(a_circumstance(mistaken, closed_on=date(2026, 9, 1), close_reason="mistake"))
    assert len(rows("list_special")) == app.reports.figures("periodic", month).of("special") == 1


def test_what_must_be_kept_secret_is_named_nowhere(app, keep, month, villages):
    child = a_child(village=villages["Thôn Đông"])
    keep(
        child,
        a_circumstance(child, code="N11.1"),
        a_circumstance(child, code="N05"),
        a_circumstance(child, code="N04.2"),
        a_risk(child, code="R07"),
        a_risk(child, code="R03"),
        a_measure(child=child.id, kind="M11"),
        a_measure(child=child.id, kind="M03"),
    )
    special, risk, ledger = (
        text_of(app.reports.draft_pdf(kind, month))
        for kind in ("list_special", "list_risk", "list_measures")
    )
    assert "Khuyết tật (03/03/2025); Nhóm cần giữ kín" in special
    assert special.count("Nhóm cần giữ kín") == 1
    assert "Thẻ bảo hiểm y tế; Biện pháp cần giữ kín" in special
    assert "Cha mẹ đi làm ăn xa (03/03/2025); Nguy cơ cần giữ kín" in risk
    assert "Biện pháp cần giữ kín" in ledger
    for text in (special, risk, ledger):
        for secret in ("HIV", "tình dục", "tạm lánh"):
            assert secret not in text


def test_the_ledger_tells_measures_of_all_three_receivers(keep, rows, villages):
    village = villages["Thôn Đông"]
    home = a_household(head="Vàng A Pó", village=village)
    carer = a_person(full_name="Lý Thị Bình", household=home.id)
    child = a_child(full_name="Giàng Thị Ánh", village=village)
    ended = a_measure(child=child.id, status="completed", ended_on=date(2026, 8, 20))
    given = a_measure(household=home.id, started_on=date(2026, 7, 20))
    keep(
        home,
        carer,
        child,
        ended,
        given,
        a_measure(person=carer.id, started_on=date(2026, 8, 1)),
        a_measure(child=child.id, started_on=date(2026, 8, 15)),
        a_measure(child=child.id, status="completed", ended_on=date(2026, 7, 14)),
        a_funding(given, amount=400_000, given_on=date(2026, 7, 20)),
        a_funding(given, amount=100_000, given_on=date(2026, 8, 14)),
        a_funding(given, amount=900_000, given_on=date(2026, 8, 15)),
    )
    of = rows("list_measures")
    assert column(of, 2) == ["Giàng Thị Ánh", "Lý Thị Bình", "Vàng A Pó"]
    assert column(of, 3) == ["Trẻ em", "Người chăm sóc", "Hộ gia đình"]
    assert column(of, 10) == [None, None, 500_000]
    # The first one ended after the list was closed: then it was still running.
    assert column(of, 11) == ["Đang thực hiện"] * 3


def a_late_case(villages, **given):
    child = a_child(code="TE-9", full_name="Lò Thị Vân", village=villages["Thôn Đông"])
    case = a_case(code="CA-1", village=villages["Thôn Đông"], **given)
    return child, case, a_case_child(case, child)


def test_overdue_cases_name_the_deadline_missed_and_by_how_many_days(
    app, keep, rows, month, villages
):
    keep(*a_late_case(villages))
    of = rows("list_overdue")
    # Received on Monday 3 August at 9:15: twelve hours, five and seven working days.
    assert column(of, 6) == [date(2026, 8, 3), date(2026, 8, 10), date(2026, 8, 12)]
    assert column(of, 7) == ["21:15", "23:59", "23:59"]
    assert column(of, 8) == [11, 4, 2]
    assert {cells[1:4] for cells in of} == {("CA-1", "TE-9", date(2026, 8, 3))}
    assert column(of, 4) == ["Tiếp nhận thông tin"] * 3
    text = text_of(app.reports.draft_pdf("list_overdue", month))
    assert "Lò Thị Vân" not in text


def test_what_was_done_after_the_list_closed_was_overdue_then(app, keep, rows, villages):
    child, case, part = a_late_case(villages)
    plan = a_plan(case, child, submitted_on=date(2026, 8, 20), decided_on=date(2026, 8, 20))
    keep(child, case, part, replace(plan, decision="approved"))
    assert len(rows("list_overdue")) == 3
    september = app.reports.period("list_overdue", "2026-09")
    assert len(rows("list_overdue", september)) == 1


def test_a_case_that_is_closed_or_came_later_is_not_overdue(keep, rows, villages):
    keep(*a_late_case(villages, stage="closed", closed_on=date(2026, 8, 14), close_reason="safe"))
    keep(a_case(village=villages["Thôn Đông"], received_at=datetime(2026, 8, 15, 8, 0)))
    assert rows("list_overdue") == []


def test_a_notice_that_nobody_opened_a_case_for_is_overdue_too(keep, rows, villages):
    keep(a_notice(code="TB-3", village=villages["Thôn Đông"]))
    assert [cells[1] for cells in rows("list_overdue")] == ["TB-3"]


def test_nothing_still_to_come_is_counted_as_overdue(app, keep, rows, villages, clock):
    # The year closes on 14 December; today, 23 November, the last deadline is two days old.
    keep(a_notice(village=villages["Thôn Đông"], received_at=datetime(2026, 11, 21, 9, 0)))
    year = app.reports.period("list_overdue", "2026")
    assert column(rows("list_overdue", year), 8) == [2]


@pytest.mark.parametrize("kind", KINDS)
def test_names_and_long_words_break_no_list(app, keep, villages, kind):
    home = a_household(head=HOSTILE, village=villages["Thôn Đông"])
    carer = a_person(full_name=HOSTILE)
    child = a_child(full_name=HOSTILE, village=villages["Thôn Đông"], carer=carer.id)
    case = a_case(village=villages["Thôn Đông"])
    keep(home, carer, child, case, a_case_child(case, child))
    keep(a_circumstance(child), a_risk(child))
    keep(*(a_measure(**{to: of.id}) for to, of in {"child": child, "household": home}.items()))
    period = app.reports.period(kind, "2026-08")
    for ending in ENDINGS:
        assert app.reports.file(kind, period, ending)


def test_a_name_that_looks_like_a_formula_is_text_in_excel(app, keep, month, villages):
    child = a_child(full_name="=HYPERLINK(1)", village=villages["Thôn Đông"])
    keep(child, a_circumstance(child))
    book = sheets(app.reports.file("list_special", month, "xlsx"))
    cells = [cell for sheet in book.values() for cell in sheet.cells.values()]
    (found,) = (cell for cell in cells if "HYPERLINK" in (cell.text or ""))
    assert found.formula is None


def test_days_and_whole_numbers_are_what_they_are_in_excel(app, keep, month, villages):
    village = villages["Thôn Đông"]
    known = a_child(village=village, code="TE-1", born=PartialDate(2015, 3, 2))
    month_only = a_child(village=village, code="TE-2", born=PartialDate(2015, 3))
    keep(known, month_only, a_circumstance(known), a_circumstance(month_only))
    keep(
        a_measure(
            child=known.id,
            started_on=date(2026, 8, 1),
            ended_on=date(2026, 8, 9),
            status="completed",
        )
    )
    keep(*a_late_case(villages))
    assert excel_row(app, "list_special", month, "TE-1")[3] == days(2015, 3, 2)
    assert excel_row(app, "list_special", month, "TE-2")[3] == "03/2015"
    (measure,) = (row for row in excel_rows(app, "list_measures", month) if days(2026, 8, 1) in row)
    assert measure[7:9] == [days(2026, 8, 1), days(2026, 8, 9)]
    late = excel_row(app, "list_overdue", month, "CA-1")
    assert late[3] == days(2026, 8, 3)
    assert late[6:9] == [days(2026, 8, 3), "21:15", 11]


def days(*day):
    """The day as Excel counts it, from the eve of 1900."""
    return (date(*day) - date(1899, 12, 30)).days


def excel_rows(app, kind, period):
    book = sheets(app.reports.file(kind, period, "xlsx"))
    (sheet,) = (each for each in book.values() if "TT" in each.texts())
    return [sheet.row(number) for number in range(1, 40)]


def excel_row(app, kind, period, code):
    return next(row for row in excel_rows(app, kind, period) if code in row)


@pytest.mark.parametrize("kind", KINDS)
def test_a_list_of_nobody_says_so_and_is_marked_for_the_office_alone(app, month, kind):
    text = text_of(app.reports.draft_pdf(kind, month))
    assert "Không có" in text
    assert "LƯU HÀNH NỘI BỘ" in text
    assert "NGƯỜI LẬP" in text
    assert "số liệu đến ngày 14/08/2026" in text
    assert "Số:" not in text


@pytest.mark.parametrize("kind", KINDS)
def test_a_list_is_never_issued(app, month, kind):
    with pytest.raises(NotIssued):
        app.issuing.issue(kind, month, Issuing("1", date(2026, 8, 20)))


def test_what_becomes_of_a_list_is_logged_and_that_it_was_made_is_not(app, month):
    app.reports.draft_pdf("list_special", month)
    app.reports.note(Deed.VIEW, "list_special", month)
    app.reports.note(Deed.PRINT, "list_special", month)
    app.reports.note(Deed.EXPORT, "list_risk", month, "xlsx")
    app.reports.note(Deed.PRINT, "periodic", month)  # of figures: it names nobody
    with app.database.read() as work:
        logged = access.entries(work)
    assert [(each.deed, each.entity, each.record, each.detail) for each in reversed(logged)] == [
        ("view", "report", "2026-08", "list_special.pdf"),
        ("print", "report", "2026-08", "list_special.pdf"),
        ("export", "report", "2026-08", "list_risk.xlsx"),
    ]


def test_the_same_list_is_the_same_file(app, keep, month, villages):
    child = a_child(village=villages["Thôn Đông"])
    keep(child, a_circumstance(child))
    first, second = (app.reports.draft_pdf("list_special", month) for _ in range(2))
    assert first == second

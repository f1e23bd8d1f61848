"""The statistical form on families and domestic violence, row by row."""

from datetime import date

import pytest

from cpo_desktop.domain.figures import ThreePeriods
from cpo_desktop.domain.indicators import indicator
from cpo_desktop.domain.periods import CALENDAR, PeriodKind, period
from cpo_desktop.domain.violence_form import template_on, templates
from cpo_desktop.reports.catalogue import report_kind
from cpo_desktop.reports.document import RowKind, Signatures, texts
from tests.unit.reports.test_periodic import SENDER, a_snapshot, figures

FORM = report_kind("violence_form")
HALF = period(PeriodKind.HALF, 2026, 1, CALENDAR)
ROWS = [(part, row) for each in templates() for part in each.parts for row in part.rows]
COUNTED = figures(
    commune_counts=1,
    commune_counts__has__households=1,
    commune_counts__has__two_generations=1,
    commune_counts__has__living_alone=1,
    households=1160,
    households__type__two_generations=580,
    households_elders=99,
    violence=3,
    violence__form__mental=1,
    violence__form__physical=2,
    violence_households=2,
    marriage_households=1,
    violence_doers=3,
    violence_doers__sex__male=3,
    violence_victims__age_class__woman=3,
    violence_handled__handling__criticism=2,
    violence_handled__age_class__woman=2,
    violence_supported__kind__counselling=5,
    facilities__kind__trusted_address=2,
)


def half(counted=COUNTED, **given):
    given = {"periods": ThreePeriods.around(HALF, CALENDAR), "kind": "violence_form"} | given
    return a_snapshot(counted, **given)


def rows(counted=COUNTED):
    """By the words of each row: its unit and what is printed."""
    (found,) = FORM.tables(half(counted))
    return {
        row.cells[1]: row.cells[2:] for row in found.table.rows if row.kind is not RowKind.GROUP
    }


def said(snapshot):
    return "\n".join(texts(FORM.document(snapshot)))


@pytest.mark.parametrize(("part", "row"), ROWS, ids=lambda each: getattr(each, "vi", ""))
def test_every_row_has_a_figure_that_is_counted_or_none(part, row):
    for key in filter(None, (row.figure, row.needs)):
        names = tuple(name for name, _ in key.dimensions)
        assert names in indicator(key.indicator).all_cuts
    assert part.source
    assert row.unit


def test_the_rows_have_the_forms_words_units_and_figures():
    found = rows()
    assert found["Tổng số hộ"] == ("Hộ", 1160)
    assert found["Hộ 2 thế hệ (vợ, chồng, con)"] == ("Hộ", 580)
    assert found["Hộ có bạo lực"] == ("Hộ", 2)
    assert found["Hộ có người tảo hôn"] == ("Hộ", 1)
    assert found["Tổng số vụ BLGĐ"] == ("Vụ", 3)
    assert found["Bạo lực tinh thần"] == ("Vụ", 1)
    assert found["Bạo lực kinh tế"] == ("Vụ", 0)
    assert found["Người gây BLGĐ: Nam"] == ("Vụ", 3)
    assert found["Biện pháp xử lý: góp ý, phê bình trong cộng đồng"] == ("Vụ", 2)
    assert found["Nạn nhân được tư vấn (tâm lý, tinh thần, pháp luật)"] == ("Người", 5)
    assert found["Địa chỉ tin cậy"] == ("Số", 2)


def test_what_nobody_counted_is_dots_and_what_was_counted_as_nought_is_nought():
    found = rows()
    assert found["Hộ đơn thân"] == ("Hộ", 0)
    assert found["Hộ khác"] == ("Hộ", "…")
    assert found["Hộ có người cao tuổi (từ đủ 60 tuổi)"] == ("Hộ", "…")
    assert found["Đường dây nóng"] == ("Số", "…")
    assert "Dấu “…”: chưa có số liệu." in said(half())


def test_without_any_count_part_one_has_no_figures_of_households():
    found = rows(figures(violence=0))
    assert found["Tổng số hộ"] == ("Hộ", "…")
    assert found["Hộ có bạo lực"] == ("Hộ", 0)
    assert found["Tổng số vụ BLGĐ"] == ("Vụ", 0)


def test_what_is_counted_otherwise_than_the_form_says_is_remarked():
    found = said(half())
    assert "Dòng I.5: đếm hộ của người chưa đủ tuổi kết hôn" in found
    assert "Dòng II.3.1, II.4.1, II.4.2: đếm theo người, mỗi người trong mỗi vụ" in found
    assert "Dòng II.6: đếm theo lượt người được hỗ trợ." in found


def test_it_says_that_its_validity_is_not_confirmed():
    assert "chưa được xác nhận" in said(half())


def test_a_row_number_stands_once():
    (found,) = FORM.tables(half())
    numbers = [row.cells[0] for row in found.table.rows if row.cells[1:] and row.cells[0]]
    assert numbers.count("3.2") == 1
    assert numbers[:8] == ["1", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7"]


def test_it_is_a_statistical_table_signed_by_two():
    document = FORM.document(half())
    assert document.form == "Biểu 01/BC-X"
    assert document.type_name == "BIỂU THỐNG KÊ"
    assert document.title == (
        "Biểu thống kê gia đình và bạo lực gia đình 6 tháng đầu năm 2026 - Xã Hữu Nghị"
    )
    assert document.signature is None
    signed = document.body[-1]
    assert isinstance(signed, Signatures)
    assert [place.authority for place in signed.places] == [("NGƯỜI LẬP BIỂU",), SENDER.authority]
    assert [place.name for place in signed.places] == ["", SENDER.signer]
    assert "trân trọng báo cáo" not in said(half())


def test_it_is_about_calendar_months():
    assert "Kỳ báo cáo: từ ngày 01/01/2026 đến ngày 30/06/2026." in said(half())


def test_the_officers_remarks_stand_below():
    assert "Số hộ lấy từ sổ dân cư." in said(half(narrative={"remarks": "Số hộ lấy từ sổ dân cư."}))


def test_a_template_is_found_for_any_day():
    assert template_on(date(2012, 1, 1)) is template_on(date(2026, 6, 30))

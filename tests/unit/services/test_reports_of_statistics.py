"""The reports on child marriage, families and violence, the Action Month and the commune's work."""

from datetime import date

import pytest

from tests.factory import (
    a_commune_count,
    a_consultation,
    a_marriage,
    a_party,
    a_violence,
    an_opinion,
    an_outreach,
)

KINDS = {
    "child_marriage": "2026-H1",
    "violence_form": "2026-H1",
    "action_month": "2026-06",
    "work_summary": "2026-Q2",
}
JUNE_10 = date(2026, 6, 10)
BEGINNINGS = {"pdf": b"%PDF", "docx": b"PK", "xlsx": b"PK"}


@pytest.fixture
def filled(app):
    village = app.office.villages()[0].id
    marriage = a_marriage(village=village, cohabiting_since=date(2026, 2, 14))
    forum = a_consultation(held_on=JUNE_10)
    with app.database.write("test") as work:
        for record in (
            a_commune_count(
                as_of=JUNE_10,
                couples_married=25,
                households=800,
                living_alone=30,
                with_children=400,
            ),
            marriage,
            a_party(marriage),
            a_violence(village=village, happened_on=date(2026, 5, 5)),
            an_outreach(held_on=JUNE_10, topics=("child_marriage",), reached=60),
            forum,
            an_opinion(forum, forwarded_on=JUNE_10, forwarded_to="school"),
        ):
            work.add(record)
    return app


@pytest.mark.parametrize("ending", BEGINNINGS)
@pytest.mark.parametrize("kind", KINDS)
def test_each_is_a_file_of_every_kind(filled, kind, ending):
    period = filled.reports.period(kind, KINDS[kind])
    assert filled.reports.file(kind, period, ending).startswith(BEGINNINGS[ending])


@pytest.mark.parametrize("ending", BEGINNINGS)
@pytest.mark.parametrize("kind", KINDS)
def test_so_is_each_of_a_period_without_anything(app, kind, ending):
    period = app.reports.period(kind, KINDS[kind].replace("2026", "2019"))
    assert app.reports.file(kind, period, ending).startswith(BEGINNINGS[ending])


@pytest.mark.parametrize("kind", KINDS)
def test_their_figures_agree(filled, kind):
    period = filled.reports.period(kind, KINDS[kind])
    assert not [gap for gap in filled.reports.problems(kind, period) if gap.blocking]


def printed(app, kind):
    period = app.reports.period(kind, KINDS[kind])
    return {row.cells: keys for table in app.reports.tables(kind, period)
            for row, keys in zip(table.table.rows, table.keys, strict=True)}  # fmt: skip


def test_records_stand_in_their_rows(filled):
    """One case among 25 couples; one household of its own; one forum, whose opinion went on."""
    assert {cells[:3] for cells in printed(filled, "child_marriage")} >= {
        ("Tổng số cặp kết hôn theo số liệu nền của xã", "cặp", 25),
        ("Số vụ (cặp) tảo hôn", "cặp", 1),
    }
    assert set(printed(filled, "violence_form")) >= {
        ("1", "Tổng số hộ", "Hộ", 800),
        ("1.6", "Hộ đơn thân", "Hộ", 30),
        ("1.7", "Hộ khác", "Hộ", "…"),
        ("3", "Hộ có trẻ em (dưới 16 tuổi)", "Hộ", 400),
        ("5", "Hộ có người tảo hôn", "Hộ", 1),
        ("1", "Tổng số vụ BLGĐ", "Vụ", 1),
    }
    assert {cells[:3] for cells in printed(filled, "action_month")} >= {
        ("Diễn đàn trẻ em", "cuộc", 1),
        ("Ý kiến được chuyển cơ quan có trách nhiệm", "ý kiến", 1),
        ("Ý kiến được trả lời", "ý kiến", 0),
    }
    assert ("Lượt truyền thông", "lượt", 1) in {
        cells[:3] for cells in printed(filled, "work_summary")
    }


def test_a_row_of_the_form_opens_the_count_behind_it(filled):
    period = filled.reports.period("violence_form", "2026-H1")
    keys = printed(filled, "violence_form")["1", "Tổng số hộ", "Hộ", 800]
    (key,) = filter(None, keys)
    (count,) = filled.reports.records_behind("violence_form", key, period)
    assert count.entity == "commune_count"


def test_the_action_month_is_june_whatever_the_day(app):
    assert app.reports.period("action_month").code == "2026-06"

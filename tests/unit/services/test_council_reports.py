"""The reports to the People's Council over a store: targets of plans, trends, the officer's texts."""

from decimal import Decimal

import pytest

from cpo_desktop.reports.catalogue import report_kind
from cpo_desktop.reports.document import texts
from cpo_desktop.reports.sections.tables import FigureTable
from tests.factory import a_target, a_target_year, an_action_plan

KINDS = ("council_children", "council_violence")


@pytest.fixture
def year(app):
    return app.reports.period("council_children", "2026")


def test_the_targets_that_plans_set_for_the_year_are_told(app, year):
    plan = an_action_plan()
    target = a_target(plan, name="Lượt người được truyền thông", indicator="outreach_reached")
    app.records.save(plan)
    app.records.save(target)
    app.records.save(a_target_year(target, planned=Decimal(100)))
    told = app.reports.draft("council_children", year).told
    (made,) = [block for block in told if isinstance(block, FigureTable)]
    assert [row.cells[1] for row in made.table.rows] == ["Lượt người được truyền thông"]
    assert plan.name in "\n".join(texts(told))


def test_a_plan_without_targets_for_the_year_is_not_told(app, year):
    app.records.save(an_action_plan())
    assert app.reports.draft("council_children", year).told == ()


@pytest.mark.parametrize("kind", KINDS)
def test_the_trend_ends_with_the_year_of_the_report(app, year, kind):
    trend = app.reports.draft(kind, year).trend
    assert [each.year for each in trend.periods] == [2022, 2023, 2024, 2025, 2026]
    assert set(trend.values) == set(report_kind(kind).trend)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_offered_is_what_is_printed_until_the_officer_writes(app, year, kind):
    said = "\n".join(texts(report_kind(kind).document(app.reports.draft(kind, year))))
    for words in app.reports.offered(kind, year).values():
        assert all(line.removeprefix("- ") in said for line in words.split("\n"))
    app.reports.save_narrative(kind, year, {"proposals": "Bổ sung biên chế."})
    assert app.reports.narrative(kind, year)["proposals"] == "Bổ sung biên chế."
    after = "\n".join(texts(report_kind(kind).document(app.reports.draft(kind, year))))
    assert "Bổ sung biên chế." in after


@pytest.mark.parametrize("ending", ["pdf", "docx", "xlsx"])
@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_store_gives_a_report_in_every_format(app, year, kind, ending):
    assert app.reports.file(kind, year, ending)

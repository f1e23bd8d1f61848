"""What the report's service says of violence and of the commune's own work."""

import pytest

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.figures import figure_key
from tests.factory import (
    a_household,
    a_violence,
    a_violence_person,
    an_outreach,
)

KIND = "periodic"


@pytest.fixture
def half(reports):
    return reports.period(KIND, "2026-H2")


def kept(app, *records):
    with app.database.write("test") as work:
        for record in records:
            work.add(record)


def test_cases_of_violence_that_lack_something_are_told_of(reports, half, app, village):
    home = a_household(village=village)
    whole = a_violence(code="BL-1", village=village, household=home.id)
    bare = a_violence(code="BL-2", village=village, forms=())
    victim = {"sex": "female", "born": PartialDate(1990), "full_name": "Giàng Thị Mai"}
    kept(
        app,
        home,
        whole,
        bare,
        a_violence_person(whole, **victim),
        a_violence_person(whole, **victim | {"born": None}),
        a_violence_person(whole, role="doer", full_name="Giàng A Páo"),
    )
    found = {
        gap.sentence: [each.title for each in gap.records]
        for gap in reports.problems(KIND, half)
        if "violence" in gap.sentence
    }
    assert found == {
        "{n} domestic-violence cases name no form of violence.": ["BL-2"],
        "{n} domestic-violence cases name no victim.": ["BL-2"],
        "{n} domestic-violence cases name no household: no household is counted for them.": [
            "BL-2"
        ],
        "{n} victims of domestic violence have no date of birth or no sex on record.": ["BL-1"],
        "{n} people who did violence have no sex on record.": ["BL-1"],
    }


def test_behind_a_figure_of_violence_nobody_is_named(reports, half, app, village):
    case = a_violence(code="BL-1", village=village, harm="treated")
    kept(app, case, a_violence_person(case, full_name="Giàng Thị Mai"))
    for key in (figure_key("violence"), figure_key("violence_victims")):
        (found,) = reports.records_behind("periodic", key, half)
        assert (found.entity, found.id, found.title) == ("violence", case.id, "BL-1")
        assert "Mai" not in found.hint
        assert "treat" not in found.hint


def test_an_amount_is_told_in_what_is_counted(reports, half, app):
    kept(app, an_outreach(held_on=half.start, subject="Họp thôn", reached=40, cost=90_000))
    (reached,) = reports.records_behind("periodic", figure_key("outreach_reached"), half)
    assert reached.title == "Họp thôn"
    assert reached.hint.endswith("40 lượt người")

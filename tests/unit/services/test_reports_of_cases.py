"""What the report's service says of cases: what is missing in them, and nothing of what happened."""

import pytest

from cpo_desktop.domain.figures import figure_key
from tests.factory import a_case, a_case_child, a_child

KIND = "periodic"


@pytest.fixture
def an(app):
    an = a_child(full_name="Lò Thị Vân", sex="female", village=app.office.villages()[0].id)
    app.records.save(an)
    return an


def test_cases_that_lack_a_child_a_form_or_a_setting_are_told_of(reports, quarter, app, an):
    nobodys = a_case(code="VV-1", village=None)
    bare = a_case(code="VV-2", village=None, forms=(), setting=None)
    with app.database.write("test") as work:
        for record in (nobodys, bare, a_case_child(bare, an)):
            work.add(record)
    gaps = [gap for gap in reports.problems(KIND, quarter) if "case" in gap.sentence]
    found = [[(each.entity, each.id) for each in gap.records] for gap in gaps]
    assert found == [[("case", nobodys.id)], [("case", bare.id)], [("case", bare.id)]]


def test_a_figure_of_a_case_tells_its_code_and_stage_and_nothing_of_what_happened(
    reports, quarter, app, an
):
    case = a_case(code="VV-1", village=None, remarks="Bị đánh")
    with app.database.write("test") as work:
        work.add(case)
        work.add(a_case_child(case, an))
    (found,) = reports.records_behind("periodic", figure_key("abuse_cases", form="XH1"), quarter)
    assert (found.entity, found.id, found.title) == ("case", case.id, "VV-1")
    assert "đánh" not in found.hint
    assert "Vân" not in found.hint

"""What is added to a report read out in public keeps to itself what the report does."""

import pytest

from cpo_desktop.domain.periods import PeriodKind, period
from cpo_desktop.reports.correction import changes
from cpo_desktop.reports.document import KeepTogether, Table
from cpo_desktop.reports.snapshot import Compared
from tests.unit.reports.test_council import VIOLENCE, a_year
from tests.unit.reports.test_periodic import CUTOFF, figures


@pytest.mark.parametrize(("before", "after"), [(5, 2), (2, 5)])
def test_a_correction_does_not_tell_what_either_version_kept_to_itself(before, after):
    old, new = (a_year(figures(violence=9, violence__form__BL1=n)) for n in (before, after))
    told = changes(old, new, VIOLENCE.tables(old), VIOLENCE.tables(new), VIOLENCE.parts)
    values = {value for change in told for value in (change.before, change.after)}
    assert "2" not in values
    assert values <= {"5", "không nêu"}


def test_another_period_beside_the_report_is_as_discreet():
    many, few = (
        figures(violence=9, violence__form__BL1=9),
        figures(violence=9, violence__form__BL1=1),
    )
    other = Compared(period=period(PeriodKind.YEAR, 2022, 1, CUTOFF), figures=few)
    annex = VIOLENCE.document(a_year(many, compared=other)).annexes[-1]
    cells = {
        cell
        for block in annex.blocks
        for each in (block.blocks if isinstance(block, KeepTogether) else (block,))
        if isinstance(each, Table)
        for row in each.rows
        for cell in row.cells
    }
    assert annex.title.startswith("So sánh số liệu")
    assert 9 in cells
    assert not {1, 8} & cells  # neither the figure nor the difference that tells it

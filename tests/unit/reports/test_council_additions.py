"""What is added to a report read out in public keeps to itself what the report does."""

import re
from io import BytesIO
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from cpo_desktop.domain.periods import PeriodKind, period
from cpo_desktop.reports.correction import Version, changes
from cpo_desktop.reports.document import KeepTogether, Table
from cpo_desktop.reports.files import rendered
from cpo_desktop.reports.sections.discreet import UNTOLD
from cpo_desktop.reports.snapshot import Compared
from tests.unit.reports.test_council import CHILDREN, VIOLENCE, a_year
from tests.unit.reports.test_periodic import CUTOFF, figures


def version(kind, snapshot):
    return Version(
        snapshot=kind.as_told(snapshot),
        tables=kind.tables(snapshot),
        document=kind.document(snapshot),
    )


@pytest.mark.parametrize(("before", "after"), [(5, 2), (2, 5)])
def test_a_correction_does_not_tell_what_either_version_kept_to_itself(before, after):
    old, new = (a_year(figures(violence=9, violence__form__BL1=n)) for n in (before, after))
    told = changes(*(version(VIOLENCE, each) for each in (old, new)), VIOLENCE.parts)
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


def annex_rows(annex):
    tables = [
        each
        for block in annex.blocks
        for each in (block.blocks if isinstance(block, KeepTogether) else (block,))
        if isinstance(each, Table)
    ]
    return {row.cells[0]: row.cells[2:] for each in tables for row in each.rows}


def test_beside_a_figure_that_is_told_stands_nothing_that_is_not():
    now, then = (
        figures(violence=9, violence_doers=9, **{f"violence_doers__sex__{sex}": n for sex, n in by})
        for by in ((("male", 6), ("female", 3)), (("male", 8), ("female", 1)))
    )
    other = Compared(period=period(PeriodKind.YEAR, 2022, 1, CUTOFF), figures=then)
    found = annex_rows(VIOLENCE.document(a_year(now, compared=other)).annexes[-1])
    assert found["Nam"] == (6, UNTOLD, UNTOLD, UNTOLD)
    assert found["Người có hành vi bạo lực"] == (9, 9, 0, 0)


def test_beside_a_year_its_half_tells_no_part_for_the_rest_would_be_the_other_half():
    by_form = {"violence__form__physical": 9, "violence__form__mental": 9}
    other = Compared(
        period=period(PeriodKind.HALF, 2025, 1, CUTOFF), figures=figures(violence=9, **by_form)
    )
    counted = figures(violence=10, **by_form | {"violence__form__mental": 10})
    found = annex_rows(VIOLENCE.document(a_year(counted, compared=other)).annexes[-1])
    assert found["Số vụ bạo lực gia đình"][:2] == (10, 9)
    assert found["Bạo lực tinh thần"] == (10, UNTOLD, UNTOLD, UNTOLD)


def test_a_correction_says_of_all_that_is_told_no_more_that_it_is_not():
    """7 women and 3 men became 7 and 2: that the 7 were the same would tell the 2."""
    women = {"violence_victims__sex__female": 7}
    old, new = (
        a_year(figures(violence_victims=7 + men, violence_victims__sex__male=men, **women))
        for men in (3, 2)
    )
    told = changes(*(version(VIOLENCE, each) for each in (old, new)), VIOLENCE.parts)
    said = {(change.before, change.after) for change in told}
    assert said == {("10", "9"), ("7", "không nêu"), ("3", "không nêu")}


def unpacked(data):
    """All that an office file holds, the workbooks behind its charts too."""
    with ZipFile(BytesIO(data)) as packed:
        parts = [packed.read(name) for name in packed.namelist()]
    return b"".join(unpacked(each) if each.startswith(b"PK") else each for each in parts)


def test_no_kind_of_file_holds_a_figure_that_is_not_told():
    """Office files keep numbers behind their charts; 7.777 stands for what must be nowhere."""
    counted = figures(
        cases=9,
        special=9000,
        special_entered=1,
        special_entered__group__N11=1,
        special__group__N11=7777,
        special__group__N11__year_ago=7777,
        special__group__N04=1223,
        special_told=1223,
        special_told__village__v1=1223,
        abused=7778,
        abused__sex__female=7777,
        abused__sex__male=1,
        violence_doers=7778,
        violence_doers__sex__male=7777,
    )
    for kind in (CHILDREN, VIOLENCE):
        document = kind.document(a_year(counted))
        for ending in ("docx", "xlsx"):
            held = unpacked(rendered(document, ending))
            assert re.search(rb"7\.?778", held)
            assert not re.search(rb"7\.?777", held)
        said = "\n".join(
            page.extract_text() for page in PdfReader(BytesIO(rendered(document, "pdf"))).pages
        )
        assert "7.778" in said
        assert "7.777" not in said

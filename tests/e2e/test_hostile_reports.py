"""Names of 120 letters without a blank and texts of sixty lines, in every report that tells names."""

import shutil
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from docx import Document

from cpo_desktop.bootstrap import open_application
from cpo_desktop.reports.catalogue import REPORT_KINDS, report_kind
from cpo_desktop.services.reports import BESIDE
from tests.conftest import PASSWORD, TickingClock
from tests.factory import (
    a_case,
    a_case_child,
    a_child,
    a_circumstance,
    a_household,
    a_measure,
    a_person,
    a_risk,
    a_target,
    a_target_year,
    a_task,
    an_action_plan,
    an_inspection,
)
from tests.unit.reports.office import W
from tests.unit.reports.reading import read, within_margins, written_over
from tests.unit.reports.sheets import sheets

NAME = "Nguyễn" * 20
LINES = tuple(
    f"Dòng {n}: {NAME if n % 20 == 0 else 'đã làm xong việc được giao'}" for n in range(1, 61)
)
PERIODS = {
    "list_special": "2026-08",
    "list_risk": "2026-08",
    "list_measures": "2026-08",
    "list_overdue": "2026-08",
}
KINDS = pytest.mark.parametrize("kind", [kind.key for kind in REPORT_KINDS])


@pytest.fixture(scope="module")
def commune(fresh_store, tmp_path_factory):
    folder = shutil.copytree(fresh_store, tmp_path_factory.mktemp("hostile") / "store")
    with open_application(folder, PASSWORD, clock=TickingClock()) as app:
        keep(app)
        for kind in app.reports.kinds():
            period = app.reports.period(kind.key, PERIODS.get(kind.key, ""))
            words = {part.key: "\n".join(LINES) for part in kind.parts}
            if not kind.is_list:
                other = period.previous(app.reports.cutoff(kind.key))
                app.reports.save_narrative(kind.key, period, words | {BESIDE: other.code})
        yield app


def keep(app):
    village = replace(app.office.villages()[0], name=f"Thôn {NAME}")
    home, carer = a_household(head=NAME, village=village.id), a_person(full_name=NAME)
    child = a_child(full_name=NAME, village=village.id, carer=carer.id, code="TE-1")
    case = a_case(code="CA-1", village=village.id)
    plan = an_action_plan(name=f"Kế hoạch {NAME}", issuer=NAME, number="1/KH-UBND")
    targets = [
        a_target(plan, name=f"{NAME} {at}", unit="Nguyễn" * 5, baseline=Decimal("123456789.25"))
        for at in range(3)
    ]
    with app.database.write("a test") as work:
        for record in (
            home,
            carer,
            child,
            a_circumstance(child),
            a_risk(child),
            case,
            a_case_child(case, child),
            a_measure(child=child.id),
            a_measure(household=home.id),
            plan,
            *targets,
            *(a_target_year(each, actual=Decimal("987654321.75")) for each in targets),
            *(a_task(plan, name=f"{NAME} {at}") for at in range(3)),
            an_inspection(subject=NAME, held_on=date(2025, 9, 1)),
        ):
            work.add(record)
        work.put(village)


@pytest.fixture(scope="module")
def made(commune):
    """The file of a report, in each format made once."""
    files = {}

    def of(kind, ending):
        if (kind, ending) not in files:
            period = commune.reports.period(kind, PERIODS.get(kind, ""))
            files[kind, ending] = commune.reports.file(kind, period, ending)
        return files[kind, ending]

    return of


def squeezed(text):
    return "".join(text.split()).casefold()


def told(kind):
    """What must stand in every file of the report, whole."""
    lists = {"list_overdue": ["CA-1", "TE-1"]}
    if report_kind(kind).is_list:
        return lists.get(kind, [NAME])
    # Who it is addressed to stands in a head of its own, and a plan's targets in a table.
    return [*LINES, *([f"{NAME} {at}" for at in range(3)] if kind == "plan_evaluation" else [])]


@KINDS
def test_no_page_is_left_or_written_over(made, kind):
    pages = read(made(kind, "pdf"))
    assert [number for number, page in enumerate(pages) if not within_margins(page)] == []
    assert [pair for page in pages for pair in written_over(page)] == []


@KINDS
def test_every_word_is_on_the_page(made, kind):
    pages = read(made(kind, "pdf"))
    seen = squeezed(
        "".join(line.text for page in pages for line in page.lines if line.baseline > 20)
    )
    assert [words for words in told(kind) if squeezed(words) not in seen] == []


@KINDS
def test_word_holds_it_all(made, kind):
    opened = Document(BytesIO(made(kind, "docx")))
    seen = squeezed("".join(each.text or "" for each in opened.element.iter(f"{W}t")))
    assert [words for words in told(kind) if squeezed(words) not in seen] == []


@KINDS
def test_excel_holds_it_all(made, kind):
    book = sheets(made(kind, "xlsx"))
    seen = squeezed("".join(text for sheet in book.values() for text in sheet.texts()))
    assert [words for words in told(kind) if squeezed(words) not in seen] == []
    formulas = [cell.formula or "" for sheet in book.values() for cell in sheet.cells.values()]
    assert not any("Nguy" in formula for formula in formulas)


def test_the_comparison_is_among_the_annexes(commune):
    period = commune.reports.period("periodic")
    document = report_kind("periodic").document(commune.reports.draft("periodic", period))
    assert any("So sánh" in annex.title for annex in document.annexes)

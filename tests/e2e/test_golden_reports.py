"""Every report of a fixed commune is what it was when somebody last looked at its pages."""

import pytest

from cpo_desktop.reports.catalogue import REPORT_KINDS, report_kind
from tests.e2e.golden_reports import GOLDEN, commune, told
from tests.unit.reports.reading import read, within_margins, written_over

KINDS = [kind.key for kind in REPORT_KINDS]
ENDINGS = {"docx": b"PK\x03\x04", "xlsx": b"PK\x03\x04", "json": b"{"}


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    with commune(tmp_path_factory.mktemp("golden") / "store") as app:
        yield app


@pytest.fixture(scope="module")
def pages(app):
    made = {}

    def pages_of(key):
        if key not in made:
            made[key] = app.reports.draft_pdf(key, app.reports.period(key))
        return made[key]

    return pages_of


@pytest.mark.parametrize("key", KINDS)
def test_text_and_places_are_those_that_were_looked_at(pages, key):
    wanted = (GOLDEN / f"{key}.txt").read_text(encoding="utf-8")
    assert told(pages(key)) == wanted


@pytest.mark.parametrize("key", KINDS)
def test_everything_keeps_the_margins_and_nothing_stands_on_something_else(pages, key):
    for page in read(pages(key)):
        assert within_margins(page)
        assert written_over(page) == []


def test_there_is_a_golden_file_for_each_report_and_no_other():
    assert {path.stem for path in GOLDEN.glob("*.txt")} == set(KINDS)


@pytest.mark.parametrize("key", KINDS)
@pytest.mark.parametrize("ending", ENDINGS)
def test_every_report_is_written_as_office_files_too(app, key, ending):
    written = app.reports.file(key, app.reports.period(key), ending)
    assert written.startswith(ENDINGS[ending])


@pytest.mark.parametrize("key", [key for key in KINDS if not report_kind(key).is_list])
def test_a_period_without_any_record_gives_a_report_that_says_so(app, key):
    """Before anybody kept the registers."""
    period = app.reports.period(key).same_last_year(app.reports.cutoff(key))
    for _ in range(25):
        period = period.same_last_year(app.reports.cutoff(key))
    (first, *_) = read(app.reports.draft_pdf(key, period))
    assert first.line("BIỂU THỐNG KÊ" if key == "violence_form" else "BÁO CÁO")

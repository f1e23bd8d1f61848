"""Every kind of report, issued in earnest, before PDFBox's preflight: PDF/A-1b."""

import pytest

from tests.e2e.golden_reports import COMPARED, CORRECTION, ISSUED_KINDS
from tests.unit.reports.preflight import refusals
from tests.unit.reports.reading import text_of

NAMES = [*ISSUED_KINDS, CORRECTION]


@pytest.fixture(scope="module")
def pages(opened):
    return {name: opened.issuing.issuing.reprint(opened.issued[name].id) for name in NAMES}


@pytest.fixture(scope="module")
def judged(pages, tmp_path_factory):
    return refusals(pages, tmp_path_factory.mktemp("preflight"))


@pytest.mark.parametrize("name", NAMES)
def test_the_archive_takes_every_report_as_it_was_issued(judged, name):
    assert judged[name] == []


def test_a_comparison_and_a_list_of_changes_are_among_what_was_judged(pages):
    assert "SO SÁNH SỐ LIỆU" in text_of(pages[COMPARED])
    assert "Nay báo cáo" in text_of(pages[CORRECTION])

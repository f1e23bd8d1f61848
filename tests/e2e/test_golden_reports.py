"""Every report of a fixed commune is what it was when somebody last looked at its pages."""

import json

import pytest

from cpo_desktop.reports.catalogue import report_kind
from tests.e2e.golden_reports import (
    COMPARISON,
    CORRECTION,
    EMPTY,
    GOLDEN,
    KINDS,
    NAMES,
    differences,
    nothing_to_report,
    pages,
    told,
    told_briefly,
)
from tests.unit.reports.reading import read, text_of, within_margins, written_over

PAGED = [*KINDS, CORRECTION, COMPARISON]
ZIP = b"PK\x03\x04"


@pytest.fixture(scope="module")
def pages_of(opened):
    made = {}

    def found(name):
        if name not in made:
            made[name] = pages(opened, name)
        return made[name]

    return found


@pytest.mark.parametrize("name", PAGED)
def test_text_and_places_are_those_that_were_looked_at(pages_of, name):
    assert differences(name, told(pages_of(name))) == []


@pytest.mark.parametrize("name", PAGED)
def test_everything_keeps_the_margins_and_nothing_stands_on_something_else(pages_of, name):
    for page in read(pages_of(name)):
        assert within_margins(page)
        assert written_over(page) == []


def test_there_is_a_golden_file_for_each_report_and_no_other():
    assert {path.stem for path in GOLDEN.glob("*.txt")} == set(NAMES)


def test_a_difference_from_a_golden_file_is_shown_where_it_is():
    wanted = (GOLDEN / "list_overdue.txt").read_text(encoding="utf-8")
    assert differences("list_overdue", wanted) == []
    shown = differences("list_overdue", wanted.replace("XÃ SUỐI MƠ", "XÃ SUỐI MO", 1))
    assert [line[-10:] for line in shown if line[:2] in {"- ", "+ "}] == [
        "XÃ SUỐI MƠ",
        "XÃ SUỐI MO",
    ]


@pytest.mark.parametrize("key", KINDS)
def test_every_report_is_written_as_office_files_too(opened, key):
    reports = opened.drafting.reports
    for ending in ("docx", "xlsx"):
        assert reports.file(key, reports.period(key), ending).startswith(ZIP)


@pytest.mark.parametrize("key", [key for key in KINDS if not report_kind(key).public])
def test_the_figures_of_every_report_are_written_as_json(opened, key):
    reports = opened.drafting.reports
    written = json.loads(reports.file(key, reports.period(key), "json"))
    assert written["kind"] == key


def test_a_correction_names_what_it_replaces_and_lists_what_changed(pages_of):
    text = text_of(pages_of(CORRECTION))
    assert "Số: 42/BC-UBND" in text
    assert "thay thế Báo cáo số 41/BC-UBND ngày 23 tháng 11 năm 2026" in text
    assert "Một vụ bạo lực gia đình được phát hiện sau khi đã báo cáo." in text


def test_a_commune_without_any_record_reports_in_the_words_that_were_looked_at(opened):
    assert differences(EMPTY, told_briefly(nothing_to_report(opened))) == []

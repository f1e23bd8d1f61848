"""The archive's files before PDFBox's preflight: PDF/A-1b, whatever a document holds."""

import pytest

from cpo_desktop.reports.document import Document, Paragraph
from cpo_desktop.reports.fonts import printable
from cpo_desktop.reports.pdf import render_archive, render_pdf
from tests.unit.reports.hostile import a_hostile_document
from tests.unit.reports.preflight import refusals
from tests.unit.reports.samples import (
    a_document,
    a_form_document,
    a_full_document,
    a_list_document,
    pyramid_chart,
)

DOCUMENTS = {
    "tables, charts, annexes": a_full_document,
    "a pyramid": lambda: a_document(pyramid_chart()),
    "boxes and places to sign": a_form_document,
    "hostile names": a_hostile_document,
    "more letters than one subset of a font holds": lambda: a_document(
        Paragraph(text=" ".join(sorted(filter(str.isalpha, printable()))))
    ),
    "a thousand rows": lambda: a_list_document(1000),
    "nothing": lambda: Document(
        title="",
        author="",
        created=a_document().created,
        head=None,
        type_name="",
        abstract="",
        body=(Paragraph(text="."),),
    ),
}


@pytest.fixture(scope="module")
def judged(tmp_path_factory):
    files = {name: render_archive(make()) for name, make in DOCUMENTS.items()}
    files["as it is printed"] = render_pdf(a_document())
    return refusals(files, tmp_path_factory.mktemp("preflight"))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_archive_takes_it(judged, name):
    assert judged[name] == []


def test_the_judge_refuses_what_is_not_for_the_archive(judged):
    assert judged["as it is printed"]

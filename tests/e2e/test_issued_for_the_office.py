"""Every kind of report as Word and Excel file, opened by LibreOffice: nothing of it is lost.

One start of the program for all of them.
"""

import re
from io import BytesIO

import pypdf
import pytest

from tests.e2e.golden_reports import CORRECTION, ISSUED_KINDS, KINDS
from tests.unit.reports.libreoffice import converted
from tests.unit.reports.reading import MM, read, text_of

NAMES = [*KINDS, CORRECTION]
ENDINGS = ("docx", "xlsx")
WRITTEN = ("pdf", *ENDINGS)
A4 = (210, 297)


@pytest.fixture(scope="module")
def files(opened):
    """By the name of the report, its pages, its Word file, its Excel file; lists as they stand."""
    reports, issuing = opened.issuing.reports, opened.issuing.issuing
    made = {
        kind: [reports.file(kind, reports.period(kind), ending) for ending in WRITTEN]
        for kind in KINDS
        if kind not in ISSUED_KINDS
    }
    for name, issued in opened.issued.items():
        made[name] = [issuing.file(issued.id, ending) for ending in WRITTEN]
    return made


@pytest.fixture(scope="module")
def opened_again(files, tmp_path_factory):
    given = {
        f"{name}-{ending}.{ending}": made
        for name, (_, *each) in files.items()
        for ending, made in zip(ENDINGS, each, strict=True)
    }
    made = converted(given, "pdf", tmp_path_factory.mktemp("office"))
    return {name.removesuffix(".pdf"): path.read_bytes() for name, path in made.items()}


def bare(text):
    """Without what LibreOffice may set otherwise: case of headings, marks of thousands, line ends."""
    return re.sub(r"[\s.,]", "", text.casefold())


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ending", ENDINGS)
def test_every_word_and_figure_of_the_pages_is_in_the_file(files, opened_again, name, ending):
    found = bare(text_of(opened_again[f"{name}-{ending}"]))
    (pages, *_) = files[name]
    words = {word for page in read(pages) for line in page.lines for word in line.text.split()}
    assert [word for word in sorted(words) if bare(word) not in found] == []


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ending", ENDINGS)
def test_every_file_lies_on_a4(opened_again, name, ending):
    for page in pypdf.PdfReader(BytesIO(opened_again[f"{name}-{ending}"])).pages:
        sides = sorted(float(side) / MM for side in (page.mediabox.width, page.mediabox.height))
        assert sides == pytest.approx(A4, abs=0.5)

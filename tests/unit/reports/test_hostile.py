"""Nothing that is typed leaves the margins or gets lost, whatever it is and wherever it stands."""

import pytest

from cpo_desktop.reports.document import Paragraph, texts
from cpo_desktop.reports.pdf import render_pdf
from tests.unit.reports.hostile import MARKUP, WORD, a_hostile_document
from tests.unit.reports.reading import read, within_margins, written_over
from tests.unit.reports.samples import a_document

# The file's own properties; numbers stand below them, too, but are no text of the page.
_UNSEEN = ("title", "author", "subject", "language")


@pytest.fixture(scope="module")
def document():
    return a_hostile_document()


@pytest.fixture(scope="module")
def pages(document):
    return read(render_pdf(document))


def squeezed(text):
    return "".join(text.split()).casefold()


def test_nothing_leaves_the_margins(pages):
    assert [number for number, page in enumerate(pages) if not within_margins(page)] == []


def test_nothing_is_lost(document, pages):
    seen = squeezed("".join(ln.text for page in pages for ln in page.lines if ln.baseline > 20))
    unseen = {getattr(document, name) for name in _UNSEEN}
    typed = [text for text in texts(document) if WORD in text and text not in unseen]
    assert len(typed) > 50
    assert [text for text in typed if squeezed(text) not in seen] == []


def test_no_two_texts_are_written_over_each_other(pages):
    assert [pair for page in pages for pair in written_over(page)] == []


@pytest.mark.parametrize("landscape", [True, False])
def test_more_recipients_than_a_page_holds_go_on_over_the_next(landscape):
    recipients = tuple(f"Đơn vị thử nghiệm số {n}" for n in range(1, 91))
    pages = read(render_pdf(a_document(recipients=recipients, landscape=landscape)))
    listed = [line for page in pages for line in page.lines if line.text.startswith("- Đơn vị")]
    assert [line.text.rstrip(";.") for line in listed] == [f"- {each}" for each in recipients]
    assert all(
        20 < line.baseline <= page.height - 20
        for page in pages
        for line in page.lines
        if line.size == 11
    )


def test_more_addressees_than_a_page_holds_go_on_over_the_next():
    addressed = tuple(f"Đơn vị thử nghiệm số {n}" for n in range(1, 91))
    pages = read(render_pdf(a_document(addressed_to=addressed)))
    listed = [line for page in pages for line in page.lines if line.text.startswith("- Đơn vị")]
    assert len(listed) == 90
    assert max(line.baseline for line in listed) <= 297 - 20


def test_a_document_without_head_and_title_is_what_it_says():
    document = a_document(Paragraph(text=MARKUP), head=None, type_name="", abstract="")
    assert any(MARKUP.rstrip(" .;") in line.text for line in read(render_pdf(document))[0].lines)

"""The periodic report of a quarter over 10,000 children and ten years: its draft, its pages, issuing."""

import shutil
from io import BytesIO
from itertools import count

import pytest
from reportlab.pdfgen.canvas import Canvas

from cpo_desktop.bootstrap import assemble
from cpo_desktop.foundation.clock import local_day
from cpo_desktop.reports.catalogue import report_kind
from cpo_desktop.reports.fonts import Face, font
from cpo_desktop.reports.pdf import render_archive, render_pdf
from cpo_desktop.services import front_door
from cpo_desktop.services.demo import DEMO_PASSWORD
from cpo_desktop.services.issuing import Issuing
from tests.benchmarks.conftest import NOW
from tests.benchmarks.timing import by_hand, quickest, statements_of
from tests.unit.reports.reading import MM, read

KIND = "periodic"
DRAFT, AGAIN, PAGES, ISSUE = 1.5, 0.05, 2.5, 1.5


@pytest.fixture(scope="module")
def app(ten_years, tmp_path_factory):
    """A copy of the store: reports are issued in it."""
    folder = tmp_path_factory.mktemp("issuing") / "store"
    shutil.copytree(ten_years, folder)
    database = front_door.unlock(folder, DEMO_PASSWORD, clock=lambda: NOW)
    yield assemble(folder, database, lambda: NOW)
    database.close()


@pytest.fixture
def quarter(app):
    return app.reports.period(KIND)


def test_a_draft_costs_little_more_than_the_same_sql_by_hand(app, quarter, measured):
    def drafted():
        app.reports.draft(KIND, quarter, anew=True)

    with app.database.read() as work:
        statements = statements_of(work.connection.engine, drafted)
        floor, cost = quickest(3, by_hand(work.connection, statements), drafted)
    what = f"a report's draft, 10,000 children ({len(statements)} statements)"
    assert measured(what, floor * 1000, cost * 1000, unit="ms", target=DRAFT) <= DRAFT


def test_the_draft_of_what_has_not_changed_costs_next_to_nothing(app, quarter, measured):
    """What the officer waits for after each sentence that is typed into the report."""
    floor, cost = quickest(
        3,
        lambda: app.reports.draft(KIND, quarter, anew=True),
        lambda: app.reports.draft(KIND, quarter),
    )
    what = "the same draft again, beside one that is counted"
    assert measured(what, floor * 1000, cost * 1000, unit="ms", target=AGAIN) <= AGAIN


def test_the_pages_cost_little_more_than_their_bare_strings(app, quarter, measured):
    draft = app.reports.draft(KIND, quarter)

    def rendered():
        return render_pdf(report_kind(KIND).document(draft))

    pages = [
        [
            (line.left * MM, (page.height - line.baseline) * MM, line.text, line.font, line.size)
            for line in page.lines
        ]
        for page in read(rendered())
    ]

    def straight():
        canvas = Canvas(BytesIO(), invariant=1, pageCompression=1)
        for lines in pages:
            for x, y, text, face, size in lines:
                canvas.setFont(font(Face(face), size).name, size)
                canvas.drawString(x, y, text)
            canvas.showPage()
        canvas.getpdfdata()

    floor, cost = quickest(7, straight, rendered)
    what = f"a report's {len(pages)} pages as PDF"
    assert measured(what, floor * 1000, cost * 1000, unit="ms", target=PAGES) <= PAGES


def test_issuing_costs_little_more_than_a_draft_and_its_pages(app, quarter, measured):
    numbers = count(41)

    def drafted():
        render_archive(report_kind(KIND).document(app.reports.draft(KIND, quarter, anew=True)))

    def issued():
        under = Issuing(str(next(numbers)), local_day(NOW), reason="đo thời gian")
        app.issuing.issue(KIND, quarter, under)

    floor, cost = quickest(3, drafted, issued)
    what = "issuing it, and each correction, beside a draft"
    assert measured(what, floor * 1000, cost * 1000, unit="ms", target=ISSUE) <= ISSUE

"""The print dialog: papers, pages, copies, sides, and that nothing is left behind."""

import io
import tempfile
from dataclasses import replace

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QWidget,
)
from reportlab.pdfgen.canvas import Canvas

from cpo_desktop.foundation.errors import Cancelled
from cpo_desktop.foundation.progress import JobContext
from cpo_desktop.ui import prompts
from cpo_desktop.ui.pages import NotPrinted, PdfPages, Printout, outline, page_count, print_pages
from cpo_desktop.ui.printing import Printable, PrintDialog, printers
from tests.factory import a_child
from tests.printer import NAME, a_printer, stands_in
from tests.ui.conftest import type_into

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

UPRIGHT, ACROSS = (210, 297), (297, 210)


def a_pdf(*sizes):
    """Pages of these sizes in millimetres, the whole of each black."""
    written = io.BytesIO()
    canvas = Canvas(written)
    for width, height in sizes:
        canvas.setPageSize((width * 72 / 25.4, height * 72 / 25.4))
        canvas.rect(0, 0, 3000, 3000, fill=1)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def sides(paper):
    """What stands on the paper, side by side: its size, or None where nothing is drawn."""
    return [
        (round(page.mediabox.width * 25.4 / 72), round(page.mediabox.height * 25.4 / 72))
        if page.images
        else None
        for page in PdfReader(paper).pages
    ]


@pytest.fixture
def paper(tmp_path):
    return tmp_path / "paper.pdf"


# On paper


def test_every_page_is_printed_as_it_lies(paper):
    pdf = a_pdf(UPRIGHT, ACROSS, UPRIGHT)

    print_pages([Printout(pdf=pdf)], a_printer(paper), JobContext())

    assert sides(paper) == [UPRIGHT, ACROSS, UPRIGHT]


def test_only_the_chosen_pages_are_printed_in_the_order_chosen(paper):
    pdf = a_pdf(UPRIGHT, ACROSS, UPRIGHT)

    print_pages([Printout(pdf=pdf, pages=(1, 0))], a_printer(paper), JobContext())

    assert sides(paper) == [ACROSS, UPRIGHT]


def test_several_papers_are_one_job_and_copies_are_sorted(paper):
    papers = [Printout(pdf=a_pdf(UPRIGHT)), Printout(pdf=a_pdf(ACROSS, ACROSS))]

    print_pages(papers, a_printer(paper), JobContext(), copies=2)

    assert sides(paper) == [UPRIGHT, ACROSS, ACROSS, UPRIGHT, ACROSS, ACROSS]


def test_on_both_sides_each_paper_and_each_copy_begins_a_sheet(paper):
    papers = [Printout(pdf=a_pdf(UPRIGHT)), Printout(pdf=a_pdf(ACROSS, ACROSS, ACROSS))]

    print_pages(papers, a_printer(paper), JobContext(), copies=2, both_sides=True)

    one_copy = [UPRIGHT, None, ACROSS, ACROSS, ACROSS]
    assert sides(paper) == [*one_copy, None, *one_copy]


def test_progress_counts_the_pages_of_every_copy(paper):
    told = []
    job = JobContext(lambda done, total: told.append((done, total)))

    print_pages([Printout(pdf=a_pdf(UPRIGHT, UPRIGHT))], a_printer(paper), job, copies=2)

    assert told == [(0, 4), (1, 4), (2, 4), (3, 4)]


def test_printing_can_be_stopped(paper):
    job = JobContext()
    job.cancel()

    with pytest.raises(Cancelled):
        print_pages([Printout(pdf=a_pdf(UPRIGHT))], a_printer(paper), job)


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told(tmp_path):
    gone = a_printer(tmp_path / "no" / "such" / "folder" / "paper.pdf")

    with pytest.raises(NotPrinted):
        print_pages([Printout(pdf=a_pdf(UPRIGHT))], gone, JobContext())


def test_nothing_is_left_in_the_folder_for_temporary_files(paper, tmp_path, monkeypatch):
    empty = tmp_path / "tmp"
    empty.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(empty))
    monkeypatch.setattr(tempfile, "tempdir", None)

    print_pages([Printout(pdf=a_pdf(UPRIGHT, ACROSS))], a_printer(paper), JobContext(), copies=2)

    assert list(empty.iterdir()) == []
    assert sides(paper) == [UPRIGHT, ACROSS, UPRIGHT, ACROSS]


def test_the_parts_of_a_report_are_read_from_its_bookmarks(app):
    app.records.save(a_child(village=app.office.villages()[0].id))
    pdf = app.reports.draft_pdf("periodic", app.reports.period("periodic"))

    titles = [title for title, _page in outline(pdf)]
    pages = [page for _title, page in outline(pdf)]

    assert titles[0].startswith("I. ")
    assert titles[-1].startswith("Phụ lục ")
    assert pages == sorted(pages)
    assert 0 <= pages[0] <= pages[-1] < page_count(pdf)


# The dialog


@pytest.fixture
def window(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def dialog(desk, window, paper, monkeypatch):
    """The dialog for these papers, with one printer on the desk."""
    stands_in(monkeypatch, paper)

    def shown(*papers, **given):
        made = PrintDialog(desk, papers, parent=window, **given)
        made.open()
        return made

    return shown


@pytest.fixture
def settled(qtbot, jobs):
    def wait():
        qtbot.waitUntil(lambda: jobs.current is None)

    return wait


def press(dialog, name):
    dialog.findChild(QWidget, name).click()


def tick(dialog, number, *, ticked=True):
    state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
    dialog.findChild(QListWidget, "print_documents").item(number).setCheckState(state)


def words(dialog, name):
    return dialog.findChild(QLabel, name).text()


def three_pages():
    return Printable(title="Báo cáo", pdf=a_pdf(UPRIGHT, ACROSS, UPRIGHT))


def test_the_pages_show_before_they_are_printed(dialog):
    shown = dialog(three_pages())

    assert shown.findChild(PdfPages, "preview_pages").page_count == 3
    assert shown.windowTitle() == "Báo cáo"
    assert words(shown, "print_total") == "3 pages"
    assert not shown.findChild(QWidget, "print_documents").isVisible()


def test_it_is_printed_and_told(dialog, paper, settled, navigator):
    heard = []
    shown = dialog(replace(three_pages(), printed=lambda: heard.append(1)))

    press(shown, "preview_print")
    settled()

    assert sides(paper) == [UPRIGHT, ACROSS, UPRIGHT]
    assert navigator.told == ["Sent to the printer."]
    assert heard == [1]


def test_pages_are_chosen_as_one_writes_them(dialog, paper, settled):
    shown = dialog(three_pages())
    press(shown, "segment_chosen")
    type_into(shown.findChild(QLineEdit, "print_pages"), "2-3")
    assert words(shown, "print_total") == "2 pages"

    press(shown, "preview_print")
    settled()

    assert sides(paper) == [ACROSS, UPRIGHT]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Write the pages with commas and dashes, such as 1-3, 5."),
        ("abc", "Write the pages with commas and dashes, such as 1-3, 5."),
        ("4", "There is no page 4: this document has pages 1 to 3."),
    ],
)
def test_pages_that_there_are_not_are_told(dialog, paper, jobs, typed, sentence):
    shown = dialog(three_pages())
    press(shown, "segment_chosen")
    type_into(shown.findChild(QLineEdit, "print_pages"), typed)

    press(shown, "preview_print")

    assert words(shown, "print_problem") == sentence
    assert shown.isVisible()
    assert jobs.current is None


def test_the_page_in_view_is_printed_alone(dialog, paper, settled):
    shown = dialog(three_pages())
    shown.findChild(PdfPages, "preview_pages").next_page()
    press(shown, "segment_this")

    press(shown, "preview_print")
    settled()

    assert sides(paper) == [ACROSS]


def test_copies_go_to_the_printer(dialog, paper, settled):
    shown = dialog(Printable(title="Phiếu", pdf=a_pdf(UPRIGHT)))
    shown.findChild(QSpinBox, "copies").setValue(3)

    press(shown, "preview_print")
    settled()

    assert sides(paper) == 3 * [UPRIGHT]


def test_several_papers_are_ticked_made_and_printed_in_order(dialog, paper, settled):
    asked = []

    def make():
        asked.append(1)
        return a_pdf(ACROSS)

    shown = dialog(
        Printable(title="Một", pdf=a_pdf(UPRIGHT)),
        Printable(title="Hai", pdf=make, wanted=False),
        Printable(title="Ba", pdf=a_pdf(UPRIGHT, ACROSS), pages="2", wanted=False),
    )
    assert asked == []
    for number in (1, 2):
        tick(shown, number)
    settled()
    assert words(shown, "print_total") == "3 documents · 3 pages"

    press(shown, "preview_print")
    settled()

    assert sides(paper) == [UPRIGHT, ACROSS, ACROSS]
    assert asked == [1]


def test_who_wants_to_hear_of_a_paper_hears_once_of_all_its_parts(dialog, paper, settled):
    heard = []

    def of_the_list():
        heard.append("list")

    shown = dialog(
        Printable(title="Danh sách", pdf=a_pdf(UPRIGHT, ACROSS), printed=of_the_list),
        Printable(title="Trang 2", pdf=a_pdf(UPRIGHT, ACROSS), pages="2", printed=of_the_list),
        Printable(
            title="Khác", pdf=a_pdf(UPRIGHT), wanted=False, printed=lambda: heard.append("other")
        ),
    )
    assert heard == []

    press(shown, "preview_print")
    settled()

    assert heard == ["list"]


def test_nothing_ticked_prints_nothing(dialog, jobs):
    shown = dialog(three_pages(), Printable(title="Hai", pdf=a_pdf(UPRIGHT), wanted=False))
    tick(shown, 0, ticked=False)

    press(shown, "preview_print")

    assert words(shown, "print_problem") == "Tick at least one document."
    assert jobs.current is None


def test_without_a_printer_it_says_so_until_one_is_there(dialog, monkeypatch):
    monkeypatch.setattr(printers, "names", tuple)
    shown = dialog(three_pages())
    banner = shown.findChild(QWidget, "no_printer")
    assert banner.isVisible()
    assert not shown.findChild(QPushButton, "preview_print").isEnabled()

    monkeypatch.setattr(printers, "names", lambda: (NAME,))
    banner.findChild(QPushButton).click()

    assert not banner.isVisible()
    assert shown.findChild(QComboBox, "printers").currentText() == NAME
    assert shown.findChild(QPushButton, "preview_print").isEnabled()


def test_both_sides_are_offered_by_a_printer_that_turns_sheets(dialog):
    sides_box = dialog(three_pages()).findChild(QComboBox, "sides")

    sides_box.setCurrentIndex(2)

    assert sides_box.currentData() is QPrinter.DuplexMode.DuplexShortSide


def test_where_the_printer_cannot_turn_sheets_it_is_said(dialog, monkeypatch):
    monkeypatch.setattr(printers, "turns_sheets", lambda _name: False)
    shown = dialog(three_pages())

    assert not shown.findChild(QComboBox, "sides").isEnabled()
    assert "This printer prints on one side only." in [
        label.text() for label in shown.findChildren(QLabel, "help")
    ]


def test_on_both_sides_the_next_paper_begins_a_sheet(dialog, paper, settled):
    shown = dialog(three_pages(), Printable(title="Hai", pdf=a_pdf(ACROSS)))
    shown.findChild(QComboBox, "sides").setCurrentIndex(1)

    press(shown, "preview_print")
    settled()

    assert sides(paper) == [UPRIGHT, ACROSS, UPRIGHT, None, ACROSS]


@pytest.mark.qt_log_ignore("QPainter::begin", "This plugin does not support", extend=True)
def test_a_printer_that_fails_is_told(dialog, monkeypatch, settled, tmp_path, navigator):
    told = []
    monkeypatch.setattr(prompts, "tell_failure", lambda _parent, error: told.append(type(error)))
    shown = dialog(three_pages())
    monkeypatch.setattr(printers, "opened", lambda _name: a_printer(tmp_path / "no" / "p.pdf"))

    press(shown, "preview_print")
    settled()

    assert told == [NotPrinted]
    assert navigator.told == []

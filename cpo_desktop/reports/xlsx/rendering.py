"""From a document to the bytes of an Excel file: a first sheet of words, a sheet for each table."""

from cpo_desktop.reports import official
from cpo_desktop.reports.document import Document
from cpo_desktop.reports.xlsx.book import Book
from cpo_desktop.reports.xlsx.contents import COVER, Contents
from cpo_desktop.reports.xlsx.cover import Cover
from cpo_desktop.reports.xlsx.sheets import write_page


def render_xlsx(document: Document) -> bytes:
    """The document as an Excel file: the same document gives the same bytes."""
    book = Book(
        document.created,
        title=official.title_of(document),
        author=document.author,
        subject=document.subject,
    )
    contents = Contents(document)
    Cover(book, book.workbook.add_worksheet(COVER), document).write(contents)
    for page in contents.pages:
        sheet = book.workbook.add_worksheet(page.name)
        write_page(book, page, sheet, document.classification or "")
    return book.packed()

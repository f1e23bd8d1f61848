"""Documents as PDF: the text laid out line by line on ReportLab's canvas."""

from cpo_desktop.reports.document import Document


def render_pdf(document: Document) -> bytes:
    """The document's pages; the same document gives the same bytes."""
    # ReportLab takes a quarter of a second to read, and the window must open before it prints.
    from cpo_desktop.reports.pdf.rendering import render_pdf as rendered  # noqa: PLC0415

    return rendered(document)


def render_archive(document: Document) -> bytes:
    """The same pages as PDF/A-1b, fit for the archive; the same document gives the same bytes."""
    from cpo_desktop.reports.pdf.archive import render_archive as rendered  # noqa: PLC0415

    return rendered(document)


def page_count(document: Document) -> int:
    """How many pages it takes."""
    from cpo_desktop.reports.pdf.rendering import page_count as counted  # noqa: PLC0415

    return counted(document)

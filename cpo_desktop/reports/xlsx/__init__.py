"""Documents as Excel files: what superiors paste into sheets of their own."""

from cpo_desktop.reports.document import Document


def render_xlsx(document: Document) -> bytes:
    """The document as an Excel file; the same document gives the same bytes."""
    # What writes the file is read when the first is asked for; the window must open before.
    from cpo_desktop.reports.xlsx.rendering import render_xlsx as rendered  # noqa: PLC0415

    return rendered(document)

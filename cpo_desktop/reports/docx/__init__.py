"""Documents as Word files: what an office changes before it signs."""

from cpo_desktop.reports.document import Document


def render_docx(document: Document) -> bytes:
    """The document as a Word file; the same document gives the same bytes."""
    # What writes the file is read when the first is asked for; the window must open before.
    from cpo_desktop.reports.docx.rendering import render_docx as rendered  # noqa: PLC0415

    return rendered(document)

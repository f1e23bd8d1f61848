"""A document as the file that somebody asks for."""

from collections.abc import Callable
from typing import Final

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.document import Document
from cpo_desktop.reports.docx import render_docx
from cpo_desktop.reports.pdf import render_pdf
from cpo_desktop.reports.xlsx import render_xlsx


class UnknownFormat(UserFacingError):
    """The file's ending names no format there is."""

    sentence = mark("A report is written as .pdf, .docx, .xlsx or .json, not as {ending}.")


class FiguresNotGivenOut(UserFacingError):
    """A report that is read out in public keeps some of its figures to itself; JSON would hold all."""

    sentence = mark(
        "A report that is read out in public is not saved as figures: they would tell what the report "
        "keeps to itself. Save it as .pdf, .docx or .xlsx."
    )


_RENDERERS: Final[dict[str, Callable[[Document], bytes]]] = {
    "pdf": render_pdf,
    "docx": render_docx,
    "xlsx": render_xlsx,
}
ENDINGS: Final = (*_RENDERERS, "json")
"""Every format of a report; JSON holds its figures."""


def rendered(document: Document, ending: str) -> bytes:
    """The document as pdf, docx or xlsx; UnknownFormat for any other ending."""
    renderer = _RENDERERS.get(ending)
    if renderer is None:
        raise UnknownFormat(ending=f".{ending}")
    return renderer(document)

"""Word files read back, as python-docx and lxml see them."""

from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.text.paragraph import Paragraph
from lxml import etree

from cpo_desktop.reports.document import Block, Document
from cpo_desktop.reports.docx import render_docx
from tests.unit.reports.samples import a_document

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


MM = 36_000  # EMU
PLAIN = {"signature": None, "recipients": (), "head": None, "type_name": "", "abstract": ""}


def near(value: float, tolerance: float = 0.1):
    return pytest.approx(value, abs=tolerance)


def opened(document: Document):
    return docx.Document(BytesIO(render_docx(document)))


def of(*blocks: Block, **changes):
    return opened(a_document(*blocks, **{**PLAIN, **changes}))


def all_paragraphs(document):
    return [Paragraph(each, document) for each in document.element.iter(f"{W}p")]


def paragraph(document, beginning: str):
    (found,) = (p for p in all_paragraphs(document) if p.text.startswith(beginning))
    return found


def told(paragraph, name: str):
    """What its style says of its type, or the style that one is based on."""
    style = paragraph.style
    while style is not None:
        if getattr(style.font, name) is not None:
            return getattr(style.font, name)
        style = style.base_style
    return None


def default_size(part) -> float:
    return int(part.styles.element.find(f"{W}docDefaults//{W}sz").get(f"{W}val")) / 2


def size(paragraph) -> float | None:
    own = [run.font.size for run in paragraph.runs if run.font.size]
    found = own[0] if own else told(paragraph, "size")
    return found.pt if found else default_size(paragraph.part)


def part(packed: bytes, name: str) -> etree._Element:
    """A part of the file as XML."""
    with ZipFile(BytesIO(packed)) as parts:
        return etree.fromstring(parts.read(name))


def names(packed: bytes) -> list[str]:
    with ZipFile(BytesIO(packed)) as parts:
        return parts.namelist()

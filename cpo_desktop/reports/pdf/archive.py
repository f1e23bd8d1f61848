"""The archive's PDF: PDF/A-1b (ISO 19005-1), which tells by itself how it is to be read and seen.

The pages are those of `render_pdf`, which already embed every font and know no transparency. What
is added here: what the file is, in XMP and in step with its older properties, and the colour
profile that its greys are meant in.
"""

from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

from cpo_desktop.reports.document import Document
from cpo_desktop.reports.pdf import grey, xmp
from cpo_desktop.reports.pdf.rendering import render_pdf

_VERSION = "1.4"  # PDF/A-1 is made of nothing later
# Each property of the file, and what the archive calls it.
_SAME = {
    "/Title": "dc:title",
    "/Author": "dc:creator",
    "/Subject": "dc:description",
    "/Creator": "xmp:CreatorTool",
    "/Producer": "pdf:Producer",
}


def render_archive(document: Document) -> bytes:
    """The document as PDF/A-1b; the same document gives the same bytes.

    Raises UnprintableText for a character that the embedded typeface does not have.
    """
    made = BytesIO()
    with pikepdf.open(BytesIO(render_pdf(document))) as pdf:
        _describe(pdf, document)
        _tell_colours(pdf)
        pdf.save(
            made,
            force_version=_VERSION,
            fix_metadata_version=False,  # it would write the XMP anew, in a library's way
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            deterministic_id=True,
        )
    return made.getvalue()


def _describe(pdf: Pdf, document: Document) -> None:
    """Say what the file is a second time, as XMP; what is empty is said in neither."""
    for key in [key for key, value in pdf.docinfo.items() if not str(value)]:
        del pdf.docinfo[key]
    made = xmp.day(document.created)
    said = {name: str(pdf.docinfo.get(key, "")) for key, name in _SAME.items()}
    said |= {"dc:language": document.language, "xmp:CreateDate": made, "xmp:ModifyDate": made}
    said |= {"pdfaid:part": "1", "pdfaid:conformance": "B"}
    pdf.Root.Metadata = pdf.make_stream(xmp.packet(said), Type=Name.Metadata, Subtype=Name.XML)


def _tell_colours(pdf: Pdf) -> None:
    """Give the profile that the greys on the pages are meant in."""
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier="Custom",
        Info=grey.NAME,
        DestOutputProfile=pdf.make_stream(grey.profile(), N=1),
    )
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])

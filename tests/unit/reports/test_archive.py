"""The archive's PDF: what PDF/A-1b asks for, read back from the file's objects."""

import os
import subprocess
import sys
import unicodedata
from dataclasses import replace
from datetime import date
from functools import lru_cache
from io import BytesIO
from xml.etree import ElementTree as ET

import pikepdf
import pypdf
import pytest
from PIL import ImageCms

from cpo_desktop.reports.document import Paragraph
from cpo_desktop.reports.fonts import UnprintableText
from cpo_desktop.reports.pdf import grey, render_archive, render_pdf
from tests.unit.reports.hostile import a_hostile_document
from tests.unit.reports.reading import read
from tests.unit.reports.samples import a_document, a_full_document, full_pdf

XML = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xmp": "http://ns.adobe.com/xap/1.0/",
}


@lru_cache
def archived(document) -> bytes:
    return render_archive(document)


@pytest.fixture(scope="module")
def full():
    return archived(a_full_document())


@pytest.fixture(scope="module")
def objects(full):
    with pikepdf.open(BytesIO(full)) as pdf:
        kinds = pikepdf.Dictionary | pikepdf.Stream
        yield [each for each in pdf.objects if isinstance(each, kinds)]


def reader(pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(BytesIO(pdf))


def described(pdf: bytes) -> ET.Element:
    return ET.fromstring(reader(pdf).trailer["/Root"]["/Metadata"].get_data())


def said(pdf: bytes, name: str) -> str:
    """What the file's XMP says of one property, in whatever container."""
    (found,) = described(pdf).iterfind(f".//{name}", XML)
    return "".join(found.itertext())


def test_the_pages_are_those_that_are_printed(full):
    assert read(full) == read(full_pdf())


def test_the_same_document_gives_the_same_bytes(full):
    assert render_archive(a_full_document()) == full


def test_another_process_on_another_day_gives_the_same_bytes(full):
    script = (
        "import sys, hashlib; sys.path.insert(0, '.');"
        "from cpo_desktop.reports.pdf import render_archive;"
        "from tests.unit.reports.samples import a_full_document;"
        "sys.stdout.buffer.write(render_archive(a_full_document()))"
    )
    zone = {**os.environ, "PYTHONHASHSEED": "3", "TZ": "Asia/Ho_Chi_Minh"}
    made = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, env=zone)
    assert made.stdout == full


def test_another_document_has_another_identity(full):
    one, other = (reader(pdf).trailer["/ID"] for pdf in (full, archived(a_document())))
    assert len(one) == len(other) == 2
    assert one[1] != other[1]


def test_the_file_is_of_version_four_and_written_plainly(full, objects):
    assert full.startswith(b"%PDF-1.4\n%")
    kinds = {str(each.get("/Type", "")) for each in objects}
    assert not kinds & {"/ObjStm", "/XRef"}
    assert "/Encrypt" not in reader(full).trailer


def test_nothing_is_transparent(objects):
    named = {key for each in objects for key, _ in each.items()}
    assert not named & {"/ExtGState", "/SMask", "/Group", "/ca", "/CA", "/BM"}


def test_every_font_is_embedded_and_none_is_another(objects):
    fonts = [each for each in objects if str(each.get("/Type", "")) == "/Font"]
    names = {str(each.BaseFont).partition("+")[2] for each in fonts}
    cuts = ("", "-Bold", "-Italic", "-BoldItalic")
    assert names == {f"LiberationSerif{cut}" for cut in cuts}
    for each in fonts:
        assert "/FontFile2" in each.FontDescriptor
        assert "/ToUnicode" in each
        # A symbolic TrueType font is read by its own table.
        assert int(each.FontDescriptor.Flags) & 4
        assert "/Encoding" not in each
        assert len(each.Widths) == int(each.LastChar) - int(each.FirstChar) + 1


def test_its_properties_say_the_same_twice(full):
    information = reader(full).metadata
    told = {
        "/Title": "dc:title",
        "/Author": "dc:creator",
        "/Subject": "dc:description",
        "/Creator": "xmp:CreatorTool",
        "/Producer": "pdf:Producer",
    }
    assert {key: said(full, name) for key, name in told.items()} == {
        key: information[key] for key in told
    }
    assert said(full, "dc:title") == "Báo cáo công tác bảo vệ, chăm sóc trẻ em quý III năm 2026"
    assert said(full, "dc:language") == "vi-VN"


def test_its_days_are_the_documents_own(full):
    information = reader(full).metadata
    assert information["/CreationDate"] == information["/ModDate"] == "D:20260915000000+07'00'"
    assert said(full, "xmp:CreateDate") == said(full, "xmp:ModifyDate")
    assert said(full, "xmp:CreateDate") == "2026-09-15T00:00:00+07:00"
    later = archived(replace(a_document(), created=date(2027, 1, 2)))
    assert said(later, "xmp:CreateDate") == "2027-01-02T00:00:00+07:00"


def test_it_says_what_it_is(full):
    assert (said(full, "pdfaid:part"), said(full, "pdfaid:conformance")) == ("1", "B")
    metadata = reader(full).trailer["/Root"]["/Metadata"]
    assert "/Filter" not in metadata  # a program that knows no PDF can read it
    assert metadata["/Subtype"] == "/XML"


def test_markup_and_line_breaks_in_its_properties_stay_what_they_are():
    pdf = archived(replace(a_hostile_document(), title="<b>A</b>\n& 'B' ]]>", author="X\n& <Y>"))
    assert said(pdf, "dc:title") == reader(pdf).metadata.title == "<b>A</b> & 'B' ]]>"
    assert said(pdf, "dc:creator") == reader(pdf).metadata.author == "X & <Y>"


def test_what_is_empty_is_said_nowhere():
    pdf = archived(a_document(author=""))
    assert "/Author" not in reader(pdf).metadata
    assert described(pdf).find(".//dc:creator", XML) is None


def test_its_greys_are_meant_in_the_profile_it_carries(full):
    (intent,) = reader(full).trailer["/Root"]["/OutputIntents"]
    held = intent.get_object()["/DestOutputProfile"].get_object()
    assert intent.get_object()["/S"] == "/GTS_PDFA1"
    assert held["/N"] == 1
    assert held.get_data() == grey.profile()


def test_others_read_the_profile():
    made = grey.profile()
    assert int.from_bytes(made[:4], "big") == len(made)
    profile = ImageCms.ImageCmsProfile(BytesIO(made)).profile
    assert (profile.xcolor_space.strip(), profile.version) == ("GRAY", 2.1)
    assert profile.profile_description == grey.NAME
    assert profile.media_white_point[0] == pytest.approx((0.9642, 1, 0.8249), abs=0.001)


def test_bookmarks_title_and_language_are_kept(full):
    root = reader(full).trailer["/Root"]
    assert root["/Lang"] == "vi-VN"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"] is not False
    assert [each.title for each in reader(full).outline if not isinstance(each, list)] == [
        each.title for each in reader(full_pdf()).outline if not isinstance(each, list)
    ]


def test_decomposed_letters_make_the_same_file():
    composed = a_document(Paragraph(text="Trẻ em Nguyễn Thị Ưởng"))
    typed = unicodedata.normalize("NFD", "Trẻ em Nguyễn Thị Ưởng")
    assert archived(a_document(Paragraph(text=typed))) == archived(composed)


def test_what_cannot_be_printed_cannot_be_archived():
    with pytest.raises(UnprintableText):
        render_archive(a_document(Paragraph(text="Bé 😀")))


def test_a_print_is_not_for_the_archive():
    assert "/OutputIntents" not in reader(render_pdf(a_document())).trailer["/Root"]

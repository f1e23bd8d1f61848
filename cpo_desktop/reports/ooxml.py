"""What files of Word and of Excel have in common: clean text in XML, and a packed file."""

import re
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

# Characters that XML cannot hold; what a document holds has lost the control characters before.
_REFUSED = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_EPOCH = (1980, 1, 1, 0, 0, 0)
_FILE = 0o600 << 16


def clean(text: str) -> str:
    """The text, with a mark in place of each character that XML refuses."""
    return _REFUSED.sub("\N{REPLACEMENT CHARACTER}", text)


def content(text: str) -> str:
    """The text between tags."""
    return escape(clean(text))


def attribute(text: str) -> str:
    """The text as the value of an attribute, in its quotes."""
    return quoteattr(clean(text))


def repacked(packed: bytes) -> bytes:
    """The same parts without the time and the system they were written at."""
    written = BytesIO()
    with ZipFile(BytesIO(packed)) as old, ZipFile(written, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            entry = ZipInfo(name, _EPOCH)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 0
            entry.external_attr = _FILE
            new.writestr(entry, old.read(name))
    return written.getvalue()

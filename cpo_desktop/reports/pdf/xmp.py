"""A file's properties as XMP, the XML that archives read.

Written out rather than made by a library: validators look for each vocabulary's name on the
description that uses it, and the bytes must not change with a library's version.
"""

from collections.abc import Mapping
from datetime import date
from xml.sax.saxutils import escape

_PACKET = """\
<?xpacket begin="\N{ZERO WIDTH NO-BREAK SPACE}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
{descriptions}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
"""
_VOCABULARIES = {
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
}
# How a property of several values is written: in languages, in order, or in none.
_CONTAINERS = {
    "dc:title": '<rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt>',
    "dc:description": '<rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt>',
    "dc:creator": "<rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq>",
    "dc:language": "<rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag>",
}


def packet(properties: Mapping[str, str]) -> bytes:
    """The properties, "dc:title" and the like, as a packet; those without a value are left out."""
    descriptions = (_description(name, properties) for name in _VOCABULARIES)
    return _PACKET.format(descriptions="\n".join(filter(None, descriptions))).encode()


def _description(vocabulary: str, properties: Mapping[str, str]) -> str:
    """What is said in the words of one vocabulary."""
    said = [
        f"<{name}>{_CONTAINERS.get(name, '{}').format(escape(value))}</{name}>"
        for name, value in properties.items()
        if value and name.startswith(f"{vocabulary}:")
    ]
    if not said:
        return ""
    opening = f'<rdf:Description rdf:about="" xmlns:{vocabulary}="{_VOCABULARIES[vocabulary]}">'
    return "\n".join((opening, *said, "</rdf:Description>"))


def day(value: date) -> str:
    """The day as XMP writes a moment: its beginning in Việt Nam."""
    return f"{value:%Y-%m-%d}T00:00:00+07:00"

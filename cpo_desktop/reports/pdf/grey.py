"""A colour profile for black, white and the greys between: what the archive's PDF asks for.

Our pages name no other colours. A profile says how light each grey is; this one says it as paper
and screens have it, with a gamma of 2.2 under the white that ICC profiles start from. It is made
here, so that there is no file of somebody else's to carry.
"""

from datetime import date
from struct import pack

NAME = "Gray gamma 2.2"

_VERSION = 0x02100000  # 2.1: PDF/A-1 knows no later ones
_MADE = date(2026, 1, 1)  # a profile bears a day; the same one in every file
_D50 = (0.9642, 1.0, 0.8249)
_GAMMA = 2.2
_HEADER = 128
_ENTRY = 12
_SCRIPT_CODE = 67  # bytes that a description keeps for a Macintosh's script


def profile() -> bytes:
    """The profile's bytes: a header, a table of its four tags, and what they hold."""
    tags = (
        (b"desc", _description(NAME)),
        (b"cprt", _tag(b"text", b"No copyright, use freely\0")),
        (b"wtpt", _tag(b"XYZ ", _xyz(_D50))),
        (b"kTRC", _tag(b"curv", pack(">IH", 1, round(_GAMMA * 256)))),
    )
    at = _HEADER + 4 + _ENTRY * len(tags)
    table, held = pack(">I", len(tags)), b""
    for name, content in tags:
        table += pack(">4sII", name, at + len(held), len(content))
        held += content + bytes(-len(content) % 4)
    return _header(at + len(held)) + table + held


def _header(size: int) -> bytes:
    made = pack(">6H", _MADE.year, _MADE.month, _MADE.day, 0, 0, 0)
    kind = pack(">I4sI4s4s4s", size, bytes(4), _VERSION, b"mntr", b"GRAY", b"XYZ ")
    # Platform, flags, device, its attributes and the rendering intent are left open.
    header = kind + made + b"acsp" + bytes(28) + _xyz(_D50)
    return header.ljust(_HEADER, b"\0")


def _xyz(values: tuple[float, ...]) -> bytes:
    return pack(">3i", *(round(value * 0x10000) for value in values))


def _tag(kind: bytes, content: bytes) -> bytes:
    return kind + bytes(4) + content


def _description(text: str) -> bytes:
    """The name in ASCII; in Unicode and a Macintosh's script it has none."""
    name = text.encode("ascii") + b"\0"
    return _tag(b"desc", pack(">I", len(name)) + name + bytes(8 + 3 + _SCRIPT_CODE))

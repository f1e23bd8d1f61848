"""The type of official documents: Liberation Serif, metric-compatible with Times New Roman.

The decree asks for Times New Roman, which may not be given away; this face has its widths and all
Vietnamese letters. It is embedded in every file, so that it looks the same on every machine.
"""

from enum import StrEnum
from functools import lru_cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.paths import resource
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.document import BOX, BOX_TICKED, Document, texts

# Of the em, above and below the baseline: where a line of type is set between its neighbours.
ASCENT = 0.891
DESCENT = 0.216
CAPITAL = 0.662

DRAWN = frozenset({BOX, BOX_TICKED})
"""What the typeface does not have and the pen draws."""
_DRAWN_WIDTH = 800.0
_EM = 1000.0

_EXCERPT = 40


class Face(StrEnum):
    """The four cuts of the typeface; the values name the files."""

    REGULAR = "Regular"
    BOLD = "Bold"
    ITALIC = "Italic"
    BOLD_ITALIC = "BoldItalic"


class UnprintableText(UserFacingError):
    """A text holds a character that the typeface of official documents does not have."""

    sentence = mark(
        "The character {character} ({code}) in “{text}” cannot be printed."
        " Delete it, or write it in letters."
    )


class Font:
    """A cut at a size: its name in the PDF, and how wide a text runs in it."""

    __slots__ = ("_advance", "_scale", "name", "size")

    def __init__(self, face: Face, size: float) -> None:
        self.name = f"LiberationSerif-{face.value}"
        self.size = size
        self._scale = size / 1000
        self._advance = _advances(face).__getitem__

    def width(self, text: str) -> float:
        """The length of the text in points."""
        return self._scale * sum(map(self._advance, text))

    @property
    def single(self) -> float:
        """The distance of lines set solid."""
        return 1.15 * self.size

    def baseline(self, leading: float) -> float:
        """How far below the top of a line of this height its letters stand."""
        return (leading + (ASCENT - DESCENT) * self.size) / 2


@lru_cache(maxsize=64)
def font(face: Face, size: float) -> Font:
    """The cut at this size."""
    return Font(face, size)


@lru_cache
def _loaded(face: Face) -> Any:  # noqa: ANN401 - ReportLab has no types
    loaded = TTFont(
        f"LiberationSerif-{face.value}", resource("fonts", f"LiberationSerif-{face.value}.ttf")
    )
    pdfmetrics.registerFont(loaded)
    return loaded.face


class _Advances(dict[str, float]):
    """Thousandths of the size that each character takes; those of other typefaces take the em."""

    def __missing__(self, character: str) -> float:
        return _EM


@lru_cache
def _advances(face: Face) -> _Advances:
    widths: dict[int, float] = _loaded(face).charWidths
    known = _Advances({chr(code): width for code, width in widths.items()})
    known.update(dict.fromkeys(DRAWN, _DRAWN_WIDTH))
    return known


@lru_cache
def printable() -> frozenset[str]:
    """The characters that every cut has, those that are drawn, and the newline."""
    cuts = (frozenset(map(chr, _loaded(face).charToGlyph)) for face in Face)
    return frozenset.intersection(*cuts) | DRAWN | {"\n"}


def refuse_unprintable(document: Document) -> None:
    """Raise UnprintableText for the first character that would come out as an empty box."""
    known = printable()
    if set("".join(texts(document))) <= known:
        return
    for text in texts(document):
        for at, character in enumerate(text):
            if character not in known:
                start = max(0, at - _EXCERPT // 2)
                raise UnprintableText(
                    character=character,
                    code=f"U+{ord(character):04X}",
                    text=text[start : start + _EXCERPT].strip(),
                )

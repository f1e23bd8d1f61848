"""The forms of a text that are stored, and that are compared when searching."""

import re
import unicodedata
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+")
# Old converters wrote the Icelandic and the African letter that look like Đ.
_CROSSED_D: Final = frozenset("đðɖ")


class _Folding(dict[int, str]):
    """What each character becomes, worked out when first met."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold_character(chr(code))
        return folded


def _fold_character(character: str) -> str:
    if unicodedata.category(character) == "Cf":
        # Zero-width spaces and soft hyphens come along when text is pasted.
        return ""
    parts = unicodedata.normalize("NFD", character.casefold())
    return "".join("d" if c in _CROSSED_D else c for c in parts if not unicodedata.combining(c))


_FOLDING: Final = _Folding()


def nfc(text: str) -> str:
    """The text with every letter and its accents as one character where there is one."""
    return unicodedata.normalize("NFC", text)


def visible(text: str) -> str:
    """The text without characters that nobody sees: zero-width spaces, marks that turn its direction."""
    return "".join(c for c in text if c.isascii() or unicodedata.category(c) != "Cf")


def fold(text: str) -> str:
    """The text in small letters without accents, đ as d, with single spaces between words.

    Composed and decomposed letters fold alike, and so do the two ways to place a tone (Hoà, Hòa).
    """
    return " ".join(text.translate(_FOLDING).split())


def words(text: str) -> tuple[str, ...]:
    """The folded words of the text, without punctuation: what is searched for and in."""
    return tuple(_WORD.findall(fold(text)))

"""Vietnamese names: họ, tên đệm, tên. People are listed by the last word, the given name."""

import unicodedata
from typing import Final

from cpo_desktop.foundation.text import nfc, visible

ALPHABET: Final = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
"""The Vietnamese alphabet, with the letters that only foreign names have in their Latin places."""

# ngang has no mark; then huyền, hỏi, ngã, sắc, nặng, the order of Vietnamese dictionaries.
_TONES: Final = {"\u0300": "+", "\u0309": ",", "\u0303": "-", "\u0301": ".", "\u0323": "/"}
_DIGITS: Final = "0123456789"
_RANKS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg"
_LETTERS: Final = dict(zip(_DIGITS + ALPHABET, _DIGITS + _RANKS, strict=True)) | {
    "ð": "G",
    "ɖ": "G",
}
# Below every tone and letter, so that a word sorts before what begins with it.
_END: Final = " "
_NEXT_WORD: Final = "!"


def clean_name(text: str) -> str:
    """The name in composed letters, with single spaces and nothing invisible.

    Its spelling stays: Hoà and Hòa are both right, and it is not ours to choose.
    """
    return " ".join(nfc(visible(text)).split())


def name_key(full_name: str) -> str:
    """A short ASCII text; sorted byte by byte, names stand as in a Vietnamese list.

    Given name first, then the middle words, then the family name. Of two words the letters decide,
    then the tones. A name of one word is a given name.
    """
    keys = [key for word in full_name.split() if (key := _word_key(word))]
    if not keys:
        return ""
    given = keys.pop()
    family = keys.pop(0) if keys else ""
    return f"{given}{_END}{_NEXT_WORD.join(keys)}{_END}{family}"


def _word_key(word: str) -> str:
    """The ranks of the word's letters, then its tones; empty if it has no letter."""
    marked = unicodedata.normalize("NFD", word.casefold())
    tones = "".join(_TONES.get(c, "") for c in marked)
    toneless = nfc("".join(c for c in marked if c not in _TONES))
    letters = "".join(_letter_key(c) for c in toneless)
    return letters + tones if letters else ""


def _letter_key(letter: str) -> str:
    if letter in _LETTERS:
        return _LETTERS[letter]
    base = unicodedata.normalize("NFD", letter)[0]
    if base in _LETTERS:
        return _LETTERS[base]
    # Other scripts follow z, in the order of Unicode; punctuation and signs do not count.
    return f"h{ord(letter):06x}" if letter.isalnum() else ""

"""How well a password guards the store against who has copied it and guesses at leisure."""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from cpo_desktop.foundation.paths import resource
from cpo_desktop.foundation.text import fold
from cpo_desktop.foundation.words import mark

MIN_LENGTH = 8

TOO_SHORT = mark("Use at least 8 characters, not counting spaces.")
COMMON = mark("This password is on the lists that are tried first.")
ONLY_DIGITS = mark("A date, a telephone number or any other row of digits is guessed at once.")
PREDICTABLE = mark("Do not repeat characters or use their order: aaaa, abab, 12345, qwerty.")
NAMED = mark("Do not use the name of the unit or of a person.")
ADVICE = mark("Four words that do not belong together are easy to remember and hard to guess.")

_PASSPHRASE_WORDS = 4
_PASSPHRASE_LETTERS = 10
_FAIR_BITS, _GOOD_BITS = 50, 65
_LOOKED_AT = 128  # what follows only adds strength, and a pasted book must not stall the form
_SHORTEST_NAME = 3
_FEWEST_SYMBOLS = 5
_LONGEST_ENDS = 11  # dd/mm/yyyy and a sign
_ROWS = (
    "01234567890",
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
)
_WAYS = (*_ROWS, *(row[::-1] for row in _ROWS))
_AS_LETTERS = str.maketrans("@4301!$57", "aaeoiisst")


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """A score from 0 (guessed at once) to 4 (strong), and every reason to refuse it."""

    score: int
    problems: tuple[str, ...]

    @property
    def acceptable(self) -> bool:
        """Whether it may guard a store."""
        return not self.problems


def strength(password: str, *, forbidden_words: Iterable[str] = ()) -> Strength:
    """How hard the password is to guess for who knows the office and its people."""
    looked_at = password[:_LOOKED_AT]
    forbidden = _forbidden(forbidden_words)
    problems = tuple(_problems(looked_at, forbidden))
    if TOO_SHORT in problems or COMMON in problems:
        return Strength(score=0, problems=problems)
    if problems:
        return Strength(score=1, problems=problems)
    if _is_passphrase(looked_at, forbidden):
        return Strength(score=4, problems=())
    bits = _inner_length(_joined(looked_at)) * math.log2(_symbols(looked_at))
    return Strength(score=2 + (bits >= _FAIR_BITS) + (bits >= _GOOD_BITS), problems=())


def _problems(password: str, forbidden: tuple[str, ...]) -> Iterable[str]:
    joined = _joined(password)
    if len(joined) < MIN_LENGTH:
        yield TOO_SHORT
    elif _is_repeated(joined) or _inner_length(joined) < MIN_LENGTH:
        yield PREDICTABLE
    if _is_common(joined):
        yield COMMON
    if joined and not re.search(r"[^\W\d_]", joined):
        yield ONLY_DIGITS
    rest = _without(joined, forbidden)
    if rest != joined and _inner_length(rest) < MIN_LENGTH:
        yield NAMED


def _joined(text: str) -> str:
    """The text as a guesser tries it: without case, accents and spaces."""
    return fold(text).replace(" ", "")


def _is_common(joined: str) -> bool:
    """Whether it is a common password, as such or with a year, a date or signs put at its ends."""
    word = re.sub(r"^[\W\d_]+|[\W\d_]+$", "", joined)
    tried = {joined, joined.translate(_AS_LETTERS)}
    if len(joined) - len(word) <= _LONGEST_ENDS:
        tried |= {word, word.translate(_AS_LETTERS)}
    return not _common_passwords().isdisjoint(tried)


@lru_cache(maxsize=1)
def _common_passwords() -> frozenset[str]:
    text = resource("data", "common_passwords.txt").read_text(encoding="utf-8")
    return frozenset(line for line in text.splitlines() if line and not line.startswith("#"))


def _is_repeated(joined: str) -> bool:
    return len(set(joined)) < _FEWEST_SYMBOLS or bool(re.fullmatch(r"(.+?)\1+", joined))


def _inner_length(joined: str) -> int:
    """The length when each run such as `1234` or `aaaa` counts as one character."""
    at = count = 0
    while at < len(joined):
        at += _run(joined[at:])
        count += 1
    return count


def _run(text: str) -> int:
    """How many characters from the first on are alike or follow each other; at least 1."""
    alike = len(text) - len(text.lstrip(text[0]))
    # Three letters in a row are in honest words ("ghi"); three digits are "123".
    least = 3 if text[0].isdigit() else 4
    following = max(len(_common_start(text, way)) for way in _WAYS)
    longest = max(alike, following)
    return longest if longest >= least else 1


def _common_start(text: str, way: str) -> str:
    start = way.find(text[0])
    end = 0
    while start >= 0 and text[: end + 1] == way[start : start + end + 1] and end < len(text):
        end += 1
    return text[:end]


def _forbidden(words: Iterable[str]) -> tuple[str, ...]:
    """Every name as a whole and each of its words, the longest first."""
    parts = {part for phrase in words for part in (_joined(phrase), *fold(phrase).split())}
    return tuple(sorted((p for p in parts if len(p) >= _SHORTEST_NAME), key=len, reverse=True))


def _without(joined: str, forbidden: tuple[str, ...]) -> str:
    for word in forbidden:
        joined = joined.replace(word, "")
    return joined


def _is_passphrase(password: str, forbidden: tuple[str, ...]) -> bool:
    words = {word for word in re.split(r"[\W\d_]+", fold(password)) if len(word) > 1}
    words.difference_update(forbidden)
    return len(words) >= _PASSPHRASE_WORDS and sum(map(len, words)) >= _PASSPHRASE_LETTERS


def _symbols(password: str) -> int:
    """How many symbols a guesser must reckon with."""
    kinds = {
        r"[a-z]": 26,
        r"[A-Z]": 26,
        r"[0-9]": 10,
        r"[^a-zA-Z0-9]": 33,
    }
    return sum(size for kind, size in kinds.items() if re.search(kind, password))

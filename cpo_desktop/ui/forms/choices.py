"""The entries of a code list as a field offers them, found by typing without accents; Qt-free."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from cpo_desktop.domain.codes import CodeList, code_list
from cpo_desktop.foundation.text import words

FEW: Final = 3
"""Up to this many entries stand side by side instead of in a list."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry: its key, its words in full and in short, how deep it stands under others."""

    key: str
    label: str
    short: str
    depth: int = 0
    parent: str | None = None
    words: tuple[str, ...] = field(default=(), repr=False)


def choices_of(
    name: str, *, language: str, on: date, kept: Iterable[str] = ()
) -> tuple[Choice, ...]:
    """What may be chosen on the day, and what is already chosen though it no longer may be."""
    codes = code_list(name)
    held = set(kept)
    offered = [code for code in codes.entries if code.is_current(on) or code.key in held]
    unknown = [codes.get(key) for key in sorted(held) if key not in codes]
    return tuple(
        Choice(
            code.key,
            code.label(language),
            code.short(language),
            len(codes.ancestors(code.key)),
            code.parent,
            words(f"{code.vi} {code.short(language)} {code.en} {code.key}"),
        )
        for code in (*offered, *unknown)
    )


def matching(choices: tuple[Choice, ...], typed: str) -> tuple[Choice, ...]:
    """The choices whose words begin with the words typed, each under the entries it stands below.

    What begins as typed comes first in a flat list; a list in levels keeps its order.
    """
    asked = words(typed)
    if not asked:
        return choices
    hits = [choice for choice in choices if _begins(choice.words, asked)]
    if not any(choice.depth for choice in choices):
        return tuple(sorted(hits, key=lambda choice: choice.words[: len(asked)] != asked))
    wanted = {choice.key for choice in hits}
    parents = {choice.key: choice.parent for choice in choices}
    for choice in hits:
        above = choice.parent
        while above is not None:
            wanted.add(above)
            above = parents.get(above)
    return tuple(choice for choice in choices if choice.key in wanted)


def words_begin(choice: Choice, typed: str) -> bool:
    """Whether the choice itself matches, rather than stands above one that does."""
    return _begins(choice.words, words(typed))


def few(codes: CodeList) -> bool:
    """Whether the list is so short that all of it can stand side by side."""
    return len(codes.entries) <= FEW


def _begins(known: tuple[str, ...], asked: tuple[str, ...]) -> bool:
    return all(any(word.startswith(part) for word in known) for part in asked)

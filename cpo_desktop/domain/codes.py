"""The lists an officer chooses from, as the law gives them, read from `resources/codes/`.

A list is corrected in its file, never in code: docs/codes.md tells how. A record keeps the key of a
code, so a code that no longer applies is given an end date and stays readable for ever.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from cpo_desktop.foundation.paths import resource

_LIST_FIELDS = frozenset({"name", "label_en", "label_vi", "source", "entries"})
_CODE_FIELDS = frozenset(
    {"key", "vi", "en", "parent", "source", "verified", "valid_from", "valid_to", "attributes"}
)
_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """One choice of a list: its words, where they come from, and when they apply.

    `verified` says that the words were compared with the text of `source`; what is not must not be
    printed as official wording without saying so.
    """

    key: str
    vi: str
    en: str
    parent: str | None = None
    source: str = ""
    verified: bool = False
    valid_from: date | None = None
    valid_to: date | None = None
    attributes: Mapping[str, str] = field(default_factory=lambda: _NOTHING, hash=False)

    def label(self, language: str) -> str:
        """The full words: English for "en", Vietnamese for all else."""
        return self.en if language == "en" else self.vi

    def short(self, language: str) -> str:
        """The words for a chart or a narrow column; the full ones where no shorter are given."""
        return self.attributes.get(f"short_{language}") or self.label(language)

    def is_current(self, on: date) -> bool:
        """Whether the code may be chosen on the day; the first and the last day count."""
        return (self.valid_from or date.min) <= on <= (self.valid_to or date.max)


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeList:
    """A list of codes, in the order in which they are offered.

    A key that stands twice, and a parent that does not stand before its child, are a ValueError.
    """

    name: str
    label_vi: str
    label_en: str
    source: str
    entries: tuple[Code, ...]
    _by_key: Mapping[str, Code] = field(init=False, repr=False, compare=False)
    _by_parent: Mapping[str | None, tuple[Code, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_key: dict[str, Code] = {}
        by_parent: dict[str | None, list[Code]] = {}
        for code in self.entries:
            if code.key in by_key:
                raise ValueError(f"{self.name}: {code.key} stands twice")
            if code.parent is not None and code.parent not in by_key:
                raise ValueError(f"{self.name}: {code.key} has no parent {code.parent} before it")
            by_key[code.key] = code
            by_parent.setdefault(code.parent, []).append(code)
        grouped = {parent: tuple(codes) for parent, codes in by_parent.items()}
        object.__setattr__(self, "_by_key", MappingProxyType(by_key))
        object.__setattr__(self, "_by_parent", MappingProxyType(grouped))

    def __contains__(self, key: object) -> bool:
        return key in self._by_key

    def label(self, language: str) -> str:
        """What the list is called: English for "en", Vietnamese for all else."""
        return self.label_en if language == "en" else self.label_vi

    def get(self, key: str) -> Code:
        """The code of this key.

        A key that the list does not know, as in a record from a newer version or from another
        office, gives a code that shows the key itself: what was recorded is never hidden.
        """
        return self._by_key.get(key) or Code(key=key, vi=key, en=key)

    def current(self, on: date) -> tuple[Code, ...]:
        """The codes that may be chosen on the day."""
        return tuple(code for code in self.entries if code.is_current(on))

    def roots(self) -> tuple[Code, ...]:
        """The codes that stand under no other."""
        return self._by_parent.get(None, ())

    def children(self, parent_key: str) -> tuple[Code, ...]:
        """The codes directly under this one."""
        return self._by_parent.get(parent_key, ())

    def within(self, key: str) -> tuple[Code, ...]:
        """The code and all below it: what counts towards it."""
        below = (code for child in self.children(key) for code in self.within(child.key))
        return (self.get(key), *below)

    def ancestors(self, key: str) -> tuple[Code, ...]:
        """The codes above this one, the nearest first."""
        found: list[Code] = []
        parent = self.get(key).parent
        while parent is not None:
            found.append(self.get(parent))
            parent = found[-1].parent
        return tuple(found)

    def root_of(self, key: str) -> Code:
        """The topmost code above this one; the code itself where none is."""
        return (self.get(key), *self.ancestors(key))[-1]


@cache
def code_list(name: str) -> CodeList:
    """The list of this name, read when it is first asked for."""
    return read_code_list(resource("codes", f"{name}.json"))


def code_lists() -> tuple[str, ...]:
    """The names of all lists, in alphabetical order."""
    return tuple(sorted(path.stem for path in resource("codes").glob("*.json")))


def read_code_list(path: Path) -> CodeList:
    """The list that stands in this file; a ValueError says where it is malformed."""
    content = json.loads(path.read_text(encoding="utf-8"))
    _check_fields(path.name, content, allowed=_LIST_FIELDS, required=_LIST_FIELDS - {"entries"})
    if content["name"] != path.stem:
        raise ValueError(f"{path.name}: it is called {content['name']}")
    return CodeList(
        name=content["name"],
        label_vi=content["label_vi"],
        label_en=content["label_en"],
        source=content["source"],
        entries=tuple(_read_code(path.name, entry) for entry in content["entries"]),
    )


def _read_code(file: str, entry: dict[str, Any]) -> Code:
    where = f"{file}, {entry.get('key')}"
    _check_fields(where, entry, allowed=_CODE_FIELDS, required=("key", "vi", "en", "source"))
    if entry.get("verified") not in (True, False):
        raise ValueError(f"{where}: verified is neither true nor false")
    attributes = entry.get("attributes", {})
    if not all(isinstance(value, str) for value in attributes.values()):
        raise ValueError(f"{where}: an attribute is not a text")
    first, last = (_read_day(where, entry.get(name)) for name in ("valid_from", "valid_to"))
    if first and last and first > last:
        raise ValueError(f"{where}: it ends before it begins")
    return Code(
        key=entry["key"],
        vi=entry["vi"],
        en=entry["en"],
        parent=entry.get("parent"),
        source=entry["source"],
        verified=entry["verified"],
        valid_from=first,
        valid_to=last,
        attributes=MappingProxyType(attributes),
    )


def _check_fields(
    where: str, given: Mapping[str, Any], *, allowed: frozenset[str], required: Iterable[str]
) -> None:
    unknown = sorted(given.keys() - allowed)
    if unknown:
        raise ValueError(f"{where}: unknown field {', '.join(unknown)}")
    for name in required:
        value = given.get(name)
        if not isinstance(value, str) or not value.strip():
            raise ValueError(f"{where}: {name} is missing")


def _read_day(where: str, text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError as error:
        raise ValueError(f"{where}: {text} is not a day") from error

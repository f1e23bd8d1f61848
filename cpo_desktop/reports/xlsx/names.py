"""Names of sheets: short, unlike each other, without what Excel refuses."""

import re
from collections.abc import Iterable
from typing import Final

from cpo_desktop.reports.ooxml import clean

_LONGEST: Final = 31  # UTF-16 units, as Excel counts
_REFUSED: Final = re.compile(r"[\[\]:*?/\\']+")
_RESERVED: Final = "history"  # Excel keeps it for itself, in any case
_UNNAMED: Final = "Bảng"


def sheet_names(titles: Iterable[str]) -> list[str]:
    """A name for each title, cut at a word where it is too long, numbered where there are two."""
    taken = {_RESERVED}
    names = []
    for title in titles:
        name = base = _cut(" ".join(_REFUSED.sub(" ", clean(title)).split()) or _UNNAMED, _LONGEST)
        count = 1
        while name.casefold() in taken:
            count += 1
            mark = f" ({count})"
            name = _cut(base, _LONGEST - len(mark)) + mark
        taken.add(name.casefold())
        names.append(name)
    return names


def _cut(name: str, longest: int) -> str:
    """As many whole words as fit, or a part of the first."""
    if _units(name) <= longest:
        return name
    while _units(name) > longest:
        words = name.rpartition(" ")[0]
        name = words if _units(words) > longest // 2 else name[:-1]
    return name.rstrip(" .,;-")


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2

"""Which pages to print, as one writes it: 1-3, 5."""

import re
from typing import Final

from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.words import mark

_SEPARATORS: Final = re.compile(r"[,;]")
_RANGE: Final = re.compile(r"([0-9]+)(?:\s*[-–—]\s*([0-9]+))?")


class UnreadPages(UserFacingError):
    """What was written is no list of pages."""

    sentence = mark("Write the pages with commas and dashes, such as 1-3, 5.")


class NoSuchPage(UserFacingError):
    """A page was named that there is not."""

    sentence = mark("There is no page {page}: this document has pages 1 to {total}.")


def read_pages(typed: str, total: int) -> tuple[int, ...]:
    """The pages, from 0, in the order written, each once; UnreadPages or NoSuchPage."""
    pages: list[int] = []
    for part in filter(None, (each.strip() for each in _SEPARATORS.split(typed))):
        found = _RANGE.fullmatch(part)
        if found is None:
            raise UnreadPages
        first, last = int(found[1]), int(found[2] or found[1])
        for page in (first, last):
            if not 1 <= page <= total:
                raise NoSuchPage(page=page, total=total)
        if last < first:
            raise UnreadPages
        pages += range(first - 1, last)
    if not pages:
        raise UnreadPages
    return tuple(dict.fromkeys(pages))

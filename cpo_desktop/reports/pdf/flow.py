"""How a document falls into pages: strips that cannot be cut, and where a page may end.

Everything is a strip: a line of a paragraph, a row of a table, a chart, the signature block. A
strip may ask to stand on the same page as the next one, and with that alone widows, orphans,
headings at the foot of a page, lone last rows and a signature without text above it are ruled out.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile
from typing import Protocol

from cpo_desktop.reports.official import Sheet
from cpo_desktop.reports.pdf.pen import Pen

_SHORT = 3  # lines of a last paragraph that are too few to stand alone above a signature
_LINES_ABOVE = 2


class Part(Protocol):
    """What strips belong to: it draws those of its own that fall on one page."""

    @property
    def carry(self) -> float:
        """The height of what is drawn again on top when the part runs on to another page."""

    def draw(self, pen: Pen, left: float, placed: Sequence[tuple[int, float]]) -> None:
        """Draw the strips with these indices, each at its top edge; carry stands above."""


@dataclass(slots=True)
class Strip:
    """A piece of the page's height; `space` above it is dropped at the top of a page."""

    part: Part
    index: int
    height: float
    space: float = 0.0
    keep: bool = False  # no page may end after it
    new_page: bool = False  # a page must begin with it


class Unbroken(ABC):
    """A part of one strip, drawn whole."""

    carry = 0.0

    def __init__(self, height: float) -> None:
        self.height = height

    def strips(self, space: float = 0.0, *, keep: bool = False) -> list[Strip]:
        """The one strip."""
        return [Strip(self, 0, self.height, space, keep)]

    def draw(self, pen: Pen, left: float, placed: Sequence[tuple[int, float]]) -> None:
        """Draw the part below the top edge of its strip."""
        self.draw_below(pen, left, placed[0][1])

    @abstractmethod
    def draw_below(self, pen: Pen, left: float, top: float) -> None:
        """Draw everything between the top and `height` below it."""


def pages(strips: Sequence[Strip], height: float) -> Iterator[Sequence[Strip]]:
    """The strips of each page in turn, as many as fit and may stand together."""
    start = 0
    while start < len(strips):
        stop = _page_end(strips, start, height)
        yield strips[start:stop]
        start = stop


def draw_page(pen: Pen, sheet: Sheet, page: Sequence[Strip], before: Strip | None) -> None:
    """Draw the strips of one page from the top down; `before` is the last of the page before."""
    top = sheet.top
    for part, group in groupby(page, key=lambda strip: strip.part):
        placed = []
        for strip in group:
            if strip is page[0]:
                top -= _carry(strip, before)
            else:
                top -= strip.space
            placed.append((strip.index, top))
            top -= strip.height
        part.draw(pen, sheet.left, placed)


def _carry(strip: Strip, before: Strip | None) -> float:
    return strip.part.carry if before is not None and before.part is strip.part else 0.0


def height_of(strips: Sequence[Strip]) -> float:
    """What the strips take, one below the other."""
    return sum(strip.space + strip.height for strip in strips)


def keep_together(strips: Sequence[Strip]) -> None:
    """Let no page end between these strips."""
    for strip in strips[:-1]:
        strip.keep = True


def hold_text_above(closing: Sequence[Strip], body: Sequence[Strip], height: float) -> None:
    """Let what a signature signs stand above it: more than a last short paragraph, if it can be.

    Two lines or rows of what comes before go with it to the last page, and whatever must stay
    with those. That is given up where it would leave half of the page before empty.
    """
    if not body:
        return
    body[-1].keep = True
    own = sum(1 for _ in takewhile(lambda strip: strip.part is body[-1].part, reversed(body)))
    first = len(body) - own - _LINES_ABOVE
    if own > _SHORT or first < 0:
        return
    begins = first
    while begins and body[begins - 1].keep:
        begins -= 1
    moved = height_of(body[begins:])
    if moved <= height / 2 and moved + height_of(closing) <= height:
        keep_together(body[first:])


def _page_end(strips: Sequence[Strip], start: int, height: float) -> int:
    """Where the page that begins with `start` ends: the index of the next page's first strip."""
    end = _overflow(strips, start, height)
    if end == len(strips) or strips[end].new_page:
        return end
    stop = end
    while stop > start and strips[stop - 1].keep:
        stop -= 1
    # What asks to stay together and is longer than a page is cut where the page is full.
    return stop if stop > start else max(end, start + 1)


def _overflow(strips: Sequence[Strip], start: int, height: float) -> int:
    """The first strip after `start` that does not fit below it, or must begin a page."""
    room = height - _carry(strips[start], strips[start - 1] if start else None)
    room -= strips[start].height
    for index in range(start + 1, len(strips)):
        strip = strips[index]
        room -= strip.space + strip.height
        if room < 0 or strip.new_page:
            return index
    return len(strips)

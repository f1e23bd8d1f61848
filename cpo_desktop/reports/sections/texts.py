"""Chapters that the officer writes, or that are left out while there is nothing to say."""

from collections.abc import Iterable
from typing import Literal

from cpo_desktop.reports.document import Block, Heading
from cpo_desktop.reports.sections.narrative import Part, written
from cpo_desktop.reports.snapshot import Snapshot


def chapters(snapshot: Snapshot, parts: Iterable[tuple[str, Part]]) -> list[Block]:
    """Each part under its title as a chapter of its own."""
    return [block for title, part in parts for block in under(snapshot, title, part, level=1)]


def under(snapshot: Snapshot, title: str, part: Part, *, level: Literal[1, 2] = 2) -> list[Block]:
    """The part under its title; nothing where nothing is said."""
    said = written(snapshot, part)
    return [Heading(level=level, text=title), *said] if said else []

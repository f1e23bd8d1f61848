"""What a report tells from records rather than from figures, as it is frozen with the report."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from cpo_desktop.reports.document import Block
from cpo_desktop.reports.sections.tables import FigureTable, Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """Sentences made of the records for a text of the officer's, `part`; nothing that is printed itself."""

    part: str
    text: str = field(repr=False)


Told = Part | Offered


def printed(told: Iterable[Told]) -> tuple[Part, ...]:
    """What of it stands in the report as it is."""
    return tuple(each for each in told if not isinstance(each, Offered))


def as_blocks(told: Iterable[Told]) -> tuple[Block, ...]:
    """The same as documents have it: its tables without the keys of their figures."""
    return tuple(each.table if isinstance(each, FigureTable) else each for each in printed(told))


def offers(told: Iterable[Told]) -> dict[str, str]:
    """The sentences offered, by the text that they are for."""
    return {each.part: each.text for each in told if isinstance(each, Offered)}

"""Chapters of several parts: each a sentence and a table, or the sentence that there was nothing."""

from collections.abc import Mapping, Sequence

from cpo_desktop.domain.figures import Figures
from cpo_desktop.reports.document import Block, Heading, Paragraph
from cpo_desktop.reports.sections.tables import (
    COMPARED_WITH_UNIT,
    FigureTable,
    Line,
    figure_table,
    met,
)

Part = Sequence[Block | FigureTable]


def chapter(title: str, parts: Mapping[str, Part], nothing: str) -> list[Block | FigureTable]:
    """The parts under their headings; one sentence where none of them has a figure to show."""
    heading = Heading(level=1, text=title)
    if not any(isinstance(block, FigureTable) for part in parts.values() for block in part):
        return [heading, Paragraph(text=nothing)]
    found: list[Block | FigureTable] = [heading]
    for name, part in parts.items():
        found += (Heading(level=2, text=name), *part)
    return found


def told(
    figures: Figures, words: str, lines: Sequence[Line], *, caption: str, nothing: str
) -> Part:
    """What happened in words and compared in a table; or that nothing did in any of the periods."""
    if not any(line.says_something(figures) for line in lines):
        return [Paragraph(text=f"{nothing}.")]
    table = figure_table(figures, COMPARED_WITH_UNIT, met(figures, lines), caption=caption)
    return [Paragraph(text=words), table]

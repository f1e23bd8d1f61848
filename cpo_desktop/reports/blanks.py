"""Answers of a form side by side on one line, measured alike for PDF and Word."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from cpo_desktop.reports.document import Answer
from cpo_desktop.reports.fonts import Face, font
from cpo_desktop.reports.official import MM, Setting

LEAST_DOTS = 24.0  # less is no room to write
_BETWEEN_ANSWERS = 7.0
_WIDER = 20.0  # between answers that leave no room for dots


@dataclass(frozen=True, slots=True)
class Placed:
    """An answer on its line: its words, and how far the dots behind them run, if it has any."""

    words: str = field(repr=False)
    begins: float
    ends: float
    dotted_to: float | None


def side_by_side(
    items: Sequence[Answer], room: float, setting: Setting, *, before_dots: float = 0.0
) -> list[Placed] | None:
    """All on one line, the empty ones as wide as the others leave room; None if it has too little."""
    face = font(Face.REGULAR, setting.size)
    indent = setting.indent * MM
    words = [f"{item.label} {item.text}".strip() for item in items]
    gaps = len(items) - 1
    shares = [0.0 if item.text else item.width for item in items]
    taken = sum(map(face.width, words)) + _BETWEEN_ANSWERS * gaps
    spare = room - indent - taken - before_dots * sum(map(bool, shares))
    if spare < 0 or any(spare * share / sum(shares) < LEAST_DOTS for share in shares if share):
        return None
    gap = _BETWEEN_ANSWERS if any(shares) else _BETWEEN_ANSWERS + min(_WIDER, spare / gaps)
    placed, at = [], indent
    for text, share in zip(words, shares, strict=True):
        ends = at + face.width(text)
        dotted_to = ends + before_dots + spare * share / sum(shares) if share else None
        placed.append(Placed(text, at, ends, dotted_to))
        at = (dotted_to or ends) + gap
    return placed

"""Plain text in lines: broken at spaces, justified, centred, and long words cut where they must."""

from collections.abc import Sequence
from dataclasses import dataclass

from cpo_desktop.reports.document import Align
from cpo_desktop.reports.fonts import Font
from cpo_desktop.reports.official import RULE_WIDTH
from cpo_desktop.reports.pdf.flow import Strip
from cpo_desktop.reports.pdf.pen import Pen

# A line shorter than this share of its room is left ragged: gaps would be rivers.
_JUSTIFIED_FROM = 0.75
_RULE_GAP = 5.0  # between the letters that hang below a line and the rule under it


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text, how wide it runs, and whether its paragraph ends with it."""

    text: str
    width: float
    ends: bool


def wrap(text: str, font: Font, room: float, indent: float = 0.0) -> list[Line]:
    """The text in lines no wider than the room, the first shorter by the indent."""
    lines: list[Line] = []
    for hard in text.split("\n"):
        first_room = room if lines else room - indent
        words = hard.strip(" ")
        width = font.width(words)
        if width <= first_room and "  " not in words:
            lines.append(Line(words, width, ends=True))
        else:
            lines += _broken(words, font, room, first_room)
    return lines


def balanced(text: str, font: Font, room: float) -> list[Line]:
    """The text in as few lines as `wrap` needs, of nearly one length: for what is centred."""
    lines = wrap(text, font, room)
    if len(lines) == 1 + text.count("\n"):
        return lines
    narrow, wide = max(map(font.width, text.split())), room
    while wide - narrow > 1:
        middle = (narrow + wide) / 2
        fits = len(wrap(text, font, middle)) <= len(lines)
        narrow, wide = (narrow, middle) if fits else (middle, wide)
    return wrap(text, font, wide)


def _broken(text: str, font: Font, room: float, first_room: float) -> list[Line]:
    space = font.width(" ")
    lines: list[Line] = []
    words: list[str] = []
    used, limit = 0.0, first_room
    for word in _pieces(text, font, room, first_room):
        width = font.width(word)
        if words and used + space + width > limit:
            lines.append(Line(" ".join(words), used, ends=False))
            words, used, limit = [], 0.0, room
        used += width + (space if words else 0.0)
        words.append(word)
    lines.append(Line(" ".join(words), used, ends=True))
    return lines


def _pieces(text: str, font: Font, room: float, first_room: float) -> list[str]:
    """The words; one too long for a line in pieces that are not, even for a shorter first line."""
    pieces: list[str] = []
    for word in filter(None, text.split(" ")):
        limit = room if pieces else first_room
        while font.width(word) > limit:
            length = _fitting(word, font, limit)
            pieces.append(word[:length])
            word = word[length:]  # noqa: PLW2901 - what is left of it
            limit = room
        pieces.append(word)
    return pieces


def _fitting(word: str, font: Font, limit: float) -> int:
    """How many letters of the word fit, at least one."""
    length = 1
    while length < len(word) and font.width(word[: length + 1]) <= limit:
        length += 1
    return length


@dataclass(frozen=True, slots=True)
class Style:
    """How lines are set."""

    font: Font
    leading: float = 0.0  # from line to line; 0 is set solid
    indent: float = 0.0  # of the first line
    align: Align | None = None  # None justifies
    rule: float = 0.0  # the rule below, as a share of the longest line
    lead: tuple[str, Font] | None = None  # stands before the first line's text

    @property
    def first_indent(self) -> float:
        """How far in the first line's text begins, after the lead."""
        return self.indent + (self.lead[1].width(self.lead[0]) if self.lead else 0.0)


class Lines:
    """Text in one type, in the flow: a paragraph, a heading, a title with a rule below."""

    carry = 0.0

    def __init__(
        self,
        lines: Sequence[Line],
        room: float,
        style: Style,
        bookmark: tuple[int, str] | None = None,
    ) -> None:
        self._lines = lines
        self._room = room
        self._style = style
        self._leading = style.leading or style.font.single
        self._bookmark = bookmark

    def strips(self, space: float = 0.0, *, keep: bool = False) -> list[Strip]:
        """A strip a line: the first two stay together, and the last two; all if `keep` is set."""
        last = len(self._lines) - 1
        strips = [
            Strip(
                self, index, self._leading, 0.0 if index else space, keep or index in {0, last - 1}
            )
            for index in range(len(self._lines))
        ]
        if self._style.rule:
            strips[last].height += _RULE_GAP
        strips[last].keep = keep
        return strips

    def draw(self, pen: Pen, left: float, placed: Sequence[tuple[int, float]]) -> None:
        """Write the lines, and the rule below the last."""
        for index, top in placed:
            if index == 0 and self._bookmark:
                pen.bookmark(*self._bookmark, top)
            line = self._lines[index]
            indent = self._style.first_indent if index == 0 else 0.0
            x, word_space = self._set(line, self._room - indent)
            y = top - self._style.font.baseline(self._leading)
            if self._style.lead and index == 0:
                pen.write(left + self._style.indent, y, *self._style.lead)
            pen.write(left + indent + x, y, line.text, self._style.font, word_space)
            if self._style.rule and index == len(self._lines) - 1:
                longest = max(line.width for line in self._lines)
                rule_below(
                    pen, left + self._room / 2, top - self._leading, longest * self._style.rule
                )

    def _set(self, line: Line, room: float) -> tuple[float, float]:
        """How far in the line begins, and what is added to each of its spaces."""
        spare = room - line.width
        if self._style.align is Align.CENTER:
            return spare / 2, 0.0
        if self._style.align is Align.RIGHT:
            return spare, 0.0
        gaps = line.text.count(" ")
        ragged = self._style.align is Align.LEFT or line.ends or not gaps
        if ragged or line.width < room * _JUSTIFIED_FROM:
            return 0.0, 0.0
        return 0.0, spare / gaps


def rule_below(pen: Pen, centre: float, bottom: float, length: float) -> None:
    """A thin line of this length, a little below the bottom of a line of text."""
    y = bottom - _RULE_GAP / 2
    pen.lines([(centre - length / 2, y, centre + length / 2, y)], RULE_WIDTH)

"""Lines of a form: what was answered, dots to write on where nothing was, and places to sign."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from typing_extensions import override

from cpo_desktop.reports import official
from cpo_desktop.reports.blanks import LEAST_DOTS, Placed, side_by_side
from cpo_desktop.reports.document import Answer, Answers, SignaturePlace
from cpo_desktop.reports.fonts import Face, Font, font
from cpo_desktop.reports.official import MM, Setting
from cpo_desktop.reports.pdf.flow import Strip, Unbroken
from cpo_desktop.reports.pdf.pen import Pen
from cpo_desktop.reports.pdf.text import Lines, Style, balanced, wrap

_BEFORE_DOTS = 3.0
_AUTHORITY_GAP = 8.0


def answer_strips(block: Answers, room: float, setting: Setting) -> list[Strip]:
    """Short answers side by side where they fit, else one below the other."""
    if len(block.items) > 1:
        row = side_by_side(block.items, room, setting, before_dots=_BEFORE_DOTS)
        if row:
            return _Dotted([_in_a_row(row, setting)], setting).strips()
        return [strip for item in block.items for strip in _single(item, 1, room, setting)]
    return _single(block.items[0], block.lines, room, setting)


@dataclass(slots=True)
class _Line:
    """Words and stretches of dots on one line, from its left edge."""

    height: float
    words: list[tuple[float, str]] = field(default_factory=list, repr=False)
    dots: list[tuple[float, float]] = field(default_factory=list)


class _Dotted:
    """Lines with dots on them, in the flow."""

    carry = 0.0

    def __init__(self, lines: Sequence[_Line], setting: Setting) -> None:
        self._lines = lines
        self._setting = setting
        self._font = font(Face.REGULAR, setting.size)

    def strips(self) -> list[Strip]:
        """A strip a line; no page ends after the first."""
        strips = [Strip(self, index, line.height) for index, line in enumerate(self._lines)]
        strips[0].space = self._setting.paragraph_space
        strips[0].keep = len(strips) > 1
        return strips

    def draw(self, pen: Pen, left: float, placed: Sequence[tuple[int, float]]) -> None:
        """Write the words, then draw the dots."""
        dots = []
        leading = self._setting.leading
        for index, top in placed:
            line = self._lines[index]
            # On a taller line the words stand low, as a hand writes.
            y = top - line.height + leading - self._font.baseline(leading)
            for x, words in line.words:
                pen.write(left + x, y, words, self._font)
            dots += [(left + x1, y, left + x2, y) for x1, x2 in line.dots]
        pen.lines(dots, official.DOTS_WIDTH, official.DOTS)


def _single(item: Answer, lines: int, room: float, setting: Setting) -> list[Strip]:
    face = font(Face.REGULAR, setting.size)
    indent = setting.indent * MM
    if item.text:
        style = Style(face, setting.leading, indent)
        paragraphs = f"{item.label} {item.text}".strip().split("\n")
        return [
            strip
            for words in filter(None, map(str.strip, paragraphs))
            for strip in Lines(wrap(words, face, room, indent), room, style).strips(
                setting.paragraph_space
            )
        ]
    drawn: list[_Line] = []
    if item.label:
        drawn = [
            _Line(setting.leading, words=[(0.0 if index else indent, line.text)])
            for index, line in enumerate(wrap(item.label, face, room, indent))
        ]
        x, words = drawn[-1].words[0]
        begins = x + face.width(words) + _BEFORE_DOTS
        if room - begins >= LEAST_DOTS:
            drawn[-1].dots.append((begins, room))
            lines -= 1
    drawn += [_Line(setting.writing, dots=[(0.0, room)]) for _ in range(lines)]
    return _Dotted(drawn, setting).strips()


def _in_a_row(placed: Sequence[Placed], setting: Setting) -> _Line:
    line = _Line(setting.leading)
    for each in placed:
        line.words.append((each.begins, each.words))
        if each.dotted_to is not None:
            line.dots.append((each.ends + _BEFORE_DOTS, each.dotted_to))
    return line


class SignaturePlaces(Unbroken):
    """Who signs, side by side, with room for the pen between title and name."""

    def __init__(self, places: Sequence[SignaturePlace], room: float, setting: Setting) -> None:
        self._lines: list[tuple[float, float, str, Font]] = []
        share = official.SIGNATURE_SHARE if len(places) == 1 else 1 / len(places)
        width = room * share
        first = room - width * len(places)
        bold = font(Face.BOLD, setting.signature_size)
        hint = font(Face.ITALIC, setting.signature_size - 1)
        tops = [
            self._titles(place, first + width * (index + 0.5), width, bold, hint)
            for index, place in enumerate(places)
        ]
        names = max(tops) + setting.pen_lines * bold.single
        bottoms = [
            self._set(place.name, bold, first + width * (index + 0.5), width, names)
            for index, place in enumerate(places)
        ]
        super().__init__(max(bottoms))

    def _titles(
        self, place: SignaturePlace, centre: float, width: float, bold: Font, hint: Font
    ) -> float:
        down = 0.0
        for text in place.authority:
            down = self._set(text, bold, centre, width, down)
        return self._set(place.hint, hint, centre, width, down) if place.hint else down

    def _set(self, text: str, face: Font, centre: float, width: float, down: float) -> float:
        """Set the text centred from `down` on; where it ends."""
        for line in balanced(text, face, width - _AUTHORITY_GAP):
            baseline = down + face.baseline(face.single)
            self._lines.append((centre - line.width / 2, baseline, line.text, face))
            down += face.single
        return down

    @override
    def draw_below(self, pen: Pen, left: float, top: float) -> None:
        """Write titles, hints and names."""
        for x, down, text, face in self._lines:
            pen.write(left + x, top - down, text, face)

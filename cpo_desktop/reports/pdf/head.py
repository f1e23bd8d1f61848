"""The head of an official document, and its end: cells 1-4, 12, and 7 and 9b of the decree."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from typing_extensions import override

from cpo_desktop.reports import official
from cpo_desktop.reports.document import OfficialHead, Signature
from cpo_desktop.reports.fonts import Face, Font, font
from cpo_desktop.reports.pdf.flow import Strip, Unbroken
from cpo_desktop.reports.pdf.pen import Pen
from cpo_desktop.reports.pdf.text import balanced, rule_below, wrap

_GUTTER = 8.0
_AFTER_RULES = 10.0  # from the rules to number and place
_MATTER_GAP = 6.0
_FRAME_INSET = 4.0
_FRAME_GAP = 10.0
_PARTS_GAP = 2.0
_RECIPIENTS_TOGETHER = 3  # lines of the list, its heading included, that no page cuts


@dataclass(frozen=True, slots=True)
class _Set:
    """A line of text where it stands: from the left and from the top of its part."""

    x: float
    down: float
    text: str
    font: Font


def _column(
    texts: Sequence[tuple[str, Font]], centre: float, room: float, down: float
) -> tuple[list[_Set], float]:
    """The texts centred one below the other, and where they end."""
    lines = []
    for text, face in texts:
        for line in balanced(text, face, room):
            x = centre - line.width / 2
            lines.append(_Set(x, down + face.baseline(face.single), line.text, face))
            down += face.single
    return lines, down


class Head(Unbroken):
    """Agency and number on the left, country and motto, place and day on the right."""

    def __init__(self, head: OfficialHead, classification: str | None, width: float) -> None:
        left_room = width * official.HEAD_LEFT_SHARE
        self._left_centre = left_room / 2
        self._right_centre = (left_room + width) / 2
        agency = font(Face.BOLD, official.AGENCY_SIZE)
        superior = font(Face.REGULAR, official.AGENCY_SIZE)
        motto = font(Face.BOLD, official.MOTTO_SIZE)
        country = font(Face.BOLD, official.COUNTRY_SIZE)
        issuing = [(text, superior) for text in head.superiors]
        issuing += [(text, agency) for text in head.issuer]
        left, left_down = _column(issuing, self._left_centre, left_room - _GUTTER, 0.0)
        right_room = width - left_room
        names = [(official.COUNTRY, country), (official.MOTTO, motto)]
        right, right_down = _column(names, self._right_centre, right_room, 0.0)
        self._rules = [
            (self._left_centre, left_down, agency.width(left[-1].text) * official.AGENCY_RULE),
            (self._right_centre, right_down, motto.width(official.MOTTO)),
        ]
        ruled_down = max(left_down, right_down)
        numbers, down = self._numbers(head, ruled_down, left_room, right_room)
        # In the order in which one reads a head: row by row.
        self._lines = [*left, *right, *numbers]
        self._frame = classification
        if classification:
            # Without a number its place is free.
            above = down if head.symbol else ruled_down
            framed_down = above + _FRAME_GAP + font(Face.BOLD, official.CLASSIFICATION_SIZE).single
            down = max(down, framed_down + 2 * _FRAME_INSET)
        super().__init__(down)

    def _numbers(
        self, head: OfficialHead, down: float, left_room: float, right_room: float
    ) -> tuple[list[_Set], float]:
        """Number and symbol, if it bears any, place and day, side by side on one line."""
        place_text = official.place_line(head.place, head.issued_on)
        place = font(Face.ITALIC, official.PLACE_SIZE)
        if place.width(place_text) > right_room:
            place = font(Face.ITALIC, official.PLACE_SIZE_LEAST)
        number = font(Face.REGULAR, official.NUMBER_SIZE)
        numbers = [(official.number_line(head.number, head.symbol), number)] if head.symbol else []
        down += _AFTER_RULES
        # The smaller type stands on the baseline of the larger.
        drop = place.baseline(place.single) - number.baseline(number.single)
        room = left_room - _GUTTER
        left, left_down = _column(numbers, self._left_centre, room, down + drop)
        if head.matter:
            matter = (head.matter, font(Face.REGULAR, official.MATTER_SIZE))
            lines, left_down = _column([matter], self._left_centre, room, left_down + _MATTER_GAP)
            left += lines
        right, right_down = _column([(place_text, place)], self._right_centre, right_room, down)
        return [*left, *right], max(left_down, right_down)

    @override
    def draw_below(self, pen: Pen, left: float, top: float) -> None:
        """Write the lines, and draw the rules and the frame."""
        for line in self._lines:
            pen.write(left + line.x, top - line.down, line.text, line.font)
        if self._frame:
            framed(pen, left + self._left_centre, top - self.height, self._frame)
        for centre, down, length in self._rules:
            rule_below(pen, left + centre, top - down, length)


def framed(pen: Pen, centre: float, bottom: float, text: str) -> None:
    """The text in a single frame that stands on `bottom`."""
    face = font(Face.BOLD, official.CLASSIFICATION_SIZE)
    width = face.width(text) + 4 * _FRAME_INSET
    height = face.single + 2 * _FRAME_INSET
    baseline = bottom + height - _FRAME_INSET - face.baseline(face.single)
    pen.centre(centre, baseline, text, face)
    pen.box(centre - width / 2, bottom, width, height)


class Framed(Unbroken):
    """The limits of circulation in their frame, at the left edge: on top of an annex."""

    def __init__(self, text: str) -> None:
        face = font(Face.BOLD, official.CLASSIFICATION_SIZE)
        self._text = text
        self._centre = face.width(text) / 2 + 2 * _FRAME_INSET
        super().__init__(face.single + 2 * _FRAME_INSET)

    @override
    def draw_below(self, pen: Pen, left: float, top: float) -> None:
        """Write the text and draw its frame."""
        framed(pen, left + self._centre, top - self.height, self._text)


class _Running:
    """Lines that run on over the next page where one cannot hold them all.

    `cuts` are the heights at which it may be cut, the last one its end.
    """

    carry = 0.0

    def __init__(self, lines: Sequence[_Set], cuts: Sequence[float]) -> None:
        self._lines = lines
        self._edges = (0.0, *cuts)

    def strips(self, space: float = 0.0, *, keep: bool = False) -> list[Strip]:
        """A strip from cut to cut: the first two stay together, and the last two; all if kept."""
        last = len(self._edges) - 2
        return [
            Strip(
                self, at, below - above, 0.0 if at else space, keep or at in {0, last - 1} - {last}
            )
            for at, (above, below) in enumerate(pairwise(self._edges))
        ]

    def draw(self, pen: Pen, left: float, placed: Sequence[tuple[int, float]]) -> None:
        """Write the lines between the cuts that fall on this page."""
        for index, top in placed:
            above, below = self._edges[index : index + 2]
            for line in self._lines:
                if above < line.down <= below:
                    pen.write(left + line.x, top - (line.down - above), line.text, line.font)


class Addressees(_Running):
    """Those addressed, after Kính gửi: one on the same line, more in a list below."""

    def __init__(self, addressed_to: Sequence[str], width: float) -> None:
        face = font(Face.REGULAR, official.ADDRESSEE_SIZE)
        label = "Kính gửi: "
        if len(addressed_to) == 1:
            lines, down = _column([(label + addressed_to[0], face)], width / 2, width, 0.0)
            super().__init__(lines, [down])
            return
        items = official.recipient_lines(addressed_to)
        indent = face.width(label)
        longest = max(map(face.width, items))
        x = max(0.0, (width - indent - longest) / 2)
        lines = [_Set(x, face.baseline(face.single), label.strip(), face)]
        cuts = [face.single]
        for item in items:
            for line in wrap(item, face, width - x - indent):
                baseline = cuts[-1] + face.baseline(face.single)
                lines.append(_Set(x + indent, baseline, line.text, face))
                cuts.append(cuts[-1] + face.single + _PARTS_GAP)
        super().__init__(lines, cuts)


class Closing(_Running):
    """Who receives the document on the left, who signs it on the right."""

    def __init__(
        self, recipients: Sequence[str], signature: Signature | None, width: float
    ) -> None:
        right_room = width * official.SIGNATURE_SHARE
        face = font(Face.BOLD, official.SIGNATURE_SIZE)
        right: list[_Set] = []
        right_down = 0.0
        if signature:
            centre = width - right_room / 2
            lines = [(text, face) for text in signature.authority]
            right, right_down = _column(lines, centre, right_room, 0.0)
            right_down += official.SIGNATURE_BLANK_LINES * face.single
            name, right_down = _column([(signature.name, face)], centre, right_room, right_down)
            right += name
        # Both begin on one line, the one who signs in larger type.
        first = face.baseline(face.single) if signature else 0.0
        left, bottoms = self._recipients(recipients, width - right_room - _GUTTER, first)
        # A list longer than the signature goes on below it, line by line.
        least = max([right_down, *bottoms[:_RECIPIENTS_TOGETHER]])
        further = [bottom for bottom in bottoms if bottom >= least]
        super().__init__([*left, *right], further or [least])

    @staticmethod
    def _recipients(
        recipients: Sequence[str], room: float, first: float
    ) -> tuple[list[_Set], list[float]]:
        """The lines, the first of them no higher than `first`, and where each ends."""
        if not recipients:
            return [], []
        heading = font(Face.BOLD_ITALIC, official.RECIPIENTS_HEADING_SIZE)
        face = font(Face.REGULAR, official.RECIPIENTS_SIZE)
        baseline = max(first, heading.baseline(heading.single))
        lines = [_Set(0.0, baseline, official.RECIPIENTS_HEADING, heading)]
        bottoms = [baseline - heading.baseline(heading.single) + heading.single]
        for item in official.recipient_lines(recipients):
            for line in wrap(item, face, room):
                baseline = bottoms[-1] + face.baseline(face.single)
                lines.append(_Set(0.0, baseline, line.text, face))
                bottoms.append(bottoms[-1] + face.single)
        return lines, bottoms

"""PDFs read back: where every line stands, in millimetres from the upper left corner."""

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from itertools import groupby

import pdfplumber
import pypdf

MM = 72 / 25.4


@dataclass(frozen=True)
class Word:
    """A run of letters in one type; `baseline` from the top of the page."""

    text: str
    left: float
    right: float
    baseline: float
    font: str
    size: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


@dataclass(frozen=True)
class Stroke:
    left: float
    right: float
    top: float
    bottom: float
    gray: float | None = None  # what a box is filled with

    @property
    def length(self) -> float:
        return self.right - self.left

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


@dataclass(frozen=True)
class Page:
    width: float
    height: float
    lines: list[Word]
    strokes: list[Stroke]
    boxes: list[Stroke]
    curves: list[Stroke]

    def line(self, beginning: str) -> Word:
        """The only line that begins so."""
        (found,) = (line for line in self.lines if line.text.startswith(beginning))
        return found


@lru_cache
def read(pdf: bytes) -> list[Page]:
    with pdfplumber.open(BytesIO(pdf)) as opened:
        return [
            Page(
                page.width / MM,
                page.height / MM,
                _lines(page),
                _strokes(page.lines),
                _strokes(page.rects),
                _strokes(page.curves),
            )
            for page in opened.pages
        ]


def written_over(page: Page) -> list[tuple[str, str]]:
    """Pairs of texts that stand where the other does."""
    lines = [line for line in page.lines if line.text]
    return [(a.text, b.text) for n, a in enumerate(lines) for b in lines[:n] if _touch(a, b)]


def _touch(a: Word, b: Word) -> bool:
    beside = a.right <= b.left + 0.3 or b.right <= a.left + 0.3
    return not beside and abs(a.baseline - b.baseline) < max(a.size, b.size) * 0.55 / MM


def within_margins(page: Page) -> bool:
    """Whether all but the page's number keeps the margins of the decree as the program sets them."""
    text = [line for line in page.lines if line.baseline > 20]
    drawn = [*page.strokes, *page.boxes]
    sides = [(each.left, each.right) for each in (*text, *drawn)]
    heights = [(line.baseline - line.size * 0.662 / MM, line.baseline) for line in text]
    heights += [(each.top, each.bottom) for each in drawn]
    return (
        min(left for left, _ in sides) >= 30 - 0.3
        and max(right for _, right in sides) <= page.width - 15 + 0.3
        and min(top for top, _ in heights) >= 20 - 0.3
        and max(bottom for _, bottom in heights) <= page.height - 20 + 0.3
    )


def _strokes(drawn) -> list[Stroke]:
    return [
        Stroke(
            s["x0"] / MM,
            s["x1"] / MM,
            s["top"] / MM,
            s["bottom"] / MM,
            s["non_stroking_color"] if s["fill"] else None,
        )
        for s in drawn
    ]


def _lines(page) -> list[Word]:
    lines = []
    # In the order of the file: the letters of one string follow each other on one baseline.
    for _, run in groupby(page.chars, key=lambda c: (c["matrix"][5], c["fontname"], c["size"])):
        for letters in _apart(list(run)):
            first = letters[0]
            lines.append(
                Word(
                    "".join(letter["text"] for letter in letters).strip(),
                    first["x0"] / MM,
                    letters[-1]["x1"] / MM,
                    (page.height - first["matrix"][5]) / MM,
                    first["fontname"].partition("-")[2] or "Regular",
                    round(first["size"], 2),
                )
            )
    return lines


def _apart(letters):
    """The runs of letters that follow each other without a jump."""
    runs = [[letters[0]]]
    for letter in letters[1:]:
        before = runs[-1][-1]
        # Only a space of a justified line may be followed by a gap.
        if -1 < letter["x0"] - before["x1"] < (20 if before["text"] == " " else 1):
            runs[-1].append(letter)
        else:
            runs.append([letter])
    return runs


def text_of(pdf: bytes) -> str:
    """All text, every run of white space as one space."""
    reader = pypdf.PdfReader(BytesIO(pdf))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())

"""An official document before it becomes a file: what stands in it, not how it looks.

All text is plain: `<b>` is three characters and an ampersand is an ampersand, in every renderer.
It is brought to composed Unicode (NFC) here, once, and rid of what cannot be seen, so that every
file made from a document spells a name the same way.

The text of official documents is Vietnamese by law; it is not translated.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Literal, TypeVar

from typing_extensions import override

from cpo_desktop.foundation.text import nfc

Cell = str | int | Decimal | date | None

BOX = "\N{BALLOT BOX}"
BOX_TICKED = "\N{BALLOT BOX WITH X}"
"""May stand in any text; renderers draw them, for typefaces seldom have them."""

_Value = TypeVar("_Value")


def plain(text: str) -> str:
    """The text composed (NFC), with newlines as the only control characters."""
    if text.isprintable() and unicodedata.is_normalized("NFC", text):
        return text
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    # Cf: soft hyphens, byte order marks, joiners. They are invisible and break searching.
    seen = (c for c in lines if c == "\n" or unicodedata.category(c) not in {"Cc", "Cf"})
    return nfc("".join(seen))


def _plain_value(value: _Value) -> _Value:
    if isinstance(value, str) and not isinstance(value, StrEnum):
        return plain(value)  # type: ignore[return-value]  # a str, as it was
    if isinstance(value, tuple):
        return tuple(map(_plain_value, value))  # type: ignore[return-value]
    return value


class _Plain:
    """A part of a document: whatever text it is given, it holds plain."""

    __slots__ = ()

    def __post_init__(self) -> None:
        for each in fields(self):  # type: ignore[arg-type]  # every heir is a dataclass
            object.__setattr__(self, each.name, _plain_value(getattr(self, each.name)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading(_Plain):
    """A heading; renderers number it I. / 1. / a) / - by its level."""

    level: Literal[1, 2, 3, 4]
    text: str
    numbered: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph(_Plain):
    """A justified paragraph with an indented first line; a newline in it breaks the line.

    `lead` stands bold before it, as "Điều 1." does.
    """

    text: str = field(repr=False)
    lead: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets(_Plain):
    """Paragraphs that begin with a dash; each item is punctuated as given."""

    items: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(_Plain):
    """A remark in smaller italics, without indent."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Centred(_Plain):
    """A bold line in the middle, kept with what follows: "QUYẾT ĐỊNH:"."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(_Plain):
    """A label and what was answered; dots to write on while there is nothing."""

    label: str
    text: str = field(default="", repr=False)
    width: float = 1.0  # of the dots, relative to those of the others on the line


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers(_Plain):
    """A line of a form: one answer, as long as it is, or several short ones side by side.

    While a single one is empty, it takes this many dotted lines.
    """

    items: tuple[Answer, ...]
    lines: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class SignaturePlace(_Plain):
    """Where somebody signs: ("CÁN BỘ ĐÁNH GIÁ",), "(Ký, ghi rõ họ tên)" and the name below."""

    authority: tuple[str, ...]
    hint: str = ""
    name: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatures(_Plain):
    """Places to sign side by side; a single one stands on the right."""

    places: tuple[SignaturePlace, ...]


class Align(StrEnum):
    """Where a column's cells stand between its borders."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(_Plain):
    """A column of a table; neighbours with the same `group` share a heading over their own."""

    header: str
    width: float = 1.0  # relative to the other columns; words and numbers are never cut for it
    align: Align | None = None  # None: numbers right, days centred, text left
    group: str = ""
    mark: str = ""  # "A", "1", "3=1+2": a row of marks under the headings, when any column has one
    places: int | None = None  # decimals of its Decimals


class RowKind(StrEnum):
    """How much a row stands out."""

    PLAIN = "plain"
    EMPHASIS = "emphasis"  # bold: a subtotal, or what has sub-rows below
    TOTAL = "total"  # bold
    GROUP = "group"  # its first cell alone, bold, across the whole table


@dataclass(frozen=True, slots=True, kw_only=True)
class Row(_Plain):
    """A row; its numbers stay numbers. `level` indents its first text cell (sub-rows)."""

    cells: tuple[Cell, ...] = field(repr=False)
    kind: RowKind = RowKind.PLAIN
    level: int = 0

    @override
    def __post_init__(self) -> None:
        """Hold the texts plain; written out, for lists have thousands of rows."""
        cells = tuple(plain(cell) if isinstance(cell, str) else cell for cell in self.cells)
        object.__setattr__(self, "cells", cells)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(_Plain):
    """A table; without rows it says `when_empty` across its width."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...] = field(repr=False)
    caption: str = ""
    unit: str = ""  # "trẻ em", "đồng": shown as "Đơn vị tính: …" above on the right
    note: str = ""
    when_empty: str = "Không có trường hợp nào phát sinh trong kỳ."
    compact: bool = False  # smaller type, for many columns

    @override
    def __post_init__(self) -> None:
        """Hold the texts plain, and refuse rows that do not fit the columns."""
        for each in ("caption", "unit", "note", "when_empty"):
            object.__setattr__(self, each, plain(getattr(self, each)))
        for row in self.rows:
            if len(row.cells) != len(self.columns) and row.kind is not RowKind.GROUP:
                raise ValueError(f"{len(row.cells)} cells for {len(self.columns)} columns")


@dataclass(frozen=True, slots=True, kw_only=True)
class Series(_Plain):
    """One value for each category of its chart; None where there is none."""

    name: str
    values: tuple[int | Decimal | None, ...]


def _check_series(categories: tuple[str, ...], series: tuple[Series, ...]) -> None:
    for each in series:
        if len(each.values) != len(categories):
            raise ValueError(f"{len(each.values)} values for {len(categories)} categories")
        if any(value is not None and value < 0 for value in each.values):
            raise ValueError("a chart counts; it has no room below zero")


@dataclass(frozen=True, slots=True, kw_only=True)
class BarChart(_Plain):
    """Bars by category, of one to six series side by side or stacked; horizontal for long labels."""

    title: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""
    stacked: bool = False
    horizontal: bool = False

    @override
    def __post_init__(self) -> None:
        """Hold the texts plain, and refuse series that do not fit the categories."""
        super(BarChart, self).__post_init__()
        _check_series(self.categories, self.series)


@dataclass(frozen=True, slots=True, kw_only=True)
class LineChart(_Plain):
    """A trend over periods, of one to six series."""

    title: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""

    @override
    def __post_init__(self) -> None:
        """Hold the texts plain, and refuse series that do not fit the categories."""
        super(LineChart, self).__post_init__()
        _check_series(self.categories, self.series)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pyramid(_Plain):
    """Ages or the like as bars to both sides of their labels; the first category stands lowest."""

    title: str
    categories: tuple[str, ...]
    left: Series
    right: Series
    unit: str = ""

    @override
    def __post_init__(self) -> None:
        """Hold the texts plain, and refuse sides that do not fit the categories."""
        super(Pyramid, self).__post_init__()
        _check_series(self.categories, (self.left, self.right))


Chart = BarChart | LineChart | Pyramid


@dataclass(frozen=True, slots=True, kw_only=True)
class PageBreak:
    """What follows begins on a new page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepTogether:
    """Blocks that stand on one page, as far as a page holds them."""

    blocks: "tuple[Block, ...]"


Block = (
    Heading
    | Paragraph
    | Bullets
    | Note
    | Centred
    | Answers
    | Signatures
    | Table
    | BarChart
    | LineChart
    | Pyramid
    | PageBreak
    | KeepTogether
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialHead(_Plain):
    """Who issues the document, its number, its place and day; a blank is left to be filled by pen."""

    issuer: tuple[str, ...]  # bold: ("ỦY BAN NHÂN DÂN", "XÃ …")
    superiors: tuple[str, ...] = ()  # regular, above the issuer; a People's Committee has none
    number: int | str | None = None  # 15, or "15a"; None: dots to write on
    symbol: str = "BC-UBND"  # empty: the document bears no number
    place: str = ""
    issued_on: date | None = None
    matter: str = ""  # of a letter, which has no title: "V/v đề nghị …"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature(_Plain):
    """("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH") and who signs, without a title."""

    authority: tuple[str, ...]
    name: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex(_Plain):
    """What is attached; renderers number the annexes, and their pages, from one."""

    title: str
    reference: str  # "(Kèm theo Báo cáo số …/BC-UBND ngày … của …)"
    blocks: tuple[Block, ...]
    landscape: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(_Plain):
    """A whole official document, head to annexes."""

    title: str  # of the file; no names of persons
    author: str  # of the file: the issuing agency
    subject: str = ""  # of the file
    language: str = "vi-VN"
    created: date
    classification: str | None = None  # "LƯU HÀNH NỘI BỘ" where children can be identified
    form: str = ""  # "Mẫu số 01", of which form of a decree this is
    head: OfficialHead | None  # some forms have none
    type_name: str  # "BÁO CÁO"; empty for a letter
    abstract: str  # trích yếu; a newline breaks the line; empty for a letter
    authority: str = ""  # of a decision, below its title: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …"
    addressed_to: tuple[str, ...] = ()  # Kính gửi
    legal_bases: tuple[str, ...] = ()  # Căn cứ …, without closing punctuation
    body: tuple[Block, ...]
    signature: Signature | None = None
    recipients: tuple[str, ...] = ()  # Nơi nhận, without dashes and closing punctuation
    footnotes: tuple[str, ...] = ()  # small, after everything
    annexes: tuple[Annex, ...] = ()
    landscape: bool = False  # for a list whose table is too wide for a portrait page
    compact: bool = False  # a sheet of the office's own: set smaller, with narrower margins


def narrative(text: str) -> tuple[Paragraph | Bullets, ...]:
    """What an officer typed in a text box: a paragraph a line, lines after a dash as bullets."""
    blocks: list[Paragraph | Bullets] = []
    for line in filter(None, map(str.strip, plain(text).split("\n"))):
        if not line.startswith(("- ", "– ", "• ", "+ ")):
            blocks.append(Paragraph(text=line))
        elif blocks and isinstance(blocks[-1], Bullets):
            blocks[-1] = Bullets(items=(*blocks[-1].items, line[2:].strip()))
        else:
            blocks.append(Bullets(items=(line[2:].strip(),)))
    return tuple(blocks)


def texts(part: object) -> Iterator[str]:
    """Every text in a document or a part of one."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, Row):
        yield from (cell for cell in part.cells if isinstance(cell, str))
    elif isinstance(part, tuple):
        for each in part:
            yield from texts(each)
    elif hasattr(part, "__dataclass_fields__"):
        for name in part.__dataclass_fields__:
            yield from texts(getattr(part, name))

"""What of a document becomes which sheet: tables and charts one each, words all on the first."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from cpo_desktop.reports import official
from cpo_desktop.reports.document import (
    Annex,
    Answers,
    BarChart,
    Block,
    Bullets,
    Centred,
    Chart,
    Document,
    Heading,
    KeepTogether,
    LineChart,
    Note,
    Paragraph,
    Pyramid,
    SignaturePlace,
    Signatures,
    Table,
)
from cpo_desktop.reports.xlsx.charts import title_of
from cpo_desktop.reports.xlsx.names import sheet_names

COVER: Final = "Báo cáo"


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph: bold or italic, in the middle or right, leading to a sheet."""

    text: str = field(repr=False)
    face: str = ""  # "bold", "italic"
    align: str = ""  # "center", "right"
    sheet: str = ""


@dataclass(slots=True)
class Page:
    """A sheet to come: its table or chart, what stands above it, and remarks below."""

    block: Table | Chart
    title: str = field(repr=False)
    about: str = field(repr=False)
    wanted: str = field(repr=False)  # as its name
    landscape: bool
    name: str = field(default="", repr=False)
    remarks: list[Words] = field(default_factory=list, repr=False)


Item = Words | Page


class Contents:
    """The pages of a document, and what is read on the first sheet, in order."""

    def __init__(self, document: Document) -> None:
        about = official.title_of(document)
        self.body = list(_items(official.end_marked(document.body), about, document.landscape))
        self.annexes = [
            item
            for position, annex in enumerate(document.annexes, start=1)
            for item in _annex(annex, official.annex_name(position, len(document.annexes)))
        ]
        self.pages = [item for item in (*self.body, *self.annexes) if isinstance(item, Page)]
        names = sheet_names([COVER, *(page.wanted for page in self.pages)])
        for page, name in zip(self.pages, names[1:], strict=True):
            page.name = name


def _items(blocks: Sequence[Block], about: str, landscape: bool) -> Iterator[Item]:  # noqa: FBT001
    numbering = official.Numbering()
    heading = ""
    for block in _flat(blocks):
        if isinstance(block, Table | BarChart | LineChart | Pyramid):
            title = (block.caption if isinstance(block, Table) else title_of(block)) or heading
            yield Page(block, title or about, about, title, landscape)
            continue
        if isinstance(block, Heading):
            label = f"{numbering.label(block.level)} " if block.numbered else ""
            heading = block.text
            yield Words(label + block.text, "bold")
        else:
            yield from _words(block)


def _annex(annex: Annex, name: str) -> Iterator[Item]:
    """The pages of an annex with its remarks on them; without pages, its words."""
    full = f"{name}. {official.one_line(annex.title)}"
    found = list(_items(annex.blocks, annex.reference, annex.landscape))
    pages = [item for item in found if isinstance(item, Page)]
    if not pages:
        yield Words(full, "bold", align="center")
        yield Words(annex.reference, "italic", align="center")
        yield from found
        return
    page = pages[0]
    for item in found:
        if isinstance(item, Page):
            page = item
        else:
            page.remarks.append(item)
    for page in pages:
        captioned = page.title != annex.reference
        page.wanted = page.wanted or name
        page.title = f"{full}. {page.title}" if captioned else full
    yield from pages


def _flat(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, KeepTogether):
            yield from _flat(block.blocks)
        else:
            yield block


def _words(block: Block) -> Iterator[Words]:
    match block:
        case Paragraph():
            yield Words(f"{block.lead} {block.text}".strip())
        case Bullets():
            yield from (Words(f"- {item}") for item in block.items)
        case Note():
            yield Words(block.text, "italic")
        case Centred():
            yield Words(block.text, "bold", align="center")
        case Answers():
            yield from (Words(f"{item.label} {item.text}".strip()) for item in block.items)
        case Signatures():
            yield from (words for place in block.places for words in _signed(place))
        case _:
            return


def _signed(place: SignaturePlace) -> Iterator[Words]:
    yield from (Words(line, "bold", align="center") for line in place.authority)
    if place.hint:
        yield Words(place.hint, "italic", align="center")
    if place.name:
        yield Words(place.name, "bold", align="center")

"""A document whose every text tries to break the layout: mark-up, quotes, 200 letters without a space."""

from dataclasses import replace
from itertools import count

from cpo_desktop.reports.document import (
    BOX_TICKED,
    Annex,
    Answer,
    Answers,
    BarChart,
    Block,
    Bullets,
    Centred,
    Column,
    Document,
    Heading,
    LineChart,
    Note,
    Paragraph,
    Pyramid,
    Row,
    RowKind,
    Series,
    Signature,
    SignaturePlace,
    Signatures,
    Table,
)
from tests.unit.reports.samples import HEAD, a_document

WORD = "Nguyễn" * 34
MARKUP = "<b>Tí</b> & \"Tèo\" 'Bi' &amp; <br/> \\(x) %s {y}"


def a_hostile_document() -> Document:
    number = count(100)

    def name() -> str:
        return f"{MARKUP} {next(number)}{WORD}"

    def two() -> tuple[str, str]:
        return name(), name()

    def sides() -> tuple[Series, Series]:
        return Series(name=name(), values=(1, 2)), Series(name=name(), values=(3, 1_234_567_890))

    table = Table(
        caption=name(),
        unit=name(),
        note=name(),
        columns=(Column(header="TT"), Column(header=name(), group=name()), Column(header="Tên")),
        rows=(
            Row(cells=(name(),), kind=RowKind.GROUP),
            Row(cells=(1, *two())),
            Row(cells=(2, *two()), level=2),
            Row(cells=("", *two()), kind=RowKind.TOTAL),
        ),
    )
    left, right = sides()
    blocks: tuple[Block, ...] = (
        Heading(level=1, text=name()),
        Heading(level=3, text=name()),
        Paragraph(text=name(), lead=name()),
        Bullets(items=two()),
        Centred(text=name()),
        table,
        Note(text=name()),
        BarChart(title=name(), unit=name(), categories=two(), series=sides()),
        BarChart(title=name(), categories=two(), series=sides(), stacked=True),
        LineChart(title=name(), unit=name(), categories=two(), series=sides()),
        Pyramid(title=name(), categories=two(), left=left, right=right),
        Answers(items=(Answer(label=name(), text=name()), Answer(label=BOX_TICKED, text=name()))),
        Answers(items=(Answer(label=name()),), lines=2),
        Signatures(places=(SignaturePlace(authority=two(), hint=name(), name=name()),) * 1),
        Paragraph(text=name()),
    )
    return a_document(
        *blocks,
        title=name(),
        author=name(),
        subject=name(),
        head=replace(HEAD, issuer=two(), superiors=(name(),), symbol=name(), place=name()),
        type_name=name(),
        abstract=name(),
        authority=name(),
        addressed_to=two(),
        legal_bases=(name(),),
        signature=Signature(authority=("TM. ỦY BAN NHÂN DÂN", name()), name=name()),
        recipients=two(),
        footnotes=two(),
        annexes=(Annex(title=name(), reference=name(), blocks=(table,), landscape=True),),
    )

"""What all reports of figures have in common: head, title, opening, closing, annexes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from cpo_desktop.reports import official
from cpo_desktop.reports.comparison import comparison
from cpo_desktop.reports.correction import changes_table, replaces_sentence
from cpo_desktop.reports.document import (
    Annex,
    Block,
    Document,
    OfficialHead,
    Paragraph,
    Signature,
    SignaturePlace,
    Signatures,
)
from cpo_desktop.reports.phrases import period_days, period_name, unit_inside
from cpo_desktop.reports.sections.tables import AnnexPart, FigureTable, Part, blocks
from cpo_desktop.reports.snapshot import Snapshot

CHILD_LAW: Final = "Căn cứ Luật Trẻ em số 102/2016/QH13 ngày 05 tháng 4 năm 2016"
CHILD_DECREE: Final = (
    "Căn cứ Nghị định số 56/2017/NĐ-CP ngày 09 tháng 5 năm 2017 của Chính phủ quy định chi tiết "
    "một số điều của Luật Trẻ em"
)
_REPORT: Final = "Báo cáo"
_TABLE: Final = "Biểu thống kê"
REPORTING_DECREE: Final = (
    "Căn cứ Nghị định số 09/2019/NĐ-CP ngày 24 tháng 01 năm 2019 của Chính phủ quy định về chế độ "
    "báo cáo của cơ quan hành chính nhà nước"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What one kind of report says; the rest of its document is the same for all.

    `name` begins with a capital and stands in the title, with the period after it.
    """

    name: str
    body: Sequence[Part] = field(repr=False)
    annexes: Sequence[AnnexPart] = ()
    addressed_to: tuple[str, ...] | None = None  # None: the superior units
    legal_bases: tuple[str, ...] = (CHILD_LAW, CHILD_DECREE, REPORTING_DECREE)
    form: str = ""
    """Of a statistical table: its number. Such a one is signed by whoever made it up as well."""


def tables_of(content: Content) -> tuple[FigureTable, ...]:
    """The report's tables in order, each cell with the figure behind it, for the screen."""
    parts = (*content.body, *(part for annex in content.annexes for part in annex.parts))
    return tuple(part for part in parts if isinstance(part, FigureTable))


def composed(snapshot: Snapshot, content: Content) -> Document:
    """The report as an official document; the same snapshot is always the same document."""
    commune = unit_inside(snapshot.sender.commune)
    issuer = f"Ủy ban nhân dân {commune}"
    name = f"{content.name} {period_name(snapshot.period)}"
    head = _head(snapshot)
    addressed = content.addressed_to
    document = Document(
        title=f"{_REPORT} {_inside(name)} - {snapshot.sender.commune}",
        author=issuer,
        subject=name,
        created=snapshot.issued_on or snapshot.period.end,
        head=head,
        type_name="BÁO CÁO",
        abstract=f"{name}\ntrên địa bàn {commune}",
        addressed_to=snapshot.sender.addressees if addressed is None else addressed,
        legal_bases=content.legal_bases,
        body=(
            Paragraph(text=_opening(snapshot, content, issuer)),
            *_correction(snapshot),
            *blocks(content.body),
            Paragraph(text=f"{issuer} trân trọng báo cáo."),
        ),
        signature=Signature(authority=snapshot.sender.authority, name=snapshot.sender.signer),
        recipients=snapshot.sender.recipients,
        annexes=_annexes(snapshot, content, official.annex_reference(head, "Báo cáo", issuer)),
    )
    return _as_table(document, snapshot, content) if content.form else document


def _as_table(document: Document, snapshot: Snapshot, content: Content) -> Document:
    """A statistical table: without sentences before and after it, and with two to sign."""
    made_up = SignaturePlace(authority=("NGƯỜI LẬP BIỂU",), hint="(Ký, ghi rõ họ tên)")
    signed = SignaturePlace(
        authority=snapshot.sender.authority,
        hint="(Ký, đóng dấu, ghi rõ họ tên)",
        name=snapshot.sender.signer,
    )
    return replace(
        document,
        title=document.title.replace(_REPORT, _TABLE, 1),
        form=content.form,
        type_name=_TABLE.upper(),
        legal_bases=(),
        body=(
            *_correction(snapshot),
            *blocks(content.body),
            Signatures(places=(made_up, signed)),
        ),
        signature=None,
        recipients=(),
    )


def _head(snapshot: Snapshot) -> OfficialHead:
    number = snapshot.number
    return OfficialHead(
        issuer=("ỦY BAN NHÂN DÂN", snapshot.sender.commune.upper()),
        number=int(number) if number.isdecimal() else number or None,
        place=snapshot.sender.place,
        issued_on=snapshot.issued_on,
    )


def _opening(snapshot: Snapshot, content: Content, issuer: str) -> str:
    days, name = period_days(snapshot.period), period_name(snapshot.period)
    what = f"{issuer} báo cáo {_inside(content.name)} {name}"
    return f"{what} như sau:" if name == days else f"{what} (số liệu {days}) như sau:"


def _inside(name: str) -> str:
    return f"{name[:1].lower()}{name[1:]}"


def _correction(snapshot: Snapshot) -> Iterable[Block]:
    if snapshot.replaced:
        yield Paragraph(text=replaces_sentence(snapshot.replaced))


def _annexes(snapshot: Snapshot, content: Content, reference: str) -> tuple[Annex, ...]:
    parts = list(content.annexes)
    if snapshot.compared:
        between = f"{period_name(snapshot.period)} với {period_name(snapshot.compared.period)}"
        parts.append(
            AnnexPart(
                title=f"So sánh số liệu {between}",
                parts=comparison(
                    tables_of(content), snapshot.figures, snapshot.period, snapshot.compared
                ),
                landscape=False,
            )
        )
    if snapshot.replaced and snapshot.replaced.changes:
        parts.append(
            AnnexPart(
                title=f"Nội dung thay đổi so với Báo cáo số {snapshot.replaced.number}/BC-UBND",
                parts=(changes_table(snapshot.replaced),),
                landscape=False,
            )
        )
    return tuple(
        Annex(
            title=part.title,
            reference=reference,
            blocks=blocks(part.parts),
            landscape=part.landscape,
        )
        for part in parts
    )

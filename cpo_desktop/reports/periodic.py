"""The periodic report to the superior unit (báo cáo định kỳ công tác bảo vệ trẻ em)."""

from cpo_desktop.reports import official
from cpo_desktop.reports.document import (
    Annex,
    Block,
    Document,
    OfficialHead,
    Paragraph,
    Signature,
)
from cpo_desktop.reports.phrases import period_days, period_name, unit_inside, unit_kind
from cpo_desktop.reports.sections.annexes import annexes
from cpo_desktop.reports.sections.cases import cases
from cpo_desktop.reports.sections.guidance import guidance
from cpo_desktop.reports.sections.marriage import marriage
from cpo_desktop.reports.sections.measures import measures
from cpo_desktop.reports.sections.narrative import assessment
from cpo_desktop.reports.sections.participation import participation
from cpo_desktop.reports.sections.population import population
from cpo_desktop.reports.sections.resources import resources
from cpo_desktop.reports.sections.special import special
from cpo_desktop.reports.sections.tables import FigureTable, blocks
from cpo_desktop.reports.sections.violence import violence
from cpo_desktop.reports.snapshot import Snapshot

LEGAL_BASES = (
    "Căn cứ Luật Trẻ em số 102/2016/QH13 ngày 05 tháng 4 năm 2016",
    (
        "Căn cứ Nghị định số 56/2017/NĐ-CP ngày 09 tháng 5 năm 2017 của Chính phủ quy định chi tiết "
        "một số điều của Luật Trẻ em"
    ),
    (
        "Căn cứ Nghị định số 09/2019/NĐ-CP ngày 24 tháng 01 năm 2019 của Chính phủ quy định về chế độ "
        "báo cáo của cơ quan hành chính nhà nước"
    ),
)


def document(snapshot: Snapshot) -> Document:
    """The report as an official document; the same snapshot is always the same document."""
    commune = unit_inside(snapshot.sender.commune)
    issuer = f"Ủy ban nhân dân {commune}"
    name = f"Công tác bảo vệ trẻ em {period_name(snapshot.period)}"
    head = _head(snapshot)
    return Document(
        title=f"Báo cáo {name[0].lower()}{name[1:]} - {snapshot.sender.commune}",
        author=issuer,
        subject=name,
        created=snapshot.issued_on or snapshot.period.end,
        head=head,
        type_name="BÁO CÁO",
        abstract=f"{name}\ntrên địa bàn {commune}",
        addressed_to=snapshot.sender.addressees,
        legal_bases=LEGAL_BASES,
        body=(
            Paragraph(text=_opening(snapshot, issuer)),
            *blocks(_body(snapshot)),
            _closing(issuer),
        ),
        signature=Signature(authority=snapshot.sender.authority, name=snapshot.sender.signer),
        recipients=snapshot.sender.recipients,
        annexes=_annexes(snapshot, head, commune),
    )


def tables(snapshot: Snapshot) -> tuple[FigureTable, ...]:
    """The report's tables in order, each cell with the figure behind it, for the screen."""
    parts = (*_body(snapshot), *(part for annex in annexes(snapshot) for part in annex.parts))
    return tuple(part for part in parts if isinstance(part, FigureTable))


def _body(snapshot: Snapshot) -> list[Block | FigureTable]:
    return [
        *population(snapshot),
        *special(snapshot),
        *cases(snapshot),
        *marriage(snapshot),
        *violence(snapshot),
        *measures(snapshot),
        *guidance(snapshot),
        *participation(snapshot),
        *resources(snapshot),
        *assessment(snapshot),
    ]


def _head(snapshot: Snapshot) -> OfficialHead:
    number = snapshot.number
    return OfficialHead(
        issuer=("ỦY BAN NHÂN DÂN", snapshot.sender.commune.upper()),
        number=int(number) if number.isdecimal() else number or None,
        place=snapshot.sender.place,
        issued_on=snapshot.issued_on,
    )


def _opening(snapshot: Snapshot, issuer: str) -> str:
    days = period_days(snapshot.period)
    return (
        f"{issuer} báo cáo công tác bảo vệ trẻ em {period_name(snapshot.period)} (số liệu {days}) "
        "như sau:"
        if period_name(snapshot.period) != days
        else f"{issuer} báo cáo công tác bảo vệ trẻ em {days} như sau:"
    )


def _closing(issuer: str) -> Paragraph:
    return Paragraph(text=f"{issuer} trân trọng báo cáo.")


def _annexes(snapshot: Snapshot, head: OfficialHead, commune: str) -> tuple[Annex, ...]:
    reference = official.annex_reference(head, "Báo cáo", f"Ủy ban nhân dân {commune}")
    return tuple(
        Annex(title=part.title, reference=reference, blocks=blocks(part.parts), landscape=True)
        for part in annexes(snapshot)
    )


def default_recipients(commune: str, drafting_unit: str) -> tuple[str, ...]:
    """Who gets a copy when the office has not said: the leaders, and the archive."""
    kind = unit_kind(commune).lower() or "xã"
    return (
        "Như trên",
        f"TT Đảng ủy, TT HĐND {kind}",
        f"Chủ tịch, các PCT UBND {kind}",
        archive_line(drafting_unit),
    )


def archive_line(drafting_unit: str) -> str:
    """The last recipient: the office's own archive and whoever wrote the report."""
    return f"Lưu: VT, {drafting_unit}" if drafting_unit else "Lưu: VT"

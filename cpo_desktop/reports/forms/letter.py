"""A letter to an agency: what happened to whom, and what the agency is asked for."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from cpo_desktop.domain.case import Coordination
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.codes import code_list
from cpo_desktop.reports.document import (
    Block,
    Document,
    Paragraph,
    Signature,
    narrative,
)
from cpo_desktop.reports.forms.facts import Facts
from cpo_desktop.reports.forms.parts import (
    DECREE,
    DOTS,
    answer,
    archived,
    child_lines,
    code,
    committee,
    form,
    head,
    partial,
)
from cpo_desktop.reports.notation import day

_MATTER: Final = "đề nghị phối hợp bảo vệ trẻ em"
_COMMITTEE: Final = ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")


def letter(facts: Facts) -> Document:
    """The letter about one request to one agency."""
    asked, issuer = facts.coordination, facts.issuer
    symbol = f"UBND-{issuer.drafting_unit}" if issuer and issuer.drafting_unit else "UBND"
    on = asked.told_at.date() if asked and asked.told_at else None
    blank_head = head(facts, symbol, on, asked.letter_number if asked else "")
    return form(
        facts,
        title="Công văn đề nghị phối hợp",
        head=replace(blank_head, matter=f"V/v {_matter(asked)}"),
        addressed_to=(_agency(asked) or DOTS * 3,),
        body=tuple(_body(facts)),
        signature=Signature(
            authority=issuer.committee if issuer else _COMMITTEE,
            name=issuer.signer if issuer else "",
        ),
        recipients=archived(facts, "Như trên"),
    )


def _agency(asked: Coordination | None) -> str:
    return code("agencies", asked.agency) if asked else ""


def _matter(asked: Coordination | None) -> str:
    if asked is None or asked.purpose is None:
        return _MATTER
    purpose = code_list("coordination_purposes").get(asked.purpose)
    return purpose.attributes.get("letter", _MATTER)


def _body(facts: Facts) -> Iterator[Block]:
    asked = facts.coordination
    where = committee(facts)
    received = facts.case.received_at if facts.case else None
    known = f"{where} đang thực hiện hỗ trợ, can thiệp đối với trẻ em có tên sau đây"
    if received and facts.case:
        known += (
            f" (vụ việc mã số {facts.case.code}, tiếp nhận thông tin lúc {received:%H} giờ"
            f" {received:%M} phút ngày {day(received.date())})"
        )
    yield Paragraph(text=f"{known}:")
    yield from _children(facts)
    yield Paragraph(
        text=f"Căn cứ Luật Trẻ em và {DECREE}, {where} {_matter(asked)}, với nội dung cụ thể như"
        " sau:"
    )
    if asked and asked.asked:
        yield from narrative(asked.asked)
    else:
        yield answer("", lines=5)
    yield from _closing(facts, where)


def _closing(facts: Facts, where: str) -> Iterator[Block]:
    asked = facts.coordination
    until = f" trước ngày {day(asked.next_on)}" if asked and asked.next_on else ""
    agency = _agency(asked) or "quý cơ quan"
    yield Paragraph(
        text=f"Đề nghị {agency} quan tâm thực hiện và thông tin kết quả về {where}{until}."
    )
    yield Paragraph(
        text="Thông tin về trẻ em trong văn bản này là bí mật đời sống riêng tư của trẻ em theo"
        f" Điều 33 {DECREE}; đề nghị chỉ sử dụng để bảo vệ trẻ em."
    )


def _children(facts: Facts) -> Iterator[Block]:
    if not facts.children:
        yield from child_lines(facts)
    for number, child in enumerate(facts.children, start=1):
        label = f"{number}. " if len(facts.children) > 1 else ""
        yield Paragraph(text=f"{label}{_one(child, facts.homes.get(child.id, ''))}")


def _one(child: Child, home: str) -> str:
    born, sex = partial(child.born), code("sexes", child.sex)
    told = (
        child.full_name,
        f"sinh {'' if born.startswith(('năm', 'khoảng')) else 'ngày '}{born}" if born else "",
        f"giới tính: {sex}" if sex else "",
        f"nơi cư trú: {home}" if home else "",
    )
    return "; ".join(filter(None, told)) + "."

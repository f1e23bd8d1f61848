"""What the forms have in common: heads, lines to fill, ticks, and how records are put into words."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.dates import PartialDate, age_on
from cpo_desktop.reports.document import (
    BOX,
    BOX_TICKED,
    Answer,
    Answers,
    Block,
    Document,
    Heading,
    OfficialHead,
    Signature,
    SignaturePlace,
    Signatures,
)
from cpo_desktop.reports.forms.facts import Facts
from cpo_desktop.reports.notation import day, number
from cpo_desktop.reports.phrases import unit_inside

DECREE: Final = "Nghị định số 56/2017/NĐ-CP"
_ABOUT: Final = "quy định chi tiết một số điều của Luật Trẻ em"
UNCOMPARED: Final = " (*)"
"""Stands after words of a form that were not compared with the decree's print."""

UNCOMPARED_NOTE: Final = f"(*) Nội dung mục này chưa đối chiếu với bản in của {DECREE}."
CHILD_LAWS: Final = (
    "Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016",
    f"Căn cứ {DECREE} ngày 09 tháng 5 năm 2017 của Chính phủ {_ABOUT}",
)
SIGN_HERE: Final = "(Ký, ghi rõ họ tên)"
DOTS: Final = "." * 24

_VIETNAMESE: Final = "vi"
_JOINED: Final = "\N{NO-BREAK SPACE}"  # a box and its word are not parted by the end of a line
_APART: Final = f" {_JOINED * 3} "
_TWO_TIERS_FROM: Final = date(2025, 7, 1)


def form(  # noqa: PLR0913 - each is a part of the form
    facts: Facts,
    *,
    number: str = "",
    title: str,
    head: OfficialHead | None = None,
    type_name: str = "",
    abstract: str = "",
    authority: str = "",
    addressed_to: tuple[str, ...] = (),
    legal_bases: tuple[str, ...] = (),
    body: tuple[Block, ...],
    signature: Signature | None = None,
    recipients: tuple[str, ...] = (),
    footnotes: tuple[str, ...] = (),
) -> Document:
    """A form as a document; the file's title says which form it is and never whose."""
    return Document(
        title=f"{number} - {title}" if number else title,
        author=committee(facts),
        subject=title,
        created=facts.printed_on,
        form=number,
        head=head,
        type_name=type_name,
        abstract=abstract,
        authority=authority,
        addressed_to=addressed_to,
        legal_bases=legal_bases,
        body=body,
        signature=signature,
        recipients=recipients,
        footnotes=footnotes,
    )


def head(facts: Facts, symbol: str, issued_on: date | None, given: str = "") -> OfficialHead:
    """The head with the commune's name, or with room for it; `given` is the number as typed."""
    issuer = facts.issuer
    bare = given.partition("/")[0].strip()
    return OfficialHead(
        issuer=("ỦY BAN NHÂN DÂN", issuer.commune.upper() if issuer else f"XÃ {DOTS}"),
        number=int(bare) if bare.isdecimal() else bare or None,
        symbol=symbol,
        place=issuer.place if issuer else "",
        issued_on=issued_on,
    )


def committee(facts: Facts) -> str:
    """Ủy ban nhân dân xã …, as it stands inside a sentence."""
    name = unit_inside(facts.issuer.commune) if facts.issuer else "xã ............"
    return f"Ủy ban nhân dân {name}"


def laws(on: date | None) -> tuple[str, ...]:
    """What a decision about a child rests on, as in force on the day."""
    two_tiers = on is None or on >= _TWO_TIERS_FROM
    passed = "ngày 16 tháng 6 năm 2025" if two_tiers else "ngày 19 tháng 6 năm 2015"
    return (f"Căn cứ Luật Tổ chức chính quyền địa phương {passed}", *CHILD_LAWS)


def archived(facts: Facts, *others: str) -> tuple[str, ...]:
    """Recipients, the archive last."""
    drafting = facts.issuer.drafting_unit if facts.issuer else ""
    return (*others, f"Lưu: VT, {drafting}" if drafting else "Lưu: VT")


def heading(text: str, level: int = 2) -> Heading:
    """A heading whose number is the form's own."""
    return Heading(level=3 if level == 3 else 2, text=text, numbered=False)  # noqa: PLR2004


def answer(label: str, text: str = "", lines: int = 1) -> Answers:
    """One answer on lines of its own."""
    return Answers(items=(Answer(label=label, text=text),), lines=lines)


def row(*items: tuple[str, str] | tuple[str, str, float]) -> Answers:
    """Short answers side by side: label, text and how wide its dots are."""
    return Answers(
        items=tuple(
            Answer(label=item[0], text=item[1], width=item[2] if len(item) > 2 else 1.0)  # noqa: PLR2004
            for item in items
        )
    )


def ticks(options: Iterable[tuple[str, bool]]) -> str:
    """The options, each after a box, ticked where chosen."""
    return _APART.join(ticked(words, chosen=chosen) for words, chosen in options)


def ticked(words: str, *, chosen: bool) -> str:
    """One option after its box."""
    return f"{BOX_TICKED if chosen else BOX}{_JOINED}{words.replace(' ', _JOINED)}"


def code_ticks(codes: str, chosen: str | None) -> str:
    """All codes of a list as options."""
    return ticks((code.vi, code.key == chosen) for code in code_list(codes).entries)


def code(codes: str, key: str | None) -> str:
    """The code in Vietnamese; empty when none is chosen."""
    return code_list(codes).get(key).label(_VIETNAMESE) if key else ""


def partial(value: PartialDate | None) -> str:
    """05/03/2015, 03/2015 or năm 2015; khoảng before what was guessed."""
    if value is None:
        return ""
    if value.day is not None:
        words = day(value.earliest())
    elif value.month is not None:
        words = f"{value.month:02}/{value.year:04}"
    else:
        words = f"năm {value.year:04}"
    return f"khoảng {words}" if value.estimated else words


def years(born: PartialDate | None, on: date) -> str:
    """Completed years on the day."""
    return number(age_on(born, on).years) if born else ""


def day_or_blank(value: date | None) -> str:
    """The day, or nothing."""
    return day(value) if value else ""


def decided_by(facts: Facts) -> Signature:
    """The chair, or the deputy for the chair, who decides in their own right."""
    issuer = facts.issuer
    return Signature(
        authority=issuer.chair if issuer else ("CHỦ TỊCH",), name=issuer.signer if issuer else ""
    )


def deciding(facts: Facts) -> str:
    """CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …, above the grounds of a decision."""
    name = facts.issuer.commune.upper() if facts.issuer else f"XÃ {DOTS}"
    return f"CHỦ TỊCH ỦY BAN NHÂN DÂN {name}"


def signed_by(title: str, name: str = "", *, hint: str = SIGN_HERE) -> Signatures:
    """One place to sign, on the right."""
    return Signatures(places=(SignaturePlace(authority=(title,), hint=hint, name=name),))


def child_lines(facts: Facts) -> tuple[Answers, ...]:
    """Whom a plan or a decision is about: name, birth, sex, home."""
    child = facts.child
    return (
        answer("Họ và tên trẻ em:", child.full_name if child else ""),
        row(
            ("Ngày, tháng, năm sinh:", partial(child.born) if child else "", 1.5),
            ("Giới tính:", code("sexes", child.sex) if child else ""),
        ),
        answer("Nơi cư trú:", facts.home),
    )

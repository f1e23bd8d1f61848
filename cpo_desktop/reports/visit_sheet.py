"""The sheet that a home visit is made with: what is known of a family, and room to write.

It is taken out of the office and may be left on a table in the house. So it tells nothing of HIV,
drugs, offences or abuse, of which only the file at the commune tells (Decree 56/2017/NĐ-CP, article
33, on what is kept secret of a child), and of cases nothing at all. What was seen and agreed on
visits before stays in the office too: nobody knows what may stand in it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.circumstance import WITHHELD
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.dates import age_on
from cpo_desktop.domain.family import HomeVisit
from cpo_desktop.domain.family_file import (
    SECRET_MEASURES,
    SECRET_RISKS,
    Family,
    FamilyChild,
    FamilyMeasure,
    Member,
)
from cpo_desktop.domain.household import Household
from cpo_desktop.reports.document import (
    Align,
    Answers,
    Block,
    Column,
    Document,
    KeepTogether,
    OfficialHead,
    Row,
    SignaturePlace,
    Signatures,
    Table,
)
from cpo_desktop.reports.forms.facts import Issuer
from cpo_desktop.reports.forms.parts import SIGN_HERE, answer, code, day_or_blank, partial, row
from cpo_desktop.reports.notation import day
from cpo_desktop.reports.phrases import unit_inside

ROOMY: Final = 32
SCARCE: Final = 7
"""The most and the fewest lines to write on, all headings together."""

ELSEWHERE: Final = "Xem hồ sơ tại xã"
"""In place of what is not taken along."""

_TITLE: Final = "Phiếu thăm hộ gia đình"
_NOTICE: Final = "Phiếu có thông tin bí mật của trẻ em (Điều 33 Nghị định số 56/2017/NĐ-CP); thăm xong nộp lại xã."
_OUT_OF_SCHOOL: Final = frozenset({"irregular", "dropped_out", "never"})
_SECRET_REASONS: Final = frozenset({"risk"})
_SCHOOL_AGE: Final = 6
_PARTS: Final = {"father": "Cha", "mother": "Mẹ", "carer": "Người chăm sóc"}

_MEMBER_COLUMNS: Final = (
    Column(header="TT", width=0.3, align=Align.CENTER),
    Column(header="Người lớn trong hộ", width=1.9),
    Column(header="Quan hệ với trẻ em", width=2.1),
    Column(header="Năm sinh", width=0.8, align=Align.CENTER),
    Column(header="Nghề nghiệp", width=1.3),
    Column(header="Điện thoại", width=1.0),
)
_CHILD_COLUMNS: Final = (
    Column(header="TT", width=0.3, align=Align.CENTER),
    Column(header="Trẻ em", width=1.6),
    Column(header="Ngày sinh", width=1.0),
    Column(header="Giới", width=0.5, align=Align.CENTER),
    Column(header="Trường, lớp", width=1.35),
    Column(header="Hoàn cảnh, nguy cơ", width=1.6),
    Column(header="Cần xem", width=1.35),
)
_MEASURE_COLUMNS: Final = (
    Column(header="TT", width=0.3, align=Align.CENTER),
    Column(header="Hỗ trợ đang thực hiện", width=2.6),
    Column(header="Cho ai", width=1.6),
    Column(header="Từ ngày", width=0.9, align=Align.CENTER),
    Column(header="Theo dõi tiếp", width=1.3, align=Align.CENTER),
)


def visit_sheet(family: Family, issuer: Issuer, lines: int) -> Document:
    """The sheet for one family, with so many lines to write on."""
    children = [each for each in family.children if each.lives_here and each.under_16]
    return Document(
        title=_TITLE,
        author=f"Ủy ban nhân dân {unit_inside(issuer.commune)}",
        subject=_TITLE,
        created=family.today,
        classification="LƯU HÀNH NỘI BỘ",
        head=OfficialHead(
            issuer=("ỦY BAN NHÂN DÂN", issuer.commune.upper()),
            symbol="",
            place=issuer.place,
            issued_on=family.today,
        ),
        type_name=_TITLE.upper(),
        abstract="",
        body=(
            *_household(family),
            _members(family, children),
            _children(family, children),
            _support(family),
            *_before(family),
            KeepTogether(blocks=tuple(_to_write(lines))),
        ),
        footnotes=(_NOTICE,),
        compact=True,
    )


def _household(family: Family) -> Iterator[Answers]:
    household, planned = family.household, family.next_visit
    yield row(
        ("Ngày thăm:", day_or_blank(planned.due_on if planned else None)),
        ("Lý do:", _reason(planned), 2.0),
    )
    yield row(
        ("Chủ hộ:", household.head),
        ("Mã hộ:", household.code),
        ("Điện thoại:", household.telephone),
    )
    yield row(("Khu dân cư:", family.village), ("Địa chỉ:", household.address, 2.0))
    yield row(
        ("Diện hộ:", _poverty(household), 2.0),
        ("Số người:", str(household.members) if household.members is not None else ""),
    )


def _reason(planned: HomeVisit | None) -> str:
    """Why the visit is made, unless that would worry whoever reads it in the house."""
    if planned is None or planned.reason in _SECRET_REASONS:
        return ""
    return code("visit_reasons", planned.reason)


def _poverty(household: Household) -> str:
    told = code("poverty", household.poverty)
    if told and household.poverty_year:
        told += f" (rà soát năm {household.poverty_year})"
    return told


def _members(family: Family, children: Sequence[FamilyChild]) -> Table:
    numbers = {each.child.id: number for number, each in enumerate(children, start=1)}
    grown = [each.child for each in family.children if each.lives_here and not each.under_16]
    people = [_member(each, numbers) for each in family.members]
    people += [_grown_up(each) for each in grown]
    return Table(
        columns=_MEMBER_COLUMNS,
        rows=tuple(_numbered(people)),
        when_empty="Chưa nhập người lớn nào của hộ.",
        compact=True,
    )


def _member(member: Member, numbers: Mapping[str, int]) -> tuple[str, ...]:
    person = member.person
    return (
        person.full_name if member.lives_here else f"{person.full_name} (không ghi ở hộ này)",
        "; ".join(_relations(member, numbers)),
        str(person.born.year) if person.born else "",
        code("occupations", person.occupation),
        person.telephone,
    )


def _relations(member: Member, numbers: Mapping[str, int]) -> Iterator[str]:
    """“Mẹ”, or “Mẹ của trẻ số 2, 3” where it is not of all the children on the sheet."""
    told: dict[str, list[int]] = {}
    for tie in member.ties:
        if tie.child.id in numbers:
            kin = code("relations", tie.child.carer_relation) if tie.part == "carer" else ""
            told.setdefault(kin or _PARTS[tie.part], []).append(numbers[tie.child.id])
    for words, of in told.items():
        if len(of) == len(numbers):
            yield words
        else:
            yield f"{words} của trẻ số {', '.join(map(str, sorted(of)))}"


def _grown_up(child: Child) -> tuple[str, ...]:
    """Who was entered as a child and is none any more."""
    return (child.full_name, "Đã đủ 16 tuổi", str(child.born.year) if child.born else "", "", "")


def _children(family: Family, children: Sequence[FamilyChild]) -> Table:
    return Table(
        columns=_CHILD_COLUMNS,
        rows=tuple(_numbered(_child(each, family.today) for each in children)),
        when_empty="Chưa nhập trẻ em nào của hộ.",
        compact=True,
    )


def _child(each: FamilyChild, today: date) -> tuple[str, ...]:
    child = each.child
    return (
        child.full_name,
        ", ".join(filter(None, (partial(child.born), _age(child, today)))),
        code("sexes", child.sex),
        _school(child),
        "; ".join(_needs(each)),
        "; ".join(_to_look_at(child, today)),
    )


def _age(child: Child, today: date) -> str:
    if child.born is None:
        return ""
    age = age_on(child.born, today)
    return f"{age.years} tuổi" if age.years else f"{age.months} tháng"


def _school(child: Child) -> str:
    """School and class; how it stands with school where neither is known."""
    grade = child.school_class.strip()
    if grade and not grade.lower().startswith("lớp"):
        grade = f"lớp {grade}"
    return ", ".join(filter(None, (child.school, grade))) or code("schooling", child.schooling)


def _needs(each: FamilyChild) -> Iterator[str]:
    """Circumstances and risks in short words; those that are kept secret once, as what they are not."""
    told = [_short("circumstances", key) for key in each.groups if key not in WITHHELD]
    told += [_short("risks", key) for key in each.risk_codes if key not in SECRET_RISKS]
    yield from told
    if len(told) < len(each.groups) + len(each.risk_codes):
        yield ELSEWHERE


def _to_look_at(child: Child, today: date) -> Iterator[str]:
    """What the register says is missing, or not as it should be."""
    of_school_age = child.born is not None and age_on(child.born, today).years >= _SCHOOL_AGE
    unknown = of_school_age and not (child.schooling or child.school)
    if child.schooling in _OUT_OF_SCHOOL or unknown:
        yield "việc đi học"
    if child.birth_registration not in (None, "registered"):
        yield "đăng ký khai sinh"
    if not child.insured:
        yield "thẻ bảo hiểm y tế"
    if not child.number:
        yield "số định danh"
    if not (child.carer or child.father or child.mother):
        yield "người chăm sóc"


def _support(family: Family) -> Table:
    return Table(
        columns=_MEASURE_COLUMNS,
        rows=tuple(_numbered(map(_measure, family.open_measures))),
        when_empty="Hiện không có hỗ trợ nào đang thực hiện.",
        compact=True,
    )


def _measure(each: FamilyMeasure) -> tuple[str, ...]:
    measure = each.measure
    # What belongs to a plan tells that there is a case.
    untold = measure.plan is not None or measure.kind in SECRET_MEASURES
    return (
        ELSEWHERE if untold else code("measure_types", measure.kind),
        "Cả hộ" if measure.household else each.receiver,
        day(measure.started_on) if measure.started_on else "",
        day(each.next_due) if each.next_due else "",
    )


def _before(family: Family) -> Iterator[Answers]:
    """When the last visit was made, and what is still open."""
    last = family.last_visit
    if last is not None and last.done_on is not None:
        by = f" ({last.done_by})" if last.done_by else ""
        kept = f". {ELSEWHERE}" if last.seen or last.agreed else ""
        yield answer("Lần thăm trước:", f"{day(last.done_on)}{by}{kept}")
    else:
        yield answer("Lần thăm trước:", "chưa có.")
    yield answer("Việc còn phải làm:", "; ".join(_open_points(family)) or "không có.")


def _open_points(family: Family) -> Iterator[str]:
    """What is late, and what the household can be asked for."""
    for number, each in enumerate(family.open_measures, start=1):
        if each.next_due is not None and each.next_due < family.today:
            yield f"theo dõi hỗ trợ số {number} (quá hạn từ ngày {day(each.next_due)})"
    household = family.household
    if not household.telephone:
        yield "hỏi số điện thoại"
    if household.poverty is None:
        yield "hỏi diện hộ nghèo, cận nghèo"


def _to_write(lines: int) -> Iterator[Block]:
    """Room for what is seen, heard and agreed; the child and those who care for it are asked too."""
    headings = (
        "Tình hình khi thăm:",
        "Ý kiến của trẻ em:",
        "Ý kiến của cha mẹ, người chăm sóc:",
        "Nội dung thống nhất:",
    )
    each, more = divmod(lines, len(headings))
    for place, heading in enumerate(headings):
        yield answer(heading, lines=each + (place < more))
    yield answer("Lần thăm tiếp theo:")
    yield Signatures(
        places=(
            SignaturePlace(authority=("NGƯỜI THĂM",), hint=SIGN_HERE),
            SignaturePlace(authority=("ĐẠI DIỆN HỘ GIA ĐÌNH",), hint=SIGN_HERE),
        )
    )


def _numbered(rows: Iterable[tuple[str, ...]]) -> Iterator[Row]:
    for number, cells in enumerate(rows, start=1):
        yield Row(cells=(str(number), *cells))


def _short(codes: str, key: str) -> str:
    return code_list(codes).get(key).short("vi")

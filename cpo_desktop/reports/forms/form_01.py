"""Form 01: report on a notice received about a child (Decree 56/2017/NĐ-CP, article 25)."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.person import Person
from cpo_desktop.reports.document import Answers, Block, Document, OfficialHead
from cpo_desktop.reports.forms.facts import Facts
from cpo_desktop.reports.forms.parts import (
    DOTS,
    answer,
    code,
    code_ticks,
    form,
    head,
    heading,
    partial,
    row,
    signed_by,
    years,
)
from cpo_desktop.reports.official import date_words

_WHO: Final = "bị xâm hại/có nguy cơ bị bạo lực/bóc lột/bỏ rơi hoặc trẻ em có hoàn cảnh đặc biệt"
_NOTES: Final = (
    "Ghi chú:",
    "(1) Tên cơ quan tiếp nhận thông tin.",
    "(2) Chữ viết tắt tên cơ quan tiếp nhận thông tin.",
    "(3) Địa danh.",
    f"(4) Trẻ em thuộc đối tượng: {_WHO}.",
    "(5) Cán bộ ghi thông tin nếu biết.",
    "(6) Tình trạng thể chất, tâm lý hiện tại của trẻ em.",
)


def form_01(facts: Facts) -> Document:
    """The report on one notice."""
    notice = facts.notice
    phrase = ""
    if notice and notice.category:
        known = code_list("notice_categories").get(notice.category)
        phrase = known.attributes.get("phrase", known.vi).upper()
    return form(
        facts,
        number="Mẫu số 01",
        title="Báo cáo tiếp nhận thông tin trẻ em",
        head=_head(facts),
        type_name="BÁO CÁO",
        abstract=f"TIẾP NHẬN THÔNG TIN TRẺ EM {phrase or DOTS} (4)",
        body=(
            heading("A. THÔNG TIN CHUNG"),
            *_source(notice),
            *_child(facts, notice),
            *_informant(notice),
            signed_by("CÁN BỘ TIẾP NHẬN THÔNG TIN", notice.received_by if notice else ""),
        ),
        footnotes=_NOTES,
    )


def _head(facts: Facts) -> OfficialHead:
    received = facts.notice.received_at if facts.notice else None
    filled = head(facts, "BC-UBND", received.date() if received else None)
    if facts.issuer:
        return filled
    blank = ("TÊN CƠ QUAN", "TIẾP NHẬN THÔNG TIN (1)")
    return replace(filled, issuer=blank, symbol="BC-(2)", place="........(3)........")


def _source(notice: Notice | None) -> Iterator[Block]:
    at = notice.received_at if notice else None
    yield heading("1. Nguồn nhận thông tin")
    yield answer(
        "Thông qua (điện thoại/gặp trực tiếp/người khác báo):",
        code("notice_channels", notice.channel) if notice else "",
    )
    label = "Thời gian (mấy giờ):"
    if at:
        yield answer(label, f"{at:%H} giờ {at:%M} phút, {date_words(at.date())}")
    else:
        yield row((label, "", 2.0), ("ngày", ""), ("tháng", ""), ("năm", ""))


def _child(facts: Facts, notice: Notice | None) -> Iterator[Block]:
    known = facts.child
    name = (notice.child_name if notice else "") or (known.full_name if known else "")
    born = (notice.child_born if notice else None) or (known.born if known else None)
    sex = (notice.child_sex if notice else None) or (known.sex if known else None)
    age = notice.child_age if notice else None
    yield heading("2. Thông tin về trẻ em")
    yield answer("Họ và tên trẻ em (5):", name)
    yield row(
        ("Ngày tháng năm sinh (5):", partial(born)),
        ("hoặc ước lượng tuổi:", f"{age} tuổi" if age is not None else "", 0.6),
    )
    yield answer("Giới tính (5):", code_ticks("sexes", sex))
    yield answer("Địa điểm xảy ra vụ việc:", notice.place if notice else "", lines=2)
    yield answer("Tình trạng hiện tại của trẻ em (6):", notice.state if notice else "", lines=3)
    yield answer(
        "Phỏng đoán hậu quả có thể xảy ra với trẻ em nếu không được hỗ trợ, can thiệp:",
        notice.consequences if notice else "",
        lines=3,
    )
    yield from _family(facts, notice)
    yield answer(
        "Những hành động hỗ trợ, can thiệp đã thực hiện đối với trẻ em trước khi nhận thông tin:",
        notice.done_before if notice else "",
        lines=3,
    )


def _family(facts: Facts, notice: Notice | None) -> Iterator[Block]:
    told = notice or Notice(id="")
    yield _parent(facts, "cha", (told.father_name, told.father_age, told.father_job), facts.father)
    yield _parent(facts, "mẹ", (told.mother_name, told.mother_age, told.mother_job), facts.mother)
    yield answer("Hoàn cảnh gia đình (5):", told.family, lines=3)
    yield answer("Hiện tại ai là người chăm sóc trẻ em (nếu biết):", told.carer)


def _parent(
    facts: Facts, which: str, told: tuple[str, int | None, str], known: Person | None
) -> Answers:
    """A parent as the notice tells of them; as the register does where it is silent."""
    name, age, job = told
    if not name and known:
        received = facts.notice.received_at if facts.notice else None
        on = received.date() if received else facts.printed_on
        name, job = known.full_name, job or code("occupations", known.occupation)
        shown = years(known.born, on) if age is None else str(age)
    else:
        shown = "" if age is None else str(age)
    return row(
        (f"Họ và tên {which} (5):", name, 2.5), ("Tuổi:", shown, 0.6), ("Nghề nghiệp:", job, 1.2)
    )


def _informant(notice: Notice | None) -> Iterator[Block]:
    told = notice or Notice(id="")
    yield heading("3. Thông tin người cung cấp thông tin (nếu đồng ý cung cấp)")
    yield row(
        ("Họ và tên:", told.informant, 1.6),
        ("Số điện thoại:", told.informant_phone),
    )
    yield answer("Địa chỉ:", told.informant_address)
    yield answer("Ghi chú thêm:", told.informant_note, lines=2)

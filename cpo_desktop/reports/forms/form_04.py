"""Form 04: support and intervention plan for one child (Decree 56/2017/NĐ-CP, article 28)."""

from collections.abc import Iterator
from typing import Final

from cpo_desktop.reports.document import Align, Block, Column, Document, Row, Table
from cpo_desktop.reports.forms.facts import Activity, Facts
from cpo_desktop.reports.forms.parts import (
    CHILD_LAWS,
    UNCOMPARED,
    UNCOMPARED_NOTE,
    answer,
    child_lines,
    code,
    day_or_blank,
    form,
    head,
    heading,
    signed_by,
)
from cpo_desktop.reports.notation import day, money

_COLUMNS: Final = (
    Column(header="TT", width=0.4, align=Align.CENTER),
    Column(header="Hoạt động", width=1.5),
    Column(header="Dịch vụ, biện pháp", width=1.6),
    Column(header="Người, đơn vị thực hiện", width=1.35),
    Column(header="Phối hợp", width=1.1),
    Column(header="Thời gian", width=1.4),
    Column(header="Kinh phí, nguồn", width=1.3),
)
_ROWS_BY_HAND: Final = 5
_GROUND: Final = (
    "Căn cứ kết quả thu thập thông tin, xác minh, đánh giá nguy cơ cụ thể và biên bản cuộc họp xác"
    " định nhu cầu của trẻ em"
)


def form_04(facts: Facts) -> Document:
    """The plan for one child in one round."""
    plan = facts.plan
    return form(
        facts,
        number="Mẫu số 04",
        title="Kế hoạch hỗ trợ, can thiệp",
        head=head(facts, "KH-UBND", plan.drafted_on if plan else None),
        type_name="KẾ HOẠCH",
        abstract=f"Hỗ trợ, can thiệp đối với trẻ em{UNCOMPARED}",
        legal_bases=(*CHILD_LAWS, _GROUND),
        body=(
            *child_lines(facts),
            heading("I. CÁC VẤN ĐỀ CẦN HỖ TRỢ, CAN THIỆP (theo thứ tự ưu tiên)"),
            answer("", plan.problems if plan else "", lines=4),
            heading("II. MỤC TIÊU"),
            answer("", plan.goals if plan else "", lines=3),
            heading("III. HOẠT ĐỘNG HỖ TRỢ, CAN THIỆP"),
            Table(columns=_COLUMNS, rows=tuple(_rows(facts)), compact=True),
            heading("IV. TỔ CHỨC THỰC HIỆN, PHÂN CÔNG"),
            answer("", plan.organisation if plan else "", lines=3),
            answer("Thời gian rà soát, đánh giá:", day_or_blank(plan.review_on if plan else None)),
            heading("V. KINH PHÍ"),
            *_budget(facts),
            *_opinions(facts),
            signed_by("NGƯỜI LẬP KẾ HOẠCH", _officer(facts)),
        ),
        footnotes=(UNCOMPARED_NOTE,),
    )


def _officer(facts: Facts) -> str:
    return facts.issuer.officer if facts.issuer and facts.plan else ""


def _rows(facts: Facts) -> Iterator[Row]:
    if not facts.activities:
        for number in range(1, _ROWS_BY_HAND + 1):
            yield Row(cells=(str(number), *("\n",) * (len(_COLUMNS) - 1)))
    for number, activity in enumerate(facts.activities, start=1):
        measure = activity.measure
        who = (code("providers", measure.provider), measure.responsible)
        yield Row(
            cells=(
                str(number),
                "\n".join(filter(None, (code("measure_types", measure.kind), measure.remarks))),
                code("measure_laws", measure.law) or code("measure_levels", measure.level),
                "\n".join(filter(None, who)),
                measure.partner,
                _when(activity),
                _funds(activity),
            )
        )


def _when(activity: Activity) -> str:
    begins, ends = activity.measure.started_on, activity.measure.ended_on
    parts = (f"Từ {day(begins)}" if begins else "", f"đến {day(ends)}" if ends else "")
    return "\n".join(filter(None, parts))


def _funds(activity: Activity) -> str:
    lines = []
    for fund in activity.funds:
        what = (money(fund.amount) if fund.amount is not None else "", fund.in_kind)
        source = code("funding_sources", fund.source)
        lines.append(f"{', '.join(filter(None, what))} ({source})")
    return "\n".join(lines)


def _budget(facts: Facts) -> Iterator[Block]:
    if not facts.activities:
        yield answer("Tổng kinh phí:")
        yield answer("Nguồn kinh phí:", lines=2)
        return
    sums: dict[str, int] = {}
    for activity in facts.activities:
        for fund in activity.funds:
            source = code("funding_sources", fund.source)
            sums[source] = sums.get(source, 0) + (fund.amount or 0)
    yield answer("Tổng kinh phí:", money(sum(sums.values())))
    yield answer("Nguồn kinh phí:", "; ".join(f"{name}: {money(n)}" for name, n in sums.items()))


def _opinions(facts: Facts) -> Iterator[Block]:
    """Law on Children, article 47: both are told of the plan and may give an opinion."""
    plan = facts.plan
    yield answer("Ý kiến của trẻ em:", plan.child_opinion if plan else "", lines=2)
    yield answer(
        "Ý kiến của cha, mẹ, người chăm sóc trẻ em:", plan.carer_opinion if plan else "", lines=2
    )

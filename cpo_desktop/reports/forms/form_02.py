"""Form 02: first assessment of risk, and temporary safety (Decree 56/2017/NĐ-CP, article 26)."""

from collections.abc import Iterator

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.procedure import result_of
from cpo_desktop.reports.document import Column, Document, Row, Table
from cpo_desktop.reports.forms.assessment import (
    level_line,
    scale_for,
    scale_tables,
    whose,
)
from cpo_desktop.reports.forms.facts import Facts
from cpo_desktop.reports.forms.parts import (
    UNCOMPARED,
    UNCOMPARED_NOTE,
    answer,
    form,
    heading,
    signed_by,
    ticks,
)

_OTHER = "other"
_TO_WRITE_IN = "\n"


def form_02(facts: Facts) -> Document:
    """The first assessment of one child."""
    made = facts.assessment
    scale = scale_for(facts, "02")
    return form(
        facts,
        number="Mẫu số 02",
        title="Đánh giá nguy cơ ban đầu",
        abstract="ĐÁNH GIÁ NGUY CƠ BAN ĐẦU,\nTHỰC HIỆN CÁC BIỆN PHÁP BẢO ĐẢM AN TOÀN TẠM THỜI",
        body=(
            *whose(facts, "cán bộ đánh giá"),
            heading("1. Đánh giá nguy cơ ban đầu"),
            *scale_tables(facts, scale),
            heading(f"2. Kết luận{UNCOMPARED}"),
            *level_line(facts),
            answer("Áp dụng biện pháp can thiệp khẩn cấp:", _emergency(facts)),
            answer("Kết luận cụ thể:", made.conclusion if made else "", lines=3),
            heading(f"3. Biện pháp bảo đảm nhu cầu an toàn tạm thời{UNCOMPARED}"),
            _needs(facts),
            signed_by("CÁN BỘ ĐÁNH GIÁ", made.assessor if made else ""),
        ),
        footnotes=(UNCOMPARED_NOTE,),
    )


def _emergency(facts: Facts) -> str:
    yes = no = False
    if facts.assessment:
        result = result_of(facts.assessment)
        yes = facts.order is not None or result.emergency
        no = not yes and result.complete
    return ticks((("Có", yes), ("Không", no)))


def _needs(facts: Facts) -> Table:
    columns = (
        Column(header="Nhu cầu về an toàn của trẻ em", width=2),
        Column(header="Dịch vụ cung cấp", width=2.2),
        Column(header="Đơn vị cung cấp dịch vụ", width=1.8),
    )
    return Table(columns=columns, rows=tuple(_rows(facts)))


def _rows(facts: Facts) -> Iterator[Row]:
    for known in code_list("safety_needs").entries:
        held = [need for need in facts.needs if need.need == known.key]
        for need in held:
            yield Row(cells=(known.vi, need.service, need.provider))
        if not held and known.key != _OTHER:
            yield Row(cells=(known.vi, _TO_WRITE_IN, _TO_WRITE_IN))

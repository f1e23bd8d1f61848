"""Form 06: review of a child's situation after the plan (Decree 56/2017/NĐ-CP, article 30)."""

from collections.abc import Iterator

from cpo_desktop.domain.procedure import level_of
from cpo_desktop.domain.scales import Level
from cpo_desktop.reports.document import Block, Document
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
    ticked,
)


def form_06(facts: Facts) -> Document:
    """The review of one child's situation in one round."""
    made = facts.assessment
    return form(
        facts,
        number="Mẫu số 06",
        title="Rà soát, đánh giá tình trạng của trẻ em",
        abstract="RÀ SOÁT, ĐÁNH GIÁ TÌNH TRẠNG CỦA TRẺ EM\n"
        "SAU KHI THỰC HIỆN KẾ HOẠCH HỖ TRỢ, CAN THIỆP",
        body=(
            *whose(facts, "cán bộ thực hiện"),
            heading("1. Đánh giá nguy cơ tại giai đoạn kết thúc"),
            *scale_tables(facts, scale_for(facts, "06")),
            heading(f"2. Kết luận{UNCOMPARED}"),
            *level_line(facts),
            *_outcome(facts),
            answer("Kết luận cụ thể:", made.conclusion if made else "", lines=3),
            signed_by("CÁN BỘ THỰC HIỆN", made.assessor if made else ""),
        ),
        footnotes=(UNCOMPARED_NOTE,),
    )


def _outcome(facts: Facts) -> Iterator[Block]:
    """Article 30 clause 1: the plan ends where there is no more risk, else it is begun anew."""
    made = facts.assessment
    level = level_of(made) if made else None
    ends = bool(made and made.stable and level is Level.LOW)
    goes_on = level is not None and not ends
    yield answer("", ticked("Kết thúc kế hoạch hỗ trợ, can thiệp.", chosen=ends))
    yield answer("", ticked("Tiếp tục xây dựng, thực hiện kế hoạch.", chosen=goes_on))

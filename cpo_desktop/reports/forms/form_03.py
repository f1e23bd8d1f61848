"""Form 03: information gathered, verified, and the full assessment (Decree 56/2017/NĐ-CP, article 27)."""

from collections.abc import Iterator
from typing import Final

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
)

_GATHERED: Final = (
    ("Tình trạng thể chất, tâm lý, tình cảm hiện tại của trẻ em:", "health"),
    ("Quan hệ của trẻ em với thành viên gia đình, người chăm sóc trẻ em:", "family_ties"),
    (
        "Quan hệ của trẻ em với môi trường xung quanh (trường học, bạn bè, hàng xóm, cộng đồng):",
        "outside_ties",
    ),
    ("Tiền sử, diễn biến vụ việc:", "course"),
    ("Thông tin về đối tượng xâm hại:", "suspect"),
    ("Hoàn cảnh kinh tế gia đình:", "means"),
    ("Những người có thể bảo vệ, hỗ trợ trẻ em:", "protectors"),
    ("Dịch vụ sẵn có:", "services"),
)
_CONCLUDED: Final = (
    ("Kết luận:", "conclusion"),
    ("Các vấn đề, nhu cầu của trẻ em:", "problems"),
    ("Ý kiến của cha, mẹ, người chăm sóc trẻ em:", "carer_opinion"),
    ("Ý kiến của trẻ em:", "child_opinion"),
)


def form_03(facts: Facts) -> Document:
    """The full assessment of one child."""
    made = facts.assessment
    return form(
        facts,
        number="Mẫu số 03",
        title="Thu thập thông tin, xác minh và đánh giá nguy cơ cụ thể",
        abstract="THU THẬP THÔNG TIN, XÁC MINH\nVÀ ĐÁNH GIÁ NGUY CƠ CỤ THỂ",
        body=(
            *whose(facts, "cán bộ đánh giá"),
            heading(f"1. Thu thập thông tin{UNCOMPARED}"),
            *_lines(facts, _GATHERED),
            heading(f"2. Đánh giá nguy cơ cụ thể{UNCOMPARED}"),
            *scale_tables(facts, scale_for(facts, "03")),
            heading(f"3. Kết luận{UNCOMPARED}"),
            *level_line(facts),
            *_lines(facts, _CONCLUDED),
            signed_by("CÁN BỘ ĐÁNH GIÁ", made.assessor if made else ""),
        ),
        footnotes=(UNCOMPARED_NOTE,),
    )


def _lines(facts: Facts, asked: tuple[tuple[str, str], ...]) -> Iterator[Block]:
    for label, name in asked:
        yield answer(label, getattr(facts.assessment, name, ""), lines=3)

"""Form 05: decision on a support and intervention plan (Decree 56/2017/NĐ-CP, article 28)."""

from typing import Final

from cpo_desktop.domain.procedure import APPROVED
from cpo_desktop.reports.document import Centred, Document, Paragraph
from cpo_desktop.reports.forms.facts import Facts
from cpo_desktop.reports.forms.parts import (
    UNCOMPARED,
    UNCOMPARED_NOTE,
    archived,
    child_lines,
    committee,
    decided_by,
    deciding,
    form,
    head,
    laws,
)

_BY: Final = "người làm công tác bảo vệ trẻ em cấp xã"


def form_05(facts: Facts) -> Document:
    """The decision, with number and day once the chair has approved; a draft until then."""
    plan = facts.plan if facts.plan and facts.plan.decision == APPROVED else None
    on = plan.decided_on if plan else None
    where = committee(facts)
    return form(
        facts,
        number="Mẫu số 05",
        title="Quyết định phê duyệt kế hoạch hỗ trợ, can thiệp",
        head=head(facts, "QĐ-UBND", on, plan.decision_number if plan else ""),
        type_name="QUYẾT ĐỊNH",
        abstract=f"Về việc phê duyệt kế hoạch hỗ trợ, can thiệp đối với trẻ em{UNCOMPARED}",
        authority=deciding(facts),
        legal_bases=(*laws(on), f"Xét đề nghị của {_BY}"),
        body=(
            Centred(text="QUYẾT ĐỊNH:"),
            Paragraph(
                lead="Điều 1.",
                text="Phê duyệt kế hoạch hỗ trợ, can thiệp đối với trẻ em có tên sau đây (kèm theo"
                " Kế hoạch):",
            ),
            *child_lines(facts),
            Paragraph(
                lead="Điều 2.",
                text=f"Giao {_BY} chủ trì, phối hợp với các cơ quan, tổ chức, cá nhân được phân"
                " công trong Kế hoạch tổ chức thực hiện; theo dõi, đánh giá và báo cáo kết quả"
                f" với Chủ tịch {where}.",
            ),
            Paragraph(
                lead="Điều 3.",
                text="Quyết định này có hiệu lực kể từ ngày ký. Các cơ quan, tổ chức, cá nhân được"
                " phân công, cha, mẹ, người chăm sóc trẻ em và các cơ quan, tổ chức, cá nhân có"
                " liên quan chịu trách nhiệm thi hành Quyết định này.",
            ),
        ),
        signature=decided_by(facts),
        recipients=archived(facts, "Như Điều 3"),
        footnotes=(UNCOMPARED_NOTE,),
    )

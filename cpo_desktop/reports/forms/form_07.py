"""Form 07: decision to separate a child from its carers for a time (Decree 56/2017/NĐ-CP, article 32)."""

from cpo_desktop.reports.document import Centred, Document, Paragraph
from cpo_desktop.reports.forms.facts import Facts
from cpo_desktop.reports.forms.parts import (
    DECREE,
    UNCOMPARED,
    UNCOMPARED_NOTE,
    answer,
    archived,
    child_lines,
    day_or_blank,
    decided_by,
    deciding,
    form,
    head,
    laws,
    row,
)


def form_07(facts: Facts) -> Document:
    """The decision on one separation."""
    order = facts.order
    on = order.decided_at.date() if order and order.decided_at else None
    return form(
        facts,
        number="Mẫu số 07",
        title="Quyết định tạm thời cách ly trẻ em",
        head=head(facts, "QĐ-UBND", on, order.number if order else ""),
        type_name="QUYẾT ĐỊNH",
        abstract="Về việc tạm thời cách ly trẻ em khỏi cha, mẹ, người chăm sóc trẻ em",
        authority=deciding(facts),
        legal_bases=(*laws(on), "Căn cứ kết quả đánh giá nguy cơ ban đầu đối với trẻ em"),
        body=(
            Centred(text=f"QUYẾT ĐỊNH:{UNCOMPARED}"),
            Paragraph(
                lead="Điều 1.",
                text="Tạm thời cách ly trẻ em khỏi cha, mẹ, người chăm sóc trẻ em và áp dụng biện"
                " pháp chăm sóc thay thế đối với trẻ em có tên sau đây:",
            ),
            *child_lines(facts),
            answer("Người mà trẻ em được cách ly:", order.separated_from if order else ""),
            answer("Lý do:", order.reason if order else "", lines=2),
            answer("Nơi chăm sóc tạm thời:", order.place if order else ""),
            answer("Người, cơ sở chăm sóc trẻ em:", order.carer if order else ""),
            row(
                ("Thời hạn: từ ngày", day_or_blank(order.begins_on if order else None)),
                ("đến ngày", day_or_blank(order.ends_on if order else None)),
            ),
            Paragraph(
                text=f"Thời hạn tạm thời cách ly không quá 15 ngày theo Điều 32 {DECREE}; được hủy"
                " bỏ trước thời hạn khi cha, mẹ, người chăm sóc trẻ em được đánh giá là bảo đảm"
                " điều kiện an toàn cho trẻ em."
            ),
            Paragraph(lead="Điều 2.", text="Phân công trách nhiệm:"),
            answer("", order.duties if order else "", lines=2),
            Paragraph(
                lead="Điều 3.",
                text="Quyết định này có hiệu lực kể từ ngày ký. Các cơ quan, tổ chức, cá nhân nêu"
                " tại Điều 1 và Điều 2 chịu trách nhiệm thi hành Quyết định này.",
            ),
        ),
        signature=decided_by(facts),
        recipients=archived(facts, "Như Điều 3"),
        footnotes=(UNCOMPARED_NOTE,),
    )

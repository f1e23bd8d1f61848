"""The minutes of the meeting that settles a child's needs (Decree 56/2017/NĐ-CP, article 27 clause 2)."""

from typing import Final

from cpo_desktop.reports.document import Document, SignaturePlace, Signatures
from cpo_desktop.reports.forms.assessment import level_line
from cpo_desktop.reports.forms.facts import Facts
from cpo_desktop.reports.forms.parts import (
    DECREE,
    SIGN_HERE,
    answer,
    child_lines,
    form,
    head,
    heading,
    row,
)

_NOTE: Final = (
    f"(*) {DECREE} nêu cuộc họp tại khoản 2 Điều 27; bố cục biên bản này do phần mềm soạn, chưa đối"
    " chiếu với bản in của Nghị định."
)
_SIGNATURES: Final = Signatures(
    places=(
        SignaturePlace(authority=("THƯ KÝ",), hint=SIGN_HERE),
        SignaturePlace(authority=("CHỦ TRÌ",), hint=SIGN_HERE),
    )
)


def minutes(facts: Facts) -> Document:
    """The minutes, with what the full assessment of the child already says."""
    made = facts.assessment
    return form(
        facts,
        title="Biên bản họp xác định nhu cầu của trẻ em",
        head=head(facts, "BB-UBND", None),
        type_name="BIÊN BẢN (*)",
        abstract="Họp xác định vấn đề, nhu cầu cần hỗ trợ, can thiệp của trẻ em",
        body=(
            row(("Thời gian: hồi", ""), ("giờ", ""), ("ngày", ""), ("tháng", ""), ("năm", "")),
            answer("Địa điểm:"),
            heading("I. THÀNH PHẦN THAM DỰ"),
            answer("1. Người, tổ chức chịu trách nhiệm bảo vệ trẻ em:", _officer(facts), lines=2),
            answer("2. Đại diện khu dân cư:", lines=2),
            answer("3. Cha, mẹ, người chăm sóc trẻ em:", lines=2),
            answer("4. Cơ quan, tổ chức, cơ sở cung cấp dịch vụ bảo vệ trẻ em:", lines=2),
            row(("Chủ trì:", ""), ("Thư ký:", "")),
            heading("II. NỘI DUNG"),
            *child_lines(facts),
            answer("1. Tình trạng của trẻ em:", made.health if made else "", lines=3),
            answer("2. Diễn biến vụ việc:", made.course if made else "", lines=3),
            heading("3. Đánh giá nguy cơ cụ thể"),
            *level_line(facts),
            answer("Kết luận đánh giá:", made.conclusion if made else "", lines=2),
            answer("4. Các vấn đề, nhu cầu của trẻ em:", made.problems if made else "", lines=3),
            answer("5. Ý kiến của trẻ em:", made.child_opinion if made else "", lines=2),
            answer(
                "6. Ý kiến của cha, mẹ, người chăm sóc trẻ em:",
                made.carer_opinion if made else "",
                lines=2,
            ),
            answer("7. Ý kiến của các thành viên khác:", lines=3),
            heading("III. KẾT LUẬN CUỘC HỌP"),
            answer("", lines=4),
            row(
                ("Cuộc họp kết thúc hồi", ""), ("giờ", ""), ("ngày", ""), ("tháng", ""), ("năm", "")
            ),
            _SIGNATURES,
        ),
        footnotes=(_NOTE,),
    )


def _officer(facts: Facts) -> str:
    return facts.issuer.officer if facts.issuer and facts.assessment else ""

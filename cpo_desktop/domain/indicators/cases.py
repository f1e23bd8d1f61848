"""Notices, cases, the children abused in them, and whether the law's times were kept."""

from typing import Final

from cpo_desktop.domain.indicators.declaring import (
    CASES,
    CHILDREN,
    Account,
    cuts,
    flow,
    state,
)

_NOTICES: Final = "tin báo"
_PLANS: Final = "bản"

_NOTICE_LAW: Final = "Luật Trẻ em 102/2016/QH13, Điều 51; Nghị định 56/2017/NĐ-CP, Điều 25"
_CASE_LAW: Final = (
    "Luật Trẻ em 102/2016/QH13, Điều 52; Nghị định 56/2017/NĐ-CP, Điều 24 đến Điều 32"
)
_ABUSE_LAW: Final = "Luật Trẻ em 102/2016/QH13, Điều 4 khoản 5 đến khoản 9"
_PLAN_LAW: Final = "Nghị định 56/2017/NĐ-CP, Điều 28"
_ABUSED: Final = (
    "Trẻ em trong các vụ việc có trẻ em bị xâm hại tiếp nhận trong kỳ, mỗi trẻ em tính một lần"
)
_NOT_COUNTED: Final = "không tính vụ việc kết thúc vì thông tin không đúng sự thật hoặc vì trùng"
_DUE: Final = (
    "Vụ việc có hạn {what} lần đầu, tính theo ngày làm việc từ ngày tiếp nhận, rơi vào trong kỳ. Đúng "
    "hạn: kế hoạch của mọi trẻ em trong vụ việc được {done} không muộn hơn hạn; muộn: sau hạn; quá "
    "hạn: chưa được {done} khi chốt số liệu. Không tính vụ việc chưa {done} mà đã kết thúc trước hạn; "
    "{besides}."
)

CASE_INDICATORS: Final = (
    flow(
        "notices",
        "Tin báo về trẻ em tiếp nhận",
        _NOTICES,
        _NOTICE_LAW,
        "Tin báo có ngày tiếp nhận trong kỳ, kể cả tin sau đó xác minh là không đúng sự thật.",
        cuts=cuts("source"),
    ),
    state(
        "cases_opening",
        "Vụ việc đang giải quyết đầu kỳ",
        CASES,
        _CASE_LAW,
        f"Vụ việc đã tiếp nhận và chưa kết thúc tại ngày liền trước ngày đầu kỳ; {_NOT_COUNTED}.",
    ),
    flow(
        "cases",
        "Vụ việc tiếp nhận",
        CASES,
        _CASE_LAW,
        f"Vụ việc có ngày tiếp nhận thông tin đầu tiên trong kỳ; {_NOT_COUNTED}.",
        cuts=cuts("category", "village", "children"),
    ),
    flow(
        "cases_closed",
        "Vụ việc kết thúc",
        CASES,
        "Nghị định 56/2017/NĐ-CP, Điều 30",
        f"Vụ việc có ngày kết thúc trong kỳ; {_NOT_COUNTED}.",
        cuts=cuts("reason"),
    ),
    flow(
        "cases_unfounded",
        "Vụ việc kết thúc vì thông tin không đúng sự thật hoặc vì trùng",
        CASES,
        _CASE_LAW,
        "Vụ việc kết thúc trong kỳ vì thông tin không đúng sự thật hoặc vì trùng với vụ việc khác; "
        "không được tính ở bất kỳ chỉ tiêu nào khác về vụ việc.",
        cuts=cuts("reason"),
    ),
    state(
        "cases_open",
        "Vụ việc đang giải quyết cuối kỳ",
        CASES,
        _CASE_LAW,
        f"Vụ việc đã tiếp nhận và chưa kết thúc vào ngày chốt số liệu; {_NOT_COUNTED}.",
        cuts=cuts("category", "village"),
        account=Account(opening="cases_opening", came="cases", gone="cases_closed"),
    ),
    flow(
        "abuse_cases",
        "Vụ việc có trẻ em bị xâm hại",
        CASES,
        _ABUSE_LAW,
        f"Vụ việc tiếp nhận trong kỳ thuộc diện trẻ em bị xâm hại; {_NOT_COUNTED}. Vụ việc có nhiều "
        "hình thức xâm hại được tính ở từng hình thức và tính một lần ở tổng số.",
        cuts=cuts("form", "setting"),
        several=("form",),
        part_of=("cases",),
    ),
    flow(
        "abused",
        "Trẻ em bị xâm hại",
        CHILDREN,
        f"{_ABUSE_LAW}; Thông tư 13/2021/TT-BLĐTBXH, Phụ lục IV, chỉ tiêu 0101",
        f"{_ABUSED}; tuổi tính vào ngày chốt số liệu. Trẻ em bị xâm hại dưới nhiều hình thức, ở nhiều "
        f"môi trường được tính ở từng hình thức, từng môi trường; {_NOT_COUNTED}.",
        cuts=cuts("form", "setting", "age", "sex"),
        several=("form", "setting"),
    ),
    flow(
        "abused_assessed",
        "Trẻ em bị xâm hại được đánh giá nguy cơ ban đầu",
        CHILDREN,
        "Nghị định 56/2017/NĐ-CP, Điều 26",
        f"{_ABUSED}, có đánh giá nguy cơ ban đầu (Mẫu số 02) không muộn hơn ngày chốt số liệu.",
        part_of=("abused",),
    ),
    flow(
        "abused_protected",
        "Trẻ em bị xâm hại được áp dụng biện pháp can thiệp khẩn cấp, tạm thời cách ly",
        CHILDREN,
        "Nghị định 56/2017/NĐ-CP, Điều 26 khoản 3, Điều 31 và Điều 32",
        f"{_ABUSED}, có biện pháp can thiệp khẩn cấp hoặc tạm thời cách ly được quyết định không muộn "
        "hơn ngày chốt số liệu.",
        part_of=("abused", "abused_helped"),
    ),
    flow(
        "abused_planned",
        "Trẻ em bị xâm hại có kế hoạch hỗ trợ, can thiệp được phê duyệt",
        CHILDREN,
        _PLAN_LAW,
        f"{_ABUSED}, có kế hoạch hỗ trợ, can thiệp được phê duyệt không muộn hơn ngày chốt số liệu.",
        part_of=("abused", "abused_helped"),
    ),
    flow(
        "abused_helped",
        "Trẻ em bị xâm hại được hỗ trợ, can thiệp",
        CHILDREN,
        f"Luật Trẻ em 102/2016/QH13, Điều 50; {_PLAN_LAW}",
        f"{_ABUSED}, có kế hoạch được phê duyệt, biện pháp can thiệp khẩn cấp hoặc tạm thời cách ly "
        "không muộn hơn ngày chốt số liệu.",
        part_of=("abused",),
    ),
    flow(
        "plans_submitted",
        "Kế hoạch hỗ trợ, can thiệp trình phê duyệt",
        _PLANS,
        _PLAN_LAW,
        f"Kế hoạch có ngày trình trong kỳ, ở mọi vòng; {_NOT_COUNTED}.",
    ),
    flow(
        "plans_approved",
        "Kế hoạch hỗ trợ, can thiệp được phê duyệt",
        _PLANS,
        _PLAN_LAW,
        f"Kế hoạch có ngày phê duyệt trong kỳ, ở mọi vòng; {_NOT_COUNTED}.",
    ),
    flow(
        "plans_due",
        "Vụ việc đến hạn trình kế hoạch",
        CASES,
        "Nghị định 56/2017/NĐ-CP, Điều 28 khoản 1",
        _DUE.format(what="trình kế hoạch", done="trình", besides=_NOT_COUNTED),
        cuts=cuts("timing"),
    ),
    flow(
        "approvals_due",
        "Vụ việc đến hạn phê duyệt kế hoạch",
        CASES,
        "Thủ tục hành chính phê duyệt kế hoạch hỗ trợ, can thiệp; Nghị định 56/2017/NĐ-CP, Điều 28",
        _DUE.format(what="phê duyệt kế hoạch", done="phê duyệt", besides=_NOT_COUNTED),
        cuts=cuts("timing"),
    ),
)

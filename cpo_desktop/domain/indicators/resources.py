"""What the commune has to work with: facilities, people, and money."""

from typing import Final

from cpo_desktop.domain.indicators.declaring import (
    DONG,
    OWN_LIST,
    PERSONS,
    PLAN_03,
    TIMES,
    VILLAGES,
    Counting,
    cuts,
    flow,
    state,
)

WHOLE_COMMUNE: Final = "commune"
"""The village of a facility that serves the whole commune and stands in no village."""

_PLAY_LAW: Final = "Thông tư 13/2021/TT-BLĐTBXH, Phụ lục I, nhóm chỉ tiêu về văn hóa, vui chơi; danh mục của phần mềm"
_STAFF_LAW: Final = "Luật Trẻ em 102/2016/QH13, Điều 53; danh mục của phần mềm"
_STANDING: Final = "đã đưa vào sử dụng và chưa ngừng sử dụng vào ngày chốt số liệu"
_NOT_USED: Final = "không kể cơ sở đang xây dựng hoặc ngừng sử dụng"
_LINE_OF_THE_YEAR: Final = "các dòng dự toán của năm có ngày chốt số liệu"
_SPENT: Final = (
    "gồm khoản chi ghi ở sổ dự toán và kinh phí của biện pháp hỗ trợ, đầu tư cơ sở vật chất, truyền "
    "thông, tập huấn có ghi dòng dự toán; theo nguồn và chương trình của dòng dự toán"
)

RESOURCE_INDICATORS: Final = (
    state(
        "facilities",
        "Cơ sở vật chất dành cho trẻ em",
        "cơ sở",
        PLAN_03,
        f"Cơ sở {_STANDING}, theo loại và hiện trạng đã ghi; cơ sở không ghi ngày bắt đầu tính là có "
        "từ trước.",
        cuts=cuts("kind", "state"),
    ),
    state(
        "facilities_in_use",
        "Cơ sở vật chất dành cho trẻ em đang sử dụng",
        "cơ sở",
        PLAN_03,
        f"Cơ sở {_STANDING}, {_NOT_USED}, theo nhóm loại cơ sở và thôn, tổ dân phố nơi đặt; cơ sở phục "
        "vụ toàn xã không ghi thôn được tính riêng.",
        cuts=cuts("group", "village", "group village"),
    ),
    state(
        "facility_pieces",
        "Số lượng của cơ sở vật chất",
        "chiếc, điểm",
        PLAN_03,
        f"Tổng số lượng (như số camera, số đèn) của các cơ sở {_STANDING}; cơ sở không ghi số lượng "
        "tính một.",
        cuts=cuts("kind"),
        counting=Counting.SUM,
    ),
    flow(
        "investments",
        "Kinh phí đầu tư cơ sở vật chất",
        DONG,
        PLAN_03,
        "Tổng số tiền đầu tư vào cơ sở vật chất theo ngày chi trong kỳ.",
        cuts=cuts("class", "kind"),
        counting=Counting.SUM,
    ),
    state(
        "villages",
        "Thôn, tổ dân phố",
        VILLAGES,
        _PLAY_LAW,
        "Thôn, tổ dân phố đang tồn tại vào ngày chốt số liệu. Có nơi vui chơi: có điểm vui chơi, thiết "
        f"chế văn hóa, thể thao, thư viện, bể bơi {_STANDING}, {_NOT_USED}; cơ sở phục vụ toàn xã được "
        "tính cho mọi thôn. Có nơi vui chơi tại chỗ: có cơ sở như vậy đặt tại thôn. Có cộng tác viên: "
        "có ít nhất một cộng tác viên đang làm việc.",
        cuts=cuts("play", "own_play", "collaborator"),
    ),
    state(
        "staff",
        "Người làm công tác bảo vệ trẻ em",
        PERSONS,
        _STAFF_LAW,
        "Người làm công tác bảo vệ trẻ em, cộng tác viên, thành viên nhóm liên ngành đã nhận nhiệm vụ "
        "và chưa thôi vào ngày chốt số liệu; người giữ nhiều vai trò được tính ở từng vai trò đã ghi.",
        cuts=cuts("role"),
    ),
    state(
        "budget_allocated",
        "Dự toán được giao trong năm",
        DONG,
        PLAN_03,
        f"Tổng số tiền được giao của {_LINE_OF_THE_YEAR}.",
        cuts=cuts("class", "programme"),
        counting=Counting.SUM,
    ),
    flow(
        "budget_spent",
        "Chi từ dự toán trong kỳ",
        DONG,
        PLAN_03,
        f"Tổng số tiền chi trong kỳ từ các dòng dự toán, {_SPENT}.",
        cuts=cuts("class", "programme"),
        counting=Counting.SUM,
    ),
    state(
        "budget_used",
        "Chi lũy kế từ dự toán của năm",
        DONG,
        PLAN_03,
        f"Tổng số tiền đã chi đến ngày chốt số liệu từ {_LINE_OF_THE_YEAR}, {_SPENT}.",
        cuts=cuts("class", "programme"),
        counting=Counting.SUM,
    ),
    flow(
        "contributions",
        "Lượt đóng góp, tài trợ",
        TIMES,
        OWN_LIST,
        "Lượt tổ chức, cá nhân trong và ngoài nước đóng góp, tài trợ bằng tiền hoặc hiện vật trong kỳ.",
        cuts=cuts("class", "kind"),
    ),
    flow(
        "contributed_money",
        "Tiền đóng góp, tài trợ",
        DONG,
        OWN_LIST,
        "Tổng số tiền tổ chức, cá nhân đóng góp, tài trợ trong kỳ.",
        cuts=cuts("class", "kind"),
        counting=Counting.SUM,
    ),
    flow(
        "contributed_goods",
        "Giá trị hiện vật đóng góp, tài trợ",
        DONG,
        OWN_LIST,
        "Tổng giá trị ước tính của hiện vật được đóng góp, tài trợ trong kỳ; hiện vật chưa quy ra tiền "
        "thì không tính được.",
        cuts=cuts("class", "kind"),
        counting=Counting.SUM,
    ),
)

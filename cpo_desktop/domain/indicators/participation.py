"""What children were asked and told, and what the commune asked of its superiors."""

from typing import Final

from cpo_desktop.domain.indicators.declaring import (
    CHILD_ATTENDANCES,
    PLAN_03,
    Counting,
    cuts,
    flow,
    state,
)

_OPINIONS: Final = "ý kiến"
_PROPOSALS: Final = "kiến nghị"
_PARTICIPATION: Final = (
    "Thông tư 13/2021/TT-BLĐTBXH, Phụ lục I, nhóm chỉ tiêu về sự tham gia của trẻ em; danh mục của "
    "phần mềm"
)

PARTICIPATION_INDICATORS: Final = (
    flow(
        "consultations",
        "Cuộc lấy ý kiến trẻ em",
        "cuộc",
        PLAN_03,
        "Cuộc lấy ý kiến trẻ em có ngày trong kỳ.",
        cuts=cuts("way"),
    ),
    flow(
        "consulted",
        "Lượt trẻ em được lấy ý kiến",
        CHILD_ATTENDANCES,
        _PARTICIPATION,
        "Tổng số trẻ em được hỏi của các cuộc lấy ý kiến có ngày trong kỳ; một trẻ em dự nhiều cuộc "
        "được tính ở từng cuộc. Trong đó: trẻ em gái; từ đủ 7 tuổi; dân tộc thiểu số; có hoàn cảnh đặc "
        "biệt, theo số đã ghi.",
        cuts=cuts("way", "who"),
        several=("who",),
        counting=Counting.SUM,
    ),
    flow(
        "opinions",
        "Ý kiến, kiến nghị của trẻ em",
        _OPINIONS,
        PLAN_03,
        "Ý kiến, kiến nghị ghi nhận tại các cuộc lấy ý kiến trẻ em có ngày trong kỳ.",
        cuts=cuts("way"),
    ),
    flow(
        "opinions_forwarded",
        "Ý kiến trẻ em đã chuyển",
        _OPINIONS,
        PLAN_03,
        "Ý kiến, kiến nghị của trẻ em được chuyển cơ quan có trách nhiệm trong kỳ, kể cả ý kiến ghi "
        "nhận từ kỳ trước.",
        cuts=cuts("way"),
    ),
    flow(
        "opinions_answered",
        "Ý kiến trẻ em đã được trả lời",
        _OPINIONS,
        PLAN_03,
        "Ý kiến, kiến nghị của trẻ em được trả lời trong kỳ, kể cả ý kiến ghi nhận từ kỳ trước.",
        cuts=cuts("way"),
    ),
    flow(
        "opinions_told",
        "Ý kiến đã phản hồi cho trẻ em",
        _OPINIONS,
        PLAN_03,
        "Ý kiến, kiến nghị mà kết quả giải quyết được báo lại cho trẻ em trong kỳ, kể cả ý kiến ghi "
        "nhận từ kỳ trước.",
        cuts=cuts("way"),
    ),
    flow(
        "proposals_sent",
        "Khó khăn, kiến nghị đã gửi cấp trên",
        _PROPOSALS,
        PLAN_03,
        "Khó khăn, vướng mắc, kiến nghị, đề xuất của xã có ngày gửi trong kỳ.",
        cuts=cuts("kind"),
    ),
    flow(
        "proposals_answered",
        "Khó khăn, kiến nghị được trả lời",
        _PROPOSALS,
        PLAN_03,
        "Khó khăn, vướng mắc, kiến nghị, đề xuất của xã có ngày trả lời trong kỳ.",
        cuts=cuts("result"),
    ),
    state(
        "proposals_waiting",
        "Khó khăn, kiến nghị chưa được trả lời",
        _PROPOSALS,
        PLAN_03,
        "Khó khăn, vướng mắc, kiến nghị, đề xuất của xã đã gửi và chưa được trả lời vào ngày chốt số "
        "liệu.",
        cuts=cuts("kind"),
    ),
)

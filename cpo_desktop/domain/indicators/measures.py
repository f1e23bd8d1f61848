"""Support measures, who receives them, what they cost and how they are followed."""

from typing import Final

from cpo_desktop.domain.indicators.declaring import (
    DONG,
    MEASURE_LAW,
    MEASURES,
    TIMES,
    Counting,
    cuts,
    flow,
    state,
)

MEASURE_INDICATORS: Final = (
    flow(
        "measures",
        "Biện pháp được thực hiện",
        MEASURES,
        MEASURE_LAW,
        "Biện pháp bắt đầu không muộn hơn ngày chốt số liệu và chưa kết thúc trước ngày đầu kỳ; "
        "không tính biện pháp mới đề xuất.",
        cuts=cuts("level", "kind", "receiver", "village", "kind level", "level village"),
    ),
    flow(
        "measures_started",
        "Biện pháp bắt đầu trong kỳ",
        MEASURES,
        MEASURE_LAW,
        "Biện pháp có ngày bắt đầu trong kỳ; không tính biện pháp mới đề xuất.",
        cuts=cuts("level", "kind"),
        part_of=("measures",),
    ),
    flow(
        "measures_ended",
        "Biện pháp kết thúc trong kỳ",
        MEASURES,
        MEASURE_LAW,
        "Biện pháp có ngày kết thúc trong kỳ; không tính biện pháp mới đề xuất.",
        cuts=cuts("level", "kind"),
    ),
    flow(
        "receivers",
        "Đối tượng được hỗ trợ",
        "đối tượng",
        MEASURE_LAW,
        "Trẻ em, người chăm sóc trẻ em, hộ gia đình có ít nhất một biện pháp được thực hiện trong kỳ; "
        "mỗi đối tượng tính một lần.",
        cuts=cuts("receiver", "level", "village", "level receiver"),
        several=("level",),
    ),
    flow(
        "funds",
        "Kinh phí hỗ trợ",
        DONG,
        MEASURE_LAW,
        "Tổng số tiền đã hỗ trợ theo ngày hỗ trợ trong kỳ.",
        cuts=cuts("class", "source", "village", "level"),
        counting=Counting.SUM,
    ),
    flow(
        "goods",
        "Lượt hỗ trợ bằng hiện vật",
        TIMES,
        MEASURE_LAW,
        "Lượt hỗ trợ bằng hiện vật trong kỳ chưa quy ra tiền.",
        cuts=cuts("class"),
    ),
    flow(
        "followups_due",
        "Lượt theo dõi đến hạn",
        TIMES,
        MEASURE_LAW,
        "Lượt theo dõi có hạn trong kỳ, trừ lượt có hạn sau khi biện pháp đã kết thúc.",
    ),
    flow(
        "followups_done",
        "Lượt theo dõi đã thực hiện",
        TIMES,
        MEASURE_LAW,
        "Lượt theo dõi được thực hiện trong kỳ.",
    ),
    state(
        "followups_overdue",
        "Lượt theo dõi quá hạn",
        TIMES,
        MEASURE_LAW,
        "Lượt theo dõi đã đến hạn nhưng chưa thực hiện tính đến ngày chốt số liệu, trừ lượt có hạn sau "
        "khi biện pháp đã kết thúc.",
    ),
)

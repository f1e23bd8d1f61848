"""What the commune does: outreach, training, inspections, visits, and the tasks of its plans."""

from typing import Final

from cpo_desktop.domain.indicators.declaring import (
    ATTENDANCES,
    DONG,
    OWN_LIST,
    PLAN_03,
    TIMES,
    Counting,
    cuts,
    flow,
    state,
)

_COURSES: Final = "lớp"
_INSPECTIONS: Final = "cuộc"
_FINDINGS: Final = "nội dung"
_TASKS: Final = "nhiệm vụ"
_SEVERAL: Final = (
    "{who} có nhiều {parts} được tính ở từng {parts} và tính một lần ở tổng số, nên cộng các {parts} "
    "có thể lớn hơn tổng số."
)

WORK_INDICATORS: Final = (
    flow(
        "outreach",
        "Lượt truyền thông",
        TIMES,
        PLAN_03,
        "Tổng số lần thực hiện của các hoạt động truyền thông có ngày trong kỳ; hoạt động không ghi số "
        "lần tính một lần. " + _SEVERAL.format(who="Hoạt động", parts="chủ đề, đối tượng"),
        cuts=cuts("channel", "topic", "audience", "village"),
        several=("topic", "audience"),
        counting=Counting.SUM,
    ),
    flow(
        "outreach_reached",
        "Lượt người được truyền thông",
        ATTENDANCES,
        PLAN_03,
        "Tổng số người tiếp cận được ghi của các hoạt động truyền thông có ngày trong kỳ; một người dự "
        "nhiều hoạt động được tính ở từng hoạt động. Trong đó: phụ nữ và trẻ em gái; trẻ em; trẻ em "
        "gái; người dân tộc thiểu số, theo số đã ghi. "
        + _SEVERAL.format(who="Hoạt động", parts="chủ đề, đối tượng"),
        cuts=cuts("channel", "topic", "audience", "village", "who"),
        several=("topic", "audience", "who"),
        counting=Counting.SUM,
    ),
    flow(
        "trainings",
        "Lớp tập huấn",
        _COURSES,
        PLAN_03,
        "Lớp tập huấn có ngày đầu trong kỳ. " + _SEVERAL.format(who="Lớp", parts="đối tượng"),
        cuts=cuts("group"),
        several=("group",),
    ),
    flow(
        "training_people",
        "Lượt người được tập huấn",
        ATTENDANCES,
        PLAN_03,
        "Tổng số người dự được ghi của các lớp tập huấn có ngày đầu trong kỳ; trong đó nữ, theo số đã "
        "ghi.",
        cuts=cuts("who"),
        several=("who",),
        counting=Counting.SUM,
    ),
    flow(
        "training_hours",
        "Số giờ tập huấn",
        "giờ",
        PLAN_03,
        "Tổng số giờ được ghi của các lớp tập huấn có ngày đầu trong kỳ.",
        counting=Counting.SUM,
    ),
    flow(
        "inspections",
        "Cuộc kiểm tra, giám sát",
        _INSPECTIONS,
        PLAN_03,
        "Cuộc kiểm tra, giám sát có ngày trong kỳ.",
        cuts=cuts("kind"),
    ),
    flow(
        "findings",
        "Nội dung phát hiện qua kiểm tra",
        _FINDINGS,
        PLAN_03,
        "Nội dung phát hiện của các cuộc kiểm tra, giám sát có ngày trong kỳ; trong đó vi phạm pháp "
        "luật, hình thức xử lý và trách nhiệm của người đứng đầu, theo dữ liệu đã ghi.",
        cuts=cuts("violation", "handling", "head"),
    ),
    flow(
        "finding_fines",
        "Số tiền xử phạt qua kiểm tra",
        DONG,
        PLAN_03,
        "Tổng số tiền phạt của các nội dung phát hiện qua các cuộc kiểm tra, giám sát có ngày trong kỳ.",
        counting=Counting.SUM,
    ),
    flow(
        "findings_remedied",
        "Nội dung đã khắc phục",
        _FINDINGS,
        PLAN_03,
        "Nội dung phát hiện có ngày khắc phục xong trong kỳ, kể cả phát hiện từ kỳ trước.",
    ),
    state(
        "findings_overdue",
        "Nội dung quá hạn khắc phục",
        _FINDINGS,
        PLAN_03,
        "Nội dung phát hiện đã đến hạn khắc phục nhưng chưa khắc phục tính đến ngày chốt số liệu.",
    ),
    flow(
        "visits_done",
        "Lượt thăm hộ gia đình",
        TIMES,
        OWN_LIST,
        "Lượt thăm hộ gia đình được thực hiện trong kỳ.",
        cuts=cuts("reason"),
    ),
    state(
        "visits_overdue",
        "Lượt thăm hộ gia đình quá hạn",
        TIMES,
        OWN_LIST,
        "Lượt thăm hộ gia đình đã đến ngày dự kiến nhưng chưa thực hiện tính đến ngày chốt số liệu.",
    ),
    flow(
        "tasks_due",
        "Nhiệm vụ của kế hoạch đến hạn",
        _TASKS,
        PLAN_03,
        "Nhiệm vụ của các kế hoạch có hạn trong kỳ. Đúng hạn: hoàn thành (cả hoặc một phần) không muộn "
        "hơn hạn; muộn: sau hạn; quá hạn: chưa hoàn thành khi chốt số liệu; không thực hiện: được ghi "
        "là không thực hiện.",
        cuts=cuts("timing"),
    ),
    flow(
        "tasks_done",
        "Nhiệm vụ của kế hoạch đã hoàn thành",
        _TASKS,
        PLAN_03,
        "Nhiệm vụ của các kế hoạch có ngày hoàn thành (cả hoặc một phần) trong kỳ.",
    ),
    state(
        "tasks_overdue",
        "Nhiệm vụ của kế hoạch quá hạn",
        _TASKS,
        PLAN_03,
        "Nhiệm vụ của các kế hoạch đã đến hạn nhưng chưa hoàn thành tính đến ngày chốt số liệu, trừ "
        "nhiệm vụ được ghi là không thực hiện.",
    ),
)

"""Domestic violence: what happened, to whom, who did it, and what was done."""

from typing import Final

from cpo_desktop.domain.indicators.declaring import (
    ATTENDANCES,
    CASES,
    CHILDREN,
    HOUSEHOLDS,
    PERSONS,
    Account,
    Counting,
    cuts,
    flow,
    state,
)

_LAW: Final = "Luật Phòng, chống bạo lực gia đình 13/2022/QH15"
_FORM: Final = (
    f"{_LAW}; phân loại theo Biểu 01/BC-X ban hành kèm theo Thông tư 23/2011/TT-BVHTTDL, mới đối "
    "chiếu danh mục chỉ tiêu"
)
_NOT_COUNTED: Final = "không tính vụ kết thúc vì thông tin không đúng sự thật"
_CASES: Final = "các vụ bạo lực gia đình xảy ra trong kỳ"
_KNOWN: Final = "đã biết (theo ngày tiếp nhận; không có thì ngày xảy ra)"
_EACH_CASE: Final = "có mặt trong nhiều vụ thì tính ở từng vụ"
_CLASSES: Final = (
    "dưới 16 tuổi; nữ từ 16 đến 59 tuổi; từ đủ 60 tuổi; nam từ 16 đến 59 tuổi; tuổi tính vào ngày xảy "
    "ra vụ việc, ngày sinh không rõ ngày, tháng tính theo ngày sớm nhất có thể"
)

VIOLENCE_INDICATORS: Final = (
    flow(
        "violence",
        "Vụ bạo lực gia đình",
        CASES,
        _FORM,
        f"Vụ bạo lực gia đình có ngày xảy ra trong kỳ; {_NOT_COUNTED}. Vụ có nhiều hình thức bạo lực "
        "được tính ở từng hình thức và tính một lần ở tổng số.",
        cuts=cuts("form", "village", "victims", "home"),
        several=("form",),
    ),
    flow(
        "violence_households",
        "Hộ gia đình có bạo lực",
        HOUSEHOLDS,
        _FORM,
        f"Hộ gia đình có ít nhất một vụ trong {_CASES}, mỗi hộ tính một lần; vụ chưa ghi hộ gia đình "
        f"thì không tính được hộ; {_NOT_COUNTED}.",
        part_of=("violence",),
    ),
    flow(
        "violence_doers",
        "Người có hành vi bạo lực gia đình",
        PERSONS,
        _FORM,
        f"Người có hành vi bạo lực trong {_CASES}, {_EACH_CASE}; {_NOT_COUNTED}.",
        cuts=cuts("sex"),
    ),
    flow(
        "violence_victims",
        "Người bị bạo lực gia đình",
        PERSONS,
        _FORM,
        f"Người bị bạo lực trong {_CASES}, {_EACH_CASE}; {_NOT_COUNTED}. Độ tuổi: {_CLASSES}.",
        cuts=cuts("sex", "age_class"),
    ),
    flow(
        "violence_children",
        "Trẻ em bị ảnh hưởng bởi bạo lực gia đình",
        CHILDREN,
        f"{_LAW}; Luật Trẻ em 102/2016/QH13, Điều 1",
        f"Người bị bạo lực dưới 16 tuổi và trẻ em trong gia đình, chứng kiến bạo lực trong {_CASES}, "
        f"{_EACH_CASE}; {_NOT_COUNTED}.",
        cuts=cuts("role"),
    ),
    flow(
        "violence_handled",
        "Vụ bạo lực gia đình được xử lý",
        CASES,
        _FORM,
        "Vụ có ít nhất một biện pháp xử lý (góp ý, phê bình; cấm tiếp xúc; giáo dục; hành chính; hình "
        "sự) thực hiện trong kỳ, kể cả vụ xảy ra trước kỳ. Vụ có nhiều biện pháp xử lý, nhiều người "
        f"bị bạo lực được tính ở từng phần và tính một lần ở tổng số; {_NOT_COUNTED}. Độ tuổi của "
        f"người bị bạo lực: {_CLASSES}.",
        cuts=cuts("handling", "age_class"),
        several=("handling", "age_class"),
    ),
    flow(
        "violence_supported",
        "Lượt người bị bạo lực gia đình được hỗ trợ",
        ATTENDANCES,
        _FORM,
        "Tổng số người được hỗ trợ của các lượt tư vấn, chăm sóc, bố trí nơi tạm lánh, đào tạo nghề, "
        "giới thiệu việc làm trong kỳ; lượt không ghi số người tính một người. Người được hỗ trợ nhiều "
        f"lần được tính ở từng lượt; {_NOT_COUNTED}.",
        cuts=cuts("kind"),
        counting=Counting.SUM,
    ),
    state(
        "violence_opening",
        "Vụ bạo lực gia đình đang theo dõi đầu kỳ",
        CASES,
        _LAW,
        f"Vụ {_KNOWN} không muộn hơn ngày liền trước ngày đầu kỳ và chưa kết thúc vào ngày đó; "
        f"{_NOT_COUNTED}.",
    ),
    flow(
        "violence_known",
        "Vụ bạo lực gia đình mới tiếp nhận",
        CASES,
        _LAW,
        f"Vụ {_KNOWN} trong kỳ, kể cả vụ xảy ra trước kỳ; {_NOT_COUNTED}.",
    ),
    flow(
        "violence_closed",
        "Vụ bạo lực gia đình kết thúc theo dõi",
        CASES,
        _LAW,
        f"Vụ có ngày kết thúc trong kỳ; {_NOT_COUNTED}.",
    ),
    state(
        "violence_open",
        "Vụ bạo lực gia đình đang theo dõi",
        CASES,
        _LAW,
        f"Vụ {_KNOWN} và chưa kết thúc vào ngày chốt số liệu; {_NOT_COUNTED}.",
        account=Account(opening="violence_opening", came="violence_known", gone="violence_closed"),
    ),
)

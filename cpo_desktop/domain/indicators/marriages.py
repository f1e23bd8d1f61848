"""Child marriage and marriage between close kin."""

from typing import Final

from cpo_desktop.domain.indicators.declaring import (
    CASES,
    DONG,
    HOUSEHOLDS,
    PERSONS,
    TIMES,
    Account,
    Counting,
    cuts,
    flow,
    state,
)

_MARRIAGE_LAW: Final = (
    "Luật Hôn nhân và gia đình 52/2014/QH13, Điều 3 khoản 8 và Điều 8 khoản 1 điểm a"
)
_KIN_LAW: Final = "Luật Hôn nhân và gia đình 52/2014/QH13, Điều 3 khoản 18 và Điều 5 khoản 2"
_NOT_FOLLOWED: Final = "không tính vụ đã ngăn chặn và thông tin không đúng sự thật"

MARRIAGE_INDICATORS: Final = (
    flow(
        "marriages",
        "Vụ tảo hôn",
        CASES,
        _MARRIAGE_LAW,
        "Vụ tảo hôn có ngày bắt đầu chung sống (nếu không có thì ngày cưới, ngày phát hiện) trong "
        "kỳ; không tính vụ đã ngăn chặn và thông tin không đúng sự thật.",
        cuts=cuts("village", "under"),
    ),
    flow(
        "marriage_persons",
        "Người tảo hôn",
        PERSONS,
        _MARRIAGE_LAW,
        "Người trong các vụ tảo hôn của kỳ chưa đủ tuổi kết hôn (nam đủ 20 tuổi, nữ đủ 18 tuổi) vào "
        "ngày tính của vụ.",
        cuts=cuts(
            "sex",
            "age_class",
            "ethnic",
            "ethnic_group",
            "village",
            "age_class sex",
            "ethnic_group sex",
            "sex village",
        ),
    ),
    flow(
        "marriage_dropouts",
        "Người bỏ học vì kết hôn",
        PERSONS,
        _MARRIAGE_LAW,
        "Người trong các vụ tảo hôn của kỳ đã bỏ học vì kết hôn.",
    ),
    flow(
        "marriages_kin",
        "Vụ hôn nhân cận huyết thống",
        CASES,
        _KIN_LAW,
        "Vụ hôn nhân cận huyết thống có ngày bắt đầu chung sống (nếu không có thì ngày cưới, ngày "
        "phát hiện) trong kỳ; không tính thông tin không đúng sự thật.",
        cuts=cuts("village"),
    ),
    flow(
        "marriage_risks",
        "Vụ nguy cơ tảo hôn phát hiện",
        CASES,
        _MARRIAGE_LAW,
        "Vụ có nguy cơ tảo hôn phát hiện trong kỳ, kể cả vụ sau đó đã ngăn chặn hoặc đã hoãn cưới; không "
        "tính thông tin không đúng sự thật.",
        cuts=cuts("village"),
    ),
    flow(
        "marriage_prevented",
        "Vụ tảo hôn ngăn chặn được",
        CASES,
        _MARRIAGE_LAW,
        "Vụ có nguy cơ tảo hôn đã ngăn chặn hoặc đã hoãn cưới, theo ngày kết thúc (nếu chưa có thì "
        "ngày phát hiện) trong kỳ.",
        cuts=cuts("village"),
    ),
    flow(
        "marriage_talks",
        "Lượt tư vấn, vận động, ký cam kết",
        TIMES,
        _MARRIAGE_LAW,
        "Lượt tư vấn, giải thích pháp luật, vận động hoãn cưới, ký cam kết không tảo hôn trong kỳ.",
        cuts=cuts("kind"),
    ),
    flow(
        "marriage_sanctions",
        "Lượt xử phạt vi phạm hành chính",
        TIMES,
        "Nghị định 82/2020/NĐ-CP, Điều 58",
        "Lượt lập biên bản, xử phạt vi phạm hành chính về tảo hôn trong kỳ.",
    ),
    flow(
        "marriage_fines",
        "Số tiền xử phạt",
        DONG,
        "Nghị định 82/2020/NĐ-CP, Điều 58",
        "Tổng số tiền phạt của các lượt xử phạt trong kỳ.",
        counting=Counting.SUM,
    ),
    flow(
        "marriage_returned",
        "Người quay lại trường học",
        PERSONS,
        _MARRIAGE_LAW,
        "Người trong các vụ tảo hôn, nguy cơ tảo hôn, hôn nhân cận huyết thống có ngày quay lại trường "
        "học trong kỳ; không tính thông tin không đúng sự thật.",
    ),
    flow(
        "marriage_births",
        "Con sinh ra của các cặp tảo hôn, hôn nhân cận huyết thống",
        "người con",
        _MARRIAGE_LAW,
        "Con của các cặp trong sổ theo dõi có ngày sinh trong kỳ; ngày sinh không rõ ngày, tháng tính "
        "theo ngày sớm nhất có thể; không tính thông tin không đúng sự thật.",
    ),
    state(
        "marriage_opening",
        "Vụ tảo hôn đang theo dõi đầu kỳ",
        CASES,
        _MARRIAGE_LAW,
        "Vụ tảo hôn đã phát hiện và chưa kết thúc tại ngày liền trước ngày đầu kỳ; "
        f"{_NOT_FOLLOWED}.",
    ),
    flow(
        "marriage_found",
        "Vụ tảo hôn mới đưa vào theo dõi",
        CASES,
        _MARRIAGE_LAW,
        "Vụ tảo hôn có ngày phát hiện trong kỳ, kể cả vụ bắt đầu chung sống, cưới trước kỳ; "
        f"{_NOT_FOLLOWED}.",
    ),
    flow(
        "marriage_ended",
        "Vụ tảo hôn kết thúc theo dõi",
        CASES,
        _MARRIAGE_LAW,
        f"Vụ tảo hôn có ngày kết thúc trong kỳ; {_NOT_FOLLOWED}.",
    ),
    state(
        "marriage_followed",
        "Vụ tảo hôn đang theo dõi",
        CASES,
        _MARRIAGE_LAW,
        f"Vụ tảo hôn đã phát hiện và chưa kết thúc vào ngày chốt số liệu; {_NOT_FOLLOWED}.",
        cuts=cuts("village"),
        account=Account(opening="marriage_opening", came="marriage_found", gone="marriage_ended"),
    ),
    flow(
        "marriage_households",
        "Hộ gia đình có người tảo hôn",
        HOUSEHOLDS,
        "Biểu 01/BC-X ban hành kèm theo Thông tư 23/2011/TT-BVHTTDL, mới đối chiếu danh mục chỉ tiêu",
        "Hộ gia đình (theo sổ trẻ em) của người chưa đủ tuổi kết hôn trong các vụ tảo hôn được theo dõi "
        "trong kỳ (phát hiện không muộn hơn ngày chốt số liệu, chưa kết thúc trước ngày đầu kỳ), mỗi hộ "
        "tính một lần; vụ không xác định được hộ nào được tính là một hộ; không tính vụ đã ngăn chặn và "
        "thông tin không đúng sự thật.",
    ),
)

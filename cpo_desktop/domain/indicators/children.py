"""Children, those in special circumstances and those at risk: how many, who came, who went."""

from typing import Final

from cpo_desktop.domain.indicators.declaring import (
    CHILDREN,
    MEASURE_LAW,
    OWN_LIST,
    TIMES,
    Account,
    Indicator,
    cuts,
    flow,
    state,
)

_CHILD_LAW: Final = "Luật Trẻ em 102/2016/QH13, Điều 1"
_SPECIAL_LAW: Final = (
    "Luật Trẻ em 102/2016/QH13, Điều 4 khoản 10 và Điều 10 khoản 1; "
    "Nghị định 56/2017/NĐ-CP, Điều 3 đến Điều 16"
)
_NOT_WITHHELD: Final = (
    "không kể các nhóm nhạy cảm (HIV/AIDS, vi phạm pháp luật, ma túy, bạo lực, bóc lột, xâm hại tình "
    "dục, mua bán) để giữ bí mật đời sống riêng tư của trẻ em (Điều 33 Nghị định 56/2017/NĐ-CP)"
)
_TRAITS: Final = ("sex", "age", "ethnic", "poverty", "disability")
_RISK_LAW: Final = "Luật Trẻ em 102/2016/QH13, Điều 49; danh mục nguy cơ của phần mềm"


def _account_of(prefix: str) -> Account:
    return Account(opening=f"{prefix}_opening", came=f"{prefix}_entered", gone=f"{prefix}_left")


def _account(prefix: str, by: str, who: str, law: str) -> tuple[Indicator, ...]:
    """Opening, entered, left, opened and closed: opening + entered - left = closing, to the child.

    Who comes in and goes out within the period is in both `entered` and `left`, so that no case
    of the period is silent.
    """
    return (
        state(
            f"{prefix}_opening",
            f"{who} đầu kỳ",
            CHILDREN,
            law,
            f"{who} tại ngày liền trước ngày đầu kỳ.",
            cuts=cuts(by),
            several=(by,),
        ),
        flow(
            f"{prefix}_entered",
            f"{who} tăng trong kỳ",
            CHILDREN,
            law,
            f"{who} tại một ngày bất kỳ trong kỳ nhưng không thuộc diện này tại thời điểm đầu kỳ. "
            "Trẻ em vào rồi ra khỏi danh sách trong cùng kỳ được tính cả ở số tăng và số giảm.",
            cuts=cuts(by, "reason"),
            free=(by,),
        ),
        flow(
            f"{prefix}_left",
            f"{who} giảm trong kỳ",
            CHILDREN,
            law,
            f"{who} đầu kỳ hoặc tại một ngày bất kỳ trong kỳ nhưng không còn thuộc diện này tại "
            "thời điểm chốt số liệu: đã kết thúc, đủ 16 tuổi, chuyển đi hoặc chết.",
            cuts=cuts(by, "reason"),
            free=(by,),
        ),
        flow(
            f"{prefix}_opened",
            f"Lượt ghi nhận mới: {who.lower()}",
            TIMES,
            law,
            "Lượt ghi nhận có ngày bắt đầu trong kỳ; một trẻ em có thể có nhiều lượt.",
            cuts=cuts(by),
        ),
        flow(
            f"{prefix}_closed",
            f"Lượt kết thúc: {who.lower()}",
            TIMES,
            law,
            "Lượt ghi nhận có ngày kết thúc trong kỳ, trừ lượt ghi nhầm.",
            cuts=cuts(by),
        ),
    )


CHILDREN_INDICATORS: Final = (
    state(
        "children",
        "Trẻ em dưới 16 tuổi",
        CHILDREN,
        _CHILD_LAW,
        "Người dưới 16 tuổi đang sống tại xã vào ngày chốt số liệu: đã sinh, đã đến, chưa chuyển đi "
        "hoặc chết. Ngày sinh không rõ ngày, tháng tính theo ngày sớm nhất có thể.",
        cuts=cuts(
            "village", "sex", "age", "ethnic", "poverty", "disability", "sex village", "age sex"
        ),
    ),
    state(
        "special",
        "Trẻ em có hoàn cảnh đặc biệt",
        CHILDREN,
        _SPECIAL_LAW,
        "Trẻ em thuộc ít nhất một trong 14 nhóm vào ngày chốt số liệu. Trẻ em thuộc nhiều nhóm được "
        "tính ở từng nhóm và tính một lần ở tổng số.",
        cuts=cuts(
            "group",
            "sex",
            "age",
            "ethnic",
            "poverty",
            "village",
            "group sex",
            "age group",
            "ethnic group",
            "group village",
        ),
        several=("group",),
        part_of=("children",),
        account=_account_of("special"),
    ),
    *_account("special", "group", "Trẻ em có hoàn cảnh đặc biệt", _SPECIAL_LAW),
    state(
        "special_supported",
        "Trẻ em có hoàn cảnh đặc biệt được hỗ trợ",
        CHILDREN,
        f"{_SPECIAL_LAW}; {MEASURE_LAW}",
        "Trẻ em có hoàn cảnh đặc biệt vào ngày chốt số liệu có ít nhất một biện pháp dành cho chính "
        "trẻ em đó được thực hiện trong kỳ.",
        cuts=cuts("group", "sex", "village"),
        several=("group",),
        part_of=("special",),
    ),
    state(
        "special_told",
        "Trẻ em có hoàn cảnh đặc biệt thuộc các nhóm được chia theo thôn",
        CHILDREN,
        _SPECIAL_LAW,
        f"Trẻ em thuộc ít nhất một nhóm vào ngày chốt số liệu, {_NOT_WITHHELD}.",
        cuts=cuts("village", *_TRAITS),
        part_of=("special",),
    ),
    state(
        "special_told_supported",
        "Trẻ em có hoàn cảnh đặc biệt thuộc các nhóm được chia theo thôn được hỗ trợ",
        CHILDREN,
        f"{_SPECIAL_LAW}; {MEASURE_LAW}",
        "Trẻ em thuộc ít nhất một nhóm vào ngày chốt số liệu có ít nhất một biện pháp dành cho chính "
        f"trẻ em đó được thực hiện trong kỳ, {_NOT_WITHHELD}.",
        cuts=cuts("village", *_TRAITS),
        part_of=("special_told", "special_supported"),
    ),
    state(
        "risk",
        "Trẻ em có nguy cơ rơi vào hoàn cảnh đặc biệt",
        CHILDREN,
        _RISK_LAW,
        "Trẻ em có ít nhất một nguy cơ đang được theo dõi vào ngày chốt số liệu. Trẻ em có nhiều "
        "nguy cơ được tính ở từng nguy cơ và tính một lần ở tổng số.",
        cuts=cuts("risk", "village", *_TRAITS, "risk sex"),
        several=("risk",),
        part_of=("children",),
        account=_account_of("risk"),
    ),
    *_account("risk", "risk", "Trẻ em có nguy cơ", _RISK_LAW),
    state(
        "in_care",
        "Trẻ em được chăm sóc thay thế",
        CHILDREN,
        "Luật Trẻ em 102/2016/QH13, Điều 60 đến Điều 69; danh mục của phần mềm",
        "Trẻ em vào ngày chốt số liệu có quyết định giao nhận chăm sóc thay thế chưa kết thúc ghi ở "
        "hồ sơ vụ việc, hoặc thuộc các diện mồ côi được nuôi dưỡng tại cơ sở, được cá nhân, gia đình "
        "không phải người thân thích chăm sóc thay thế, bị bỏ rơi được chăm sóc thay thế. Trẻ em có "
        "nhiều hình thức được tính ở từng hình thức và tính một lần ở tổng số.",
        cuts=cuts("form", "village", *_TRAITS),
        several=("form",),
        part_of=("children",),
    ),
    state(
        "under_five",
        "Trẻ em dưới 5 tuổi",
        CHILDREN,
        _CHILD_LAW,
        "Trẻ em dưới 5 tuổi đang sống tại xã vào ngày chốt số liệu, theo tình trạng đăng ký khai sinh "
        "ghi ở hồ sơ của trẻ em; hồ sơ không ghi thì tính là chưa rõ.",
        cuts=cuts("registration", *(f"registration {part}" for part in ("village", *_TRAITS))),
        part_of=("children",),
    ),
    state(
        "pupils",
        "Trẻ em đang học và đã bỏ học",
        CHILDREN,
        OWN_LIST,
        "Trẻ em đang sống tại xã vào ngày chốt số liệu có hồ sơ ghi đang đi học, đi học không thường "
        "xuyên hoặc đã bỏ học, theo cấp học ghi ở hồ sơ.",
        cuts=cuts("level"),
        part_of=("children",),
    ),
    state(
        "dropouts",
        "Trẻ em bỏ học",
        CHILDREN,
        OWN_LIST,
        "Trẻ em đang sống tại xã vào ngày chốt số liệu có hồ sơ ghi đã bỏ học, theo cấp học ghi ở hồ "
        "sơ; không phụ thuộc ngày bỏ học. Không phải số bỏ học trong năm học của nhà trường.",
        cuts=cuts("level", "village", *_TRAITS),
        part_of=("pupils",),
    ),
)

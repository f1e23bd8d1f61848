"""What reports count: each indicator once, with its definition and the law it rests on.

The codes are this program's own. No list of official codes for them was found (domain reference,
section 3), so none is printed. `storage.figures` selects what an indicator counts, under its code.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Final

_CHILDREN: Final = "trẻ em"
_CASES: Final = "vụ"
_TIMES: Final = "lượt"
_PERSONS: Final = "người"
_MEASURES: Final = "biện pháp"
_DONG: Final = "đồng"

_CHILD_LAW: Final = "Luật Trẻ em 102/2016/QH13, Điều 1"
_SPECIAL_LAW: Final = (
    "Luật Trẻ em 102/2016/QH13, Điều 4 khoản 10 và Điều 10 khoản 1; "
    "Nghị định 56/2017/NĐ-CP, Điều 3 đến Điều 16"
)
_RISK_LAW: Final = "Luật Trẻ em 102/2016/QH13, Điều 49; danh mục nguy cơ của phần mềm"
_MARRIAGE_LAW: Final = (
    "Luật Hôn nhân và gia đình 52/2014/QH13, Điều 3 khoản 8 và Điều 8 khoản 1 điểm a"
)
_KIN_LAW: Final = "Luật Hôn nhân và gia đình 52/2014/QH13, Điều 3 khoản 18 và Điều 5 khoản 2"
_NOT_WITHHELD: Final = (
    "không kể các nhóm nhạy cảm (HIV/AIDS, vi phạm pháp luật, ma túy, bạo lực, bóc lột, xâm hại tình "
    "dục, mua bán) để giữ bí mật đời sống riêng tư của trẻ em (Điều 33 Nghị định 56/2017/NĐ-CP)"
)
_MEASURE_LAW: Final = "Luật Trẻ em 102/2016/QH13, Điều 47 đến Điều 50"


class Timing(StrEnum):
    """Whether an indicator tells how things stand when the figures close, or what happened."""

    STATE = "state"
    FLOW = "flow"


class Counting(StrEnum):
    """What a figure is: how many there are, or what their amounts add up to."""

    EACH = "each"
    SUM = "sum"


Cut = tuple[str, ...]
"""Dimensions that a figure is narrowed by at once."""


@dataclass(frozen=True, slots=True)
class Indicator:
    """One thing that is counted. The total always exists; `cuts` are its breakdowns besides."""

    timing: Timing
    code: str
    name: str
    unit: str
    source: str
    definition: str
    cuts: tuple[Cut, ...] = ()
    counting: Counting = Counting.EACH

    @property
    def all_cuts(self) -> tuple[Cut, ...]:
        """The total, then the breakdowns."""
        return ((), *self.cuts)


_state = partial(Indicator, Timing.STATE)
_flow = partial(Indicator, Timing.FLOW)


def _cuts(*cuts: str) -> tuple[Cut, ...]:
    return tuple(tuple(sorted(cut.split())) for cut in cuts)


def _account(prefix: str, by: str, who: str, law: str) -> tuple[Indicator, ...]:
    """Opening, entered, left, opened and closed: opening + entered - left = closing, to the child.

    Who comes in and goes out within the period is in both `entered` and `left`, so that no case
    of the period is silent.
    """
    return (
        _state(
            f"{prefix}_opening",
            f"{who} đầu kỳ",
            _CHILDREN,
            law,
            f"{who} tại ngày liền trước ngày đầu kỳ.",
            cuts=_cuts(by),
        ),
        _flow(
            f"{prefix}_entered",
            f"{who} tăng trong kỳ",
            _CHILDREN,
            law,
            f"{who} tại một ngày bất kỳ trong kỳ nhưng không thuộc diện này tại thời điểm đầu kỳ. "
            "Trẻ em vào rồi ra khỏi danh sách trong cùng kỳ được tính cả ở số tăng và số giảm.",
            cuts=_cuts(by, "reason"),
        ),
        _flow(
            f"{prefix}_left",
            f"{who} giảm trong kỳ",
            _CHILDREN,
            law,
            f"{who} đầu kỳ hoặc tại một ngày bất kỳ trong kỳ nhưng không còn thuộc diện này tại "
            "thời điểm chốt số liệu: đã kết thúc, đủ 16 tuổi, chuyển đi hoặc chết.",
            cuts=_cuts(by, "reason"),
        ),
        _flow(
            f"{prefix}_opened",
            f"Lượt ghi nhận mới: {who.lower()}",
            _TIMES,
            law,
            "Lượt ghi nhận có ngày bắt đầu trong kỳ; một trẻ em có thể có nhiều lượt.",
            cuts=_cuts(by),
        ),
        _flow(
            f"{prefix}_closed",
            f"Lượt kết thúc: {who.lower()}",
            _TIMES,
            law,
            "Lượt ghi nhận có ngày kết thúc trong kỳ, trừ lượt ghi nhầm.",
            cuts=_cuts(by),
        ),
    )


_CHILDREN_INDICATORS: Final = (
    _state(
        "children",
        "Trẻ em dưới 16 tuổi",
        _CHILDREN,
        _CHILD_LAW,
        "Người dưới 16 tuổi đang sống tại xã vào ngày chốt số liệu: đã sinh, đã đến, chưa chuyển đi "
        "hoặc chết. Ngày sinh không rõ ngày, tháng tính theo ngày sớm nhất có thể.",
        cuts=_cuts("village", "sex", "age", "ethnic", "poverty", "sex village", "age sex"),
    ),
    _state(
        "special",
        "Trẻ em có hoàn cảnh đặc biệt",
        _CHILDREN,
        _SPECIAL_LAW,
        "Trẻ em thuộc ít nhất một trong 14 nhóm vào ngày chốt số liệu. Trẻ em thuộc nhiều nhóm được "
        "tính ở từng nhóm và tính một lần ở tổng số.",
        cuts=_cuts(
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
    ),
    *_account("special", "group", "Trẻ em có hoàn cảnh đặc biệt", _SPECIAL_LAW),
    _state(
        "special_supported",
        "Trẻ em có hoàn cảnh đặc biệt được hỗ trợ",
        _CHILDREN,
        f"{_SPECIAL_LAW}; {_MEASURE_LAW}",
        "Trẻ em có hoàn cảnh đặc biệt vào ngày chốt số liệu có ít nhất một biện pháp dành cho chính "
        "trẻ em đó được thực hiện trong kỳ.",
        cuts=_cuts("group", "sex", "village"),
    ),
    _state(
        "special_told",
        "Trẻ em có hoàn cảnh đặc biệt thuộc các nhóm được chia theo thôn",
        _CHILDREN,
        _SPECIAL_LAW,
        f"Trẻ em thuộc ít nhất một nhóm vào ngày chốt số liệu, {_NOT_WITHHELD}.",
        cuts=_cuts("village", "sex", "age", "ethnic"),
    ),
    _state(
        "special_told_supported",
        "Trẻ em có hoàn cảnh đặc biệt thuộc các nhóm được chia theo thôn được hỗ trợ",
        _CHILDREN,
        f"{_SPECIAL_LAW}; {_MEASURE_LAW}",
        "Trẻ em thuộc ít nhất một nhóm vào ngày chốt số liệu có ít nhất một biện pháp dành cho chính "
        f"trẻ em đó được thực hiện trong kỳ, {_NOT_WITHHELD}.",
        cuts=_cuts("village"),
    ),
    _state(
        "risk",
        "Trẻ em có nguy cơ rơi vào hoàn cảnh đặc biệt",
        _CHILDREN,
        _RISK_LAW,
        "Trẻ em có ít nhất một nguy cơ đang được theo dõi vào ngày chốt số liệu. Trẻ em có nhiều "
        "nguy cơ được tính ở từng nguy cơ và tính một lần ở tổng số.",
        cuts=_cuts("risk", "sex", "age", "ethnic", "village", "risk sex"),
    ),
    *_account("risk", "risk", "Trẻ em có nguy cơ", _RISK_LAW),
)

_MARRIAGE_INDICATORS: Final = (
    _flow(
        "marriages",
        "Vụ tảo hôn",
        _CASES,
        _MARRIAGE_LAW,
        "Vụ tảo hôn có ngày bắt đầu chung sống (nếu không có thì ngày cưới, ngày phát hiện) trong "
        "kỳ; không tính vụ đã ngăn chặn và thông tin không đúng sự thật.",
        cuts=_cuts("village", "under"),
    ),
    _flow(
        "marriage_persons",
        "Người tảo hôn",
        _PERSONS,
        _MARRIAGE_LAW,
        "Người trong các vụ tảo hôn của kỳ chưa đủ tuổi kết hôn (nam đủ 20 tuổi, nữ đủ 18 tuổi) vào "
        "ngày tính của vụ.",
        cuts=_cuts("sex", "age_class", "ethnic", "village", "age_class sex"),
    ),
    _flow(
        "marriage_dropouts",
        "Người bỏ học vì kết hôn",
        _PERSONS,
        _MARRIAGE_LAW,
        "Người trong các vụ tảo hôn của kỳ đã bỏ học vì kết hôn.",
    ),
    _flow(
        "marriages_kin",
        "Vụ hôn nhân cận huyết thống",
        _CASES,
        _KIN_LAW,
        "Vụ hôn nhân cận huyết thống có ngày bắt đầu chung sống (nếu không có thì ngày cưới, ngày "
        "phát hiện) trong kỳ; không tính thông tin không đúng sự thật.",
        cuts=_cuts("village"),
    ),
    _flow(
        "marriage_prevented",
        "Vụ tảo hôn ngăn chặn được",
        _CASES,
        _MARRIAGE_LAW,
        "Vụ có nguy cơ tảo hôn đã ngăn chặn hoặc đã hoãn cưới, theo ngày kết thúc (nếu chưa có thì "
        "ngày phát hiện) trong kỳ.",
        cuts=_cuts("village"),
    ),
    _flow(
        "marriage_sanctions",
        "Lượt xử phạt vi phạm hành chính",
        _TIMES,
        "Nghị định 82/2020/NĐ-CP, Điều 58",
        "Lượt lập biên bản, xử phạt vi phạm hành chính về tảo hôn trong kỳ.",
    ),
    _flow(
        "marriage_fines",
        "Số tiền xử phạt",
        _DONG,
        "Nghị định 82/2020/NĐ-CP, Điều 58",
        "Tổng số tiền phạt của các lượt xử phạt trong kỳ.",
        counting=Counting.SUM,
    ),
    _flow(
        "marriage_ended",
        "Vụ tảo hôn kết thúc theo dõi",
        _CASES,
        _MARRIAGE_LAW,
        "Vụ tảo hôn có ngày kết thúc trong kỳ; không tính vụ đã ngăn chặn và thông tin không đúng sự "
        "thật.",
    ),
    _state(
        "marriage_followed",
        "Vụ tảo hôn đang theo dõi",
        _CASES,
        _MARRIAGE_LAW,
        "Vụ tảo hôn đã phát hiện và chưa kết thúc vào ngày chốt số liệu.",
        cuts=_cuts("village"),
    ),
)

_MEASURE_INDICATORS: Final = (
    _flow(
        "measures",
        "Biện pháp được thực hiện",
        _MEASURES,
        _MEASURE_LAW,
        "Biện pháp bắt đầu không muộn hơn ngày chốt số liệu và chưa kết thúc trước ngày đầu kỳ; "
        "không tính biện pháp mới đề xuất.",
        cuts=_cuts("level", "kind", "receiver", "village", "kind level", "level village"),
    ),
    _flow(
        "measures_started",
        "Biện pháp bắt đầu trong kỳ",
        _MEASURES,
        _MEASURE_LAW,
        "Biện pháp có ngày bắt đầu trong kỳ; không tính biện pháp mới đề xuất.",
        cuts=_cuts("level", "kind"),
    ),
    _flow(
        "measures_ended",
        "Biện pháp kết thúc trong kỳ",
        _MEASURES,
        _MEASURE_LAW,
        "Biện pháp có ngày kết thúc trong kỳ; không tính biện pháp mới đề xuất.",
        cuts=_cuts("level", "kind"),
    ),
    _flow(
        "receivers",
        "Đối tượng được hỗ trợ",
        "đối tượng",
        _MEASURE_LAW,
        "Trẻ em, người chăm sóc trẻ em, hộ gia đình có ít nhất một biện pháp được thực hiện trong kỳ; "
        "mỗi đối tượng tính một lần.",
        cuts=_cuts("receiver", "level", "village", "level receiver"),
    ),
    _flow(
        "funds",
        "Kinh phí hỗ trợ",
        _DONG,
        _MEASURE_LAW,
        "Tổng số tiền đã hỗ trợ theo ngày hỗ trợ trong kỳ.",
        cuts=_cuts("class", "source", "village", "level"),
        counting=Counting.SUM,
    ),
    _flow(
        "goods",
        "Lượt hỗ trợ bằng hiện vật",
        _TIMES,
        _MEASURE_LAW,
        "Lượt hỗ trợ bằng hiện vật trong kỳ chưa quy ra tiền.",
        cuts=_cuts("class"),
    ),
    _flow(
        "followups_due",
        "Lượt theo dõi đến hạn",
        _TIMES,
        _MEASURE_LAW,
        "Lượt theo dõi có hạn trong kỳ, trừ lượt có hạn sau khi biện pháp đã kết thúc.",
    ),
    _flow(
        "followups_done",
        "Lượt theo dõi đã thực hiện",
        _TIMES,
        _MEASURE_LAW,
        "Lượt theo dõi được thực hiện trong kỳ.",
    ),
    _state(
        "followups_overdue",
        "Lượt theo dõi quá hạn",
        _TIMES,
        _MEASURE_LAW,
        "Lượt theo dõi đã đến hạn nhưng chưa thực hiện tính đến ngày chốt số liệu, trừ lượt có hạn sau "
        "khi biện pháp đã kết thúc.",
    ),
)

INDICATORS: Final = (*_CHILDREN_INDICATORS, *_MARRIAGE_INDICATORS, *_MEASURE_INDICATORS)

_BY_CODE: Final = {each.code: each for each in INDICATORS}


def indicator(code: str) -> Indicator:
    """The indicator of this code; KeyError if there is none."""
    return _BY_CODE[code]

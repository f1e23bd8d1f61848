"""What the commune counts outside its registers: children, households and weddings.

Of its counts the latest one that gives a number counts, not later than the day on which the figures
close. Part I of the form on families asks for most of them.
"""

from typing import Final

from cpo_desktop.domain.indicators.declaring import (
    CHILDREN,
    HOUSEHOLDS,
    OWN_LIST,
    Counting,
    cuts,
    flow,
    state,
)

_FORM: Final = (
    "Biểu 01/BC-X ban hành kèm theo Thông tư 23/2011/TT-BVHTTDL, mới đối chiếu danh mục chỉ tiêu; số "
    "liệu nền do xã ghi"
)
_COUNTS: Final = "bản ghi"
_LATEST: Final = (
    "theo số liệu nền gần nhất của xã có ghi số này, có ngày không muộn hơn ngày chốt số liệu."
)

COMMUNE_INDICATORS: Final = (
    state(
        "commune_counts",
        "Số liệu nền của xã",
        _COUNTS,
        OWN_LIST,
        "Số liệu nền gần nhất của xã, có ngày không muộn hơn ngày chốt số liệu; theo từng số: có số "
        "liệu nền ghi số đó hay không.",
        cuts=cuts("has"),
        several=("has",),
    ),
    state(
        "counted_children",
        "Trẻ em dưới 16 tuổi theo số liệu nền",
        CHILDREN,
        OWN_LIST,
        f"Số trẻ em dưới 16 tuổi {_LATEST}",
        counting=Counting.SUM,
    ),
    state(
        "counted_under_five",
        "Trẻ em dưới 5 tuổi theo số liệu nền",
        CHILDREN,
        OWN_LIST,
        f"Số trẻ em dưới 5 tuổi {_LATEST}",
        counting=Counting.SUM,
    ),
    state(
        "counted_under_five_registered",
        "Trẻ em dưới 5 tuổi được đăng ký khai sinh theo số liệu nền",
        CHILDREN,
        OWN_LIST,
        f"Số trẻ em dưới 5 tuổi được đăng ký khai sinh {_LATEST}",
        counting=Counting.SUM,
    ),
    state(
        "households",
        "Hộ gia đình theo số liệu nền",
        HOUSEHOLDS,
        _FORM,
        f"Tổng số hộ gia đình và số hộ theo loại {_LATEST} Không ghi tổng số hộ thì tổng số là tổng các "
        "loại; loại không ghi được tính vào phần chưa rõ.",
        cuts=cuts("type"),
        counting=Counting.SUM,
    ),
    state(
        "households_elders",
        "Hộ có người từ đủ 60 tuổi theo số liệu nền",
        HOUSEHOLDS,
        _FORM,
        f"Số hộ có người từ đủ 60 tuổi trở lên {_LATEST}",
        counting=Counting.SUM,
    ),
    state(
        "households_children",
        "Hộ có trẻ em dưới 16 tuổi theo số liệu nền",
        HOUSEHOLDS,
        _FORM,
        f"Số hộ có trẻ em dưới 16 tuổi {_LATEST}",
        counting=Counting.SUM,
    ),
    flow(
        "couples_married",
        "Cặp kết hôn theo số liệu nền",
        "cặp",
        OWN_LIST,
        "Tổng số cặp kết hôn (có hoặc không đăng ký) của các số liệu nền có ngày trong kỳ; mỗi số liệu "
        "nền ghi số cặp kết hôn kể từ số liệu nền trước đó.",
        counting=Counting.SUM,
    ),
    flow(
        "couples_counts",
        "Số liệu nền có ghi số cặp kết hôn",
        _COUNTS,
        OWN_LIST,
        "Số liệu nền của xã có ngày trong kỳ và có ghi số cặp kết hôn.",
    ),
)

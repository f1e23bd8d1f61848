"""Names as the peoples of the highlands give them, put together from common parts.

None is anybody's: every name is drawn word by word. A name has no fixed number of words, and
some have no family name, so nothing may ever split one into fields.
"""

from dataclasses import dataclass
from typing import Final, NamedTuple

from cpo_desktop.domain.sex import Sex
from cpo_desktop.services.demo.chance import Chance


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Half:
    """How boys, or girls, of a people are named; {f}, {m} and {g}: family, middle, given."""

    form: str
    given: tuple[str, ...]
    middles: tuple[str, ...] = ("",)
    grown_middles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """How a people names its children; by the mother's family where descent follows her."""

    families: tuple[str, ...]
    boys: _Half
    girls: _Half
    by_mother: bool = False


_USUAL: Final = "{f} {m} {g}"

_KINH: Final = Naming(
    families=_words(
        "Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Phan Vũ Võ Đặng Bùi Đỗ Ngô Dương Đinh"
    ),
    boys=_Half(
        form=_USUAL,
        middles=_words("Văn Văn Gia Minh Đức Quốc Anh Tuấn Hoàng Bảo Nhật Thành Xuân Công"),
        grown_middles=_words("Văn Văn Văn Hữu Đình Xuân Đức Quang"),
        given=_words(
            "An Bình Bảo Cường Dũng Duy Đạt Hải Hiếu Hòa Hùng Huy Khang Khánh Khoa Kiên Long Nam "
            "Nghĩa Nhân Phát Phong Quân Quý Sơn Tài Thắng Thiện Tiến Toàn Trung Tùng Việt Vinh"
        ),
    ),
    girls=_Half(
        form=_USUAL,
        middles=_words("Thị Thị Ngọc Bảo Thu Thanh Khánh Phương Minh Mai Quỳnh Hồng Thùy"),
        grown_middles=_words("Thị Thị Thị Thị Ngọc Thu Kim"),
        given=_words(
            "An Anh Chi Diệp Dung Giang Hà Hân Hạnh Hiền Hoa Huệ Hương Lan Linh Loan Mai My Nga "
            "Ngân Nhi Nhung Oanh Phương Quyên Thảo Thơm Thư Thủy Trang Trâm Tuyết Uyên Vân Vy Yến"
        ),
    ),
)

_TAY: Final = Naming(
    families=_words("Hoàng Nông Bế Lục Ma Triệu Hà Lương Đàm Chu La Vi"),
    boys=_Half(
        form=_USUAL,
        middles=_words("Văn Văn Đức Minh Quốc Thế"),
        given=_words(
            "Bằng Chiến Đạo Điệp Duy Hiệu Khải Kiểm Lâm Lộc Năng Phúc Thái Thuận Tuân Viên"
        ),
    ),
    girls=_Half(
        form=_USUAL,
        middles=_words("Thị Thị Bích Ngọc Thúy Diệu"),
        given=_words(
            "Ánh Biên Bươi Cúc Dịu Đào Hiên Lả Lưu Mới Nguyệt Niềm Phượng Thắm Thêm Xuyến"
        ),
    ),
)

_NUNG: Final = Naming(
    families=_words("Nông Lương Vi Hứa Lý Phùng Mông Sầm Long Lành"),
    boys=_TAY.boys,
    girls=_TAY.girls,
)

_THAI: Final = Naming(
    families=_words("Lò Quàng Cà Vì Lường Tòng Lù Hà Cầm Bạc"),
    boys=_Half(
        form=_USUAL,
        middles=("Văn",),
        given=_words(
            "Ánh Bun Chung Diên Dom Hặc Inh Ín Khặt Lả Nhất Ọi Pâng Phanh Piềng Toản Xuân"
        ),
    ),
    girls=_Half(
        form=_USUAL,
        middles=("Thị",),
        given=_words("Ban Chanh Dung É Hặc Hom Inh Kim Lả Mai Nga Ón Phương Pỏm Sương Thoan Yêu"),
    ),
)

_HMONG: Final = Naming(
    families=_words("Giàng Vàng Sùng Thào Lý Mùa Hờ Cứ Ma Hầu Vừ Ly Lầu"),
    boys=_Half(
        form=_USUAL,
        middles=("A", "A", "A", "Mí", "Seo"),
        given=_words("Chìa Chống Của Dế Dơ Giống Lềnh Lử Nủ Páo Pó Sào Sính Sử Thề Tủa Tráng Vư"),
    ),
    girls=_Half(
        form=_USUAL,
        middles=("Thị", "Thị", "Thị", "Seo"),
        given=_words("Cá Chía Chở Dợ Dua Gánh Hoa Ly Mai Máy Mo Mỷ Pà Sài Say Sua Súa Xuân"),
    ),
)

_DAO: Final = Naming(
    families=_words("Triệu Bàn Đặng Phùng Lý Chảo Tẩn Phàn Dương Lò"),
    boys=_Half(
        form=_USUAL,
        middles=_words("Văn Tòn Tiến Kim Phúc Láo"),
        given=_words("Chiêu Chòi Kinh Lở Minh Năm Phin Phú Quẩy San Sềnh Tá Tiếp Vạng"),
    ),
    girls=_Half(
        form=_USUAL,
        middles=_words("Thị Mùi Tả Lở Sử"),
        given=_words("Chản Chiệp Ghển Khe Liều Mẩy Mến Nái Nhậy Pham Pu Sểnh Viện"),
    ),
)

_E_DE: Final = Naming(
    families=_words("Niê Mlô Byă Bkrông Kbuôr Êban Ayŭn Ktla Hwing Êñuôl"),
    boys=_Half(
        form="Y {g} {f}",
        given=_words(
            "Bhin Blô Djam Gôl Khuê Krông Lăm Ngọc Phiên Quang Rin Sang Thịnh Tuê Wăn Yuôm"
        ),
    ),
    girls=_Half(
        form="H'{g} {f}",
        given=_words("Blech Biên Dim Djuôn Hoan Juên Kim Lan Linh Nga Ngoan Nhung Pri Rô Wên Yar"),
    ),
    by_mother=True,
)

_MNONG: Final = Naming(
    families=_words("Liêng Rơ-Yam Bkrông Ndu Long-Dinh Bing Dak-Căt Ông Triêk Buôn-Krông"),
    boys=_Half(form="Y {g} {f}", given=_words("Bang Brông Chương Dũng Khưn Liêm Măng Nguyên Thân Toan")),
    girls=_Half(
        form="H'{g} {f}", given=_words("Blui Bông Châu Hồng Klưng Mai Nhi Phương Tuyết Xuân")
    ),
    by_mother=True,
)  # fmt: skip

NAMINGS: Final = {
    "kinh": _KINH,
    "tay": _TAY,
    "nung": _NUNG,
    "thai": _THAI,
    "hmong": _HMONG,
    "dao": _DAO,
    "e_de": _E_DE,
    "mnong": _MNONG,
}
"""By the keys of the code list `ethnic_groups`."""


class Name(NamedTuple):
    """A name in full, and the family name in it that may pass on."""

    full: str
    family: str


def a_name(chance: Chance, people: str, sex: str, *, family: str = "", grown: bool = False) -> Name:
    """A name of this people; of the given family, or of any."""
    naming = NAMINGS[people]
    half = naming.boys if sex == Sex.MALE else naming.girls
    family = family or chance.one_of(naming.families)
    middles = half.grown_middles if grown and half.grown_middles else half.middles
    given, middle = chance.one_of(half.given), chance.one_of(middles)
    words = half.form.format(f=family.replace("-", " "), m=middle, g=given).split()
    return Name(" ".join(words), family)


def a_sibling_name(chance: Chance, people: str, sex: str, family: str, taken: set[str]) -> str:
    """A child's name that no brother or sister has; which is added to those taken."""
    name = a_name(chance, people, sex, family=family).full
    while name in taken:
        name = a_name(chance, people, sex, family=family).full
    taken.add(name)
    return name

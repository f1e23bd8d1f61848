"""The commune itself: an invented one, in a province that peoples from all over have moved to."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from cpo_desktop.domain.sex import Sex
from cpo_desktop.domain.unit import Office, Unit
from cpo_desktop.services.demo.diary import Diary
from cpo_desktop.services.demo.names import a_name

TWO_TIERS, THREE_TIERS = 2, 3
NUMBER_PREFIX: Final = "066"
"""Where births of the province are registered, as personal numbers begin."""

TWO_TIERS_SINCE: Final = date(2025, 7, 1)
"""Law 72/2025/QH15: no district stands between commune and province any more."""

_FEWEST, _MOST = 8, 14

# Name, kind, who lives there mainly.
_VILLAGES: Final = (
    ("Thôn Đông", "thon", "kinh"),
    ("Thôn Đoài", "thon", "kinh"),
    ("Buôn Ea Nang", "buon", "e_de"),
    ("Bản Pa Cọ", "ban", "hmong"),
    ("Thôn Tân Lập", "thon", "tay"),
    ("Thôn Cao Bằng", "thon", "nung"),
    ("Buôn Suối Đá", "buon", "mnong"),
    ("Bản Nà Luông", "ban", "thai"),
    ("Thôn Vân Sơn", "thon", "dao"),
    ("Thôn Ngã Ba", "thon", "kinh"),
    ("Buôn Kbu", "buon", "e_de"),
    ("Bản Suối Hoa", "ban", "hmong"),
    ("Thôn 7", "thon", "tay"),
    ("Thôn Quyết Thắng", "thon", "kinh"),
)
_NEIGHBOURS: Final = {
    "kinh": 0.4, "tay": 0.15, "nung": 0.1, "hmong": 0.1, "dao": 0.07, "e_de": 0.1, "thai": 0.05,
    "mnong": 0.03,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Village:
    """A village, who lives there mainly, and how big it is beside the others."""

    unit: Unit
    people: str
    size: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The units of the commune; `merged` is the village that became part of the first one."""

    commune: Unit
    villages: tuple[Village, ...]
    merged: Village
    merged_on: date
    officers: tuple[str, str]
    handed_over_on: date

    def author_on(self, day: date) -> str:
        """Who keeps the register on this day."""
        return self.officers[day >= self.handed_over_on]

    def unit_on(self, village: Village, day: date) -> Unit:
        """Where the village lies on this day: the merged one in its successor, once it is merged."""
        merged = village is self.merged and day >= self.merged_on
        return (self.villages[0] if merged else village).unit

    def people_of(self, diary: Diary, village: Village) -> str:
        """The people a family of this village belongs to."""
        mainly = diary.chance.happens(0.75)
        return village.people if mainly else diary.chance.weighted(_NEIGHBOURS)


def settle(diary: Diary, tiers: int) -> Places:
    """Write down units and office, and what becomes of them."""
    province = _unit(diary, "province", "Tỉnh Đắk Lắk", official_code="66")
    district = _district(diary, province, tiers)
    commune = _unit(diary, "commune", "Xã Suối Mơ", parent=(district or province).id)
    if _district_ends(diary, district, tiers):
        diary.change(TWO_TIERS_SINCE, commune, parent=province.id)
    *villages, merged = _villages(diary, commune)
    lived = (diary.until - diary.start).days
    places = Places(
        commune=commune,
        villages=tuple(villages),
        merged=merged,
        merged_on=diary.start + timedelta(lived * 2 // 5),
        officers=(_a_grown_name(diary, Sex.FEMALE), _a_grown_name(diary, Sex.MALE)),
        handed_over_on=diary.start + timedelta(lived * 3 // 5),
    )
    _merge(diary, places)
    _open_office(diary, places, province, district, tiers)
    return places


def _unit(diary: Diary, level: str, name: str, **more: object) -> Unit:
    unit = Unit(id=diary.new_id(diary.start), level=level, name=name, **more)  # type: ignore[arg-type]
    return diary.add(diary.start, unit)


def _district(diary: Diary, province: Unit, tiers: int) -> Unit | None:
    if tiers == TWO_TIERS and diary.start >= TWO_TIERS_SINCE:
        return None
    ends = TWO_TIERS_SINCE - timedelta(1) if tiers == TWO_TIERS else None
    return _unit(diary, "district", "Huyện Krông Mơ", parent=province.id, valid_to=ends)


def _district_ends(diary: Diary, district: Unit | None, tiers: int) -> bool:
    return district is not None and tiers == TWO_TIERS and diary.until >= TWO_TIERS_SINCE


def _villages(diary: Diary, commune: Unit) -> list[Village]:
    count = diary.chance.whole(_FEWEST, _MOST)
    return [
        Village(
            unit=_unit(diary, "village", name, kind=kind, parent=commune.id, position=place),
            people=people,
            size=diary.chance.whole(5, 16) / 10,
        )
        for place, (name, kind, people) in enumerate(_VILLAGES[:count], start=1)
    ]


def _merge(diary: Diary, places: Places) -> None:
    diary.change(
        places.merged_on,
        places.merged.unit,
        valid_to=places.merged_on - timedelta(1),
        successor=places.villages[0].unit.id,
    )


def _open_office(
    diary: Diary, places: Places, province: Unit, district: Unit | None, tiers: int
) -> None:
    office = diary.add(
        diary.start,
        Office(
            id=diary.new_id(diary.start),
            commune=places.commune.id,
            superior=(district or province).id,
            officer=places.officers[0],
            officer_title="Công chức Văn hóa – Xã hội",
            signer=_a_grown_name(diary, Sex.MALE),
            signing="deputy",
            addressee=_THREE_TIER_ADDRESSEE if district else _TWO_TIER_ADDRESSEE,
            recipients="Như trên; Thường trực Đảng ủy; Thường trực HĐND xã; "
            "Chủ tịch và các Phó Chủ tịch UBND xã",
            drafting_unit="VHXH",
            place="Suối Mơ",
            cutoff_day=14,
            sending_days=2,
        ),
    )
    diary.change(places.handed_over_on, office, officer=places.officers[1])
    if _district_ends(diary, district, tiers):
        diary.change(TWO_TIERS_SINCE, office, superior=province.id, addressee=_TWO_TIER_ADDRESSEE)


_TWO_TIER_ADDRESSEE: Final = "Sở Y tế tỉnh Đắk Lắk"
_THREE_TIER_ADDRESSEE: Final = "Phòng Lao động - Thương binh và Xã hội huyện Krông Mơ"


def _a_grown_name(diary: Diary, sex: str) -> str:
    return a_name(diary.chance, "kinh", sex, grown=True).full

"""Where children play, learn and are looked after, and the money put into it."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, NamedTuple

from cpo_desktop.domain.facility import Facility, Investment
from cpo_desktop.domain.sex import Sex
from cpo_desktop.services.demo.families import YEAR
from cpo_desktop.services.demo.money import MILLION, Purpose, Purse
from cpo_desktop.services.demo.names import a_name
from cpo_desktop.services.demo.places import Village
from cpo_desktop.services.demo.scene import Scene


@dataclass(frozen=True, slots=True)
class Place:
    """A facility, and when it was written down."""

    facility: Facility
    written: date


class _Kind(NamedTuple):
    """A facility of the commune; of the village in this place of the list, or of all of them."""

    kind: str
    name: str
    village: int
    capacity: int | None = None
    pieces: int | None = None
    state: str = "good"
    whole_commune: bool = False


_COMMUNE: Final = (
    _Kind("kindergarten", "Trường Mầm non Suối Mơ", 0, 210),
    _Kind("kindergarten", "Trường Mầm non Ea Nang", 2, 120, state="repair"),
    _Kind("primary", "Trường Tiểu học Suối Mơ", 0, 420),
    _Kind("primary", "Trường Tiểu học Tân Lập", 4, 260),
    _Kind("secondary", "Trường THCS Suối Mơ", 1, 480, whole_commune=True),
    _Kind("social", "Phòng tham vấn trẻ em Trạm y tế xã", 0, 6, whole_commune=True),
    _Kind("club", "Câu lạc bộ Quyền tham gia của trẻ em", 0, 40, whole_commune=True),
    _Kind("library", "Tủ sách thiếu nhi Bưu điện văn hóa xã", 0, 30),
    _Kind("camera", "Camera cổng trường và ngã ba chợ", 0, pieces=8),
    _Kind("lighting", "Đèn đường vào trường học", 1, pieces=24, state="repair"),
    _Kind("pool", "Bể bơi lắp ghép Trường Tiểu học Suối Mơ", 0, 25, state="closed"),
)
_SHELTERS: Final = (1, 3)
"""Villages with a trusted address."""
_HOUSES_OF_CULTURE: Final = 2
"""Every second village has one, whether or not it has a playground."""
_WITHOUT: Final = (-1, -4)
"""Villages without a playground."""
_STATES: Final = {"good": 0.66, "repair": 0.22, "unsafe": 0.12}
_CHECK_IN: Final = (-14, 6, 25, 60, 95, 130, 170)
"""Days from the end of the story on which a playground is to be checked again."""
_REPAIRS: Final = {
    "playground": (
        ("Sơn, sửa xích đu và cầu trượt", 4, 18),
        ("Làm hàng rào, sân bê tông", 20, 60),
        ("Mua thiết bị vui chơi ngoài trời", 15, 45),
    ),
    "culture_house": (
        ("Thay bóng đèn, đường dây", 3, 9),
        ("Lợp lại mái, quét vôi", 15, 50),
        ("Tủ sách, bàn ghế cho thiếu nhi", 5, 20),
    ),
}
_SOURCES: Final = {"programme_rural": 0.7, "business": 0.18, "association": 0.12}
_SAVED_FOR: Final = Purpose("facilities", "programme_rural")


def facilities(scene: Scene, purse: Purse) -> list[Place]:
    """Write down what stands where, what is checked when, and the money put into it."""
    places = [_of_commune(scene, kind) for kind in _COMMUNE]
    shelters = [_shelter(scene, scene.places.villages[place]) for place in _SHELTERS]
    grounds = [_playground(scene, village) for village in _with_playground(scene)]
    houses = [
        _house(scene, village) for village in scene.places.villages[::_HOUSES_OF_CULTURE][:-1]
    ]
    being_built = _being_built(scene)
    _check(scene, grounds)
    _invest(scene, purse, [*grounds, *houses])
    _pay(scene, purse, being_built, scene.diary.until - timedelta(30), "Đợt 1 xây dựng", 70)
    return [*places, *shelters, *grounds, *houses, being_built]


def _with_playground(scene: Scene) -> list[Village]:
    villages = scene.places.villages
    return [village for village in villages if village not in [villages[at] for at in _WITHOUT]]


def _of_commune(scene: Scene, kind: _Kind) -> Place:
    village = scene.places.villages[kind.village]
    place = _add(
        scene,
        _since(scene),
        kind=kind.kind,
        name=kind.name,
        village=village.unit.id,
        whole_commune=kind.whole_commune,
        capacity=kind.capacity,
        pieces=kind.pieces,
        state="good" if kind.state == "closed" else kind.state,
    )
    if kind.state == "closed":
        closed = scene.diary.until - timedelta(scene.chance.whole(40, 150))
        scene.diary.change(
            scene.diary.written(closed, not_before=place.written),
            place.facility,
            state="closed",
            until=closed,
        )
    return place


def _shelter(scene: Scene, village: Village) -> Place:
    name = a_name(scene.chance, village.people, Sex.FEMALE, grown=True).full
    return _add(
        scene,
        _since(scene),
        kind="trusted_address",
        name=f"Địa chỉ tin cậy {village.unit.name}",
        village=village.unit.id,
        address=f"Nhà văn hóa cũ {village.unit.name}",
        manager=name,
        telephone=scene.telephone(),
        capacity=4,
        state="good",
    )


def _playground(scene: Scene, village: Village) -> Place:
    diary, chance = scene.diary, scene.chance
    new = chance.happens(0.3)
    since = chance.day(diary.start + timedelta(30), diary.until - timedelta(60))
    return _add(
        scene,
        since if new else _since(scene),
        kind="playground",
        name=f"Điểm vui chơi trẻ em {village.unit.name}",
        village=village.unit.id,
        manager=a_name(chance, village.people, Sex.MALE, grown=True).full,
        capacity=chance.whole(3, 10) * 5,
        state="good" if new else chance.weighted(_STATES),
    )


def _house(scene: Scene, village: Village) -> Place:
    return _add(
        scene,
        _since(scene),
        kind="culture_house",
        name=f"Nhà văn hóa {village.unit.name}",
        village=village.unit.id,
        capacity=scene.chance.whole(6, 15) * 10,
        state="good",
    )


def _being_built(scene: Scene) -> Place:
    """A sports ground that will be ready after the story's end."""
    since = scene.diary.until + timedelta(scene.chance.whole(30, 120))
    return _add(
        scene,
        since,
        written=scene.diary.until - timedelta(90),
        kind="sports",
        name="Sân bóng đá mini xã",
        village=scene.places.villages[0].unit.id,
        whole_commune=True,
        capacity=60,
        state="building",
    )


def _since(scene: Scene) -> date:
    return scene.diary.start - timedelta(scene.chance.whole(200, 12 * YEAR))


def _add(scene: Scene, since: date, *, written: date | None = None, **facts: object) -> Place:
    day = scene.diary.written(written or since, within=20)
    facility = Facility(id=scene.diary.new_id(day), since=since, **facts)  # type: ignore[arg-type]
    return Place(scene.diary.add(day, facility), day)


def _check(scene: Scene, grounds: list[Place]) -> None:
    """Each playground was looked at some time ago; the next look is soon, or overdue."""
    diary = scene.diary
    for place, days in zip(grounds, _CHECK_IN, strict=False):
        next_look = diary.until + timedelta(days)
        last_look = next_look - timedelta(180)
        if last_look > place.written:
            diary.change(
                diary.written(last_look, not_before=place.written, within=4),
                place.facility,
                checked_on=last_look,
                check_by=next_look,
            )
        else:
            diary.change(place.written, place.facility, check_by=next_look)


def _invest(scene: Scene, purse: Purse, places: list[Place]) -> None:
    """Something is put right or added, twice a year and more in a big commune."""
    diary, chance = scene.diary, scene.chance
    for year in diary.years:
        for _ in range(1 + len(places) // 6):
            day = date(year, chance.whole(2, 11), chance.whole(1, 28))
            able = [place for place in places if place.written < day]
            if able and diary.covers(day):
                place = chance.one_of(able)
                purpose, least, most = chance.one_of(_REPAIRS[str(place.facility.kind)])
                _pay(scene, purse, place, day, purpose, chance.whole(least, most))


def _pay(  # noqa: PLR0913, PLR0917 - what makes an investment
    scene: Scene, purse: Purse, place: Place, day: date, purpose: str, millions: int
) -> None:
    written = scene.diary.written(day, not_before=place.written, within=5)
    source = scene.chance.weighted(_SOURCES)
    amount = millions * MILLION
    line = None
    if source == _SAVED_FOR.source:
        line = purse.pay(_SAVED_FOR, amount, day=day, written=written)
    scene.diary.add(
        written,
        Investment(
            id=scene.diary.new_id(written),
            facility=place.facility.id,
            spent_on=day,
            amount=amount,
            source=source,
            budget=line,
            purpose=purpose,
        ),
    )

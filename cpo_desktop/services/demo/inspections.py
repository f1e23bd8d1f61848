"""Inspections through the year, what they found, and whether it was put right in time."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, NamedTuple

from cpo_desktop.domain.inspection import Finding, Inspection
from cpo_desktop.services.demo.facilities import Place
from cpo_desktop.services.demo.scene import Scene, agencies


class _Found(NamedTuple):
    found: str
    handling: str = "reminded"
    violation: bool = False
    fine: int | None = None
    head: str | None = None
    days: tuple[int, int] | None = (14, 45)
    """How long they have to put it right; None where there is nothing to put right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """An inspection that comes every year; of a facility of this kind, or of a place."""

    kind: str
    subject: str
    month: int
    lead: str
    members: tuple[str, ...]
    facility: str = ""
    place: str = ""
    finds: tuple[_Found, ...]


_PLANS: Final = (
    _Plan(
        kind="joint", subject="An toàn ở cơ sở giáo dục mầm non", month=3,
        lead="culture_social_office", members=("health_station", "commune_police"),
        facility="kindergarten",
        finds=(
            _Found("Cổng phụ không khóa trong giờ đón, trả trẻ"),
            _Found("Bếp ăn chưa lưu mẫu thức ăn đủ 24 giờ", "recorded", violation=True,
                   head="reminded"),
        ),
    ),
    _Plan(
        kind="thematic", subject="Phòng, chống đuối nước trẻ em", month=5,
        lead="culture_social_office", members=("youth_union", "commune_police"),
        place="Ao, hồ, suối trên địa bàn xã",
        finds=(
            _Found("Hố lấy đất sâu gần đường đến trường chưa rào, chưa có biển cảnh báo"),
            _Found("Biển cảnh báo ở hồ thủy lợi bị mờ chữ", days=(7, 20)),
        ),
    ),
    _Plan(
        kind="thematic", subject="Sử dụng lao động chưa thành niên", month=8,
        lead="commune_police", members=("culture_social_office", "justice_officer"),
        place="Quán ăn, cơ sở chế biến nông sản trên địa bàn xã",
        finds=(
            _Found("Thuê hai em 14 tuổi bưng bê buổi tối", "fined", violation=True,
                   fine=2_500_000, head="fined", days=(3, 10)),
            _Found("Không có sổ theo dõi lao động chưa thành niên", "recorded", violation=True,
                   head="reminded"),
        ),
    ),
    _Plan(
        kind="regular", subject="Điểm vui chơi cho trẻ em", month=10, lead="youth_union",
        members=("womens_union", "fatherland_front"), facility="playground",
        finds=(
            _Found("Dây xích đu bị gỉ, chỗ ngồi nứt"),
            _Found("Trẻ em chơi được, thiết bị chắc chắn", days=None),
        ),
    ),
    _Plan(
        kind="unplanned", subject="Điểm kinh doanh trò chơi điện tử", month=11,
        lead="commune_police", members=("culture_social_office",),
        place="Khu vực gần trường học",
        finds=(
            _Found("Mở cửa sau 22 giờ, có trẻ em chơi", "fined", violation=True, fine=1_500_000,
                   head="reviewing", days=(5, 15)),
        ),
    ),
    _Plan(
        kind="council", subject="Thực hiện chính sách, pháp luật về trẻ em", month=9,
        lead="fatherland_front", members=("justice_officer", "womens_union"),
        place="Ủy ban nhân dân xã",
        finds=(
            _Found("Sổ theo dõi trẻ em của một số thôn cập nhật chậm", head="reminded"),
            _Found("Chưa phản hồi đủ ý kiến của trẻ em sau Diễn đàn", days=(20, 60)),
        ),
    ),
)  # fmt: skip
_CHILDREN_PER_INSPECTION: Final = 200
_FEWEST: Final = 3
_MOST: Final = 8
_LATELY: Final = (-45, -28, -20)
"""Days from the end of the story on which, whatever chance says, something was inspected."""
_STILL_OPEN: Final = (-6, 5, 20)
"""Until when what was found then has to be put right."""
_LATE: Final = {-8: 3, -2: 4, 0: 3, 4: 1.5, 15: 0.6}


def inspections(scene: Scene, facilities: list[Place], people: int) -> None:
    """Write down the inspections of these years; the last ones found what is still to be put right."""
    diary, chance = scene.diary, scene.chance
    a_year = min(_FEWEST + people // _CHILDREN_PER_INSPECTION, _MOST)
    turn = 0
    for year in diary.years:
        for _ in range(a_year):
            plan = _PLANS[turn % len(_PLANS)]
            turn += 1
            day = date(year, plan.month, chance.whole(3, 27))
            if diary.start < day < diary.until - timedelta(70):
                made, written = _inspect(scene, facilities, plan, day)
                for found in plan.finds:
                    if chance.happens(0.6):
                        _find(scene, made, written, found)
    for number, (days, left) in enumerate(zip(_LATELY, _STILL_OPEN, strict=True)):
        day = diary.until + timedelta(days)
        plan = _PLANS[number]
        made, written = _inspect(scene, facilities, plan, day)
        remedy_by = diary.until + timedelta(left)
        _find(scene, made, written, plan.finds[0], remedy_by=remedy_by)


def _inspect(
    scene: Scene, facilities: list[Place], plan: _Plan, day: date
) -> tuple[Inspection, date]:
    diary, chance = scene.diary, scene.chance
    written = diary.written(day, within=4)
    able = [
        place.facility
        for place in facilities
        if place.facility.kind == plan.facility and place.written <= written
    ]
    facility = chance.one_of(able) if able else None
    inspection = Inspection(
        id=diary.new_id(written),
        held_on=day,
        kind=plan.kind,
        subject=plan.subject,
        facility=facility.id if facility else None,
        place="" if facility else plan.place,
        village=facility.village if facility else None,
        lead=plan.lead,
        members=agencies(plan.members),
        document=f"{chance.whole(1, 60):02}/BB-KT",
        conclusion="Yêu cầu khắc phục những điểm đã nêu và báo cáo kết quả.",
    )
    return diary.add(written, inspection), written


def _find(
    scene: Scene,
    made: Inspection,
    written: date,
    what: _Found,
    *,
    remedy_by: date | None = None,
) -> None:
    """Something that was found; put right by a day near the one that was set, unless one is given."""
    diary, chance = scene.diary, scene.chance
    given = remedy_by is not None
    if remedy_by is None and what.days is not None and made.held_on:
        remedy_by = made.held_on + timedelta(chance.whole(*what.days))
    finding = diary.add(
        written,
        Finding(
            id=diary.new_id(written),
            inspection=made.id,
            found=what.found,
            violation=what.violation,
            handling=what.handling if what.days else None,
            fine=what.fine,
            remedy_by=remedy_by,
            head=what.head,
        ),
    )
    if remedy_by is None or given:
        return
    remedied = max(remedy_by + timedelta(chance.weighted(_LATE)), written)
    if remedied <= diary.until:
        day = diary.written(remedied, not_before=written, within=6)
        diary.change(day, finding, remedied_on=remedied)

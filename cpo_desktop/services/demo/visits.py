"""Visits to families: planned and done, planned and forgotten, still to come."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.family import HomeVisit
from cpo_desktop.services.demo.children import Life
from cpo_desktop.services.demo.families import YEAR
from cpo_desktop.services.demo.scene import Scene

_CHILDREN_PER_VISIT_A_YEAR: Final = 14
_FEWEST: Final = 6
_DUE: Final = (-13, -5, 1, 4, 9, 20)
"""Days from the story's end on which, whatever chance says, a family is to be visited."""
_LATE: Final = {-2: 1, 0: 5, 1: 3, 3: 2, 8: 1}
_BY: Final = ("Cộng tác viên thôn", "Công chức Văn hóa – Xã hội", "Chi hội trưởng Phụ nữ thôn")
_SEEN: Final = {
    "regular": ("Nhà cửa gọn gàng, trẻ em đi học đều.", "Trẻ ở với bà; bố mẹ gọi điện hằng tuần."),
    "follow_up": ("Trẻ đã đi học lại, còn nhút nhát.", "Thuốc và sữa được nhận đủ."),
    "risk": ("Bố say rượu khi đoàn đến; trẻ sợ, đứng nép sau mẹ.", "Trẻ ở nhà trông em, nghỉ học ba hôm.",
             "Bà ngoại nuôi cháu; cháu lớn hay đi chơi khuya.", "Trẻ tươi tỉnh, cô giáo khen đi học đều."),
    "gift": ("Gia đình nhận quà, trẻ vui.", "Nhà dột một góc, cần lợp lại trước mùa mưa."),
    "assessment": ("Nhà tạm, chưa có nhà vệ sinh; trẻ có chỗ học riêng.",),
}  # fmt: skip
_AGREED: Final = (
    "Gia đình cho trẻ đi học lại từ đầu tuần sau.",
    "Tháng sau đến thăm lại.",
    "Người chăm sóc đưa trẻ đi khám ở Trạm y tế.",
    "",
)


@dataclass(frozen=True, slots=True)
class _Home:
    """A family that is visited, and why."""

    life: Life
    reason: str


def visits(scene: Scene, lives: list[Life]) -> None:
    """Write down the visits of these years to families with a need, and to poor ones."""
    diary, chance = scene.diary, scene.chance
    homes = list(_homes(scene, lives))
    here = [home for home in homes if home.life.last_day(diary.until) == diary.until]
    for home, days in zip(chance.shuffled(here), _DUE, strict=False):
        due = diary.until + timedelta(days)
        planned = max(due - timedelta(chance.whole(14, 30)), home.life.entered)
        if planned < due:
            _plan(scene, home, due, diary.written(min(planned, diary.until), within=3))
    years = (diary.until - diary.start).days / YEAR
    count = max(int(len(lives) * years / _CHILDREN_PER_VISIT_A_YEAR), _FEWEST)
    for _ in range(count if homes else 0):
        home = chance.one_of(homes)
        first, last = home.life.entered, home.life.last_day(diary.until - timedelta(30))
        if first < last:
            _visit(scene, home, chance.day(first + timedelta(1), last))


def _homes(scene: Scene, lives: list[Life]) -> Iterator[_Home]:
    """Each family once, by the first of its children that gives a reason."""
    needy = {told.record.child: "follow_up" for told in scene.diary.told(Circumstance)}
    risky = {
        told.record.child: "risk" for told in scene.diary.told(Risk) if told.record.code != "R01"
    }
    seen: set[str] = set()
    for life in lives:
        household, child = life.family.household.id, life.child.id
        reason = risky.get(child) or needy.get(child)
        if reason is None and life.family.is_poor:
            reason = scene.chance.one_of(("gift", "regular", "assessment"))
        if reason and household not in seen:
            seen.add(household)
            yield _Home(life, reason)


def _plan(scene: Scene, home: _Home, due: date, written: date) -> HomeVisit:
    return scene.diary.add(
        written,
        HomeVisit(
            id=scene.diary.new_id(written),
            household=home.life.family.household.id,
            due_on=due,
            reason=home.reason,
        ),
    )


def _visit(scene: Scene, home: _Home, due: date) -> None:
    """A visit that was planned some weeks before, and what was seen."""
    diary, chance = scene.diary, scene.chance
    planned = diary.written(
        due - timedelta(chance.whole(5, 30)), not_before=home.life.entered, within=3
    )
    found = _plan(scene, home, due, planned)
    done = max(due + timedelta(chance.weighted(_LATE)), planned)
    if done > diary.until:
        return
    diary.change(
        diary.written(done, not_before=planned, within=2),
        found,
        done_on=done,
        done_by=chance.one_of(_BY),
        seen=chance.one_of(_SEEN[home.reason]),
        agreed=chance.one_of(_AGREED),
    )

"""What organisations and people at home and abroad give, and the measures it paid for."""

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from cpo_desktop.domain.budget import Contribution
from cpo_desktop.domain.measure import Funding
from cpo_desktop.domain.sex import Sex
from cpo_desktop.services.demo.diary import Told
from cpo_desktop.services.demo.money import MILLION
from cpo_desktop.services.demo.names import a_name
from cpo_desktop.services.demo.scene import Scene

_HALF_MILLION: Final = MILLION // 2
_JULY: Final = 7
_A_YEAR: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class _Gift:
    """Who gives what for what; without a donor's name some individual does."""

    kind: str
    donor: str = ""
    millions: tuple[int, int] | None = None
    goods: str = ""
    purpose: str = ""


# Who stands behind the source of funds that a measure names.
_BEHIND: Final = {
    "child_fund": _Gift(kind="association", donor="Quỹ Bảo trợ trẻ em tỉnh"),
    "business": _Gift(kind="business", donor="Hợp tác xã cà phê Suối Mơ"),
    "foreign_ngo": _Gift(kind="foreign_organisation", donor="Dự án của tổ chức phi chính phủ nước ngoài"),
    "association": _Gift(kind="association", donor="Hội đồng hương xã Suối Mơ"),
    "donor": _Gift(kind="individual"),
    "individual": _Gift(kind="individual"),
}  # fmt: skip
# What comes besides, in turn.
_BESIDES: Final = (
    (6, _Gift(kind="foreign_individual", donor="Gia đình kiều bào quê Suối Mơ tại Pháp",
              millions=(10, 30), purpose="Học bổng cho trẻ em nghèo học giỏi")),
    (9, _Gift(kind="business", donor="Đại lý vật tư nông nghiệp Ngã Ba", millions=(1, 4),
              goods="Bánh Trung thu, lồng đèn", purpose="Đêm hội Trung thu")),
    (5, _Gift(kind="foreign_organisation", donor="Nhóm tình nguyện viên quốc tế", millions=(8, 25),
              goods="Xích đu, cầu trượt, bập bênh", purpose="Thiết bị điểm vui chơi")),
    (12, _Gift(kind="agency", donor="Bộ đội Biên phòng kết nghĩa với xã", millions=(2, 6),
               goods="Áo ấm, gạo", purpose="Trẻ em nghèo đón Tết")),
    (8, _Gift(kind="individual", millions=(3, 12), purpose="Sách vở, đồng phục đầu năm học")),
)  # fmt: skip


def contributions(scene: Scene) -> None:
    """Write down what was given, and tie to it the funds of measures that it paid."""
    given: dict[tuple[str, int, bool], list[Told[Funding]]] = defaultdict(list)
    for told in scene.diary.told(Funding):
        day, source = told.record.given_on, told.record.source or ""
        if source in _BEHIND and day and day > scene.diary.start + timedelta(14):
            given[source, day.year, day.month >= _JULY].append(told)
    for (source, *_), funds in sorted(given.items()):
        if scene.chance.happens(0.8):
            _behind(scene, _BEHIND[source], funds)
    _besides(scene)


def _behind(scene: Scene, gift: _Gift, funds: list[Told[Funding]]) -> None:
    """What was given before the first of these funds were paid from it."""
    first = min(told.record.given_on for told in funds if told.record.given_on)
    received = max(first - timedelta(scene.chance.whole(4, 40)), scene.diary.start)
    written = scene.diary.written(received, within=3)
    paid = [told for told in funds if told.written >= written]
    if not paid:
        return
    amount = sum(told.record.amount or 0 for told in paid)
    amount = -(-amount * scene.chance.whole(100, 130) // 100 // _HALF_MILLION) * _HALF_MILLION
    goods = {told.record.in_kind: None for told in paid if told.record.in_kind}
    contribution = _add(
        scene,
        replace(gift, goods="; ".join(goods), purpose="Hỗ trợ trẻ em theo các biện pháp của xã"),
        received,
        written,
        amount=amount or None,
        worth=scene.chance.whole(2, 12) * _HALF_MILLION if goods else None,
    )
    for told in paid:
        scene.diary.change(told.written, told.record, contribution=contribution.id)


def _besides(scene: Scene) -> None:
    diary, chance = scene.diary, scene.chance
    for turn, year in enumerate(year for year in diary.years for _ in range(_A_YEAR)):
        month, gift = _BESIDES[turn % len(_BESIDES)]
        day = date(year, month, chance.whole(1, 25))
        if diary.covers(day):
            least, most = gift.millions or (1, 1)
            value = chance.whole(least * 2, most * 2) * _HALF_MILLION
            _add(
                scene,
                gift,
                day,
                diary.written(day, within=4),
                amount=None if gift.goods else value,
                worth=value if gift.goods else None,
            )


def _add(  # noqa: PLR0913 - as many as it has facts
    scene: Scene,
    gift: _Gift,
    received: date,
    written: date,
    *,
    amount: int | None,
    worth: int | None,
) -> Contribution:
    return scene.diary.add(
        written,
        Contribution(
            id=scene.diary.new_id(written),
            received_on=received,
            donor=gift.donor or _somebody(scene),
            kind=gift.kind,
            amount=amount,
            in_kind=gift.goods,
            worth=worth,
            purpose=gift.purpose,
        ),
    )


def _somebody(scene: Scene) -> str:
    sex = scene.chance.one_of((Sex.MALE, Sex.FEMALE))
    polite = "Ông" if sex == Sex.MALE else "Bà"
    return f"{polite} {a_name(scene.chance, 'kinh', sex, grown=True).full}"

"""How an incident of domestic violence is handled, and what help the victims get."""

from datetime import date, timedelta
from typing import Final, NamedTuple

from cpo_desktop.domain.violence import Violence, ViolenceStep
from cpo_desktop.services.demo.scene import Scene


class _Step(NamedTuple):
    done_by: str
    document: str = ""
    lasts: int | None = None
    helps: bool = False
    result: str = ""


_STEPS: Final = {
    "reconciliation": _Step("Tổ hòa giải thôn", result="Hai bên nhận lỗi, làm bản cam kết."),
    "criticism": _Step("Trưởng thôn, Ban công tác Mặt trận", result="Đã nhận khuyết điểm trước thôn."),
    "education": _Step("Công an xã", "QĐ-UBND"),
    "no_contact": _Step("Chủ tịch Ủy ban nhân dân xã", "QĐ-UBND", lasts=3),
    "administrative": _Step("Công an xã", "QĐ-XPHC"),
    "criminal": _Step("Công an xã chuyển cơ quan điều tra", "CV-CAX"),
    "counselling": _Step("Hội Liên hiệp Phụ nữ xã", helps=True, result="Đã biết nơi báo tin, nơi tạm lánh."),
    "care": _Step("Trạm y tế xã", helps=True),
    "shelter": _Step("Địa chỉ tin cậy của thôn", helps=True, lasts=4),
    "visit": _Step("Cộng tác viên thôn", result="Gia đình yên ổn, trẻ em đi học đều."),
}  # fmt: skip
_HURT: Final = ("light", "treated", "serious")
_WAYS: Final = {
    ("reconciliation",): 0.3,
    ("criticism",): 0.28,
    ("criticism", "education"): 0.14,
    ("no_contact", "administrative"): 0.12,
    ("administrative",): 0.16,
}
_GRAVE: Final = ("no_contact", "criminal")
_FINES: Final = (1_000_000, 1_500_000, 2_000_000, 3_000_000)


def handle(scene: Scene, made: Violence, written: date, people: int) -> date:
    """Write down step after step, as far as the story goes; the last day that was written on.

    `people` are those who needed help; where nobody did, the family is visited and no more.
    """
    chance, diary = scene.chance, scene.diary
    day, noted = written, written
    for kind in _ways(scene, made, people):
        if day > diary.until:
            break
        noted = diary.written(day, not_before=noted, within=1)
        _step(scene, made, kind, day, noted, people)
        day += timedelta(chance.whole(0, 9))
    return noted


def _ways(scene: Scene, made: Violence, people: int) -> tuple[str, ...]:
    chance = scene.chance
    if not people:
        return ("visit",)
    handling = _GRAVE if made.harm == "serious" else chance.weighted(_WAYS)
    driven_out = "no_contact" in handling or made.harm == "treated"
    help_given = [
        *(["care"] if made.harm in _HURT and chance.happens(0.6) else []),
        *(["shelter"] if driven_out and chance.happens(0.7) else []),
        *(["counselling"] if chance.happens(0.65) else []),
    ]
    return (*help_given, *handling, *(("visit",) if chance.happens(0.5) else ()))


def _step(  # noqa: PLR0913, PLR0917 - as many as it has facts
    scene: Scene, made: Violence, kind: str, day: date, written: date, people: int
) -> None:
    chance, step = scene.chance, _STEPS[kind]
    scene.diary.add(
        written,
        ViolenceStep(
            id=scene.diary.new_id(written),
            violence=made.id,
            kind=kind,
            done_on=day,
            until=day + timedelta(chance.whole(1, step.lasts)) if step.lasts else None,
            people=(people if kind == "shelter" else 1) if step.helps else None,
            done_by=step.done_by,
            document=f"{chance.whole(1, 220):02}/{step.document}" if step.document else "",
            fine=chance.one_of(_FINES) if kind == "administrative" else None,
            result=step.result,
        ),
    )

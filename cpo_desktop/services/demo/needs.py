"""Why some children need protection: circumstances and risks that begin, overlap and end."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.sex import Sex
from cpo_desktop.services.demo.children import Life
from cpo_desktop.services.demo.families import YEAR, FamilyKind
from cpo_desktop.services.demo.scene import Scene

Need = Circumstance | Risk


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A way to need protection: how often a child's life brings it, when, and for how long."""

    code: str
    share: float
    from_year: int = 0
    until_year: int = 16
    days: tuple[int, int] | None = None
    """How long it lasts; None for the rest of childhood."""
    evidence: str = "village_confirmation"
    ends: tuple[str, ...] = ("recovered", "resolved")
    poor_only: bool = False
    girls_only: bool = False


def always(code: str, days: tuple[int, int] | None = None) -> Kind:
    """A need that a child has for certain, for so many days or until it grows up."""
    return Kind(code=code, share=1, days=days, evidence=_MINUTES)


_DISABILITY: Final = "disability_certificate"
_MEDICAL: Final = "medical_record"
_POLICE: Final = "police_document"
_SCHOOL: Final = "school_confirmation"
_MINUTES: Final = "verification_minutes"

_CIRCUMSTANCES: Final = (
    Kind(code="N04.1", share=0.002, until_year=4, evidence=_DISABILITY),
    Kind(code="N04.2", share=0.009, until_year=8, evidence=_DISABILITY),
    Kind(code="N04.3", share=0.009, until_year=12, evidence=_DISABILITY),
    Kind(code="N04", share=0.001, until_year=12, evidence="none"),
    Kind(code="N05.1", share=0.0008, until_year=3, evidence=_MEDICAL),
    Kind(code="N06.1", share=0.006, from_year=12, days=(90, 180), evidence=_POLICE),
    Kind(code="N06.3", share=0.001, from_year=14, days=(200, 700), evidence=_POLICE),
    Kind(code="N07.1", share=0.0008, from_year=13, days=(200, 700), evidence=_MEDICAL),
    Kind(
        code="N08.1", share=0.024, from_year=12, days=(150, 800), evidence=_SCHOOL,
        ends=("back_to_school", "back_to_school", "resolved"),
    ),
    Kind(code="N08.2", share=0.001, from_year=13, days=(150, 600), evidence=_SCHOOL),
    Kind(code="N09.1", share=0.006, from_year=2, days=(150, 500), evidence=_MINUTES),
    Kind(code="N09.2", share=0.005, from_year=5, days=(150, 500), evidence=_MINUTES),
    Kind(code="N10.1", share=0.005, from_year=11, days=(90, 400), evidence=_MINUTES),
    Kind(code="N11.4", share=0.0015, from_year=6, days=(300, 800), evidence=_POLICE),
    Kind(code="N11.3", share=0.004, from_year=12, days=(300, 800), evidence=_POLICE, girls_only=True),
    Kind(code="N12.1", share=0.001, from_year=12, days=(300, 700), evidence=_POLICE, girls_only=True),
    Kind(
        code="N13.1", share=0.01, days=(400, 1500), evidence=_MEDICAL, poor_only=True,
        ends=("recovered", "out_of_poverty"),
    ),
    Kind(
        code="N13.2", share=0.034, days=(300, 1500), evidence=_MEDICAL, poor_only=True,
        ends=("recovered", "out_of_poverty"),
    ),
    Kind(code="N14.1", share=0.0005, from_year=5, days=(60, 400)),
)  # fmt: skip
_OF_FAMILY: Final = {
    FamilyKind.ORPHANS: ({"N01.3": 0.85, "N01.4": 0.15}, "death_certificate", ("adopted",)),
    FamilyKind.UNSUPPORTED: (
        {"N03.1": 0.2, "N03.2": 0.5, "N03.3": 0.3}, "committee_decision", ("reunified", "resolved"),
    ),
    FamilyKind.FOUND: ({"N02.2": 0.9, "N02.1": 0.1}, "abandonment_minutes", ("adopted",)),
}  # fmt: skip

_RISKS: Final = (
    Kind(code="R01", share=0.22, days=(365, 1100), poor_only=True),
    Kind(code="R04", share=0.02, from_year=10, days=(90, 400)),
    Kind(code="R05", share=0.014, days=(150, 700)),
    Kind(code="R06", share=0.012, days=(300, 1200)),
    Kind(code="R07", share=0.001, days=(800, 2000)),
    Kind(code="R09", share=0.05, from_year=13, days=(150, 700), girls_only=True),
    Kind(code="R10", share=0.01, from_year=11, days=(90, 500)),
    Kind(code="R11", share=0.012, from_year=11, days=(90, 400)),
    Kind(code="R12", share=0.03, days=(60, 250)),
    Kind(code="R99", share=0.004, days=(90, 500)),
)
_FAMILY_RISKS: Final = {
    FamilyKind.AWAY: Kind(code="R03", share=0.75, days=(300, 1500)),
    FamilyKind.DIVORCED: Kind(code="R02", share=0.5, days=(300, 1200)),
    FamilyKind.FATHER_DEAD: Kind(code="R08", share=0.6),
    FamilyKind.MOTHER_DEAD: Kind(code="R08", share=0.6),
}
_OTHER_RISK: Final = "Nhà ở gần suối sâu, không có rào chắn"
_DISABILITY_KINDS: Final = {"movement": 0.34, "hearing_speech": 0.16, "sight": 0.1, "mental": 0.12,
                            "intellectual": 0.24, "other": 0.04}  # fmt: skip
_DEGREES: Final = {"N04.1": "extreme", "N04.2": "severe", "N04.3": "mild"}
# Lists are gone over before the year's reports; some things come to light with the school year.
_SEASON: Final = {1: 0.6, 2: 0.4, 3: 0.9, 4: 0.7, 5: 0.8, 6: 0.7, 7: 0.6, 8: 0.7, 9: 1.0, 10: 0.9,
                  11: 1.0, 12: 0.9}  # fmt: skip


def needs_of(scene: Scene, life: Life) -> tuple[Need, ...]:
    """Write down why this child needs protection, if it does; oldest first."""
    found: list[Need] = [*_circumstances(scene, life), *_risks(scene, life)]
    return tuple(sorted(found, key=lambda need: need.opened_on or date.min))


def _circumstances(scene: Scene, life: Life) -> Iterator[Circumstance]:
    of_family = _OF_FAMILY.get(life.family.kind)
    if of_family:
        codes, evidence, ends = of_family
        days = (400, 2500) if scene.chance.happens(0.3) else None
        code = scene.chance.weighted(codes)
        yield from circumstance(
            scene, life, Kind(code=code, share=1, evidence=evidence, ends=ends, days=days)
        )
    for kind in _CIRCUMSTANCES:
        if _meets(scene, life, kind):
            yield from circumstance(scene, life, kind)


def _risks(scene: Scene, life: Life) -> Iterator[Risk]:
    of_family = _FAMILY_RISKS.get(life.family.kind)
    for kind in (*_RISKS, *((of_family,) if of_family else ())):
        if _meets(scene, life, kind):
            yield from _risk(scene, life, kind)


def _meets(scene: Scene, life: Life, kind: Kind) -> bool:
    barred = (kind.poor_only and not life.family.is_poor) or (
        kind.girls_only and life.child.sex != Sex.FEMALE
    )
    return not barred and scene.chance.happens(kind.share)


def _opening(scene: Scene, life: Life, kind: Kind) -> date | None:
    """When it begins; None if that would be after the child left, grew up, or the story ends."""
    since = life.child.arrived_on or life.born
    first = max(since, life.born + timedelta(YEAR * kind.from_year + 30))
    last = min(life.last_day(scene.diary.until), life.born + timedelta(YEAR * kind.until_year))
    if kind.days:  # What passes and is long over was never written into this register.
        first = max(first, scene.diary.start - timedelta(kind.days[1]))
    return scene.chance.day(first, last, _SEASON) if first <= last else None


def _end(scene: Scene, life: Life, kind: Kind, opened: date) -> tuple[date, str] | None:
    """When and why it ends, if that is known by the end of the story."""
    ended = opened + timedelta(scene.chance.whole(*kind.days)) if kind.days else date.max
    reason = scene.chance.one_of(kind.ends)
    for day, other in ((life.left, "moved"), (life.adult_on, "turned_16")):
        if day and opened < day <= ended:
            # What a child leaves behind open is one of the slips that figures must not trip over.
            ended, reason = (day, other) if scene.chance.happens(0.85) else (date.max, "")
    return (ended, reason) if ended <= scene.diary.until else None


def circumstance(
    scene: Scene, life: Life, kind: Kind, *, since: date | None = None
) -> Iterator[Circumstance]:
    """Write down a circumstance and its end; nothing where there is no time for it."""
    opened = since or _opening(scene, life, kind)
    end = _end(scene, life, kind, opened) if opened else None
    if opened is None or (end and end[0] <= scene.diary.start):
        return
    chance, diary = scene.chance, scene.diary
    written = diary.written(opened, not_before=life.entered)
    papered = kind.evidence != "none" and chance.happens(0.8)
    found = diary.add(
        written,
        Circumstance(
            id=diary.new_id(written),
            child=life.child.id,
            code=kind.code,
            opened_on=opened,
            evidence=kind.evidence,
            evidence_number=f"{chance.whole(1, 180)}/{opened.year}" if papered else "",
        ),
    )
    if kind.code.startswith("N04"):
        _note_disability(scene, life, kind.code, written)
    if end:
        _close(scene, found, *end, written=written)
    yield found


def _risk(scene: Scene, life: Life, kind: Kind) -> Iterator[Risk]:
    opened = _opening(scene, life, kind)
    end = _end(scene, life, kind, opened) if opened else None
    if opened is None or (end and end[0] <= scene.diary.start):
        return
    written = scene.diary.written(opened, not_before=life.entered)
    found = scene.diary.add(
        written,
        Risk(
            id=scene.diary.new_id(written),
            child=life.child.id,
            code=kind.code,
            opened_on=opened,
            remarks=_OTHER_RISK if kind.code == "R99" else "",
        ),
    )
    if end:
        day = scene.diary.written(end[0], not_before=written + timedelta(1), within=20)
        scene.diary.change(day, found, closed_on=end[0])
    yield found


def _close(scene: Scene, found: Circumstance, ended: date, reason: str, *, written: date) -> None:
    day = scene.diary.written(ended, not_before=written + timedelta(1), within=20)
    scene.diary.change(day, found, closed_on=ended, close_reason=reason)


def _note_disability(scene: Scene, life: Life, code: str, written: date) -> None:
    kinds = {scene.chance.weighted(_DISABILITY_KINDS) for _ in range(scene.chance.whole(1, 2))}
    scene.diary.change(
        written,
        life.child,
        disabilities=tuple(kind for kind in _DISABILITY_KINDS if kind in kinds),
        disability_degree=_DEGREES.get(code),
    )

"""Notices and cases in every stage of the procedure, some of them late."""

from datetime import date, datetime, time, timedelta
from typing import Final

from cpo_desktop.domain.case import Stage
from cpo_desktop.domain.notice import Notice
from cpo_desktop.services.demo.case_telling import STORIES, Telling
from cpo_desktop.services.demo.children import Life
from cpo_desktop.services.demo.families import YEAR
from cpo_desktop.services.demo.scene import Scene

_CHILDREN_PER_CASE_A_YEAR: Final = 90
_FEWEST: Final = 9
# How many days before the last one a case of this stage was told of; closed ones lie anywhere before.
_TOLD: Final = {
    Stage.NOTICE: (0, 1),
    Stage.FIRST_ASSESSMENT: (0, 2),
    Stage.FULL_ASSESSMENT: (2, 4),
    Stage.PLAN: (5, 11),
    Stage.APPROVAL: (9, 14),
    Stage.FOLLOW_UP: (30, 80),
    Stage.REVIEW: (95, 120),
    Stage.CLOSED: (150, 0),
}
_LASTS: Final = 130
_STAGES: Final = {Stage.CLOSED: 0.7, Stage.FOLLOW_UP: 0.15, Stage.REVIEW: 0.06, Stage.PLAN: 0.05,
                  Stage.APPROVAL: 0.04}  # fmt: skip

_PROCEDURE_FROM: Final = date(2017, 7, 1)
"""Decree 56/2017/NĐ-CP is in force; its scales begin on this day."""


def cases(scene: Scene, lives: list[Life]) -> None:
    """Write down the cases of these years: one in each stage, the others mostly closed."""
    diary, chance = scene.diary, scene.chance
    days = (diary.until - diary.start).days
    count = max(len(lives) * days // YEAR // _CHILDREN_PER_CASE_A_YEAR, _FEWEST)
    drawn = [*Stage, *(chance.weighted(_STAGES) for _ in range(count - len(Stage)))]
    taken: set[str] = set()
    for stage in drawn:
        told_on = _told_on(scene, stage)
        life = _child(scene, lives, told_on, taken)
        if life is not None:
            Telling(scene, life, chance.one_of(STORIES), told_on, stage).tell()
    _untrue(scene, lives, taken)
    _loose_notice(scene)


def _told_on(scene: Scene, stage: Stage) -> date:
    nearest, farthest = _TOLD[stage]
    last = scene.diary.until - timedelta(nearest)
    if stage is Stage.CLOSED:
        first = max(scene.diary.start + timedelta(40), _PROCEDURE_FROM)
        return scene.chance.day(first, last)
    return scene.chance.day(scene.diary.until - timedelta(farthest), last)


def _child(scene: Scene, lives: list[Life], on: date, taken: set[str]) -> Life | None:
    """A child of the register who was there then, of no other case."""
    last = min(scene.diary.until, on + timedelta(_LASTS))
    able = [
        life
        for life in lives
        if life.entered < on and life.last_day(scene.diary.until) >= last
        if life.child.id not in taken and (on - life.born).days > 3 * YEAR
    ]
    if not able:
        return None
    chosen = scene.chance.one_of(able)
    taken.add(chosen.child.id)
    return chosen


def _untrue(scene: Scene, lives: list[Life], taken: set[str]) -> None:
    """Something was told of a child that proved untrue."""
    told_on = scene.diary.until - timedelta(scene.chance.whole(20, 90))
    life = _child(scene, lives, told_on, taken)
    if life is not None:
        Telling(scene, life, STORIES[0], told_on, Stage.NOTICE).tell_untrue()


def _loose_notice(scene: Scene) -> None:
    """The last notice, of a child nobody knows yet."""
    day = scene.diary.until
    scene.diary.add(
        day,
        Notice(
            id=scene.diary.new_id(day),
            received_at=datetime.combine(day, time(16, 40)),
            channel="phone",
            source="hotline_111",
            category="at_risk",
            child_name="",
            child_sex="unknown",
            child_age=7,
            place="Gần chợ xã",
            story="Một trẻ khoảng 7 tuổi đi bán vé số một mình buổi tối.",
        ),
    )

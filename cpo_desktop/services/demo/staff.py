"""Who works for the children: officers, a collaborator in almost every village, the team."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, NamedTuple

from cpo_desktop.domain.sex import Sex
from cpo_desktop.domain.staff import Certificate, Staff
from cpo_desktop.domain.unit import Office
from cpo_desktop.services.demo.families import YEAR
from cpo_desktop.services.demo.names import a_name
from cpo_desktop.services.demo.places import Village
from cpo_desktop.services.demo.scene import Scene


@dataclass(frozen=True, slots=True)
class Worker:
    """Somebody of the staff, since and until when, and when that was written down."""

    staff: Staff
    written: date
    since: date
    until: date

    def serves(self, day: date) -> bool:
        """Whether this is one of the staff on a day, and known as such."""
        return max(self.since, self.written) <= day <= self.until


class _Post(NamedTuple):
    agency: str
    post: str
    sex: str


_TEAM: Final = (
    _Post("commune_police", "Phó Trưởng Công an xã", Sex.MALE),
    _Post("womens_union", "Chủ tịch Hội Liên hiệp Phụ nữ xã", Sex.FEMALE),
    _Post("youth_union", "Bí thư Đoàn Thanh niên xã", Sex.MALE),
    _Post("health_station", "Nữ hộ sinh Trạm y tế xã", Sex.FEMALE),
    _Post("school", "Giáo viên tổng phụ trách Đội", Sex.FEMALE),
    _Post("justice_officer", "Công chức Tư pháp – Hộ tịch", Sex.MALE),
)
_LEARNT: Final = {
    "lower_secondary": 0.2,
    "upper_secondary": 0.5,
    "intermediate": 0.2,
    "college": 0.1,
}
_ALLOWANCES: Final = (300_000, 350_000, 400_000, 500_000)
_NEW_HAND: Final = 2
"""The place of the village whose collaborator is replaced."""
_SOCIAL_WORK: Final = "Chứng chỉ nghiệp vụ công tác xã hội với trẻ em"
_COURSE: Final = "Chứng nhận tập huấn công tác bảo vệ trẻ em"
_SCHOOL_OF_WORK: Final = "Trung tâm bồi dưỡng nghiệp vụ công tác xã hội"
_RUNS_OUT: Final = (21, -12, 400)
"""Days from the end of the story on which a certificate runs out."""


def staff(scene: Scene) -> list[Worker]:
    """Write down the staff of these years, with their certificates."""
    office = next(told.record for told in scene.diary.told(Office))
    officers = list(_officers(scene, office))
    team = list(_team(scene, office))
    collaborators = [
        worker
        for place, village in enumerate((*scene.places.villages[:-1], scene.places.merged))
        for worker in _of_village(scene, village, replaced=place == _NEW_HAND)
    ]
    _certificates(scene, officers, collaborators)
    return [*officers, *team, *collaborators]


def _officers(scene: Scene, office: Office) -> tuple[Worker, Worker]:
    handed_over = scene.places.handed_over_on
    common = {
        "role": "officer",
        "agency": "culture_social_office",
        "post": office.officer_title,
        "position": "official",
        "education": "university",
    }
    first, second = scene.places.officers
    since = scene.diary.start - timedelta(scene.chance.whole(400, 1500))
    until = handed_over - timedelta(1)
    return (
        _worker(scene, since, until, full_name=first, sex=Sex.FEMALE, share=60, **common),
        _worker(scene, handed_over, date.max, full_name=second, sex=Sex.MALE, share=50, **common),
    )


def _team(scene: Scene, office: Office) -> tuple[Worker, ...]:
    since = scene.diary.start - timedelta(scene.chance.whole(100, 900))
    head = _name(scene, "kinh", Sex.FEMALE)
    leaders = (
        {"full_name": office.signer, "role": "leader", "sex": Sex.MALE, "share": 10,
         "post": "Phó Chủ tịch Ủy ban nhân dân xã"},
        {"full_name": head, "role": "team_leader", "sex": Sex.FEMALE, "share": 15,
         "agency": "culture_social_office", "post": "Trưởng phòng Văn hóa – Xã hội"},
    )  # fmt: skip
    members = (
        {"full_name": _name(scene, "kinh", sex), "role": "team_member", "sex": sex,
         "share": 10, "agency": agency, "post": post}
        for agency, post, sex in _TEAM
    )  # fmt: skip
    return tuple(
        _worker(scene, since, date.max, position="official", **facts)
        for facts in (*leaders, *members)
    )


def _of_village(scene: Scene, village: Village, *, replaced: bool) -> tuple[Worker, ...]:
    """The village's collaborator, and perhaps the one who came after; none of a village that is gone."""
    chance, places = scene.chance, scene.places
    since = scene.diary.start - timedelta(chance.whole(60, 1200))
    if village is places.merged:
        return (_collaborator(scene, village, since, places.merged_on - timedelta(1)),)
    if not replaced:
        return (_collaborator(scene, village, since, date.max),)
    changes = places.handed_over_on + timedelta(chance.whole(5, 30))
    return (
        _collaborator(scene, village, since, changes),
        _collaborator(scene, village, changes + timedelta(1), date.max),
    )


def _collaborator(scene: Scene, village: Village, since: date, until: date) -> Worker:
    chance = scene.chance
    sex = Sex.FEMALE if chance.happens(0.75) else Sex.MALE
    return _worker(
        scene,
        since,
        until,
        full_name=_name(scene, village.people, sex),
        role="collaborator",
        village=village.unit.id,
        post=f"Cộng tác viên {village.unit.name}",
        sex=sex,
        position="part_time",
        share=chance.one_of((20, 25, 30)),
        allowance=chance.one_of(_ALLOWANCES),
        education=chance.weighted(_LEARNT),
    )


def _worker(scene: Scene, since: date, until: date, **facts: object) -> Worker:
    """Write somebody down, and when they left if they have left."""
    chance, diary = scene.chance, scene.diary
    written = diary.written(since, within=4)
    given = {
        "telephone": scene.telephone(),
        "birth_year": diary.start.year - chance.whole(25, 52),
        "document": f"{chance.whole(11, 240)}/QĐ-UBND",
        **facts,
    }
    found = diary.add(written, Staff(id=diary.new_id(written), since=since, **given))  # type: ignore[arg-type]
    if until <= diary.until:
        diary.change(diary.written(until, not_before=written, within=4), found, until=until)
    return Worker(found, written, since, until)


def _certificates(scene: Scene, officers: list[Worker], collaborators: list[Worker]) -> None:
    """One runs out soon, one ran out and is forgotten; the first officer's was renewed in time."""
    until = scene.diary.until
    renewed = scene.places.handed_over_on - timedelta(20)
    _certificate(scene, officers[0], _SOCIAL_WORK, renewed, renewed_on=renewed - timedelta(9))
    serving = [worker for worker in collaborators if worker.serves(until)]
    holders = [(officers[1], _SOCIAL_WORK), *((worker, _COURSE) for worker in serving)]
    for (worker, name), days in zip(holders, _RUNS_OUT, strict=False):
        _certificate(scene, worker, name, until + timedelta(days))
    for worker in serving[len(_RUNS_OUT) :]:
        if scene.chance.happens(0.5):
            _certificate(scene, worker, _COURSE, None)


def _certificate(
    scene: Scene,
    worker: Worker,
    name: str,
    valid_to: date | None,
    *,
    renewed_on: date | None = None,
) -> None:
    diary = scene.diary
    issued = (valid_to or worker.written) - timedelta(3 * YEAR if valid_to else 30)
    written = diary.written(issued, not_before=worker.written, within=20)
    found = diary.add(
        written,
        Certificate(
            id=diary.new_id(written),
            staff=worker.staff.id,
            name=name,
            issuer=_SCHOOL_OF_WORK,
            issued_on=issued,
            valid_to=valid_to,
        ),
    )
    if renewed_on and diary.covers(renewed_on):
        diary.change(diary.written(renewed_on, not_before=written), found, renewed_on=renewed_on)


def _name(scene: Scene, people: str, sex: str) -> str:
    return a_name(scene.chance, people, sex, grown=True).full

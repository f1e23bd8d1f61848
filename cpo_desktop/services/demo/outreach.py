"""Outreach through the year, over every channel, and trainings of those who work with children."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, NamedTuple

from cpo_desktop.domain.outreach import Attendance, Outreach, Training
from cpo_desktop.services.demo.families import YEAR
from cpo_desktop.services.demo.money import Purpose, Purse
from cpo_desktop.services.demo.scene import Scene, agencies
from cpo_desktop.services.demo.staff import Worker


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """A piece of outreach that comes again: what about, over which channel, who is reached."""

    channel: str
    subject: str
    topics: tuple[str, ...]
    months: tuple[int, int] = (1, 12)
    audiences: tuple[str, ...] = ("public",)
    reached: tuple[int, int] = (30, 90)
    children: int = 0
    """Percent of those reached."""
    counted: bool = True
    """Whether anybody counted women, children and minorities among them."""
    times: tuple[int, int] | None = None
    village: bool = False
    occasion: str = "none"
    partners: tuple[str, ...] = ()
    cost: tuple[int, int] | None = None
    """Hundreds of thousands of đồng."""
    programme: str = "abuse"
    materials: str = ""


_OF_EVERY_YEAR: Final = (
    _Plan(channel="event", subject="Lễ phát động Tháng hành động vì trẻ em", months=(6, 6),
          topics=("child_rights", "abuse", "injury"), audiences=("children", "parents", "officials"),
          reached=(220, 480), children=70, occasion="action_month",
          partners=("youth_union", "school", "fatherland_front"), cost=(60, 120),
          programme="action_month", materials="Băng rôn, tờ rơi Tổng đài 111"),
    _Plan(channel="event", subject="Đêm hội Trung thu, hỏi đáp về an toàn cho trẻ em", months=(9, 9),
          topics=("child_rights", "injury"), audiences=("children", "parents"), reached=(180, 420),
          children=75, occasion="mid_autumn", partners=("youth_union", "womens_union"),
          cost=(50, 110), programme="action_month"),
    _Plan(channel="loudspeaker", subject="Phát thanh Tháng hành động vì trẻ em", months=(6, 6),
          topics=("child_rights", "reporting"), reached=(700, 1800), counted=False, times=(8, 20),
          occasion="action_month"),
    _Plan(channel="village_meeting", subject="Gia đình không bạo lực nhân Ngày Gia đình Việt Nam",
          months=(6, 6), topics=("domestic_violence", "parenting"), audiences=("parents", "public"),
          village=True, occasion="family_day", partners=("womens_union",), cost=(5, 15),
          programme="domestic_violence"),
    _Plan(channel="school", subject="Kỹ năng tự bảo vệ, phòng tránh xâm hại", months=(10, 11),
          topics=("abuse", "sex_education", "reporting"), audiences=("children", "teachers"),
          reached=(120, 320), children=93, partners=("school", "commune_police"), cost=(8, 30),
          materials="Cẩm nang bảo vệ trẻ em"),
)  # fmt: skip
_AROUND: Final = (
    _Plan(channel="loudspeaker", subject="Phòng, chống đuối nước mùa hè", months=(4, 7),
          topics=("injury",), reached=(600, 1600), counted=False, times=(4, 12)),
    _Plan(channel="social_media", subject="An toàn của trẻ em trên mạng: bài trên trang của xã",
          topics=("online", "reporting"), audiences=("youth", "parents"), reached=(200, 1500),
          counted=False, times=(1, 4)),
    _Plan(channel="village_meeting", subject="Không tảo hôn, không kết hôn cận huyết thống",
          months=(1, 4), topics=("child_marriage",), audiences=("minority", "parents", "youth"),
          reached=(35, 110), children=15, village=True, partners=("womens_union", "justice_officer"),
          cost=(10, 30), programme="child_marriage", materials="Tờ rơi tiếng Việt và tiếng Mông"),
    _Plan(channel="home", subject="Vận động gia đình có con bỏ học, đi làm sớm", topics=("labour",),
          audiences=("parents",), reached=(3, 9), children=40, village=True,
          partners=("school", "fatherland_front")),
    _Plan(channel="club", subject="Câu lạc bộ cha mẹ: dạy con không đòn roi",
          topics=("parenting", "domestic_violence"), audiences=("parents",), reached=(18, 40),
          village=True, partners=("womens_union",), cost=(3, 8), programme="domestic_violence"),
    _Plan(channel="school", subject="Phòng, chống bạo lực học đường", months=(3, 5),
          topics=("abuse", "child_rights"), audiences=("children", "teachers"), reached=(90, 300),
          children=94, partners=("school", "youth_union")),
    _Plan(channel="leaflets", subject="Tờ rơi Tổng đài quốc gia bảo vệ trẻ em 111",
          topics=("reporting", "abuse"), reached=(150, 500), counted=False, cost=(10, 40),
          materials="Tờ rơi Tổng đài 111", village=True),
    _Plan(channel="loudspeaker", subject="Luật Phòng, chống bạo lực gia đình; nơi báo tin",
          months=(11, 12), topics=("domestic_violence", "reporting"), reached=(500, 1400),
          counted=False, times=(4, 10), occasion="gender_month"),
    _Plan(channel="counselling", subject="Tư vấn làm cha mẹ cho gia đình có trẻ em khuyết tật",
          topics=("parenting",), audiences=("parents",), reached=(4, 12), children=30,
          partners=("health_station",)),
    _Plan(channel="village_meeting", subject="Quyền trẻ em và trách nhiệm của gia đình",
          topics=("child_rights", "parenting"), audiences=("parents", "public"), village=True,
          children=10, partners=("fatherland_front",), cost=(3, 10)),
    _Plan(channel="social_media", subject="Trẻ em nói về quyền của mình: video Diễn đàn trẻ em",
          months=(8, 10), topics=("child_rights",), audiences=("children", "youth"),
          reached=(300, 1200), counted=False, occasion="forum", partners=("youth_union",)),
    _Plan(channel="event", subject="Hội thi rung chuông vàng về an toàn cho trẻ em", months=(5, 6),
          topics=("injury", "abuse"), audiences=("children", "teachers"), reached=(100, 220),
          children=90, occasion="childrens_day", partners=("school",), cost=(20, 60),
          programme="action_month"),
    _Plan(channel="school", subject="Họp phụ huynh: giữ con an toàn dịp hè", months=(5, 5),
          topics=("injury", "online"), audiences=("parents", "teachers"), reached=(80, 240),
          partners=("school",)),
    _Plan(channel="loudspeaker", subject="Tin báo ở đâu khi thấy trẻ em bị xâm hại",
          topics=("reporting", "abuse"), reached=(400, 1300), counted=False, times=(4, 12)),
    _Plan(channel="club", subject="Câu lạc bộ bạn gái: tuổi dậy thì, nói không với cưới sớm",
          topics=("sex_education", "child_marriage"), audiences=("children", "youth"),
          reached=(15, 40), children=80, village=True, partners=("womens_union", "health_station"),
          cost=(3, 9), programme="child_marriage"),
    _Plan(channel="village_meeting", subject="Khai sinh đúng hạn, thẻ bảo hiểm y tế cho trẻ em",
          topics=("child_rights",), audiences=("parents",), village=True, children=12,
          partners=("justice_officer", "health_station")),
    _Plan(channel="social_media", subject="Cha mẹ và trò chơi trực tuyến của con",
          topics=("online", "parenting"), audiences=("parents",), reached=(150, 900), counted=False),
    _Plan(channel="leaflets", subject="Áp phích phòng, chống đuối nước ở các ao, suối",
          months=(4, 6), topics=("injury",), reached=(100, 400), counted=False, cost=(8, 25),
          materials="Áp phích", programme="injury"),
    _Plan(channel="other", subject="Ký cam kết thôn không có trẻ em bị bạo lực", months=(1, 12),
          topics=("abuse", "other"), audiences=("collaborators", "public"), village=True,
          partners=("fatherland_front",)),
)  # fmt: skip
_SMALLEST: Final = 4
_CHILDREN_PER_PIECE: Final = 14
_MOST: Final = 30
_MORE_CHILDREN_PER_PIECE: Final = 400
_HUNDRED_THOUSAND: Final = 100_000
_PERCENT: Final = 100
_EVENT_DAYS: Final = {6: (1, 14), 9: (14, 28)}
_PROGRAMME_ETHNIC: Final = "child_marriage"


def outreach(scene: Scene, purse: Purse, people: int) -> None:
    """Write down the outreach of these years: what comes every year, and as much else as fits."""
    diary = scene.diary
    a_year = min(
        _SMALLEST + people // _CHILDREN_PER_PIECE, _MOST + people // _MORE_CHILDREN_PER_PIECE
    )
    besides = max(a_year - len(_OF_EVERY_YEAR), 2)
    turn = 0
    for year in diary.years:
        share = _share(scene, year)
        wanted = round(besides * share)
        around = [_AROUND[(turn + place) % len(_AROUND)] for place in range(wanted)]
        turn += wanted
        for plan in (*_OF_EVERY_YEAR, *around):
            day = _day(scene, year, plan)
            if diary.covers(day):
                _tell(scene, purse, plan, day)


def _share(scene: Scene, year: int) -> float:
    """Which part of the year the story covers."""
    first = max(date(year, 1, 1), scene.diary.start)
    last = min(date(year, 12, 31), scene.diary.until)
    return (last - first).days / YEAR


def _day(scene: Scene, year: int, plan: _Plan) -> date:
    """A day of the plan's months; of a year that is not whole, one that the story covers if it can."""
    first, last = plan.months
    days = _EVENT_DAYS.get(first, (1, 28)) if plan.channel == "event" else (1, 28)
    earliest, latest = date(year, first, days[0]), date(year, last, days[1])
    within = max(earliest, scene.diary.start + timedelta(1)), min(latest, scene.diary.until)
    return scene.chance.day(*within) if within[0] <= within[1] else earliest


def _tell(scene: Scene, purse: Purse, plan: _Plan, day: date) -> None:
    diary, chance = scene.diary, scene.chance
    written = diary.written(day, within=5)
    village = chance.one_of(scene.places.villages) if plan.village else None
    reached = chance.whole(*plan.reached)
    children = reached * plan.children // _PERCENT
    cost = chance.whole(*plan.cost) * _HUNDRED_THOUSAND if plan.cost else None
    source = "programme_ethnic" if plan.programme == _PROGRAMME_ETHNIC else "state_commune"
    purpose = Purpose(plan.programme, source)
    kinh = village is None or village.people == "kinh"
    diary.add(
        written,
        Outreach(
            id=diary.new_id(written),
            held_on=day,
            subject=plan.subject,
            topics=plan.topics,
            channel=plan.channel,
            village=village.unit.id if village else None,
            times=chance.whole(*plan.times) if plan.times else None,
            occasion=plan.occasion,
            partners=agencies(plan.partners),
            audiences=plan.audiences,
            reached=reached if plan.counted or chance.happens(0.7) else None,
            female=reached * chance.whole(44, 68) // _PERCENT if plan.counted else None,
            children=children if plan.counted else None,
            girls=children * chance.whole(42, 56) // _PERCENT if plan.counted else None,
            minority=reached * chance.whole(*((20, 55) if kinh else (75, 98))) // _PERCENT
            if plan.counted
            else None,
            materials=plan.materials,
            copies=chance.whole(4, 20) * 25 if plan.materials else None,
            cost=cost,
            source=source if cost else "none",
            budget=purse.pay(purpose, cost, day=day, written=written) if cost else None,
        ),
    )


class _Course(NamedTuple):
    subject: str
    topics: tuple[str, ...]
    groups: tuple[str, ...]
    roles: tuple[str, ...]
    """Of the staff who take part."""
    month: int
    hours: int
    organiser: str
    place: str


_COURSES: Final = (
    _Course("Quy trình hỗ trợ, can thiệp trẻ em bị xâm hại", ("abuse", "reporting"),
            ("officer", "collaborator", "team"), ("officer", "collaborator", "team_member"), 4, 16,
            "health_department", "Trung tâm Chính trị tỉnh"),
    _Course("Kỹ năng phát hiện sớm, ghi sổ theo dõi trẻ em", ("child_rights", "reporting"),
            ("collaborator", "village_head"), ("collaborator",), 8, 8, "culture_social_office",
            "Hội trường Ủy ban nhân dân xã"),
    _Course("Phòng, chống bạo lực gia đình, hòa giải ở cơ sở", ("domestic_violence",),
            ("collaborator", "union", "village_head"), ("collaborator", "team_member"), 11, 8,
            "culture_department", "Hội trường Ủy ban nhân dân xã"),
    _Course("Kỹ năng làm cha mẹ, kỷ luật tích cực", ("parenting",), ("carer", "teacher"),
            ("officer",), 10, 4, "womens_union", "Trường Tiểu học Suối Mơ"),
    _Course("Tư vấn, phòng ngừa tảo hôn ở vùng dân tộc thiểu số", ("child_marriage",),
            ("collaborator", "police", "health"), ("officer", "collaborator"), 3, 8,
            "justice_officer", "Hội trường Ủy ban nhân dân xã"),
)  # fmt: skip
_CHILDREN_PER_COURSE: Final = 400
_A_DAY: Final = 8
"""Hours of a course in a day."""
_MOST_OF_THE_STAFF: Final = 6
_FOR_STAFF: Final = Purpose("staff", "state_commune")


def trainings(scene: Scene, purse: Purse, workers: list[Worker], people: int) -> None:
    """Write down two trainings and more a year, and who of the staff took part."""
    diary = scene.diary
    a_year = min(2 + people // _CHILDREN_PER_COURSE, len(_COURSES))
    for turn, year in enumerate(year for year in diary.years for _ in range(a_year)):
        course = _COURSES[turn % len(_COURSES)]
        day = date(year, course.month, scene.chance.whole(3, 24))
        if diary.covers(day) and day + timedelta(2) <= diary.until:
            _teach(scene, purse, workers, course, day)


def _teach(scene: Scene, purse: Purse, workers: list[Worker], course: _Course, day: date) -> None:
    diary, chance = scene.diary, scene.chance
    ended = day + timedelta(course.hours // _A_DAY - 1) if course.hours > _A_DAY else None
    written = diary.written(ended or day, within=6)
    here = [worker for worker in workers if worker.staff.role in course.roles if worker.serves(day)]
    taking_part = chance.shuffled(here)[:_MOST_OF_THE_STAFF]
    people = len(taking_part) + chance.whole(6, 30)
    ours = course.organiser == "culture_social_office"
    cost = chance.whole(15, 60) * _HUNDRED_THOUSAND if ours else None
    training = diary.add(
        written,
        Training(
            id=diary.new_id(written),
            held_on=day,
            ended_on=ended,
            subject=course.subject,
            topics=course.topics,
            hours=course.hours,
            organiser=course.organiser,
            place=course.place,
            groups=course.groups,
            people=people,
            female=people * chance.whole(45, 75) // _PERCENT,
            cost=cost,
            source="state_commune" if cost else "state_province",
            budget=purse.pay(_FOR_STAFF, cost, day=day, written=written) if cost else None,
        ),
    )
    for worker in taking_part:
        diary.add(
            written,
            Attendance(
                id=diary.new_id(written),
                training=training.id,
                staff=worker.staff.id,
                certificate=f"{chance.whole(100, 900)}/CN-TH" if course.hours > _A_DAY else "",
            ),
        )

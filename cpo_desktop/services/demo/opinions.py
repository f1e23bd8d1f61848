"""What children were asked and said, and what the commune asks of those above it."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, NamedTuple

from cpo_desktop.domain.opinion import Consultation, Opinion, Proposal
from cpo_desktop.services.demo.scene import Scene


class _Said(NamedTuple):
    words: str
    agency: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """An occasion on which children are asked, and what they say on it."""

    way: str
    subject: str
    month: int
    organiser: str
    children: tuple[int, int]
    young: int = 0
    """Percent of those asked who are under 7."""
    village: bool = False
    occasion: str = "none"
    said: tuple[_Said, ...]


_PLANS: Final = (
    _Plan(
        way="forum", subject="Diễn đàn trẻ em xã: trẻ em với các vấn đề về trẻ em", month=8,
        organiser="youth_union", children=(60, 130), occasion="forum",
        said=(
            _Said("Chúng em mong thôn nào cũng có điểm vui chơi, không phải đi xa.",
                  "culture_social_office", "Xã làm thêm điểm vui chơi ở thôn còn thiếu theo từng năm."),
            _Said("Nhiều bạn phải nghỉ học lấy chồng sớm; em mong người lớn khuyên các gia đình.",
                  "justice_officer", "Sẽ tổ chức ký cam kết không tảo hôn ở từng thôn."),
        ),
    ),
    _Plan(
        way="class", subject="Trường học an toàn, không bạo lực", month=10, organiser="school",
        children=(90, 220), young=8,
        said=(
            _Said("Em muốn có hộp thư kín để kể khi bị bắt nạt.", "school",
                  "Trường đã đặt hộp thư, thầy tổng phụ trách mở mỗi tuần."),
            _Said("Đường vào trường tối, em sợ khi về muộn.", "culture_social_office",
                  "Đã lắp thêm đèn đường vào trường học."),
        ),
    ),
    _Plan(
        way="survey", subject="Nhu cầu vui chơi, học bơi dịp hè", month=5,
        organiser="culture_social_office", children=(70, 160), young=10,
        said=(_Said("Chúng em muốn được học bơi trong hè.", "school",
                    "Mở hai lớp học bơi, mỗi lớp 20 em, vào tháng 7."),),
    ),
    _Plan(
        way="meeting", subject="Sửa điểm vui chơi của thôn", month=3, organiser="youth_union",
        children=(18, 40), young=25, village=True,
        said=(_Said("Xích đu hỏng, có bạn bị ngã.", "culture_social_office",
                    "Đã thay dây và chỗ ngồi của xích đu."),),
    ),
    _Plan(
        way="council", subject="An toàn trên môi trường mạng", month=11, organiser="youth_union",
        children=(15, 30),
        said=(_Said("Có người lạ nhắn tin xin ảnh; chúng em không biết báo cho ai.", "commune_police",
                    "Đã hướng dẫn gọi 111 và gặp Công an xã; phát tờ rơi tại lớp."),),
    ),
    _Plan(
        way="contact", subject="Gặp gỡ giữa đại biểu Hội đồng nhân dân xã với trẻ em", month=6,
        organiser="fatherland_front", children=(40, 80), occasion="action_month",
        said=(_Said("Em mong bố mẹ đi làm xa được về thăm; ông bà già không kèm em học được.",
                    "womens_union", "Mở nhóm học buổi tối ở nhà văn hóa thôn."),),
    ),
    _Plan(
        way="box", subject="Thư gửi hộp thư Điều em muốn nói", month=4, organiser="school",
        children=(12, 35), said=(_Said("Bạn em hay bị bố đánh khi bố say.", "commune_police",
                                       "Đã xác minh, làm việc với gia đình; trẻ em an toàn."),),
    ),
)  # fmt: skip
_FEWEST: Final = 2
_CHILDREN_PER_OCCASION: Final = 250
_PERCENT: Final = 100
_HOW_TOLD: Final = ("Thông báo dưới cờ", "Trả lời tại lớp", "Thư trả lời", "Họp lại với các em")


class _Way(NamedTuple):
    """How far an opinion has come; days from the story's end, None for what did not happen."""

    answer_by: int
    answered: int | None = None
    tell_by: int | None = None
    told: int | None = None


_LATELY: Final = -45
_ON_THE_WAY: Final = (
    _Way(answer_by=-7),
    _Way(answer_by=4),
    _Way(answer_by=-20, answered=-18, tell_by=3),
    _Way(answer_by=-20, answered=-22, tell_by=-9, told=-10),
)
"""What children said lately: answers late, expected soon, still to be passed on, and passed on."""


def consultations(scene: Scene, people: int) -> None:
    """Write down on what children were asked in these years, and what became of it."""
    diary = scene.diary
    a_year = min(_FEWEST + people // _CHILDREN_PER_OCCASION, len(_PLANS))
    for turn, year in enumerate(year for year in diary.years for _ in range(a_year)):
        plan = _PLANS[turn % len(_PLANS)]
        day = date(year, plan.month, scene.chance.whole(2, 27))
        if diary.start < day < diary.until + timedelta(3 * _LATELY):
            consultation, written = _ask(scene, plan, day)
            for said in plan.said:
                _answered(scene, consultation, written, said)
    lately = diary.until + timedelta(_LATELY)
    consultation, written = _ask(scene, _PLANS[0], lately)
    words = (*_PLANS[0].said, *_PLANS[1].said)
    for said, way in zip(words, _ON_THE_WAY, strict=True):
        _on_the_way(scene, consultation, written, said, way)


def _ask(scene: Scene, plan: _Plan, day: date) -> tuple[Consultation, date]:
    diary, chance = scene.diary, scene.chance
    written = diary.written(day, within=5)
    children = chance.whole(*plan.children)
    village = chance.one_of(scene.places.villages) if plan.village else None
    consultation = Consultation(
        id=diary.new_id(written),
        held_on=day,
        way=plan.way,
        subject=plan.subject,
        village=village.unit.id if village else None,
        occasion=plan.occasion,
        organiser=plan.organiser,
        children=children,
        girls=children * chance.whole(42, 58) // _PERCENT,
        over_seven=children - children * plan.young // _PERCENT,
        minority=children * chance.whole(25, 70) // _PERCENT,
        special=children * chance.whole(2, 9) // _PERCENT,
    )
    return diary.add(written, consultation), written


def _answered(scene: Scene, asked: Consultation, written: date, said: _Said) -> None:
    """Forwarded, answered and told in good time; now and then the children heard nothing."""
    diary, chance = scene.diary, scene.chance
    forwarded = written
    opinion = diary.add(
        written,
        Opinion(
            id=diary.new_id(written),
            consultation=asked.id,
            words=said.words,
            forwarded_to=said.agency,
            forwarded_on=forwarded,
            answer_by=forwarded + timedelta(30),
        ),
    )
    answered = forwarded + timedelta(chance.whole(9, 40))
    told = answered + timedelta(chance.whole(3, 20))
    day = diary.written(told, not_before=written, within=5)
    passed_on = chance.happens(0.85)
    diary.change(
        day,
        opinion,
        answered_on=answered,
        answer=said.answer,
        told_on=told if passed_on else None,
        told_how=chance.one_of(_HOW_TOLD) if passed_on else "",
    )


def _on_the_way(scene: Scene, asked: Consultation, written: date, said: _Said, way: _Way) -> None:
    diary = scene.diary

    def day(left: int | None) -> date | None:
        return None if left is None else diary.until + timedelta(left)

    opinion = diary.add(
        written,
        Opinion(
            id=diary.new_id(written),
            consultation=asked.id,
            words=said.words,
            forwarded_to=said.agency,
            forwarded_on=written,
            answer_by=day(way.answer_by),
        ),
    )
    answered = day(way.answered)
    if answered is not None:
        answered = max(answered, written)
        noted = diary.written(answered, not_before=written, within=2)
        diary.change(
            noted, opinion, answered_on=answered, answer=said.answer, tell_by=day(way.tell_by)
        )
        told = day(way.told)
        if told is not None:
            told = max(told, noted)
            noted = diary.written(told, not_before=noted, within=2)
            diary.change(noted, opinion, told_on=told, told_how=_HOW_TOLD[0])


class _Asked(NamedTuple):
    kind: str
    subject: str
    words: str
    sent_to: str
    result: str
    answer: str


_ASKED: Final = (
    _Asked("proposal", "Kinh phí làm điểm vui chơi ở thôn chưa có",
           "Hai thôn chưa có điểm vui chơi; xã không cân đối được vốn.", "culture_department",
           "partly", "Bố trí vốn cho một thôn trong năm sau."),
    _Asked("difficulty", "Cộng tác viên thôn thay đổi nhiều, phụ cấp thấp",
           "Trong năm có cộng tác viên xin nghỉ; người mới chưa được tập huấn.", "health_department",
           "explained", "Hướng dẫn xã dùng nguồn ngân sách xã và xã hội hóa."),
    _Asked("proposal", "Tập huấn cho cộng tác viên mới",
           "Đề nghị mở lớp tập huấn quy trình hỗ trợ, can thiệp.", "health_department", "accepted",
           "Mở lớp vào quý sau, mỗi xã cử 10 người."),
    _Asked("difficulty", "Không có người phiên dịch tiếng dân tộc khi lấy lời kể của trẻ em",
           "Hai vụ phải nhờ người nhà phiên dịch.", "social_work_centre", "accepted",
           "Trung tâm cử người phiên dịch khi xã báo trước."),
    _Asked("proposal", "Nơi tạm lánh cho trẻ em phải cách ly khỏi gia đình",
           "Xã mới có địa chỉ tin cậy, không ở được quá vài ngày.", "social_facility", "explained",
           "Cơ sở tiếp nhận theo quy trình khẩn cấp, có hướng dẫn kèm theo."),
    _Asked("difficulty", "Mẫu sổ theo dõi thay đổi trong năm",
           "Số liệu giữa hai mẫu không khớp.", "health_department", "refused",
           "Thực hiện theo mẫu mới, không làm lại số liệu cũ."),
)  # fmt: skip
_MONTHS: Final = (3, 9)
_OPEN: Final = ((-40, -8), (-24, 6))
"""When the last two were raised and by when an answer is expected, in days from the story's end."""


def proposals(scene: Scene) -> None:
    """Write down what the commune asked for; the last two are not answered yet."""
    diary, chance = scene.diary, scene.chance
    turn = 0
    for year in diary.years:
        for month in _MONTHS:
            day = date(year, month, chance.whole(2, 27))
            if diary.start < day < diary.until - timedelta(120):
                proposal, sent = _raise(scene, _ASKED[turn % len(_ASKED)], day, day + timedelta(45))
                _settle(scene, proposal, sent, _ASKED[turn % len(_ASKED)])
                turn += 1
    for raised, left in _OPEN:
        until = diary.until
        day, answer_by = until + timedelta(raised), until + timedelta(left)
        _raise(scene, _ASKED[turn % len(_ASKED)], day, answer_by)
        turn += 1


def _raise(scene: Scene, asked: _Asked, day: date, answer_by: date) -> tuple[Proposal, date]:
    diary, chance = scene.diary, scene.chance
    written = diary.written(day, within=4)
    proposal = diary.add(
        written,
        Proposal(
            id=diary.new_id(written),
            raised_on=day,
            kind=asked.kind,
            subject=asked.subject,
            words=asked.words,
            sent_to=asked.sent_to,
            sent_on=written,
            document=f"{chance.whole(20, 240)}/UBND-VHXH",
            answer_by=answer_by,
        ),
    )
    return proposal, written


def _settle(scene: Scene, proposal: Proposal, sent: date, asked: _Asked) -> None:
    answered = sent + timedelta(scene.chance.whole(15, 70))
    scene.diary.change(
        scene.diary.written(answered, not_before=sent, within=4),
        proposal,
        answered_on=answered,
        result=asked.result,
        answer=asked.answer,
    )

"""What the office does about it: measures of the three levels, looked after and paid for."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from cpo_desktop.domain.circumstance import Circumstance
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.measure import FollowUp, Funding, Measure
from cpo_desktop.services.demo.children import Life
from cpo_desktop.services.demo.needs import Need
from cpo_desktop.services.demo.scene import Scene

CHILD, CARER, HOUSEHOLD = "child", "person", "household"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Offer:
    """A measure that suits a need: for whom, by whom, how long, looked after how often."""

    kind: str
    law: str | None = None
    receiver: str = CHILD
    provider: str = "commune_committee"
    days: tuple[int, int] = (120, 400)
    every: int = 60
    """Days between follow-ups; 0 for a measure that is given once and done with."""
    source: str = ""
    amount: tuple[int, int] = (0, 0)
    """Thousands of đồng, once; or each quarter for an allowance."""
    goods: str = ""


_ALLOWANCE: Final = "M01"
_UNTIL_GROWN: Final = (4000, 5000)
_QUARTER: Final = 91
_THOUSAND: Final = 1000

_ALLOWED: Final = _Offer(
    kind=_ALLOWANCE, law="HT-d", days=_UNTIL_GROWN, every=90, source="state_province",
    amount=(1500, 3750),
)  # fmt: skip
_INSURED: Final = _Offer(kind="M03", law="HT-d", provider="health_station", days=(300, 365), every=0,
                         source="insurance", amount=(600, 1100))  # fmt: skip
_TREATED: Final = _Offer(kind="M04", law="CT-a", provider="hospital", source="child_fund",
                         amount=(2000, 25000))  # fmt: skip
_TAUGHT: Final = _Offer(kind="M05", law="HT-c", provider="school", days=(250, 300), every=120,
                        source="programme_ethnic", amount=(600, 1500))  # fmt: skip
_GIVEN: Final = _Offer(kind="M06", law="HT-c", provider="business", days=(5, 30), every=0,
                       source="business", amount=(500, 2500), goods="Xe đạp, cặp sách")  # fmt: skip
_BACK: Final = _Offer(kind="M07", law="CT-d", provider="school", days=(60, 300), every=30)
_HEARD: Final = _Offer(kind="M09", law="CT-a", provider="social_work_centre", days=(90, 300), every=30,
                       source="state_commune", amount=(500, 3000))  # fmt: skip
_ADVISED: Final = _Offer(kind="M10", law="CT-e", provider="legal_aid_centre", every=45)
_SHELTERED: Final = _Offer(kind="M11", law="CT-b", provider="womens_union", days=(10, 60), every=10,
                           source="foreign_ngo", amount=(2000, 9000))  # fmt: skip
_FOSTERED: Final = _Offer(kind="M12", law="CT-c", days=_UNTIL_GROWN, every=180, receiver=CARER,
                          source="state_province", amount=(2000, 3750))  # fmt: skip
_WATCHED: Final = _Offer(kind="M21", law="CT-h", provider="culture_social_office", every=30)
_HOUSED: Final = _Offer(kind="M16", law="HT-c", receiver=HOUSEHOLD, provider="fatherland_front",
                        every=90, source="programme_poverty", amount=(10000, 60000))  # fmt: skip
_HELPED: Final = _Offer(kind="M02", law="HT-d", receiver=HOUSEHOLD, days=(1, 10), every=0,
                        source="donor", amount=(500, 5000), goods="Gạo, chăn ấm")  # fmt: skip
_PARENTING: Final = _Offer(kind="M17", law="PN-c", receiver=CARER, provider="womens_union",
                           days=(20, 120), every=45, source="foreign_ngo", amount=(200, 900))  # fmt: skip
_INFORMED: Final = _Offer(kind="M17", law="PN-b", receiver=CARER, provider="youth_union",
                          days=(1, 30), every=0, source="none")  # fmt: skip
_SKILLS: Final = _Offer(kind="M17", law="PN-d", provider="school", days=(30, 120), every=0,
                        source="state_commune", amount=(50, 200))  # fmt: skip
_SAFE_HOME: Final = _Offer(kind="M99", law="PN-đ", receiver=HOUSEHOLD, provider="red_cross",
                           days=(10, 60), every=30, source="individual", amount=(300, 3000))  # fmt: skip
_WARNED: Final = _Offer(kind="M09", law="HT-a", receiver=CARER, provider="culture_social_office",
                        every=45)  # fmt: skip
_DISSUADED: Final = _Offer(
    kind="M18", law="HT-a", provider="womens_union", days=(60, 300), every=30
)
_PRESENT: Final = _Offer(kind="M20", provider="child_fund", days=(1, 3), every=0, source="child_fund",
                         amount=(200, 500), goods="Quà, sữa")  # fmt: skip

_FOR_GROUP: Final = {
    "N01": (_ALLOWED, _FOSTERED, _GIVEN),
    "N02": (_ALLOWED, _FOSTERED),
    "N03": (_ALLOWED, _FOSTERED, _TAUGHT, _WATCHED),
    "N04": (_ALLOWED, _INSURED, _TREATED, _TAUGHT),
    "N05": (_ALLOWED, _TREATED, _WATCHED),
    "N06": (_WATCHED, _HEARD, _BACK),
    "N07": (_TREATED, _HEARD, _WATCHED),
    "N08": (_BACK, _GIVEN, _HEARD, _HOUSED),
    "N09": (_HEARD, _TREATED, _SHELTERED, _WARNED),
    "N10": (_ADVISED, _BACK, _WATCHED),
    "N11": (_HEARD, _ADVISED, _SHELTERED, _WATCHED),
    "N12": (_HEARD, _ADVISED, _WATCHED),
    "N13": (_TREATED, _INSURED, _HELPED),
    "N14": (_WATCHED, _HELPED),
}
_FOR_RISK: Final = {
    "R01": (_HOUSED, _TAUGHT, _GIVEN, _PRESENT),
    "R02": (_PARENTING, _WATCHED),
    "R03": (_PARENTING, _WATCHED, _SKILLS),
    "R04": (_BACK, _GIVEN),
    "R05": (_WARNED, _WATCHED),
    "R06": (_WARNED, _PARENTING),
    "R07": (_WATCHED,),
    "R08": (_TAUGHT, _PRESENT, _HOUSED),
    "R09": (_DISSUADED, _BACK),
    "R10": (_BACK, _WATCHED),
    "R11": (_SKILLS, _WARNED),
    "R12": (_TREATED, _SAFE_HOME),
    "R99": (_SAFE_HOME,),
}
_FOR_ANYBODY: Final = (_INFORMED, _SKILLS, _PARENTING, _SAFE_HOME)
_FESTIVALS: Final = ((1, 24), (6, 1), (9, 21))
"""About Tết, Children's Day, about Trung thu."""

_PREVENTION_A_YEAR: Final = 0.05
_YEAR: Final = 365
_FOUND: Final = (
    "Trẻ khỏe, đi học đều.",
    "Gia đình phối hợp tốt; tiếp tục theo dõi.",
    "Trẻ còn rụt rè, cần tư vấn thêm.",
    "Người chăm sóc ốm, đã nhờ trạm y tế đến khám.",
    "Đã nhận đủ tiền hỗ trợ.",
    "",
)
_RESULTS: Final = {"achieved": 0.6, "partly": 0.26, "not_achieved": 0.05, "not_assessed": 0.06,
                   "lost": 0.03}  # fmt: skip
_LATE: Final = {-3: 1, 0: 5, 1: 4, 2: 3, 4: 2, 7: 2, 12: 1, 20: 0.6}
_PAID_AS_WELL: Final = ("donor", "association", "state_commune", "foreign_ngo", "family")


def support(scene: Scene, life: Life, needs: tuple[Need, ...]) -> None:
    """Write down what is done about a child's needs, and now and then something to prevent them."""
    for need in needs:
        circumstance = isinstance(need, Circumstance)
        offers = (_FOR_GROUP if circumstance else _FOR_RISK)[str(need.code)[:3]]
        if scene.chance.happens(0.9 if circumstance else 0.5):
            count = scene.chance.whole(1, 2 if circumstance else 1)
            for offer in scene.chance.shuffled(offers)[:count]:
                _help(scene, life, offer, _since(scene, life, need))
    years = (scene.diary.until - scene.diary.start).days / _YEAR
    if scene.chance.happens(min(_PREVENTION_A_YEAR * years, 1)):
        day = scene.chance.day(max(life.entered, scene.diary.start), scene.diary.until)
        _help(scene, life, scene.chance.one_of(_FOR_ANYBODY), day)


def festivals(scene: Scene, lives: list[Life]) -> None:
    """Three times a year poor children get presents, whatever else is done for them."""
    until = scene.diary.until
    for year in range(scene.diary.start.year, until.year + 1):
        days = [date(year, month, day) for month, day in _FESTIVALS]
        for day in (day for day in days if scene.diary.start < day <= until):
            for life in lives:
                if life.family.is_poor and life.entered < day and scene.chance.happens(0.08):
                    _help(scene, life, _PRESENT, day)


def _since(scene: Scene, life: Life, need: Need) -> date:
    """A few weeks after the need arose; of old needs, the help that this register begins with."""
    opened = need.opened_on or life.entered
    since = opened + timedelta(scene.chance.whole(5, 60))
    return max(since, scene.diary.start - timedelta(scene.chance.whole(0, 300)))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Given:
    """An offer as somebody gets it: from when to when, and since when the office writes of it."""

    offer: _Offer
    measure: Measure
    since: date
    ends: date
    written: date


def _help(scene: Scene, life: Life, offer: _Offer, since: date) -> None:
    """Write down a measure with its follow-ups and funds, and how it ends."""
    if not life.born < since <= life.last_day(scene.diary.until):
        return
    ends = since + timedelta(scene.chance.whole(*offer.days))
    ends = min(ends, life.adult_on - timedelta(1))
    if ends < scene.diary.start:
        return
    written = scene.diary.written(since, not_before=life.entered)
    proposed = since > scene.diary.until - timedelta(40) and scene.chance.happens(0.4)
    status = "proposed" if proposed else "ongoing"
    measure = _measure(scene, life, offer, since=since, written=written, status=status)
    if not proposed:
        given = _Given(offer=offer, measure=measure, since=since, ends=ends, written=written)
        _pay(scene, given)
        _follow(scene, given)
        _finish(scene, given)


def watch(scene: Scene, life: Life, since: date) -> Measure:
    """A measure that goes on, whose follow-ups are for the caller to plan."""
    written = scene.diary.written(since, not_before=life.entered)
    return _measure(scene, life, _WATCHED, since=since, written=written, status="ongoing")


def _measure(  # noqa: PLR0913 - what makes a measure
    scene: Scene, life: Life, offer: _Offer, *, since: date, written: date, status: str
) -> Measure:
    diary, family = scene.diary, life.family
    receiver = {CHILD: life.child.id, CARER: family.carer.id, HOUSEHOLD: family.household.id}
    links: dict[str, Any] = {offer.receiver: receiver[offer.receiver]}
    return diary.add(
        written,
        Measure(
            id=diary.new_id(written),
            **links,
            kind=offer.kind,
            level=_level(offer),
            law=offer.law,
            provider=offer.provider,
            partner="Trưởng thôn" if scene.chance.happens(0.2) else "",
            started_on=since,
            status=status,
            remarks="Rào cổng, che miệng giếng" if offer.kind == "M99" else "",
        ),
    )


def _level(offer: _Offer) -> str:
    law = code_list("measure_laws").get(offer.law) if offer.law else None
    return law.attributes["level"] if law else "support"


def _pay(scene: Scene, given: _Given) -> None:
    offer, chance = given.offer, scene.chance
    if not offer.source:
        return
    first = max(given.since, scene.diary.start - timedelta(_QUARTER))
    last = min(given.ends, scene.diary.until)
    amount = chance.whole(*offer.amount) // 50 * 50 * _THOUSAND
    for day in _paydays(offer, first, last):
        goods = offer.goods if chance.happens(0.6) else ""
        paid = None if goods and amount else amount
        _fund(scene, given, source=offer.source, amount=paid, goods=goods, day=day)
    if offer.amount[1] and chance.happens(0.15):
        source, day = chance.one_of(_PAID_AS_WELL), min(given.since + timedelta(9), last)
        more = chance.whole(2, 30) * 100 * _THOUSAND
        _fund(scene, given, source=source, amount=more, goods="", day=day)


def _paydays(offer: _Offer, first: date, last: date) -> Iterator[date]:
    yield first
    day = first + timedelta(_QUARTER)
    while offer.days == _UNTIL_GROWN and day <= last:
        yield day
        day += timedelta(_QUARTER)


def _fund(  # noqa: PLR0913 - as many as it has facts
    scene: Scene, given: _Given, *, source: str, amount: int | None, goods: str, day: date
) -> None:
    written = scene.diary.written(day, not_before=given.written)
    donor = source in ("donor", "individual")
    scene.diary.add(
        written,
        Funding(
            id=scene.diary.new_id(written),
            measure=given.measure.id,
            source=source,
            amount=amount,
            given_on=day,
            donor="Nhà hảo tâm giấu tên" if donor else "",
            in_kind=goods,
        ),
    )


def _follow(scene: Scene, given: _Given) -> None:
    """Plan a look at it, look, plan the next; the last of an open measure is still to come."""
    diary, chance, written = scene.diary, scene.chance, given.written
    every = timedelta(given.offer.every)
    due = max(given.since, diary.start) + every
    while every and due <= given.ends:
        look = diary.add(
            written, FollowUp(id=diary.new_id(written), measure=given.measure.id, due_on=due)
        )
        done = due + timedelta(chance.weighted(_LATE))
        if done > diary.until or (_is_recent(scene, due, 45) and chance.happens(0.3)):
            return
        if _is_recent(scene, due, 200) and chance.happens(0.03):
            # Forgotten; the next one is planned all the same.
            written = diary.written(due, not_before=written)
        else:
            written = diary.written(max(done, written), not_before=written, within=3)
            done = min(max(done, given.written), written)
            diary.change(written, look, done_on=done, result=chance.one_of(_FOUND))
        due += every


def _is_recent(scene: Scene, due: date, days: int) -> bool:
    return due > scene.diary.until - timedelta(days)


def _finish(scene: Scene, given: _Given) -> None:
    diary, ends = scene.diary, given.ends
    if ends > diary.until:
        if scene.chance.happens(0.3):  # The end is already agreed.
            diary.change(given.written, given.measure, ended_on=ends)
        return
    written = diary.written(ends, not_before=given.written, within=14)
    result = scene.chance.weighted(_RESULTS)
    status = "stopped" if result in ("lost", "not_achieved") else "completed"
    diary.change(written, given.measure, ended_on=ends, status=status, result=result)

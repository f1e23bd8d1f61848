"""Domestic violence: what happened, to whom, who saw it, how it was handled, how it ended."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Final, NamedTuple, TypeAlias

from cpo_desktop.domain.case import Case, CaseChild
from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.person import Person
from cpo_desktop.domain.sex import Sex
from cpo_desktop.domain.violence import (
    CHILD_PRESENT,
    DOER,
    UNFOUNDED,
    VICTIM,
    Violence,
    ViolencePerson,
)
from cpo_desktop.services.demo.children import Life
from cpo_desktop.services.demo.families import YEAR, FamilyKind
from cpo_desktop.services.demo.handling import handle
from cpo_desktop.services.demo.names import a_name
from cpo_desktop.services.demo.scene import Scene

_Homes: TypeAlias = dict[str, list[Life]]
"""The children of each household."""

_TRIES: Final = 30
_CHILDREN_PER_CASE_A_YEAR: Final = 50
_FEWEST: Final = 3
_SOURCES: Final = {"victim": 0.26, "family": 0.1, "residents": 0.2, "village_head": 0.14,
                   "collaborator": 0.1, "front_board": 0.05, "police": 0.05, "school": 0.04,
                   "health_station": 0.03, "organisation": 0.03}  # fmt: skip
_SOURCES_OF_CHILDREN: Final = {"school": 0.5, "residents": 0.3, "collaborator": 0.2}
_FORMS: Final = {("physical",): 0.27, ("mental",): 0.2, ("physical", "mental"): 0.27,
                 ("economic",): 0.1, ("mental", "economic"): 0.1, ("physical", "sexual"): 0.06}  # fmt: skip
_FORMS_OF: Final = {"child": ("physical", "mental"), "parent": ("mental",), "husband": ("mental",)}
_HARMS: Final = {
    True: {"light": 0.5, "treated": 0.22, "mental": 0.22, "serious": 0.06},
    False: {"mental": 0.7, "none": 0.3},
}
# After Tết, and when the harvest is sold, there is more drink.
_SEASON: Final = {1: 0.8, 2: 1.0, 3: 0.6, 4: 0.5, 5: 0.6, 6: 0.6, 7: 0.6, 8: 0.6, 9: 0.5, 10: 0.7,
                  11: 0.9, 12: 0.9}  # fmt: skip
# By the form of violence that comes first.
_TOLD: Final = {
    "physical": (
        "Chồng uống rượu, đánh và đuổi vợ con ra khỏi nhà trong đêm.",
        "Cãi nhau vì tiền bán nông sản, chồng tát và xô ngã vợ.",
        "Chồng ghen, đánh vợ trước mặt con.",
    ),
    "mental": (
        "Thường xuyên chửi mắng, cấm vợ đi sinh hoạt hội.",
        "Say rượu về đập phá đồ đạc, dọa đuổi vợ con.",
    ),
    "economic": ("Giữ hết tiền bán nông sản, không cho vợ đi khám bệnh.",),
}
_TOLD_OF: Final = {
    "child": "Trẻ bị đánh bằng roi, có vết bầm ở tay.",
    "parent": "Con trai say rượu, chửi mắng, đuổi mẹ già ra khỏi nhà.",
    "husband": "Vợ chửi mắng, đuổi chồng ra khỏi nhà.",
}
_OF_WHOM: Final = {"wife": 0.7, "child": 0.14, "husband": 0.06, "parent": 0.1}
_RESULTS: Final = {"stopped": 0.72, "separated": 0.15, "moved": 0.05, "other": 0.08}
_UNTRUE: Final = 0.05


class _Lately(NamedTuple):
    """A case that is still open: when it happened, when the family is looked at again."""

    happened: int
    next_look: int


_LATELY: Final = (_Lately(-48, -9), _Lately(-27, 2), _Lately(-12, 6))
"""In days from the story's end, whatever chance says."""
_HAPPENED_AT_HOME: Final = 2
"""So many child-protection cases are told here once more, as what happened in the family."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Incident:
    """What happened: when, where, in which family of the register if in one."""

    happened: date
    life: Life | None
    of_whom: str
    forms: tuple[str, ...]
    repeated: bool = False
    untrue: bool = False
    case: Case | None = None
    next_look: date | None = None


def violence(scene: Scene, lives: list[Life]) -> None:
    """Write down the incidents of these years; the last ones are not closed."""
    homes: _Homes = defaultdict(list)
    for life in lives:
        homes[life.family.household.id].append(life)
    incidents = (*_of_cases(scene, lives), *_lately(scene, lives), *_before(scene, lives))
    for incident in incidents:
        _tell(scene, homes, incident)


def _lately(scene: Scene, lives: list[Life]) -> Iterator[_Incident]:
    until = scene.diary.until
    for days, next_look in _LATELY:
        day = until + timedelta(days)
        life = _somebody(scene, lives, day)
        look = until + timedelta(next_look)
        forms = scene.chance.weighted(_FORMS)
        yield _Incident(happened=day, life=life, of_whom="wife", forms=forms, next_look=look)


def _before(scene: Scene, lives: list[Life]) -> Iterator[_Incident]:
    """As many as chance says; now and then it happens in the same family once more."""
    diary, chance = scene.diary, scene.chance
    years = (diary.until - diary.start).days / YEAR
    count = max(int(len(lives) * years / _CHILDREN_PER_CASE_A_YEAR), _FEWEST) - len(_LATELY)
    before: _Incident | None = None
    # The first cases are one of each kind, whatever chance says.
    drawn = (*_FORMS, *(chance.weighted(_FORMS) for _ in range(count)))
    for number, forms in enumerate(drawn[:count]):
        day = chance.day(diary.start + timedelta(10), diary.until - timedelta(60), _SEASON)
        if before is not None and _may_happen_again(scene, before, day) and chance.happens(0.4):
            before = replace(before, happened=day, forms=forms, repeated=True, untrue=False)
        else:
            life = _somebody(scene, lives, day)
            of_whom = chance.weighted(_OF_WHOM) if life and number >= len(_FORMS) else "wife"
            untrue = number >= len(_FORMS) and chance.happens(_UNTRUE)
            before = _Incident(happened=day, life=life, of_whom=of_whom, forms=forms, untrue=untrue)
        yield before


def _may_happen_again(scene: Scene, before: _Incident, day: date) -> bool:
    last = before.life.last_day(scene.diary.until) if before.life else date.min
    return before.happened < day <= last


def _of_cases(scene: Scene, lives: list[Life]) -> Iterator[_Incident]:
    """Violence against children at home, of which the office keeps a case as well."""
    known = {life.child.id: life for life in lives}
    children = {told.record.case: told.record.child for told in scene.diary.told(CaseChild)}
    at_home = [
        told.record
        for told in scene.diary.told(Case)
        if told.record.setting == "home" and "XH1" in told.record.forms
    ]
    for case in at_home[:_HAPPENED_AT_HOME]:
        life = known.get(children.get(case.id) or "")
        if life is not None and case.received_at is not None:
            day = case.received_at.date()
            yield _Incident(happened=day, life=life, of_whom="child", forms=(), case=case)


def _somebody(scene: Scene, lives: list[Life], day: date) -> Life | None:
    """A child whose family was there then with both parents; at times none of the register."""
    for _ in range(_TRIES if lives and scene.chance.happens(0.75) else 0):
        life = scene.chance.one_of(lives)
        here = life.entered < day <= life.last_day(scene.diary.until)
        if life.family.kind is FamilyKind.BOTH and here:
            return life
    return None


def _tell(scene: Scene, homes: _Homes, incident: _Incident) -> None:
    diary, chance = scene.diary, scene.chance
    told = min(incident.happened + timedelta(chance.weighted({0: 4, 1: 3, 3: 1})), diary.until)
    written = diary.written(told, within=2)
    forms = _FORMS_OF.get(incident.of_whom, incident.forms)
    sources = _SOURCES if incident.of_whom != "child" else _SOURCES_OF_CHILDREN
    harm = "none" if incident.untrue else chance.weighted(_HARMS["physical" in forms])
    life = incident.life
    village = life.family.village if life else chance.one_of(scene.places.villages)
    made = diary.add(
        written,
        Violence(
            id=diary.new_id(written),
            village=scene.places.unit_on(village, incident.happened).id,
            happened_on=incident.happened,
            forms=forms,
            told_on=told,
            source=chance.weighted(sources),
            household=life.family.household.id if life else None,
            repeated=incident.repeated or chance.happens(0.3),
            harm=harm,
            story=_TOLD_OF.get(incident.of_whom) or chance.one_of(_TOLD[forms[0]]),
            case=incident.case.id if incident.case else None,
            next_on=incident.next_look or told + timedelta(chance.whole(10, 30)),
        ),
    )
    victims = _people(scene, homes, incident, made, written, village.people)
    last = handle(scene, made, written, 0 if incident.untrue else victims)
    _end(scene, incident, made, last)


def _end(scene: Scene, incident: _Incident, made: Violence, last: date) -> None:
    """Closed once the family has been quiet for a while; else another look is planned."""
    diary, chance = scene.diary, scene.chance
    if incident.next_look is not None:
        return
    closed = last + timedelta(chance.whole(25, 110))
    if closed > diary.until:
        ahead = diary.until + timedelta(chance.whole(-4, 30))
        diary.change(last, made, next_on=max(ahead, last))
        return
    written = diary.written(closed, not_before=last, within=6)
    result = UNFOUNDED if incident.untrue else chance.weighted(_RESULTS)
    result = "prosecuted" if made.harm == "serious" else result
    diary.change(written, made, next_on=None, closed_on=closed, result=result)


class _Roles(NamedTuple):
    """Who was hurt, and by whom: the doer's relation to the victim, that of the children."""

    doer: str
    children: str


_RELATIONS: Final = {
    "wife": _Roles("husband", "child"),
    "husband": _Roles("wife", "child"),
    "child": _Roles("father", "sibling"),
    "parent": _Roles("child", "grandchild"),
}


def _people(  # noqa: PLR0913, PLR0917 - what is known of an incident
    scene: Scene,
    homes: _Homes,
    incident: _Incident,
    made: Violence,
    written: date,
    people: str,
) -> int:
    """Write down victim, doer and the children who saw it; how many needed help."""
    relation = _RELATIONS[incident.of_whom]
    father, mother = _parents(scene, incident, people)
    victim: dict[str, Any] = {"wife": mother, "husband": father}.get(incident.of_whom, {})
    if incident.of_whom == "child" and incident.life:
        victim = _as_in_register(incident.life)
    elif incident.of_whom == "parent":
        victim = _grown(scene, people, Sex.FEMALE, (60, 78))
    doer = mother if incident.of_whom == "husband" else father
    present = [
        life for life in _brood(scene, homes, incident) if life.child.id != victim.get("child")
    ]
    _person(scene, made, written, role=VICTIM, **victim)
    _person(scene, made, written, role=DOER, relation=relation.doer, **doer)
    for life in present:
        facts = _as_in_register(life)
        _person(scene, made, written, role=CHILD_PRESENT, relation=relation.children, **facts)
    return 1 + len(present)


def _parents(
    scene: Scene, incident: _Incident, people: str
) -> tuple[dict[str, Any], dict[str, Any]]:
    family = incident.life.family if incident.life else None
    if family and family.father and family.mother:
        return _known(family.father), _known(family.mother)
    return (
        _grown(scene, people, Sex.MALE, (24, 50)),
        _grown(scene, people, Sex.FEMALE, (22, 46)),
    )


def _known(person: Person) -> dict[str, Any]:
    return {"full_name": person.full_name, "sex": person.sex, "born": person.born}


def _as_in_register(life: Life) -> dict[str, Any]:
    child = life.child
    return {"child": child.id, "full_name": child.full_name, "sex": child.sex, "born": child.born}


def _grown(scene: Scene, people: str, sex: str, ages: tuple[int, int]) -> dict[str, Any]:
    name = a_name(scene.chance, people, sex, grown=True).full
    born = PartialDate(scene.diary.until.year - scene.chance.whole(*ages))
    return {"full_name": name, "sex": sex, "born": born}


def _brood(scene: Scene, homes: _Homes, incident: _Incident) -> list[Life]:
    """The children of the family who were there on the day."""
    if incident.life is None:
        return []
    return [
        life
        for life in homes[incident.life.family.household.id]
        if life.entered <= incident.happened <= life.last_day(scene.diary.until)
    ]


def _person(scene: Scene, made: Violence, written: date, **facts: Any) -> None:  # noqa: ANN401
    person = ViolencePerson(id=scene.diary.new_id(written), violence=made.id, **facts)
    scene.diary.add(written, person)

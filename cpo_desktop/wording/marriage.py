"""What the ages of a couple mean in law, how far a matter has come, and how many there are: in words."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.couple import AgeCheck, Doubt, Occasion
from cpo_desktop.domain.dates import Age
from cpo_desktop.domain.marriage import Marriage
from cpo_desktop.domain.marriage_state import MarriageState, state_of
from cpo_desktop.domain.sex import Sex
from cpo_desktop.domain.young_parents import BOTH_CHILDREN, YOUNG_PARENT, Proposal
from cpo_desktop.foundation.words import mark
from cpo_desktop.wording import formats, labels, say

LEGAL_SOURCE: Final = mark("Law on Marriage and Family 52/2014/QH13, article 8(1)(a)")

_ON: Final = {
    Occasion.COHABITING: mark("on the day they began living together, {day}"),
    Occasion.WEDDING: mark("on the wedding day, {day}"),
    Occasion.FOUND: mark("on the day the case was found, {day}"),
}
_DOUBTS: Final = {
    Doubt.UNDER_16: mark(
        "Under 16: tell the police at once and open a child protection case "
        "(Penal Code, articles 142 and 145; Decree 56/2017/NĐ-CP)."
    ),
    Doubt.BOTH_OF_AGE: mark(
        "Both were old enough to marry on that day. Check the birth dates, the day and the kind of case."
    ),
    Doubt.KIND_LACKS_CHILD_MARRIAGE: mark(
        "One of them is under age, so this is child marriage as well. Check the kind of case."
    ),
    Doubt.KIND_LACKS_KIN: mark(
        "They are close kin, so this is marriage between close kin as well. Check the kind of case."
    ),
    Doubt.KIN_NOT_SAID: mark("Say how they are related, under “Close kin”."),
    Doubt.TOGETHER_AFTER_ALL: mark(
        "They live together, though the case stands as prevented or only feared. "
        "Check the kind of case, the outcome and the day."
    ),
    Doubt.WEDDING_TO_COME: mark(
        "The wedding is still to come, and they do not live together: "
        "until then this is a risk of child marriage. Check the kind of case."
    ),
    Doubt.REGISTERED_OTHERWISE: mark(
        "The child chosen from the register is registered with another sex. Check both records."
    ),
}


_MOST_GROUPS: Final = 4
_CODES: Final = {"circumstance": "circumstances", "risk": "risks"}
_WHOSE: Final = {
    (Sex.MALE, Sex.FEMALE): mark("both parents are"),
    (Sex.MALE,): mark("the father is"),
    (Sex.FEMALE,): mark("the mother is"),
}
_WHY: Final = {
    BOTH_CHILDREN: mark(
        "{name}: both parents were under 16 at the birth and still are. This speaks for the "
        "special circumstance “{words}” ({law}), from {day} on."
    ),
    YOUNG_PARENT: mark(
        "{name}: {whose} under 18 today. This speaks for the risk “{words}”, from {day} on."
    ),
}


def age_sentence(check: AgeCheck) -> str:
    """Nữ 16 tuổi 3 tháng vào ngày chung sống, 12/05/2026: chưa đủ 18 tuổi – tảo hôn."""
    if check.age is None or check.on is None or check.occasion is None:
        return _what_is_needed(check)
    finding = _finding(check)
    return say("{sex} {age} {on}: {finding}").format(
        sex=labels.code_label("sexes", check.sex),
        age=_exact_age(check.age),
        on=say(_ON[check.occasion]).format(day=formats.day(check.on)),
        finding=say(finding).format(needed=check.needed),
    )


def _finding(check: AgeCheck) -> str:
    """What the age means; a wedding that was called off is no child marriage."""
    if not check.under:
        return mark("{needed} or older")
    return mark("under {needed}") if check.called_off else mark("under {needed} – child marriage")


def age_note(check: AgeCheck) -> str:
    """From when this party may marry, and how an incomplete birth date was read; may be empty."""
    notes: list[str] = []
    if check.under and check.may_marry_from is not None:
        day = formats.day(check.may_marry_from)
        notes.append(say("Old enough to marry from {day}.").format(day=day))
    if check.born is not None and check.born.day is None:
        read = say("Counted from {day}, as the birth date is incomplete (TTLT 01/2016, article 2).")
        notes.append(read.format(day=formats.day(check.born.earliest())))
    if not check.certain:
        notes.append(say("The exact birth date could change this: ask for the birth certificate."))
    return " ".join(notes)


def doubt_sentence(doubt: Doubt) -> str:
    """What deserves a look, and what to do."""
    return say(_DOUBTS[doubt])


def age_in_short(check: AgeCheck) -> str:
    """Nữ 16 tuổi: chưa đủ 18; for a narrow column."""
    sex = labels.code_label("sexes", check.sex)
    if check.age is None:
        return say("{sex}: age not known").format(sex=sex)
    found = mark("{sex} {years}: under {needed}") if check.under else mark("{sex} {years}: of age")
    return say(found).format(sex=sex, years=check.age.years, needed=check.needed)


def state_label(state: MarriageState) -> str:
    """Nguy cơ, đã ngăn chặn, đang chung sống, đã kết thúc."""
    return say(state.label)


def state_sentence(marriage: Marriage, today: date) -> str:
    """What makes the state: since when, until when, with what outcome."""
    match state_of(marriage):
        case MarriageState.RISK:
            return _what_is_feared(marriage.wedding_on, today)
        case MarriageState.COHABITING:
            return _since_when(marriage)
        case MarriageState.PREVENTED | MarriageState.ENDED:
            return _how_it_ended(marriage)


def kind_changed(kind: str) -> str:
    """That the kind of case was changed, since the couple lives together."""
    words = say("They live together, so the kind of case is now “{kind}”.")
    return words.format(kind=labels.code_label("marriage_kinds", kind))


def totals_line(cases: int, states: Mapping[MarriageState, int]) -> str:
    """12 vụ việc: 2 nguy cơ, 3 đã ngăn chặn, 5 đang chung sống, 2 đã kết thúc."""
    told = [
        say("{n} {state}").format(n=formats.whole(states[state]), state=state_label(state).lower())
        for state in MarriageState
        if states.get(state)
    ]
    number = say("{n} cases").format(n=formats.whole(cases))
    return _after(number, told)


def young_line(sexes: Mapping[str, int], groups: tuple[tuple[str, int], ...]) -> str:
    """9 người chưa đủ tuổi kết hôn: 7 nữ, 2 nam · Mông 5, Dao 3, Kinh 1."""
    young = sum(sexes.values())
    if not young:
        return say("Nobody in these cases is known to be too young to marry.")
    told = [
        say("{n} {sex}").format(n=formats.whole(n), sex=labels.code_label("sexes", sex).lower())
        for sex, n in sorted(sexes.items())
    ]
    number = say("{n} people too young to marry").format(n=formats.whole(young))
    return " · ".join((_after(number, told), ", ".join(_most_common(groups))))


def proposal_sentence(proposed: Proposal, name: str) -> str:
    """Why something is proposed for this child, and by which rule."""
    return say(_WHY[proposed.code]).format(
        name=name,
        whose=say(_WHOSE[proposed.young]),
        words=labels.code_label(_CODES[proposed.record.entity.name], proposed.code),
        day=formats.day(proposed.since),
        law=code_list(_CODES[proposed.record.entity.name]).get(proposed.code).source,
    )


def _after(number: str, told: list[str]) -> str:
    return f"{number}: {', '.join(told)}" if told else number


def _most_common(groups: tuple[tuple[str, int], ...]) -> list[str]:
    """The largest ethnic groups by name, and how many belong to others."""
    shown = [f"{_group(key)} {formats.whole(n)}" for key, n in groups[:_MOST_GROUPS]]
    rest = sum(n for _key, n in groups[_MOST_GROUPS:])
    others = [say("others {n}").format(n=formats.whole(rest))] if rest else []
    return [*shown, *others]


def _group(key: str) -> str:
    return labels.code_short("ethnic_groups", key) if key else say("ethnic group not known")


def _what_is_feared(wedding_on: date | None, today: date) -> str:
    if wedding_on is None:
        return say("the day on which the wedding is feared is not known")
    feared = (
        mark("wedding feared on {day}")
        if wedding_on >= today
        else mark("wedding was feared on {day}: did it take place?")
    )
    return say(feared).format(day=formats.day(wedding_on))


def _since_when(marriage: Marriage) -> str:
    if marriage.cohabiting_since:
        return say("since {day}").format(day=formats.day(marriage.cohabiting_since))
    if marriage.wedding_on:
        return say("wedding on {day}").format(day=formats.day(marriage.wedding_on))
    return say("since when is not known")


def _how_it_ended(marriage: Marriage) -> str:
    told = [labels.code_label("marriage_outcomes", marriage.outcome)] if marriage.outcome else []
    if marriage.closed_on:
        told.append(say("closed on {day}").format(day=formats.day(marriage.closed_on)))
    return " · ".join(told)


def _what_is_needed(check: AgeCheck) -> str:
    if check.born is None and check.on is None:
        needed = mark("{sex}: enter the birth date and the day they began living together.")
    elif check.born is None:
        needed = mark("{sex}: enter the birth date to check the age.")
    else:
        needed = mark("{sex}: enter the day they began living together to check the age.")
    return say(needed).format(sex=labels.code_label("sexes", check.sex))


def _exact_age(age: Age) -> str:
    if not age.months:
        return say("{years} years old").format(years=age.years)
    return say("{years} years {months} months").format(years=age.years, months=age.months)

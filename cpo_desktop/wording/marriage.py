"""What the ages of a couple mean in law, in words."""

from typing import Final

from cpo_desktop.domain.couple import AgeCheck, Doubt, Occasion
from cpo_desktop.domain.dates import Age
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
    Doubt.REGISTERED_OTHERWISE: mark(
        "The child chosen from the register is registered with another sex. Check both records."
    ),
}


def age_sentence(check: AgeCheck) -> str:
    """Nữ 16 tuổi 3 tháng vào ngày chung sống, 12/05/2026: chưa đủ 18 tuổi – tảo hôn."""
    if check.age is None or check.on is None or check.occasion is None:
        return _what_is_needed(check)
    finding = mark("under {needed} – child marriage") if check.under else mark("{needed} or older")
    return say("{sex} {age} {on}: {finding}").format(
        sex=labels.code_label("sexes", check.sex),
        age=_exact_age(check.age),
        on=say(_ON[check.occasion]).format(day=formats.day(check.on)),
        finding=say(finding).format(needed=check.needed),
    )


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

"""What an incident of domestic violence asks for, in sentences that name nobody; Qt-free."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from cpo_desktop.domain.violence_file import Ban, Doubt
from cpo_desktop.foundation.words import mark
from cpo_desktop.ui.violence.presenter import CaseOffer, RiskOffer
from cpo_desktop.wording import formats, labels, say

_DOUBTS: Final = {
    Doubt.NO_VICTIM: mark("The victim is not entered yet."),
    Doubt.NO_DOER: mark("Who did it is not entered yet."),
    Doubt.MAY_BE_A_CHILD: mark("A victim may have been under 16: ask for the full date of birth."),
    Doubt.PRESENT_BUT_GROWN: mark(
        "Somebody entered as a child who saw it was 16 or older: check the date of birth."
    ),
}


def doubt_sentences(doubts: Iterable[Doubt]) -> str:
    """All that is missing or does not fit, in a line."""
    return " ".join(say(_DOUBTS[doubt]) for doubt in doubts)


def case_sentence(offer: CaseOffer) -> str:
    """That children are concerned, and how far the matter has come."""
    who = (
        say("Children under 16 who suffered violence: {n}.").format(n=formats.whole(offer.victims))
        if offer.victims
        else say("Children who saw it: {n}.").format(n=formats.whole(offer.present))
    )
    told = (who, say(_what_to_do(offer)), _who_waits(offer))
    return " ".join(filter(None, told))


def _what_to_do(offer: CaseOffer) -> str:
    if offer.cases:
        return mark("They are in a child-protection case: link it, if it is about this.")
    if offer.notices:
        return mark("A notice was taken: decide there what becomes of it.")
    return mark("No child-protection case is linked: take a notice to begin one.")


def _who_waits(offer: CaseOffer) -> str:
    """How many have no notice, where others have."""
    if offer.cases or not (offer.notices and offer.waiting):
        return ""
    return say("Children without a notice: {n}.").format(n=formats.whole(offer.waiting))


def household_sentence(n: int) -> str:
    """That children of the household are not entered yet."""
    words = say("Children of this household in the register who are not entered here: {n}.")
    return words.format(n=formats.whole(n))


def risk_sentence(offer: RiskOffer) -> str:
    """What speaks for a risk of a child, who is named by its code."""
    words = say("Child {code}: this speaks for the risk “{words}”, from {day} on.")
    since = offer.risk.opened_on
    return words.format(
        code=offer.code,
        words=labels.code_label("risks", offer.risk.code),
        day=formats.day(since) if since else labels.UNKNOWN,
    )


def risk_title(offer: RiskOffer) -> str:
    """What is recorded, and for which child, who is named by its code."""
    words = say("{what} – child {code}")
    return words.format(what=labels.entity_label(offer.risk.entity), code=offer.code)


def ban_sentence(ban: Ban, today: date) -> str:
    """How long the ban on contact still runs, or what to do after it."""
    if not ban.runs:
        words = say(
            "The ban on contact ended on {day}. Look at the family again, or plan a day for it."
        )
    elif ban.until == today:
        words = say("The ban on contact ends today.")
    else:
        words = say("The ban on contact runs to {day}. Days left: {n}.")
    return words.format(day=formats.day(ban.until), n=formats.whole((ban.until - today).days))

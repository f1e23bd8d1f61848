"""How far a matter of child marriage has come: feared, prevented, lived in, or over.

The state is no field: it follows from the kind of case, its outcome and its day of closing, as the
figures read them (storage/figures/marriages.py). So lists, pages and reports cannot disagree.
"""

from enum import StrEnum
from typing import Final

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.marriage import Marriage
from cpo_desktop.foundation.words import mark

UNFOUNDED: Final = "unfounded"
"""The outcome of a case in which nothing was true; it counts nowhere."""


class MarriageState(StrEnum):
    """Where the matter stands; every case is in exactly one of these."""

    RISK = "risk"
    PREVENTED = "prevented"
    COHABITING = "cohabiting"
    ENDED = "ended"

    @property
    def label(self) -> str:
        """The English source string that names this state."""
        return _LABELS[self]


_LABELS: Final = {
    MarriageState.RISK: mark("At risk"),
    MarriageState.PREVENTED: mark("Prevented"),
    MarriageState.COHABITING: mark("Living together"),
    MarriageState.ENDED: mark("Ended"),
}


def counted_as(kind: str | None) -> frozenset[str]:
    """In which figures cases of this kind count: child_marriage, consanguineous, prevented, risk."""
    return frozenset(_attribute("marriage_kinds", kind, "counts").split())


def is_prevented(marriage: Marriage) -> bool:
    """Whether there was no wedding: the kind says so, or the outcome of any case does."""
    if marriage.outcome == UNFOUNDED:
        return False
    postponed = _attribute("marriage_outcomes", marriage.outcome, "prevented") == "yes"
    return postponed or MarriageState.PREVENTED in counted_as(marriage.kind)


def state_of(marriage: Marriage) -> MarriageState:
    """Where the matter stands.

    A couple of which one fears that it will marry is at risk, until the wedding is called off or
    the case becomes one of child marriage. What was prevented stays so when the case is closed; all
    else that is closed is over, whatever ended it.
    """
    if is_prevented(marriage):
        return MarriageState.PREVENTED
    if not marriage.is_open:
        return MarriageState.ENDED
    if counted_as(marriage.kind) & {"child_marriage", "consanguineous"}:
        return MarriageState.COHABITING
    return MarriageState.RISK


def _attribute(codes: str, key: str | None, name: str) -> str:
    return code_list(codes).get(key or "").attributes.get(name, "")

"""What the age of its parents may mean for a child of the couple; only ever a proposal.

Decree 56/2017/NĐ-CP, article 5: a child whose father and mother are both children themselves is
without support. A child (under 16: Law on Children 102/2016/QH13, article 1) with a parent under 18
is at risk by the working list of risks. Whether it is so in this family the officer decides.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from cpo_desktop.domain.child import ADULT_FROM
from cpo_desktop.domain.circumstance import Circumstance, Risk
from cpo_desktop.domain.couple import SEXES
from cpo_desktop.domain.dates import PartialDate, is_under
from cpo_desktop.domain.marriage import Marriage, Party
from cpo_desktop.domain.marriage_age import MINOR_UNTIL
from cpo_desktop.domain.marriage_state import UNFOUNDED
from cpo_desktop.domain.sex import Sex

BOTH_CHILDREN: Final = "N03.11"
"""The sub-group of children whose parents are both children."""
YOUNG_PARENT: Final = "R13"
"""The risk of children of whom a parent is not of age."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What may be recorded for a child: a circumstance or a risk, since when, and for whose age.

    `young` are the sexes of the parents who are too young, the father first.
    """

    record: type[Circumstance] | type[Risk]
    code: str
    since: date
    young: tuple[Sex, ...]


def proposal(
    born: PartialDate, marriage: Marriage, couple: Sequence[Party], today: date
) -> Proposal | None:
    """What the parents' ages speak for; None where they speak for nothing, or are not known.

    The sub-group needs both parents under 16, on the day of birth and still today, and a family: it
    begins when the child is born, or later when they begin to live together. The risk needs one
    parent under 18 today. Where the day or month of a birth is unknown, its earliest day counts
    (TTLT 01/2016, article 2), which makes a parent no younger than on paper.
    """
    if marriage.outcome == UNFOUNDED or not is_under(born, ADULT_FROM, today):
        return None
    birth = born.earliest()
    if all(_under(ADULT_FROM, couple, day) == SEXES for day in (birth, today)):
        since = max(birth, marriage.cohabiting_since or birth)
        return Proposal(record=Circumstance, code=BOTH_CHILDREN, since=since, young=SEXES)
    minors = _under(MINOR_UNTIL, couple, today)
    if minors:
        return Proposal(record=Risk, code=YOUNG_PARENT, since=birth, young=minors)
    return None


def has_already(proposed: Proposal, known: Iterable[Circumstance | Risk]) -> bool:
    """Whether the child has it already: a record of this code that is not closed."""
    return any(each.code == proposed.code and each.closed_on is None for each in known)


def _under(years: int, couple: Iterable[Party], on: date) -> tuple[Sex, ...]:
    """The sexes of those who have not completed the years on the day, the man first."""
    young = {
        party.sex for party in couple if party.born is not None and is_under(party.born, years, on)
    }
    return tuple(sex for sex in SEXES if sex in young)

"""What stands in a row of a printed list: children, measures, cases whose time has passed."""

from dataclasses import dataclass, field
from datetime import date

from cpo_desktop.domain.dates import PartialDate
from cpo_desktop.domain.deadlines import Deadline


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedChild:
    """A child of a list, with what it is listed for, each group or risk since which day.

    `measures` are the kinds of measures that run for the child itself.
    """

    code: str
    name: str = field(repr=False)
    born: PartialDate | None = field(repr=False)
    sex: str | None
    village: str
    carer: str = field(repr=False)
    reasons: tuple[tuple[str, date], ...]
    measures: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedMeasure:
    """A measure of the ledger; `funds` is what was given in the period."""

    code: str
    receiver: str = field(repr=False)
    receiver_kind: str
    village: str
    kind: str | None
    level: str | None
    started_on: date
    ended_on: date | None
    provider: str | None
    funds: int
    status: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OverdueDeadline:
    """A deadline of the law that a case, or a notice without one, has missed; children by code."""

    code: str
    children: tuple[str, ...]
    received_on: date
    stage: str
    deadline: Deadline
    days: int

"""What reports tell from records rather than from figures: lists, and the evaluation of plans."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from cpo_desktop.domain.periods import Period
from cpo_desktop.reports.told import Told
from cpo_desktop.services import lists, plans
from cpo_desktop.storage.database import Reading

Teller = Callable[[Reading, Period, date], tuple[Told, ...]]

TELLERS: Final[Mapping[str, Teller]] = {
    "plan_evaluation": plans.tell,
    "council_children": plans.tell_targets,
    "list_special": lists.special,
    "list_risk": lists.at_risk,
    "list_measures": lists.measures,
    "list_overdue": lists.overdue,
}
"""By kind of report."""


def told(kind: str, work: Reading, period: Period, today: date) -> tuple[Told, ...]:
    """What a report of this kind tells from records; most tell nothing."""
    teller = TELLERS.get(kind)
    return teller(work, period, today) if teller else ()

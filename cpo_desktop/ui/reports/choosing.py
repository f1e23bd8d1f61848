"""Which kinds of report there are, in groups, and which sides of each there are. Knows no widgets."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final

from cpo_desktop.domain.periods import Cutoff, Period, parse_period
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.catalogue import ReportKind
from cpo_desktop.ui.reports.showing import ABOUT_ALL, Pane


class Group(StrEnum):
    """What a kind of report is for."""

    REPORTS = "reports"
    COUNCIL = "council"
    STATISTICS = "statistics"
    LISTS = "lists"


GROUPS: Final[Mapping[Group, str]] = {
    Group.REPORTS: mark("Reports"),
    Group.COUNCIL: mark("For the People's Council"),
    Group.STATISTICS: mark("Statistics"),
    Group.LISTS: mark("Lists (internal)"),
}

_STATISTICS: Final = frozenset({"child_marriage", "violence_form", "indicators"})


def group_of(kind: ReportKind) -> Group:
    """Under which heading the kind is looked for."""
    if kind.is_list:
        return Group.LISTS
    if kind.key.startswith("council_"):
        return Group.COUNCIL
    return Group.STATISTICS if kind.key in _STATISTICS else Group.REPORTS


def grouped(kinds: Sequence[ReportKind]) -> tuple[tuple[Group, tuple[ReportKind, ...]], ...]:
    """The kinds under their headings; headings without any are left out."""
    found = ((group, tuple(kind for kind in kinds if group_of(kind) is group)) for group in GROUPS)
    return tuple((group, members) for group, members in found if members)


def panes_of(kind: ReportKind, *, has_tables: bool = True) -> tuple[Pane, ...]:
    """The sides of a report of this kind: a list has only its pages."""
    if kind.is_list:
        return (Pane.CALENDAR, Pane.PAGES, Pane.SHELF)
    counted = (Pane.FIGURES,) if has_tables else ()
    written = (Pane.NARRATIVE,) if kind.parts else ()
    beside = (Pane.COMPARE,) if has_tables else ()
    return (Pane.CALENDAR, *counted, *written, Pane.PAGES, *beside, Pane.SHELF)


def first_of(panes: Sequence[Pane]) -> Pane:
    """Where one begins with a report: the first of its own sides."""
    return next(pane for pane in panes if pane not in ABOUT_ALL)


def carried(kind: ReportKind, wanted: Period, cutoff: Cutoff) -> Period | None:
    """The period that was chosen, as this kind counts its days; None if it is not made for such."""
    if wanted.kind not in kind.periods:
        return None
    of_its_month = wanted.kind is not kind.usual or wanted.number == (kind.month or wanted.number)
    return parse_period(wanted.code, cutoff) if of_its_month else None

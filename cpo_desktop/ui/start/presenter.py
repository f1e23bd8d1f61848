"""What the start page shows: due work by urgency, and four figures with a course over the year."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Final, Protocol

from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.deadlines import time_left
from cpo_desktop.domain.holidays import WorkCalendar
from cpo_desktop.domain.periods import parse_period
from cpo_desktop.foundation.clock import local_day
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.catalogue import report_kind
from cpo_desktop.services.children import ChildFilter
from cpo_desktop.services.work import WorkItem
from cpo_desktop.storage.work import Overview
from cpo_desktop.ui.background import Background
from cpo_desktop.ui.navigation import Navigator, New
from cpo_desktop.ui.report_kinds import kind_words
from cpo_desktop.wording import deadlines, formats, say, sentence_of


class Urgency(StrEnum):
    """When something is due, seen from today."""

    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"


URGENCY_WORDS: Final = {
    Urgency.OVERDUE: mark("Overdue"),
    Urgency.TODAY: mark("Today"),
    Urgency.SOON: mark("Coming days"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing to do, in words; `item` is what it is about."""

    title: str = field(repr=False)
    why: str
    urgency: Urgency
    left: str
    when: str
    verb: str
    item: WorkItem


@dataclass(frozen=True, slots=True)
class Group:
    """Due work of one urgency, the oldest first."""

    urgency: Urgency
    lines: tuple[Line, ...]


class StartView(Protocol):
    """What the presenter asks of the page."""

    def show_work(self, groups: Sequence[Group]) -> None:
        """The due work; none is told in words."""

    def show_figures(self, overview: Overview) -> None:
        """The four figures and the months."""


class StartPresenter:
    """Keeps the page true while records change."""

    def __init__(
        self,
        view: StartView,
        app: Any,  # noqa: ANN401 - bootstrap.Application, which nothing may import
        navigator: Navigator,
        background: Background,
    ) -> None:
        self._view = view
        self._app = app
        self._navigator = navigator
        self._background = background
        self._counting = False
        self._stale = False

    def refresh(self) -> None:
        """Show what is due now, and the figures as soon as they are counted."""
        today = self._app.records.today()
        now, calendar = self._app.cases.now(), self._app.cases.calendar
        self._view.show_work(grouped(self._app.work.due(today), now, calendar))
        # A burst of changes is counted once more at its end, not once for each.
        self._stale = self._counting
        if not self._counting:
            self._counting = True
            self._background(
                say("Counting"),
                lambda _job: self._app.work.overview(),
                done=self._on_counted,
                failed=self._on_failed,
            )

    def _on_counted(self, overview: Overview) -> None:
        self._counting = False
        self._view.show_figures(overview)
        if self._stale:
            self.refresh()

    def _on_failed(self, error: UserFacingError) -> None:
        self._counting = False
        self._navigator.tell(sentence_of(error))

    def on_changes(self, _changes: frozenset[Change]) -> None:
        """Refresh; nearly every record bears on some line of this page."""
        self.refresh()

    def do(self, item: WorkItem) -> None:
        """Open where the item is done."""
        self._navigator.open(item.screen, item.argument)

    def open_figure(self, name: str) -> None:
        """Open the records that a figure counts."""
        screen, argument = self._behind(name)
        self._navigator.open(screen, argument)

    def _behind(self, name: str) -> tuple[str, object]:
        match name:
            case "special":
                groups = frozenset(code.key for code in code_list("circumstances").roots())
                return "children", ChildFilter(groups=groups)
            case "at_risk":
                return "children", ChildFilter(at_risk=True)
            case "open_measures":
                return "measures", None
            case _:
                return "children", ChildFilter()

    def add_child(self) -> None:
        """Open an empty form for a child."""
        self._navigator.open("child", New())

    def add_measure(self) -> None:
        """Open an empty form for a support measure."""
        self._navigator.open("measure", New())

    def make_report(self) -> None:
        """Open the reports."""
        self._navigator.open("reports")


def grouped(items: Iterable[WorkItem], now: datetime, calendar: WorkCalendar) -> tuple[Group, ...]:
    """The items by urgency, without empty groups."""
    by_urgency: dict[Urgency, list[Line]] = {urgency: [] for urgency in Urgency}
    for item in items:
        line = _line(item, now, calendar)
        by_urgency[line.urgency].append(line)
    return tuple(Group(urgency, tuple(found)) for urgency, found in by_urgency.items() if found)


_VERBS: Final = {
    "report": mark("Make the report"),
    "report_sending": mark("Send the report"),
    "follow_up": mark("Record the follow-up"),
    "case": mark("Open the case"),
    "coordination": mark("Open the case"),
    "notice": mark("Open the notice"),
    "marriage": mark("Open the case"),
    "register": mark("Open"),
}


def _line(item: WorkItem, now: datetime, calendar: WorkCalendar) -> Line:
    today = local_day(now)
    if item.deadline is None:
        days_left = (item.due_on - today).days
        left, when = formats.days_left(days_left), formats.day(item.due_on)
        what = _report_period(item) if item.screen == "reports" else say(item.what)
        why = (what, say(item.rule))
    else:
        left = deadlines.time_left(time_left(item.deadline, now, calendar))
        when = deadlines.when(item.deadline)
        rule = item.deadline.rule
        why = (deadlines.rule_label(rule), deadlines.legal_source(rule))
    return Line(
        title=_report_title(item) if item.screen == "reports" else item.title,
        why=" · ".join(filter(None, why)),
        urgency=_urgency_of(item, now),
        left=left,
        when=when,
        verb=say(_VERBS[item.kind]),
        item=item,
    )


def _report_title(item: WorkItem) -> str:
    """Which report it is: several fall due on the same period; the button says what to do with it."""
    kind, _code = item.argument.split()
    return kind_words(report_kind(kind))


def _report_period(item: WorkItem) -> str:
    _kind, code = item.argument.split()
    words = formats.period(parse_period(code))
    return f"{words[:1].upper()}{words[1:]}"


def _urgency_of(item: WorkItem, now: datetime) -> Urgency:
    if item.is_overdue(now):
        return Urgency.OVERDUE
    return Urgency.TODAY if item.due_on <= local_day(now) else Urgency.SOON

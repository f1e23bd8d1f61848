"""What the start page shows: due work by urgency, and four figures with a course over the year."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, Protocol

from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.codes import code_list
from cpo_desktop.foundation.words import mark
from cpo_desktop.services.children import ChildFilter
from cpo_desktop.ui.navigation import Navigator, New


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


@dataclass(frozen=True, slots=True)
class Group:
    """Due work of one urgency, the oldest first."""

    urgency: Urgency
    items: tuple[Any, ...]


class StartView(Protocol):
    """What the presenter asks of the page."""

    def show_work(self, groups: Sequence[Group]) -> None:
        """The due work; none is told in words."""

    def show_figures(self, overview: Any) -> None:  # noqa: ANN401 - services.work.Overview
        """The four figures and the months."""


class StartPresenter:
    """Keeps the page true while records change."""

    def __init__(self, view: StartView, app: Any, navigator: Navigator) -> None:  # noqa: ANN401
        self._view = view
        self._app = app
        self._navigator = navigator

    def refresh(self) -> None:
        """Show what is due now and how things stand."""
        self._view.show_work(grouped(self._app.work.due(self._app.records.today())))
        self._view.show_figures(self._app.work.figures())

    def on_changes(self, _changes: frozenset[Change]) -> None:
        """Refresh; nearly every record bears on some line of this page."""
        self.refresh()

    def do(self, item: Any) -> None:  # noqa: ANN401 - services.work.WorkItem
        """Open where the item is done."""
        if item.kind == "report":
            self._navigator.open("reports", item.id)
        else:
            self._navigator.open(item.entity, item.id)

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


def grouped(items: Iterable[Any]) -> tuple[Group, ...]:
    """The items by urgency, without empty groups."""
    by_urgency: dict[Urgency, list[Any]] = {urgency: [] for urgency in Urgency}
    for item in sorted(items, key=lambda item: item.days_left):
        by_urgency[urgency_of(item.days_left)].append(item)
    return tuple(Group(urgency, tuple(found)) for urgency, found in by_urgency.items() if found)


def urgency_of(days_left: int) -> Urgency:
    """How pressing it is with this many days left."""
    if days_left < 0:
        return Urgency.OVERDUE
    return Urgency.TODAY if days_left == 0 else Urgency.SOON

"""What the reports screen shows: its panes, and what the presenter asks of them. Knows no widgets."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final, Protocol

from cpo_desktop.domain.periods import Period
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.catalogue import ReportKind
from cpo_desktop.reports.sections.tables import FigureTable
from cpo_desktop.services.reports import Gap
from cpo_desktop.storage.issued import Issued
from cpo_desktop.storage.options import Option
from cpo_desktop.wording import labels, say


class Pane(StrEnum):
    """What of a report is looked at."""

    FIGURES = "figures"
    NARRATIVE = "narrative"
    PAGES = "pages"
    SHELF = "shelf"


PANES: Final = {
    Pane.FIGURES: mark("Figures"),
    Pane.NARRATIVE: mark("Written part"),
    Pane.PAGES: mark("Preview"),
    Pane.SHELF: mark("Issued reports"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The report that is looked at, and under what it was issued, the newest first."""

    kind: ReportKind
    period: Period
    today: date
    can_go_later: bool
    issued: tuple[Issued, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenPart:
    """A text of the officer's; as long as it is empty, the offered one is printed."""

    key: str
    label: str
    words: str = field(repr=False)
    offered: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What was counted and written for a report."""

    tables: tuple[FigureTable, ...]
    gaps: tuple[Gap, ...]
    parts: tuple[WrittenPart, ...] = field(repr=False)
    has_figures: bool


class ReportsView(Protocol):
    """What the presenter asks of the screen."""

    def show_choice(self, choice: Choice) -> None:
        """Say which report on which period this is."""

    def show_pane(self, pane: Pane) -> None:
        """Bring this pane to the front."""

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show the figures and the texts; None while they are counted."""

    def show_records(self, title: str, records: Sequence[Option] | None) -> None:
        """List the records behind a figure; None while they are read."""

    def hide_records(self) -> None:
        """List nothing."""

    def show_pages(self, pdf: bytes | None) -> None:
        """Show the draft; None while it is made."""

    def show_kept(self) -> None:
        """Say that the texts are saved."""

    def ask_issue(self, number: str, day: date) -> None:
        """Ask for number and day, with these suggested."""

    def close_issue(self) -> None:
        """Ask for them no more."""

    def show_issue_failure(self, error: UserFacingError) -> None:
        """Say beside number and day what must be mended."""

    def show_shelf(self, chosen: str) -> None:
        """List the issued reports, this one chosen."""

    def print_pages(self, pdf: bytes) -> None:
        """Ask for the printer and print."""

    def show_failure(self, error: UserFacingError) -> None:
        """Tell what could not be done."""


def kind_words(kind: ReportKind) -> str:
    """What a report is called on the screen."""
    return say(kind.en) if labels.language() == "en" else kind.vi

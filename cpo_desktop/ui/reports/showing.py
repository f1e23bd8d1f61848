"""What the reports screen shows: its panes, and what the presenter asks of them. Knows no widgets."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final, Protocol

from cpo_desktop.domain.figures import FigureKey
from cpo_desktop.domain.indicators import Indicator
from cpo_desktop.domain.periods import Period
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.catalogue import ReportKind
from cpo_desktop.reports.sections.tables import FigureTable
from cpo_desktop.reports.snapshot import Change
from cpo_desktop.services.issuing import Issuing
from cpo_desktop.services.reports import Gap
from cpo_desktop.storage.issued import Issued
from cpo_desktop.storage.options import Option
from cpo_desktop.wording import say


class Pane(StrEnum):
    """What of a report is looked at."""

    FIGURES = "figures"
    NARRATIVE = "narrative"
    PAGES = "pages"
    COMPARE = "compare"
    SHELF = "shelf"
    CALENDAR = "calendar"


PANES: Final = {
    Pane.FIGURES: mark("Figures"),
    Pane.NARRATIVE: mark("Written part"),
    Pane.PAGES: mark("Preview"),
    Pane.COMPARE: mark("Compare"),
    Pane.SHELF: mark("Issued reports"),
    Pane.CALENDAR: mark("Calendar"),
}

ABOUT_ALL: Final = frozenset({Pane.SHELF, Pane.CALENDAR})
"""The panes that show more than the one report chosen."""

Warnings = Mapping[FigureKey, str]
"""By figure: why it would be another if the records were complete."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The report that is looked at, and under what it was issued, the newest first."""

    kind: ReportKind
    period: Period
    today: date
    can_go_later: bool
    panes: tuple[Pane, ...]
    issued: tuple[Issued, ...] = ()
    beside: Period | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenPart:
    """A text of the officer's; as long as it is empty, the offered one is printed.

    `earlier` is what was written in the report before.
    """

    key: str
    label: str
    words: str = field(repr=False)
    offered: str = field(repr=False)
    earlier: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What was counted and written for a report.

    `only_tells` is of a report without any tables of figures.
    """

    tables: tuple[FigureTable, ...]
    gaps: tuple[Gap, ...]
    parts: tuple[WrittenPart, ...] = field(repr=False)
    warnings: Warnings = field(default_factory=dict, repr=False)
    only_tells: bool = False

    @property
    def has_figures_to_show(self) -> bool:
        """Whether there are tables, or problems to mend; that nothing was counted is shown too."""
        return bool(self.gaps) or not self.only_tells


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """What stands behind a figure: its definition, and the records, None while they are read."""

    title: str
    records: tuple[Option, ...] | None = field(repr=False)
    counts: Indicator | None = None
    warning: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is asked before a report is issued, as it is likely; `modes` are those of signing.

    `gaps` keep it from being issued at all.
    """

    under: Issuing
    modes: tuple[str, ...] = ()
    gaps: tuple[Gap, ...] = ()
    replaces: Issued | None = None
    changes: tuple[Change, ...] = field(default=(), repr=False)


class ReportsView(Protocol):
    """What the presenter asks of the screen."""

    def show_choice(self, choice: Choice) -> None:
        """Say which report on which period this is."""

    def show_pane(self, pane: Pane) -> None:
        """Bring this pane to the front."""

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show the figures and the texts; None while they are counted."""

    def show_records(self, behind: Behind) -> None:
        """List the records behind a figure."""

    def hide_records(self) -> None:
        """List nothing."""

    def show_pages(self, pdf: bytes | None) -> None:
        """Show the draft; None while it is made."""

    def show_comparison(self, kind: ReportKind, period: Period) -> None:
        """Show the report beside another period."""

    def show_kept(self) -> None:
        """Say that the texts are saved."""

    def ask_issue(self, asked: Asked) -> None:
        """Ask what it is issued under, with this suggested; or say why it cannot be issued."""

    def close_issue(self) -> None:
        """Ask for them no more."""

    def show_issue_failure(self, error: UserFacingError) -> None:
        """Say beside number and day what must be mended."""

    def show_shelf(self, chosen: str) -> None:
        """List the issued reports, this one chosen."""

    def print_pages(self, pdf: bytes, printed: Callable[[], object] | None = None) -> None:
        """Ask for the printer and print; `printed` hears once that it was sent."""

    def show_failure(self, error: UserFacingError) -> None:
        """Tell what could not be done."""


def gap_words(gap: Gap) -> str:
    """What is missing, in a sentence."""
    return say(gap.sentence).format(**gap.details)


def change_words(change: Change) -> str:
    """What a correction states otherwise, in a line."""
    what = " – ".join(part for part in (change.where, change.what) if part)
    return " ".join(f"{what}: {change.before} → {change.after}".split())

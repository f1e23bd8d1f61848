"""What the page of a case shows and does. Knows no widgets."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Protocol

from cpo_desktop.domain.case import Case, CaseChild, Stage
from cpo_desktop.domain.case_file import CaseFile
from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.holidays import WorkCalendar
from cpo_desktop.domain.procedure import (
    CaseDeadline,
    Missing,
    deadlines,
    is_safe,
    level_of,
    missing,
    next_stage,
    stage_of,
)
from cpo_desktop.domain.scales import Level
from cpo_desktop.foundation.errors import NotFound, UserFacingError
from cpo_desktop.services.cases import Access, StageNotReady
from cpo_desktop.ui.cases.places import CaseAt
from cpo_desktop.ui.cases.steps import StepFacts, steps_of
from cpo_desktop.ui.cases.timeline import Event, events
from cpo_desktop.ui.navigation import Navigator

CONCERNING = frozenset(
    {
        "case", "case_child", "case_step", "notice", "suspect", "assessment", "safety_need", "plan",
        "safety_order", "coordination", "alternative_care", "attachment", "child", "measure",
        "follow_up",
    }
)  # fmt: skip


class Tab(StrEnum):
    """What of a case shows below its head."""

    FILE = "file"
    TIMELINE = "timeline"
    ACCESSES = "accesses"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A case as its page shows it now; `stage` is the one whose panel stands open."""

    file: CaseFile
    village: str
    steps: tuple[StepFacts, ...]
    stage: Stage
    missing: tuple[Missing, ...]
    level: Level | None
    nearest: CaseDeadline | None
    safe: bool

    @property
    def current(self) -> Stage:
        """The stage that is open now."""
        return stage_of(self.file)

    @property
    def step(self) -> StepFacts:
        """The stage that shows."""
        return next(step for step in self.steps if step.stage is self.stage)


class CaseView(Protocol):
    """What the presenter asks of the window."""

    def show_case(self, shown: Shown, *, opened: bool) -> None:
        """Show the case; `opened` is true when it was not the one before."""

    def show_timeline(self, found: Sequence[Event]) -> None:
        """Show all that happened."""

    def show_accesses(self, found: Sequence[Access]) -> None:
        """Show who viewed and printed it."""

    def show_refused(self, error: UserFacingError) -> None:
        """Say why a step was not possible."""

    def show_gone(self) -> None:
        """Say that the case is no longer there."""

    def add_order(self) -> None:
        """Open the form of an emergency measure."""


class CasePresenter:
    """One case: its stages, and what it takes to pass them."""

    def __init__(self, view: CaseView, app: Any, navigator: Navigator) -> None:  # noqa: ANN401 - bootstrap.Application
        self._view = view
        self._app = app
        self._navigator = navigator
        self._id = ""
        self._tab = Tab.FILE
        self._stage: Stage | None = None

    @property
    def case_id(self) -> str:
        """Which case this is."""
        return self._id

    @property
    def calendar(self) -> WorkCalendar:
        """Working days and days off."""
        calendar: WorkCalendar = self._app.cases.calendar
        return calendar

    def now(self) -> datetime:
        """The moment it is."""
        now: datetime = self._app.cases.now()
        return now

    # Opening

    def open(self, argument: object) -> None:
        """Show a case by its id or at a place in it; that it was looked at is logged."""
        place = argument if isinstance(argument, CaseAt) else CaseAt(str(argument or self._id))
        self._id, self._tab, self._stage = place.id, Tab.FILE, None
        shown = self._read()
        if shown is None:
            self._view.show_gone()
            return
        self._app.cases.note_view(self._id)
        self._view.show_case(shown, opened=True)
        if place.orders:
            self._view.add_order()

    def refresh(self) -> None:
        """Show the case as things stand now."""
        shown = self._read()
        if shown is None:
            self._view.show_gone()
            return
        self._view.show_case(shown, opened=False)
        self._show_tab()

    def on_changes(self, changes: frozenset[Change]) -> None:
        """Refresh, if something of a case was among what was committed."""
        if self._id and any(change.entity in CONCERNING for change in changes):
            self.refresh()

    def choose_tab(self, tab: Tab) -> None:
        """Show another side of the case."""
        self._tab = tab
        self._show_tab()

    def choose_stage(self, stage: Stage) -> None:
        """Show what was filled in at this stage."""
        self._stage = stage
        self.refresh()

    # Steps

    def pass_stage(self) -> None:
        """Go on to the next stage, or show what is still missing."""
        try:
            self._app.cases.pass_stage(self._id)
        except StageNotReady as unready:
            self.refresh()
            self._view.show_refused(unready)
            return
        except UserFacingError as error:
            self._view.show_refused(error)
            return
        self._went_on()

    def further_round(self, reason: str) -> bool:
        """Begin a further round; whether that was possible."""
        return self._try(lambda: self._app.cases.further_round(self._id, reason))

    def reopen(self, stage: Stage, reason: str) -> bool:
        """Open an earlier stage again; whether that was possible."""
        return self._try(lambda: self._app.cases.reopen(self._id, stage, reason))

    def close(self, reason: str, day: date, remarks: str) -> bool:
        """End the case; whether that was possible."""
        return self._try(lambda: self._app.cases.close(self._id, reason, day, remarks))

    # Children

    def new_part(self) -> CaseChild:
        """A child's part in this case, to be filled in."""
        return CaseChild(id=self._app.records.new_id(), case=self._id)

    def take_out(self, child_id: str) -> None:
        """Take a child out of the case; undo brings it back."""
        parts = self._app.records.owned(CaseChild, "case", self._id)
        part = next(part for part in parts if part.child == child_id)
        self._navigator.saved(self._app.records.delete(CaseChild, part.id))

    def case(self) -> Case:
        """The case's own record, to be changed; opening what is sensitive is logged."""
        self.revealed("case")
        case: Case = self._app.records.get(Case, self._id)
        return case

    # Forms

    def form(self, number: str, child_id: str | None) -> bytes:
        """An official form filled from the case, as PDF; UserFacingError if it cannot be."""
        pdf: bytes = self._app.forms.pdf(self._id, number, child_id)
        return pdf

    def blank(self, number: str) -> bytes:
        """An official form to be filled in by hand, as PDF."""
        pdf: bytes = self._app.forms.blank(number)
        return pdf

    # The log, and ways out

    def revealed(self, what: str) -> None:
        """Log that something sensitive was uncovered."""
        self._app.cases.note_reveal(self._id, what)

    def go(self, screen: str, record_id: str) -> None:
        """Open the page of a record."""
        self._navigator.open(screen, record_id)

    def saved(self, receipt: Any) -> None:  # noqa: ANN401 - services.records.Receipt
        """Tell of a change in the undo bar."""
        self._navigator.saved(receipt)

    def back(self) -> None:
        """Return to where the officer came from."""
        self._navigator.back()

    def _try(self, do: Any) -> bool:  # noqa: ANN401 - a call of CaseService
        try:
            do()
        except UserFacingError as error:
            self._view.show_refused(error)
            return False
        self._went_on()
        return True

    def _went_on(self) -> None:
        self._stage = None
        receipt = self._app.records.undoable()
        if receipt:
            self._navigator.saved(receipt)
        self.refresh()

    def _read(self) -> Shown | None:
        try:
            file: CaseFile = self._app.cases.file(self._id)
        except NotFound:
            return None
        current = stage_of(file)
        known = deadlines(file, self.calendar)
        waiting = [one for one in known if one.done_at is None]
        villages = {unit.id: unit.name for unit in self._app.office.villages(closed=True)}
        return Shown(
            file=file,
            village=villages.get(file.case.village or "", ""),
            steps=steps_of(file, known),
            stage=self._stage or current,
            missing=missing(file),
            level=_level(file),
            nearest=None
            if current is Stage.CLOSED
            else min(waiting, key=lambda one: one.deadline.at, default=None),
            safe=is_safe(file),
        )

    def _show_tab(self) -> None:
        if self._tab is Tab.TIMELINE:
            self._view.show_timeline(events(self._app.cases.file(self._id), self.now()))
        elif self._tab is Tab.ACCESSES:
            self._view.show_accesses(self._app.cases.accesses(self._id))


def following(stage: Stage) -> Stage | None:
    """The stage that passing this one leads to; None where a review or the end decides."""
    return None if stage in (Stage.REVIEW, Stage.CLOSED) else next_stage(stage)


def _level(file: CaseFile) -> Level | None:
    """The gravest of the children's latest levels."""
    newest = {one.child: level_of(one) for one in file.assessments}
    return next((level for level in Level if level in newest.values()), None)

"""What happens on the page of a support measure; knows no widgets."""

import dataclasses
from collections.abc import Mapping
from typing import Any, Final, Protocol

from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.measure import FollowUp, Funding, Measure
from cpo_desktop.foundation.errors import NotFound, UserFacingError
from cpo_desktop.services.measures import MeasureFile
from cpo_desktop.ui.follow_ups import a_month_on
from cpo_desktop.ui.navigation import Navigator, New
from cpo_desktop.wording import sentence_of

RECEIVER_FIELDS: Final = ("child", "person", "household")


class MeasureView(Protocol):
    """What the presenter asks of the page."""

    def show_measure(self, measure: Measure, *, is_new: bool, receiver: str) -> None:
        """Show the form; `receiver` is the link field of whom the measure is for."""

    def show_file(self, file: MeasureFile | None) -> None:
        """Show follow-ups, funds and the receiver of a stored measure; None for a new one."""

    def show_receiver(self, field: str) -> None:
        """Let the form ask for this kind of receiver only."""

    def show_level_doubt(self, level: str | None) -> None:
        """Say that the law puts the measure at this level, which is not the chosen one."""

    def fill(self, values: Mapping[str, object]) -> None:
        """Enter what follows from something else in the measure."""

    def collect(self) -> tuple[Record, ...] | None:
        """All that is to be saved, the measure last; None if something cannot be understood."""

    def show_refused(self, error: UserFacingError) -> None:
        """Say what must be mended."""

    def settle(self) -> None:
        """Forget the draft: everything is saved."""

    def base(self) -> tuple[Record, ...]:
        """The measure as it was stored when it was opened; nothing if it is new."""

    def edit(self, record: Record, *, is_new: bool, focus: str, base: Record | None = None) -> None:
        """Open the form of a follow-up or of funds, at this field if one is named.

        `base` is the record as stored, where something is filled in beforehand.
        """


class MeasurePresenter:
    """One measure with its follow-ups and funds."""

    def __init__(self, view: MeasureView, app: Any, navigator: Navigator) -> None:  # noqa: ANN401 - bootstrap.Application
        self._view = view
        self._app = app
        self._navigator = navigator
        self._measure: Measure | None = None
        self._file: MeasureFile | None = None

    # Opening

    def open(self, argument: object) -> None:
        """Show a stored measure by its id, or a new one for `New`."""
        if isinstance(argument, New):
            self._file = None
            usual = {"started_on": self._app.records.today(), "status": "ongoing"}
            values: dict[str, Any] = usual | dict(argument.values)
            self._show(Measure(id=self._app.records.new_id(), **values))
            return
        try:
            self._file = self._app.measures.file(str(argument))
        except NotFound as gone:
            self._navigator.open("measures")
            self._navigator.tell(sentence_of(gone))
            return
        self._show(self._file.measure)

    def on_changes(self, changes: frozenset[Change], *, typing: bool) -> None:
        """Follow what was done elsewhere, as by undo; what is being typed is left alone."""
        if self._file is None:
            return
        own = self._file.measure.id
        if not typing and any(change.id == own for change in changes):
            self.open(own)
        elif any(change.entity in ("follow_up", "funding") for change in changes):
            self._file = self._app.measures.file(own)
            self._view.show_file(self._file)

    # While typing

    def choose_receiver(self, field: str, measure: Measure) -> None:
        """Ask for this kind of receiver; one of another kind is forgotten."""
        others = [name for name in RECEIVER_FIELDS if name != field and getattr(measure, name)]
        self._view.fill(dict.fromkeys(others))
        self._view.show_receiver(field)

    def edited(self, measure: Measure, field: str) -> None:
        """Enter what follows from a field: the law's level, the end of what is over."""
        level = _level_of(measure.law)
        if field == "law" and level and level != measure.level:
            self._view.fill({"level": level})
            return
        today = self._app.records.today()
        if field == "status" and measure.is_over and measure.ended_on is None:
            self._view.fill({"ended_on": today})
        ended = measure.ended_on is not None and measure.ended_on <= today  # else it is a plan
        if field == "ended_on" and ended and not measure.is_over:
            self._view.fill({"status": "completed"})
        self._view.show_level_doubt(level if measure.level and level != measure.level else None)

    # Saving

    def save(self) -> bool:
        """Save the measure; whether that was possible."""
        collected = self._view.collect()
        if collected is None:
            return False
        try:
            # The receipt, and undo, speak of the measure, not of a carer made on the way.
            *made, measure = collected
            receipt = self._app.records.save(measure, *made, base=self._view.base())
        except UserFacingError as error:
            self._view.show_refused(error)
            return False
        self._view.settle()
        self._navigator.saved(receipt)
        self._navigator.open("measure", collected[-1].id)
        return True

    def delete(self) -> None:
        """Take the measure out of the ledger; undo brings it back."""
        file = self._file
        if file is not None:
            self._view.settle()
            self._file = None
            receipt = self._app.records.delete(Measure, file.measure.id)
            self._navigator.open("measures")
            self._navigator.saved(receipt)

    # Follow-ups and funds

    def add_follow_up(self) -> None:
        """Plan a look at how the measure goes; a new measure is saved first."""
        measure = self._saved()
        if measure is not None:
            due_on = a_month_on(self._app.records.today())
            planned = FollowUp(id=self._app.records.new_id(), measure=measure.id, due_on=due_on)
            self._view.edit(planned, is_new=True, focus="due_on")

    def add_funding(self) -> None:
        """Enter money or goods; a new measure is saved first."""
        measure = self._saved()
        if measure is not None:
            today = self._app.records.today()
            given = Funding(id=self._app.records.new_id(), measure=measure.id, given_on=today)
            self._view.edit(given, is_new=True, focus="")

    def finish(self, follow_up: FollowUp) -> None:
        """The follow-up was done today."""
        self.told(self._app.records.save(self._done(follow_up), base=(follow_up,)))

    def finish_with_note(self, follow_up: FollowUp) -> None:
        """The follow-up was done; ask what was found."""
        done = self._done(follow_up)
        self._view.edit(done, is_new=False, focus="result", base=follow_up)

    def change(self, record: FollowUp | Funding) -> None:
        """Change a follow-up or funds."""
        self._view.edit(record, is_new=False, focus="")

    def remove(self, record: FollowUp | Funding) -> None:
        """Delete a follow-up or funds; undo brings it back."""
        self.told(self._app.records.delete(type(record), record.id))

    def told(self, receipt: Any) -> None:  # noqa: ANN401 - services.records.Receipt
        """Tell of a change in the undo bar."""
        self._navigator.saved(receipt)

    def open_receiver(self) -> None:
        """Open the page of whom the measure is for."""
        if self._file is not None and self._file.receiver is not None:
            self._navigator.open(self._file.receiver.entity, self._file.receiver.id)

    def back(self) -> None:
        """Return to where the officer came from."""
        self._navigator.back()

    def _show(self, measure: Measure) -> None:
        self._measure = measure
        held = (name for name in RECEIVER_FIELDS if getattr(measure, name))
        receiver = next(held, RECEIVER_FIELDS[0])
        self._view.show_measure(measure, is_new=self._file is None, receiver=receiver)
        self._view.show_file(self._file)
        self._view.show_level_doubt(None)

    def _saved(self) -> Measure | None:
        """The measure, saved now if it is new; None if that was not possible."""
        measure = self._measure
        return measure if self._file is not None or self.save() else None

    def _done(self, follow_up: FollowUp) -> FollowUp:
        return dataclasses.replace(follow_up, done_on=self._app.records.today())


def _level_of(law: str | None) -> str | None:
    return code_list("measure_laws").get(law).attributes.get("level") if law else None

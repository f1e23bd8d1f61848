"""What belongs to a record: a card for each kind of part, with an entry for each."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Protocol

from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.fields import Kind, Record, fields_by_name
from cpo_desktop.domain.register import Due, Part, Register
from cpo_desktop.domain.registers import BY_KIND
from cpo_desktop.services.registers import RegisterFile
from cpo_desktop.ui.covers import Covered
from cpo_desktop.ui.follow_ups import due_tone
from cpo_desktop.ui.lists import EntriesCard, Entry
from cpo_desktop.ui.registers import words
from cpo_desktop.ui.theme import HALF, TextSize, Tone
from cpo_desktop.ui.widgets import Action, Text, column, holding
from cpo_desktop.wording import formats, labels, say


class PartActions(Protocol):
    """What can be done with parts."""

    def add(self, part: Part) -> None:
        """Enter one."""

    def change(self, record: Record) -> None:
        """Change one, or open its page."""

    def finish(self, record: Record, due: Due) -> None:
        """What was due is done today."""

    def remove(self, record: Record) -> None:
        """Delete one."""

    def revealed(self, name: str) -> None:
        """Log that a sensitive field was uncovered."""


class PartCard(EntriesCard):
    """The parts of one kind."""

    def __init__(self, register: Register, part: Part, presenter: PartActions) -> None:
        super().__init__(
            labels.entity_plural(part.kind.entity),
            say("Add"),
            lambda: presenter.add(part),
            say(part.hint),
        )
        self._register = register
        self._part = part
        self._presenter = presenter

    def show_file(self, file: RegisterFile | None, today: date) -> None:
        """Show the parts of this record; none for None."""
        found = file.parts[self._part.kind] if file else ()
        self.show_entries([self._entry(record, file, today) for record in found if file])

    def _entry(self, record: Record, file: RegisterFile, today: date) -> Entry:
        due = self._waiting(record)
        due_on: date | None = getattr(record, due.on) if due else None
        above = list(words.told(record, self._part.above, file.titles))
        if due_on is not None:
            above.append(formats.time_left(due_on, today))
        told = self._words(record, file)
        return Entry(
            key=record.id,
            above=" · ".join(above) if told else "",
            above_tone=due_tone(due_on, today),
            words=told or " · ".join(above) or labels.entity_label(self._part.kind.entity),
            below="\n".join(words.told(record, self._part.below, file.titles, named=True)),
            inside=self._covered(record, file),
            actions=tuple(self._actions(record, due)),
        )

    def _words(self, record: Record, file: RegisterFile) -> str:
        """What the entry says first; nothing where that is sensitive, and stands covered in it."""
        declared = fields_by_name(self._part.kind)
        if any(declared[name].sensitive for name in self._part.words):
            return ""
        return words.entry_words(self._part, record, file.titles)

    def _covered(self, record: Record, file: RegisterFile) -> Callable[[], QWidget] | None:
        """What is sensitive in the entry, each behind its own cover."""
        declared = fields_by_name(self._part.kind)
        shown = (*self._part.words, *self._part.above, *self._part.below)
        hidden = [
            (declared[name], said)
            for name in shown
            if declared[name].sensitive
            for said in words.one_told(declared[name], getattr(record, name), file.titles)
        ]
        if not hidden:
            return None

        def build() -> QWidget:
            lines = column(gap=HALF)
            for field, said in hidden:
                lines.addWidget(Text(labels.field_label(field), TextSize.SMALL, Tone.QUIET))
                lines.addWidget(
                    Covered(said, lambda name=field.name: self._presenter.revealed(name))  # type: ignore[misc]
                )
            return holding(lines)

        return build

    def _waiting(self, record: Record) -> Due | None:
        """What of this part is due and not done, the earliest."""
        open_ = [due for due in self._register.due(self._part.kind) if due.waits(record)]
        return min(open_, key=lambda due: getattr(record, due.on), default=None)

    def _actions(self, record: Record, due: Due | None) -> Iterator[Action]:
        if due is not None and self._done_by_day(due):
            yield say("Done today"), lambda: self._presenter.finish(record, due)
        opens = type(record) in BY_KIND
        yield say("Open") if opens else say("Change"), lambda: self._presenter.change(record)
        yield say("Delete"), lambda: self._presenter.remove(record)

    def _done_by_day(self, due: Due) -> bool:
        return fields_by_name(due.kind)[due.done].kind is Kind.DAY

"""What a form does with what is typed into it: checks, drafts, saving. Knows no widgets."""

import dataclasses
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any, Final, Generic, Protocol, TypeVar

from cpo_desktop.domain.changes import default_of, values_of
from cpo_desktop.domain.fields import Field, Record, field_of, fields_of
from cpo_desktop.domain.identity import CardScan, parse_card_qr
from cpo_desktop.foundation.errors import InvalidInput, NotFound, Problem, UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.services.merging import ChangedMeanwhile
from cpo_desktop.services.records import Receipt, RecordService
from cpo_desktop.ui.forms.additions import made
from cpo_desktop.ui.forms.drafts import Addition, Draft, from_plain, to_plain
from cpo_desktop.ui.forms.reading import Unread, read
from cpo_desktop.wording import labels

R = TypeVar("R", bound=Record)

ADDITION_UNFIT: Final = mark(
    "To add this one to the register, fill in too: {fields}. Or leave this field empty for now."
)


class FormView(Protocol):
    """What the presenter asks of the window."""

    def show_value(self, name: str, value: object) -> None:
        """Let the field show this value."""

    def show_addition(self, addition: Addition) -> None:
        """Let the link field show the record that is to be made."""

    def show_problems(self, name: str, problems: tuple[Problem, ...]) -> None:
        """Say under the field what is wrong with it; nothing if nothing is."""

    def show_missing(self, fields: tuple[Field, ...]) -> None:
        """List what may come later."""

    def show_draft_restored(self) -> None:
        """Say that what stands here was typed before and not yet saved."""

    def show_scan(self, scan: CardScan) -> None:
        """Offer what a card says, for confirmation."""

    def show_failure(self, error: UserFacingError) -> None:
        """Tell why saving was not possible at all."""

    def show_draft_failure(self, error: UserFacingError | None) -> None:
        """Say quietly that what was typed is not kept yet, and why; None once it is."""

    def focus_field(self, name: str) -> None:
        """Go to this field, unfolding its section."""


class FormPresenter(Generic[R]):
    """One record being entered or edited.

    A problem shows once its field was left, or once saving was tried; so nobody is told off for
    what she has not come to yet.
    """

    def __init__(  # noqa: PLR0913 - each names itself at the call
        self,
        view: FormView,
        records: RecordService,
        record: R,
        *,
        draft_key: str,
        is_new: bool,
        base: R | None = None,
    ) -> None:
        self._view = view
        self._records = records
        self._kind = type(record)
        self._stored = record
        self._before = None if is_new else base or record
        self._base = self._before
        self._key = draft_key
        self._values: dict[str, object] = {}
        self._added: dict[str, Addition] = {}
        self._seen: set[str] = set()
        self._kept = True

    # Opening

    def start(self) -> None:
        """Show the record, with what an earlier, unsaved visit left."""
        self._base = self._before
        for declared in fields_of(self._kind):
            self._view.show_value(declared.name, getattr(self._stored, declared.name))
        plain = self._records.draft(self._key)
        if plain:
            self._restore(plain)
            self._view.show_draft_restored()
        self._view.show_missing(self.missing())

    def forget_draft(self) -> None:
        """Go back to what is stored."""
        try:
            self._records.drop_draft(self._key)
        except UserFacingError as error:
            self._view.show_failure(error)
            return
        for name in list(self._values):
            self._view.show_problems(name, ())
        self._values.clear()
        self._added.clear()
        self._seen.clear()
        self._kept = True
        self.start()

    def first_empty(self) -> str | None:
        """The first field that holds nothing."""
        return next((f.name for f in self._shown() if self.value(f.name) == default_of(f)), None)

    # Entering

    @property
    def changed(self) -> bool:
        """Whether anything differs from what is stored."""
        return bool(self._values)

    @property
    def record_id(self) -> str:
        """The id the record has or will have."""
        return self._stored.id

    def value(self, name: str) -> object:
        """What stands in the field now; `Unread` if it was not understood."""
        return self._values.get(name, getattr(self._stored, name))

    def added_title(self, name: str) -> str:
        """The name of the record to be made for this link, or nothing."""
        return self._added[name].title if name in self._added else ""

    def put(self, name: str, value: object) -> None:
        """Take what now stands in a field."""
        if name in self._added and self._added[name].id != value:
            del self._added[name]
        if self._base is not None and value == getattr(self._base, name):
            self._base = _with(self._base, {name: getattr(self._stored, name)})
        if value == getattr(self._stored, name):
            self._values.pop(name, None)
        else:
            self._values[name] = value
        self._kept = False
        if name in self._seen:
            self._show_problems_of({name})
        self._view.show_missing(self.missing())

    def add_linked(self, name: str, title: str) -> None:
        """Let this link name a record that is made when the form is saved."""
        addition = Addition(name, self._records.new_id(), title)
        self.put(name, addition.id)
        self._added[name] = addition
        self._view.show_addition(addition)

    def left(self, name: str) -> None:
        """Check a field whose entry is finished, and what it has to agree with."""
        empty = self.value(name) == default_of(field_of(self._kind, name))
        if empty and name not in self._seen:
            self._view.show_problems(name, ())
            return
        self._seen.add(name)
        self._show_problems_of(self._seen)

    def missing(self) -> tuple[Field, ...]:
        """What is still wanted and holds nothing."""
        shown = set(self._shown())
        required = [f for f in shown if f.required and self.value(f.name) == default_of(f)]
        wanted = {*required, *(f for f in self._records.missing(self.record()) if f in shown)}
        return tuple(f for f in self._shown() if f in wanted)

    # Cards

    def scanned(self, text: str) -> bool:
        """Whether the text is a scanned card; then it is offered for confirmation."""
        scan = parse_card_qr(text)
        if scan is None:
            return False
        self._view.show_scan(scan)
        return True

    def take_scan(self, scan: CardScan) -> None:
        """Fill in what the card says; an address only where none stands."""
        address = "registered_address" if self._has("registered_address") else "address"
        told: dict[str, object] = {
            "full_name": scan.full_name,
            "sex": scan.sex.value,
            "born": scan.born,
            "number": scan.number,
        }
        if self._has(address) and not self.value(address):
            told[address] = scan.address
        for name, value in told.items():
            if self._has(name) and value:
                self._view.show_value(name, value)
                self.put(name, value)
                self.left(name)

    # Keeping

    def keep_draft(self) -> bool:
        """Whether all that is not saved yet is written down; if not, the view was told why."""
        if not self._kept:
            try:
                self._write_draft()
            except UserFacingError as error:
                self._view.show_draft_failure(error)
                return False
            self._kept = True
            self._view.show_draft_failure(None)
        return True

    def collect(self) -> tuple[Record, ...] | None:
        """All that is to be saved, the record last; None if the view was told what to mend."""
        unread = [v.problem(n) for n, v in self._values.items() if isinstance(v, Unread)]
        record = self.record()
        if unread:
            self._refuse((*unread, *self._records.problems(record)))
            return None
        today = self._records.today()
        additions = {
            name: made(added, field_of(self._kind, name), values_of(record), today)
            for name, added in self._added.items()
        }
        unfit = [
            problem for name, made_ in additions.items() if (problem := self._unfit(name, made_))
        ]
        if unfit:
            self._refuse((*unfit, *self._records.problems(record)))
            return None
        return (*additions.values(), record)

    def save_collected(self, collected: tuple[Record, ...]) -> tuple[Receipt, Record] | None:
        """Save what `collect` gave; None if the view was told what to mend."""
        try:
            # The receipt, and undo, speak of the first.
            receipt = self._records.save(collected[-1], *collected[:-1], base=self.base())
        except UserFacingError as error:
            self.refused(error)
            return None
        return receipt, collected[-1]

    def base(self) -> tuple[R, ...]:
        """The record as it was stored when it was opened; nothing if it was not."""
        return () if self._base is None else (self._base,)

    def refused(self, error: UserFacingError) -> None:
        """Show what was found wrong when saving."""
        if isinstance(error, ChangedMeanwhile):
            # From here on the officer knows what others entered: saving again puts hers over it.
            self._take_stored()
        if isinstance(error, InvalidInput):
            self._refuse(error.problems)
        else:
            self._view.show_failure(error)

    def settled(self) -> None:
        """What stands here is saved: forget the draft."""
        with suppress(UserFacingError):  # a draft that stays is offered again, and says so
            self._records.drop_draft(self._key)
        self._kept = True
        self._take_stored(saved=True)

    def record(self) -> R:
        """The record as it stands; what cannot be understood counts as empty."""
        understood: dict[str, Any] = {
            n: v for n, v in self._values.items() if not isinstance(v, Unread)
        }
        cleared = {
            n: default_of(field_of(self._kind, n))
            for n, v in self._values.items()
            if isinstance(v, Unread)
        }
        return dataclasses.replace(self._stored, **(understood | cleared))

    def _unfit(self, name: str, addition: Record) -> Problem | None:
        """What the form still has to say for this record to be made with it."""
        wrong = [each for each in self._records.problems(addition) if each.is_error]
        if not wrong:
            return None
        asked = [labels.field_label(field_of(type(addition), each.field)) for each in wrong]
        return Problem(name, ADDITION_UNFIT, details={"fields": ", ".join(asked).lower()})

    def _write_draft(self) -> None:
        if not self._values:
            self._records.drop_draft(self._key)
            return
        before = self._base or self._kind(id=self._stored.id)
        # What a new form began with, as for whom it is, is typed as little as it is stored.
        begun = {
            declared.name: value
            for declared in self._shown()
            if (value := getattr(self._stored, declared.name)) != getattr(before, declared.name)
        }
        values = begun | self._values
        was = {} if self._base is None else {name: getattr(before, name) for name in values}
        draft = Draft(values=values, added=tuple(self._added.values()), was=was)
        self._records.keep_draft(self._key, to_plain(draft))

    def _take_stored(self, *, saved: bool = False) -> None:
        """Go on from what is in the store now, with what the officer typed unless it is saved."""
        try:
            current = self._records.get(self._kind, self._stored.id)
        except NotFound:
            return
        shown = {declared.name: self.value(declared.name) for declared in self._shown()}
        self._stored = self._before = self._base = current
        if saved:
            self._values.clear()
            self._added.clear()
        self._values = {n: v for n, v in self._values.items() if v != getattr(current, n)}
        for name, value in shown.items():
            if value != self.value(name):
                self._view.show_value(name, self.value(name))

    def _shown(self) -> tuple[Field, ...]:
        return tuple(declared for declared in fields_of(self._kind) if not declared.hidden)

    def _has(self, name: str) -> bool:
        return any(declared.name == name for declared in self._shown())

    def _refuse(self, problems: Iterable[Problem]) -> None:
        found = tuple(problems)
        shown = {declared.name for declared in self._shown()}
        self._seen |= shown
        by_field = _by_field(found)
        for name in shown:
            self._view.show_problems(name, by_field.get(name, ()))
        wrong = {problem.field for problem in found if problem.is_error}
        first = next((f.name for f in self._shown() if f.name in wrong), None)
        if first is None:
            self._view.show_failure(InvalidInput(found))
        else:
            self._view.focus_field(first)

    def _show_problems_of(self, names: set[str]) -> None:
        by_field = _by_field(self._records.problems(self.record()))
        for name in names:
            value = self.value(name)
            unread = (value.problem(name),) if isinstance(value, Unread) else by_field.get(name, ())
            self._view.show_problems(name, unread)

    def _restore(self, plain: Mapping[str, object]) -> None:
        draft, typed = from_plain(plain, fields_of(self._kind))
        if self._base is not None:
            self._base = _with(self._base, draft.was)
        for name, value in draft.values.items():
            if value != getattr(self._stored, name):
                self._values[name] = value
            self._view.show_value(name, value)
        for name, text in typed.items():
            now = self._records.now()
            value = read(field_of(self._kind, name), text, today=now.date(), now=now)
            self._values[name] = value
            self._view.show_value(name, value)
        for addition in draft.added:
            self._added[addition.name] = addition
            self._view.show_addition(addition)


def _with(record: R, values: Mapping[str, Any]) -> R:
    return dataclasses.replace(record, **values)


def _by_field(problems: Iterable[Problem]) -> dict[str, tuple[Problem, ...]]:
    found: dict[str, tuple[Problem, ...]] = {}
    for problem in problems:
        found[problem.field] = (*found.get(problem.field, ()), problem)
    return found

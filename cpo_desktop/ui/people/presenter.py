"""What the page of a carer decides: whom it shows, and who is around."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from cpo_desktop.domain.changes import Change
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.fields import Record, field_of
from cpo_desktop.domain.measure import Measure
from cpo_desktop.domain.person import Person
from cpo_desktop.foundation.errors import NotFound
from cpo_desktop.ui.navigation import Navigator, New
from cpo_desktop.wording import formats, labels
from cpo_desktop.wording.actions import Done

AROUND: Final[tuple[tuple[type[Record], str], ...]] = (
    (Child, "carer"),
    (Child, "father"),
    (Child, "mother"),
    (Measure, "person"),
)
"""The kinds of record, and the field by which they name somebody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """A record that names this person: as what, and where it opens."""

    role: str
    title: str = field(repr=False)
    hint: str = field(repr=False)
    screen: str
    id: str


class PersonView(Protocol):
    """What the presenter asks of the page."""

    def show_person(self, person: Person, related: tuple[Related, ...], *, is_new: bool) -> None:
        """Show the person in a form, and who is around."""

    def show_related(self, related: tuple[Related, ...]) -> None:
        """Who is around now."""

    def show_gone(self) -> None:
        """Say that the record is no longer there."""

    def is_edited(self) -> bool:
        """Whether something was typed that is not saved."""


class PersonPresenter:
    """Opens one carer by its id, or a new one."""

    def __init__(self, view: PersonView, app: Any, navigator: Navigator) -> None:  # noqa: ANN401 - bootstrap.Application
        self._view = view
        self._records = app.records
        self._navigator = navigator
        self._id = ""

    def open(self, argument: object) -> None:
        """Show the carer of this id, or an empty form for `New`."""
        if isinstance(argument, New):
            self._id = self._records.new_id()
            given: dict[str, Any] = dict(argument.values)
            self._view.show_person(Person(id=self._id, **given), (), is_new=True)
        elif isinstance(argument, str):
            self._id = argument
            self._show()

    def saved(self, receipt: Done) -> None:
        """Tell what was saved and go back to where one came from."""
        self._navigator.saved(receipt)
        self._navigator.back()

    def on_changes(self, changes: frozenset[Change]) -> None:
        """Refresh what is around; the form too, unless something is being typed."""
        concerned = {kind.entity.name for kind, _name in AROUND}
        if not self._id:
            return
        if Change(Person.entity.name, self._id) in changes and not self._view.is_edited():
            self._show()
        elif any(change.entity in concerned for change in changes):
            self._view.show_related(tuple(self._related()))

    def open_related(self, related: Related) -> None:
        """Go to one of those around."""
        self._navigator.open(related.screen, related.id)

    def add_support(self) -> None:
        """Open an empty form for a measure for this one."""
        self._navigator.open("measure", New({Person.entity.name: self._id}))

    def _show(self) -> None:
        try:
            person = self._records.get(Person, self._id)
        except NotFound:
            self._view.show_gone()
        else:
            self._view.show_person(person, tuple(self._related()), is_new=False)

    def _related(self) -> Iterator[Related]:
        for kind, name in AROUND:
            for record in self._records.owned(kind, name, self._id):
                yield Related(
                    role=_role(kind, name),
                    title=record.title,
                    hint=_hint(record),
                    screen=kind.entity.name,
                    id=record.id,
                )


def _role(kind: type[Record], name: str) -> str:
    if kind is Child:
        # "Father" of the child at the right.
        return labels.field_label(field_of(kind, name))
    return labels.entity_label(kind.entity)


def _hint(record: Record) -> str:
    if isinstance(record, Child) and record.born is not None:
        return formats.partial_date_short(record.born)
    if isinstance(record, Measure):
        return labels.code_label("measure_types", record.kind)
    return ""

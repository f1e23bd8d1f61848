"""The page of a carer: a form, and beside it the children and the support."""

from PySide6.QtWidgets import QStackedLayout, QWidget

from cpo_desktop.domain.fields import Record
from cpo_desktop.domain.person import Person
from cpo_desktop.foundation.errors import NotFound
from cpo_desktop.ui.forms.drafts import draft_key
from cpo_desktop.ui.forms.history import HistorySection
from cpo_desktop.ui.forms.record_form import RecordForm
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.people.presenter import PersonPresenter, Related
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Card,
    EmptyState,
    Heading,
    LinkText,
    Text,
    button,
    column,
    emptied,
    holding,
    named,
    row,
)
from cpo_desktop.wording import labels, say
from cpo_desktop.wording.actions import Done


class PersonPage(QWidget):
    """One parent, guardian or carer in a form."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._presenter = PersonPresenter(self, desk.app, desk.navigator)
        self._form: RecordForm | None = None
        support = button(
            say("Record support"), self._presenter.add_support, icon="lifebuoy", name="add_support"
        )
        self._heading = Heading("", buttons=[support])
        self._support = support
        self._place = column(gap=0)
        self._related = column(gap=SPACE)
        page = column(self._heading, gap=2 * SPACE, margin=3 * SPACE)
        page.addLayout(self._place, 1)
        gone = EmptyState(
            say(NotFound.sentence),
            [(say("Back"), desk.navigator.back)],
        )
        self._layers = QStackedLayout(self)
        self._layers.addWidget(holding(page))
        self._layers.addWidget(named("gone", gone))
        desk.changes.changed.connect(self._presenter.on_changes)

    def open(self, argument: object) -> None:
        """Show the carer of this id, or an empty form for `New`."""
        self._presenter.open(argument)

    def leave(self) -> None:
        """Keep what was typed."""
        if self._form is not None:
            self._form.keep_draft()

    def is_edited(self) -> bool:
        """Whether something was typed that is not saved."""
        return self._form is not None and self._form.changed

    def show_person(self, person: Person, related: tuple[Related, ...], *, is_new: bool) -> None:
        """Show the person in a form, and who is around."""
        emptied(self._place)
        words = labels.entity_label(person.entity)
        title = say("New: {what}").format(what=words.lower())
        self._heading.set_title(title if is_new else person.title, "" if is_new else words)
        self._support.setVisible(not is_new)
        key = draft_key(person, is_new=is_new)
        form = RecordForm(person, records=self._desk.app.records, is_new=is_new, draft_key=key)
        form.saved.connect(self._on_saved)
        form.left.connect(self._desk.navigator.back)
        self._related = column(gap=SPACE)
        form.side.addLayout(self._related)
        if not is_new:
            records, changes = self._desk.app.records, self._desk.changes
            form.below.addWidget(HistorySection(records, changes, Person, person.id))
        self._form = named("record_form", form)
        self._place.addWidget(form)
        self._layers.setCurrentIndex(0)
        self.show_related(related)
        form.focus_first_empty()

    def show_related(self, related: tuple[Related, ...]) -> None:
        """Who is around now."""
        emptied(self._related)
        if not related:
            return
        card = Card(Text(say("Children and support"), TextSize.STRONG), gap=SPACE)
        for each in related:
            role = Text(each.role, TextSize.SMALL, Tone.QUIET, wraps=False)
            link = LinkText(each.title, lambda each=each: self._presenter.open_related(each))  # type: ignore[misc]
            hint = Text(each.hint, TextSize.SMALL, Tone.QUIET)
            first = row(link, hint, gap=SPACE)
            first.setStretch(1, 1)
            line = holding(column(role, first, gap=HALF // 2))
            card.body.addWidget(named(f"related_{each.id}", line))
        self._related.addWidget(card)

    def show_gone(self) -> None:
        """Say that the record is no longer there."""
        self._layers.setCurrentIndex(1)

    def _on_saved(self, receipt: Done, _record: Record) -> None:
        self._presenter.saved(receipt)

"""The list of a register as widgets, made from its declaration."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.register import Register
from cpo_desktop.domain.unit import Unit
from cpo_desktop.foundation.words import mark
from cpo_desktop.services.registers import Listing, RegisterFile, RegisterFilter, RegisterRow
from cpo_desktop.ui import actions
from cpo_desktop.ui.lists import FilterBox, FindLine, ListFrame, PagedModel, RecordTable
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.registers import words
from cpo_desktop.ui.registers.presenter import (
    YEAR,
    RegisterPresenter,
    State,
    state_of,
    states_of,
)
from cpo_desktop.ui.registers.table_model import columns
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Card,
    ElidedLabel,
    Heading,
    Look,
    Segments,
    Text,
    button,
    column,
    emptied,
    holding,
    line,
    named,
    row,
    scrolling,
)
from cpo_desktop.wording import formats, labels, say

_WIDEST_FILTER: Final = 24 * SPACE
_STATES: Final = {
    State.ALL: mark("All {n}"),
    State.OVERDUE: mark("Overdue {n}"),
}


_NONE: Final = {
    State.OPEN: mark("Nothing is open."),
    State.OVERDUE: mark("Nothing is overdue."),
}


class RegisterWidget(QWidget):
    """The list, what narrows it, what it adds up to, and beside it the record that is current."""

    def __init__(self, desk: Desk, register: Register) -> None:
        super().__init__()
        self._register = register
        self._label = labels.entity_plural(register.kind.entity)
        self._offered: list[tuple[State, str]] = []
        # A connection does not keep its receiver alive, so the screen holds the presenter.
        self._presenter = RegisterPresenter(self, desk.app, desk.navigator, register)
        shown = columns(register, desk.app.records.today)
        self._model = PagedModel(shown, self._presenter.load_more)
        self._table = named(f"{register.name}_table", RecordTable(self._model), self._label)
        self._table.remember(desk.preferences)
        self._table.chosen.connect(self._presenter.chosen)
        self._table.opened.connect(self._presenter.open_record)
        self._totals = named("totals", ElidedLabel("", TextSize.STRONG))
        self._preview = named("preview", _Preview(register, self._open_current))
        self._frame = ListFrame(
            self._build_heading(),
            state=self._build_state(),
            filters=self._build_filters(),
            table=self._with_totals(),
            preview=self._preview,
        )
        self.setLayout(column(self._frame))
        actions.action(actions.ADD, self, self._presenter.add)
        actions.action(actions.EDIT, self, self._open_current)
        actions.action(actions.FIND_HERE, self, self._find.setFocus)
        desk.changes.changed.connect(self._presenter.on_changes)

    def open(self, argument: object) -> None:
        """Show the list, under a `RegisterFilter` if one is given."""
        self._presenter.open(argument)
        self._table.setFocus()

    # RegisterView

    def show_filter(self, wanted: RegisterFilter, listing: Listing) -> None:
        """Stand at this filter, with what can narrow it further."""
        counts = {
            State.ALL: listing.tallies.all,
            State.OPEN: listing.tallies.open,
            State.OVERDUE: listing.tallies.overdue,
        }
        words_of = _STATES | {State.OPEN: self._register.open_words}
        options = [
            (state, say(words_of[state]).format(n=formats.whole(counts[state])))
            for state in states_of(self._register)
        ]
        if options != self._offered:
            self._offered = options
            self._state.set_options(options, state_of(wanted))
        self._state.choose(state_of(wanted))
        for name, box in self._boxes.items():
            found = listing.facets[name]
            offered = [(value, f"{called} ({number})") for value, called, number in found]
            box.set_choices(offered, wanted.values.get(name))
        self._year.set_choices([(year, str(year)) for year in listing.years], wanted.year)
        self._find.show_words(wanted.words)

    def show_rows(self, rows: Sequence[RegisterRow], listing: Listing, *, more: bool) -> None:
        """Show these records, and what all of them add up to."""
        self._model.show_rows(rows, more=more)
        told = (
            words.total(self._register, key, amount)
            for key, amount in listing.totals.items()
            if amount
        )
        summed = " · ".join(told)
        self._totals.setText(summed)
        self._footer.setVisible(bool(summed))
        self._frame.show_table(say("{n} in the list").format(n=formats.whole(listing.count)))

    def add_rows(self, rows: Sequence[RegisterRow], *, more: bool) -> None:
        """Show these records behind the others."""
        self._model.add_rows(rows, more=more)

    def show_nothing(self, state: State, *, filtered: bool) -> None:
        """Say why there is no record to show."""
        self._model.show_rows((), more=False)
        add = (say("Add"), self._presenter.add)
        if filtered:
            self._frame.show_empty(
                say("Nothing matches this filter."),
                say("Search by other words, or widen the filter."),
                [(say("Clear the filter"), self._presenter.clear)],
            )
        elif state is not State.ALL:
            everything = (say("Show all"), self._presenter.clear)
            self._frame.show_empty(say(_NONE[state]), "", [everything])
        else:
            self._frame.show_empty(say("Nothing is recorded yet."), say(self._register.hint), [add])

    def show_preview(self, file: RegisterFile | None) -> None:
        """Show a record beside the list."""
        self._preview.show_file(file)

    def choose(self, record_id: str) -> None:
        """Make this record current, else the first."""
        self._table.choose(self._model.number_of(lambda each: each.id == record_id) or 0)

    def _build_heading(self) -> QWidget:
        self._find = named("find", FindLine(say("Search in this list")))
        self._find.found.connect(self._presenter.find)
        add = button(
            say("Add"), self._presenter.add, look=Look.PRIMARY, icon="plus", name="add_record"
        )
        return Heading(self._label, buttons=(self._find, add))

    def _build_state(self) -> QWidget:
        self._state: Segments = named("state", Segments())
        self._state.chosen.connect(self._presenter.choose_state)
        self._state.setVisible(len(states_of(self._register)) > 1)
        return self._state

    def _build_filters(self) -> tuple[QWidget, ...]:
        self._boxes = {name: self._filter(name) for name in self._register.filters}
        self._year = named("year", FilterBox(say("All years")))
        self._year.picked.connect(lambda year: self._presenter.narrow(YEAR, year))
        by_year = (self._year,) if self._register.by_year and self._register.day else ()
        return (*self._boxes.values(), *by_year)

    def _filter(self, name: str) -> FilterBox:
        declared = self._register.field(name)
        label = say("{what}: all").format(what=labels.field_label(declared))
        everything = say("All villages") if declared.links == Unit.entity.name else label
        box = named(f"filter_{name}", FilterBox(everything))
        box.setMaximumWidth(_WIDEST_FILTER)
        box.picked.connect(lambda value: self._presenter.narrow(name, value))
        return box

    def _with_totals(self) -> QWidget:
        inside = row(self._totals)
        inside.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        self._footer = holding(column(line(), inside, gap=0))
        both = column(self._table, self._footer, gap=0)
        both.setStretch(0, 1)
        return holding(both)

    def _open_current(self) -> None:
        current = self._table.current()
        if current is not None:
            self._presenter.open_record(current)


class _Preview(Card):
    """A record in short: all that it says and that is not sensitive, and how much belongs to it."""

    def __init__(self, register: Register, open_record: Callable[[], object]) -> None:
        super().__init__()
        self._register = register
        self._title = named("preview_title", Text("", TextSize.HEADING))
        self._inside = column(gap=SPACE)
        opening = button(say("Open"), open_record, icon="arrow-right", name="open_record")
        head = row(self._title, opening)
        head.setStretch(0, 1)
        self.body.addLayout(head)
        self.body.addWidget(scrolling(holding(column(self._inside, None))), 1)

    def show_file(self, file: RegisterFile | None) -> None:
        """Show this record; nothing for None."""
        self.setVisible(file is not None)
        if file is None:
            return
        self._title.setText(file.record.title)
        emptied(self._inside)
        # What is guarded is told here as far as the list tells it; who it is only on its page.
        titles = file.titles
        if self._register.guarded:
            shown = {getattr(file.record, link.name) for link in self._register.linked}
            titles = {key: title for key, title in titles.items() if key in shown}
        for label, said in words.facts(file.record, titles):
            self._add(label, said)
        for key, amount in file.sums.items():
            if amount:
                label, _, said = words.total(self._register, key, amount).partition(": ")
                self._add(label, said)
        for kind, found in file.parts.items():
            if found:
                self._add(labels.entity_plural(kind.entity), formats.whole(len(found)))

    def _add(self, heading: str, said: str) -> None:
        told = column(Text(heading, TextSize.SMALL, Tone.QUIET), Text(said), gap=HALF)
        self._inside.addLayout(told)

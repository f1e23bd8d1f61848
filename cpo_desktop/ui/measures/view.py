"""The ledger of support measures as widgets."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.unit import Unit
from cpo_desktop.foundation.words import mark
from cpo_desktop.services.measures import (
    RECEIVERS,
    MeasureFile,
    MeasureFilter,
    MeasureRow,
    Tallies,
)
from cpo_desktop.ui import actions
from cpo_desktop.ui.follow_ups import due_tone
from cpo_desktop.ui.lists import FilterBox, FindLine, ListFrame, PagedModel, RecordTable
from cpo_desktop.ui.measures.presenter import MeasuresPresenter, State, state_of
from cpo_desktop.ui.measures.table_model import columns, receiver_words
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Badge,
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
    named,
    row,
    scrolling,
)
from cpo_desktop.wording import formats, labels, say

_STATES: Final = {
    State.OPEN: mark("Under way {n}"),
    State.DUE: mark("Due {n}"),
    State.OVERDUE: mark("Overdue {n}"),
    State.ALL: mark("All {n}"),
}
_NOTHING: Final = {
    State.OPEN: mark("No measure is under way."),
    State.DUE: mark("No follow-up is due within a week."),
    State.OVERDUE: mark("No follow-up is overdue."),
    State.ALL: mark("No support measure is recorded."),
}


class MeasuresWidget(QWidget):
    """The ledger, what narrows it, and beside it the measure that is current."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        today = desk.app.records.today
        self._offered: list[tuple[State, str]] = []
        # A connection does not keep its receiver alive, so the screen holds the presenter.
        self._presenter = MeasuresPresenter(self, desk.app, desk.navigator)
        self._model = PagedModel(columns(today), self._presenter.load_more)
        self._table = named("measures", RecordTable(self._model), say("Support measures"))
        self._table.remember(desk.preferences)
        self._table.chosen.connect(self._presenter.chosen)
        self._table.opened.connect(self._presenter.open_measure)
        self._preview = named("preview", _Preview(self._open_current, today))
        self._frame = ListFrame(
            self._build_heading(),
            state=self._build_state(),
            filters=self._build_filters(),
            table=self._table,
            preview=self._preview,
        )
        self.setLayout(column(self._frame))
        actions.action(actions.ADD, self, self._presenter.add)
        actions.action(actions.EDIT, self, self._open_current)
        actions.action(actions.FIND_HERE, self, self._find.setFocus)
        desk.changes.changed.connect(self._presenter.on_changes)

    def open(self, argument: object) -> None:
        """Show the ledger, under a `MeasureFilter` if one is given."""
        self._presenter.open(argument)
        self._table.setFocus()

    # MeasuresView

    def show_filter(
        self, wanted: MeasureFilter, tallies: Tallies, villages: Sequence[Unit]
    ) -> None:
        """Stand at this filter."""
        counts = {
            State.OPEN: tallies.open,
            State.DUE: tallies.due,
            State.OVERDUE: tallies.overdue,
            State.ALL: tallies.all,
        }
        options = [
            (state, say(words).format(n=formats.whole(counts[state])))
            for state, words in _STATES.items()
        ]
        if options != self._offered:
            self._offered = options
            self._state.set_options(options, state_of(wanted))
        self._state.choose(state_of(wanted))
        self._level.show_choice(wanted.level)
        self._receiver.show_choice(wanted.receiver)
        self._village.set_choices([(unit.id, unit.name) for unit in villages], wanted.village)
        self._find.show_words(wanted.words)

    def show_rows(self, rows: Sequence[MeasureRow], *, more: bool) -> None:
        """Show these measures."""
        self._model.show_rows(rows, more=more)
        self._frame.show_table()

    def add_rows(self, rows: Sequence[MeasureRow], *, more: bool) -> None:
        """Show these measures behind the others."""
        self._model.add_rows(rows, more=more)

    def show_nothing(self, state: State, *, filtered: bool) -> None:
        """Say why there is no row."""
        self._model.show_rows((), more=False)
        add = (say("Add a measure"), self._presenter.add)
        if filtered:
            self._frame.show_empty(
                say("No measure matches this filter."),
                say("Search by a name or a code, or widen the filter."),
                [(say("Clear the filter"), self._presenter.clear)],
            )
        elif state in (State.DUE, State.OVERDUE):
            show_all = (say("Show all measures"), self._presenter.clear)
            self._frame.show_empty(say(_NOTHING[state]), "", [show_all, add])
        else:
            hint = say(
                "Record here what is done for a child, a carer or a household: "
                "prevention, support or intervention, with its follow-ups and funds."
            )
            self._frame.show_empty(say(_NOTHING[state]), hint, [add])

    def show_preview(self, file: MeasureFile | None) -> None:
        """Show the current measure beside the ledger."""
        self._preview.show_file(file)

    def choose(self, measure_id: str) -> None:
        """Make this measure current, else the first."""
        self._table.choose(self._model.number_of(lambda each: each.id == measure_id) or 0)

    def _build_heading(self) -> QWidget:
        self._find = named("find", FindLine(say("Name or code")))
        self._find.found.connect(lambda words: self._presenter.narrow(words=words))
        add = button(
            say("Add a measure"),
            self._presenter.add,
            look=Look.PRIMARY,
            icon="plus",
            name="add_measure",
        )
        return Heading(say("Support measures"), buttons=(self._find, add))

    def _build_state(self) -> QWidget:
        self._state: Segments = named("state", Segments())
        self._state.chosen.connect(self._presenter.choose_state)
        return self._state

    def _build_filters(self) -> tuple[QWidget, ...]:
        levels = code_list("measure_levels").entries
        self._level = named("level", FilterBox(say("All levels")))
        self._level.set_choices([(code.key, code.label(labels.language())) for code in levels])
        self._level.picked.connect(lambda level: self._presenter.narrow(level=level))
        kinds = [kind.entity.name for kind in RECEIVERS]
        self._receiver = named("receiver", FilterBox(say("All receivers")))
        self._receiver.set_choices([(name, receiver_words(name)) for name in kinds])
        self._receiver.picked.connect(lambda kind: self._presenter.narrow(receiver=kind))
        self._village = named("village", FilterBox(say("All villages")))
        self._village.picked.connect(lambda village: self._presenter.narrow(village=village))
        return (self._level, self._receiver, self._village)

    def _open_current(self) -> None:
        current = self._table.current()
        if current is not None:
            self._presenter.open_measure(current)


class _Preview(Card):
    """A measure in short: for whom, what, how it stands, what comes next, what it cost."""

    def __init__(self, open_measure: Callable[[], object], today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._title = named("preview_title", ElidedLabel("", TextSize.HEADING))
        self._state = Badge("", Tone.ACCENT)
        self._inside = column(gap=SPACE)
        opening = button(say("Open"), open_measure, icon="arrow-right", name="open_measure")
        head = row(self._title, opening)
        head.setStretch(0, 1)
        self.body.addLayout(head)
        self.body.addLayout(row(self._state, None))
        self.body.addWidget(scrolling(holding(column(self._inside, None))), 1)

    def show_file(self, file: MeasureFile | None) -> None:
        """Show this measure; nothing for None."""
        self.setVisible(file is not None)
        if file is None:
            return
        measure = file.measure
        self._title.setText(measure.code)
        self._state.set_text(labels.code_label("measure_statuses", measure.status))
        emptied(self._inside)
        if file.receiver:
            told = (file.receiver.title, file.receiver.hint)
            self._add(receiver_words(file.receiver.entity), "\n".join(filter(None, told)))
        self._add(say("Measure"), labels.code_label("measure_types", measure.kind))
        self._add(say("Level"), labels.code_label("measure_levels", measure.level))
        self._add(say("Provided by"), labels.code_label("providers", measure.provider))
        self._add_next(file)
        funds = formats.money(file.funds) if file.fundings else labels.UNKNOWN
        self._add(say("Funds"), funds)

    def _add_next(self, file: MeasureFile) -> None:
        if file.next_due is None:
            self._add(say("Next follow-up"), say("not planned"))
            return
        left = formats.time_left(file.next_due, self._today())
        tone = due_tone(file.next_due, self._today())
        self._add(say("Next follow-up"), f"{formats.day(file.next_due)} · {left}", tone)

    def _add(self, heading: str, words: str, tone: Tone = Tone.NEUTRAL) -> None:
        shown = Tone.NEUTRAL if tone is Tone.QUIET else tone
        block = column(Text(heading, TextSize.SMALL, Tone.QUIET), Text(words, tone=shown), gap=HALF)
        self._inside.addLayout(block)

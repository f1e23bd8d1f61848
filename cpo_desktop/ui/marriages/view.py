"""The list of child-marriage cases as widgets."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.couple import doubts
from cpo_desktop.domain.marriage_state import MarriageState
from cpo_desktop.services.marriages import (
    MarriageFile,
    MarriageFilter,
    MarriageRow,
    MarriageTotals,
)
from cpo_desktop.ui import actions
from cpo_desktop.ui.lists import FilterBox, FindLine, ListFrame, PagedModel, RecordTable
from cpo_desktop.ui.marriages.ages import AgeWords
from cpo_desktop.ui.marriages.presenter import MarriagesPresenter, Offered
from cpo_desktop.ui.marriages.states import StateLine
from cpo_desktop.ui.marriages.table_model import COLUMNS
from cpo_desktop.ui.navigation import Desk
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
from cpo_desktop.wording.marriage import (
    doubt_sentence,
    state_label,
    totals_line,
    young_line,
)


class MarriagesWidget(QWidget):
    """The cases, what narrows them, and beside them the one that is current."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        # A connection does not keep its receiver alive, so the screen holds the presenter.
        self._presenter = MarriagesPresenter(self, desk.app, desk.navigator)
        self._model = PagedModel(COLUMNS, self._presenter.load_more)
        self._table = named("marriages", RecordTable(self._model), say("Child-marriage cases"))
        self._table.remember(desk.preferences)
        self._table.chosen.connect(self._presenter.chosen)
        self._table.opened.connect(self._presenter.open_case)
        self._preview = named("preview", _Preview(self._open_current))
        self._frame = ListFrame(
            self._build_heading(),
            state=self._build_state(),
            filters=self._build_filters(),
            table=self._build_table(),
            preview=self._preview,
        )
        self.setLayout(column(self._frame))
        actions.action(actions.ADD, self, self._presenter.add)
        actions.action(actions.EDIT, self, self._open_current)
        actions.action(actions.FIND_HERE, self, self._find.setFocus)
        desk.changes.changed.connect(self._presenter.on_changes)

    def open(self, argument: object) -> None:
        """Show the list, under a `MarriageFilter` if one is given."""
        self._presenter.open(argument)
        self._table.setFocus()

    # MarriagesView

    def show_filter(self, wanted: MarriageFilter, offered: Offered) -> None:
        """Stand at this filter."""
        self._open_only.choose(wanted.open_only)
        self._state.show_choice(wanted.state.value if wanted.state else None)
        self._kind.show_choice(wanted.kind)
        self._village.set_choices(
            [(unit.id, unit.name) for unit in offered.villages], wanted.village
        )
        found_in = say("Found in {year}")
        self._year.set_choices([(y, found_in.format(year=y)) for y in offered.years], wanted.year)
        groups = [(key, labels.code_short("ethnic_groups", key)) for key in offered.ethnic_groups]
        self._ethnic.set_choices(groups, wanted.ethnic)
        self._find.show_words(wanted.words)

    def show_rows(self, rows: Sequence[MarriageRow], *, more: bool, totals: MarriageTotals) -> None:
        """Show these cases, and what all of them come to."""
        self._model.show_rows(rows, more=more)
        self._totals.setText(totals_line(totals.cases, totals.states))
        self._young.setText(young_line(totals.sexes, totals.ethnic_groups))
        self._frame.show_table()

    def add_rows(self, rows: Sequence[MarriageRow], *, more: bool) -> None:
        """Show these cases behind the others."""
        self._model.add_rows(rows, more=more)

    def show_nothing(self, *, filtered: bool) -> None:
        """Say why there is no row."""
        self._model.show_rows((), more=False)
        if filtered:
            self._frame.show_empty(
                say("No case matches this filter."),
                say("Search by a name or a code, or widen the filter."),
                [(say("Clear the filter"), self._presenter.clear)],
            )
        else:
            self._frame.show_empty(
                say("No child-marriage case is recorded."),
                say(
                    "Record here every couple of whom one is under age, or who are close kin; "
                    "also those whom you kept from marrying."
                ),
                [(say("Add a case"), self._presenter.add)],
            )

    def show_preview(self, file: MarriageFile | None, today: date) -> None:
        """Show the current case beside the list."""
        self._preview.show_file(file, today)

    def choose(self, case_id: str) -> None:
        """Make this case current, else the first."""
        self._table.choose(self._model.number_of(lambda each: each.id == case_id) or 0)

    def _build_heading(self) -> QWidget:
        self._find = named("find", FindLine(say("Name or code")))
        self._find.found.connect(lambda words: self._presenter.narrow(words=words))
        add = button(
            say("Add a case"), self._presenter.add, look=Look.PRIMARY, icon="plus", name="add_case"
        )
        title = say("Child marriage, marriage between close kin")
        return Heading(title, buttons=(self._find, add))

    def _build_state(self) -> QWidget:
        self._open_only = named(
            "open_only", Segments([(False, say("All")), (True, say("Still open"))])
        )
        self._open_only.chosen.connect(lambda only: self._presenter.narrow(open_only=only))
        return self._open_only

    def _build_filters(self) -> tuple[QWidget, ...]:
        self._village = named("village", FilterBox(say("All villages")))
        self._village.picked.connect(lambda village: self._presenter.narrow(village=village))
        self._year = named("year", FilterBox(say("All years")))
        self._year.picked.connect(lambda year: self._presenter.narrow(year=year))
        self._ethnic = named("ethnic", FilterBox(say("All ethnic groups")))
        self._ethnic.setToolTip(say("The ethnic group of those too young to marry"))
        self._ethnic.picked.connect(lambda ethnic: self._presenter.narrow(ethnic=ethnic))
        self._state = named("state", FilterBox(say("All states")))
        self._state.set_choices([(state.value, state_label(state)) for state in MarriageState])
        self._state.picked.connect(self._on_state_picked)
        self._kind = named("kind", FilterBox(say("All kinds")))
        kinds = code_list("marriage_kinds").entries
        self._kind.set_choices(
            [(each.key, labels.code_short("marriage_kinds", each.key)) for each in kinds]
        )
        self._kind.picked.connect(lambda kind: self._presenter.narrow(kind=kind))
        return (self._state, self._kind, self._village, self._year, self._ethnic)

    def _build_table(self) -> QWidget:
        """The rows, and under them what all that the filter leaves come to."""
        self._totals = named("totals", ElidedLabel(""))
        self._young = named("young", ElidedLabel("", tone=Tone.QUIET))
        below = column(self._totals, self._young, gap=HALF, margin=SPACE)
        table = column(self._table, gap=0)
        table.addWidget(line())
        table.addLayout(below)
        return holding(table)

    def _on_state_picked(self, key: str | None) -> None:
        self._presenter.narrow(state=MarriageState(key) if key else None)

    def _open_current(self) -> None:
        current = self._table.current()
        if current is not None:
            self._presenter.open_case(current)


class _Preview(Card):
    """A case in short: who, how old by law, where it stands, what was done last."""

    def __init__(self, open_case: Callable[[], object]) -> None:
        super().__init__()
        self._title = named("preview_title", ElidedLabel("", TextSize.HEADING))
        self._names = named("preview_names", Text(""))
        self._state = StateLine()
        self._facts = Text("", tone=Tone.QUIET)
        self._ages = AgeWords()
        self._more = column(gap=SPACE)
        opening = button(say("Open"), open_case, icon="arrow-right", name="open_case")
        inside = column(
            self._state,
            column(self._names, self._facts, gap=HALF),
            self._ages,
            self._more,
            None,
            gap=int(1.5 * SPACE),
        )
        area = scrolling(holding(inside))
        head = row(self._title, opening)
        head.setStretch(0, 1)
        self.body.addLayout(head)
        self.body.addWidget(area, 1)

    def show_file(self, file: MarriageFile | None, today: date) -> None:
        """Show this case; nothing for None."""
        self.setVisible(file is not None)
        if file is None:
            return
        case = file.marriage
        self._title.setText(case.code)
        self._state.show_state(case, today)
        self._names.setText("\n".join(party.full_name for party in file.couple))
        found = formats.day(case.found_on) if case.found_on else labels.UNKNOWN
        facts = (
            file.village.name if file.village else "",
            labels.code_label("marriage_kinds", case.kind),
            labels.code_label("marriage_statuses", case.status),
            say("found on {day}").format(day=found),
        )
        self._facts.setText(" · ".join(filter(None, facts)))
        self._ages.show_checks(file.checks())
        emptied(self._more)
        for doubt in doubts(case, file.checks(), today):
            self._more.addWidget(Text(doubt_sentence(doubt), tone=Tone.WARNING))
        self._more.addWidget(Text(say("Steps taken"), TextSize.STRONG))
        for done in file.actions[:4]:
            day = formats.day(done.done_on) if done.done_on else labels.UNKNOWN
            words = labels.code_label("marriage_actions", done.kind)
            self._more.addLayout(
                column(Text(day, TextSize.SMALL, Tone.QUIET), Text(words), gap=HALF)
            )
        if not file.actions:
            self._more.addWidget(Text(say("Nothing was recorded yet."), tone=Tone.QUIET))

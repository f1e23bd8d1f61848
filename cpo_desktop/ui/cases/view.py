"""The list of cases as widgets, with the notices that wait above it."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QGridLayout, QWidget

from cpo_desktop.domain.case import Stage
from cpo_desktop.domain.notice import Notice
from cpo_desktop.domain.procedure import CaseDeadline, first_hours
from cpo_desktop.domain.unit import Unit
from cpo_desktop.services.cases import CaseFilter, CaseRow
from cpo_desktop.ui import actions
from cpo_desktop.ui.cases.presenter import CasesPresenter
from cpo_desktop.ui.cases.table_model import columns
from cpo_desktop.ui.cases.words import (
    explained,
    left,
    left_tone,
    level_tone,
    level_words,
    met,
)
from cpo_desktop.ui.lists import FilterBox, FindLine, ListFrame, PagedModel, RecordTable
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Badge,
    Card,
    ClickableCard,
    ElidedLabel,
    Heading,
    LinkText,
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
from cpo_desktop.wording import deadlines as deadline_words
from cpo_desktop.wording import formats, labels, say

_ACROSS: Final = 3


class CasesWidget(QWidget):
    """Notices that wait, the cases, what narrows them, and beside them the one that is current."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        # A connection does not keep its receiver alive, so the screen holds the presenter.
        self._presenter = CasesPresenter(self, desk.app, desk.navigator)
        listed = columns(self._presenter.now, self._presenter.calendar)
        self._model = PagedModel(listed, self._presenter.load_more)
        self._table = named("cases", RecordTable(self._model), say("Cases"))
        self._table.chosen.connect(self._presenter.chosen)
        self._table.opened.connect(self._presenter.open_case)
        self._preview = named("preview", _Preview(self._presenter, self._open_current))
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
        """Show the list, under a `CaseFilter` if one is given."""
        self._presenter.open(argument)
        self._table.setFocus()

    # CasesView

    def show_filter(self, wanted: CaseFilter, villages: Sequence[Unit]) -> None:
        """Stand at this filter."""
        self._open_only.choose(wanted.open_only)
        stages = [(one.value, labels.code_short("case_stages", one.value)) for one in Stage]
        self._stage.set_choices(stages, next(iter(wanted.stages), None))
        named_villages = [(unit.id, unit.name) for unit in villages]
        self._village.set_choices(named_villages, next(iter(wanted.villages), None))
        self._find.show_words(wanted.words)

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show the notices that wait, those first that came first."""
        self._notices.show_notices(notices)

    def show_rows(self, rows: Sequence[CaseRow], *, more: bool) -> None:
        """Show these cases."""
        self._model.show_rows(rows, more=more)
        self._frame.show_table("" if more else say("{n} cases").format(n=len(rows)))

    def add_rows(self, rows: Sequence[CaseRow], *, more: bool) -> None:
        """Show these cases behind the others."""
        self._model.add_rows(rows, more=more)

    def show_nothing(self, *, any_case: bool, filtered: bool) -> None:
        """Say why there is no row."""
        self._model.show_rows((), more=False)
        taking = (say("Take down a notice"), self._presenter.add)
        if filtered:
            self._frame.show_empty(
                say("No case matches this filter."),
                say("Search by a case's code or a child's name, or widen the filter."),
                [(say("Clear the filter"), self._presenter.clear)],
            )
        elif any_case:
            self._frame.show_empty(
                say("No case is open."),
                say("Closed cases stand under “All”."),
                [taking, (say("Show all"), self._presenter.clear)],
            )
        else:
            self._frame.show_empty(
                say("No case is recorded."),
                say(
                    "A case begins with a notice: a telephone call, hotline 111, police, school or "
                    "a village collaborator. From its minute on, the deadlines are counted."
                ),
                [taking],
            )

    def show_preview(self, row: CaseRow | None, deadlines: Sequence[CaseDeadline]) -> None:
        """Show where the current case stands beside the list."""
        self._preview.show_case(row, deadlines)

    def choose(self, case_id: str) -> None:
        """Make this case current, else the first."""
        self._table.choose(self._model.number_of(lambda each: each.id == case_id) or 0)

    def _build_heading(self) -> QWidget:
        self._find = named("find", FindLine(say("Code, or a child's name")))
        self._find.found.connect(lambda words: self._presenter.narrow(words=words))
        add = button(
            say("Take down a notice"),
            self._presenter.add,
            look=Look.PRIMARY,
            icon="phone-incoming",
            name="take_notice",
            tip=actions.keys_text(actions.ADD),
        )
        self._notices = named("loose_notices", _Notices(self._presenter))
        heading = Heading(say("Cases"), buttons=(self._find, add))
        return holding(column(heading, self._notices, gap=2 * SPACE))

    def _build_state(self) -> QWidget:
        self._open_only = named(
            "open_only", Segments([(True, say("Still open")), (False, say("All"))])
        )
        self._open_only.chosen.connect(lambda only: self._presenter.narrow(open_only=only))
        return self._open_only

    def _build_filters(self) -> tuple[QWidget, ...]:
        self._stage = named("stage", FilterBox(say("All stages")))
        self._stage.picked.connect(lambda key: self._presenter.narrow(stages=_one(key)))
        self._village = named("village", FilterBox(say("All villages")))
        self._village.picked.connect(lambda key: self._presenter.narrow(villages=_one(key)))
        return (self._stage, self._village)

    def _open_current(self) -> None:
        current = self._table.current()
        if current is not None:
            self._presenter.open_case(current)


def _one(key: str | None) -> frozenset[str]:
    return frozenset({key}) if key else frozenset()


class _Notices(QWidget):
    """The notices that no case was opened for, a card each; hidden when there is none."""

    def __init__(self, presenter: CasesPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._shown: tuple[Notice, ...] = ()
        self._all = False
        self._title = Text("", TextSize.STRONG, wraps=False)
        self._more = named("all_notices", LinkText("", self._show_all))
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE)
        for place in range(_ACROSS):
            self._grid.setColumnStretch(place, 1)
        head = row(self._title, self._more, None, gap=2 * SPACE)
        self.setLayout(column(head, self._grid, gap=SPACE))

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show these, the first three unless all were asked for."""
        self._shown = tuple(notices)
        self.setVisible(bool(notices))
        self._fill()

    def _show_all(self) -> None:
        self._all = True
        self._fill()

    def _fill(self) -> None:
        count = len(self._shown)
        emptied(self._grid)
        self._title.setText(say("Notices without a case: {n}").format(n=formats.whole(count)))
        self._more.setText(say("Show all"))
        self._more.setVisible(count > _ACROSS and not self._all)
        shown = self._shown if self._all else self._shown[:_ACROSS]
        for number, notice in enumerate(shown):
            card = named(f"notice_{notice.code}", _NoticeCard(notice, self._presenter))
            self._grid.addWidget(card, number // _ACROSS, number % _ACROSS)


class _NoticeCard(ClickableCard):
    """A notice: when it came, of what kind, where; and how long the first hours last."""

    def __init__(self, notice: Notice, presenter: CasesPresenter) -> None:
        super().__init__(margin=12)
        received = formats.moment(notice.received_at) if notice.received_at else labels.UNKNOWN
        kind = labels.code_short("notice_categories", notice.category)
        head = row(Text(notice.code, TextSize.STRONG, wraps=False), None, gap=SPACE)
        deadline = first_hours(notice, presenter.calendar)
        told = [notice.code, received]
        if notice.grave:
            head.addWidget(Badge(say("Grave"), Tone.DANGER))
        if deadline:
            now = presenter.now()
            words = left(deadline, now, presenter.calendar)
            told.append(words)
            head.addWidget(Badge(words, left_tone(deadline, now)))
            self.setToolTip(explained(deadline, presenter.calendar))
        place = presenter.village_name(notice.village)
        self.body.addLayout(head)
        facts = " · ".join(filter(None, (received, kind, place)))
        self.body.addWidget(ElidedLabel(facts, TextSize.SMALL, Tone.QUIET))
        self.setAccessibleName(", ".join(told))
        self.clicked.connect(lambda: presenter.open_notice(notice))


class _Preview(Card):
    """Where a case stands: its stage, its level of risk, and every deadline."""

    def __init__(self, presenter: CasesPresenter, open_case: Callable[[], object]) -> None:
        super().__init__()
        self._presenter = presenter
        self._title = named("preview_title", ElidedLabel("", TextSize.HEADING))
        self._badges = row(gap=SPACE)
        self._facts = named("preview_facts", Text(""))
        self._deadlines = column(gap=int(1.5 * SPACE))
        opening = button(say("Open"), open_case, icon="arrow-right", name="open_case")
        inside = column(
            self._badges,
            self._facts,
            Text(say("Deadlines"), TextSize.STRONG),
            self._deadlines,
            None,
            gap=int(1.5 * SPACE),
        )
        head = row(self._title, opening)
        head.setStretch(0, 1)
        self.body.addLayout(head)
        self.body.addWidget(scrolling(holding(inside)), 1)

    def show_case(self, case: CaseRow | None, deadlines: Sequence[CaseDeadline]) -> None:
        """Show this case; nothing for None."""
        self.setVisible(case is not None)
        if case is None:
            return
        self._title.setText(case.code)
        emptied(self._badges)
        self._badges.addWidget(
            Badge(labels.code_short("case_stages", case.stage.value), Tone.ACCENT)
        )
        if case.level:
            self._badges.addWidget(Badge(level_words(case.level), level_tone(case.level)))
        if case.grave:
            self._badges.addWidget(Badge(say("Grave"), Tone.DANGER))
        self._badges.addStretch(1)
        count = say("{n} children").format(n=formats.whole(len(case.children)))
        round_ = say("round {n}").format(n=case.round) if case.round > 1 else ""
        self._facts.setText(" · ".join(filter(None, (case.village, count, round_))))
        emptied(self._deadlines)
        for deadline in deadlines:
            self._deadlines.addWidget(self._line(deadline, closed=case.stage is Stage.CLOSED))

    def _line(self, waiting: CaseDeadline, *, closed: bool) -> QWidget:
        deadline, now = waiting.deadline, self._presenter.now()
        calendar = self._presenter.calendar
        if waiting.done_at is not None:
            late = waiting.is_late(now)
            words, tone = met(waiting), Tone.WARNING if late else Tone.GOOD
        elif closed:
            words, tone = say("not met before the case was closed"), Tone.QUIET
        else:
            words, tone = left(deadline, now, calendar), left_tone(deadline, now)
        by = say("by {when}").format(when=deadline_words.when(deadline))
        line = column(
            Text(deadline_words.rule_label(deadline.rule)),
            Text(words, TextSize.STRONG, tone),
            Text(by, TextSize.SMALL, Tone.QUIET),
            gap=HALF,
        )
        shown = holding(line)
        shown.setToolTip(explained(deadline, calendar))
        return shown

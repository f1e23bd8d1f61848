"""The cards beside the form of a household; every name and every code opens its page."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QLayout, QWidget

from cpo_desktop.domain.case import Case, Stage
from cpo_desktop.domain.family_file import Family, FamilyChild, FamilyMeasure, Member
from cpo_desktop.domain.fields import Record
from cpo_desktop.ui.families import words
from cpo_desktop.ui.follow_ups import due_tone
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Badge,
    Card,
    ElidedLabel,
    LinkText,
    Text,
    WrappedLink,
    button,
    column,
    emptied,
    holding,
    named,
    row,
)
from cpo_desktop.ui.widgets.flow import Flow
from cpo_desktop.wording import formats, labels, say


class FamilyActions(Protocol):
    """Where the cards lead."""

    def go(self, screen: str, record_id: str) -> None:
        """Open the page of somebody, or of something done for them."""

    def add_member(self) -> None:
        """Enter a grown-up."""

    def add_child(self) -> None:
        """Enter a child."""

    def add_support(self) -> None:
        """Enter a measure for the household."""


class FamilyCard(Card):
    """Lines under a heading; a sentence where there is none, and perhaps a button that adds one."""

    def __init__(
        self, actions: FamilyActions, heading: str, empty: str = "", adding: QWidget | None = None
    ) -> None:
        super().__init__(gap=int(1.5 * SPACE))
        self._actions = actions
        self._empty = empty
        self._lines = column(gap=int(1.5 * SPACE))
        head = row(ElidedLabel(heading, TextSize.HEADING))
        head.setStretch(0, 1)
        if adding is not None:
            head.addWidget(adding)
        self.body.addLayout(head)
        self.body.addLayout(self._lines)

    def show_lines(self, lines: Iterable[QWidget]) -> None:
        """Show these under each other."""
        emptied(self._lines)
        for each in lines:
            self._lines.addWidget(each)
        if not self._lines.count():
            self._lines.addWidget(Text(self._empty, tone=Tone.QUIET))

    def link(self, said: str, record: Record) -> WrappedLink:
        """Words that open the page of a record."""
        opens = partial(self._actions.go, record.entity.name, record.id)
        return named(f"open_{record.id}", WrappedLink(said, opens))


class Children(FamilyCard):
    """The children with their age, their groups and their risks."""

    def __init__(self, actions: FamilyActions) -> None:
        super().__init__(
            actions,
            say("Children"),
            say("No child of this household is in the register yet."),
            button(say("Add a child"), actions.add_child, icon="plus", name="add_child"),
        )

    def show_family(self, family: Family) -> None:
        """Show the children of this family."""
        self.show_lines(self._child(each, family.today) for each in family.children)

    def _child(self, each: FamilyChild, today: date) -> QWidget:
        badges = [Badge(said, Tone.ACCENT) for said in words.groups(each)]
        badges += [Badge(said, Tone.WARNING) for said in words.risks(each)]
        told = Text(words.child(each, today), TextSize.SMALL, Tone.QUIET)
        return _line(self.link(each.child.full_name, each.child), told, badges)


class Members(FamilyCard):
    """The grown-ups, and what they are to the children."""

    def __init__(self, actions: FamilyActions) -> None:
        super().__init__(
            actions,
            say("Grown-ups"),
            say("No grown-up of this household is entered yet."),
            button(say("Add a grown-up"), actions.add_member, icon="plus", name="add_member"),
        )

    def show_family(self, family: Family) -> None:
        """Show the grown-ups of this family."""
        self.show_lines(self._member(each, family) for each in family.members)

    def _member(self, each: Member, family: Family) -> QWidget:
        told = Text(words.member(each, family), TextSize.SMALL, Tone.QUIET)
        return _line(self.link(each.person.full_name, each.person), told)


class Support(FamilyCard):
    """The measures under way for anybody of the family; those that are over once they are asked for."""

    def __init__(self, actions: FamilyActions) -> None:
        super().__init__(
            actions,
            say("Support"),
            say("Nobody of this family is supported now."),
            button(say("Record support"), actions.add_support, icon="plus", name="add_support"),
        )
        self._earlier = column(gap=int(1.5 * SPACE))
        self.body.addLayout(self._earlier)

    def show_family(self, family: Family) -> None:
        """Show the support of this family."""
        self.show_lines(self._measure(each, family.today) for each in family.open_measures)
        over = [each for each in family.measures if not each.is_open]
        emptied(self._earlier)
        if over:
            asking = LinkText(
                say("Earlier support: {n}").format(n=formats.whole(len(over))),
                lambda: self._show_earlier(over, family.today),
            )
            self._earlier.addWidget(named("earlier_support", asking))

    def _show_earlier(self, over: Sequence[FamilyMeasure], today: date) -> None:
        emptied(self._earlier)
        for each in over:
            self._earlier.addWidget(self._measure(each, today))

    def _measure(self, each: FamilyMeasure, today: date) -> QWidget:
        told = column(Text(words.measure(each), TextSize.SMALL, Tone.QUIET), gap=0)
        look = words.next_look(each, today)
        if look:
            told.addWidget(Text(look, TextSize.SMALL, due_tone(each.next_due, today)))
        return _line(self.link(words.measure_name(each), each.measure), told)


class Cases(FamilyCard):
    """Cases, incidents of violence and marriages by their codes alone; hidden while there is none."""

    def __init__(self, actions: FamilyActions) -> None:
        super().__init__(actions, say("Cases and violence"))

    def show_family(self, family: Family) -> None:
        """Show what is going on about this family."""
        self.show_lines(
            [
                *(self._case(each) for each in family.cases),
                *(self._coded(each, is_open=not each.closed_on) for each in family.violence),
                *(self._coded(each, is_open=each.is_open) for each in family.marriages),
            ]
        )
        self.setVisible(bool(family.cases or family.violence or family.marriages))

    def _case(self, case: Case) -> QWidget:
        stage = labels.code_short("case_stages", case.stage)
        return self._coded(case, is_open=case.stage != Stage.CLOSED, state=stage)

    def _coded(self, record: Record, *, is_open: bool, state: str = "") -> QWidget:
        said = state or (say("Still open") if is_open else say("Closed"))
        badge = Badge(said, Tone.ACCENT if is_open else Tone.QUIET)
        kind = Text(labels.entity_label(record.entity), TextSize.SMALL, Tone.QUIET)
        return _line(self.link(record.title, record), kind, [badge])


def _line(link: QWidget, told: QWidget | QLayout, badges: Sequence[Badge] = ()) -> QWidget:
    """A name, what is told of it, and badges on as many lines as they take."""
    layout = column(link, told, gap=HALF)
    if badges:
        flow = Flow(HALF)
        for badge in badges:
            flow.addWidget(badge)
        layout.addLayout(flow)
    return holding(layout)

"""The stage that stands open: by when it is due, what is missing, its panel, and the way on."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final, Protocol

from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from cpo_desktop.domain.case import Stage
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.codes import code_list
from cpo_desktop.domain.holidays import WorkCalendar
from cpo_desktop.domain.procedure import CaseDeadline
from cpo_desktop.ui.case_panels.panel import CasePanel
from cpo_desktop.ui.cases.page_presenter import Shown, following
from cpo_desktop.ui.cases.steps import State
from cpo_desktop.ui.cases.words import explained, left, left_tone, met
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Badge,
    Button,
    Card,
    Look,
    Text,
    button,
    column,
    emptied,
    holding,
    icon_label,
    line,
    named,
    row,
)
from cpo_desktop.wording import deadlines, formats, labels, say

_FORM: Final = "form"
NOTICE_FORM: Final = "01"


class StageActions(Protocol):
    """What can be done at a stage."""

    def pass_on(self) -> None:
        """Go on to the next stage."""

    def again(self) -> None:
        """Begin a further round."""

    def reopen(self, stage: Stage) -> None:
        """Open this stage again."""

    def close_case(self) -> None:
        """End the case."""

    def print_form(self, number: str, child_id: str | None) -> None:
        """Show an official form, filled in."""

    def print_blank(self, number: str) -> None:
        """Show an official form to be filled in by hand."""


class StageCard(Card):
    """The frame around a stage's panel."""

    def __init__(
        self, act: StageActions, now: Callable[[], datetime], calendar: WorkCalendar
    ) -> None:
        super().__init__(gap=int(1.5 * SPACE))
        self._act = act
        self._now = now
        self._calendar = calendar
        self._panel: CasePanel | None = None
        self._head = column(gap=SPACE)
        self._room = column()
        self._foot = column(gap=SPACE)
        self.body.addLayout(self._head)
        self.body.addLayout(self._room)
        self.body.addLayout(self._foot)

    def show_panel(self, panel: CasePanel) -> None:
        """Show this panel instead of the one before, which the page keeps."""
        if panel is self._panel:
            return
        if self._panel is not None:
            self._room.removeWidget(self._panel)
            self._panel.hide()
        self._panel = panel
        self._room.addWidget(panel)
        panel.show()

    def show_stage(self, shown: Shown) -> None:
        """Say what this stage is, by when it is due, what is missing, and what comes next."""
        emptied(self._head)
        emptied(self._foot)
        self._head.addLayout(self._title(shown))
        for waiting in shown.step.deadlines:
            self._head.addWidget(self._deadline(waiting, closed=shown.current is Stage.CLOSED))
        if shown.step.state is State.COMING:
            words = say("This stage comes later; what is entered here already counts.")
            self._head.addWidget(Text(words, tone=Tone.QUIET))
        if shown.step.state is State.CURRENT or shown.stage is Stage.CLOSED:
            self._add_way_on(shown)
        elif shown.step.state is not State.COMING:
            again = button(
                say("Reopen this stage"),
                lambda: self._act.reopen(shown.stage),
                icon="arrow-u-up-left",
                name="reopen",
            )
            self._foot.addLayout(row(again, None))

    def show_refused(self, sentence: str) -> None:
        """Say why going on was not possible."""
        self._foot.insertWidget(0, named("refused", Text(sentence, tone=Tone.DANGER)))

    def print_button(self) -> Button | None:
        """The button that shows the stage's form; None where it has none."""
        return self.findChild(Button, "print_form")

    # Building

    def _title(self, shown: Shown) -> QHBoxLayout:
        stage = code_list("case_stages").get(shown.stage.value)
        heading = Text(labels.code_label("case_stages", shown.stage.value), TextSize.HEADING)
        across = row(heading, gap=SPACE)
        across.setStretch(0, 1)
        if shown.step.state is State.DONE and shown.step.left_at:
            day = formats.day(shown.step.left_at.date())
            across.addWidget(Badge(say("done {when}").format(when=day), Tone.GOOD))
        elif shown.step.state is State.CURRENT:
            across.addWidget(Badge(say("under way"), Tone.ACCENT))
        if number := stage.attributes.get(_FORM):
            for each in self._form_buttons(number, shown.file.children):
                across.addWidget(each)
        return across

    def _form_buttons(self, number: str, children: Sequence[Child]) -> tuple[Button, ...]:
        words = say("Print form {n}").format(n=number)
        filled = button(words, icon="printer", name="print_form")
        if number == NOTICE_FORM or len(children) <= 1:
            only = children[0].id if children and number != NOTICE_FORM else None
            filled.clicked.connect(lambda _checked=False: self._act.print_form(number, only))
        else:
            choice = QMenu(filled)
            for child in children:
                choice.addAction(
                    child.full_name,
                    lambda child_id=child.id: self._act.print_form(number, child_id),
                )
            filled.setMenu(choice)
        blank = button(
            say("Blank"),
            lambda: self._act.print_blank(number),
            look=Look.QUIET,
            name="print_blank",
            tip=say("The form to be filled in by hand"),
        )
        return filled, blank

    def _deadline(self, waiting: CaseDeadline, *, closed: bool) -> QWidget:
        deadline, now = waiting.deadline, self._now()
        if waiting.done_at is not None:
            words = met(waiting)
            tone = Tone.WARNING if waiting.is_late(now) else Tone.GOOD
        elif closed:
            words, tone = say("not met before the case was closed"), Tone.QUIET
        else:
            words, tone = left(deadline, now, self._calendar), left_tone(deadline, now)
        rule = deadline.rule
        by = say("by {when}").format(when=formats.moment(deadline.at))
        first = row(
            icon_label("clock", tone),
            Text(words, TextSize.STRONG, tone, wraps=False),
            Text(f"{deadlines.rule_label(rule)} · {by}"),
            gap=SPACE,
        )
        first.setStretch(2, 1)
        skipped = deadlines.skipped(deadline, self._calendar)
        why = " · ".join(
            filter(None, (deadlines.term(rule), skipped, deadlines.legal_source(rule)))
        )
        doubt = deadlines.doubt(deadline)
        told = column(first, Text(why, TextSize.SMALL, Tone.QUIET), gap=HALF)
        if doubt:
            told.addWidget(Text(doubt, TextSize.SMALL, Tone.WARNING))
        shown = named(f"deadline_{rule.key}", holding(told))
        shown.setToolTip(explained(deadline, self._calendar))
        return shown

    # The way on

    def _add_way_on(self, shown: Shown) -> None:
        if shown.stage is Stage.CLOSED:
            if shown.current is not Stage.CLOSED:
                return
            again = button(
                say("Reopen the case"),
                lambda: self._act.reopen(Stage.FOLLOW_UP),
                icon="arrow-u-up-left",
                name="reopen",
            )
            self._foot.addLayout(row(again, None))
            return
        self._foot.addWidget(line())
        self._foot.addWidget(named("missing", self._missing(shown)))
        buttons = row(*self._ways_on(shown), None, gap=SPACE)
        self._foot.addLayout(buttons)

    def _ways_on(self, shown: Shown) -> tuple[Button, ...]:
        after = following(shown.current)
        if after is not None:
            words = labels.code_short("case_stages", after.value)
            passing = button(
                say("Pass on: {stage}").format(stage=words),
                self._act.pass_on,
                look=Look.PRIMARY,
                icon="arrow-right",
                name="pass_on",
            )
            return (passing,)
        closing = button(
            say("Close the case"),
            self._act.close_case,
            look=Look.PRIMARY if shown.safe else Look.PLAIN,
            icon="check",
            name="close_case",
        )
        again = button(
            say("Further round"),
            self._act.again,
            look=Look.PLAIN if shown.safe else Look.PRIMARY,
            icon="arrow-clockwise",
            name="further_round",
        )
        return (closing, again) if shown.safe else (again, closing)

    def _missing(self, shown: Shown) -> QWidget:
        if not shown.missing:
            words = say("Nothing is missing at this stage.")
            told = row(
                icon_label("check-circle", Tone.GOOD), Text(words, tone=Tone.GOOD), gap=SPACE
            )
            told.setStretch(1, 1)
            return holding(told)
        names = {child.id: child.full_name for child in shown.file.children}
        several = len(names) > 1
        lines = column(Text(say("Still missing"), TextSize.STRONG, Tone.WARNING), gap=HALF)
        for missing in shown.missing:
            whose = names.get(missing.child or "", "") if several else ""
            sentence = say(missing.sentence)
            lines.addWidget(Text(f"•  {whose}: {sentence}" if whose else f"•  {sentence}"))
        return holding(lines)

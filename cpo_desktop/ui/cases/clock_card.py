"""How long the first hours of a notice last, told on and on."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QTimer

from cpo_desktop.domain.deadlines import Deadline
from cpo_desktop.domain.holidays import WorkCalendar
from cpo_desktop.ui.cases.words import left, left_tone
from cpo_desktop.ui.theme import HALF, TextSize, Tone
from cpo_desktop.ui.widgets import Card, Look, Text, button, column, named
from cpo_desktop.wording import deadlines, formats, say

_EVERY: Final = 20_000


class ClockCard(Card):
    """The time left to act, when exactly it ends, why, and what to do at once."""

    def __init__(
        self,
        now: Callable[[], datetime],
        calendar: WorkCalendar,
        act: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self._now = now
        self._calendar = calendar
        self._deadline: Deadline | None = None
        self._title = Text("", TextSize.STRONG)
        self._left = named("clock_left", Text("", TextSize.TITLE))
        self._until = Text("", tone=Tone.QUIET)
        self._call = Text(
            say("Call at once: police 113, ambulance 115, child hotline 111."), tone=Tone.DANGER
        )
        self._act = button(
            say("Emergency: open the case"),
            act,
            look=Look.PLAIN,
            icon="lightning",
            name="emergency",
            tip=say("Saves the notice, opens a case and its emergency measures"),
        )
        self._can_act = act is not None
        self.body.addLayout(column(self._title, self._left, self._until, gap=HALF))
        self.body.addWidget(self._call)
        self.body.addWidget(self._act)
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._tell)
        self._timer.start()

    def show_clock(self, deadline: Deadline | None, *, grave: bool) -> None:
        """Show this deadline; of a grave notice also what to do at once."""
        self._deadline = deadline
        self.setVisible(deadline is not None)
        self._call.setVisible(grave)
        self._act.setVisible(grave and self._can_act)
        self._tell()

    def _tell(self) -> None:
        deadline = self._deadline
        if deadline is None:
            return
        now = self._now()
        self._title.setText(deadlines.rule_label(deadline.rule))
        self._left.setText(left(deadline, now, self._calendar))
        self._left.set_tone(left_tone(deadline, now))
        until = say("until {when}").format(when=formats.moment(deadline.at))
        self._until.setText(f"{until}\n{deadlines.legal_source(deadline.rule)}")

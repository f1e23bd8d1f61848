"""Choosing a period: how long, which one, or any days."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from cpo_desktop.domain.dates import read_day
from cpo_desktop.domain.periods import Period, PeriodKind
from cpo_desktop.foundation.errors import UserFacingError
from cpo_desktop.ui.reports.periods import LENGTHS
from cpo_desktop.ui.theme import SPACE
from cpo_desktop.ui.widgets import FieldRow, Look, Segments, button, column, holding, named, row
from cpo_desktop.ui.widgets.flow import Flow
from cpo_desktop.wording import formats, say, sentence_of

_DAY_WIDTH = 18 * SPACE


class PeriodSteps(QWidget):
    """Length and place of the period in one line, in more where it is narrow.

    For chosen days, their two fields stand below. `before` stands first in the line; `prefix`
    tells the names of two of these on one screen apart.
    """

    length_chosen = Signal(object)
    days_chosen = Signal(object, object)
    earlier = Signal()
    later = Signal()

    def __init__(self, *before: QWidget, prefix: str = "") -> None:
        super().__init__()
        self._today = date.min
        self._options: list[tuple[PeriodKind, str]] = []
        self._prefix = prefix
        self._lengths = named(f"{prefix}report_lengths", Segments())
        self._lengths.chosen.connect(self.length_chosen)
        self._earlier = button(
            say("Period before"),
            self.earlier.emit,
            look=Look.QUIET,
            icon="caret-left",
            name=f"{prefix}earlier",
        )
        self._later = button(
            say("Period after"),
            self.later.emit,
            look=Look.QUIET,
            icon="caret-right",
            name=f"{prefix}later",
        )
        self._days = self._build_days()
        steps = Flow(SPACE)
        for step in (*before, self._lengths, holding(row(self._earlier, self._later))):
            steps.addWidget(step)
        self.setLayout(column(steps, self._days, gap=SPACE))

    def show_period(
        self, lengths: Sequence[PeriodKind], period: Period, today: date, *, can_go_later: bool
    ) -> None:
        """Stand at this period; there is nothing to choose among one length."""
        self._today = today
        options = [(length, say(LENGTHS[length])) for length in lengths]
        # Made anew, the one in focus would lose it.
        if options != self._options:
            self._options = options
            self._lengths.set_options(options)
        self._lengths.choose(period.kind)
        self._lengths.setVisible(len(options) > 1)
        custom = period.kind is PeriodKind.CUSTOM
        self._later.setEnabled(can_go_later)
        self._earlier.setVisible(not custom)
        self._later.setVisible(not custom)
        self._days.setVisible(custom)
        self._start.setText(formats.day(period.start))
        self._end.setText(formats.day(period.end))
        for field in (self._start_row, self._end_row):
            field.set_error("")

    def _build_days(self) -> QWidget:
        self._start = named(f"{self._prefix}start_day", QLineEdit())
        self._end = named(f"{self._prefix}end_day", QLineEdit())
        self._start_row = FieldRow(say("First day"), self._start)
        self._end_row = FieldRow(say("Last day"), self._end)
        show = button(say("Show"), self._on_days_entered, name=f"{self._prefix}show_days")
        for line in (self._start, self._end):
            line.setMinimumWidth(_DAY_WIDTH)
            line.returnPressed.connect(self._on_days_entered)
        return holding(row(self._start_row, self._end_row, column(None, show), None, gap=2 * SPACE))

    def _on_days_entered(self) -> None:
        start = read_into(self._start, self._start_row, self._today)
        end = read_into(self._end, self._end_row, self._today)
        if start is None or end is None:
            return
        if end < start:
            self._end_row.set_error(say("The last day lies before the first."))
            return
        self.days_chosen.emit(start, end)


def read_into(line: QLineEdit, field: FieldRow, today: date) -> date | None:
    """The day that stands in the line; None and a sentence under it if it is none."""
    field.set_error("")
    if not line.text().strip():
        field.set_error(say("Write the day, such as 15/9/2026."))
        return None
    try:
        return read_day(line.text(), today=today, allow_future=True)
    except UserFacingError as error:
        field.set_error(sentence_of(error))
        return None

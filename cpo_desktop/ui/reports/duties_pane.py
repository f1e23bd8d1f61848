"""Which reports are due: each asked for or not, and by when."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from cpo_desktop.foundation.errors import InvalidInput, UserFacingError
from cpo_desktop.foundation.words import mark
from cpo_desktop.ui import actions
from cpo_desktop.ui.reports.calendar_presenter import DutyRow
from cpo_desktop.ui.theme import SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Card,
    FieldRow,
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
from cpo_desktop.wording import say, sentence_of

if TYPE_CHECKING:
    from cpo_desktop.domain.duties import Duty

_DAYS, _FIXED, _TABLE = "days", "fixed", "table"
_WAYS: Final = {
    _DAYS: mark("Days after the period"),
    _FIXED: mark("A day of the year"),
    _TABLE: mark("As by default"),
}
_NARROW: Final = 14 * SPACE
_WHEN: Final = 28 * SPACE


class DutiesPane(QWidget):
    """`asked` carries a duty and whether it is asked for, `dated` one with its days or its day."""

    asked = Signal(object, bool)
    dated = Signal(object, object, object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        said = say(
            "Tick what your superiors ask for. The work list reminds of it once the period is over."
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * SPACE)
        self._grid.setVerticalSpacing(int(1.5 * SPACE))
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnMinimumWidth(1, _WHEN)
        self._grid.setColumnStretch(2, 3)
        self._panel = named("duty_panel", DayPanel())
        self._panel.hide()
        self._panel.kept.connect(self.dated)
        back = button(
            say("Back to the calendar"),
            self.closed.emit,
            icon="arrow-left",
            name="back_to_calendar",
        )
        rows = scrolling(holding(column(Card(self._grid), None)))
        layout = column(row(back, None), Text(said, tone=Tone.QUIET), self._panel, rows, gap=SPACE)
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def show_duties(self, rows: Sequence[DutyRow]) -> None:
        """List these; the keyboard stays where it was."""
        focused = next((each for each in self.findChildren(QWidget) if each.hasFocus()), None)
        at = focused.objectName() if focused is not None else ""
        emptied(self._grid)
        for number, shown in enumerate(rows):
            self._add(number, shown)
        if at and (same := self.findChild(QWidget, at)) is not None and not self._panel.isVisible():
            same.setFocus()

    def close_panel(self) -> None:
        """Ask for no day."""
        self._panel.hide()

    def show_refusal(self, error: UserFacingError) -> None:
        """Say what must be mended."""
        self._panel.show_refusal(error)

    def _add(self, number: int, shown: DutyRow) -> None:
        words = f"{shown.report} · {shown.length}"
        box = named(f"asked_{number}", QCheckBox(), words)
        box.setChecked(shown.duty.asked)
        box.toggled.connect(lambda on: self.asked.emit(shown.duty, on))
        name = Text(shown.report)
        length = Text(shown.length, TextSize.SMALL, Tone.QUIET)
        what = row(box, column(None, name, length, None, gap=0), gap=SPACE)
        what.setStretch(1, 1)
        self._grid.addWidget(holding(what), number, 0)
        self._grid.addWidget(self._when(number, shown, words), number, 1)
        self._grid.addWidget(Text(shown.rule, TextSize.SMALL, Tone.QUIET), number, 2)

    def _when(self, number: int, shown: DutyRow, words: str) -> QWidget:
        tone = Tone.NEUTRAL if shown.duty.has_day else Tone.WARNING
        parts: list[QWidget] = [Text(shown.due, tone=tone)]
        if not shown.duty.event:
            change = LinkText(say("Set the day"), lambda: self._panel.ask(shown))
            change.setAccessibleDescription(words)
            parts.append(named(f"set_day_{number}", change))
        return holding(column(None, *parts, None, gap=0))


class DayPanel(Card):
    """`kept` carries the duty, its working days or None, and its day and month."""

    kept = Signal(object, object, object)

    def __init__(self) -> None:
        super().__init__()
        self._duty: Duty | None = None
        self._title = named("duty_title", Text("", TextSize.HEADING))
        self._ways = named("duty_ways", Segments([(way, say(_WAYS[way])) for way in _WAYS]))
        self._days = self._line("duty_days", say("Working days after the period"))
        self._day = self._line("duty_day", say("Due on day"))
        self._month = self._line("duty_month", say("Of month"))
        self._lines = {"working_days": self._days, "due_day": self._day, "due_month": self._month}
        keep = button(say("Save"), self._on_keep, look=Look.PRIMARY, name="duty_save")
        cancel = button(say("Cancel"), self.hide, name="duty_cancel")
        self.body.addWidget(self._title)
        self.body.addWidget(self._ways)
        self.body.addLayout(
            row(
                self._days,
                self._day,
                self._month,
                column(None, row(keep, cancel)),
                None,
                gap=2 * SPACE,
            )
        )
        self._ways.chosen.connect(self._on_way)
        actions.action(actions.CANCEL, self, self.hide)

    def ask(self, shown: DutyRow) -> None:
        """Ask by when this report is due."""
        self._duty = duty = shown.duty
        self._title.setText(f"{shown.report} · {shown.length}")
        for field, value in (
            (self._days, duty.working_days),
            (self._day, duty.due_day),
            (self._month, duty.due_month),
        ):
            _editor(field).setText("" if value is None else str(value))
            field.set_error("")
        way = _FIXED if duty.due_day else _DAYS
        self._ways.choose(way)
        self._on_way(way)
        self.show()
        _editor(self._day if duty.due_day else self._days).setFocus()

    def show_refusal(self, error: UserFacingError) -> None:
        """Say at its field what must be mended."""
        for problem in error.problems if isinstance(error, InvalidInput) else ():
            if problem.field in self._lines:
                self._lines[problem.field].set_error(sentence_of(problem))

    def _line(self, name: str, label: str) -> FieldRow:
        line = named(name, QLineEdit())
        line.setMaximumWidth(_NARROW)
        line.returnPressed.connect(self._on_keep)
        return FieldRow(label, line)

    def _on_way(self, way: str) -> None:
        self._days.setVisible(way == _DAYS)
        for field in (self._day, self._month):
            field.setVisible(way == _FIXED)

    def _on_keep(self) -> None:
        way = self._ways.current()
        asked = {_DAYS: (self._days,), _FIXED: (self._day, self._month), _TABLE: ()}[way]
        numbers = [_number(field) for field in asked]
        if self._duty is None or None in numbers:
            return
        days = numbers[0] if way == _DAYS else None
        due = (numbers[0], numbers[1]) if way == _FIXED else (None, None)
        self.kept.emit(self._duty, days, due)


def _editor(field: FieldRow) -> QLineEdit:
    editor = field.editor
    if not isinstance(editor, QLineEdit):
        raise TypeError("a day is written in a line")
    return editor


def _number(field: FieldRow) -> int | None:
    """What is written; None and a sentence if it is no number."""
    typed = _editor(field).text().strip()
    field.set_error("" if typed.isdecimal() else say("Write a number."))
    return int(typed) if typed.isdecimal() else None

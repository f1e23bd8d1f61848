"""The stages of a case side by side: what is done, where it stands, by when each is due."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from cpo_desktop.domain.holidays import WorkCalendar
from cpo_desktop.ui import theme
from cpo_desktop.ui.cases.steps import State, StepFacts
from cpo_desktop.ui.cases.words import explained, left, left_tone, met
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import emptied, named, row
from cpo_desktop.wording import deadlines, formats, labels, say

_CIRCLE: Final = 26
_HEIGHT: Final = 96
_CENTRED: Final = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


class Stepper(QWidget):
    """The stages; a click shows what was filled in there. `chosen` carries the stage."""

    chosen = Signal(object)

    def __init__(self, now: Callable[[], datetime], calendar: WorkCalendar) -> None:
        super().__init__()
        self._now = now
        self._calendar = calendar
        self._parts = row(gap=0)
        self.setLayout(self._parts)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: Sequence[StepFacts], shown: object) -> None:
        """Show these; `shown` is the stage whose panel stands below."""
        emptied(self._parts)
        for number, step in enumerate(steps):
            part = _Part(step, number, len(steps), self._under(step))
            part.setToolTip(self._tip(step))
            part.setChecked(step.stage is shown)
            part.clicked.connect(lambda _checked=False, stage=step.stage: self.chosen.emit(stage))
            self._parts.addWidget(named(f"step_{step.stage}", part), 1)

    def _under(self, step: StepFacts) -> tuple[str, Tone]:
        """What stands under the stage: the time left, or when it was left."""
        waiting = step.waiting
        if waiting is not None and step.state is not State.PASSED_OVER:
            words = left(waiting.deadline, self._now(), self._calendar)
            return words, left_tone(waiting.deadline, self._now())
        if step.state is State.DONE and step.left_at:
            late = any(one.is_late(self._now()) for one in step.deadlines)
            day = formats.day(step.left_at.date())
            return (
                (say("late, {when}").format(when=day), Tone.WARNING) if late else (day, Tone.GOOD)
            )
        told = {State.PASSED_OVER: say("passed over"), State.CURRENT: say("under way")}
        return told.get(step.state, ""), Tone.QUIET

    def _tip(self, step: StepFacts) -> str:
        lines = [labels.code_label("case_stages", step.stage.value)]
        if step.left_at:
            lines.append(say("Done: {when}").format(when=formats.moment(step.left_at)))
        for one in step.deadlines:
            lines.append(explained(one.deadline, self._calendar))
            if one.done_at is not None:
                lines.append(f"{deadlines.rule_label(one.deadline.rule)}: {met(one)}")
        return "\n".join(lines)


class _Part(QAbstractButton):
    """One stage: a circle on the line, its name, and a line under it."""

    def __init__(self, step: StepFacts, number: int, count: int, under: tuple[str, Tone]) -> None:
        super().__init__()
        self._step = step
        self._number, self._count = number, count
        self._under, self._tone = under
        self._words = labels.code_short("case_stages", step.stage.value)
        self.setText(self._words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(filter(None, (self._words, self._under))))

    @override
    def nextCheckState(self) -> None:
        # The page says which stage shows, for it may leave what is typed in another.
        return

    @override
    def sizeHint(self) -> QSize:
        return QSize(9 * SPACE, _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        in_use = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(in_use.accent), 1) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(in_use.accent_soft if self.isChecked() else in_use.raised))
            inside = self.rect().toRectF().adjusted(1.5, 0.5, -1.5, -0.5)
            painter.drawRoundedRect(inside, theme.RADIUS, theme.RADIUS)
        middle = QPointF(self.width() / 2, SPACE + _CIRCLE / 2)
        self._paint_line(painter, middle)
        self._paint_circle(painter, middle)
        self._paint_words(painter)

    def _paint_line(self, painter: QPainter, middle: QPointF) -> None:
        in_use = theme.colours()
        apart = _CIRCLE / 2 + HALF
        done = QPen(in_use.of(Tone.ACCENT), 2)
        coming = QPen(QColor(in_use.border), 2)
        if self._number:
            painter.setPen(coming if self._step.state is State.COMING else done)
            painter.drawLine(QPointF(0, middle.y()), QPointF(middle.x() - apart, middle.y()))
        if self._number < self._count - 1:
            gone = self._step.state in (State.DONE, State.PASSED_OVER)
            painter.setPen(done if gone else coming)
            painter.drawLine(
                QPointF(middle.x() + apart, middle.y()), QPointF(self.width(), middle.y())
            )

    def _paint_circle(self, painter: QPainter, middle: QPointF) -> None:
        in_use = theme.colours()
        state = self._step.state
        place = QRectF(0, 0, _CIRCLE, _CIRCLE)
        place.moveCenter(middle)
        filled = state in (State.DONE, State.CURRENT)
        edge = (
            in_use.of(Tone.ACCENT) if state is not State.COMING else QColor(in_use.control_border)
        )
        painter.setPen(QPen(edge, 1.5))
        painter.setBrush(QColor(in_use.accent) if filled else QColor(in_use.surface))
        painter.drawEllipse(place)
        if state is State.DONE:
            inside = place.toRect().adjusted(HALF, HALF, -HALF, -HALF)
            theme.icon_on_accent("check").paint(painter, inside)
            return
        painter.setFont(theme.font(TextSize.STRONG))
        painter.setPen(QColor(in_use.on_accent) if filled else in_use.of(Tone.QUIET))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self._number + 1))

    def _paint_words(self, painter: QPainter) -> None:
        in_use = theme.colours()
        current = self._step.state is State.CURRENT
        top = 2 * SPACE + _CIRCLE
        painter.setFont(theme.font(TextSize.STRONG if current else TextSize.BODY))
        painter.setPen(in_use.of(Tone.QUIET if self._step.state is State.COMING else Tone.NEUTRAL))
        across = QRect(HALF, top, self.width() - SPACE, 2 * painter.fontMetrics().height())
        flags = _CENTRED | Qt.TextFlag.TextWordWrap
        used = painter.boundingRect(across, flags, self._words)
        painter.drawText(across, flags, self._words)
        painter.setFont(theme.font(TextSize.SMALL))
        painter.setPen(in_use.of(self._tone))
        below = QRect(HALF, used.bottom() + 2, self.width() - SPACE, self.height() - used.bottom())
        painter.drawText(below, flags, self._under)

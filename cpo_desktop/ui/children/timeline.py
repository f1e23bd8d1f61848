"""The times a child was in a group or at a risk, one under the other against the years."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from cpo_desktop.ui import theme
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import Look, Text, button, column, holding, row
from cpo_desktop.wording import formats, say

_BAR_HEIGHT: Final = 10
_BAR_WIDTH: Final = 20 * SPACE
_LEAST: Final = 4
_FEW_YEARS: Final = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """One time: what it was, when, and what can be done about it."""

    id: str
    words: str = field(repr=False)
    full: str = field(repr=False)
    detail: str = field(default="", repr=False)
    begins: date
    ends: date | None
    tone: Tone
    edit: Callable[[], object]
    close: Callable[[], object]
    delete: Callable[[], object]


class Timeline(QWidget):
    """The spans, those that last first; nothing for none."""

    def __init__(self, spans: Sequence[Span], today: date) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(0, 1)
        if not spans:
            return
        first = min(span.begins for span in spans)
        grid.addWidget(_Years(first, today), 0, 1)
        ordered = sorted(spans, key=lambda span: span.begins, reverse=True)
        ordered.sort(key=lambda span: span.ends is not None)
        for number, span in enumerate(ordered, 1):
            _add_span(grid, number, span, first, today)


def _add_span(grid: QGridLayout, number: int, span: Span, first: date, today: date) -> None:
    words = Text(span.words)
    words.setToolTip(span.full)
    detail = " · ".join(filter(None, (_when(span), span.detail)))
    said = column(words, Text(detail, TextSize.SMALL, Tone.QUIET), gap=0)
    grid.addLayout(said, number, 0)
    grid.addWidget(_Bar(span, first, today), number, 1)
    grid.addWidget(_buttons(span), number, 2)


def _buttons(span: Span) -> QWidget:
    ending = button(say("End"), span.close, look=Look.QUIET, name=f"end_{span.id}")
    ending.setVisible(span.ends is None)
    policy = ending.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    ending.setSizePolicy(policy)
    editing = button("", span.edit, icon="pencil-simple", look=Look.QUIET, name=f"edit_{span.id}")
    deleting = button("", span.delete, icon="trash", look=Look.QUIET, name=f"delete_{span.id}")
    for icon, words in ((editing, say("Edit")), (deleting, say("Delete; this can be undone"))):
        icon.setToolTip(words)
        icon.setAccessibleName(words)
    return holding(row(ending, editing, deleting, gap=0))


def _when(span: Span) -> str:
    begins = formats.day(span.begins)
    if span.ends is None:
        return say("since {day}").format(day=begins)
    return f"{begins} – {formats.day(span.ends)}"


def _place(day: date, first: date, today: date, width: float) -> float:
    whole = max((today - first).days, 1)
    return min(max((day - first).days / whole, 0.0), 1.0) * width


class _Bar(QWidget):
    def __init__(self, span: Span, first: date, today: date) -> None:
        super().__init__()
        self._span, self._first, self._today = span, first, today
        self.setFixedSize(_BAR_WIDTH, theme.CONTROL_HEIGHT)
        self.setAccessibleName(f"{span.words}: {_when(span)}")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        in_use = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        top = (self.height() - _BAR_HEIGHT) / 2
        painter.setBrush(QColor(in_use.raised))
        whole = QRectF(0, top, self.width(), _BAR_HEIGHT)
        painter.drawRoundedRect(whole, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
        left = _place(self._span.begins, self._first, self._today, self.width())
        right = _place(self._span.ends or self._today, self._first, self._today, self.width())
        bar = QRectF(min(left, self.width() - _LEAST), top, max(right - left, _LEAST), _BAR_HEIGHT)
        over = self._span.ends is not None
        painter.setBrush(QColor(in_use.strong_border) if over else in_use.of(self._span.tone))
        painter.drawRoundedRect(bar, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)


class _Years(QWidget):
    def __init__(self, first: date, today: date) -> None:
        super().__init__()
        self._first, self._today = first, today
        self.setFixedSize(_BAR_WIDTH, 2 * SPACE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(TextSize.SMALL))
        painter.setPen(theme.colours().of(Tone.QUIET))
        years = range(self._first.year + 1, self._today.year + 1)
        step = max(1, -(-len(years) // (_FEW_YEARS - 2)))
        room = painter.fontMetrics().horizontalAdvance("0000") + HALF
        for year in years[::step]:
            left = _place(date(year, 1, 1), self._first, self._today, self.width())
            if left + room <= self.width():
                painter.drawText(int(left), self.height() - HALF, str(year))

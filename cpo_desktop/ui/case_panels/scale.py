"""The risk scale of a form: every item with its three answers, each one click or one digit."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from cpo_desktop.domain.scales import Item, Level, Part, Scale
from cpo_desktop.ui import theme
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import Text, column, holding, named
from cpo_desktop.wording import labels, say, scales

_LEVELS: Final = tuple(Level)
_DOT: Final = 2 * SPACE
_INSIDE: Final = SPACE + HALF
_NARROWEST: Final = 14 * SPACE


class ScaleQuestions(QWidget):
    """Both parts of a scale; `answered` carries all answers each time one is given."""

    answered = Signal(object)

    def __init__(self, scale: Scale) -> None:
        super().__init__()
        self._questions = {item.key: _Question(item) for item in scale.items}
        layout = column(gap=2 * SPACE)
        for part in scale.parts:
            layout.addWidget(self._built_part(part))
        unconfirmed = scales.unconfirmed(scale)
        if unconfirmed:
            told = Text(unconfirmed, TextSize.SMALL, Tone.WARNING)
            layout.addWidget(named("scale_unconfirmed", told))
        hint = say("1, 2 or 3 answers and goes on to the next item.")
        layout.addWidget(Text(hint, TextSize.SMALL, Tone.QUIET))
        self.setLayout(layout)
        for question in self._questions.values():
            question.chosen.connect(self._on_chosen)
            question.passed.connect(self._on_passed)

    def show_answers(self, answers: Mapping[str, Level]) -> None:
        """Stand at these answers, telling nobody."""
        for key, question in self._questions.items():
            question.show_answer(answers.get(key))

    def answers(self) -> dict[str, Level]:
        """The answers given so far, by item."""
        return {
            key: answer
            for key, question in self._questions.items()
            if (answer := question.answer()) is not None
        }

    def stops(self) -> list[QWidget]:
        """What Tab goes through, in reading order."""
        return [part for question in self._questions.values() for part in question.parts()]

    def _built_part(self, part: Part) -> QWidget:
        heading = f"{part.number}. {part.words.label(labels.language())}"
        layout = column(Text(heading, TextSize.STRONG), gap=int(1.5 * SPACE))
        for item in part.items:
            layout.addWidget(named(f"item_{item.key}", self._questions[item.key]))
        return named(f"part_{part.key}", holding(layout))

    def _on_chosen(self) -> None:
        self.answered.emit(self.answers())

    def _on_passed(self) -> None:
        """Go on to the next item that is open; stay at the last."""
        asked = list(self._questions.values())
        place = next(n for n, question in enumerate(asked) if question.has_focus())
        following = asked[place + 1 :] + asked[:place]
        waiting = next((one for one in following if one.answer() is None), None)
        if waiting is not None:
            waiting.take_focus()


class _Question(QWidget):
    chosen = Signal()
    passed = Signal()

    def __init__(self, item: Item) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        words = scales.item_label(item)
        answers = QHBoxLayout()
        answers.setSpacing(SPACE)
        for number, level in enumerate(_LEVELS):
            meaning = item.answers[level].label(labels.language())
            part = _Answer(scales.level_label(level), meaning, self._on_digit)
            part.setAccessibleName(f"{words}: {scales.answer_label(item, level)}")
            self._group.addButton(named(f"answer_{item.key}_{level}", part), number)
            answers.addWidget(part, 1)
        self._group.idClicked.connect(lambda _number: self.chosen.emit())
        self.setLayout(column(Text(words), answers, gap=HALF))

    def answer(self) -> Level | None:
        number = self._group.checkedId()
        return _LEVELS[number] if number >= 0 else None

    def show_answer(self, answer: Level | None) -> None:
        # An exclusive group cannot be brought back to none.
        self._group.setExclusive(False)
        for number, level in enumerate(_LEVELS):
            self._group.button(number).setChecked(level is answer)
        self._group.setExclusive(True)

    def parts(self) -> list[QWidget]:
        return list(self._group.buttons())

    def has_focus(self) -> bool:
        return any(part.hasFocus() for part in self.parts())

    def take_focus(self) -> None:
        self._group.buttons()[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_digit(self, number: int) -> None:
        self._group.button(number).click()
        self.passed.emit()


class _Answer(QAbstractButton):
    """A level and what it means for the item, as tall as its words need."""

    def __init__(self, level: str, meaning: str, on_digit: object) -> None:
        super().__init__()
        self.setText(level)
        self._meaning = meaning
        self._on_digit = on_digit
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        words = self._meaning_box(QRect(0, 0, width, 1000))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        small = QFontMetrics(theme.font(TextSize.SMALL))
        return words.top() + small.boundingRect(words, flags, self._meaning).height() + SPACE

    @override
    def sizeHint(self) -> QSize:
        return QSize(2 * _NARROWEST, self.heightForWidth(2 * _NARROWEST))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, self.heightForWidth(max(_NARROWEST, self.width())))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_1
        if 0 <= number < len(_LEVELS) and callable(self._on_digit):
            self._on_digit(number)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        in_use = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, focused = self.isChecked(), self.hasFocus()
        ground = in_use.soft(Tone.ACCENT) if chosen else QColor(in_use.surface)
        if self.underMouse() and not chosen:
            ground = QColor(in_use.raised)
        edge = in_use.accent if chosen or focused else in_use.control_border
        painter.setPen(QPen(QColor(edge), 2 if focused else 1))
        painter.setBrush(ground)
        box = self.rect().toRectF().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, theme.RADIUS - 2, theme.RADIUS - 2)
        self._paint_dot(painter, QColor(edge))
        painter.setPen(in_use.of(Tone.NEUTRAL))
        painter.setFont(theme.font(TextSize.STRONG))
        painter.drawText(self._level_box(), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(theme.font(TextSize.SMALL))
        painter.setPen(in_use.of(Tone.NEUTRAL if chosen else Tone.QUIET))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self._meaning_box(self.rect()), flags, self._meaning)

    def _paint_dot(self, painter: QPainter, edge: QColor) -> None:
        around = QRect(_INSIDE, SPACE + HALF // 2, _DOT - 2, _DOT - 2)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(around)
        if self.isChecked():
            painter.setBrush(edge)
            painter.drawEllipse(around.adjusted(HALF, HALF, -HALF, -HALF))

    def _level_box(self) -> QRect:
        left = _INSIDE + _DOT + HALF
        return QRect(left, SPACE, self.width() - left, _DOT)

    def _meaning_box(self, outer: QRect) -> QRect:
        return outer.adjusted(_INSIDE, SPACE + _DOT + HALF, -_INSIDE, 0)

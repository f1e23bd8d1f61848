"""Editors whose choices all stand there: a few codes to pick one of, or any number to tick."""

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QRadioButton,
    QWidget,
)
from typing_extensions import override

from cpo_desktop.domain.fields import Field
from cpo_desktop.foundation.text import fold
from cpo_desktop.ui import theme
from cpo_desktop.ui.forms.choices import Choice
from cpo_desktop.ui.forms.editors import Editor
from cpo_desktop.wording import labels

_COLUMNS: Final = 2
_CLEARS: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class FewEditor(Editor):
    """One of a few codes side by side; a first letter picks, Delete clears."""

    def __init__(
        self, declared: Field, choices: tuple[Choice, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(declared, parent)
        self._group = QButtonGroup(self)
        self._choices = choices
        self._kept = ""
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2 * theme.SPACE)
        for number, choice in enumerate(choices):
            part = _Radio(choice.label, self._on_key, self)
            self._group.addButton(part, number)
            self._layout.addWidget(part)
        self._layout.addStretch(1)
        self.setFixedHeight(theme.CONTROL_HEIGHT)
        self.setFocusProxy(self._group.button(0))
        self._group.idClicked.connect(self._on_picked)

    @override
    def show_value(self, value: object) -> None:
        # An exclusive group cannot be brought back to none.
        self._group.setExclusive(False)
        for number, choice in enumerate(self._choices):
            self._group.button(number).setChecked(choice.key == value)
        self._group.setExclusive(True)
        known = {choice.key for choice in self._choices}
        self._kept = str(value) if value and value not in known else ""
        self.setFocusProxy(self._group.checkedButton() or self._group.button(0))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_widest(self._group.buttons()), theme.CONTROL_HEIGHT)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where they fit, else under each other."""
        super().resizeEvent(event)
        parts = self._group.buttons()
        needed = sum(part.sizeHint().width() + 2 * theme.SPACE for part in parts)
        beside = needed <= event.size().width()
        ways = QBoxLayout.Direction
        self._layout.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._layout.setSpacing(2 * theme.SPACE if beside else theme.HALF)
        height = sum(part.sizeHint().height() + theme.SPACE for part in parts)
        self.setFixedHeight(theme.CONTROL_HEIGHT if beside else height)

    @override
    def value(self) -> object:
        number = self._group.checkedId()
        return self._choices[number].key if number >= 0 else self._kept or None

    def _on_picked(self, number: int) -> None:
        self.setFocusProxy(self._group.button(number))
        self.changed.emit()
        self.left.emit()

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() in _CLEARS:
            self.show_value(None)
            self.changed.emit()
            return True
        typed = fold(event.text())
        if not typed:
            return False
        hits = [n for n, c in enumerate(self._choices) if fold(c.label).startswith(typed)]
        if typed.isdigit() and 1 <= int(typed) <= len(self._choices):
            hits = [int(typed) - 1]
        if not hits:
            return False
        now = self._group.checkedId()
        chosen = next((n for n in hits if n > now), hits[0])
        self._group.button(chosen).setChecked(True)
        self._group.button(chosen).setFocus()
        self._on_picked(chosen)
        return True


class _Radio(QRadioButton):
    def __init__(
        self, words: str, on_key: Callable[[QKeyEvent], bool], parent: QWidget | None
    ) -> None:
        super().__init__(words, parent)
        self._on_key = on_key

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() is Qt.Key.Key_Space or not self._on_key(event):
            super().keyPressEvent(event)


class CodesEditor(Editor):
    """Any number of codes, each with its box."""

    def __init__(
        self, declared: Field, choices: tuple[Choice, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(declared, parent)
        self._boxes: dict[str, QAbstractButton] = {}
        self._kept: tuple[str, ...] = ()
        self._columns = 0
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(2 * theme.SPACE)
        for choice in choices:
            box = QCheckBox(choice.label, self)
            box.clicked.connect(self._on_clicked)
            self._boxes[choice.key] = box
        self._lay_out(_COLUMNS)
        if self._boxes:
            self.setFocusProxy(next(iter(self._boxes.values())))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_widest(self._boxes.values()), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """In two columns where they fit, else in one."""
        super().resizeEvent(event)
        fit = event.size().width() // (_widest(self._boxes.values()) + 2 * theme.SPACE)
        self._lay_out(max(1, min(_COLUMNS, fit)))

    @override
    def show_value(self, value: object) -> None:
        keys = tuple(value) if isinstance(value, tuple) else ()
        for key, box in self._boxes.items():
            box.setChecked(key in keys)
        self._kept = tuple(key for key in keys if key not in self._boxes)

    @override
    def value(self) -> object:
        return (*(key for key, box in self._boxes.items() if box.isChecked()), *self._kept)

    @override
    def summary(self) -> str:
        keys = self.value()
        return (
            labels.code_labels(self.declared.codes, keys)
            if isinstance(keys, tuple) and keys
            else ""
        )

    def _lay_out(self, columns: int) -> None:
        if self._columns == columns:
            return
        self._columns = columns
        for number, box in enumerate(self._boxes.values()):
            self._layout.addWidget(box, number // columns, number % columns)

    def _on_clicked(self) -> None:
        self.changed.emit()
        self.left.emit()


def _widest(parts: Iterable[QAbstractButton]) -> int:
    return max((part.sizeHint().width() for part in parts), default=0)

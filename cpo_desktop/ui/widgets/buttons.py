"""Buttons, and a few choices side by side."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QPushButton,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from cpo_desktop.ui import theme
from cpo_desktop.ui.theme import HALF, SPACE, TextSize
from cpo_desktop.ui.widgets.layout import emptied, named, row


class Look(StrEnum):
    """How much a button asks to be pressed. One PRIMARY to a screen."""

    PRIMARY = "primary"
    PLAIN = "plain"
    QUIET = "quiet"


def button(  # noqa: PLR0913 - each names itself at the call
    words: str,
    on_click: Callable[[], object] | None = None,
    *,
    look: Look = Look.PLAIN,
    icon: str = "",
    name: str = "",
    tip: str = "",
) -> "Button":
    """A button: a verb, and an icon beside it if named."""
    made = Button(words, look, icon)
    if name:
        made.setObjectName(name)
    if tip:
        made.setToolTip(tip)
    if on_click is not None:
        made.clicked.connect(lambda _checked=False: on_click())
    return made


class Button(QPushButton):
    """A push button whose icon follows the theme."""

    def __init__(self, words: str, look: Look = Look.PLAIN, icon: str = "") -> None:
        super().__init__(words)
        self._icon = icon
        self._look = look
        # The style paints a default button in the accent, a flat one without a ground.
        self.setDefault(look is Look.PRIMARY)
        # With autoDefault it would lose the accent together with the focus.
        self.setAutoDefault(False)
        self.setFlat(look is Look.QUIET)
        self.setIconSize(theme.icon_size())
        self._paint_icon()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_icon"):
            self._paint_icon()

    def _paint_icon(self) -> None:
        if self._icon:
            primary = self._look is Look.PRIMARY
            self.setIcon(theme.icon_on_accent(self._icon) if primary else theme.icon(self._icon))


class Segments(QWidget):
    """A few choices side by side, one of them chosen; arrow keys move the choice."""

    chosen = Signal(object)

    def __init__(self, options: Sequence[tuple[Any, str]] = (), current: Any = None) -> None:  # noqa: ANN401
        super().__init__()
        self._group = QButtonGroup(self)
        self._keys: list[Any] = []
        self._layout = row(gap=0)
        self.setLayout(self._layout)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group.idClicked.connect(self._on_id_clicked)
        self.set_options(options, current)

    def set_options(self, options: Sequence[tuple[Any, str]], current: Any = None) -> None:  # noqa: ANN401
        """Offer these, as (key, words); `current` is chosen, else the first."""
        for old in self._group.buttons():
            self._group.removeButton(old)
        emptied(self._layout)
        self._keys = [key for key, _words in options]
        for number, (key, words) in enumerate(options):
            part = named(f"segment_{key}", _Segment(words, number == 0, number == len(options) - 1))
            self._group.addButton(part, number)
            self._layout.addWidget(part)
        self.choose(current if current in self._keys else next(iter(self._keys), None))

    def choose(self, key: Any) -> None:  # noqa: ANN401
        """Mark this one as chosen, without telling anybody."""
        if key in self._keys:
            self._group.button(self._keys.index(key)).setChecked(True)

    def current(self) -> Any:  # noqa: ANN401
        """The key of the chosen one."""
        number = self._group.checkedId()
        return self._keys[number] if number >= 0 else None

    def _on_id_clicked(self, number: int) -> None:
        self.chosen.emit(self._keys[number])


class _Segment(QAbstractButton):
    def __init__(self, words: str, first: bool, last: bool) -> None:  # noqa: FBT001
        super().__init__()
        self.setText(words)
        self.setCheckable(True)
        self._first, self._last = first, last
        self.setFont(theme.font(TextSize.BODY))

    @override
    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 4 * SPACE
        return QSize(width, theme.CONTROL_HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        in_use = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = in_use.accent if self.isChecked() else in_use.surface
        if self.underMouse() and not self.isChecked():
            ground = in_use.raised
        painter.setPen(QPen(QColor(in_use.accent if self.hasFocus() else in_use.control_border), 1))
        painter.setBrush(QColor(ground))
        # The rounded ends of the inner parts are drawn outside and so cut off.
        left = 0.5 if self._first else -theme.RADIUS
        right = -0.5 if self._last else theme.RADIUS - 0.5
        painter.drawRoundedRect(
            self.rect().toRectF().adjusted(left, 0.5, right, -0.5),
            theme.RADIUS - 2,
            theme.RADIUS - 2,
        )
        if not self._first:
            painter.drawLine(0, 1, 0, self.height() - 2)
        painter.setPen(QColor(in_use.on_accent if self.isChecked() else in_use.text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(QColor(in_use.on_accent if self.isChecked() else in_use.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(3, 3, -4, -4), HALF, HALF)

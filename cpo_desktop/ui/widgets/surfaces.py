"""Surfaces that group what belongs together, and what stands on them."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLabel,
    QLayout,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from cpo_desktop.ui import theme
from cpo_desktop.ui.theme import SPACE, TextSize, Tone
from cpo_desktop.ui.widgets.buttons import Button, Look, button
from cpo_desktop.ui.widgets.layout import Action, column, holding, named, row
from cpo_desktop.ui.widgets.words import ElidedLabel, Text


class Card(QFrame):
    """A white surface with a thin border and rounded corners; fill `body`."""

    def __init__(
        self, *items: QWidget | QLayout | None, margin: int = 2 * SPACE, gap: int = SPACE
    ) -> None:
        super().__init__()
        self.body = column(*items, gap=gap, margin=margin)
        self.setLayout(self.body)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        in_use = theme.colours()
        _rounded(self, QColor(in_use.surface), QColor(in_use.border))


class Banner(QFrame):
    """One sentence across a screen on the ground of its tone, with what can be done about it."""

    def __init__(
        self, words: str = "", tone: Tone = Tone.WARNING, actions: Sequence[Action] = ()
    ) -> None:
        super().__init__()
        self._tone = tone
        self._icon = QLabel()
        self._words = named("banner_text", Text(words, tone=tone))
        layout = row(self._icon, self._words, gap=SPACE, margin=SPACE)
        layout.setStretch(1, 1)
        for label, on_click in actions:
            layout.addWidget(button(label, on_click))
        self.setLayout(layout)
        self._paint_icon()

    def tell(self, words: str, tone: Tone | None = None) -> None:
        """Show this sentence; hide when there is none."""
        if tone is not None:
            self._tone = tone
            self._words.set_tone(tone)
            self._paint_icon()
        self._words.setText(words)
        self.setVisible(bool(words))
        self.update()

    def _paint_icon(self) -> None:
        name = {Tone.GOOD: "check-circle", Tone.DANGER: "warning-circle", Tone.WARNING: "warning"}
        drawn = theme.icon(name.get(self._tone, "info"), self._tone)
        self._icon.setPixmap(drawn.pixmap(theme.icon_size()))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_icon"):
            self._paint_icon()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ground = theme.colours().soft(self._tone)
        _rounded(self, ground, ground)


def _rounded(widget: QWidget, ground: QColor, edge: QColor) -> None:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(ground)
    inside = widget.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inside, theme.RADIUS, theme.RADIUS)


class Section(Card):
    """A card under a heading that folds; folded, its summary stands beside the heading."""

    toggled = Signal(bool)

    def __init__(
        self, heading: str, *, folded: bool = False, foldable: bool = True, summary: str = ""
    ) -> None:
        super().__init__(gap=0)
        self._heading = named("section_heading", Button(heading, Look.QUIET))
        self._heading.setFont(theme.font(TextSize.HEADING))
        self._heading.setEnabled(True)
        self._summary = named("section_summary", ElidedLabel(summary, tone=Tone.QUIET))
        self._head = row(gap=SPACE)
        if foldable:
            self._heading.clicked.connect(self._on_heading_clicked)
            self._head.addWidget(self._heading)
        else:
            self._head.addWidget(Text(heading, TextSize.HEADING, wraps=False))
        self._head.addWidget(self._summary, 1)
        # Hidden, it still keeps the heading at the left.
        keeping = self._summary.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)
        self._summary.setSizePolicy(keeping)
        self.body.addLayout(self._head)
        self.content = column(gap=int(1.5 * SPACE))
        self._inside = holding(self.content)
        self.content.setContentsMargins(0, SPACE, 0, 0)
        self.body.addWidget(self._inside)
        self._folded = False
        self._foldable = foldable
        self.set_folded(folded and foldable)

    @property
    def folded(self) -> bool:
        """Whether only heading and summary show."""
        return self._folded

    def set_folded(self, folded: bool) -> None:  # noqa: FBT001 - a setter
        """Fold or unfold."""
        self._folded = folded
        self._inside.setVisible(not folded)
        self._summary.setVisible(folded or not self._foldable)
        if self._foldable:
            self._heading.setIcon(theme.icon("caret-right" if folded else "caret-down"))
            self._heading.setAccessibleDescription(self._summary.text() if folded else "")
        self.toggled.emit(not folded)

    def set_summary(self, words: str) -> None:
        """What is said about the content while it is folded ("chưa nhập")."""
        self._summary.setText(words)

    def add_to_heading(self, widget: QWidget) -> None:
        """Put a button or badge at the right end of the heading."""
        self._head.addWidget(widget)

    def _on_heading_clicked(self) -> None:
        self.set_folded(not self._folded)


class EmptyState(QWidget):
    """Says what belongs here and how to add it; shown instead of an empty list."""

    def __init__(
        self, words: str, actions: Sequence[Action] = (), *, icon: str = "tray", hint: str = ""
    ) -> None:
        super().__init__()
        self._icon = QLabel()
        self._icon.setPixmap(theme.icon(icon, Tone.QUIET).pixmap(QSize(40, 40)))
        self._words = named("empty_text", Text(words, TextSize.HEADING))
        self._hint = Text(hint, tone=Tone.QUIET)
        if not hint:  # shown before it has a parent it would be a window for a moment
            self._hint.hide()
        buttons = row(None, gap=SPACE)
        for number, (label, on_click) in enumerate(actions):
            look = Look.PRIMARY if number == 0 else Look.PLAIN
            buttons.addWidget(button(label, on_click, look=look, name=f"empty_action_{number}"))
        buttons.addStretch(1)
        for part in (self._icon, self._words, self._hint):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(
            column(
                None,
                self._icon,
                self._words,
                self._hint,
                buttons,
                None,
                gap=int(1.5 * SPACE),
                margin=3 * SPACE,
            )
        )

    def set_text(self, words: str, hint: str = "") -> None:
        """Say something else."""
        self._words.setText(words)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))


class StatTile(QAbstractButton):
    """One figure with what it counts; opens what is behind it when clicked."""

    def __init__(self, label: str, figure: str = "", note: str = "") -> None:
        super().__init__()
        self._label, self._figure, self._note = label, figure, note
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._speak()

    def show_figure(self, figure: str, note: str = "") -> None:
        """The figure as written, and a few words under it."""
        self._figure, self._note = figure, note
        self._speak()
        self.update()

    def figure(self) -> str:
        """The figure as written."""
        return self._figure

    def _speak(self) -> None:
        self.setAccessibleName(f"{self._label}: {self._figure} {self._note}".strip())
        self.setToolTip(self._note)

    @override
    def sizeHint(self) -> QSize:
        return QSize(17 * SPACE, 11 * SPACE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        in_use = theme.colours()
        active = self.hasFocus() or self.underMouse()
        _rounded(self, QColor(in_use.surface), QColor(in_use.accent if active else in_use.border))
        painter = QPainter(self)
        inside = self.rect().adjusted(12, SPACE, -12, -SPACE)
        painter.setPen(in_use.of(Tone.QUIET))
        painter.setFont(theme.font(TextSize.SMALL))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        painter.drawText(inside, flags | Qt.AlignmentFlag.AlignTop, self._label)
        metrics = painter.fontMetrics()
        note = metrics.elidedText(self._note, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, flags | Qt.AlignmentFlag.AlignBottom, note)
        painter.setPen(in_use.of(Tone.NEUTRAL))
        painter.setFont(theme.font(TextSize.FIGURE))
        under = QRect(inside)
        under.setBottom(inside.bottom() - (metrics.height() if self._note else 0))
        painter.drawText(under, flags | Qt.AlignmentFlag.AlignBottom, self._figure)


class ClickableCard(Card):
    """A card that can be chosen as a whole with mouse, Enter or Space."""

    clicked = Signal()

    def __init__(self, *items: QWidget | QLayout | None, margin: int = 2 * SPACE) -> None:
        super().__init__(*items, margin=margin)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()

    @override
    def keyPressEvent(self, event: Any) -> None:
        if event.key() in _PRESSING:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        in_use = theme.colours()
        active = self.hasFocus() or self.underMouse()
        _rounded(self, QColor(in_use.surface), QColor(in_use.accent if active else in_use.border))


_PRESSING: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})

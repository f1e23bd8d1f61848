"""Putting widgets beside and under each other."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from cpo_desktop.ui import theme
from cpo_desktop.ui.theme import SPACE

W = TypeVar("W", bound=QWidget)
Action = tuple[str, Callable[[], object]]
"""The words on a button and what it does."""


def named(name: str, widget: W, accessible: str = "") -> W:
    """The widget, under the name that tests find it by and the words that a screen reader says."""
    widget.setObjectName(name)
    if accessible:
        widget.setAccessibleName(accessible)
    return widget


def column(*items: QWidget | QLayout | None, gap: int = SPACE, margin: int = 0) -> QVBoxLayout:
    """The items from top to bottom; None is a stretch."""
    return _filled(QVBoxLayout(), items, gap, margin)


def row(*items: QWidget | QLayout | None, gap: int = SPACE, margin: int = 0) -> QHBoxLayout:
    """The items from left to right; None is a stretch."""
    return _filled(QHBoxLayout(), items, gap, margin)


L = TypeVar("L", bound=QBoxLayout)


def _filled(layout: L, items: Sequence[QWidget | QLayout | None], gap: int, margin: int) -> L:
    layout.setSpacing(gap)
    layout.setContentsMargins(margin, margin, margin, margin)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)
    return layout


def holding(layout: QLayout) -> QWidget:
    """A bare widget with this layout."""
    widget = QWidget()
    widget.setLayout(layout)
    return widget


def emptied(layout: QLayout) -> None:
    """Take everything out of the layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            emptied(inner)


def scrolling(content: QWidget, name: str = "scroll", *, sideways: bool = False) -> QScrollArea:
    """The content in a frameless area that scrolls up and down; sideways only when asked to."""
    area = named(name, QScrollArea())
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    if not sideways:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area


def line() -> QWidget:
    """A thin horizontal line between parts."""
    return _Line()


class _Line(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(theme.colours().border))


def reveal(part: QWidget) -> None:
    """Scroll to this part, whatever scrolls around it."""
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:
        around.ensureWidgetVisible(part)

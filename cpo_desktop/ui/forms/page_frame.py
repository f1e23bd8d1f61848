"""How the page of one record is laid out: form at the left, what belongs to it at the right."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import (
    Heading,
    Look,
    Text,
    button,
    column,
    holding,
    named,
    row,
    scrolling,
)
from cpo_desktop.wording import say

_ROOMY_FROM: Final = 120 * SPACE
_BESIDE_SCROLL_BAR: Final = 12


@dataclass(frozen=True, slots=True)
class SideWidths:
    """How wide what stands beside the form is, where there is room and where there is little."""

    roomy: int
    narrow: int


WIDE_SIDE: Final = SideWidths(46 * SPACE, 36 * SPACE)


class PageFrame(QWidget):
    """Heading, banners, a scrolled form, a scrolled side, and the bar to save and to go back.

    The page fills `left` with its form, `banners` with what deserves a look, `side` with cards.
    """

    def __init__(
        self,
        heading: Heading,
        *,
        on_save: Callable[[], object],
        on_back: Callable[[], object],
        widths: SideWidths = WIDE_SIDE,
        widest: int = 92 * SPACE,
    ) -> None:
        super().__init__()
        self._widths = widths
        self.left: QVBoxLayout = column()
        self.banners: QVBoxLayout = column(gap=SPACE)
        self.side: QVBoxLayout = column(gap=2 * SPACE)
        content = holding(self.left)
        content.setMaximumWidth(widest)
        across = row(content, None)
        across.setStretch(0, 1000)
        across.setContentsMargins(0, 0, _BESIDE_SCROLL_BAR, 0)
        inside = column(self.side, None)
        inside.setContentsMargins(0, 0, _BESIDE_SCROLL_BAR, 0)
        self._side = scrolling(holding(inside), "side")
        self._page = scrolling(holding(across), "page_scroll")
        body = row(self._page, self._side, gap=SPACE)
        body.setStretch(0, 1)
        layout = column(heading, self.banners, gap=int(1.5 * SPACE), margin=3 * SPACE)
        layout.addLayout(body, 1)
        layout.addLayout(self._build_bar(on_save, on_back))
        self.setLayout(layout)
        self._add_shortcuts(on_save, on_back)

    def to_top(self) -> None:
        """Begin at the top again: another record shows."""
        for area in (self._page, self._side):
            area.verticalScrollBar().setValue(0)

    def show_side(self, *, shown: bool) -> None:
        """Have something beside the form, or give all the room to it."""
        self._side.setVisible(shown)

    def focus_save(self) -> None:
        """Go to the button that saves: the last field was passed."""
        self._save.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().width() >= _ROOMY_FROM
        self._side.setFixedWidth(self._widths.roomy if roomy else self._widths.narrow)

    def _build_bar(
        self, on_save: Callable[[], object], on_back: Callable[[], object]
    ) -> QHBoxLayout:
        self._save: QPushButton = button(
            say("Save"), on_save, look=Look.PRIMARY, icon="check", name="save"
        )
        self._save.setToolTip(say("Ctrl+Enter"))
        back = button(say("Back"), on_back, name="leave")
        back.setToolTip(say("Esc; what you typed is kept"))
        hint = say("Enter: next field · Ctrl+Enter: save · Esc: back, the draft is kept")
        told = named("keys_hint", Text(hint, TextSize.SMALL, Tone.QUIET, wraps=False))
        return row(self._save, back, told, None, gap=2 * HALF)

    def _add_shortcuts(self, on_save: Callable[[], object], on_back: Callable[[], object]) -> None:
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, act in (
            ("Ctrl+Return", on_save),
            ("Ctrl+Enter", on_save),
            ("Ctrl+S", on_save),
            ("Esc", on_back),
        ):
            QShortcut(QKeySequence(keys), self, act, context=within)

"""The navigation at the left: the screens by name, with how much work waits behind each."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from cpo_desktop.ui import theme
from cpo_desktop.ui.shell.screens import Screen
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import Text, column, icon_label, line, named, row
from cpo_desktop.wording import formats, say

WIDTH: Final = 27 * SPACE
_LAST: Final = "settings"
_COUNT_ROOM: Final = 4 * SPACE
_LEAST_HEIGHT: Final = 4 * SPACE


class Sidebar(QWidget):
    """Whose store this is, and where one can go; Ctrl+1 to Ctrl+0 go there too."""

    chosen = Signal(str)

    def __init__(self, screens: Iterable[Screen]) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self._unit = named("unit_name", Text("", TextSize.STRONG))
        self._entries: dict[str, Entry] = {}
        entries = column(gap=HALF)
        shown = [screen for screen in screens if screen.in_navigation]
        for number, screen in enumerate(shown, start=1):
            if screen.key == _LAST:
                entries.addSpacing(SPACE)
                entries.addWidget(line())
                entries.addSpacing(SPACE)
            entry = named(f"go_{screen.key}", Entry(screen, f"Ctrl+{number % 10}"))
            entry.clicked.connect(lambda _checked=False, key=screen.key: self.chosen.emit(key))
            self._entries[screen.key] = entry
            entries.addWidget(entry)
        head = row(icon_label("shield-check", Tone.ACCENT, 22), self._unit, gap=SPACE)
        head.setStretch(1, 1)
        head.setContentsMargins(SPACE, SPACE, 0, SPACE)
        self.setLayout(column(head, entries, None, gap=SPACE, margin=12))

    def keys(self) -> tuple[str, ...]:
        """The screens in their order."""
        return tuple(self._entries)

    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """The first nine and the tenth by their digit, Ctrl+1 to Ctrl+0; any further has none."""
        return tuple((f"Ctrl+{n % 10}", key) for n, key in enumerate(self._entries, 1) if n <= 10)  # noqa: PLR2004 - digits

    def set_current(self, key: str) -> None:
        """Light the entry of the screen that shows."""
        for name, entry in self._entries.items():
            entry.setChecked(name == key)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how much waits behind each entry."""
        for name, entry in self._entries.items():
            entry.set_count(counts.get(name, 0))

    def set_unit(self, name: str) -> None:
        """Whose store this is."""
        self._unit.setText(name)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        in_use = theme.colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(in_use.surface))
        painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), QColor(in_use.border))


class Entry(QAbstractButton):
    """One entry: an icon, the name, and a count when work waits."""

    def __init__(self, screen: Screen, shortcut: str) -> None:
        super().__init__()
        self._icon = screen.icon
        self._count = 0
        self._words = say(screen.title)
        self.setText(self._words)
        self.setToolTip(shortcut)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.set_count(0)
        # The style gives every button its own least height; on a low screen these stand closer.
        self.ensurePolished()
        self.setMinimumHeight(_LEAST_HEIGHT)

    def set_count(self, count: int) -> None:
        """Show how much waits; nothing for none."""
        self._count = count
        waits = say("{n} waiting").format(n=formats.whole(count)) if count else ""
        self.setAccessibleName(f"{self._words} {waits}".strip())
        self.update()

    def count(self) -> int:
        """How much waits."""
        return self._count

    @override
    def nextCheckState(self) -> None:
        # The shell says which entry is lit, for a screen may also be opened another way.
        return

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme.font(TextSize.STRONG)).horizontalAdvance(self._words)
        return QSize(12 + theme.ICON + 12 + words + _COUNT_ROOM, 5 * SPACE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        in_use = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        tone = Tone.ACCENT if self.isChecked() else Tone.NEUTRAL
        place = QRect(12, (self.height() - theme.ICON) // 2, theme.ICON, theme.ICON)
        theme.icon(self._icon, tone).paint(painter, place)
        painter.setFont(theme.font(TextSize.STRONG if self.isChecked() else TextSize.BODY))
        painter.setPen(in_use.of(tone))
        words = self.rect().adjusted(12 + theme.ICON + 12, 0, -_COUNT_ROOM, 0)
        fits = painter.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fits)
        if self._count:
            self._paint_count(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        in_use = theme.colours()
        ground = in_use.accent_soft if self.isChecked() else in_use.raised
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        # The style itself frames what has the focus.
        if self.isChecked() or self.underMouse():
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), theme.RADIUS, theme.RADIUS)

    def _paint_count(self, painter: QPainter) -> None:
        in_use = theme.colours()
        painter.setFont(theme.font(TextSize.SMALL))
        words = formats.whole(self._count)
        width = max(20, painter.fontMetrics().horizontalAdvance(words) + 12)
        ground = QRect(self.width() - width - SPACE, (self.height() - 20) // 2, width, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(in_use.accent))
        painter.drawRoundedRect(ground, 10, 10)
        painter.setPen(QColor(in_use.on_accent))
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, words)

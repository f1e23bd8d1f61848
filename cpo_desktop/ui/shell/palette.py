"""The search palette (Ctrl+K): children, cases, screens and things to do, found while typing."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from cpo_desktop.domain.registers import REGISTERS
from cpo_desktop.foundation.words import mark
from cpo_desktop.ui import theme
from cpo_desktop.ui.shell.presenter import Found, Place
from cpo_desktop.ui.theme import SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import Card, Text, column, named
from cpo_desktop.wording import say

_FOUND: Final = Qt.ItemDataRole.UserRole
_ROW: Final = 5 * SPACE
_SHOWN: Final = 9
_MOVES: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_KINDS: Final = {
    "child": (mark("child"), "user"),
    "person": (mark("carer"), "user"),
    "case": (mark("case"), "briefcase"),
    "notice": (mark("notice"), "phone-incoming"),
    "marriage": (mark("child marriage"), "users"),
    "measure": (mark("support"), "lifebuoy"),
    **{each.name: (each.kind.entity.label, each.icon) for each in REGISTERS},
    "household": (mark("household"), "house-line"),
    "screen": (mark("screen"), "browser"),
    "action": (mark("to do"), "lightning"),
}


class SearchPalette(QWidget):
    """One field and what it finds, over the window; Enter opens the first, Esc closes."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, search: Callable[[str], tuple[Found, ...]]) -> None:
        super().__init__(parent)
        self._search = search
        placeholder = say("Name, code, village, personal number, screen…")
        self._field = named(
            "palette_field", QLineEdit(placeholderText=placeholder), say("Find anything")
        )
        self._field.textChanged.connect(self._on_text_changed)
        self._field.returnPressed.connect(self._on_return_pressed)
        self._field.installEventFilter(self)
        self._list = named("palette_list", QListWidget(), say("Found"))
        self._list.setItemDelegate(_FoundPainter(self._list))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._on_item_clicked)
        self._nothing = named("palette_nothing", Text("", tone=Tone.QUIET))
        self.setLayout(column(Card(self._field, self._list, self._nothing, margin=SPACE), gap=0))
        self.hide()

    def open_at(self, corner: QPoint, width: int) -> None:
        """Show at this point of the window, empty and ready for typing."""
        self.setFixedWidth(width)
        self.move(corner)
        self._field.clear()
        self._on_text_changed("")
        self.show()
        self.raise_()
        self._field.setFocus()

    def found(self) -> tuple[Found, ...]:
        """What is listed."""
        return tuple(self._list.item(number).data(_FOUND) for number in range(self._list.count()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.hide()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self._list.keyPressEvent(event)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.hide()
                return True
        return super().eventFilter(watched, event)

    def _on_text_changed(self, words: str) -> None:
        self._list.clear()
        for found in self._search(words):
            item = QListWidgetItem(self._list)
            item.setData(_FOUND, found)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{found.title}, {found.hint}")
        count = self._list.count()
        self._list.setCurrentRow(0 if count else -1)
        self._list.setFixedHeight(min(count, _SHOWN) * _ROW)
        self._list.setVisible(bool(count))
        self._nothing.setText(
            "" if count else say("Nothing found. A part of the name without accents will do.")
        )
        self._nothing.setVisible(not count)
        self.adjustSize()

    def _on_return_pressed(self) -> None:
        if (item := self._list.currentItem()) is not None:
            self._on_item_clicked(item)

    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        found: Found = item.data(_FOUND)
        self.hide()
        place: Place = found.place
        self.chosen.emit(place)


class _FoundPainter(QStyledItemDelegate):
    """Paints an icon, the title, the hint in grey, and at the right what it is."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, _ROW)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        found: Found = index.data(_FOUND)
        in_use = theme.colours()
        words, icon = _KINDS.get(found.kind, (found.kind, "file-text"))
        said = say(words).lower()
        area = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(in_use.accent_soft))
            painter.drawRoundedRect(area, theme.RADIUS, theme.RADIUS)
        top = area.top() + (area.height() - theme.ICON) // 2
        theme.icon(icon, Tone.QUIET).paint(painter, area.left() + 12, top, theme.ICON, theme.ICON)
        inside = area.adjusted(12 + theme.ICON + 12, 0, -12, 0)
        centre, left = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignLeft
        painter.setFont(theme.font(TextSize.SMALL))
        painter.setPen(in_use.of(Tone.QUIET))
        painter.drawText(inside, centre | Qt.AlignmentFlag.AlignRight, said)
        inside.setRight(inside.right() - painter.fontMetrics().horizontalAdvance(said) - 2 * SPACE)
        painter.setFont(theme.font(TextSize.BODY))
        painter.setPen(in_use.of(Tone.NEUTRAL))
        metrics = painter.fontMetrics()
        title = metrics.elidedText(found.title, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, centre | left, title)
        inside.setLeft(inside.left() + metrics.horizontalAdvance(title) + 12)
        painter.setPen(in_use.of(Tone.QUIET))
        hint = metrics.elidedText(found.hint, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, centre | left, hint)
        painter.restore()

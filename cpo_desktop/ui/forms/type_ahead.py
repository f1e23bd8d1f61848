"""A line that offers what matches while one types, and takes one of the offers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QListView, QWidget
from typing_extensions import override

from cpo_desktop.ui import theme
from cpo_desktop.ui.forms.editors import FieldLine
from cpo_desktop.wording import say

MOST_SHOWN: Final = 60
_ROWS: Final = 10
_POPUP_WIDTH: Final = 640
_OFFER: Final = Qt.ItemDataRole.UserRole + 1
_INDENT: Final = "      "
_TAKES: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing to take: a code, a record, or the making of a record (which has no key yet)."""

    key: str
    label: str = field(repr=False)
    shown: str = field(default="", repr=False)
    """What the list says where it is not the label: sub-groups begin alike, and differ late."""
    hint: str = field(default="", repr=False)
    depth: int = 0
    heading: bool = False
    """Whether it only stands above a match, so that Enter passes it over."""


class TypeAhead(FieldLine):
    """A line with a list under it.

    `chosen` carries the offer; `finished` follows when it was taken by Enter or Tab.
    """

    chosen = Signal(object)
    finished = Signal()

    def __init__(
        self, offers: Callable[[str], Sequence[Offer]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._offers = offers
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_ROWS)
        self._completer.setWidget(self)
        self._list = QListView()
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._completer.setPopup(self._list)
        self._list.clicked.connect(self._on_clicked)
        opening = QAction(theme.icon("caret-down", theme.Tone.QUIET), say("Show the list"), self)
        opening.triggered.connect(self.open)
        self.addAction(opening, FieldLine.ActionPosition.TrailingPosition)
        self.textEdited.connect(self._on_text_edited)

    @property
    def is_open(self) -> bool:
        """Whether the list stands open."""
        return self._list.isVisible()

    def open(self) -> None:
        """Show everything there is to take."""
        self.setFocus()
        self._offer("")

    def close_list(self) -> None:
        """Fold the list away without taking anything."""
        self._list.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_open and event.key() in _TAKES:
            self._take_current()
            event.accept()
        elif not self.is_open and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4):
            self.open()
            event.accept()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.close_list()
        super().focusOutEvent(event)

    def _on_text_edited(self, text: str) -> None:
        if text.strip():
            self._offer(text)
        else:
            self.close_list()

    def _offer(self, typed: str) -> None:
        offers = tuple(self._offers(typed))[:MOST_SHOWN]
        self._model.clear()
        for offer in offers:
            self._model.appendRow(_item(offer))
        if not offers:
            self.close_list()
            return
        wide = max(self.width(), min(_POPUP_WIDTH, self.window().width() - self.width() // 2))
        self._completer.complete(QRect(0, 0, wide, self.height()))
        first = next((row for row, offer in enumerate(offers) if not offer.heading), 0)
        if typed.strip():
            self._list.setCurrentIndex(self._completer.completionModel().index(first, 0))

    def _take_current(self) -> None:
        index = self._list.currentIndex()
        self.close_list()
        if index.isValid():
            self.chosen.emit(index.data(_OFFER))
        self.finished.emit()

    def _on_clicked(self, index: QModelIndex) -> None:
        self.close_list()
        self.chosen.emit(index.data(_OFFER))


def _item(offer: Offer) -> QStandardItem:
    hint = f"   ·   {offer.hint}" if offer.hint else ""
    words = _INDENT * offer.depth + (offer.shown or offer.label) + hint
    item = QStandardItem(words)
    item.setData(offer, _OFFER)
    item.setToolTip(offer.label)
    item.setEditable(False)
    return item

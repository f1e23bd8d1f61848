"""The villages of the commune: add, rename, close."""

from collections.abc import Sequence
from typing import Final, Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from cpo_desktop.domain.unit import Unit
from cpo_desktop.ui import theme
from cpo_desktop.ui.theme import SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import Card, FieldRow, Look, Text, button, column, named, row
from cpo_desktop.wording import formats, say

_UNIT: Final = Qt.ItemDataRole.UserRole


class Villages(Protocol):
    """Who keeps the villages."""

    def add(self, name: str) -> None:
        """A village more."""

    def rename(self, village_id: str, name: str) -> None:
        """Another name for it."""

    def close(self, village_id: str, successor_id: str | None) -> None:
        """It ended today."""


class VillagesPanel(QWidget):
    """The list at the left; what can be done with the chosen one at the right."""

    def __init__(self, villages: Villages) -> None:
        super().__init__()
        self._villages = villages
        self._list = named("village_list", QListWidget(), say("Villages"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.currentItemChanged.connect(self._on_item_chosen)
        self._new = named("village_new", QLineEdit())
        self._new.returnPressed.connect(self._on_add_clicked)
        self._new_row = FieldRow(say("Name of a new village"), self._new)
        self._name = named("village_name", QLineEdit())
        self._name.returnPressed.connect(self._on_rename_clicked)
        self._successor = named("village_successor", QComboBox())
        self._chosen = self._build_chosen()
        add = button(
            say("Add"), self._on_add_clicked, icon="plus", look=Look.PRIMARY, name="village_add"
        )
        adding = Card(self._new_row, row(add, None), gap=12)
        side = column(adding, self._chosen, None, gap=2 * SPACE)
        layout = row(gap=2 * SPACE)
        layout.addWidget(Card(self._list, margin=SPACE), 1)
        layout.addLayout(side, 1)
        self.setLayout(layout)
        self._on_item_chosen(None)

    def show_villages(self, villages: Sequence[Unit]) -> None:
        """These, with the day it ended where one did."""
        chosen = self._current()
        self._list.clear()
        for village in villages:
            ended = (
                say("ended {day}").format(day=formats.day(village.valid_to))
                if village.valid_to
                else ""
            )
            item = QListWidgetItem(" · ".join(filter(None, (village.name, ended))), self._list)
            item.setData(_UNIT, village)
            item.setSizeHint(QSize(0, 4 * SPACE))
            if ended:
                item.setForeground(theme.colours().of(Tone.QUIET))
            if chosen is not None and village.id == chosen.id:
                self._list.setCurrentItem(item)
        if chosen is None:
            self._list.setCurrentRow(0)

    def show_problem(self, sentence: str) -> None:
        """Why a name was not taken."""
        renaming = self._name.hasFocus()
        self._name_row.set_error(sentence if renaming else "")
        self._new_row.set_error("" if renaming else sentence)

    def clear_new(self) -> None:
        """Ready for the next name."""
        self._new.clear()

    def _build_chosen(self) -> QWidget:
        self._title = Text("", TextSize.HEADING)
        self._name_row = FieldRow(say("Name"), self._name)
        rename = button(say("Rename"), self._on_rename_clicked, name="village_rename")
        close = button(say("Close this village"), self._on_close_clicked, name="village_close")
        successor = FieldRow(
            say("Became part of"),
            self._successor,
            hint=say(
                "Its children stay listed under it until they are moved. Undo brings it back."
            ),
        )
        return Card(
            self._title, self._name_row, row(rename, None), successor, row(close, None), gap=12
        )

    def _current(self) -> Unit | None:
        if self._list.currentRow() < 0:
            return None
        unit: Unit = self._list.currentItem().data(_UNIT)
        return unit

    def _on_item_chosen(self, _item: QListWidgetItem | None) -> None:
        unit = self._current()
        self._chosen.setVisible(unit is not None)
        if unit is None:
            return
        self._title.setText(unit.name)
        self._name.setText(unit.name)
        self._name_row.set_error("")
        self._successor.clear()
        self._successor.addItem(say("No other village"), None)
        for number in range(self._list.count()):
            other: Unit = self._list.item(number).data(_UNIT)
            if other.id != unit.id and other.valid_to is None:
                self._successor.addItem(other.name, other.id)

    def _on_add_clicked(self) -> None:
        self._new.setFocus()
        self._villages.add(self._new.text())

    def _on_rename_clicked(self) -> None:
        if (unit := self._current()) is not None:
            self._name.setFocus()
            self._villages.rename(unit.id, self._name.text())

    def _on_close_clicked(self) -> None:
        if (unit := self._current()) is not None:
            self._villages.close(unit.id, self._successor.currentData())

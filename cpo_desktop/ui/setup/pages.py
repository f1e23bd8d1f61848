"""The pages of the first run that ask something about the office."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from cpo_desktop.domain.codes import code_list
from cpo_desktop.services.front_door import Tiers
from cpo_desktop.services.gazetteer import CommuneChoice
from cpo_desktop.ui.theme import SPACE, Tone
from cpo_desktop.ui.widgets import Card, FieldRow, Text, button, column, named, row
from cpo_desktop.wording import labels, say

_CHOICE: Final = Qt.ItemDataRole.UserRole
_SIGNING_FOR_REPORTS: Final = "report"


class CommunePage(QWidget):
    """Finds the commune while typing; or leads to the demo commune."""

    typed = Signal(str)
    chosen = Signal(object)
    accepted = Signal()

    def __init__(self, try_demo: Callable[[], object]) -> None:
        super().__init__()
        self._field = named("commune_search", QLineEdit())
        self._field.setPlaceholderText(say("For example: tan trao tuyen quang"))
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(self.typed)
        self._row = FieldRow(
            say("Which commune?"),
            self._field,
            hint=say("Type without accents; add the province to narrow it down."),
        )
        self._list = named("commune_list", QListWidget(), say("Communes found"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.currentItemChanged.connect(self._on_item_chosen)
        self._list.itemActivated.connect(lambda _item: self.accepted.emit())
        self._field.returnPressed.connect(self._on_return_pressed)
        demo = button(say("Try it on a demo commune"), try_demo, icon="flask", name="try_demo")
        words = Text(
            say("Only looking? A made-up commune shows everything; it has no real people."),
            tone=Tone.QUIET,
        )
        other = Card(row(words, demo, gap=2 * SPACE))
        layout = column(self._row, gap=2 * SPACE)
        layout.addWidget(self._list, 1)
        layout.addWidget(other)
        self.setLayout(layout)
        self.setFocusProxy(self._field)

    def show_found(self, found: Sequence[CommuneChoice]) -> None:
        """Offer these."""
        self._list.clear()
        for commune in found:
            item = QListWidgetItem(f"{commune.name} · {commune.province}", self._list)
            item.setData(_CHOICE, commune)
            item.setSizeHint(QSize(0, 4 * SPACE))
        nothing = bool(self._field.text().strip()) and not found
        self._row.set_warning(
            say("No commune matches. Check the spelling, or type less.") if nothing else ""
        )

    def show_problem(self, sentence: str) -> None:
        """What must be mended here."""
        self._row.set_error(sentence)

    def _on_return_pressed(self) -> None:
        if self._list.currentRow() >= 0:
            self.accepted.emit()
        elif self._list.count():
            self._list.setCurrentRow(0)

    def _on_item_chosen(self, item: QListWidgetItem | None) -> None:
        self.chosen.emit(item.data(_CHOICE) if item else None)


class ModelPage(QWidget):
    """Two or three levels of government, and the villages."""

    def __init__(self) -> None:
        super().__init__()
        two = named(
            "two_tiers", QRadioButton(say("Two levels: commune and province (since 1 July 2025)"))
        )
        three = named(
            "three_tiers", QRadioButton(say("Three levels: commune, district and province"))
        )
        two.setChecked(True)
        self._tiers = QButtonGroup(self)
        self._tiers.addButton(two, Tiers.TWO)
        self._tiers.addButton(three, Tiers.THREE)
        self._district = named("district", QLineEdit())
        self._district_row = FieldRow(
            say("Name of the district"),
            self._district,
            hint=say("With its kind: Huyện Sơn Dương."),
            required=True,
        )
        three.toggled.connect(self._on_three_toggled)
        self._district_row.hide()
        self._villages = named("villages", QPlainTextEdit())
        self._district.returnPressed.connect(self._villages.setFocus)
        self._villages.setPlaceholderText(say("Thôn Đông\nThôn Đoài\nThôn Trung"))
        self._villages.setTabChangesFocus(True)
        villages = FieldRow(
            say("Villages, one a line"),
            self._villages,
            hint=say("May be left empty and entered later in Settings."),
        )
        villages.setSizePolicy(self.sizePolicy())
        layout = column(two, three, self._district_row, gap=SPACE)
        layout.addSpacing(SPACE)
        layout.addWidget(villages, 1)
        self.setLayout(layout)
        self.setFocusProxy(two)

    def answers(self) -> dict[str, object]:
        """What was entered."""
        return {
            "tiers": Tiers(self._tiers.checkedId()),
            "district": self._district.text(),
            "villages": self._villages.toPlainText(),
        }

    def show_problem(self, sentence: str) -> None:
        """What must be mended here."""
        self._district_row.set_error(sentence)
        if sentence:
            self._district.setFocus()

    def _on_three_toggled(self, three: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._district_row.setVisible(three)
        if three:
            self._district.setFocus()


class PeoplePage(QWidget):
    """Who works with the program, and who signs."""

    accepted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._officer = named("officer", QLineEdit())
        self._officer_title = named("officer_title", QLineEdit())
        self._officer_title.setPlaceholderText(say("Officer for culture and social affairs"))
        self._signer = named("signer", QLineEdit())
        self._signing = named("signing", QComboBox())
        for code in code_list("signing_modes").entries:
            if code.attributes.get("use") == _SIGNING_FOR_REPORTS:
                self._signing.addItem(labels.code_label("signing_modes", code.key), code.key)
        self._officer_row = FieldRow(say("Officer"), self._officer, required=True)
        self._officer.returnPressed.connect(self._officer_title.setFocus)
        self._officer_title.returnPressed.connect(self._signer.setFocus)
        self._signer.returnPressed.connect(self.accepted)
        layout = column(
            self._officer_row,
            FieldRow(say("Officer's post"), self._officer_title),
            FieldRow(
                say("Leader who signs the reports"),
                self._signer,
                hint=say("Printed under the signature; may be entered later."),
            ),
            FieldRow(say("Signs as"), self._signing),
            None,
            gap=2 * SPACE,
        )
        self.setLayout(layout)
        self.setFocusProxy(self._officer)

    def answers(self) -> dict[str, object]:
        """What was entered."""
        return {
            "officer": self._officer.text(),
            "officer_title": self._officer_title.text(),
            "signer": self._signer.text(),
            "signing": self._signing.currentData(),
        }

    def show_problem(self, sentence: str) -> None:
        """What must be mended here."""
        self._officer_row.set_error(sentence)
        if sentence:
            self._officer.setFocus()

"""On which printer, how often and on which sides: the left half of the print dialog."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from cpo_desktop.foundation.words import mark
from cpo_desktop.ui.printing import printers
from cpo_desktop.ui.theme import SPACE, Tone
from cpo_desktop.ui.widgets import Banner, FieldRow, column, holding, named, row
from cpo_desktop.wording import say

_MOST_COPIES: Final = 99
_COPIES: Final = 10 * SPACE
_SIDES: Final = {
    QPrinter.DuplexMode.DuplexNone: mark("One side"),
    QPrinter.DuplexMode.DuplexLongSide: mark("Both sides, turned like a book"),
    QPrinter.DuplexMode.DuplexShortSide: mark("Both sides, turned like a calendar"),
}


class PrinterSettings(QWidget):
    """`changed` when another printer, side or number of copies is chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        again = (say("Look again"), self.look)
        self._none = named(
            "no_printer",
            Banner(
                say("No printer was found. Connect it and switch it on."), Tone.WARNING, [again]
            ),
        )
        self._printers = named("printers", QComboBox())
        self._printers.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._printer_row = FieldRow(say("Printer"), self._printers)
        self._copies = named("copies", QSpinBox())
        self._copies.setRange(1, _MOST_COPIES)
        self._sides = named("sides", QComboBox())
        for mode, words in _SIDES.items():
            self._sides.addItem(say(words), mode)
        self._sides_row = FieldRow(say("Sides"), self._sides)
        self._copies.setFixedWidth(_COPIES)
        self._sides.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.setLayout(
            column(
                self._none,
                self._printer_row,
                holding(row(FieldRow(say("Copies"), self._copies), self._sides_row, gap=SPACE)),
                gap=int(1.5 * SPACE),
            )
        )
        self._printers.currentIndexChanged.connect(self._on_printer_chosen)
        self._copies.valueChanged.connect(self.changed)
        self._sides.currentIndexChanged.connect(self.changed)
        self.look()

    @property
    def is_ready(self) -> bool:
        """Whether there is a printer."""
        return self._printers.count() > 0

    @property
    def copies(self) -> int:
        """How often everything is printed."""
        return self._copies.value()

    @property
    def both_sides(self) -> bool:
        """Whether sheets are turned."""
        return self._sides.currentData() is not QPrinter.DuplexMode.DuplexNone

    def look(self) -> None:
        """See which printers there are now."""
        chosen = self._printers.currentText()
        self._printers.clear()
        self._printers.addItems(list(printers.names()))
        self._printers.setCurrentText(chosen)
        self._none.setVisible(not self.is_ready)
        self._printer_row.setVisible(self.is_ready)
        self._on_printer_chosen()

    def printer(self) -> QPrinter:
        """The printer that was chosen, set to print as was chosen."""
        opened = printers.opened(self._printers.currentText())
        opened.setDuplex(self._sides.currentData())
        return opened

    def _on_printer_chosen(self) -> None:
        turns = self.is_ready and printers.turns_sheets(self._printers.currentText())
        self._sides.setEnabled(turns)
        if not turns:
            self._sides.setCurrentIndex(0)
        one_sided = self.is_ready and not turns
        self._sides_row.set_help(say("This printer prints on one side only.") if one_sided else "")
        self.changed.emit()

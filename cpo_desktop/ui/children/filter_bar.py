"""What narrows the list: a button for each side, and a chip for each thing chosen."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from cpo_desktop.services.children import ChildFilter, Facets
from cpo_desktop.ui import theme
from cpo_desktop.ui.children.facets import SIDE_WORDS, Choice, Choices, Side
from cpo_desktop.ui.theme import HALF, SPACE, Tone
from cpo_desktop.ui.widgets import (
    Button,
    Look,
    Text,
    button,
    emptied,
    named,
    row,
    scrolling,
)
from cpo_desktop.ui.widgets.flow import Flow
from cpo_desktop.wording import formats, say

_POPUP_WIDTH: Final = 40 * SPACE
_POPUP_HEIGHT: Final = 48 * SPACE


class FilterBar(QWidget):
    """Search in the list, sides to narrow it by, and what narrows it now.

    `toggled` carries a `Choice`; `searched` the words after each key.
    """

    searched = Signal(str)
    toggled = Signal(object)
    cleared = Signal()

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        self._choices = choices
        self._wanted = ChildFilter()
        self._facets: Facets | None = None
        self._popup: _Popup | None = None
        self.search = named("list_search", QLineEdit(), say("Search in this list"))
        self.search.setPlaceholderText(say("Name, code, number, carer…"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(28 * SPACE)
        self.search.textEdited.connect(self.searched)
        self.search.textChanged.connect(self.searched)
        self._chips = Flow(HALF)
        sides = Flow(HALF)
        sides.addWidget(self.search)
        self._sides: dict[Side, Button] = {}
        for side in Side:
            self._sides[side] = self._side_button(side)
            sides.addWidget(self._sides[side])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(sides)
        layout.addLayout(self._chips)

    def show_filter(self, wanted: ChildFilter) -> None:
        """Stand as the filter says."""
        self._wanted = wanted
        # While one types there, what stands there is ahead of the filter.
        if not self.search.hasFocus() and self.search.text() != wanted.words:
            self.search.setText(wanted.words)
        self._show_chips()

    def show_facets(self, facets: Facets) -> None:
        """Know how many children each choice would show."""
        self._facets = facets
        if self._popup is not None:
            self._popup.show_choices(self._choices.of(self._popup.side, self._wanted, facets))

    def open_side(self, side: Side) -> None:
        """Show the choices of a side under its button."""
        popup = named("facet_popup", _Popup(side, self.toggled.emit, self))
        popup.show_choices(self._choices.of(side, self._wanted, self._facets))
        popup.closed.connect(self._on_popup_closed)
        self._popup = popup
        under = self._sides[side]
        popup.move(under.mapToGlobal(QPoint(0, under.height() + HALF)))
        popup.show()
        popup.focus_first()

    def _side_button(self, side: Side) -> Button:
        made = button(say(SIDE_WORDS[side]), icon="caret-down", name=f"side_{side}")
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        made.clicked.connect(lambda: self.open_side(side))
        return made

    def _show_chips(self) -> None:
        emptied(self._chips)
        chosen = self._choices.chosen(self._wanted)
        for choice in chosen:
            self._chips.addWidget(self._chip(choice))
        if chosen:
            clear = button(
                say("Clear the filter"), self.cleared.emit, look=Look.QUIET, name="clear_filter"
            )
            self._chips.addWidget(clear)

    def _chip(self, choice: Choice) -> Button:
        chip = button(
            choice.words,
            lambda: self.toggled.emit(choice),
            icon="x",
            name=f"chip_{choice.side}_{choice.key}",
        )
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setAccessibleName(say("Remove {what} from the filter").format(what=choice.words))
        return chip

    def _on_popup_closed(self) -> None:
        self._popup = None


class _Popup(QFrame):
    """The choices of one side, each with its box and how many it would show."""

    closed = Signal()

    def __init__(self, side: Side, toggle: Callable[[Choice], object], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.side = side
        self._toggle = toggle
        self._boxes: dict[object, tuple[QCheckBox, Text]] = {}
        inside = QWidget()
        self._layout = QVBoxLayout(inside)
        self._layout.setSpacing(0)
        self._layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        self._scroll = scrolling(inside, "facet_choices")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._scroll)

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Show these; a choice that stands there already only has its number changed."""
        if [choice.key for choice in choices] != list(self._boxes):
            self._build(choices)
        for choice in choices:
            box, count = self._boxes[choice.key]
            box.setChecked(choice.chosen)
            count.setText("" if choice.count is None else formats.whole(choice.count))

    def focus_first(self) -> None:
        """Make the first choice ready for the space bar."""
        for box, _count in self._boxes.values():
            box.setFocus(Qt.FocusReason.TabFocusReason)
            break

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}
        if event.key() in ways:
            self.focusNextPrevChild(ways[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: object) -> None:
        self.closed.emit()

    def _build(self, choices: tuple[Choice, ...]) -> None:
        emptied(self._layout)
        self._boxes.clear()
        for choice in choices:
            box = named(f"choice_{choice.key}", QCheckBox(choice.words))
            box.clicked.connect(lambda _on=False, choice=choice: self._toggle(choice))
            count = Text("", tone=Tone.QUIET, wraps=False)
            self._boxes[choice.key] = (box, count)
            line = row(box, None, count)
            line.setContentsMargins(HALF, HALF, 2 * SPACE, HALF)
            self._layout.addLayout(line)
        if not choices:
            self._layout.addWidget(
                Text(say("No child of this list has an entry here."), tone=Tone.QUIET)
            )
        self._layout.addStretch(1)
        height = max(1, len(choices)) * theme.CONTROL_HEIGHT + 3 * SPACE
        self.setFixedSize(_POPUP_WIDTH, min(_POPUP_HEIGHT, height))

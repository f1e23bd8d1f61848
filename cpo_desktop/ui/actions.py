"""What can be done from the keyboard: each action's words, shortcut and icon, in one place."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from cpo_desktop.foundation.words import mark
from cpo_desktop.ui import theme
from cpo_desktop.wording import say


@dataclass(frozen=True, slots=True)
class Declared:
    """An action as declared: its name in code, its words, its keys, its icon."""

    name: str
    words: str
    keys: str = ""
    icon: str = ""


SEARCH: Final = Declared("search", mark("Find anything"), "Ctrl+K", "magnifying-glass")
UNDO: Final = Declared("undo", mark("Undo"), "Ctrl+Z", "arrow-counter-clockwise")
BACK: Final = Declared("back", mark("Back"), "Alt+Left", "arrow-left")
SHORTCUTS: Final = Declared("shortcuts", mark("Keyboard shortcuts"), "Ctrl+/", "keyboard")
SAVE: Final = Declared("save", mark("Save"), "Ctrl+Return", "check")
CANCEL: Final = Declared("cancel", mark("Back, keeping the draft"), "Esc", "x")
EDIT: Final = Declared("edit", mark("Edit"), "F2", "pencil-simple")
ADD: Final = Declared("add", mark("Add"), "Ins", "plus")
FIND_HERE: Final = Declared("find_here", mark("Search in this list"), "Ctrl+F", "magnifying-glass")
PRINT: Final = Declared("print", mark("Print"), "Ctrl+P", "printer")
LOCK: Final = Declared("lock", mark("Lock"), "Ctrl+L", "lock")

ALL: Final = (SEARCH, UNDO, BACK, ADD, EDIT, SAVE, CANCEL, FIND_HERE, PRINT, LOCK, SHORTCUTS)


def action(declared: Declared, owner: QWidget, on_triggered: Callable[[], object]) -> QAction:
    """The action, at work in the owner and what is inside it."""
    made = QAction(say(declared.words), owner)
    made.setObjectName(declared.name)
    if declared.keys:
        made.setShortcut(QKeySequence(declared.keys))
    if declared.icon:
        made.setIcon(theme.icon(declared.icon))
    made.triggered.connect(lambda _checked=False: on_triggered())
    owner.addAction(made)
    return made


def keys_text(declared: Declared) -> str:
    """The keys as the keyboard names them."""
    written = QKeySequence(declared.keys).toString(QKeySequence.SequenceFormat.NativeText)
    # Keyboards say Enter; Qt tells apart the one among the letters.
    return written.replace("Return", "Enter")

"""What every panel of a case is, and how the panel of a stage goes from child to child."""

from typing import Final

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from cpo_desktop.domain.case_file import CaseFile
from cpo_desktop.domain.child import Child
from cpo_desktop.ui.theme import SPACE
from cpo_desktop.ui.widgets import Segments, Text, column, holding, named
from cpo_desktop.wording import say

_MOST_IN_FULL: Final = 3
"""More children than these stand side by side under the last two words of their names."""


class CasePanel(QWidget):
    """Shows a part of a case inside the case's page."""

    def refresh(self, file: CaseFile) -> None:
        """Show the case as it is now; what is being typed stays."""
        raise NotImplementedError  # abstract; the metaclass of Qt leaves no room for ABC

    def leave(self) -> None:
        """Keep what was typed."""

    def save(self) -> bool:
        """Keep what was typed as entered; whether nothing is left to be mended."""
        return True


class StagePanel(CasePanel):
    """The panel of a stage, for one child of the case at a time."""

    def __init__(self) -> None:
        super().__init__()
        self._file: CaseFile | None = None
        self._child: Child | None = None
        self._children = named("panel_children", Segments())
        self._children.chosen.connect(self._on_child_chosen)
        self._children.hide()
        self._body = column(gap=2 * SPACE)
        self._inside = holding(self._body)
        self._nobody = named("nobody", Text(say("Link or add the child this is about.")))
        self.setLayout(column(self._children, self._nobody, self._inside, gap=2 * SPACE))

    @override
    def refresh(self, file: CaseFile) -> None:
        self._file = file
        chosen = self._child.id if self._child else None
        known = {child.id: child for child in file.children}
        short = len(known) > _MOST_IN_FULL
        names = [
            (one.id, _last_words(one.full_name) if short else one.full_name)
            for one in file.children
        ]
        self._children.set_options(names, chosen)
        self._children.setVisible(len(known) > 1)
        self._child = known.get(chosen or "") or next(iter(known.values()), None)
        self._nobody.setVisible(self._child is None)
        self._inside.setVisible(self._child is not None)
        if self._child:
            self.show_child(file, self._child)

    def show_child(self, file: CaseFile, child: Child) -> None:
        """Show what this stage holds of one child."""
        raise NotImplementedError  # abstract; the metaclass of Qt leaves no room for ABC

    def _on_child_chosen(self, child_id: str) -> None:
        if self._file and self._child and child_id != self._child.id:
            self.leave()
            self._child = next(one for one in self._file.children if one.id == child_id)
            self.show_child(self._file, self._child)


def _last_words(full_name: str) -> str:
    return " ".join(full_name.split()[-2:])

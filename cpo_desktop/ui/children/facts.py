"""What is known of a child, to read: the fields of its form that hold something."""

from PySide6.QtWidgets import QGridLayout, QWidget

from cpo_desktop.domain.changes import default_of
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.fields import Field, sections_of
from cpo_desktop.services.children import ChildFile
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import Section, Text, column, holding, named
from cpo_desktop.wording import labels, say

_LABEL_WIDTH = 17 * SPACE


def facts(file: ChildFile) -> QWidget:
    """A section for each of the form's, with what is known under its heading."""
    village = file.village.name if file.village else ""
    made: list[QWidget] = []
    blank = []
    for declared in sections_of(Child):
        if any(f.name == "father" for f in declared.fields):
            # People have a section of their own, in which they can be opened.
            continue
        known = [f for f in declared.fields if getattr(file.child, f.name) != default_of(f)]
        if known:
            section = named(f"facts_{len(made)}", Section(say(declared.heading), foldable=False))
            section.content.addLayout(_grid(file.child, known, village))
            made.append(section)
        else:
            blank.append(say(declared.heading).lower())
    if blank:
        words = say("Not entered yet: {what}.").format(what=", ".join(blank))
        made.append(Text(words, tone=Tone.QUIET))
    return holding(column(*made, gap=int(1.5 * SPACE)))


def _grid(child: Child, known: list[Field], village: str) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE)
    grid.setVerticalSpacing(HALF + 2)
    grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    for number, declared in enumerate(known):
        value = getattr(child, declared.name)
        words = labels.value_text(declared, value, village)
        grid.addWidget(Text(labels.field_label(declared), TextSize.SMALL, Tone.QUIET), number, 0)
        grid.addWidget(named(f"fact_{declared.name}", Text(words, selectable=True)), number, 1)
    return grid

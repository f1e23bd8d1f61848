"""What is known of a child, to read: the fields of its form that hold something."""

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QWidget

from cpo_desktop.domain.changes import default_of
from cpo_desktop.domain.child import Child
from cpo_desktop.domain.fields import Field, Kind, sections_of
from cpo_desktop.services.children import ChildFile
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import Section, Text, column, holding, named
from cpo_desktop.wording import labels, say

_LABEL_WIDTH = 17 * SPACE


def facts(file: ChildFile) -> QWidget:
    """A section for each of the form's, with what is known under its heading."""
    titles = {
        "village": file.village.name if file.village else "",
        "household": file.household.title if file.household else "",
        "father": file.father.title if file.father else "",
        "mother": file.mother.title if file.mother else "",
        "carer": file.carer.title if file.carer else "",
    }
    made = []
    for number, declared in enumerate(sections_of(Child)):
        # People have a section of their own, in which they can be opened.
        plain = tuple(f for f in declared.fields if f.kind is not Kind.LINK or f.name == "village")
        section = named(f"facts_{number}", Section(say(declared.heading), foldable=False))
        known = [f for f in plain if getattr(file.child, f.name) != default_of(f)]
        section.set_summary("" if known else say("not entered"))
        section.content.addLayout(_grid(file.child, known, titles))
        made.append(section)
    return holding(column(*made, gap=int(1.5 * SPACE)))


def _grid(child: Child, known: list[Field], titles: Mapping[str, str]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE)
    grid.setVerticalSpacing(HALF + 2)
    grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    for number, declared in enumerate(known):
        value = getattr(child, declared.name)
        words = labels.value_text(declared, value, titles.get(declared.name, ""))
        grid.addWidget(Text(labels.field_label(declared), TextSize.SMALL, Tone.QUIET), number, 0)
        grid.addWidget(named(f"fact_{declared.name}", Text(words, selectable=True)), number, 1)
    return grid

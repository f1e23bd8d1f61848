"""What stands beside the stages of a case: emergency measures, agencies, documents, people."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.case import Case
from cpo_desktop.domain.case_file import CaseFile
from cpo_desktop.domain.measure import Measure
from cpo_desktop.foundation.words import mark
from cpo_desktop.ui.case_panels.facts import facts
from cpo_desktop.ui.case_panels.panels import Side, SidePanel, side_panel_for
from cpo_desktop.ui.lists import EntryList
from cpo_desktop.ui.lists.entries import Entry
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.ui.theme import SPACE
from cpo_desktop.ui.widgets import Look, Section, button, column, emptied, named, row
from cpo_desktop.wording import formats, labels, say

_HEADINGS: Final = {
    Side.ORDERS: mark("Emergency measures"),
    Side.COORDINATION: mark("Agencies"),
    Side.CARE: mark("Alternative care"),
    Side.SUSPECTS: mark("Suspected persons"),
    Side.DOCUMENTS: mark("Documents"),
}
_FOLDED: Final = frozenset({Side.CARE, Side.SUSPECTS})
_OF_CASE: Final = ("officer", "forms", "setting", "proceedings", "proceedings_on", "remarks")


class SideColumn(QWidget):
    """The panels that belong to no stage, one under the other."""

    def __init__(
        self,
        desk: Desk,
        case_id: str,
        *,
        revealed: Callable[[str], object],
        change: Callable[[], object],
    ) -> None:
        super().__init__()
        self._open = desk.navigator.open
        self._revealed = revealed
        self._change = change
        self._panels: dict[Side, SidePanel] = {}
        self._boxes: dict[Side, Section] = {}
        self._measures = EntryList(say("Measures are added in the plan."))
        self._measures_box = named("side_measures", Section(say("Measures"), folded=True))
        self._measures_box.content.addWidget(self._measures)
        self._about = named("side_about", Section(labels.entity_label(Case.entity), folded=True))
        layout = column(gap=int(1.5 * SPACE))
        for side in (Side.ORDERS, Side.COORDINATION, Side.DOCUMENTS):
            layout.addWidget(self._box(side, desk, case_id))
        layout.addWidget(self._measures_box)
        for side in (Side.SUSPECTS, Side.CARE):
            layout.addWidget(self._box(side, desk, case_id))
        layout.addWidget(self._about)
        layout.addStretch(1)
        self.setLayout(layout)

    def refresh(self, file: CaseFile) -> None:
        """Show the case as it is now."""
        for side, panel in self._panels.items():
            panel.refresh(file)
            self._boxes[side].set_summary(_counted(panel.count(file)))
        self._measures.show_entries([self._measure(one) for one in file.measures])
        self._measures_box.set_summary(_counted(len(file.measures)))
        self._show_case(file.case)

    def leave(self) -> None:
        """Keep what was typed."""
        for panel in self._panels.values():
            panel.leave()

    def add_order(self) -> None:
        """Open the form of an emergency measure."""
        self._boxes[Side.ORDERS].set_folded(False)
        self._panels[Side.ORDERS].add()

    def _box(self, side: Side, desk: Desk, case_id: str) -> Section:
        panel = side_panel_for(side, desk, case_id)
        box = Section(say(_HEADINGS[side]), folded=side in _FOLDED)
        box.content.addWidget(panel)
        self._panels[side] = panel
        self._boxes[side] = named(f"box_{side}", box)
        return box

    def _measure(self, measure: Measure) -> Entry:
        began = formats.day(measure.started_on) if measure.started_on else labels.UNKNOWN
        return Entry(
            key=measure.id,
            above=" · ".join((began, labels.code_label("measure_statuses", measure.status))),
            words=labels.code_short("measure_types", measure.kind),
            actions=((say("Open"), lambda: self._open("measure", measure.id)),),
        )

    def _show_case(self, case: Case) -> None:
        emptied(self._about.content)
        known = [name for name in _OF_CASE if getattr(case, name) not in (None, "", ())]
        self._about.content.addWidget(facts(case, known, self._revealed))
        changing = button(
            say("Change"), self._change, look=Look.QUIET, icon="pencil-simple", name="edit_case"
        )
        self._about.content.addLayout(row(changing, None))
        self._about.set_summary(case.officer)


def _counted(count: int) -> str:
    return formats.whole(count) if count else say("none")

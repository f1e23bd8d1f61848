"""Suspected persons, and those who care for a child in the place of its parents."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from cpo_desktop.domain.case import AlternativeCare, Suspect
from cpo_desktop.domain.case_file import CaseFile
from cpo_desktop.ui.case_panels.dialogs import open_dialog
from cpo_desktop.ui.case_panels.side import SidePanel
from cpo_desktop.ui.covers import Covered
from cpo_desktop.ui.lists import Entry
from cpo_desktop.ui.navigation import Desk
from cpo_desktop.wording import formats, labels, say


class SuspectsPanel(SidePanel):
    """Suspected persons; who they are stays covered."""

    def __init__(self, desk: Desk, case_id: str) -> None:
        super().__init__(
            desk,
            case_id,
            add=say("Add a person"),
            empty=say("Who is suspected, and how that person was dealt with."),
        )

    @override
    def entries(self, file: CaseFile) -> Sequence[Entry]:
        return [self._entry(one, number) for number, one in enumerate(file.suspects, start=1)]

    @override
    def add(self) -> None:
        open_dialog(self, self._presenter, self._presenter.new_suspect(), is_new=True)

    def _entry(self, suspect: Suspect, number: int) -> Entry:
        handling = labels.code_label("suspect_handling", suspect.handling)
        return Entry(
            key=suspect.id,
            words=say("Person {n}").format(n=number),
            below=handling if suspect.handling else "",
            inside=lambda: self._covered(suspect),
            actions=(
                (say("Change"), lambda: self._open(suspect)),
                (say("Delete"), lambda: self._presenter.delete(suspect)),
            ),
        )

    def _covered(self, suspect: Suspect) -> QWidget:
        relation = labels.code_label("abuser_relations", suspect.relation)
        known = (suspect.full_name, relation if suspect.relation else "", suspect.address)
        words = " · ".join(filter(None, known)) or labels.UNKNOWN
        return Covered(words, lambda: self._presenter.revealed("suspect.full_name"))

    def _open(self, suspect: Suspect) -> None:
        open_dialog(self, self._presenter, suspect, is_new=False)


class CarePanel(SidePanel):
    """Alternative care: by relatives, a foster family, a facility."""

    def __init__(self, desk: Desk, case_id: str) -> None:
        super().__init__(
            desk,
            case_id,
            add=say("Add care"),
            empty=say("Where the parents cannot care for the child: who does, since when."),
        )

    @override
    def entries(self, file: CaseFile) -> Sequence[Entry]:
        return [self._entry(care) for care in file.cares]

    @override
    def add(self) -> None:
        if self._file is not None:
            open_dialog(self, self._presenter, self._presenter.new_care(self._file), is_new=True)

    def _entry(self, care: AlternativeCare) -> Entry:
        return Entry(
            key=care.id,
            above=_dates(care),
            words=labels.code_label("alternative_care_forms", care.form),
            below=" · ".join(filter(None, (care.place, care.decision_number))),
            actions=(
                (say("Change"), lambda: self._open(care)),
                (say("Delete"), lambda: self._presenter.delete(care)),
            ),
        )

    def _open(self, care: AlternativeCare) -> None:
        open_dialog(self, self._presenter, care, is_new=False)


def _dates(care: AlternativeCare) -> str:
    if care.ended_on:
        return say("ended on {day}").format(day=formats.day(care.ended_on))
    if care.handed_over_on:
        return say("handed over on {day}").format(day=formats.day(care.handed_over_on))
    decided = formats.day(care.decided_on) if care.decided_on else labels.UNKNOWN
    return say("decided on {day}, not handed over yet").format(day=decided)

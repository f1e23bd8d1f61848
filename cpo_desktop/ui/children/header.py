"""The head of a child's page: who it is, in which groups, who cares for it."""

from datetime import date

from PySide6.QtWidgets import QWidget

from cpo_desktop.services.children import ChildFile
from cpo_desktop.ui.children.words import open_groups, open_risks, subtitle
from cpo_desktop.ui.theme import SPACE, Tone
from cpo_desktop.ui.widgets import Badge, Card, Heading, Text, icon_label, named, row
from cpo_desktop.wording import formats, labels, say


class Header(Card):
    """Name, age, village; badges; the carer with telephone; and the page's buttons."""

    def __init__(self, file: ChildFile, today: date, buttons: list[QWidget]) -> None:
        super().__init__(margin=2 * SPACE)
        heading = Heading(file.child.full_name, subtitle(file, today), buttons)
        self.body.addWidget(named("child_heading", heading))
        self._add_badges(file, today)
        self._add_carer(file)

    def _add_badges(self, file: ChildFile, today: date) -> None:
        badges = [Badge(words, Tone.ACCENT) for words in open_groups(file, today)]
        badges += [Badge(words, Tone.WARNING) for words in open_risks(file, today)]
        if file.child.left_on and file.child.left_on <= today:
            gone = say("left on {day}").format(day=formats.day(file.child.left_on))
            badges.insert(0, Badge(gone, Tone.QUIET))
        if badges:
            self.body.addLayout(row(*badges, None, gap=SPACE))

    def _add_carer(self, file: ChildFile) -> None:
        carer = file.carer or file.mother or file.father
        if carer is None:
            return
        relation = file.child.carer_relation if carer is file.carer else None
        kin = labels.code_label("relations", relation).lower() if relation else ""
        words = " · ".join(filter(None, (carer.full_name, kin, carer.telephone)))
        told = Text(say("Carer: {who}").format(who=words), selectable=True)
        across = row(icon_label("phone", Tone.QUIET), told, gap=SPACE)
        across.setStretch(1, 1)
        self.body.addLayout(across)

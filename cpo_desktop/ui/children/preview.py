"""A child beside the list: the least one wants to know before opening its page."""

from datetime import date

from PySide6.QtCore import Qt

from cpo_desktop.services.children import ChildFile
from cpo_desktop.ui.children.words import measure_words, ongoing, open_groups, open_risks, subtitle
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import Badge, Card, Text, column, emptied, holding, named, scrolling
from cpo_desktop.wording import formats, say


class Preview(Card):
    """Name, age, village, groups, carer with telephone, and what support there is."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._inside = column(gap=SPACE)
        self._inside.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(scrolling(holding(self._inside), "preview_scroll"))
        self.setFixedWidth(30 * SPACE)

    def show_file(self, file: ChildFile | None) -> None:
        """Show this child; nothing for none."""
        emptied(self._inside)
        if file is None:
            self._inside.addWidget(Text(say("Choose a child to see more here."), tone=Tone.QUIET))
            return
        child = file.child
        self._inside.addWidget(named("preview_name", Text(child.full_name, TextSize.HEADING)))
        self._inside.addWidget(Text(subtitle(file, self._today), tone=Tone.QUIET))
        self._add_badges(file)
        carer = file.carer or file.mother or file.father
        if carer:
            self._add(say("Carer"), " · ".join(filter(None, (carer.full_name, carer.telephone))))
        if child.number:
            self._add(say("Personal number"), child.number)
        if child.address:
            self._add(say("Where the child lives now"), child.address)
        support = [measure_words(measure) for measure in ongoing(file.measures, self._today)]
        self._add(say("Support"), "\n".join(support) or say("none"))
        if child.left_on:
            self._add(say("Left the commune on"), formats.day(child.left_on))

    def _add_badges(self, file: ChildFile) -> None:
        for words in open_groups(file, self._today):
            self._inside.addWidget(Badge(words, Tone.ACCENT))
        for words in open_risks(file, self._today):
            self._inside.addWidget(Badge(words, Tone.WARNING))

    def _add(self, heading: str, words: str) -> None:
        block = column(
            Text(heading, TextSize.SMALL, Tone.QUIET), Text(words, selectable=True), gap=HALF
        )
        self._inside.addLayout(block)

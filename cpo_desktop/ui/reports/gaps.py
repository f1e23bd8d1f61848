"""What a report suffers from, worst first: each a sentence, with a link to its records."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cpo_desktop.services.reports import Gap
from cpo_desktop.ui.reports.showing import gap_words
from cpo_desktop.ui.theme import SPACE, Tone
from cpo_desktop.ui.widgets import Badge, Card, LinkText, Text, column, icon_label, named, row
from cpo_desktop.wording import say

_NAMED = 5


def gaps_card(gaps: Sequence[Gap], mend: Callable[[Gap], object]) -> QWidget:
    """The gaps on a card; what keeps the report from being issued stands in red, and says so."""
    card = named("gaps", Card(gap=SPACE))
    for number, gap in enumerate(gaps):
        card.body.addLayout(gap_line(number, gap, mend))
    return card


def gap_line(number: int, gap: Gap, mend: Callable[[Gap], object]) -> QHBoxLayout:
    """One gap in words, and the link that lists its records."""
    icon, tone = _look(gap)
    words = gap_words(gap)
    told = column(Text(words, tone=Tone.DANGER if gap.blocking else Tone.NEUTRAL), gap=SPACE // 2)
    if gap.blocking and gap.records:
        told.addWidget(Text(_named(gap), tone=Tone.QUIET))
    line = row(icon_label(icon, tone))
    line.addLayout(told, 1)
    if gap.blocking:
        line.addWidget(Badge(say("Keeps it from being issued"), Tone.DANGER))
    if gap.records:
        link = LinkText(say("Show and mend"), partial(mend, gap))
        link.setAccessibleDescription(words)
        line.addWidget(named(f"mend_{number}", link))
    return line


def _look(gap: Gap) -> tuple[str, Tone]:
    if gap.blocking:
        return "warning-octagon", Tone.DANGER
    return ("warning", Tone.WARNING) if gap.records else ("info", Tone.ACCENT)


def _named(gap: Gap) -> str:
    names = ", ".join(record.title for record in gap.records[:_NAMED])
    return f"{names} …" if len(gap.records) > _NAMED else names

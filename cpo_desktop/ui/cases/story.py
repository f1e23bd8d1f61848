"""The timeline of a case and the log of who read it, as widgets."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from cpo_desktop.domain.fields import field_of
from cpo_desktop.domain.registry import BY_NAME
from cpo_desktop.foundation.words import mark
from cpo_desktop.services.cases import Access
from cpo_desktop.storage.access import Deed
from cpo_desktop.ui.cases.timeline import Event
from cpo_desktop.ui.covers import Covered
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import Card, EmptyState, Text, column, holding, icon_label, named
from cpo_desktop.wording import formats, labels, say

_WHEN: Final = 18 * SPACE
_DEEDS: Final = {
    Deed.VIEW: mark("viewed"),
    Deed.PRINT: mark("printed"),
    Deed.EXPORT: mark("exported"),
    Deed.REVEAL: mark("uncovered"),
}


def timeline(found: Sequence[Event], revealed: Callable[[str], object]) -> QWidget:
    """All that happened, the newest first."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(int(1.5 * SPACE))
    grid.setVerticalSpacing(2 * SPACE)
    grid.setColumnMinimumWidth(0, _WHEN)
    grid.setColumnStretch(2, 1)
    top = Qt.AlignmentFlag.AlignTop
    for number, event in enumerate(found):
        grid.addWidget(Text(event.when, TextSize.SMALL, Tone.QUIET, wraps=False), number, 0, top)
        grid.addWidget(icon_label(event.icon, Tone.ACCENT), number, 1, top)
        grid.addWidget(_told(event, revealed), number, 2)
    return named("timeline", Card(grid))


def _told(event: Event, revealed: Callable[[str], object]) -> QWidget:
    told = column(Text(event.words), gap=HALF)
    if event.detail:
        told.addWidget(Text(event.detail, TextSize.SMALL, Tone.QUIET))
    if event.covered:
        told.addWidget(Covered(event.covered, lambda: revealed(event.what), TextSize.SMALL))
    return holding(told)


def accesses(found: Sequence[Access]) -> QWidget:
    """Who viewed, printed and uncovered what, the newest first."""
    if not found:
        return EmptyState(say("Nobody has looked at this case yet."), icon="eye")
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * SPACE)
    grid.setVerticalSpacing(SPACE)
    grid.setColumnMinimumWidth(0, _WHEN)
    grid.setColumnStretch(3, 1)
    for number, access in enumerate(found):
        cells = (
            Text(formats.moment(access.at), TextSize.SMALL, Tone.QUIET, wraps=False),
            Text(access.user, wraps=False),
            Text(say(_DEEDS[access.deed]), wraps=False),
            Text(_what(access), tone=Tone.QUIET),
        )
        for place, cell in enumerate(cells):
            grid.addWidget(cell, number, place)
    words = say("This log is kept in a chain: an entry that was taken out would be noticed.")
    return named("accesses", Card(Text(words, TextSize.SMALL, Tone.QUIET), grid, gap=2 * SPACE))


def _what(access: Access) -> str:
    if access.deed is Deed.PRINT:
        known = BY_NAME.get(access.detail)
        if known is not None:
            return labels.entity_label(known.entity)
        return say("form {n}").format(n=access.detail)
    entity, _, name = access.detail.partition(".")
    if entity not in BY_NAME:
        return access.detail
    kind = BY_NAME[entity]
    label = labels.entity_label(kind.entity)
    return f"{label}: {labels.field_label(field_of(kind, name)).lower()}" if name else label

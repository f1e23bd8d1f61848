"""Who changed what, when, from what to what."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from cpo_desktop.domain.changes import Operation, Revision
from cpo_desktop.domain.fields import Field, Kind, Record
from cpo_desktop.foundation.words import mark
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import Card, Text, column, holding, row
from cpo_desktop.wording import formats, labels, say

_DONE = {
    Operation.CREATE: mark("entered"),
    Operation.UPDATE: mark("changed"),
    Operation.DELETE: mark("deleted"),
    Operation.RESTORE: mark("brought back"),
}


def history(revisions: Sequence[tuple[type[Record], Revision]]) -> QWidget:
    """A card for each change, the newest first."""
    cards = [_card(kind, revision) for kind, revision in revisions]
    return holding(column(*cards, None, gap=SPACE))


def _card(kind: type[Record], revision: Revision) -> QWidget:
    done = f"{labels.entity_label(kind.entity)} · {say(_DONE[revision.operation])}"
    head = row(
        Text(done, TextSize.STRONG, wraps=False),
        Text(f"{formats.moment(revision.at)} · {revision.user}", tone=Tone.QUIET),
        gap=2 * SPACE,
    )
    head.setStretch(1, 1)
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * SPACE)
    grid.setVerticalSpacing(HALF)
    grid.setColumnMinimumWidth(0, 24 * SPACE)
    grid.setColumnStretch(1, 1)
    shown = [change for change in revision.fields if not change[0].hidden]
    for number, (declared, before, after) in enumerate(shown):
        grid.addWidget(Text(labels.field_label(declared), tone=Tone.QUIET), number, 0)
        grid.addWidget(Text(_changed(revision, declared, before, after)), number, 1)
    return Card(head, grid)


def _changed(revision: Revision, declared: Field, before: object, after: object) -> str:
    now = _words(declared, after)
    if revision.operation is Operation.CREATE:
        return now
    return f"{_words(declared, before)} → {now}"


def _words(declared: Field, value: object) -> str:
    linked = str(value) if declared.kind is Kind.LINK and value else ""
    return labels.value_text(declared, value, linked)

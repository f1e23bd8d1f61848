"""Who changed what on a record and on what belongs to it, when, from what to what."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from cpo_desktop.domain.changes import Change, Operation, Revision
from cpo_desktop.domain.fields import Field, Kind, Record
from cpo_desktop.foundation.words import mark
from cpo_desktop.services.records import RecordService
from cpo_desktop.ui.changes import ChangeFeed
from cpo_desktop.ui.covers import Covered
from cpo_desktop.ui.theme import HALF, SPACE, TextSize, Tone
from cpo_desktop.ui.widgets import Card, Section, Text, column, emptied, holding, line, named, row
from cpo_desktop.wording import formats, labels, say

OnReveal = Callable[[str], object]

_DONE = {
    Operation.CREATE: mark("entered"),
    Operation.UPDATE: mark("changed"),
    Operation.DELETE: mark("deleted"),
    Operation.RESTORE: mark("brought back"),
}


class HistorySection(Section):
    """The history of a record, folded; it is read when it is unfolded, and follows every change.

    With `on_reveal` what is sensitive is covered until it is asked for, and that is told by the
    field's name.
    """

    def __init__(
        self,
        records: RecordService,
        changes: ChangeFeed,
        kind: type[Record],
        record_id: str,
        *,
        on_reveal: OnReveal | None = None,
    ) -> None:
        super().__init__(say("History of changes"), folded=True)
        named("history", self)
        self._records = records
        self._kind = kind
        self._id = record_id
        self._on_reveal = on_reveal
        self.toggled.connect(self._on_toggled)
        changes.changed.connect(self._on_changed)

    def _on_toggled(self, unfolded: bool) -> None:  # noqa: FBT001 - what the signal carries
        emptied(self.content)
        if not unfolded:
            return
        found = self._records.whole_history(self._kind, self._id)
        for number, (kind, revision) in enumerate(found):
            if number:
                self.content.addWidget(line())
            parts = _parts(kind, revision, self._on_reveal)
            self.content.addWidget(holding(column(*parts, gap=HALF)))

    def _on_changed(self, _changes: frozenset[Change]) -> None:
        if not self.folded:
            self._on_toggled(unfolded=True)


def history(revisions: Sequence[tuple[type[Record], Revision]]) -> QWidget:
    """A card for each change, the newest first."""
    cards = [Card(*_parts(kind, revision)) for kind, revision in revisions]
    return holding(column(*cards, None, gap=SPACE))


def _parts(
    kind: type[Record], revision: Revision, on_reveal: OnReveal | None = None
) -> tuple[QLayout, QLayout]:
    """What was done by whom, and below it field by field from what to what."""
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
        said = _changed(revision, declared, before, after)
        told: QWidget = Text(said)
        if on_reveal is not None and declared.sensitive:
            told = Covered(said, partial(on_reveal, declared.name))
        grid.addWidget(told, number, 1)
    return head, grid


def _changed(revision: Revision, declared: Field, before: object, after: object) -> str:
    now = _words(declared, after)
    if revision.operation is Operation.CREATE:
        return now
    return f"{_words(declared, before)} → {now}"


def _words(declared: Field, value: object) -> str:
    linked = str(value) if declared.kind is Kind.LINK and value else ""
    return labels.value_text(declared, value, linked)

"""What a record's sums are, what is left of the whole, and which records add up to them."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from cpo_desktop.domain.register import Register, Sum
from cpo_desktop.services.registers import AddedRecord, RegisterFile
from cpo_desktop.ui.registers import words
from cpo_desktop.ui.theme import HALF, TextSize, Tone
from cpo_desktop.ui.widgets import Card, LinkText, Text, column, holding, named
from cpo_desktop.wording import formats, labels, say

_MOST: Final = 12
"""Entries that are listed; a number says how many more there are."""


class SumCard(Card):
    """One sum: the amount, what is left, and each record that adds to it, a click from its page."""

    def __init__(
        self,
        register: Register,
        summed: Sum,
        file: RegisterFile,
        on_open: Callable[[str, str], object],
    ) -> None:
        super().__init__()
        amount = file.sums[summed.key]
        total = words.total(register, summed.key, amount)
        self.body.addWidget(named("sum", Text(total, TextSize.STRONG)))
        whole: int | None = getattr(file.record, summed.of) if summed.of else None
        if whole is not None:
            self.body.addWidget(named("left", _left(whole - amount)))
        added = file.added[summed.key]
        for each in added[:_MOST]:
            self.body.addWidget(_entry(each, on_open))
        if added[_MOST:]:
            more = say("and {n} more").format(n=formats.whole(len(added[_MOST:])))
            self.body.addWidget(Text(more, TextSize.SMALL, Tone.QUIET))


def _left(amount: int) -> Text:
    if amount < 0:
        return Text(
            say("Exceeded by {amount}").format(amount=formats.money(-amount)), tone=Tone.DANGER
        )
    return Text(say("Left: {amount}").format(amount=formats.money(amount)))


def _entry(each: AddedRecord, on_open: Callable[[str, str], object]) -> QWidget:
    amount = formats.money(each.amount) if each.amount is not None else ""
    said = " · ".join(filter(None, (labels.entity_label(each.kind.entity), amount)))
    link = LinkText(each.title or labels.UNKNOWN, lambda: on_open(each.screen, each.id))
    return holding(column(link, Text(said, TextSize.SMALL, Tone.QUIET), gap=HALF))

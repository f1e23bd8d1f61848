"""What stands in a report's way: records that miss something, and figures that do not agree."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from cpo_desktop.domain.figures import FigureKey, Figures
from cpo_desktop.domain.indicators import INDICATORS, indicator
from cpo_desktop.domain.indicators.agreement import Agreement, disagreements
from cpo_desktop.domain.indicators.incomplete import INCOMPLETE
from cpo_desktop.foundation.words import mark
from cpo_desktop.storage.options import Option
from cpo_desktop.wording import formats

_TERMS_TOLD: Final = 6

RecordsBehind = Callable[[FigureKey], tuple[Option, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Something that a report suffers from, and the records to mend.

    As long as one is `blocking`, the report cannot be issued.
    """

    sentence: str
    records: tuple[Option, ...] = field(default=(), repr=False)
    details: Mapping[str, object] = field(default_factory=dict)
    blocking: bool = False
    key: FigureKey | None = None


def incomplete(figures: Figures, behind: RecordsBehind) -> tuple[Gap, ...]:
    """What is missing on record, with the records that miss it."""
    return tuple(
        gap(each.sentence, behind(each.key), key=each.key)
        for each in INCOMPLETE
        if figures.value(each.key)
    )


def disagreeing(figures: Figures, behind: RecordsBehind) -> tuple[Gap, ...]:
    """The figures that do not agree, each with the records that one side counts and the other not."""
    return tuple(
        _disagreement(each, figures, behind) for each in disagreements(INDICATORS, figures)
    )


def gap(sentence: str, records: tuple[Option, ...], *, key: FigureKey | None = None) -> Gap:
    """A gap that says how many records there are."""
    return Gap(
        sentence=sentence, records=records, details={"n": formats.whole(len(records))}, key=key
    )


def _disagreement(found: Agreement, figures: Figures, behind: RecordsBehind) -> Gap:
    told = [
        f"{indicator(term.key.indicator).name}: {formats.whole(figures.value(term.key))}"
        for term in found.terms[:_TERMS_TOLD]
    ]
    return Gap(
        sentence=mark("These figures do not agree; look at the records: {figures}."),
        records=_odd_records(found, behind),
        details={"figures": "; ".join(told)},
        blocking=True,
    )


def _odd_records(found: Agreement, behind: RecordsBehind) -> tuple[Option, ...]:
    """The records that do not stand on both sides alike."""
    balance: Counter[str] = Counter()
    known: dict[str, Option] = {}
    for term in found.terms:
        for record in behind(term.key):
            balance[record.id] += term.sign
            known[record.id] = record
    odd = (record for record in known if balance[record] > 0 or not found.at_most)
    return tuple(known[record] for record in odd if balance[record])

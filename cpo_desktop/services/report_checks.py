"""What stands in a report's way: records that miss something, and figures that do not agree."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from cpo_desktop.domain.figures import FigureKey, Figures, When
from cpo_desktop.domain.indicators import indicator
from cpo_desktop.domain.indicators.agreement import Agreement, disagreements
from cpo_desktop.domain.indicators.incomplete import incomplete_for
from cpo_desktop.domain.periods import Period
from cpo_desktop.domain.registry import BY_NAME
from cpo_desktop.foundation.words import mark
from cpo_desktop.reports.snapshot import Snapshot
from cpo_desktop.services.behind import option_of
from cpo_desktop.storage.figures import Counted
from cpo_desktop.storage.options import Option
from cpo_desktop.wording import formats, labels

_TERMS_TOLD: Final = 6
_NAMED: Final = 5
_NOT_OVER: Final = mark(
    "The period ends on {day}: its figures may still change, and the report is issued after it."
)
_DISAGREE: Final = mark("These figures do not agree; look at the records: {figures}.")
_DISAGREE_THEN: Final = mark(
    "These figures of another period, {period}, do not agree; look at the records: {figures}."
)

Behind = Callable[[FigureKey, Period], tuple[Counted, ...]]
"""What a figure counts in a period."""
Shown = Collection[FigureKey]
"""The figures that a report shows."""


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


def incomplete(draft: Snapshot, shown: Shown, behind: Behind) -> tuple[Gap, ...]:
    """What is missing on record for the figures shown, with the records that miss it."""
    now = (key for key in shown if key.when is When.CURRENT)
    return tuple(
        gap(each.sentence, map(option_of, behind(each.key, draft.period)), key=each.key)
        for each in incomplete_for(draft.figures, now)
    )


def disagreeing(draft: Snapshot, shown: Shown, behind: Behind) -> tuple[Gap, ...]:
    """The figures shown that do not agree, each with the records that one side counts and the other not."""
    found: list[Gap] = []
    for figures, periods, of_these in _checked(draft, shown):
        for each in disagreements(figures, of_these):
            period = periods[each.when]
            records = _odd_records(each, behind, period)
            told = Gap(
                sentence=_DISAGREE if period == draft.period else _DISAGREE_THEN,
                records=records,
                details={"figures": _in_words(each, figures), "period": formats.period(period)},
                blocking=True,
            )
            # The same may be wrong of a group alone, and in a period that stands there twice.
            if told not in found:
                found.append(told)
    return tuple(found)


def not_over(period: Period, on: date) -> tuple[Gap, ...]:
    """That the period still runs on this day; nothing once it is over."""
    if period.end < on:
        return ()
    return (Gap(sentence=_NOT_OVER, details={"day": formats.day(period.end)}),)


def gap(sentence: str, records: Iterable[Option], *, key: FigureKey | None = None) -> Gap:
    """A gap that says how many records there are."""
    found = tuple(records)
    return Gap(sentence=sentence, records=found, details={"n": formats.whole(len(found))}, key=key)


def named(gaps: Iterable[Gap]) -> str:
    """The first records of the gaps by code, or by kind where they have none: without any name."""
    records = dict.fromkeys(
        record.code or labels.entity_label(BY_NAME[record.entity].entity)
        for each in gaps
        for record in each.records
    )
    first = ", ".join([*records][:_NAMED])
    return f"{first} …" if len(records) > _NAMED else first


def _checked(
    draft: Snapshot, shown: Shown
) -> Iterator[tuple[Figures, Mapping[When, Period], Shown]]:
    """The report's own figures, then those of the period beside it, which stand there as its own do."""
    yield draft.figures, dict(draft.periods), shown
    if draft.compared is not None:
        now = frozenset(key for key in shown if key.when is When.CURRENT)
        yield draft.compared.figures, {When.CURRENT: draft.compared.period}, now


def _in_words(found: Agreement, figures: Figures) -> str:
    return "; ".join(
        f"{indicator(term.key.indicator).name}: {formats.whole(figures.value(term.key))}"
        for term in found.terms[:_TERMS_TOLD]
    )


def _odd_records(found: Agreement, behind: Behind, period: Period) -> tuple[Option, ...]:
    """The records that do not stand on both sides alike, or with other amounts."""
    balance: Counter[str] = Counter()
    known: dict[str, Counted] = {}
    for term in found.terms:
        for record in behind(term.key, period):
            weight = 1 if record.amount is None else record.amount
            balance[record.id] += term.sign * weight
            known[record.id] = record
    odd = (record for record in known if balance[record] > 0 or not found.at_most)
    return tuple(option_of(known[record]) for record in odd if balance[record])

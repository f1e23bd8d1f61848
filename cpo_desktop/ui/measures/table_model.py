"""The columns of the ledger of support measures."""

from collections.abc import Callable
from datetime import date
from typing import Final

from cpo_desktop.domain.child import Child
from cpo_desktop.domain.household import Household
from cpo_desktop.domain.person import Person
from cpo_desktop.foundation.words import mark
from cpo_desktop.services.measures import MeasureRow
from cpo_desktop.ui.follow_ups import due_tone
from cpo_desktop.ui.lists import Column
from cpo_desktop.ui.theme import SPACE, Tone
from cpo_desktop.wording import formats, labels, say

_RECEIVERS: Final = {kind.entity.name: kind.entity for kind in (Child, Person, Household)}


def receiver_words(entity: str) -> str:
    """What a kind of receiver is called."""
    return labels.entity_label(_RECEIVERS[entity])


def columns(today: Callable[[], date]) -> tuple[Column[MeasureRow], ...]:
    """The ledger's columns, with due days as seen from today."""
    return (*_what_and_for_whom(), *_how_it_stands(today))


def _what_and_for_whom() -> tuple[Column[MeasureRow], ...]:
    return (
        Column(
            key="code",
            heading=mark("Code"),
            text=lambda row: row.code,
            below=lambda row: formats.day(row.started_on) if row.started_on else labels.UNKNOWN,
            below_heading=mark("Since"),
            below_tone=_quiet,
            width=12 * SPACE,
        ),
        Column(
            key="receiver",
            heading=mark("For whom"),
            text=lambda row: row.name,
            below=lambda row: " · ".join(filter(None, (receiver_words(row.receiver), row.village))),
            below_heading=mark("Receiver"),
            below_tone=_quiet,
            width=17 * SPACE,
            stretch=True,
            strong=True,
        ),
        Column(
            key="kind",
            heading=mark("Measure"),
            text=lambda row: labels.code_short("measure_types", row.kind),
            below=lambda row: labels.code_short("measure_levels", row.level),
            below_heading=mark("Level"),
            below_tone=_quiet,
            width=19 * SPACE,
        ),
    )


def _how_it_stands(today: Callable[[], date]) -> tuple[Column[MeasureRow], ...]:
    def due(row: MeasureRow) -> date | None:
        return row.next_due if row.is_open else None

    def left(row: MeasureRow) -> str:
        due_on = due(row)
        return formats.time_left(due_on, today()) if due_on else ""

    def next_day(row: MeasureRow) -> str:
        due_on = due(row)
        return formats.day(due_on) if due_on else labels.UNKNOWN

    return (
        Column(
            key="next_due",
            heading=mark("Next follow-up"),
            text=next_day,
            below=left,
            below_heading=mark("Days left"),
            below_tone=lambda row: due_tone(due(row), today()),
            width=16 * SPACE,
        ),
        Column(
            key="status",
            heading=mark("State"),
            text=lambda row: labels.code_short("measure_statuses", row.status),
            tone=lambda row: Tone.NEUTRAL if row.is_open else Tone.QUIET,
            width=14 * SPACE,
        ),
        Column(
            key="funds",
            heading=mark("Funds"),
            text=lambda row: formats.money_short(row.funds) if row.funds else labels.UNKNOWN,
            copied=lambda row: str(row.funds),
            below=lambda row: say("and goods") if row.goods else "",
            below_heading=mark("Goods"),
            below_tone=_quiet,
            width=11 * SPACE,
            right=True,
        ),
    )


def _quiet(_row: MeasureRow) -> Tone:
    return Tone.QUIET

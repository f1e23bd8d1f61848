"""The columns of the list of cases: where each stands, nothing of what happened."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from cpo_desktop.domain.case import Stage
from cpo_desktop.domain.holidays import WorkCalendar
from cpo_desktop.foundation.words import mark
from cpo_desktop.services.cases import CaseRow
from cpo_desktop.ui.cases.words import left, left_tone, level_tone
from cpo_desktop.ui.lists import Column
from cpo_desktop.ui.theme import SPACE, Tone
from cpo_desktop.wording import deadlines, formats, labels, say, scales


def columns(now: Callable[[], datetime], calendar: WorkCalendar) -> tuple[Column[CaseRow], ...]:
    """The columns; time left is told as of `now`."""

    def next_left(row: CaseRow) -> str:
        waiting = row.next_deadline
        return left(waiting.deadline, now(), calendar) if waiting else labels.UNKNOWN

    def next_tone(row: CaseRow) -> Tone:
        return left_tone(row.next_deadline.deadline, now()) if row.next_deadline else Tone.QUIET

    return (
        Column(
            key="code",
            heading=mark("Code"),
            text=lambda row: row.code,
            below=_received,
            below_heading=mark("Received at"),
            below_tone=_quiet,
            width=17 * SPACE,
            strong=True,
        ),
        Column(
            key="stage",
            heading=mark("Stage"),
            text=_stage,
            tone=lambda row: Tone.QUIET if row.stage is Stage.CLOSED else Tone.NEUTRAL,
            below=lambda row: labels.code_short("notice_categories", row.category),
            below_heading=mark("The child is"),
            below_tone=_quiet,
            width=24 * SPACE,
            stretch=True,
        ),
        Column(
            key="village",
            heading=mark("Village"),
            text=lambda row: row.village or labels.UNKNOWN,
            below=lambda row: say("{n} children").format(n=formats.whole(len(row.children))),
            below_heading=mark("Children"),
            below_tone=_quiet,
            width=15 * SPACE,
        ),
        Column(
            key="level",
            heading=mark("Risk"),
            text=lambda row: scales.level_label(row.level),
            badges=lambda row: (
                ((scales.level_label(row.level), level_tone(row.level)),) if row.level else ()
            ),
            width=13 * SPACE,
        ),
        Column(
            key="next",
            heading=mark("Next deadline"),
            text=next_left,
            tone=next_tone,
            below=_next_rule,
            below_heading=mark("What is due"),
            below_tone=_quiet,
            width=25 * SPACE,
        ),
    )


def _quiet(_row: Any) -> Tone:  # noqa: ANN401 - of any row
    return Tone.QUIET


def _received(row: CaseRow) -> str:
    return formats.moment(row.received_at) if row.received_at else labels.UNKNOWN


def _stage(row: CaseRow) -> str:
    short = labels.code_short("case_stages", row.stage.value)
    if row.round == 1:
        return short
    return say("{stage} · round {n}").format(stage=short, n=row.round)


def _next_rule(row: CaseRow) -> str:
    return deadlines.rule_label(row.next_deadline.deadline.rule) if row.next_deadline else ""

"""The columns of the list of child-marriage cases."""

from collections.abc import Callable
from typing import Final

from cpo_desktop.foundation.words import mark
from cpo_desktop.services.marriages import MarriageRow
from cpo_desktop.ui.lists import Column
from cpo_desktop.ui.marriages.states import STATE_TONES
from cpo_desktop.ui.theme import SPACE, Tone
from cpo_desktop.wording import formats, labels
from cpo_desktop.wording.marriage import age_in_short, state_label


def _age(place: int) -> Callable[[MarriageRow], str]:
    return lambda row: age_in_short(row.checks[place])


def _age_tone(place: int) -> Callable[[MarriageRow], Tone]:
    return lambda row: Tone.DANGER if row.checks[place].under else Tone.QUIET


def _status_tone(row: MarriageRow) -> Tone:
    return Tone.NEUTRAL if row.is_open else Tone.QUIET


def _ethnic_groups(row: MarriageRow) -> str:
    return ", ".join(labels.code_short("ethnic_groups", key) for key in row.ethnic_groups)


def _quiet(_row: MarriageRow) -> Tone:
    return Tone.QUIET


COLUMNS: Final[tuple[Column[MarriageRow], ...]] = (
    Column(
        key="code",
        heading=mark("Code"),
        text=lambda row: row.code,
        below=lambda row: formats.day(row.found_on) if row.found_on else labels.UNKNOWN,
        below_heading=mark("Found on"),
        below_tone=_quiet,
        width=11 * SPACE,
    ),
    Column(
        key="couple",
        heading=mark("Couple"),
        text=lambda row: row.names[0] or labels.UNKNOWN,
        below=lambda row: row.names[1] or labels.UNKNOWN,
        below_heading=mark("The woman"),
        below_strong=True,
        width=14 * SPACE,
        stretch=True,
        strong=True,
    ),
    Column(
        key="ages",
        heading=mark("Old enough to marry?"),
        text=_age(0),
        tone=_age_tone(0),
        below=_age(1),
        below_heading=mark("Old enough to marry?"),
        below_tone=_age_tone(1),
        width=22 * SPACE,
    ),
    Column(
        key="village",
        heading=mark("Hamlet"),
        text=lambda row: row.village,
        below=_ethnic_groups,
        below_heading=mark("Ethnic group"),
        below_tone=_quiet,
        width=11 * SPACE,
    ),
    Column(
        key="state",
        heading=mark("State"),
        text=lambda row: state_label(row.state),
        tone=lambda row: STATE_TONES[row.state],
        below=lambda row: labels.code_short("marriage_kinds", row.kind),
        below_heading=mark("Kind of case"),
        below_tone=_quiet,
        width=16 * SPACE,
    ),
    Column(
        key="status",
        heading=mark("Handling"),
        text=lambda row: labels.code_short("marriage_statuses", row.status),
        tone=_status_tone,
        width=13 * SPACE,
    ),
)

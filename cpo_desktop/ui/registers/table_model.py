"""The columns of a register's list, made from its declaration."""

from collections.abc import Callable
from datetime import date

from cpo_desktop.domain.register import NEXT_DUE, Register, Shows
from cpo_desktop.services.registers import RegisterRow
from cpo_desktop.ui.follow_ups import due_tone
from cpo_desktop.ui.lists import Column
from cpo_desktop.ui.registers import words
from cpo_desktop.ui.theme import SPACE, Tone
from cpo_desktop.wording import formats


def columns(register: Register, today: Callable[[], date]) -> tuple[Column[RegisterRow], ...]:
    """The list's columns, with due days as seen from today."""
    return tuple(_column(register, shown, today) for shown in register.columns)


def _column(register: Register, shown: Shows, today: Callable[[], date]) -> Column[RegisterRow]:
    if shown.key == NEXT_DUE:
        return _due(register, shown, today)
    below = shown.below
    return Column(
        key=shown.key,
        heading=words.heading(register, shown.key),
        text=lambda row: words.cell(register, row, shown.key),
        copied=lambda row: words.copied(register, row, shown.key),
        below=(lambda row: words.below(register, row, below)) if below else None,
        below_heading=words.heading(register, below) if below else "",
        below_tone=_quiet,
        tone=lambda row: Tone.NEUTRAL if row.is_open else Tone.QUIET,
        width=shown.width * SPACE,
        stretch=shown.stretch,
        strong=shown.stretch,
        right=words.is_number(register, shown.key),
    )


def _due(register: Register, shown: Shows, today: Callable[[], date]) -> Column[RegisterRow]:
    return Column(
        key=shown.key,
        heading=words.heading(register, shown.key),
        text=lambda row: words.cell(register, row, shown.key),
        below=lambda row: formats.time_left(row.next_due, today()) if row.next_due else "",
        below_heading=words.heading(register, shown.key),
        below_tone=lambda row: due_tone(row.next_due, today()),
        width=shown.width * SPACE,
    )


def _quiet(_row: RegisterRow) -> Tone:
    return Tone.QUIET

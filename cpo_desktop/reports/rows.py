"""Where cells stand, and which rows stay together: the same on paper, in Word and in Excel."""

from collections.abc import Collection, Sequence
from datetime import date

from cpo_desktop.reports.document import Align, Cell, Column, RowKind


def aligned(column: Column, cell: Cell) -> Align:
    """Where the cell stands: as its column says, else numbers right, days centred, text left."""
    if column.align:
        return column.align
    if isinstance(cell, str) or cell is None:
        return Align.LEFT
    return Align.CENTER if isinstance(cell, date) else Align.RIGHT


def kept_rows(kinds: Sequence[RowKind], pieces: Collection[int] = ()) -> set[int]:
    """The rows after which no page may end: groups, the first row, and the last but one.

    `pieces` continue the row before them, and a row that is cut is tall enough to stand alone.
    """
    groups = {at for at, kind in enumerate(kinds) if kind is RowKind.GROUP}
    plain = [at for at in range(len(kinds)) if at not in groups]
    first = [at for at in plain[:1] if len(plain) > 1 and plain[1] not in pieces]
    last_but_one = [at for at in plain[-2:-1] if plain[-1] not in pieces]
    return {*groups, *first, *last_but_one}

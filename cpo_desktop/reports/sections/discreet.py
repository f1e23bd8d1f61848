"""What tables read out in public leave out: dots stand for it, and a sentence below says why."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Final

from cpo_desktop.domain.figures import FigureKey
from cpo_desktop.reports.document import Row, RowKind

UNTOLD: Final = "…"
"""The same for every figure: anything else would say between which bounds it lies."""
WHY_UNTOLD: Final = (
    f"Ô ghi “{UNTOLD}” và dòng được lược bỏ là số liệu quá nhỏ, hoặc số liệu có thể dùng để suy ra số "
    "quá nhỏ, không nêu để giữ bí mật đời sống riêng tư."
)

Told = tuple[Row, tuple[FigureKey | None, ...]]


def why_untold(rows: Iterable[Row]) -> str:
    """The sentence below a table of these rows, if they leave anything out."""
    return WHY_UNTOLD if any(UNTOLD in row.cells for row in rows) else ""


def told_rows(rows: Sequence[Told]) -> Sequence[Told]:
    """The rows without those parts of which nothing is told: that they stood there would tell as much."""
    left = [each for each in rows if not _is_empty(each[0])]
    return rows if len(left) == len(rows) else _without_empty_groups(left)


def _is_empty(row: Row) -> bool:
    numbers = (cell for cell in row.cells if isinstance(cell, int | Decimal))
    return bool(row.level) and UNTOLD in row.cells and not any(numbers)


def _without_empty_groups(rows: Sequence[Told]) -> Sequence[Told]:
    following = [*(row.kind for row, _ in rows[1:]), RowKind.GROUP]
    return [
        each
        for each, after in zip(rows, following, strict=True)
        if each[0].kind is not RowKind.GROUP or after is not RowKind.GROUP
    ]

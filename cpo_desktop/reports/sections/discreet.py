"""What is read out in public: figures so small that neighbours would know the child are told as few."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from cpo_desktop.domain.circumstance import WITHHELD
from cpo_desktop.domain.figures import FigureKey
from cpo_desktop.reports.document import Block, Cell, Note, Row, RowKind
from cpo_desktop.reports.sections.tables import FigureTable

FEWEST_TOLD: Final = 3
_FEW: Final = f"< {FEWEST_TOLD}"
_NOTE: Final = (
    f"Để giữ bí mật đời sống riêng tư: ô ghi “{_FEW}” có từ 1 đến {FEWEST_TOLD - 1}, không nêu số cụ thể; "
    f"tổng số dưới {FEWEST_TOLD} không chia nhỏ."
)
_OF_FAMILIES: Final = (
    "abused",
    "abuse_cases",
    "marriages",
    "marriage_persons",
    "violence",
    "violence_children",
    "violence_doers",
    "violence_handled",
    "violence_supported",
    "violence_victims",
)
"""What happened in families: the whole is told, its small parts are not."""

_PARTS: Final = {"marriage_births": "marriages", "marriage_dropouts": "marriage_persons"}
"""Parts that are counted on their own, and what they are parts of."""

Keys = tuple[FigureKey | None, ...]
Wholes = Mapping[FigureKey, Cell]


def discreet(parts: Iterable[Block | FigureTable]) -> Iterator[Block | FigureTable]:
    """The parts as the public may have them; a note follows a table with something left out."""
    for part in parts:
        if not isinstance(part, FigureTable):
            yield part
            continue
        few = _discreet(part)
        yield few
        if few is not part:
            yield Note(text=_NOTE)


def _discreet(made: FigureTable) -> FigureTable:
    wholes = {
        key: cell
        for row, keys in zip(made.table.rows, made.keys, strict=True)
        for cell, key in zip(row.cells, keys, strict=False)
        if key is not None and not key.dimensions
    }
    rows = [
        _row(row, keys, wholes) if any(map(_is_telling, row.cells, keys)) else (row, keys)
        for row, keys in zip(made.table.rows, made.keys, strict=True)
    ]
    told = _without_empty_groups([(row, keys) for row, keys in rows if row is not None])
    table = replace(made.table, rows=tuple(row for row, _ in told))
    if table == made.table:
        return made
    return FigureTable(table=table, keys=tuple(keys for _, keys in told))


def _row(row: Row, keys: Keys, wholes: Wholes) -> tuple[Row | None, Keys]:
    """The row without its small figures, and without rises and shares that they could be told from.

    A part that nothing is left of goes, for that it stood there would tell as much. The keys go too:
    no other table is made of the row, and the screen has them in the periodic report.
    """
    cells = tuple(_cell(cell, key, wholes) for cell, key in zip(row.cells, keys, strict=True))
    left = any(cell == _FEW or (isinstance(cell, int) and cell) for cell in cells)
    if row.level and not left:
        return None, keys
    return replace(row, cells=cells), (None,) * len(keys)


def _cell(cell: Cell, key: FigureKey | None, wholes: Wholes) -> Cell:
    if key is None:
        return cell if isinstance(cell, str) else None
    if not _is_telling(cell, key):
        return cell
    of = _PARTS.get(key.indicator, key.indicator)
    whole = wholes.get(FigureKey(of, (), key.when))
    # "Few" of one or two would be as good as saying it.
    return None if isinstance(whole, int) and whole < FEWEST_TOLD else _FEW


def _without_empty_groups(rows: Sequence[tuple[Row, Keys]]) -> list[tuple[Row, Keys]]:
    following = [*(row.kind for row, _ in rows[1:]), RowKind.GROUP]
    return [
        each
        for each, after in zip(rows, following, strict=True)
        if each[0].kind is not RowKind.GROUP or after is not RowKind.GROUP
    ]


def _is_telling(cell: Cell, key: FigureKey | None) -> bool:
    return (
        key is not None and isinstance(cell, int) and 0 < cell < FEWEST_TOLD and _is_sensitive(key)
    )


def _is_sensitive(key: FigureKey) -> bool:
    if not key.dimensions:
        return key.indicator in _PARTS
    return key.indicator in _OF_FAMILIES or dict(key.dimensions).get("group") in WITHHELD

"""A correction of an issued report: which one it replaces, and everything that it states otherwise."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from cpo_desktop.domain.figures import FigureKey, When
from cpo_desktop.reports.document import Align, Cell, Column, Row, Table, texts
from cpo_desktop.reports.notation import day, number
from cpo_desktop.reports.official import date_words
from cpo_desktop.reports.phrases import sentence
from cpo_desktop.reports.sections.narrative import Part, offered
from cpo_desktop.reports.sections.tables import FigureTable
from cpo_desktop.reports.snapshot import Change, Replaced, Snapshot

_EXCERPT: Final = 200
_UNTOLD: Final = "không nêu"
_COLUMNS: Final = (
    Column(header="TT", width=0.4, align=Align.CENTER),
    Column(header="Nội dung", width=3.6, align=Align.LEFT),
    Column(header="Đã báo cáo", width=1.5, align=Align.LEFT),
    Column(header="Nay báo cáo", width=1.5, align=Align.LEFT),
)

Named = Mapping[FigureKey, tuple[str, str]]


def replaces_sentence(replaced: Replaced) -> str:
    """Which report this one takes the place of, and why."""
    said = f"Báo cáo này thay thế Báo cáo số {replaced.number}/BC-UBND {date_words(replaced.issued_on)}"
    why = f"; lý do: {replaced.reason.strip().rstrip('.')}" if replaced.reason.strip() else ""
    where = "; nội dung thay đổi nêu tại phụ lục kèm theo" if replaced.changes else ""
    return f"{said}{why}{where}."


def changes_table(replaced: Replaced) -> Table:
    """What the correction states otherwise, line by line."""
    rows = (
        (at, " - ".join(filter(None, (each.where, each.what))), each.before, each.after)
        for at, each in enumerate(replaced.changes, start=1)
    )
    return Table(columns=_COLUMNS, rows=tuple(Row(cells=row) for row in rows))


def changes(
    old: Snapshot,
    new: Snapshot,
    old_tables: Sequence[FigureTable],
    new_tables: Sequence[FigureTable],
    parts: Sequence[Part],
) -> tuple[Change, ...]:
    """Everything that the new snapshot states otherwise; `parts` are the texts of the officer."""
    return (
        *_figures((old, named(old_tables)), (new, named(new_tables))),
        *_texts(old, new, parts),
        *_told(old, new),
    )


def named(tables: Sequence[FigureTable]) -> Named:
    """What each figure of the period is called: the table, and its line and column."""
    names: dict[FigureKey, tuple[str, str]] = {}
    for each in tables:
        for row, keys in zip(each.table.rows, each.keys, strict=True):
            for at, key in enumerate(keys):
                if key is not None and key.when is When.CURRENT:
                    names.setdefault(key, (each.table.caption, _line(each.table, row, at)))
    return names


def _line(table: Table, row: Row, at: int) -> str:
    """The words of a row, and of the column where there are several of figures."""
    words = next((cell for cell in row.cells if isinstance(cell, str) and not cell.isdecimal()), "")
    column = table.columns[at]
    head = " ".join(filter(None, (column.group, column.header)))
    return words if column.mark == "1" else ", ".join(filter(None, (words, head)))


def _figures(old: tuple[Snapshot, Named], new: tuple[Snapshot, Named]) -> Iterator[Change]:
    for key, (where, what) in {**old[1], **new[1]}.items():
        if old[0].figures.value(key) != new[0].figures.value(key):
            before, after = (_stated(key, *each) for each in (old, new))
            yield Change(where=where, what=what, before=before, after=after)


def _stated(key: FigureKey, snapshot: Snapshot, names: Named) -> str:
    """The figure as its report states it: one that it kept to itself stays untold."""
    value = snapshot.figures.value(key)
    return number(value) if key in names or not value else _UNTOLD


def _texts(old: Snapshot, new: Snapshot, parts: Sequence[Part]) -> Iterator[Change]:
    """Texts that were or are the officer's own; those offered follow the figures, told above."""
    for part in parts:
        if any(each.narrative.get(part.key, "").strip() for each in (old, new)):
            before, after = (_excerpt(_printed(each, part)) for each in (old, new))
            if before != after:
                yield Change(where="", what=part.vi, before=before, after=after)


def _printed(snapshot: Snapshot, part: Part) -> str:
    return snapshot.narrative.get(part.key, "").strip() or offered(snapshot, part)


def _told(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    """Of what is told from records: each line that is new, and each that is gone."""
    before, after = _lines(old), _lines(new)
    for line in before:
        if line not in after:
            yield Change(where="", what=sentence(line), before="có", after="không còn")
    for line in after:
        if line not in before:
            yield Change(where="", what=sentence(line), before="không có", after="có")


def _lines(snapshot: Snapshot) -> list[str]:
    lines: list[str] = []
    for block in snapshot.told:
        if isinstance(block, Table):
            lines += ["; ".join(_cells(row.cells)) for row in block.rows]
        else:
            lines += [_excerpt(text) for text in texts(block) if text.strip()]
    return lines


def _cells(cells: Sequence[Cell]) -> Iterator[str]:
    for cell in cells[1:]:
        if isinstance(cell, str):
            yield cell
        elif cell is not None:
            yield day(cell) if isinstance(cell, date) else number(cell)


def _excerpt(text: str) -> str:
    return text if len(text) <= _EXCERPT else f"{text[:_EXCERPT].rsplit(' ', 1)[0]} …"

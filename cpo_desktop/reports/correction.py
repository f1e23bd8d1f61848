"""A correction of an issued report: which one it replaces, and everything that it states otherwise."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import takewhile
from typing import Final

from cpo_desktop.domain.figures import FigureKey, When
from cpo_desktop.reports.addressees import ADDRESSEE
from cpo_desktop.reports.document import Align, Cell, Column, Document, Row, Table, texts
from cpo_desktop.reports.notation import day, number
from cpo_desktop.reports.official import date_words
from cpo_desktop.reports.phrases import period_days, period_name, sentence
from cpo_desktop.reports.sections.narrative import Part, offered
from cpo_desktop.reports.sections.tables import FIGURE, FigureTable, stated
from cpo_desktop.reports.snapshot import Change, Replaced, Snapshot
from cpo_desktop.reports.told import as_blocks

_EXCERPT: Final = 200
_UNTOLD: Final = "không nêu"
_NONE: Final = "không có"
_TOGETHER: Final = 6
_LEAD: Final = 40
_AS_TOLD: Final = "như đã báo cáo"
_COLUMNS: Final = (
    Column(header="TT", width=0.4, align=Align.CENTER),
    Column(header="Nội dung", width=3.6, align=Align.LEFT),
    Column(header="Đã báo cáo", width=1.5, align=Align.LEFT),
    Column(header="Nay báo cáo", width=1.5, align=Align.LEFT),
)

Named = Mapping[FigureKey, tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A report as it was or is to be issued: what it is made of, its tables, all that it says."""

    snapshot: Snapshot = field(repr=False)
    tables: Sequence[FigureTable]
    document: Document


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


def changes(old: Version, new: Version, parts: Sequence[Part]) -> tuple[Change, ...]:
    """Everything that the new version states otherwise; `parts` are the texts of the officer."""
    before, after = old.snapshot, new.snapshot
    names = named(old.tables), named(new.tables)
    return (
        *_around(old, new),
        *_together(_figures((before, names[0]), (after, names[1]))),
        *_of_another_period(before, after, names[1]),
        *_of_years(before, after),
        *_texts(before, after, parts),
        *_told(before, after),
    )


def named(tables: Sequence[FigureTable]) -> Named:
    """What each figure is called: the table, and its line and column."""
    names: dict[FigureKey, tuple[str, str]] = {}
    for each in tables:
        for row, keys in zip(each.table.rows, each.keys, strict=True):
            for at, key in enumerate(stated(row, keys)):
                if key is not None:
                    names.setdefault(key, _named(each.table, row, at, key.when))
    return names


def _named(table: Table, row: Row, at: int, when: When) -> tuple[str, str]:
    """Of a figure the table and the row's words; the column's go with the table if it is of earlier."""
    words = next((cell for cell in row.cells if isinstance(cell, str) and not cell.isdecimal()), "")
    column = table.columns[at]
    # Under "Kỳ trước" stand its figure and the rise: the figure needs no name of its own.
    heads = (column.group, "" if column.group and column.header == FIGURE else column.header)
    head = " ".join(filter(None, heads))
    if when is not When.CURRENT:
        return ", ".join(filter(None, (table.caption, head.lower()))), words
    return table.caption, words if column.mark == "1" else ", ".join(filter(None, (words, head)))


def _around(old: Version, new: Version) -> Iterator[Change]:
    """What stands around figures and texts: the days, the head, who signs, who gets it."""
    for what, before, after in zip(_AROUND, _said_around(old), _said_around(new), strict=True):
        if before != after:
            gone, come = _only(before, after), _only(after, before)
            yield Change(where="", what=what, before=gone, after=come)


_AROUND: Final = (
    "Thời gian lấy số liệu",
    "Cơ quan ban hành",
    "Địa danh",
    "Kính gửi",
    "Quyền hạn, chức vụ của người ký",
    "Người ký",
    "Nơi nhận",
    "Kỳ được chọn để so sánh",
)


def _said_around(version: Version) -> tuple[tuple[str, ...], ...]:
    snapshot, document = version.snapshot, version.document
    beside = snapshot.compared
    return (
        (period_days(snapshot.period),),
        document.head.issuer if document.head else (),
        (snapshot.sender.place,),
        document.addressed_to,
        snapshot.sender.authority,
        (snapshot.sender.signer,),
        document.recipients,
        (period_name(beside.period),) if beside else (),
    )


def _only(these: Sequence[str], those: Sequence[str]) -> str:
    """What stands here and not there; all of it if just the order is another."""
    found = [each for each in these if each not in those]
    if not found and set(these) == set(those):
        found = [*these]
    return "; ".join(filter(None, found)) or _NONE


def _together(found: Iterable[Change]) -> Iterator[Change]:
    """The changes, those of one table that say the same in one line, or in few."""
    alike: dict[tuple[str, str, str], list[Change]] = {}
    for each in found:
        alike.setdefault((each.where, each.before, each.after), []).append(each)
    for same in alike.values():
        for first in range(0, len(same), _TOGETHER):
            several = same[first : first + _TOGETHER]
            yield replace(several[0], what="; ".join(each.what for each in several))


def _of_another_period(old: Snapshot, new: Snapshot, names: Named) -> Iterator[Change]:
    """How many figures beside the report's own are others, the period being the same."""
    before, after = old.compared, new.compared
    if before is None or after is None or before.period.code != after.period.code:
        return
    differing = [key for key in names if before.figures.value(key) != after.figures.value(key)]
    if differing:
        what = f"Số liệu {period_name(after.period)} tại phụ lục so sánh"
        yield Change(where="", what=what, before=_AS_TOLD, after=_counted_anew(differing))


def _of_years(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    """In which of the years before the figures over several years are others."""
    before, after = old.trend, new.trend
    if before is None or after is None:
        if before != after:
            what = "Số liệu nhiều năm"
            yield Change(where="", what=what, before=_has(before), after=_has(after))
        return
    for at, shown in enumerate(after.periods[:-1]):  # the last is the report's own
        differing = [
            key
            for key in after.values
            if key in before.values
            and before.values[key][at : at + 1] != after.values[key][at : at + 1]
        ]
        if differing:
            what = f"Số liệu {period_name(shown)} trong diễn biến nhiều năm"
            yield Change(where="", what=what, before=_AS_TOLD, after=_counted_anew(differing))


def _has(part: object) -> str:
    return _NONE if part is None else "có"


def _counted_anew(differing: Sequence[FigureKey]) -> str:
    return f"tính lại, khác {number(len(differing))} số liệu"


def _figures(old: tuple[Snapshot, Named], new: tuple[Snapshot, Named]) -> Iterator[Change]:
    for key, (where, what) in {**old[1], **new[1]}.items():
        figures = old[0].figures, new[0].figures
        differs = figures[0].value(key) != figures[1].value(key)
        # One that is told no more, or told now, is another one to whoever reads both reports.
        if differs or figures[0].tells(key) != figures[1].tells(key):
            before, after = (_stated(key, *each) for each in (old, new))
            yield Change(where=where, what=what, before=before, after=after)


def _stated(key: FigureKey, snapshot: Snapshot, names: Named) -> str:
    """The figure as its report states it: one that it kept to itself stays untold."""
    value = snapshot.figures.value(key)
    told = key in names or (not value and snapshot.figures.tells(key))
    return number(value) if told else _UNTOLD


def _texts(old: Snapshot, new: Snapshot, parts: Sequence[Part]) -> Iterator[Change]:
    """Texts that were or are the officer's own; those offered follow the figures, told above."""
    for part in parts:
        if part.key == ADDRESSEE:  # stands in the head
            continue
        if any(each.narrative.get(part.key, "").strip() for each in (old, new)):
            texts_of = [_printed(each, part) for each in (old, new)]
            if texts_of[0] != texts_of[1]:
                before, after = _where_they_part(*texts_of)
                yield Change(where="", what=part.vi, before=before, after=after)


def _where_they_part(before: str, after: str) -> tuple[str, str]:
    """What each says from shortly before the place where they differ."""
    alike = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(before, after)))  # noqa: B905 - the shorter ends it
    start = before.rfind(" ", 0, max(alike - _LEAD, 0)) + 1
    lead = "… " if start else ""
    return f"{lead}{_excerpt(before[start:])}", f"{lead}{_excerpt(after[start:])}"


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
    for block in as_blocks(snapshot.told):
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
